import type { Mood, Substitution } from '../contract.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import type { PlaceKind } from '../../schema/scene-graph.ts';
import type { Air } from '../light/presets.ts';
import type { Floor } from './floor.ts';
import { weatherOver } from './parts/weather.ts';
import { makeSite, type BuildSet, type Item, type Seat } from './set.ts';
import { courtyard } from './sets/courtyard.ts';
import { desert } from './sets/desert.ts';
import { meetingRoom } from './sets/meeting-room.ts';
import { livingRoom } from './sets/room.ts';
import { riverside, street } from './sets/street.ts';
import { teaRoom } from './sets/tea-room.ts';
import { styleOf } from './styles.ts';

/** The sets there are. A new one is a file, a row here, and the places it stands for below. */
const SETS = { street, riverside, courtyard, desert, 'tea-room': teaRoom, 'meeting-room': meetingRoom, room: livingRoom } satisfies Record<
  string,
  BuildSet
>;
export type SetName = keyof typeof SETS;

/** For each kind of place the set that plays it, in the open and under a roof. */
const OUTDOORS: Partial<Record<PlaceKind, SetName>> = { bridge: 'riverside', river: 'riverside', harbour: 'riverside', lake: 'riverside', ship: 'riverside', sea: 'riverside', desert: 'desert', courtyard: 'courtyard', village: 'courtyard', home: 'courtyard', farm: 'courtyard', temple: 'courtyard', shrine: 'courtyard', mosque: 'courtyard', palace: 'courtyard', beach: 'desert', ruins: 'desert', mountain: 'desert', cave: 'desert' }; // prettier-ignore
const INDOORS: Partial<Record<PlaceKind, SetName>> = { 'tea-room': 'tea-room', 'meeting-room': 'meeting-room', office: 'meeting-room' };
/** Places that a set shows as they are; for others it is the nearest there is, and the report says so. */
const TRUE_TO: Record<SetName, readonly PlaceKind[]> = {
  street: ['street', 'alley', 'road', 'square'],
  riverside: ['bridge', 'river'],
  courtyard: ['courtyard', 'village'],
  desert: ['desert'],
  'tea-room': ['tea-room'],
  'meeting-room': ['meeting-room', 'office'],
  room: ['home', 'bedroom', 'kitchen', 'library'],
};

export function setFor(design: Pick<PlaceDesign, 'kind' | 'interior'>): { name: SetName; substitution: Substitution | null } {
  const name = (design.interior ? INDOORS : OUTDOORS)[design.kind] ?? (design.interior ? 'room' : 'street');
  const fits = TRUE_TO[name].includes(design.kind);
  return { name, substitution: fits ? null : { wanted: design.kind, used: name, kind: 'place' } };
}

export interface Scenery {
  floor: Floor;
  seats: readonly Seat[];
  behind: Item[];
  before: Item[];
  substitutions: Substitution[];
}

/** All of a place, weather between its layers, back to front. */
export function buildSet(design: PlaceDesign, mood: Mood, air: Air): Scenery {
  const { name, substitution } = setFor(design);
  const set = SETS[name](makeSite(design, mood, air, styleOf(design)));
  const weather = set.covered ? { far: [], around: [], near: [] } : weatherOver(makeSite(design, mood, air, styleOf(design)), set.floor);
  return {
    floor: set.floor,
    seats: set.seats,
    behind: [...set.far, ...weather.far, ...set.ground, ...weather.around],
    before: [...set.front, ...weather.near],
    substitutions: [...(substitution ? [substitution] : []), ...set.substitutions],
  };
}
