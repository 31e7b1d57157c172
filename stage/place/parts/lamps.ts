import type { Oklch } from '../../../schema/look.ts';
import { even, flame } from '../../paint/brush.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Item, Site, Stamp } from '../set.ts';

export const LAMP_LIGHT: Oklch = [0.84, 0.125, 70];
const WHITE_HOT: Oklch = [0.97, 0.06, 88];

/** A street lamp. `height` from the ground to the middle of the light. */
export function lampPost(
  easel: Easel,
  x: number,
  y: number,
  height: number,
  kind: 'lantern' | 'modern' | 'paper' | 'oil',
  depth = 0,
): void {
  const k = height / 118;
  const iron = easel.tone([0.24, 0.015, 250], 0.3, depth);
  const edge = easel.tone([0.5, 0.03, 240], 1, depth);
  easel.shade(easel.pen.ellipse(x, y + 1, 14 * k, 3.4 * k), 0.5, 2 * k);
  easel.taper([[x, y], [x, y - height * 0.35], [x, y - height * 0.88]], 3.6 * k, iron, (t) => 1.15 - 0.55 * t); // prettier-ignore
  easel.taper([[x + 1.6 * k, y - 8 * k], [x + 1.3 * k, y - height * 0.86]], 0.6 * k, edge, even, { alpha: 0.6 }); // prettier-ignore
  easel.poly([[x - 8 * k, y], [x - 6 * k, y - 13 * k], [x + 6 * k, y - 13 * k], [x + 8 * k, y]], iron); // prettier-ignore
  for (const at of [0.14, 0.4, 0.84]) easel.rect(x - 5 * k, y - height * at, 10 * k, 3 * k, iron);
  if (kind === 'modern') {
    easel.taper([[x, y - height * 0.86], [x + 4 * k, y - height * 1.02], [x + 26 * k, y - height * 1.05]], 2.2 * k, iron); // prettier-ignore
    easel.blob([[x + 16 * k, y - height * 1.06], [x + 40 * k, y - height * 1.06], [x + 38 * k, y - height * 1.02], [x + 18 * k, y - height * 1.02]], iron); // prettier-ignore
    return glass(easel, easel.pen.rectangle(x + 19 * k, y - height * 1.025, 18 * k, 2.4 * k));
  }
  const top = y - height * 1.1;
  glass(easel, easel.pen.polygon([[x - 6.5 * k, y - height * 0.87], [x + 6.5 * k, y - height * 0.87], [x + 10.5 * k, top], [x - 10.5 * k, top]])); // prettier-ignore
  for (const at of [-1, 0, 1]) easel.line([x + at * 6.4 * k, y - height * 0.87], [x + at * 10.3 * k, top], 0.75 * k, iron);
  easel.poly([[x - 13.5 * k, top + 1], [x - 4 * k, top - 10 * k], [x, top - 15 * k], [x + 4 * k, top - 10 * k], [x + 13.5 * k, top + 1]], iron); // prettier-ignore
  easel.rect(x - 13 * k, y - height * 0.87, 26 * k, 2.2 * k, iron);
}

function glass(easel: Easel, shape: ReturnType<Easel['pen']['polygon']>): void {
  const { left, top, right, bottom } = shape.box;
  const on = easel.air.lamps > 0.3;
  easel.fill(shape, on ? easel.linear([left, top], [left, bottom], [[0, easel.shine([0.9, 0.1, 78])], [0.6, easel.shine(WHITE_HOT)], [1, easel.shine([0.88, 0.11, 74])]]) : easel.linear([left, top], [right, bottom], [[0, easel.tone([0.86, 0.02, 220], 0.8)], [1, easel.tone([0.6, 0.03, 230], 0.4)]])); // prettier-ignore
}

/** The light of lamps in the air: a core, a halo and a veil, that breathe a little. `size` of the flame or bulb. */
export function lampGlow(
  site: Site,
  lamps: readonly { x: number; y: number; size: number }[],
  how: { depth: number; before?: boolean; flicker?: number; colour?: Oklch },
): Stamp[] {
  if (site.air.lamps < 0.3) return [];
  const strength = site.air.lamps * (site.air.rain || site.air.fog.density > 0.3 ? 1 : 0.85);
  const size = Math.max(...lamps.map((lamp) => lamp.size), 0.1);
  const colour = how.colour ?? LAMP_LIGHT;
  return [
    {
      kind: 'stamp',
      depth: how.depth,
      ...(how.before && { before: true }),
      blend: 'screen',
      detail: 0.25,
      reach: { x: size * 22, y: size * 22 },
      paint(easel) {
        easel.glow(0, 0, size * 22, easel.shine(colour), 0.22 * strength, { blend: 'source-over' });
        easel.glow(0, 0, size * 8, easel.shine(colour), 0.42 * strength, { blend: 'source-over' });
        easel.glow(0, 0, size * 3.2, easel.shine(WHITE_HOT), 0.8 * strength, { blend: 'source-over' });
      },
      at: (time) =>
        lamps.map((lamp, index) => {
          const beat = 1 - (how.flicker ?? 0.05) * (0.5 + 0.25 * Math.sin(time * 9.1 + index * 2) + 0.25 * Math.sin(time * 23.7 + index));
          return { x: lamp.x, y: lamp.y, scaleX: lamp.size / size, scaleY: lamp.size / size, alpha: Math.min(1, 0.98 * beat) };
        }),
    },
  ];
}

/** Light that falls on the ground around a lamp, in the colour of the ground. */
export function pool(easel: Easel, x: number, y: number, radius: number, alpha = 0.5, colour: Oklch = LAMP_LIGHT): void {
  if (easel.air.lamps < 0.3) return;
  easel.glow(x, y, radius, easel.shine(colour, 0.8), alpha * easel.air.lamps * 0.55, { ry: radius * 0.3 });
  easel.glow(x, y, radius * 0.45, easel.shine(colour), alpha * easel.air.lamps * 0.6, { ry: radius * 0.13 });
}

/** A lamp mirrored in wet stone: thin bright lines, broken and widening towards the viewer. */
export function wetStreak(
  easel: Easel,
  x: number,
  y: number,
  length: number,
  width: number,
  seed: number,
  colour: Oklch = LAMP_LIGHT,
  strength = 1,
): void {
  const dice = random(seed);
  for (let line = 0; line < 80; line++) {
    const t = line / 80;
    const alpha = (0.85 - 0.75 * t) * dice.between(0.1, 0.75) * strength * easel.air.lamps;
    easel.oval(
      x + dice.spread(width * (0.25 + t * 0.9)),
      y + t * length,
      width * (0.2 + 0.8 * t) * dice.between(0.15, 0.9),
      Math.max(0.6, width * 0.035),
      easel.shine(t < 0.35 ? WHITE_HOT : colour),
      { alpha, blend: 'screen' },
    );
  }
}

/** A living flame on a wick, a hearth or a torch. `size` is its height. */
export function fire(site: Site, x: number, y: number, size: number, how: { depth: number; tongues: number }): Item[] {
  const dice = site.chance(`fire ${x} ${y}`);
  const tongues = Array.from({ length: how.tongues }, (_, index) => ({
    dx: (index - (how.tongues - 1) / 2) * size * 0.27,
    phase: dice.between(0, 6),
    tall: dice.between(0.6, 1),
  }));
  const tongue = (core: boolean): Stamp => ({
    kind: 'stamp',
    depth: how.depth,
    reach: { x: size * 0.4, y: size * 1.15 },
    paint: (easel) => easel.taper([[0, 0], [size * 0.05, -size * 0.5], [size * 0.02, -size]], size * (core ? 0.1 : 0.19), easel.linear([0, 0], [0, -size], core ? [[0, easel.shine([0.97, 0.1, 92])], [1, easel.shine([0.88, 0.15, 82]), 0.2]] : [[0, easel.shine([0.78, 0.17, 58])], [0.6, easel.shine([0.7, 0.2, 45])], [1, easel.shine([0.6, 0.2, 32]), 0]]), flame), // prettier-ignore
    at: (time) =>
      tongues.map(({ dx, phase, tall }) => ({
        x: x + dx,
        y,
        scaleX: 1 + 0.14 * Math.sin(time * 11 + phase * 3),
        scaleY: tall * (core ? 0.6 : 1) * (0.82 + 0.2 * Math.sin(time * 9.3 + phase) + 0.1 * Math.sin(time * 21 + phase * 2)),
        turn: 0.12 * Math.sin(time * 6.1 + phase) + 0.05 * Math.sin(time * 17 + phase),
      })),
  });
  const halo: Stamp = {
    kind: 'stamp',
    depth: how.depth,
    blend: 'screen',
    detail: 0.25,
    reach: { x: size * 6, y: size * 5 },
    paint: (easel) => easel.glow(0, 0, size * 6, easel.shine([0.74, 0.17, 55]), 0.5, { blend: 'source-over', ry: size * 5 }),
    at: (time) => [
      { x, y: y - size * 0.4, alpha: (0.35 + 0.5 * site.air.lamps) * (0.8 + 0.14 * Math.sin(time * 9.1) + 0.08 * Math.sin(time * 23.7)) },
    ],
  };
  return [halo, tongue(false), tongue(true)];
}

/** Steam or smoke rising in soft puffs. */
export function steam(site: Site, x: number, y: number, size: number, how: { depth: number; dark?: boolean }): Stamp {
  const puffs = 6;
  return {
    kind: 'stamp',
    depth: how.depth,
    detail: 0.3,
    ...(!how.dark && { blend: 'screen' as const }),
    reach: { x: size, y: size },
    paint: (easel) =>
      easel.glow(0, 0, size, how.dark ? easel.tone([0.4, 0.01, 260], 0.4) : easel.tone([0.96, 0.02, 80], 0.9), 0.34, {
        blend: 'source-over',
      }),
    at: (time) =>
      Array.from({ length: puffs }, (_, index) => {
        const life = (time * 0.16 + index / puffs) % 1;
        return {
          x: x + Math.sin(life * 5 + index * 2 + time * 0.5) * size * 0.6 * life + size * life * site.air.wind,
          y: y - life * size * 5,
          scaleX: 0.35 + 0.95 * life,
          scaleY: 0.35 + 0.95 * life,
          alpha: Math.sin(Math.PI * Math.min(1, life * 1.1 + 0.05)) * 0.8,
        };
      }),
  };
}
