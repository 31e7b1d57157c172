import type { LanguageCode } from '../../schema/language.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Characters as people count them. */
export const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

/** Most characters on a caption line, and a second. The Latin figures: facts of media quality §4; East Asian scripts carry more in one. */
export function limitsFor(language: LanguageCode): { lineLength: number; perSecond: number } {
  if (language === 'ja') return { lineLength: 16, perSecond: 7 };
  if (language === 'zh' || language === 'ko') return { lineLength: 18, perSecond: 9 };
  return { lineLength: 42, perSecond: 17 };
}

/** The pieces a caption may be broken between: words with the space after them; in scripts without spaces, words by dictionary. */
export function piecesOf(text: string, language: LanguageCode): string[] {
  const words = text.match(/\S+\s*/gu) ?? [];
  if (language !== 'ja' && language !== 'zh') return words.flatMap((word) => splitLong(word, limitsFor(language).lineLength));
  const byDictionary = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return byDictionary.reduce<string[]>((pieces, segment) => {
    // Closing marks stay with what they close.
    if (pieces.length > 0 && /^[\p{P}\p{Z}]/u.test(segment)) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    return pieces;
  }, []);
}

/** A word longer than a line, such as a pasted address, is cut where it must be. */
function splitLong(word: string, lineLength: number): string[] {
  if (lengthOf(word.trimEnd()) <= lineLength) return [word];
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const parts: string[] = [];
  for (let from = 0; from < letters.length; from += lineLength) parts.push(letters.slice(from, from + lineLength).join(''));
  return parts;
}

const SENTENCE_END = /[.!?…。！？।؟۔][”"’')\]」』]*\s*$/u;
const CLAUSE_END = /[,;:،；，、—–][”"’')\]」』]*\s*$/u;
const LEADS_A_PHRASE =
  /^(and|but|or|because|that|which|who|when|while|if|so|to|for|with|from|into|about|after|before|than|y|pero|que|et|mais|und|aber|dass|e|ma)\b/iu;
const BINDS_FORWARD =
  /^(a|an|the|my|your|his|her|our|their|mr\.?|mrs\.?|ms\.?|dr\.?|el|la|los|las|le|les|un|une|der|die|das|ein|eine|il)\s*$/iu;

/** How good a place to break between two pieces is; higher is better. */
export function breakQuality(before: string, after: string): number {
  if (SENTENCE_END.test(before)) return 3;
  if (CLAUSE_END.test(before)) return 2;
  if (BINDS_FORWARD.test(before)) return -2;
  return LEADS_A_PHRASE.test(after) ? 1 : 0;
}

/** Breaks text into lines of at most `lineLength`, balanced, at the best places; null when it needs more than `mostLines`. */
export function breakLines(pieces: readonly string[], lineLength: number, mostLines = 2): string[] | null {
  const whole = pieces.join('').trim();
  if (lengthOf(whole) <= lineLength) return [whole];
  if (mostLines < 2) return null;
  let best: { lines: string[]; score: number } | null = null;
  for (let cut = 1; cut < pieces.length; cut += 1) {
    const first = pieces.slice(0, cut).join('').trim();
    const second = pieces.slice(cut).join('').trim();
    const [firstLength, secondLength] = [lengthOf(first), lengthOf(second)];
    if (firstLength > lineLength || secondLength > lineLength) continue;
    const score =
      breakQuality(pieces[cut - 1]!, pieces[cut]!) * 6 - Math.abs(firstLength - secondLength) - (firstLength > secondLength ? 1 : 0);
    if (!best || score > best.score) best = { lines: [first, second], score };
  }
  return best?.lines ?? null;
}
