import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { linear } from '../../paint/colour.ts';
import { random, type Random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Style } from '../styles.ts';
import { sunSide } from './rocks.ts';
import { WINDOW_LIGHT, window } from './windows.ts';

interface House {
  x: number; // left edge
  y: number; // ground line
  width: number;
  height: number; // to the eaves
  depth: number;
  seed: number;
  style: Style;
  wall: Oklch;
  /** Units a metre is here. */
  metre: number;
  shop?: boolean;
}

/** A house seen from the front: wall, rows of windows, cornices, a door or a shop, and its culture's roof. */
export function house(easel: Easel, how: House): void {
  const { x, y, width, height, depth, wall } = how;
  const dice = random(how.seed);
  const front = easel.pen.rectangle(x, y - height, width, height);
  const right = sunSide(easel) > 0;
  const t = 0.34 + 0.4 * easel.air.direct + (right ? 0.06 : -0.02);
  easel.fill(front, easel.linear([x, y - height], [x + width * 0.3, y], [[0, easel.tone(wall, t, depth)], [1, easel.tone([wall[0] * 0.9, wall[1], wall[2]], t * 0.72, depth)]])); // prettier-ignore
  easel.inside(front, () => stains(easel, how, dice));
  roof(easel, how, dice);
  facade(easel, how, dice);
  easel.shade(easel.pen.rectangle(x, y - height, width, how.metre * 0.35), 0.5, how.metre * 0.08);
  easel.rect(
    x,
    y - how.metre * 0.5,
    width,
    how.metre * 0.5,
    easel.tone([how.style.stone[0] * 0.85, how.style.stone[1], how.style.stone[2]], t * 0.6, depth),
  );
  easel.shade(easel.pen.rectangle(right ? x : x + width - how.metre * 0.25, y - height, how.metre * 0.25, height), 0.3, how.metre * 0.06);
}

/** Weather on plaster: streaks below the sills, patches, a few bare bricks. */
function stains(easel: Easel, { x, y, width, height, depth, wall, metre }: House, dice: Random): void {
  for (let index = 0; index < 16; index++) {
    const [px, py] = [x + dice.next() * width, y - dice.next() * height];
    const tone = easel.tone([wall[0] * dice.between(0.7, 1.1), wall[1], wall[2]], dice.between(0.1, 0.8), depth);
    easel.taper([[px, py], [px + dice.spread(metre * 0.05), py + metre * dice.between(0.4, 1.6)]], metre * dice.between(0.06, 0.25), tone, undefined, { alpha: 0.12, blur: metre * 0.03 }); // prettier-ignore
  }
  for (let index = 0; index < 26; index++) {
    if (dice.chance(0.4)) continue;
    const [px, py] = [x + dice.next() * width, y - dice.next() * height];
    easel.rect(px, py, metre * 0.26, metre * 0.1, easel.tone([0.52, 0.09, 40], 0.4, depth), { alpha: 0.28 });
  }
}

function facade(easel: Easel, how: House, dice: Random): void {
  const { x, y, width, height, metre, depth, wall } = how;
  const storey = metre * 3;
  const storeys = Math.max(1, Math.round(height / storey));
  const columns = Math.max(1, Math.round(width / (metre * 2)));
  for (let level = 0; level < storeys; level++) {
    const sill = y - level * storey - metre * 0.95;
    if (level > 0) easel.rect(x - metre * 0.06, y - level * storey - metre * 0.06, width + metre * 0.12, metre * 0.13, easel.tone([Math.min(0.95, wall[0] + 0.06), wall[1], wall[2]], 0.6, depth)); // prettier-ignore
    const door = level === 0 ? Math.floor(dice.next() * columns) : -1;
    if (level === 0 && how.shop) {
      shopFront(easel, how, dice);
      continue;
    }
    for (let column = 0; column < columns; column++) {
      const centre = x + ((column + 0.5) / columns) * width;
      if (column === door) doorway(easel, centre, y, how, dice);
      else
        window(
          easel,
          { x: centre, y: sill, width: metre * 0.95, height: metre * 1.5 },
          { ...how, lit: easel.air.lamps > 0.3 && dice.chance(0.42 * easel.air.lamps) },
          dice,
        );
    }
  }
}

function doorway(easel: Easel, x: number, y: number, { metre, style, depth }: House, dice: Random): void {
  const [width, height] = [metre * 1.15, metre * 2.25];
  easel.rect(
    x - width * 0.62,
    y - height * 1.09,
    width * 1.24,
    height * 1.09,
    easel.tone([Math.min(0.94, style.stone[0] + 0.1), style.stone[1], style.stone[2]], 0.6, depth),
  );
  easel.rect(
    x - width / 2,
    y - height,
    width,
    height,
    easel.tone(dice.chance(0.5) ? style.wood : [style.accent[0] * 0.72, style.accent[1] * 0.7, style.accent[2]], 0.34, depth),
  );
  for (const [column, row] of [[0, 0], [1, 0], [0, 1], [1, 1]] as const) easel.rect(x - width * 0.4 + column * width * 0.43, y - height * (row ? 0.88 : 0.44), width * 0.36, height * 0.36, easel.air.shadow, { alpha: 0.35, blend: 'multiply' }); // prettier-ignore
  easel.oval(x + width * 0.38, y - height * 0.47, metre * 0.04, metre * 0.04, easel.tone([0.78, 0.12, 85], 0.9, depth));
  easel.shade(easel.pen.rectangle(x - width / 2, y - height, width, height * 0.14), 0.6, height * 0.03);
  easel.rect(x - width * 0.7, y - metre * 0.14, width * 1.4, metre * 0.14, easel.tone(style.stone, 0.7, depth));
}

/** A shop: a wide window full of things, an awning with stripes, a lamp within when it is dark. */
function shopFront(easel: Easel, { x, y, width, metre, depth, style }: House, dice: Random): void {
  const [left, right, top] = [x + metre * 0.3, x + width - metre * 0.3, y - metre * 2.3];
  const on = easel.air.lamps > 0.3;
  easel.rect(left, top, right - left, metre * 2.3, easel.tone([style.wood[0] * 0.8, style.wood[1], style.wood[2]], 0.4, depth));
  const pane = easel.pen.rectangle(left + metre * 0.15, top + metre * 0.25, (right - left) * 0.68, metre * 1.5);
  easel.fill(pane, on ? easel.linear([0, top], [0, y], [[0, easel.shine([0.7, 0.12, 68])], [1, easel.shine([0.86, 0.1, 82])]]) : easel.linear([left, top], [right, y], [[0, easel.tone([0.6, 0.03, 230], 0.7, depth)], [1, easel.tone([0.25, 0.02, 250], 0.4, depth)]])); // prettier-ignore
  easel.inside(pane, () => {
    for (let shelf = 0; shelf < 2; shelf++) {
      const shelfY = y - metre * (0.62 + shelf * 0.6);
      easel.rect(left, shelfY, right - left, metre * 0.05, easel.tone(style.wood, 0.3, depth));
      for (let item = 0; item < 9; item++) {
        const [ix, tall] = [left + metre * 0.3 + item * metre * 0.3, metre * dice.between(0.14, 0.42)];
        easel.blob([[ix - metre * 0.08, shelfY], [ix - metre * 0.1, shelfY - tall * 0.6], [ix, shelfY - tall], [ix + metre * 0.1, shelfY - tall * 0.6], [ix + metre * 0.08, shelfY]], easel.tone([dice.between(0.4, 0.75), 0.1, dice.between(10, 280)], on ? 0.85 : 0.4, depth)); // prettier-ignore
      }
    }
  });
  easel.rect(
    right - metre * 1.05,
    top + metre * 0.2,
    metre * 0.85,
    metre * 2.1,
    on ? easel.shine([0.66, 0.11, 66], 0.8) : easel.tone([0.3, 0.03, 60], 0.4, depth),
  );
  easel.rect(right - metre * 0.64, top + metre * 0.2, metre * 0.05, metre * 2.1, easel.tone(style.wood, 0.35, depth));
  const stripes = Math.max(4, Math.round((right - left) / (metre * 0.45)));
  for (let stripe = 0; stripe < stripes; stripe++) {
    const [a, b] = [
      left - metre * 0.2 + ((right - left + metre * 0.4) * stripe) / stripes,
      left - metre * 0.2 + ((right - left + metre * 0.4) * (stripe + 1)) / stripes,
    ];
    const paint = easel.tone(stripe % 2 ? [0.93, 0.02, 85] : style.accent, 0.75, depth);
    easel.blob([[a + metre * 0.12, top - metre * 0.35, 0], [b - metre * 0.04, top - metre * 0.35, 0], [b, top + metre * 0.28, 0], [(a + b) / 2, top + metre * 0.42], [a, top + metre * 0.28, 0]], paint); // prettier-ignore
  }
  easel.shade(easel.pen.rectangle(left, top + metre * 0.36, right - left, metre * 0.5), 0.4, metre * 0.12);
  if (on) easel.glow((left + right) / 2, y - metre, metre * 2.6, easel.shine(WINDOW_LIGHT), 0.34 * easel.air.lamps);
}

function roof(easel: Easel, how: House, dice: Random): void {
  const { x, y, width, height, metre, depth, style } = how;
  const top = y - height;
  const t = 0.5 + 0.3 * easel.air.direct;
  const tile: Oklch = [style.roof[0] + dice.spread(0.05), style.roof[1], style.roof[2]];
  const over = metre * 0.3;
  const rise = style.roofShape === 'flat' ? 0 : width * dice.between(0.3, 0.46);
  const outline: Point[] = {
    flat: [[x - over * 0.4, top], [x - over * 0.4, top - metre * 0.5], [x + width + over * 0.4, top - metre * 0.5], [x + width + over * 0.4, top]] as Point[],
    gable: [[x - over, top], [x + width * 0.16, top - rise * 0.8], [x + width * 0.84, top - rise * 0.8], [x + width + over, top]] as Point[],
    mansard: dice.chance(0.5) ? ([[x - over, top], [x + width * 0.5, top - rise * 1.5], [x + width + over, top]] as Point[]) : ([[x - over, top], [x + width * 0.07, top - rise * 0.75], [x + width * 0.5, top - rise], [x + width * 0.93, top - rise * 0.75], [x + width + over, top]] as Point[]),
    swept: [[x - over * 2.4, top - metre * 0.15], [x + width * 0.1, top - rise * 0.34], [x + width * 0.24, top - rise * 0.78], [x + width * 0.76, top - rise * 0.78], [x + width * 0.9, top - rise * 0.34], [x + width + over * 2.4, top - metre * 0.15], [x + width, top + metre * 0.1], [x, top + metre * 0.1]] as Point[],
    thatch: [[x - over * 1.6, top + metre * 0.3], [x + width * 0.28, top - rise * 0.9], [x + width * 0.5, top - rise * 1.1], [x + width * 0.72, top - rise * 0.9], [x + width + over * 1.6, top + metre * 0.3]] as Point[],
  }[style.roofShape]; // prettier-ignore
  const shape =
    style.roofShape === 'thatch' || style.roofShape === 'swept'
      ? easel.pen.blob(outline.map(([px, py]) => [px, py, 0.5] as const))
      : easel.pen.polygon(outline);
  if (style.roofShape === 'mansard' || style.roofShape === 'gable') for (const at of [0.2, 0.76]) if (dice.chance(0.7)) chimney(easel, x + width * at, top - rise * 0.55, metre, style, depth); // prettier-ignore
  easel.fill(shape, easel.linear([x, top - rise], [x + width, top], [[0, easel.tone([tile[0] + 0.05, tile[1], tile[2]], t, depth)], [1, easel.tone(tile, t * 0.6, depth)]])); // prettier-ignore
  easel.inside(shape, () => {
    const rows = Math.round((rise + metre * 0.5) / (metre * 0.22));
    for (let row = 0; row < rows; row++) {
      const ry = top + metre * 0.3 - row * metre * 0.22;
      easel.rect(x - over * 3, ry, width + over * 6, metre * 0.045, easel.air.shadow, { alpha: 0.3, blend: 'multiply' });
      for (let tileAt = 0; tileAt < width / (metre * 0.5); tileAt++) if (dice.chance(0.4)) easel.rect(x - over + tileAt * metre * 0.5 + dice.spread(metre * 0.2), ry - metre * 0.16, metre * 0.36, metre * 0.16, easel.tone([tile[0] + dice.spread(0.1), tile[1], tile[2] + dice.spread(8)], t, depth), { alpha: 0.4 }); // prettier-ignore
    }
  });
  easel.rim(
    shape,
    { dx: -sunSide(easel) * metre * 0.06, dy: metre * 0.05 },
    easel.tone([Math.min(0.95, tile[0] + 0.2), tile[1] * 0.7, tile[2]], 1, depth),
    { alpha: 0.5 },
  );
}

function chimney(easel: Easel, x: number, y: number, metre: number, style: Style, depth: number): void {
  easel.rect(x, y - metre * 1.1, metre * 0.55, metre * 1.3, easel.tone(style.wallSecond, 0.4, depth));
  easel.rect(x - metre * 0.08, y - metre * 1.2, metre * 0.71, metre * 0.16, easel.tone(style.stone, 0.5, depth));
}

/** Roofs and towers far off: flat shapes with a light here and there, paler towards their feet. */
export function skyline(
  easel: Easel,
  how: { y: number; height: number; depth: number; seed: number; style: Style; span: readonly [number, number]; metre: number },
): void {
  const { y, height, depth, seed, style, span, metre } = how;
  const dice = random(seed);
  const body = easel.tone([style.wall[0] * 0.62, style.wall[1], style.wall[2]], 0.32, depth);
  const roofTone = easel.tone([style.roof[0] * 0.8, style.roof[1], style.roof[2]], 0.3, depth * 0.96);
  for (let x = span[0]; x < span[1];) {
    const [width, tall] = [metre * dice.between(4, 9), height * dice.between(0.4, 1) ** 1.3];
    const top = y - tall;
    easel.rect(x, top, width + 1, tall + 130, body);
    const rise = width * dice.between(0.3, 0.75);
    const steep = dice.chance(0.6);
    if (style.roofShape === 'flat') easel.rect(x - 1, top - metre * 0.6, width * dice.between(0.3, 1), metre * 0.8, roofTone);
    else if (style.roofShape === 'swept') easel.blob([[x - width * 0.14, top + 1, 0.3], [x + width * 0.3, top - rise * 0.5, 0.4], [x + width * 0.7, top - rise * 0.5, 0.4], [x + width * 1.14, top + 1, 0.3]], roofTone); // prettier-ignore
    else easel.poly(steep ? [[x - 2, top + 1], [x + width / 2, top - rise], [x + width + 2, top + 1]] : [[x - 2, top + 1], [x + width * 0.16, top - rise * 0.7], [x + width * 0.84, top - rise * 0.7], [x + width + 2, top + 1]], roofTone); // prettier-ignore
    if (style.roofShape !== 'flat' && dice.chance(0.6))
      easel.rect(x + width * dice.between(0.15, 0.75), top - rise * 0.85, width * 0.08, rise * 0.6, roofTone);
    const [columns, rows] = [Math.max(1, Math.floor(width / (metre * 2.2))), Math.max(1, Math.floor(tall / (metre * 3)))];
    for (let window = 0; window < columns * rows; window++) {
      const [wx, wy] = [x + ((window % columns) + 0.35) * (width / columns), top + metre * (1 + 3 * Math.floor(window / columns))];
      if (wy > y - metre) continue;
      const on = easel.air.lamps > 0.3 && dice.chance(0.26);
      easel.rect(
        wx,
        wy,
        metre * 0.8,
        metre * 1.2,
        on
          ? easel.far(easel.shine([dice.between(0.6, 0.84), 0.12, dice.between(58, 80)], 0.9), depth * 0.4)
          : easel.tone([style.wall[0] * 0.42, 0.02, 250], 0.3, depth),
        { alpha: on ? 0.95 : 0.55 },
      );
    }
    x += width * dice.between(0.94, 1.04);
  }
  const veil = linear(easel.air.fog.colour);
  easel.rect(span[0], y - height * 0.75, span[1] - span[0], height, easel.linear([0, y - height * 0.75], [0, y], [[0, veil, 0], [1, veil, 0.25 + 0.5 * depth]]), { blend: 'source-atop' }); // prettier-ignore
}
