import type { AgeBand } from '../../schema/scene-graph.ts';
import type { Look } from '../../schema/look.ts';
import type { Pose } from '../../schema/shot.ts';
import { strideOf } from '../person/body/gait.ts';
import { bodyOf } from '../person/body/proportions.ts';
import { HEAD_METRES } from '../place/perspective.ts';

/** A head's size against an adult's. */
const HEAD_SCALE: Record<AgeBand, number> = { baby: 0.74, toddler: 0.88, child: 0.94, teen: 0.98, 'young-adult': 1, adult: 1, 'middle-aged': 1, mature: 1 }; // prettier-ignore
export const headScale = (look: Look | undefined): number => (look ? HEAD_SCALE[look.ageBand] : 1);

/** How far two steps carry a body, metres. */
export const strideMetres = (look: Look | undefined, running: boolean): number =>
  look ? strideOf(bodyOf(look), running) * HEAD_METRES * headScale(look) : running ? 2.2 : 1.36;

/** How far before the middle of their seat somebody's feet stand, metres. */
export function seatMetres(look: Look | undefined): number {
  if (!look) return 0.38;
  return bodyOf(look).thigh * 0.86 * HEAD_METRES * headScale(look);
}

/** Floor to eyes and floor to crown in the figure's own head heights, for a pose. */
export function heightsOf(look: Look | undefined, pose: Pose): { eyes: number; crown: number } {
  if (!look) return { eyes: 5.25, crown: 5.8 };
  const body = bodyOf(look);
  const hips = {
    stand: body.stand,
    walk: body.stand * 0.98,
    run: body.stand * 0.94,
    sit: body.shin + body.ankle + 0.2,
    'sit-floor': 0.36,
    kneel: body.thigh * 0.97 + 0.13,
    lie: 0.3,
  }[pose];
  const above = pose === 'lie' ? 0.5 : body.total - body.stand;
  return { eyes: hips + above - 0.54, crown: hips + above };
}
