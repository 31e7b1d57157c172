import type { Spot } from '../body/torso.ts';
import type { Family, Mark } from './cut.ts';

const lapels = (meets: number, ease: number): readonly Mark[] => [
  { kind: 'area', spots: [[1.05, 70], [1.01, 62], [0.9, 54], [0.872, 66], [0.855, 50], [meets, 2], [0.8, 25], [0.985, 44]], tint: 'main', lighter: 0.035, both: true, ease, outlined: true },
  { kind: 'line', spots: [[1.045, 116], [1.05, 180], [1.045, 244]], tint: 'main', lighter: 0.035, width: 0.05, ease: ease - 0.02 },
]; // prettier-ignore
const front = (from: number, to: number, ease: number): Mark => ({ kind: 'line', spots: [[from, 2], [(from + to) / 2, 6], [to + 0.1, 7], [to, 9]], tint: 'main', lighter: -0.12, width: 0.009, ease }); // prettier-ignore
const flaps = (height: number, ease: number): Mark => ({
  kind: 'line',
  spots: [
    [height, 34],
    [height, 66],
  ],
  tint: 'main',
  lighter: -0.08,
  width: 0.015,
  both: true,
  ease,
});
const buttons = (heights: readonly number[], azimuth: number, ease: number, tint: Mark['tint'] = 'black'): Mark => ({
  kind: 'dots',
  spots: heights.map((h): Spot => [h, azimuth]),
  tint,
  width: 0.022,
  ease,
});

/** Jackets, coats and other things worn over a shirt. */
export const OVER_WEAR: Family = {
  'suit-jacket': { slot: 'over', top: { from: -0.17, to: 1.035, ease: 0.07, hem: 0.03, open: { top: 42, meets: 0.5, bottom: 8, below: 0.02 } }, sleeve: { length: 0.955, ease: 0.045, cuffEase: 0.04 }, marks: [...lapels(0.5, 0.076), front(0.5, 0.02, 0.085), buttons([0.44, 0.3], 7, 0.08), flaps(0.1, 0.095), { kind: 'line', spots: [[0.74, 34], [0.755, 56]], tint: 'white', width: 0.016, ease: 0.075 }], also: ['blazer', 'suit', 'business suit', 'tuxedo'] },
  jacket: { slot: 'over', top: { from: -0.05, to: 1.035, ease: 0.08, hem: 0, open: { top: 24, meets: 0.74, bottom: 10, below: 0.7 } }, sleeve: { length: 0.955, ease: 0.055, cuffEase: 0.05, cuff: { tint: 'main', lighter: -0.05, width: 0.035 } }, marks: [{ kind: 'area', spots: [[1.085, 64], [1.04, 80], [0.92, 46], [0.9, 14], [0.99, 24]], tint: 'main', lighter: 0.03, both: true, ease: 0.085, outlined: true }, { kind: 'line', spots: [[0.74, 0], [-0.05, 0]], tint: 'trim', width: 0.013, ease: 0.085 }, { kind: 'line', spots: [[-0.035, -180], [-0.035, 0], [-0.035, 180]], tint: 'main', lighter: -0.05, width: 0.04, ease: 0.085 }, flaps(0.22, 0.09)], also: ['leather jacket', 'bomber', 'windbreaker', 'denim jacket', 'parka'] },
  coat: { slot: 'over', top: { from: -0.12, to: 1.035, ease: 0.095, hem: 0.03, open: { top: 34, meets: 0.66, bottom: 6, below: 0.5 } }, skirt: { hem: 0.56, top: 0.2, wide: [0.36, 0.36], flare: 0.26, folds: 5, wrap: 0.54 }, sleeve: { length: 0.965, ease: 0.065, cuffEase: 0.06, cuff: { tint: 'main', lighter: -0.04, width: 0.045 } }, marks: [{ kind: 'area', spots: [[1.06, 74], [1.01, 82], [0.9, 60], [0.82, 56], [0.66, 4], [0.86, 20], [0.99, 42]], tint: 'main', lighter: 0.035, both: true, ease: 0.105, outlined: true }, { kind: 'line', spots: [[1.06, 110], [1.07, 180], [1.06, 250]], tint: 'main', lighter: 0.03, width: 0.065, ease: 0.07 }, front(0.66, -0.1, 0.11), buttons([0.58, 0.4, 0.22], 12, 0.105), flaps(0.14, 0.12), { kind: 'line', spots: [[0.32, -180], [0.32, -90], [0.31, 0], [0.32, 90], [0.32, 180]], tint: 'main', lighter: -0.04, width: 0.034, ease: 0.11 }], also: ['overcoat', 'trench coat', 'trenchcoat', 'lab coat', 'greatcoat', 'duster'] },
  raincoat: { slot: 'over', top: { from: -0.12, to: 1.035, ease: 0.1, hem: 0.04, open: { top: 20, meets: 0.86, bottom: 5, below: 0.82 } }, skirt: { hem: 0.48, top: 0.2, wide: [0.36, 0.37], flare: 0.3, folds: 4 }, sleeve: { length: 0.965, ease: 0.075, cuffEase: 0.08, cuff: { tint: 'main', lighter: -0.05, width: 0.03 } }, marks: [{ kind: 'area', spots: [[1.08, 130], [1.07, 78], [0.99, 44], [0.87, 5], [0.93, 3], [1.0, 24], [1.065, 60]], tint: 'main', lighter: 0.03, both: true, ease: 0.09, outlined: true }, { kind: 'area', spots: [[1.07, 100], [1.085, 180], [1.07, 260], [0.94, 256], [0.76, 225], [0.7, 180], [0.76, 135], [0.94, 104]], tint: 'main', lighter: -0.01, ease: 0.15, outlined: true }, { kind: 'line', spots: [[0.87, 0], [-0.1, 0]], tint: 'main', lighter: -0.1, width: 0.01, ease: 0.105 }, buttons([0.78, 0.58, 0.38, 0.18], 4, 0.108, 'white'), flaps(0.16, 0.12)], also: ['rain jacket', 'mac', 'slicker', 'poncho', 'anorak'] },
  vest: { slot: 'over', top: { from: -0.04, to: 0.99, ease: 0.068, open: { top: 40, meets: 0.76, bottom: 8, below: 0.08 } }, marks: [front(0.76, -0.02, 0.075), buttons([0.68, 0.54, 0.4, 0.26, 0.12], 6, 0.072, 'gold'), { kind: 'line', spots: [[0.68, 34], [0.69, 58]], tint: 'main', lighter: -0.1, width: 0.012, ease: 0.072 }], also: ['waistcoat', 'gilet', 'nehru jacket', 'bandi'] },
  'hi-vis-vest': { slot: 'over', top: { from: -0.06, to: 0.99, ease: 0.085, hem: 0.02, open: { top: 28, meets: 0.72, bottom: 4, below: 0.6 } }, marks: [{ kind: 'line', spots: [[0.99, 44], [0.7, 40], [-0.04, 42]], tint: 'white', lighter: 0.02, width: 0.04, both: true, ease: 0.09 }, { kind: 'line', spots: [[0.99, 136], [0.6, 140], [-0.04, 140]], tint: 'white', lighter: 0.02, width: 0.04, both: true, ease: 0.09 }, { kind: 'line', spots: [[0.32, -180], [0.32, -90], [0.32, 0], [0.32, 90], [0.32, 180]], tint: 'white', lighter: 0.02, width: 0.045, ease: 0.092 }, { kind: 'line', spots: [[0.72, 0], [-0.06, 0]], tint: 'trim', width: 0.012, ease: 0.092 }], also: ['high-visibility vest', 'safety vest', 'reflective vest', 'hi-vis'] },
  cardigan: { slot: 'over', top: { from: -0.1, to: 1.03, ease: 0.066, hem: 0.02, open: { top: 38, meets: 0.44, bottom: 20, below: 0.34 } }, sleeve: { length: 0.94, ease: 0.055, cuffEase: 0.055, cuff: { tint: 'main', lighter: -0.05, width: 0.045 } }, marks: [{ kind: 'line', spots: [[1.04, 66], [0.95, 40], [0.7, 20], [0.44, 3], [0.2, 4], [-0.1, 12]], tint: 'main', lighter: -0.05, width: 0.022, both: true, ease: 0.07 }, buttons([0.38, 0.24, 0.1], 2, 0.075)], also: ['open jumper'] },
  abaya: { slot: 'over', top: { from: -0.06, to: 1.045, ease: 0.075, neck: { depth: 0.99, width: 12 } }, skirt: { hem: 0.97, top: 0.32, wide: [0.34, 0.34], flare: 0.26, folds: 7, border: { width: 0.03, tint: 'trim' } }, sleeve: { length: 0.96, ease: 0.07, cuffEase: 0.12, cuff: { tint: 'trim', width: 0.03 } }, marks: [{ kind: 'line', spots: [[1.0, 0], [0.5, 0], [-0.05, 0]], tint: 'trim', width: 0.014, ease: 0.08 }], also: ['chador', 'burqa', 'jilbab'] },
  shawl: { slot: 'over', mantle: true, drape: { areas: [{ spots: [[1.05, -130], [1.05, -60], [0.95, -34], [0.62, -12], [0.3, -30], [0.3, -90], [0.5, -140], [0.4, 180], [0.5, 140], [0.3, 90], [0.3, 30], [0.62, 12], [0.95, 34], [1.05, 60], [1.05, 130], [1.06, 180]], ease: 0.13, folds: [[[1.0, 50], [0.7, 40], [0.34, 46]], [[1.0, -50], [0.7, -40], [0.34, -46]], [[1.0, 80], [0.7, 78], [0.34, 80]], [[1.0, -80], [0.7, -78], [0.34, -80]], [[1.0, 170], [0.7, 172], [0.42, 175]]], round: true }], borders: [{ spots: [[1.04, 62], [0.95, 36], [0.62, 15], [0.33, 30]], ease: 0.135, width: 0.025, tint: 'trim' }, { spots: [[1.04, -62], [0.95, -36], [0.62, -15], [0.33, -30]], ease: 0.135, width: 0.025, tint: 'trim' }] }, also: ['wrap', 'stole', 'pashmina', 'blanket', 'towel', 'angavastram'] },
}; // prettier-ignore
