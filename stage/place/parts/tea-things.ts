import type { Oklch } from '../../../schema/look.ts';
import { toPoint } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { pair, type Room3 } from '../perspective.ts';
import type { Site } from '../set.ts';
import { block } from './furniture.ts';
import { FRONT, outdoors, type Chamber, type Wall } from './interior.ts';

/** Of the mats. */
export const RUSH: Oklch = [0.8, 0.07, 100];
export const PAPER: Oklch = [0.94, 0.022, 88];
export const TABLE = { x: 0.2, z: 3.1 } as const;
export const ALCOVE = { from: -3.45, to: -1.45 } as const;
/** Paper screens on a grid of thin wood, with daylight behind them. */
export function screens(easel: Easel, chamber: Chamber, wall: Wall, [from, to]: readonly [number, number], wood: Oklch): void {
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
export function slidingDoors(easel: Easel, chamber: Chamber, site: Site): void {
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
export function alcove(easel: Easel, chamber: Chamber, site: Site): void {
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

/** Kettle, bowls and whisk on the low table. */
export function teaThings(easel: Easel, room: Room3): void {
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

/** A paper lamp on the floor; lit when it is dark. */
export function paperLamp(easel: Easel, room: Room3, x: number, z: number): void {
  const on = easel.air.lamps > 0.3;
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  easel.shade(easel.pen.ellipse(px, py, m * 0.26, m * 0.06), 0.5, 4);
  const paper = on ? easel.linear([0, py - m * 0.72], [0, py - m * 0.1], [[0, easel.shine([0.82, 0.1, 74])], [0.6, easel.shine([0.95, 0.07, 86])], [1, easel.shine([0.85, 0.1, 76])]]) : easel.tone(PAPER, 0.6); // prettier-ignore
  easel.rect(px - m * 0.17, py - m * 0.72, m * 0.34, m * 0.62, paper);
  for (const u of [-0.17, 0.155]) easel.rect(px + u * m, py - m * 0.78, m * 0.018, m * 0.78, easel.tone([0.24, 0.03, 40], 0.5));
  for (const v of [0.74, 0.5, 0.28, 0.1]) easel.rect(px - m * 0.18, py - v * m, m * 0.36, m * 0.014, easel.tone([0.24, 0.03, 40], 0.5));
}
