import type { CameraView } from '../contract.ts';
import type { Box } from '../paint/brush.ts';
import { CENTRE, frameScale } from './floor.ts';

/** The frame being filmed, in pixels. */
export interface Frame {
  width: number;
  height: number;
}
export type Affine = readonly [number, number, number, number, number, number];

/** How the camera is felt by a layer: what is far grows and slides less than the floor, what is near more. */
function felt(camera: CameraView, depth: number): { x: number; y: number; zoom: number } {
  const [growth, slide] = depth <= 1 ? [0.7 + 0.3 * depth, 0.15 + 0.85 * depth] : [1 + (depth - 1) * 0.8, depth];
  return {
    x: CENTRE.x + (camera.x - CENTRE.x) * slide,
    y: CENTRE.y + (camera.y - CENTRE.y) * (0.5 + 0.5 * slide) - (camera.drop ?? 0) * Math.max(0, 1 - slide),
    zoom: camera.zoom ** growth,
  };
}

/** Pixels of the frame per unit, for a layer seen by this camera. */
export const densityOf = (frame: Frame, camera: CameraView, depth: number): number =>
  frameScale(frame.width, frame.height) * felt(camera, depth).zoom;

/** From the virtual picture to the frame, for a layer at this depth. A camera rolls by degrees, clockwise. */
export function toFrame(frame: Frame, camera: CameraView, depth: number): Affine {
  const { x, y } = felt(camera, depth);
  const scale = densityOf(frame, camera, depth);
  const angle = (-camera.roll * Math.PI) / 180;
  const [a, b] = angle === 0 ? [scale, 0] : [scale * Math.cos(angle), scale * Math.sin(angle)];
  return [a, b, -b, a, frame.width / 2 - (a * x - b * y), frame.height / 2 - (b * x + a * y)];
}

/** What a layer at this depth shows of itself. */
export function seen(frame: Frame, camera: CameraView, depth: number): Box {
  const { x, y } = felt(camera, depth);
  const scale = densityOf(frame, camera, depth);
  const angle = Math.abs((camera.roll * Math.PI) / 180);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const halfWidth = (frame.width * cos + frame.height * sin) / 2 / scale;
  const halfHeight = (frame.height * cos + frame.width * sin) / 2 / scale;
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
export const padded = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});
export function intersection(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}

/** One transform after another: `then` ∘ `first`. */
export const after = (then: Affine, first: Affine): Affine => [
  then[0] * first[0] + then[2] * first[1],
  then[1] * first[0] + then[3] * first[1],
  then[0] * first[2] + then[2] * first[3],
  then[1] * first[2] + then[3] * first[3],
  then[0] * first[4] + then[2] * first[5] + then[4],
  then[1] * first[4] + then[3] * first[5] + then[5],
];
