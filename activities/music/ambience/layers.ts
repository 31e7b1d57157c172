import type { PlaceKind } from '../../../schema/scene-graph.ts';
import type { TimedScene } from '../../../schema/timeline.ts';
import type { AmbienceMaker } from './layer.ts';
import { birds, crickets, fire, sea, stream } from './nature.ts';
import { city, crowd, roomTone, vehicle, ventilation } from './people.ts';
import { desertWind, rain, thunder, wind } from './weather.ts';

export const AMBIENCES = {
  rain,
  wind,
  desertWind,
  thunder,
  crickets,
  birds,
  fire,
  stream,
  sea,
  roomTone,
  ventilation,
  city,
  crowd,
  vehicle,
} satisfies Record<string, AmbienceMaker>;
export type AmbienceName = keyof typeof AMBIENCES;

/** One sound of a place: LUFS against speech at −20. `muffled`: heard through walls. */
export interface Layer {
  readonly sound: AmbienceName;
  readonly lufs: number;
  readonly muffled: boolean;
}

const WORK: readonly PlaceKind[] = [
  'office',
  'meeting-room',
  'classroom',
  'school',
  'hospital',
  'laboratory',
  'library',
  'corridor',
  'airport',
  'station',
  'court',
  'police-station',
  'hotel',
  'spaceship',
  'studio',
];
const TOWN: readonly PlaceKind[] = [
  'street',
  'alley',
  'bridge',
  'square',
  'market',
  'shop',
  'rooftop',
  'road',
  'station',
  'airport',
  'balcony',
  'playground',
  'harbour',
  'stadium',
];
const CROWDED: readonly PlaceKind[] = ['market', 'restaurant', 'cafe', 'bar', 'station', 'airport', 'square', 'stadium', 'theatre'];
const VEHICLES: readonly PlaceKind[] = ['train', 'bus', 'car', 'aircraft', 'ship'];
const GREEN: readonly PlaceKind[] = [
  'garden',
  'courtyard',
  'forest',
  'field',
  'farm',
  'village',
  'mountain',
  'park',
  'temple',
  'shrine',
  'river',
  'lake',
  'balcony',
  'graveyard',
  'playground',
  'ruins',
  'church',
];
const BARREN: readonly PlaceKind[] = ['desert', 'cave', 'sea', 'spaceship', 'aircraft'];

/** What a place sounds like at its hour and in its weather, and as the script asks. The first is the bed. */
export function layersOf(scene: TimedScene): Layer[] {
  const { interior, placeKind, cues } = scene;
  const asked = askedFor(cues);
  const outdoors = [...weatherLayers(scene), ...hourLayers(scene)];
  const around = interior ? outdoors.map((layer) => ({ ...layer, lufs: layer.lufs - 7, muffled: true })) : outdoors;
  const own: Layer[] = [...(interior ? [bed(placeKind)] : []), ...placeLayers(scene)];
  const layers = [...own, ...around, ...asked];
  const named = new Map<AmbienceName, Layer>();
  for (const layer of layers) {
    const known = named.get(layer.sound);
    if (!known || layer.lufs > known.lufs) named.set(layer.sound, layer);
  }
  return named.size > 0 ? [...named.values()] : [heard('wind', -46)];
}

const heard = (sound: AmbienceName, lufs: number): Layer => ({ sound, lufs, muffled: false });

const bed = (placeKind: PlaceKind): Layer => (WORK.includes(placeKind) ? heard('ventilation', -45) : heard('roomTone', -47));

function weatherLayers({ weather, placeKind }: TimedScene): Layer[] {
  if (weather === 'rain') return [heard('rain', -35)];
  if (weather === 'storm') return [heard('rain', -33), heard('wind', -37), heard('thunder', -36)];
  if (weather === 'dust' || (placeKind === 'desert' && weather !== 'mist')) return [heard('desertWind', -37)];
  if (weather === 'wind') return [heard('wind', -36)];
  return weather === 'snow' || weather === 'mist' ? [heard('wind', -45)] : [];
}

function hourLayers({ timeOfDay, weather, placeKind, interior }: TimedScene): Layer[] {
  if (BARREN.includes(placeKind) || VEHICLES.includes(placeKind)) return [];
  const wet = weather === 'rain' || weather === 'storm';
  const town = TOWN.includes(placeKind) || WORK.includes(placeKind) || (interior && !GREEN.includes(placeKind));
  const layers = TOWN.includes(placeKind) ? [heard('city', -39)] : town ? [heard('city', -45)] : [];
  if (wet || weather === 'snow') return layers;
  if (timeOfDay === 'dawn' || timeOfDay === 'morning') layers.push(heard('birds', GREEN.includes(placeKind) ? -40 : -46));
  else if (timeOfDay === 'night' || timeOfDay === 'evening') layers.push(heard('crickets', GREEN.includes(placeKind) ? -41 : -48));
  else if (GREEN.includes(placeKind)) layers.push(heard('birds', -44));
  if (!interior && weather !== 'wind' && GREEN.includes(placeKind)) layers.push(heard('wind', -47));
  return layers;
}

function placeLayers({ placeKind, occasion, interior }: TimedScene): Layer[] {
  const layers: Layer[] = [];
  if (CROWDED.includes(placeKind)) layers.push(heard('crowd', interior ? -40 : -38));
  else if (occasion) layers.push(heard('crowd', -43));
  if (VEHICLES.includes(placeKind)) layers.push(heard(placeKind === 'ship' ? 'sea' : 'vehicle', -36));
  if (['sea', 'beach', 'harbour'].includes(placeKind)) layers.push(heard('sea', -36));
  if (['river', 'lake', 'bridge'].includes(placeKind)) layers.push(heard('stream', -39));
  return layers;
}

const CUES: readonly (readonly [RegExp, AmbienceName, number])[] = [
  [/\brain|மழை|बारिश|雨/iu, 'rain', -36], [/\bthunder|lightning/iu, 'thunder', -35], [/\bwind|breeze|gust/iu, 'wind', -39], [/\bcricket|insect|cicada/iu, 'crickets', -41],
  [/\bbird|rooster|sparrow|crow/iu, 'birds', -40], [/\bfire|flame|crackl|hearth|bonfire/iu, 'fire', -38], [/\b(sea|wave|surf|ocean)/iu, 'sea', -37],
  [/\b(river|stream|water|fountain|brook)/iu, 'stream', -40], [/\b(traffic|city|car horn|cars)/iu, 'city', -38], [/\b(crowd|murmur|chatter|market)/iu, 'crowd', -39],
]; // prettier-ignore

const askedFor = (cues: readonly string[]): Layer[] =>
  CUES.filter(([words]) => cues.some((cue) => words.test(cue))).map(([, sound, lufs]) => heard(sound, lufs));
