import type { Figure, Pose, StagedShot } from '../../schema/shot.ts';
import { seatMetres } from '../camera/stature.ts';
import { smooth } from './curves.ts';
import { stepped, type Mark } from './floor-plan.ts';
import type { Spell } from './steps.ts';

/** Seconds a body takes into each pose of rest from standing, and back. */
const INTO: Partial<Record<Pose, number>> = { sit: 1.05, 'sit-floor': 1.3, kneel: 1, lie: 1.1 };
const UP: Partial<Record<Pose, number>> = { sit: 0.9, 'sit-floor': 1.25, kneel: 0.95, lie: 1.6 };
/** Who falls doesn't lower themselves. */
const FALLING = 0.5;
/** A walker comes to rest. */
const STOP = 0.25;

const isGait = (pose: Pose): boolean => pose === 'walk' || pose === 'run';

/** Somebody's pose at a moment, and from which they are still on the way to it. */
export interface Posing {
  pose: Pose;
  changing: { from: Pose; share: number } | null;
}

/** A change of pose; `falls`: all at once. */
export interface PoseChange {
  pose: Pose;
  falls: boolean;
}

/** Seconds from one pose to another: through standing, unless both are on the way. */
export function changeSeconds(from: Pose, { pose, falls }: PoseChange): number {
  if (from === pose) return 0;
  if (falls) return FALLING;
  return Math.max(0.4, (UP[from] ?? 0) * (INTO[pose] === undefined ? 1 : 0.3) + (INTO[pose] ?? 0));
}

/** How somebody is placed who was planned in a pose and changes it at times. */
export function posingAt(changes: readonly Spell<PoseChange>[], planned: Figure['pose'], t: number): Posing {
  const first: Pose = isGait(planned) ? 'stand' : planned; // whoever was planned as walking and has nowhere to go stands
  const inOrder = [...changes].sort((a, b) => a.from - b.from);
  const past = inOrder.filter(({ from }) => from <= t);
  const last = past.at(-1);
  if (!last) return { pose: first, changing: null };
  const from = past.at(-2)?.value.pose ?? first;
  const room = (inOrder[past.length]?.from ?? Infinity) - last.from; // done before the next begins
  const share = (t - last.from) / Math.min(room, changeSeconds(from, last.value));
  if (from === last.value.pose || share >= 1) return { pose: last.value.pose, changing: null };
  return { pose: last.value.pose, changing: { from, share: last.value.falls ? share * share : smooth(0, 1, share) } };
}

/** A walker's last step into standing, by the time since they stopped. */
export const stopping = (since: number): Posing['changing'] =>
  since < STOP ? { from: 'walk', share: smooth(0, 1, Math.max(0, since) / STOP) } : null;

/** Whether somebody who stays where they are sits on a seat at any time. */
export const sitsHere = ({ figure, poses }: { figure: Figure; poses: readonly Spell<PoseChange>[] }): boolean =>
  figure.pose === 'sit' || poses.some(({ value }) => value.pose === 'sit');

/** Feet stay where they are when somebody sits down or gets up: standing, one is before the seat at `place`. */
export function beforeSeat(
  { cast }: StagedShot,
  { characterId, facing }: Figure,
  { posing: { pose, changing }, place }: { posing: Posing; place: Mark },
): Mark {
  const seated = pose === 'sit' ? (changing?.share ?? 1) : changing?.from === 'sit' ? 1 - changing.share : 0;
  return stepped(place, facing, seatMetres(cast[characterId]?.look) * (1 - seated));
}
