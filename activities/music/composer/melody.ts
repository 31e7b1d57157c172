import type { Mode } from './modes.ts';

/** One tone of a tune: where in the bar (0–1), how long (in bars), and its scale degree. */
export interface Tone {
  readonly at: number;
  readonly length: number;
  readonly degree: number;
}

/** The film's own idea: steps and rhythm from which every tune in it is made, whatever the scale. */
export interface Motif {
  readonly steps: readonly number[];
  readonly rhythm: readonly number[]; // shares of a bar, adding up to 1
}

const RHYTHMS: readonly (readonly number[])[] = [
  [0.5, 0.25, 0.25], [0.25, 0.25, 0.5], [0.375, 0.125, 0.5], [0.25, 0.5, 0.25], [0.375, 0.375, 0.25], [0.25, 0.25, 0.25, 0.25], [0.5, 0.5],
]; // prettier-ignore

export function makeMotif(next: () => number): Motif {
  const rhythm = RHYTHMS[Math.floor(next() * RHYTHMS.length)] ?? [0.5, 0.5];
  const rising = next() < 0.6 ? 1 : -1;
  const steps = rhythm.map((_, index) => (index === 0 ? 0 : (next() < 0.7 ? rising : -rising) * (next() < 0.75 ? 1 : 2)));
  return { steps, rhythm };
}

/**
 * A phrase of four bars: the motif, an answer a step away, the motif varied higher, and a rest on one of the mode's own tones.
 * Degrees count from the tonic, 0, up and down through octaves.
 */
export function phrase(
  motif: Motif,
  mode: Mode,
  { next, ending, start }: { next: () => number; ending: boolean; start: number },
): Tone[][] {
  const size = mode.up.length;
  const bar = (from: number, turn: number): Tone[] => {
    let degree = from;
    let at = 0;
    return motif.rhythm.map((length, index) => {
      degree = contained(degree + (motif.steps[index] ?? 0) * turn, size);
      const tone = { at, length, degree };
      at += length;
      return tone;
    });
  };
  const rest = ending ? 0 : (mode.rests[next() < 0.6 ? 0 : 1] ?? 0);
  const close = nearest(rest, start, size);
  const approach = close + (next() < 0.5 ? 1 : -1);
  return [
    bar(start, 1),
    bar(start + (next() < 0.5 ? 1 : -1), next() < 0.7 ? 1 : -1),
    bar(start + 2, next() < 0.5 ? 1 : -1),
    [{ at: 0, length: 0.25, degree: approach }, { at: 0.25, length: 0.75, degree: close }],
  ]; // prettier-ignore
}

/** Tunes stay within a tenth or so, where they can be sung. */
function contained(degree: number, size: number): number {
  if (degree > size + 2) return degree - size;
  return degree < -3 ? degree + size : degree;
}

const nearest = (degree: number, to: number, size: number) =>
  [degree - size, degree, degree + size].reduce((best, one) => (Math.abs(one - to) < Math.abs(best - to) ? one : best));

/** Cents above the tonic of a scale degree, through all octaves; a falling tune uses the mode's way down. */
export function centsOf(degree: number, mode: Mode, falling: boolean): number {
  const scale = falling && mode.down.length === mode.up.length ? mode.down : mode.up;
  const octave = Math.floor(degree / scale.length);
  return (scale[degree - octave * scale.length] ?? 0) + octave * 1200;
}
