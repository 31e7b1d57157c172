import type { Oklch } from '../../../schema/look.ts';
import { linear } from '../../paint/colour.ts';
import type { Easel } from '../easel.ts';
import { table } from '../parts/furniture.ts';
import { FRONT, corners, makeChamber, outdoors, paintBox, shaft, sunPatches, type Chamber } from '../parts/interior.ts';
import { lampGlow, steam } from '../parts/lamps.ts';
import { GARDEN, gardenBehind } from '../parts/tea-garden.ts';
import { PAPER, RUSH, TABLE, alcove, paperLamp, screens, slidingDoors, teaThings } from '../parts/tea-things.ts';
import { ROOM_LENS, makeFloor, makeRoom, pair } from '../perspective.ts';
import { cushion } from '../props/seating.ts';
import { EVERYWHERE, type PlaceSet, type Site } from '../set.ts';

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
    has: [
      'tea',
      'kettle',
      'whisk',
      'bowl',
      'cup',
      'scroll',
      'flower',
      'vase',
      'cushion',
      'table',
      'tatami',
      'mat',
      'screen',
      'shoji',
      'lantern',
      'garden',
      'lamp',
    ],
    spots: [
      { x: -2.7, z: 2.6 },
      { x: 2.7, z: 2.2 },
      { x: -3, z: 4 },
    ],
    covered: true,
  };
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
