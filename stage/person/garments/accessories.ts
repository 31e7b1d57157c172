import type { Oklch } from '../../../schema/look.ts';
import type { Spot } from '../body/torso.ts';
import type { Mark, SleeveCut } from './cut.ts';

/** An accessory as data: marks on the torso, bands at the wrist, or a name that the head or the hand draws. */
export interface Accessory {
  marks?: readonly Mark[];
  /** Bands on a forearm: how far up from the wrist, in head units, and which arm (both when absent). */
  wrist?: { bands: readonly { at: number; colour: Oklch; width: number }[]; only?: 'left' };
  /** Worn under coats and jackets. */
  under?: boolean;
  /** Drawn with the head. */
  head?: boolean;
  /** Carried: a prop for the left hand when it has nothing else to do. */
  carried?: string;
  also?: readonly string[];
}
const ring = (height: number): Spot[] => [-180, -120, -60, 0, 60, 120, 180].map((azimuth) => [height, azimuth]);
const beads: Spot[] = [[1.03, -46], [0.99, -34], [0.95, -25], [0.91, -17], [0.88, -9], [0.87, 0], [0.88, 9], [0.91, 17], [0.95, 25], [0.99, 34], [1.03, 46]]; // prettier-ignore
const finer: Spot[] = beads.slice(0, -1).flatMap((a, i): Spot[] => [a, [(a[0] + beads[i + 1]![0]) / 2, (a[1] + beads[i + 1]![1]) / 2]]);
const GOLD: Oklch = [0.82, 0.13, 86];
// prettier-ignore
export const ACCESSORIES: Readonly<Record<string, Accessory>> = {
  glasses: { head: true, also: ['spectacles', 'eyeglasses', 'sunglasses', 'reading glasses'] },
  bindi: { head: true, also: ['pottu', 'tilak', 'kumkum'] },
  earrings: { head: true, also: ['studs', 'hoops', 'earring'] },
  jhumka: { head: true, also: ['jhumkas', 'jimikki'] },
  'nose-stud': { head: true, also: ['nose ring', 'mukkuthi', 'nath'] },
  jasmine: { head: true, also: ['jasmine flowers', 'gajra', 'flowers in hair', 'malli'] },
  necklace: { marks: [{ kind: 'dots', spots: finer, tint: 'gold', width: 0.014, ease: 0.05 }, { kind: 'dots', spots: [[0.845, 0]], tint: 'gold', width: 0.034, ease: 0.055 }, { kind: 'dots', spots: [[0.845, 0]], tint: 'accent', width: 0.014, ease: 0.06 }], also: ['chain', 'pendant', 'thali', 'pearls', 'beads'] },
  bangles: { wrist: { bands: [{ at: 0.07, colour: GOLD, width: 0.015 }, { at: 0.11, colour: [0.5, 0.15, 22], width: 0.014 }, { at: 0.15, colour: [0.5, 0.12, 150], width: 0.014 }, { at: 0.19, colour: GOLD, width: 0.015 }] }, also: ['bracelets', 'bracelet', 'kada'] },
  watch: { wrist: { bands: [{ at: 0.08, colour: [0.28, 0.02, 50], width: 0.026 }], only: 'left' }, also: ['wristwatch'] },
  tie: { under: true, marks: [{ kind: 'area', spots: [[0.975, -6], [0.945, -4], [0.5, -10], [0.4, 0], [0.5, 10], [0.945, 4], [0.975, 6]], tint: 'accent', ease: 0.062 }, { kind: 'area', spots: [[0.995, -8], [0.955, -5], [0.955, 5], [0.995, 8]], tint: 'accent', lighter: -0.05, ease: 0.068 }], also: ['necktie', 'school tie', 'bow tie'] },
  obi: { marks: [{ kind: 'area', spots: [...ring(0.26), ...ring(0.54).reverse()], tint: 'accent', ease: 0.085 }], also: ['sash', 'cummerbund'] },
  lanyard: { marks: [{ kind: 'line', spots: [[1.03, 56], [0.95, 30], [0.72, 3]], tint: 'accent', width: 0.011, both: true, ease: 0.085 }, { kind: 'area', spots: [[0.72, -8], [0.72, 8], [0.58, 8], [0.58, -8]], tint: 'white', ease: 0.09, outlined: true }, { kind: 'line', spots: [[0.66, -5], [0.66, 5]], tint: 'accent', width: 0.012, ease: 0.095 }], also: ['id badge', 'badge', 'name tag', 'id card'] },
  umbrella: { carried: 'umbrella', also: ['parasol'] },
  backpack: { marks: [{ kind: 'line', spots: [[1.0, 62], [0.92, 46], [0.7, 48], [0.45, 66], [0.35, 96]], tint: 'accent', width: 0.045, both: true, ease: 0.07 }, { kind: 'area', spots: [[0.98, 128], [0.98, 180], [0.98, 232], [0.15, 238], [0.1, 180], [0.15, 122]], tint: 'accent', ease: 0.24, outlined: true }], also: ['rucksack', 'school bag', 'satchel'] },
};
/** A sleeve's own part in what hides a wrist band. */
export const coversWrist = (sleeve: SleeveCut | undefined) => (sleeve?.length ?? 0) > 0.9;
