import type { Span } from './phonemes/phonemize.ts';

/** A letter the model reads, with its number and the word it belongs to. */
export interface Token {
  readonly letter: string;
  readonly id: number;
  readonly word: number | null;
}

/** The longest stretch given to the model at once; it could take 510, but shorter ones can be cancelled sooner. */
export const LONGEST_STRETCH = 220;

/** Letters as tokens; those the model doesn't know are left out and counted. */
export function tokensOf(spans: readonly Span[], ids: Readonly<Record<string, number>>): { tokens: Token[]; unknown: Map<string, number> } {
  const tokens: Token[] = [];
  const unknown = new Map<string, number>();
  for (const { letters, word } of spans)
    for (const letter of letters) {
      const id = ids[letter];
      if (id === undefined) unknown.set(letter, (unknown.get(letter) ?? 0) + 1);
      else tokens.push({ letter, id, word });
    }
  return { tokens, unknown };
}

/** Cuts a long line where a person would breathe: after a sentence, else after a comma, else between words. */
export function stretchesOf(tokens: readonly Token[], longest = LONGEST_STRETCH): Token[][] {
  const stretches: Token[][] = [];
  let rest = [...tokens];
  while (rest.length > longest) {
    const window = rest.slice(0, longest);
    const cut =
      [/[.!?…]/, /[,;:—]/, / /].map((mark) => window.findLastIndex(({ letter }) => mark.test(letter)) + 1).find((at) => at > longest / 4) ??
      longest;
    stretches.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  stretches.push(rest);
  return stretches.filter((stretch) => stretch.some(({ letter }) => /[^\s\p{P}]/u.test(letter)));
}
