import type { LanguageCode } from '../../schema/language.ts';
import type { Emotion, TimeOfDay, Weather } from '../../schema/scene-graph.ts';
import { personNouns } from '../analysis/lexicon/people.ts';
import type { PersonNoun } from '../analysis/lexicon/people.ts';
import { wordTable } from '../analysis/lexicon/word-table.ts';
import { nounForms } from './inflection.ts';
import type { Morphology } from './morphology/morphology.ts';
import { once } from './once.ts';
import { plain } from './conjugation/russian.ts';
import { isRuled, verbForms } from './verb-forms.ts';
import type { VerbForms } from './verb-forms.ts';

/*
 * How the lists are matched. A pack is asked before the shared (English and romanised) tables of `analysis/lexicon/`; the longest entry wins,
 * and of two equal ones the first in the pack.
 *
 * verbs    es fr pt it de ru: infinitives, forms are made by rule (`verb-forms.ts` explains the notation), nouns are inflected (`inflection.ts`). Elsewhere stems: a word that begins
 *          with one counts ("நடக்கிற" meets நடக்கிறாள்), in ja and zh any stretch of text does. `=word` must stand whole. Two or three words
 *          with spaces are one entry ("हाथ जोड़"). Write every stem that present and past stories use; English base forms are the meanings.
 * things   Dictionary forms, `english noun: …`. Scripts with endings (Indic, Arabic, Cyrillic) meet inflected words by what they begin with;
 *          Han, kana and Hangul anywhere in the text; Latin words whole, with a plural -s (write other plurals out).
 * people   The same. `f adult wife -: …`, see `personNouns`. Write groups on their own lines (`n adult - g: …`), plurals of Latin words too.
 * feelings Whole words, or `stem*`. In ja, zh and ko `stem*` is looked for anywhere.
 * times, weather, places  As things.
 *          With a `morphology` verbs are entries of its `stems` ("நட+ந்து") and words are met only with endings it knows; `-: …` tells nothing.
 */

/** Whom a pronoun means: by gender, "same" the last subject, "they" several. */
export type PronounKind = 'female' | 'male' | 'same' | 'they';

export interface Grammar {
  /** How words grow, where the verb closes its clause and endings tell all (`actions-verb-final.ts` reads it then). */
  morphology?: Morphology;
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
  /** Forms of verbs by their first word, where rules make them; `verbs` is empty then. */
  forms: VerbForms | null;
  things: ReadonlyMap<string, string>;
  /** Forms of nouns for people that can't be a subject. */
  oblique: ReadonlySet<string>;
  /** What such a form is the case of. */
  lemmas: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, PersonNoun>;
  feelings: ReadonlyMap<string, Emotion>;
  times: ReadonlyMap<string, TimeOfDay>;
  weather: ReadonlyMap<string, Weather>;
  places: ReadonlyMap<string, string>;
  grammar: Grammar;
}

/** A pack whose lists are read when they are first asked for: a film is in one or two languages. */
export function languagePack(words: LanguageWords): LanguagePack {
  const { code } = words;
  const verbs = once((): LanguagePack['verbs'] => (isRuled(code) ? new Map() : wordTable(words.verbs)));
  const forms = once(() => (isRuled(code) ? verbForms(code, words.verbs) : null));
  const things = once(() => thingsOf(words));
  const nouns = once(() => peopleOf(words));
  const feelings = once(() => wordTable<Emotion>(words.feelings));
  const times = once(() => wordTable<TimeOfDay>(words.times));
  const weather = once(() => wordTable<Weather>(words.weather));
  const places = once(() => wordTable(words.places));
  return {
    code,
    grammar: words.grammar ?? {},
    get verbs() {
      return verbs();
    },
    get forms() {
      return forms();
    },
    get things() {
      return things();
    },
    get people() {
      return nouns().people;
    },
    get oblique() {
      return nouns().oblique;
    },
    get lemmas() {
      return nouns().lemmas;
    },
    get feelings() {
      return feelings();
    },
    get times() {
      return times();
    },
    get weather() {
      return weather();
    },
    get places() {
      return places();
    },
  };
}

const addForm = <Value>(table: Map<string, Value>, word: string, value: Value): void => {
  if (!table.has(plain(word))) table.set(plain(word), value);
};

/** Things by every form of their nouns. */
function thingsOf({ code, things }: LanguageWords): LanguagePack['things'] {
  if (!isRuled(code)) return wordTable(things);
  const forms = new Map<string, string>();
  for (const [entry, meaning] of wordTable(things)) {
    const { singular, plural, oblique } = nounForms(code, entry);
    for (const form of [...singular, ...plural, ...oblique]) addForm(forms, form, meaning);
  }
  return forms;
}

/** People by every form of their nouns. */
function peopleOf({ code, people }: LanguageWords): Pick<LanguagePack, 'people' | 'oblique' | 'lemmas'> {
  if (!isRuled(code)) return { people: personNouns(people), oblique: new Set(), lemmas: new Map() };
  const nouns = new Map<string, PersonNoun>();
  const cases = new Set<string>();
  const lemmas = new Map<string, string>();
  const listed = [...personNouns(people)];
  for (const [entry, noun] of listed) for (const form of nounForms(code, entry).singular) addForm(nouns, form, noun);
  for (const [entry, noun] of listed) {
    const { plural, oblique } = nounForms(code, entry);
    for (const form of plural) addForm(nouns, form, { ...noun, group: true });
    for (const form of oblique) {
      if (!nouns.has(plain(form))) {
        cases.add(plain(form));
        lemmas.set(plain(form), entry.split('/')[0] ?? entry);
      }
      addForm(nouns, form, noun);
    }
  }
  return { people: nouns, oblique: cases, lemmas };
}
