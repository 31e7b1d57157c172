import { fill, type Point, type Shape } from '../../paint/brush.ts';
import { adjust, css, mix } from '../../paint/colour.ts';
import { random, type Random } from '../../paint/random.ts';
import { hullOf, unionOf, wound } from '../balls.ts';
import { lerp, smooth, wrapDegrees, type Vec } from '../space.ts';
import { hairCap, type Cap } from './hair-cap.ts';
import { strandColour, type Hair } from './hair.ts';
import { paintCurls, paintKnot, paintRing, paintTail } from './hair-knots.ts';
import type { Sitter } from './paint-skin.ts';

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
    const points = [[azimuth - fall * 18, y - 0.24], [azimuth - fall * 5, y - 0.08], [azimuth + fall * chance.between(4, 16), y + 0.005 + 0.05 * chance.next() ** 2]].map(([a, yy]) => flat(sitter, cap.on(a!, yy!))); // prettier-ignore
    easel.paint(
      easel.pen.taper(points, 0.03 + 0.014 * chance.next(), (t) => Math.sin(Math.PI * t ** 1.35) * 0.9 + 0.02),
      hair.colour,
      {
        as: cap.shape.box,
        shade: 0.3,
        width: 0.02,
        details: (context) => {
          for (const along of [-0.6, -0.15, 0.3, 0.7]) {
            const { colour, alpha } = strandColour(sitter, hair, chance);
            context.fillStyle = css(colour, alpha);
            context.fill(easel.pen.taper(points.map(([x, yy]) => [x + along * 0.026, yy] as const), 0.004 + 0.004 * chance.next(), undefined, 5).path); // prettier-ignore
          }
        },
      },
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
