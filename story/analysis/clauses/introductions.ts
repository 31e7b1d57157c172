import type { Gender } from '../../../schema/scene-graph.ts';
import type { LanguageCode } from '../../../schema/language.ts';
import { plain } from '../../languages/conjugation/russian.ts';
import { packOf } from '../../languages/packs.ts';
import { ANIMALS } from '../lexicon/animals.ts';
import { clauseWords } from './clause-words.ts';

const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}'’-]{2,}(?:\s+\p{Lu}[\p{Lu}'’-]+)*(?![\p{L}\p{M}])/gu;
const FEMALE = /^(?:una|une|uma|la|a|eine|la|su|одна)$/u;
const MALE = /^(?:un|um|uno|el|le|o|il|lo|der|один)$/u;
/** Sounds and signs that scripts capitalise too. */
const NOISE =
  /^(?:ruido|ruidos|disparo|disparos|golpe|golpes|grito|silencio|explosión|timbre|música|fin|negro|corte|bruit|coup|coups|tir|tirs|cri|musique|fondu|noir|silence|titre|carton|schuss|schüsse|lärm|knall|schrei|stille|musik|schwarz|titel|ende|schnitt|rumore|sparo|spari|botto|urlo|silenzio|musica|nero|titolo|fine|barulho|tiro|tiros|estrondo|silêncio|preto|título|fim|corta|шум|выстрел|выстрелы|крик|тишина|музыка|титр|титры|конец|затемнение|insert|montage|flashback|sos)$/u;

/** Names in capitals that the words around them show to be somebody: "entra CLEOPATRA, su cabra", "три СПАСАТЕЛЯ открывают люк". */
export function introducedAbroad(text: string, language: LanguageCode | null): { name: string; gender: Gender | null }[] {
  const pack = packOf(language);
  const words = language ? clauseWords(language) : undefined;
  if (!pack?.forms || !words || text === text.toUpperCase()) return [];
  const isVerb = (word: string): boolean => pack.forms?.get(plain(word))?.some(({ kind }) => kind === 'finite') ?? false;
  const found: { name: string; gender: Gender | null }[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const name = match[0];
    const lower = plain(name.toLowerCase());
    const thing = pack.things.get(lower);
    if (
      NOISE.test(lower) ||
      (thing !== undefined && !ANIMALS.has(thing)) ||
      pack.weather.has(lower) ||
      pack.times.has(lower) ||
      pack.places.has(lower)
    )
      continue;
    if (
      lower
        .split(' ')
        .every((word) => words.prepositions.has(word) || words.definite.has(word) || words.apart.has(word) || words.negation.has(word))
    )
      continue;
    const before = /([\p{L}'’]+)\s*$/u.exec(text.slice(0, match.index))?.[1]?.toLowerCase() ?? '';
    const after = text.slice(match.index + name.length);
    const behind = after.match(/^\s+([\p{L}'’-]+)(?:\s+([\p{L}'’-]+))?/u);
    const acts = [behind?.[1], behind?.[2]].some(
      (word, at) => word !== undefined && isVerb(word.toLowerCase()) && (at === 0 || isSmall(behind?.[1] ?? '', words)),
    );
    const explained = /^\s*[,(]/u.test(after);
    const led = words.definite.has(before) || words.indefinite.has(before) || words.numbers.has(before) || words.possessive.has(before);
    if (acts || (isVerb(before) && (explained || /^\s*(?:$|[.])/u.test(after) || !led)) || (explained && !words.prepositions.has(before)))
      found.push({ name, gender: FEMALE.test(before) ? 'female' : MALE.test(before) ? 'male' : null });
  }
  return found;
}

const isSmall = (word: string, words: NonNullable<ReturnType<typeof clauseWords>>): boolean =>
  words.clitic.has(word.toLowerCase()) || words.reflexive.has(word.toLowerCase()) || words.adverbs.test(word.toLowerCase());

/** Whether a capitalised word is no name but a small word that begins a sentence: "Al", "Uma", "На". */
export function isSmallWord(name: string, language: LanguageCode | null): boolean {
  const words = language ? clauseWords(language) : undefined;
  if (!words) return false;
  const lower = plain(name.toLowerCase()).split(/\s+/)[0] ?? '';
  const pack = packOf(language);
  // "Mira la mesa": a verb that opens a sentence
  if (
    !name.includes(' ') &&
    name !== name.toUpperCase() &&
    pack?.forms?.get(lower)?.some(({ kind, plural }) => kind === 'finite' && plural !== null)
  )
    return true;
  if (name.includes(' ') && language !== 'de' && (pack?.things.has(lower) || pack?.places.has(lower))) return true;
  return (
    [
      words.prepositions,
      words.definite,
      words.indefinite,
      words.possessive,
      words.oblique,
      words.and,
      words.apart,
      words.relative,
      words.negation,
      words.numbers,
    ].some((set) => set.has(lower)) ||
    words.pronouns.has(lower) ||
    (packOf(language)?.oblique.has(lower) ?? false)
  );
}
