import type { Oklch, WornGarment } from '../../schema/look.ts';
import type { LinearRgb } from '../contract.ts';
import { boxOf, type Box, type Point, type Shape } from '../paint/brush.ts';
import { adjust, linear, oklch } from '../paint/colour.ts';
import { ball, hullOf, tube, unionOf, type Ball } from './balls.ts';
import type { Body } from './body/proportions.ts';
import type { Skeleton } from './body/skeleton.ts';
import type { TorsoSurface } from './body/torso.ts';
import type { Easel } from './easel.ts';
import { add, apply, between, clamp, length, lerp, minus, unit, type Vec, type View } from './space.ts';

/** A body in a posture, seen from one side, being painted onto one easel: what garments and limbs are drawn on. */
export interface Wearer {
  easel: Easel;
  body: Body;
  skeleton: Skeleton;
  view: View;
  surface: TorsoSurface;
  skin: LinearRgb;
  /** Sits on something or on the floor, so skirts spread. */
  seated: boolean;
  /** The box of the bare torso: everything worn on it is lit by this one, so that nothing falls out of its light. */
  torsoBox: Box;
}

/** A colour by its part in a garment. */
export type Tint = 'main' | 'trim' | 'accent' | 'skin' | 'gold' | 'white' | 'black' | 'brown';
const FIXED: Partial<Record<Tint, Oklch>> = {
  gold: [0.8, 0.13, 86],
  white: [0.95, 0.01, 90],
  black: [0.24, 0.015, 60],
  brown: [0.42, 0.07, 50],
};

/** The albedo of a tint in a worn garment, lightness shifted by `lighter`. */
export function tintOf(worn: WornGarment, skin: LinearRgb, tint: Tint, lighter = 0): LinearRgb {
  const fixed = FIXED[tint];
  const own = tint === 'main' ? worn.main : tint === 'trim' ? worn.trim : tint === 'accent' ? worn.accent : null;
  const colour = fixed ? oklch(...fixed) : own ? linear(own) : skin;
  return lighter ? adjust(colour, { lightness: lighter }) : colour;
}

/** Balls along a leg from hip to ankle. `length` 0–1 cuts it, `wide` opens toward the hem. */
export function legBalls({ body, skeleton, view }: Wearer, index: 0 | 1, { ease = 0, wide = 0, length: cut = 1 } = {}): Ball[] {
  const { hip, knee, ankle } = skeleton.legs[index];
  const k = body.leg;
  const middle = between(hip, ankle, 0.5);
  const back: Vec = length(minus(middle, knee)) > 0.05 ? unit(minus(middle, knee)) : [0, 0, -1];
  const rows: readonly (readonly [Vec, number])[] = [
    [hip, 0.285],
    [between(hip, knee, 0.35), 0.265],
    [between(hip, knee, 0.75), 0.2],
    [knee, 0.172],
    [add(between(knee, ankle, 0.32), back, 0.035 * k), 0.168],
    [between(knee, ankle, 0.65), 0.122],
    [ankle, 0.098],
  ];
  return cutAt(
    rows.map(([at, r], i) => ({ at, r: r * k + ease + (wide * i) / 6 })),
    cut,
  ).map(({ at, r }) => ball(view, at, r));
}

/** Balls along an arm from shoulder to wrist. */
export function armBalls(
  { body, skeleton, view }: Wearer,
  index: 0 | 1,
  { ease = 0, cuff, length: cut = 1 }: { ease?: number; cuff?: number; length?: number } = {},
): Ball[] {
  const { shoulder, elbow, wrist } = skeleton.arms[index];
  const k = body.limb;
  const rows: readonly (readonly [Vec, number, number])[] = [
    [shoulder, 0.138, 0],
    [between(shoulder, elbow, 0.33), 0.142, 0.2],
    [between(shoulder, elbow, 0.75), 0.118, 0.4],
    [elbow, 0.108, 0.5],
    [between(elbow, wrist, 0.3), 0.113, 0.65],
    [between(elbow, wrist, 0.7), 0.088, 0.85],
    [wrist, 0.068, 1],
  ];
  return cutAt(
    rows.map(([at, r, t]) => ({ at, r: r * k + lerp(ease, cuff ?? ease, t) * (t === 0 ? 0.8 : 1) })),
    cut,
  ).map(({ at, r }) => ball(view, at, r));
}

function cutAt(rows: readonly { at: Vec; r: number }[], cut: number): { at: Vec; r: number }[] {
  const end = clamp(cut) * (rows.length - 1);
  const whole = Math.floor(end);
  const kept = rows.slice(0, whole + 1);
  const [a, b] = [rows[whole]!, rows[whole + 1]];
  return b && end > whole ? [...kept, { at: between(a.at, b.at, end - whole), r: lerp(a.r, b.r, end - whole) }] : [...kept];
}

/** The line of a limb for its light. */
export function alongOf(view: View, from: Vec, to: Vec, radius: number): { from: Point; to: Point; radius: number } {
  const [a, b] = [view.project(from), view.project(to)];
  return { from: [a[0], a[1]], to: [b[0], b[1]], radius };
}
/** How far an arm or leg is on the side of the body away from us, 0–1. */
export const farness = ({ view, body, skeleton }: Wearer, joint: Vec) =>
  clamp(-(view.depth(joint) - view.depth(skeleton.spine(0.5))) / (body.halfShoulder * 1.4));

/** Torso and shoulder caps as one outline: a garment's trunk, or the skin. */
export function trunk(wearer: Wearer, from: number, to: number, ease: (height: number) => number, shoulders = true): Shape {
  const { surface, easel, view, skeleton, body } = wearer;
  const outlines: Point[][] = [orient(surface.outline(from, to, ease))];
  if (to > 0.9 && shoulders)
    for (const arm of skeleton.arms) {
      const e = ease(0.9);
      const inner = add(skeleton.spine(0.965), apply(skeleton.chest, [arm.side * body.halfShoulder * 0.3, 0, -0.02]));
      const cap = [
        ball(view, inner, 0.075 * body.limb + e * 0.6),
        ball(view, between(arm.shoulder, inner, 0.42), 0.112 * body.limb + e * 0.7),
        ball(view, arm.shoulder, 0.128 * body.limb + e * 0.7),
      ];
      const pit = ball(
        view,
        add(skeleton.spine(0.72), apply(skeleton.chest, [arm.side * body.halfShoulder * 0.62, 0, 0])),
        0.12 * body.limb,
      );
      for (let i = 1; i < cap.length; i++) outlines.push(hullOf([cap[i - 1]!, cap[i]!].flatMap(circle)));
      outlines.push(hullOf([cap[2]!, cap[1]!, pit].flatMap(circle)));
    }
  return unionOf(easel.platform, outlines);
}
const circle = ({ x, y, r }: Ball): Point[] =>
  Array.from({ length: 16 }, (_, i) => [x + Math.cos((i * Math.PI) / 8) * r, y + Math.sin((i * Math.PI) / 8) * r]);
const orient = (points: readonly Point[]): Point[] => {
  const area = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + x * ny - nx * y;
  }, 0);
  return area < 0 ? [...points].reverse() : [...points];
};

/** The torso's extent on screen, for its light. */
export const torsoExtent = (surface: TorsoSurface): Box => boxOf(surface.outline(-0.1, 0.98, () => 0.05));

export const skinTube = (wearer: Wearer, balls: readonly Ball[]) => tube(wearer.easel.platform, balls);
