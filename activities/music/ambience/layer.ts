import { FILM_SAMPLE_RATE, type Stereo } from '../../signal/stereo.ts';
import { whiteNoise } from '../../signal/random.ts';
import { applyFilter, type Biquad } from '../../signal/filters.ts';

/** Makes a stretch of one sound of a place, so many samples long, always the same for a seed. Its level is set by the mixer. */
export type AmbienceMaker = (length: number, seed: number) => Stereo;

/** Noise through filters, different on both sides, for everything that hisses, roars or hums. */
export function filteredNoise(length: number, seed: number, filters: readonly Biquad[]): Stereo {
  const side = (offset: number) => filters.reduce(applyFilter, whiteNoise(length, seed + offset));
  return { left: side(0), right: side(0x9e3779b9) };
}

/** A slow, smooth, random movement between `low` and `high`, turning about every `seconds`. */
export function drift(
  length: number,
  next: () => number,
  { low, high, seconds }: { low: number; high: number; seconds: number },
): Float32Array {
  const curve = new Float32Array(length);
  const step = Math.max(1, Math.round(seconds * FILM_SAMPLE_RATE));
  let from = low + (high - low) * next();
  for (let start = 0; start < length; start += step) {
    const to = low + (high - low) * next();
    for (let index = 0; index < step && start + index < length; index++)
      curve[start + index] = from + (to - from) * (0.5 - 0.5 * Math.cos((Math.PI * index) / step));
    from = to;
  }
  return curve;
}

/** Starts of events that come by chance, so many a second on average. */
export function chances(length: number, perSecond: number, next: () => number): number[] {
  const starts: number[] = [];
  for (let at = 0; ;) {
    at += Math.max(1, (-Math.log(1 - next()) / perSecond) * FILM_SAMPLE_RATE);
    if (at >= length) return starts;
    starts.push(Math.floor(at));
  }
}
