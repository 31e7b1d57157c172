import type { Character, SceneGraph } from '../../schema/scene-graph.ts';

/** A text as annotated by hand. `a|b` means either is right. Names are as the script has them. */
export interface Gold {
  language: string;
  culture: string;
  lines: [speaker: string, text: string][];
  /** Prose: one speech may be annotated, or read, in several pieces. */
  joinable?: boolean;
  emotions: string[];
  characters: Record<string, { gender?: string; ageBand?: string }>;
  scenes: {
    interior: boolean;
    timeOfDay: string;
    kind: string;
    culture?: string;
    present: string[];
    props: string[];
    actions: [who: string, verb: string][];
  }[];
}

/** Found and right, found, and to be found. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export const FIELDS = [
  'lines and speakers',
  'presence',
  'interior',
  'time',
  'kind of place',
  'gender and age',
  'culture',
  'props',
  'actions',
  'emotion',
] as const;
export type Field = (typeof FIELDS)[number];
export interface Scored {
  tallies: Record<Field, Tally>;
  /** What went wrong, for people who improve the reader. */
  misses: string[];
}

/** Compares a scene graph with a hand annotation, field by field. */
export function score(gold: Gold, graph: SceneGraph): Scored {
  const tallies = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, found: 0, wanted: 0 }])) as Record<Field, Tally>; // keys are FIELDS
  const misses: string[] = [];
  const add = (field: Field, [right, found, wanted]: [number, number, number]) => {
    tallies[field].right += right;
    tallies[field].found += found;
    tallies[field].wanted += wanted;
  };
  const judge = (field: Field, holds: boolean, miss: string) => {
    add(field, [holds ? 1 : 0, 1, 1]);
    if (!holds) misses.push(`${field}: ${miss}`);
  };
  const sets = (field: Field, pairing: { wanted: string[]; found: string[]; same: (wanted: string, found: string) => boolean }) => {
    const { right, missed, extra } = match(pairing);
    add(field, [right, pairing.found.length, pairing.wanted.length]);
    misses.push(...missed.map((each) => `${field}: missed ${each}`), ...extra.map((each) => `${field}: invented ${each}`));
  };

  const nameOf = (id: string | null) => graph.characters.find((character) => character.id === id);
  const events = graph.scenes.flatMap(({ beats }) => beats.flatMap(({ events: inside }) => inside));
  const ours = events
    .filter((event) => event.kind === 'line')
    .map((line) => ({ who: nameOf(line.characterId), text: bare(line.text), emotion: line.emotion }));
  const wantedLines = joined(
    gold.lines.map(([who, text], index) => ({ who, text: bare(text), emotions: gold.emotions[index] ?? '' })),
    gold.joinable ?? false,
    (one, other) => one.who === other.who,
  );
  const foundLines = joined(ours, gold.joinable ?? false, (one, other) => one.who?.id === other.who?.id);
  const left = [...foundLines];
  let right = 0;
  for (const wanted of wantedLines) {
    const at = left.findIndex((line) => line.text === wanted.text && line.who !== undefined && isCalled(line.who, wanted.who));
    if (at < 0) misses.push(`lines and speakers: missed ${wanted.who}: ${wanted.text}`);
    else {
      right += 1;
      const [line] = left.splice(at, 1);
      judge('emotion', either(wanted.emotions, line!.emotion), `${line!.emotion} for ${wanted.emotions}: ${wanted.text}`);
    }
  }
  add('lines and speakers', [right, foundLines.length, wantedLines.length]);

  for (const [name, wanted] of Object.entries(gold.characters)) {
    const character = graph.characters.find((each) => isCalled(each, name));
    if (wanted.gender)
      judge('gender and age', character?.gender === wanted.gender, `${name} is ${character?.gender ?? 'unknown'}, not ${wanted.gender}`);
    if (wanted.ageBand)
      judge(
        'gender and age',
        either(wanted.ageBand, character?.ageBand ?? ''),
        `${name} is ${character?.ageBand ?? 'unknown'}, not ${wanted.ageBand}`,
      );
  }
  gold.scenes.forEach((wanted, index) => {
    const scene = graph.scenes[index];
    const place = graph.places.find(({ id }) => id === scene?.placeId);
    const where = `scene ${index + 1}`;
    judge('interior', place?.interior === wanted.interior, `${where} is ${place?.interior ? 'inside' : 'outside'}`);
    judge('time', either(wanted.timeOfDay, scene?.timeOfDay ?? ''), `${where} is at ${scene?.timeOfDay}, not ${wanted.timeOfDay}`);
    judge('kind of place', either(wanted.kind, place?.kind ?? ''), `${where} is a ${place?.kind}, not ${wanted.kind}`);
    judge(
      'culture',
      either(wanted.culture ?? gold.culture, scene?.culture.culture ?? ''),
      `${where} is ${scene?.culture.culture}, not ${wanted.culture ?? gold.culture}`,
    );
    const present = (scene?.present ?? []).map((id) => nameOf(id)).filter((character) => character !== undefined);
    sets('presence', {
      wanted: wanted.present,
      found: present.map(({ name }) => name),
      same: (name, found) => present.some((character) => character.name === found && isCalled(character, name)),
    });
    sets('props', {
      wanted: wanted.props,
      found: (scene?.props ?? []).map((id) => graph.props.find((prop) => prop.id === id)?.name ?? id),
      same: (names, found) => names.split('|').some((name) => sameThing(name, found)),
    });
    const actions = (scene?.beats ?? []).flatMap(({ events: inside }) =>
      inside.filter((event) => event.kind === 'action' && event.characterId !== null),
    );
    const keyed = actions.map((action) => ({
      who: nameOf(action.kind === 'action' ? action.characterId : null),
      verb: action.kind === 'action' ? action.verb : '',
    }));
    sets('actions', {
      wanted: wanted.actions.map(([who, verb]) => `${who}\t${verb}`),
      found: keyed.map(({ who, verb }) => `${who?.id ?? '?'}\t${verb}`),
      same: (one, other) => {
        const [wantedWho = '', wantedVerb = ''] = one.split('\t');
        const [foundWho = '', foundVerb = ''] = other.split('\t');
        const character = nameOf(foundWho);
        return character !== undefined && isCalled(character, wantedWho) && either(wantedVerb, foundVerb);
      },
    });
  });
  return { tallies, misses };
}

/** Greedy one-to-one matching. */
function match({ wanted, found, same }: { wanted: string[]; found: string[]; same: (wanted: string, found: string) => boolean }) {
  const left = [...found];
  const missed: string[] = [];
  for (const each of wanted) {
    const at = left.findIndex((candidate) => same(each, candidate));
    if (at < 0) missed.push(each);
    else left.splice(at, 1);
  }
  return { right: wanted.length - missed.length, missed, extra: left };
}

const either = (wanted: string, found: string) => wanted.split('|').includes(found);
const bare = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function isCalled(character: Character, name: string): boolean {
  return [character.name, ...character.aliases].some(
    (known) =>
      bare(known) === bare(name) ||
      (words(name).length > 1 && words(known).length > 1 && words(name).every((word) => words(known).includes(word))),
  );
}

const singular = (word: string) => word.replace(/(?<=[a-z]{2})(es|s)$/u, '');
const sameThing = (wanted: string, found: string) =>
  bare(wanted) === bare(found) || singular(words(wanted).at(-1) ?? '') === singular(words(found).at(-1) ?? '');

/** Consecutive pieces of one speech as one, where the text allows it. */
function joined<Line extends { text: string }>(lines: Line[], allowed: boolean, together: (one: Line, other: Line) => boolean): Line[] {
  if (!allowed) return lines;
  return lines.reduce<Line[]>((merged, line) => {
    const last = merged.at(-1);
    if (last && together(last, line)) merged[merged.length - 1] = { ...last, text: last.text + line.text };
    else merged.push(line);
    return merged;
  }, []);
}
