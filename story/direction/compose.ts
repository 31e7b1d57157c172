import type { Action } from '../../schema/scene-graph.ts';
import type { ShotSize } from '../../schema/shot.ts';
import { act } from './act.ts';
import { actionBeats, endOf } from './beats.ts';
import { HEADING, play, prepare } from './blocking.ts';
import { describe } from './describe.ts';
import { crowd, type Director, type Draft, nameOf, rangeOf, sentences } from './draft.ts';
import { type Move, STATIC } from './framing.ts';
import { exchange, react, speak } from './talk.ts';
import type { Unit } from './units.ts';
import { doingOf, isTravel } from './verbs.ts';

const NEW_PLACE_MS = 2900;

const KNOWN_PLACE_MS = 1900;
/** Sentences that one wide shot takes in. */
const AT_ONCE = 3;

/** Turns what a shot is to show into a picture of it. */
export function compose(director: Director, unit: Unit): Draft {
  switch (unit.kind) {
    case 'establish':
      return establish(director, unit.actions);
    case 'action':
      return act(director, unit.actions);
    case 'line':
      return speak(director, unit);
    case 'exchange':
      return exchange(director, unit.lines);
    case 'reaction':
      return react(director, unit);
    default:
      return unit satisfies never;
  }
}

function establish({ floor }: Director, actions: readonly Action[]): Draft {
  const { place, placeSeen, scene } = floor.setting;
  const emptyStory = actions.every(({ characterId }) => characterId === null);
  prepare(floor, actions);
  const figures = crowd(floor, actions);
  const inOrder = actionBeats(actions, 400, (action) => play(floor, action)).beats.slice(0, AT_ONCE);
  // What a place does is all seen at once.
  const beats = emptyStory ? inOrder.map((beat, index) => ({ ...beat, startMs: 400 + 700 * index })) : inOrder;
  const size: ShotSize = !place.interior && !placeSeen && emptyStory ? 'extreme-wide' : 'wide';
  const move: Move = placeSeen
    ? STATIC
    : place.interior
      ? { kind: 'push', direction: null, amount: 0.3 }
      : { kind: 'pan', direction: HEADING > 0 ? 'right' : 'left', amount: 0.3 };
  const what = actions.length > 0 ? sentences(actions) : place.name;
  return {
    size,
    angle: 'eye-level',
    move: actions.some((action) => isTravel(doingOf(action))) ? STATIC : move,
    focus: null,
    over: null,
    figures,
    beats,
    durationMs: Math.min(6500, Math.max(placeSeen ? KNOWN_PLACE_MS : NEW_PLACE_MS, endOf(beats) + 250)),
    lines: actions.length > 0 ? rangeOf(actions) : { from: scene.lines.from, to: scene.lines.from },
    description: describe(size, { of: figures.map(({ characterId }) => nameOf(floor, characterId)), what }),
  };
}
