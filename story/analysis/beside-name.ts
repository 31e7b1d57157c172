import type { AgeBand, Gender } from '../../schema/scene-graph.ts';
import { AGE_ADJECTIVES } from '../languages/ages.ts';
import { verbForm } from './english-lexicon.ts';
import type { PersonNoun } from './lexicon/people.ts';

/* What the words right beside a name tell of whoever has it: adjectives and nouns before, brackets and appositions behind. */

export type PersonNouns = ReadonlyMap<string, PersonNoun>;

/** "old Mr. Banerjee", "young Tom": an adjective right before the name. */
export function ageOfAdjective(before: string): { band: AgeBand; years: null } | null {
  const word = /\b(old|elderly|aged|ancient|young|little|teenage)\s+$/iu.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) {
    const band = AGE_ADJECTIVES.find(([, words]) => words.test(before))?.[0];
    return band ? { band, years: null } : null;
  }
  const band = word === 'little' ? 'child' : word === 'young' ? 'young-adult' : word === 'teenage' ? 'teen' : 'mature';
  return { band, years: null };
}

/** The noun for people right before a name: "a waitress named ROSA", "young woman, ANNA". Kinship tells no age of its own. */
export function nounBefore(before: string, nouns: PersonNouns): { gender: Gender | null; age: AgeBand | null } | null {
  const words = /([\p{L}-]+(?:\s[\p{L}-]+)?)[,]?\s+(?:named\s+|called\s+)?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const [first = '', second = ''] = words.split(' ');
  // "una mujer joven, CLARA": the adjective stands behind
  const noun =
    nouns.get(words) ?? (/^(?:joven|viej[oa]|giovane|vecchi[oa]|jeune)$/u.test(second) ? nouns.get(first) : nouns.get(second || first));
  if (!noun || noun.group) return null;
  return { gender: noun.gender, age: noun.kin && !/^grand|^great/u.test(noun.kin) ? null : noun.age === 'adult' ? null : noun.age };
}

/** What stands after a name until the sentence's verb: brackets and appositions. */
export function descriptionAfter(after: string): string {
  const bracket = /^\s*[(（]([^)）]*)[)）]/u.exec(after);
  const rest = bracket ? after.slice(bracket[0].length) : after;
  const [own = ''] = rest.split(/\s\p{Lu}{2}/u); // another name begins
  const apposition = untilVerb(/^\s*,\s*((?:[^,.;]+,?\s*){1,6})/u.exec(own)?.[1] ?? '');
  const inset =
    /^\s+(?:in|with|wearing|dressed in|of (?=[\w ]{0,14}\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen\b|\w+ty\b))|aged)\s*[^,.;]+/u.exec(
      rest,
    )?.[0] ?? '';
  return [bracket?.[1] ?? '', apposition || inset]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
    .slice(0, 200);
}

/** "twelve, a baker, slides a bun": what the one described does is no description. */
function untilVerb(apposition: string): string {
  const parts = apposition.split(/,\s*/u);
  const doing = parts.findIndex((part, index) => {
    const form = verbForm(/^(?:\p{L}+ly\s)?(\p{Ll}+)/u.exec(part)?.[1] ?? '');
    return (index > 0 || parts.length === 1) && form?.form === 's' && form.film && /^\p{Ll}+\s/u.test(part);
  });
  return doing < 0 ? apposition : parts.slice(0, doing).join(', ');
}

/** Gender told by a description: nouns first, then pronouns of possession. */
export function genderIn(description: string): Gender | null {
  const text = description.toLowerCase().replace(/[\p{L}-]+['’]s\s/gu, ' '); // "the bride's father" is no bride
  if (
    /\b(?:woman|girl|lady|female|mother|wife|daughter|sister|grandmother|aunt|widow|bride|queen|actress|waitress|mom|mum|señora|mujer|femme|frau|donna)\b/u.test(
      text,
    )
  )
    return 'female';
  if (
    /\b(?:man|boy|gentleman|male|father|husband|son|brother|grandfather|uncle|widower|groom|king|actor|waiter|dad|guy|señor|hombre|homme|mann|uomo|bearded|beard|moustache|mustache)\b/u.test(
      text,
    )
  )
    return 'male';
  const own = text.replace(/(?:^|,\s*)(?:her|his)\s/gu, ', '); // "GREG, her manager": hers, not she
  if (/\b(?:she|hers|her(?= \p{Ll}))\b/u.test(own)) return 'female';
  if (/\b(?:his|he)\b/u.test(own)) return 'male';
  return null;
}
