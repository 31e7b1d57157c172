import { expect, test } from 'vitest';
import { PLACE_KINDS, TIMES_OF_DAY, WEATHERS } from '../../schema/scene-graph.ts';
import { decibels, integratedLoudness } from '../signal/loudness.ts';
import { seeded } from '../signal/random.ts';
import { reverberated } from '../signal/reverb.ts';
import { asSound, samplesAt } from '../signal/stereo.ts';
import { AMBIENCES, layersOf, type AmbienceName } from './ambience/layers.ts';
import { surroundings } from './ambience/surround.ts';
import { duckingCurve, runTogether } from './ducking.ts';
import { effects } from './effects/punctuate.ts';
import { effectFor } from './effects/table.ts';
import { anAction, aScene, aTimeline } from './testing.ts';

test('music is down before the first word, stays down in short gaps and comes back slowly', () => {
  const gains = duckingCurve([{ startMs: 2000, endMs: 3000 }, { startMs: 3700, endMs: 4500 }], samplesAt(7000), 12); // prettier-ignore
  const at = (ms: number) => 20 * Math.log10(gains[samplesAt(ms)] ?? 0);
  expect(at(1700)).toBe(0);
  expect(at(1990)).toBeCloseTo(-12, 1);
  expect(at(3350)).toBeCloseTo(-12, 1);
  expect(at(4690)).toBeCloseTo(-12, 1);
  expect(at(4950)).toBeGreaterThan(-12);
  expect(at(5300)).toBe(0);
});

test('lines spoken at the same time are one stretch of speech', () => {
  expect(runTogether([{ startMs: 500, endMs: 900 }, { startMs: 0, endMs: 2000 }])).toEqual([{ startMs: 0, endMs: 2000 }]); // prettier-ignore
});

test.each([
  [{ weather: 'rain', interior: false, placeKind: 'street' }, 'rain'],
  [{ weather: 'clear', interior: false, placeKind: 'garden', timeOfDay: 'dawn' }, 'birds'],
  [{ weather: 'clear', interior: false, placeKind: 'village', timeOfDay: 'night' }, 'crickets'],
  [{ weather: 'heat', interior: false, placeKind: 'desert', timeOfDay: 'noon' }, 'desertWind'],
  [{ interior: true, placeKind: 'meeting-room' }, 'ventilation'],
  [{ interior: true, placeKind: 'home', cues: ['The fire crackles'] }, 'fire'],
  [{ interior: false, placeKind: 'beach', timeOfDay: 'noon' }, 'sea'],
  [{ interior: false, placeKind: 'temple', timeOfDay: 'dawn', occasion: 'pongal' }, 'crowd'],
] as [Parameters<typeof aScene>[0], AmbienceName][])('%j sounds of %s', (over, sound) => {
  expect(layersOf(aScene(over)).map((layer) => layer.sound)).toContain(sound);
}); // prettier-ignore

test('every place, at any hour and in any weather, sounds of something', () => {
  for (const placeKind of PLACE_KINDS)
    for (const timeOfDay of TIMES_OF_DAY)
      for (const weather of WEATHERS) for (const interior of [true, false]) expect(layersOf(aScene({ placeKind, timeOfDay, weather, interior })).length, `${placeKind} ${timeOfDay} ${weather}`).toBeGreaterThan(0); // prettier-ignore
});

test('rain inside is heard through the walls, quieter', () => {
  const rainIn = layersOf(aScene({ weather: 'rain', interior: true })).find(({ sound }) => sound === 'rain');
  const rainOut = layersOf(aScene({ weather: 'rain', interior: false })).find(({ sound }) => sound === 'rain');
  expect(rainIn?.muffled).toBe(true);
  expect(rainIn?.lufs).toBeLessThan(rainOut?.lufs ?? 0);
});

test.each(Object.keys(AMBIENCES) as AmbienceName[])('%s sounds, is finite, and is the same again', (name) => {
  const make = () => AMBIENCES[name](48_000 * 2, 11);
  const made = make();
  expect(integratedLoudness(asSound(made))).toBeGreaterThan(-60);
  expect(made.left.every(Number.isFinite)).toBe(true);
  expect(Buffer.from(make().right.buffer).equals(Buffer.from(made.right.buffer))).toBe(true);
});

test('places are as long as the film, to the sample, and never fall silent between scenes', () => {
  const scenes = [
    aScene({ endMs: 4000 }),
    aScene({ sceneId: 'scene-2', startMs: 4000, endMs: 8000, interior: false, placeKind: 'street', weather: 'rain' }),
  ];
  const film = surroundings(aTimeline({ durationMs: 8000, scenes }));
  expect(film.left).toHaveLength(48_000 * 8);
  const around = film.left.subarray(samplesAt(3700), samplesAt(4100));
  expect(Math.sqrt(around.reduce((sum, value) => sum + value ** 2, 0) / around.length)).toBeGreaterThan(decibels(-60));
});

test.each([
  ['pour', 'tea', true], ['open', 'the door', true], ['walk', null, true], ['fall', null, true], ['think', null, false], ['look', 'the door', false], ['fold', 'paper boat', true],
] as const)('to %s %s makes a sound: %s', (verb, object, sounds) => {
  expect(effectFor({ verb, object }, aScene()) !== null).toBe(sounds);
}); // prettier-ignore

test('a run has more steps than a walk, on another floor in the desert, no two alike', () => {
  const peaks = (verb: string) => {
    const { left } = effects(aTimeline({ actions: [anAction({ verb, startMs: 0, durationMs: 3000 })] }));
    const levels = Array.from({ length: 300 }, (_, index) => Math.max(...left.subarray(index * 480, (index + 1) * 480)));
    const most = Math.max(...levels);
    return levels.filter(
      (level, index) =>
        level > most * 0.35 &&
        level >= (levels[index - 1] ?? 0) &&
        level > (levels[index + 1] ?? 0) &&
        Math.max(...levels.slice(Math.max(0, index - 14), index)) <= level,
    ).length;
  };
  expect(peaks('run')).toBeGreaterThan(peaks('walk'));
  const desert = aScene({ placeKind: 'desert', interior: false });
  const floor = (scene: typeof desert) => effectFor({ verb: 'walk', object: null }, scene)?.maker;
  expect(floor(desert)).not.toBe(floor(aScene({ placeKind: 'office' })));
  const step = floor(desert);
  expect(step?.(seeded(1))).not.toEqual(step?.(seeded(2)));
});

test('an effect begins where its action does', () => {
  const { left } = effects(aTimeline({ actions: [anAction({ verb: 'knock', startMs: 5000, durationMs: 500 })] }));
  expect(left.findIndex((value) => value !== 0) / 48).toBeCloseTo(5000, -1);
});

test('a room rings as long as it should', () => {
  const click = new Float32Array(48_000 * 3);
  click[0] = 1;
  const { left } = reverberated(click, { ringS: 1, wetDb: 0, brightHz: 8000, delayMs: 0 }, click.length);
  const energy = (fromS: number) => left.subarray(fromS * 48_000, (fromS + 0.1) * 48_000).reduce((sum, value) => sum + value ** 2, 0);
  const fallDb = 10 * Math.log10(energy(0.2) / energy(0.7));
  expect(fallDb).toBeGreaterThan(24);
  expect(fallDb).toBeLessThan(45);
});
