import type { Oklch } from '../../../schema/look.ts';
import type { Easel } from '../easel.ts';
import type { Chamber } from '../parts/interior.ts';
import type { Item, Site } from '../set.ts';
import type { Furnishing, Opening } from './furnishing.ts';

/** What hangs before a window: behind everything that stands in the room. */
export function curtains(chamber: Chamber, site: Site, { curtains: kind, window }: Furnishing): Item {
  return KINDS[kind](chamber, window, site);
}

const KINDS: Record<Furnishing['curtains'], (chamber: Chamber, window: Opening, site: Site) => Item> = {
  drapes(chamber, { from, to, high }, site) {
    const [left, top] = chamber.on('back', from - 0.35, high + 0.2, 0.12);
    const [right, bottom] = chamber.on('back', to + 0.35, 0.06, 0.12);
    return {
      ...breathing(left - 30, top - 10, right + 30, bottom + 10),
      paint(easel) {
        rod(easel, left - 8, right + 8, top, [site.style.wood[0] * 0.8, site.style.wood[1], site.style.wood[2]]);
        for (const side of [-1, 1] as const) {
          const [outer, inner] = side < 0 ? [left, left + (right - left) * 0.2] : [right, right - (right - left) * 0.2];
          easel.shade(easel.pen.polygon([[outer, top + 8], [inner - side * 8, top + 8], [inner - side * 8, bottom], [outer, bottom]]), 0.3, 6); // prettier-ignore
          cloth(easel, { outer, inner, top, bottom, side, folds: 5 }, site.style.textile);
        }
      },
    };
  },
  half(chamber, { from, to, low, high }, site) {
    const rail = low + (high - low) * 0.34;
    const [left, top] = chamber.on('back', from, rail, 0.08);
    const [right, bottom] = chamber.on('back', to, low - 0.02, 0.08);
    const linen: Oklch = [0.94, 0.022, 85];
    return {
      ...breathing(left - 10, top - 8, right + 10, bottom + 8),
      paint(easel) {
        rod(easel, left - 4, right + 4, top, [0.74, 0.11, 82]);
        const middle = (left + right) / 2;
        for (const [outer, inner, side] of [[left, middle - 16, -1], [right, middle + 16, 1]] as const) cloth(easel, { outer, inner, top, bottom, side, folds: 9 }, linen, 0.88); // prettier-ignore
        for (const [a, b] of [[left, middle - 16], [middle + 16, right]] as const) easel.rect(a, bottom - 9, b - a, 4, easel.tone(site.style.accent, 0.6), { alpha: 0.8 }); // prettier-ignore
      },
    };
  },
  blind(chamber, { from, to, low, high }) {
    const [left, top] = chamber.on('back', from, high, 0.06);
    const [right, bottom] = chamber.on('back', to, low, 0.06);
    const slats = 9;
    const step = ((bottom - top) * 0.42) / slats;
    return {
      kind: 'layer',
      depth: 1,
      box: { left: left - 4, top: top - 8, right: right + 4, bottom: top + step * slats + 20 },
      paint(easel) {
        easel.rect(left, top - 5, right - left, 7, easel.tone([0.86, 0.008, 90], 0.7));
        for (let slat = 0; slat < slats; slat++) easel.rect(left + 2, top + 3 + slat * step, right - left - 4, step * 0.62, easel.linear([0, top + 3 + slat * step], [0, top + 3 + (slat + 0.62) * step], [[0, easel.tone([0.95, 0.008, 90], 0.95)], [1, easel.tone([0.84, 0.01, 90], 0.4)]]), { alpha: 0.94 }); // prettier-ignore
        for (const u of [0.16, 0.84]) easel.line([left + (right - left) * u, top], [left + (right - left) * u, top + slats * step + 4], 0.6, easel.tone([0.7, 0.01, 90], 0.5)); // prettier-ignore
      },
    };
  },
};

/** A layer whose lower parts sway. */
const breathing = (left: number, top: number, right: number, bottom: number): Omit<Extract<Item, { kind: 'layer' }>, 'paint'> => ({
  kind: 'layer',
  depth: 1,
  box: { left, top, right, bottom },
  warp: {
    grain: 16,
    by: (x, y, time) => [
      Math.max(0, (y - top) / (bottom - top)) ** 1.5 * (2.6 * Math.sin(time * 1.1 + x * 0.03) + 1.2 * Math.sin(time * 2.3 + y * 0.02)),
      0,
    ],
  },
});

function rod(easel: Easel, left: number, right: number, y: number, metal: Oklch): void {
  easel.line([left, y], [right, y], 2, easel.linear([0, y - 2], [0, y + 2], [[0, easel.tone([metal[0] + 0.1, metal[1], metal[2]], 0.95)], [1, easel.tone([metal[0] * 0.7, metal[1], metal[2]], 0.2)]])); // prettier-ignore
  for (const x of [left, right]) easel.oval(x, y, 3.6, 3.6, easel.tone(metal, 0.7));
}

/** One hanging cloth with its folds, each a soft dark with a thin lit twin. */
function cloth(
  easel: Easel,
  { outer, inner, top, bottom, side, folds }: { outer: number; inner: number; top: number; bottom: number; side: -1 | 1; folds: number },
  colour: Oklch,
  alpha = 1,
): void {
  const width = Math.abs(inner - outer);
  const lit = easel.tone([Math.min(0.97, colour[0] + 0.1), colour[1], colour[2]], 0.95);
  easel.poly([[outer, top], [inner, top], [inner + side * 3, bottom], [outer, bottom]], easel.linear([outer, 0], [inner, 0], [[0, easel.tone(colour, 0.4)], [1, lit]]), { alpha }); // prettier-ignore
  const half = (width / folds) * 0.3;
  for (let fold = 0; fold < folds; fold++) {
    const x = outer + ((inner - outer) * (fold + 0.6)) / folds;
    easel.taper([[x, top], [x + 2, (top + bottom) / 2], [x - 1, bottom]], half, easel.tone([colour[0] * 0.72, colour[1], colour[2]], 0.2), undefined, { alpha: 0.6 * alpha, blur: 1.4 }); // prettier-ignore
    easel.taper([[x - side * half * 1.5, top], [x - side * half * 1.3, (top + bottom) / 2], [x - side * half * 1.8, bottom]], half * 0.4, easel.tone([Math.min(0.97, colour[0] + 0.2), colour[1] * 0.8, colour[2]], 1), undefined, { alpha: 0.5 * alpha, blur: 0.6 }); // prettier-ignore
  }
  easel.rect(Math.min(outer, inner), top, width, 14, easel.linear([0, top], [0, top + 14], [[0, easel.air.shadow, 0.45], [1, easel.air.shadow, 0]]), { blend: 'multiply' }); // prettier-ignore
}
