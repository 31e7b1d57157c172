import type { ActorState } from '../contract.ts';
import type { StagedShot } from '../../schema/shot.ts';

/** What the height of the camera does to a picture. */
interface Angle {
  /** How steeply people are seen from above, radians, and how far their faces are turned up or down by it, degrees. */
  tilt: number;
  face: number;
  /** How much larger they are, and how much higher they lie in the frame, as a share of its height: from above there is more ground below them. */
  size: number;
  rise: number;
  /** How far the horizon lies below its place, in units of the virtual picture. */
  drop: number;
}

/** From the knees people tower over a low horizon and we look up under their chins; from above they are small on much ground. */
export const ANGLES: Record<StagedShot['shot']['angle'], Angle> = {
  'eye-level': { tilt: 0.1, face: 0, size: 1, rise: 0, drop: 0 },
  low: { tilt: -0.09, face: 9, size: 1.1, rise: -0.015, drop: 44 },
  high: { tilt: 0.34, face: -12, size: 0.88, rise: 0.03, drop: -30 },
};

/** A face as a camera of this height sees it. */
export const facedAt = (state: ActorState, angle: StagedShot['shot']['angle']): ActorState =>
  angle === 'eye-level'
    ? state
    : { ...state, head: { ...state.head, pitch: Math.max(-34, Math.min(30, state.head.pitch + ANGLES[angle].face)) } };
