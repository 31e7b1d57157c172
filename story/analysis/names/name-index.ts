import type { CultureId } from '../../../schema/culture.ts';
import type { Gender } from '../../../schema/scene-graph.ts';
import { nameSkeleton, romanise } from '../romanise.ts';
import { GENERATED_NAMES } from './given.generated.ts';
import { LISTED_NAMES } from './listed.ts';
import type { NameGroup } from './name-group.ts';

/** What a name tells. `cultures` sums to about 1 when one group knows it; names that many share tell little. */
export type NameFacts = { gender: Gender | null; cultures: Partial<Record<CultureId, number>>; surname: boolean };

type Tally = {
  female: number;
  male: number;
  neutral: number;
  groups: Partial<Record<CultureId, number>>[];
  surnames: Partial<Record<CultureId, number>>[];
};

const INDIC = /[\u0900-\u0d7f]/u;

const exact = new Map<string, Tally>();
const bySkeleton = new Map<string, Tally>();
/** Romanised, words of India sound like many a name of the West: कर is no Kara. */
const notIndic = new Map<string, Tally>();

function note(table: Map<string, Tally>, key: string, kind: 'female' | 'male' | 'neutral' | 'surname', group: NameGroup): void {
  if (key.length < 1) return;
  let tally = table.get(key);
  if (!tally) table.set(key, (tally = { female: 0, male: 0, neutral: 0, groups: [], surnames: [] }));
  if (kind === 'surname') tally.surnames.push(group.cultures);
  else {
    tally[kind] += 1;
    if (tally.groups.at(-1) !== group.cultures) tally.groups.push(group.cultures);
  }
}

for (const group of LISTED_NAMES) {
  const indian = ['tamil', 'telugu', 'malayalam', 'kannada', 'hindi', 'punjabi', 'bengali'].some((culture) => culture in group.cultures);
  const lists = { female: group.female, male: group.male, neutral: group.neutral, surname: group.surnames } as const;
  for (const kind of ['female', 'male', 'neutral', 'surname'] as const) {
    for (const name of lists[kind].split(/\s+/)) {
      if (!name) continue;
      const plain = romanise(name);
      note(exact, plain.replaceAll('-', ' '), kind, group);
      if (plain.includes('-')) note(exact, plain, kind, group);
      if (indian) note(bySkeleton, nameSkeleton(name), kind, group);
    }
  }
  for (const [kind, list] of Object.entries(group.native ?? {})) {
    for (const name of list.split(/\s+/)) if (name) note(exact, name, kind === 'surnames' ? 'surname' : (kind as 'female' | 'male'), group);
  }
}

for (const group of GENERATED_NAMES)
  for (const kind of ['female', 'male', 'neutral'] as const) for (const name of group[kind].split(' ')) note(notIndic, name, kind, group);

function factsOf(tally: Tally): NameFacts {
  const gender =
    tally.female > 0 && tally.male > 0
      ? null
      : tally.female > 0 && tally.neutral === 0
        ? 'female'
        : tally.male > 0 && tally.neutral === 0
          ? 'male'
          : null;
  const sources = tally.groups.length > 0 ? tally.groups : tally.surnames;
  const cultures: Partial<Record<CultureId, number>> = {};
  for (const source of sources)
    for (const [culture, weight] of Object.entries(source))
      cultures[culture as CultureId] = (cultures[culture as CultureId] ?? 0) + weight / sources.length;
  return { gender, cultures, surname: tally.groups.length === 0 };
}

const known = new Map<string, NameFacts | null>();

const withoutAccents = (name: string): string => romanise(name.normalize('NFD').replace(/\p{M}/gu, ''));

/** Facts about one given name or surname in any writing, or null when it isn't known. */
export function nameFacts(name: string): NameFacts | null {
  const hit = known.get(name);
  if (hit !== undefined) return hit;
  const tally =
    exact.get(romanise(name)) ??
    exact.get(name) ??
    (INDIC.test(name)
      ? bySkeleton.get(nameSkeleton(name))
      : (exact.get(withoutAccents(name)) ?? notIndic.get(romanise(name)) ?? notIndic.get(withoutAccents(name))));
  const facts = tally ? factsOf(tally) : null;
  if (known.size > 20_000) known.clear();
  known.set(name, facts);
  return facts;
}

/** Facts about a full name: gender from the given names, cultures from all parts. */
export function fullNameFacts(name: string): NameFacts | null {
  const whole = nameFacts(name);
  if (whole && !whole.surname) return whole;
  let gender: Gender | null = null;
  const cultures: Partial<Record<CultureId, number>> = {};
  let found = 0;
  for (const part of name.split(/[\s.]+/).filter((piece) => piece.length > 1)) {
    const facts = nameFacts(part);
    if (!facts) continue;
    found += 1;
    gender ??= facts.surname ? null : facts.gender;
    for (const [culture, weight] of Object.entries(facts.cultures))
      cultures[culture as CultureId] = (cultures[culture as CultureId] ?? 0) + weight;
  }
  gender = genderOfLastPart(name) ?? gender;
  return found > 0 ? { gender, cultures, surname: gender === null } : null;
}

/** What the sound of a given name that no list knows suggests, by endings that nearly always tell. Only for want of anything better. */
export function likelyGender(name: string): Gender | null {
  const given = name.toLowerCase().split(/\s+/)[0]?.normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  if (!/^[a-z][a-z'-]{3,}$/u.test(given) || nameFacts(given)?.surname === true) return null;
  if (
    /(?:[aiu]ko|[^aeiou]elle|ette|lynn?|[ai]na|[ei]lla|[^c]ia|issa|ita|anna|enka|ushka|ecka|amma|ammal|wati|vati|devi|shree|sri)$/u.test(
      given,
    )
  )
    return 'female';
  if (/-(?:ah|hee|hui|mi|sook|suk|soon|ja|ran|kyung|eun|yeon|rin|hye|ae|ok|na|ri)$/u.test(given)) return 'female';
  if (
    /-(?:ho|hyun|soo|woo|jun|joon|seok|sik|shik|cheol|chul|gil|man|bae|tae|kyu|hwan|beom|hoon|hun|gun|won|gyu|su|jae|taek|pyo)$/u.test(
      given,
    )
  )
    return 'male';
  if (
    /(?:[^aeiou]us|[rlnt]os|slav|mir|bert|fred|rich|wald|ard|ulf|win|appan|anna|aiah|esh|endra|deep|pal|veer|nath|das|aru|jiro|taro|suke|hiko|hiro|kazu|yuki[a-z]|shi|unde|wale|ola|oluwa)$/u.test(
      given,
    )
  )
    return 'male';
  if (/[^aeiou]a$/u.test(given)) return 'female';
  return /[^aeiouk]o$/u.test(given) ? 'male' : null;
}

/** Last parts that only one sex bears: "Harjeet Singh", "Irina Petrova", "Fatima Begum". */
const FEMALE_PART =
  /^(?:kaur|begum|bibi|khatun|khatoon|devi|kumari|bai|bano|banu|ammal|\p{L}{3,}(?:ova|eva|skaya|ovna|evna|dottir|dóttir))$/u;
const MALE_PART = /^(?:singh|kumar|bahadur|lal|\p{L}{3,}(?:ovich|evich))$/u;

function genderOfLastPart(name: string): Gender | null {
  const parts = name.toLowerCase().split(/[\s.]+/);
  if (parts.length < 2) return null;
  const last = parts.at(-1) ?? '';
  return FEMALE_PART.test(last) ? 'female' : MALE_PART.test(last) ? 'male' : null;
}
