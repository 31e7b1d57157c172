import type { Memory } from '../coreference.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import { extraOf } from '../people-in-scene.ts';
import type { SceneCast } from '../scene-cast.ts';

/** Nouns that say no more than that somebody is there. */
const OLD_OR_YOUNG: ReadonlySet<string> = new Set(['child', 'mature', 'teen']);

/** Whom a noun for people means: one of the cast, their kin, someone it describes, else a new extra. */
export function peopleOfNoun(
  { word, noun, owners }: { word: string; noun: PersonNoun; owners: readonly string[] },
  cast: SceneCast,
  memory: Memory,
): string[] {
  const people = cast.cast.people;
  const named =
    people.find(({ forms }) => forms.includes(word)) ??
    one(people.filter(({ called }) => called === word)) ??
    one(
      people.filter(
        (person) => person.noun !== null && !person.noun.group && person.forms.some((form) => form.length > 1 && word.endsWith(form)),
      ),
    );
  if (named) return named.members.length > 1 ? named.members : [named.id];
  const met = [...cast.extras.values()].find(({ name }) => name === word || withoutArticle(name) === withoutArticle(word));
  if (met) {
    if (met.name !== word) met.name = word;
    return [met.id];
  }
  const described = one([...cast.extras.values()].filter(({ name, noun: own }) => name.endsWith(word) && own.group === noun.group));
  if (described && word.length > 1) return [described.id];
  if (!noun.group) {
    const titled = one(people.filter(({ forms }) => forms.some((form) => form.length > word.length && form.endsWith(word))));
    if (titled) return [titled.id];
    const kin = noun.kin ? kinOf(noun, owners, { cast, memory }) : null;
    if (kin) return [kin];
    const aged =
      noun.age !== null && OLD_OR_YOUNG.has(noun.age) ? (memory.described(noun.gender, noun.age) ?? cast.onlyOne(noun, noun.age)) : null;
    if (aged) return [aged];
  }
  const extra = extraOf(word, noun, []);
  cast.extras.set(extra.id, extra);
  memory.meet({ id: extra.id, gender: extra.gender, band: extra.band, group: noun.group });
  return [extra.id];
}

/** "العمال" are the "عمال" of before. */
const withoutArticle = (word: string): string => word.replace(/^ال(?=[\u0600-\u06ff]{2})/u, '');

/** "Mother" alone is the subject's mother: the one the cast knows as such, or the only one she can be. */
function kinOf(noun: PersonNoun, owners: readonly string[], { cast, memory }: { cast: SceneCast; memory: Memory }): string | null {
  const known = one(cast.cast.people.filter((person) => person.noun?.kin === noun.kin && person.noun?.gender === noun.gender));
  const relative = known ? known.id : cast.relative(noun, owners, memory);
  if (relative && owners[0] && owners[0] !== relative) cast.ties.push({ of: relative, to: owners[0], kind: noun.kin ?? '' });
  return relative;
}

const one = <Thing>(things: readonly Thing[]): Thing | undefined => (things.length === 1 ? things[0] : undefined);

export type PronounKind = 'female' | 'male' | 'they' | 'three' | 'all';

/** Whom a pronoun means; at the head of a scene "the two" are the only two there can be. */
export function peopleOfPronoun(kind: PronounKind, memory: Memory, cast: SceneCast): string[] {
  if (kind === 'they' || kind === 'three') {
    const count = kind === 'they' ? 2 : 3;
    const all = cast.cast.people.filter(({ members, noun }) => members.length === 0 && !noun?.group).map(({ id }) => id);
    const here = memory.onStage();
    if (here.length < count && all.length === count) return all;
    return kind === 'they' ? memory.plural() : here.slice(-count);
  }
  if (kind === 'all') return memory.onStage();
  const id = memory.singular(kind);
  return id ? [id] : [];
}
