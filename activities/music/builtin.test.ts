import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integratedLoudness } from '../signal/loudness.ts';
import { readWav } from '../signal/wav.ts';
import { builtinMusicEngine } from './builtin.ts';
import { anAction, aScene, aTimeline } from './testing.ts';

const assetsDir = path.join(import.meta.dirname, '../../.studio/assets');
const WITHOUT_SOUND_FONT = 'no sound font is installed: run set-up';
const engine = builtinMusicEngine({ assetsDir });
const timeline = aTimeline({
  durationMs: 6000,
  frames: 145,
  scenes: [aScene({ endMs: 6000, mood: 'happy', cues: ['They sing an old song'] })],
  actions: [anAction()],
});
const never = new AbortController().signal;

let folder = '';
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'music-'))));
afterAll(() => rm(folder, { recursive: true }));

test('the score is heard, exactly as long as the film, and the same bytes again', { timeout: 30_000 }, async ({ skip }) => {
  skip(!existsSync(path.join(assetsDir, 'soundfont')), WITHOUT_SOUND_FONT);
  const file = (name: string) => path.join(folder, `${name}.wav`);
  const notices = await engine.compose(timeline, { path: file('one'), signal: never });
  await engine.compose(timeline, { path: file('two'), signal: never });
  const music = await readWav(file('one'));
  expect(music.channels.map(({ length }) => length)).toEqual([290_000, 290_000]); // 145 frames at 24 a second
  expect(integratedLoudness(music)).toBeGreaterThan(-45);
  expect((await readFile(file('one'))).equals(await readFile(file('two')))).toBe(true);
  expect(notices.map(({ code }) => code)).toEqual(['CUE_NOT_PLAYED']);
});

test('places and actions sound for as long as the film', async () => {
  const surroundings = path.join(folder, 'ambience.wav');
  const punctuation = path.join(folder, 'effects.wav');
  await engine.surround(timeline, { path: surroundings, signal: never });
  await engine.punctuate(timeline, { path: punctuation, signal: never });
  for (const file of [surroundings, punctuation]) expect((await readWav(file)).channels[0]).toHaveLength(290_000);
});

test('a score that is cancelled leaves nothing behind', async () => {
  const stop = new AbortController();
  const cancelled = engine.surround(timeline, { path: path.join(folder, 'stopped.wav'), signal: stop.signal });
  stop.abort();
  await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });
  expect((await readdir(folder)).filter((name) => name.startsWith('stopped'))).toEqual([]);
});

test('without a sound font the score fails by name', async () => {
  await expect(
    builtinMusicEngine({ assetsDir: '/nowhere' }).compose(timeline, { path: path.join(folder, 'none.wav'), signal: never }),
  ).rejects.toMatchObject({ code: 'SETUP_INCOMPLETE' });
});
