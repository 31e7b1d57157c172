import type { Oklch } from '../../../schema/look.ts';
import { even, type Point } from '../../paint/brush.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { pair, type Room3 } from '../perspective.ts';
import type { Site } from '../set.ts';
import { garland, mangoLeaves } from './festive.ts';
import { sunSide } from './rocks.ts';
import { WINDOW_LIGHT } from './windows.ts';

/** The house along the right: its wall, pillars and eaves, in metres from the middle. */
export const HOUSE = {
  wall: 5.2,
  pillars: 4.05,
  eaves: 3.5,
  ridge: 6.6,
  plinth: 0.48,
  eavesHigh: 2.75,
  ridgeHigh: 4.7,
  z0: 0.3,
  z1: 9.6,
} as const;

type Upright = (x: number, za: number, zb: number, ya: number, yb: number) => Point[];

/** A house seen along its veranda. */
export function houseAlong(easel: Easel, room: Room3, site: Site, feast: boolean): void {
  const { style } = site;
  const { wall, pillars, eaves, ridge, plinth, eavesHigh, ridgeHigh, z0, z1 } = HOUSE;
  const upright = (x: number, za: number, zb: number, ya: number, yb: number): Point[] => [
    room.at(x, ya, za),
    room.at(x, ya, zb),
    room.at(x, yb, zb),
    room.at(x, yb, za),
  ];
  const level = (y: number, xa: number, xb: number, za: number, zb: number): Point[] => [
    room.at(xa, y, za),
    room.at(xb, y, za),
    room.at(xb, y, zb),
    room.at(xa, y, zb),
  ];
  const toSun = sunSide(easel) < 0 ? 0.62 : 0.34;
  const far = room.at(wall, 1, z1)[0];
  easel.poly([room.at(wall, 0, z1), room.at(ridge + 3, 0, z1), room.at(ridge + 3, eavesHigh, z1), room.at(wall, eavesHigh, z1)], easel.tone(style.wall, 0.5, 0.15)); // prettier-ignore
  easel.rect(room.at(wall, 0, z0)[0] - 40, -300, 2400, 1400, easel.tone([style.wall[0] * 0.6, style.wall[1], style.wall[2]], 0.2));
  easel.poly(upright(wall, z0, z1, plinth, eavesHigh + 0.4), easel.linear([far, 0], [room.at(wall, 0, z0)[0], 0], [[0, easel.tone(style.wall, toSun + 0.1, 0.16)], [1, easel.tone(style.wall, toSun * 0.55)]])); // prettier-ignore
  easel.shade(easel.pen.polygon(upright(wall, z0, z1, 1.7, eavesHigh + 0.4)), 0.6, 12);
  for (let z = z0; z < z1; z += 0.34) easel.poly(upright(wall, z, z + 0.17, plinth + 0.06, plinth + 0.42), easel.tone(style.wallSecond, 0.42)); // prettier-ignore
  openings(easel, room, site, upright, toSun, feast);
  easel.poly(level(plinth, eaves + 0.2, wall, z0, z1), easel.linear([far, 0], [1280, 0], [[0, easel.tone([0.72, 0.07, 45], 0.8, 0.12)], [1, easel.tone([0.62, 0.07, 40], 0.45)]])); // prettier-ignore
  easel.poly(upright(eaves + 0.2, z0, z1, 0, plinth), easel.linear([far, 0], [1280, 0], [[0, easel.tone(style.wallSecond, 0.55, 0.12)], [1, easel.tone([style.wallSecond[0] * 0.9, style.wallSecond[1], style.wallSecond[2]], 0.25)]])); // prettier-ignore
  for (let z = z0; z < z1; z += 0.42)
    easel.poly(upright(eaves + 0.2, z, z + 0.18, 0.1, plinth - 0.1), easel.tone([0.9, 0.02, 80], 0.42), { alpha: 0.9 });
  easel.taper([room.at(eaves + 0.2, plinth, z0), room.at(eaves + 0.2, plinth, z1)], 1.6, easel.tone([0.93, 0.06, 80], 1), even, {
    alpha: 0.75,
  });
  easel.shade(
    easel.pen.polygon([
      room.at(eaves + 0.2, 0, z0),
      room.at(eaves + 0.2, 0, z1),
      room.at(eaves - 0.15, 0, z1),
      room.at(eaves - 0.35, 0, z0),
    ]),
    0.45,
    6,
  );
  for (let z = z1 - 0.4; z > z0; z -= 1.9) pillar(easel, room, pillars - 0.3, z, style.wood);
  roofAlong(easel, room, style.roof, { eaves, ridge, eavesHigh, ridgeHigh, z0, z1 }, site);
  if (!feast) return;
  for (let z = z1 - 0.4; z > z0 + 1; z -= 1.9) garland(easel, room.at(pillars - 0.35, eavesHigh - 0.12, z), room.at(pillars - 0.35, eavesHigh - 0.12, z - 1.9), room.metre(z) * 0.16, room.metre(z - 1) * 0.05); // prettier-ignore
}

function openings(easel: Easel, room: Room3, site: Site, upright: Upright, toSun: number, feast: boolean): void {
  const { style } = site;
  const { wall, plinth } = HOUSE;
  const dark: Oklch = [style.wood[0] * 0.8, style.wood[1], style.wood[2]];
  easel.poly(upright(wall, 3.3, 5, plinth, 2.5), easel.tone(style.wood, toSun * 0.7));
  easel.poly(upright(wall, 3.45, 4.85, plinth, 2.36), easel.tone([dark[0] * 0.7, dark[1], dark[2]], toSun * 0.4));
  for (const z of [3.5, 4.2]) {
    easel.poly(upright(wall, z, z + 0.6, plinth, 2.3), easel.tone(dark, toSun * 0.7));
    for (let panel = 0; panel < 3; panel++)
      easel.poly(upright(wall, z + 0.1, z + 0.5, plinth + 0.14 + panel * 0.58, plinth + 0.6 + panel * 0.58), easel.air.shadow, {
        blend: 'multiply',
        alpha: 0.4,
      });
  }
  const lamps = easel.air.lamps >= 0.3;
  easel.poly(upright(wall, 4.1, 4.19, plinth, 2.3), lamps ? easel.shine(WINDOW_LIGHT) : easel.tone([0.3, 0.03, 60], 0.2));
  if (lamps) easel.glow(...pair(room.at(wall, 1.4, 4.15)), 130, easel.shine(WINDOW_LIGHT), 0.5 * easel.air.lamps);
  if (feast) mangoLeaves(easel, room.at(wall - 0.05, 2.5, 5.1), room.at(wall - 0.05, 2.5, 3.2), room.metre(4) * 0.16);
  for (const z of [6.2, 8, 1.5]) {
    easel.poly(upright(wall, z, z + 1, 1.15, 2.25), easel.tone(style.wood, toSun * 0.8));
    easel.poly(upright(wall, z + 0.08, z + 0.92, 1.22, 2.18), lamps ? easel.shine(WINDOW_LIGHT, 0.8) : easel.tone([0.26, 0.03, 280], 0.25));
    for (let bar = 0; bar < 6; bar++)
      easel.poly(upright(wall, z + 0.14 + bar * 0.14, z + 0.18 + bar * 0.14, 1.2, 2.2), easel.tone(dark, toSun * 0.6));
    if (lamps) easel.glow(...pair(room.at(wall, 1.7, z + 0.5)), room.metre(z) * 0.9, easel.shine(WINDOW_LIGHT), 0.4 * easel.air.lamps);
  }
}

function pillar(easel: Easel, room: Room3, x: number, z: number, wood: Oklch): void {
  const m = room.metre(z);
  const [px, foot] = room.at(x, HOUSE.plinth, z);
  const top = room.at(x, HOUSE.eavesHigh - 0.05, z)[1];
  const w = m * 0.11;
  const side = sunSide(easel);
  easel.rect(px - w * 1.6, foot - w * 1.5, w * 3.2, w * 1.7, easel.linear([px - w * 1.6, 0], [px + w * 1.6, 0], [[0, easel.tone([0.62, 0.03, 60], side < 0 ? 0.8 : 0.3)], [1, easel.tone([0.58, 0.03, 60], side < 0 ? 0.25 : 0.8)]])); // prettier-ignore
  const tones = [
    easel.tone([0.66, 0.1, 60], 1),
    easel.tone([wood[0] + 0.04, wood[1], wood[2]], 0.5),
    easel.tone([wood[0] * 0.85, wood[1], wood[2]], 0.05),
  ] as const;
  easel.blob([[px - w * 0.85, foot - w * 1.5, 0], [px - w, (foot + top) / 2], [px - w * 0.8, top + w * 2.4, 0], [px + w * 0.8, top + w * 2.4, 0], [px + w, (foot + top) / 2], [px + w * 0.85, foot - w * 1.5, 0]], easel.linear([px + side * w, 0], [px - side * w, 0], [[0, tones[0]], [0.3, tones[1]], [1, tones[2]]])); // prettier-ignore
  easel.poly([[px - w * 1.9, top], [px - w * 1.1, top + w * 2.4], [px + w * 1.1, top + w * 2.4], [px + w * 1.9, top]], easel.tone([wood[0], wood[1], wood[2]], 0.4)); // prettier-ignore
  for (const at of [0.16, 0.22, 0.84])
    easel.rect(px - w, top + (foot - top) * at, w * 2, Math.max(1, w * 0.16), easel.tone([wood[0] * 0.7, wood[1], wood[2]], 0.2), {
      alpha: 0.7,
    });
}

function roofAlong(
  easel: Easel,
  room: Room3,
  tile: Oklch,
  at: { eaves: number; ridge: number; eavesHigh: number; ridgeHigh: number; z0: number; z1: number },
  site: Site,
): void {
  const { eaves, ridge, eavesHigh, ridgeHigh, z0, z1 } = at;
  const on = (t: number, z: number): Point => room.at(eaves + (ridge - eaves) * t, eavesHigh + (ridgeHigh - eavesHigh) * t, z);
  const shape = easel.pen.polygon([on(0, z0), on(0, z1 + 0.5), on(1, z1 + 0.5), on(1, z0)]); // prettier-ignore
  const lit = sunSide(easel) < 0 ? 0.9 : 0.62;
  const farX = on(0, z1)[0];
  easel.fill(shape, easel.linear([farX, 0], [1280, 0], [[0, easel.tone([tile[0] + 0.05, tile[1], tile[2]], lit, 0.2)], [0.4, easel.tone(tile, lit * 0.8, 0.08)], [1, easel.tone([tile[0] * 0.88, tile[1], tile[2]], lit * 0.45)]])); // prettier-ignore
  easel.inside(shape, () => {
    const dice = random(seedOf(site.design.seed, 19));
    const rows = 15;
    for (let row = rows - 1; row >= 0; row--) {
      const [t0, t1] = [row / rows, (row + 1) / rows];
      for (let z = z0; z < z1 + 0.5; z += 0.24) {
        const [a, b, c, d] = [on(t0 - 0.012, z), on(t0 - 0.012, z + 0.225), on(t1, z + 0.225), on(t1, z)];
        const bulge: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + room.metre(z) * 0.035];
        const tone = dice.chance(0.5)
          ? easel.tone([tile[0] - dice.between(0, 0.1), tile[1] * 0.9, tile[2]], 0.25, z * 0.012)
          : easel.tone([tile[0] + dice.between(0, 0.1), tile[1], tile[2] + 5], lit, z * 0.012);
        easel.poly([a, bulge, b, c, d], tone, { alpha: dice.between(0.25, 0.6) });
      }
      easel.taper([on(t0, z0), on(t0, z1 + 0.5)], 1.5, easel.air.shadow, (t) => 1.2 - t * 0.8, { blend: 'multiply', alpha: 0.55 }); // prettier-ignore
    }
  });
  easel.taper([on(0, z0), on(0, z1 + 0.5)], 5, easel.tone([tile[0] * 0.6, tile[1] * 0.7, tile[2]], 0.3), (t) => 1.2 - 0.8 * t); // prettier-ignore
  easel.taper([on(0, z1 + 0.5), on(1, z1 + 0.5)], 3.4, easel.tone([0.82, 0.11, 66], sunSide(easel) < 0 ? 1 : 0.6, 0.1), even); // prettier-ignore
  easel.taper([on(1, z0), on(1, z1 + 0.5)], 6, easel.tone([tile[0] * 0.92, tile[1], tile[2]], 0.6), (t) => 1.2 - 0.8 * t); // prettier-ignore
}

/** Where lamps hang along the veranda, in the virtual picture. */
export function houseLights(room: Room3): { x: number; y: number; size: number }[] {
  return [[1.4, 4.15], [1.7, 6.7]].map(([y, z]) => { const [x, py] = room.at(HOUSE.wall, y!, z!); return { x, y: py, size: 3 }; }); // prettier-ignore
}
