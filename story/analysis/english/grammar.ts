import type { Count, Sense, Tag } from './words.ts';

/**
 * How far a clause has come.
 * `open`: no subject yet. `lead`: in a phrase before the subject ("On the table"). `subject`: it stands. `beside`: in something that hangs
 * on it (", an old man", "of the house"). `join`: "and" calls for another. `who`: in a relative clause inside it, before that clause's verb.
 * `done`: the verb has come. `tail`: in a clause behind it, before that clause's verb. `hang`: a participle without subject came first.
 */
export type Phase = 'open' | 'lead' | 'subject' | 'beside' | 'join' | 'who' | 'done' | 'tail' | 'hang';
/** `owed`: an article has come and its noun hasn't. */
export type State = { tag: Tag; phase: Phase; count: Count; owed: boolean };
type Move = { phase: Phase; count: Count; cost: number };

const NEVER = 9;
/** "the old" without a noun. */
const OWED = 0.9;
const DESCRIBES: ReadonlySet<Tag> = new Set(['adj', 'vg', 'vn']);
const VERBAL: ReadonlySet<Tag> = new Set(['vs', 'vb', 'vp', 'vn', 'vg']);
const START: ReadonlySet<Tag> = new Set(['comma', 'break', 'and', 'sub']);
const MODIFIER: ReadonlySet<Tag> = new Set(['det', 'poss', 'adj', 'num']);

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

// ---- nouns and what belongs to them

function nominal(state: State, next: Sense): Move[] {
  const { tag, phase, count } = state;
  const { tag: kind } = next;
  const cost = nominalCost(state, next);
  const head = kind === 'noun' || kind === 'name' || kind === 'pro' || kind === 'num';
  const go = (to: Phase, extra = 0, number: Count = count): Move => ({ phase: to, count: number, cost: cost + extra });
  const inside = MODIFIER.has(tag) || tag === 'prep';
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

/** Follows of words in and around a noun phrase: [what went before][what comes]. */
function nominalCost({ tag, phase, owed }: State, { tag: kind, count: of }: Sense): number {
  if (kind === 'poss' && of === 1) return tag === 'noun' || tag === 'name' || tag === 'num' || tag === 'pro' || tag === 'adj' ? 0 : 4; // the mark of the owner
  const bare = kind === 'noun' ? 0.5 : kind === 'adj' ? 0.3 : 0;
  if (owed && (tag === 'vg' || tag === 'vn')) return kind === 'noun' ? 0.1 : kind === 'adj' ? 0.2 : 1.5; // "her walking stick"
  if (START.has(tag)) {
    if (kind === 'obj') return tag === 'and' ? 0.2 : 2;
    return bare;
  }
  switch (tag) {
    case 'prep':
      return kind === 'pro' ? 4 : kind === 'noun' ? 0.3 : kind === 'adj' ? 0.3 : 0;
    case 'det':
    case 'poss':
      return { noun: 0, adj: 0, num: 0, name: tag === 'poss' ? 1.2 : 0.1, det: tag === 'det' ? 0.6 : 3, poss: 3, pro: 4, obj: 4 }[
        kind as 'noun'
      ];
    case 'num':
      return { noun: 0, adj: 0, num: 0.1, name: 0.1, det: 0.3, poss: 0.3, pro: 2, obj: 2 }[kind as 'noun'];
    case 'adj':
      return { noun: 0, adj: 0.1, num: 0.2, name: 0.1, det: 2.2, poss: 2.2, pro: 2, obj: 2.5 }[kind as 'noun'];
    case 'noun':
      return {
        noun: 0.55,
        name: phase === 'lead' ? 0.2 : 0.6,
        poss: phase === 'lead' ? 0.2 : 0.8,
        det: phase === 'lead' ? 0 : phase === 'done' ? 0.8 : 1.6,
        adj: 0.8,
        num: phase === 'lead' ? 0.2 : 0.7,
        pro: phase === 'lead' ? 0 : 0.5,
        obj: 2,
      }[kind as 'noun'];
    case 'name':
      return {
        noun: phase === 'subject' ? 1.8 : 1.1,
        name: 0.6,
        poss: 0.2,
        det: phase === 'done' || phase === 'lead' ? 0.2 : 1.6,
        adj: 0.8,
        num: 0.7,
        pro: 0.5,
        obj: 2,
      }[kind as 'noun'];
    case 'pro':
      return { noun: 4, name: 3, poss: 3, det: 3, adj: 1.5, num: 0.3, pro: 4, obj: 2.5 }[kind as 'noun'];
    case 'obj':
      if (phase === 'lead') return { noun: 0.5, name: 0.1, poss: 0, det: 0, adj: 0.3, num: 0.1, pro: 0, obj: 2 }[kind as 'noun']; // "Behind him | Tom"
      return { noun: 2.5, name: 2.5, poss: 0.3, det: 0.1, adj: 0.5, num: 0.3, pro: 1.5, obj: 2 }[kind as 'noun'];
    case 'rel':
      return { noun: 0.6, name: 0.2, poss: 0.1, det: 0.1, adj: 1, num: 0.3, pro: 0, obj: 3 }[kind as 'noun'];
    case 'be':
      return { noun: 0.5, name: 0.1, poss: 0, det: 0, adj: 0, num: 0.1, pro: 1, obj: 1.5 }[kind as 'noun'];
    case 'have':
    case 'vs':
    case 'vb':
    case 'vp':
    case 'vg':
      return { noun: 0.35, name: 0.1, poss: 0, det: 0, adj: 0.4, num: 0.1, pro: 0.6, obj: 0 }[kind as 'noun'];
    case 'vn':
      return { noun: phase === 'done' ? 0.6 : 0.1, name: 0.3, poss: 1, det: 1, adj: 0.8, num: 1, pro: 1, obj: 1.5 }[kind as 'noun'];
    case 'part':
      return { noun: 0.8, name: 0.3, poss: 0.1, det: 0.1, adj: 0.8, num: 0.3, pro: 1.5, obj: 2 }[kind as 'noun'];
    case 'to':
    case 'do':
    case 'modal':
      return 4;
    default:
      return bare + 0.2;
  }
}

// ---- verbs

function finite(state: State, next: Sense, told: { past: boolean; first: boolean }): Move[] {
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
  const late = (tag === 'adj' ? 1 : 0) + (next.special === 'contracted' && tag === 'noun' ? 1.2 : 0);
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
      return done(told.first ? 1.6 + tense + (next.special === 'body' ? 0.8 : 0) : 3.5, needs);
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
    return done(cost + (next.tag === 'be' ? (tag === 'comma' ? 1 : 0.3) : 0) + (next.tag === 'vb' && count === 3 ? 0.5 : 0));
  if (next.tag === 'vb') return done(tag === 'obj' ? 1.4 : tag === 'noun' || tag === 'name' ? 1.8 : 4);
  return done(4.2);
}

function participle({ tag, phase, count }: State, kind: 'vn' | 'vg', first: boolean): Move[] {
  const go = (to: Phase, cost: number): Move => ({ phase: to, count, cost });
  if (tag === 'be' || (tag === 'have' && kind === 'vn')) return [go(phase, 0)];
  // before a noun it is an adjective, and changes nothing
  if (MODIFIER.has(tag)) return [go(phase, tag === 'num' ? 0.7 : 0.35)];
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
      return [go(phase, tag === 'comma' || tag === 'and' ? 0 : 0.4)];
    case 'done':
      return [
        go('done', tag === 'comma' ? 0 : tag === 'name' && kind === 'vn' ? 0.9 : VERBAL.has(tag) ? (kind === 'vg' ? 0.2 : 0.5) : 0.3),
      ];
    default:
      return phase satisfies never;
  }
}

// ---- small words

function small({ tag, phase, count, owed }: State, kind: 'to' | 'prep' | 'part' | 'adv' | 'not'): Move[] {
  const stay = (cost: number): Move[] => [{ phase, count, cost: cost + (owed && DESCRIBES.has(tag) && kind !== 'adv' ? OWED : 0) }];
  if (kind === 'not' || kind === 'adv') return stay(tag === 'prep' ? 0.6 : tag === 'poss' ? 0.8 : 0.05);
  if (kind === 'to') return [{ phase, count, cost: tag === 'det' || tag === 'prep' ? 4 : 0.1 }];
  if (kind === 'part')
    return stay(
      VERBAL.has(tag) ? 0 : tag === 'noun' || tag === 'obj' || tag === 'name' ? 0.25 : tag === 'part' ? 0.4 : tag === 'be' ? 0.2 : 2,
    );
  const cost =
    tag === 'det' || tag === 'poss'
      ? 3
      : owed && DESCRIBES.has(tag)
        ? OWED
        : tag === 'adj'
          ? 0.2
          : tag === 'pro'
            ? 1.2
            : tag === 'prep'
              ? 0.4
              : 0;
  const hangs = phase === 'open' ? 'lead' : phase === 'subject' ? 'beside' : phase;
  return [{ phase: hangs, count, cost: cost + (phase === 'join' ? 1.5 : 0) }];
}
