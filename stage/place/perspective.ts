import type { Point } from '../paint/brush.ts';
import type { Floor } from './floor.ts';
import { CENTRE } from './floor.ts';

/** Metres of an adult's head height (1.70 m at 5.8 heads). */
export const HEAD_METRES = 0.293;
/** Metres from the camera to the front floor line, in the open. Rooms are seen from farther off: a longer lens shows more wall and less ceiling. */
const OPEN_LENS = 5;
export const ROOM_LENS = 9;

/** The set in metres: x to the right of the middle, y up from the floor, z back from the front floor line. */
export interface Room3 {
  readonly floor: Floor;
  at(x: number, y: number, z: number): Point;
  /** Pixels a metre takes up at z. */
  metre(z: number): number;
  /** The z of a floor line's depth, and back. */
  zOf(depth: number): number;
  depthOf(z: number): number;
  /** A floor mark for something that stands at x, z. */
  mark(x: number, z: number): { x: number; depth: number };
}

export interface Stand {
  horizonY?: number;
  frontY?: number;
  backY?: number;
  frontHeadPx?: number;
}

/** A floor seen in true perspective: heads shrink towards the horizon as the floor does. */
export function makeFloor({ horizonY = 372, frontY = 652, backY = 512, frontHeadPx = 62 }: Stand = {}): Floor {
  return { horizonY, frontY, backY, frontHeadPx, backHeadPx: (frontHeadPx * (backY - horizonY)) / (frontY - horizonY) };
}

export function makeRoom(floor: Floor, lens = OPEN_LENS): Room3 {
  const [drop, front] = [floor.frontY - floor.horizonY, floor.frontHeadPx / HEAD_METRES];
  const eye = drop / front;
  const near = (z: number) => Math.max(0.25, 1 + z / lens);
  const zOf = (depth: number) => lens * (drop / (floor.frontY + (floor.backY - floor.frontY) * depth - floor.horizonY) - 1);
  const depthOf = (z: number) => (drop - drop / near(z)) / (floor.frontY - floor.backY);
  return {
    floor,
    at: (x, y, z) => [CENTRE.x + (x * front) / near(z), floor.horizonY + ((eye - y) * front) / near(z)],
    metre: (z) => front / near(z),
    zOf,
    depthOf,
    mark: (x, z) => ({ x: x / (7.7 * HEAD_METRES), depth: depthOf(z) }),
  };
}

/** A point as the two numbers that shapes take. */
export const pair = ([x, y]: Point): [number, number] => [x, y];
