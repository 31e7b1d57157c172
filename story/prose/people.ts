import type { LanguageCode } from '../../schema/language.ts';
import type { PersonNoun } from '../analysis/lexicon/people.ts';
import { wordsFor } from '../languages/packs.ts';

/** What a noun for a person tells in a language; in any language for null. */
export const personNoun = (noun: string, language: LanguageCode | null = null): PersonNoun | undefined =>
  wordsFor('people', language).get(noun.toLowerCase());
