import type { Oklch } from '../../../schema/look.ts';
import { type Point } from '../../paint/brush.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { pair, type Room3 } from '../perspective.ts';
import { foliage } from './plants.ts';

/** A block in metres: `x` its middle, `z` its front; `y` its underside. */
interface Block {
  x: number;
  y?: number;
  z: number;
  width: number;
  height: number;
  deep: number;
}

/** A block with its front, its top, and the side that is seen. Lit from the right unless it is night. */
export function block(easel: Easel, room: Room3, at: Block, albedo: Oklch, how: { shadow?: boolean; gloss?: number } = {}): void {
  const { x, y = 0, z, width, height, deep } = at;
  const [l, r, b, t, f, k] = [x - width / 2, x + width / 2, y, y + height, z, z + deep];
  if (how.shadow ?? y < 0.02)
    easel.shade(
      easel.pen.polygon([room.at(l - 0.1, 0, f - 0.1), room.at(r + 0.06, 0, f - 0.1), room.at(r, 0, k), room.at(l - 0.22, 0, k)]),
      0.5,
      room.metre(z) * 0.05,
    );
  const right = easel.air.azimuth > 0;
  if (x > 0) easel.poly([room.at(l, b, f), room.at(l, b, k), room.at(l, t, k), room.at(l, t, f)], easel.tone(albedo, right ? 0.22 : 0.62)); // prettier-ignore
  else easel.poly([room.at(r, b, f), room.at(r, b, k), room.at(r, t, k), room.at(r, t, f)], easel.tone(albedo, right ? 0.75 : 0.25)); // prettier-ignore
  const top = [room.at(l, t, f), room.at(r, t, f), room.at(r, t, k), room.at(l, t, k)];
  if (top[3]![1] < top[0]![1]) easel.poly(top, easel.linear([top[0]![0], 0], [top[1]![0], 0], right ? [[0, easel.tone(albedo, 0.68)], [1, easel.tone(albedo, 0.98)]] : [[0, easel.tone(albedo, 0.92)], [1, easel.tone(albedo, 0.62)]])); // prettier-ignore
  if (how.gloss) easel.poly(top, easel.skyLow, { alpha: how.gloss * 0.3, blend: 'screen' });
  const front = [room.at(l, b, f), room.at(r, b, f), room.at(r, t, f), room.at(l, t, f)];
  easel.poly(front, easel.linear([0, front[3]![1]], [0, front[0]![1]], [[0, easel.tone(albedo, 0.46)], [1, easel.tone([albedo[0] * 0.92, albedo[1], albedo[2]], 0.3)]])); // prettier-ignore
  easel.taper(
    [front[3]!, front[2]!],
    Math.max(0.5, room.metre(z) * 0.006),
    easel.tone([Math.min(0.97, albedo[0] + 0.14), albedo[1] * 0.8, albedo[2]], 0.95),
    () => 1,
    { alpha: 0.7 },
  );
}

/** A table on legs. */
export function table(easel: Easel, room: Room3, at: Block, albedo: Oklch, how: { legs?: number; gloss?: number } = {}): void {
  const { x, z, width, height, deep } = at;
  const thick = Math.min(0.06, height * 0.2);
  const leg = how.legs ?? 0.06;
  easel.shade(
    easel.pen.polygon([
      room.at(x - width / 2, 0, z),
      room.at(x + width / 2, 0, z),
      room.at(x + width / 2, 0, z + deep),
      room.at(x - width / 2 - 0.15, 0, z + deep),
    ]),
    0.5,
    room.metre(z) * 0.08,
  );
  for (const dz of [deep - leg, 0.02]) for (const side of [-1, 1]) block(easel, room, { x: x + side * (width / 2 - leg), z: z + dz, width: leg, height: height - thick, deep: leg }, [albedo[0] * 0.85, albedo[1], albedo[2]], { shadow: false }); // prettier-ignore
  block(easel, room, { x, y: height - thick, z, width, height: thick, deep }, albedo, { shadow: false, gloss: how.gloss ?? 0.4 });
}

/** A chair; `turn` where its sitter looks: 'front', 'left', 'right' or 'back'. */
export function chair(
  easel: Easel,
  room: Room3,
  x: number,
  z: number,
  albedo: Oklch,
  how: { turn: 'front' | 'left' | 'right' | 'back'; cushion?: Oklch; office?: boolean; high?: number },
): void {
  const [w, seat] = [0.46, how.high ?? 0.46];
  const cloth = how.cushion ?? albedo;
  const back = { front: { x, z: z + w - 0.05, width: w, deep: 0.05 }, back: { x, z: z - 0.02, width: w, deep: 0.05 }, left: { x: x + w / 2 - 0.03, z, width: 0.05, deep: w }, right: { x: x - w / 2 + 0.03, z, width: 0.05, deep: w } }[how.turn]; // prettier-ignore
  easel.shade(easel.pen.ellipse(...pair(room.at(x, 0, z + w / 2)), room.metre(z) * 0.36, room.metre(z) * 0.07), 0.5, room.metre(z) * 0.05);
  const rest = () => block(easel, room, { ...back, y: seat + 0.08, height: 0.46 }, cloth, { shadow: false });
  if (how.turn === 'front') rest();
  if (how.office) {
    block(easel, room, { x, z: z + w / 2, width: 0.06, height: seat - 0.06, deep: 0.06 }, [0.3, 0.01, 250], { shadow: false });
    for (const dx of [-0.24, 0.24]) easel.taper([room.at(x, 0.1, z + w / 2), room.at(x + dx, 0.03, z + w / 2 - 0.1)], room.metre(z) * 0.022, easel.tone([0.26, 0.01, 250], 0.4)); // prettier-ignore
  } else for (const dz of [w - 0.06, 0.02]) for (const side of [-1, 1]) block(easel, room, { x: x + side * (w / 2 - 0.03), z: z + dz, width: 0.04, height: seat - 0.04, deep: 0.04 }, albedo, { shadow: false }); // prettier-ignore
  block(easel, room, { x, y: seat - 0.07, z, width: w, height: 0.08, deep: w }, cloth, { shadow: false });
  if (how.turn !== 'front') rest();
}

/** A sofa facing the camera. */
export function sofa(easel: Easel, room: Room3, x: number, z: number, width: number, cloth: Oklch, cushions: Oklch): void {
  const m = room.metre(z);
  block(easel, room, { x, z: z + 0.6, width, height: 0.86, deep: 0.22 }, cloth);
  block(easel, room, { x, z: z + 0.05, width: width - 0.1, height: 0.42, deep: 0.6 }, cloth);
  for (let seat = 0; seat < 3; seat++) {
    const [cx, cy] = room.at(x - width / 2 + 0.24 + ((seat + 0.5) * (width - 0.48)) / 3, 0.5, z);
    const half = ((width - 0.48) / 6) * m * 0.97;
    easel.blob([[cx - half, cy + m * 0.1], [cx - half, cy - m * 0.06], [cx, cy - m * 0.1], [cx + half, cy - m * 0.06], [cx + half, cy + m * 0.1], [cx, cy + m * 0.13]], easel.linear([0, cy - m * 0.1], [0, cy + m * 0.12], [[0, easel.tone([cloth[0] + 0.05, cloth[1], cloth[2]], 0.9)], [1, easel.tone(cloth, 0.35)]])); // prettier-ignore
  }
  for (const side of [-1, 1]) block(easel, room, { x: x + side * (width / 2 - 0.11), z, width: 0.22, height: 0.62, deep: 0.8 }, cloth);
  for (const [at, tilt] of [
    [-0.34, -0.2],
    [0.32, 0.24],
  ] as const) {
    // prettier-ignore
    const [cx, cy] = room.at(x + at * width, 0.72, z + 0.45);
    const half = m * 0.2;
    easel.blob([[cx - half, cy + half * 0.9, 0.5], [cx - half * (1 - tilt), cy - half * 0.8, 0.5], [cx + half * (1 + tilt), cy - half * 0.8, 0.5], [cx + half, cy + half * 0.9, 0.5]], easel.linear([cx - half, cy], [cx + half, cy], [[0, easel.tone(cushions, 0.35)], [1, easel.tone(cushions, 0.9)]])); // prettier-ignore
  }
}

/** A plant in a pot. `height` in metres with the pot. */
export function potPlant(
  easel: Easel,
  room: Room3,
  x: number,
  z: number,
  height: number,
  seed: number,
  pot: Oklch = [0.82, 0.02, 80],
): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  const dice = random(seed);
  const right = easel.air.azimuth > 0;
  easel.shade(easel.pen.ellipse(px, py, m * 0.3, m * 0.07), 0.55, m * 0.04);
  easel.blob([[px - m * 0.2, py - m * 0.4, 0], [px - m * 0.14, py, 0.2], [px + m * 0.14, py, 0.2], [px + m * 0.2, py - m * 0.4, 0]], easel.linear([px - m * 0.2, 0], [px + m * 0.2, 0], right ? [[0, easel.tone(pot, 0.15)], [1, easel.tone(pot, 0.9)]] : [[0, easel.tone(pot, 0.9)], [1, easel.tone(pot, 0.15)]])); // prettier-ignore
  easel.oval(px, py - m * 0.4, m * 0.2, m * 0.045, easel.tone([0.35, 0.04, 50], 0.3));
  const leaves = 13;
  for (let index = 0; index < leaves; index++) {
    const angle = -Math.PI / 2 + ((index / (leaves - 1)) * 2 - 1) * 1.2 + dice.spread(0.15);
    const length = m * (height - 0.4) * dice.between(0.65, 1);
    const tip: Point = [px + Math.cos(angle) * length, py - m * 0.4 + Math.sin(angle) * length * 0.95];
    easel.leaf([[px + dice.spread(m * 0.05), py - m * 0.38], [px + Math.cos(angle) * length * 0.4, py - m * 0.4 + Math.sin(angle) * length * 0.62], tip], m * 0.07 * dice.between(0.7, 1.2), [0.5 + dice.spread(0.05), 0.1, 145], Math.cos(angle) > 0 === right ? 0.85 : 0.3); // prettier-ignore
  }
}

/** A floor lamp with a shade; lit when it is dark. Its glow is the set's. */
export function floorLamp(easel: Easel, room: Room3, x: number, z: number, shade: Oklch = [0.9, 0.04, 85]): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, 0, z);
  easel.shade(easel.pen.ellipse(px, py, m * 0.22, m * 0.05), 0.5, m * 0.03);
  const metal = easel.tone([0.36, 0.03, 70], 0.5);
  easel.oval(px, py - m * 0.02, m * 0.16, m * 0.035, metal);
  easel.line([px, py], [px, py - m * 1.4], m * 0.013, metal);
  const on = easel.air.lamps > 0.3;
  easel.poly([[px - m * 0.16, py - m * 1.72], [px + m * 0.16, py - m * 1.72], [px + m * 0.24, py - m * 1.34], [px - m * 0.24, py - m * 1.34]], on ? easel.linear([0, py - m * 1.72], [0, py - m * 1.34], [[0, easel.shine([0.84, 0.11, 74])], [1, easel.shine([0.95, 0.07, 84])]]) : easel.linear([px - m * 0.2, 0], [px + m * 0.2, 0], [[0, easel.tone(shade, 0.45)], [1, easel.tone(shade, 0.9)]])); // prettier-ignore
}

/** A shelf of books and things; no letters on their spines. */
export function bookcase(easel: Easel, room: Room3, at: Block, wood: Oklch, seed: number): void {
  const { x, z, width, height } = at;
  const dice = random(seed);
  block(easel, room, at, [wood[0] * 0.8, wood[1], wood[2]]);
  const [m, left] = [room.metre(z), x - width / 2];
  const shelves = Math.max(2, Math.round(height / 0.36));
  for (let shelf = 0; shelf < shelves; shelf++) {
    const [y0, y1] = [(shelf / shelves) * height + 0.03, ((shelf + 1) / shelves) * height - 0.02];
    const hole = [room.at(left + 0.04, y0, z), room.at(left + width - 0.04, y0, z), room.at(left + width - 0.04, y1, z), room.at(left + 0.04, y1, z)]; // prettier-ignore
    easel.poly(hole, easel.tone([wood[0] * 0.5, wood[1], wood[2]], 0.2));
    for (let u = left + 0.06; u < left + width - 0.12;) {
      const thick = dice.between(0.025, 0.06);
      const tall = (y1 - y0) * dice.between(0.6, 0.94);
      if (dice.chance(0.035)) {
        const [vx, vy] = room.at(u + 0.08, y0, z);
        foliage(easel, {
          x: vx,
          y: vy - m * 0.14,
          width: m * 0.09,
          height: m * 0.08,
          leaves: 20,
          leaf: m * 0.018,
          albedo: [0.52, 0.1, 140],
          seed: dice.next() * 1e9,
          depth: 0,
        });
        easel.rect(vx - m * 0.05, vy - m * 0.09, m * 0.1, m * 0.09, easel.tone([0.85, 0.03, 70], 0.6));
        u += 0.2;
        continue;
      }
      const [bx, by] = room.at(u, y0, z);
      const hue = dice.pick([25, 40, 70, 150, 210, 250, 285, 350]);
      easel.rect(bx, by - tall * m, thick * m, tall * m, easel.tone([dice.between(0.4, 0.78), dice.between(0.03, 0.11), hue], 0.5));
      easel.rect(bx, by - tall * m * 0.82, thick * m, tall * m * 0.05, easel.tone([0.86, 0.08, 85], 0.6), { alpha: 0.6 });
      u += thick + 0.004;
    }
  }
}

/** A painting in a frame: hills under a sky in the place's colours. (x, y) its middle. */
export function picture(
  easel: Easel,
  points: readonly Point[],
  colours: readonly Oklch[],
  seed: number,
  frame: Oklch = [0.4, 0.05, 60],
): void {
  const [a, b, c, d] = points as [Point, Point, Point, Point];
  const middle: Point = [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2];
  const grown = (by: number) => [a, b, c, d].map(([x, y]) => [middle[0] + (x - middle[0]) * by, middle[1] + (y - middle[1]) * by] as const);
  easel.shade(easel.pen.polygon(grown(1.16).map(([x, y]) => [x - 3, y + 5] as const)), 0.4, 3);
  easel.poly(grown(1.14), easel.tone(frame, 0.55));
  easel.poly(grown(1.05), easel.tone([0.94, 0.01, 85], 0.7));
  const canvas = easel.pen.polygon([a, b, c, d]);
  const at = (u: number, v: number): Point => [a[0] + (b[0] - a[0]) * u + (d[0] - a[0]) * v, a[1] + (b[1] - a[1]) * u + (d[1] - a[1]) * v];
  easel.fill(canvas, easel.tone(colours[0] ?? [0.8, 0.05, 220], 0.6));
  easel.inside(canvas, () => {
    const dice = random(seed);
    easel.oval(
      ...(at(dice.between(0.25, 0.75), dice.between(0.6, 0.8)) as [number, number]),
      Math.abs(c[0] - a[0]) * 0.1,
      Math.abs(c[0] - a[0]) * 0.1,
      easel.tone(colours[1] ?? [0.8, 0.14, 70], 0.75),
    );
    for (let ridge = 0; ridge < 3; ridge++) easel.blob([at(-0.2, -0.2), at(-0.2, 0.55 - ridge * 0.18), at(dice.between(0.15, 0.35), 0.66 - ridge * 0.2), at(dice.between(0.45, 0.65), 0.42 - ridge * 0.17), at(0.85, 0.6 - ridge * 0.2), at(1.2, 0.4 - ridge * 0.15), at(1.2, -0.2)], easel.tone(colours[(ridge + 2) % colours.length] ?? [0.5, 0.08, 200], 0.6)); // prettier-ignore
  });
}
