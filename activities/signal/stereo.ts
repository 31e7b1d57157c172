import type { Timeline } from '../../schema/timeline.ts';
import type { Sound } from './wav.ts';

/** Everything after the voice is mixed at this rate. */
export const FILM_SAMPLE_RATE = 48_000;

export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export const silence = (length: number): Stereo => ({ left: new Float32Array(length), right: new Float32Array(length) });
export const asSound = ({ left, right }: Stereo): Sound => ({ sampleRate: FILM_SAMPLE_RATE, channels: [left, right] });

export const samplesAt = (ms: number): number => Math.round((ms * FILM_SAMPLE_RATE) / 1000);
/** The length of the film's sound in samples: that of its frames, to the sample. */
export const filmSamples = ({ frames, fps }: Pick<Timeline, 'frames' | 'fps'>): number => Math.round((frames * FILM_SAMPLE_RATE) / fps);

/** Gains of both sides for a place between −1 left and 1 right, at equal power. */
export function panned(pan: number): readonly [left: number, right: number] {
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4;
  return [Math.cos(angle) * Math.SQRT2, Math.sin(angle) * Math.SQRT2];
}

/** Adds a mono sound to a stereo one from a sample on; what falls outside is left out. */
export function addAt(target: Stereo, sound: Float32Array, { at, gain, pan }: { at: number; gain: number; pan: number }): void {
  const [left, right] = panned(pan);
  const to = Math.min(sound.length, target.left.length - at);
  for (let index = Math.max(0, -at); index < to; index++) {
    const value = (sound[index] ?? 0) * gain;
    target.left[at + index] = (target.left[at + index] ?? 0) + value * left;
    target.right[at + index] = (target.right[at + index] ?? 0) + value * right;
  }
}

/** Adds one stereo sound to another, sample by sample. */
export function addStereo(target: Stereo, sound: Stereo, gain = 1): void {
  for (let index = 0; index < target.left.length; index++) {
    target.left[index] = (target.left[index] ?? 0) + (sound.left[index] ?? 0) * gain;
    target.right[index] = (target.right[index] ?? 0) + (sound.right[index] ?? 0) * gain;
  }
}

/** Multiplies both sides, in place, by a gain for each sample. */
export function multiply(sound: Stereo, gains: Float32Array): void {
  for (let index = 0; index < sound.left.length; index++) {
    const gain = gains[index] ?? 0;
    sound.left[index] = (sound.left[index] ?? 0) * gain;
    sound.right[index] = (sound.right[index] ?? 0) * gain;
  }
}
