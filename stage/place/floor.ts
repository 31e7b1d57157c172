import type { Backdrop } from '../contract.ts';

export type Floor = Backdrop['floor'];

/** Half the acting area (six paces, −1 … 1 of a floor mark) in adult head heights. */
export const HALF_AREA_HEADS = 7.7;
/** Middle of the virtual picture. */
export const CENTRE = { x: 640, y: 360 } as const;

/** Where a floor mark lies in the virtual picture, and how tall an adult's head is there. Depth beyond 0–1 goes on in the same perspective. */
export function standAt(floor: Floor, mark: { x: number; depth: number }): { x: number; y: number; headPx: number } {
  const headPx = floor.frontHeadPx + (floor.backHeadPx - floor.frontHeadPx) * mark.depth;
  return { x: CENTRE.x + mark.x * HALF_AREA_HEADS * headPx, y: floor.frontY + (floor.backY - floor.frontY) * mark.depth, headPx };
}

/** Pixels of the frame per unit of the virtual picture at zoom 1: the picture covers the frame, whatever its shape. */
export const frameScale = (width: number, height: number): number => Math.max(width / 1280, height / 720);
