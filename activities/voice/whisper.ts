import { applyFilter, highPass } from '../signal/filters.ts';
import { whiteNoise } from '../signal/random.ts';

const ORDER = 26;
const FRAME = 600; // 25 ms at 24 kHz
const HOP = FRAME / 2;

/**
 * The same words without a voice: what the throat does (linear prediction, frame by frame) is kept,
 * what the vocal cords do is replaced with breath of the same strength. 24 kHz in and out.
 */
export function whispered(voice: Float32Array): Float32Array {
  const output = new Float32Array(voice.length);
  const breath = applyFilter(whiteNoise(voice.length + FRAME, 0x77686973), highPass({ hz: 350, sampleRate: 24_000 }));
  const window = Float64Array.from({ length: FRAME }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / FRAME));
  for (let start = -HOP; start < voice.length; start += HOP) {
    const frame = window.map((weight, index) => weight * (voice[start + index] ?? 0));
    const { coefficients, residual } = linearPrediction(frame);
    if (residual <= 0) continue;
    const history = new Float64Array(ORDER);
    const strength = Math.sqrt(residual / FRAME) * 1.6;
    for (let index = -ORDER; index < FRAME; index++) {
      let value = strength * (breath[Math.max(0, start + index + HOP)] ?? 0);
      for (let tap = 0; tap < ORDER; tap++) value -= (coefficients[tap + 1] ?? 0) * (history[tap] ?? 0);
      history.copyWithin(1, 0);
      history[0] = value;
      const at = start + index;
      if (index >= 0 && at >= 0 && at < output.length) output[at] = (output[at] ?? 0) + value * (window[index] ?? 0);
    }
  }
  return applyFilter(output, highPass({ hz: 250, sampleRate: 24_000 }));
}

/** Levinson–Durbin: the all-pole filter that explains the frame, and the energy it leaves unexplained. */
function linearPrediction(frame: Float64Array): { coefficients: Float64Array; residual: number } {
  const correlation = Float64Array.from({ length: ORDER + 1 }, (_, lag) => {
    let sum = 0;
    for (let index = lag; index < frame.length; index++) sum += (frame[index] ?? 0) * (frame[index - lag] ?? 0);
    return sum;
  });
  const coefficients = new Float64Array(ORDER + 1);
  coefficients[0] = 1;
  let residual = (correlation[0] ?? 0) * 1.0005;
  if (residual < 1e-9) return { coefficients, residual: 0 };
  for (let order = 1; order <= ORDER; order++) {
    let sum = correlation[order] ?? 0;
    for (let tap = 1; tap < order; tap++) sum += (coefficients[tap] ?? 0) * (correlation[order - tap] ?? 0);
    const reflection = -sum / residual;
    const before = coefficients.slice();
    for (let tap = 1; tap < order; tap++) coefficients[tap] = (before[tap] ?? 0) + reflection * (before[order - tap] ?? 0);
    coefficients[order] = reflection;
    residual *= 1 - reflection ** 2;
  }
  return { coefficients, residual };
}
