import type { AgeBand, Character, Gender } from '../../schema/scene-graph.ts';
import type { ReadScene } from './analyse.ts';
import type { Person } from './cast.ts';
import { stripTitle, titleCase } from './cast.ts';
import { likelyGender } from './names/name-index.ts';

type Tally = { lines: number; scenes: number; deeds: number; seen: boolean };

/** Everyone of the film: the cast, and the nameless people who do something. */
export function charactersOf(people: readonly Person[], read: readonly ReadScene[]): Character[] {
  const tallies = tally(read);
  const known = people.filter(
    ({ id, members }) =>
      members.length < 2 && (tallies.get(id) !== undefined || people.some((person) => person.id === id && person.speaks)),
  );
  const characters = known.filter(({ id }) => tallies.has(id)).map((person) => fromPerson(person, read));
  const ids = new Set(characters.map(({ id }) => id));
  for (const { reading } of read) {
    for (const extra of reading.extras) {
      if (ids.has(extra.id)) continue;
      ids.add(extra.id);
      characters.push({
        id: extra.id, name: extra.name, aliases: [], role: 'extra', gender: extra.gender ?? 'neutral', ageBand: extra.band ?? 'adult', ageYears: null, description: '', wears: wearsOf(extra.id, read), relationships: [], lines: extra.lines,
      }); // prettier-ignore
    }
  }
  return withRoles(withKin(characters, read, people), tallies, people);
}

function tally(read: readonly ReadScene[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (id: string): Tally => {
    const known = tallies.get(id) ?? { lines: 0, scenes: 0, deeds: 0, seen: false };
    tallies.set(id, known);
    return known;
  };
  for (const { reading } of read) {
    for (const id of reading.present) {
      of(id).scenes += 1;
      of(id).seen = true;
    }
    for (const [id, lines] of Object.entries(reading.spoken)) of(id).lines += lines;
    for (const { events } of reading.beats)
      for (const event of events) if (event.kind === 'action' && event.characterId) of(event.characterId).deeds += 1;
  }
  return tallies;
}

const wearsOf = (id: string, read: readonly ReadScene[]): string[] => {
  const named = [...new Set(read.flatMap(({ reading }) => reading.wears.filter((worn) => worn.id === id).map(({ name }) => name)))];
  // "Her coat" later on is the long grey one she came in.
  return named.filter((name) => !named.some((other) => other !== name && other.endsWith(` ${name}`)));
};

function fromPerson(person: Person, read: readonly ReadScene[]): Character {
  const forms = person.called && person.called !== 'I' ? [...person.forms, person.called] : person.forms;
  const shown = forms.filter((form) => form !== person.name.toLowerCase());
  return {
    id: person.id,
    name: person.name,
    aliases: shown.map((form) => (person.name === person.name.toUpperCase() ? form.toUpperCase() : titleCase(form))),
    role: 'extra',
    gender: person.gender ?? (person.noun ? null : likelyGender(stripTitle(person.name))) ?? 'neutral',
    ageBand: person.band ?? 'adult',
    ageYears: person.years,
    description: person.description,
    wears: wearsOf(person.id, read),
    relationships: [],
    lines: person.lines,
  };
}

const INVERSE: Readonly<Record<string, readonly [female: string, male: string, neutral: string]>> = {
  daughter: ['mother', 'father', 'parent'], son: ['mother', 'father', 'parent'], child: ['mother', 'father', 'parent'],
  mother: ['daughter', 'son', 'child'], father: ['daughter', 'son', 'child'], parent: ['daughter', 'son', 'child'],
  granddaughter: ['grandmother', 'grandfather', 'grandparent'], grandson: ['grandmother', 'grandfather', 'grandparent'],
  grandmother: ['granddaughter', 'grandson', 'grandchild'], grandfather: ['granddaughter', 'grandson', 'grandchild'],
  sister: ['sister', 'brother', 'sibling'], brother: ['sister', 'brother', 'sibling'], wife: ['wife', 'husband', 'spouse'], husband: ['wife', 'husband', 'spouse'], widow: ['wife', 'husband', 'spouse'],
  aunt: ['niece', 'nephew', 'relative'], uncle: ['niece', 'nephew', 'relative'], niece: ['aunt', 'uncle', 'relative'], nephew: ['aunt', 'uncle', 'relative'],
  friend: ['friend', 'friend', 'friend'], boss: ['employee', 'employee', 'employee'],
}; // prettier-ignore
const AGE_ORDER: readonly AgeBand[] = ['baby', 'toddler', 'child', 'teen', 'young-adult', 'adult', 'middle-aged', 'mature'];

/** Adds who is whose, both ways, and what kinship tells of gender and age where nothing else does. */
function withKin(characters: Character[], read: readonly ReadScene[], people: readonly Person[]): Character[] {
  const byId = new Map(characters.map((character) => [character.id, character]));
  for (const { reading } of read) {
    for (const { of, to, kind, lines } of reading.ties) {
      const owner = byId.get(to);
      const kin = byId.get(of);
      if (!owner || !kin || owner === kin) continue;
      const back = INVERSE[kind];
      tie(kin, { to: owner.id, kind, lines });
      if (back) tie(owner, { to: kin.id, kind: back[owner.gender === 'female' ? 0 : owner.gender === 'male' ? 1 : 2], lines });
      const gender = genderOfKin(kind);
      if (gender && kin.gender === 'neutral') kin.gender = gender;
      const person = people.find(({ id }) => id === kin.id);
      if (person && person.band === null) kin.ageBand = ageOfKin(kind, owner.ageBand, kin.ageBand);
    }
  }
  return characters;
}

function tie(character: Character, relationship: Character['relationships'][number]): void {
  if (!character.relationships.some(({ to }) => to === relationship.to)) character.relationships.push(relationship);
}

function genderOfKin(kind: string): Gender | null {
  if (/^(?:mother|daughter|sister|wife|grandmother|granddaughter|aunt|niece)/u.test(kind)) return 'female';
  return /^(?:father|son|brother|husband|grandfather|grandson|uncle|nephew)/u.test(kind) ? 'male' : null;
}

function ageOfKin(kind: string, owner: AgeBand, fallback: AgeBand): AgeBand {
  const at = AGE_ORDER.indexOf(owner);
  if (/^grand(?:mother|father)/u.test(kind)) return 'mature';
  if (/^grand/u.test(kind)) return 'child';
  if (/^(?:wife|husband|spouse|widow)/u.test(kind)) return at >= 5 ? owner : fallback;
  if (/^(?:sister|brother|sibling|cousin|twin|friend|classmate)/u.test(kind)) return at >= 2 && at <= 3 ? owner : fallback;
  if (/^(?:mother|father|parent|aunt|uncle)$/u.test(kind)) return AGE_ORDER[Math.max(5, Math.min(7, at + 2))] ?? fallback;
  if (/^(?:daughter|son|child|niece|nephew)$/u.test(kind)) return AGE_ORDER[Math.max(2, at - 2)] ?? fallback;
  return fallback;
}

/** Leads speak and are seen most; who is only heard is a voice; who says and does little is an extra. */
function withRoles(characters: readonly Character[], tallies: ReadonlyMap<string, Tally>, people: readonly Person[]): Character[] {
  const weight = (id: string): number => {
    const { lines = 0, scenes = 0, deeds = 0 } = tallies.get(id) ?? {};
    return lines * 2 + deeds + scenes;
  };
  const most = Math.max(1, ...characters.map(({ id }) => weight(id)));
  return characters.map((character) => {
    const facts = tallies.get(character.id);
    const named = people.some(({ id, noun }) => id === character.id && noun === null);
    if (facts && !facts.seen) return { ...character, role: 'voice' };
    if (weight(character.id) >= most * 0.5) return { ...character, role: 'lead' };
    if ((facts?.lines ?? 0) > 0 || named) return { ...character, role: 'supporting' };
    return character;
  });
}
