import type { LanguageCode } from '../../schema/language.ts';
import type { AgeBand, Emotion, Gender, TimeOfDay, Weather } from '../../schema/scene-graph.ts';
import { wordTable } from '../analysis/lexicon/word-table.ts';

/**
 * The words of one language that tell a film-maker something, as lists a native speaker can read and mend: a meaning in English a line,
 * `meaning: word, word, two words`. English has its own, larger lexicon in `analysis/lexicon/`.
 */
export interface LanguageWords {
  code: LanguageCode;
  /** What people do, `walk: …`. Infinitives where forms are made by rule, stems that forms begin with elsewhere. */
  verbs: string;
  /** Things that are handled or seen, `umbrella: …`, by the English noun that the stage and the reports use. */
  things: string;
  /** Nouns for people: `f adult wife -: …` is gender (f, m, n), age band (or -), kinship (or -), group (g or -). */
  people: string;
  /** Words of feeling in prose, parentheticals and speech; stems end in `*`. */
  feelings: string;
  /** Hours of the day. */
  times: string;
  weather: string;
  /** Kinds of place, by the kinds of `lexicon/places.ts`. */
  places: string;
}

/** What a noun for a person tells about them. */
export interface PersonNoun {
  gender: Gender | null;
  age: AgeBand | null;
  kin: string | null;
  group: boolean;
}

export interface LanguagePack {
  code: LanguageCode;
  verbs: ReadonlyMap<string, string>;
  things: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, PersonNoun>;
  feelings: ReadonlyMap<string, Emotion>;
  times: ReadonlyMap<string, TimeOfDay>;
  weather: ReadonlyMap<string, Weather>;
  places: ReadonlyMap<string, string>;
}

/** Reads the lists once, when the module is loaded. */
export function languagePack(words: LanguageWords): LanguagePack {
  return {
    code: words.code,
    verbs: wordTable(words.verbs),
    things: wordTable(words.things),
    people: new Map([...wordTable(words.people)].map(([word, code]) => [word, personNoun(code)])),
    feelings: wordTable<Emotion>(words.feelings),
    times: wordTable<TimeOfDay>(words.times),
    weather: wordTable<Weather>(words.weather),
    places: wordTable(words.places),
  };
}

const GENDERS: Readonly<Record<string, Gender | null>> = { f: 'female', m: 'male' };

function personNoun(code: string): PersonNoun {
  const [gender = 'n', age = '-', kin = '-', group = '-'] = code.split(' ');
  return { gender: GENDERS[gender] ?? null, age: age === '-' ? null : (age as AgeBand), kin: kin === '-' ? null : kin, group: group === 'g' };
}
