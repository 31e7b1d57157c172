import { costOfNoun } from './follows.ts';
import { MODIFIER, VERBAL } from './state.ts';
import type { Move, Phase, State } from './state.ts';
import type { Count, Sense } from './words.ts';

/** Where a noun, or what belongs to one, leads. */
export function nominal(state: State, next: Sense): Move[] {
  const { tag, phase, count } = state;
  const { tag: kind } = next;
  const cost = costOfNoun(state, next);
  const head = kind === 'noun' || kind === 'name' || kind === 'pro' || kind === 'num';
  const go = (to: Phase, extra = 0, number: Count = count): Move => ({ phase: to, count: number, cost: cost + extra });
  const inside = MODIFIER.has(tag) || tag === 'prep' || (phase === 'lead' && VERBAL.has(tag));
  switch (phase) {
    case 'open':
      // "The taller, …": an adjective behind an article may stand for someone
      return [
        go(head ? 'subject' : 'open', kind === 'obj' ? 3 : next.special === 'time' ? 0.6 : 0, next.count),
        ...(kind === 'adj' && tag === 'det' ? [go('subject', 0.9, 3)] : []),
        ...(next.special === 'time' && tag !== 'break' ? [go('lead', 0.2)] : []), // "This morning | he ran"
      ];
    case 'lead':
      // "Behind him | the dog stands": a second phrase is the subject
      return (inside && !(kind === 'det' && tag === 'num')) ||
        kind === 'noun' ||
        kind === 'adj' ||
        kind === 'obj' ||
        (kind === 'poss' && next.count === 1)
        ? [go('lead'), ...(kind === 'adj' && tag === 'noun' ? [go('open', 0.4)] : [])]
        : [go(head ? 'subject' : 'open', 0.3, next.count)];
    case 'subject':
      if (kind === 'poss' && next.count === 1) return [go('open')];
      if (next.special === 'time' && (tag === 'num' || tag === 'adj')) return [go('subject', 0.6, next.count), go('lead', 0.2)];
      if (kind === 'noun' && (tag === 'noun' || tag === 'name' || tag === 'num' || tag === 'adj')) return [go('subject', 0, next.count)];
      if (kind === 'name') return [go('subject', 0, next.count)];
      if (kind === 'pro') return [go('who', 0.6, next.count)];
      return [go(kind === 'adj' || kind === 'num' ? 'subject' : 'beside', kind === 'det' ? 0.8 : 0)];
    case 'beside':
      if (kind === 'pro') return [go(tag === 'comma' ? 'subject' : 'who', 0.8, next.count)];
      return [go('beside')];
    case 'join':
      return [go(head ? 'subject' : 'join', 0, 2)];
    case 'who':
    case 'tail':
      return [go(phase, 0, head && !inside ? next.count : count)];
    case 'done':
      // a clause of its own: "sees that … ", "the letter he wrote", "knows she is"
      if (kind === 'pro') return [go('tail', VERBAL.has(tag) ? 0.2 : tag === 'and' || tag === 'comma' ? 2 : 0.5, next.count)];
      return kind === 'name' && !inside && tag !== 'comma' && tag !== 'and' ? [go('done'), go('tail', 1.1, next.count)] : [go('done')];
    case 'hang':
      return [go('hang'), ...(kind === 'pro' || (kind === 'name' && !inside) ? [go('subject', 0.7, next.count)] : [])];
    default:
      return phase satisfies never;
  }
}
