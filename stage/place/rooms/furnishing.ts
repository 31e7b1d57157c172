import type { Oklch } from '../../../schema/look.ts';
import type { Easel } from '../easel.ts';
import type { Chamber } from '../parts/interior.ts';
import type { Room3 } from '../perspective.ts';
import type { PlaceSet, Seat, Site } from '../set.ts';

/** What a room's pieces are painted with and in. */
export interface Indoors {
  easel: Easel;
  chamber: Chamber;
  room: Room3;
  site: Site;
}
/** A hole in the back wall, in metres. */
export interface Opening {
  from: number;
  to: number;
  low: number;
  high: number;
}
/** A lamp that hangs on a cord, or lies along the ceiling; metres. */
export interface HangingLamp {
  x: number;
  z: number;
  /** Of the light above the floor. */
  y: number;
  kind: 'bell' | 'globe' | 'tube';
}

/** What makes a room a café, a bedroom, a classroom: how its walls look and what stands in it. */
export interface Furnishing {
  high: number;
  window: Opening;
  curtains: 'drapes' | 'half' | 'blind';
  floor: 'boards' | 'checks' | 'sheet';
  /** The wall above and below the rail; the culture's own when left out. */
  wall?: Oklch;
  dado?: Oklch;
  standingLamp: boolean;
  hanging: readonly HangingLamp[];
  /** What hangs on the walls or is built into them: behind the curtains. */
  walls(place: Indoors): void;
  /** What stands in the room, farthest first: before the curtains. */
  stands(place: Indoors): void;
  seats: readonly (Omit<Seat, 'depth'> & { z: number })[];
  /** The middle of what one lies on, head to the left: metres. */
  bed?: { x: number; z: number };
  /** What those who sit have before them. */
  table: NonNullable<PlaceSet['table']> | null;
  /** Where steam rises, if it does: metres. */
  steam?: { x: number; y: number; z: number; size: number };
  /** Words for what stands here. */
  has: readonly string[];
}

/** What every room has, by the words of scripts. */
export const ROOM_HAS = ['window', 'door', 'wall', 'floor', 'ceiling', 'curtain'] as const;
