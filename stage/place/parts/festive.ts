import type { Oklch } from '../../../schema/look.ts';
import { even, leaf, spline, toPoint, type Point } from '../../paint/brush.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';
import { sunSide } from './rocks.ts';

const CHALK: Oklch = [0.97, 0.012, 85];

/** A kolam on the ground: a coloured rose under white loops of rice flour, drawn in perspective. `radius` in metres. */
export function kolam(easel: Easel, room: Room3, x: number, z: number, radius: number, coloured: boolean): void {
  const place = (u: number, v: number): Point => room.at(x + u * radius, 0, z + v * radius);
  const rose =
    (size: number, petals: number, depth: number, turn = 0) =>
    (angle: number): [number, number] => {
      const reach = size * (1 + depth * Math.cos(petals * angle + turn));
      return [reach * Math.cos(angle), reach * Math.sin(angle)];
    };
  const loop =
    (big: number, small: number, turns: number) =>
    (angle: number): [number, number] => [
      big * Math.cos(angle) + small * Math.cos(turns * angle),
      big * Math.sin(angle) - small * Math.sin(turns * angle),
    ];
  const points = (shape: (angle: number) => [number, number], count: number) =>
    Array.from({ length: count + 1 }, (_, index) => place(...shape((index / count) * Math.PI * 2)));
  if (coloured) {
    const layers: [ReturnType<typeof rose>, Oklch, number][] = [
      [rose(1.02, 8, 0.13), [0.52, 0.15, 28], 0.55],
      [rose(0.8, 8, 0.16, Math.PI), [0.8, 0.14, 82], 0.75],
      [rose(0.6, 8, 0.16), [0.62, 0.17, 5], 0.65],
      [rose(0.36, 8, 0.18, Math.PI), [0.68, 0.1, 190], 0.68],
      [rose(0.18, 8, 0.05), [0.88, 0.12, 90], 0.8],
    ];
    for (const [shape, colour, alpha] of layers) easel.poly(points(shape, 160), easel.tone(colour, 0.85), { alpha });
  }
  const white = easel.tone(CHALK, 0.95);
  const thick = room.metre(z) * 0.011;
  for (const [shape, width] of [
    [rose(1.06, 8, 0.13), 1.2],
    [loop(0.8, 0.2, 7), 1.05],
    [loop(0.52, 0.17, 7), 0.9],
    [rose(0.28, 8, 0.2), 0.8],
  ] as const) {
    // prettier-ignore
    const line = points(shape, 220);
    for (let from = 0; from < line.length - 1; from += 11)
      easel.taper(line.slice(from, from + 12), thick * width * (0.8 + 0.4 * Math.sin(from)), white, even, { alpha: 0.95 });
  }
  for (let dot = 0; dot < 16; dot++) {
    const [px, py] = place(
      Math.cos((dot / 16) * Math.PI * 2 + 0.2) * (dot % 2 ? 1.3 : 1.22),
      Math.sin((dot / 16) * Math.PI * 2 + 0.2) * (dot % 2 ? 1.3 : 1.22),
    );
    easel.oval(px, py, thick * 1.7, thick * 0.8, white);
  }
}

/** A cane of sugar with its plume of leaves. Returns nothing; stands at x, y. */
export function sugarcane(easel: Easel, x: number, y: number, height: number, lean: number, seed: number, halfWidth: number): void {
  const dice = random(seed);
  const stem = spline([[x, y], [x + lean * height * 0.45, y - height * 0.5], [x + lean * height, y - height]], 9); // prettier-ignore
  const side = sunSide(easel);
  for (let joint = 0; joint < stem.length - 1; joint++) {
    const [a, b] = [stem[joint]!, stem[joint + 1]!]; // neighbours within the list
    const width = halfWidth * (1 - (0.35 * joint) / stem.length);
    const shades = [easel.tone([0.42, 0.09, 350], 0.1), easel.tone([0.52, 0.1, 10], 0.5), easel.tone([0.78, 0.12, 95], 1)] as const;
    easel.taper([a, b], width, easel.linear([a[0] - side * width, 0], [a[0] + side * width, 0], [[0, shades[0]], [0.6, shades[1]], [1, shades[2]]]), even); // prettier-ignore
    easel.oval(b[0], b[1], width * 1.16, Math.max(0.8, width * 0.4), easel.tone([0.74, 0.06, 92], 0.65));
  }
  const [topX, topY] = stem[stem.length - 1]!;
  for (let blade = 0; blade < 14; blade++) {
    const angle = -Math.PI / 2 + (blade % 2 ? 1 : -1) * (0.1 + (blade / 13) * 1.05) + dice.spread(0.1);
    const length = height * dice.between(0.3, 0.45) * (1 - (0.25 * blade) / 13);
    const tip: Point = [
      topX + Math.cos(angle) * length * 1.2,
      topY + Math.sin(angle) * length * 0.6 + length * (0.1 + (0.34 * blade) / 13),
    ];
    easel.taper([[topX, topY + 4 + blade * height * 0.006], [topX + Math.cos(angle) * length * 0.45, topY + Math.sin(angle) * length * 0.7], tip], halfWidth * 0.75, Math.cos(angle) * side > 0 ? easel.tone([0.66, 0.13, 122], dice.between(0.5, 0.95)) : easel.tone([0.48, 0.1, 142], dice.between(0.1, 0.45)), toPoint); // prettier-ignore
  }
}

/** Marigolds on a string from one nail to the next. `sag` at the middle. */
export function garland(easel: Easel, from: Point, to: Point, sag: number, size: number): void {
  const count = Math.max(3, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (size * 1.25)));
  for (let flower = 0; flower <= count; flower++) {
    const t = flower / count;
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t)];
    const green = flower % 6 === 5;
    const albedo: Oklch = green ? [0.54, 0.13, 142] : [0.73, 0.17, flower % 2 ? 56 : 72];
    easel.oval(x, y, size, size * 0.94, easel.tone([albedo[0] * 0.82, albedo[1], albedo[2] - 8], 0.25));
    easel.oval(x + size * 0.1 * sunSide(easel), y - size * 0.12, size * 0.82, size * 0.74, easel.tone(albedo, 0.6));
    if (!green)
      for (let petal = 0; petal < 5; petal++)
        easel.oval(
          x + Math.cos(petal * 1.26 + flower) * size * 0.42,
          y + Math.sin(petal * 1.26 + flower) * size * 0.38,
          size * 0.22,
          size * 0.16,
          easel.tone([0.84, 0.16, 76], 0.9),
          { alpha: 0.75 },
        );
  }
}

/** A doorway string of mango leaves and flowers. */
export function mangoLeaves(easel: Easel, from: Point, to: Point, size: number): void {
  const count = Math.max(4, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (size * 0.6)));
  for (let index = 0; index <= count; index++) {
    const t = index / count;
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + size * 0.6 * Math.sin(Math.PI * ((t * 2) % 1))];
    easel.taper([[x, y], [x + size * 0.06, y + size * 0.5], [x + (index % 2 ? size * 0.15 : -size * 0.06), y + size * 1.1]], size * 0.19, easel.tone([0.56, 0.13, 136], index % 3 ? 0.3 : 0.7), leaf); // prettier-ignore
    if (index % 2 === 0) easel.oval(x, y, size * 0.19, size * 0.18, easel.tone([0.76, 0.16, 70], 0.7));
  }
}

/** The pongal pot boiling over on three bricks; fire and steam are added by the set. `s` is the pot's radius, (x, y) the ground before it. */
export function pongalPot(easel: Easel, x: number, y: number, s: number): void {
  const side = sunSide(easel);
  easel.shade(easel.pen.ellipse(x, y + s * 0.1, s * 2, s * 0.3), 0.6, s * 0.15);
  easel.blob([[x - s * 0.8, y + s * 0.1], [x - s * 0.7, y - s * 0.6], [x, y - s * 0.8], [x + s * 0.7, y - s * 0.6], [x + s * 0.8, y + s * 0.1]], easel.tone([0.2, 0.05, 25], 0.15)); // prettier-ignore
  const fire = easel.shine([0.74, 0.17, 52]);
  for (const edge of [-1, 1]) {
    for (let brick = 0; brick < 3; brick++) {
      const [bx, by] = [x + (edge < 0 ? -s * 1.32 : s * 0.6) + (brick % 2 ? edge * s * 0.07 : 0), y - s * 0.3 * (brick + 1) + s * 0.14];
      easel.rect(bx, by, s * 0.74, s * 0.27, easel.linear([bx, 0], [bx + s * 0.74, 0], [[0, easel.tone([0.5, 0.11, 36], edge > 0 ? 0.3 : 0.5)], [1, easel.tone([0.54, 0.11, 38], edge > 0 ? 0.75 : 0.3)]])); // prettier-ignore
      easel.rect(bx, by, s * 0.74, s * 0.045, easel.tone([0.78, 0.1, 60], 0.9), { alpha: 0.6 });
    }
  }
  for (let log = 0; log < 3; log++) easel.taper([[x - s * 0.1 + log * s * 0.12, y], [x - s * 0.55 + log * s * 0.52, y + s * 0.34]], s * 0.09, easel.tone([0.42, 0.06, 50], 0.5 - 0.12 * log), even); // prettier-ignore
  const middle = y - s * 1.52;
  const pot = easel.pen.blob([[x - s * 0.6, middle - s * 0.66], [x - s * 0.7, middle - s * 0.52], [x - s * 1.02, middle - s * 0.05], [x - s * 0.92, middle + s * 0.45], [x - s * 0.45, middle + s * 0.82], [x, middle + s * 0.88], [x + s * 0.45, middle + s * 0.82], [x + s * 0.92, middle + s * 0.45], [x + s * 1.02, middle - s * 0.05], [x + s * 0.7, middle - s * 0.52], [x + s * 0.6, middle - s * 0.66]]); // prettier-ignore
  const clay: Oklch = [0.58, 0.115, 42];
  easel.fill(pot, easel.linear([x - side * s, middle + s * 0.3], [x + side * s, middle - s * 0.5], [[0, easel.tone([0.5, 0.11, 38], 0.08)], [0.5, easel.tone(clay, 0.45)], [1, easel.tone(clay, 1)]])); // prettier-ignore
  easel.inside(pot, () => {
    easel.glow(x, middle + s, s * 1.1, fire, 0.75);
    for (let band = 0; band < 2; band++) easel.taper([[x - s * 1.02, middle - s * 0.1 + band * s * 0.07], [x, middle + s * 0.06 + band * s * 0.07], [x + s * 1.02, middle - s * 0.1 + band * s * 0.07]], s * 0.016, easel.tone(CHALK, 0.65), even); // prettier-ignore
    for (let dot = -3; dot <= 3; dot++)
      easel.oval(
        x + dot * s * 0.26,
        middle + s * 0.34 - Math.abs(dot) * s * 0.025,
        s * 0.05,
        s * 0.05,
        easel.tone(dot % 2 ? [0.95, 0.02, 80] : [0.6, 0.18, 25], 0.75),
      );
  });
  easel.rim(pot, { dx: -side * s * 0.09, dy: s * 0.05 }, easel.shine(easel.air.rim), { alpha: 0.6, blur: s * 0.02 });
  for (let index = 0; index < 5; index++) easel.leaf([[x - s * 0.62, middle - s * 0.5], [x - s * (0.8 + 0.12 * index), middle - s * (0.72 - 0.2 * index)], [x - s * (0.88 + 0.12 * index), middle - s * (0.72 - 0.34 * index)]], s * 0.09, [0.58, 0.13, 130], 0.6); // prettier-ignore
  froth(easel, x, middle, s);
}

function froth(easel: Easel, x: number, middle: number, s: number): void {
  const milk: Oklch = [0.97, 0.016, 85];
  const shape = easel.pen.blob([[-0.74, -0.6], [-0.62, -0.86], [-0.34, -1.06], [-0.02, -1], [0.28, -1.12], [0.6, -0.9], [0.76, -0.62], [0.8, -0.2], [0.7, 0.1], [0.58, -0.14], [0.44, -0.44], [0.22, -0.46], [0.1, -0.12], [-0.04, -0.4], [-0.3, -0.46], [-0.44, -0.02], [-0.58, 0.22], [-0.7, -0.1]].map(([u, v]) => [x + u! * s, middle + v! * s] as const)); // prettier-ignore
  const side = sunSide(easel);
  easel.fill(shape, easel.linear([x - side * s, middle], [x + side * s, middle - s], [[0, easel.tone(milk, 0.2)], [0.55, easel.tone(milk, 0.75)], [1, easel.tone(milk, 1)]])); // prettier-ignore
  easel.rim(shape, { dx: side * s * 0.05, dy: -s * 0.06 }, easel.tone(milk, 0.15), { alpha: 0.5, blur: s * 0.03 });
  const dice = random(12);
  for (let bubble = 0; bubble < 14; bubble++)
    easel.oval(
      x + dice.spread(s * 0.55),
      middle - s * 0.78 + dice.spread(s * 0.2),
      s * dice.between(0.03, 0.07),
      s * dice.between(0.025, 0.05),
      easel.tone(milk, bubble % 2 ? 1 : 0.35),
      { alpha: 0.6 },
    );
}

/** A brass lamp on a stand; its flames are added by the set. Unit: `s`, about 2.5 tall. */
export function brassLamp(easel: Easel, x: number, y: number, s: number): void {
  const side = sunSide(easel);
  const brass: Oklch = [0.7, 0.12, 82];
  const metal = easel.linear([x - side * s * 0.4, 0], [x + side * s * 0.4, 0], [[0, easel.tone(brass, 0.05)], [0.35, easel.tone(brass, 0.4)], [0.7, easel.tone(brass, 1)], [0.82, easel.tone([0.95, 0.07, 92], 1)], [1, easel.tone(brass, 0.5)]]); // prettier-ignore
  const turned = (profile: readonly (readonly [number, number])[]) => easel.blob([...profile.map(([r, h]) => [x - r * s, y - h * s] as const), ...[...profile].reverse().map(([r, h]) => [x + r * s, y - h * s] as const)], metal); // prettier-ignore
  easel.shade(easel.pen.ellipse(x, y, s * 0.7, s * 0.14), 0.55, s * 0.06);
  turned([[0.02, 2.55], [0.06, 2.42], [0.03, 2.34], [0.1, 2.22], [0.05, 2.1], [0.06, 1.98]]); // prettier-ignore
  turned([[0.08, 1.98], [0.46, 1.96], [0.5, 1.9], [0.34, 1.8], [0.1, 1.74], [0.06, 1.5], [0.13, 1.42], [0.13, 1.36], [0.06, 1.28], [0.07, 0.95], [0.15, 0.88], [0.15, 0.82], [0.07, 0.72], [0.1, 0.36], [0.44, 0.16], [0.52, 0]]); // prettier-ignore
  easel.oval(x, y - s * 1.96, s * 0.44, s * 0.06, easel.tone([0.45, 0.08, 70], 0.3));
}

/** A pot of brass. `s` about half its height. */
export function brassPot(easel: Easel, x: number, y: number, s: number): void {
  const side = sunSide(easel);
  const brass: Oklch = [0.72, 0.12, 82];
  easel.shade(easel.pen.ellipse(x, y, s, s * 0.2), 0.55, s * 0.1);
  easel.blob([[x - s * 0.5, y - s * 1.35, 0.4], [x - s * 0.34, y - s * 1.15], [x - s * 0.78, y - s * 0.62], [x - s * 0.45, y - s * 0.04], [x, y], [x + s * 0.45, y - s * 0.04], [x + s * 0.78, y - s * 0.62], [x + s * 0.34, y - s * 1.15], [x + s * 0.5, y - s * 1.35, 0.4]], easel.linear([x - side * s * 0.8, 0], [x + side * s * 0.8, 0], [[0, easel.tone(brass, 0.05)], [0.35, easel.tone(brass, 0.35)], [0.72, easel.tone(brass, 1)], [0.84, easel.tone([0.95, 0.07, 92], 1)], [1, easel.tone(brass, 0.6)]])); // prettier-ignore
  easel.oval(x, y - s * 1.34, s * 0.5, s * 0.1, easel.tone([0.4, 0.06, 70], 0.3));
}

/** A banana plant. */
export function banana(easel: Easel, x: number, y: number, size: number, seed: number, depth: number): void {
  const dice = random(seed);
  easel.taper([[x, y], [x + size * 0.02, y - size * 0.55]], size * 0.055, easel.tone([0.55, 0.09, 118], 0.4, depth), (t) => 1.1 - 0.3 * t); // prettier-ignore
  for (let index = 0; index < 10; index++) {
    const side = index % 2 ? 1 : -1;
    const angle = -Math.PI / 2 + side * (1.28 - (1.15 * index) / 9) + dice.spread(0.1);
    const length = size * dice.between(0.62, 0.84);
    easel.leaf([[x + size * 0.02, y - size * 0.48], [x + Math.cos(angle) * length * 0.55, y - size * 0.5 + Math.sin(angle) * length * 0.75], [x + Math.cos(angle) * length * 1.05, y - size * 0.5 + Math.sin(angle) * length * 0.72 + length * 0.42 * Math.abs(Math.cos(angle))]], size * 0.095, [0.54 + index * 0.008, 0.12, 134], side * sunSide(easel) > 0 ? dice.between(0.5, 0.95) : dice.between(0.15, 0.5), depth); // prettier-ignore
  }
}
