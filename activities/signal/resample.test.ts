import { expect, test } from 'vitest';
import { resample } from './resample.ts';

const tone = (hz: number, length: number) => Float32Array.from({ length }, (_, index) => Math.sin((2 * Math.PI * hz * index) / 24_000));
const crossings = (samples: Float32Array) =>
  samples.reduce((count, value, index) => count + (value >= 0 && (samples[index - 1] ?? 0) < 0 ? 1 : 0), 0);

test.each([0.5, 0.92, 1.25, 1.45])('played × %d a tone keeps its shape and rises by as much', (step) => {
  const played = resample(tone(440, 24_000), step);
  expect(played).toHaveLength(Math.floor(24_000 / step));
  expect(crossings(played) / (played.length / 24_000)).toBeCloseTo(440 * step, -1);
  expect(Math.max(...played.subarray(2000, -2000))).toBeCloseTo(1, 2);
});

test('what would lie above half the new rate is taken out instead of folding down', () => {
  const played = resample(tone(10_000, 24_000), 1.5);
  expect(Math.max(...played.subarray(2000, -2000))).toBeLessThan(0.01);
});
