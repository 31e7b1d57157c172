import type { LanguageCode } from '../../schema/language.ts';
import type { PersonNoun } from '../analysis/lexicon/people.ts';
import { wordsFor } from '../languages/packs.ts';

/** What a noun for a person tells in a language; in any language for null. */
export const personNoun = (noun: string, language: LanguageCode | null = null): PersonNoun | undefined =>
  wordsFor('people', language).get(noun.toLowerCase());

export const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';
/** The same of a phrase: by its last word. */
export const factsOf = (phrase: string): PersonNoun | undefined => personNoun(phrase.toLowerCase()) ?? personNoun(lastWord(phrase));
/** A noun that is neither name nor kin: whoever goes by it may yet get a name. */
export const isNameless = (name: string): boolean => !/\p{Lu}/u.test(name) && /^\p{Ll}/u.test(name) && !factsOf(name)?.kin;

/** "Grandad" and "my grandfather" are one. */
export const sameKin = (one: string, other: string): boolean => {
  const kin = factsOf(one)?.kin;
  return (
    kin !== undefined && kin !== null && kin === factsOf(other)?.kin && one.split(/\s+/).length === 1 && other.split(/\s+/).length === 1
  );
};
