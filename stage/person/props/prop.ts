import type { Oklch } from '../../../schema/look.ts';

export type Pair = readonly [number, number];
/** One piece of a small drawing: x to the right, y up along the thing, in head units from the grip. `shade` 1 shines by itself. */
export type Piece = { colour: Oklch; shade?: number; alpha?: number } & (
  | { poly: readonly Pair[]; round?: boolean }
  | { oval: readonly [x: number, y: number, rx: number, ry: number] }
  | { stroke: readonly Pair[]; width: number; taper?: boolean }
);

/** A thing held in a hand, as data. */
export interface Prop {
  /** The hand that suits it, and which way its own upward runs: always upright, or along the fingers. */
  hand: string;
  stands: 'upright' | 'fingers' | 'hangs';
  /** What comes first is what it is mostly made of: a colour the story names goes there. */
  pieces: readonly Piece[];
  /** An open umbrella over it: how high its tip, its half-width, its colour. */
  canopy?: { tip: number; half: number; colour: Oklch };
  /** As it lies open between both hands to be read: x −0.5 at the right hand … 0.5 at the left, y up in head units from between them. */
  open?: readonly Piece[];
  /** Before the hand rather than in it. */
  front?: boolean;
  /** Where the hand goes by itself, when no gesture says otherwise: from the shoulder, screen x outward, y down, z ahead, in arm lengths. */
  carry: readonly [out: number, down: number, ahead: number];
  /** Other words for the same thing. */
  also?: readonly string[];
  /** Words for things of its kind that it stands in for. */
  near?: readonly string[];
}
export type PropFamily = Readonly<Record<string, Prop>>;

export const WHITE: Oklch = [0.94, 0.012, 85];
export const WOOD: Oklch = [0.48, 0.08, 55];
export const DARK: Oklch = [0.26, 0.02, 270];
export const STEEL: Oklch = [0.74, 0.015, 250];
export const BRASS: Oklch = [0.74, 0.12, 82];
export const LEATHER: Oklch = [0.46, 0.08, 45];
export const INK: Oklch = [0.42, 0.02, 260];
export const FLAME: Oklch = [0.98, 0.06, 95];

/** Carried before the chest, and hanging at the side. */
export const near: Prop['carry'] = [0.02, 0.42, 0.62];
export const low: Prop['carry'] = [0.1, 0.86, 0.12];

export const poly = (colour: Oklch, ...points: Pair[]): Piece => ({ colour, poly: points });
export const round = (colour: Oklch, ...points: Pair[]): Piece => ({ colour, poly: points, round: true });
export const oval = (colour: Oklch, x: number, y: number, rx: number, ry: number): Piece => ({ colour, oval: [x, y, rx, ry] });
export const stroke = (colour: Oklch, width: number, ...points: Pair[]): Piece => ({ colour, stroke: points, width });
export const rect = (colour: Oklch, left: number, low: number, right: number, high: number): Piece => ({ colour, poly: [[left, low], [left, high], [right, high], [right, low]] }); // prettier-ignore
/** Lines of writing: short strokes one below another, never letters. */
export const lines = (
  colour: Oklch,
  at: { left: number; right: number; from: number; to: number; rows: number; width?: number },
): Piece[] =>
  Array.from({ length: at.rows }, (_, row) => {
    const y = at.from + ((at.to - at.from) * row) / Math.max(1, at.rows - 1);
    return stroke(colour, at.width ?? 0.007, [at.left, y], [at.right - (row % 3 === 2 ? (at.right - at.left) * 0.3 : 0), y]);
  });
/** A flame on a wick. */
export const flame = (x: number, y: number, tall: number): Piece => ({ colour: FLAME, shade: 1, round: true, poly: [[x - tall * 0.12, y], [x - tall * 0.18, y + tall * 0.36], [x, y + tall], [x + tall * 0.18, y + tall * 0.36], [x + tall * 0.12, y]] }); // prettier-ignore
