/** Something that holds from `from` until `until`, seconds. Of several, the one of highest rank counts, then the one that began last. */
export interface Spell<T> {
  from: number;
  until: number;
  rank: number;
  value: T;
}

/** What holds at a moment, or the fallback. */
export function holding<T>(spells: readonly Spell<T>[], t: number, fallback: T): T {
  let best: Spell<T> | undefined;
  for (const spell of spells) {
    if (t < spell.from || t >= spell.until) continue;
    if (!best || spell.rank > best.rank || (spell.rank === best.rank && spell.from >= best.from)) best = spell;
  }
  return best ? best.value : fallback;
}

/** Of what is asked at one time, the higher counts: what was planned, what others cause, what is said, what is done. */
export const RANK = { base: 0, reaction: 1, line: 2, action: 3 } as const;
