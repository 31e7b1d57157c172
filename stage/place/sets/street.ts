import type { Oklch } from '../../../schema/look.ts';
import { even, type Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { house, skyline, WINDOW_LIGHT } from '../parts/buildings.ts';
import { cobbles } from '../parts/ground.ts';
import { lampGlow, lampPost, pool, wetStreak } from '../parts/lamps.ts';
import { LANDMARKS } from '../parts/landmarks.ts';
import { birds, foliage } from '../parts/plants.ts';
import { hills, sky } from '../parts/sky.ts';
import { makeFloor, makeRoom, type Room3 } from '../perspective.ts';
import { box, EVERYWHERE, type Item, type PlaceSet, type Site } from '../set.ts';
import { river, type RiverLamp } from '../parts/river.ts';

const SPAN = [EVERYWHERE.left, EVERYWHERE.right] as const;
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
  for (const [x, z] of LAMPS) lampPost(easel, ...flat(room.at(x, 0, z)), room.metre(z) * 3.1, style.lamp);
  sideHouse(easel, room, site, 4.7);
}

function roadway(easel: Easel, room: Room3, site: Site): void {
  const { style, design } = site;
  const stone: Oklch = [style.stone[0] * 0.84, style.stone[1], style.stone[2]];
  const dice = site.chance('row');
  const metre = room.metre(ROW);
  const y = room.at(0, 0, ROW)[1];
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
  for (const [x, z] of LAMPS) lampPost(easel, ...flat(room.at(x, 0, z)), room.metre(z) * 3.1, style.lamp);
  sideHouse(easel, room, site, 4.9);
}

const flat = ([x, y]: Point): [number, number] => [x, y];

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

/** Wrought iron along the water. */
function railing(easel: Easel, room: Room3, z: number): void {
  const iron = easel.tone([0.2, 0.015, 250], 0.3);
  const edge = easel.tone([0.55, 0.03, 235], 1);
  const metre = room.metre(z);
  const y = room.at(0, 0, z)[1];
  const bar = (height: number, thick: number) => {
    easel.rect(SPAN[0], y - metre * height, SPAN[1] - SPAN[0], thick, iron);
    easel.rect(SPAN[0], y - metre * height, SPAN[1] - SPAN[0], thick * 0.3, edge, { alpha: 0.6 });
  };
  for (let x = -24; x < 32; x += 0.21) {
    const px = room.at(x, 0, z)[0];
    if (easel.sees(px, y, metre)) easel.rect(px - metre * 0.011, y - metre * 0.94, metre * 0.022, metre * 0.86, iron);
  }
  bar(1, metre * 0.05);
  bar(0.86, metre * 0.028);
  bar(0.12, metre * 0.035);
  for (let x = -24; x < 32; x += 1.89) {
    const px = room.at(x, 0, z)[0];
    if (!easel.sees(px, y, metre)) continue;
    easel.taper([[px, y + metre * 0.06], [px, y - metre * 1.1]], metre * 0.055, iron, (t) => 1.15 - 0.3 * t); // prettier-ignore
    easel.oval(px, y - metre * 1.15, metre * 0.075, metre * 0.08, iron);
    easel.oval(px - metre * 0.02, y - metre * 1.17, metre * 0.025, metre * 0.025, edge, { alpha: 0.7 });
  }
}

export function bench(easel: Easel, room: Room3, x: number, z: number, wood: Oklch): void {
  const metre = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  const [half, seat] = [metre * 0.85, metre * 0.46];
  easel.shade(easel.pen.ellipse(px, py, half * 1.15, metre * 0.1), 0.55, metre * 0.05);
  const iron = easel.tone([0.2, 0.015, 250], 0.3);
  for (const side of [-0.8, 0.8]) {
    easel.taper([[px + side * half, py], [px + side * half, py - seat], [px + side * half * 1.01, py - metre * 0.95]], metre * 0.03, iron, even); // prettier-ignore
    easel.taper([[px + side * half - metre * 0.03, py + metre * 0.1], [px + side * half, py - seat * 0.9]], metre * 0.028, iron, even); // prettier-ignore
  }
  for (let slat = 0; slat < 4; slat++)
    easel.rect(
      px - half,
      py - metre * (0.94 - slat * 0.115),
      half * 2,
      metre * 0.085,
      easel.tone([wood[0] + slat * 0.015, wood[1], wood[2]], 0.42),
    );
  for (let slat = 0; slat < 3; slat++)
    easel.rect(
      px - half * 1.02,
      py - seat + metre * slat * 0.05 - metre * 0.04,
      half * 2.04,
      metre * 0.042,
      easel.tone([wood[0] + 0.08, wood[1], wood[2]], 0.85 - slat * 0.2),
    );
}

function lampLight(easel: Easel, room: Room3, site: Site, lamps: readonly (readonly [number, number])[]): void {
  for (const [x, z] of lamps) {
    const [px, py] = room.at(x, 0, z);
    pool(easel, px, py + 6, room.metre(z) * 5.2, 0.8);
    pool(easel, px, py + 60, room.metre(z) * 4, 0.3);
    if (site.air.wet) wetStreak(easel, px, py + 8, 190, room.metre(z) * 0.36, seedOf(site.design.seed, x * 10));
  }
}

function streetGlow(site: Site, room: Room3, lamps: readonly (readonly [number, number])[]): Item[] {
  const modern = site.style.lamp === 'modern';
  return lampGlow(
    site,
    lamps.map(([x, z]) => {
      const [px, py] = room.at(x, 0, z);
      const height = room.metre(z) * 3.1;
      return { x: px + (modern ? (height / 118) * 28 : 0), y: py - height * (modern ? 1.02 : 0.98), size: (height / 118) * 6.2 };
    }),
    { depth: 1 },
  );
}

/** The house at the right, seen along its wall: windows, drainpipe, a door with a lamp, lost upwards. */
function sideHouse(easel: Easel, room: Room3, site: Site, x: number): void {
  const { style, design } = site;
  const wall: Oklch = [style.wall[0] * 0.86, style.wall[1], style.wall[2]];
  const [z0, z1, high] = [1.2, 9.4, 9.5];
  const plane = (za: number, zb: number, ya: number, yb: number): Point[] => [
    room.at(x, ya, za),
    room.at(x, ya, zb),
    room.at(x, yb, zb),
    room.at(x, yb, za),
  ];
  const shape = easel.pen.polygon(plane(z0, z1, 0, high));
  const toLight = easel.air.azimuth < 0 ? 0.72 : 0.24;
  const [near, farX] = [room.at(x, 0, z0)[0], room.at(x, 0, z1)[0]];
  easel.fill(easel.pen.rectangle(near, -600, 1600, room.at(x, 0, z0)[1] + 600), easel.tone([wall[0] * 0.8, wall[1], wall[2]], 0.25));
  easel.fill(shape, easel.linear([farX, 0], [near, 0], [[0, easel.tone(wall, toLight, 0.12)], [1, easel.tone([wall[0] * 0.85, wall[1], wall[2]], toLight * 0.6)]])); // prettier-ignore
  const dice = random(seedOf(design.seed, 88));
  easel.inside(shape, () => {
    for (let index = 0; index < 60; index++) {
      const [z, y] = [dice.between(z0, z1), dice.between(0, 6)];
      easel.poly(plane(z, z + 0.3, y, y + 0.11), easel.tone([wall[0] * dice.between(0.75, 1.1), wall[1], wall[2]], toLight), {
        alpha: 0.3,
      });
    }
    easel.poly(plane(z0, z1, 0, 0.55), easel.tone([style.stone[0] * 0.8, style.stone[1], style.stone[2]], toLight));
    for (const y of [3.1, 6.2]) easel.poly(plane(z0, z1, y, y + 0.16), easel.tone([Math.min(0.95, wall[0] + 0.1), wall[1], wall[2]], toLight + 0.2)); // prettier-ignore
    for (let column = 0; column < 4; column++) {
      for (let level = 0; level < 3; level++) {
        const [z, y] = [z0 + 0.7 + column * 2.05, 1 + level * 3.1];
        if (level === 0 && column === 2) {
          easel.poly(plane(z - 0.1, z + 1.2, 0, 2.45), easel.tone([Math.min(0.94, style.stone[0] + 0.1), 0.02, 80], toLight + 0.1));
          easel.poly(plane(z, z + 1.1, 0, 2.3), easel.tone(style.wood, toLight * 0.8));
          continue;
        }
        const lit = easel.air.lamps > 0.3 && dice.chance(0.5 * easel.air.lamps);
        easel.poly(
          plane(z - 0.1, z + 1.1, y - 0.1, y + 1.7),
          easel.tone([Math.min(0.95, wall[0] + 0.12), wall[1] * 0.6, wall[2]], toLight),
        );
        easel.poly(
          plane(z, z + 1, y, y + 1.6),
          lit ? easel.shine(WINDOW_LIGHT, 0.85) : mix(easel.tone([0.26, 0.03, 245], 0.5), easel.skyTop, 0.25),
        );
        for (const [za, zb, ya, yb] of [[z + 0.47, z + 0.53, y, y + 1.6], [z, z + 1, y + 0.78, y + 0.83]] as const) easel.poly(plane(za, zb, ya, yb), easel.tone(style.wood, toLight * 0.7)); // prettier-ignore
        if (lit) easel.glow(...flat(room.at(x, y + 0.8, z + 0.5)), room.metre(z) * 1.8, easel.shine(WINDOW_LIGHT), 0.3);
      }
    }
    easel.rect(farX - 200, -300, 400, 1100, easel.linear([farX, 0], [farX + 120, 0], [[0, linear(easel.air.fog.colour), 0.3 + 0.4 * easel.air.fog.density], [1, linear(easel.air.fog.colour), 0]])); // prettier-ignore
  });
  easel.shade(easel.pen.polygon([...plane(z0, z1, 0, 0).slice(0, 2), room.at(x - 0.8, 0, z1), room.at(x - 1.1, 0, z0)]), 0.5, 8);
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
