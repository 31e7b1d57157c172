import type { Oklch } from '../../../schema/look.ts';
import { even, type Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { banana, brassLamp, brassPot, garland, kolam, mangoLeaves, pongalPot, sugarcane } from '../parts/festive.ts';
import { WINDOW_LIGHT } from '../parts/buildings.ts';
import { earth } from '../parts/ground.ts';
import { fire, lampGlow, steam } from '../parts/lamps.ts';
import { LANDMARKS } from '../parts/landmarks.ts';
import { birds, foliage, grassTuft, palm } from '../parts/plants.ts';
import { sunSide } from '../parts/rocks.ts';
import { hills, mistBand, sky } from '../parts/sky.ts';
import { tree as plant } from '../parts/trees.ts';
import { makeFloor, makeRoom, type Room3 } from '../perspective.ts';
import { box, EVERYWHERE, type Item, type PlaceSet, type Site } from '../set.ts';

const SPAN = [EVERYWHERE.left, EVERYWHERE.right] as const;
/** The house along the right: its wall, pillars and eaves, in metres from the middle. */
const HOUSE = {
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
const HEARTH = { x: -0.35, z: 4.7 } as const;

/** A village courtyard: a house with a veranda, trees, a temple far off; the hearth, canes and kolam of a festival. */
export function courtyard(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 376, frontY: 654, backY: 508 });
  const room = makeRoom(floor);
  const south = site.style.motif === 'kolam';
  const feast = site.has('pongal', 'festival', 'diwali', 'deepavali', 'wedding', 'harvest', 'onam', 'ugadi', 'sankranti');
  const cooking = site.has('pongal', 'pot', 'fire', 'stove', 'hearth', 'cook');
  const [hearthX, hearthY] = room.at(HEARTH.x, 0, HEARTH.z);
  const pot = room.metre(HEARTH.z) * 0.34;
  const lampAt = room.at(3.05, 0, 1.7);
  const lampSize = room.metre(1.7) * 0.33;
  const dim = site.air.lamps >= 0.3;
  return {
    floor,
    seats: [
      { ...room.mark(3.7, 3.6), heightHeads: 1.65, kind: 'step' },
      { ...room.mark(3.7, 5.2), heightHeads: 1.65, kind: 'step' },
    ],
    far: [
      ...sky(site, floor.horizonY),
      { kind: 'layer', depth: 0.06, box: box(SPAN[0], 200, SPAN[1], 545), paint: (easel) => farLand(easel, site) },
      birds(site, { x: 590, y: 140, count: 5, size: 7 }),
      {
        kind: 'layer',
        depth: 0.3,
        box: box(SPAN[0], 120, SPAN[1], 640),
        paint: (easel) => grove(easel, site, 0.5, 410, 150, 13),
        ...wind(site, 400),
      },
      { kind: 'layer', depth: 0.55, box: box(SPAN[0], -60, SPAN[1], 545), paint: (easel) => nearTrees(easel, site), ...wind(site, 440) },
      { kind: 'layer', depth: 0.55, box: box(SPAN[0], 380, SPAN[1], 640), detail: 0.5, paint: (easel) => groveFoot(easel, site) },
    ],
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => yard(easel, room, site, { feast, cooking, south }) },
      ...(cooking
        ? [
            ...fire(site, hearthX, hearthY + 2, pot * 0.8, { depth: 1, tongues: 5 }),
            {
              kind: 'layer',
              depth: 1,
              box: box(hearthX - pot * 4, hearthY - pot * 5, hearthX + pot * 4, hearthY + pot * 2),
              paint: (easel: Easel) => pongalPot(easel, hearthX, hearthY, pot),
            } as const,
            ...fire(site, hearthX, hearthY + pot * 0.18, pot * 0.62, { depth: 1, tongues: 4 }),
            steam(site, hearthX, hearthY - pot * 2.6, pot * 0.9, { depth: 1 }),
          ]
        : []),
      ...lampGlow(site, houseLights(room), { depth: 1 }),
      ...(feast || dim
        ? [-0.4, -0.2, 0.2, 0.4].flatMap((at) =>
            fire(site, lampAt[0] + at * lampSize, lampAt[1] - lampSize * 2, lampSize * 0.26, { depth: 1, tongues: 1 }),
          )
        : []),
    ],
    front: [...(feast ? [frontGarland(site)] : []), frontLeaves(site)],
    room,
    seating: 'bench',
    has: [
      'pongal',
      'kolam',
      'cane',
      'pot',
      'lamp',
      'garland',
      'marigold',
      'palm',
      'banana',
      'veranda',
      'pillar',
      'tulsi',
      'fire',
      'stove',
      'hearth',
      'mango leaves',
    ],
    spots: [
      { x: -3, z: 3.4 },
      { x: -3.3, z: 1.6 },
      { x: 2.3, z: 4.6 },
      { x: -2.1, z: 6.6 },
    ],
  };
}

const wind = (site: Site, rootY: number) => ({
  warp: {
    grain: 26,
    by: (x: number, y: number, time: number) => {
      const high = Math.max(0, Math.min(1, (rootY - y) / 300)) * (0.35 + site.air.wind);
      return [
        high * (4.6 * Math.sin(time * 1.25 + x * 0.006) + 2 * Math.sin(time * 2.9 + y * 0.03 + x * 0.02)),
        high * 1.6 * Math.sin(time * 1.9 + x * 0.03),
      ] as const;
    },
  },
});

function farLand(easel: Easel, site: Site): void {
  const seed = site.design.seed;
  hills(easel, 398, 46, 0.8, seedOf(seed, 1), 250);
  LANDMARKS[site.style.landmark](easel, { x: 318, y: 408, height: 218, depth: 0.5, style: site.style });
  hills(easel, 414, 20, 0.62, seedOf(seed, 2), 150);
  if (easel.air.fog.density > 0.06) mistBand(easel, 404, 44, 0.5, seed);
}

function grove(easel: Easel, site: Site, depth: number, y: number, height: number, count: number): void {
  const dice = random(seedOf(site.design.seed, 11));
  for (let index = 0; index < count * 2; index++) {
    const x = SPAN[0] + ((index + dice.next()) / (count * 2)) * (SPAN[1] - SPAN[0]);
    if (x > 240 && x < 420) continue;
    tree(easel, site, x, y + dice.spread(5), height * dice.between(0.75, 1.25), dice.spread(0.12), dice.next() * 1e9, depth);
  }
  for (let x = SPAN[0]; x < SPAN[1]; x += 46)
    foliage(easel, {
      x,
      y: y - 2,
      width: dice.between(30, 60),
      height: dice.between(10, 22),
      leaves: 16,
      leaf: 4,
      albedo: [0.45, 0.08, 140],
      seed: dice.next() * 1e9,
      depth,
    });
  if (easel.air.fog.density > 0.06) mistBand(easel, y + 8, 30, 0.45, site.design.seed + 3);
}

function tree(easel: Easel, site: Site, x: number, y: number, height: number, lean: number, seed: number, depth: number): void {
  if (!easel.sees(x, y - height / 2, height)) return;
  if (site.style.tree === 'palm') palm(easel, x, y, height, lean, seed, depth);
  else plant(easel, site.style.tree, { x, y, height: height * 0.85, seed, depth, season: site.design.season });
}

function nearTrees(easel: Easel, site: Site): void {
  const seed = site.design.seed;
  for (const [x, y, height, lean] of [[128, 462, 352, -0.1], [716, 448, 296, -0.07], [560, 442, 190, 0.06], [-190, 466, 330, 0.1], [-560, 470, 350, -0.05], [-980, 464, 330, 0.05], [1500, 460, 340, 0.04], [2000, 470, 350, -0.04]] as const) tree(easel, site, x, y, height, lean, seedOf(seed, x), 0.24); // prettier-ignore
}

/** Where the grove ends and the ground begins. */
function groveFoot(easel: Easel, site: Site): void {
  if (easel.air.fog.density > 0.06) mistBand(easel, 446, 36, 0.55, site.design.seed + 5);
  const veil = linear(easel.air.fog.colour);
  easel.rect(SPAN[0], 430, SPAN[1] - SPAN[0], 210, easel.linear([0, 430], [0, 470], [[0, veil, 0], [1, easel.tone(site.style.earth, 0.8, 0.3), 1]])); // prettier-ignore
}

function yard(
  easel: Easel,
  room: Room3,
  site: Site,
  { feast, cooking, south }: { feast: boolean; cooking: boolean; south: boolean },
): void {
  const { style, design } = site;
  earth(easel, room, style.earth, { z: 10.5, seed: design.seed });
  sunOnGround(easel, room);
  lowWall(easel, room, style.wall, style.earth);
  for (const [x, size, depth] of [
    [-2.2, 1.9, 0.1],
    [-3.1, 2.2, 0.08],
    [-6.5, 2, 0.08],
    [-11, 2.2, 0.08],
  ] as const) {
    // prettier-ignore
    const [px, py] = room.at(x, 0, 8.6);
    if (style.tree === 'palm') banana(easel, px, py, room.metre(8.6) * size, seedOf(design.seed, x * 10), depth);
    else
      foliage(easel, {
        x: px,
        y: py - 26,
        width: 60,
        height: 32,
        leaves: 90,
        leaf: 6,
        albedo: [0.5, 0.1, 138],
        seed: seedOf(design.seed, x * 10),
        depth,
      });
  }
  if (south) tulsi(easel, room, -4.1, 6.2, style.wallSecond);
  houseAlong(easel, room, site, feast);
  if (feast || south) kolam(easel, room, 0.85, 1.15, feast ? 1.05 : 0.85, feast);
  if (cooking) canes(easel, room, site);
  petals(easel, room, site, feast);
  for (const [x, z, size] of [[3.1, 0.9, 0.3], [2.75, 0.6, 0.22], [3.3, 4.4, 0.16]] as const) brassPot(easel, ...pair(room.at(x, 0, z)), room.metre(z) * size); // prettier-ignore
  if (feast || easel.air.lamps >= 0.3) brassLamp(easel, ...pair(room.at(3.05, 0, 1.7)), room.metre(1.7) * 0.33);
}
const pair = ([x, y]: Point): [number, number] => [x, y];

function sunOnGround(easel: Easel, room: Room3): void {
  const { sun } = easel.air;
  if (sun.moon || sun.strength < 0.1) return;
  const y = room.at(0, 0, 10)[1];
  const low = sun.y > 250;
  if (low) easel.poly([[sun.x - 60, y], [sun.x + 60, y], [sun.x + 560, 790], [sun.x - 480, 790]], easel.linear([0, y], [0, 720], [[0, sun.colour, 0.5 * sun.strength], [1, sun.glow, 0]]), { blend: 'soft-light', blur: 14 }); // prettier-ignore
  easel.glow(low ? sun.x : 640, y + 10, 430, sun.glow, 0.42 * sun.strength, { ry: 78 });
  if (low) return;
  const dice = random(5);
  for (let patch = 0; patch < 60; patch++) {
    const [x, py] = room.at(dice.between(-7, 3), 0, dice.between(2.5, 9));
    easel.oval(x, py, dice.between(16, 60), dice.between(2, 6), easel.air.shadow, { blend: 'multiply', alpha: 0.24, blur: 2 });
  }
}

function lowWall(easel: Easel, room: Room3, wall: Oklch, ground: Oklch): void {
  const z = 9.8;
  const [y, metre] = [room.at(0, 0, z)[1], room.metre(z)];
  easel.rect(SPAN[0], y - metre * 0.75, SPAN[1] - SPAN[0], metre * 0.78, easel.linear([0, y - metre * 0.75], [0, y], [[0, easel.tone([wall[0] * 0.92, wall[1], wall[2]], 0.5, 0.22)], [1, easel.tone([ground[0] * 0.9, ground[1], ground[2]], 0.3, 0.2)]])); // prettier-ignore
  easel.rect(SPAN[0], y - metre * 0.8, SPAN[1] - SPAN[0], metre * 0.1, easel.tone(wall, 1, 0.2));
  for (let x = SPAN[0]; x < SPAN[1]; x += 23)
    grassTuft(easel, x + ((x * 7) % 11), y + 3, 9 + ((x * 13) % 7), x | 0, [0.5, 0.09, 125], 0.15);
}

/** The pedestal of holy basil. */
function tulsi(easel: Easel, room: Room3, x: number, z: number, band: Oklch): void {
  const [px, py] = room.at(x, 0, z);
  const m = room.metre(z);
  easel.shade(easel.pen.ellipse(px, py, m * 0.6, m * 0.12), 0.5, m * 0.05);
  const plaster: Oklch = [0.9, 0.03, 85];
  for (const [half, low, high] of [[0.48, 0, 0.22], [0.34, 0.22, 0.95], [0.44, 0.95, 1.1]] as const) easel.rect(px - half * m, py - high * m, half * 2 * m, (high - low) * m, easel.linear([px - half * m, 0], [px + half * m, 0], sunSide(easel) > 0 ? [[0, easel.tone(plaster, 0.2)], [1, easel.tone(plaster, 0.95)]] : [[0, easel.tone(plaster, 0.95)], [1, easel.tone(plaster, 0.2)]])); // prettier-ignore
  for (let stripe = 0; stripe < 4; stripe++)
    easel.rect(px - 0.34 * m + stripe * m * 0.18, py - m * 0.9, m * 0.09, m * 0.64, easel.tone(band, 0.5), { alpha: 0.85 });
  foliage(easel, {
    x: px,
    y: py - m * 1.42,
    width: m * 0.36,
    height: m * 0.36,
    leaves: 90,
    leaf: m * 0.05,
    albedo: [0.5, 0.1, 140],
    seed: 4,
    depth: 0.05,
  });
}

/** A house seen along its veranda. */
function houseAlong(easel: Easel, room: Room3, site: Site, feast: boolean): void {
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

type Upright = (x: number, za: number, zb: number, ya: number, yb: number) => Point[];

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

function houseLights(room: Room3): { x: number; y: number; size: number }[] {
  return [[1.4, 4.15], [1.7, 6.7]].map(([y, z]) => { const [x, py] = room.at(HOUSE.wall, y!, z!); return { x, y: py, size: 3 }; }); // prettier-ignore
}

function canes(easel: Easel, room: Room3, site: Site): void {
  const z = HEARTH.z + 0.35;
  const [x, y] = room.at(HEARTH.x, 0, z);
  const m = room.metre(z);
  for (const [dx, lean, seed] of [[-0.52, 0.16, 1], [0.5, -0.15, 2]] as const) sugarcane(easel, x + dx * m, y, m * 2.9, lean, seedOf(site.design.seed, seed), m * 0.034); // prettier-ignore
}

function petals(easel: Easel, room: Room3, site: Site, feast: boolean): void {
  const dice = site.chance('petals');
  for (let index = 0; index < (feast ? 130 : 36); index++) {
    const [x, y] = room.at(dice.between(-2.6, 2.9), 0, dice.between(0.2, 5));
    const size = dice.between(1.4, 3.4);
    easel.oval(
      x,
      y,
      size * 1.3,
      size * 0.55,
      easel.tone(feast ? (dice.chance(0.7) ? [0.74, 0.16, 65] : [0.95, 0.02, 90]) : [0.6, 0.09, 95], dice.between(0.4, 0.95)),
      { turn: dice.spread(1.5) },
    );
  }
}

/** A string of marigolds across the top of the picture, swaying. */
const frontGarland = (site: Site): Item => ({
  kind: 'layer',
  depth: 1.3,
  box: box(-640, -120, 1920, 110),
  detail: 0.7,
  paint(easel) {
    for (let x = -640; x < 1920; x += 640) garland(easel, [x, -6], [x + 640, -6], 52, 11);
  },
  warp: {
    grain: 50,
    by: (x, y, time) => [
      Math.max(0, (y + 26) / 66) * 2.5 * Math.sin(time * 1.05 + x * 0.004),
      Math.max(0, (y + 26) / 66) * (1.2 + site.air.wind * 2) * Math.sin(time * 1.5 + x * 0.009),
    ],
  },
});

/** Great leaves close to the lens, dark and soft. */
const frontLeaves = (site: Site): Item => ({
  kind: 'layer',
  depth: 1.5,
  box: box(-260, 330, 240, 900),
  detail: 0.35,
  paint(easel) {
    const dark = mix(easel.tone([0.36, 0.08, 158], 0.12), easel.air.shadow, 0.12);
    for (const [points, width] of [
      [
        [
          [-150, 800],
          [-70, 560],
          [60, 470],
        ],
        52,
      ],
      [
        [
          [-120, 740],
          [-60, 480],
          [-10, 350],
        ],
        46,
      ],
      [
        [
          [-80, 820],
          [60, 690],
          [190, 680],
        ],
        44,
      ],
    ] as const) {
      // prettier-ignore
      easel.taper(points, width, dark, (t) => Math.sin(Math.PI * (t * 0.93 + 0.05)) ** 0.6, { blur: 3 });
      easel.taper(points, width * 0.06, easel.shine(easel.air.rim), undefined, { alpha: 0.4, blur: 1.5 });
    }
  },
  warp: {
    grain: 60,
    by: (x, y, time) => [(0.5 + site.air.wind) * 3 * Math.sin(time * 1.1 + y * 0.01), 2 * Math.sin(time * 0.9 + x * 0.02)],
  },
});
