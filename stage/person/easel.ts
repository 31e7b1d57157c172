import type { Canvas, LinearRgb, Platform } from '../contract.ts';
import { makePen, type Box, type Pen, type Point, type Shape } from '../paint/brush.ts';
import { css, mix } from '../paint/colour.ts';
import { adjust } from '../paint/colour.ts';
import { linearGradient } from '../paint/brush.ts';
import { creaseOf, ridgeOf, type LightRig } from './light-rig.ts';
import { lerp } from './space.ts';

type Context = CanvasRenderingContext2D;

/** How a part is lit. Lengths in head units. */
export interface Finish {
  /** The line a limb runs along: light falls across it. `radius` is its half-thickness. */
  along?: { from: Point; to: Point; radius: number };
  /** Darker when it lies on the far side of the body, 0–1. */
  far?: number;
  /** Strength of the shade along the side away from the light, and its width. */
  shade?: number;
  width?: number;
  /** How strong a shadow it throws on what is already there, 0 none. */
  contact?: number;
  /** More outlines of the same thing: filled one by one, so that their windings never cancel. */
  with?: readonly Shape[];
  /** The box its light is measured by when it must agree with a neighbour. */
  as?: Box;
  /** Paints on the part only, after its base colour. */
  details?: (context: Context) => void;
}

/** A piece of cloth or skin being painted onto one sprite: a canvas in head units, y down, with two scratch canvases beside it. */
export class Easel {
  readonly pen: Pen;
  readonly canvas: Canvas;
  readonly context: Context;
  /** What the part being painted is painted on, and the pixel of the canvas its corner lies on. */
  private part!: Context;
  private mask!: Context;
  private corner = { x: 0, y: 0 };

  /** `frame` in head units, `scale` in pixels per unit. */
  constructor(
    readonly platform: Platform,
    readonly rig: LightRig,
    readonly frame: Box,
    readonly scale: number,
  ) {
    this.pen = makePen(platform);
    const [width, height] = [
      Math.max(2, Math.ceil((frame.right - frame.left) * scale)),
      Math.max(2, Math.ceil((frame.bottom - frame.top) * scale)),
    ];
    this.canvas = platform.createCanvas(width, height);
    this.context = this.canvas.getContext('2d');
    this.frameIn(this.context, { x: 0, y: 0 });
  }

  private frameIn(context: Context, corner: { x: number; y: number }): void {
    const { scale, frame } = this;
    context.setTransform(scale, 0, 0, scale, -frame.left * scale - corner.x, -frame.top * scale - corner.y);
  }

  /** Takes scratch canvases for a part of this many pixels: small parts of a large sprite are painted small. */
  private setUp(corner: { x: number; y: number }, width: number, height: number): void {
    const { part, mask } = scratchFor(this.platform, width, height);
    [this.part, this.mask, this.corner] = [part, mask, corner];
    // All of it at once: Skia then needn't keep what was there.
    raw(part, () => part.clearRect(0, 0, part.canvas.width, part.canvas.height));
    this.frameIn(part, corner);
  }

  /** Pixels of a box with a margin, cut to the canvas; null when nothing of it is on the canvas. */
  private pixels(box: Box, margin: number): { x: number; y: number; w: number; h: number } | null {
    const x = Math.max(0, Math.floor((box.left - margin - this.frame.left) * this.scale));
    const y = Math.max(0, Math.floor((box.top - margin - this.frame.top) * this.scale));
    const right = Math.min(this.canvas.width, Math.ceil((box.right + margin - this.frame.left) * this.scale));
    const bottom = Math.min(this.canvas.height, Math.ceil((box.bottom + margin - this.frame.top) * this.scale));
    return right > x && bottom > y ? { x, y, w: right - x, h: bottom - y } : null;
  }

  /** Paints a rounded thing: light across it, shade on the side away from the light, details, a contact shadow under it. */
  paint(shape: Shape, albedo: LinearRgb, finish: Finish = {}): void {
    const found = this.pixels(
      (finish.with ?? []).reduce((box, more) => around(box, more.box), shape.box),
      0.03,
    );
    if (!found) return;
    const pad = finish.contact ? Math.ceil(this.scale * CONTACT) : 0;
    this.setUp({ x: found.x - pad, y: found.y - pad }, found.w + 2 * pad, found.h + 2 * pad);
    const area = { ...found, x: pad, y: pad }; // on the scratch canvases
    const { part, corner } = this;
    part.globalCompositeOperation = 'source-over';
    part.fillStyle = this.light(shape.box, albedo, finish);
    part.fill(shape.path);
    for (const more of finish.with ?? []) part.fill(more.path);
    if (finish.shade !== 0) this.shadeSide(area, creaseOf(this.rig, albedo, 0.02), finish);
    if (finish.details) {
      part.save();
      part.globalCompositeOperation = 'source-atop';
      finish.details(part);
      part.restore();
    }
    if (finish.contact) this.contact(area, finish.contact);
    raw(this.context, () => this.context.drawImage(part.canvas, area.x, area.y, area.w, area.h, area.x + corner.x, area.y + corner.y, area.w, area.h)); // prettier-ignore
  }

  /** The gradient of light over a box or across a limb. */
  light(box: Box, albedo: LinearRgb, { along, far = 0, as }: Finish): CanvasGradient {
    const { rig } = this;
    const b = as ?? box;
    let [dark, bright] = [lerp(rig.range[0], 0.02, far), lerp(rig.range[1], rig.range[0], far * 0.45)];
    let [x, y] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
    let [dx, dy] = rig.toward;
    let radius = Math.min(b.right - b.left, b.bottom - b.top) * 0.52 + 0.05;
    if (along) {
      const [ax, ay] = [along.to[0] - along.from[0], along.to[1] - along.from[1]];
      const size = Math.hypot(ax, ay) || 1;
      const facing = (-ay * dx + ax * dy) / size;
      const sign = facing < 0 ? -1 : 1;
      [dx, dy] = [(-ay / size) * sign, (ax / size) * sign];
      [x, y] = [(along.from[0] + along.to[0]) / 2, (along.from[1] + along.to[1]) / 2];
      radius = along.radius;
      const middle = (dark + bright) / 2;
      const k = Math.max(0.35, Math.abs(facing));
      [dark, bright] = [lerp(middle - 0.1, dark, k), lerp(middle + 0.1, bright, k)];
    }
    return linearGradient(
      this.context,
      [x - dx * radius, y - dy * radius],
      [x + dx * radius, y + dy * radius],
      [
        [0, rig.shade(albedo, dark)],
        [0.5, rig.shade(albedo, lerp(dark, bright, 0.55))],
        [1, rig.shade(adjust(albedo, { lightness: 0.01 }), bright)],
      ],
    );
  }

  /** What lies outside the part when it is shifted toward the light, softened: the side turned away. */
  private shadeSide(area: { x: number; y: number; w: number; h: number }, colour: LinearRgb, { shade = 0.5, width = 0.12 }: Finish): void {
    const { part, mask, scale, rig } = this;
    const blur = Math.max(0.6, width * 0.45 * scale);
    raw(mask, () => {
      mask.clearRect(0, 0, mask.canvas.width, mask.canvas.height);
      mask.beginPath();
      mask.rect(area.x, area.y, area.w, area.h);
      mask.clip();
      mask.globalCompositeOperation = 'source-over';
      mask.fillStyle = css(colour, shade);
      mask.fillRect(area.x, area.y, area.w, area.h);
      mask.globalCompositeOperation = 'destination-out';
      mask.filter = `blur(${blur.toFixed(1)}px)`;
      mask.drawImage(
        part.canvas,
        area.x,
        area.y,
        area.w,
        area.h,
        area.x + rig.toward[0] * width * scale,
        area.y + rig.toward[1] * width * 0.6 * scale,
        area.w,
        area.h,
      );
    });
    raw(part, () => {
      part.globalCompositeOperation = 'source-atop';
      part.drawImage(mask.canvas, area.x, area.y, area.w, area.h, area.x, area.y, area.w, area.h);
    });
  }

  /** Fades the whole sprite out around a point, so that it grows out of what it will lie on. */
  melt({ x, y, radius }: { x: number; y: number; radius: number }): void {
    const { context } = this;
    context.save();
    context.globalCompositeOperation = 'destination-out';
    const fade = context.createRadialGradient(x, y, radius * 0.3, x, y, radius);
    fade.addColorStop(0, 'rgba(0,0,0,1)');
    fade.addColorStop(0.45, 'rgba(0,0,0,0.7)');
    fade.addColorStop(1, 'rgba(0,0,0,0)');
    context.fillStyle = fade;
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    context.restore();
  }

  /** The part's shadow on what is already painted, away from the light and a little down. */
  private contact(area: { x: number; y: number; w: number; h: number }, strength: number): void {
    const { part, mask, scale, rig, context, corner } = this;
    const wide = { x: 0, y: 0, w: area.w + 2 * area.x, h: area.h + 2 * area.y };
    raw(mask, () => {
      mask.clearRect(0, 0, mask.canvas.width, mask.canvas.height);
      mask.beginPath();
      mask.rect(wide.x, wide.y, wide.w, wide.h);
      mask.clip();
      mask.globalCompositeOperation = 'source-over';
      mask.filter = `blur(${Math.max(0.6, scale * 0.028).toFixed(1)}px)`;
      mask.drawImage(
        part.canvas,
        area.x,
        area.y,
        area.w,
        area.h,
        area.x - rig.toward[0] * scale * 0.05,
        area.y + scale * 0.055,
        area.w,
        area.h,
      );
      mask.filter = 'none';
      mask.globalCompositeOperation = 'source-in';
      mask.fillStyle = css(rig.shadow, strength);
      mask.fillRect(wide.x, wide.y, wide.w, wide.h);
    });
    raw(context, () => {
      context.globalCompositeOperation = 'source-atop';
      context.drawImage(mask.canvas, wide.x, wide.y, wide.w, wide.h, corner.x, corner.y, wide.w, wide.h);
    });
  }

  /** The whole sprite's edge toward the rim light: once wide and soft, once thin and hot. `strength` 0–1. */
  rim(strength = 1): void {
    const { rig } = this;
    this.setUp({ x: 0, y: 0 }, this.canvas.width, this.canvas.height);
    this.rimPass({
      width: 0.04,
      colour: adjust(rig.rim, { chroma: 1.4, lightness: -0.1 }),
      alpha: 0.36 * strength * rig.rimStrength,
      blur: Math.max(0.8, this.scale * 0.03),
    });
    this.rimPass({ width: 0.014, colour: rig.rim, alpha: 0.82 * strength * rig.rimStrength, blur: Math.max(0.3, this.scale * 0.002) });
  }
  private rimPass({ width, colour, alpha, blur }: { width: number; colour: LinearRgb; alpha: number; blur: number }): void {
    const { mask, canvas, scale, rig, context } = this;
    raw(mask, () => {
      mask.clearRect(0, 0, mask.canvas.width, mask.canvas.height);
      mask.drawImage(image(canvas), 0, 0);
      mask.globalCompositeOperation = 'source-in';
      mask.fillStyle = css(colour);
      mask.fillRect(0, 0, canvas.width, canvas.height);
      mask.globalCompositeOperation = 'destination-out';
      mask.filter = `blur(${blur.toFixed(1)}px)`;
      mask.drawImage(image(canvas), -rig.rimToward[0] * width * scale, -rig.rimToward[1] * width * scale);
    });
    raw(context, () => {
      context.globalCompositeOperation = 'screen';
      context.globalAlpha = alpha;
      context.drawImage(mask.canvas, 0, 0);
    });
  }

  /** A fold: a soft dark taper with a thinner lit twin toward the light. */
  fold(context: Context, points: readonly Point[], width: number, albedo: LinearRgb, strength = 0.5): void {
    const { rig, pen, scale } = this;
    const dark = creaseOf(rig, albedo);
    const soft = scale * width > 1.6 ? [1.5, 1, 0.55] : [1];
    for (const k of soft) {
      context.fillStyle = css(dark, strength / soft.length);
      context.fill(pen.taper(points, width * k, undefined, 6).path);
    }
    context.fillStyle = css(mix(ridgeOf(rig, albedo), rig.shade(albedo, rig.range[1]), 0.4), strength * 0.5);
    context.fill(
      pen.taper(
        points.map(([x, y]) => [x + rig.toward[0] * width * 1.5, y + width * 0.1] as const),
        width * 0.45,
        undefined,
        6,
      ).path,
    );
  }
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Draws in plain pixels with clean state, and leaves the context as it was. */
function raw(context: Context, draw: () => void): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  draw();
  context.restore();
}

/** A canvas of the platform as something to draw: the contract's Canvas hides which kind it is. */
export const image = (canvas: Canvas) => canvas as unknown as CanvasImageSource; // every platform's canvas is one

/** Canvases of a few sizes for the parts of every easel of a platform. */
const SCRATCH = new WeakMap<Platform, Map<string, { part: Context; mask: Context }>>();
const SIZE_STEP = 64;
const SIZES_KEPT = 40;
/** How far a contact shadow reaches, in head units. */
const CONTACT = 0.16;
/**
 * Two canvases that easels paint their parts on, one part at a time, cleared where they are used. What they are asked for alone decides
 * their size, never what was painted before: Skia's edges and blurs depend on the size of what they are drawn on, and a shot must look the
 * same in every process.
 */
function scratchFor(platform: Platform, width: number, height: number): { part: Context; mask: Context } {
  const sizes = SCRATCH.get(platform) ?? new Map<string, { part: Context; mask: Context }>();
  SCRATCH.set(platform, sizes);
  const [w, h] = [Math.ceil(width / SIZE_STEP) * SIZE_STEP, Math.ceil(height / SIZE_STEP) * SIZE_STEP];
  const key = `${w} ${h}`;
  const known = sizes.get(key);
  const scratch = known ?? { part: platform.createCanvas(w, h).getContext('2d'), mask: platform.createCanvas(w, h).getContext('2d') };
  sizes.delete(key); // the one used last goes to the end
  sizes.set(key, scratch);
  const [oldest] = sizes.keys();
  if (sizes.size > SIZES_KEPT && oldest !== undefined) sizes.delete(oldest);
  return scratch;
}
