import { expect, test } from 'vitest';
import { decibels, integratedLoudness, kWeighting } from './loudness.ts';

const sine = (hz: number, level: number, seconds: number, sampleRate = 48_000) =>
  Float32Array.from({ length: seconds * sampleRate }, (_, index) => level * Math.sin((2 * Math.PI * hz * index) / sampleRate));

test('at 48 kHz the weighting filters are those printed in BS.1770', () => {
  const [shelf, highPass] = kWeighting(48_000);
  expect(shelf.b0).toBeCloseTo(1.53512485958697, 8);
  expect(shelf.b1).toBeCloseTo(-2.69169618940638, 8);
  expect(shelf.a2).toBeCloseTo(0.73248077421585, 8);
  expect(highPass.a1).toBeCloseTo(-1.99004745483398, 8);
  expect(highPass.a2).toBeCloseTo(0.99007225036621, 8);
});

test.each([48_000, 24_000])('a full 997 Hz tone on one channel is −3.01 LUFS at %i Hz', (sampleRate) => {
  expect(integratedLoudness({ sampleRate, channels: [sine(997, 1, 3, sampleRate)] })).toBeCloseTo(-3.01, 1);
});

test('a tone of −23 dBFS on both sides is −23 LUFS', () => {
  const side = sine(997, decibels(-23), 5);
  expect(integratedLoudness({ sampleRate: 48_000, channels: [side, side] })).toBeCloseTo(-23, 1);
});

test('pauses don’t count: a tone with as much silence after it is as loud as the tone', () => {
  const tone = sine(997, 0.1, 5);
  const withPause = new Float32Array(tone.length * 2);
  withPause.set(tone);
  const loudness = (samples: Float32Array) => integratedLoudness({ sampleRate: 48_000, channels: [samples] });
  expect(Math.abs(loudness(withPause) - loudness(tone))).toBeLessThan(0.3);
});

test('silence has no loudness', () => {
  expect(integratedLoudness({ sampleRate: 48_000, channels: [new Float32Array(48_000)] })).toBe(-Infinity);
});
