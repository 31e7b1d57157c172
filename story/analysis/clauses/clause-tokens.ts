import type { LanguageCode } from '../../../schema/language.ts';
import { plain } from '../../languages/conjugation/russian.ts';
import { tokensOf } from '../sentences.ts';
import type { Token } from '../sentences.ts';

const ELIDED =
  /^(l|d|qu|s|n|j|m|t|c|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|coll|un|quell|quest|bell|quant|com|dov|gl|v)'(?=\p{L})/u;
const BEHIND: Partial<Record<LanguageCode, RegExp>> = {
  pt: /-(?:se|lhe|lhes|os?|as?|l[oa]s?|n[oa]s?|me|te|nos|lo)$/u,
  fr: /-(?:t-)?(?:il|elle|ils|elles|on|là|ci|moi|toi|le|la|les)$/u,
};

/** The words of a sentence with what grew together taken apart: "l'homme", "qu'elle", "senta-se", "regarde-t-elle". ё reads as е. */
export function clauseTokens(text: string, language: LanguageCode): Token[] {
  const tokens: Token[] = [];
  for (const token of tokensOf(text)) {
    if (!token.word) {
      tokens.push(token);
      continue;
    }
    let rest = { ...token, lower: plain(token.lower) };
    const elided = language === 'fr' || language === 'it' ? ELIDED.exec(rest.lower) : null;
    if (elided) {
      const [first, second] = cut(rest, elided[0].length);
      tokens.push(first);
      rest = second;
    }
    const behind = BEHIND[language]?.exec(rest.lower);
    if (behind && behind.index > 1) {
      const [first, second] = cut(rest, behind.index);
      const skip = second.lower.startsWith('-t-') ? 3 : 1;
      tokens.push(first, { ...second, text: second.text.slice(skip), lower: second.lower.slice(skip), start: second.start + skip });
    } else tokens.push(rest);
  }
  return tokens;
}

function cut(token: Token, at: number): [Token, Token] {
  const { text, lower, start, end } = token;
  return [
    { text: text.slice(0, at), lower: lower.slice(0, at), start, end: start + at, word: true },
    { text: text.slice(at), lower: lower.slice(at), start: start + at, end, word: true },
  ];
}
