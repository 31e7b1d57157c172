import type { Oklch } from '../../../schema/look.ts';
import { even, type Point } from '../../paint/brush.ts';
import { linear } from '../../paint/colour.ts';
import { seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { block, bookcase, chair, floorLamp, picture, potPlant, sofa, table } from '../parts/furniture.ts';
import {
  boards,
  corners,
  makeChamber,
  outdoors,
  paintBox,
  rail,
  shaft,
  sunPatches,
  type Chamber,
  VIEW_PARALLAX,
} from '../parts/interior.ts';
import { LAMP_LIGHT, lampGlow, steam } from '../parts/lamps.ts';
import { birds, foliage } from '../parts/plants.ts';
import { hills, sky } from '../parts/sky.ts';
import { skyline } from '../parts/buildings.ts';
import { makeFloor, makeRoom, ROOM_LENS, type Room3 } from '../perspective.ts';
import { box, EVERYWHERE, type Item, type PlaceSet, type Seat, type Site } from '../set.ts';

const WINDOW = { from: 0.7, to: 2.9, low: 0.95, high: 2.25 } as const;
const BACK = 5.6;
const LAMP = { x: -1.55, z: 5 } as const;

/** How a room is furnished: what stands in it, and where one can sit. */
interface Furnishing {
  paint(easel: Easel, chamber: Chamber, site: Site): void;
  seats: readonly (Omit<Seat, 'depth'> & { z: number })[];
}
type RoomKind = 'living' | 'bedroom' | 'kitchen' | 'study';
const KINDS: Partial<Record<Site['design']['kind'], RoomKind>> = { bedroom: 'bedroom', hotel: 'bedroom', hospital: 'bedroom', kitchen: 'kitchen', restaurant: 'kitchen', cafe: 'kitchen', bar: 'kitchen', library: 'study', classroom: 'study', school: 'study', laboratory: 'study', shop: 'study', workshop: 'study', 'police-station': 'study' }; // prettier-ignore

const FURNISHINGS: Record<RoomKind, Furnishing> = {
  living: { paint: paintLiving, seats: [{ x: -0.95, z: 4.2, heightHeads: 1.5, kind: 'sofa' }, { x: -0.15, z: 4.2, heightHeads: 1.5, kind: 'sofa' }, { x: 2.2, z: 3.2, heightHeads: 1.55, kind: 'chair' }] }, // prettier-ignore
  bedroom: { paint: paintBedroom, seats: [{ x: -0.9, z: 3.9, heightHeads: 1.8, kind: 'bed' }, { x: 2.3, z: 3.6, heightHeads: 1.55, kind: 'chair' }] }, // prettier-ignore
  kitchen: { paint: paintKitchen, seats: [{ x: -0.95, z: 3.4, heightHeads: 1.55, kind: 'chair' }, { x: 0.95, z: 3.4, heightHeads: 1.55, kind: 'chair' }] }, // prettier-ignore
  study: { paint: paintStudy, seats: [{ x: -0.7, z: 3.9, heightHeads: 1.55, kind: 'chair' }, { x: 0.75, z: 3.9, heightHeads: 1.55, kind: 'chair' }] }, // prettier-ignore
};

/** A room somebody lives or works in: a window with curtains, a lamp, furniture in the culture's woods and cloths. */
export function livingRoom(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 320, frontY: 642, backY: 538 });
  const room = makeRoom(floor, ROOM_LENS);
  const chamber = makeChamber(room, { half: 3.8, back: BACK, high: 2.65 });
  const kind = KINDS[site.design.kind] ?? 'living';
  const view = box(room.at(WINDOW.from, 0, BACK)[0] - VIEW_PARALLAX, 80, room.at(WINDOW.to, 0, BACK)[0] + VIEW_PARALLAX, 520);
  const lamp = room.at(LAMP.x, 1.5, LAMP.z);
  return {
    floor,
    seats: FURNISHINGS[kind].seats.map(({ x, z, ...seat }) => ({ ...seat, ...room.mark(x, z) })),
    far: viewOut(site, view),
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => interior(easel, chamber, site, FURNISHINGS[kind]) },
      curtains(chamber, site),
      ...lampGlow(site, [{ x: lamp[0], y: lamp[1], size: room.metre(LAMP.z) * 0.14 }], { depth: 1, flicker: 0.02 }),
      ...(kind === 'kitchen' ? [steam(site, ...pair(room.at(-2.5, 1.25, 5)), 12, { depth: 1 })] : []),
      ...shaft(site, chamber.on('back', 1.8, 1.8), room.at(-0.4, 0, 2.4), 60),
    ],
    front: [],
    room,
    seating: 'chair',
    has: [
      'sofa',
      'couch',
      'lamp',
      'window',
      'curtain',
      'book',
      'shelf',
      'plant',
      'door',
      'cup',
      'table',
      'chair',
      'rug',
      'carpet',
      'picture',
      'painting',
    ],
    spots: [
      { x: -2.9, z: 3 },
      { x: 2.9, z: 2 },
      { x: -3, z: 1.4 },
      { x: 2.9, z: 4 },
    ],
    covered: true,
  };
}
const pair = ([x, y]: Point): [number, number] => [x, y];

function viewOut(site: Site, view: ReturnType<typeof box>): Item[] {
  const open: Site = { ...site, air: site.air.outside ?? site.air };
  const town = site.design.geography !== 'rural' && site.design.geography !== 'coastal' && site.design.geography !== 'mountain';
  return [
    ...sky(open, 390).map((item): Item =>
      item.kind === 'layer' ? { ...item, box: view, paint: (easel) => item.paint(outdoors(easel)) } : item,
    ),
    birds(open, { x: 800, y: 200, count: 3, size: 5 }),
    {
      kind: 'layer',
      depth: 0.8,
      box: view,
      paint(inside) {
        const easel = outdoors(inside);
        if (town)
          skyline(easel, {
            y: 400,
            height: 96,
            depth: 0.5,
            seed: seedOf(site.design.seed, 1),
            style: site.style,
            span: [view.left, view.right],
            metre: 7,
          });
        else hills(easel, 380, 70, 0.5, seedOf(site.design.seed, 1), 150);
        easel.rect(view.left, 372, view.right - view.left, 150, easel.tone([0.55, 0.08, 130], 0.6, 0.2));
      },
    },
    {
      kind: 'layer',
      depth: 0.9,
      box: view,
      paint(inside) {
        const easel = outdoors(inside);
        for (let x = view.left; x < view.right; x += 58)
          foliage(easel, {
            x,
            y: 372 - ((x * 13) % 26),
            width: 52,
            height: 40,
            leaves: 90,
            leaf: 5,
            albedo: site.design.season === 'autumn' ? [0.6, 0.13, 60] : [0.5, 0.1, 138],
            seed: x | 0,
            depth: 0.1,
          });
      },
      warp: {
        grain: 30,
        by: (x, y, time) => [
          (0.3 + (site.air.outside?.wind ?? 0)) * Math.max(0, (420 - y) / 100) * 2.2 * Math.sin(time * 1.3 + x * 0.03),
          0.6 * Math.sin(time * 1.9 + x * 0.05),
        ],
      },
    },
    ...(open.air.rain > 0 ? [rainOutside(site, view)] : []),
  ];
}

function rainOutside(site: Site, view: ReturnType<typeof box>): Item {
  const dice = site.chance('rain outside');
  const drops = Array.from({ length: 100 }, () => ({
    x: dice.between(view.left, view.right),
    y: dice.between(0, 360),
    pace: dice.between(460, 640),
  }));
  return {
    kind: 'stamp',
    depth: 0.95,
    reach: { x: 3, y: 13 },
    paint: (easel) => easel.taper([[1.6, -11], [-1.6, 11]], 0.7, linear([0.86, 0.03, 240]), undefined, { alpha: 0.5 }), // prettier-ignore
    at: (time) => drops.map(({ x, y, pace }) => ({ x, y: 120 + ((y + time * pace) % 360), alpha: 0.6 })),
  };
}

function interior(easel: Easel, chamber: Chamber, site: Site, furnishing: Furnishing): void {
  const { style } = site;
  const { context } = easel;
  const wall: Oklch = [Math.min(0.9, style.wall[0]), Math.min(0.06, style.wall[1]), style.wall[2]];
  context.save();
  const hole = easel.platform.createPath();
  hole.rect(-1700, -500, 4700, 2000);
  hole.addPath(easel.pen.polygon(chamber.panel('back', WINDOW.from, WINDOW.to, WINDOW.low, WINDOW.high)).path);
  context.clip(hole, 'evenodd');
  paintBox(easel, chamber, {
    back: wall,
    left: wall,
    right: [wall[0] * 0.98, wall[1], wall[2]],
    ceiling: [0.92, 0.015, 85],
    floor: [style.wood[0] * 1.08, style.wood[1], style.wood[2]],
  });
  boards(easel, chamber, [style.wood[0] * 1.08, style.wood[1], style.wood[2]], seedOf(site.design.seed, 2));
  if (style.landmark === 'cathedral' || style.landmark === 'tower') panelling(easel, chamber, wall);
  else band(easel, chamber, style.wallSecond);
  rail(easel, chamber, 0, 0.13, [0.9, 0.015, 85]);
  rail(easel, chamber, chamber.high - 0.1, chamber.high, [0.93, 0.012, 85]);
  door(easel, chamber, site);
  corners(easel, chamber, 0.6);
  context.restore();
  frame(easel, chamber, style.wood);
  sunPatches(easel, chamber.room, [2.4, 3.9].map((z0) => ({ z0, z1: z0 + 1.1, x: 2.4, reach: 2.2 })), style.wood); // prettier-ignore
  furnishing.paint(easel, chamber, site);
  floorLamp(easel, chamber.room, LAMP.x, LAMP.z);
  if (easel.air.lamps > 0.3) easel.glow(...pair(chamber.on('back', LAMP.x, 1.7)), 300, easel.shine(LAMP_LIGHT), 0.34 * easel.air.lamps);
}

function panelling(easel: Easel, chamber: Chamber, wall: Oklch): void {
  for (let x = -3.7; x < 3.6; x += 0.92) {
    const points = chamber.panel('back', x + 0.08, x + 0.84, 0.24, 0.86, 0.01);
    easel.poly(points, easel.tone([wall[0] * 0.94, wall[1], wall[2]], 0.55));
    easel.rim(easel.pen.polygon(points), { dx: 2, dy: 2 }, easel.air.shadow, { alpha: 0.3, blend: 'multiply' });
  }
  rail(easel, chamber, 0.94, 1, [0.9, 0.015, 85]);
}

/** A painted dado with a border. */
function band(easel: Easel, chamber: Chamber, colour: Oklch): void {
  rail(easel, chamber, 0.13, 0.86, [colour[0] * 1.05, colour[1] * 0.75, colour[2]]);
  for (let x = -chamber.half; x < chamber.half; x += 0.24) {
    const [px, py] = chamber.on('back', x + 0.12, 0.98, 0.02);
    easel.poly([[px, py - 6], [px + 5, py], [px, py + 6], [px - 5, py]], easel.tone(colour, 0.6)); // prettier-ignore
  }
  rail(easel, chamber, 0.87, 0.89, [0.85, 0.1, 80]);
  rail(easel, chamber, 1.06, 1.08, [0.85, 0.1, 80]);
}

function door(easel: Easel, chamber: Chamber, site: Site): void {
  const wood = site.style.wood;
  easel.poly(chamber.panel('left', 2.9, 4.1, 0, 2.2, 0.03), easel.tone([0.9, 0.015, 85], 0.6));
  easel.poly(chamber.panel('left', 3, 4, 0, 2.1, 0.04), easel.tone([wood[0] * 0.95, wood[1], wood[2]], 0.62));
  for (const [a, b] of [[3.12, 3.46], [3.54, 3.88]] as const) for (const [v0, v1] of [[0.2, 0.9], [1.05, 1.95]] as const) easel.poly(chamber.panel('left', a, b, v0, v1, 0.045), easel.air.shadow, { alpha: 0.28, blend: 'multiply' }); // prettier-ignore
  easel.oval(...pair(chamber.on('left', 3.08, 1, 0.06)), 4, 4, easel.tone([0.78, 0.11, 85], 0.95));
}

function frame(easel: Easel, chamber: Chamber, wood: Oklch): void {
  const { from, to, low, high } = WINDOW;
  const bar = (u0: number, u1: number, v0: number, v1: number) =>
    easel.poly(chamber.panel('back', u0, u1, v0, v1, 0.05), easel.tone([0.9, 0.015, 85], easel.air.lamps > 0.5 ? 0.45 : 0.4));
  const open = outdoors(easel);
  if (!open.air.night) easel.glow(...pair(chamber.on('back', (from + to) / 2, 1.6)), 300, open.skyLow, 0.24);
  bar(from - 0.1, from, low - 0.1, high + 0.1);
  bar(to, to + 0.1, low - 0.1, high + 0.1);
  bar(from - 0.1, to + 0.1, high, high + 0.1);
  for (const u of [1 / 3, 2 / 3]) bar(from + (to - from) * u - 0.025, from + (to - from) * u + 0.025, low, high);
  bar(from, to, (low + high * 2) / 3 - 0.02, (low + high * 2) / 3 + 0.02);
  easel.poly(chamber.panel('back', from - 0.18, to + 0.18, low - 0.12, low - 0.04, 0.12), easel.tone([0.92, 0.015, 85], 0.9));
  const [px, py] = chamber.on('back', to - 0.4, low - 0.04, 0.1);
  foliage(easel, { x: px, y: py - 26, width: 17, height: 13, leaves: 40, leaf: 3.4, albedo: [0.52, 0.11, 140], seed: 6, depth: 0 });
  easel.poly([[px - 11, py - 17], [px + 11, py - 17], [px + 8, py], [px - 8, py]], easel.tone([0.62, 0.1, 40], 0.6)); // prettier-ignore
  easel.line(
    chamber.on('back', from - 0.3, high + 0.18, 0.1),
    chamber.on('back', to + 0.3, high + 0.18, 0.1),
    2,
    easel.tone([wood[0] * 0.8, wood[1], wood[2]], 0.5),
  );
}

/** Curtains that breathe. */
function curtains(chamber: Chamber, site: Site): Item {
  const cloth = site.style.textile;
  const { from, to, high } = WINDOW;
  const [left, top] = chamber.on('back', from - 0.35, high + 0.2, 0.12);
  const [right, bottom] = chamber.on('back', to + 0.35, 0.25, 0.12);
  return {
    kind: 'layer',
    depth: 1,
    box: { left: left - 30, top: top - 6, right: right + 30, bottom: bottom + 10 },
    paint(easel) {
      for (const side of [-1, 1]) {
        const [outer, inner] = side < 0 ? [left, left + (right - left) * 0.2] : [right, right - (right - left) * 0.2];
        easel.poly([[outer, top], [inner, top], [inner - side * -4, bottom], [outer, bottom]], easel.linear([outer, 0], [inner, 0], [[0, easel.tone(cloth, 0.4)], [1, easel.tone([Math.min(0.95, cloth[0] + 0.1), cloth[1], cloth[2]], 0.95)]])); // prettier-ignore
        for (let fold = 0; fold < 5; fold++) {
          const x = outer + ((inner - outer) * (fold + 0.6)) / 5;
          easel.taper([[x, top], [x + 2, (top + bottom) / 2], [x - 1, bottom]], 4, easel.tone([cloth[0] * 0.72, cloth[1], cloth[2]], 0.2), undefined, { alpha: 0.6, blur: 1.4 }); // prettier-ignore
          easel.taper([[x - side * 6, top], [x - side * 5, (top + bottom) / 2], [x - side * 7, bottom]], 1.6, easel.tone([Math.min(0.97, cloth[0] + 0.2), cloth[1] * 0.8, cloth[2]], 1), undefined, { alpha: 0.5, blur: 0.6 }); // prettier-ignore
        }
      }
    },
    warp: {
      grain: 16,
      by: (x, y, time) => [
        Math.max(0, (y - top) / (bottom - top)) ** 1.5 * (2.6 * Math.sin(time * 1.1 + x * 0.03) + 1.2 * Math.sin(time * 2.3 + y * 0.02)),
        0,
      ],
    },
  };
}

function rug(easel: Easel, room: Room3, x: number, z: number, width: number, deep: number, site: Site): void {
  const { textile, accent } = site.style;
  const shape = (grow: number) => [room.at(x - width / 2 + grow, 0, z + grow), room.at(x + width / 2 - grow, 0, z + grow), room.at(x + width / 2 - grow, 0, z + deep - grow), room.at(x - width / 2 + grow, 0, z + deep - grow)]; // prettier-ignore
  for (const [grow, colour, alpha] of [[0, textile, 1], [0.1, accent, 0.9], [0.15, [textile[0] * 0.8, textile[1], textile[2]], 1], [0.4, [0.85, 0.05, 80], 0.5], [0.44, textile, 1]] as const) easel.poly(shape(grow), easel.tone(colour as Oklch, 0.52), { alpha }); // prettier-ignore
  for (let u = -2; u <= 2; u++) {
    const [px, py] = room.at(x + (u * width) / 6.5, 0, z + deep / 2);
    const m = room.metre(z + deep / 2);
    easel.poly([[px, py - m * 0.07], [px + m * 0.14, py], [px, py + m * 0.07], [px - m * 0.14, py]], easel.tone(u % 2 ? accent : [0.88, 0.05, 80], 0.6)); // prettier-ignore
  }
}

function paintLiving(easel: Easel, chamber: Chamber, site: Site): void {
  const { room } = chamber;
  const { style, design } = site;
  rug(easel, room, -0.3, 1.5, 3.6, 2.2, site);
  for (const [u, w] of [[-0.75, 0.42], [-2.5, 0.3]] as const) picture(easel, chamber.panel('back', u - w, u + w, 1.45, 2.1, 0.03), [[0.8, 0.06, 215], style.accent, style.textile, style.wallSecond], seedOf(design.seed, u * 10)); // prettier-ignore
  bookcase(easel, room, { x: -2.95, z: 5.2, width: 1.1, height: 1.9, deep: 0.34 }, style.wood, seedOf(design.seed, 8));
  sofa(easel, room, -0.55, 4, 2.1, [style.textile[0] * 0.95, style.textile[1] * 0.62, style.textile[2]], style.accent);
  potPlant(easel, room, 3.25, 4.9, 1.5, seedOf(design.seed, 9), [0.6, 0.08, 40]);
  chair(easel, room, 2.2, 3, style.wood, { turn: 'left', cushion: [style.accent[0], style.accent[1] * 0.6, style.accent[2]] });
  table(easel, room, { x: -0.45, z: 2.7, width: 1.2, height: 0.4, deep: 0.6 }, style.wood, { gloss: 0.7 });
  cups(easel, room, -0.45, 3, 0.41);
}

function paintBedroom(easel: Easel, chamber: Chamber, site: Site): void {
  const { room } = chamber;
  const { style, design } = site;
  rug(easel, room, 1.2, 1.8, 2, 1.5, site);
  picture(
    easel,
    chamber.panel('back', -1.5, -0.6, 1.55, 2.15, 0.03),
    [[0.8, 0.06, 215], style.accent, style.textile, style.wallSecond],
    seedOf(design.seed, 3),
  );
  block(easel, room, { x: -0.95, z: 5.3, width: 2, height: 1.15, deep: 0.1 }, style.wood);
  block(easel, room, { x: -0.95, z: 3.5, width: 1.9, height: 0.32, deep: 1.85 }, style.wood);
  block(
    easel,
    room,
    { x: -0.95, y: 0.3, z: 3.45, width: 1.84, height: 0.22, deep: 1.85 },
    [style.textile[0], style.textile[1] * 0.7, style.textile[2]],
    { shadow: false },
  );
  easel.poly([room.at(-1.87, 0.525, 4.55), room.at(-0.03, 0.525, 4.55), room.at(-0.03, 0.525, 5.3), room.at(-1.87, 0.525, 5.3)], easel.tone([0.95, 0.01, 85], 0.8)); // prettier-ignore
  for (const x of [-1.4, -0.5]) {
    const [px, py] = room.at(x, 0.66, 5);
    const m = room.metre(5);
    easel.blob([[px - m * 0.33, py + m * 0.1, 0.6], [px - m * 0.3, py - m * 0.12, 0.6], [px + m * 0.3, py - m * 0.12, 0.6], [px + m * 0.33, py + m * 0.1, 0.6]], easel.linear([0, py - m * 0.12], [0, py + m * 0.1], [[0, easel.tone([0.96, 0.01, 85], 0.9)], [1, easel.tone([0.9, 0.015, 85], 0.35)]])); // prettier-ignore
  }
  block(easel, room, { x: 0.45, z: 5, width: 0.46, height: 0.5, deep: 0.4 }, style.wood);
  bookcase(easel, room, { x: -3.1, z: 5.2, width: 0.9, height: 1.9, deep: 0.34 }, style.wood, seedOf(design.seed, 8));
  chair(easel, room, 2.3, 3.4, style.wood, { turn: 'left', cushion: style.accent });
  potPlant(easel, room, 3.25, 4.9, 1.3, seedOf(design.seed, 9), [0.6, 0.08, 40]);
}

function paintKitchen(easel: Easel, chamber: Chamber, site: Site): void {
  const { room } = chamber;
  const { style } = site;
  const m = room.metre(5);
  easel.poly(chamber.panel('back', -3.8, 0.5, 0.9, 1.5, 0.02), easel.tone([0.9, 0.02, 190], 0.6));
  for (let tile = 0; tile < 68; tile++) easel.poly(chamber.panel('back', -3.78 + (tile % 17) * 0.25, -3.56 + (tile % 17) * 0.25, 0.92 + Math.floor(tile / 17) * 0.145, 1.05 + Math.floor(tile / 17) * 0.145, 0.03), easel.tone([0.86 + ((tile * 37) % 10) / 140, 0.03, 195], 0.7), { alpha: 0.75 }); // prettier-ignore
  block(easel, room, { x: -1.65, z: 5, width: 4.2, height: 0.88, deep: 0.58 }, [
    style.wallSecond[0] * 1.05,
    style.wallSecond[1] * 0.6,
    style.wallSecond[2],
  ]);
  for (let cupboard = 0; cupboard < 6; cupboard++) {
    const [x, y] = room.at(-3.7 + cupboard * 0.7, 0.8, 5);
    easel.rect(x, y, m * 0.66, m * 0.68, easel.air.shadow, { alpha: 0.14, blend: 'multiply' });
    easel.oval(x + m * 0.58, y + m * 0.1, 2.4, 2.4, easel.tone([0.75, 0.05, 85], 0.95));
  }
  block(easel, room, { x: -1.65, y: 0.88, z: 4.97, width: 4.24, height: 0.05, deep: 0.62 }, [0.75, 0.02, 75], {
    shadow: false,
    gloss: 0.7,
  });
  for (const x of [-3.1, -0.4])
    block(
      easel,
      room,
      { x, y: 1.65, z: 5.25, width: 1.1, height: 0.62, deep: 0.3 },
      [style.wallSecond[0] * 1.05, style.wallSecond[1] * 0.6, style.wallSecond[2]],
      { shadow: false },
    );
  for (const [x, s] of [
    [-2.5, 0.16],
    [-2.1, 0.12],
  ] as const) {
    // prettier-ignore
    const [px, py] = room.at(x, 0.94, 5.1);
    easel.rect(px - m * s, py - m * s * 1.2, m * s * 2, m * s * 1.2, easel.linear([px - m * s, 0], [px + m * s, 0], [[0, easel.tone([0.5, 0.02, 250], 0.2)], [0.7, easel.tone([0.82, 0.01, 250], 1)], [1, easel.tone([0.6, 0.01, 250], 0.4)]])); // prettier-ignore
    easel.oval(px, py - m * s * 1.2, m * s, m * s * 0.22, easel.tone([0.7, 0.01, 250], 0.6));
    easel.line([px - m * s * 1.5, py - m * s], [px - m * s, py - m * s], 2, easel.tone([0.25, 0.01, 250], 0.4));
  }
  for (let jar = 0; jar < 7; jar++) {
    const [px, py] = room.at(-1.4 + jar * 0.22, 0.94, 5.35);
    easel.rect(
      px - 6,
      py - 22 - ((jar * 5) % 9),
      12,
      22 + ((jar * 5) % 9),
      easel.tone(
        [
          [0.7, 0.12, 70],
          [0.55, 0.13, 30],
          [0.6, 0.1, 130],
          [0.85, 0.05, 90],
        ][jar % 4] as Oklch,
        0.65,
      ),
    );
    easel.rect(px - 6.6, py - 26 - ((jar * 5) % 9), 13, 5, easel.tone(style.wood, 0.6));
  }
  for (const side of [-1, 1]) chair(easel, room, side * 0.95, 3.2, style.wood, { turn: side < 0 ? 'right' : 'left' });
  table(easel, room, { x: 0, z: 2.9, width: 1.4, height: 0.74, deep: 0.9 }, [style.wood[0] * 1.1, style.wood[1], style.wood[2]], {
    gloss: 0.6,
  });
  cups(easel, room, 0, 3.3, 0.75);
  const [bx, by] = room.at(0.32, 0.75, 3.35);
  for (const [dx, dy, colour] of [[-8, -9, [0.62, 0.19, 30]], [6, -9, [0.78, 0.15, 80]], [-1, -14, [0.68, 0.16, 130]]] as const) easel.oval(bx + dx, by + dy, 8, 7.4, easel.tone(colour, 0.8)); // prettier-ignore
  easel.blob([[bx - 22, by - 9, 0.4], [bx - 13, by], [bx + 13, by], [bx + 22, by - 9, 0.4]], easel.tone([0.9, 0.03, 85], 0.7)); // prettier-ignore
}

function paintStudy(easel: Easel, chamber: Chamber, site: Site): void {
  const { room } = chamber;
  const { style, design } = site;
  rug(easel, room, 0, 1.6, 3.2, 1.8, site);
  for (const x of [-2.9, -1.75, -0.6])
    bookcase(easel, room, { x, z: 5.2, width: 1.1, height: 2.15, deep: 0.34 }, style.wood, seedOf(design.seed, x * 10));
  for (const x of [-0.7, 0.75]) chair(easel, room, x, 3.75, style.wood, { turn: 'front', cushion: style.textile });
  table(easel, room, { x: 0, z: 2.6, width: 2.2, height: 0.74, deep: 0.8 }, style.wood, { gloss: 0.7 });
  for (const [x, hue, turn] of [
    [-0.6, 25, 0.02],
    [-0.1, 210, -0.03],
    [0.5, 85, 0.03],
  ] as const) {
    // prettier-ignore
    for (let book = 0; book < 3; book++) block(easel, room, { x: x + turn * book, y: 0.74 + book * 0.045, z: 2.9, width: 0.3, height: 0.04, deep: 0.22 }, [0.55 + book * 0.06, 0.1, hue + book * 30], { shadow: false }); // prettier-ignore
  }
  potPlant(easel, room, 3.2, 4.9, 1.4, seedOf(design.seed, 9), [0.6, 0.08, 40]);
}

function cups(easel: Easel, room: Room3, x: number, z: number, y: number): void {
  const m = room.metre(z);
  for (const [dx, dz] of [
    [-0.22, 0],
    [0.16, 0.08],
  ] as const) {
    // prettier-ignore
    const [px, py] = room.at(x + dx, y, z + dz);
    easel.oval(px, py, m * 0.07, m * 0.02, easel.tone([0.95, 0.01, 85], 0.7));
    easel.poly([[px - m * 0.038, py - m * 0.075], [px + m * 0.038, py - m * 0.075], [px + m * 0.026, py], [px - m * 0.026, py]], easel.tone([0.94, 0.015, 85], 0.85)); // prettier-ignore
    easel.taper([[px + m * 0.036, py - m * 0.06], [px + m * 0.06, py - m * 0.04], [px + m * 0.034, py - m * 0.02]], m * 0.008, easel.tone([0.94, 0.015, 85], 0.7), even); // prettier-ignore
  }
}
