import type { CultureId } from '../../schema/culture.ts';
import type { CultureFinding, Evidence } from '../../schema/scene-graph.ts';
import { concludeCulture, readNames, sumOf } from '../culture/detect.ts';
import type { Weights } from '../culture/detect.ts';
import type { ReadScene } from './analyse.ts';
import type { Person } from './cast.ts';

type Weighed = Evidence & { weight: number };
export type FilmCulture = {
  finding: CultureFinding;
  weights: Weights;
  names: ReadonlyMap<string, { weights: Weights; evidence: Weighed[] }>;
};

/** The film's prevailing culture: all scenes' signs together, and the names of those who speak or are seen. */
export function cultureOfFilm(read: readonly ReadScene[], people: readonly Person[], override: CultureId | null): FilmCulture {
  const cast = people.filter(({ members }) => members.length < 2);
  const named = cast.map(({ forms, name, lines }) => ({
    name: [...forms].sort((a, b) => b.length - a.length)[0] ?? name,
    line: lines.from,
  }));
  const names = readNames(named);
  const one = new Map(
    cast.map((person, index) => [person.id, readNames([named[index] ?? { name: person.name, line: person.lines.from }])]),
  );
  // Many scenes say the same again and again: their sum is damped.
  const damp = read.length > 0 ? 1 / Math.sqrt(read.length) : 1;
  const weights = sumOf(...read.map(({ culture }) => [culture.weights, damp] as const), [names.weights, 1]);
  const occasion = read.find(({ culture }) => culture.occasion)?.culture.occasion ?? null;
  const invented = inInventedCourt(read);
  if (invented) for (const culture of ['european', 'american'] as const) weights[culture] = (weights[culture] ?? 0) * 0.4; // its castles and names stand for no country
  const total = { occasion, traditional: sum(read, 'traditional'), modern: sum(read, 'modern') };
  const finding = concludeCulture(weights, [...read.flatMap(({ culture }) => culture.evidence), ...names.evidence], total, override);
  return { finding, weights, names: finding.culture === 'fantasy' && invented ? new Map() : one };
}

/** Whether a film plays where there are dragons, and thrones and castles, and nothing of our days. */
const inInventedCourt = (read: readonly ReadScene[]): boolean => {
  const told = new Set(
    read.flatMap(({ culture }) => (culture.weights.fantasy ? culture.evidence : [])).map(({ text }) => text.toLowerCase()),
  );
  return sum(read, 'modern') === 0 && [...told].some((text) => MAGICAL.test(text)) && [...told].some((text) => COURTLY.test(text));
};
const MAGICAL =
  /^(?:dragons?|wizards?|el(?:f|ves)|orcs?|goblins?|sorcere(?:r|rs|ss)|unicorn|griffin|mages?|faerie|fae|trolls?|wyvern|necromancer|centaur)$/u;
const COURTLY = /^(?:castle|battlements|knights?|throne room|envoy|liege|fealty|majesty|kingdom of|realm|marsh kings?)$/u;

const sum = (read: readonly ReadScene[], key: 'traditional' | 'modern'): number =>
  read.reduce((total, { culture }) => total + culture[key], 0);

/** A scene's culture: its own signs, those of who is in it, and the film's as a background. */
export function cultureOfScene({ reading, culture }: ReadScene, film: FilmCulture, override: CultureId | null): CultureFinding {
  const here = reading.present.flatMap((id) => film.names.get(id) ?? []);
  const share = 1 / Math.sqrt(Math.max(1, here.length));
  const weights = sumOf([culture.weights, 1], ...here.map(({ weights: own }) => [own, share] as const), [film.weights, 0.6]);
  return concludeCulture(weights, [...culture.evidence, ...here.flatMap(({ evidence }) => evidence)], culture, override);
}
