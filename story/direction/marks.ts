import type { Figure } from '../../schema/shot.ts';

export type Mark = Figure['mark'];

/** Paces are ¹⁄₃ of the acting area's half: two who talk stand a good metre apart. */
const APART = 0.27;
/** Narrowest gap between neighbours in one row: shoulders don't touch. */
const GAP = 0.3;
/** As many stand abreast without the frame of a still camera cutting shoulders. */
const ROW = 6;
const WIDEST = 2.6;
const ROW_DEPTHS = [0.3, 0.62, 0.9] as const;

/** Where everyone stands, left to right, so that nobody hides another: two face to face, few in a shallow bow, many in rows. */
export function marksFor(count: number): Mark[] {
  if (count === 1) return [{ x: 0, depth: 0.35 }];
  if (count === 2) return [{ x: -APART, depth: 0.35 }, { x: APART, depth: 0.35 }]; // prettier-ignore
  if (count <= ROW) return bow(count);
  return rows(count);
}

/** The ends nearer to the camera than the middle. */
function bow(count: number): Mark[] {
  const half = Math.min(1, (GAP * (count - 1)) / 2 + 0.04);
  return Array.from({ length: count }, (_, index) => {
    const share = (2 * index) / (count - 1) - 1;
    return { x: round(share * half), depth: round(0.3 + 0.28 * (1 - share * share) + (index % 2) * 0.06) };
  });
}

/** Rows one behind another, each shifted by half a gap; beyond the third they widen instead. */
function rows(count: number): Mark[] {
  const perRow = Math.max(ROW, Math.ceil(count / ROW_DEPTHS.length));
  const gap = Math.min(GAP, (2 * WIDEST) / perRow);
  const marks = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const place = (index % perRow) - (inRow - 1) / 2;
    const shift = inRow % 2 === perRow % 2 ? (row % 2) * (gap / 2) : 0; // a row of odd length behind one of even length stands in its gaps already
    return { x: round(place * gap + shift), depth: ROW_DEPTHS[row]! };
  });
  return marks.sort((a, b) => a.x - b.x);
}

export const round = (value: number): number => Math.round(value * 1000) / 1000;
