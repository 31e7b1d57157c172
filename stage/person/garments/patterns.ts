import type { WornGarment } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { css } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import { tintOf, type Wearer } from '../wearer.ts';
import type { Pattern } from './cut.ts';

type Context = CanvasRenderingContext2D;
interface Printed {
  pattern: Pattern;
  worn: WornGarment;
}

/** One printed motif. */
export function motif(
  { easel, skin }: Wearer,
  context: Context,
  { pattern, worn }: Printed,
  [x, y]: Point,
  size: number,
  turn: number,
): void {
  const { pen, rig } = easel;
  const dot = (dx: number, dy: number, rx: number, ry = rx) => context.fill(pen.ellipse(x + dx, y + dy, rx, ry).path);
  if (pattern === 'buttas' || pattern === 'dots') {
    context.fillStyle = css(rig.shade(tintOf(worn, skin, pattern === 'buttas' ? 'gold' : 'accent'), rig.range[1] * 0.8), 0.75);
    dot(0, 0, size * 0.7, size * 0.95);
    return;
  }
  context.fillStyle = css(rig.shade(tintOf(worn, skin, 'accent'), rig.range[1] * 0.85), 0.88);
  for (let petal = 0; petal < 5; petal++) dot(Math.cos(petal * 1.257 + turn) * size, Math.sin(petal * 1.257 + turn) * size, size * 0.62);
  context.fillStyle = css(rig.shade(tintOf(worn, skin, 'gold'), rig.range[1]), 0.9);
  dot(0, 0, size * 0.4);
}

/** A print on cloth that lies on the torso. */
export function patternOnTorso(wearer: Wearer, context: Context, how: Printed & { from: number; to: number; ease: number }): void {
  const { surface, easel } = wearer;
  const { pattern, worn, from, to, ease } = how;
  if (pattern === 'checks' || pattern === 'stripes') {
    context.fillStyle = css(easel.rig.shade(tintOf(worn, wearer.skin, 'trim'), easel.rig.range[1] * 0.8), 0.32);
    for (let azimuth = -180; azimuth < 180; azimuth += 12)
      for (const run of surface.line([[from, azimuth], [to, azimuth]], ease)) context.fill(easel.pen.taper(run, 0.009, () => 1, 2).path); // prettier-ignore
    if (pattern === 'checks')
      for (let h = from; h < to; h += 0.05)
        for (const run of surface.line(
          [-180, -90, 0, 90, 180].map((a) => [h, a] as const),
          ease,
        ))
          context.fill(easel.pen.taper(run, 0.009, () => 1, 2).path);
    return;
  }
  const chance = random(6);
  for (let i = 0; i < 58; i++) {
    const spot =
      pattern === 'buttas'
        ? ([from + ((i * 0.7549) % 1) * (to - from), ((i * 0.5698) % 1) * 360 - 180] as const)
        : ([chance.between(from, to), chance.between(-180, 180)] as const);
    const { x, y, facing } = surface.at(spot, ease);
    if (facing > 0.12) motif(wearer, context, how, [x, y], pattern === 'buttas' ? 0.018 : 0.022 + 0.018 * chance.next(), i);
  }
}

/** A print on cloth given by its own coordinates, across `u` and down `t`, 0–1. */
export function patternOnCloth(
  wearer: Wearer,
  context: Context,
  how: Printed & { at: (u: number, t: number) => Point; count: number; from: number },
): void {
  const { easel } = wearer;
  const { pattern, worn, at, count, from } = how;
  if (pattern === 'checks' || pattern === 'stripes') {
    context.fillStyle = css(easel.rig.shade(tintOf(worn, wearer.skin, 'trim'), easel.rig.range[1] * 0.8), 0.32);
    for (let u = 0.05; u < 1; u += 0.09)
      context.fill(
        easel.pen.taper(
          [0, 0.5, 1].map((t) => at(u, t)),
          0.01,
          () => 1,
          4,
        ).path,
      );
    return;
  }
  const chance = random(12);
  for (let i = 0; i < count; i++) {
    const [u, t] =
      pattern === 'buttas'
        ? [(i * 0.5698) % 1, from + (1 - from) * ((i * 0.7549) % 1)]
        : [chance.next(), from + (1 - from) * chance.next()];
    motif(wearer, context, how, at(u, t), pattern === 'buttas' ? 0.018 : 0.024 + 0.022 * chance.next(), i);
  }
}
