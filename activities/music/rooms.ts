import type { PlaceKind } from '../../schema/scene-graph.ts';
import type { TimedScene } from '../../schema/timeline.ts';
import type { Room } from '../signal/reverb.ts';

const room = (ringS: number, wetDb: number, brightHz: number, delayMs: number): Room => ({ ringS, wetDb, brightHz, delayMs });

const SMALL = room(0.35, -21, 6000, 4);
const LIVING = room(0.5, -20, 5500, 6);
const OFFICE = room(0.55, -20, 6500, 7);
const HARD = room(0.9, -18, 6500, 9);
const LARGE = room(1.3, -18, 5500, 18);
const HALL = room(2.4, -16, 5000, 28);
const CAVE = room(3, -14, 3500, 30);
const CABIN = room(0.15, -22, 4500, 2);

const INSIDE: Partial<Record<PlaceKind, Room>> = {
  bedroom: SMALL, home: LIVING, 'tea-room': SMALL, kitchen: HARD, office: OFFICE, 'meeting-room': OFFICE, classroom: HARD, school: HARD, library: LARGE,
  cafe: LIVING, restaurant: LIVING, bar: LIVING, shop: LIVING, hospital: HARD, laboratory: HARD, corridor: HARD, stairs: room(2, -17, 6000, 12),
  car: CABIN, bus: room(0.25, -21, 4500, 3), train: room(0.3, -21, 4500, 3), aircraft: room(0.3, -22, 4000, 3), spaceship: HARD,
  factory: LARGE, warehouse: HALL, workshop: HARD, station: HALL, airport: HALL, stadium: HALL, theatre: LARGE, stage: LARGE, studio: SMALL,
  temple: HALL, shrine: LARGE, church: room(4, -15, 4500, 35), mosque: room(3.2, -15, 4500, 32), palace: HALL, castle: HALL, court: LARGE,
  prison: HARD, cave: CAVE,
}; // prettier-ignore

/** Open air still answers between walls and trees, a little. */
const OUTSIDE: Partial<Record<PlaceKind, Room>> = {
  alley: room(0.7, -22, 4500, 18), street: room(0.6, -25, 4000, 24), courtyard: room(0.7, -22, 4500, 16), square: room(0.9, -25, 3500, 40), bridge: room(0.5, -26, 3500, 30),
  market: room(0.5, -26, 4000, 20), temple: room(1, -21, 4500, 25), shrine: room(0.8, -24, 4000, 22), mountain: room(1.6, -26, 2500, 90), forest: room(0.9, -26, 2800, 40), cave: CAVE,
  stadium: room(1.8, -20, 3500, 60), ruins: room(0.9, -22, 4000, 25), station: room(1.5, -20, 4500, 30),
}; // prettier-ignore

/** The room a scene is heard in, or null in the open where nothing answers. */
export function roomOf({ placeKind, interior }: Pick<TimedScene, 'placeKind' | 'interior'>): Room | null {
  return interior ? (INSIDE[placeKind] ?? LIVING) : (OUTSIDE[placeKind] ?? null);
}

/** Inside one's head: a small, soft, wide room. */
export const THOUGHT = room(1.1, -11, 3200, 14);
