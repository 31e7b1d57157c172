import { applyFilter, bandPass, highPass, lowPass } from '../../signal/filters.ts';
import { whiteNoise } from '../../signal/random.ts';
import { FILM_SAMPLE_RATE } from '../../signal/stereo.ts';

/** One sound of something done, mono, its loudest near 1. `next` gives the chance that makes no two alike. */
export type EffectMaker = (next: () => number) => Float32Array;

const at = (hz: number, q?: number) => ({ hz, sampleRate: FILM_SAMPLE_RATE, ...(q === undefined ? {} : { q }) });
const samples = (seconds: number) => Math.round(seconds * FILM_SAMPLE_RATE);
const noiseSeed = (next: () => number) => Math.floor(next() * 2 ** 32);

function shaped(sound: Float32Array, level: (seconds: number) => number): Float32Array {
  for (let index = 0; index < sound.length; index++) sound[index] = (sound[index] ?? 0) * level(index / FILM_SAMPLE_RATE);
  return sound;
}
const noise = (seconds: number, next: () => number) => whiteNoise(samples(seconds), noiseSeed(next));
const struck = (decayS: number) => (s: number) => Math.min(1, s / 0.0015) * Math.exp(-s / decayS);
const swell = (peakS: number, lengthS: number) => (s: number) =>
  (s < peakS ? s / peakS : Math.max(0, 1 - (s - peakS) / (lengthS - peakS))) ** 1.5;

/** Tones that ring together after a blow: metal, wood, glass, by their ratios. */
function ringing(
  hz: number,
  partials: readonly (readonly [ratio: number, level: number, decayS: number])[],
  seconds: number,
): Float32Array {
  const sound = new Float32Array(samples(seconds));
  for (const [ratio, level, decayS] of partials)
    for (let index = 0; index < sound.length; index++) {
      const s = index / FILM_SAMPLE_RATE;
      sound[index] = (sound[index] ?? 0) + level * Math.sin(2 * Math.PI * hz * ratio * s) * Math.exp(-s / decayS) * Math.min(1, s / 0.001);
    }
  return sound;
}

function mixed(...parts: readonly (readonly [sound: Float32Array, gain: number, delayS?: number])[]): Float32Array {
  const length = Math.max(...parts.map(([sound, , delayS = 0]) => sound.length + samples(delayS)));
  const sum = new Float32Array(length);
  for (const [sound, gain, delayS = 0] of parts) {
    const from = samples(delayS);
    for (let index = 0; index < sound.length; index++) sum[from + index] = (sum[from + index] ?? 0) + (sound[index] ?? 0) * gain;
  }
  let most = 1e-9;
  for (const value of sum) most = Math.max(most, Math.abs(value));
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) / most;
  return sum;
}

/** Heel, then toe 60–90 ms later, on a floor as dull or bright as told. */
export const footstep =
  (surface: { bodyHz: number; gritHz: number; grit: number }): EffectMaker =>
  (next) => {
    const pitch = 0.95 + 0.1 * next();
    const heel = shaped(applyFilter(noise(0.12, next), bandPass(at(surface.bodyHz * pitch, 1.1))), struck(0.018));
    const toe = shaped(applyFilter(noise(0.1, next), bandPass(at(surface.bodyHz * 1.7 * pitch, 0.9))), struck(0.014));
    const grit = shaped(applyFilter(noise(0.14, next), highPass(at(surface.gritHz))), swell(0.05, 0.14));
    return mixed([heel, 1], [toe, 0.45, 0.06 + 0.03 * next()], [grit, surface.grit, 0.01]);
  };
export const FLOORS = {
  hard: footstep({ bodyHz: 210, gritHz: 3500, grit: 0.05 }),
  wood: footstep({ bodyHz: 140, gritHz: 2500, grit: 0.04 }),
  soft: footstep({ bodyHz: 110, gritHz: 1800, grit: 0.12 }),
  gravel: footstep({ bodyHz: 170, gritHz: 2200, grit: 0.5 }),
  wet: footstep({ bodyHz: 240, gritHz: 2800, grit: 0.35 }),
} as const;

export const cloth: EffectMaker = (next) => {
  const length = 0.25 + 0.25 * next();
  return mixed([
    shaped(applyFilter(applyFilter(noise(length, next), highPass(at(1100))), lowPass(at(5200))), swell(length * 0.35, length)),
    1,
  ]);
};
export const thud: EffectMaker = (next) =>
  mixed(
    [shaped(applyFilter(noise(0.4, next), lowPass(at(160))), struck(0.09)), 1],
    [ringing(70 + 20 * next(), [[1, 1, 0.12]], 0.4), 0.7],
    [shaped(applyFilter(noise(0.06, next), lowPass(at(2200))), struck(0.01)), 0.4],
  );
export const hit: EffectMaker = (next) =>
  mixed([thud(next), 0.8], [shaped(applyFilter(noise(0.08, next), bandPass(at(1400, 0.7))), struck(0.012)), 1]);
export const knock: EffectMaker = (next) => {
  const one = () => mixed([ringing(190 + 15 * next(), [[1, 1, 0.03], [2.4, 0.5, 0.018], [4.1, 0.2, 0.01]], 0.2), 1], [shaped(noise(0.02, next), struck(0.004)), 0.3]); // prettier-ignore
  return mixed([one(), 1], [one(), 0.85, 0.19 + 0.02 * next()], [one(), 0.95, 0.38 + 0.03 * next()]);
};
const creak: EffectMaker = (next) => {
  const sound = new Float32Array(samples(0.5));
  let phase = 0;
  for (let index = 0; index < sound.length; index++) {
    const along = index / sound.length;
    phase += (38 + 26 * Math.sin(along * 3) + 4 * next()) / FILM_SAMPLE_RATE;
    sound[index] = (phase % 1 < 0.08 ? 1 : 0) * Math.sin(Math.PI * along);
  }
  return applyFilter(sound, bandPass(at(900, 2)));
};
export const door: EffectMaker = (next) => mixed([ringing(1900, [[1, 0.5, 0.01], [1.7, 0.4, 0.008]], 0.08), 0.25], [creak(next), 0.12, 0.08], [thud(next), 1, 0.55], [ringing(2300, [[1, 0.5, 0.012]], 0.06), 0.2, 0.57]); // prettier-ignore
export const pour: EffectMaker = (next) => {
  const length = 1.6;
  const rush = shaped(applyFilter(noise(length, next), bandPass(at(1500, 0.6))), swell(0.15, length));
  const bubbles = new Float32Array(samples(length));
  for (let bubble = 0; bubble < 60; bubble++) {
    const start = samples(next() * (length - 0.1));
    const hz = 450 + 700 * (start / bubbles.length) + 300 * next(); // the vessel fills, the note rises
    for (let index = 0; index < samples(0.03); index++)
      bubbles[start + index] =
        (bubbles[start + index] ?? 0) + 0.3 * Math.sin((2 * Math.PI * hz * index) / FILM_SAMPLE_RATE) * Math.exp(-index / 300);
  }
  return mixed([rush, 0.35], [bubbles, 1]);
};
export const clink: EffectMaker = (next) => mixed([ringing(2600 + 900 * next(), [[1, 1, 0.12], [2.32, 0.5, 0.07], [4.25, 0.25, 0.03]], 0.5), 1], [shaped(noise(0.01, next), struck(0.002)), 0.2]); // prettier-ignore
export const bell: EffectMaker = (next) => ringing(620 + 120 * next(), [[0.5, 0.35, 2.4], [1, 0.7, 1.9], [1.19, 0.4, 1.4], [1.5, 0.3, 1.1], [2, 0.5, 0.9], [2.66, 0.2, 0.5], [3.01, 0.15, 0.3]], 4); // prettier-ignore
export const paper: EffectMaker = (next) => {
  const length = 0.35 + 0.2 * next();
  const sheet = applyFilter(noise(length, next), highPass(at(2400)));
  const crinkles = Array.from({ length: 9 }, () => next() * length);
  return mixed([
    shaped(
      sheet,
      (s) =>
        0.15 * swell(length / 2, length)(s) + crinkles.reduce((sum, start) => sum + (s > start ? Math.exp(-(s - start) / 0.006) : 0), 0),
    ),
    1,
  ]);
};
export const phone: EffectMaker = () => {
  const burst = (delayS: number) => [shaped(ringing(1320, [[1, 0.6, 9], [1.26, 0.5, 9]], 0.4), (s) => (Math.sin(2 * Math.PI * 22 * s) > 0 ? 1 : 0.25) * swell(0.02, 0.4)(s)), 1, delayS] as const; // prettier-ignore
  return mixed(burst(0), burst(0.55), burst(2), burst(2.55));
};
export const clap: EffectMaker = (next) =>
  mixed(
    ...Array.from(
      { length: 4 },
      (_, one) =>
        [
          shaped(applyFilter(noise(0.06, next), bandPass(at(1300 + 300 * next(), 0.9))), struck(0.012)),
          0.7 + 0.3 * next(),
          one * 0.27 + 0.02 * next(),
        ] as const,
    ),
  );
export const splash: EffectMaker = (next) =>
  mixed([shaped(applyFilter(noise(0.9, next), bandPass(at(1100, 0.5))), struck(0.2)), 1], [pour(next), 0.35, 0.08]);
export const crash: EffectMaker = (next) =>
  mixed([hit(next), 0.8], ...Array.from({ length: 14 }, () => [ringing(1800 + 5200 * next(), [[1, 1, 0.05 + 0.1 * next()], [2.7, 0.4, 0.04]], 0.5), 0.3 * next(), next() * 0.4] as const)); // prettier-ignore
export const whoosh: EffectMaker = (next) =>
  mixed([shaped(applyFilter(noise(0.4, next), bandPass(at(900 + 300 * next(), 0.8))), swell(0.2, 0.4)), 1]);
export const flame: EffectMaker = (next) =>
  mixed(
    [shaped(applyFilter(noise(0.35, next), highPass(at(2800))), struck(0.06)), 0.7],
    [shaped(applyFilter(noise(0.8, next), lowPass(at(500))), swell(0.25, 0.8)), 0.5, 0.12],
  );
export const blade: EffectMaker = (next) => mixed([ringing(3100 + 400 * next(), [[1, 1, 0.5], [1.51, 0.7, 0.4], [2.2, 0.5, 0.25]], 0.9), 0.6], [shaped(applyFilter(noise(0.35, next), highPass(at(4000))), swell(0.1, 0.35)), 1]); // prettier-ignore
export const shutter: EffectMaker = (next) => mixed([shaped(applyFilter(noise(0.04, next), bandPass(at(2600, 0.8))), struck(0.006)), 1], [shaped(applyFilter(noise(0.05, next), bandPass(at(1500, 0.8))), struck(0.008)), 0.8, 0.07]); // prettier-ignore
export const engineStart: EffectMaker = (next) => {
  const sound = new Float32Array(samples(2.2));
  let phase = 0;
  for (let index = 0; index < sound.length; index++) {
    const s = index / FILM_SAMPLE_RATE;
    phase += (s < 0.6 ? 14 : 30 + 18 * Math.exp(-(s - 0.6) * 2)) / FILM_SAMPLE_RATE;
    sound[index] = Math.exp(-(phase % 1) * 9) * (0.8 + 0.4 * next()) - 0.1;
  }
  return mixed([shaped(applyFilter(sound, lowPass(at(700))), (s) => Math.min(1, s * 20) * Math.min(1, (2.2 - s) * 2)), 1]);
};
