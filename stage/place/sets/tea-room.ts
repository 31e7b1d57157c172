import type { Oklch } from '../../../schema/look.ts';
import { toPoint, type Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { block, table } from '../parts/furniture.ts';
import { FRONT, corners, makeChamber, outdoors, paintBox, shaft, sunPatches, type Chamber, type Wall } from '../parts/interior.ts';
import { lampGlow, steam } from '../parts/lamps.ts';
import { foliage, grassTuft } from '../parts/plants.ts';
import { boulder } from '../parts/rocks.ts';
import { hills, sky } from '../parts/sky.ts';
import { cushion } from '../props/seating.ts';
import { makeFloor, makeRoom, ROOM_LENS, type Room3 } from '../perspective.ts';
import { box, EVERYWHERE, type Item, type PlaceSet, type Site } from '../set.ts';

const RUSH: Oklch = [0.8, 0.07, 100];
const PAPER: Oklch = [0.94, 0.022, 88];
/** The opening to the garden, in metres on the back wall. */
const GARDEN = { from: -1.15, to: 2.5, high: 1.98 } as const;
const ALCOVE = { from: -3.45, to: -1.45 } as const;
const TABLE = { x: 0.2, z: 3.1 } as const;

/** A room of straw mats and paper screens, open to a garden. */
export function teaRoom(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 322, frontY: 642, backY: 538 });
  const room = makeRoom(floor, ROOM_LENS);
  const chamber = makeChamber(room, { half: 3.9, back: 5.3, high: 2.55 });
  const [tx, ty] = room.at(TABLE.x - 0.16, 0.36, TABLE.z + 0.35);
  const lantern = room.at(2.95, 0.42, 4.7);
  return {
    floor,
    seats: [
      { ...room.mark(TABLE.x - 1.1, TABLE.z + 0.25), heightHeads: 0.25, kind: 'cushion' },
      { ...room.mark(TABLE.x + 1.1, TABLE.z + 0.25), heightHeads: 0.25, kind: 'cushion' },
    ],
    far: [...(site.air.outside ? gardenBehind(site, room) : [])],
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => interior(easel, chamber, site) },
      ...lampGlow(site, [{ x: lantern[0], y: lantern[1], size: room.metre(4.7) * 0.1 }], { depth: 1, flicker: 0.12 }),
      steam(site, tx, ty - room.metre(TABLE.z) * 0.16, room.metre(TABLE.z) * 0.1, { depth: 1 }),
      ...shaft(site, chamber.on('right', 4.4, 1.5), room.at(-0.6, 0, 2.6), 62),
    ],
    front: [],
    room,
    seating: 'cushion',
    has: ['tea', 'cup', 'scroll', 'flower', 'vase', 'cushion', 'table', 'tatami', 'mat', 'screen', 'shoji', 'lantern', 'garden', 'lamp'],
    spots: [
      { x: -2.7, z: 2.6 },
      { x: 2.7, z: 2.2 },
      { x: -3, z: 4 },
    ],
    covered: true,
  };
}

/** The garden: moss, stones, a stone lantern, a tree that sways. */
function gardenBehind(site: Site, room: Room3): Item[] {
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
        easel.blob([[room.at(0.2, 0, 9)[0], 440], [room.at(1, 0, 9)[0], 426], [room.at(2.6, 0, 9)[0], 432], [room.at(2.9, 0, 9)[0], 448], [room.at(1.4, 0, 9)[0], 462]], easel.linear([0, 424], [0, 462], [[0, mix(easel.skyLow, easel.tone([0.5, 0.06, 180], 0.5), 0.3)], [1, easel.tone([0.42, 0.06, 200], 0.4)]])); // prettier-ignore
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
        easel.taper([at(1.75, -0.3), at(1.6, 0.7), at(1.85, 1.5), at(1.5, 2.4)], m * 0.09, easel.tone(bark, 0.3), (t) => 1.2 - 0.8 * t); // prettier-ignore
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
const pair = ([x, y]: Point): [number, number] => [x, y];

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

function interior(easel: Easel, chamber: Chamber, site: Site): void {
  const { room, back, high } = chamber;
  const wall: Oklch = site.style.wall;
  const wood = site.style.wood;
  const { context } = easel;
  context.save();
  const hole = easel.platform.createPath();
  hole.rect(-1700, -500, 4700, 2000);
  hole.addPath(easel.pen.polygon(chamber.panel('back', GARDEN.from, GARDEN.to, 0.02, GARDEN.high)).path);
  context.clip(hole, 'evenodd');
  paintBox(easel, chamber, {
    back: wall,
    left: [wall[0] * 0.96, wall[1], wall[2]],
    right: wall,
    ceiling: [wood[0] * 0.86, wood[1], wood[2]],
    floor: RUSH,
  });
  tatami(easel, chamber, site);
  ceiling(easel, chamber, wood);
  screens(easel, chamber, 'right', [FRONT, back], wood);
  slidingDoors(easel, chamber, site);
  alcove(easel, chamber, site);
  beams(easel, chamber, wood);
  corners(easel, chamber, 0.7);
  context.restore();
  gardenFrame(easel, chamber, wood);
  sunPatches(easel, room, [0.4, 1.9, 3.4, 4.9].map((z0) => ({ z0, z1: z0 + 1.1, x: 3.7, reach: 2.5 })), RUSH); // prettier-ignore
  paperLamp(easel, room, 2.95, 4.7);
  for (const side of [-1, 1]) cushion(easel, room, TABLE.x + side * 1.1, TABLE.z + 0.33, site.style.textile);
  table(easel, room, { x: TABLE.x, z: TABLE.z, width: 1.25, height: 0.34, deep: 0.78 }, [wood[0] * 0.72, wood[1] * 1.2, wood[2] - 14], {
    legs: 0.07,
    gloss: 0.8,
  });
  teaThings(easel, room);
  if (easel.air.lamps > 0.3) easel.glow(...pair(room.at(2.95, 0.5, 4.7)), 420, easel.shine([0.8, 0.12, 68]), 0.26 * easel.air.lamps);
  const veil = linear(easel.air.fog.colour);
  easel.rect(-1700, -420, 4700, room.at(0, high, back)[1] + 420, veil, { alpha: 0.02 });
}

/** Straw mats with cloth borders, their weave across or along. */
function tatami(easel: Easel, { room, half, back }: Chamber, site: Site): void {
  const dice = site.chance('mats');
  const edge = easel.tone([0.32, 0.05, 150], 0.5);
  const lay = (x0: number, x1: number, z0: number, z1: number, along: boolean) => {
    const points = [room.at(x0, 0, z0), room.at(x1, 0, z0), room.at(x1, 0, z1), room.at(x0, 0, z1)];
    easel.poly(points, easel.tone([RUSH[0] + dice.spread(0.03), RUSH[1], RUSH[2] + dice.spread(8)], along ? 0.66 : 0.52), { alpha: 0.75 });
    const lines = 34;
    for (let line = 0; line < lines; line++) {
      const t = line / lines;
      const [a, b] = along
        ? [room.at(x0 + (x1 - x0) * t, 0, z0), room.at(x0 + (x1 - x0) * t, 0, z1)]
        : [room.at(x0, 0, z0 + (z1 - z0) * t), room.at(x1, 0, z0 + (z1 - z0) * t)];
      easel.line(a, b, 0.35, easel.tone([0.6, 0.07, 95], 0.3), { alpha: 0.4 });
    }
    const w = 0.035;
    const strips = along ? [[x0, x0 + w, z0, z1], [x1 - w, x1, z0, z1]] : [[x0, x1, z0, z0 + w], [x0, x1, z1 - w, z1]]; // prettier-ignore
    for (const [a, b, c, d] of strips) easel.poly([room.at(a!, 0, c!), room.at(b!, 0, c!), room.at(b!, 0, d!), room.at(a!, 0, d!)], edge); // prettier-ignore
  };
  for (let row = 0, z = -3.1; z < back; z += 0.95, row++) {
    for (let x = -half + (row % 2 ? -0.95 : 0); x < half; x += 1.9) {
      const [x0, x1] = [Math.max(-half, x), Math.min(half, x + 1.9)];
      if (x1 - x0 > 0.2) lay(x0, x1, z, Math.min(back, z + 0.95), x1 - x0 < 1.2);
    }
  }
}

function ceiling(easel: Easel, { room, half, back, high }: Chamber, wood: Oklch): void {
  for (let x = -half; x < half; x += 0.42)
    easel.line(room.at(x, high, FRONT), room.at(x, high, back), 0.9, easel.tone([wood[0] * 0.6, wood[1], wood[2]], 0.3), { alpha: 0.8 });
  for (let z = FRONT; z < back; z += 0.9) easel.poly([room.at(-half, high - 0.05, z), room.at(half, high - 0.05, z), room.at(half, high - 0.05, z + 0.06), room.at(-half, high - 0.05, z + 0.06)], easel.tone([wood[0] * 0.75, wood[1], wood[2]], 0.3)); // prettier-ignore
}

/** Paper screens on a grid of thin wood, with daylight behind them. */
function screens(easel: Easel, chamber: Chamber, wall: Wall, [from, to]: readonly [number, number], wood: Oklch): void {
  const outside = easel.air.outside ?? easel.air;
  const bright = outside.night ? easel.tone(PAPER, 0.42) : mix(outdoors(easel).tone(PAPER, 0.85), linear([0.97, 0.035, 88]), 0.35);
  const dim = outside.night ? easel.tone(PAPER, 0.3) : mix(bright, easel.tone(PAPER, 0.5), 0.35);
  const [low, top] = [0.36, 1.95];
  for (let u = from; u < to - 0.05; u += 0.98) {
    const end = Math.min(to, u + 0.96);
    easel.poly(chamber.panel(wall, u, end, 0, low), easel.tone([wood[0] * 0.95, wood[1], wood[2]], 0.35));
    const [, y0] = chamber.on(wall, u, top);
    easel.poly(chamber.panel(wall, u, end, low, top), easel.linear([0, y0], [0, chamber.on(wall, u, low)[1]], [[0, dim], [0.4, bright], [1, mix(bright, dim, 0.6)]])); // prettier-ignore
    const bar = easel.tone([wood[0] * 0.62, wood[1], wood[2]], 0.35);
    for (let column = 0; column <= 4; column++)
      easel.poly(chamber.panel(wall, u + ((end - u) * column) / 4 - 0.009, u + ((end - u) * column) / 4 + 0.009, low, top, 0.02), bar);
    for (let row = 0; row <= 6; row++)
      easel.poly(chamber.panel(wall, u, end, low + ((top - low) * row) / 6 - 0.009, low + ((top - low) * row) / 6 + 0.009, 0.02), bar);
    for (const [a, b] of [[u, u + 0.045], [end - 0.045, end]] as const) easel.poly(chamber.panel(wall, a, b, 0, top, 0.03), easel.tone([wood[0] * 0.7, wood[1], wood[2]], 0.35)); // prettier-ignore
  }
}

/** Painted sliding doors along the left wall: pines and waves in ink on gold paper. */
function slidingDoors(easel: Easel, chamber: Chamber, site: Site): void {
  const gold: Oklch = [0.82, 0.08, 84];
  const dice = site.chance('doors');
  for (let u = FRONT; u < chamber.back - 0.05; u += 1.22) {
    const end = Math.min(chamber.back, u + 1.2);
    const leafOf = easel.pen.polygon(chamber.panel('left', u, end, 0.02, 1.95));
    const [x0] = chamber.on('left', u, 1);
    const [x1] = chamber.on('left', end, 1);
    easel.fill(leafOf, easel.linear([x0, 0], [x1, 0], [[0, easel.tone(gold, 0.74)], [1, easel.tone(gold, 0.56)]])); // prettier-ignore
    easel.inside(leafOf, () => {
      for (let ridge = 0; ridge < 3; ridge++) {
        const base = 0.34 + ridge * 0.2;
        easel.blob([chamber.on('left', u - 0.4, 0), chamber.on('left', u - 0.3, base), chamber.on('left', u + 0.3, base + dice.between(0.1, 0.34)), chamber.on('left', u + 0.7, base + dice.between(-0.1, 0.1)), chamber.on('left', end + 0.3, base + 0.16), chamber.on('left', end + 0.3, 0)], easel.tone([0.46 + ridge * 0.02, 0.05, 200], 0.5), { alpha: 0.3 }); // prettier-ignore
      }
      const [px, pv] = [u + dice.between(0.3, 0.8), dice.between(1.1, 1.5)];
      easel.taper([chamber.on('left', px, 0.5), chamber.on('left', px + 0.12, 0.9), chamber.on('left', px - 0.05, pv)], 3.4, easel.tone([0.3, 0.03, 60], 0.4), (t) => 1.2 - t * 0.8); // prettier-ignore
      for (let pad = 0; pad < 5; pad++) {
        const [cx, cy] = chamber.on('left', px + dice.spread(0.34), pv - dice.between(-0.12, 0.5));
        easel.oval(cx, cy, 20, 7, easel.tone([0.4, 0.06, 150], 0.5), { alpha: 0.75, blur: 1 });
      }
    });
    for (const [a, b] of [[u, u + 0.035], [end - 0.035, end]] as const) easel.poly(chamber.panel('left', a, b, 0, 1.95, 0.02), easel.tone([0.22, 0.03, 40], 0.5)); // prettier-ignore
    easel.oval(...pair(chamber.on('left', u + 0.13, 0.9, 0.03)), 3.4, 5, easel.tone([0.3, 0.04, 60], 0.6));
  }
}

/** The alcove of honour: a hanging scroll in ink, a vase with one branch. */
function alcove(easel: Easel, chamber: Chamber, site: Site): void {
  const { from, to } = ALCOVE;
  const { back, room } = chamber;
  const wood = site.style.wood;
  const m = room.metre(back);
  const sand: Oklch = [0.74, 0.055, 88];
  easel.poly(chamber.panel('back', from, to, 0.16, 2.05), easel.linear([chamber.on('back', from, 0)[0], 0], [chamber.on('back', to, 0)[0], 0], [[0, easel.tone(sand, 0.42)], [1, easel.tone(sand, 0.6)]])); // prettier-ignore
  easel.shade(easel.pen.polygon(chamber.panel('back', from, to, 1.7, 2.05)), 0.6, 8);
  easel.shade(easel.pen.polygon(chamber.panel('back', to - 0.3, to, 0.16, 2.05)), 0.4, 8);
  block(
    easel,
    room,
    { x: (from + to) / 2, z: back - 0.5, width: to - from, height: 0.15, deep: 0.5 },
    [wood[0] * 0.8, wood[1] * 1.1, wood[2]],
    { shadow: false, gloss: 0.6 },
  );
  for (const x of [from, to]) easel.poly(chamber.panel('back', x - 0.06, x + 0.06, 0, 2.4, 0.02), easel.linear([chamber.on('back', x - 0.06, 0)[0], 0], [chamber.on('back', x + 0.06, 0)[0], 0], [[0, easel.tone([wood[0] * 0.9, wood[1], wood[2]], 0.3)], [1, easel.tone(wood, 0.8)]])); // prettier-ignore
  const middle = from + (to - from) * 0.4;
  const [sx, sy] = chamber.on('back', middle, 1.95);
  const [w, h] = [m * 0.27, m * 1.35];
  easel.shade(easel.pen.rectangle(sx - w + 3, sy + 4, w * 2, h), 0.4, 3);
  easel.rect(sx - w, sy, w * 2, h, easel.tone([site.style.textile[0], site.style.textile[1] * 0.7, site.style.textile[2]], 0.55));
  easel.rect(sx - w * 0.74, sy + h * 0.16, w * 1.48, h * 0.66, easel.tone([0.93, 0.02, 88], 0.7));
  for (const y of [sy, sy + h]) easel.rect(sx - w * 1.12, y - m * 0.015, w * 2.24, m * 0.035, easel.tone([0.28, 0.05, 40], 0.6));
  const dice = random(seedOf(site.design.seed, 3));
  for (let ridge = 0; ridge < 3; ridge++) easel.blob([[sx - w * 0.7, sy + h * (0.6 - ridge * 0.09)], [sx - w * 0.3, sy + h * (0.5 - ridge * 0.1) - dice.between(0, 8)], [sx + w * 0.1, sy + h * (0.58 - ridge * 0.08)], [sx + w * 0.45, sy + h * (0.48 - ridge * 0.06)], [sx + w * 0.7, sy + h * (0.6 - ridge * 0.09)]], easel.tone([0.35, 0.015, 250], 0.5), { alpha: 0.24 + ridge * 0.08, blur: 1.2 }); // prettier-ignore
  easel.oval(sx + w * 0.28, sy + h * 0.27, w * 0.2, w * 0.2, easel.tone([0.58, 0.18, 30], 0.7), { alpha: 0.85 });
  const [vx, vy] = room.at(to - 0.55, 0.16, back - 0.3);
  easel.shade(easel.pen.ellipse(vx, vy, m * 0.18, m * 0.04), 0.6, 3);
  easel.blob([[vx - m * 0.05, vy - m * 0.36, 0.4], [vx - m * 0.07, vy - m * 0.26], [vx - m * 0.13, vy - m * 0.13], [vx - m * 0.07, vy], [vx + m * 0.07, vy], [vx + m * 0.13, vy - m * 0.13], [vx + m * 0.07, vy - m * 0.26], [vx + m * 0.05, vy - m * 0.36, 0.4]], easel.linear([vx - m * 0.13, 0], [vx + m * 0.13, 0], [[0, easel.tone([0.36, 0.05, 245], 0.2)], [0.7, easel.tone([0.46, 0.07, 240], 0.8)], [1, easel.tone([0.4, 0.06, 240], 0.45)]])); // prettier-ignore
  for (const [dx, high] of [[-0.34, 0.95], [0.12, 1.1], [0.34, 0.72]] as const) easel.taper([[vx, vy - m * 0.32], [vx + dx * m * 0.3, vy - m * high * 0.66], [vx + dx * m, vy - m * high]], m * 0.012, easel.tone([0.3, 0.03, 45], 0.4), toPoint); // prettier-ignore
  for (let bloom = 0; bloom < 17; bloom++) {
    const t = dice.next();
    const branch = [
      [-0.34, 0.95],
      [0.12, 1.1],
      [0.34, 0.72],
    ][bloom % 3]!;
    easel.oval(
      vx + branch[0]! * m * (0.35 + 0.65 * t),
      vy - m * (0.4 + (branch[1]! - 0.4) * t),
      m * 0.028,
      m * 0.026,
      easel.tone(bloom % 4 ? [0.82, 0.1, 10] : [0.94, 0.03, 10], 0.8),
    );
  }
}

function beams(easel: Easel, chamber: Chamber, wood: Oklch): void {
  const { half, back, high } = chamber;
  const dark: Oklch = [wood[0] * 0.72, wood[1], wood[2]];
  for (const [v0, v1] of [
    [1.97, 2.1],
    [high - 0.1, high],
  ] as const) {
    easel.poly(chamber.panel('left', FRONT, back, v0, v1, 0.04), easel.tone(dark, 0.6));
    easel.poly(chamber.panel('right', FRONT, back, v0, v1, 0.04), easel.tone(dark, 0.3));
    easel.poly(chamber.panel('back', -half, half, v0, v1, 0.04), easel.tone(dark, 0.5));
  }
  for (let x = -half; x < half; x += 0.34)
    easel.poly(chamber.panel('back', x + 0.02, x + 0.3, 2.14, 2.44, 0.01), easel.tone(PAPER, 0.5), { alpha: 0.6 });
  for (let x = -half; x < half; x += 0.085) easel.poly(chamber.panel('back', x, x + 0.014, 2.12, 2.46, 0.03), easel.tone(dark, 0.45));
  for (const side of ['left', 'right'] as const) for (const z of [0.2, 3.2, back - 0.12]) easel.poly(chamber.panel(side, z, z + 0.12, 0, high, 0.05), easel.tone(dark, side === 'left' ? 0.6 : 0.28)); // prettier-ignore
}

/** Around the opening: its posts, half-drawn screens and the boards of the porch. */
function gardenFrame(easel: Easel, chamber: Chamber, wood: Oklch): void {
  const { from, to, high } = GARDEN;
  const { room, back } = chamber;
  easel.poly([room.at(from, 0, back), room.at(to, 0, back), room.at(to, 0.02, back + 1), room.at(from, 0.02, back + 1)], outdoors(easel).tone([wood[0] * 1.1, wood[1], wood[2]], 0.8)); // prettier-ignore
  for (let z = back; z < back + 1; z += 0.2)
    easel.line(room.at(from, 0.01, z), room.at(to, 0.01, z), 0.5, easel.air.shadow, { alpha: 0.5 });
  screens(easel, chamber, 'back', [from - 0.02, from + 0.66], wood);
  screens(easel, chamber, 'back', [to - 0.34, to + 0.6], wood);
  for (const x of [from - 0.08, to + 0.6])
    easel.poly(chamber.panel('back', x - 0.05, x + 0.07, 0, 2.1, 0.04), easel.tone([wood[0] * 0.75, wood[1], wood[2]], 0.5));
  easel.poly(
    chamber.panel('back', from - 0.1, to + 0.7, high - 0.02, high + 0.1, 0.05),
    easel.tone([wood[0] * 0.7, wood[1], wood[2]], 0.5),
  );
  const outside = easel.air.outside ?? easel.air;
  if (!outside.night) easel.glow(...pair(room.at((from + to) / 2, 0.9, back)), 330, easel.skyLow, 0.2);
}

function teaThings(easel: Easel, room: Room3): void {
  const z = TABLE.z + 0.35;
  const m = room.metre(z);
  const [x, y] = room.at(TABLE.x - 0.16, 0.345, z);
  const iron: Oklch = [0.3, 0.025, 220];
  easel.shade(easel.pen.ellipse(x, y, m * 0.14, m * 0.03), 0.6, 2);
  easel.taper([[x - m * 0.1, y - m * 0.13], [x, y - m * 0.28], [x + m * 0.1, y - m * 0.13]], m * 0.009, easel.tone(iron, 0.6)); // prettier-ignore
  easel.taper([[x + m * 0.09, y - m * 0.06], [x + m * 0.15, y - m * 0.1], [x + m * 0.18, y - m * 0.15]], m * 0.018, easel.tone(iron, 0.5), toPoint); // prettier-ignore
  easel.blob([[x - m * 0.11, y - m * 0.07], [x - m * 0.07, y - m * 0.13], [x + m * 0.07, y - m * 0.13], [x + m * 0.11, y - m * 0.07], [x + m * 0.07, y - m * 0.005], [x - m * 0.07, y - m * 0.005]], easel.linear([x - m * 0.1, 0], [x + m * 0.1, 0], [[0, easel.tone(iron, 0.15)], [0.7, easel.tone([0.42, 0.03, 220], 0.95)], [1, easel.tone(iron, 0.4)]])); // prettier-ignore
  easel.oval(x, y - m * 0.14, m * 0.016, m * 0.014, easel.tone(iron, 0.7));
  for (const [dx, dz] of [
    [-0.36, -0.16],
    [0.4, -0.12],
    [0.28, 0.12],
  ] as const) {
    const [cx, cy] = room.at(TABLE.x + dx, 0.345, z + dz);
    easel.shade(easel.pen.ellipse(cx, cy, m * 0.055, m * 0.014), 0.5, 1.5);
    easel.poly([[cx - m * 0.042, cy - m * 0.06], [cx + m * 0.042, cy - m * 0.06], [cx + m * 0.03, cy], [cx - m * 0.03, cy]], easel.linear([cx - m * 0.04, 0], [cx + m * 0.04, 0], [[0, easel.tone([0.74, 0.03, 130], 0.3)], [1, easel.tone([0.86, 0.03, 130], 0.95)]])); // prettier-ignore
    easel.oval(cx, cy - m * 0.06, m * 0.042, m * 0.013, easel.tone([0.6, 0.1, 120], 0.5));
  }
}

function paperLamp(easel: Easel, room: Room3, x: number, z: number): void {
  const on = easel.air.lamps > 0.3;
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  easel.shade(easel.pen.ellipse(px, py, m * 0.26, m * 0.06), 0.5, 4);
  const paper = on ? easel.linear([0, py - m * 0.72], [0, py - m * 0.1], [[0, easel.shine([0.82, 0.1, 74])], [0.6, easel.shine([0.95, 0.07, 86])], [1, easel.shine([0.85, 0.1, 76])]]) : easel.tone(PAPER, 0.6); // prettier-ignore
  easel.rect(px - m * 0.17, py - m * 0.72, m * 0.34, m * 0.62, paper);
  for (const u of [-0.17, 0.155]) easel.rect(px + u * m, py - m * 0.78, m * 0.018, m * 0.78, easel.tone([0.24, 0.03, 40], 0.5));
  for (const v of [0.74, 0.5, 0.28, 0.1]) easel.rect(px - m * 0.18, py - v * m, m * 0.36, m * 0.014, easel.tone([0.24, 0.03, 40], 0.5));
}
