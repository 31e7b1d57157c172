import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { mix } from '../../paint/colour.ts';
import type { Easel } from '../easel.ts';
import type { Style } from '../styles.ts';
import { sunSide } from './rocks.ts';

interface Landmark {
  x: number;
  y: number;
  height: number;
  depth: number;
  style: Style;
}
type PaintLandmark = (easel: Easel, at: Landmark) => void;

/** What a skyline is known by. */
export const LANDMARKS: Record<Style['landmark'], PaintLandmark> = {
  gopuram,
  cathedral,
  pagoda,
  minaret,
  tower,
  dome,
  castle,
  none: () => undefined,
};

interface Tones {
  body: ReturnType<Easel['tone']>;
  lit: ReturnType<Easel['tone']>;
  dark: ReturnType<Easel['tone']>;
}
const tonesOf = (easel: Easel, albedo: Oklch, depth: number): Tones => ({
  body: easel.tone(albedo, 0.3, depth),
  lit: easel.tone([Math.min(0.95, albedo[0] + 0.16), albedo[1] * 1.2, albedo[2] + 10], 1, depth * 0.7),
  dark: easel.tone([albedo[0] * 0.55, albedo[1], albedo[2]], 0.1, depth * 0.95),
});

/** The gate tower of a South Indian temple: storeys of niches, each narrower, under a barrel roof with finials. */
function gopuram(easel: Easel, { x, y, height, depth }: Landmark): void {
  const { body, lit, dark } = tonesOf(easel, [0.62, 0.07, 42], depth);
  const side = sunSide(easel);
  const half = height * 0.31;
  easel.poly([[x - half * 1.08, y], [x - half * 1.02, y - height * 0.2], [x + half * 1.02, y - height * 0.2], [x + half * 1.08, y]], body); // prettier-ignore
  for (const at of [-0.72, -0.42, 0.42, 0.72])
    easel.rect(x + at * half - half * 0.05, y - height * 0.17, half * 0.1, height * 0.17, mix(body, dark, 0.35));
  easel.poly([[x - half * 0.2, y], [x - half * 0.18, y - height * 0.16], [x + half * 0.18, y - height * 0.16], [x + half * 0.2, y]], dark); // prettier-ignore
  let level = y - height * 0.2;
  for (let storey = 0; storey < 7; storey++) {
    const rise = ((height * 0.66) / 7) * (1.16 - (0.3 * storey) / 7);
    const [wide, narrow] = [half * (1 - 0.6 * (storey / 7) ** 0.92), half * (1 - 0.6 * ((storey + 1) / 7) ** 0.92)];
    easel.poly([[x - wide, level], [x - wide * 0.98, level - rise * 0.2], [x - narrow, level - rise], [x + narrow, level - rise], [x + wide * 0.98, level - rise * 0.2], [x + wide, level]], body); // prettier-ignore
    easel.rect(x - wide * 1.05, level - rise * 0.16, wide * 2.1, rise * 0.16, mix(body, lit, 0.38));
    const niches = 7 - (storey >> 1);
    for (let niche = 0; niche < niches; niche++) {
      const [centre, size] = [x + ((niche + 0.5) / niches - 0.5) * wide * 1.82, (wide / niches) * 0.55];
      easel.blob([[centre - size * 0.6, level - rise * 0.2], [centre - size * 0.6, level - rise * 0.62], [centre, level - rise * 0.94], [centre + size * 0.6, level - rise * 0.62], [centre + size * 0.6, level - rise * 0.2]], niche === niches >> 1 ? dark : mix(body, dark, 0.4)); // prettier-ignore
      easel.oval(centre + side * size * 0.3, level - rise * 0.5, size * 0.2, rise * 0.26, mix(body, lit, 0.6));
    }
    easel.poly([[x + side * wide, level], [x + side * wide * 0.98, level - rise * 0.2], [x + side * narrow, level - rise], [x + side * narrow * 0.9, level - rise], [x + side * wide * 0.91, level]], lit); // prettier-ignore
    level -= rise;
  }
  const cap = half * 0.42;
  easel.blob([[x - cap, level + 1], [x - cap * 1.05, level - height * 0.05], [x - cap * 0.7, level - height * 0.095], [x, level - height * 0.11], [x + cap * 0.7, level - height * 0.095], [x + cap * 1.05, level - height * 0.05], [x + cap, level + 1]], mix(body, lit, 0.12)); // prettier-ignore
  for (let finial = -2; finial <= 2; finial++) easel.taper([[x + finial * cap * 0.4, level - height * 0.09 + Math.abs(finial) * height * 0.008], [x + finial * cap * 0.4, level - height * 0.155]], height * 0.011, mix(body, lit, 0.55)); // prettier-ignore
}

function spire(easel: Easel, x: number, y: number, width: number, height: number, roof: number, tones: Tones): void {
  const side = sunSide(easel);
  easel.rect(x - width / 2, y - height, width, height + 30, tones.body);
  easel.rect(x + (side > 0 ? width * 0.2 : -width * 0.5), y - height, width * 0.3, height, tones.lit, { alpha: 0.5 });
  easel.poly([[x - width * 0.62, y - height], [x, y - height - roof], [x + width * 0.62, y - height]], tones.dark); // prettier-ignore
  easel.poly([[x, y - height - roof], [x + side * width * 0.62, y - height], [x + side * width * 0.2, y - height]], mix(tones.dark, tones.lit, 0.4)); // prettier-ignore
  for (let slit = 0; slit < 3; slit++)
    easel.rect(
      x - width * 0.07,
      y - height * (0.85 - slit * 0.26),
      width * 0.14,
      height * 0.12,
      easel.air.lamps > 0.5 && slit === 0 ? easel.shine([0.75, 0.12, 72]) : tones.dark,
    );
}

function cathedral(easel: Easel, { x, y, height, depth, style }: Landmark): void {
  const tones = tonesOf(easel, [style.stone[0] * 0.9, style.stone[1], style.stone[2]], depth);
  const h = height;
  easel.rect(x - h * 0.5, y - h * 0.3, h, h * 0.36, tones.body);
  easel.poly([[x - h * 0.52, y - h * 0.3], [x - h * 0.4, y - h * 0.44], [x + h * 0.42, y - h * 0.44], [x + h * 0.52, y - h * 0.3]], tones.dark); // prettier-ignore
  for (let bay = 0; bay < 7; bay++) easel.blob([[x - h * 0.42 + bay * h * 0.14, y - h * 0.04, 0], [x - h * 0.42 + bay * h * 0.14, y - h * 0.18], [x - h * 0.39 + bay * h * 0.14, y - h * 0.24], [x - h * 0.36 + bay * h * 0.14, y - h * 0.18], [x - h * 0.36 + bay * h * 0.14, y - h * 0.04, 0]], tones.dark); // prettier-ignore
  spire(easel, x - h * 0.16, y, h * 0.11, h * 0.52, h * 0.36, tones);
  spire(easel, x + h * 0.16, y, h * 0.11, h * 0.52, h * 0.36, tones);
  spire(easel, x, y, h * 0.13, h * 0.6, h * 0.52, tones);
}

function castle(easel: Easel, at: Landmark): void {
  const tones = tonesOf(easel, [0.6, 0.04, at.style.wall[2]], at.depth);
  const { x, y, height: h } = at;
  easel.rect(x - h * 0.7, y - h * 0.28, h * 1.4, h * 0.34, tones.body);
  for (const [dx, width, tall] of [[-0.62, 0.16, 0.44], [-0.3, 0.13, 0.6], [0, 0.2, 0.72], [0.32, 0.13, 0.56], [0.64, 0.16, 0.46]] as const) spire(easel, x + dx * h, y, width * h, tall * h, h * 0.34, tones); // prettier-ignore
}

function pagoda(easel: Easel, { x, y, height, depth, style }: Landmark): void {
  const { body, lit, dark } = tonesOf(easel, [style.wood[0], style.wood[1] * 1.2, style.wood[2]], depth);
  const roof = easel.tone(style.roof, 0.45, depth);
  for (let storey = 0; storey < 5; storey++) {
    const [width, level, rise] = [height * (0.26 - storey * 0.032), y - height * 0.17 * storey, height * 0.17];
    easel.rect(x - width * 0.55, level - rise, width * 1.1, rise, body);
    for (let post = -2; post <= 2; post++) easel.rect(x + post * width * 0.25 - 1, level - rise, 2, rise, dark);
    const sweep: Point[] = [[x - width * 1.25, level - rise * 0.92], [x - width * 0.5, level - rise * 1.12], [x - width * 0.34, level - rise * 1.42], [x + width * 0.34, level - rise * 1.42], [x + width * 0.5, level - rise * 1.12], [x + width * 1.25, level - rise * 0.92], [x, level - rise * 0.84]]; // prettier-ignore
    easel.blob(sweep.map(([px, py]) => [px, py, 0.6] as const), roof); // prettier-ignore
    easel.taper([[x - width * 1.25, level - rise * 0.93], [x, level - rise * 0.86], [x + width * 1.25, level - rise * 0.93]], height * 0.006, lit); // prettier-ignore
  }
  easel.taper([[x, y - height * 0.9], [x, y - height * 1.14]], height * 0.01, dark); // prettier-ignore
}

function minaret(easel: Easel, { x, y, height: h, depth, style }: Landmark): void {
  const tones = tonesOf(easel, style.wall, depth);
  const tile = easel.tone([0.58, 0.1, 220], 0.6, depth);
  easel.rect(x - h * 0.36, y - h * 0.3, h * 0.72, h * 0.36, tones.body);
  easel.blob([[x - h * 0.24, y - h * 0.29, 0.4], [x - h * 0.26, y - h * 0.4], [x - h * 0.12, y - h * 0.53], [x, y - h * 0.6, 0.5], [x + h * 0.12, y - h * 0.53], [x + h * 0.26, y - h * 0.4], [x + h * 0.24, y - h * 0.29, 0.4]], easel.linear([x - h * 0.2, 0], [x + h * 0.2, 0], sunSide(easel) > 0 ? [[0, tile], [1, mix(tile, tones.lit, 0.6)]] : [[0, mix(tile, tones.lit, 0.6)], [1, tile]])); // prettier-ignore
  for (const dx of [-0.42, 0.44]) {
    easel.poly([[x + dx * h - h * 0.035, y], [x + dx * h - h * 0.026, y - h * 0.78], [x + dx * h + h * 0.026, y - h * 0.78], [x + dx * h + h * 0.035, y]], tones.body); // prettier-ignore
    easel.rect(x + dx * h - h * 0.05, y - h * 0.64, h * 0.1, h * 0.025, tones.lit);
    easel.blob([[x + dx * h - h * 0.032, y - h * 0.78, 0.3], [x + dx * h - h * 0.03, y - h * 0.84], [x + dx * h, y - h * 0.93, 0.3], [x + dx * h + h * 0.03, y - h * 0.84], [x + dx * h + h * 0.032, y - h * 0.78, 0.3]], tile); // prettier-ignore
  }
}

function dome(easel: Easel, at: Landmark): void {
  minaret(easel, { ...at, style: { ...at.style, wall: [0.82, 0.04, 60] } });
}

/** Office towers in glass. */
function tower(easel: Easel, { x, y, height, depth, style }: Landmark): void {
  for (const [dx, width, tall] of [
    [-0.42, 0.2, 0.62],
    [-0.16, 0.24, 0.95],
    [0.14, 0.18, 0.74],
    [0.38, 0.24, 0.86],
  ] as const) {
    const tones = tonesOf(easel, [0.6 + dx * 0.1, 0.035, 235], depth);
    const [left, top, w] = [x + dx * height - (width * height) / 2, y - tall * height, width * height];
    easel.rect(left, top, w, tall * height + 40, easel.linear([left, 0], [left + w, 0], sunSide(easel) > 0 ? [[0, tones.body], [1, tones.lit]] : [[0, tones.lit], [1, tones.body]])); // prettier-ignore
    const [columns, rows] = [Math.max(3, Math.round(w / 9)), Math.round((tall * height) / 11)];
    for (let cell = 0; cell < columns * rows; cell++) {
      const on = easel.air.lamps > 0.3 && (cell * 7919 + Math.round(x + dx * 100)) % 5 === 0;
      easel.rect(
        left + ((cell % columns) + 0.16) * (w / columns),
        top + 6 + Math.floor(cell / columns) * 11,
        (w / columns) * 0.68,
        6.4,
        on ? easel.far(easel.shine([0.82, 0.09, 80]), depth * 0.4) : mix(tones.dark, easel.skyTop, 0.45),
        { alpha: on ? 0.95 : 0.5 },
      );
    }
    if (style.landmark === 'tower') easel.rect(left + w * 0.46, top - height * 0.1, w * 0.08, height * 0.1, tones.dark);
  }
}
