import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { pair, type Room3 } from '../perspective.ts';
import type { Site } from '../set.ts';
import { WINDOW_LIGHT } from './windows.ts';

/** The house at the right, seen along its wall: windows, drainpipe, a door with a lamp, lost upwards. */
export function sideHouse(easel: Easel, room: Room3, site: Site, x: number): void {
  const { style, design } = site;
  const wall: Oklch = [style.wall[0] * 0.86, style.wall[1], style.wall[2]];
  const [z0, z1, high] = [1.2, 9.4, 9.5];
  const plane = (za: number, zb: number, ya: number, yb: number): Point[] => [
    room.at(x, ya, za),
    room.at(x, ya, zb),
    room.at(x, yb, zb),
    room.at(x, yb, za),
  ];
  const shape = easel.pen.polygon(plane(z0, z1, 0, high));
  const toLight = easel.air.azimuth < 0 ? 0.72 : 0.24;
  const [near, farX] = [room.at(x, 0, z0)[0], room.at(x, 0, z1)[0]];
  easel.fill(easel.pen.rectangle(near, -600, 1600, room.at(x, 0, z0)[1] + 600), easel.tone([wall[0] * 0.8, wall[1], wall[2]], 0.25));
  easel.fill(shape, easel.linear([farX, 0], [near, 0], [[0, easel.tone(wall, toLight, 0.12)], [1, easel.tone([wall[0] * 0.85, wall[1], wall[2]], toLight * 0.6)]])); // prettier-ignore
  const dice = random(seedOf(design.seed, 88));
  easel.inside(shape, () => {
    for (let index = 0; index < 60; index++) {
      const [z, y] = [dice.between(z0, z1), dice.between(0, 6)];
      easel.poly(plane(z, z + 0.3, y, y + 0.11), easel.tone([wall[0] * dice.between(0.75, 1.1), wall[1], wall[2]], toLight), {
        alpha: 0.3,
      });
    }
    easel.poly(plane(z0, z1, 0, 0.55), easel.tone([style.stone[0] * 0.8, style.stone[1], style.stone[2]], toLight));
    for (const y of [3.1, 6.2]) easel.poly(plane(z0, z1, y, y + 0.16), easel.tone([Math.min(0.95, wall[0] + 0.1), wall[1], wall[2]], toLight + 0.2)); // prettier-ignore
    for (let column = 0; column < 4; column++) {
      for (let level = 0; level < 3; level++) {
        const [z, y] = [z0 + 0.7 + column * 2.05, 1 + level * 3.1];
        if (level === 0 && column === 2) {
          easel.poly(plane(z - 0.1, z + 1.2, 0, 2.45), easel.tone([Math.min(0.94, style.stone[0] + 0.1), 0.02, 80], toLight + 0.1));
          easel.poly(plane(z, z + 1.1, 0, 2.3), easel.tone(style.wood, toLight * 0.8));
          continue;
        }
        const lit = easel.air.lamps > 0.3 && dice.chance(0.5 * easel.air.lamps);
        easel.poly(
          plane(z - 0.1, z + 1.1, y - 0.1, y + 1.7),
          easel.tone([Math.min(0.95, wall[0] + 0.12), wall[1] * 0.6, wall[2]], toLight),
        );
        easel.poly(
          plane(z, z + 1, y, y + 1.6),
          lit ? easel.shine(WINDOW_LIGHT, 0.85) : mix(easel.tone([0.26, 0.03, 245], 0.5), easel.skyTop, 0.25),
        );
        for (const [za, zb, ya, yb] of [[z + 0.47, z + 0.53, y, y + 1.6], [z, z + 1, y + 0.78, y + 0.83]] as const) easel.poly(plane(za, zb, ya, yb), easel.tone(style.wood, toLight * 0.7)); // prettier-ignore
        if (lit) easel.glow(...pair(room.at(x, y + 0.8, z + 0.5)), room.metre(z) * 1.8, easel.shine(WINDOW_LIGHT), 0.3);
      }
    }
    easel.rect(farX - 200, -300, 400, 1100, easel.linear([farX, 0], [farX + 120, 0], [[0, linear(easel.air.fog.colour), 0.3 + 0.4 * easel.air.fog.density], [1, linear(easel.air.fog.colour), 0]])); // prettier-ignore
  });
  easel.shade(easel.pen.polygon([...plane(z0, z1, 0, 0).slice(0, 2), room.at(x - 0.8, 0, z1), room.at(x - 1.1, 0, z0)]), 0.5, 8);
}
