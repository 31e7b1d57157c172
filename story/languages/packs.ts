import type { LanguageCode } from '../../schema/language.ts';
import type { Emotion, TimeOfDay, Weather } from '../../schema/scene-graph.ts';
import { inLexicon } from '../analysis/english-lexicon.ts';
import { AFFECT_WORDS } from '../analysis/lexicon/affect.ts';
import { PERSON_NOUNS } from '../analysis/lexicon/people.ts';
import type { PersonNoun } from '../analysis/lexicon/people.ts';
import { PLACE_WORDS } from '../analysis/lexicon/places.ts';
import { TIME_WORDS, WEATHER_WORDS } from '../analysis/lexicon/times.ts';
import type { PlaceKind } from '../../schema/scene-graph.ts';
import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HINDI } from './hi.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import { KANNADA } from './kn.ts';
import { BENGALI } from './bn.ts';
import { MARATHI } from './mr.ts';
import { GUJARATI } from './gu.ts';
import { PUNJABI } from './pa.ts';
import { URDU } from './ur.ts';
import { SANSKRIT } from './sa.ts';
import type { LanguagePack } from './language-pack.ts';
import { MALAYALAM } from './ml.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { TAMIL } from './ta.ts';
import { TELUGU } from './te.ts';
import { CHINESE } from './zh.ts';

/** Every language's words by its code. A new language is one line here. */
const PACKS: readonly LanguagePack[] = [
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  GERMAN,
  RUSSIAN,
  HINDI,
  TAMIL,
  TELUGU,
  MALAYALAM,
  JAPANESE,
  KOREAN,
  CHINESE,
  ARABIC,
  KANNADA,
  BENGALI,
  MARATHI,
  GUJARATI,
  PUNJABI,
  URDU,
  SANSKRIT,
];

export const packOf = (language: LanguageCode | null): LanguagePack | undefined => PACKS.find(({ code }) => code === language);

type Lists = { things: string; people: PersonNoun; feelings: Emotion; times: TimeOfDay; weather: Weather; places: PlaceKind };
type Table<List extends keyof Lists> = ReadonlyMap<string, Lists[List]>;
const SHARED: { [List in keyof Lists]: Table<List> } = {
  things: new Map(),
  people: PERSON_NOUNS,
  feelings: AFFECT_WORDS,
  times: TIME_WORDS,
  weather: WEATHER_WORDS,
  places: PLACE_WORDS,
};
const read = new Map<string, Table<keyof Lists>>();
/** English films go to other countries, "EXT. PLAYA", but a lake is no "see". */
const mayBeEnglish = (word: string): boolean => /^[ -~]+$/u.test(word) && (word.length < 5 || word.split(/[\s-]/u).some(inLexicon));

/** One kind of words: the language's own before the shared ones; without a language, the shared ones before everyone's. */
export function wordsFor<List extends keyof Lists>(list: List, language: LanguageCode | null): Table<List> {
  const key = `${list}/${language ?? ''}`;
  const known = read.get(key);
  if (known) return known as Table<List>; // the key names the list
  const own = packOf(language)?.[list] as Table<List> | undefined; // places are written as kinds of place
  const abroad = language === 'en' && (list === 'places' || list === 'times');
  const rest = language && !abroad ? [] : PACKS.map((pack) => pack[list] as Table<List>);
  const words = new Map<string, Lists[List]>();
  // nouns of kin in Latin letters are other languages' names: "Anna", "Mari"
  const shared = list === 'people' && packOf(language)?.forms ? undefined : (SHARED[list] as Table<List>);
  for (const table of [own, shared]) for (const [word, meaning] of table ?? []) if (!words.has(word)) words.set(word, meaning);
  for (const table of rest)
    for (const [word, meaning] of table) if (!words.has(word) && !(abroad && mayBeEnglish(word))) words.set(word, meaning);
  read.set(key, words);
  return words;
}
