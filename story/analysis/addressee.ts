import type { Cast } from './people-in-scene.ts';
import { tokensOf } from './sentences.ts';

/** Who is here, and who has spoken, latest last. */
type Heard = { present: ReadonlySet<string>; speakers: readonly string[] };
type Said = { id: string; text: string; parenthetical: string | null };

/** Whom a line is spoken to: named in "(to X)" or in the words, else whoever spoke last, else the only other person here. */
export function addressee(cast: Cast, { present, speakers }: Heard, { id, text, parenthetical }: Said): string | null {
  const named = (words: string): string | null => {
    const tokens = tokensOf(words);
    for (let i = 0; i < tokens.length; i++) {
      const hit = cast.at(tokens, i);
      if (hit && hit.person.id !== id && hit.person.noun?.group !== true) return hit.person.id;
    }
    return null;
  };
  const told = parenthetical && /\b(?:to|an|zu|à|a|al)\b/iu.test(parenthetical) ? named(parenthetical) : null;
  if (told) return told;
  const called =
    named(/(?:^|[,，、]\s*)([^,，、.!?。！？]+)[.!?。！？…]*$/u.exec(text)?.[1] ?? '') ??
    named(/^([^,，、!?。！？]+)[,，、!?]/u.exec(text)?.[1] ?? '');
  if (called && present.has(called)) return called;
  const before = [...speakers].reverse().find((other) => other !== id);
  if (before) return before;
  const others = [...present].filter((other) => other !== id);
  return others.length === 1 ? (others[0] ?? null) : null;
}
