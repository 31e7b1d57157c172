import type { Oklch } from '../../../schema/look.ts';
import { block } from '../parts/furniture.ts';
import { crockery } from '../parts/tableware.ts';
import type { Furnishing, Indoors } from './furnishing.ts';
import { turned, wallShelves } from './pieces.ts';

const STEEL: Oklch = [0.72, 0.012, 250];
const JARS: readonly Oklch[] = [[0.7, 0.12, 70], [0.55, 0.13, 30], [0.6, 0.1, 130], [0.85, 0.05, 90]]; // prettier-ignore

/** A kitchen: a tiled worktop with a stove and pots, jars on a shelf, a hood. */
export const kitchen: Furnishing = {
  high: 2.8,
  window: { from: 0.7, to: 2.9, low: 1.05, high: 2.3 },
  curtains: 'half',
  floor: 'checks',
  standingLamp: false,
  hanging: [{ x: 0.1, z: 2.4, y: 2.1, kind: 'bell' }],
  walls(place) {
    const { easel, chamber } = place;
    easel.poly(chamber.panel('back', -3.8, 0.5, 0.9, 1.56, 0.02), easel.tone([0.84, 0.02, 190], 0.6));
    for (let tile = 0; tile < 68; tile++) {
      const [u, v] = [-3.78 + (tile % 17) * 0.25, 0.94 + Math.floor(tile / 17) * 0.155];
      easel.poly(chamber.panel('back', u, u + 0.23, v, v + 0.14, 0.03), easel.tone([0.86 + ((tile * 37) % 10) / 140, 0.03, 195], 0.74), { alpha: 0.8 }); // prettier-ignore
    }
  },
  stands(place) {
    const { easel, room, site } = place;
    const front: Oklch = [site.style.wallSecond[0] * 1.05, site.style.wallSecond[1] * 0.6, site.style.wallSecond[2]];
    worktop(place, { x: -1.65, width: 4.2 }, front);
    cooker(place, -2.35);
    wallShelves(place, { from: -1.55, to: 0.35, rows: [1.72, 2.12] }, site.style.wood, (x, y, z, index) => {
      if (index % 4 === 3) crockery.bottle(easel, room, { x, y, z }, [0.5, 0.08, 110]);
      else crockery.jar(easel, room, { x, y, z }, JARS[index % JARS.length]);
      return 0.2;
    });
    block(easel, room, { x: 3.2, z: 4.7, width: 0.9, height: 1.85, deep: 0.7 }, [0.9, 0.012, 200]); // fridge
    const [hx, hy] = room.at(2.85, 1.25, 4.7);
    easel.rect(hx, hy - 26, 3, 52, easel.tone(STEEL, 0.8));
    easel.poly([room.at(2.76, 1.16, 4.69), room.at(3.64, 1.16, 4.69), room.at(3.64, 1.18, 4.69), room.at(2.76, 1.18, 4.69)], easel.air.shadow, { alpha: 0.6, blend: 'multiply' }); // prettier-ignore
  },
  seats: [
    { x: -0.95, z: 3.4, heightHeads: 1.55, kind: 'chair' },
    { x: 0.95, z: 3.4, heightHeads: 1.55, kind: 'chair' },
  ],
  table: { kind: 'board', with: 'fruit' },
  steam: { x: -2.5, y: 1.3, z: 5, size: 12 },
  has: ['stove', 'pot', 'pan', 'jar', 'table', 'chair', 'cupboard', 'counter', 'kettle', 'fridge', 'refrigerator', 'shelf', 'cup', 'sink', 'oven'], // prettier-ignore
};

/** A run of cupboards under a stone top along the back wall. */
function worktop({ easel, room }: Indoors, { x, width }: { x: number; width: number }, front: Oklch): void {
  const z = 5;
  const m = room.metre(z);
  block(easel, room, { x, z, width, height: 0.88, deep: 0.58 }, front);
  const doors = Math.round(width / 0.7);
  for (let door = 0; door < doors; door++) {
    const [left, top] = room.at(x - width / 2 + (door * width) / doors + 0.03, 0.82, z);
    const panel = easel.pen.rectangle(left, top, m * (width / doors - 0.06), m * 0.7, 2);
    easel.fill(panel, easel.tone([front[0] * 1.06, front[1], front[2]], 0.5));
    easel.rim(panel, { dx: 2, dy: 2 }, easel.air.shadow, { alpha: 0.35, blend: 'multiply' });
    easel.oval(left + m * (width / doors - 0.14), top + m * 0.1, 2.4, 2.4, easel.tone([0.75, 0.05, 85], 0.95));
  }
  block(easel, room, { x, y: 0.88, z: z - 0.03, width: width + 0.04, height: 0.05, deep: 0.62 }, [0.75, 0.02, 75], { shadow: false, gloss: 0.7 }); // prettier-ignore
}

/** A cooker with pots on it and a hood over it. */
function cooker({ easel, room, chamber }: Indoors, x: number): void {
  const m = room.metre(4.97);
  block(easel, room, { x, z: 4.96, width: 0.72, height: 0.9, deep: 0.6 }, [0.4, 0.01, 250], { shadow: false });
  const [ox, oy] = room.at(x, 0.46, 4.96);
  easel.fill(easel.pen.rectangle(ox - m * 0.27, oy - m * 0.2, m * 0.54, m * 0.42, 4), easel.linear([0, oy - m * 0.2], [0, oy + m * 0.2], [[0, easel.tone([0.24, 0.01, 250], 0.6)], [1, easel.tone([0.2, 0.03, 50], 0.3)]])); // prettier-ignore
  for (const dx of [-0.22, -0.08, 0.08, 0.22]) easel.oval(ox + dx * m, oy - m * 0.3, 3, 3, easel.tone(STEEL, 0.8));
  for (const [dx, r] of [
    [-0.17, 0.15],
    [0.2, 0.12],
  ] as const) {
    // prettier-ignore
    const [px, py] = room.at(x + dx, 0.92, 5.15);
    easel.fill(easel.pen.rectangle(px - m * r, py - m * r * 1.2, m * r * 2, m * r * 1.2, 3), turned(easel, px, m * r, STEEL));
    easel.oval(px, py - m * r * 1.2, m * r, m * r * 0.22, easel.tone([0.8, 0.01, 250], 0.7));
    easel.oval(px, py - m * r * 1.32, m * 0.03, m * 0.022, easel.tone([0.3, 0.02, 60], 0.5));
    easel.line([px - m * r * 1.4, py - m * r], [px - m * r, py - m * r], 2.2, easel.tone([0.25, 0.01, 250], 0.4));
  }
  const hood = [chamber.on('back', x - 0.45, 1.72, 0.5), chamber.on('back', x + 0.45, 1.72, 0.5), chamber.on('back', x + 0.2, 2.1, 0.2), chamber.on('back', x - 0.2, 2.1, 0.2)]; // prettier-ignore
  easel.poly(chamber.panel('back', x - 0.18, x + 0.18, 2.05, chamber.high, 0.2), turned(easel, chamber.on('back', x, 2, 0.2)[0], m * 0.18, STEEL)); // prettier-ignore
  easel.poly(hood, easel.linear(hood[0]!, hood[1]!, [[0, easel.tone(STEEL, 0.25)], [0.7, easel.tone([0.8, 0.01, 250], 0.95)], [1, easel.tone(STEEL, 0.5)]])); // prettier-ignore
}
