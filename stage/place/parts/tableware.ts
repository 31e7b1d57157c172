import type { Oklch } from '../../../schema/look.ts';
import { even } from '../../paint/brush.ts';
import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';

/** Where a small thing stands: metres, `y` the top it stands on. */
export interface Standing {
  x: number;
  y: number;
  z: number;
}
type Paint = (easel: Easel, room: Room3, at: Standing, colour?: Oklch) => void;

const CHINA: Oklch = [0.95, 0.012, 85];
const across = (easel: Easel, x: number, r: number, [l, c, h]: Oklch) =>
  easel.linear([x - r, 0], [x + r, 0], [[0, easel.tone([l * 0.86, c, h], 0.3)], [0.65, easel.tone([Math.min(0.98, l + 0.03), c, h], 1)], [1, easel.tone([l * 0.95, c, h], 0.55)]]); // prettier-ignore
/** The dark where a thing touches what it stands on. */
const contact = (easel: Easel, x: number, y: number, r: number) => easel.shade(easel.pen.ellipse(x, y, r, r * 0.28), 0.5, r * 0.25);

/** Small things on tables, by name. */
export const crockery = {
  cup(easel, room, { x, y, z }, colour = CHINA) {
    const m = room.metre(z);
    const [px, py] = room.at(x, y, z);
    contact(easel, px, py, m * 0.09);
    easel.oval(px, py - m * 0.004, m * 0.08, m * 0.021, easel.tone(CHINA, 0.75));
    easel.oval(px, py - m * 0.008, m * 0.055, m * 0.013, easel.tone([0.86, 0.012, 85], 0.5));
    easel.taper([[px + m * 0.04, py - m * 0.066], [px + m * 0.07, py - m * 0.05], [px + m * 0.036, py - m * 0.022]], m * 0.008, easel.tone(colour, 0.6), even); // prettier-ignore
    easel.blob([[px - m * 0.045, py - m * 0.08, 0], [px - m * 0.034, py - m * 0.018, 0.6], [px, py - m * 0.006], [px + m * 0.034, py - m * 0.018, 0.6], [px + m * 0.045, py - m * 0.08, 0]], across(easel, px, m * 0.045, colour)); // prettier-ignore
    easel.oval(px, py - m * 0.08, m * 0.045, m * 0.012, easel.tone([0.34, 0.055, 50], 0.45));
    easel.rim(easel.pen.ellipse(px, py - m * 0.08, m * 0.046, m * 0.013), { dx: 0, dy: -m * 0.005 }, easel.tone(CHINA, 1));
  },
  vase(easel, room, { x, y, z }, colour = [0.78, 0.035, 210]) {
    const m = room.metre(z);
    const [px, py] = room.at(x, y, z);
    contact(easel, px, py, m * 0.05);
    for (const [dx, tall, hue] of [
      [-0.05, 0.2, 20],
      [0.045, 0.22, 70],
      [0, 0.26, 350],
    ] as const) {
      easel.taper([[px, py - m * 0.1], [px + dx * m * 0.6, py - m * tall * 0.7], [px + dx * m, py - m * tall]], m * 0.005, easel.tone([0.46, 0.1, 140], 0.5)); // prettier-ignore
      for (let petal = 0; petal < 5; petal++) easel.oval(px + dx * m + Math.cos(petal * 1.257) * m * 0.021, py - m * tall + Math.sin(petal * 1.257) * m * 0.019, m * 0.018, m * 0.016, easel.tone([0.72, 0.14, hue], 0.45 + petal * 0.1)); // prettier-ignore
      easel.oval(px + dx * m, py - m * tall, m * 0.012, m * 0.011, easel.tone([0.86, 0.13, 88], 0.9));
    }
    easel.blob([[px - m * 0.02, py - m * 0.13, 0.3], [px - m * 0.04, py - m * 0.05], [px - m * 0.026, py, 0.3], [px + m * 0.026, py, 0.3], [px + m * 0.04, py - m * 0.05], [px + m * 0.02, py - m * 0.13, 0.3]], across(easel, px, m * 0.04, colour)); // prettier-ignore
  },
  bottle(easel, room, { x, y, z }, colour = [0.46, 0.09, 150]) {
    const m = room.metre(z);
    const [px, py] = room.at(x, y, z);
    easel.blob([[px - m * 0.014, py - m * 0.3, 0], [px - m * 0.014, py - m * 0.23, 0.4], [px - m * 0.04, py - m * 0.17, 0.6], [px - m * 0.04, py, 0], [px + m * 0.04, py, 0], [px + m * 0.04, py - m * 0.17, 0.6], [px + m * 0.014, py - m * 0.23, 0.4], [px + m * 0.014, py - m * 0.3, 0]], across(easel, px, m * 0.042, colour)); // prettier-ignore
    easel.rect(px - m * 0.04, py - m * 0.13, m * 0.08, m * 0.07, easel.tone([0.93, 0.03, 88], 0.7));
    easel.rect(px - m * 0.017, py - m * 0.32, m * 0.034, m * 0.035, easel.tone([0.62, 0.11, 70], 0.6));
  },
  glass(easel, room, { x, y, z }) {
    const m = room.metre(z);
    const [px, py] = room.at(x, y, z);
    contact(easel, px, py, m * 0.04);
    easel.poly([[px - m * 0.036, py - m * 0.12], [px + m * 0.036, py - m * 0.12], [px + m * 0.028, py], [px - m * 0.028, py]], easel.tone([0.9, 0.02, 220], 0.85), { alpha: 0.45 }); // prettier-ignore
    easel.line([px + m * 0.024, py - m * 0.11], [px + m * 0.019, py - m * 0.02], m * 0.004, easel.tone([0.98, 0.005, 220], 1));
    easel.rim(easel.pen.ellipse(px, py - m * 0.12, m * 0.036, m * 0.01), { dx: 0, dy: -m * 0.004 }, easel.tone([0.98, 0.005, 220], 1));
  },
  jar(easel, room, { x, y, z }, colour = [0.7, 0.12, 70]) {
    const m = room.metre(z);
    const [px, py] = room.at(x, y, z);
    easel.fill(easel.pen.rectangle(px - m * 0.055, py - m * 0.17, m * 0.11, m * 0.17, m * 0.02), across(easel, px, m * 0.055, colour));
    easel.rect(px - m * 0.05, py - m * 0.2, m * 0.1, m * 0.035, easel.tone([0.5, 0.07, 55], 0.7));
    easel.line([px + m * 0.028, py - m * 0.15], [px + m * 0.028, py - m * 0.03], m * 0.006, easel.tone([0.97, 0.01, 90], 1), {
      alpha: 0.5,
    });
  },
  fruit(easel, room, { x, y, z }) {
    const m = room.metre(z);
    const [px, py] = room.at(x, y, z);
    contact(easel, px, py, m * 0.12);
    for (const [dx, dy, colour] of [[-0.06, 0.09, [0.6, 0.18, 28]], [0.05, 0.09, [0.78, 0.15, 78]], [0, 0.13, [0.66, 0.15, 128]]] as const) easel.oval(px + dx * m, py - dy * m, m * 0.055, m * 0.05, easel.radial([px + dx * m + m * 0.015, py - dy * m - m * 0.015], m * 0.07, [[0, easel.tone([colour[0] + 0.08, colour[1], colour[2]], 1)], [1, easel.tone(colour, 0.35)]])); // prettier-ignore
    easel.blob([[px - m * 0.14, py - m * 0.08, 0.4], [px - m * 0.08, py], [px + m * 0.08, py], [px + m * 0.14, py - m * 0.08, 0.4]], across(easel, px, m * 0.14, [0.9, 0.03, 85])); // prettier-ignore
  },
} satisfies Record<string, Paint>;
