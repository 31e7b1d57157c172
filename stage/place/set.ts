import type { Blend, Mood } from '../contract.ts';
import type { Oklch } from '../../schema/look.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import type { Air } from '../light/presets.ts';
import type { Box } from '../paint/brush.ts';
import { random, seedOfWord, type Random } from '../paint/random.ts';
import type { Easel } from './easel.ts';
import type { Floor } from './floor.ts';
import type { Room3 } from './perspective.ts';
import type { Style } from './styles.ts';

/** A picture painted once and drawn every frame, back to front. */
export interface Layer {
  kind: 'layer';
  /** How it follows the camera: 0 hardly (sky), 1 with the floor, above 1 nearer than the actors. */
  depth: number;
  /** Hangs before the lens: follows no camera. */
  fixed?: boolean;
  /** All it may cover, in the virtual picture. */
  box: Box;
  before?: boolean;
  /** Share of full resolution it needs, for soft things. */
  detail?: number;
  blend?: Blend;
  paint(easel: Easel): void;
  /** Where a point of it has moved to, in units, at a time: wind, water, heat. Points on a grid of `grain` units are asked. */
  warp?: { grain: number; by(x: number, y: number, time: number): readonly [number, number] };
  /** Its share of full strength at a time. */
  alpha?(time: number): number;
  /** How far the whole layer has drifted, in units. */
  drift?(time: number): readonly [number, number];
}
/** A small picture that is drawn many times, or moves. */
export interface Stamp {
  kind: 'stamp';
  depth: number;
  fixed?: boolean;
  before?: boolean;
  blend?: Blend;
  detail?: number;
  /** Painted around the origin: everything within ± these. */
  reach: { x: number; y: number };
  paint(easel: Easel): void;
  /** So fast that it moves by whole pixels, upright and the same both ways: cheap in its hundreds. */
  swift?: boolean;
  /** Where it is at a time. */
  at(time: number): readonly Placed[];
}
export interface Placed {
  x: number;
  y: number;
  scaleX?: number;
  scaleY?: number;
  turn?: number; // radians
  alpha?: number;
}
export type Item = Layer | Stamp;

export interface Seat {
  x: number;
  depth: number;
  heightHeads: number;
  kind: string;
}
/** A place as painted, back to front: what lies far off, what the actors stand in, and what stands before them. Weather comes in between. */
export interface PlaceSet {
  floor: Floor;
  seats: readonly Seat[];
  far: readonly Item[];
  ground: readonly Item[];
  front: readonly Item[];
  /** The set in metres, for what is put into it. */
  room: Room3;
  /** What somebody sits on here, when the set puts it under them. */
  seating: 'chair' | 'cushion' | 'bench' | 'log' | 'rock';
  /** What those who sit on it have before them, and what lies on that; null nothing. */
  table?: { kind: 'round' | 'board'; with: 'cups' | 'dinner' | 'fruit' | 'books' | 'papers'; cloth?: Oklch } | null;
  /** Words for what stands in it already. */
  has: readonly string[];
  /** Where more can stand, best first, in metres. */
  spots: readonly { x: number; z: number }[];
  /** Under a roof: no weather falls here. */
  covered?: boolean;
}
export type BuildSet = (site: Site) => PlaceSet;

/** What a set is built from. */
export interface Site {
  design: PlaceDesign;
  mood: Mood;
  air: Air;
  style: Style;
  /** Chance of its own for each thing in the place, the same in every scene. */
  chance(name: string): Random;
  /** Whether the script puts this there. */
  has(...words: readonly string[]): boolean;
}

export function makeSite(design: PlaceDesign, mood: Mood, air: Air, style: Style): Site {
  const named = [...design.props, design.occasion ?? ''].join(' ').toLowerCase();
  return {
    design,
    mood,
    air,
    style,
    chance: (name) => random(seedOfWord(name, design.seed)),
    has: (...words) => words.some((word) => named.includes(word)),
  };
}

/** A box by its edges. */
export const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** As wide as any set is: three acting areas to either side. */
export const EVERYWHERE = box(-1700, -420, 2980, 1250);
export const SPAN = [EVERYWHERE.left, EVERYWHERE.right] as const;
