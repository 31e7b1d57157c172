import { bandPass, highPass, lowPass } from '../../signal/filters.ts';
import { seeded } from '../../signal/random.ts';
import { addAt, addStereo, FILM_SAMPLE_RATE, multiply, silence } from '../../signal/stereo.ts';
import { chances, drift, filteredNoise, type AmbienceMaker } from './layer.ts';

const at = (hz: number, q?: number) => ({ hz, sampleRate: FILM_SAMPLE_RATE, ...(q === undefined ? {} : { q }) });

/** A drop on something: a short falling ping with a click. */
export function drop(next: () => number, { lowHz, highHz }: { lowHz: number; highHz: number }): Float32Array {
  const hz = lowHz + (highHz - lowHz) * next() ** 2;
  const decay = FILM_SAMPLE_RATE * (0.004 + 0.012 * next());
  const sound = new Float32Array(Math.round(decay * 6));
  let phase = 0;
  for (let index = 0; index < sound.length; index++) {
    phase += (2 * Math.PI * hz * (1 + 0.3 * Math.exp(-index / 60))) / FILM_SAMPLE_RATE;
    sound[index] = (Math.sin(phase) + (index < 30 ? next() - 0.5 : 0)) * Math.exp(-index / decay);
  }
  return sound;
}

/** The hiss of many drops, single ones near by, and a gutter that gurgles. */
export const rain: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const hiss = filteredNoise(length, seed + 1, [highPass(at(900)), lowPass(at(9000))]);
  multiply(hiss, drift(length, next, { low: 0.16, high: 0.24, seconds: 3 }));
  addStereo(hiss, filteredNoise(length, seed + 2, [bandPass(at(350, 0.7))]), 0.12);
  for (const start of chances(length, 55, next))
    addAt(hiss, drop(next, { lowHz: 1800, highHz: 7000 }), { at: start, gain: 0.02 + 0.1 * next() ** 3, pan: next() * 2 - 1 });
  for (const start of chances(length, 7, next))
    addAt(hiss, drop(next, { lowHz: 350, highHz: 1100 }), { at: start, gain: 0.05 + 0.09 * next(), pan: 0.45 + 0.2 * next() });
  return hiss;
};

/** Air that swells and sinks; `whistle` is the tone it finds between things. */
const windOf =
  ({ bodyHz, whistleHz, whistle }: { bodyHz: number; whistleHz: number; whistle: number }): AmbienceMaker =>
  (length, seed) => {
    const next = seeded(seed);
    const gusts = drift(length, next, { low: 0.15, high: 1, seconds: 2.6 });
    const body = filteredNoise(length, seed + 1, [lowPass(at(bodyHz)), highPass(at(50))]);
    multiply(body, gusts);
    const tone = filteredNoise(length, seed + 2, [bandPass(at(whistleHz, 7))]);
    multiply(tone, drift(length, next, { low: 0, high: 1, seconds: 1.7 }));
    addStereo(body, tone, whistle);
    return body;
  };

export const wind = windOf({ bodyHz: 420, whistleHz: 780, whistle: 0.5 });
/** Drier and higher, with sand in it. */
export const desertWind: AmbienceMaker = (length, seed) => {
  const gusts = windOf({ bodyHz: 600, whistleHz: 1150, whistle: 0.8 })(length, seed);
  const sand = filteredNoise(length, seed + 7, [highPass(at(4500))]);
  multiply(sand, drift(length, seeded(seed + 8), { low: 0, high: 0.12, seconds: 1.3 }));
  addStereo(gusts, sand);
  return gusts;
};
/** Far off, felt more than heard. */
export const thunder: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const rolls = silence(length);
  const rumble = filteredNoise(length, seed + 1, [lowPass(at(130)), lowPass(at(220))]);
  const level = new Float32Array(length);
  for (const start of [...chances(length, 0.09, next), Math.round(length * 0.2)]) {
    const fall = FILM_SAMPLE_RATE * (1.2 + next());
    for (let index = 0; start + index < length && index < fall * 5; index++) {
      const swell = Math.min(1, index / (0.08 * FILM_SAMPLE_RATE));
      level[start + index] =
        (level[start + index] ?? 0) + swell * Math.exp(-index / fall) * (0.75 + 0.25 * Math.sin((index / FILM_SAMPLE_RATE) * 19));
    }
  }
  multiply(rumble, level);
  addStereo(rolls, rumble);
  return rolls;
};
