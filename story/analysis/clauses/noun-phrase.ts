import type { LanguagePack } from '../../languages/language-pack.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import type { Sentence } from './clause-sentence.ts';

/*
 * The words around a noun for people, in Romance languages, German and Russian: its articles, numbers and adjectives, the preposition they
 * hang on, and whether the noun is one at all.
 */

/** Whether a word that is noun or adjective ("joven") has no noun of its own behind it. */
export const isAlone = (sentence: Sentence, at: number): boolean => {
  const next = sentence.tokens[at + 1];
  if (!next?.word) return true;
  const { words, pack } = sentence;
  return (
    words.prepositions.has(next.lower) ||
    words.and.has(next.lower) ||
    words.clitic.has(next.lower) ||
    words.reflexive.has(next.lower) ||
    words.negation.has(next.lower) ||
    words.relative.has(next.lower) ||
    ((pack.forms?.has(next.lower) ?? false) && !pack.places.has(next.lower) && !pack.things.has(next.lower)) ||
    words.adverbs.test(next.lower)
  );
};

/** What stands before a noun: its articles, numbers and adjectives, and the preposition they hang on. */
export function leading(
  { tokens, words, pack, language }: Sentence,
  at: number,
): { first: number; preposition: string | null; determiner: string | null; counted: boolean; age: 'old' | 'young' | null } {
  let first = at;
  let determiner: string | null = null;
  let counted = false;
  let age: 'old' | 'young' | null = null;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (!token?.word) break;
    const { lower } = token;
    if (words.prepositions.has(lower) && !(words.definite.has(lower) && lower.length < 2)) {
      const article = words.oblique.has(lower);
      return { first: i + 1, preposition: lower, determiner: determiner ?? (article ? lower : null), counted, age };
    }
    if (words.old.has(lower)) age = 'old';
    else if (words.young.has(lower)) age = 'young';
    else if (words.numbers.has(lower)) counted = true;
    else if (words.definite.has(lower) || words.indefinite.has(lower) || words.possessive.has(lower) || words.oblique.has(lower)) {
      if (determiner !== null && !words.indefinite.has(lower) && !words.definite.has(lower)) break;
      determiner = lower;
    } else if (
      determiner !== null ||
      words.and.has(lower) ||
      words.apart.has(lower) ||
      words.relative.has(lower) ||
      pack.forms?.has(lower) ||
      pack.people.has(lower)
    )
      break;
    else if (language === 'ru' && RUSSIAN_ADJECTIVE.test(lower)) {
      first = i;
      continue;
    } else if (i < at - 2 || !/[a-zà-ÿа-я]$/u.test(lower)) break;
    else if (!hasArticleBefore({ tokens, words }, i)) break;
    first = i;
  }
  return { first, preposition: null, determiner, counted, age };
}

const RUSSIAN_ADJECTIVE = /(?:[ыи]й|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ой|ую|юю|ым|им|ых|их)$/u;

export const hasArticleBefore = ({ tokens, words }: Pick<Sentence, 'tokens' | 'words'>, at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    words.definite.has(before) ||
    words.indefinite.has(before) ||
    words.possessive.has(before) ||
    words.oblique.has(before) ||
    words.numbers.has(before)
  );
};

/** "al lado de", "autour de" */
const NEAR =
  /^(?:lado|costado|frente|medio|alrededor|fin|grupo|côté|face|autour|milieu|bord|pied|redor|volta|meio|fianco|fronte|mezzo|fondo|mesa|table|tavolo)$/u;

/** "la voz de María", "la casa de María": she isn't in the picture for it; her hands are. */
export function awayBefore({ tokens, words, language, pack }: Sentence, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (words.definite.has(tokens[i]?.lower ?? '') || words.indefinite.has(tokens[i]?.lower ?? ''))) i--;
  const link = tokens[i]?.lower ?? '';
  const owned = tokens[words.genitive.has(link) ? i - 1 : language === 'ru' ? i : -1]?.lower ?? '';
  if (language === 'ru') return words.absent.test(owned);
  if (!words.genitive.has(link)) return false;
  if (words.absent.test(owned)) return true;
  const head = tokens[i - 1];
  const article = tokens[i - 2]?.lower ?? '';
  const led = words.definite.has(article) || words.indefinite.has(article) || words.possessive.has(article) || words.oblique.has(article);
  return head !== undefined && led && !words.body.test(owned) && !NEAR.test(owned) && (pack.things.has(owned) || pack.places.has(owned));
}

/** The longest noun for people at a token. */
export function nounWords({ tokens, pack, language }: Sentence, at: number): { noun: PersonNoun; words: string; length: number } | null {
  for (let length = 4; length >= 1; length--) {
    const slice = tokens.slice(at, at + length);
    if (slice.length < length || slice.some(({ word }) => !word)) continue;
    const written = slice.map(({ lower }) => lower).join(' ');
    const noun = pack.people.get(written) ?? (language === 'de' && length === 1 ? compound(written, pack) : undefined);
    if (noun) return { noun, words: written, length };
  }
  return null;
}

/** "Busfahrer", "Nachbarsjunge": a German noun is what it ends in. */
function compound(word: string, pack: LanguagePack): PersonNoun | undefined {
  if (word.length < 8) return undefined;
  for (let at = 3; at <= word.length - 5; at++) {
    const noun = pack.people.get(word.slice(at));
    if (noun && !noun.kin) return noun;
  }
  return undefined;
}
