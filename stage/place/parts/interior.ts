import type { Oklch } from '../../../schema/look.ts';
import { type Point } from '../../paint/brush.ts';
import { linear } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';
import { type Item, type Site } from '../set.ts';

export type Wall = 'back' | 'left' | 'right';

/** A room as a box, in metres: half as wide to each side, `back` deep, `high`. Its walls are addressed by (u, v): u along the wall, v up. */
export interface Chamber {
  room: Room3;
  half: number;
  back: number;
  high: number;
  /** A point on a wall. u is x on the back wall, z on the side walls; `out` metres off the wall into the room. */
  on(wall: Wall, u: number, v: number, out?: number): Point;
  /** A rectangle on a wall. */
  panel(wall: Wall, u0: number, u1: number, v0: number, v1: number, out?: number): Point[];
}
/** Side walls and floor go on this far in front of the picture. */
export const FRONT = -3.4;

export function makeChamber(room: Room3, size: { half: number; back: number; high: number }): Chamber {
  const on: Chamber['on'] = (wall, u, v, out = 0) =>
    wall === 'back' ? room.at(u, v, size.back - out) : room.at((size.half - out) * (wall === 'left' ? -1 : 1), v, u);
  return {
    room,
    ...size,
    on,
    panel: (wall, u0, u1, v0, v1, out) => [on(wall, u0, v0, out), on(wall, u1, v0, out), on(wall, u1, v1, out), on(wall, u0, v1, out)],
  };
}

interface Surfaces {
  back: Oklch;
  left: Oklch;
  right: Oklch;
  ceiling: Oklch;
  floor: Oklch;
}

/** The bare box, lit from the right by day and from its lamps by night, its corners darker. */
export function paintBox(easel: Easel, chamber: Chamber, albedo: Surfaces): void {
  const { room, half, back, high } = chamber;
  const night = easel.air.lamps > 0.5;
  easel.rect(-1700, -500, 4700, 2000, easel.tone(albedo.back, 0.3));
  const [t, dim] = night ? [0.32, 0.3] : [0.5, 0.34];
  const [, floorY] = room.at(0, 0, back);
  const [backLeft, ceilingY] = room.at(-half, high, back);
  const backRight = room.at(half, 0, back)[0];
  easel.poly([room.at(-half, high, FRONT), room.at(half, high, FRONT), room.at(half, high, back), room.at(-half, high, back)], easel.linear([0, 0], [0, ceilingY], [[0, easel.tone(albedo.ceiling, t * 0.7)], [1, easel.tone(albedo.ceiling, t * 0.95)]])); // prettier-ignore
  easel.poly(chamber.panel('left', FRONT, back, 0, high), easel.linear([0, 0], [backLeft, 0], [[0, easel.tone(albedo.left, night ? 0.4 : 0.72)], [1, easel.tone(albedo.left, night ? 0.34 : 0.55)]])); // prettier-ignore
  easel.poly(chamber.panel('right', FRONT, back, 0, high), easel.linear([1280, 0], [backRight, 0], [[0, easel.tone(albedo.right, dim * 0.7)], [1, easel.tone(albedo.right, dim)]])); // prettier-ignore
  easel.poly(chamber.panel('back', -half, half, 0, high), easel.linear([backLeft, 0], [backRight, 0], [[0, easel.tone(albedo.back, t + 0.2)], [1, easel.tone(albedo.back, t - 0.06)]])); // prettier-ignore
  easel.poly([room.at(-half, 0, FRONT), room.at(half, 0, FRONT), room.at(half, 0, back), room.at(-half, 0, back)], easel.linear([0, floorY], [0, 740], [[0, easel.tone(albedo.floor, t + 0.16)], [1, easel.tone(albedo.floor, t - 0.04)]])); // prettier-ignore
}

/** Where planes meet it is darker, fading into each. Painted after what hangs on the walls and before what stands in the room. */
export function corners(easel: Easel, chamber: Chamber, strength = 0.5): void {
  const { room, half, back, high } = chamber;
  const fade = (points: readonly [Point, Point, Point, Point], alpha: number) => {
    const [a, b, c, d] = points; // a–b the corner, d–c where nothing is left of it
    const from: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const to: Point = [(c[0] + d[0]) / 2, (c[1] + d[1]) / 2];
    easel.poly(points, easel.linear(from, to, [[0, easel.air.shadow, alpha * strength], [0.4, easel.air.shadow, alpha * strength * 0.36], [1, easel.air.shadow, 0]]), { blend: 'multiply' }); // prettier-ignore
  };
  for (const side of [-1, 1]) {
    const [at, on] = [side * half, (inward: number) => side * (half - inward)];
    fade([room.at(at, 0, back), room.at(at, high, back), room.at(on(0.9), high, back), room.at(on(0.9), 0, back)], 0.6);
    fade([room.at(at, 0, back), room.at(at, high, back), room.at(at, high, back - 1.5), room.at(at, 0, back - 1.5)], 0.55);
    fade([room.at(at, 0, FRONT), room.at(at, 0, back), room.at(on(0.7), 0, back), room.at(on(0.7), 0, FRONT)], 0.7);
    fade([room.at(at, high, FRONT), room.at(at, high, back), room.at(at, high - 0.6, back), room.at(at, high - 0.6, FRONT)], 0.4);
  }
  fade([room.at(-half, 0, back), room.at(half, 0, back), room.at(half, 0, back - 0.9), room.at(-half, 0, back - 0.9)], 0.7);
  fade([room.at(-half, high, back), room.at(half, high, back), room.at(half, high - 0.8, back), room.at(-half, high - 0.8, back)], 0.5);
  fade([room.at(-half, high, back), room.at(half, high, back), room.at(half, high, back - 2.4), room.at(-half, high, back - 2.4)], 0.45);
}

/** The same canvas in the light out of doors, for what is seen through a window. */
export const outdoors = (easel: Easel): Easel => new Easel(easel.context, easel.platform, easel.air.outside ?? easel.air, easel.view);

/** A skirting board or a rail along all three walls. */
export function rail(easel: Easel, chamber: Chamber, v0: number, v1: number, albedo: Oklch): void {
  const { half, back } = chamber;
  easel.poly(chamber.panel('left', FRONT, back, v0, v1, 0.01), easel.tone(albedo, 0.6));
  easel.poly(chamber.panel('right', FRONT, back, v0, v1, 0.01), easel.tone(albedo, 0.3));
  easel.poly(chamber.panel('back', -half, half, v0, v1, 0.01), easel.tone(albedo, 0.48));
}

/** Sunlight through panes, lying on the floor: one bright patch each, slanting into the room from the right. */
export function sunPatches(
  easel: Easel,
  room: Room3,
  panes: readonly { z0: number; z1: number; x: number; reach: number }[],
  albedo: Oklch,
): void {
  const { outside, direct } = easel.air;
  if (!outside || outside.night || direct * outside.direct < 0.1) return;
  const strength = direct * outside.direct;
  const sun = linear([Math.min(0.98, albedo[0] + 0.2), albedo[1] * 0.9 + 0.03, 80]);
  for (const { z0, z1, x, reach } of panes) {
    const points = [
      room.at(x, 0, z0),
      room.at(x, 0, z1),
      room.at(x - reach, 0, z1 - reach * 0.55),
      room.at(x - reach, 0, z0 - reach * 0.55),
    ];
    easel.poly(points, [sun[0] * easel.air.key[0], sun[1] * easel.air.key[1], sun[2] * easel.air.key[2]], {
      alpha: 0.5 * strength,
      blur: 2.4,
      blend: 'screen',
    });
  }
}

/** A slanting shaft of light with motes in it. */
export function shaft(site: Site, from: Point, to: Point, width: number): Item[] {
  const outside = site.air.outside;
  if (!outside || outside.night || outside.direct * site.air.direct < 0.3) return [];
  const dice = site.chance('motes');
  const motes = Array.from({ length: 16 }, () => ({
    t: dice.next(),
    off: dice.spread(width * 0.7),
    pace: dice.between(0.015, 0.04),
    phase: dice.between(0, 6),
    size: dice.between(0.5, 1.2),
  }));
  const glow = linear(site.air.rim);
  const [left, right] = [Math.min(from[0], to[0]) - width * 2, Math.max(from[0], to[0]) + width * 2];
  return [
    {
      kind: 'layer',
      depth: 1,
      box: { left, top: Math.min(from[1], to[1]) - width, right, bottom: Math.max(from[1], to[1]) + width },
      detail: 0.25,
      blend: 'screen',
      paint: (easel) => easel.poly([[from[0], from[1] - width * 0.5], [from[0], from[1] + width * 0.5], [to[0] + width, to[1]], [to[0] - width, to[1]]], easel.linear(from, to, [[0, glow, 0.2 * site.air.direct], [1, glow, 0]]), { blur: 12 }), // prettier-ignore
      alpha: (time) => 0.88 + 0.12 * Math.sin(time * 0.7),
    },
    {
      kind: 'stamp',
      depth: 1.08,
      blend: 'screen',
      reach: { x: 3, y: 3 },
      paint: (easel) => easel.glow(0, 0, 2.6, glow, 0.9, { blend: 'source-over' }),
      at: (time) =>
        motes.map(({ t, off, pace, phase, size }) => {
          const along = (t + time * pace) % 1;
          return {
            x: from[0] + (to[0] - from[0]) * along + off + 8 * Math.sin(time * 0.6 + phase),
            y: from[1] + (to[1] - from[1]) * along + 6 * Math.sin(time * 0.9 + phase),
            scaleX: size,
            scaleY: size,
            alpha: 0.85 * Math.sin(Math.PI * along) * (0.6 + 0.4 * Math.sin(time * 2 + phase * 3)),
          };
        }),
    },
  ];
}

/** Boards across a floor, running away from the viewer. */
export function boards(easel: Easel, chamber: Chamber, albedo: Oklch, seed: number, width = 0.16): void {
  const { room, half, back } = chamber;
  const dice = random(seed);
  for (let x = -half; x < half; x += width) {
    for (let z = FRONT + dice.next() * 1.5; z < back;) {
      const next = Math.min(back, z + dice.between(1, 2.2));
      const points = [room.at(x, 0, z), room.at(x + width * 0.97, 0, z), room.at(x + width * 0.97, 0, next), room.at(x, 0, next)];
      easel.poly(points, easel.tone([albedo[0] + dice.spread(0.05), albedo[1], albedo[2] + dice.spread(5)], dice.between(0.35, 0.7)), {
        alpha: 0.55,
      });
      z = next + 0.01;
    }
    easel.line(room.at(x, 0, FRONT), room.at(x, 0, back), 0.5, easel.air.shadow, { alpha: 0.5, blend: 'multiply' });
  }
  easel.rect(-1700, room.at(0, 0, back)[1], 4700, 700, easel.linear([0, room.at(0, 0, back)[1]], [0, 720], [[0, easel.skyLow, easel.air.lamps > 0.5 ? 0.02 : 0.16], [0.5, easel.skyLow, 0]]), { blend: 'screen' }); // prettier-ignore
}

/** How far the view behind a window may slide past its frame in a close shot, units: painted that much wider on both sides. */
export const VIEW_PARALLAX = 560;
