import type { Oklch } from '../../../schema/look.ts';
import { even, type Point } from '../../paint/brush.ts';
import { mix } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { pair } from '../perspective.ts';
import type { Item, Site } from '../set.ts';
import { outdoors, type Chamber } from './interior.ts';

/** A large screen with a chart on it: bars, a line, a ring. No letters. */
export function screen(easel: Easel, chamber: Chamber): void {
  const at = { from: -3.55, to: -0.75, low: 0.98, high: 2.42 };
  const points = chamber.panel('back', at.from, at.to, at.low, at.high, 0.05);
  const on = (u: number, v: number): Point => chamber.on('back', at.from + (at.to - at.from) * u, at.low + (at.high - at.low) * v, 0.05);
  easel.shade(easel.pen.polygon(points.map(([x, y]) => [x + 4, y + 8] as const)), 0.45, 6);
  easel.poly(chamber.panel('back', at.from - 0.05, at.to + 0.05, at.low - 0.05, at.high + 0.05, 0.05), easel.tone([0.2, 0.01, 250], 0.5));
  easel.poly(points, easel.linear([on(0, 1)[0], on(0, 1)[1]], [on(1, 0)[0], on(1, 0)[1]], [[0, easel.shine([0.34, 0.07, 262])], [1, easel.shine([0.25, 0.06, 265])]])); // prettier-ignore
  const ink = (colour: Oklch) => easel.shine(colour, 0.95);
  easel.poly([on(0.06, 0.86), on(0.4, 0.86), on(0.4, 0.91), on(0.06, 0.91)], ink([0.95, 0.01, 250]), { alpha: 0.85 }); // prettier-ignore
  easel.poly([on(0.06, 0.78), on(0.26, 0.78), on(0.26, 0.81), on(0.06, 0.81)], ink([0.8, 0.03, 250]), { alpha: 0.5 }); // prettier-ignore
  [0.2, 0.34, 0.28, 0.46, 0.55].forEach((tall, bar) => easel.poly([on(0.08 + bar * 0.085, 0.1), on(0.135 + bar * 0.085, 0.1), on(0.135 + bar * 0.085, 0.1 + tall), on(0.08 + bar * 0.085, 0.1 + tall)], ink(bar === 4 ? [0.8, 0.15, 75] : [0.7, 0.1, 215]))); // prettier-ignore
  easel.taper([on(0.07, 0.26), on(0.2, 0.4), on(0.3, 0.38), on(0.4, 0.56), on(0.5, 0.7)], 1.8, ink([0.85, 0.13, 165]), even); // prettier-ignore
  const [cx, cy] = on(0.76, 0.48);
  const radius = Math.abs(on(0.9, 0.48)[0] - cx);
  [
    [0, 2.3, [0.7, 0.1, 215]],
    [2.3, 4.1, [0.8, 0.15, 75]],
    [4.1, 6.283, [0.62, 0.14, 300]],
  ].forEach(([from, to, colour]) => {
    const [a, b] = [from as number, to as number];
    const ring = Array.from({ length: 17 }, (_, step) => a + ((b - a) * step) / 16);
    easel.poly([...ring.map((angle) => [cx + Math.sin(angle) * radius, cy - Math.cos(angle) * radius] as const), ...ring.reverse().map((angle) => [cx + Math.sin(angle) * radius * 0.6, cy - Math.cos(angle) * radius * 0.6] as const)], ink(colour as Oklch)); // prettier-ignore
  });
  easel.poly([on(0, 1), on(0.36, 1), on(0.1, 0), on(0, 0)], easel.skyLow, { alpha: 0.07, blend: 'screen' }); // prettier-ignore
}

/** The screen's glow on what is near it, alive as screens are. */
export function screenLight(site: Site, chamber: Chamber): Item {
  const [x, y] = chamber.on('back', -2.15, 1.7);
  return {
    kind: 'stamp',
    depth: 1,
    blend: 'screen',
    detail: 0.2,
    reach: { x: 300, y: 210 },
    paint: (easel) => easel.glow(0, 0, 300, easel.shine([0.6, 0.1, 255]), 0.24, { blend: 'source-over', ry: 210 }),
    at: (time) => [{ x, y, alpha: (0.25 + 0.6 * site.air.lamps) * (0.92 + 0.05 * Math.sin(time * 2.3) + 0.03 * Math.sin(time * 7.1)) }],
  };
}

/** A white board with a drawing and notes stuck on it. */
export function whiteboard(easel: Easel, chamber: Chamber): void {
  const [u0, u1, v0, v1] = [2.7, 5.5, 0.95, 2.15];
  const points = chamber.panel('left', u0, u1, v0, v1, 0.04);
  easel.shade(easel.pen.polygon(points.map(([x, y]) => [x + 3, y + 7] as const)), 0.4, 5);
  easel.poly(chamber.panel('left', u0 - 0.05, u1 + 0.05, v0 - 0.05, v1 + 0.05, 0.04), easel.tone([0.66, 0.008, 250], 0.7));
  easel.poly(points, easel.tone([0.97, 0.004, 240], 0.85));
  const on = (u: number, v: number): Point => chamber.on('left', u0 + (u1 - u0) * u, v0 + (v1 - v0) * v, 0.05);
  const stroke = (line: readonly Point[], colour: Readonly<Oklch>, width = 1.3) => easel.taper(line, width, easel.tone(colour, 0.6), even);
  for (const [u, v, colour] of [
    [0.2, 0.7, [0.5, 0.15, 25]],
    [0.52, 0.7, [0.48, 0.12, 255]],
    [0.36, 0.34, [0.5, 0.12, 150]],
  ] as const) {
    // prettier-ignore
    const ring = Array.from({ length: 15 }, (_, step) => on(u + Math.cos(step * 0.45) * 0.09, v + Math.sin(step * 0.45) * 0.15));
    stroke(ring, colour);
  }
  stroke([on(0.3, 0.7), on(0.42, 0.71)], [0.35, 0.02, 260]); // prettier-ignore
  stroke([on(0.24, 0.54), on(0.31, 0.46)], [0.35, 0.02, 260]); // prettier-ignore
  stroke([on(0.48, 0.54), on(0.42, 0.46)], [0.35, 0.02, 260]); // prettier-ignore
  for (const [u, v, hue] of [[0.72, 0.78, 95], [0.82, 0.76, 20], [0.73, 0.52, 150], [0.84, 0.5, 95], [0.76, 0.26, 230]] as const) easel.poly([on(u, v), on(u + 0.08, v), on(u + 0.08, v - 0.17), on(u, v - 0.17)], easel.tone([0.86, 0.12, hue], 0.85)); // prettier-ignore
}

/** Tall windows along the right, bright by day. */
export function sideWindows(easel: Easel, chamber: Chamber): void {
  const open = outdoors(easel);
  for (const u of [-2.6, 0.1, 2.4, 4.2]) {
    const [u1, v0, v1] = [u + 1.5, 0.5, 2.5];
    const points = chamber.panel('right', u, u1, v0, v1);
    const [, top] = chamber.on('right', u, v1);
    easel.poly(points, easel.linear([0, top], [0, chamber.on('right', u, v0)[1]], [[0, mix(open.skyTop, open.skyLow, 0.4)], [0.7, open.skyLow], [1, mix(open.skyLow, open.tone([0.6, 0.03, 230], 0.5), 0.5)]])); // prettier-ignore
    easel.inside(easel.pen.polygon(points), () => {
      const dice = random(u * 100 + 900);
      for (let tower = 0; tower < 4; tower++) {
        const [a, tall] = [u + tower * 0.4 + dice.spread(0.1), dice.between(0.7, 1.5)];
        easel.poly(chamber.panel('right', a, a + 0.3, v0, v0 + tall), open.tone([0.6, 0.03, 240], 0.4, 0.4));
        for (let light = 0; light < 12; light++) if (open.air.lamps > 0.3 && dice.chance(0.4)) easel.poly(chamber.panel('right', a + 0.04 + (light % 3) * 0.09, a + 0.09 + (light % 3) * 0.09, v0 + 0.1 + Math.floor(light / 3) * 0.26, v0 + 0.18 + Math.floor(light / 3) * 0.26), easel.shine([0.84, 0.1, 80])); // prettier-ignore
      }
    });
    for (const [a, b] of [[u - 0.05, u], [u1, u1 + 0.05], [u + 0.73, u + 0.77]] as const) easel.poly(chamber.panel('right', a, b, v0 - 0.05, v1 + 0.05, 0.03), easel.tone([0.4, 0.01, 250], 0.4)); // prettier-ignore
    for (const v of [v0 - 0.05, v1]) easel.poly(chamber.panel('right', u, u1, v, v + 0.05, 0.03), easel.tone([0.4, 0.01, 250], 0.4));
    if (!open.air.night) easel.glow(...pair(chamber.on('right', u + 0.7, 1.5)), 150, open.skyLow, 0.22);
  }
}
