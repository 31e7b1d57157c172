import { applyFilter, bandPass, highPass, lowPass, peak } from '../../signal/filters.ts';
import { seeded, whiteNoise } from '../../signal/random.ts';
import { addAt, FILM_SAMPLE_RATE, multiply, silence } from '../../signal/stereo.ts';
import { chances, drift, filteredNoise, type AmbienceMaker } from './layer.ts';

const at = (hz: number, q?: number) => ({ hz, sampleRate: FILM_SAMPLE_RATE, ...(q === undefined ? {} : { q }) });

/** The air of a closed room: nearly nothing, but its absence is heard. */
export const roomTone: AmbienceMaker = (length, seed) =>
  filteredNoise(length, seed, [lowPass(at(300)), lowPass(at(700)), highPass(at(40))]);

/** Ventilation and a mains hum under it: offices, classrooms, hospitals. */
export const ventilation: AmbienceMaker = (length, seed) => {
  const air = filteredNoise(length, seed, [lowPass(at(900)), highPass(at(70)), peak(at(220, 2), 6)]);
  for (const side of [air.left, air.right])
    for (let index = 0; index < length; index++)
      side[index] = (side[index] ?? 0) * 0.3 + 0.012 * Math.sin((2 * Math.PI * 100 * index) / FILM_SAMPLE_RATE);
  return air;
};

/** A town far away, and now and then a car that passes. */
export const city: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const hum = filteredNoise(length, seed, [lowPass(at(240)), lowPass(at(600)), highPass(at(45))]);
  multiply(hum, drift(length, next, { low: 0.6, high: 1, seconds: 4 }));
  for (const start of chances(length, 0.13, next))
    passing(hum, start, { seed: seed + start, seconds: 3 + 3 * next(), fromLeft: next() < 0.5 });
  return hum;
};

function passing(
  target: ReturnType<AmbienceMaker>,
  start: number,
  { seed, seconds, fromLeft }: { seed: number; seconds: number; fromLeft: boolean },
): void {
  const length = Math.min(Math.round(seconds * FILM_SAMPLE_RATE), target.left.length - start);
  const car = filteredNoise(length, seed, [lowPass(at(1100)), highPass(at(90))]);
  for (let index = 0; index < length; index++) {
    const along = index / (seconds * FILM_SAMPLE_RATE);
    const level = 0.5 * Math.exp(-(((along - 0.5) / 0.17) ** 2));
    const right = fromLeft ? along : 1 - along;
    target.left[start + index] = (target.left[start + index] ?? 0) + (car.left[index] ?? 0) * level * Math.cos((right * Math.PI) / 2);
    target.right[start + index] = (target.right[start + index] ?? 0) + (car.left[index] ?? 0) * level * Math.sin((right * Math.PI) / 2);
  }
}

/** Many people talking, none of them understood: noise shaped by moving vowels at the pace of syllables. */
export const crowd: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const murmur = silence(length);
  for (let speaker = 0; speaker < 9; speaker++) {
    const throat = 0.85 + 0.4 * next();
    const voice = applyFilter(
      applyFilter(whiteNoise(length, seed + speaker * 31), bandPass(at((380 + 250 * next()) * throat, 3))),
      lowPass(at(1600)),
    );
    const second = applyFilter(whiteNoise(length, seed + speaker * 31 + 7), bandPass(at((1000 + 700 * next()) * throat, 4)));
    const syllables = drift(length, next, { low: -0.25, high: 1, seconds: 0.11 + 0.08 * next() });
    const turns = drift(length, next, { low: -0.4, high: 1, seconds: 1.6 });
    for (let index = 0; index < length; index++) {
      voice[index] =
        ((voice[index] ?? 0) + 0.4 * (second[index] ?? 0)) * Math.max(0, syllables[index] ?? 0) * Math.max(0, turns[index] ?? 0);
    }
    addAt(murmur, voice, { at: 0, gain: 1, pan: next() * 1.6 - 0.8 });
  }
  return murmur;
};

/** An engine heard from inside: wheels, a drone, and a beat where there are rails. */
export const vehicle: AmbienceMaker = (length, seed) => {
  const cabin = filteredNoise(length, seed, [lowPass(at(320)), highPass(at(35)), peak(at(85, 2), 9)]);
  const next = seeded(seed);
  multiply(cabin, drift(length, next, { low: 0.7, high: 1, seconds: 1.2 }));
  return cabin;
};
