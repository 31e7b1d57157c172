import { MODIFIER, VERBAL } from './state.ts';
import type { Move, Phase, State } from './state.ts';
import type { Count, Sense } from './words.ts';

const NEVER = 9;

/** Where a finite verb or a modal leads. */
export function finite(state: State, next: Sense, told: { past: boolean; first: boolean }): Move[] {
  const { tag, phase, count } = state;
  const needs: Count = next.tag === 'vs' ? 1 : next.tag === 'vb' ? 2 : next.count;
  const done = (cost: number, number: Count = count): Move[] => [{ phase: 'done', count: number, cost }];
  const tense = next.tag === 'vp' && !told.past ? 2.2 : 0;
  if (next.tag === 'vb') {
    if (tag === 'to') return [{ phase: phase === 'open' ? 'hang' : phase, count, cost: 0 }];
    if (tag === 'modal' || tag === 'do') return done(0);
    if (tag === 'have') return done(3);
  }
  if (tag === 'to' || tag === 'modal' || tag === 'prep') return done(next.tag === 'modal' ? NEVER : 5);
  if (MODIFIER.has(tag) && tag !== 'num' && !(tag === 'adj' && (phase === 'beside' || phase === 'subject'))) return done(5 + tense);
  const agrees = (needs & count) !== 0 ? 0 : 3.5;
  const late =
    (tag === 'adj' || VERBAL.has(tag) || (tag === 'num' && phase === 'beside') ? 1 : 0) +
    (next.special === 'contracted' && tag === 'noun' ? 1.2 : 0);
  switch (phase) {
    case 'subject':
    case 'beside':
      return done(agrees + tense + late + (tag === 'comma' ? (next.form?.film === false ? 0.6 : 0.05) : 0));
    case 'who':
      // a relative clause's verb inside a subject leaves the subject still waiting for its own
      return [{ phase: 'beside', count, cost: agrees + tense + (tag === 'comma' ? 2 : 0) }];
    case 'tail':
      return done(agrees + tense + (tag === 'comma' ? 2 : 0));
    case 'open':
      if (next.tag === 'vb') return done(told.first ? 2.2 : 5);
      if (next.tag === 'be' || next.tag === 'have' || next.tag === 'do' || next.tag === 'modal') return done(told.first ? 1 : 2.5);
      return done(told.first ? 1.6 + tense + (next.special === 'body' ? 1.8 : 0) : 3.5, needs);
    case 'lead':
      return done((next.tag === 'be' ? 0.3 : 0.9) + tense + (tag === 'comma' ? 0.4 : 0), needs);
    case 'join':
    case 'hang':
      return done(4.5);
    case 'done':
      return goesOn(state, next, agrees + tense);
    default:
      return phase satisfies never;
  }
}

/** Another verb in a clause that has one. */
function goesOn({ tag, count }: State, next: Sense, cost: number): Move[] {
  const done = (extra: number): Move[] => [{ phase: 'done', count, cost: extra }];
  if (tag === 'comma' || tag === 'and')
    return done(cost + (next.tag === 'be' ? (tag === 'comma' ? 1 : 0.3) : 0) + (next.tag === 'vb' && count === 3 ? 1 : 0));
  if (next.tag === 'vb') return done(tag === 'obj' ? 1.4 : tag === 'noun' || tag === 'name' ? 1.8 : 4);
  return done(4.2);
}

/** Where "lifting" or "lifted" leads. */
export function participle({ tag, phase, count }: State, kind: 'vn' | 'vg', first: boolean): Move[] {
  const go = (to: Phase, cost: number): Move => ({ phase: to, count, cost });
  if (tag === 'be' || (tag === 'have' && kind === 'vn')) return [go(phase, 0)];
  // before a noun it is an adjective, and changes nothing
  if (tag === 'num' && phase === 'subject') return [go('open', 0.4), go('beside', 1)]; // "Three masked men", "One waiting"
  if (MODIFIER.has(tag)) return [go(phase, tag === 'num' ? 0.45 : 0.35)];
  if (tag === 'prep') return [go(phase, kind === 'vg' ? 0.6 : 1)];
  switch (phase) {
    case 'open':
      return [go('hang', first || tag === 'sub' ? 0.25 : 0.6), go('open', 0.9)];
    case 'lead':
      return [go('lead', 0.4)];
    case 'subject':
      return [go('beside', kind === 'vg' ? 0.5 : 0.7)];
    case 'join':
      return [go('join', 1.2)];
    case 'beside':
    case 'who':
    case 'tail':
    case 'hang':
      return [go(phase, tag === 'comma' || tag === 'and' ? 0 : kind === 'vn' ? 0.8 : 0.4)];
    case 'done':
      return [
        go('done', tag === 'comma' ? 0 : tag === 'name' && kind === 'vn' ? 0.9 : VERBAL.has(tag) ? (kind === 'vg' ? 0.2 : 0.5) : 0.3),
      ];
    default:
      return phase satisfies never;
  }
}
