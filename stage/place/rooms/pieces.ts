import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { block, chair } from '../parts/furniture.ts';
import { crockery } from '../parts/tableware.ts';
import type { Room3 } from '../perspective.ts';
import type { Indoors } from './furnishing.ts';

/** A woven rug with a border and diamonds; metres. */
export function rug({ easel, room, site }: Indoors, x: number, z: number, width: number, deep: number): void {
  const { textile, accent } = site.style;
  const shape = (grow: number) => [room.at(x - width / 2 + grow, 0, z + grow), room.at(x + width / 2 - grow, 0, z + grow), room.at(x + width / 2 - grow, 0, z + deep - grow), room.at(x - width / 2 + grow, 0, z + deep - grow)]; // prettier-ignore
  easel.shade(easel.pen.polygon(shape(-0.05)), 0.3, 3);
  for (const [grow, colour, alpha] of [[0, textile, 1], [0.1, accent, 0.9], [0.15, [textile[0] * 0.8, textile[1], textile[2]], 1], [0.4, [0.85, 0.05, 80], 0.5], [0.44, textile, 1]] as const) easel.poly(shape(grow), easel.tone(colour as Oklch, 0.52), { alpha }); // prettier-ignore
  for (let u = -2; u <= 2; u++) {
    const [px, py] = room.at(x + (u * width) / 6.5, 0, z + deep / 2);
    const m = room.metre(z + deep / 2);
    easel.poly([[px, py - m * 0.07], [px + m * 0.14, py], [px, py + m * 0.07], [px - m * 0.14, py]], easel.tone(u % 2 ? accent : [0.88, 0.05, 80], 0.6)); // prettier-ignore
  }
}

/** A lit vertical roundness, for things turned on a lathe: lamps, jars, table legs. */
export const turned = (easel: Easel, x: number, r: number, [l, c, h]: Oklch): CanvasGradient =>
  easel.linear([x - r, 0], [x + r, 0], [[0, easel.tone([l * 0.82, c, h], 0.2)], [0.35, easel.tone([l, c, h], 0.6)], [0.72, easel.tone([Math.min(0.97, l + 0.08), c, h], 0.98)], [1, easel.tone([l * 0.9, c, h], 0.35)]]); // prettier-ignore

/** A small round table on one leg; `cloth` covers it. Metres; `at.y` how high. */
export function roundTable(
  easel: Easel,
  room: Room3,
  at: { x: number; z: number; r: number; y?: number },
  wood: Oklch,
  how: { cloth?: Oklch; shadow?: boolean } = {},
): void {
  const { x, z, r, y = 0.74 } = at;
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  const flat = (room.at(x, y, z - r)[1] - room.at(x, y, z + r)[1]) / 2;
  const [, top] = room.at(x, y, z);
  if (how.shadow ?? true) easel.shade(easel.pen.ellipse(px, py, m * r * 1.05, m * r * 0.24), 0.5, m * 0.06);
  const iron: Oklch = [0.3, 0.015, 60];
  easel.fill(easel.pen.ellipse(px, py - m * 0.015, m * 0.2, m * 0.045), turned(easel, px, m * 0.2, iron));
  easel.rect(px - m * 0.03, top, m * 0.06, py - top - m * 0.02, turned(easel, px, m * 0.03, iron));
  const [rx, thick] = [m * r, m * 0.04];
  if (how.cloth) {
    const fall = m * 0.2;
    const hem = Array.from({ length: 13 }, (_, i): Point => [px - rx * 1.02 * Math.cos((Math.PI * i) / 12), top + fall * (0.86 + 0.14 * (i % 2)) + Math.sin((Math.PI * i) / 12) * flat]); // prettier-ignore
    easel.blob([[px - rx, top, 0.2], ...hem, [px + rx, top, 0.2]], turned(easel, px, rx, how.cloth));
    for (let fold = 1; fold < 12; fold += 2) {
      const fx = px - rx * Math.cos((Math.PI * fold) / 12);
      easel.taper([[fx, top + flat * 0.6], [fx, top + fall]], m * 0.014, easel.air.shadow, undefined, { alpha: 0.28, blend: 'multiply', blur: m * 0.008 }); // prettier-ignore
    }
  } else easel.fill(easel.pen.ellipse(px, top + thick, rx, flat), turned(easel, px, rx, [wood[0] * 0.72, wood[1], wood[2]]));
  const face = easel.pen.ellipse(px, top, rx, flat);
  const cover = how.cloth ?? ([wood[0] * 1.12, wood[1], wood[2]] as Oklch);
  const right = easel.air.azimuth > 0;
  easel.fill(face, easel.linear([px - rx, 0], [px + rx, 0], right ? [[0, easel.tone(cover, 0.55)], [1, easel.tone(cover, 1)]] : [[0, easel.tone(cover, 1)], [1, easel.tone(cover, 0.55)]])); // prettier-ignore
  easel.fill(face, easel.skyLow, { alpha: 0.1, blend: 'screen' });
  easel.rim(face, { dx: 0, dy: -m * 0.012 }, easel.tone([Math.min(0.97, cover[0] + 0.16), cover[1] * 0.7, cover[2]], 1), { alpha: 0.7 });
}

/** A café table with two chairs and what was left on it. */
export function cafeTable(place: Indoors, x: number, z: number, how: { cloth?: Oklch; r?: number } = {}): void {
  const { easel, room, site } = place;
  const { wood, textile } = site.style;
  const r = how.r ?? 0.36;
  for (const side of [-1, 1])
    chair(easel, room, x + side * (r + 0.34), z - 0.2, [wood[0] * 0.9, wood[1], wood[2]], {
      turn: side < 0 ? 'right' : 'left',
      cushion: [textile[0], textile[1] * 0.6, textile[2]],
    });
  roundTable(easel, room, { x, z, r }, wood, how.cloth ? { cloth: how.cloth } : {});
  crockery.vase(easel, room, { x, y: 0.74, z });
  crockery.cup(easel, room, { x: x - r * 0.5, y: 0.74, z: z - 0.06 });
}

/** Shelves on a wall between two heights, holding what `put` paints: metres along the back wall. */
export function wallShelves(
  { easel, chamber, room }: Indoors,
  at: { from: number; to: number; rows: readonly number[]; deep?: number },
  wood: Oklch,
  put: (x: number, y: number, z: number, index: number) => number,
): void {
  const deep = at.deep ?? 0.22;
  const z = chamber.back - deep;
  for (const [row, y] of [...at.rows.entries()].reverse()) {
    let index = row * 31;
    for (let x = at.from + 0.08; x < at.to - 0.08; index++) x += put(x, y + 0.03, z + deep * 0.35, index);
    block(easel, room, { x: (at.from + at.to) / 2, y, z, width: at.to - at.from, height: 0.03, deep }, wood, { shadow: false });
    const under = chamber.panel('back', at.from, at.to, y - 0.13, y, 0.02);
    easel.poly(under, easel.linear([0, under[2]![1]], [0, under[0]![1]], [[0, easel.air.shadow, 0.5], [1, easel.air.shadow, 0]]), { blend: 'multiply' }); // prettier-ignore
  }
}

/** A dark board written over in chalk: strokes, never letters. */
export function chalkBoard(
  { easel, chamber }: Indoors,
  at: { from: number; to: number; low: number; high: number },
  how: { frame: Oklch; slate?: Oklch; lines: number; seed: number },
): void {
  const slate = how.slate ?? [0.27, 0.018, 190];
  const points = chamber.panel('back', at.from, at.to, at.low, at.high, 0.04);
  easel.shade(easel.pen.polygon(points.map(([x, y]) => [x - 3, y + 6] as const)), 0.4, 5);
  easel.poly(chamber.panel('back', at.from - 0.05, at.to + 0.05, at.low - 0.05, at.high + 0.05, 0.04), easel.tone(how.frame, 0.6));
  easel.poly(points, easel.linear(points[3]!, points[1]!, [[0, easel.tone([slate[0] + 0.06, slate[1], slate[2]], 0.7)], [1, easel.tone(slate, 0.4)]])); // prettier-ignore
  const dice = random(how.seed);
  const on = (u: number, v: number): Point => chamber.on('back', at.from + (at.to - at.from) * u, at.low + (at.high - at.low) * v, 0.05);
  const chalk = easel.tone([0.93, 0.015, 95], 0.9);
  const tall = Math.abs(on(0, 1)[1] - on(0, 0)[1]);
  for (let line = 0; line < how.lines; line++) {
    const v = 0.84 - (line / how.lines) * 0.74;
    for (let u = 0.1; u < (line === 0 ? 0.6 : 0.86);) {
      const wide = dice.between(0.04, 0.11);
      if (u > 0.6 && u < 0.74 && line > 0) { u = 0.76; continue; } // prettier-ignore
      easel.taper([on(u, v), on(u + wide * 0.3, v + dice.spread(0.012)), on(u + wide * 0.7, v + dice.spread(0.012)), on(u + wide, v)], tall * (line === 0 ? 0.013 : 0.0085), line === 0 ? easel.tone([0.84, 0.1, 85], 0.9) : chalk, undefined, { alpha: 0.8 }); // prettier-ignore
      u += wide + 0.025;
    }
  }
}

/** How high one lies on a bed, metres. */
export const BED_TOP = 0.53;

/** A bed seen from its side, its head to the left. Metres. */
export function bed(
  easel: Easel,
  room: Room3,
  at: { x: number; z: number; width: number; deep: number },
  how: { frame: Oklch; cover: Oklch; head: number },
): void {
  const { x, z, width, deep } = at;
  const linen: Oklch = [0.95, 0.01, 85];
  block(easel, room, { x, z, width, height: 0.32, deep }, how.frame);
  block(easel, room, { x, y: 0.3, z: z - 0.03, width: width - 0.04, height: BED_TOP - 0.31, deep: deep + 0.02 }, how.cover, { shadow: false }); // prettier-ignore
  const [l, f, k] = [x - width / 2 + 0.02, z - 0.02, z + deep];
  const sheet = l + width * 0.36;
  easel.poly([room.at(l, 0.525, f), room.at(sheet, 0.525, f), room.at(sheet, 0.525, k), room.at(l, 0.525, k)], easel.tone(linen, 0.85));
  easel.poly([room.at(l, 0.3, f), room.at(sheet, 0.3, f), room.at(sheet, 0.525, f), room.at(l, 0.525, f)], easel.tone(linen, 0.5));
  for (const [side, high] of [[-1, how.head], [1, how.head * 0.68]] as const) block(easel, room, { x: x + side * (width / 2 + 0.03), z, width: 0.07, height: high, deep }, how.frame, { shadow: false }); // prettier-ignore
  const [px, py] = room.at(l + 0.3, 0.62, z + deep * 0.5);
  const m = room.metre(z + deep * 0.5);
  easel.blob([[px - m * 0.33, py + m * 0.08, 0.6], [px - m * 0.3, py - m * 0.1, 0.6], [px + m * 0.3, py - m * 0.1, 0.6], [px + m * 0.33, py + m * 0.08, 0.6]], easel.linear([0, py - m * 0.12], [0, py + m * 0.1], [[0, easel.tone([0.97, 0.01, 85], 0.95)], [1, easel.tone([0.88, 0.015, 85], 0.35)]])); // prettier-ignore
}

/** A clock on the back wall; its hands stand where the hour of day has them. */
export function clock({ easel, chamber, site }: Indoors, u: number, v: number, r = 0.19): void {
  const [x, y] = chamber.on('back', u, v, 0.03);
  const px = r * chamber.room.metre(chamber.back);
  easel.shade(easel.pen.ellipse(x - 2, y + 4, px * 1.05), 0.35, 3);
  easel.oval(x, y, px, px, easel.tone([0.3, 0.02, 60], 0.6));
  easel.oval(x, y, px * 0.88, px * 0.88, easel.tone([0.96, 0.008, 90], 0.8));
  const hour = { dawn: 6, morning: 9, noon: 12, afternoon: 15, dusk: 18, evening: 20, night: 22 }[site.design.timeOfDay] ?? 10;
  for (const [angle, long, wide] of [[((hour % 12) / 12) * 6.283, 0.5, 0.05], [1.1, 0.74, 0.035]] as const) easel.line([x, y], [x + Math.sin(angle) * px * long, y - Math.cos(angle) * px * long], px * wide, easel.tone([0.2, 0.01, 260], 0.4)); // prettier-ignore
  for (let tick = 0; tick < 12; tick++) easel.oval(x + Math.sin(tick * 0.5236) * px * 0.76, y - Math.cos(tick * 0.5236) * px * 0.76, px * 0.035, px * 0.035, easel.tone([0.25, 0.01, 260], 0.4)); // prettier-ignore
}
