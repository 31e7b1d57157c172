import type { Oklch } from '../../../schema/look.ts';
import { toPoint, type Point } from '../../paint/brush.ts';
import { mix } from '../../paint/colour.ts';
import { seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { pair, type Room3 } from '../perspective.ts';
import { box, type Item, type Site } from '../set.ts';
import { outdoors } from './interior.ts';
import { foliage, grassTuft } from './plants.ts';
import { boulder } from './rocks.ts';
import { hills, sky } from './sky.ts';

/** The opening to the garden, in metres on the back wall. */
export const GARDEN = { from: -1.15, to: 2.5, high: 1.98 } as const;
/** The garden: moss, stones, a stone lantern, a tree that sways. */
export function gardenBehind(site: Site, room: Room3): Item[] {
  const { design } = site;
  const leaf: Oklch =
    design.season === 'autumn'
      ? [0.58, 0.17, 38]
      : design.season === 'spring' || site.style.tree === 'cherry'
        ? [0.84, 0.085, 8]
        : [0.55, 0.11, 135];
  const dice = site.chance('petals');
  const [y, m] = [room.at(0, 0, 10)[1], room.metre(10)];
  const seen = box(room.at(GARDEN.from - 1, 0, 6.4)[0] - 150, 120, room.at(GARDEN.to + 1, 0, 6.4)[0] + 150, 640);
  const falling = Array.from({ length: 9 }, () => ({
    x: dice.between(seen.left + 140, seen.right - 140),
    phase: dice.next(),
    pace: dice.between(0.07, 0.12),
    swing: dice.between(5, 16),
  }));
  return [
    ...sky({ ...site, air: site.air.outside ?? site.air }, 366).map((item): Item =>
      item.kind === 'layer' ? { ...item, box: seen, paint: (easel) => item.paint(outdoors(easel)) } : item,
    ),
    {
      kind: 'layer',
      depth: 0.8,
      box: seen,
      paint(inside) {
        const easel = outdoors(inside);
        hills(easel, 378, 90, 0.55, seedOf(design.seed, 2), 160);
        for (let x = seen.left; x < seen.right; x += 44)
          foliage(easel, {
            x,
            y: 372 + ((x * 7) % 20),
            width: 52,
            height: 46,
            leaves: 60,
            leaf: 5,
            albedo: [0.46, 0.085, 142],
            seed: x | 0,
            depth: 0.3,
          });
        easel.rect(seen.left, 396, seen.right - seen.left, 240, easel.linear([0, 396], [0, 470], [[0, easel.tone([0.56, 0.09, 128], 0.7, 0.2)], [1, easel.tone([0.62, 0.1, 122], 0.8)]])); // prettier-ignore
        for (let tuft = 0; tuft < 40; tuft++)
          grassTuft(easel, seen.left + ((tuft * 97) % (seen.right - seen.left)), 412 + ((tuft * 31) % 60), 10, tuft, [0.5, 0.1, 130], 0.1);
        easel.blob([[room.at(0.2, 0, 9)[0], 440], [room.at(1, 0, 9)[0], 426], [room.at(2.6, 0, 9)[0], 432], [room.at(2.9, 0, 9)[0], 448], [room.at(1.4, 0, 9)[0], 462]], easel.linear([0, 424], [0, 462], [[0, mix(mix(easel.skyLow, easel.skyTop, 0.6), easel.tone([0.5, 0.06, 180], 0.5), 0.3)], [1, easel.tone([0.42, 0.06, 200], 0.4)]])); // prettier-ignore
        for (const [x, z, size] of [[0.1, 8.6, 0.3], [0.55, 8.2, 0.2], [2.7, 8.8, 0.34], [-0.6, 9.5, 0.26]] as const) boulder(easel, ...pair(room.at(x, 0, z)), room.metre(z) * size, seedOf(design.seed, size * 100), [0.56, 0.015, 150], 0.08); // prettier-ignore
        stoneLantern(easel, ...pair(room.at(-0.25, 0, 8.8)), room.metre(8.8) * 1.25);
        if (easel.air.snow > 0)
          easel.rect(seen.left, 400, seen.right - seen.left, 240, easel.tone([0.96, 0.01, 240], 0.7), { alpha: 0.75 });
      },
    },
    {
      kind: 'layer',
      depth: 0.86,
      box: seen,
      paint(inside) {
        const easel = outdoors(inside);
        const bark: Oklch = [0.3, 0.03, 40];
        const at = (u: number, v: number): Point => [room.at(u, 0, 8)[0], y - v * m];
        easel.shade(easel.pen.ellipse(at(1.7, -0.3)[0], at(1.7, -0.3)[1], m * 0.42, m * 0.07), 0.5, m * 0.03);
        easel.taper([at(1.74, -0.34), at(1.68, 0.1), at(1.6, 0.7), at(1.85, 1.5), at(1.5, 2.4)], m * 0.09, easel.tone(bark, 0.3), (t) => 1.12 - 0.72 * t + 1.1 * Math.max(0, 0.12 - t) * 8); // prettier-ignore
        for (let tuft = 0; tuft < 7; tuft++) grassTuft(easel, at(1.42 + tuft * 0.1, -0.33)[0], at(0, -0.33)[1], 9, tuft + 60, [0.5, 0.1, 130], 0.1); // prettier-ignore
        for (const [u, v] of [[0.4, 2.1], [0.9, 2.6], [2.3, 2.2]] as const) easel.taper([at(1.7, 1.2), at((u + 1.7) / 2, v * 0.85), at(u, v)], m * 0.045, easel.tone(bark, 0.3), toPoint); // prettier-ignore
        if (design.season !== 'winter') for (const [u, v, width] of [[0.4, 2.15, 0.62], [1.1, 2.5, 0.7], [1.8, 2.75, 0.8], [2.4, 2.25, 0.66], [0.9, 1.85, 0.42]] as const) foliage(easel, { x: at(u, v)[0], y: at(u, v)[1], width: width * m, height: width * m * 0.52, leaves: 150, leaf: m * 0.045, albedo: leaf, seed: seedOf(design.seed, u * 100), depth: 0.04 }); // prettier-ignore
      },
      warp: {
        grain: 28,
        by: (x, py, time) => [
          (0.4 + (site.air.outside?.wind ?? 0)) *
            Math.max(0, (430 - py) / 200) *
            (3 * Math.sin(time * 1.2 + x * 0.02) + 1.3 * Math.sin(time * 2.7 + py * 0.04)),
          0.8 * Math.sin(time * 1.7 + x * 0.04),
        ],
      },
    },
    {
      kind: 'stamp',
      depth: 0.9,
      reach: { x: 4, y: 4 },
      paint: (inside) => outdoors(inside).oval(0, 0, 3, 1.8, outdoors(inside).tone(leaf, 0.9), { turn: 0.5 }),
      at: (time) => falling.map(({ x, phase, pace, swing }) => { const life = (time * pace + phase) % 1; return { x: x + Math.sin(life * 14 + phase * 6) * swing, y: 215 + life * 240, turn: life * 9, alpha: Math.min(1, life * 8) }; }), // prettier-ignore
    },
    ...(site.air.outside && site.air.outside.rain > 0 ? [gardenRain(site, seen)] : []),
  ];
}

function gardenRain(site: Site, seen: { left: number; right: number }): Item {
  const dice = site.chance('garden rain');
  const drops = Array.from({ length: 110 }, () => ({
    x: dice.between(seen.left, seen.right),
    y: dice.between(0, 340),
    pace: dice.between(480, 620),
  }));
  return {
    kind: 'stamp',
    depth: 0.9,
    reach: { x: 3, y: 14 },
    paint: (easel) => easel.taper([[1.6, -12], [-1.6, 12]], 0.7, [0.8, 0.85, 0.95], undefined, { alpha: 0.5 }), // prettier-ignore
    at: (time) => drops.map(({ x, y, pace }) => ({ x, y: 170 + ((y + time * pace) % 340), alpha: 0.6 })),
  };
}

function stoneLantern(easel: Easel, x: number, y: number, h: number): void {
  const stone: Oklch = [0.62, 0.015, 110];
  const right = easel.air.azimuth > 0;
  const solid = (points: readonly (readonly [number, number])[]) => easel.poly(points.map(([u, v]) => [x + u * h, y - v * h] as const), easel.linear([x - h * 0.2, 0], [x + h * 0.2, 0], right ? [[0, easel.tone(stone, 0.15, 0.08)], [1, easel.tone(stone, 0.9, 0.05)]] : [[0, easel.tone(stone, 0.9, 0.05)], [1, easel.tone(stone, 0.15, 0.08)]])); // prettier-ignore
  solid([[-0.2, 0], [0.2, 0], [0.14, 0.12], [-0.14, 0.12]]); // prettier-ignore
  solid([[-0.07, 0.12], [0.07, 0.12], [0.06, 0.5], [-0.06, 0.5]]); // prettier-ignore
  solid([[-0.17, 0.5], [0.17, 0.5], [0.14, 0.58], [-0.14, 0.58]]); // prettier-ignore
  solid([[-0.12, 0.58], [0.12, 0.58], [0.12, 0.78], [-0.12, 0.78]]); // prettier-ignore
  easel.rect(
    x - h * 0.06,
    y - h * 0.75,
    h * 0.12,
    h * 0.14,
    easel.air.lamps > 0.3 ? easel.shine([0.88, 0.12, 74]) : easel.tone([0.25, 0.02, 100], 0.2),
  );
  solid([[-0.3, 0.78], [0.3, 0.78], [0.1, 0.94], [-0.1, 0.94]]); // prettier-ignore
  solid([[-0.04, 0.94], [0.04, 0.94], [0, 1.05]]); // prettier-ignore
  if (easel.air.lamps > 0.3) easel.glow(x, y - h * 0.68, h * 0.7, easel.shine([0.84, 0.125, 70]), 0.6);
}
