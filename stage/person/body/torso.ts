import type { Point } from '../../paint/brush.ts';
import { add, apply, clamp, DEGREE, inverse, keyed, lerp, smooth, unit, wrapDegrees, type Vec, type View } from '../space.ts';
import type { Skeleton } from './skeleton.ts';

/** A spot on the torso: height (0 hips … 1 neck base) and azimuth in degrees, 0 ahead, 90 the person's left. */
export type Spot = readonly [height: number, azimuth: number];

/** The torso's skin seen from one side. Lapels, buttons, borders and prints are stated on it once for all views. */
export interface TorsoSurface {
  /** A spot, standing out by `ease`, and how much it faces us (1 straight on, below 0 hidden). */
  at(spot: Spot, ease?: number): { x: number; y: number; facing: number; depth: number };
  /** A filled area as what is seen of it: none, one or (when it lies behind and shows at both sides) two outlines. Hidden corners slide to the silhouette. */
  area(spots: readonly Spot[], ease?: number): Point[][];
  /** The visible runs of a line. */
  line(spots: readonly Spot[], ease?: number): Point[][];
  /** The silhouette between two heights. */
  outline(from: number, to: number, ease: (height: number) => number): Point[];
  /** The azimuth that faces us at a height. */
  toward(height: number): number;
}

export function torsoSurface(skeleton: Skeleton, view: View): TorsoSurface {
  const slices = new Map<number, readonly number[]>();
  const sliceAt = (height: number) => {
    const key = Math.round(height * 200);
    const known = slices.get(key) ?? keyed(skeleton.body.slices, Math.max(-0.16, height));
    slices.set(key, known);
    return known;
  };
  const at: TorsoSurface['at'] = ([height, azimuth], wanted = 0) => {
    const ease = wanted * (1 - 0.65 * smooth(0.97, 1.07, height)); // collars hug the neck
    const [half, front, back] = sliceAt(height) as [number, number, number];
    const turned = skeleton.turned(height);
    const [s, c] = [Math.sin(azimuth * DEGREE), Math.cos(azimuth * DEGREE)];
    const [a, b] = [half + ease, (c > 0 ? front : back) + ease];
    const [x, y, depth] = view.project(add(skeleton.spine(height), apply(turned, [a * s, 0, b * c])));
    return { x, y, depth, facing: view.depth(unit(apply(turned, [s / a, 0, c / b]))) };
  };
  const toward = (height: number) => {
    const local = apply(inverse(skeleton.turned(height)), [-Math.sin(view.yaw), 0, Math.cos(view.yaw)] as Vec);
    return Math.atan2(local[0], local[2]) / DEGREE;
  };
  const point = (spot: Spot, ease: number): Point => {
    const { x, y } = at(spot, ease);
    return [x, y];
  };
  return {
    at,
    toward,
    area(spots, ease = 0) {
      const corners = denser(unwound([...spots, spots[0]!]), 4);
      return [-360, 0, 360].flatMap((turn) => {
        let seen = false;
        const outline = corners.map(([height, azimuth]) => {
          const middle = toward(height);
          const off = azimuth + turn - middle;
          if (Math.abs(off) < 72) seen = true; // less would be a splinter at the edge
          return point([height, middle + clamp(off, -91, 91)], ease);
        });
        return seen ? [outline] : [];
      });
    },
    line(spots, ease = 0) {
      const runs: Point[][] = [[]];
      for (const spot of denser(spots, 5)) {
        const { x, y, facing } = at(spot, ease);
        if (facing > 0.1) runs[runs.length - 1]!.push([x, y]);
        else if (runs[runs.length - 1]!.length) runs.push([]);
      }
      return runs.filter((run) => run.length > 1);
    },
    outline: (from, to, ease) => silhouette({ at, toward }, from, to, ease),
  };
}

/** Azimuths as one continuous run, so that an area across the back stays whole. */
function unwound(spots: readonly Spot[]): Spot[] {
  let last = spots[0]![1];
  return spots.map(([height, azimuth]) => {
    last += wrapDegrees(azimuth - last);
    return [height, last];
  });
}

/** Straight steps between spots, so that a line follows the body's curve. */
export function denser(spots: readonly Spot[], steps: number): Spot[] {
  const all = spots.slice(0, -1).flatMap((from, index) => {
    const to = spots[index + 1]!;
    return Array.from({ length: steps }, (_, step): Spot => [lerp(from[0], to[0], step / steps), lerp(from[1], to[1], step / steps)]);
  });
  return [...all, spots[spots.length - 1]!];
}

function silhouette(
  { at, toward }: Pick<TorsoSurface, 'at' | 'toward'>,
  from: number,
  to: number,
  ease: (height: number) => number,
): Point[] {
  const levels = 18;
  const [left, right]: [Point[], Point[]] = [[], []];
  for (let level = 0; level <= levels; level++) {
    const height = lerp(from, to, level / levels);
    let [least, most]: [Point, Point] = [
      [Infinity, 0],
      [-Infinity, 0],
    ];
    for (let azimuth = -180; azimuth < 180; azimuth += 12) {
      const { x, y } = at([height, azimuth], ease(height));
      if (x < least[0]) least = [x, y];
      if (x > most[0]) most = [x, y];
    }
    left.push(least);
    right.push(most);
  }
  const rim = (height: number, offsets: readonly number[]) =>
    offsets.map((off): Point => {
      const { x, y } = at([height, toward(height) + off], ease(height));
      return [x, y];
    });
  return [...left, ...rim(to, [-75, -50, -25, 0, 25, 50, 75]), ...right.reverse(), ...rim(from, [80, 60, 40, 20, 0, -20, -40, -60, -80])];
}
