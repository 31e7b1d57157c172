import { boxOf, spline, type Point, type Shape } from '../../paint/brush.ts';
import { wound } from '../balls.ts';
import { clamp, keyed, lerp, smooth, wrapDegrees, type Vec } from '../space.ts';
import type { HairStyle } from './hair-styles.ts';
import type { Sitter } from './paint-skin.ts';

/** Hair that follows the skull: its outline from this side, and where a point of it lies. */
export interface Cap {
  shape: Shape;
  /** A point on the hair's surface. */
  on(azimuth: number, y: number): Vec;
  line(azimuth: number): number;
  crown: number;
  /** The azimuths at the left and right silhouette. */
  from: number;
  to: number;
}
const DOME_FROM = -0.13; // above this the hair is a dome, below it hangs on the skull

export function hairCap({ easel, model, view }: Sitter, style: NonNullable<HairStyle['cap']>, loose: boolean): Cap {
  const crown = -0.47 - style.top;
  const line = (azimuth: number) => keyed(style.line, Math.abs(wrapDegrees(azimuth)))[0]!;
  const off = (azimuth: number, y: number) => {
    const a = Math.abs(wrapDegrees(azimuth));
    const around = a < 90 ? lerp(style.front, style.side, smooth(0, 80, a)) : lerp(style.side, style.back, smooth(90, 170, a));
    const up = y < -0.2 ? (style.top - around) * smooth(-0.2, -0.45, y) * 0.6 : 0;
    return loose ? around + up : lerp(0.01, around + up, smooth(line(azimuth) + 0.01, line(azimuth) - 0.15, y)); // thin at its edge
  };
  const on = (azimuth: number, y: number): Vec => {
    if (y >= DOME_FROM) {
      const [x, , z] = model.around(azimuth, y, off(azimuth, y));
      return [x, y, z];
    }
    const t = clamp((y - crown) / (DOME_FROM - crown));
    const k = Math.max(0, 1 - (1 - t) ** 2.25) ** 0.5;
    const [x, , z] = model.around(azimuth, DOME_FROM, off(azimuth, DOME_FROM));
    return [x * k, y, -0.02 + (z + 0.02) * k];
  };
  const flat = (v: Vec): Point => [view.project(v)[0], v[1]];
  const widest = (y: number, side: 1 | -1): Point => {
    let best = -Infinity;
    for (let azimuth = -180; azimuth < 180; azimuth += 10) best = Math.max(best, side * view.project(on(azimuth, y))[0]);
    return [side * best, y];
  };
  const [from, to] = [view.toward - 90, view.toward + 90];
  const edge = Array.from({ length: 41 }, (_, i): Point => {
    const azimuth = lerp(from, to, i / 40);
    const zig =
      (style.jagged ?? 0) * (Math.abs(((azimuth / 24 + 40) % 1) - 0.5) * 2 - 0.5) * smooth(75, 45, Math.abs(wrapDegrees(azimuth)));
    return flat(on(azimuth, line(azimuth) + zig));
  });
  const steps = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);
  const right = steps.map((s) => widest(lerp(line(to), crown + 0.0005, 1 - (1 - s) ** 2.2), 1));
  const left = steps.map((s) => widest(lerp(crown + 0.0005, line(from), s ** 2.2), -1));
  const outline = [...edge, ...right, ...left];
  const points = wound(style.jagged ? outline : spline([...outline, outline[0]!], 2));
  return { shape: { path: easel.pen.polygon(points).path, box: boxOf(points) }, on, line, crown, from, to };
}
