import nlp from 'compromise/two';
import { FILM_VERBS, IRREGULAR_FORMS } from './lexicon/verbs.ts';

type Tags = string | readonly string[];
type Model = { one: { lexicon: Record<string, Tags> }; two: unknown };
type Transform = { verb: { toInfinitive: (word: string, model: unknown, tense: string) => string } };

// The types of `compromise` leave out what plugins see; both calls are documented for plugins.
const model = nlp.model() as unknown as Model;
const transform = (nlp.methods() as unknown as { two: { transform: Transform } }).two.transform;

const tagsOf = (word: string): readonly string[] => {
  const tags = Object.hasOwn(model.one.lexicon, word) ? model.one.lexicon[word] : undefined;
  return tags === undefined ? [] : typeof tags === 'string' ? [tags] : tags;
};

const PROPER = [
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'ProperNoun',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
];

/** Whether the dictionary knows a lower-case word as something else than a name. */
export function inLexicon(word: string): boolean {
  if (FILM_VERBS.has(word)) return true;
  const tags = tagsOf(word);
  return tags.length > 0 && !tags.every((tag) => PROPER.includes(tag));
}

export const isAdjectiveWord = (word: string): boolean => tagsOf(word).some((tag) => tag === 'Adjective' || tag === 'Comparable');
export const isNounWord = (word: string): boolean =>
  tagsOf(word).some((tag) => ['Noun', 'Singular', 'Plural', 'Uncountable', 'Actor'].includes(tag));

/** How a word can be a verb. */
export type VerbForm = { base: string; form: 'base' | 's' | 'ing' | 'past'; film: boolean };

const memo = new Map<string, VerbForm | null>();

/** The verb a word can be, by its ending and the dictionaries; null when it can't. */
export function verbForm(word: string): VerbForm | null {
  const hit = memo.get(word);
  if (hit !== undefined) return hit;
  const form = readVerb(word);
  if (memo.size > 20_000) memo.clear();
  memo.set(word, form);
  return form;
}

const isVerbTag = (tag: string): boolean =>
  ['Infinitive', 'PresentTense', 'PastTense', 'Gerund', 'Participle', 'PhrasalVerb', 'Verb'].includes(tag);
const isBase = (word: string): boolean => FILM_VERBS.has(word) || tagsOf(word).includes('Infinitive');

function readVerb(word: string): VerbForm | null {
  if (!/^[a-z][a-z'-]*$/u.test(word)) return null;
  const make = (base: string, form: VerbForm['form']): VerbForm => ({ base, form, film: FILM_VERBS.has(base) });
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular)
    return make(
      irregular,
      word.endsWith('ing')
        ? 'ing'
        : /(?:ies|^is|^has|^does|^goes|bows|^flies)$/u.test(word) || (word.endsWith('s') && word !== 'was')
          ? 's'
          : 'past',
    );
  if (isBase(word)) return make(word, 'base');
  for (const [ending, form] of [
    ['s', 's'],
    ['ing', 'ing'],
    ['ed', 'past'],
  ] as const) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    const doubled = /([bdfgklmnprstvz])\1$/u.test(stem) ? stem.slice(0, -1) : null;
    const bases = [
      ...(form === 's'
        ? [stem, ...(word.endsWith('es') ? [word.slice(0, -2)] : []), ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [])]
        : []),
      ...(form !== 's' ? [stem, `${stem}e`, ...(doubled ? [doubled] : []), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])] : []),
    ];
    const film = bases.find((base) => FILM_VERBS.has(base));
    const base = film ?? bases.find((candidate) => tagsOf(candidate).includes('Infinitive'));
    if (base) return make(base, form);
  }
  const tags = tagsOf(word);
  const tense = tags.find(isVerbTag);
  if (!tense || tags.includes('Infinitive')) return null;
  const base = transform.verb.toInfinitive(word, model, tense);
  return base ? make(base, tense === 'Gerund' ? 'ing' : tense === 'PresentTense' ? 's' : 'past') : null;
}
