import type { LinearRgb, Platform } from '../contract.ts';
import type { Oklch } from '../../schema/look.ts';
import type { Air } from '../light/presets.ts';
import { aired, linear, mix, scaled, times } from '../paint/colour.ts';
import {
  even,
  fill,
  glow,
  innerEdge,
  inside,
  leaf,
  linearGradient,
  makePen,
  pixelScale,
  radialGradient,
  type Box,
  type Paint,
  type Pen,
  type Point,
  type Profile,
  type Shape,
  type Stop,
  type Stroke,
} from '../paint/brush.ts';

/** A surface's own colour: OKLCH, or linear light when it was mixed. */
type Albedo = Readonly<Oklch>;

/** What places are painted with: one canvas, one light. All lengths in the virtual picture. */
export class Easel {
  readonly pen: Pen;
  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly platform: Platform,
    readonly air: Air,
    /** The part of the virtual picture that will be seen; nothing else needs painting. */
    readonly view: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity },
  ) {
    this.pen = makePen(platform);
  }

  /** Out of doors at night the eye sees little colour. */
  private get moonlit(): boolean {
    return this.air.sun.moon && this.air.outside === null;
  }
  /** An albedo in this light: `t` 0 in shadow … 1 full in the light; `depth` 0 in front … 1 lost in the air. */
  tone(albedo: Albedo, t: number, depth = 0): LinearRgb {
    const own = linear(this.moonlit ? [albedo[0], albedo[1] * 0.5, albedo[2]] : albedo);
    return this.far(mix(times(own, this.air.ambient), times(own, this.air.surface), t), depth);
  }
  /** A colour as it is seen through air. Thick air swallows more of what is far, and nothing of what is at hand. */
  far(colour: LinearRgb, depth: number): LinearRgb {
    if (depth <= 0) return colour;
    return aired(this.air, colour, 1 - (1 - depth) ** (1 + this.air.fog.density * 2.6));
  }

  /** The sky overhead and at the horizon; a room sees none and mirrors its own shade. */
  get skyTop(): LinearRgb {
    return (this.air.outside ?? this.air).sky[0]?.[1] ?? this.air.ambient;
  }
  get skyLow(): LinearRgb {
    return (this.air.outside ?? this.air).sky.at(-1)?.[1] ?? this.air.ambient;
  }

  /** Whether anything within `margin` of a point is seen. */
  sees(x: number, y: number, margin: number): boolean {
    const { left, top, right, bottom } = this.view;
    return x + margin > left && x - margin < right && y + margin > top && y - margin < bottom;
  }

  /** Something that gives light itself, as bright as lamps are at this hour. */
  shine(colour: Albedo, strength = 1): LinearRgb {
    return scaled(linear(colour), strength);
  }

  fill(shape: Shape, paint: Paint, how?: Stroke): void {
    fill(this.context, shape, paint, how);
  }
  poly(points: readonly Point[], paint: Paint, how?: Stroke): void {
    fill(this.context, this.pen.polygon(points), paint, how);
  }
  blob(points: readonly Point[], paint: Paint, how?: Stroke): void {
    fill(this.context, this.pen.blob(points), paint, how);
  }
  taper(points: readonly Point[], halfWidth: number, paint: Paint, profile?: Profile, how?: Stroke): void {
    fill(this.context, this.pen.taper(points, halfWidth, profile), paint, how);
  }
  line(from: Point, to: Point, halfWidth: number, paint: Paint, how?: Stroke): void {
    fill(this.context, this.pen.taper([from, to], halfWidth, even, 1), paint, how);
  }
  oval(x: number, y: number, rx: number, ry: number, paint: Paint, how?: Stroke & { turn?: number }): void {
    fill(this.context, this.pen.ellipse(x, y, rx, ry, how?.turn ?? 0), paint, how);
  }
  rect(left: number, top: number, width: number, height: number, paint: Paint, how?: Stroke): void {
    fill(this.context, this.pen.rectangle(left, top, width, height), paint, how);
  }
  /** A leaf with a lit and a shaded half and a rib. */
  leaf(points: readonly Point[], halfWidth: number, albedo: Albedo, t: number, depth = 0): void {
    this.taper(points, halfWidth, this.tone(albedo, t, depth), leaf);
    const shift = halfWidth * 0.3;
    this.taper(points.map(([x, y]) => [x, y + shift] as const), halfWidth * 0.6, this.tone([albedo[0] * 0.84, albedo[1], albedo[2]], t * 0.35, depth), leaf); // prettier-ignore
  }
  glow(
    x: number,
    y: number,
    radius: number,
    colour: LinearRgb,
    alpha: number,
    how?: { blend?: GlobalCompositeOperation; ry?: number },
  ): void {
    if (alpha > 0.004) glow(this.context, x, y, radius, colour, alpha, how);
  }
  rim(shape: Shape, by: { dx: number; dy: number }, paint: Paint, how?: Stroke): void {
    innerEdge(this.context, this.platform, shape, by, paint, how);
  }
  inside(shape: Shape, draw: () => void): void {
    inside(this.context, shape, draw);
  }
  /** A soft shadow lying on what is painted already. */
  shade(shape: Shape, alpha: number, blur = 0): void {
    fill(this.context, shape, this.air.shadow, { blend: 'multiply', alpha, blur });
  }
  linear(from: Point, to: Point, list: readonly Stop[]): CanvasGradient {
    return linearGradient(this.context, from, to, list);
  }
  radial(centre: Point, radius: number, list: readonly Stop[], inner?: number): CanvasGradient {
    return radialGradient(this.context, centre, radius, list, inner);
  }
  get pixels(): number {
    return pixelScale(this.context);
  }
}
