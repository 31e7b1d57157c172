import { applyFilter, type Biquad } from './filters.ts';
import type { Sound } from './wav.ts';

/*
 * Loudness by ITU-R BS.1770-4: K-weighting, 400 ms blocks every 100 ms, gated at −70 LUFS and 10 LU below the mean.
 */

const BLOCK_S = 0.4;
const STEP_S = 0.1;

/** The two filters of K-weighting for any sample rate; at 48 kHz they are the ones printed in the recommendation. */
export function kWeighting(sampleRate: number): [shelf: Biquad, highPass: Biquad] {
  const shelfK = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const shelfQ = 0.7071752369554196;
  const gain = 10 ** (3.999843853973347 / 20);
  const bend = gain ** 0.4996667741545416;
  const a0 = 1 + shelfK / shelfQ + shelfK ** 2;
  const shelf = {
    b0: (gain + (bend * shelfK) / shelfQ + shelfK ** 2) / a0,
    b1: (2 * (shelfK ** 2 - gain)) / a0,
    b2: (gain - (bend * shelfK) / shelfQ + shelfK ** 2) / a0,
    a1: (2 * (shelfK ** 2 - 1)) / a0,
    a2: (1 - shelfK / shelfQ + shelfK ** 2) / a0,
  };
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q = 0.5003270373238773;
  const c0 = 1 + k / q + k ** 2;
  return [shelf, { b0: 1, b1: -2, b2: 1, a1: (2 * (k ** 2 - 1)) / c0, a2: (1 - k / q + k ** 2) / c0 }];
}

const lufs = (power: number) => (power > 0 ? -0.691 + 10 * Math.log10(power) : -Infinity);

/** K-weighted power of each 400 ms block, all channels together. Sound shorter than a block counts as one. */
function blockPowers({ sampleRate, channels }: Sound): number[] {
  const step = Math.round(STEP_S * sampleRate);
  const frames = channels[0]?.length ?? 0;
  const steps = new Float64Array(Math.max(1, Math.ceil(frames / step)));
  for (const samples of channels) {
    const weighted = kWeighting(sampleRate).reduce(applyFilter, samples.slice());
    for (let index = 0; index < frames; index++) {
      const at = Math.floor(index / step);
      steps[at] = (steps[at] ?? 0) + (weighted[index] ?? 0) ** 2;
    }
  }
  const perBlock = Math.round(BLOCK_S / STEP_S);
  const whole = Math.floor(frames / step);
  if (whole < perBlock) return [steps.reduce((sum, power) => sum + power, 0) / Math.max(1, frames)];
  return Array.from(
    { length: whole - perBlock + 1 },
    (_, from) => steps.subarray(from, from + perBlock).reduce((sum, power) => sum + power, 0) / (step * perBlock),
  );
}

const mean = (powers: readonly number[]) => powers.reduce((sum, power) => sum + power, 0) / Math.max(1, powers.length);

/** Integrated loudness in LUFS; −Infinity for silence. */
export function integratedLoudness(sound: Sound): number {
  const audible = blockPowers(sound).filter((power) => lufs(power) > -70);
  const threshold = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > threshold)));
}

export const decibels = (db: number): number => 10 ** (db / 20);

/** Multiplies the samples in place and returns them. */
export function scale(samples: Float32Array, factor: number): Float32Array {
  for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] ?? 0) * factor;
  return samples;
}
