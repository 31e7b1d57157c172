import type { Oklch } from '../../../schema/look.ts';
import { mix } from '../../paint/colour.ts';
import type { Random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Style } from '../styles.ts';

/** Light through curtains. */
export const WINDOW_LIGHT: Oklch = [0.8, 0.125, 74];

/** One window; `x` its middle, `y` its sill. */
export function window(
  easel: Easel,
  at: { x: number; y: number; width: number; height: number },
  how: { style: Style; depth: number; metre: number; lit: boolean },
  dice: Random,
): void {
  const { x, y, width, height } = at;
  const { style, depth, metre, lit } = how;
  const [left, top] = [x - width / 2, y - height];
  const frame = easel.tone([style.wood[0] * 0.9, style.wood[1], style.wood[2]], 0.4, depth);
  const arched = style.window === 'arch';
  const opening = arched
    ? easel.pen.blob([[left, y, 0], [left, top + height * 0.35, 0.3], [x, top - height * 0.06], [left + width, top + height * 0.35, 0.3], [left + width, y, 0]]) // prettier-ignore
    : easel.pen.rectangle(left, top, width, height);
  easel.rect(
    left - metre * 0.1,
    top - metre * 0.1,
    width + metre * 0.2,
    height + metre * 0.14,
    easel.tone([Math.min(0.95, style.wall[0] + 0.05), style.wall[1] * 0.6, style.wall[2]], 0.55, depth),
  );
  const glass = easel.far(mix(easel.tone([0.34, 0.03, 240], 0.4), easel.skyTop, 0.35), depth);
  const warm = easel.far(easel.shine(WINDOW_LIGHT, 0.95), depth * 0.5);
  easel.fill(opening, lit ? easel.linear([x, top], [x, y], [[0, easel.far(easel.shine([0.64, 0.13, 58], 0.9), depth * 0.5)], [1, warm]]) : easel.linear([left, top], [left + width, y], [[0, mix(glass, easel.skyLow, 0.35)], [0.5, glass], [1, easel.tone([0.2, 0.02, 260], 0.3, depth)]])); // prettier-ignore
  easel.inside(opening, () => {
    if (lit || dice.chance(0.5)) {
      const cloth = lit ? easel.shine([0.6, 0.13, 50], 0.7) : easel.tone([0.8, 0.02, 80], 0.2, depth);
      for (const side of [-1, 1]) easel.taper([[x + side * width * 0.5, top], [x + side * width * 0.3, top + height * 0.5], [x + side * width * 0.46, y]], width * 0.14, cloth, undefined, { alpha: 0.75 }); // prettier-ignore
    }
    easel.shade(easel.pen.rectangle(left, top, width, height * 0.12), 0.55, height * 0.03);
  });
  bars(easel, at, style.window, frame);
  easel.rect(
    left - metre * 0.14,
    y,
    width + metre * 0.28,
    metre * 0.09,
    easel.tone([Math.min(0.95, style.stone[0] + 0.14), style.stone[1], style.stone[2]], 0.75, depth),
  );
  easel.shade(easel.pen.rectangle(left - metre * 0.1, y + metre * 0.09, width + metre * 0.2, metre * 0.12), 0.45, metre * 0.03);
  if (style.window === 'shutter')
    for (const side of [-1, 1])
      shutter(easel, x + side * width * 0.78, top, width * 0.5, height, easel.tone(style.wallSecond, 0.5, depth), metre);
  if (lit) easel.glow(x, y - height / 2, height * 1.25, easel.shine(WINDOW_LIGHT), 0.3 * easel.air.lamps);
}

function bars(
  easel: Easel,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  kind: Style['window'],
  paint: ReturnType<Easel['tone']>,
): void {
  const thin = Math.max(0.5, width * 0.035);
  const upright = (at: number) => easel.rect(x + at * width - thin / 2, y - height, thin, height, paint);
  const across = (at: number) => easel.rect(x - width / 2, y - height * at, width, thin, paint);
  if (kind === 'shoji' || kind === 'lattice') {
    for (const at of [-0.25, 0, 0.25]) upright(at);
    for (const at of [0.2, 0.4, 0.6, 0.8]) across(at);
  } else {
    upright(0);
    across(kind === 'sash' ? 0.5 : 0.66);
  }
}

function shutter(
  easel: Easel,
  x: number,
  top: number,
  width: number,
  height: number,
  paint: ReturnType<Easel['tone']>,
  metre: number,
): void {
  easel.rect(x - width / 2, top, width, height, paint);
  for (let slat = 0; slat < 10; slat++)
    easel.rect(x - width * 0.4, top + (height * (slat + 0.3)) / 10, width * 0.8, height * 0.028, easel.air.shadow, {
      alpha: 0.42,
      blend: 'multiply',
    });
  easel.rim(
    easel.pen.rectangle(x - width / 2, top, width, height),
    { dx: metre * 0.03, dy: metre * 0.03 },
    easel.tone([0.9, 0.03, 85], 0.8),
    { alpha: 0.25 },
  );
}
