import type { Oklch } from '../../../schema/look.ts';
import { linear } from '../../paint/colour.ts';
import { seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { screen, screenLight, sideWindows, whiteboard } from '../parts/boards.ts';
import { skyline } from '../parts/buildings.ts';
import { bookcase, chair, potPlant, table } from '../parts/furniture.ts';
import {
  FRONT,
  VIEW_PARALLAX,
  corners,
  makeChamber,
  outdoors,
  paintBox,
  rail,
  shaft,
  sunPatches,
  type Chamber,
} from '../parts/interior.ts';
import { lampGlow, steam } from '../parts/lamps.ts';
import { LANDMARKS } from '../parts/landmarks.ts';
import { laptop } from '../parts/machines.ts';
import { birds } from '../parts/plants.ts';
import { sky } from '../parts/sky.ts';
import { ROOM_LENS, makeFloor, makeRoom, type Room3 } from '../perspective.ts';
import { EVERYWHERE, box, type Item, type PlaceSet, type Site } from '../set.ts';

const TABLE = { x: 0, z: 2.9, width: 3.5, deep: 1.25, height: 0.74 } as const;
/** The wide window, in metres on the back wall. */
const WINDOW = { from: 0.15, to: 4.2, low: 0.8, high: 2.45 } as const;
const CHAIRS: readonly (readonly [number, number, 'front' | 'left' | 'right'])[] = [[-1.25, 4.35, 'front'], [-0.4, 4.35, 'front'], [0.45, 4.35, 'front'], [1.3, 4.35, 'front'], [-2.2, 3.3, 'right'], [2.2, 3.3, 'left']]; // prettier-ignore

/** A meeting room high in a town: a long table, a screen, a white board, a window over roofs. */
export function meetingRoom(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 318, frontY: 642, backY: 538 });
  const room = makeRoom(floor, ROOM_LENS);
  const chamber = makeChamber(room, { half: 4.5, back: 6, high: 2.8 });
  const view = box(room.at(WINDOW.from, 0, 6)[0] - VIEW_PARALLAX, 60, room.at(WINDOW.to, 0, 6)[0] + VIEW_PARALLAX, 560);
  const outside = site.air.outside ?? site.air;
  const [cupX, cupY] = room.at(-0.86, TABLE.height, TABLE.z + 0.5);
  return {
    floor,
    seats: CHAIRS.map(([x, z, turn]) => ({
      ...room.mark(x + (turn === 'right' ? 0.05 : turn === 'left' ? -0.05 : 0), z + 0.22),
      heightHeads: 1.57,
      kind: 'chair',
    })),
    far: outdoorItems(site, view),
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => interior(easel, chamber, site) },
      screenLight(site, chamber),
      ...lampGlow(site, [-2.6, 0, 2.6].map((x) => ({ x: room.at(x, chamber.high, 3)[0], y: room.at(x, chamber.high, 3)[1] + 6, size: 8 })), { depth: 1, flicker: 0.01, colour: [0.92, 0.05, 85] }), // prettier-ignore
      steam(site, cupX, cupY - 14, room.metre(TABLE.z) * 0.055, { depth: 1 }),
      ...shaft(site, chamber.on('right', 3.4, 1.7), room.at(0.2, 0, 2.2), 74),
      ...(outside.rain > 0 ? [rainOnGlass(site, chamber)] : []),
    ],
    front: [],
    room,
    seating: 'chair',
    has: [
      'table',
      'chair',
      'laptop',
      'computer',
      'screen',
      'projector',
      'board',
      'plant',
      'chart',
      'cup',
      'coffee',
      'paper',
      'document',
      'window',
      'slide',
      'book',
      'shelf',
    ],
    spots: [
      { x: -3.5, z: 3.4 },
      { x: 3.4, z: 2.4 },
      { x: -3.2, z: 1.6 },
    ],
    covered: true,
  };
}

/** What is seen through the window: sky, roofs, towers. */
function outdoorItems(site: Site, view: ReturnType<typeof box>): Item[] {
  const outside = site.air.outside ?? site.air;
  const open: Site = { ...site, air: outside };
  return [
    ...sky(open, 420).map((item): Item =>
      item.kind === 'layer' ? { ...item, box: view, paint: (easel) => item.paint(outdoors(easel)) } : item,
    ),
    {
      kind: 'layer',
      depth: 0.75,
      box: view,
      paint(inside) {
        const easel = outdoors(inside);
        skyline(easel, {
          y: 470,
          height: 150,
          depth: 0.66,
          seed: seedOf(site.design.seed, 1),
          style: { ...site.style, roofShape: 'flat' },
          span: [view.left, view.right],
          metre: 5,
        });
        LANDMARKS.tower(easel, { x: 830, y: 480, height: 230, depth: 0.5, style: site.style });
        LANDMARKS.tower(easel, { x: 1040, y: 490, height: 190, depth: 0.36, style: { ...site.style, landmark: 'none' } });
        skyline(easel, {
          y: 520,
          height: 120,
          depth: 0.3,
          seed: seedOf(site.design.seed, 2),
          style: { ...site.style, roofShape: 'flat' },
          span: [view.left, view.right],
          metre: 9,
        });
        easel.rect(view.left, 300, view.right - view.left, 260, easel.linear([0, 340], [0, 480], [[0, easel.skyLow, 0], [1, easel.skyLow, 0.4]])); // prettier-ignore
      },
    },
    birds(open, { x: 780, y: 190, count: 3, size: 5 }),
  ];
}

function interior(easel: Easel, chamber: Chamber, site: Site): void {
  const { room } = chamber;
  const { context } = easel;
  const wall: Oklch = [0.9, 0.012, 90];
  const accent: Oklch = [site.style.accent[0] * 0.86, Math.min(0.1, site.style.accent[1]), site.style.accent[2]];
  context.save();
  const hole = easel.platform.createPath();
  hole.rect(-1700, -500, 4700, 2000);
  hole.addPath(easel.pen.polygon(chamber.panel('back', WINDOW.from, WINDOW.to, WINDOW.low, WINDOW.high)).path);
  context.clip(hole, 'evenodd');
  paintBox(easel, chamber, {
    back: wall,
    left: [accent[0] * 0.94, accent[1] * 0.9, accent[2]],
    right: wall,
    ceiling: [0.92, 0.006, 95],
    floor: [0.5, 0.022, 250],
  });
  carpet(easel, chamber, site);
  ceilingPanels(easel, chamber);
  rail(easel, chamber, 0, 0.1, [0.45, 0.02, 60]);
  slats(easel, chamber, site.style.wood);
  screen(easel, chamber);
  whiteboard(easel, chamber);
  sideWindows(easel, chamber);
  corners(easel, chamber, 0.55);
  context.restore();
  windowFrame(easel, chamber);
  furniture(easel, room, site);
  sunPatches(easel, room, [0.2, 2, 3.8].map((z0) => ({ z0, z1: z0 + 1.5, x: 4.3, reach: 2.4 })), [0.5, 0.03, 250]); // prettier-ignore
}

function carpet(easel: Easel, { room, half, back }: Chamber, site: Site): void {
  const dice = site.chance('carpet');
  for (let z = FRONT; z < back; z += 0.5) {
    for (let x = -half; x < half; x += 0.5) {
      const points = [room.at(x, 0, z), room.at(x + 0.5, 0, z), room.at(x + 0.5, 0, z + 0.5), room.at(x, 0, z + 0.5)];
      easel.poly(points, easel.tone([0.48 + dice.spread(0.035), 0.024, dice.chance(0.12) ? site.style.accent[2] : 250], 0.55), {
        alpha: 0.8,
      });
    }
  }
  const [, y] = room.at(0, 0, back);
  easel.rect(-1700, y, 4700, 700, easel.linear([0, y], [0, 720], [[0, easel.skyLow, easel.air.lamps > 0.5 ? 0.03 : 0.2], [0.45, easel.skyLow, 0]]), { blend: 'screen' }); // prettier-ignore
}

function ceilingPanels(easel: Easel, { room, half, back, high }: Chamber): void {
  for (let x = -half; x < half; x += 0.75)
    easel.line(room.at(x, high, FRONT), room.at(x, high, back), 0.5, easel.air.shadow, { alpha: 0.4 });
  for (let z = FRONT; z < back; z += 0.75)
    easel.line(room.at(-half, high, z), room.at(half, high, z), 0.5, easel.air.shadow, { alpha: 0.4 });
  const on = easel.air.lamps > 0.3;
  for (const x of [-2.6, 0, 2.6]) for (const z of [1.2, 3.6]) easel.poly([room.at(x - 0.7, high, z), room.at(x + 0.7, high, z), room.at(x + 0.7, high, z + 0.55), room.at(x - 0.7, high, z + 0.55)], on ? easel.shine([0.98, 0.02, 95]) : easel.tone([0.97, 0.01, 95], 0.95)); // prettier-ignore
}

/** A wall of wooden slats at the left. */
function slats(easel: Easel, chamber: Chamber, wood: Oklch): void {
  for (let z = FRONT; z < 2.2; z += 0.115) {
    easel.poly(chamber.panel('left', z, z + 0.075, 0.1, chamber.high - 0.05, 0.03), easel.linear([0, 0], [0, 620], [[0, easel.tone([wood[0] * 1.12, wood[1], wood[2]], 0.62)], [1, easel.tone([wood[0] * 1.2, wood[1], wood[2]], 0.8)]])); // prettier-ignore
  }
}

function windowFrame(easel: Easel, chamber: Chamber): void {
  const { from, to, low, high } = WINDOW;
  const frame = (u0: number, u1: number, v0: number, v1: number, t: number) =>
    easel.poly(chamber.panel('back', u0, u1, v0, v1, 0.04), easel.tone([0.42, 0.01, 250], t));
  const glass = chamber.panel('back', from, to, low, high);
  easel.poly([glass[3]!, [glass[3]![0] + 90, glass[3]![1]], [glass[0]![0] + 20, glass[0]![1]], glass[0]!], linear([0.95, 0.01, 240]), { alpha: 0.08 }); // prettier-ignore
  if (easel.air.outside?.night) easel.poly(glass, easel.tone([0.8, 0.03, 80], 0.5), { alpha: 0.1 });
  for (const u of [from - 0.06, (from * 2 + to) / 3, (from + to * 2) / 3, to]) frame(u, u + 0.06, low - 0.04, high + 0.04, 0.5);
  frame(from, to, high, high + 0.06, 0.35);
  frame(from, to, low - 0.06, low, 0.6);
  frame(from, to, high - 0.46, high - 0.43, 0.5);
  easel.poly(chamber.panel('back', from - 0.15, to + 0.12, low - 0.12, low - 0.06, 0.12), easel.tone([0.93, 0.008, 90], 0.85));
  for (let slat = 0; slat < 7; slat++)
    easel.poly(
      chamber.panel('back', from, to, high - 0.05 - slat * 0.05, high - 0.02 - slat * 0.05, 0.06),
      easel.tone([0.9, 0.012, 85], 0.7),
      { alpha: 0.75 },
    );
}

/** Drops that run down the pane. */
function rainOnGlass(site: Site, chamber: Chamber): Item {
  const dice = site.chance('panes');
  const [left, top] = chamber.on('back', WINDOW.from, WINDOW.high);
  const [right, bottom] = chamber.on('back', WINDOW.to, WINDOW.low);
  const drops = Array.from({ length: 60 }, () => ({
    x: dice.between(left + 3, right - 3),
    phase: dice.next(),
    pace: dice.between(0.05, 0.24),
    size: dice.between(0.5, 1.2),
  }));
  return {
    kind: 'stamp',
    depth: 1,
    reach: { x: 2, y: 9 },
    paint: (easel) => easel.taper([[0, -8], [0, 0], [0, 3]], 1, linear([0.86, 0.02, 235]), (t) => t * 0.9 + 0.1, { alpha: 0.55 }), // prettier-ignore
    at: (time) => drops.map(({ x, phase, pace, size }) => { const life = (phase + time * pace) % 1; return { x: x + Math.sin(life * 9) * 1.5, y: top + 6 + (bottom - top - 10) * life, scaleX: size, scaleY: size, alpha: 0.6 * Math.min(1, (1 - life) * 8) }; }), // prettier-ignore
  };
}

function furniture(easel: Easel, room: Room3, site: Site): void {
  const wood = site.style.wood;
  const cloth: Oklch = [0.36, 0.03, 255];
  potPlant(easel, room, -4, 5.4, 1.6, seedOf(site.design.seed, 4));
  potPlant(easel, room, 4.05, 5.2, 1.35, seedOf(site.design.seed, 5), [0.4, 0.02, 250]);
  bookcase(easel, room, { x: -0.32, z: 5.65, width: 0.62, height: 1.15, deep: 0.34 }, [0.7, 0.05, 70], seedOf(site.design.seed, 6));
  for (const [x, z, turn] of CHAIRS) chair(easel, room, x, z, [0.3, 0.01, 250], { turn, cushion: cloth, office: true });
  table(easel, room, TABLE, [wood[0] * 1.25, wood[1] * 0.8, wood[2] + 8], { legs: 0.09, gloss: 1 });
  const top = TABLE.height;
  for (const [dx, dz] of [[-1.2, 0.75], [0.5, 0.8], [1.25, 0.6]] as const) laptop(easel, room, dx, TABLE.z + dz, top); // prettier-ignore
  for (const [dx, dz, hue] of [
    [-0.86, 0.5, 30],
    [0.06, 0.62, 210],
    [0.95, 0.4, 85],
  ] as const) {
    // prettier-ignore
    const [x, y] = room.at(dx, top, TABLE.z + dz);
    const m = room.metre(TABLE.z + dz);
    easel.oval(x, y, m * 0.07, m * 0.018, easel.tone([0.94, 0.01, 90], 0.7));
    easel.poly([[x - m * 0.038, y - m * 0.09], [x + m * 0.038, y - m * 0.09], [x + m * 0.032, y], [x - m * 0.032, y]], easel.linear([x - m * 0.04, 0], [x + m * 0.04, 0], [[0, easel.tone([0.6, 0.1, hue], 0.35)], [1, easel.tone([0.68, 0.1, hue], 0.95)]])); // prettier-ignore
    easel.oval(x, y - m * 0.09, m * 0.038, m * 0.011, easel.tone([0.36, 0.05, 50], 0.5));
  }
  for (const [dx, dz] of [
    [-0.35, 0.3],
    [0.75, 0.34],
    [-1.5, 0.4],
  ] as const) {
    // prettier-ignore
    const sheet = [room.at(dx, top + 0.004, TABLE.z + dz), room.at(dx + 0.22, top + 0.004, TABLE.z + dz + 0.02), room.at(dx + 0.2, top + 0.004, TABLE.z + dz + 0.3), room.at(dx - 0.02, top + 0.004, TABLE.z + dz + 0.28)]; // prettier-ignore
    easel.poly(sheet, easel.tone([0.97, 0.005, 90], 0.9));
  }
}
