import type { PlaceKind } from '../../../schema/scene-graph.ts';
import { makeChamber, shaft, VIEW_PARALLAX } from '../parts/interior.ts';
import { floorLamp } from '../parts/furniture.ts';
import { lampGlow, steam } from '../parts/lamps.ts';
import { HEAD_METRES, makeFloor, makeRoom, ROOM_LENS } from '../perspective.ts';
import { bar, cafe, restaurant } from '../rooms/cafe.ts';
import { curtains } from '../rooms/curtains.ts';
import { ROOM_HAS, type Furnishing, type Indoors } from '../rooms/furnishing.ts';
import { hangingGlow, hangingLamps } from '../rooms/hanging.ts';
import { bedroom, living, study } from '../rooms/home.ts';
import { kitchen } from '../rooms/kitchen.ts';
import { classroom, office, shop, ward } from '../rooms/public.ts';
import { BED_TOP } from '../rooms/pieces.ts';
import { shell } from '../rooms/shell.ts';
import { viewOut } from '../rooms/view-out.ts';
import { box, EVERYWHERE, type PlaceSet, type Site } from '../set.ts';

const BACK = 5.6;
const LAMP = { x: -1.55, z: 5 } as const;

/** Rooms by what they are furnished as. A new one is a row, and the kinds of place it plays below. */
const ROOMS = { 'living room': living, bedroom, study, kitchen, cafe, restaurant, bar, shop, office, classroom, 'hospital room': ward } satisfies Record<string, Furnishing>; // prettier-ignore
/** What each kind of place is furnished as; whatever else has four walls is a living room. */
const FURNISHED: Partial<Record<PlaceKind, keyof typeof ROOMS>> = {
  bedroom: 'bedroom', hotel: 'bedroom', kitchen: 'kitchen', cafe: 'cafe', restaurant: 'restaurant', bar: 'bar', shop: 'shop', market: 'shop', library: 'study', workshop: 'study',
  office: 'office', 'police-station': 'office', studio: 'office', classroom: 'classroom', school: 'classroom', hospital: 'hospital room', laboratory: 'hospital room',
}; // prettier-ignore
export const roomFor = (kind: PlaceKind): keyof typeof ROOMS => FURNISHED[kind] ?? 'living room';

/** A room somebody lives or works in: a window, lamps, and furniture in the culture's woods and cloths that says what the room is for. */
export function furnishedRoom(site: Site): PlaceSet {
  const furnishing = ROOMS[roomFor(site.design.kind)];
  const bare = makeFloor({ horizonY: 320, frontY: 642, backY: 538 });
  const room = makeRoom(bare, ROOM_LENS);
  const { bed } = furnishing;
  const floor = bed ? { ...bare, bed: { mark: room.mark(bed.x, bed.z), heads: BED_TOP / HEAD_METRES } } : bare;
  const chamber = makeChamber(room, { half: 3.8, back: BACK, high: furnishing.high });
  const { window, hanging, steam: kettle } = furnishing;
  const view = box(room.at(window.from, 0, BACK)[0] - VIEW_PARALLAX, 60, room.at(window.to, 0, BACK)[0] + VIEW_PARALLAX, 520);
  const lamp = room.at(LAMP.x, 1.5, LAMP.z);
  const middle = (window.from + window.to) / 2;
  return {
    floor,
    seats: furnishing.seats.map(({ x, z, ...seat }) => ({ ...seat, ...room.mark(x, z) })),
    far: viewOut(site, view),
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => shell({ easel, chamber, room, site }, furnishing) },
      curtains(chamber, site, furnishing),
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => contents({ easel, chamber, room, site }, furnishing) },
      ...hangingGlow(site, room, furnishing.high, hanging),
      ...(furnishing.standingLamp ? lampGlow(site, [{ x: lamp[0], y: lamp[1], size: room.metre(LAMP.z) * 0.14 }], { depth: 1, flicker: 0.02 }) : []), // prettier-ignore
      ...(kettle ? [steam(site, room.at(kettle.x, kettle.y, kettle.z)[0], room.at(kettle.x, kettle.y, kettle.z)[1], kettle.size, { depth: 1 })] : []), // prettier-ignore
      ...shaft(site, chamber.on('back', middle, 1.8), room.at(middle - 2.2, 0, 2.4), 60),
    ],
    front: [],
    room,
    seating: 'chair',
    table: furnishing.table,
    has: [...ROOM_HAS, ...furnishing.has],
    spots: [
      { x: -2.9, z: 3 },
      { x: 2.9, z: 2 },
      { x: -3, z: 1.4 },
      { x: 2.9, z: 4 },
    ],
    covered: true,
  };
}

function contents(place: Indoors, { standingLamp, stands, hanging }: Furnishing): void {
  if (standingLamp) floorLamp(place.easel, place.room, LAMP.x, LAMP.z);
  stands(place);
  hangingLamps(place, hanging);
}
