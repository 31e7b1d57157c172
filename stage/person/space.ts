/** A point or direction in a person's own space, in head units: x to its own left, y up, z ahead. */
export type Vec = readonly [x: number, y: number, z: number];
/** A rotation, as rows. */
export type Mat = readonly [Vec, Vec, Vec];

export const DEGREE = Math.PI / 180;
/** Head units of a head, crown to chin. */
export const HEAD = 1.02;
export const lerp = (a: number, b: number, t: number) => a + (b - a) * t;
export const clamp = (value: number, low = 0, high = 1) => (value < low ? low : value > high ? high : value);
/** 0 below `from`, 1 above `to`, smooth in between; also downward when `from` > `to`. */
export function smooth(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}
/** An angle brought into −180 … 180. */
export const wrapDegrees = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180;

export const add = (a: Vec, b: Vec, k = 1): Vec => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const length = (a: Vec) => Math.sqrt(dot(a, a));
export const unit = (a: Vec): Vec => times(a, 1 / (length(a) || 1));
export const between = (a: Vec, b: Vec, t: number): Vec => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];

export const apply = (m: Mat, v: Vec): Vec => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
/** The rotation undone. */
export const inverse = (m: Mat): Mat => [
  [m[0][0], m[1][0], m[2][0]],
  [m[0][1], m[1][1], m[2][1]],
  [m[0][2], m[1][2], m[2][2]],
];
export function compose(a: Mat, b: Mat): Mat {
  const columns = inverse(b);
  const row = (r: Vec): Vec => [dot(r, columns[0]), dot(r, columns[1]), dot(r, columns[2])];
  return [row(a[0]), row(a[1]), row(a[2])];
}
export const blendMat = (a: Mat, b: Mat, t: number): Mat => [between(a[0], b[0], t), between(a[1], b[1], t), between(a[2], b[2], t)];

export function turnX(angle: number): Mat {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [
    [1, 0, 0],
    [0, c, -s],
    [0, s, c],
  ];
}
export function turnY(angle: number): Mat {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ];
}
export function turnZ(angle: number): Mat {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ];
}
/** Yaw, pitch (forward positive) and roll in degrees. */
export const euler = ([yaw, pitch, roll]: Vec): Mat => compose(turnY(yaw * DEGREE), compose(turnX(pitch * DEGREE), turnZ(roll * DEGREE)));

/** `v` turned about the unit axis. */
export function turnAbout(v: Vec, axis: Vec, angle: number): Vec {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return add(add(times(v, c), cross(axis, v), s), axis, dot(axis, v) * (1 - c));
}

/** Two bones from a root to a target: where the joint between them goes. The target is pulled in when it is out of reach. */
export function twoBones(root: Vec, target: Vec, [upper, lower]: readonly [number, number], pole: Vec): { joint: Vec; end: Vec } {
  const wanted = minus(target, root);
  const direction = unit(wanted);
  const reach = clamp(length(wanted), Math.abs(upper - lower) * 1.02 + 0.02, (upper + lower) * 0.999);
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along));
  const side = unit(minus(pole, times(direction, dot(pole, direction))));
  return { joint: add(add(root, direction, along), side, out), end: add(root, direction, reach) };
}

/** A smooth curve through keys [x, …values]; flat beyond the ends. */
export function keyed(keys: readonly (readonly number[])[], x: number): number[] {
  const first = keys[0]!; // tables of at least two rows
  const last = keys[keys.length - 1]!;
  if (x <= first[0]!) return first.slice(1);
  if (x >= last[0]!) return last.slice(1);
  const index = keys.findIndex((_, i) => x <= keys[i + 1]![0]!);
  const [b, c] = [keys[index]!, keys[index + 1]!];
  const [a, d] = [keys[index - 1] ?? b, keys[index + 2] ?? c];
  const span = c[0]! - b[0]!;
  const t = (x - b[0]!) / span;
  return b.slice(1).map((from, i) => {
    const k = i + 1;
    const into = ((c[k]! - a[k]!) / (c[0]! - a[0]!)) * span;
    const out = ((d[k]! - b[k]!) / (d[0]! - b[0]!)) * span;
    const [t2, t3] = [t * t, t * t * t];
    return (2 * t3 - 3 * t2 + 1) * from + (t3 - 2 * t2 + t) * into + (-2 * t3 + 3 * t2) * c[k]! + (t3 - t2) * out;
  });
}
/** How a person is seen: turned by `yaw` (radians; 0 to the camera, π/2 to screen right), the camera looking a little down. */
export interface View {
  readonly yaw: number;
  /** Screen x, screen y (down), depth (to the camera positive). */
  project(v: Vec): Vec;
  depth(v: Vec): number;
}
export const CAMERA_TILT = 0.1;
export function viewAt(yaw: number, tilt = CAMERA_TILT): View {
  const [c, s, ct, st] = [Math.cos(yaw), Math.sin(yaw), Math.cos(tilt), Math.sin(tilt)];
  const depth = (v: Vec) => v[2] * c - v[0] * s;
  return {
    yaw,
    depth,
    project(v) {
      const z = depth(v);
      return [v[0] * c + v[2] * s, -v[1] * ct + z * st, z];
    },
  };
}
