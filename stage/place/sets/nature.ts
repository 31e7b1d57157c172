import type { Oklch } from '../../../schema/look.ts';
import { type Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { noise, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { skyline } from '../parts/buildings.ts';
import { puddles, snowCover } from '../parts/ground.ts';
import { lampGlow, lampPost, pool } from '../parts/lamps.ts';
import { crop, dapple, log, pathway, pond, tufts, type Landscape } from '../parts/meadow.ts';
import { birds, foliage, grassTuft } from '../parts/plants.ts';
import { boulder } from '../parts/rocks.ts';
import { hills, mistBand, sky } from '../parts/sky.ts';
import { bench } from '../parts/street-furniture.ts';
import { tree } from '../parts/trees.ts';
import { makeFloor, makeRoom, pair, type Room3 } from '../perspective.ts';
import { EVERYWHERE, SPAN, box, type BuildSet, type Item, type PlaceSet, type Site } from '../set.ts';
import type { Tree } from '../styles.ts';

const OPEN: Landscape = { trees: (own) => own, stand: [[-5, 7.5, 5.4], [4.6, 8.5, 5], [-9.5, 8, 5.6], [9.4, 7, 5.4], [14, 9, 5], [-15, 9, 5.4]], grass: [0.6, 0.115, 124], tufts: 420, path: true, furnished: true, crop: false, ferns: false, water: true }; // prettier-ignore
const LANDSCAPES = {
  park: OPEN,
  forest: { ...OPEN, trees: (own: Tree) => (own === 'palm' || own === 'acacia' ? 'banyan' : own === 'cherry' ? 'conifer' : own), stand: [[-3.4, 6.4, 9], [3.5, 6, 10], [-5.6, 8.4, 9], [5.9, 8, 10], [1.5, 10, 9], [-1.2, 11, 8.5], [-8.5, 7, 10], [9, 6.5, 9], [-12, 8.5, 10], [12.5, 9, 9], [16, 7, 10], [-16, 7, 9]], grass: [0.45, 0.075, 118], tufts: 200, path: true, furnished: false, crop: false, ferns: true, water: false }, // prettier-ignore
  field: { ...OPEN, stand: [[-7, 11, 4.6], [8.5, 12, 5], [-14, 12, 5], [15, 11, 4.8]], grass: [0.68, 0.115, 108], tufts: 200, path: true, furnished: false, crop: true, ferns: false, water: false }, // prettier-ignore
} satisfies Record<string, Landscape>;

export const park: BuildSet = (site) => landscape(site, LANDSCAPES.park);
export const forest: BuildSet = (site) => landscape(site, LANDSCAPES.forest);
export const field: BuildSet = (site) => landscape(site, LANDSCAPES.field);

/** Green country: hills, trees in two rows, grass, a path where people stand. */
function landscape(site: Site, land: Landscape): PlaceSet {
  const floor = makeFloor({ horizonY: 372, frontY: 654, backY: 510 });
  const room = makeRoom(floor);
  const lampAt = room.at(-2.75, 0, 5.6);
  const lampHeight = room.metre(5.6) * 3;
  return {
    floor,
    seats: land.furnished
      ? [{ ...room.mark(2.2, 5.2), heightHeads: 1.6, kind: 'bench' }]
      : [{ ...room.mark(2.3, 4.6), heightHeads: 1.4, kind: 'log' }],
    far: [
      ...sky(site, floor.horizonY),
      { kind: 'layer', depth: 0.06, box: box(SPAN[0], 160, SPAN[1], 545), paint: (easel) => distance(easel, site, land) },
      birds(site, { x: 700, y: 130, count: 5, size: 7 }),
      {
        kind: 'layer',
        depth: 0.4,
        box: box(SPAN[0], 60, SPAN[1], 640),
        paint: (easel) => backTrees(easel, site, land),
        ...sway(site, 420),
      },
    ],
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => meadow(easel, room, site, land) },
      {
        kind: 'layer',
        depth: 1,
        box: box(SPAN[0], -420, SPAN[1], 560),
        paint: (easel) => nearTrees(easel, room, site, land),
        ...sway(site, 480),
      },
      ...(land.furnished
        ? lampGlow(site, [{ x: lampAt[0], y: lampAt[1] - lampHeight * 0.98, size: (lampHeight / 118) * 6.2 }], { depth: 1 })
        : []),
      ...(land.ferns ? lightShafts(site) : []),
      ...(site.air.night && !site.air.rain ? [fireflies(site)] : []),
    ],
    front: [frontGrass(site, land)],
    room,
    seating: land.furnished ? 'bench' : 'log',
    has: ['tree', 'grass', 'path', 'bench', 'log', 'rock', 'bird', 'bush', 'flower', 'leaf'],
    spots: [
      { x: -2.9, z: 3.4 },
      { x: 3.4, z: 2.4 },
      { x: -3.3, z: 1.4 },
      { x: 3.6, z: 6 },
    ],
  };
}

const sway = (site: Site, rootY: number) => ({
  warp: {
    grain: 30,
    by: (x: number, y: number, time: number) => {
      const high = Math.max(0, Math.min(1, (rootY - y) / 280)) * (0.3 + site.air.wind);
      return [
        high * (3.6 * Math.sin(time * 1.2 + x * 0.008) + 1.7 * Math.sin(time * 2.7 + y * 0.03 + x * 0.02)),
        high * 1.4 * Math.sin(time * 1.9 + x * 0.03),
      ] as const;
    },
  },
});

function distance(easel: Easel, site: Site, land: Landscape): void {
  const seed = site.design.seed;
  hills(easel, 380, 130, 0.8, seedOf(seed, 1), 250);
  hills(easel, 398, 76, 0.64, seedOf(seed, 2), 190);
  if (site.design.geography === 'urban' && land.furnished)
    skyline(easel, { y: 404, height: 130, depth: 0.62, seed: seedOf(seed, 3), style: site.style, span: SPAN, metre: 6 });
  hills(easel, 414, 36, 0.48, seedOf(seed, 4), 140);
  if (easel.air.fog.density > 0.06) mistBand(easel, 406, 40, 0.5, seed);
}

function backTrees(easel: Easel, site: Site, land: Landscape): void {
  const dice = site.chance('back trees');
  const kind = land.trees(site.style.tree);
  const dense = land.ferns ? 46 : land.crop ? 14 : 26;
  for (let index = 0; index < dense; index++) {
    const x = SPAN[0] + ((index + dice.next()) / dense) * (SPAN[1] - SPAN[0]);
    tree(easel, kind, {
      x,
      y: 424 + dice.spread(8),
      height: dice.between(110, 190) * (land.ferns ? 1.8 : 1),
      seed: dice.next() * 1e9,
      depth: dice.between(0.34, 0.52),
      season: site.design.season,
    });
  }
  for (let x = SPAN[0]; x < SPAN[1]; x += 54)
    if (easel.sees(x, 424, 80))
      foliage(easel, {
        x,
        y: 424,
        width: dice.between(36, 70),
        height: dice.between(12, 26),
        leaves: 22,
        leaf: 4,
        albedo: [0.48, 0.09, 138],
        seed: dice.next() * 1e9,
        depth: 0.36,
      });
  if (easel.air.fog.density > 0.06) mistBand(easel, 432, 30, 0.4, site.design.seed + 3);
}

function meadow(easel: Easel, room: Room3, site: Site, land: Landscape): void {
  const { grass } = land;
  const seed = site.design.seed;
  const season: Oklch = site.design.season === 'autumn' ? [grass[0], grass[1] * 0.8, grass[2] - 26] : grass;
  const top: Point[] = [];
  for (let x = SPAN[0]; x <= SPAN[1]; x += 60) top.push([x, 424 + 7 * noise(x * 0.004, 0, seed)]);
  const t = 0.55 + 0.35 * easel.air.direct;
  easel.poly([...top, [SPAN[1], EVERYWHERE.bottom], [SPAN[0], EVERYWHERE.bottom]], easel.linear([0, 420], [0, 740], [[0, easel.tone([season[0] + 0.06, season[1], season[2] - 6], t, 0.26)], [0.35, easel.tone(season, t * 0.9, 0.06)], [1, easel.tone([season[0] * 0.84, season[1], season[2] + 6], t * 0.55)]])); // prettier-ignore
  const dice = site.chance('meadow');
  for (let index = 0; index < 260; index++) {
    const [x, y] = room.at(dice.spread(11), 0, dice.next() ** 1.4 * 9.5);
    const wide = dice.between(20, 120) * ((y - 372) / 280);
    const bright = dice.chance(0.5);
    if (easel.sees(x, y, wide)) easel.oval(x, y, wide, wide * 0.08, easel.tone([season[0] + (bright ? 0.1 : -0.12), season[1], season[2] + (bright ? -12 : 10)], bright ? 0.95 : 0.15), { alpha: 0.2 }); // prettier-ignore
  }
  if (land.water) pond(easel, room);
  if (land.path) pathway(easel, room, site);
  if (easel.air.direct > 0.3 && !easel.air.night) dapple(easel, room, site, land);
  if (easel.air.wet > 0) puddles(easel, room, seed, 7);
  if (easel.air.snow > 0) snowCover(easel, room, seed, 9.6);
  if (land.crop) crop(easel, room, site);
  tufts(easel, room, site, land, season);
  for (let index = 0; index < 14; index++) {
    const [x, z] = [dice.spread(12), dice.between(3, 9)];
    if (Math.abs(x) > 2.6) boulder(easel, ...pair(room.at(x, 0, z)), room.metre(z) * dice.between(0.1, 0.3), dice.next() * 1e9, [0.58, 0.02, 100], 0.04); // prettier-ignore
  }
  if (land.furnished) {
    pool(easel, ...pair(room.at(-2.75, 0, 5.6)), room.metre(5.6) * 5, 0.7);
    lampPost(easel, ...pair(room.at(-2.75, 0, 5.6)), room.metre(5.6) * 3, site.style.lamp);
    bench(easel, room, 2.2, 5.5, site.style.wood);
  } else log(easel, room, 2.3, 4.8);
}

function nearTrees(easel: Easel, room: Room3, site: Site, land: Landscape): void {
  const kind = land.trees(site.style.tree);
  for (const [x, z, height] of [...land.stand].sort((a, b) => b[1] - a[1])) {
    const [px, py] = room.at(x, 0, z);
    tree(easel, kind, {
      x: px,
      y: py,
      height: room.metre(z) * height,
      seed: seedOf(site.design.seed, Math.round(x * 10)),
      depth: z * 0.014,
      season: site.design.season,
    });
  }
}

/** Light that comes down between trunks. */
function lightShafts(site: Site): Item[] {
  if (site.air.night || site.air.direct < 0.3) return [];
  const glow = mix(site.air.sun.glow, linear(site.air.rim), 0.4);
  const side = site.air.azimuth >= 0 ? 1 : -1;
  return [
    {
      kind: 'layer',
      depth: 0.95,
      box: box(SPAN[0], -200, SPAN[1], 640),
      detail: 0.2,
      blend: 'screen',
      paint(easel) {
        const dice = site.chance('shafts');
        for (let index = 0; index < 14; index++) {
          const x = dice.between(SPAN[0], SPAN[1]);
          const wide = dice.between(20, 70);
          easel.poly([[x, -200], [x + wide, -200], [x + wide * 1.8 - side * 330, 620], [x - side * 330, 620]], easel.linear([0, -100], [0, 600], [[0, glow, 0.3 * site.air.direct], [1, glow, 0]]), { blur: 9 }); // prettier-ignore
        }
      },
      alpha: (time) => 0.85 + 0.15 * Math.sin(time * 0.6),
    },
  ];
}

function fireflies(site: Site): Item {
  const dice = site.chance('fireflies');
  const flies = Array.from({ length: 16 }, () => ({
    x: dice.between(-300, 1580),
    y: dice.between(400, 620),
    phase: dice.between(0, 6),
    pace: dice.between(0.4, 1),
  }));
  return {
    kind: 'stamp',
    depth: 1,
    blend: 'screen',
    reach: { x: 9, y: 9 },
    paint: (easel) => easel.glow(0, 0, 9, easel.shine([0.9, 0.16, 112]), 0.95, { blend: 'source-over' }),
    at: (time) =>
      flies.map(({ x, y, phase, pace }) => ({
        x: x + 26 * Math.sin(time * pace + phase),
        y: y + 14 * Math.sin(time * pace * 1.7 + phase * 2),
        alpha: Math.max(0, Math.sin(time * 1.4 * pace + phase * 3)),
      })),
  };
}

/** Tall grass close to the lens, soft. */
const frontGrass = (site: Site, land: Landscape): Item => ({
  kind: 'layer',
  depth: 1.4,
  box: box(SPAN[0], 600, SPAN[1], 940),
  detail: 0.4,
  paint(easel) {
    const dice = site.chance('front');
    for (const x of [-1500, -900, -420, -60, 60, 1230, 1320, 1800, 2400]) {
      for (let tuft = 0; tuft < 4; tuft++)
        grassTuft(easel, x + dice.spread(90), 790, dice.between(90, 170), dice.next() * 1e9, [
          land.grass[0] * 0.6,
          land.grass[1] * 0.8,
          land.grass[2] + 12,
        ]);
    }
  },
  warp: {
    grain: 40,
    by: (x, y, time) => [
      Math.max(0, (790 - y) / 170) * (0.4 + site.air.wind) * (5 * Math.sin(time * 1.5 + x * 0.01) + 2 * Math.sin(time * 3.1 + x * 0.03)),
      0,
    ],
  },
});
