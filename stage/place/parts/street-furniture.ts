import type { Oklch } from '../../../schema/look.ts';
import { even } from '../../paint/brush.ts';
import { seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';
import { SPAN, type Item, type Site } from '../set.ts';
import { lampGlow, pool, wetStreak } from './lamps.ts';

/** Wrought iron along the water. */
export function railing(easel: Easel, room: Room3, z: number): void {
  const iron = easel.tone([0.2, 0.015, 250], 0.3);
  const edge = easel.tone([0.55, 0.03, 235], 1);
  const metre = room.metre(z);
  const y = room.at(0, 0, z)[1];
  const bar = (height: number, thick: number) => {
    easel.rect(SPAN[0], y - metre * height, SPAN[1] - SPAN[0], thick, iron);
    easel.rect(SPAN[0], y - metre * height, SPAN[1] - SPAN[0], thick * 0.3, edge, { alpha: 0.6 });
  };
  for (let x = -24; x < 32; x += 0.21) {
    const px = room.at(x, 0, z)[0];
    if (easel.sees(px, y, metre)) easel.rect(px - metre * 0.011, y - metre * 0.94, metre * 0.022, metre * 0.86, iron);
  }
  bar(1, metre * 0.05);
  bar(0.86, metre * 0.028);
  bar(0.12, metre * 0.035);
  for (let x = -24; x < 32; x += 1.89) {
    const px = room.at(x, 0, z)[0];
    if (!easel.sees(px, y, metre)) continue;
    easel.taper([[px, y + metre * 0.06], [px, y - metre * 1.1]], metre * 0.055, iron, (t) => 1.15 - 0.3 * t); // prettier-ignore
    easel.oval(px, y - metre * 1.15, metre * 0.075, metre * 0.08, iron);
    easel.oval(px - metre * 0.02, y - metre * 1.17, metre * 0.025, metre * 0.025, edge, { alpha: 0.7 });
  }
}

/** A slatted bench on iron legs. */
export function bench(easel: Easel, room: Room3, x: number, z: number, wood: Oklch): void {
  const metre = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  const [half, seat] = [metre * 0.85, metre * 0.46];
  easel.shade(easel.pen.ellipse(px, py, half * 1.15, metre * 0.1), 0.55, metre * 0.05);
  const iron = easel.tone([0.2, 0.015, 250], 0.3);
  for (const side of [-0.8, 0.8]) {
    easel.taper([[px + side * half, py], [px + side * half, py - seat], [px + side * half * 1.01, py - metre * 0.95]], metre * 0.03, iron, even); // prettier-ignore
    easel.taper([[px + side * half - metre * 0.03, py + metre * 0.1], [px + side * half, py - seat * 0.9]], metre * 0.028, iron, even); // prettier-ignore
  }
  for (let slat = 0; slat < 4; slat++)
    easel.rect(
      px - half,
      py - metre * (0.94 - slat * 0.115),
      half * 2,
      metre * 0.085,
      easel.tone([wood[0] + slat * 0.015, wood[1], wood[2]], 0.42),
    );
  for (let slat = 0; slat < 3; slat++)
    easel.rect(
      px - half * 1.02,
      py - seat + metre * slat * 0.05 - metre * 0.04,
      half * 2.04,
      metre * 0.042,
      easel.tone([wood[0] + 0.08, wood[1], wood[2]], 0.85 - slat * 0.2),
    );
}

/** Pools of light under the lamps, and their streaks on wet stone. */
export function lampLight(easel: Easel, room: Room3, site: Site, lamps: readonly (readonly [number, number])[]): void {
  for (const [x, z] of lamps) {
    const [px, py] = room.at(x, 0, z);
    pool(easel, px, py + 6, room.metre(z) * 5.2, 0.8);
    pool(easel, px, py + 60, room.metre(z) * 4, 0.3);
    if (site.air.wet) wetStreak(easel, px, py + 8, 190, room.metre(z) * 0.36, seedOf(site.design.seed, x * 10));
  }
}

/** The light of street lamps in the air. */
export function streetGlow(site: Site, room: Room3, lamps: readonly (readonly [number, number])[]): Item[] {
  const modern = site.style.lamp === 'modern';
  return lampGlow(
    site,
    lamps.map(([x, z]) => {
      const [px, py] = room.at(x, 0, z);
      const height = room.metre(z) * 3.1;
      return { x: px + (modern ? (height / 118) * 28 : 0), y: py - height * (modern ? 1.02 : 0.98), size: (height / 118) * 6.2 };
    }),
    { depth: 1 },
  );
}
