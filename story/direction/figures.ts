import type { Emotion } from '../../schema/scene-graph.ts';
import type { Figure } from '../../schema/shot.ts';
import type { Actor, Floor } from './blocking.ts';
import type { Way } from './ways.ts';

/** How far a body is turned from the camera toward whom it faces; three quarters is the hero view. */
const TOWARD = 42;
const IN_WIDE = 55;
const WALKING = 78;
/** The listener in the foreground of an over-the-shoulder shot stands with the back to us. */
const BACK = 148;

/** How one figure is wanted in a picture, where it differs from how the floor has it. */
export interface Wanted {
  toward?: string | null;
  emotion?: Emotion;
  turned?: 'three-quarter' | 'profile' | 'back';
  pose?: Figure['pose'];
  way?: Way;
}

/** An actor as a figure of a shot. Whoever is left of the other faces right, in every shot of the scene; who only passes faces the way. */
export function figureOf({ actors }: Floor, actor: Actor, wanted: Wanted = {}): Figure {
  const toward = wanted.toward ? (actors.get(wanted.toward) ?? null) : null;
  const { way } = wanted;
  const passes = way && !way.stays && way.edge === null;
  return {
    characterId: actor.id,
    mark: way?.from ?? actor.mark,
    facing: passes
      ? Math.sign(way.to.x - way.from.x) * WALKING
      : sideToward(actor, toward, actors) * TURN[wanted.turned ?? 'three-quarter'],
    pose: wanted.pose ?? actor.pose,
    walksTo: way?.to ?? null,
    edge: way?.edge ?? null,
    emotion: wanted.emotion ?? actor.emotion,
    gazeAt: toward ? toward.id : null,
    holds: actor.holds,
    alsoHolds: actor.also,
  };
}

const TURN = { 'three-quarter': TOWARD, profile: IN_WIDE, back: BACK } as const;

/** +1 faces screen right. Alone, people face the open side of the frame. */
function sideToward(actor: Actor, toward: Actor | null, actors: ReadonlyMap<string, Actor>): number {
  if (toward && toward.mark.x !== actor.mark.x) return Math.sign(toward.mark.x - actor.mark.x);
  const others = [...actors.values()].filter(({ id, presence }) => id !== actor.id && presence === 'here');
  const middle = others.length > 0 ? others.reduce((sum, { mark }) => sum + mark.x, 0) / others.length : 0;
  return Math.sign(middle - actor.mark.x) || 1;
}

/** The one nearest on the floor, for those who face nobody in particular. */
export function nearest(actor: Actor, others: readonly Actor[]): Actor | null {
  const distance = (other: Actor): number => Math.abs(other.mark.x - actor.mark.x) + Math.abs(other.mark.depth - actor.mark.depth);
  return others
    .filter(({ id }) => id !== actor.id)
    .reduce<Actor | null>((best, other) => (!best || distance(other) < distance(best) ? other : best), null);
}
