import type { WornGarment } from '../../../schema/look.ts';
import type { LinearRgb } from '../../contract.ts';
import { type Point, type Shape } from '../../paint/brush.ts';
import { adjust, css, linear, oklch } from '../../paint/colour.ts';
import { hullOf, unionOf } from '../balls.ts';
import { clamp, DEGREE, lerp, smooth, type Vec } from '../space.ts';
import { hairCap } from './hair-cap.ts';
import type { HairStyle } from './hair-styles.ts';
import type { Sitter } from './paint-skin.ts';

/** What is worn on a head, as data: cloth that falls around it, or a crown with a brim. */
export interface HeadCut {
  veil?: {
    drop: number;
    wide: number;
    opening: readonly (readonly [azimuth: number, y: number])[];
    folds: readonly (readonly (readonly [azimuth: number, y: number])[])[];
    rings?: boolean;
    checks?: boolean;
  };
  crown?: {
    cap: NonNullable<HairStyle['cap']>;
    brim?: { from: number; to: number; out: number; y: number };
    wraps?: boolean;
    ridge?: boolean;
  };
  /** Of the hair nothing shows, or only what hangs below. */
  hides: 'all' | 'top';
  coversEars: boolean;
  also?: readonly string[];
}
const oval = Array.from({ length: 28 }, (_, i): readonly [number, number] => {
  const a = (i / 28) * Math.PI * 2;
  return [Math.sin(a) * 60 * (1 - 0.12 * Math.max(0, -Math.cos(a))), 0.12 - 0.39 * Math.cos(a)];
});
const dome = (line: readonly (readonly [number, number])[], top: number, off: number): NonNullable<HairStyle['cap']> => ({
  line,
  top,
  side: off,
  back: off + 0.02,
  front: off + 0.01,
});
// prettier-ignore
export const HEADWEAR: Readonly<Record<string, HeadCut>> = {
  hijab: { veil: { drop: 0.74, wide: 0.3, opening: oval, folds: [[[-66, 0.1], [-62, 0.35], [-40, 0.56], [0, 0.66], [40, 0.62], [70, 0.5]], [[66, 0.05], [60, 0.34], [30, 0.6], [-10, 0.74]], [[-85, -0.2], [-80, 0.1], [-85, 0.4], [-80, 0.7]], [[85, -0.2], [82, 0.1], [88, 0.4], [84, 0.7]], [[130, -0.3], [150, 0], [140, 0.4], [150, 0.7]], [[-130, -0.3], [-150, 0], [-140, 0.4], [-150, 0.7]]] }, hides: 'all', coversEars: true, also: ['veil', 'niqab', 'chador', 'shayla', 'wimple'] },
  headscarf: { veil: { drop: 0.66, wide: 0.2, opening: oval.map(([a, y]) => [a * 1.06, y < 0 ? y - 0.05 : y] as const), folds: [[[-70, 0.0], [-60, 0.3], [-30, 0.56], [0, 0.62]], [[70, 0.0], [60, 0.3], [30, 0.56], [0, 0.62]], [[150, -0.2], [155, 0.2], [160, 0.6]], [[-150, -0.2], [-155, 0.2], [-160, 0.6]]] }, hides: 'all', coversEars: true, also: ['kerchief', 'bandana', 'dupatta over head', 'head-wrap'] },
  ghutra: { veil: { drop: 0.98, wide: 0.14, opening: [[-60, -0.2], [-30, -0.245], [0, -0.255], [30, -0.245], [60, -0.2], [68, 0.02], [64, 0.3], [52, 0.6], [44, 1.3], [-44, 1.3], [-52, 0.6], [-64, 0.3], [-68, 0.02]], folds: Array.from({ length: 9 }, (_, i) => [[-165 + i * 41, -0.18], [-160 + i * 41, 0.3], [-163 + i * 41, 0.95]] as const), rings: true, checks: true }, hides: 'all', coversEars: true, also: ['keffiyeh', 'shemagh', 'kufiya', 'gutra'] },
  turban: { crown: { cap: dome([[0, -0.2], [40, -0.18], [70, -0.1], [100, 0.0], [140, 0.03], [180, 0.05]], 0.2, 0.1), wraps: true }, hides: 'top', coversEars: false, also: ['pagri', 'dastar', 'pheta', 'head-wrap'] },
  cap: { crown: { cap: dome([[0, -0.2], [60, -0.17], [90, -0.13], [180, -0.06]], 0.1, 0.055), brim: { from: -62, to: 62, out: 0.3, y: -0.2 } }, hides: 'top', coversEars: false, also: ['baseball cap', 'flat cap', 'beret', 'beanie', 'hat', 'fila', 'kufi', 'topi', 'taqiyah', 'peaked cap'] },
  'hard-hat': { crown: { cap: dome([[0, -0.21], [90, -0.19], [180, -0.15]], 0.15, 0.075), brim: { from: -180, to: 180, out: 0.1, y: -0.2 }, ridge: true }, hides: 'top', coversEars: false, also: ['helmet', 'safety helmet'] },
};

export interface Hat {
  cut: HeadCut;
  worn: WornGarment;
}
const flat = ({ view }: Sitter, v: Vec): Point => [view.project(v)[0], v[1]];

/** Cloth around a head: a point at an azimuth and y. */
function veilOn({ model }: Sitter, { wide, rings }: NonNullable<HeadCut['veil']>) {
  return (azimuth: number, y: number): Vec => {
    const top = -0.555;
    const front = smooth(75, 50, Math.abs(((azimuth + 540) % 360) - 180));
    const [x, , z] = model.around(azimuth, clamp(y, -0.12, 0.2), rings ? 0.06 : lerp(0.06, 0.03, front));
    const t = clamp((y - top) / (-0.12 - top));
    const k = y < -0.12 ? Math.max(0, 1 - (1 - t) ** 2.25) ** 0.5 : 1;
    const low = smooth(0.2, 0.64, y);
    const [bx, bz] = rings
      ? [1 + 0.26 * low, 1 + 0.12 * low]
      : [1 - 0.1 * smooth(0.2, 0.4, y) + wide * smooth(0.42, 0.72, y), 1 - 0.2 * smooth(0.22, 0.48, y) + 0.06 * low];
    return [x * k * bx, y, (z + 0.02) * k * bz - 0.02 + (rings ? -0.06 : 0.02) * low];
  };
}
function veilShape(sitter: Sitter, veil: NonNullable<HeadCut['veil']>): Shape {
  const on = veilOn(sitter, veil);
  const azimuths = Array.from({ length: 36 }, (_, i) => -180 + i * 10);
  const rows = 26;
  const row = (i: number) => {
    const y = lerp(-0.548, veil.drop, (i / rows) ** 1.5);
    return azimuths.map((a): Point => {
      const [x, py] = flat(sitter, on(a, y));
      return [x, i === rows ? py + 0.05 * sitter.view.facing(a) : py];
    });
  };
  return unionOf(
    sitter.easel.platform,
    Array.from({ length: rows }, (_, i) => hullOf([...row(i), ...row(i + 1)])),
  );
}

/** The part of headwear that lies behind the face and the neck. */
export function paintHatBehind(sitter: Sitter, { cut, worn }: Hat): void {
  if (!cut.veil || Math.abs(sitter.view.toward) > 112) return;
  sitter.easel.paint(veilShape(sitter, cut.veil), adjust(linear(worn.main), { lightness: -0.05 }), { far: 0.85, shade: 0.2 });
}

export function paintHat(sitter: Sitter, { cut, worn }: Hat): void {
  if (cut.veil) paintVeil(sitter, cut.veil, worn);
  if (cut.crown) paintCrown(sitter, cut.crown, worn);
}

function paintVeil(sitter: Sitter, veil: NonNullable<HeadCut['veil']>, worn: WornGarment): void {
  const { easel, view } = sitter;
  const on = veilOn(sitter, veil);
  const albedo = linear(worn.main);
  const visible = (spots: readonly (readonly [number, number])[]) =>
    spots.filter(([a]) => view.facing(a) > -0.05).map(([a, y]) => flat(sitter, on(a, y)));
  easel.paint(veilShape(sitter, veil), albedo, {
    shade: 0.5,
    width: 0.12,
    contact: 0.5,
    details: (context) => {
      if (veil.checks) paintChecks(sitter, context, on, { drop: veil.drop, colour: linear(worn.accent) });
      for (const fold of veil.folds) {
        const line = visible(fold);
        if (line.length > 2) easel.fold(context, line, 0.02, albedo, 0.5);
      }
      if (Math.abs(view.toward) > 112) return;
      const edge = veil.opening.map(([a, y]): Point => {
        const [x, py] = flat(sitter, on(a, veil.rings ? y : Math.min(y, 0.5)));
        return view.facing(a) > 0 ? [x, py] : [x + Math.sign(view.sin) * 0.4, py];
      });
      context.globalCompositeOperation = 'destination-out';
      context.fillStyle = '#000';
      context.fill(easel.pen.blob(edge).path);
    },
  });
  if (veil.rings)
    for (const y of [-0.3, -0.245]) {
      const ring = Array.from({ length: 13 }, (_, i): Point => {
        const azimuth = view.toward - 90 + i * 15;
        const [x, , z] = on(azimuth, y);
        return flat(sitter, [x * 1.05, y - 0.025 * Math.cos(azimuth * DEGREE), z * 1.05]);
      });
      easel.paint(
        easel.pen.taper(ring, 0.03, () => 1),
        oklch(0.2, 0.01, 60),
        { shade: 0.3, width: 0.03, contact: 0.4 },
      );
    }
}
function paintChecks(
  sitter: Sitter,
  context: CanvasRenderingContext2D,
  on: (a: number, y: number) => Vec,
  { drop, colour }: { drop: number; colour: LinearRgb },
): void {
  const { easel, view } = sitter;
  context.fillStyle = css(easel.rig.shade(colour, easel.rig.range[1] * 0.8), 0.5);
  for (let row = 0; row * 0.07 < drop + 0.5; row++)
    for (let azimuth = -180 + (row % 2) * 6; azimuth < 180; azimuth += 12) {
      const facing = view.facing(azimuth);
      if (facing < 0.08) continue;
      const [x, y] = flat(sitter, on(azimuth, -0.5 + row * 0.07));
      context.fill(easel.pen.ellipse(x, y, 0.013 * facing + 0.003, 0.013).path);
    }
}

function paintCrown(sitter: Sitter, crown: NonNullable<HeadCut['crown']>, worn: WornGarment): void {
  const { easel, view, model } = sitter;
  const albedo = linear(worn.main);
  const cap = hairCap(sitter, crown.cap, true);
  const brim = () => {
    if (!crown.brim) return;
    const { from, to, out, y } = crown.brim;
    const azimuths = Array.from({ length: 25 }, (_, i) => lerp(from, to, i / 24));
    const reach = (a: number) =>
      0.06 + out * (to - from > 300 ? 0.6 + 0.5 * Math.max(0, Math.cos(a * DEGREE)) : Math.cos((a / to) * 80 * DEGREE) ** 0.5);
    const outer = azimuths
      .map((a) => flat(sitter, model.around(a, y, reach(a))))
      .map(([x, py], i): Point => [x, py + 0.05 * view.facing(azimuths[i]!) + 0.02]);
    const inner = azimuths.map((a) => flat(sitter, model.around(a, y, 0.05)));
    easel.paint(unionOf(easel.platform, [hullOf([...outer, ...inner])]), adjust(albedo, { lightness: -0.02 }), {
      shade: 0.4,
      width: 0.05,
      contact: 0.6,
    });
  };
  const forward = view.facing(0) > 0;
  if (!forward) brim();
  easel.paint(cap.shape, albedo, {
    shade: 0.55,
    width: 0.14,
    contact: forward && crown.brim ? 0 : 0.5,
    details: (context) => {
      if (crown.wraps) paintWraps(sitter, context, cap.on, albedo);
      if (crown.ridge) for (const a of [-14, 0, 14]) easel.fold(context, [0, 0.3, 0.6, 1].map((t) => flat(sitter, cap.on(a, lerp(-0.24, cap.crown + 0.02, t)))), 0.014, albedo, 0.35); // prettier-ignore
      if (crown.brim && !crown.ridge) for (const a of [-70, 0, 70, 140, -140]) if (view.facing(a) > 0.1) easel.fold(context, [0, 0.5, 1].map((t) => flat(sitter, cap.on(a, lerp(-0.2, cap.crown + 0.01, t)))), 0.006, albedo, 0.4); // prettier-ignore
    },
  });
  if (forward) brim();
}
function paintWraps(sitter: Sitter, context: CanvasRenderingContext2D, on: (a: number, y: number) => Vec, albedo: LinearRgb): void {
  const { easel, view } = sitter;
  const run = (spots: readonly (readonly [number, number])[]) => {
    const line = spots.filter(([a]) => view.facing(a) > -0.02).map(([a, y]) => flat(sitter, on(a, y)));
    if (line.length > 2) easel.fold(context, line, 0.017, albedo, 0.62);
  };
  const steps = Array.from({ length: 9 }, (_, i) => i / 8);
  for (const side of [1, -1])
    for (let k = 0; k < 7; k++)
      run(steps.map((t) => [side * lerp(-8, 150, t), lerp(-0.3 - k * 0.055, -0.06 - k * 0.06, t ** 0.8)] as const));
  for (let k = 0; k < 5; k++) run(steps.map((t) => [180 + lerp(-70, 70, t), -0.1 - k * 0.1 - 0.06 * Math.sin(t * Math.PI)] as const));
}
