import type { LinearRgb } from '../../contract.ts';
import { fill, type Point, type Shape } from '../../paint/brush.ts';
import { adjust, css, mix } from '../../paint/colour.ts';
import { random, type Random } from '../../paint/random.ts';
import { hullOf, unionOf, wound } from '../balls.ts';
import { clamp, lerp, smooth, wrapDegrees, type Vec } from '../space.ts';
import { hairCap, type Cap } from './hair-cap.ts';
import type { HairStyle } from './hair-styles.ts';
import type { Sitter } from './paint-skin.ts';

export interface Hair {
  style: HairStyle;
  colour: LinearRgb;
  /** Strands of grey among the others, 0–1. */
  grey: number;
  seed: number;
  band: LinearRgb;
}
type Context = CanvasRenderingContext2D;

/** Hair that lies behind head and body from here. */
export function paintHairBehind(sitter: Sitter, hair: Hair): void {
  const { style } = hair;
  if (style.curtain) paintCurtain(sitter, hair, true);
  for (const tail of style.tails ?? []) if (!tailInFront(sitter, tail.path[1]!)) paintTail(sitter, hair, tail);
  for (const knot of style.knots ?? []) if (sitter.view.project(knot.at)[2] < 0.12) paintKnot(sitter, hair, knot);
  if (style.curls) paintCurls(sitter, hair, true);
}

/** Hair on and before the head from here. */
export function paintHairFront(sitter: Sitter, hair: Hair): void {
  const { style } = hair;
  const cap = style.cap && hairCap(sitter, style.cap, Boolean(style.curtain));
  if (cap) paintCap(sitter, hair, cap);
  if (style.ring) paintRing(sitter, hair);
  if (style.curls) paintCurls(sitter, hair, false);
  for (const tail of style.tails ?? []) if (tailInFront(sitter, tail.path[1]!)) paintTail(sitter, hair, tail);
  for (const knot of style.knots ?? []) if (sitter.view.project(knot.at)[2] >= 0.12) paintKnot(sitter, hair, knot);
}
const tailInFront = ({ view }: Sitter, at: readonly [number, number, number]) =>
  view.project(at)[2] > (Math.abs(at[0]) > 0.2 ? -0.3 : 0.05);
const flat = ({ view }: Sitter, v: Vec): Point => [view.project(v)[0], v[1]];

/** Strand colours: mostly the hair's own darker and lighter, some that catch the light, some grey. */
function strandColour({ easel }: Sitter, { colour, grey }: Hair, chance: Random): { colour: LinearRgb; alpha: number } {
  const { rig } = easel;
  const u = chance.next();
  const alpha = 0.14 + 0.24 * chance.next();
  if (chance.next() < grey * 0.5)
    return { colour: rig.shade(adjust(colour, { chroma: 0.2, lightness: 0.3 }), rig.range[1] * 0.8), alpha: alpha * 0.9 };
  if (u < 0.45) return { colour: rig.shade(adjust(colour, { lightness: -0.1 }), 0.05), alpha };
  if (u < 0.8)
    return { colour: rig.shade(adjust(colour, { chroma: 1.05, lightness: 0.08 }), lerp(rig.range[0], rig.range[1], 0.65)), alpha };
  return { colour: rig.shade(adjust(colour, { chroma: 0.85, lightness: 0.15 }), rig.range[1]), alpha };
}

function strands(sitter: Sitter, hair: Hair, context: Context, { cap, count }: { cap: Cap; count: number }): void {
  const { pen } = sitter.easel;
  const chance = random(hair.seed);
  const part = hair.style.part ?? 0;
  for (let i = 0; i < count; i++) {
    const azimuth = lerp(cap.from - 5, cap.to + 5, (i + chance.next() * 0.8) / count);
    const low = cap.line(azimuth) + 0.05;
    const away = wrapDegrees(azimuth - part);
    const start = azimuth - Math.sign(away) * Math.min(Math.abs(away), 45);
    const points = hair.style.swept
      ? sweptStrand(sitter, cap, { part, chance, along: i / count })
      : Array.from({ length: 6 }, (_, k) => {
          const t = k / 5;
          return flat(sitter, cap.on(lerp(start, azimuth, Math.min(1, t * 1.5) ** 0.7), lerp(cap.crown + 0.01, low, t ** 1.25)));
        });
    if (points.length < 2) continue;
    const { colour, alpha } = strandColour(sitter, hair, chance);
    context.fillStyle = css(colour, i % 9 === 0 ? alpha * 0.7 : alpha);
    context.fill(pen.taper(points, i % 9 === 0 ? 0.016 : 0.003 + 0.0045 * chance.next(), undefined, 5).path);
  }
}

/** From the parting over the temple to the nape. */
function sweptStrand(sitter: Sitter, cap: Cap, { part, chance, along }: { part: number; chance: Random; along: number }): Point[] {
  const side = along < 0.5 ? -1 : 1;
  const s = (along * 2) % 1;
  const from = { azimuth: part + side * lerp(4, 20, s), y: lerp(cap.line(part) - 0.005, cap.crown + 0.02, s ** 0.8) };
  const to = { azimuth: side * lerp(112, 168, s), y: lerp(0.12, -0.1, s) + chance.spread(0.04) };
  return Array.from({ length: 9 }, (_, k) => {
    const t = k / 8;
    const azimuth = lerp(from.azimuth, to.azimuth, t ** (1 - 0.25 * s));
    return { azimuth, y: Math.min(lerp(from.y, to.y, t ** lerp(0.9, 1.7, s)), cap.line(azimuth) - 0.004) };
  })
    .filter(({ azimuth }) => sitter.view.facing(azimuth) > -0.12)
    .map(({ azimuth, y }) => flat(sitter, cap.on(azimuth, y)));
}

function paintCap(sitter: Sitter, hair: Hair, cap: Cap): void {
  const { easel, view, skin } = sitter;
  const { rig, pen } = easel;
  const parts = hair.style.curtain ? curtainShapes(sitter, hair, cap, false) : [];
  easel.paint(cap.shape, hair.colour, {
    with: parts.map((p) => p.shape),
    as: cap.shape.box,
    shade: 0.55,
    width: 0.14,
    contact: 0.36,
    details: (context) => {
      strands(sitter, hair, context, { cap, count: 92 });
      for (const { at, from, to } of parts) curtainStrands(sitter, hair, context, { at, from, to });
      const sheen = [-62, -40, -20, 0, 20, 40, 62].map((off) =>
        flat(sitter, cap.on(view.toward + off + rig.side * -12, -0.33 + 0.05 * (off / 62) ** 2)),
      );
      fill(
        context,
        pen.taper(sheen, 0.034),
        mix(rig.rim, rig.shade(adjust(hair.colour, { chroma: 0.8, lightness: 0.2 }), rig.range[1]), 0.62),
        { alpha: 0.36, blur: 0.02, blend: 'source-atop' },
      );
      if (hair.style.parted && view.facing(hair.style.part ?? 0) > 0.45) {
        const part = hair.style.part ?? 0;
        const line = Array.from({ length: 5 }, (_, k) =>
          flat(sitter, cap.on(part * (1 - k / 5), lerp(cap.line(part), cap.crown + 0.03, k / 4))),
        );
        context.fillStyle = css(rig.shade(skin, lerp(rig.range[0], rig.range[1], 0.5)), 0.75);
        context.fill(pen.taper(line, 0.0068).path);
      }
    },
  });
  paintLocks(sitter, hair, cap);
  for (let i = 0; i < (hair.style.cap?.tufts ?? 0); i++) {
    const [x] = view.project([-0.05 + i * 0.1, 0, -0.1]);
    const y = cap.crown + 0.025;
    easel.paint(pen.taper([[x, y], [x + 0.08 - 0.14 * i, y - 0.055], [x + 0.15 - 0.26 * i, y - 0.06]], 0.03, (t) => 1 - t * 0.95), hair.colour, { shade: 0.2 }); // prettier-ignore
  }
}

/** Locks that break the edge over the forehead and at the crown, so that short hair is no helmet. */
function paintLocks(sitter: Sitter, hair: Hair, cap: Cap): void {
  const { easel, view } = sitter;
  const count = hair.style.cap?.locks ?? 0;
  const chance = random(hair.seed + 7);
  const part = hair.style.part ?? 0;
  for (let i = 0; i < count; i++) {
    const azimuth = lerp(-58, 58, (i + chance.next() * 0.6) / count);
    if (view.facing(azimuth) < -0.1) continue;
    const y = cap.line(azimuth);
    const fall = azimuth < part ? -1 : 1;
    const points = [[azimuth - fall * 16, y - 0.2], [azimuth - fall * 4, y - 0.07], [azimuth + fall * chance.between(4, 16), y + 0.005 + 0.05 * chance.next() ** 2]].map(([a, yy]) => flat(sitter, cap.on(a!, yy!))); // prettier-ignore
    easel.paint(
      easel.pen.taper(points, 0.03 + 0.014 * chance.next(), (t) => 0.5 + 0.5 * Math.sin(Math.PI * Math.min(1, t + 0.25)) - 0.5 * t ** 3),
      hair.colour,
      { as: cap.shape.box, shade: 0.3, width: 0.03 },
    );
  }
}

type CurtainAt = (azimuth: number, t: number) => Vec;
interface CurtainPart {
  shape: Shape;
  at: CurtainAt;
  from: number;
  to: number;
}
/** Long hair: beyond the open azimuths it hangs. The inward side lies behind the body, the side toward us joins the cap. */
function curtainShapes(sitter: Sitter, hair: Hair, cap: Cap, behind: boolean): CurtainPart[] {
  const { view } = sitter;
  const { length, wave, open, inward = 0 } = hair.style.curtain!;
  const at: CurtainAt = (azimuth, t) => {
    const y = lerp(-0.12, length, t);
    const [x, , z] = cap.on(azimuth, Math.min(y, 0.18));
    const narrow = behind ? lerp(0.86, 1, smooth(-0.12, 0.14, y)) : 1;
    const k = narrow * (y > 0.18 ? 1 + 0.1 * smooth(0.18, 0.6, y) - (0.1 + inward) * smooth(0.4, length, y) : 1);
    const curl = 0.02 * wave * Math.min(1, t * 2.5) * Math.sin(azimuth * 0.09 + y * 8);
    return [x * k + curl, y + 0.018 * Math.sin(azimuth * 0.23) * t * t, z * k - (y > 0.3 ? 0.03 : 0)];
  };
  const bands: (readonly [number, number])[] = behind
    ? [[open - 10, 370 - open]]
    : [[Math.max(open, view.toward - 90), Math.min(360 - open, view.toward + 90)], [Math.max(open, view.toward + 270), Math.min(360 - open, view.toward + 450)]]; // prettier-ignore
  return bands
    .filter(([a, b]) => b - a >= 14)
    .map(([from, to]) => ({ at, from, to, shape: curtainShape(sitter, at, { from, to, bob: inward > 0 }) }));
}
function curtainShape(sitter: Sitter, at: CurtainAt, { from, to, bob }: { from: number; to: number; bob: boolean }): Shape {
  const n = Math.max(4, Math.round((to - from) / 10));
  const azimuths = Array.from({ length: n + 1 }, (_, i) => lerp(from, to, i / n));
  const outlines: Point[][] = [];
  // overlapping bands, each convex: their union is the curtain
  for (let k = 0; k < 11; k++)
    outlines.push(hullOf([...azimuths.map((a) => flat(sitter, at(a, k / 11))), ...azimuths.map((a) => flat(sitter, at(a, (k + 1) / 11)))]));
  if (!bob) for (const a of azimuths.filter((_, i) => i % 2)) { const [x, y] = flat(sitter, at(a, 1)); outlines.push(wound([[x - 0.05, y - 0.02], [x + 0.05, y - 0.02], [x + 0.012, y + 0.06]])); } // prettier-ignore
  return unionOf(sitter.easel.platform, outlines);
}
function curtainStrands(sitter: Sitter, hair: Hair, context: Context, { at, from, to }: Omit<CurtainPart, 'shape'>): void {
  const chance = random(hair.seed + 3);
  for (let i = 0; i < Math.round((to - from) * 0.5); i++) {
    const azimuth = lerp(from, to, chance.next());
    const points = Array.from({ length: 7 }, (_, k) => flat(sitter, at(azimuth, lerp(0.02, 1, k / 6))));
    const { colour, alpha } = strandColour(sitter, hair, chance);
    context.fillStyle = css(colour, alpha);
    context.fill(sitter.easel.pen.taper(points, i % 7 === 0 ? 0.015 : 0.004 + 0.005 * chance.next(), undefined, 5).path);
  }
}
function paintCurtain(sitter: Sitter, hair: Hair, behind: boolean): void {
  const cap = hairCap(sitter, hair.style.cap!, true);
  const skull = [-1, -0.8, -0.6, -0.4, -0.2, 0].flatMap((t) =>
    Array.from({ length: 18 }, (_, i) => flat(sitter, cap.on(i * 20, t < 0 ? cap.crown * -t * 0.98 : 0.08))),
  );
  sitter.easel.paint(unionOf(sitter.easel.platform, [hullOf(skull)]), adjust(hair.colour, { lightness: -0.05 }), { far: 0.75, shade: 0 }); // no daylight between hair and temple
  for (const part of curtainShapes(sitter, hair, cap, behind))
    sitter.easel.paint(part.shape, adjust(hair.colour, { lightness: -0.05 }), {
      far: 0.75,
      shade: 0.2,
      details: (context) => curtainStrands(sitter, hair, context, part),
    });
}

function paintKnot(sitter: Sitter, hair: Hair, { at, r }: { at: readonly [number, number, number]; r: number }): void {
  const { easel } = sitter;
  const [x, y] = flat(sitter, at);
  const chance = random(hair.seed + 2);
  easel.paint(easel.pen.ellipse(x, y, r * 1.02, r), hair.colour, {
    shade: 0.5,
    width: 0.08,
    contact: 0.5,
    details: (context) => {
      for (let i = 0; i < 52; i++) {
        const [turn, reach] = [chance.between(0, 6.28), 0.02 + (r - 0.02) * Math.sqrt(chance.next())];
        const curl = Array.from({ length: 6 }, (_, k): Point => [
          x + Math.cos(turn + k * 0.34) * reach * (1 - 0.05 * k),
          y + Math.sin(turn + k * 0.34) * reach * (1 - 0.05 * k) * 0.97,
        ]);
        const { colour, alpha } = strandColour(sitter, hair, chance);
        context.fillStyle = css(colour, alpha);
        context.fill(easel.pen.taper(curl, 0.003 + 0.005 * chance.next(), undefined, 4).path);
      }
    },
  });
}

function paintTail(sitter: Sitter, hair: Hair, { path, width, braided, band }: NonNullable<HairStyle['tails']>[number]): void {
  const { easel } = sitter;
  const { pen, rig } = easel;
  const points = path.map((v) => flat(sitter, v));
  const chance = random(hair.seed + 5);
  if (braided) {
    for (let i = 0; i <= 15; i++) {
      const t = i / 15;
      const f = t * (points.length - 1);
      const [a, b] = [points[Math.floor(f)]!, points[Math.min(points.length - 1, Math.floor(f) + 1)]!];
      const [x, y] = [lerp(a[0], b[0], f % 1), lerp(a[1], b[1], f % 1)];
      const side = i % 2 ? 1 : -1;
      easel.paint(
        pen.ellipse(x + side * width * 0.34 * (1 - t * 0.4), y, width * lerp(0.78, 0.4, t), width * lerp(0.62, 0.4, t), side * 0.6),
        hair.colour,
        { shade: 0.5, width: 0.04, contact: 0.35 },
      );
    }
  } else
    easel.paint(
      pen.taper(points, width, (t) => 0.42 + 0.75 * Math.sin(Math.PI * Math.min(1, t * 0.82 + 0.1))),
      hair.colour,
      {
        shade: 0.5,
        contact: 0.4,
        details: (context) => {
          for (let i = 0; i < 26; i++) {
            const off = chance.spread(width * 0.85);
            const { colour, alpha } = strandColour(sitter, hair, chance);
            context.fillStyle = css(colour, alpha);
            context.fill(pen.taper(points.map(([x, y]) => [x + off, y] as const), 0.005, undefined, 6).path); // prettier-ignore
          }
        },
      },
    );
  if (band) {
    const [x, y] = points[0]!;
    easel.paint(pen.ellipse(x, y, 0.052, 0.042), hair.band, { shade: 0.4, width: 0.03 });
  }
}

/** A ring of hair around a bald crown. */
function paintRing(sitter: Sitter, hair: Hair): void {
  const { easel, model, view } = sitter;
  const upper = [[-190, -0.03], [-150, -0.05], [-125, -0.08], [-100, -0.09], [-82, -0.05], [-74, 0.05]] as const; // prettier-ignore
  const lower = [[-76, 0.13], [-88, 0.1], [-97, 0], [-108, 0.07], [-124, 0.22], [-150, 0.32], [-190, 0.35]] as const; // prettier-ignore
  const chance = random(hair.seed);
  for (const side of [1, -1]) {
    let visible = false;
    const points = [...upper, ...lower].map(([a, y]) => {
      const middle = wrapDegrees(127 * side - view.toward);
      const off = clamp(middle + (-a * side - 127 * side), -92, 92);
      if (Math.abs(off) < 91) visible = true;
      return flat(sitter, model.around(view.toward + off, y, 0.022));
    });
    if (!visible) continue;
    easel.paint(easel.pen.blob(points), hair.colour, {
      shade: 0.4,
      width: 0.06,
      details: (context) => {
        for (let i = 0; i < 60; i++) {
          const a = side * chance.between(76, 180);
          if (view.facing(a) < 0.05) continue;
          const y = chance.between(-0.06, 0.2);
          const { colour, alpha } = strandColour(sitter, hair, chance);
          context.fillStyle = css(colour, alpha);
          context.fill(easel.pen.taper([flat(sitter, model.around(a, y, 0.022)), flat(sitter, model.around(a + side * 9, y + 0.1, 0.024))], 0.006, undefined, 4).path); // prettier-ignore
        }
      },
    });
  }
}

/** Curls: balls on a shell around the skull, sorted by depth, over a dark cap. */
function paintCurls(sitter: Sitter, hair: Hair, behind: boolean): void {
  const { easel, model, view } = sitter;
  const { rig, pen, context } = easel;
  const { off, low, size, count, high = -0.58 } = hair.style.curls!;
  const chance = random(hair.seed + 1);
  const balls: { x: number; y: number; z: number; r: number }[] = [];
  for (let i = 0; i < count; i++) {
    const [y, azimuth, grow, r] = [
      lerp(high, low, (i + chance.next()) / count),
      chance.between(-180, 180),
      0.55 + 0.25 * chance.next(),
      size * (0.85 + 0.45 * chance.next()),
    ];
    const a = Math.abs(azimuth);
    if ((a < 66 && y > -0.27) || (a < 92 && y > -0.08) || (a < 104 && y > 0.06)) continue;
    const k = y < -0.4 ? Math.sqrt(Math.max(0, 1 - ((-0.4 - y) / 0.22) ** 2)) : 1;
    const [x, , z] = model.around(azimuth, Math.max(-0.36, y), 0.02);
    const reach = Math.hypot(x * k, z * k) || 1;
    const out = 1 + ((off * grow * (y < -0.3 ? 0.6 : 1)) / reach) * 0.8;
    const [sx, , depth] = view.project([x * k * out, y, z * k * out]);
    balls.push({ x: sx, y: y - (y < -0.3 ? off * 0.35 : 0), z: depth, r });
  }
  const dark = rig.shade(adjust(hair.colour, { lightness: -0.04 }), 0.03);
  const seen = balls.filter((b) => (behind ? b.z < 0.02 : b.z >= 0.02)).sort((a, b) => a.z - b.z);
  context.fillStyle = css(dark);
  if (behind) context.fill(pen.ellipse(view.at(0, 0, -0.03)[0], -0.15, 0.42, 0.42).path);
  else context.fill(hairCap(sitter, { line: [[0, -0.3], [40, -0.24], [66, -0.1], [80, 0.02], [100, 0.12], [130, 0.3], [180, 0.36]], top: 0.05 + off * 0.3, side: 0.03, back: 0.06, front: 0.03 }, false).shape.path); // prettier-ignore
  for (const b of seen) {
    const [dx, dy] = [rig.toward[0] * b.r, rig.toward[1] * b.r];
    const gradient = context.createLinearGradient(b.x - dx, b.y - dy, b.x + dx, b.y + dy);
    const depth = behind ? 0.3 : 1;
    for (const [at, t, light] of [[0, rig.range[0], -0.05], [0.6, lerp(rig.range[0], rig.range[1], 0.35), 0], [1, lerp(rig.range[0], rig.range[1], 0.85), 0.06]] as const) gradient.addColorStop(at, css(rig.shade(adjust(hair.colour, { lightness: light * depth }), t * depth))); // prettier-ignore
    context.fillStyle = gradient;
    context.fill(pen.ellipse(b.x, b.y, b.r).path);
    if (behind) continue;
    const { colour, alpha } = strandColour(sitter, hair, chance);
    const turn = chance.between(0, 6);
    const arc = Array.from({ length: 5 }, (_, k): Point => [
      b.x + Math.cos(turn + k * 0.55) * b.r * 0.62,
      b.y + Math.sin(turn + k * 0.55) * b.r * 0.62,
    ]);
    context.fillStyle = css(colour, alpha * 1.2);
    context.fill(pen.taper(arc, 0.006, undefined, 4).path);
  }
}
