import type { BackdropOptions, Canvas, CameraView } from '../contract.ts';
import type { Air } from '../light/presets.ts';
import type { Box } from '../paint/brush.ts';
import { Easel } from './easel.ts';
import { CENTRE, frameScale } from './floor.ts';
import type { Layer, Stamp } from './set.ts';
import { densityOf, intersection, padded, seen, union } from './view.ts';

/** Sides of the largest canvas a layer is painted on: the compositor holds no larger one. */
const LARGEST = 8000;
/** Pixels of the largest canvas: beyond it a layer is painted coarser. */
const MOST_PIXELS = 14e6;

/** What baking needs to know of a shot. */
export type Filming = Pick<BackdropOptions, 'platform' | 'width' | 'height' | 'from' | 'to'>;

/** A layer's painted part: canvas pixel (0, 0) lies at (left, top) of the virtual picture, `density` pixels to the unit. */
export interface Painted {
  canvas: Canvas;
  left: number;
  top: number;
  density: number;
}

/** How many units of the virtual picture a layer is out of focus. */
function blurOf(defocus: number, depth: number): number {
  if (defocus <= 0) return 0;
  return defocus * (depth > 1.001 ? 9 + 6 * (depth - 1) : 4.5 + 4 * (1 - depth));
}

const LENS = { ...CENTRE, zoom: 1, roll: 0, defocus: 0 };
/** What hangs before the lens is neither enlarged nor out of focus. */
const viewsOf = (options: Filming, item: Layer | Stamp) => (item.fixed ? { from: LENS, to: LENS } : options);

/** Paints what the shot will see of a layer, already out of focus where the camera has it so. null: none of it is seen. */
export function paintLayer(layer: Layer, air: Air, options: Filming): Painted | null {
  const { from, to } = viewsOf(options, layer);
  const zoom = densityOf(options, from.zoom > to.zoom ? from : to, layer.depth);
  const pixelBlur = blurOf(Math.max(from.defocus, to.defocus), layer.depth) * frameScale(options.width, options.height);
  const blur = pixelBlur / zoom;
  const margin = 4 / zoom + blur * 3 + (layer.warp ? 14 : 0) + (layer.drift ? 40 : 0);
  const region = intersection(layer.box, padded(union(seen(options, from, layer.depth), seen(options, to, layer.depth)), margin));
  if (!region) return null;
  const coarse = pixelBlur > 9 ? 0.25 : pixelBlur > 3.4 ? 0.5 : 1;
  const density = bounded(region, zoom * (layer.detail ?? 1) * coarse);
  const sharp = paintRegion(region, density, air, options, layer.paint);
  return blur * density < 0.4 ? sharp : { ...sharp, canvas: blurred(sharp.canvas, blur * density, options) };
}

function bounded({ left, top, right, bottom }: Box, density: number): number {
  const [width, height] = [right - left, bottom - top];
  return Math.min(density, LARGEST / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

function paintRegion(
  region: Box,
  density: number,
  air: Air,
  { platform }: Pick<BackdropOptions, 'platform'>,
  paint: (easel: Easel) => void,
): Painted {
  const [left, top] = [Math.floor(region.left * density), Math.floor(region.top * density)];
  const canvas = platform.createCanvas(Math.ceil(region.right * density) - left, Math.ceil(region.bottom * density) - top);
  const context = canvas.getContext('2d');
  context.setTransform(density, 0, 0, density, -left, -top);
  paint(new Easel(context, platform, air, region));
  return { canvas, left: left / density, top: top / density, density };
}

function blurred(source: Canvas, radius: number, { platform }: Pick<BackdropOptions, 'platform'>): Canvas {
  const canvas = platform.createCanvas(source.width, source.height);
  const context = canvas.getContext('2d');
  context.filter = `blur(${radius.toFixed(2)}px)`;
  context.drawImage(asImage(source), 0, 0);
  context.filter = 'none';
  return canvas;
}

/** Canvases of the platform are images to it; the contract only knows their context. */
export const asImage = (canvas: Canvas) => canvas as unknown as CanvasImageSource;

/** Paints a stamp at the largest it will be seen, or at as many pixels to the unit as asked. */
export function paintStamp(stamp: Stamp, air: Air, options: Filming, asked?: number): Painted {
  const { from, to } = viewsOf(options, stamp);
  const zoom = densityOf(options, from.zoom > to.zoom ? from : to, stamp.depth);
  const pixelBlur = blurOf(Math.max(from.defocus, to.defocus), stamp.depth) * frameScale(options.width, options.height);
  const blur = pixelBlur / zoom;
  const reach = { x: stamp.reach.x + blur * 3, y: stamp.reach.y + blur * 3 };
  const region = { left: -reach.x, top: -reach.y, right: reach.x, bottom: reach.y };
  const coarse = pixelBlur > 6 ? 0.5 : 1;
  const painted = paintRegion(region, bounded(region, asked ?? zoom * (stamp.detail ?? 1) * coarse), air, options, stamp.paint);
  return blur * painted.density < 0.4 ? painted : { ...painted, canvas: blurred(painted.canvas, blur * painted.density, options) };
}

export const sameView = (a: CameraView, b: CameraView): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.roll === b.roll;
