import { expect, test } from 'vitest';
import { css, film, linear, mix, oklch, toOklch, toSrgb } from './colour.ts';
import { boxOf, edges, even, spline } from './brush.ts';
import { fractal, noise, random, seedOf, seedOfWord } from './random.ts';

test('OKLCH survives the way to linear light and back', () => {
  for (const hue of [0, 47, 120, 200, 265, 330]) {
    const [lightness, chroma, back] = toOklch(linear([0.6, 0.08, hue]));
    expect(lightness).toBeCloseTo(0.6, 4);
    expect(chroma).toBeCloseTo(0.08, 4);
    expect(Math.abs(((back - hue + 540) % 360) - 180)).toBeLessThan(0.2);
  }
});

test('white is white, black is black, and what is out of gamut is clipped', () => {
  expect(toSrgb(oklch(1, 0, 0))).toEqual([255, 255, 255]);
  expect(toSrgb(oklch(0, 0, 0))).toEqual([0, 0, 0]);
  expect(css([9, -1, 0.5], 2)).toBe('rgba(255,0,188,1)');
});

test('complements mix to something bright, not to mud', () => {
  expect(toOklch(mix(oklch(0.7, 0.15, 60), oklch(0.7, 0.15, 240), 0.5))[0]).toBeCloseTo(0.7, 3);
});

test('film keeps order and never exceeds its shoulder', () => {
  const values = [0, 0.1, 0.5, 1, 2, 4].map((value) => film([value, value, value])[0]);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

test('the same seed gives the same chance, another seed another', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, random(seed).next);
  expect(draw(seedOf(7, 1))).toEqual(draw(seedOf(7, 1)));
  expect(draw(seedOf(7, 1))).not.toEqual(draw(seedOf(7, 2)));
  expect(seedOfWord('palm')).not.toBe(seedOfWord('plam'));
});

test('chance is even', () => {
  const dice = random(3);
  const mean = Array.from({ length: 4000 }, dice.next).reduce((sum, value) => sum + value, 0) / 4000;
  expect(mean).toBeGreaterThan(0.47);
  expect(mean).toBeLessThan(0.53);
});

test('noise is smooth and stays within one', () => {
  for (let x = 0; x < 20; x += 0.01) {
    expect(Math.abs(noise(x, 1.3, 5) - noise(x + 0.01, 1.3, 5))).toBeLessThan(0.05);
    expect(Math.abs(fractal(x, 0.2, 5))).toBeLessThanOrEqual(1);
  }
});

test('a spline passes through its points and a stroke is as wide as asked', () => {
  const curve = spline([[0, 0], [10, 0], [20, 0]], 4); // prettier-ignore
  expect(curve).toContainEqual([10, 0]);
  const { left, right } = edges([[0, 0], [10, 0]], (t) => 3 * even(t)); // prettier-ignore
  expect(boxOf([...left, ...right])).toEqual({ left: 0, top: -3, right: 10, bottom: 3 });
});
