import type { LinearRgb, Platform } from '../contract.ts';
import { css, mix } from './colour.ts';

/** A point of a path. The optional third number is how round a curve is there: 1 smooth (default), 0 a corner. */
export type Point = readonly [x: number, y: number, roundness?: number];
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** A path with its extent, which clips and blurs need. */
export interface Shape {
  readonly path: Path2D;
  readonly box: Box;
}
/** Half-width along a stroke, as a share of the widest: `t` 0 at the start … 1 at the end. */
export type Profile = (t: number) => number;

/** Profiles for {@link Pen.taper}. */
export const thinEnds: Profile = (t) => Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.08)) ** 0.8;
export const toPoint: Profile = (t) => (1 - t) ** 0.6 * Math.min(1, t * 8 + 0.35);
export const even: Profile = () => 1;
export const leaf: Profile = (t) => Math.sin(Math.PI * (t * 0.93 + 0.05)) ** 0.6;
export const flame: Profile = (t) => Math.sin(Math.PI * (t * 0.8 + 0.2)) ** 0.8;

export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

/** A Catmull-Rom curve through the points, `per` steps each. */
export function spline(points: readonly Point[], per = 10): Point[] {
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!; // clamped, and no caller passes an empty list
  const curve: Point[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < per; step++)
      curve.push([between(a[0], b[0], c[0], d[0], step / per), between(a[1], b[1], c[1], d[1], step / per)]);
  }
  curve.push([at(points.length - 1)[0], at(points.length - 1)[1]]);
  return curve;
}
const between = (a: number, b: number, c: number, d: number, t: number) =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Both edges of a stroke of varying width along a spline, and its middle. */
export function edges(
  points: readonly Point[],
  halfWidth: (t: number) => number,
  per = 10,
): { left: Point[]; right: Point[]; middle: Point[] } {
  const middle = spline(points, per);
  const [left, right]: [Point[], Point[]] = [[], []];
  for (let index = 0; index < middle.length; index++) {
    const [before, here, after] = [middle[Math.max(0, index - 1)]!, middle[index]!, middle[Math.min(middle.length - 1, index + 1)]!];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const reach = halfWidth(index / Math.max(1, middle.length - 1)) / (Math.hypot(dx, dy) || 1);
    left.push([here[0] - dy * reach, here[1] + dx * reach]);
    right.push([here[0] + dy * reach, here[1] - dx * reach]);
  }
  return { left, right, middle };
}

/** Makes shapes on one platform. */
export interface Pen {
  /** A smooth outline through the points. */
  blob(points: readonly Point[], how?: { closed?: boolean; tension?: number }): Shape;
  polygon(points: readonly Point[]): Shape;
  /** A stroke that swells and thins: never a line of constant width. `halfWidth` at the widest. */
  taper(points: readonly Point[], halfWidth: number, profile?: Profile, per?: number): Shape;
  ellipse(x: number, y: number, rx: number, ry?: number, rotation?: number): Shape;
  rectangle(left: number, top: number, width: number, height: number, radius?: number): Shape;
}

export function makePen(platform: Platform): Pen {
  const polygon = (points: readonly Point[]): Shape => ({ path: platform.createPath(outline(points)), box: boxOf(points) });
  return {
    polygon,
    blob: (points, { closed = true, tension = 1 } = {}) => blob(platform.createPath(), points, closed, tension),
    taper(points, halfWidth, profile = thinEnds, per = 10) {
      const { left, right } = edges(points, (t) => halfWidth * profile(t), per);
      return polygon([...left, ...right.reverse()]);
    },
    ellipse(x, y, rx, ry = rx, rotation = 0) {
      const path = platform.createPath();
      path.ellipse(x, y, Math.max(0, rx), Math.max(0, ry), rotation, 0, Math.PI * 2);
      const reach = Math.max(rx, ry);
      return {
        path,
        box: rotation
          ? { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
          : { left: x - rx, top: y - ry, right: x + rx, bottom: y + ry },
      };
    },
    rectangle(left, top, width, height, radius = 0) {
      const path = platform.createPath();
      if (radius > 0) path.roundRect(left, top, width, height, radius);
      else path.rect(left, top, width, height);
      return { path, box: { left, top, right: left + width, bottom: top + height } };
    },
  };
}

/** One string is far cheaper to hand over than a call per point. */
const outline = (points: readonly Point[]) => (points.length ? `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z` : '');
const round = (value: number) => Math.round(value * 1e4) / 1e4;

function blob(path: Path2D, points: readonly Point[], closed: boolean, tension: number): Shape {
  const count = points.length;
  const at = (index: number) => points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))]!; // wrapped or clamped
  path.moveTo(at(0)[0], at(0)[1]);
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const [out, into] = [((b[2] ?? 1) * tension) / 6, ((c[2] ?? 1) * tension) / 6];
    path.bezierCurveTo(
      b[0] + (c[0] - a[0]) * out,
      b[1] + (c[1] - a[1]) * out,
      c[0] - (d[0] - b[0]) * into,
      c[1] - (d[1] - b[1]) * into,
      c[0],
      c[1],
    );
  }
  if (closed) path.closePath();
  return { path, box: boxOf(points) };
}

/** A colour somewhere along a gradient; alpha 1 unless given. */
export type Stop = readonly [at: number, colour: LinearRgb, alpha?: number];
export type Paint = LinearRgb | CanvasGradient | CanvasPattern | string;
type Context = CanvasRenderingContext2D;

/** Adds the stops with three more between each pair, mixed in OKLab, so that no gradient turns grey on its way. */
export function stops<G extends CanvasGradient>(gradient: G, list: readonly Stop[]): G {
  list.forEach(([at, colour, alpha = 1], index) => {
    gradient.addColorStop(Math.max(0, Math.min(1, at)), css(colour, alpha));
    const next = list[index + 1];
    if (!next) return;
    for (let step = 1; step < 4; step++) {
      const t = step / 4;
      gradient.addColorStop(
        Math.max(0, Math.min(1, at + (next[0] - at) * t)),
        css(mix(colour, next[1], t), alpha + ((next[2] ?? 1) - alpha) * t),
      );
    }
  });
  return gradient;
}
export const linearGradient = (context: Context, from: Point, to: Point, list: readonly Stop[]) =>
  stops(context.createLinearGradient(from[0], from[1], to[0], to[1]), list);
export const radialGradient = (context: Context, centre: Point, radius: number, list: readonly Stop[], inner = 0) =>
  stops(context.createRadialGradient(centre[0], centre[1], inner, centre[0], centre[1], radius), list);

const isColour = (paint: Paint): paint is LinearRgb => Array.isArray(paint);
export const styleOf = (paint: Paint) => (isColour(paint) ? css(paint) : paint);

/** How paint goes on. `blur` in the units of the drawing (scaled to pixels here, since blur ignores the transform). */
export interface Stroke {
  blend?: GlobalCompositeOperation;
  alpha?: number;
  blur?: number;
}

/** How many pixels one unit of the drawing is now. */
export function pixelScale(context: Context): number {
  const { a, b, c, d } = context.getTransform();
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Fills a shape. A blurred one is clipped to its own neighbourhood: blur costs by area. */
export function fill(context: Context, shape: Shape, paint: Paint, { blend, alpha = 1, blur = 0 }: Stroke = {}): void {
  context.save();
  if (blend) context.globalCompositeOperation = blend;
  if (alpha !== 1) context.globalAlpha *= alpha;
  context.fillStyle = styleOf(paint);
  const radius = blur * pixelScale(context);
  if (radius >= 0.35) {
    clipBox(context, shape.box, blur * 3);
    context.filter = `blur(${radius.toFixed(2)}px)`;
  }
  context.fill(shape.path);
  context.restore();
}

function clipBox(context: Context, box: Box, margin: number): void {
  context.beginPath();
  context.rect(box.left - margin, box.top - margin, box.right - box.left + margin * 2, box.bottom - box.top + margin * 2);
  context.clip();
}

/** Draws inside a shape only. */
export function inside(context: Context, shape: Shape, draw: () => void): void {
  context.save();
  context.clip(shape.path);
  draw();
  context.restore();
}

/**
 * The inner edge of a shape on the side that (dx, dy) comes from: what remains of it when itself, shifted by (dx, dy), is taken away.
 * A rim light when screened, a shade when multiplied.
 */
export function innerEdge(
  context: Context,
  platform: Platform,
  shape: Shape,
  by: { dx: number; dy: number },
  paint: Paint,
  how: Stroke = {},
): void {
  const { left, top, right, bottom } = shape.box;
  const margin = Math.max(right - left, bottom - top) + Math.abs(by.dx) + Math.abs(by.dy);
  const hole = platform.createPath();
  hole.rect(left - margin, top - margin, right - left + margin * 2, bottom - top + margin * 2);
  hole.addPath(shape.path, { a: 1, b: 0, c: 0, d: 1, e: by.dx, f: by.dy });
  context.save();
  context.clip(shape.path);
  if (how.blend) context.globalCompositeOperation = how.blend;
  if (how.alpha !== undefined) context.globalAlpha *= how.alpha;
  const radius = (how.blur ?? 0) * pixelScale(context);
  if (radius >= 0.35) context.filter = `blur(${radius.toFixed(2)}px)`;
  context.fillStyle = styleOf(paint);
  context.fill(hole, 'evenodd');
  context.restore();
}

/** A pool of light. `ry` flattens it. */
export function glow(
  context: Context,
  x: number,
  y: number,
  radius: number,
  colour: LinearRgb,
  alpha: number,
  { blend = 'screen' as GlobalCompositeOperation, ry = radius } = {},
): void {
  if (radius <= 0 || ry <= 0) return;
  context.save();
  context.globalCompositeOperation = blend;
  context.translate(x, y);
  context.scale(1, ry / radius);
  context.fillStyle = radialGradient(context, [0, 0], radius, [
    [0, colour, alpha],
    [0.35, colour, alpha * 0.48],
    [0.7, colour, alpha * 0.11],
    [1, colour, 0],
  ]);
  context.fillRect(-radius, -radius, radius * 2, radius * 2);
  context.restore();
}
