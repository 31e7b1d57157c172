import { CLOSED_MOUTH } from '../acting/mouth.ts';
import type { ActorState } from '../contract.ts';

/** How a face rests when nothing happens: a little to one side, kindly. */
export const AT_EASE: ActorState = {
  pose: 'stand',
  phase: 0,
  facing: 24,
  head: { yaw: 2, pitch: 1, roll: 1 },
  breath: 0,
  lean: 0,
  shoulders: 0,
  arms: { left: { reach: null, shape: 'relaxed' }, right: { reach: null, shape: 'relaxed' } },
  sway: 0,
  face: {
    mouth: CLOSED_MOUTH,
    smile: 0.3,
    lids: { left: 0.04, right: 0.04 },
    squint: 0.12,
    brows: { inner: 0.08, outer: 0.05 },
    gaze: { yaw: -14, pitch: 0 },
    tears: 0,
  },
  holds: null,
  also: null,
  changing: null,
};
