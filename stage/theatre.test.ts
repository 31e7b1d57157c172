import { expect, test } from 'vitest';
import { aFigure, aStagedShot } from './acting/testing.ts';
import type { Reel } from './contract.ts';
import { aPlace, nodePlatform } from './place/testing.ts';
import { openShot } from './theatre.ts';

const SIZE = { width: 160, height: 90, frames: 12 };
const before = aStagedShot([aFigure('mira')], {
  ...SIZE,
  tail: 8,
  place: aPlace({ timeOfDay: 'night' }),
  shot: { transitionOut: 'dissolve' },
});
const after = aStagedShot([aFigure('tom')], { ...SIZE, place: aPlace({ timeOfDay: 'noon' }), shot: { transitionIn: 'dissolve' } });

/** Mean difference of two frames' pixels, 0–255. */
function apart(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
}
const frame = (reel: Reel, index: number): Uint8ClampedArray => reel.rgba(index).slice();

test('a dissolve goes from the shot before, which plays on, to this one, without a leap and without black', async () => {
  const { dissolvesFrom: _none, ...alone } = before;
  const [old, plain, reel] = [await openShot(nodePlatform, before), await openShot(nodePlatform, after), await openShot(nodePlatform, { ...after, dissolvesFrom: alone })]; // prettier-ignore
  const [last, first, there] = [frame(old, 11), frame(plain, 0), frame(plain, 8)];
  const whole = apart(last, first);
  const seen = Array.from({ length: 9 }, (_, index) => frame(reel, index));
  expect(apart(last, seen[0]!)).toBeLessThan(whole * 0.2);
  expect(apart(seen[8]!, there)).toBe(0);
  for (const [index, picture] of seen.slice(1).entries()) {
    expect(apart(picture, seen[index]!)).toBeLessThan(whole * 0.3);
    expect(apart(picture, there)).toBeLessThan(apart(seen[index]!, there));
  }
  for (const opened of [old, plain, reel]) opened.close();
});

test('somebody who walks, turns and sits down is the same bytes in whatever order the frames are asked for', async () => {
  const walker = aFigure('mira', { mark: { x: -0.8, depth: 0.3 }, facing: 40, pose: 'walk', walksTo: { x: 0.2, depth: 0.3 } });
  const sit = { kind: 'action', characterId: 'mira', verb: 'sit', object: null, towards: null, startMs: 1400, durationMs: 1500 } as const;
  const shot = aStagedShot([walker], { ...SIZE, frames: 66, beats: [sit], shot: { size: 'full' } });
  const [there, back] = [await openShot(nodePlatform, shot), await openShot(nodePlatform, shot)];
  const frames = [0, 8, 20, 30, 36, 42, 50, 65];
  const forward = frames.map((index) => frame(there, index));
  const backward = frames.toReversed().map((index) => frame(back, index)).toReversed(); // prettier-ignore
  for (const [index, picture] of forward.entries()) expect(apart(picture, backward[index]!)).toBe(0);
  for (const opened of [there, back]) opened.close();
});
