import type { Family } from './cut.ts';

/** Skirts and wrapped cloth from the waist down. */
export const LOWER_WEAR: Family = {
  skirt: { slot: 'lower', skirt: { hem: 0.56, top: 0.34, wide: [0.29, 0.28], flare: 0.24, folds: 6 }, also: ['kilt', 'pencil skirt'] },
  'long-skirt': { slot: 'lower', skirt: { hem: 0.95, top: 0.34, wide: [0.31, 0.32], flare: 0.34, folds: 8 }, also: ['lehenga', 'ghagra', 'maxi'] },
  pavadai: { slot: 'lower', skirt: { hem: 0.92, top: 0.36, wide: [0.31, 0.33], flare: 0.36, folds: 9, border: { width: 0.1, tint: 'trim', zari: true } }, pattern: 'buttas', also: ['pattu pavadai', 'pavada'] },
  dhoti: { slot: 'lower', skirt: { hem: 0.9, top: 0.3, wide: [0.3, 0.26], flare: 0.08, folds: 5, pleats: 'front', border: { width: 0.03, tint: 'trim' } }, also: ['panche'] },
  veshti: { slot: 'lower', skirt: { hem: 0.95, top: 0.3, wide: [0.3, 0.26], flare: 0.06, folds: 4, wrap: 0.6, border: { width: 0.042, tint: 'trim', zari: true } }, also: ['lungi', 'mundu', 'sarong', 'longyi', 'vesti'] },
  hakama: { slot: 'lower', skirt: { hem: 0.95, top: 0.4, wide: [0.34, 0.36], flare: 0.22, folds: 7, pleats: 'all' }, marks: [{ kind: 'line', spots: [[0.38, -180], [0.37, -90], [0.36, 0], [0.37, 90], [0.38, 180]], tint: 'main', lighter: 0.04, width: 0.035, ease: 0.07 }] },
}; // prettier-ignore
