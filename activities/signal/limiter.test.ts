import { expect, test } from 'vitest';
import { limit, truePeak } from './limiter.ts';
import { decibels } from './loudness.ts';
import { seeded } from './random.ts';

/** Bursts, noise and a tone that peaks between samples. */
function loudSound(): { left: Float32Array; right: Float32Array } {
  const next = seeded(7);
  const left = Float32Array.from(
    { length: 24_000 },
    (_, index) => 1.4 * Math.sin((Math.PI / 2) * index + Math.PI / 4) * (index % 9000 > 6000 ? 1 : 0.2),
  );
  const right = Float32Array.from({ length: 24_000 }, () => (next() - 0.5) * (next() > 0.999 ? 4 : 0.4));
  return { left, right };
}

test('the peak between two samples is seen: a quarter-rate tone of 1 shows as 1 though its samples are 0.71', () => {
  const tone = Float32Array.from({ length: 4800 }, (_, index) => Math.sin((Math.PI / 2) * index + Math.PI / 4));
  expect(Math.max(...tone)).toBeCloseTo(Math.SQRT1_2, 3);
  expect(truePeak({ left: tone, right: tone })).toBeGreaterThan(0.97);
});

test.each([-1.5, -6])('nothing passes %d dBTP', (ceilingDb) => {
  const sound = loudSound();
  expect(truePeak(sound)).toBeGreaterThan(1.2);
  limit(sound, decibels(ceilingDb));
  expect(20 * Math.log10(truePeak(sound))).toBeLessThan(ceilingDb + 0.1);
});

test('what is under the ceiling is not touched', () => {
  const sound = { left: Float32Array.of(0.1, 0.5, -0.3), right: Float32Array.of(0.2, -0.2, 0) };
  const before = structuredClone(sound);
  limit(sound, 0.9);
  expect(sound).toEqual(before);
});
