import type { Look } from '../../../schema/look.ts';
import { DEGREE, keyed, lerp, clamp, smooth, type Vec } from '../space.ts';
import { bodyAge, type BodyAge } from '../body/proportions.ts';

/** Measures of a face in head units: y down from the middle of the head (crown −.47, chin .55). */
export interface Face {
  eyeY: number;
  eyeWidth: number;
  eyeX: number;
  eyeTilt: number;
  eyeOpen: number;
  noseY: number;
  noseHeight: number;
  noseWidth: number;
  mouthY: number;
  mouthWidth: number;
  lips: number;
  browY: number;
  brow: number;
  ridge: number;
  jaw: number;
  width: number;
  chin: number;
  cheek: number;
  plump: number;
  /** 0 smooth … 1 old. */
  lines: number;
  age: BodyAge;
  woman: boolean;
}
// prettier-ignore
const AGES: Record<BodyAge, Omit<Face, 'age' | 'woman' | 'eyeTilt' | 'ridge' | 'width' | 'plump' | 'brow' | 'lines'>> = {
  toddler: { eyeY: 0.115, eyeWidth: 0.12, eyeX: 0.17, eyeOpen: 1.03, noseY: 0.225, noseHeight: 0.042, noseWidth: 0.052, mouthY: 0.328, mouthWidth: 0.083, lips: 0.9, browY: -0.035, jaw: -0.3, chin: 0.89, cheek: 1.2 },
  child:   { eyeY: 0.105, eyeWidth: 0.117, eyeX: 0.168, eyeOpen: 1, noseY: 0.232, noseHeight: 0.056, noseWidth: 0.054, mouthY: 0.338, mouthWidth: 0.092, lips: 0.9, browY: -0.045, jaw: -0.2, chin: 0.93, cheek: 1 },
  teen:    { eyeY: 0.088, eyeWidth: 0.11, eyeX: 0.166, eyeOpen: 1, noseY: 0.237, noseHeight: 0.086, noseWidth: 0.056, mouthY: 0.346, mouthWidth: 0.098, lips: 1, browY: -0.053, jaw: -0.05, chin: 0.975, cheek: 0.5 },
  adult:   { eyeY: 0.078, eyeWidth: 0.106, eyeX: 0.165, eyeOpen: 0.98, noseY: 0.241, noseHeight: 0.104, noseWidth: 0.058, mouthY: 0.35, mouthWidth: 0.102, lips: 1, browY: -0.058, jaw: 0, chin: 1, cheek: 0.3 },
  elder:   { eyeY: 0.074, eyeWidth: 0.1, eyeX: 0.165, eyeOpen: 0.9, noseY: 0.247, noseHeight: 0.114, noseWidth: 0.066, mouthY: 0.356, mouthWidth: 0.108, lips: 0.8, browY: -0.06, jaw: 0.1, chin: 1, cheek: 0.3 },
};

export function faceOf(look: Look): Face {
  const age = bodyAge(look);
  const base = AGES[age];
  const grown = age !== 'child' && age !== 'toddler';
  const man = grown && look.gender === 'male' ? 1 : grown && look.gender === 'neutral' ? 0.4 : 0;
  const f = look.face;
  return {
    ...base,
    age,
    woman: look.gender === 'female',
    eyeX: base.eyeX * (1 + 0.09 * f.eyeSpacing),
    eyeWidth: base.eyeWidth * (1 - 0.07 * man) * (1 + 0.13 * f.eyeSize),
    eyeOpen: base.eyeOpen * (1 + 0.06 * f.eyeSize) * (1 - 0.06 * man),
    eyeTilt: f.eyeTilt,
    noseY: base.noseY + 0.014 * f.noseLength,
    noseHeight: base.noseHeight * (1 + 0.12 * man) * (1 + 0.14 * f.noseLength),
    noseWidth: base.noseWidth * (1 + 0.12 * man) * (1 + 0.24 * f.noseWidth),
    mouthWidth: base.mouthWidth * (1 + 0.04 * man),
    lips: base.lips * (1 - 0.18 * man) * (1 + 0.4 * f.lipFullness),
    brow: lerp(grown ? 0.0135 : 0.0125, 0.019, man) * (1 + 0.35 * f.browThickness),
    ridge: man,
    jaw: base.jaw + (grown ? 0.4 * man - 0.4 * (1 - man) : 0) + 0.5 * f.jaw,
    width: 1 + 0.06 * f.width + (look.build === 'heavy' ? 0.04 : 0),
    cheek: base.cheek + 0.5 * f.cheek,
    plump: look.build === 'heavy' ? 1 : look.build === 'slim' ? -0.3 : 0.1,
    lines: look.ageBand === 'mature' ? 1 : look.ageBand === 'middle-aged' ? 0.45 : 0,
  };
}

/** y, half-width, reach ahead, reach behind, and where along z the widest point lies. */
// prettier-ignore
const ROWS = [[-0.47, 0.02, 0, 0.06, -0.03], [-0.455, 0.115, 0.1, 0.17, -0.03], [-0.42, 0.2, 0.19, 0.265, -0.03], [-0.35, 0.282, 0.275, 0.345, -0.025], [-0.25, 0.342, 0.338, 0.408, -0.02], [-0.14, 0.374, 0.372, 0.44, -0.01], [-0.03, 0.386, 0.388, 0.447, 0], [0.05, 0.386, 0.374, 0.44, 0], [0.13, 0.385, 0.388, 0.412, 0], [0.21, 0.372, 0.392, 0.355, 0], [0.28, 0.348, 0.39, 0.27, 0.01], [0.335, 0.32, 0.386, 0.17, 0.035], [0.375, 0.29, 0.382, 0.06, 0.08], [0.41, 0.26, 0.38, -0.03, 0.12], [0.45, 0.218, 0.374, -0.1, 0.16], [0.495, 0.158, 0.35, -0.17, 0.2], [0.53, 0.095, 0.315, -0.21, 0.23], [0.55, 0.03, 0.27, -0.24, 0.255]] as const;

interface Row {
  width: number;
  front: number;
  back: number;
  widest: number;
}
/** A head as a solid: rows of a skull with a face's bumps on it. */
export interface HeadModel {
  readonly face: Face;
  row(y: number): Row;
  /** How far ahead the surface lies at (x, y). */
  ahead(x: number, y: number): number;
  readonly rings: readonly (readonly Vec[])[];
  readonly top: number;
  readonly bottom: number;
  /** A point around the head at an azimuth (degrees, 0 ahead, 90 own left), standing out by `off`. */
  around(azimuth: number, y: number, off?: number): Vec;
}
const bell = (x: number, s: number) => Math.exp(-((x / s) ** 2));

export function headModel(face: Face): HeadModel {
  const cache = new Map<number, Row>();
  const row = (asked: number): Row => {
    const key = Math.round(asked * 500);
    const known = cache.get(key);
    if (known) return known;
    const y = key / 500; // of the key alone: what was asked before makes no difference
    const yy = y > 0.15 ? 0.15 + (y - 0.15) / face.chin : y;
    const [width, front, back, widest] = keyed(ROWS, yy) as [number, number, number, number];
    const lower = smooth(0.2, 0.36, yy);
    const jaw =
      lower * (0.09 * face.jaw + 0.035 * face.plump) +
      0.03 * face.cheek * bell(yy - 0.24, 0.12) +
      (yy > 0.38 ? 0.16 * Math.max(0, face.jaw) * smooth(0.38, 0.48, yy) : 0);
    const made = { width: width * face.width * (1 + jaw), front, back, widest };
    cache.set(key, made);
    return made;
  };
  const bump = bumps(face);
  const ahead = (x: number, y: number) => {
    const { width, front, widest } = row(y);
    const u = Math.min(1, Math.abs(x) / width);
    return widest + (front - widest) * Math.max(0, 1 - u ** 2.35) ** 0.52 + bump(x, y);
  };
  const [top, bottom] = [-0.47, 0.15 + 0.4 * face.chin];
  const rings = Array.from({ length: 65 }, (_, i) => ringAt(lerp(top, bottom, i / 64), row, ahead));
  return {
    face,
    row,
    ahead,
    rings,
    top,
    bottom,
    around(azimuth, y, off = 0) {
      const { width, front, back, widest } = row(clamp(y, -0.455, 0.15 + 0.39 * face.chin));
      const [s, c] = [Math.sin(azimuth * DEGREE), Math.cos(azimuth * DEGREE)];
      const z = c > 0 ? widest + (front - widest) * c : widest + (widest + back) * c;
      return [(width + off) * s, y, z + off * c];
    },
  };
}

function ringAt(y: number, row: (y: number) => Row, ahead: (x: number, y: number) => number): Vec[] {
  const { width, back, widest } = row(y);
  const front = Array.from({ length: 31 }, (_, j): Vec => {
    const x = width * Math.sin(((j - 15) / 15) * (Math.PI / 2));
    return [x, y, ahead(x, y)];
  });
  const behind = Array.from({ length: 20 }, (_, j): Vec => {
    const a = Math.PI / 2 + ((j + 1) / 21) * Math.PI;
    return [width * Math.sin(a), y, widest + (widest + back) * Math.cos(a)];
  });
  return [...front, ...behind];
}

/** Nose, sockets, brow ridge, cheekbones, lips and chin. */
function bumps(f: Face) {
  const n = f.noseY;
  const nose = [[-0.06, 0], [0.03, 0.1], [0.08, 0.2], [n * 0.62, 0.5], [n - 0.045, 0.84], [n - 0.02, 0.98], [n, 0.99], [n + 0.018, 0.84], [n + 0.036, 0.4], [n + 0.052, 0.08], [n + 0.065, 0]]; // prettier-ignore
  return (x: number, y: number) => {
    const side = Math.abs(x);
    const rise =
      y > -0.06 && y < n + 0.065
        ? keyed(nose, y)[0]! * f.noseHeight * Math.exp(-((side / lerp(0.03, f.noseWidth, smooth(0.04, n, y))) ** 2.2))
        : 0;
    const socket =
      -0.042 * bell(side - f.eyeX, 0.085) * bell(y - f.eyeY, 0.06) - 0.022 * bell(side - 0.3, 0.06) * bell(y - f.eyeY + 0.02, 0.06);
    const brow = (0.012 + 0.014 * f.ridge) * bell(side - 0.14, 0.12) * bell(y + 0.03, 0.03);
    const cheek = 0.02 * bell(side - 0.235, 0.1) * bell(y - 0.16, 0.07) + 0.02 * f.cheek * bell(side - 0.22, 0.12) * bell(y - 0.22, 0.09);
    const lips =
      0.026 * f.lips * bell(side, 0.085) * (bell(y - (f.mouthY - 0.018), 0.016) + 0.9 * bell(y - (f.mouthY + 0.03), 0.018)) -
      0.012 * bell(side, 0.12) * bell(y - (f.mouthY + 0.068), 0.022);
    const chin = (0.022 + 0.014 * Math.max(0, f.jaw)) * bell(side, 0.13) * bell(y - 0.475 * f.chin, 0.05);
    return rise + socket + brow + cheek + lips + chin;
  };
}

/** A head seen at a yaw (radians): y stays, since pitch is a warp of the finished picture. */
export interface HeadView {
  readonly yaw: number;
  readonly cos: number;
  readonly sin: number;
  /** The azimuth that faces us, degrees. */
  readonly toward: number;
  project(v: Vec): Vec;
  at(x: number, y: number, z: number): readonly [x: number, y: number];
  /** How much an azimuth faces us, −1 … 1. */
  facing(azimuth: number): number;
}
export function headView(yaw: number): HeadView {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const toward = -yaw / DEGREE;
  return {
    yaw,
    cos,
    sin,
    toward,
    project: ([x, y, z]) => [x * cos + z * sin, y, z * cos - x * sin],
    at: (x, y, z) => [x * cos + z * sin, y],
    facing: (azimuth) => Math.cos((azimuth - toward) * DEGREE),
  };
}
