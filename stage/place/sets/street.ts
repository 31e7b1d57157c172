import type { Oklch } from '../../../schema/look.ts';
import { linear } from '../../paint/colour.ts';
import { seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { house, skyline } from '../parts/buildings.ts';
import { cobbles } from '../parts/ground.ts';
import { lampPost, wetStreak } from '../parts/lamps.ts';
import { LANDMARKS } from '../parts/landmarks.ts';
import { birds, foliage } from '../parts/plants.ts';
import { river, type RiverLamp } from '../parts/river.ts';
import { sideHouse } from '../parts/side-house.ts';
import { hills, sky } from '../parts/sky.ts';
import { bench, lampLight, railing, streetGlow } from '../parts/street-furniture.ts';
import { tree } from '../parts/trees.ts';
import { WINDOW_LIGHT } from '../parts/windows.ts';
import { makeFloor, makeRoom, pair, type Room3 } from '../perspective.ts';
import { EVERYWHERE, SPAN, box, type Item, type PlaceSet, type Site } from '../set.ts';

const BANK = 7.6; // metres to the railing
const ROW = 9.5; // metres to the houses across the street
/** Where the lamps of the embankment stand, in metres. */
const LAMPS = [[-3.5, 6.9], [3.15, 6.9], [-10, 6.9], [9.8, 6.9], [16.2, 6.9], [-16.5, 6.9]] as const; // prettier-ignore

const HAS = ['lamp', 'lantern', 'bench', 'railing', 'bridge', 'river', 'water', 'window', 'door', 'puddle', 'street', 'awning'];
const SPOTS = [
  { x: -2.9, z: 3 },
  { x: 2.9, z: 3.6 },
  { x: -3.4, z: 1.4 },
  { x: 1.9, z: 6 },
];

/** An embankment above a river with a bridge, in an old town. */
export function riverside(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 368, frontY: 656, backY: 520 });
  const room = makeRoom(floor);
  const { design } = site;
  const water = river(site, { farY: 396, nearY: 500 });
  return {
    floor,
    seats: [{ ...room.mark(-2.05, 5.6), heightHeads: 1.6, kind: 'bench' }],
    far: [
      ...sky(site, floor.horizonY),
      {
        kind: 'layer',
        depth: 0.06,
        box: box(SPAN[0], 100, SPAN[1], 560),
        paint: (easel) => hills(easel, 392, 110, 0.78, seedOf(design.seed, 2)),
      },
      { kind: 'layer', depth: 0.12, box: box(SPAN[0], 20, SPAN[1], 545), paint: (easel) => farTown(easel, site) },
      birds(site, { x: 420, y: 130, count: 4, size: 6 }),
      ...water.items,
    ],
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => embankment(easel, room, site, water.lamps) },
      ...streetGlow(site, room, LAMPS),
    ],
    front: [overhang(site)],
    room,
    seating: 'bench',
    has: HAS,
    spots: SPOTS,
  };
}

/** A street of houses and shops; the town beyond its gap. */
export function street(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 368, frontY: 656, backY: 516 });
  const room = makeRoom(floor);
  return {
    floor,
    seats: [{ ...room.mark(-2.05, 5.6), heightHeads: 1.6, kind: 'bench' }],
    far: [
      ...sky(site, floor.horizonY),
      { kind: 'layer', depth: 0.12, box: box(SPAN[0], 0, SPAN[1], 545), paint: (easel) => farTown(easel, site) },
      birds(site, { x: 520, y: 90, count: 4, size: 6 }),
    ],
    ground: [{ kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => roadway(easel, room, site) }, ...streetGlow(site, room, LAMPS)],
    front: [overhang(site)],
    room,
    seating: 'bench',
    has: HAS,
    spots: SPOTS,
  };
}

function farTown(easel: Easel, { design, style }: Site): void {
  skyline(easel, { y: 402, height: 92, depth: 0.74, seed: seedOf(design.seed, 5), style, span: SPAN, metre: 5.2 });
  LANDMARKS[style.landmark](easel, { x: 448, y: 404, height: style.landmark === 'gopuram' ? 220 : 250, depth: 0.6, style });
  skyline(easel, { y: 408, height: 118, depth: 0.56, seed: seedOf(design.seed, 6), style, span: [690, SPAN[1]], metre: 7.4 });
  skyline(easel, { y: 408, height: 100, depth: 0.6, seed: seedOf(design.seed, 7), style, span: [SPAN[0], 120], metre: 7 });
}

function embankment(easel: Easel, room: Room3, site: Site, lamps: readonly RiverLamp[]): void {
  const { style, design } = site;
  const stone: Oklch = [style.stone[0] * 0.86, style.stone[1], style.stone[2]];
  cobbles(easel, room, stone, { z0: -1.6, z1: BANK, seed: design.seed, size: 0.25 });
  lampLight(easel, room, site, LAMPS);
  for (const lamp of lamps) if (easel.air.wet) wetStreak(easel, lamp.x, room.at(0, 0, BANK)[1], 60, 12, lamp.x | 0, undefined, 0.35);
  kerb(easel, room, stone, BANK);
  railing(easel, room, BANK);
  bench(easel, room, -2.05, 5.9, style.wood);
  for (const [x, z] of LAMPS) lampPost(easel, ...pair(room.at(x, 0, z)), room.metre(z) * 3.1, style.lamp);
  sideHouse(easel, room, site, 4.7);
}

/** What is seen through the gap between the houses: the street goes on to a square before the town, between trees. */
function square(easel: Easel, room: Room3, site: Site, stone: Oklch): void {
  const [top, foot] = [room.at(0, 0, 44)[1], room.at(0, 0, ROW)[1]];
  easel.rect(SPAN[0], top, SPAN[1] - SPAN[0], foot - top + 2, easel.linear([0, top], [0, foot], [[0, easel.tone(stone, 0.6, 0.6)], [1, easel.tone(stone, 0.5, 0.22)]])); // prettier-ignore
  for (const z of [11, 13, 16, 20, 26]) easel.rect(SPAN[0], room.at(0, 0, z)[1], SPAN[1] - SPAN[0], 1, easel.air.shadow, { alpha: 0.22, blend: 'multiply' }); // prettier-ignore
  const kind = site.style.tree === 'palm' || site.style.tree === 'acacia' ? site.style.tree : 'broadleaf';
  for (const [x, z, tall] of [
    [-5.6, 25, 5],
    [0.7, 25, 5.2],
    [-4.6, 15, 4.2],
    [-0.9, 14.5, 4.4],
  ] as const) {
    // prettier-ignore
    const [px, py] = room.at(x, 0, z);
    easel.shade(easel.pen.ellipse(px, py, room.metre(z) * 1.1, room.metre(z) * 0.16), 0.3, 2);
    tree(easel, kind, { x: px, y: py, height: room.metre(z) * tall, seed: seedOf(site.design.seed, Math.round(z * 10 + x)), depth: z > 20 ? 0.5 : 0.3, season: site.design.season }); // prettier-ignore
  }
}

function roadway(easel: Easel, room: Room3, site: Site): void {
  const { style, design } = site;
  const stone: Oklch = [style.stone[0] * 0.84, style.stone[1], style.stone[2]];
  const dice = site.chance('row');
  const metre = room.metre(ROW);
  const y = room.at(0, 0, ROW)[1];
  square(easel, room, site, stone);
  for (let x = -26; x < 40;) {
    const width = dice.between(5.2, 8.4);
    const gap = x < -0.6 && x + width > -3.4;
    if (!gap) {
      const warm: Oklch = [
        style.wall[0] + dice.between(-0.16, 0.02),
        style.wall[1] * dice.between(0.7, 1.5),
        style.wall[2] + dice.spread(26),
      ];
      const levels = dice.between(2, 3.6);
      const left = room.at(x, 0, ROW)[0];
      if (easel.sees(left + (width * metre) / 2, 300, width * metre))
        house(easel, {
          x: left,
          y,
          width: width * metre,
          height: metre * 3 * Math.round(levels),
          depth: 0.14,
          seed: seedOf(design.seed, x * 10),
          style,
          wall: warm,
          metre,
          shop: dice.chance(0.55),
        });
    }
    x += gap ? 4.4 : width;
  }
  const haze = linear(easel.air.fog.colour);
  easel.rect(SPAN[0], y - 190, SPAN[1] - SPAN[0], 195, easel.linear([0, y - 190], [0, y], [[0, haze, 0], [1, haze, 0.08 + 0.4 * easel.air.fog.density]])); // prettier-ignore
  cobbles(easel, room, stone, { z0: -1.6, z1: ROW, seed: design.seed, size: 0.26 });
  pavement(easel, room, stone);
  lampLight(easel, room, site, LAMPS);
  if (easel.air.lamps > 0.3 && easel.air.wet)
    for (let x = -8; x < 10; x += 2.1) wetStreak(easel, room.at(x, 0, ROW)[0], y + 14, 120, 26, x * 77, WINDOW_LIGHT, 0.4);
  bench(easel, room, -2.05, 5.9, style.wood);
  for (const [x, z] of LAMPS) lampPost(easel, ...pair(room.at(x, 0, z)), room.metre(z) * 3.1, style.lamp);
  sideHouse(easel, room, site, 4.9);
}

function pavement(easel: Easel, room: Room3, stone: Oklch): void {
  const near = 7.4;
  const [y0, y1] = [room.at(0, 0, ROW)[1], room.at(0, 0, near)[1]];
  easel.rect(SPAN[0], y0 - 1, SPAN[1] - SPAN[0], y1 - y0, easel.linear([0, y0], [0, y1], [[0, easel.tone(stone, 0.35, 0.12)], [1, easel.tone([stone[0] + 0.08, stone[1], stone[2]], 0.65, 0.06)]])); // prettier-ignore
  for (let x = -26; x < 34; x += 0.9) easel.line(room.at(x, 0, ROW), room.at(x, 0, near), 0.7, easel.air.shadow, { alpha: 0.35 });
  kerb(easel, room, stone, near);
}

function kerb(easel: Easel, room: Room3, stone: Oklch, z: number): void {
  const y = room.at(0, 0, z)[1];
  const high = room.metre(z) * 0.16;
  easel.rect(SPAN[0], y - high * 0.5, SPAN[1] - SPAN[0], high * 0.5, easel.tone([stone[0] + 0.16, stone[1], stone[2]], 0.85, 0.05));
  easel.rect(SPAN[0], y, SPAN[1] - SPAN[0], high, easel.tone([stone[0] * 0.8, stone[1], stone[2]], 0.2, 0.05));
  easel.shade(easel.pen.rectangle(SPAN[0], y + high, SPAN[1] - SPAN[0], high * 0.8), 0.45, high * 0.4);
}

/** Leaves that hang into the picture at its upper left corner, out of focus. */
function overhang(site: Site): Item {
  const bare = site.design.season === 'winter' || site.air.snow > 0;
  const green: Oklch = site.design.season === 'autumn' ? [0.52, 0.11, 55] : [0.36, 0.06, 145];
  return {
    kind: 'layer',
    depth: 1.4,
    box: box(-360, -220, 330, 230),
    detail: 0.4,
    paint(easel) {
      const dice = site.chance('overhang');
      const bark = easel.tone([0.24, 0.03, 50], 0.1);
      easel.taper([[-360, -60], [-60, -20], [120, 40], [230, 70]], 13, bark, (t) => 1 - 0.85 * t, { blur: 2 }); // prettier-ignore
      easel.taper([[-120, -30], [40, 60], [90, 150]], 7, bark, (t) => 1 - 0.85 * t, { blur: 2 }); // prettier-ignore
      if (!bare) for (const [x, y, width] of [[-120, -10, 130], [40, 10, 110], [140, 50, 76], [60, 130, 60], [-40, 70, 80]] as const) foliage(easel, { x, y, width, height: width * 0.46, leaves: 46, leaf: 11, albedo: green, seed: dice.next() * 1e9, depth: 0 }); // prettier-ignore
    },
    warp: {
      grain: 60,
      by: (x, y, time) => [
        (site.air.wind + 0.2) * (4 * Math.sin(time * 1.3 + x * 0.01) + 2 * Math.sin(time * 2.9 + y * 0.02)),
        site.air.wind * 3 * Math.sin(time * 1.7 + x * 0.02),
      ],
    },
  };
}
