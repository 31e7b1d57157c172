import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { mix } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';
import { EVERYWHERE } from '../set.ts';

/** Bare floor from `z` to below the frame, darker towards the viewer. */
export function plain(easel: Easel, room: Room3, albedo: Oklch, z: number): void {
  const [, y] = room.at(0, 0, z);
  const t = 0.55 + 0.35 * easel.air.direct;
  easel.rect(EVERYWHERE.left, y, EVERYWHERE.right - EVERYWHERE.left, EVERYWHERE.bottom - y, easel.linear([0, y], [0, 740], [[0, easel.tone(albedo, t, 0.28)], [0.3, easel.tone(albedo, t * 0.9, 0.08)], [1, easel.tone([albedo[0] * 0.92, albedo[1], albedo[2]], t * 0.6)]])); // prettier-ignore
}

/** Setts in rows, each its own stone. Wet ones mirror the sky. */
export function cobbles(easel: Easel, room: Room3, albedo: Oklch, how: { z0: number; z1: number; seed: number; size: number }): void {
  const { z0, z1, seed, size } = how;
  plain(easel, room, [albedo[0] * 0.74, albedo[1], albedo[2]], z1);
  const sheen = mix(easel.skyTop, easel.skyLow, 0.6);
  let row = 0;
  for (let z = z1; z > z0; z -= size * (1 + z * 0.06), row++) {
    const dice = random(seed + row * 131);
    const [metre, [, y]] = [room.metre(z), room.at(0, 0, z)];
    const [width, height] = [metre * size, Math.max(1.6, room.at(0, 0, z - size * 0.9)[1] - y)];
    const reach = Math.min(14, 3000 / metre);
    for (let x = -reach + (row % 2) * size * 0.5; x < reach; x += size) {
      const [tone, shift, glint] = [dice.spread(0.07), dice.spread(0.12), dice.next()];
      const px = 640 + (x + shift * size) * metre;
      if (!easel.sees(px, y, width)) continue;
      const t = 0.4 + 0.35 * easel.air.direct + tone;
      easel.oval(px, y + height * 0.5, width * 0.5, height * 0.53, easel.tone([albedo[0] + tone, albedo[1], albedo[2]], t, z * 0.012));
      if (easel.air.wet > 0 ? glint < 0.75 : glint < 0.4) easel.oval(px - width * 0.06, y + height * 0.3, width * 0.32, height * 0.17, easel.air.wet > 0 ? sheen : easel.tone([albedo[0] + 0.14, albedo[1], albedo[2]], 0.9, z * 0.012), { alpha: easel.air.wet > 0 ? 0.16 + 0.5 * glint ** 3 : 0.3 }); // prettier-ignore
    }
  }
  if (easel.air.wet > 0) puddles(easel, room, seed, z1);
  if (easel.air.snow > 0) snowCover(easel, room, seed, z1);
}

/** Still water in hollows: the sky in it, a bright far edge. */
export function puddles(easel: Easel, room: Room3, seed: number, z1: number): void {
  const dice = random(seed + 7);
  const [top, low] = [easel.skyTop, easel.skyLow];
  for (let index = 0; index < 16; index++) {
    const [x, y] = room.at(dice.spread(9), 0, dice.next() * z1 * 0.8);
    const wide = dice.between(50, 170) * ((y - room.floor.horizonY) / 280);
    const tall = wide * dice.between(0.1, 0.16);
    const outline: Point[] = Array.from({ length: 10 }, (_, step) => {
      const angle = (step / 10) * Math.PI * 2;
      const reach = dice.between(0.7, 1.1);
      return [x + Math.cos(angle) * wide * reach, y + Math.sin(angle) * tall * reach] as const;
    });
    easel.blob(outline, easel.linear([0, y - tall], [0, y + tall], [[0, mix(low, top, 0.3)], [1, mix(top, easel.air.shadow, 0.35)]]), { alpha: 0.62 }); // prettier-ignore
    easel.taper([[x - wide * 0.9, y - tall * 0.3], [x, y - tall * 0.95], [x + wide * 0.9, y - tall * 0.3]], 0.9, low, undefined, { alpha: 0.3 }); // prettier-ignore
  }
}

/** Snow lying in drifts, blue in its hollows. */
export function snowCover(easel: Easel, room: Room3, seed: number, z1: number): void {
  const [, y] = room.at(0, 0, z1);
  easel.rect(EVERYWHERE.left, y, EVERYWHERE.right - EVERYWHERE.left, EVERYWHERE.bottom - y, easel.linear([0, y], [0, 740], [[0, easel.tone([0.96, 0.01, 240], 0.7, 0.25)], [1, easel.tone([0.97, 0.008, 240], 0.62)]]), { alpha: 0.88 }); // prettier-ignore
  const dice = random(seed + 9);
  for (let index = 0; index < 70; index++) {
    const [x, py] = room.at(dice.spread(9), 0, dice.next() * z1);
    const wide = dice.between(40, 170) * ((py - room.floor.horizonY) / 280);
    easel.oval(x, py, wide, wide * 0.07, easel.tone([dice.chance(0.5) ? 0.99 : 0.82, 0.015, 250], dice.chance(0.5) ? 0.95 : 0.2), {
      alpha: 0.35,
      blur: wide * 0.03,
    });
  }
}

/** Beaten earth: brushed streaks, small stones, in the ground's own colours. */
export function earth(easel: Easel, room: Room3, albedo: Oklch, how: { z: number; seed: number }): void {
  plain(easel, room, albedo, how.z);
  const dice = random(how.seed);
  for (let index = 0; index < 420; index++) {
    const z = dice.next() ** 1.5 * how.z;
    const [x, y] = room.at(dice.spread(10), 0, z);
    const wide = room.metre(z) * dice.between(0.12, 0.8);
    const light = dice.chance(0.5);
    if (easel.sees(x, y, wide)) easel.oval(x, y, wide, Math.max(0.6, wide * 0.035), easel.tone([albedo[0] + (light ? 0.12 : -0.14), albedo[1], albedo[2] + (light ? 12 : -14)], light ? 0.95 : 0.12, z * 0.02), { alpha: dice.between(0.08, 0.24) }); // prettier-ignore
  }
  for (let index = 0; index < 160; index++) {
    const z = dice.next() * how.z;
    const [x, y] = room.at(dice.spread(10), 0, z);
    const size = room.metre(z) * dice.between(0.008, 0.028);
    easel.oval(x, y, size, size * 0.6, easel.tone([dice.between(0.4, 0.75), 0.04, 60], dice.between(0.2, 0.9)), { alpha: 0.7 });
  }
  if (easel.air.wet > 0) puddles(easel, room, how.seed, how.z);
  if (easel.air.snow > 0) snowCover(easel, room, how.seed, how.z);
}
