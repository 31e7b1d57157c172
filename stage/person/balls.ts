import { boxOf, type Point, type Shape } from '../paint/brush.ts';
import type { Platform } from '../contract.ts';
import type { Vec, View } from './space.ts';

/** A sphere on screen: limbs and cloth are hulls of these. `flat` squeezes it downward. */
export interface Ball {
  x: number;
  y: number;
  r: number;
  flat?: number;
}
const RING = Array.from({ length: 20 }, (_, i): readonly [number, number] => [
  Math.cos((i / 20) * 2 * Math.PI),
  Math.sin((i / 20) * 2 * Math.PI),
]);

export function ball(view: View, at: Vec, r: number): Ball {
  const [x, y] = view.project(at);
  return { x, y, r };
}

/** The outline of points, always wound the same way, so that overlapping outlines in one path fill as their union. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const p of list) {
      while (chain.length > 1 && turn(chain[chain.length - 2]!, chain[chain.length - 1]!, p) <= 0) chain.pop();
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
const turn = (o: Point, a: Point, b: Point) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
const ringOf = ({ x, y, r, flat = 1 }: Ball): Point[] => RING.map(([c, s]) => [x + c * r, y + s * r * flat]);

/** Several outlines as one shape. */
export function unionOf(platform: Platform, outlines: readonly (readonly Point[])[]): Shape {
  const path = platform.createPath();
  for (const outline of outlines) {
    outline.forEach(([x, y], i) => (i ? path.lineTo(x, y) : path.moveTo(x, y)));
    path.closePath();
  }
  return { path, box: boxOf(outlines.flat()) };
}
/** Points turned so that a filled outline winds the way {@link hullOf} winds. */
export function wound(points: readonly Point[]): Point[] {
  const area = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + x * ny - nx * y;
  }, 0);
  return area < 0 ? [...points].reverse() : [...points];
}

export const clump = (balls: readonly Ball[]) => hullOf(balls.flatMap(ringOf));
/** Hulls of neighbouring groups, together. */
export const chainOf = (groups: readonly (readonly Ball[])[]) => groups.slice(1).map((group, i) => clump([...groups[i]!, ...group]));

/** More balls along a chain, on a smooth curve. */
export function denseBalls(balls: readonly Ball[], steps = 3): Ball[] {
  const at = (i: number) => balls[Math.max(0, Math.min(balls.length - 1, i))]!; // clamped
  const dense: Ball[] = [];
  for (let i = 0; i < balls.length - 1; i++)
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const curve = (pick: (b: Ball) => number) => {
        const [a, b, c, d] = [pick(at(i - 1)), pick(at(i)), pick(at(i + 1)), pick(at(i + 2))];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
      };
      dense.push({
        x: curve((b) => b.x),
        y: curve((b) => b.y),
        r: Math.max(
          0.01,
          curve((b) => b.r),
        ),
      });
    }
  return [...dense, at(balls.length - 1)];
}

/** A limb or sleeve through the balls. With `flatEnd` it is cut square at the last one, as a cuff is. */
export function tube(platform: Platform, balls: readonly Ball[], flatEnd = false): Shape {
  const dense = denseBalls(balls);
  const outlines = chainOf(dense.slice(0, flatEnd ? -1 : undefined).map((b) => [b]));
  if (flatEnd) {
    const [end, before] = [dense[dense.length - 1]!, dense[dense.length - 2]!];
    const size = Math.hypot(end.x - before.x, end.y - before.y) || 1;
    const [dx, dy] = size < 0.01 ? [0, 1] : [(end.x - before.x) / size, (end.y - before.y) / size];
    const cuff = RING.map(([c, s]): Point => [
      end.x - dy * c * end.r + dx * s * end.r * 0.22,
      end.y + dx * c * end.r + dy * s * end.r * 0.22,
    ]);
    outlines.push(hullOf([...ringOf(before), ...cuff].filter(([x, y]) => (x - end.x) * dx + (y - end.y) * dy < end.r * 0.22)));
  }
  return unionOf(platform, outlines);
}
