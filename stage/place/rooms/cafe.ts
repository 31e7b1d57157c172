import type { Oklch } from '../../../schema/look.ts';
import { seedOf } from '../../paint/random.ts';
import { block, potPlant } from '../parts/furniture.ts';
import { crockery } from '../parts/tableware.ts';
import { pair } from '../perspective.ts';
import type { Furnishing, HangingLamp, Indoors } from './furnishing.ts';
import { cafeTable, chalkBoard, turned, wallShelves } from './pieces.ts';

const COUNTER = { x: -2.45, z: 4.25, width: 2.5, height: 1.08, deep: 0.62 } as const;
const SHOP_WINDOW = { from: -0.35, to: 3.35, low: 0.86, high: 2.5 } as const;
const GREEN: Oklch = [0.4, 0.055, 165];
const LINEN: Oklch = [0.95, 0.01, 85];
const SPIRITS: readonly Oklch[] = [[0.46, 0.09, 150], [0.55, 0.11, 60], [0.8, 0.05, 95], [0.4, 0.1, 25], [0.62, 0.07, 220]]; // prettier-ignore

const overCounter: readonly HangingLamp[] = [-3.2, -2.45, -1.7].map((x) => ({ x, z: 4, y: 2.12, kind: 'bell' }));
const overTables: readonly HangingLamp[] = [{ x: 1.7, z: 3.6, y: 2.08, kind: 'bell' }, { x: 0.35, z: 2.2, y: 2.42, kind: 'bell' }]; // prettier-ignore

/** A café: a counter with its machine and cakes under a chalked board, small tables by a wide window. */
export const cafe: Furnishing = {
  high: 3,
  window: SHOP_WINDOW,
  curtains: 'half',
  floor: 'checks',
  wall: [0.87, 0.045, 82],
  dado: GREEN,
  standingLamp: false,
  hanging: [...overCounter, ...overTables],
  walls(place) {
    chalkBoard(place, { from: -3.45, to: -2.1, low: 1.98, high: 2.72 }, { frame: place.site.style.wood, lines: 5, seed: 21 });
    backBar(place, false);
  },
  stands(place) {
    const { easel, room, site } = place;
    cafeTable(place, 1.7, 4.2);
    counter(place, GREEN);
    machine(place, COUNTER.x - 0.62);
    cakes(place, COUNTER.x + 0.55);
    potPlant(easel, room, 3.5, 5, 1.5, seedOf(site.design.seed, 9), [0.6, 0.08, 40]);
    cafeTable(place, 3.45, 2.7);
  },
  seats: [
    { x: 1, z: 4.2, heightHeads: 1.55, kind: 'chair' },
    { x: 2.4, z: 4.2, heightHeads: 1.55, kind: 'chair' },
  ],
  table: { kind: 'round', with: 'cups' },
  steam: { x: COUNTER.x - 0.72, y: 1.62, z: COUNTER.z + 0.2, size: 9 },
  has: ['counter', 'table', 'chair', 'cup', 'coffee', 'lamp', 'menu', 'board', 'cake', 'plant', 'tea', 'stool', 'saucer', 'blackboard', 'espresso machine', 'coffee machine'], // prettier-ignore
};

/** A restaurant: white cloths, glasses and bottles, softer lamps. */
export const restaurant: Furnishing = {
  ...cafe,
  floor: 'boards',
  curtains: 'drapes',
  window: { ...SHOP_WINDOW, from: 0.35 },
  wall: [0.72, 0.06, 45],
  dado: [0.36, 0.06, 35],
  walls: (place) => backBar(place, true),
  stands(place) {
    const { easel, room } = place;
    cafeTable(place, 1.2, 4.3, { cloth: LINEN, r: 0.44 });
    cafeTable(place, 3.05, 4.1, { cloth: LINEN, r: 0.44 });
    counter(place, [0.36, 0.06, 35]);
    for (let glass = 0; glass < 6; glass++) crockery.glass(easel, room, { x: COUNTER.x - 0.2 + glass * 0.12, y: COUNTER.height + 0.04, z: COUNTER.z + 0.25 }); // prettier-ignore
    crockery.bottle(easel, room, { x: COUNTER.x + 0.9, y: COUNTER.height + 0.04, z: COUNTER.z + 0.25 });
    cafeTable(place, 3.4, 2.4, { cloth: LINEN, r: 0.44 });
  },
  table: { kind: 'round', with: 'dinner', cloth: LINEN },
  has: [...cafe.has, 'glass', 'bottle', 'wine', 'plate', 'tablecloth'],
};

/** A bar: the back wall full of bottles, stools at the counter, little light. */
export const bar: Furnishing = {
  ...restaurant,
  wall: [0.46, 0.06, 40],
  dado: [0.3, 0.05, 40],
  stands(place) {
    const { easel, room } = place;
    cafeTable(place, 2.3, 4.2);
    counter(place, [0.34, 0.06, 42]);
    for (let glass = 0; glass < 4; glass++) crockery.glass(easel, room, { x: COUNTER.x - 0.9 + glass * 0.14, y: COUNTER.height + 0.04, z: COUNTER.z + 0.25 }); // prettier-ignore
    for (const dx of [-0.8, 0, 0.8]) stool(place, COUNTER.x + dx, COUNTER.z - 0.45);
    cafeTable(place, 3.4, 2.5);
  },
  table: { kind: 'round', with: 'dinner' },
};

/** What stands behind a counter: shelves of cups, or of bottles. */
function backBar(place: Indoors, bottles: boolean): void {
  const { easel, room, site } = place;
  const at = bottles ? { from: -3.6, to: -0.75, rows: [1.35, 1.78, 2.2] } : { from: -3.6, to: -0.85, rows: [1.32, 1.68] };
  if (bottles) {
    easel.poly(place.chamber.panel('back', at.from, at.to, 1.3, 2.62, 0.02), easel.tone([0.3, 0.04, 45], 0.4));
    if (easel.air.lamps > 0.3) easel.glow(...pair(place.chamber.on('back', -2.2, 1.9)), 260, easel.shine([0.84, 0.125, 70]), 0.4, { ry: 130 }); // prettier-ignore
  }
  wallShelves(place, at, site.style.wood, (x, y, z, index) => {
    if (bottles || index % 7 === 5) crockery.bottle(easel, room, { x, y, z }, SPIRITS[(index * 3) % SPIRITS.length]);
    else if (index % 7 === 2) crockery.jar(easel, room, { x, y, z }, [0.42, 0.07, 50]);
    else crockery.cup(easel, room, { x, y, z });
    return bottles ? 0.14 : 0.185;
  });
}

/** The counter: boarded front, a worn wooden top. */
function counter({ easel, room, site }: Indoors, colour: Oklch): void {
  const { wood } = site.style;
  block(easel, room, COUNTER, colour);
  const m = room.metre(COUNTER.z);
  const [left, top] = room.at(COUNTER.x - COUNTER.width / 2, COUNTER.height - 0.1, COUNTER.z);
  for (let board = 0; board < 5; board++) {
    const panel = easel.pen.rectangle(left + m * (0.06 + board * 0.49), top, m * 0.42, m * 0.78, 2);
    easel.fill(panel, easel.tone([colour[0] * 1.1, colour[1], colour[2]], 0.48));
    easel.rim(panel, { dx: 2.4, dy: 2.4 }, easel.air.shadow, { alpha: 0.4, blend: 'multiply' });
  }
  block(easel, room, { ...COUNTER, y: COUNTER.height, z: COUNTER.z - 0.08, width: COUNTER.width + 0.14, height: 0.05, deep: COUNTER.deep + 0.1 }, [wood[0] * 1.1, wood[1], wood[2]], { shadow: false, gloss: 0.9 }); // prettier-ignore
}

/** A coffee machine of steel, cups warming on its top. */
function machine({ easel, room, site }: Indoors, x: number): void {
  const [z, y] = [COUNTER.z + 0.16, COUNTER.height + 0.05];
  const m = room.metre(z);
  const [px, py] = room.at(x, y, z);
  const steel: Oklch = [0.78, 0.01, 240];
  easel.shade(easel.pen.ellipse(px, py, m * 0.36, m * 0.05), 0.5, 3);
  easel.fill(easel.pen.rectangle(px - m * 0.33, py - m * 0.12, m * 0.66, m * 0.12, 3), turned(easel, px, m * 0.34, [0.42, 0.01, 250]));
  easel.fill(easel.pen.rectangle(px - m * 0.3, py - m * 0.36, m * 0.6, m * 0.26, 3), easel.tone([0.22, 0.01, 250], 0.35));
  easel.fill(easel.pen.rectangle(px - m * 0.34, py - m * 0.5, m * 0.68, m * 0.2, 6), turned(easel, px, m * 0.34, steel));
  easel.rect(px - m * 0.34, py - m * 0.36, m * 0.68, m * 0.035, easel.tone(site.style.accent, 0.7));
  for (const dx of [-0.15, 0.15]) {
    easel.rect(px + dx * m - m * 0.035, py - m * 0.33, m * 0.07, m * 0.07, turned(easel, px + dx * m, m * 0.035, steel));
    easel.line([px + dx * m, py - m * 0.27], [px + dx * m + m * 0.03, py - m * 0.25], m * 0.018, easel.tone([0.22, 0.02, 50], 0.5));
    crockery.cup(easel, room, { x: x + dx, y: y + 0.1, z });
  }
  for (const dx of [-0.2, -0.07, 0.06, 0.19]) crockery.cup(easel, room, { x: x + dx, y: y + 0.5, z });
}

/** Cakes under glass. */
function cakes({ easel, room }: Indoors, x: number): void {
  const [z, y] = [COUNTER.z + 0.16, COUNTER.height + 0.05];
  const m = room.metre(z);
  const [px, py] = room.at(x, y, z);
  const box = easel.pen.rectangle(px - m * 0.45, py - m * 0.42, m * 0.9, m * 0.42, 5);
  easel.fill(box, easel.tone([0.86, 0.03, 80], 0.6));
  for (const [row, v] of [0.02, 0.22].entries()) {
    easel.rect(px - m * 0.45, py - v * m - 2, m * 0.9, 2.4, easel.tone([0.78, 0.02, 220], 0.8));
    for (let cake = 0; cake < 5; cake++) {
      const cx = px + (cake - 2) * m * 0.165;
      const [l, c, h] = (
        [
          [0.5, 0.07, 45],
          [0.86, 0.07, 85],
          [0.62, 0.14, 15],
        ] as const
      )[(cake + row) % 3]!; // three colours
      easel.blob([[cx - m * 0.06, py - v * m, 0], [cx - m * 0.055, py - v * m - m * 0.09, 0.6], [cx + m * 0.055, py - v * m - m * 0.09, 0.6], [cx + m * 0.06, py - v * m, 0]], turned(easel, cx, m * 0.06, [l, c, h])); // prettier-ignore
      easel.oval(cx, py - v * m - m * 0.1, m * 0.018, m * 0.018, easel.tone([0.55, 0.19, 25], 0.8));
    }
  }
  easel.poly([[px - m * 0.4, py - m * 0.42], [px - m * 0.16, py - m * 0.42], [px - m * 0.34, py], [px - m * 0.45, py]], easel.tone([0.98, 0.005, 220], 1), { alpha: 0.22 }); // prettier-ignore
  easel.rim(box, { dx: 0, dy: 3 }, easel.tone([0.97, 0.01, 220], 1), { alpha: 0.6 });
}

function stool({ easel, room, site }: Indoors, x: number, z: number): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  easel.shade(easel.pen.ellipse(px, py, m * 0.22, m * 0.05), 0.5, 3);
  for (const dx of [-0.16, 0.16]) easel.line([px + dx * m, py], [px + dx * m * 0.5, py - m * 0.72], m * 0.018, easel.tone([0.3, 0.02, 60], 0.5)); // prettier-ignore
  easel.rect(px - m * 0.13, py - m * 0.26, m * 0.26, m * 0.02, easel.tone([0.5, 0.06, 80], 0.6));
  easel.fill(easel.pen.rectangle(px - m * 0.18, py - m * 0.78, m * 0.36, m * 0.08, m * 0.03), turned(easel, px, m * 0.18, site.style.accent)); // prettier-ignore
}
