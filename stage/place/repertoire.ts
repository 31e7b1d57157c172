import type { BackdropOptions, Mood, Substitution } from '../contract.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import type { PlaceKind } from '../../schema/scene-graph.ts';
import type { Air } from '../light/presets.ts';
import type { Floor } from './floor.ts';
import { weatherOver } from './parts/weather.ts';
import { dress } from './props/dress.ts';
import { seatsFor } from './props/seating.ts';
import { tablesFor } from './props/tables.ts';
import { makeSite, type BuildSet, type Item, type Seat } from './set.ts';
import { courtyard } from './sets/courtyard.ts';
import { desert } from './sets/desert.ts';
import { meetingRoom } from './sets/meeting-room.ts';
import { field, forest, park } from './sets/nature.ts';
import { furnishedRoom, roomFor } from './sets/room.ts';
import { riverside, street } from './sets/street.ts';
import { teaRoom } from './sets/tea-room.ts';
import { styleOf } from './styles.ts';

/** The sets there are. A new one is a file, a row here, and the places it stands for below. */
const SETS = {
  street,
  riverside,
  courtyard,
  desert,
  park,
  forest,
  field,
  'tea-room': teaRoom,
  'meeting-room': meetingRoom,
  room: furnishedRoom,
} satisfies Record<string, BuildSet>;
type SetName = keyof typeof SETS;

/** For each kind of place the set that plays it, in the open and under a roof. */
const STAND_INS: Record<PlaceKind, readonly [outdoors: SetName, indoors: SetName]> = {
  home: ['courtyard', 'room'], bedroom: ['street', 'room'], kitchen: ['courtyard', 'room'], courtyard: ['courtyard', 'courtyard'], garden: ['park', 'park'], balcony: ['riverside', 'room'],
  'tea-room': ['courtyard', 'tea-room'], street: ['street', 'street'], alley: ['street', 'street'], bridge: ['riverside', 'riverside'], square: ['street', 'street'], market: ['street', 'room'],
  shop: ['street', 'room'], restaurant: ['street', 'room'], cafe: ['street', 'room'], bar: ['street', 'room'], office: ['street', 'room'], 'meeting-room': ['street', 'meeting-room'],
  classroom: ['courtyard', 'room'], school: ['courtyard', 'room'], library: ['street', 'room'], hospital: ['street', 'room'], laboratory: ['street', 'room'],
  factory: ['street', 'meeting-room'], workshop: ['courtyard', 'room'], station: ['street', 'street'], train: ['street', 'room'], bus: ['street', 'room'], car: ['street', 'room'],
  airport: ['street', 'meeting-room'], aircraft: ['street', 'meeting-room'], ship: ['riverside', 'room'], harbour: ['riverside', 'riverside'], river: ['riverside', 'riverside'], lake: ['park', 'park'],
  beach: ['desert', 'desert'], sea: ['riverside', 'riverside'], forest: ['forest', 'forest'], field: ['field', 'field'], farm: ['field', 'courtyard'], village: ['courtyard', 'courtyard'],
  mountain: ['park', 'park'], desert: ['desert', 'desert'], cave: ['desert', 'desert'], road: ['street', 'street'], park: ['park', 'park'], playground: ['park', 'park'], stadium: ['park', 'park'],
  stage: ['courtyard', 'room'], theatre: ['street', 'room'], studio: ['street', 'meeting-room'], temple: ['courtyard', 'tea-room'], church: ['street', 'room'], mosque: ['courtyard', 'room'],
  shrine: ['forest', 'tea-room'], palace: ['courtyard', 'room'], castle: ['riverside', 'room'], ruins: ['desert', 'desert'], graveyard: ['park', 'park'], prison: ['street', 'room'], court: ['street', 'meeting-room'],
  'police-station': ['street', 'room'], hotel: ['street', 'room'], rooftop: ['riverside', 'riverside'], corridor: ['street', 'meeting-room'], stairs: ['street', 'room'], warehouse: ['street', 'meeting-room'],
  spaceship: ['desert', 'meeting-room'], other: ['street', 'room'],
}; // prettier-ignore
/** Places that a set shows as they are; for others it is the nearest there is, and the report says so. */
const TRUE_TO: Record<SetName, readonly PlaceKind[]> = {
  street: ['street', 'alley', 'road', 'square'],
  riverside: ['bridge', 'river'],
  courtyard: ['courtyard', 'village', 'home'],
  desert: ['desert'],
  park: ['park', 'garden'],
  forest: ['forest'],
  field: ['field', 'farm'],
  'tea-room': ['tea-room'],
  'meeting-room': ['meeting-room'],
  room: [
    'home',
    'bedroom',
    'kitchen',
    'library',
    'cafe',
    'restaurant',
    'bar',
    'shop',
    'office',
    'classroom',
    'school',
    'hospital',
    'hotel',
  ],
};

export function setFor(design: Pick<PlaceDesign, 'kind' | 'interior'>): { name: SetName; substitution: Substitution | null } {
  const name = STAND_INS[design.kind][design.interior ? 1 : 0];
  const fits = TRUE_TO[name].includes(design.kind);
  return { name, substitution: fits ? null : { wanted: design.kind, used: name === 'room' ? roomFor(design.kind) : name, kind: 'place' } };
}

interface Scenery {
  floor: Floor;
  seats: readonly Seat[];
  behind: Item[];
  before: Item[];
  substitutions: Substitution[];
}

/** All of a place, weather between its layers, back to front. */
export function buildSet(design: PlaceDesign, mood: Mood, air: Air, sitters: BackdropOptions['sitters'] = []): Scenery {
  const { name, substitution } = setFor(design);
  const site = makeSite(design, mood, air, styleOf(design));
  const set = SETS[name](site);
  const props = dress(site, set.room, set.has, set.spots);
  const tables = tablesFor(sitters, set, site.style);
  const weather = set.covered ? { far: [], around: [], near: [] } : weatherOver(site, set.floor);
  return {
    floor: set.floor,
    seats: set.seats,
    behind: [
      ...set.far,
      ...weather.far,
      ...set.ground,
      ...props.layers,
      ...seatsFor(sitters, set, site.style),
      ...tables.behind,
      ...weather.around,
    ],
    before: [...tables.before, ...set.front, ...weather.near],
    substitutions: [...(substitution ? [substitution] : []), ...props.substitutions],
  };
}
