import type { Oklch } from '../../../schema/look.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';
import { SPAN, type Site } from '../set.ts';
import { sugarcane } from './festive.ts';
import { foliage, grassTuft } from './plants.ts';
import { sunSide } from './rocks.ts';

/** Where the feast is cooked, metres. */
export const HEARTH = { x: -0.35, z: 4.7 } as const;

/** Long light across the yard. */
export function sunOnGround(easel: Easel, room: Room3): void {
  const { sun } = easel.air;
  if (sun.moon || sun.strength < 0.1) return;
  const y = room.at(0, 0, 10)[1];
  const low = sun.y > 250;
  if (low) easel.poly([[sun.x - 60, y], [sun.x + 60, y], [sun.x + 560, 790], [sun.x - 480, 790]], easel.linear([0, y], [0, 720], [[0, sun.colour, 0.5 * sun.strength], [1, sun.glow, 0]]), { blend: 'soft-light', blur: 14 }); // prettier-ignore
  easel.glow(low ? sun.x : 640, y + 10, 430, sun.glow, 0.42 * sun.strength, { ry: 78 });
  if (low) return;
  const dice = random(5);
  for (let patch = 0; patch < 60; patch++) {
    const [x, py] = room.at(dice.between(-7, 3), 0, dice.between(2.5, 9));
    easel.oval(x, py, dice.between(16, 60), dice.between(2, 6), easel.air.shadow, { blend: 'multiply', alpha: 0.24, blur: 2 });
  }
}

/** The low wall that closes the yard. */
export function lowWall(easel: Easel, room: Room3, wall: Oklch, ground: Oklch): void {
  const z = 9.8;
  const [y, metre] = [room.at(0, 0, z)[1], room.metre(z)];
  easel.rect(SPAN[0], y - metre * 0.75, SPAN[1] - SPAN[0], metre * 0.78, easel.linear([0, y - metre * 0.75], [0, y], [[0, easel.tone([wall[0] * 0.92, wall[1], wall[2]], 0.5, 0.22)], [1, easel.tone([ground[0] * 0.9, ground[1], ground[2]], 0.3, 0.2)]])); // prettier-ignore
  easel.rect(SPAN[0], y - metre * 0.8, SPAN[1] - SPAN[0], metre * 0.1, easel.tone(wall, 1, 0.2));
  for (let x = SPAN[0]; x < SPAN[1]; x += 23)
    grassTuft(easel, x + ((x * 7) % 11), y + 3, 9 + ((x * 13) % 7), x | 0, [0.5, 0.09, 125], 0.15);
}

/** The pedestal of holy basil. */
export function tulsi(easel: Easel, room: Room3, x: number, z: number, band: Oklch): void {
  const [px, py] = room.at(x, 0, z);
  const m = room.metre(z);
  easel.shade(easel.pen.ellipse(px, py, m * 0.6, m * 0.12), 0.5, m * 0.05);
  const plaster: Oklch = [0.9, 0.03, 85];
  for (const [half, low, high] of [[0.48, 0, 0.22], [0.34, 0.22, 0.95], [0.44, 0.95, 1.1]] as const) easel.rect(px - half * m, py - high * m, half * 2 * m, (high - low) * m, easel.linear([px - half * m, 0], [px + half * m, 0], sunSide(easel) > 0 ? [[0, easel.tone(plaster, 0.2)], [1, easel.tone(plaster, 0.95)]] : [[0, easel.tone(plaster, 0.95)], [1, easel.tone(plaster, 0.2)]])); // prettier-ignore
  for (let stripe = 0; stripe < 4; stripe++)
    easel.rect(px - 0.34 * m + stripe * m * 0.18, py - m * 0.9, m * 0.09, m * 0.64, easel.tone(band, 0.5), { alpha: 0.85 });
  foliage(easel, {
    x: px,
    y: py - m * 1.42,
    width: m * 0.36,
    height: m * 0.36,
    leaves: 90,
    leaf: m * 0.05,
    albedo: [0.5, 0.1, 140],
    seed: 4,
    depth: 0.05,
  });
}

/** Sugarcanes tied at the top, over the hearth. */
export function canes(easel: Easel, room: Room3, site: Site): void {
  const z = HEARTH.z + 0.35;
  const [x, y] = room.at(HEARTH.x, 0, z);
  const m = room.metre(z);
  for (const [dx, lean, seed] of [[-0.52, 0.16, 1], [0.5, -0.15, 2]] as const) sugarcane(easel, x + dx * m, y, m * 2.9, lean, seedOf(site.design.seed, seed), m * 0.034); // prettier-ignore
}

/** Flower petals and leaves that lie about. */
export function petals(easel: Easel, room: Room3, site: Site, feast: boolean): void {
  const dice = site.chance('petals');
  for (let index = 0; index < (feast ? 130 : 36); index++) {
    const [x, y] = room.at(dice.between(-2.6, 2.9), 0, dice.between(0.2, 5));
    const size = dice.between(1.4, 3.4);
    easel.oval(
      x,
      y,
      size * 1.3,
      size * 0.55,
      easel.tone(feast ? (dice.chance(0.7) ? [0.74, 0.16, 65] : [0.95, 0.02, 90]) : [0.6, 0.09, 95], dice.between(0.4, 0.95)),
      { turn: dice.spread(1.5) },
    );
  }
}
