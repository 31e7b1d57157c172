import type { Stereo } from './stereo.ts';

const TAPS = 12; // each side of a sample, for the points between samples
const OVERSAMPLING = 4;
const LOOKAHEAD = 144; // 3 ms at 48 kHz
const RELEASE = Math.exp(-1 / (0.08 * 48_000));

/** Windowed sinc at ¼, ½ and ¾ between two samples. */
const BETWEEN = Array.from({ length: OVERSAMPLING - 1 }, (_, phase) =>
  Float64Array.from({ length: 2 * TAPS }, (__, tap) => {
    const x = tap - TAPS + 1 - (phase + 1) / OVERSAMPLING;
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * Math.cos((Math.PI * x) / (2 * TAPS + 1)) ** 2;
  }),
);

/** The highest level near a sample, between samples too: what a converter would put out. */
function truePeakAt(samples: Float32Array, index: number): number {
  let most = Math.abs(samples[index] ?? 0);
  for (const taps of BETWEEN) {
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap++) sum += (taps[tap] ?? 0) * (samples[index + tap - TAPS + 1] ?? 0);
    most = Math.max(most, Math.abs(sum));
  }
  return most;
}

/** True peak of a sound, as a factor of full scale (ITU-R BS.1770-4, annex 2). */
export function truePeak({ left, right }: Stereo): number {
  let most = 0;
  for (const samples of [left, right])
    for (let index = 0; index < samples.length; index++) {
      // Between two samples the level can't exceed their neighbourhood by much, so quiet ones aren't looked at closely.
      if (Math.abs(samples[index] ?? 0) > most * 0.5) most = Math.max(most, truePeakAt(samples, index));
    }
  return most;
}

/** Keeps the true peak under `ceiling` (a factor of full scale) by turning down 3 ms ahead, in place. */
export function limit(sound: Stereo, ceiling: number): void {
  const gains = spreadAhead(neededGains(sound, ceiling));
  let released = gains[0] ?? 1; // as if the film had begun like this long before
  const recent = new Float32Array(LOOKAHEAD).fill(released);
  let sum = LOOKAHEAD * released;
  for (let index = 0; index < gains.length; index++) {
    const wanted = gains[index] ?? 1;
    released = wanted < released ? wanted : 1 - (1 - released) * RELEASE;
    released = Math.min(released, wanted);
    const slot = index % LOOKAHEAD;
    sum += released - (recent[slot] ?? 1);
    recent[slot] = released;
    const gain = Math.min(1, sum / LOOKAHEAD);
    sound.left[index] = (sound.left[index] ?? 0) * gain;
    sound.right[index] = (sound.right[index] ?? 0) * gain;
  }
}

function neededGains({ left, right }: Stereo, ceiling: number): Float32Array {
  const gains = new Float32Array(left.length).fill(1);
  for (const samples of [left, right])
    for (let index = 0; index < samples.length; index++) {
      if (Math.abs(samples[index] ?? 0) < ceiling * 0.5) continue;
      const peak = truePeakAt(samples, index);
      if (peak > ceiling) gains[index] = Math.min(gains[index] ?? 1, ceiling / peak);
    }
  return gains;
}

/** Each value becomes the lowest of the next LOOKAHEAD ones, itself included. Few need turning down, so only those are spread. */
function spreadAhead(gains: Float32Array): Float32Array {
  const lowest = new Float32Array(gains.length).fill(1);
  for (let index = 0; index < gains.length; index++) {
    const gain = gains[index] ?? 1;
    if (gain >= 1) continue;
    for (let before = Math.max(0, index - LOOKAHEAD + 1); before <= index; before++)
      if (gain < (lowest[before] ?? 1)) lowest[before] = gain;
  }
  return lowest;
}
