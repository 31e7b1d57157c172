import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { noise, random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';

/** 1 when the light comes from screen right, −1 from the left. */
export const sunSide = (easel: Easel): 1 | -1 => (easel.air.azimuth >= 0 ? 1 : -1);

/** A boulder in facets: lit top, shaded flank, a shadow where it lies. */
export function boulder(easel: Easel, x: number, y: number, size: number, seed: number, albedo: Oklch, depth = 0): void {
  const dice = random(seed);
  const side = sunSide(easel);
  const lean = dice.spread(0.35);
  const outline: Point[] = Array.from({ length: 8 }, (_, index) => {
    const angle = Math.PI + (index / 7) * Math.PI;
    const reach = size * dice.between(0.72, 1.12);
    return [x + Math.cos(angle) * reach * 1.15 + lean * size * Math.sin(-angle), y + Math.sin(angle) * reach * 0.66, 0.12] as const;
  });
  outline.push([x + size * 1.12, y + size * 0.08, 0.2], [x + size * 0.3, y + size * 0.14, 0.3], [x - size * 0.5, y + size * 0.1, 0.3], [x - size * 1.14, y + size * 0.06, 0.2]); // prettier-ignore
  easel.shade(
    easel.pen.ellipse(x - side * size * 0.3, y + size * 0.07, size * 1.4, size * 0.2),
    0.45 + easel.air.direct * 0.25,
    size * 0.08,
  );
  const shape = easel.pen.blob(outline);
  easel.fill(shape, easel.linear([x - side * size, y], [x + side * size * 0.8, y - size * 0.7], [[0, easel.tone(albedo, 0.05, depth)], [0.55, easel.tone(albedo, 0.4, depth)], [1, easel.tone(albedo, 0.95, depth)]])); // prettier-ignore
  easel.inside(shape, () => {
    for (let facet = 0; facet < 5; facet++) {
      const [fx, fy] = [x + dice.spread(size * 0.8), y - size * dice.between(0.1, 0.7)];
      const paint = easel.tone(albedo, dice.chance(0.5) ? 0.05 : 0.8, depth);
      easel.poly([[fx, fy], [fx + size * dice.between(0.2, 0.6), fy + size * dice.between(-0.1, 0.25)], [fx + size * dice.spread(0.2), fy + size * dice.between(0.25, 0.6)]], paint, { alpha: 0.28 }); // prettier-ignore
    }
    for (let crack = 0; crack < 3; crack++) {
      const [cx, cy] = [x + dice.spread(size * 0.6), y - size * dice.between(0.3, 0.7)];
      easel.taper([[cx, cy], [cx + dice.spread(size * 0.2), cy + size * 0.25], [cx + dice.spread(size * 0.3), cy + size * 0.5]], size * 0.016, easel.tone([albedo[0] * 0.72, albedo[1], albedo[2]], 0.1, depth), undefined, { alpha: 0.5 }); // prettier-ignore
    }
  });
  easel.rim(
    shape,
    { dx: -side * size * 0.05, dy: size * 0.06 },
    easel.tone([Math.min(0.97, albedo[0] + 0.14), albedo[1], albedo[2]], 1, depth),
    { alpha: 0.6, blur: size * 0.01 },
  );
}

/** A rock with a flat top at the height of a seat, layered and worn round. Metres; `half` of its width. */
export function flatRock(easel: Easel, room: Room3, { x, z, half }: { x: number; z: number; half: number }): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  const side = sunSide(easel);
  const albedo: Oklch = [0.6, 0.075, 52];
  const [high, wide] = [m * 0.46, m * half * 1.06];
  easel.shade(easel.pen.ellipse(px - side * m * 0.2, py, wide * 1.16, m * 0.13), 0.5 + easel.air.direct * 0.2, m * 0.06);
  const body = easel.pen.blob(([[-0.95, -0.13, 0.3], [-1, 0.34], [-0.84, 0.62, 0.5], [-0.76, 0.92, 0.4], [-0.3, 1.02], [0.4, 1], [0.8, 0.9, 0.4], [0.86, 0.5, 0.5], [1, 0.24], [0.94, -0.13, 0.3]] as const).map(([u, v, r = 1]) => [px + u * wide, py - v * high, r] as const)); // prettier-ignore
  easel.fill(body, easel.linear([px - side * wide, py], [px + side * wide * 0.9, py - high], [[0, easel.tone([albedo[0] * 0.9, albedo[1], albedo[2]], 0.12)], [0.5, easel.tone(albedo, 0.45)], [1, easel.tone([albedo[0] + 0.06, albedo[1], albedo[2] + 6], 0.95)]])); // prettier-ignore
  easel.inside(body, () => {
    for (const [v, alpha] of [[0.3, 0.5], [0.58, 0.4], [0.78, 0.3]] as const) easel.taper([[px - wide, py - high * v], [px - wide * 0.3, py - high * (v - 0.05)], [px + wide * 0.4, py - high * (v + 0.03)], [px + wide, py - high * (v - 0.03)]], m * 0.022, easel.tone([albedo[0] * 0.66, albedo[1], albedo[2]], 0.15), undefined, { alpha, blur: m * 0.008 }); // prettier-ignore
    easel.taper([[px - wide * 0.84, py - high * 0.96], [px, py - high * 0.93], [px + wide * 0.84, py - high * 0.95]], m * 0.06, easel.tone([albedo[0] + 0.12, albedo[1] * 0.8, albedo[2] + 8], 1), undefined, { alpha: 0.75, blur: m * 0.012 }); // prettier-ignore
    easel.rect(px - wide * 1.2, py - m * 0.1, wide * 2.4, m * 0.18, easel.linear([0, py - m * 0.1], [0, py + m * 0.06], [[0, easel.air.shadow, 0], [1, easel.air.shadow, 0.55]]), { blend: 'multiply' }); // prettier-ignore
  });
  easel.rim(body, { dx: -side * m * 0.02, dy: m * 0.02 }, easel.tone([0.9, 0.05, 70], 1), { alpha: 0.5 });
}

/** Table mountains in layers of rock, their shade side fluted. */
export function mesas(
  easel: Easel,
  y: number,
  height: number,
  depth: number,
  seed: number,
  albedo: Oklch,
  span: readonly [number, number],
): void {
  const dice = random(seed);
  const side = sunSide(easel);
  for (let x = span[0]; x < span[1];) {
    const [width, tall] = [dice.between(110, 330), height * dice.between(0.3, 1) ** 1.4];
    if (dice.chance(0.78)) {
      const shape = easel.pen.polygon([[x - width * 0.1, y + 8], [x + width * 0.06, y - tall * 0.42], [x + width * 0.13, y - tall * 0.5], [x + width * 0.17, y - tall * 0.97], [x + width * 0.45, y - tall * 1.03], [x + width * 0.8, y - tall * 0.98], [x + width * 0.84, y - tall * 0.52], [x + width * 0.94, y - tall * 0.36], [x + width * 1.1, y + 8]]); // prettier-ignore
      const [dark, bright] = [easel.tone(albedo, 0.08, depth), easel.tone(albedo, 0.85, depth)];
      easel.fill(shape, easel.linear([x, 0], [x + width, 0], side > 0 ? [[0, dark], [0.45, easel.tone(albedo, 0.5, depth)], [1, bright]] : [[0, bright], [0.55, easel.tone(albedo, 0.5, depth)], [1, dark]])); // prettier-ignore
      easel.inside(shape, () => {
        for (let flute = 0; flute < 12; flute++) {
          const [fx, wide] = [x + width * dice.next(), width * dice.between(0.015, 0.07)];
          easel.poly([[fx, y - tall * 1.1], [fx + wide, y - tall * 1.1], [fx + wide * 1.8, y + 8], [fx - wide * 0.5, y + 8]], dark, { alpha: 0.32 }); // prettier-ignore
        }
        for (let stratum = 0; stratum < 6; stratum++) easel.rect(x - width * 0.2, y - tall * dice.between(0.1, 0.98), width * 1.4, tall * dice.between(0.012, 0.05), dice.chance(0.5) ? dark : bright, { alpha: 0.3 }); // prettier-ignore
        easel.rect(x - width * 0.2, y - tall, width * 1.4, tall + 9, easel.linear([0, y - tall], [0, y + 6], [[0.2, easel.far(bright, 0.9), 0], [1, easel.far(bright, 0.92), 0.75]])); // prettier-ignore
      });
    }
    x += width * dice.between(0.7, 1.7);
  }
}

/** One dune: a crest against what is behind, sand in the light, and steep faces in shade that begin on the crest. */
export function dune(
  easel: Easel,
  how: {
    y: number;
    height: number;
    depth: number;
    seed: number;
    albedo: Oklch;
    span: readonly [number, number];
    foot: number;
    faces: number;
  },
): void {
  const { y, height, depth, seed, albedo, span, foot, faces } = how;
  const crest: Point[] = [];
  const at = (x: number) =>
    y - height * (0.5 + 0.5 * noise(x / (height * 5.5), 7, seed)) - height * 0.22 * noise(x / (height * 1.9), 2, seed + 5);
  for (let x = span[0]; x <= span[1]; x += Math.max(14, height * 0.4)) crest.push([x, at(x)]);
  const body = easel.pen.polygon([...crest, [span[1], foot], [span[0], foot]]);
  const deeper: Oklch = [albedo[0] * 0.94, albedo[1] * 1.12, albedo[2] - 8];
  easel.fill(body, easel.linear([0, y - height], [0, foot], [[0, easel.tone(albedo, 0.97, depth)], [0.35, easel.tone(albedo, 0.82, depth * 0.85)], [1, easel.tone(deeper, 0.62, depth * 0.5)]])); // prettier-ignore
  easel.inside(body, () => {
    const dice = random(seed * 3 + 1);
    const side = sunSide(easel);
    for (let face = 0; face < faces; face++) {
      const x = span[0] + ((face + dice.between(0.15, 0.85)) / faces) * (span[1] - span[0]);
      steepFace(easel, [x, at(x)], { size: height * dice.between(1.1, 2.2), side, at, depth, albedo, dice });
    }
    easel.context.globalAlpha = 1;
  });
  easel.taper(crest, Math.max(0.7, height * 0.014), easel.tone([0.96, 0.05, albedo[2] + 12], 1, depth), undefined, { alpha: 0.55 }); // prettier-ignore
}

function steepFace(
  easel: Easel,
  peak: Point,
  how: { size: number; side: 1 | -1; at: (x: number) => number; depth: number; albedo: Oklch; dice: ReturnType<typeof random> },
): void {
  const { size, side, at, depth, albedo, dice } = how;
  const [x, y] = peak;
  const wave = size * dice.between(0.14, 0.24);
  const ridge: Point[] = [peak, [x + side * wave, y + size * 0.14], [x - side * wave * 0.4, y + size * 0.32], [x + side * wave * 1.6, y + size * 0.56], [x + side * wave * 0.9, y + size * 0.85], [x + side * wave * 2.3, y + size * 1.25]]; // prettier-ignore
  const back: Point[] = [];
  for (let step = 1; step <= 6; step++)
    back.push([x - (side * size * 2.1 * step) / 6, at(x - (side * size * 2.1 * step) / 6) + (size * 0.42 * step ** 1.6) / 15]);
  const shape = easel.pen.blob([
    ...[...ridge].reverse(),
    ...back,
    [x - side * size * 1.5, y + size * 0.75],
    [x - side * size * 0.4, y + size * 1.05],
  ]);
  const shade: Oklch = [albedo[0] * 0.86, albedo[1] * 1.05, albedo[2] - 22];
  const depthTone = 0.1 + (1 - easel.air.direct) * 0.35;
  easel.fill(shape, easel.linear([0, y], [0, y + size * 1.2], [[0, easel.tone(shade, depthTone, depth), 0.95], [0.5, easel.tone(shade, depthTone + 0.15, depth), 0.7], [1, easel.tone(shade, depthTone + 0.4, depth), 0]]), { blur: size * 0.008 }); // prettier-ignore
  easel.taper(ridge, Math.max(0.6, size * 0.011), easel.tone([0.97, 0.045, 88], 1, depth), (t) => (1 - t) ** 0.5, { alpha: 0.7 });
}
