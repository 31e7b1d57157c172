import { expect, test } from 'vitest';
import { KEPT, agedTo, emptyInMs, emptyWindow, roomInMs, usesIn } from './window.ts';
import type { Window } from './window.ts';

const rate = { limit: 10, windowS: 12 }; // slices of a second
const windowOf = (uses: Record<number, number>): Window => ({
  beganAt: 0,
  uses: Array.from({ length: KEPT }, (_, slice) => uses[slice] ?? 0),
});

test('what was used counts for the whole window, and is forgotten within a slice after it', () => {
  const window = windowOf({ 0: 10 });
  expect(usesIn(agedTo(window, 12_000, rate))).toBe(10);
  expect(usesIn(agedTo(window, 12_999, rate))).toBe(10);
  expect(usesIn(agedTo(window, 13_000, rate))).toBe(0);
});

test.for([
  [{ 0: 10 }, 0, 13_000],
  [{ 0: 10 }, 500, 12_500],
  [{ 12: 1, 0: 9 }, 0, 1000],
  [{ 12: 1, 11: 5, 0: 5 }, 0, 2000],
  [{ 3: 4, 0: 4 }, 0, 0],
])('room comes back when the oldest uses are forgotten: %o after %i ms', ([uses, now, expected]) => {
  const window = windowOf(uses as Record<number, number>);
  const ms = roomInMs(window, Number(now), rate);
  expect(ms).toBe(expected);
  expect(usesIn(agedTo(window, Number(now) + ms, rate))).toBeLessThan(rate.limit);
  if (ms > 0) expect(usesIn(agedTo(window, Number(now) + ms - 1, rate))).toBeGreaterThanOrEqual(rate.limit);
});

test('however uses are spread, no stretch of a window’s length holds more than the limit', () => {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const passed: number[] = [];
  let window = emptyWindow(0);
  for (let now = 0; now < 200_000; now += Math.floor(random() * 900)) {
    window = agedTo(window, now, rate);
    if (usesIn(window) >= rate.limit) continue;
    window = { ...window, uses: [window.uses[0]! + 1, ...window.uses.slice(1)] };
    passed.push(now);
  }
  const most = Math.max(...passed.map((start) => passed.filter((at) => at >= start && at < start + 12_000).length));
  expect(most).toBe(rate.limit);
  expect(passed.length).toBeGreaterThan((200_000 / 13_000) * rate.limit * 0.9);
});

test('all is forgotten when the oldest use is', () => {
  expect(emptyInMs(windowOf({}), 0, rate)).toBe(0);
  expect(emptyInMs(windowOf({ 12: 1 }), 0, rate)).toBe(1000);
  expect(emptyInMs(windowOf({ 0: 1, 5: 1 }), 250, rate)).toBe(12_750);
});
