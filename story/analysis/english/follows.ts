import { START } from './state.ts';
import type { State } from './state.ts';
import type { Sense, Tag } from './words.ts';

type Row = Readonly<Partial<Record<Tag, number>>>;
const row = (
  noun: number,
  adj: number,
  name: number,
  num: number,
  rest: readonly [det: number, poss: number, pro: number, obj: number],
): Row => ({
  noun,
  adj,
  name,
  num,
  det: rest[0],
  poss: rest[1],
  pro: rest[2],
  obj: rest[3],
});

/** What it costs that a noun phrase's word stands behind another word: after …; noun, adjective, name, number, [article, owner, "he", "him"]. */
const AFTER: Readonly<Partial<Record<Tag, Row>>> = {
  prep: row(0.3, 0.3, 0, 0, [0, 0, 4, 0]),
  det: row(0, 0, 0.1, 0, [0.6, 3, 4, 4]),
  poss: row(0, 0, 1.2, 0, [3, 3, 4, 4]),
  num: row(0, 0, 0.1, 0.1, [0.3, 0.3, 2, 2]),
  adj: row(0, 0.1, 0.1, 0.2, [2.2, 2.2, 2, 2.5]),
  noun: row(0.55, 0.5, 0.6, 0.7, [1.6, 0.8, 0.5, 2]),
  name: row(1.1, 0.4, 0.6, 0.7, [1.6, 0.2, 0.5, 2]),
  pro: row(4, 1.5, 3, 0.3, [3, 3, 4, 2.5]),
  obj: row(2.5, 0.5, 2.5, 0.3, [0.1, 0.3, 1.5, 2]),
  rel: row(0.6, 1, 0.2, 0.3, [0.1, 0.1, 0, 3]),
  be: row(0.5, 0, 0.1, 0.1, [0, 0, 1, 1.5]),
  have: row(0.35, 0.4, 0.1, 0.1, [0, 0, 0.6, 0]),
  vs: row(0.35, 0.4, 0.1, 0.1, [0, 0, 0.6, 0]),
  vb: row(0.35, 0.4, 0.1, 0.1, [0, 0, 0.6, 0]),
  vp: row(0.35, 0.4, 0.1, 0.1, [0, 0, 0.6, 0]),
  vg: row(0.35, 0.4, 0.1, 0.1, [0, 0, 0.6, 0]),
  vn: row(0.1, 0.8, 0.3, 1, [1, 1, 1, 1.5]),
  part: row(0.8, 0.8, 0.3, 0.3, [0.1, 0.1, 1.5, 2]),
  to: row(4, 4, 4, 4, [4, 4, 4, 4]),
  do: row(4, 4, 4, 4, [4, 4, 4, 4]),
  modal: row(4, 4, 4, 4, [4, 4, 4, 4]),
};

/** Where a second noun phrase may begin: behind "On the bench | a man", "Behind him | Tom". */
const AFTER_LEAD: Readonly<Partial<Record<Tag, Row>>> = {
  noun: row(0.55, 0.8, 0.2, 0.2, [0, 0.2, 0, 2]),
  name: row(1.1, 0.8, 0.6, 0.7, [0.2, 0.2, 0.5, 2]),
  obj: row(0.5, 0.3, 0.1, 0.1, [0, 0, 0, 2]),
};

/** Behind a verb's object another may stand: "hands Danny | a key". */
const AFTER_OBJECT: Readonly<Partial<Record<Tag, Row>>> = {
  noun: row(0.55, 0.8, 0.6, 0.7, [0.8, 0.8, 0.5, 2]),
  name: row(1.1, 0.8, 0.6, 0.7, [0.2, 0.2, 0.5, 2]),
  vn: row(0.6, 0.8, 0.3, 1, [1, 1, 1, 1.5]),
};

/** A name is seldom the first part of another noun: "Mira | shells" rather than Mira's shells. */
const NAME_BEFORE_NOUN = 1.8;

/** What it costs to read a word as part of a noun phrase behind the word before it. */
export function costOfNoun({ tag, phase, owed }: State, { tag: kind, count }: Sense): number {
  const markOfOwner = kind === 'poss' && count === 1;
  if (markOfOwner) return tag === 'noun' || tag === 'name' || tag === 'num' || tag === 'pro' || tag === 'adj' ? 0 : 4;
  const bare = kind === 'noun' ? 0.5 : kind === 'adj' ? 0.3 : 0;
  if (owed && (tag === 'vg' || tag === 'vn')) return kind === 'noun' ? 0.1 : kind === 'adj' ? 0.2 : 1.5; // "her walking stick"
  if (phase === 'open' && (tag === 'vg' || tag === 'vn') && kind !== 'noun' && kind !== 'adj') return 2; // "clutching a bag" is no kind of bag
  if (START.has(tag)) return kind === 'obj' ? (tag === 'and' ? 0.2 : 2) : bare;
  if (tag === 'name' && kind === 'noun' && phase === 'subject') return NAME_BEFORE_NOUN;
  const rows = phase === 'lead' ? AFTER_LEAD : phase === 'done' ? AFTER_OBJECT : AFTER;
  return (rows[tag] ?? AFTER[tag])?.[kind] ?? bare + 0.2;
}
