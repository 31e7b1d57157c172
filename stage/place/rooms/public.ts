import type { Oklch } from '../../../schema/look.ts';
import { even, type Point } from '../../paint/brush.ts';
import { seedOf } from '../../paint/random.ts';
import { block, bookcase, chair, picture, potPlant, table } from '../parts/furniture.ts';
import { laptop } from '../parts/machines.ts';
import { crockery } from '../parts/tableware.ts';
import type { Furnishing, HangingLamp, Indoors } from './furnishing.ts';
import { bed, chalkBoard, clock, wallShelves } from './pieces.ts';

const TUBES: readonly HangingLamp[] = [-1.9, 1.4].flatMap((x) => [1.2, 3.5].map((z) => ({ x, z, y: 0, kind: 'tube' as const })));
const GOODS: readonly Oklch[] = [[0.62, 0.14, 28], [0.74, 0.13, 85], [0.55, 0.1, 150], [0.5, 0.1, 250], [0.84, 0.05, 90], [0.6, 0.12, 330]]; // prettier-ignore
const plain = { high: 2.9, curtains: 'blind', floor: 'sheet', standingLamp: false, hanging: TUBES, walls: () => {} } as const;

/** A shop: goods on shelves to the ceiling, a counter with a till and scales. */
export const shop: Furnishing = {
  ...plain,
  window: { from: 0.9, to: 3.2, low: 0.8, high: 2.4 },
  curtains: 'half',
  floor: 'boards',
  hanging: [-2.2, -0.6, 1.4].map((x) => ({ x, z: 3.4, y: 2.3, kind: 'bell' })),
  walls(place) {
    wallShelves(place, { from: -3.6, to: 0.6, rows: [0.95, 1.42, 1.89, 2.36], deep: 0.3 }, place.site.style.wood, (x, y, z, index) => goods(place, x, y, z, index)); // prettier-ignore
  },
  stands(place) {
    const { easel, room, site } = place;
    const { wood, wallSecond } = site.style;
    block(easel, room, { x: -1.9, z: 3.9, width: 2.9, height: 0.95, deep: 0.6 }, [wallSecond[0], wallSecond[1] * 0.6, wallSecond[2]]);
    for (let board = 0; board < 5; board++) {
      const panel = easel.pen.polygon([room.at(-3.28 + board * 0.57, 0.12, 3.9), room.at(-2.8 + board * 0.57, 0.12, 3.9), room.at(-2.8 + board * 0.57, 0.84, 3.9), room.at(-3.28 + board * 0.57, 0.84, 3.9)]); // prettier-ignore
      easel.fill(panel, easel.tone([wallSecond[0] * 1.08, wallSecond[1] * 0.6, wallSecond[2]], 0.5));
      easel.rim(panel, { dx: 2.4, dy: 2.4 }, easel.air.shadow, { alpha: 0.4, blend: 'multiply' });
    }
    block(easel, room, { x: -1.9, y: 0.95, z: 3.84, width: 3, height: 0.05, deep: 0.7 }, wood, { shadow: false, gloss: 0.7 });
    till(place, -2.5, 1, 4.1);
    for (const [dx, index] of [[-0.3, 1], [0, 4], [0.3, 0]] as const) crockery.jar(easel, room, { x: -1.2 + dx, y: 1, z: 4.1 }, GOODS[index]); // prettier-ignore
    for (const [x, z, seed] of [[2.3, 4.6, 0], [3.2, 3.4, 1]] as const) crateOf(place, x, z, seed); // prettier-ignore
  },
  seats: [{ x: 2.2, z: 3.6, heightHeads: 1.55, kind: 'stool' }],
  table: null,
  has: ['counter', 'shelf', 'till', 'jar', 'box', 'crate', 'basket', 'goods', 'fruit', 'vegetable', 'lamp', 'table', 'cash register'],
};

function goods({ easel, room }: Indoors, x: number, y: number, z: number, index: number): number {
  const colour = GOODS[(index * 5) % GOODS.length]!; // within the list
  const m = room.metre(z);
  const [px, py] = room.at(x, y, z);
  if (index % 3 === 0) crockery.bottle(easel, room, { x, y, z }, colour);
  else if (index % 3 === 1) crockery.jar(easel, room, { x, y, z }, colour);
  else {
    easel.rect(px - m * 0.07, py - m * 0.24, m * 0.18, m * 0.24, easel.tone(colour, 0.55));
    easel.rect(px - m * 0.07, py - m * 0.18, m * 0.18, m * 0.07, easel.tone([0.93, 0.02, 88], 0.7));
    return 0.24;
  }
  return 0.16;
}

function till({ easel, room }: Indoors, x: number, y: number, z: number): void {
  block(easel, room, { x, y, z, width: 0.42, height: 0.16, deep: 0.3 }, [0.36, 0.02, 250], { shadow: false });
  const [px, py] = room.at(x, y + 0.16, z + 0.1);
  const m = room.metre(z);
  easel.poly([[px - m * 0.15, py], [px + m * 0.15, py], [px + m * 0.12, py - m * 0.2], [px - m * 0.12, py - m * 0.2]], easel.tone([0.3, 0.015, 250], 0.6)); // prettier-ignore
  easel.rect(px - m * 0.09, py - m * 0.17, m * 0.18, m * 0.08, easel.shine([0.7, 0.1, 170]), { alpha: 0.8 });
}

function crateOf({ easel, room, site }: Indoors, x: number, z: number, seed: number): void {
  const dice = site.chance(`crate ${seed}`);
  block(easel, room, { x, z, width: 0.8, height: 0.5, deep: 0.5 }, site.style.wood);
  for (const v of [0.12, 0.28, 0.44]) easel.poly([room.at(x - 0.4, v, z), room.at(x + 0.4, v, z), room.at(x + 0.4, v + 0.02, z), room.at(x - 0.4, v + 0.02, z)], easel.air.shadow, { alpha: 0.6, blend: 'multiply' }); // prettier-ignore
  for (let fruit = 0; fruit < 22; fruit++) {
    const [px, py] = room.at(x + dice.spread(0.34), 0.5 + dice.between(0, 0.1), z + dice.between(0.06, 0.4));
    const r = room.metre(z) * 0.06;
    const [l, c, h] = GOODS[seed % 3]!; // three of them
    easel.fill(easel.pen.ellipse(px, py, r), easel.radial([px + r * 0.3, py - r * 0.3], r * 1.3, [[0, easel.tone([Math.min(0.95, l + 0.12), c, h], 1)], [1, easel.tone([l, c, h], 0.3)]])); // prettier-ignore
  }
}

/** A classroom: a blackboard, the teacher's desk, two rows of pupils' desks seen from behind. */
export const classroom: Furnishing = {
  ...plain,
  window: { from: 1.5, to: 3.4, low: 1, high: 2.35 },
  floor: 'boards',
  dado: [0.56, 0.06, 150],
  wall: [0.9, 0.03, 95],
  walls(place) {
    const { easel, chamber, site } = place;
    chalkBoard(place, { from: -3.1, to: 0.6, low: 1.05, high: 2.25 }, { frame: site.style.wood, slate: [0.33, 0.045, 160], lines: 4, seed: 8 }); // prettier-ignore
    easel.poly(chamber.panel('back', -3.1, 0.6, 0.99, 1.03, 0.12), easel.tone([site.style.wood[0] * 1.2, site.style.wood[1], site.style.wood[2]], 0.8)); // prettier-ignore
    clock(place, 1.02, 2.36);
    for (const [side, v] of [[4.9, 1.5], [4.1, 1.5]] as const) picture(easel, chamber.panel('left', side - 0.3, side + 0.3, v, v + 0.8, 0.03), [[0.78, 0.08, 220], [0.66, 0.1, 140], [0.8, 0.1, 80]], 4); // prettier-ignore
  },
  stands(place) {
    const { easel, room, site } = place;
    const wood: Oklch = [site.style.wood[0] * 1.2, site.style.wood[1], site.style.wood[2]];
    bookcase(easel, room, { x: 3.2, z: 5.1, width: 0.9, height: 0.9, deep: 0.34 }, wood, 3);
    globe(place, 3.2, 0.9, 5.25);
    block(easel, room, { x: -2.35, z: 4.1, width: 1.5, height: 0.76, deep: 0.6 }, wood);
    for (let book = 0; book < 3; book++) block(easel, room, { x: -2.7 + book * 0.012, y: 0.76 + book * 0.045, z: 4.3, width: 0.3, height: 0.04, deep: 0.22 }, GOODS[book]!, { shadow: false }); // prettier-ignore
    for (const [x, z] of [[-0.4, 4.2], [1.3, 4.2], [-2.9, 2.7], [2.9, 2.7]] as const) pupilDesk(place, x, z, wood); // prettier-ignore
  },
  seats: [
    { x: -0.4, z: 3.9, heightHeads: 1.55, kind: 'chair' },
    { x: 1.3, z: 3.9, heightHeads: 1.55, kind: 'chair' },
  ],
  table: { kind: 'board', with: 'books' },
  has: ['blackboard', 'board', 'desk', 'table', 'chair', 'book', 'globe', 'clock', 'map', 'shelf', 'chalk'],
};

function pupilDesk({ easel, room }: Indoors, x: number, z: number, wood: Oklch): void {
  table(easel, room, { x, z: z + 0.3, width: 0.9, height: 0.7, deep: 0.45 }, wood, { legs: 0.04, gloss: 0.5 });
  chair(easel, room, x, z - 0.28, wood, { turn: 'back' });
}

function globe({ easel, room }: Indoors, x: number, y: number, z: number): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, y, z);
  easel.oval(px, py, m * 0.1, m * 0.025, easel.tone([0.4, 0.06, 55], 0.5));
  const ball = easel.pen.ellipse(px, py - m * 0.2, m * 0.15);
  easel.fill(ball, easel.radial([px + m * 0.05, py - m * 0.26], m * 0.24, [[0, easel.tone([0.72, 0.09, 230], 1)], [1, easel.tone([0.5, 0.1, 245], 0.3)]])); // prettier-ignore
  easel.inside(ball, () => { for (const [dx, dy, r] of [[-0.06, -0.25, 0.07], [0.05, -0.16, 0.06], [-0.09, -0.13, 0.04]] as const) easel.oval(px + dx * m, py + dy * m, m * r, m * r * 0.7, easel.tone([0.66, 0.12, 130], 0.7)); }); // prettier-ignore
}

/** A hospital room: a bed across the picture, a drip, a screen with a pulse, pale walls. */
export const ward: Furnishing = {
  ...plain,
  window: { from: 0.9, to: 3.1, low: 0.95, high: 2.35 },
  wall: [0.92, 0.018, 175],
  dado: [0.74, 0.05, 190],
  walls(place) {
    const { easel, chamber } = place;
    easel.poly(chamber.panel('back', -3.4, -0.2, 1.32, 1.46, 0.06), easel.tone([0.96, 0.008, 200], 0.8)); // the rail with its sockets
    for (const u of [-3.1, -2.5, -1.1, -0.5]) easel.rect(chamber.on('back', u, 1.42)[0], chamber.on('back', u, 1.42)[1], 8, 7, easel.tone([0.55, 0.1, 200], 0.6)); // prettier-ignore
    clock(place, 0.32, 2.2);
  },
  stands(place) {
    const { easel, room, site } = place;
    pulse(place, -3.05);
    block(easel, room, { x: -3.1, z: 4.9, width: 0.5, height: 0.75, deep: 0.4 }, [0.9, 0.01, 90]);
    crockery.vase(easel, room, { x: -3.1, y: 0.75, z: 5.1 });
    bed(easel, room, { x: -1.55, z: 4.1, width: 2.1, deep: 0.95 }, { frame: [0.84, 0.01, 230], cover: [0.72, 0.06, 215], head: 1 }); // prettier-ignore
    drip(place, -0.15, 4.6);
    chair(easel, room, 0.7, 4.2, [0.7, 0.01, 240], { turn: 'left', cushion: [0.5, 0.08, 220] });
    potPlant(easel, room, 3.3, 4.9, 1.3, seedOf(site.design.seed, 9), [0.85, 0.02, 80]);
  },
  seats: [{ x: 0.7, z: 4.4, heightHeads: 1.55, kind: 'chair' }],
  bed: { x: -1.5, z: 4.5 },
  table: null,
  has: ['bed', 'drip', 'monitor', 'screen', 'chair', 'clock', 'plant', 'pillow', 'blanket', 'machine', 'iv'],
};

function drip({ easel, room }: Indoors, x: number, z: number): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  const steel = easel.tone([0.8, 0.008, 240], 0.8);
  for (const dx of [-0.2, 0.2]) easel.line([px + dx * m, py], [px, py - m * 0.08], m * 0.014, steel);
  easel.line([px, py], [px, py - m * 1.95], m * 0.013, steel);
  easel.line([px - m * 0.16, py - m * 1.95], [px + m * 0.16, py - m * 1.95], m * 0.012, steel);
  easel.fill(easel.pen.rectangle(px - m * 0.2, py - m * 1.9, m * 0.15, m * 0.3, m * 0.03), easel.tone([0.9, 0.04, 215], 0.9), {
    alpha: 0.85,
  });
  easel.rect(px - m * 0.19, py - m * 1.74, m * 0.13, m * 0.13, easel.tone([0.76, 0.08, 215], 0.8), { alpha: 0.7 });
  easel.taper([[px - m * 0.12, py - m * 1.6], [px - m * 0.08, py - m * 1.2], [px - m * 0.4, py - m * 0.75]], m * 0.006, easel.tone([0.9, 0.02, 215], 0.9), even); // prettier-ignore
}

function pulse({ easel, room }: Indoors, x: number): void {
  const z = 5.2;
  const m = room.metre(z);
  const [px, py] = room.at(x, 1.62, z);
  easel.shade(easel.pen.rectangle(px - m * 0.32, py - m * 0.42, m * 0.62, m * 0.48), 0.35, 4);
  easel.fill(easel.pen.rectangle(px - m * 0.3, py - m * 0.44, m * 0.6, m * 0.44, m * 0.03), easel.tone([0.86, 0.01, 240], 0.6));
  easel.rect(px - m * 0.26, py - m * 0.4, m * 0.52, m * 0.34, easel.shine([0.22, 0.03, 240]));
  const wave: Point[] = [[-0.24, 0.2], [-0.12, 0.2], [-0.08, 0.16], [-0.05, 0.32], [-0.01, 0.1], [0.03, 0.2], [0.24, 0.2]].map(([u, v]) => [px + u! * m, py - v! * m, 0] as const); // prettier-ignore
  for (let step = 1; step < wave.length; step++) easel.line(wave[step - 1]!, wave[step]!, m * 0.008, easel.shine([0.84, 0.19, 150]));
  easel.rect(px - m * 0.2, py - m * 0.1, m * 0.3, m * 0.012, easel.shine([0.8, 0.12, 85]));
}

/** An office: desks with screens, papers and lamps, a cabinet, a wall of notes. */
export const office: Furnishing = {
  ...plain,
  window: { from: 0.2, to: 3.5, low: 0.9, high: 2.4 },
  wall: [0.88, 0.012, 220],
  walls(place) {
    const { easel, chamber } = place;
    easel.poly(chamber.panel('back', -2.5, -0.5, 1.3, 2.3, 0.03), easel.tone([0.62, 0.05, 250], 0.6));
    easel.rim(easel.pen.polygon(chamber.panel('back', -2.5, -0.5, 1.3, 2.3, 0.03)), { dx: 3, dy: 3 }, easel.air.shadow, { alpha: 0.4, blend: 'multiply' }); // prettier-ignore
    const dice = place.site.chance('notes');
    for (let note = 0; note < 14; note++) {
      const [u, v] = [-2.38 + (note % 7) * 0.265 + dice.spread(0.03), 1.42 + Math.floor(note / 7) * 0.44 + dice.spread(0.05)];
      easel.poly(chamber.panel('back', u, u + 0.19, v, v + 0.25, 0.04), easel.tone(dice.pick<Oklch>([[0.95, 0.01, 90], [0.9, 0.1, 95], [0.84, 0.08, 20], [0.85, 0.07, 220]]), 0.75)); // prettier-ignore
    }
    clock(place, -0.15, 2.3);
  },
  stands(place) {
    const { easel, room, site } = place;
    block(easel, room, { x: -3.3, z: 5, width: 0.7, height: 1.3, deep: 0.5 }, [0.62, 0.015, 240]);
    for (const v of [0.12, 0.5, 0.88]) {
      easel.poly([room.at(-3.6, v, 5), room.at(-3, v, 5), room.at(-3, v + 0.34, 5), room.at(-3.6, v + 0.34, 5)], easel.tone([0.68, 0.015, 240], 0.5)); // prettier-ignore
      easel.rect(room.at(-3.36, v + 0.24, 5)[0], room.at(0, v + 0.24, 5)[1], 15, 3.4, easel.tone([0.85, 0.01, 240], 0.8));
    }
    potPlant(easel, room, 3.45, 5, 1.5, seedOf(site.design.seed, 5), [0.4, 0.02, 250]);
    for (const [x, z] of [[-1.6, 4.5], [1, 4.5], [2.95, 3.1]] as const) workDesk(place, x, z); // prettier-ignore
  },
  seats: [{ x: -1.6, z: 5.1, heightHeads: 1.57, kind: 'chair' }, { x: 1, z: 5.1, heightHeads: 1.57, kind: 'chair' }], // prettier-ignore
  table: { kind: 'board', with: 'papers' },
  has: ['desk', 'table', 'chair', 'computer', 'laptop', 'screen', 'monitor', 'cabinet', 'paper', 'document', 'file', 'folder', 'clock', 'plant', 'cup', 'coffee', 'board', 'lamp'], // prettier-ignore
};

function workDesk({ easel, room, site }: Indoors, x: number, z: number): void {
  const wood: Oklch = [site.style.wood[0] * 1.25, site.style.wood[1] * 0.8, site.style.wood[2] + 8];
  chair(easel, room, x, z + 0.75, [0.3, 0.01, 250], { turn: 'front', cushion: [0.36, 0.03, 255], office: true });
  table(easel, room, { x, z, width: 1.5, height: 0.74, deep: 0.7 }, wood, { legs: 0.07, gloss: 0.8 });
  laptop(easel, room, x - 0.1, z + 0.32, 0.74);
  crockery.cup(easel, room, { x: x + 0.42, y: 0.74, z: z + 0.3 }, site.style.accent);
  easel.poly([room.at(x - 0.62, 0.745, z + 0.16), room.at(x - 0.4, 0.745, z + 0.18), room.at(x - 0.42, 0.745, z + 0.46), room.at(x - 0.64, 0.745, z + 0.44)], easel.tone([0.97, 0.005, 90], 0.9)); // prettier-ignore
}
