import type { Action } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';
import { type Actor, type Floor, onStage } from './blocking.ts';
import { figureOf, nearest, type Wanted } from './figures.ts';
import type { Coverage } from './framing.ts';
import { doingOf, isTravel } from './verbs.ts';
import { runningOn, travel } from './ways.ts';

/** A shot before it has its number, mood and transitions. */
export type Draft = Pick<
  PlannedShot,
  'description' | 'size' | 'angle' | 'move' | 'focus' | 'over' | 'figures' | 'beats' | 'durationMs' | 'lines'
>;

export interface Director {
  floor: Floor;
  coverage: Coverage;
}

/** As many people fit into a wide shot before it is only a crowd. */
const IN_WIDE = 10;

/** Everyone on stage, the travellers travelling; the busiest first when there are too many. */
export function crowd(floor: Floor, actions: readonly Action[] = []): PlannedShot['figures'] {
  const here = onStage(floor);
  const busiest = [...floor.actors.values()].filter(({ presence }) => presence === 'here').slice(0, IN_WIDE);
  return here
    .filter((actor) => busiest.includes(actor))
    .map((actor) => {
      const action = actions.findLast(({ characterId }) => characterId === actor.id);
      return action
        ? actingFigure(floor, actor, { action, actions })
        : standing(floor, actor, { toward: nearest(actor, here)?.id ?? null });
    });
}

/** Somebody doing one of a shot's `actions`. Whoever walks to a place stands there afterwards. */
export function actingFigure(
  floor: Floor,
  actor: Actor,
  { action, actions }: { action: Action; actions: readonly Action[] },
): PlannedShot['figures'][number] {
  const together = actions.some((other) => other.characterId !== actor.id && other.text === action.text && isTravel(doingOf(other)));
  const way = travel(floor, action, { together });
  const toward = action.towards ?? nearest(actor, onStage(floor))?.id ?? null;
  if (!way) return standing(floor, actor, { toward });
  if (way.stays) actor.mark = way.to;
  const going = RUNNING.test(action.verb) ? 'run' : 'walk';
  return figureOf(floor, actor, { toward, way, pose: (way.isRolling || going === 'run') && actor.pose === 'stand' ? going : actor.pose });
}

/** Somebody as the shot finds them: on the run in a chase, else where they are. */
export const standing = (floor: Floor, actor: Actor, wanted: Wanted): PlannedShot['figures'][number] =>
  figureOf(floor, actor, actor.isRunning && floor.isChase ? { ...wanted, way: runningOn(actor), pose: 'run' } : wanted);

const RUNNING = /^(?:run|chase|flee|sprint|race|rush|dash|escape|gallop)/;

export const nameOf = ({ setting }: Floor, id: string): string => setting.people[id]?.name ?? id;

export const sentences = (actions: readonly Action[]): string => [...new Set(actions.map(({ text }) => text))].join(' ');

export function rangeOf(events: readonly { lines: { from: number; to: number } }[]): { from: number; to: number } {
  return { from: Math.min(...events.map(({ lines }) => lines.from)), to: Math.max(...events.map(({ lines }) => lines.to)) };
}
