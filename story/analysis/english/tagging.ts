import { costOfEnd, movesFrom } from './grammar.ts';
import { PHASES } from './state.ts';
import type { Phase, State } from './state.ts';
import { sensesOf, TAGS } from './words.ts';
import type { Count, Sense, Tag } from './words.ts';
import type { Unit } from './units.ts';

/** A unit as its sentence makes it be read. */
export type Word = Unit & Pick<Sense, 'tag' | 'form'> & { phase: Phase; count: Count };

type Node = { state: State; sense: Sense; cost: number; from: Node | null };

/** A word that is seldom a verb is one where something it can be done to follows: "shells | her peas", not "earbuds | in". */
function inView(senses: readonly Sense[], next: Unit | undefined): readonly Sense[] {
  if (!senses.some(({ form }) => form?.film === false) || (next && ACTED_ON.test(next.lower)) || next?.named) return senses;
  return senses.map((sense) => (sense.form?.film === false && /^v[sbp]$/u.test(sense.tag) ? { ...sense, cost: sense.cost + 0.4 } : sense));
}

const ACTED_ON =
  /^(?:the|an?|his|her|its|their|my|our|him|it|them|himself|herself|itself|themselves|this|that|these|those|one|two|three|at|into|onto|up|down|off|out|over|away)$/u;

/** What may stand between an article and its noun. */
const STAYS_OWED: ReadonlySet<Tag> = new Set(['adj', 'num', 'vg', 'vn']);

/** A number for each state, to keep only the cheapest way to it. */
function numberOf({ tag, phase, count, owed }: State): number {
  return ((TAGS.indexOf(tag) * PHASES.length + PHASES.indexOf(phase)) * 4 + count) * 2 + (owed ? 1 : 0);
}

/** Reads every word of a sentence in the sense that makes the whole sentence cheapest. */
export function taggedWords(units: readonly Unit[], { past }: { past: boolean }): Word[] {
  let front: Node[] = [
    {
      state: { tag: 'break', phase: 'open', count: 3, owed: false },
      sense: { tag: 'break', cost: 0, count: 3, form: null },
      cost: 0,
      from: null,
    },
  ];
  let first = true;
  for (const [at, unit] of units.entries()) {
    const senses = inView(sensesOf(unit), units[at + 1]);
    const best = new Map<number, Node>();
    for (const node of front)
      for (const sense of senses)
        for (const move of movesFrom(node.state, sense, { past, first })) {
          const cost = node.cost + sense.cost + move.cost;
          const transparent = sense.tag === 'adv' || sense.tag === 'not';
          const state: State = {
            tag: transparent ? node.state.tag : sense.tag,
            phase: move.phase,
            count: move.count,
            owed:
              transparent || (STAYS_OWED.has(sense.tag) && (sense.tag !== 'num' || node.state.owed))
                ? node.state.owed
                : sense.tag === 'det' || sense.tag === 'poss',
          };
          const key = numberOf(state);
          const known = best.get(key);
          if (!known || cost < known.cost) best.set(key, { state, sense, cost, from: node });
        }
    front = [...best.values()];
    if (unit.word && !senses.every(({ tag }) => tag === 'adv')) first = false;
  }
  let last: Node | null = null;
  for (const node of front) if (!last || node.cost + costOfEnd(node.state) < last.cost + costOfEnd(last.state)) last = node;
  const words: Word[] = [];
  for (let at = units.length - 1, node = last; at >= 0 && node; at--, node = node.from) {
    const unit = units[at];
    if (unit) words.unshift({ ...unit, tag: node.sense.tag, form: node.sense.form, phase: node.state.phase, count: node.state.count });
  }
  return words;
}
