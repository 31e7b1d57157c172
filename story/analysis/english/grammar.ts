import { nominal } from './noun-moves.ts';
import { DESCRIBES, OWED, VERBAL } from './state.ts';
import type { Move, Phase, State } from './state.ts';
import { finite, participle } from './verb-moves.ts';
import type { Sense, Tag } from './words.ts';

/** Every way to go on from a state with a word read in one sense, and what each costs. */
export function movesFrom(state: State, next: Sense, told: { past: boolean; first: boolean }): Move[] {
  switch (next.tag) {
    case 'comma':
    case 'and':
    case 'break':
    case 'sub':
    case 'rel':
      return joints(state, next.tag);
    case 'det':
    case 'poss':
    case 'num':
    case 'adj':
    case 'noun':
    case 'name':
    case 'pro':
    case 'obj':
      return nominal(state, next);
    case 'vs':
    case 'vb':
    case 'vp':
    case 'be':
    case 'have':
    case 'do':
    case 'modal':
      return finite(state, next, told);
    case 'vn':
    case 'vg':
      return participle(state, next.tag, told.first);
    case 'to':
    case 'prep':
    case 'part':
    case 'adv':
    case 'not':
      return small(state, next.tag);
    default:
      return next.tag satisfies never;
  }
}

/** What it costs to end a sentence in a state: one without a verb is a picture, or misread. */
export function costOfEnd({ phase, tag, owed }: State): number {
  const loose = tag === 'det' || tag === 'to' || tag === 'modal' ? 3 : tag === 'prep' || tag === 'poss' ? 1.5 : tag === 'and' ? 1 : 0;
  const unfinished: Record<Phase, number> = { open: 0, lead: 0.6, subject: 2, beside: 1.5, join: 3, who: 4, tail: 4, done: 0, hang: 0.8 };
  return loose + unfinished[phase] + (owed && DESCRIBES.has(tag) ? OWED : 0);
}

// ---- marks and conjunctions

function joints({ tag, phase, count, owed }: State, next: 'comma' | 'and' | 'break' | 'sub' | 'rel'): Move[] {
  const hanging =
    tag === 'det' || tag === 'poss' || tag === 'to' || tag === 'modal' ? 4 : tag === 'prep' ? 1.5 : owed && DESCRIBES.has(tag) ? OWED : 0;
  const go = (to: Phase, cost: number): Move => ({ phase: to, count, cost: cost + hanging });
  switch (next) {
    case 'break':
      return [
        go('open', phase === 'subject' || phase === 'beside' ? 0.8 : phase === 'who' || phase === 'tail' || phase === 'join' ? 3 : 0),
      ];
    case 'sub':
      if (phase === 'subject' || phase === 'beside') return [go('open', 2.2)];
      return [go('open', phase === 'who' || phase === 'tail' || phase === 'join' ? 4 : tag === 'prep' ? 1.2 : 0.05)];
    case 'rel':
      if (phase === 'subject' || phase === 'beside') return [go('who', 0)];
      return [{ ...go(phase === 'done' ? 'tail' : phase, phase === 'done' ? 0 : 1), count: phase === 'done' ? 3 : count }];
    case 'comma':
      return commas(phase).map(([to, cost]) => go(to, cost));
    case 'and':
      return ands(phase).map(([to, cost]) => go(to, cost));
    default:
      return next satisfies never;
  }
}

function commas(phase: Phase): [Phase, number][] {
  switch (phase) {
    case 'open':
      return [['open', 0]];
    case 'lead':
      return [['open', 0], ['lead', 0.3]]; // prettier-ignore
    case 'subject':
    case 'beside':
      return [['beside', 0.05], ['open', 3]]; // prettier-ignore
    case 'join':
      return [['join', 0.5]];
    case 'who':
    case 'tail':
      return [[phase, 0.6]];
    case 'done':
      return [['done', 0], ['open', 0.9]]; // prettier-ignore
    case 'hang':
      return [['open', 0], ['hang', 0.2]]; // prettier-ignore
    default:
      return phase satisfies never;
  }
}

function ands(phase: Phase): [Phase, number][] {
  switch (phase) {
    case 'open':
      return [['open', 0.1]];
    case 'lead':
      return [['lead', 0], ['open', 1]]; // prettier-ignore
    case 'subject':
      return [['join', 0], ['beside', 0.4]]; // prettier-ignore
    case 'beside':
      return [['join', 0.15], ['beside', 0.2]]; // prettier-ignore
    case 'join':
      return [['join', 0.5]];
    case 'who':
    case 'tail':
      return [[phase, 0.5]];
    case 'done':
      return [['done', 0], ['open', 0.7]]; // prettier-ignore
    case 'hang':
      return [['hang', 0], ['open', 1]]; // prettier-ignore
    default:
      return phase satisfies never;
  }
}

// ---- small words

/** What a preposition, or a particle, costs behind a word. */
const BEFORE_PREPOSITION: Partial<Record<Tag, number>> = { det: 3, poss: 3, adj: 0.2, pro: 1.2, prep: 0.4 };
const AFTER_ANY: Partial<Record<Tag, number>> = { part: 0.4, be: 0.2 };

function small({ tag, phase, count, owed }: State, kind: 'to' | 'prep' | 'part' | 'adv' | 'not'): Move[] {
  const stay = (cost: number): Move[] => [{ phase, count, cost: cost + (owed && DESCRIBES.has(tag) && kind !== 'adv' ? OWED : 0) }];
  if (kind === 'not' || kind === 'adv') return stay(tag === 'prep' ? 0.6 : tag === 'poss' ? 0.8 : 0.05);
  if (kind === 'to') return [{ phase, count, cost: tag === 'det' || tag === 'prep' ? 4 : 0.1 }];
  if (kind === 'part') {
    const afterVerb = phase === 'done' || phase === 'hang' || phase === 'tail';
    const behindNoun = tag === 'noun' || tag === 'obj' || tag === 'name';
    return stay(VERBAL.has(tag) ? 0 : behindNoun ? (afterVerb ? 0.25 : 1.5) : (AFTER_ANY[tag] ?? 2));
  }
  const cost = owed && DESCRIBES.has(tag) ? OWED : (BEFORE_PREPOSITION[tag] ?? 0);
  const hangs = phase === 'open' ? 'lead' : phase === 'subject' ? 'beside' : phase;
  return [{ phase: hangs, count, cost: cost + (phase === 'join' ? 1.5 : 0) }];
}
