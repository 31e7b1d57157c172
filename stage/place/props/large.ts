import type { Oklch } from '../../../schema/look.ts';
import { even, type Point } from '../../paint/brush.ts';
import { mix } from '../../paint/colour.ts';
import type { Easel } from '../easel.ts';
import { boulder } from '../parts/rocks.ts';
import { picture } from '../parts/furniture.ts';
import type { Room3 } from '../perspective.ts';
import type { Style } from '../styles.ts';

/** Big things that stand at x, y on the ground, where a metre is `m` units. */
type Stand = (easel: Easel, x: number, y: number, m: number, colour: Oklch) => void;

/** Points given in metres from the ground contact, v up. */
const outline = (x: number, y: number, m: number, points: readonly (readonly [number, number, number?])[]): Point[] =>
  points.map(([u, v, r]) => (r === undefined ? [x + u * m, y - v * m] : [x + u * m, y - v * m, r]));

function wheel(easel: Easel, x: number, y: number, r: number, spokes: number): void {
  easel.oval(x, y, r, r, easel.tone([0.22, 0.01, 260], 0.3));
  easel.oval(x, y, r * 0.66, r * 0.66, easel.tone([0.68, 0.01, 250], 0.6));
  for (let spoke = 0; spoke < spokes; spoke++) easel.line([x, y], [x + Math.cos((spoke / spokes) * 6.283) * r * 0.64, y + Math.sin((spoke / spokes) * 6.283) * r * 0.64], r * 0.05, easel.tone([0.3, 0.01, 250], 0.4)); // prettier-ignore
  easel.oval(x, y, r * 0.14, r * 0.14, easel.tone([0.3, 0.01, 250], 0.5));
}

export const car: Stand = (easel, x, y, m, colour) => {
  easel.shade(easel.pen.ellipse(x, y, m * 2.2, m * 0.2), 0.7, m * 0.08);
  const paint: Oklch = [Math.min(0.62, colour[0]), Math.min(0.13, colour[1]), colour[2]];
  const body = easel.pen.blob(outline(x, y, m, [[-2.05, 0.34, 0.3], [-2.02, 0.72, 0.5], [-1.25, 0.88, 0.5], [-0.72, 1.42, 0.5], [0.52, 1.45, 0.5], [1.12, 0.96, 0.5], [1.9, 0.84, 0.5], [2.06, 0.5, 0.4], [2, 0.28, 0.2]])); // prettier-ignore
  easel.fill(body, easel.linear([0, y - m * 1.45], [0, y - m * 0.28], [[0, easel.tone([paint[0] + 0.12, paint[1], paint[2]], 0.95)], [0.45, easel.tone(paint, 0.6)], [1, easel.tone([paint[0] * 0.7, paint[1], paint[2]], 0.15)]])); // prettier-ignore
  const glass = mix(easel.skyTop, easel.tone([0.2, 0.02, 250], 0.3), 0.5);
  easel.blob(outline(x, y, m, [[-1.02, 0.9, 0.2], [-0.62, 1.32, 0.4], [-0.12, 1.34, 0.2], [-0.12, 0.9, 0.1]]), glass); // prettier-ignore
  easel.blob(outline(x, y, m, [[-0.02, 0.9, 0.1], [-0.02, 1.34, 0.2], [0.46, 1.34, 0.4], [0.92, 0.94, 0.2]]), glass); // prettier-ignore
  easel.rim(body, { dx: 0, dy: m * 0.05 }, easel.skyLow, { alpha: 0.5, blur: m * 0.01 });
  easel.line([x - m * 2, y - m * 0.58], [x + m * 2, y - m * 0.56], m * 0.008, easel.air.shadow, { alpha: 0.5 });
  easel.line([x - m * 0.07, y - m * 0.34], [x - m * 0.07, y - m * 1.36], m * 0.012, easel.air.shadow, { alpha: 0.6 });
  for (const u of [-1.28, 1.26]) wheel(easel, x + u * m, y - m * 0.33, m * 0.34, 5);
  const on = easel.air.lamps > 0.3;
  easel.oval(x + m * 1.96, y - m * 0.66, m * 0.1, m * 0.09, on ? easel.shine([0.97, 0.05, 90]) : easel.tone([0.92, 0.02, 90], 0.8));
  if (on) easel.glow(x + m * 1.96, y - m * 0.66, m * 1.1, easel.shine([0.93, 0.08, 86]), 0.6);
  easel.oval(x - m * 2.02, y - m * 0.66, m * 0.06, m * 0.09, easel.tone([0.5, 0.2, 28], 0.9));
};

export const bicycle: Stand = (easel, x, y, m, colour) => {
  easel.shade(easel.pen.ellipse(x, y, m * 0.9, m * 0.07), 0.5, m * 0.04);
  const r = m * 0.34;
  for (const u of [-0.52, 0.52]) {
    const rim = Array.from(
      { length: 33 },
      (_, step) => [x + u * m + Math.cos((step / 32) * 6.283) * r, y - r + Math.sin((step / 32) * 6.283) * r] as const,
    );
    easel.taper(rim, m * 0.022, easel.tone([0.22, 0.01, 260], 0.35), even);
    for (let spoke = 0; spoke < 10; spoke++)
      easel.line([x + u * m, y - r], rim[spoke * 3] ?? [x, y], m * 0.004, easel.tone([0.7, 0.01, 250], 0.7));
  }
  const tube = (points: readonly (readonly [number, number])[], w = 0.02) =>
    easel.taper(outline(x, y, m, points), m * w, easel.tone(colour, 0.6), even);
  tube([[-0.52, 0.34], [-0.1, 0.36], [0.38, 0.82], [-0.2, 0.8]]); // prettier-ignore
  tube([[-0.52, 0.34], [-0.2, 0.8], [-0.1, 0.36]]); // prettier-ignore
  tube([[0.52, 0.34], [0.38, 0.82], [0.35, 0.98]]); // prettier-ignore
  easel.taper(outline(x, y, m, [[0.2, 1.02], [0.35, 1], [0.46, 0.96]]), m * 0.018, easel.tone([0.25, 0.01, 250], 0.5), even); // prettier-ignore
  easel.taper(outline(x, y, m, [[-0.36, 0.9], [-0.2, 0.92], [-0.06, 0.88]]), m * 0.04, easel.tone([0.3, 0.04, 45], 0.6)); // prettier-ignore
  easel.oval(x - m * 0.1, y - m * 0.36, m * 0.07, m * 0.07, easel.tone([0.4, 0.01, 250], 0.6));
};

export const boat: Stand = (easel, x, y, m, wood) => {
  easel.shade(easel.pen.ellipse(x, y, m * 1.6, m * 0.14), 0.6, m * 0.06);
  const hull = easel.pen.blob(outline(x, y, m, [[-1.55, 0.62, 0.3], [-0.9, 0.42], [0, 0.36], [0.9, 0.44], [1.6, 0.72, 0.3], [1.15, 0.16], [0.3, 0], [-0.8, 0.02]])); // prettier-ignore
  easel.fill(hull, easel.linear([0, y - m * 0.6], [0, y], [[0, easel.tone([wood[0] * 1.15, wood[1], wood[2]], 0.85)], [1, easel.tone([wood[0] * 0.7, wood[1], wood[2]], 0.15)]])); // prettier-ignore
  easel.taper(outline(x, y, m, [[-1.55, 0.62], [-0.9, 0.43], [0, 0.37], [0.9, 0.45], [1.6, 0.72]]), m * 0.03, easel.tone([0.78, 0.06, 70], 0.95), even); // prettier-ignore
  easel.taper(outline(x, y, m, [[-1.2, 0.24], [0, 0.16], [1.3, 0.3]]), m * 0.012, easel.air.shadow, even, { alpha: 0.5 }); // prettier-ignore
};

export const cart: Stand = (easel, x, y, m, wood) => {
  easel.shade(easel.pen.ellipse(x, y, m * 1.2, m * 0.12), 0.6, m * 0.06);
  easel.poly(outline(x, y, m, [[-1.1, 0.55], [0.9, 0.55], [1, 1], [-1.2, 1]]), easel.linear([0, y - m], [0, y - m * 0.5], [[0, easel.tone([wood[0] * 1.15, wood[1], wood[2]], 0.8)], [1, easel.tone(wood, 0.3)]])); // prettier-ignore
  for (const v of [0.68, 0.83])
    easel.line([x - m * 1.15, y - v * m], [x + m * 0.95, y - v * m], m * 0.012, easel.air.shadow, { alpha: 0.6 });
  easel.taper(outline(x, y, m, [[0.8, 0.6], [1.5, 0.5], [2, 0.36]]), m * 0.035, easel.tone(wood, 0.5), even); // prettier-ignore
  wheel(easel, x - m * 0.1, y - m * 0.5, m * 0.5, 10);
};

export const tent: Stand = (easel, x, y, m, cloth) => {
  easel.shade(easel.pen.ellipse(x, y, m * 1.6, m * 0.16), 0.6, m * 0.06);
  easel.poly(outline(x, y, m, [[-1.35, 0], [0, 1.75], [0.5, 1.7], [1.5, 0.04]]), easel.tone([cloth[0] * 0.85, cloth[1] * 0.7, cloth[2]], 0.35)); // prettier-ignore
  easel.poly(outline(x, y, m, [[-1.35, 0], [0, 1.75], [0.75, 0]]), easel.linear([x - m, 0], [x + m * 0.7, 0], [[0, easel.tone([Math.min(0.9, cloth[0] + 0.12), cloth[1] * 0.7, cloth[2]], 0.95)], [1, easel.tone([cloth[0], cloth[1] * 0.7, cloth[2]], 0.5)]])); // prettier-ignore
  easel.poly(outline(x, y, m, [[-0.4, 0], [-0.02, 1.3], [0.2, 0]]), easel.air.lamps > 0.3 ? easel.shine([0.78, 0.13, 70]) : easel.tone([0.2, 0.03, 60], 0.2)); // prettier-ignore
  for (const [u, v] of [[-1.9, 0], [2, 0]] as const) easel.line([x, y - m * 1.7], [x + u * m, y - v * m], m * 0.008, easel.tone([0.7, 0.04, 80], 0.6)); // prettier-ignore
};

export const well: Stand = (easel, x, y, m, stone) => {
  easel.shade(easel.pen.ellipse(x, y, m * 0.9, m * 0.16), 0.6, m * 0.06);
  for (const u of [-0.58, 0.58]) easel.rect(x + u * m - m * 0.04, y - m * 1.9, m * 0.08, m * 1.3, easel.tone([0.42, 0.06, 50], 0.5));
  easel.poly(outline(x, y, m, [[-0.9, 1.8], [0, 2.3], [0.9, 1.8]]), easel.tone([0.52, 0.11, 38], 0.6)); // prettier-ignore
  easel.line([x, y - m * 1.9], [x, y - m * 1], m * 0.012, easel.tone([0.7, 0.05, 75], 0.7));
  easel.poly(outline(x, y, m, [[-0.66, 0], [0.66, 0], [0.62, 0.76], [-0.62, 0.76]]), easel.linear([x - m * 0.66, 0], [x + m * 0.66, 0], [[0, easel.tone(stone, 0.75)], [1, easel.tone([stone[0] * 0.8, stone[1], stone[2]], 0.3)]])); // prettier-ignore
  for (let row = 0; row < 4; row++) for (let brick = 0; brick < 6; brick++) easel.rect(x - m * 0.6 + brick * m * 0.2 + (row % 2) * m * 0.1, y - m * (0.18 + row * 0.19), m * 0.16, m * 0.14, easel.tone([stone[0] + ((brick * 7 + row * 3) % 5) * 0.02, stone[1], stone[2]], 0.5), { alpha: 0.6 }); // prettier-ignore
  easel.oval(x, y - m * 0.76, m * 0.64, m * 0.11, easel.tone([stone[0] + 0.1, stone[1], stone[2]], 0.85));
  easel.oval(x, y - m * 0.76, m * 0.5, m * 0.08, easel.tone([0.16, 0.03, 240], 0.3));
  boulder(easel, x + m * 0.9, y + m * 0.04, m * 0.14, 3, stone);
};

/** A board on a stand, with a drawing on it. */
export function easelBoard(easel: Easel, room: Room3, x: number, z: number, style: Style): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  for (const u of [-0.4, 0.4]) easel.taper([[px + u * m, py], [px + u * m * 0.6, py - m * 1.9]], m * 0.025, easel.tone(style.wood, 0.5), even); // prettier-ignore
  picture(easel, [[px - m * 0.5, py - m * 0.75], [px + m * 0.5, py - m * 0.75], [px + m * 0.5, py - m * 1.75], [px - m * 0.5, py - m * 1.75]], [[0.97, 0.004, 240], style.accent, [0.8, 0.08, 220]], 12, style.wood); // prettier-ignore
}
