import type { LanguageCode } from '../../schema/language.ts';
import type { Emotion, TimeOfDay, Weather } from '../../schema/scene-graph.ts';
import { personNouns } from '../analysis/lexicon/people.ts';
import type { PersonNoun } from '../analysis/lexicon/people.ts';
import { wordTable } from '../analysis/lexicon/word-table.ts';

/*
 * How the lists are matched. A pack is asked before the shared (English and romanised) tables of `analysis/lexicon/`; the longest entry wins,
 * and of two equal ones the first in the pack.
 *
 * verbs    es fr pt it de ru: infinitives, forms are made by rule (`conjugate.ts` explains the notation). Elsewhere stems: a word that begins
 *          with one counts ("நடக்கிற" meets நடக்கிறாள்), in ja and zh any stretch of text does. `=word` must stand whole. Two or three words
 *          with spaces are one entry ("हाथ जोड़"). Write every stem that present and past stories use; English base forms are the meanings.
 * things   Dictionary forms, `english noun: …`. Scripts with endings (Indic, Arabic, Cyrillic) meet inflected words by what they begin with;
 *          Han, kana and Hangul anywhere in the text; Latin words whole, with a plural -s (write other plurals out).
 * people   The same. `f adult wife -: …`, see `personNouns`. Write groups on their own lines (`n adult - g: …`), plurals of Latin words too.
 * feelings Whole words, or `stem*`. In ja, zh and ko `stem*` is looked for anywhere.
 * times, weather, places  As things.
 * grammar  What tells subject from object, and pronouns; whatever is left out is as in `actions-foreign.ts`.
 */

/** Whom a pronoun means: by gender, "same" the last subject, "they" several. */
export type PronounKind = 'female' | 'male' | 'same' | 'they';

export interface Grammar {
  /** The verb closes its clause, its subject stands before it. */
  verbLast?: boolean;
  /** Tried on each word in lower case; in ja and zh on the text from where a word may begin. */
  pronouns?: readonly (readonly [RegExp, PronounKind])[];
  /** Tried on what is grown to a name or noun, and on the text behind it: it isn't the subject then. Begin with `^`. */
  objectMarks?: RegExp;
  /** Tried on the text before a name or noun (prepositions): it isn't the subject then. End with `$`. */
  objectBefore?: RegExp;
  /** A word before a noun of kin that says whose it is ("उसकी"). */
  owning?: RegExp;
  /** "Son" alone is the subject's son. */
  ownsKin?: boolean;
}

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
  grammar?: Grammar;
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
  grammar: Grammar;
}

/** Reads the lists once, when the module is loaded. */
export function languagePack(words: LanguageWords): LanguagePack {
  return {
    code: words.code,
    verbs: wordTable(words.verbs),
    things: wordTable(words.things),
    people: personNouns(words.people),
    feelings: wordTable<Emotion>(words.feelings),
    times: wordTable<TimeOfDay>(words.times),
    weather: wordTable<Weather>(words.weather),
    places: wordTable(words.places),
    grammar: words.grammar ?? {},
  };
}
