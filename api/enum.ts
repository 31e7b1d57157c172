import { registerEnumType } from 'type-graphql';

/**
 * Makes a GraphQL enum from a word list of `schema/`. Inside, values stay the words themselves; in the SDL they scream:
 * 'pre-production' is PRE_PRODUCTION. Words that can't be names ('16:9') are given theirs in `names`.
 */
export function graphqlEnum<Word extends string>(
  name: string,
  words: readonly Word[],
  names: Partial<Record<Word, string>> = {},
): Record<string, Word> {
  const values = Object.fromEntries(words.map((word) => [names[word] ?? word.toUpperCase().replaceAll('-', '_'), word]));
  registerEnumType(values, { name });
  return values;
}
