import type { Count, Tag } from './words.ts';

/**
 * How far a clause has come.
 * `open`: no subject yet. `lead`: in a phrase before the subject ("On the table"). `subject`: it stands. `beside`: in something that hangs
 * on it (", an old man", "of the house"). `join`: "and" calls for another. `who`: in a relative clause inside it, before that clause's verb.
 * `done`: the verb has come. `tail`: in a clause behind it, before that clause's verb. `hang`: a participle without subject came first.
 */
export const PHASES = ['open', 'lead', 'subject', 'beside', 'join', 'who', 'done', 'tail', 'hang'] as const;
export type Phase = (typeof PHASES)[number];
/** `owed`: an article has come and its noun hasn't. */
export type State = { tag: Tag; phase: Phase; count: Count; owed: boolean };
/** Where a word leads from a state, and at what cost. */
export type Move = { phase: Phase; count: Count; cost: number };

/** "the old" without a noun. */
export const OWED = 0.9;
export const DESCRIBES: ReadonlySet<Tag> = new Set(['adj', 'vg', 'vn']);
export const VERBAL: ReadonlySet<Tag> = new Set(['vs', 'vb', 'vp', 'vn', 'vg']);
export const START: ReadonlySet<Tag> = new Set(['comma', 'break', 'and', 'sub']);
export const MODIFIER: ReadonlySet<Tag> = new Set(['det', 'poss', 'adj', 'num']);
