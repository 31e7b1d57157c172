import type { WornGarment } from '../../../schema/look.ts';
import type { LinearRgb } from '../../contract.ts';
import type { Point } from '../../paint/brush.ts';
import { css, oklch } from '../../paint/colour.ts';
import { clump, tube, unionOf, wound, type Ball } from '../balls.ts';
import { ridgeOf } from '../light-rig.ts';
import { add, apply, between, length, lerp, minus, type Vec } from '../space.ts';
import { alongOf, farness, legBalls, skinTube, tintOf, type Wearer } from '../wearer.ts';
import type { LegCut } from './cut.ts';
import type { ShoeCut } from './foot-wear.ts';

/** A bare leg. */
export function paintLeg(wearer: Wearer, index: 0 | 1): void {
  const { hip, ankle } = wearer.skeleton.legs[index];
  wearer.easel.paint(skinTube(wearer, legBalls(wearer, index)), wearer.skin, {
    along: alongOf(wearer.view, hip, ankle, 0.22),
    far: farness(wearer, wearer.skeleton.legs[index].knee) * 0.7,
    shade: 0.4,
    width: 0.08,
  });
}

export function paintTrouser(wearer: Wearer, worn: WornGarment, index: 0 | 1, cut: LegCut): void {
  const { easel, view, skeleton } = wearer;
  const { hip, knee, ankle } = skeleton.legs[index];
  const albedo = tintOf(worn, wearer.skin, cut.tint ?? 'main');
  const at = (v: Vec): Point => {
    const [x, y] = view.project(v);
    return [x, y];
  };
  const [h, k, a] = [at(hip), at(knee), at(ankle)];
  const bend = length(minus(between(hip, ankle, 0.5), knee));
  const shape = tube(easel.platform, legBalls(wearer, index, { ease: cut.ease, wide: cut.wide, length: cut.length }), true);
  easel.paint(shape, albedo, {
    along: alongOf(view, hip, ankle, 0.26),
    far: farness(wearer, knee) * 0.8,
    shade: 0.42,
    width: 0.1,
    details: (context) => {
      if (cut.denim) {
        context.fillStyle = css(easel.rig.shade(oklch(0.72, 0.06, 255), easel.rig.range[1]), 0.2);
        context.fill(easel.pen.ellipse((h[0] + k[0]) / 2, (h[1] + k[1]) / 2, 0.09, 0.34).path);
      }
      if (cut.crease) {
        context.fillStyle = css(ridgeOf(easel.rig, albedo), 0.32);
        context.fill(easel.pen.taper([[h[0] + 0.02, h[1] + 0.3], [k[0] + 0.03, k[1]], [a[0] + 0.03, a[1]]], 0.009, () => 1).path); // prettier-ignore
      }
      for (let j = 0; j < 3; j++) easel.fold(context, [[k[0] + (j % 2 ? 0.16 : -0.16), k[1] - 0.1 + j * 0.07], [k[0], k[1] - 0.02 + j * 0.06], [k[0] - (j % 2 ? 0.08 : -0.08), k[1] + 0.03 + j * 0.05]], 0.014, albedo, 0.3 + 0.5 * Math.min(1, bend)); // prettier-ignore
      if (cut.length > 0.8) for (let j = 0; j < 2; j++) easel.fold(context, [[a[0] - 0.16, a[1] - 0.1 - j * 0.1], [a[0], a[1] - 0.06 - j * 0.1], [a[0] + 0.16, a[1] - 0.12 - j * 0.08]], 0.013, albedo, 0.5); // prettier-ignore
      easel.fold(context, [[h[0], h[1] + 0.02], [lerp(h[0], k[0], 0.3) + 0.06, lerp(h[1], k[1], 0.25)], [lerp(h[0], k[0], 0.4) - 0.05, lerp(h[1], k[1], 0.5)]], 0.018, albedo, 0.35); // prettier-ignore
    },
  });
}

/** The seat of trousers, over both legs' tops. */
export function paintSeat(wearer: Wearer, worn: WornGarment, cut: LegCut): void {
  const shape = unionOf(wearer.easel.platform, [wound(wearer.surface.outline(-0.15, cut.seat ?? 0.3, () => cut.ease))]);
  wearer.easel.paint(shape, tintOf(worn, wearer.skin, cut.tint ?? 'main'), { as: wearer.torsoBox, shade: 0.35, width: 0.1 });
}

/** Points of a foot in its own frame, as shares of its length. */
function footPoints({ body, skeleton }: Wearer, index: 0 | 1) {
  const { ankle, foot, side } = skeleton.legs[index];
  const f = body.foot;
  const at = (x: number, y: number, z: number): Vec => add(ankle, apply(foot, [x * f * side, y, z * f]));
  const floor = -body.ankle;
  return {
    ankle,
    heel: at(0, floor + 0.1 * f, -0.2),
    middle: at(-0.02, floor + 0.15 * f, 0.18),
    ball: at(0.05, floor + 0.075 * f, 0.4),
    inner: at(-0.07, floor + 0.08 * f, 0.42),
    toe: at(-0.01, floor + 0.058 * f, 0.6),
    outer: at(0.07, floor + 0.055 * f, 0.54),
    at,
    floor,
    f,
  };
}

export function paintFoot(
  wearer: Wearer,
  index: 0 | 1,
  shoe: ShoeCut,
  colours: { upper: LinearRgb; sole: LinearRgb; sock: LinearRgb },
): void {
  const { easel, view, body, skeleton } = wearer;
  const points = footPoints(wearer, index);
  const { f } = points;
  const whole = shoe.upper === 'whole';
  const ease = whole ? 0.02 : 0;
  const b = (v: Vec, r: number): Ball => {
    const [x, y] = view.project(v);
    return { x, y, r: r * f + ease };
  };
  const { ankle, heel, middle, ball, inner, toe, outer } = points;
  const outlines = [[b(ankle, 0.125), b(heel, 0.118)], [b(heel, 0.118), b(middle, 0.105)], [b(ankle, 0.118), b(middle, 0.105)], [b(middle, 0.1), b(ball, 0.088), b(inner, 0.085)], [b(ball, 0.085), b(inner, 0.082), b(toe, 0.062), b(outer, 0.055)], [b(heel, 0.1), b(ball, 0.08), b(inner, 0.08)]].map(clump); // prettier-ignore
  if (shoe.shaft > 0.1) {
    const { knee } = skeleton.legs[index];
    outlines.push(clump([b(ankle, 0.15), { ...b(between(ankle, knee, shoe.shaft), 0.1), r: 0.15 * body.leg }]));
  }
  const far = farness(wearer, skeleton.legs[index].knee) * 0.6;
  if (shoe.sole) {
    const sole = [b(heel, 0.125), b(ball, 0.092), b(inner, 0.09), b(toe, 0.066), b(outer, 0.06)].map((p) => ({
      ...p,
      y: p.y + shoe.sole * f,
    }));
    easel.paint(unionOf(easel.platform, [clump(sole)]), colours.sole, { far, shade: 0.3, width: 0.04 });
    if (shoe.teeth)
      for (const p of [b(heel, 0.1), b(ball, 0.1)])
        easel.paint(easel.pen.rectangle(p.x - 0.1 * f, p.y + 0.06 * f, 0.2 * f, 0.12 * f), colours.sole, { far: 0.6, shade: 0 });
  }
  const skin = shoe.sock ? colours.sock : wearer.skin;
  easel.paint(unionOf(easel.platform, outlines), whole ? colours.upper : skin, {
    far,
    shade: 0.5,
    width: 0.06,
    details: (context) => {
      if (whole && shoe.laces) laces(wearer, context, points, colours.upper);
      if (!whole) toes(wearer, context, points, skin);
    },
  });
  if (shoe.upper === 'straps') straps(wearer, points, colours.upper);
}
type Foot = ReturnType<typeof footPoints>;
const flatten = ({ view }: Wearer, v: Vec): Point => {
  const [x, y] = view.project(v);
  return [x, y];
};
function laces(wearer: Wearer, context: CanvasRenderingContext2D, { at, floor, f }: Foot, albedo: LinearRgb): void {
  const { easel } = wearer;
  context.fillStyle = css(ridgeOf(easel.rig, albedo, 0.16), 0.7);
  for (const z of [0.2, 0.29]) context.fill(easel.pen.taper([at(-0.1, floor + 0.2 * f, z), at(0, floor + 0.25 * f, z), at(0.1, floor + 0.2 * f, z)].map((v) => flatten(wearer, v)), 0.011, () => 1, 3).path); // prettier-ignore
}
function toes(wearer: Wearer, context: CanvasRenderingContext2D, { at, floor, f }: Foot, albedo: LinearRgb): void {
  const { easel } = wearer;
  context.fillStyle = css(easel.rig.shade(albedo, 0), 0.55);
  for (const x of [-0.045, -0.005, 0.035, 0.07]) context.fill(easel.pen.taper([at(x, floor + 0.11 * f, 0.53), at(x + 0.005, floor + 0.06 * f, 0.66)].map((v) => flatten(wearer, v)), 0.007).path); // prettier-ignore
}
function straps(wearer: Wearer, { at, floor, f }: Foot, albedo: LinearRgb): void {
  const { easel } = wearer;
  easel.context.fillStyle = css(easel.rig.shade(albedo, easel.rig.range[1] * 0.7));
  for (const [from, to] of [
    [0.14, 0.42],
    [0.2, 0.44],
  ] as const)
    // prettier-ignore
    easel.context.fill(easel.pen.taper([at(from === 0.14 ? -0.11 : 0.11, floor + 0.1 * f, from), at(0, floor + 0.22 * f, 0.28), at(-0.01, floor + 0.13 * f, to)].map((v) => flatten(wearer, v)), 0.022, () => 1, 4).path);
}
