import type { Look, Oklch } from '../../schema/look.ts';
import type { CultureId, CultureStyle } from '../../schema/culture.ts';
import type { Character, SceneGraph } from '../../schema/scene-graph.ts';
import { CULTURE_PACKS } from '../culture/packs.ts';
import { distance } from './colours.ts';
import { cultureOf } from './character-culture.ts';
import { facialHairOf, greyOf, hairStyles, identityOf } from './face.ts';
import { chances, pick, seedOf } from './seed.ts';
import { dress, outfitFor } from './wardrobe.ts';

/** What others of the film already look like, so that the next one differs. */
type Taken = { cloths: Oklch[]; heads: string[]; builds: string[] };

/** How everyone of a film looks. The face hangs on name, gender, age and culture alone, so it is the same in every film. */
export function looksOf(graph: SceneGraph, byImportance: readonly Character[]): Record<string, Look> {
  const taken: Taken = { cloths: [], heads: [], builds: [] };
  return Object.fromEntries(byImportance.map((character) => [character.id, lookOf(character, graph, taken)]));
}

function lookOf(character: Character, graph: SceneGraph, taken: Taken): Look {
  const culture: CultureId = cultureOf(character, graph);
  const pack = CULTURE_PACKS[culture];
  const chance = chances(seedOf(`${character.name.toLowerCase()}|${character.gender}|${character.ageBand}|${culture}`));
  const { hairColour, ...identity } = identityOf(character, pack, chance);
  const grey = greyOf(character, chance());
  const ownFacialHair = facialHairOf(character, pack, chance());
  const outfit = outfitFor(pack, character, dressingOf(character, graph), chance());
  const main = freshest(pack.cloth, taken.cloths, chance());
  const second = freshest(pack.cloth, [...taken.cloths, main], chance());
  const dressed = dress(outfit, character.wears, { main, second });
  const shown = dressed.garments.toSorted((a, b) => SHOWS.indexOf(slotRank(a.id)) - SHOWS.indexOf(slotRank(b.id)))[0]?.main ?? main;
  taken.cloths.push(shown, second);
  const style = freshHead(hairStyles(character, pack, outfit.hair), `${character.gender}|`, taken.heads, chance());
  const build = freshBuild(character, taken.builds, chance());
  return {
    gender: character.gender,
    ageBand: character.ageBand,
    build,
    ...identity,
    hair: { style, colour: hairColour, grey },
    facialHair: dressed.facialHair ?? (/\bclean[- ]shaven\b/iu.test(character.description) ? null : ownFacialHair),
    garments: dressed.garments,
    accessories: dressed.accessories,
  };
}

const SHOWS = ['over', 'torso', 'rest'];
const OVER = new Set(['jacket', 'suit-jacket', 'coat', 'raincoat', 'shawl', 'abaya', 'cardigan']);
const REST = new Set([
  'trousers',
  'jeans',
  'shorts',
  'shoes',
  'sandals',
  'boots',
  'sneakers',
  'barefoot',
  'geta',
  'leggings',
  'pyjama',
  'veshti',
  'dhoti',
  'skirt',
  'blouse',
]);
const slotRank = (id: string): string => (OVER.has(id) ? 'over' : REST.has(id) ? 'rest' : 'torso');

/** How the story wants somebody dressed: by the era, by the style of the scenes they are in, and whether most of those are a feast. */
function dressingOf(character: Character, graph: SceneGraph): { style: CultureStyle; festive: boolean; places: string[] } {
  const scenes = graph.scenes.filter(({ present }) => present.includes(character.id));
  const kinds = scenes.map(({ placeId }) => graph.places.find(({ id }) => id === placeId)?.kind ?? 'other');
  const styles = new Map<CultureStyle, number>();
  for (const { culture } of scenes) styles.set(culture.style, (styles.get(culture.style) ?? 0) + 1);
  const style = graph.era === 'traditional' ? 'traditional' : ([...styles].sort((a, b) => b[1] - a[1])[0]?.[0] ?? graph.culture.style);
  const feasts = scenes.filter(({ culture }) => culture.occasion !== null && culture.occasion !== 'Funeral').length;
  return { style, festive: feasts * 2 > scenes.length && style !== 'modern', places: kinds };
}

/** The cloth farthest from those worn already; the first by chance. */
function freshest(cloths: readonly Oklch[], taken: readonly Oklch[], chance: number): Oklch {
  const offset = Math.floor(chance * cloths.length);
  const ranked = cloths.map((_, index) => pick(cloths, ((index + offset) % cloths.length) / cloths.length));
  const apart = (cloth: Oklch): number => Math.min(1, ...taken.map((other) => distance(cloth, other)));
  return ranked.reduce((best, cloth) => (apart(cloth) > apart(best) + 1e-9 ? cloth : best));
}

function freshHead(styles: readonly string[], who: string, taken: string[], chance: number): string {
  const fresh = styles.filter((style) => !taken.includes(who + style));
  const style = pick(fresh.length > 0 ? fresh : styles, chance);
  taken.push(who + style);
  return style;
}

function freshBuild({ description, ageBand, gender }: Character, taken: string[], chance: number): Look['build'] {
  const said = /\b(?:thin|slim|slender|lanky|skinny|lean|gaunt|wiry)\b/iu.test(description)
    ? 'slim'
    : /\b(?:stout|heavy|heavyset|fat|plump|portly|round)\b/iu.test(description)
      ? 'heavy'
      : /\b(?:broad|burly|muscular|stocky|strong)\b/iu.test(description)
        ? 'broad'
        : null;
  const builds: readonly Look['build'][] = ['child', 'toddler', 'baby'].includes(ageBand)
    ? ['slim', 'average']
    : gender === 'female'
      ? ['average', 'slim', 'average', 'heavy']
      : ['average', 'slim', 'broad', 'heavy'];
  const fresh = builds.filter((build) => !taken.includes(`${gender}|${build}`));
  const build = said ?? pick(fresh.length > 0 ? fresh : builds, chance);
  taken.push(`${gender}|${build}`);
  return build;
}
