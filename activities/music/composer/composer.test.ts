import { expect, test } from 'vitest';
import { CULTURE_IDS } from '../../../schema/culture.ts';
import { MOODS, type Mood } from '../../../schema/scene-graph.ts';
import { seeded } from '../../signal/random.ts';
import { aLine, aScene, aTimeline } from '../testing.ts';
import { composeScore } from './compose.ts';
import { centsOf, makeMotif, phrase } from './melody.ts';
import { modeFor } from './modes.ts';
import { levelAt } from './render.ts';
import { sectionsOf } from './sections.ts';

const dry = { timeOfDay: 'night', weather: 'clear' };
const twoScenes = (first: Mood, second: Mood) => [
  aScene({ endMs: 30_000, mood: first }),
  aScene({ sceneId: 'scene-2', startMs: 30_000, endMs: 60_000, mood: second, culture: 'tamil' }),
];

test('the same timeline gives the same notes, another film other ones', () => {
  const timeline = aTimeline({ durationMs: 60_000, scenes: twoScenes('calm', 'happy') });
  expect(composeScore(timeline)).toEqual(composeScore(timeline));
  expect(composeScore({ ...timeline, title: 'Another' }).notes).not.toEqual(composeScore(timeline).notes);
});

test.each(CULTURE_IDS)('every note of %s music belongs to its mode, in every mood', (culture) => {
  for (const mood of MOODS) {
    const scene = aScene({ culture, mood, endMs: 40_000 });
    const mode = modeFor(culture, mood, scene);
    const allowed = new Set([...mode.up, ...mode.down]);
    const { notes, parts } = composeScore(aTimeline({ durationMs: 40_000, scenes: [scene] }));
    const roles = new Map(parts.map(({ id, role }) => [id, role]));
    const tonic = notes.findLast(({ part }) => roles.get(part) === 'bass')?.pitch ?? 0; // the film closes on it
    const strays = notes.filter(({ pitch, cents }) => !allowed.has((((pitch - tonic) * 100 + cents) % 1200 + 1200) % 1200)); // prettier-ignore
    expect(strays, mood).toEqual([]);
    expect(notes.length, mood).toBeGreaterThan(20);
  }
});

test('no tune is played while somebody speaks', () => {
  const lines = [aLine({ startMs: 12_000, durationMs: 9000 }), aLine({ lineId: 'line-2', startMs: 21_500, durationMs: 8000 })];
  const { notes, parts } = composeScore(aTimeline({ durationMs: 60_000, lines, scenes: [aScene({ endMs: 60_000, mood: 'happy' })] }));
  const leads = new Set(parts.filter(({ role }) => role === 'lead').map(({ id }) => id));
  const tune = notes.filter(({ part }) => leads.has(part));
  expect(tune.length).toBeGreaterThan(8);
  expect(tune.filter(({ startMs }) => startMs > 13_500 && startMs < 27_000)).toEqual([]);
});

test('under a long talk the music rests for a while, and never for the whole of it', () => {
  const lines = Array.from({ length: 20 }, (_, index) =>
    aLine({ lineId: `line-${index}`, startMs: 2000 + index * 4500, durationMs: 4200 }),
  );
  const [section] = sectionsOf(aTimeline({ durationMs: 100_000, lines, scenes: [aScene({ endMs: 100_000 })] }), seeded(1));
  const bars = section?.bars ?? [];
  const rests = bars.filter(({ presence }) => presence === 'rest').length / bars.length;
  expect(rests).toBeGreaterThan(0.2);
  expect(rests).toBeLessThan(0.55);
});

test('bars fit their scene exactly, so that the music changes with the picture', () => {
  const [first, second] = sectionsOf(aTimeline({ durationMs: 60_000, scenes: twoScenes('calm', 'tense') }), seeded(3));
  expect(first?.endMs).toBe(30_000);
  expect(second?.startMs).toBe(30_000);
  expect((first?.bars.length ?? 0) * (first?.barMs ?? 0)).toBeCloseTo(30_000, 3);
  const bpm = (60_000 / (second?.barMs ?? 1)) * (second?.gait.beats ?? 0);
  expect(bpm).toBeGreaterThan(75);
  expect(bpm).toBeLessThan(115);
});

test('the film ends on its tonic, dying away', () => {
  const { notes, swells, parts } = composeScore(aTimeline({ durationMs: 45_000, scenes: [aScene({ endMs: 45_000, mood: 'sad' })] }));
  expect(Math.max(...notes.map(({ startMs }) => startMs))).toBeLessThan(45_000);
  expect(levelAt(swells, 44_980)).toBe(0);
  expect(levelAt(swells, 40_000)).toBeGreaterThan(0.2);
  const bass = new Set(parts.filter(({ role }) => role === 'bass').map(({ id }) => id));
  const lows = notes.filter(({ part }) => bass.has(part));
  expect(lows.at(-1)?.pitch).toBe(lows[0]?.pitch);
});

test('a shout swells the music toward it', () => {
  const scenes = [aScene({ endMs: 40_000 })];
  const plain = composeScore(aTimeline({ durationMs: 40_000, scenes, lines: [aLine({ startMs: 20_000 })] })).swells;
  const stirred = composeScore(aTimeline({ durationMs: 40_000, scenes, lines: [aLine({ startMs: 20_000, emotion: 'anger' })] })).swells;
  expect(levelAt(stirred, 22_000)).toBeGreaterThan(levelAt(plain, 22_000) + 0.1);
});

test('tunes stay where they can be sung', () => {
  const mode = modeFor('hindi', 'romantic', dry);
  for (let seed = 0; seed < 200; seed++) {
    const next = seeded(seed);
    const degrees = phrase(makeMotif(next), mode, { next, ending: false, start: 0 }).flat().map(({ degree }) => degree); // prettier-ignore
    expect(Math.max(...degrees)).toBeLessThanOrEqual(mode.up.length + 5);
    expect(Math.min(...degrees)).toBeGreaterThanOrEqual(-mode.up.length);
  }
});

test('a raga comes down another way than it goes up; maqam has its quarter tones', () => {
  const desh = modeFor('tamil', 'calm', { timeOfDay: 'night', weather: 'rain' });
  expect(desh.down).not.toEqual(desh.up);
  expect(centsOf(2, modeFor('middle-eastern', 'calm', dry), false)).toBe(350);
});

test.each([1000, 3000, 7000])('a film of %d ms has music too', (durationMs) => {
  const { notes } = composeScore(aTimeline({ durationMs, scenes: [aScene({ endMs: durationMs })] }));
  expect(notes.length).toBeGreaterThan(2);
});

test('a film without scenes has none, and fails nothing', () => {
  expect(composeScore(aTimeline({ scenes: [] })).notes).toEqual([]);
});
