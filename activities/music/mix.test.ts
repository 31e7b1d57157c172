import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decibels, integratedLoudness } from '../signal/loudness.ts';
import { whiteNoise } from '../signal/random.ts';
import { readWav, writeWav } from '../signal/wav.ts';
import { mixFilm } from './mix.ts';
import { aLine, aScene, aTimeline } from './testing.ts';

let folder = '';
let speech = '';
let bed = '';
const never = new AbortController().signal;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mix-'));
  speech = path.join(folder, 'speech.wav');
  bed = path.join(folder, 'bed.wav');
  const syllables = Float32Array.from(
    { length: 48_000 },
    (_, index) => 0.25 * Math.sin(index * 0.045) * (0.5 + 0.5 * Math.sin(index / 900)),
  );
  await writeWav(speech, { sampleRate: 24_000, channels: [syllables] });
  await writeWav(bed, { sampleRate: 48_000, channels: [whiteNoise(480_000, 1).map((value) => value * 0.1), whiteNoise(480_000, 2).map((value) => value * 0.1)] }); // prettier-ignore
});
afterAll(() => rm(folder, { recursive: true }));

const lines = [
  aLine({ startMs: 2000, durationMs: 2000, pan: -1 }),
  aLine({ lineId: 'line-2', startMs: 5000, durationMs: 2000, via: 'off-screen', pan: 1 }),
];
const timeline = aTimeline({ durationMs: 10_000, frames: 241, lines });
const mix = (name: string, over: Partial<Parameters<typeof mixFilm>[1]> = {}) =>
  mixFilm(timeline, {
    lines: { 'line-1': speech, 'line-2': speech },
    music: bed,
    ambience: null,
    effects: null,
    outDir: path.join(folder, name),
    signal: never,
    ...over,
  });

test('the master is −14 LUFS, under −1.5 dBTP and as long as the frames; the same inputs give the same bytes', async () => {
  const first = await mix('one');
  const again = await mix('two');
  const master = await readWav(first.master);
  expect(Math.abs(integratedLoudness(master) + 14)).toBeLessThan(0.5);
  expect(Math.abs(first.loudnessLufs + 14)).toBeLessThan(0.5);
  expect(first.truePeakDb).toBeLessThanOrEqual(-1.5);
  expect(master.channels).toHaveLength(2);
  expect(master.channels[0]).toHaveLength((241 / 24) * 48_000);
  expect((await readFile(first.master)).equals(await readFile(again.master))).toBe(true);
  expect((await readdir(path.join(folder, 'one'))).toSorted()).toEqual([
    'ambience.wav',
    'dialogue.wav',
    'effects.wav',
    'master.wav',
    'music.wav',
  ]);
});

test('music makes way for speech by 12 dB, and stems begin where lines do', async () => {
  const { stems } = await mix('ducked');
  const power = (samples: Float32Array, fromMs: number, toMs: number) =>
    10 * Math.log10(samples.subarray(fromMs * 48, toMs * 48).reduce((sum, value) => sum + value ** 2, 1e-12) / ((toMs - fromMs) * 48));
  const [music = new Float32Array()] = (await readWav(stems.music)).channels;
  expect(power(music, 500, 1500) - power(music, 2500, 3500)).toBeCloseTo(12, 0);
  const { channels } = await readWav(stems.dialogue);
  const [left = new Float32Array(), right = new Float32Array()] = channels;
  expect(power(left, 1000, 1990)).toBeLessThan(-80);
  expect(power(left, 2000, 4000)).toBeGreaterThan(power(right, 2000, 4000) + 1); // panned left
  expect(power(right, 5000, 7000)).toBeGreaterThan(power(left, 5000, 7000));
});

test('a film in which nobody speaks is as loud as any other', async () => {
  const result = await mixFilm(
    { ...timeline, lines: [] },
    { lines: {}, music: null, ambience: bed, effects: null, outDir: path.join(folder, 'wordless'), signal: never },
  );
  expect(Math.abs(result.loudnessLufs + 14)).toBeLessThan(0.5);
});

test('a film without any sound is silent and no failure', async () => {
  const result = await mixFilm(
    { ...timeline, lines: [] },
    { lines: {}, music: null, ambience: null, effects: null, outDir: path.join(folder, 'silent'), signal: never },
  );
  expect(result.loudnessLufs).toBe(-Infinity);
});

test('one click in an otherwise silent film stays under the ceiling', async () => {
  const click = path.join(folder, 'click.wav');
  await writeWav(click, { sampleRate: 48_000, channels: [Float32Array.from({ length: 480_000 }, (_, index) => (index === 99 ? 1 : 0))] });
  const result = await mix('click', { lines: {}, music: null, effects: click });
  expect(result.truePeakDb).toBeLessThanOrEqual(-1.5);
});

test('cancelling stops at once and leaves nothing half-written', async () => {
  const stop = new AbortController();
  const cancelled = mix('cancelled', { signal: stop.signal });
  setTimeout(() => stop.abort(), 30);
  await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });
  const left = await readdir(path.join(folder, 'cancelled')).catch(() => []);
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a line whose sound has gone is named', async () => {
  await expect(mix('gone', { lines: { 'line-1': path.join(folder, 'nowhere.wav') } })).rejects.toMatchObject({ code: 'ARTIFACT_MISSING' });
});

test('thought is heard in a room of its own, a narrator in none', async () => {
  const scenes = [aScene({ endMs: 10_000, interior: false, placeKind: 'field' })];
  const tail = async (over: Parameters<typeof aLine>[0], name: string) => {
    const { stems } = await mixFilm({ ...timeline, scenes, lines: [aLine({ startMs: 0, durationMs: 2000, ...over })] }, { lines: { 'line-1': speech }, music: null, ambience: null, effects: null, outDir: path.join(folder, name), signal: never }); // prettier-ignore
    const [left = new Float32Array()] = (await readWav(stems.dialogue)).channels;
    return Math.max(...left.subarray(48 * 2200, 48 * 3000));
  };
  expect(await tail({ manner: 'think' }, 'thought')).toBeGreaterThan(decibels(-50));
  expect(await tail({ via: 'voice-over' }, 'narrator')).toBeLessThan(decibels(-80));
});
