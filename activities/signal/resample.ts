const HALF_TAPS = 24; // zero crossings on each side
const PHASES = 512;

/** Modified Bessel function of the first kind, order 0; for the Kaiser window. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-9; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

/** Windowed sinc sampled at PHASES points a crossing, cut off at `cutoff` × Nyquist. */
function kernel(cutoff: number): Float64Array {
  const beta = 9;
  const table = new Float64Array(HALF_TAPS * PHASES + 2);
  for (let index = 0; index < table.length; index++) {
    const x = index / PHASES;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    table[index] = x >= HALF_TAPS ? 0 : (sinc * bessel(beta * Math.sqrt(1 - (x / HALF_TAPS) ** 2))) / bessel(beta);
  }
  return table.map((value) => value * cutoff);
}

/** Samples taken at another pace: the result has `input.length ÷ step` samples. `step` 2 halves the length and raises pitch by an octave. */
export function resample(input: Float32Array, step: number): Float32Array {
  if (step === 1) return input.slice();
  const cutoff = Math.min(1, 1 / step) * 0.96;
  const table = kernel(cutoff);
  const reach = HALF_TAPS / cutoff;
  const output = new Float32Array(Math.floor(input.length / step));
  for (let index = 0; index < output.length; index++) {
    const centre = index * step;
    const last = Math.min(input.length - 1, Math.floor(centre + reach));
    let sum = 0;
    for (let at = Math.max(0, Math.ceil(centre - reach)); at <= last; at++) {
      const x = Math.abs(at - centre) * cutoff * PHASES;
      const cell = Math.floor(x);
      const left = table[cell] ?? 0;
      sum += (input[at] ?? 0) * (left + ((table[cell + 1] ?? 0) - left) * (x - cell));
    }
    output[index] = sum;
  }
  return output;
}
