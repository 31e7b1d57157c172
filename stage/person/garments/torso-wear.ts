import type { Spot } from '../body/torso.ts';
import type { Drape, Family, Mark } from './cut.ts';

const ring = (height: number): Spot[] => [-180, -120, -60, 0, 60, 120, 180].map((azimuth) => [height, azimuth]);
const button = (heights: readonly number[], tint: Mark['tint'], width = 0.02, azimuth = 0): Mark => ({
  kind: 'dots',
  spots: heights.map((h): Spot => [h, azimuth]),
  tint,
  width,
});
const placket: Mark = { kind: 'line', spots: [[0.97, 3], [0.5, 4], [-0.05, 5]], tint: 'main', lighter: -0.1, width: 0.006, alpha: 0.7 }; // prettier-ignore
const shirtCollar: readonly Mark[] = [
  { kind: 'area', spots: [[1.085, 60], [1.035, 74], [0.92, 40], [0.955, 4], [1.0, 15], [1.045, 40]], tint: 'main', lighter: 0.035, both: true, ease: 0.06, outlined: true },
  { kind: 'line', spots: [[1.05, 120], [1.055, 180], [1.05, 240]], tint: 'main', lighter: 0.02, width: 0.045, ease: 0.05 },
]; // prettier-ignore
const standCollar = (height = 1.0): readonly Mark[] => [
  { kind: 'line', spots: [[height + 0.035, -120], [height + 0.03, -60], [height, -6], [height, 6], [height + 0.03, 60], [height + 0.035, 120], [height + 0.035, 180], [height + 0.035, 240]], tint: 'main', lighter: 0.025, width: 0.036, ease: 0.045 },
]; // prettier-ignore
const pocket: Mark = {
  kind: 'line',
  spots: [
    [0.72, 30],
    [0.73, 56],
  ],
  tint: 'main',
  lighter: -0.12,
  width: 0.007,
  ease: 0.055,
  alpha: 0.7,
};
const crossed = (ease: number): readonly Mark[] => [
  { kind: 'line', spots: [[1.06, -120], [1.045, -66], [0.975, -38], [0.87, 0], [0.73, 26], [0.56, 48]], tint: 'trim', width: 0.046, ease },
  { kind: 'line', spots: [[1.06, 120], [1.045, 66], [0.975, 38], [0.87, -2], [0.71, -30], [0.52, -58]], tint: 'trim', lighter: 0.02, width: 0.052, ease: ease + 0.006 },
  { kind: 'line', spots: [[1.05, 66], [0.985, 34], [0.88, -4], [0.71, -34], [0.52, -62]], tint: 'white', width: 0.009, ease: ease + 0.01 },
  { kind: 'line', spots: [[1.055, 115], [1.05, 180], [1.055, 245]], tint: 'trim', width: 0.05, ease },
]; // prettier-ignore
const obi = (from: number, to: number): readonly Mark[] => [
  { kind: 'area', spots: [[from, -179], [from, -120], [from, -60], [from, 0], [from, 60], [from, 120], [from, 179], [to, 179], [to, 120], [to, 60], [to, 0], [to, -60], [to, -120], [to, -179]], tint: 'accent', ease: 0.085 },
  { kind: 'line', spots: ring((from + to) / 2), tint: 'trim', width: 0.018, ease: 0.1 },
]; // prettier-ignore

/** The pallu's pleats where they cross the shoulder. */
const PALLU_SHOULDER: Drape = {
  areas: [{ spots: [[0.86, 40], [0.97, 38], [1.035, 62], [1.035, 116], [0.97, 142], [0.87, 140], [0.84, 116], [0.83, 92], [0.84, 64]], ease: 0.11, folds: [52, 66, 80].map((a): Spot[] => [[0.85, a - 6], [0.95, a], [1.02, a + 8]]), round: true }],
}; // prettier-ignore

/** Shirts, blouses, tunics and one-piece garments. */
export const TORSO_WEAR: Family = {
  shirt: { slot: 'torso', top: { from: -0.07, to: 1.035, ease: 0.045, hem: 0.02, neck: { depth: 0.955, width: 17, pointed: true } }, sleeve: { length: 0.95, ease: 0.04, cuffEase: 0.05, cuff: { tint: 'main', lighter: -0.05, width: 0.035 } }, marks: [placket, button([0.9, 0.74, 0.58, 0.42, 0.26, 0.1], 'white', 0.016), pocket, ...shirtCollar], also: ['button-up', 'button-down', 'dress-shirt', 'flannel'] },
  'school-shirt': { slot: 'torso', top: { from: -0.03, to: 1.035, ease: 0.05, neck: { depth: 0.945, width: 18, pointed: true } }, sleeve: { length: 0.42, ease: 0.05, cuffEase: 0.1, cuff: { tint: 'main', lighter: -0.06, width: 0.02 } }, marks: [placket, button([0.86, 0.68, 0.5, 0.32, 0.14], 'white', 0.015), pocket, ...shirtCollar], also: ['uniform'] },
  't-shirt': { slot: 'torso', top: { from: -0.07, to: 1.035, ease: 0.045, hem: 0.025, neck: { depth: 0.945, width: 30, back: 0.985 } }, sleeve: { length: 0.38, ease: 0.05, cuffEase: 0.11, cuff: { tint: 'main', lighter: -0.06, width: 0.016 } }, marks: [{ kind: 'line', spots: [[1.02, -74], [0.985, -42], [0.945, 0], [0.985, 42], [1.02, 74]], tint: 'main', lighter: -0.05, width: 0.014, ease: 0.047 }], also: ['tee', 'tshirt', 'undershirt', 'jersey'] },
  polo: { slot: 'torso', top: { from: -0.07, to: 1.035, ease: 0.045, hem: 0.02, neck: { depth: 0.93, width: 14, pointed: true } }, sleeve: { length: 0.4, ease: 0.045, cuffEase: 0.08, cuff: { tint: 'trim', width: 0.02 } }, marks: [button([0.88, 0.81], 'white', 0.014), { kind: 'line', spots: [[0.93, -6], [0.78, -6], [0.77, 0], [0.78, 6], [0.93, 6]], tint: 'main', lighter: -0.08, width: 0.006, ease: 0.05 }, ...shirtCollar] },
  blouse: { slot: 'torso', top: { from: -0.06, to: 1.03, ease: 0.032, hem: 0.03, neck: { depth: 0.88, width: 24, pointed: true, back: 0.97 } }, sleeve: { length: 0.93, ease: 0.045, cuffEase: 0.075, cuff: { tint: 'main', lighter: -0.05, width: 0.03 } }, marks: [button([0.82, 0.66, 0.5, 0.34, 0.18], 'white', 0.014), { kind: 'area', spots: [[1.06, 62], [1.02, 74], [0.93, 46], [0.865, 8], [0.9, 7], [0.98, 32]], tint: 'main', lighter: 0.03, both: true, ease: 0.04, outlined: true }], also: ['silk blouse'] },
  kurta: { slot: 'torso', top: { from: -0.06, to: 1.04, ease: 0.05, neck: { depth: 0.95, width: 10, pointed: true } }, skirt: { hem: 0.5, top: 0.3, wide: [0.31, 0.32], flare: 0.1, folds: 4, border: { width: 0.03, tint: 'trim' } }, sleeve: { length: 0.93, ease: 0.045, cuffEase: 0.06, cuff: { tint: 'trim', width: 0.028 } }, marks: [...standCollar(), { kind: 'area', spots: [[0.965, -7], [0.56, -7], [0.54, 0], [0.56, 7], [0.965, 7]], tint: 'trim', alpha: 0.75, ease: 0.052 }, button([0.9, 0.8, 0.7, 0.6], 'gold', 0.018)], also: ['kurti', 'sherwani', 'tunic', 'angarkha', 'achkan'] },
  kameez: { slot: 'torso', top: { from: -0.06, to: 1.03, ease: 0.032, neck: { depth: 0.9, width: 26, back: 0.97 } }, skirt: { hem: 0.52, top: 0.3, wide: [0.3, 0.31], flare: 0.16, folds: 4, border: { width: 0.05, tint: 'trim', zari: true } }, sleeve: { length: 0.72, ease: 0.03, cuffEase: 0.045, cuff: { tint: 'trim', width: 0.035 } }, pattern: 'buttas', marks: [{ kind: 'line', spots: [[1.03, -60], [0.97, -36], [0.9, -8], [0.9, 8], [0.97, 36], [1.03, 60]], tint: 'trim', width: 0.022, ease: 0.036 }] },
  'salwar-kameez': { slot: 'torso', top: { from: -0.06, to: 1.03, ease: 0.032, neck: { depth: 0.9, width: 26, back: 0.97 } }, skirt: { hem: 0.52, top: 0.3, wide: [0.3, 0.31], flare: 0.16, folds: 4, border: { width: 0.05, tint: 'trim', zari: true } }, legs: { length: 0.985, ease: 0.08, wide: 0.02, tint: 'accent' }, sleeve: { length: 0.72, ease: 0.03, cuffEase: 0.045, cuff: { tint: 'trim', width: 0.035 } }, pattern: 'buttas', marks: [{ kind: 'line', spots: [[1.03, -60], [0.97, -36], [0.9, -8], [0.9, 8], [0.97, 36], [1.03, 60]], tint: 'trim', width: 0.022, ease: 0.036 }], also: ['churidar', 'shalwar', 'anarkali'] },
  sweater: { slot: 'torso', top: { from: -0.06, to: 1.035, ease: 0.07, hem: -0.01, neck: { depth: 0.955, width: 26, back: 0.99 } }, sleeve: { length: 0.95, ease: 0.06, cuffEase: 0.055, cuff: { tint: 'main', lighter: -0.06, width: 0.05 } }, marks: [{ kind: 'line', spots: [[1.035, -120], [1.02, -70], [0.99, -40], [0.955, 0], [0.99, 40], [1.02, 70], [1.035, 120], [1.03, 180], [1.035, 240]], tint: 'main', lighter: -0.06, width: 0.026, ease: 0.07 }, { kind: 'line', spots: ring(-0.035), tint: 'main', lighter: -0.06, width: 0.045, ease: 0.072 }], also: ['jumper', 'pullover', 'turtleneck', 'knit'] },
  hoodie: { slot: 'torso', top: { from: -0.06, to: 1.03, ease: 0.085, hem: -0.01, neck: { depth: 0.945, width: 22, back: 0.99 } }, sleeve: { length: 0.94, ease: 0.065, cuffEase: 0.06, cuff: { tint: 'main', lighter: -0.06, width: 0.05 } }, marks: [{ kind: 'line', spots: ring(-0.035), tint: 'main', lighter: -0.06, width: 0.045, ease: 0.085 }, { kind: 'area', spots: [[0.05, -46], [0.2, -44], [0.32, -24], [0.32, 24], [0.2, 44], [0.05, 46]], tint: 'main', lighter: -0.02, ease: 0.088, outlined: true }, { kind: 'area', spots: [[1.075, 130], [1.06, 75], [0.99, 42], [0.895, 6], [0.94, 2], [1.0, 22], [1.06, 60]], tint: 'main', lighter: 0.03, both: true, ease: 0.075, outlined: true }, { kind: 'line', spots: [[0.915, 9], [0.8, 12], [0.7, 11]], tint: 'white', width: 0.011, both: true, ease: 0.095 }, { kind: 'area', spots: [[1.07, 100], [1.085, 180], [1.07, 260], [0.96, 256], [0.8, 225], [0.74, 180], [0.8, 135], [0.96, 104]], tint: 'main', lighter: -0.015, ease: 0.13, outlined: true }], also: ['sweatshirt'] },
  sari: { slot: 'torso', top: { tint: 'trim', plain: true, from: 0.5, to: 1.03, ease: 0.02, folds: 'few', neck: { depth: 0.83, width: 34, back: 0.88 } }, skirt: { hem: 0.985, top: 0.3, wide: [0.33, 0.31], flare: 0.17, folds: 3, pleats: 'front', border: { width: 0.08, tint: 'trim', zari: true } }, sleeve: { tint: 'trim', plain: true, length: 0.37, ease: 0.022, cuffEase: 0.035, cuff: { tint: 'gold', width: 0.026 } }, pattern: 'buttas', drape: SARI(), shoulder: PALLU_SHOULDER, also: ['saree', 'silk sari', 'cotton sari', 'half-sari'] },
  kimono: { slot: 'torso', top: { from: 0.1, to: 1.03, ease: 0.05, folds: 'few', neck: { depth: 0.88, width: 26, pointed: true, back: 0.975 } }, skirt: { hem: 0.97, top: 0.42, wide: [0.32, 0.24], flare: 0.02, folds: 2, wrap: 0.56, border: { width: 0.03, tint: 'trim' } }, sleeve: { length: 0.9, ease: 0.05, drop: 0.72, lining: 'trim' }, pattern: 'flowers', marks: [...crossed(0.055), ...obi(0.24, 0.56)], also: ['furisode', 'hanbok', 'hanfu', 'jinbei'] },
  yukata: { slot: 'torso', top: { from: 0.1, to: 1.03, ease: 0.045, folds: 'few', neck: { depth: 0.88, width: 24, pointed: true, back: 0.975 } }, skirt: { hem: 0.95, top: 0.42, wide: [0.31, 0.24], flare: 0.02, folds: 2, wrap: 0.56 }, sleeve: { length: 0.86, ease: 0.05, drop: 0.5, lining: 'main' }, pattern: 'stripes', marks: [...crossed(0.05), ...obi(0.3, 0.46)], also: ['happi', 'haori'] },
  robe: { slot: 'torso', top: { from: -0.06, to: 1.035, ease: 0.07, neck: { depth: 0.9, width: 22, pointed: true } }, skirt: { hem: 0.96, top: 0.34, wide: [0.34, 0.33], flare: 0.24, folds: 6, wrap: 0.52, border: { width: 0.03, tint: 'trim' } }, sleeve: { length: 0.95, ease: 0.07, cuffEase: 0.14, cuff: { tint: 'trim', width: 0.03 } }, marks: [...crossed(0.075), { kind: 'line', spots: ring(0.34), tint: 'accent', width: 0.055, ease: 0.085 }], also: ['gown', 'tunic-robe', 'bisht', 'caftan', 'kaftan', 'agbada', 'dressing-gown'] },
  thobe: { slot: 'torso', top: { from: -0.06, to: 1.04, ease: 0.055, neck: { depth: 0.97, width: 12 } }, skirt: { hem: 0.96, top: 0.32, wide: [0.32, 0.29], flare: 0.17, folds: 5 }, sleeve: { length: 0.95, ease: 0.05, cuffEase: 0.065, cuff: { tint: 'main', lighter: -0.05, width: 0.03 } }, marks: [...standCollar(1.005), { kind: 'line', spots: [[0.99, 0], [0.5, 0]], tint: 'main', lighter: -0.14, width: 0.008, ease: 0.058, alpha: 0.7 }, button([0.94, 0.84, 0.74, 0.64], 'white', 0.014), { ...pocket, ease: 0.06 }], also: ['dishdasha', 'kandura', 'jubba', 'djellaba', 'galabeya'] },
  dress: { slot: 'torso', top: { from: 0.24, to: 1.03, ease: 0.028, neck: { depth: 0.86, width: 36, back: 0.95 } }, skirt: { hem: 0.6, top: 0.36, wide: [0.3, 0.3], flare: 0.36, folds: 7 }, sleeve: { length: 0.3, ease: 0.045, cuffEase: 0.075, cuff: { tint: 'main', lighter: -0.06, width: 0.018 } }, pattern: 'flowers', marks: [{ kind: 'line', spots: ring(0.36), tint: 'accent', width: 0.036, ease: 0.034 }], also: ['sundress', 'frock', 'gown-dress', 'qipao', 'evening gown'] },
}; // prettier-ignore

/** The pallu: up from the right hip over the left shoulder, and down the back. */
function SARI() {
  const front: Spot[] = [[0.2, -100], [0.42, -86], [0.6, -58], [0.77, -18], [0.9, 14], [1.0, 30], [1.035, 60], [0.99, 78], [0.95, 84], [0.8, 94], [0.5, 98], [0.18, 98], [0.02, 92], [0.02, -98]]; // prettier-ignore
  const edge: Spot[] = [[0.2, -98], [0.44, -83], [0.63, -54], [0.795, -14], [0.92, 16], [1.02, 30]]; // prettier-ignore
  const back: Spot[] = [[1.035, 66], [1.035, 150], [0.9, 168], [0.5, 174], [0.0, 176], [-0.55, 176], [-0.55, 112], [0, 104], [0.5, 96], [0.9, 82]]; // prettier-ignore
  return {
    areas: [
      {
        spots: back,
        ease: 0.07,
        folds: [0.25, 0.5, 0.75].map((a): Spot[] => [
          [1, 80 + 70 * a],
          [0.4, 98 + 76 * a],
          [-0.55, 112 + 64 * a],
        ]),
      },
      {
        spots: front,
        fades: 0,
        ease: 0.052,
        folds: Array.from({ length: 7 }, (_, j): Spot[] => [
          [1.0, 34 + 7 * j],
          [0.78, -6 + 13 * j],
          [0.45, -60 + 24 * j],
          [0.06, -84 + 28 * j],
        ]),
      },
    ],
    borders: [
      { spots: edge, ease: 0.056, width: 0.05, tint: 'trim' as const },
      {
        spots: [
          [-0.5, 108],
          [-0.5, 180],
        ] as Spot[],
        ease: 0.075,
        width: 0.08,
        tint: 'trim' as const,
      },
    ],
    pattern: 'buttas' as const,
  };
}
