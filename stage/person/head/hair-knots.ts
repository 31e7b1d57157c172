import type { Point } from '../../paint/brush.ts';
import { adjust, css } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import { clamp, lerp, wrapDegrees, type Vec } from '../space.ts';
import { hairCap } from './hair-cap.ts';
import { strandColour, type Hair } from './hair.ts';
import type { HairStyle } from './hair-styles.ts';
import type { Sitter } from './paint-skin.ts';

const flat = ({ view }: Sitter, v: Vec): Point => [view.project(v)[0], v[1]];

export function paintKnot(sitter: Sitter, hair: Hair, { at, r }: { at: readonly [number, number, number]; r: number }): void {
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

export function paintTail(sitter: Sitter, hair: Hair, { path, width, braided, band }: NonNullable<HairStyle['tails']>[number]): void {
  const { easel } = sitter;
  const { pen } = easel;
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
export function paintRing(sitter: Sitter, hair: Hair): void {
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
export function paintCurls(sitter: Sitter, hair: Hair, behind: boolean): void {
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
