import type { GarmentSlot } from '../../../schema/look.ts';
import type { Spot } from '../body/torso.ts';
import type { Tint } from '../wearer.ts';

/** Something drawn on the torso: stated once on its surface, seen from every side. Widths are half-widths in head units. */
export interface Mark {
  kind: 'line' | 'area' | 'dots';
  spots: readonly Spot[];
  tint: Tint;
  lighter?: number;
  /** Also on the other side of the body. */
  both?: boolean;
  width?: number;
  ease?: number;
  alpha?: number;
  /** A thread of dark along the area's edge. */
  outlined?: boolean;
}
export interface TopCut {
  /** Main unless it says otherwise; without the garment's print when plain. */
  tint?: Tint;
  plain?: boolean;
  /** Hem and neck edge as heights on the torso (0 hips … 1 neck base). */
  from: number;
  to: number;
  ease: number;
  /** More ease toward the hem, below the ribs. */
  hem?: number;
  folds?: 'soft' | 'few' | 'none';
  /** Cut away: the neck, in front and behind, and an opening all the way down. Azimuths in degrees either side of the middle. */
  neck?: { depth: number; width: number; pointed?: boolean; back?: number };
  open?: { top: number; bottom: number; meets: number; below: number };
}
export interface SleeveCut {
  tint?: Tint;
  plain?: boolean;
  /** 0 shoulder … 1 wrist. */
  length: number;
  ease: number;
  cuffEase?: number;
  cuff?: { tint: Tint; lighter?: number; width: number };
  /** Hangs down from the forearm, in head units: kimono sleeves. */
  drop?: number;
  lining?: Tint;
}
export interface SkirtCut {
  /** Where it ends on the leg, 0 hip … 1 ankle; where it begins on the torso. */
  hem: number;
  top: number;
  /** Half-widths around each leg at the top and at the hem, and what hangs out beyond. */
  wide: readonly [number, number];
  flare: number;
  folds: number;
  pleats?: 'all' | 'front';
  border?: { width: number; tint: Tint; zari?: boolean };
  /** A line where it is wrapped, as a share across the front. */
  wrap?: number;
  tint?: Tint;
}
export interface LegCut {
  length: number;
  ease: number;
  wide: number;
  crease?: boolean;
  denim?: boolean;
  seat?: number;
  tint?: Tint;
}
export type Pattern = 'flowers' | 'buttas' | 'checks' | 'stripes' | 'dots';
/** Cloth laid over the shoulders: areas of it on the torso, in the order they are painted. */
export interface Drape {
  areas: readonly {
    spots: readonly Spot[];
    ease: number;
    folds?: readonly (readonly Spot[])[];
    tint?: Tint;
    round?: boolean;
    fades?: number;
  }[];
  borders?: readonly { spots: readonly Spot[]; ease: number; width: number; tint: Tint }[];
  pattern?: Pattern;
}

/** How a garment is cut: everything drawn of it, as data. Colours come from the look. */
export interface Cut {
  slot: GarmentSlot;
  top?: TopCut;
  sleeve?: SleeveCut;
  skirt?: SkirtCut;
  legs?: LegCut;
  pattern?: Pattern;
  marks?: readonly Mark[];
  drape?: Drape;
  /** The part of a drape that lies over the arm. */
  shoulder?: Drape;
  /** Worn over arms and all. */
  mantle?: boolean;
  /** Words it is also known by. */
  also?: readonly string[];
}
export type Family = Readonly<Record<string, Cut>>;
