import type { Action } from '../../schema/scene-graph.ts';
import type { Figure } from '../../schema/shot.ts';
import { type Actor, type Floor, HEADING, onStage, type Side } from './blocking.ts';
import { round, type Mark } from './marks.ts';
import { type Doing, doingOf, isTravel } from './verbs.ts';

/** A way over the floor; `stays`: whether the traveller stands at its end in the shots after. */
export interface Way {
  from: Mark;
  to: Mark;
  stays: boolean;
  edge: Figure['edge'];
  /** Already on the way as the shot begins. */
  isRolling: boolean;
}

const OFF_STAGE = 1.5;
const NEXT_TO = 0.32;
const STEP = 0.4;
/** Between two who stand side by side. */
const ELBOW = 0.16;
const ALONG: Partial<Record<Doing, number>> = { run: 0.7, walk: 0.45 };
/** Who comes in behind others passes this much farther from the camera. */
const BEHIND = 0.4;

/**
 * How somebody who travels in a shot goes. Those who arrive come from the frame's edge on the side where nobody stands to their own mark;
 * those who leave go by the side they came in, who runs from others out of the picture; those who run or go `together`, and those alone, go one way; anybody else keeps to their own
 * side, so that left stays left.
 */
export function travel(floor: Floor, action: Action, { together }: { together: boolean }): Way | null {
  const actor = floor.actors.get(action.characterId ?? '');
  const doing = doingOf(action);
  if (!actor || !isTravel(doing)) return null;
  const home = actor.mark;
  const rest = { stays: true, edge: null, isRolling: true } as const;
  if (doing === 'exit') {
    const side = together ? HEADING : (actor.door ?? freeSide(floor, actor));
    return { from: home, to: at(home, side * OFF_STAGE), stays: false, edge: 'leaves', isRolling: false };
  }
  const goal = besideWhom(floor, actor, action);
  const others = onStage(floor).some(({ id }) => id !== actor.id);
  if (doing === 'enter' || (actor.isArriving && others && !floor.isChase)) {
    const side = (actor.door ??= freeSide(floor, actor));
    const to = goal?.mark ?? home;
    return { ...rest, from: entry(floor, actor, side), to, edge: 'enters' };
  }
  if (goal) return { ...rest, from: goal.mark === home ? at(home, home.x + goal.side * STEP) : home, to: goal.mark };
  if (together || !others || (doing === 'run' && floor.isChase)) return onward(home, ALONG[doing] ?? STEP);
  const side: Side = home.x < 0 ? -1 : home.x > 0 ? 1 : HEADING;
  if (doing === 'run') return { from: home, to: at(home, side * OFF_STAGE), stays: false, edge: 'leaves', isRolling: true };
  const way: Side =
    Math.abs(home.x) > 0.7 || roomBeside(floor, actor, side) < roomBeside(floor, actor, -side as Side) ? (-side as Side) : side;
  return { ...rest, from: home, to: at(home, home.x + way * Math.min(STEP, roomBeside(floor, actor, way))) };
}

/** How far somebody can go to a side before they are in somebody's way: who walks past a neighbour has changed sides with them. */
function roomBeside({ actors }: Floor, { id, mark }: Actor, side: Side): number {
  const ahead = [...actors.values()].filter((other) => other.id !== id && (other.mark.x - mark.x) * side > 0);
  return Math.max(0, Math.min(Infinity, ...ahead.map((other) => Math.abs(other.mark.x - mark.x))) - ELBOW);
}

/** Past the camera that goes along, `along` to either side of where they stand. */
export const onward = (home: Mark, along: number): Way => ({
  from: at(home, home.x - along * HEADING),
  to: at(home, home.x + along * HEADING),
  stays: false,
  edge: null,
  isRolling: true,
});
/** A runner's way through a shot that is about something else. */
export const runningOn = ({ mark }: Actor): Way => onward(mark, ALONG.run!);

const at = ({ depth }: Mark, x: number): Mark => ({ x: round(Math.max(-2.8, Math.min(2.8, x))), depth });

/** The side of the frame somebody can come and go by without walking past others: their own, else the other, else their own again. */
function freeSide(floor: Floor, { id, mark }: Actor): Side {
  const others = onStage(floor).filter((other) => other.id !== id);
  const own: Side = mark.x > 0 || (mark.x === 0 && HEADING > 0) ? 1 : -1;
  const isFree = (side: Side): boolean => others.every((other) => (other.mark.x - mark.x) * side <= 0);
  return isFree(own) || !isFree(-own as Side) ? own : (-own as Side);
}

function entry(floor: Floor, { id, mark }: Actor, side: Side): Mark {
  const passes = onStage(floor).some((other) => other.id !== id && (other.mark.x - mark.x) * side > 0);
  return { x: at(mark, side * OFF_STAGE).x, depth: round(passes ? Math.min(1, mark.depth + BEHIND) : mark.depth) };
}

/** Beside whom somebody goes to, on their own side of them; their own mark where that is as near. */
function besideWhom({ actors }: Floor, actor: Actor, action: Action): { mark: Mark; side: Side } | null {
  const other = action.towards ? actors.get(action.towards) : undefined;
  if (!other || other.id === actor.id || other.presence !== 'here') return null;
  const side: Side = actor.mark.x < other.mark.x ? -1 : 1;
  const isNear = Math.abs(actor.mark.x - other.mark.x) <= NEXT_TO * 2;
  return { mark: isNear ? actor.mark : { x: round(other.mark.x + side * NEXT_TO), depth: other.mark.depth }, side };
}
