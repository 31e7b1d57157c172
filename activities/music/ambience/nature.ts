import { bandPass, highPass, lowPass } from '../../signal/filters.ts';
import { seeded } from '../../signal/random.ts';
import { addAt, addStereo, FILM_SAMPLE_RATE, multiply, silence } from '../../signal/stereo.ts';
import { chances, drift, filteredNoise, type AmbienceMaker } from './layer.ts';
import { drop } from './weather.ts';

const at = (hz: number, q?: number) => ({ hz, sampleRate: FILM_SAMPLE_RATE, ...(q === undefined ? {} : { q }) });

/** A few crickets, each with its own pitch and pace, in chirps of three or four pulses. */
export const crickets: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const night = filteredNoise(length, seed + 1, [bandPass(at(5200, 3))]);
  for (const side of [night.left, night.right]) for (let index = 0; index < length; index++) side[index] = (side[index] ?? 0) * 0.04;
  for (let cricket = 0; cricket < 5; cricket++) {
    const hz = 3900 + 1100 * next();
    const period = (0.42 + 0.35 * next()) * FILM_SAMPLE_RATE;
    const pan = next() * 1.8 - 0.9;
    const gain = 0.05 + 0.2 * next() ** 2;
    const chirp = pulses(hz, 3 + (cricket % 2), 0.018 + 0.006 * next());
    for (let start = next() * period; start < length; start += period * (0.97 + 0.06 * next())) {
      if (next() < 0.12) start += period * 4 * next(); // it listens
      addAt(night, chirp, { at: Math.round(start), gain, pan });
    }
  }
  return night;
};

function pulses(hz: number, count: number, pulseS: number): Float32Array {
  const pulse = Math.round(pulseS * FILM_SAMPLE_RATE);
  const sound = new Float32Array(Math.round(pulse * count * 1.7));
  for (let one = 0; one < count; one++)
    for (let index = 0; index < pulse; index++) {
      const start = Math.round(one * pulse * 1.7);
      sound[start + index] =
        Math.sin((2 * Math.PI * hz * index) / FILM_SAMPLE_RATE) * Math.sin((Math.PI * index) / pulse) ** 2 * (0.6 + (0.4 * one) / count);
    }
  return sound;
}

/** Songs of a few birds, each a short tune of glides that it repeats with changes. */
export const birds: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const morning = silence(length);
  for (let bird = 0; bird < 4; bird++) {
    const base = 2300 + 2300 * next();
    const tune = Array.from({ length: 2 + Math.floor(next() * 4) }, () => ({
      from: base * (0.8 + 0.5 * next()),
      to: base * (0.8 + 0.5 * next()),
      s: 0.05 + 0.11 * next(),
    }));
    const pan = next() * 1.8 - 0.9;
    const gain = 0.06 + 0.14 * next();
    for (const start of chances(length, 0.22, next)) {
      let when = start;
      for (const { from, to, s } of tune) {
        if (next() < 0.2) continue;
        addAt(morning, glide(from * (0.98 + 0.04 * next()), to, s), { at: when, gain, pan });
        when += Math.round((s + 0.03 + 0.05 * next()) * FILM_SAMPLE_RATE);
      }
    }
  }
  return morning;
};

function glide(fromHz: number, toHz: number, seconds: number): Float32Array {
  const sound = new Float32Array(Math.round(seconds * FILM_SAMPLE_RATE));
  let phase = 0;
  return sound.map((_, index) => {
    const along = index / sound.length;
    phase += (2 * Math.PI * (fromHz + (toHz - fromHz) * along + 60 * Math.sin(along * 40))) / FILM_SAMPLE_RATE;
    return Math.sin(phase) * Math.sin(Math.PI * along) ** 1.5;
  });
}

/** A low roar, a hiss that breathes, and crackles in bursts. */
export const fire: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const roar = filteredNoise(length, seed + 1, [lowPass(at(260)), highPass(at(60))]);
  multiply(roar, drift(length, next, { low: 0.3, high: 0.7, seconds: 0.7 }));
  addStereo(roar, filteredNoise(length, seed + 2, [highPass(at(3000))]), 0.02);
  for (const start of chances(length, 2.2, next)) {
    const burst = 1 + Math.floor(next() * 6);
    for (let crack = 0, when = start; crack < burst; crack++, when += Math.round(next() * 0.05 * FILM_SAMPLE_RATE))
      addAt(roar, crackle(next), { at: when, gain: 0.15 + 0.6 * next() ** 3, pan: next() * 0.6 - 0.3 });
  }
  return roar;
};

function crackle(next: () => number): Float32Array {
  const decay = 20 + 120 * next() ** 2;
  return Float32Array.from({ length: Math.round(decay * 6) }, (_, index) => (next() * 2 - 1) * Math.exp(-index / decay));
}

/** Water that runs: bubbles over a soft rush. */
export const stream: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const rush = filteredNoise(length, seed + 1, [bandPass(at(900, 0.5))]);
  multiply(rush, drift(length, next, { low: 0.1, high: 0.17, seconds: 1.1 }));
  for (const start of chances(length, 30, next))
    addAt(rush, drop(next, { lowHz: 380, highHz: 1500 }), { at: start, gain: 0.02 + 0.07 * next(), pan: next() * 1.6 - 0.8 });
  return rush;
};

/** Waves that come every eight seconds or so, break and draw back. */
export const sea: AmbienceMaker = (length, seed) => {
  const next = seeded(seed);
  const surf = filteredNoise(length, seed + 1, [lowPass(at(2600)), highPass(at(70))]);
  const level = new Float32Array(length).fill(0.12);
  for (let start = -3 * FILM_SAMPLE_RATE; start < length; start += (6 + 4 * next()) * FILM_SAMPLE_RATE) {
    const height = 0.5 + 0.5 * next();
    const from = Math.round(start);
    for (let index = Math.max(0, -from); index < 7 * FILM_SAMPLE_RATE && from + index < length; index++) {
      const s = index / FILM_SAMPLE_RATE;
      level[from + index] = (level[from + index] ?? 0) + height * (s < 2 ? (s / 2) ** 3 : Math.exp(-(s - 2) / 1.4));
    }
  }
  multiply(surf, level);
  return surf;
};
