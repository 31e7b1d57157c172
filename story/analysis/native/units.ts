import type { Reading } from '../actions-english.ts';
import type { Memory } from '../coreference.ts';
import type { SceneCast } from '../scene-cast.ts';

/** How a sentence of one language is read by rules of its own. */
export interface NativeReader {
  read(text: string, cast: SceneCast, memory: Memory): Reading;
  /** Things a sentence shows, by their English names. */
  things(text: string): string[];
}

/** What a particle, a preposition or a place in the sentence makes of a noun. */
export type Mark = 'topic' | 'subject' | 'owner' | 'other' | 'elsewhere';
/** How a verb hangs in its sentence. `hidden`: nobody sees it done ("without looking", "to fetch"). */
export type Link = 'final' | 'chain' | 'when' | 'embedded' | 'adnominal' | 'hidden';

export type PersonUnit = { kind: 'person'; ids: string[]; at: number; end: number; mark: Mark; head?: boolean };
/** A noun that is no person, where it matters who acts: as the one that acts itself, or as a part of somebody's body. */
export type ThingUnit = { kind: 'thing'; at: number; end: number; mark: Mark; body: boolean };
export type VerbUnit = { kind: 'verb'; verb: string; at: number; end: number; link: Link };
export type Unit = PersonUnit | ThingUnit | VerbUnit;

/** Parts of a body and what comes of it: when they act, their owner does. */
export const isIn = (words: ReadonlySet<string>, text: string): boolean => {
  for (let length = Math.min(4, text.length); length > 0; length--) if (words.has(text.slice(-length))) return true;
  return false;
};

/** Furniture and vehicles are props only when somebody handles them. */
export const FIXTURES: ReadonlySet<string> = new Set(
  'table|chair|stool|bench|desk|sofa|bed|shelf|cabinet|closet|curtain|screen|monitor|stove|kotatsu|tatami|futon|car|bus|train|truck|boat|carriage|door|drawer|carpet|mat|horse|camel|donkey|bird|dog|cat'.split(
    '|',
  ),
);
