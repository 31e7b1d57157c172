import { existsSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { integratedLoudness } from '../signal/loudness.ts';
import { builtinVoiceEngine } from './builtin.ts';
import type { SpeechRequest } from './engine.ts';
import { espeakAt } from './phonemes/espeak.ts';
import { hasKokoro } from './kokoro.ts';
import { VOICES } from '../../schema/voices.ts';

const assetsDir = path.join(import.meta.dirname, '../../.studio/assets');
const espeak = spawnSync('espeak-ng', ['--version']).status === 0;
const neural = espeak && hasKokoro(assetsDir);
const WITHOUT_MODEL = 'the voice model or espeak-ng is not installed: run set-up';
const WITHOUT_ESPEAK = 'espeak-ng is not installed: run set-up';

const engine = builtinVoiceEngine({ assetsDir, espeakPath: 'espeak-ng' });
afterAll(() => engine.close());
const aRequest = (over: Partial<SpeechRequest> = {}): SpeechRequest => ({
  text: 'You kept my little boat.',
  language: 'en',
  voiceId: 'young-f-mira',
  emotion: 'calm',
  manner: 'normal',
  speed: 1,
  ...over,
});
const never = new AbortController().signal;

test('a line is spoken, timed word by word, and the same every time', { timeout: 60_000 }, async ({ skip }) => {
  skip(!neural, WITHOUT_MODEL);
  const first = await engine.speak(aRequest(), { signal: never });
  const again = await engine.speak(aRequest(), { signal: never });
  expect(Buffer.from(again.pcm.buffer).equals(Buffer.from(first.pcm.buffer))).toBe(true);
  expect(first.speech.words.map(({ text }) => text)).toEqual(['You', 'kept', 'my', 'little', 'boat']);
  expect(first.speech.phonemes.length).toBeGreaterThan(14);
  expect(first.speech.durationMs).toBeGreaterThan(900);
  expect(first.speech.durationMs).toBeLessThan(3000);
  expect(first.speech.envelope).toHaveLength(Math.ceil(first.pcm.length / 240));
  expect(Math.abs(integratedLoudness({ sampleRate: 24_000, channels: [first.pcm] }) + 20)).toBeLessThan(1);
  expect(first.notices).toEqual([]);
  const loud = first.speech.envelope.reduce((most, level) => Math.max(most, level), 0);
  const sounding = first.speech.phonemes.filter(
    ({ ipa, startMs, endMs }) => /[aeiouɪɛæʌ]/.test(ipa) && (first.speech.envelope[Math.round((startMs + endMs) / 20)] ?? 0) > loud * 0.1,
  );
  expect(sounding.length).toBeGreaterThanOrEqual(5); // vowels lie where it is loud
});

test('a cancelled line ends at once and the next one is spoken all the same', { timeout: 60_000 }, async ({ skip }) => {
  skip(!neural, WITHOUT_MODEL);
  const stop = new AbortController();
  const cancelled = engine.speak(aRequest({ text: 'A very long line, which nobody will ever hear the end of. '.repeat(3) }), {
    signal: stop.signal,
  });
  stop.abort();
  await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });
  await expect(engine.speak(aRequest({ text: 'Yes.' }), { signal: never })).resolves.toMatchObject({ sampleRate: 24_000 });
});

test('every timbre the registry names is on file', ({ skip }) => {
  skip(!neural, WITHOUT_MODEL);
  for (const timbre of new Set(VOICES.flatMap(({ mix }) => Object.keys(mix))))
    expect(existsSync(path.join(assetsDir, 'kokoro/voices', `${timbre}.bin`)), timbre).toBe(true);
});

test('without the model espeak-ng speaks and says so', async ({ skip }) => {
  skip(!espeak, WITHOUT_ESPEAK);
  const fallback = builtinVoiceEngine({ assetsDir: '/nowhere', espeakPath: 'espeak-ng' });
  const line = await fallback.speak(aRequest(), { signal: never });
  expect(line.notices.map(({ code }) => code)).toContain('FALLBACK_VOICE');
  expect(line.speech.words).toHaveLength(5);
  expect(fallback.version).not.toBe(neural ? engine.version : '');
});

test('Japanese without the model is refused by name rather than spelled out', async ({ skip }) => {
  skip(!espeak, WITHOUT_ESPEAK);
  const fallback = builtinVoiceEngine({ assetsDir: '/nowhere', espeakPath: 'espeak-ng' });
  await expect(fallback.speak(aRequest({ text: '今日は', language: 'ja' }), { signal: never })).rejects.toMatchObject({
    code: 'LANGUAGE_NOT_SPOKEN',
    details: { language: 'ja' },
  });
});

test('a language espeak-ng lacks is an error, never another language’s voice', async ({ skip }) => {
  skip(!espeak, WITHOUT_ESPEAK);
  await expect(espeakAt('espeak-ng').phonemes('bawo', 'yo', never)).rejects.toMatchObject({
    code: 'LANGUAGE_NOT_SPOKEN',
    details: { language: 'yo' },
  });
});

test('a line of dots and an emoji is a silence, and says so', async () => {
  const line = await engine.speak(aRequest({ text: '… 🙂' }), { signal: never });
  expect(line.speech).toMatchObject({ words: [], phonemes: [] });
  expect(line.speech.durationMs).toBeGreaterThan(300);
  expect(line.notices[0]?.code).toBe('NOTHING_SAID');
});

test('no espeak-ng, no such voice, an impossible speed: each has its name', async () => {
  const lame = builtinVoiceEngine({ assetsDir, espeakPath: '/nowhere/espeak-ng' });
  await expect(lame.speak(aRequest(), { signal: never })).rejects.toMatchObject({ code: 'SETUP_INCOMPLETE' });
  await expect(engine.speak(aRequest({ voiceId: 'nobody' }), { signal: never })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(engine.speak(aRequest({ speed: 3 }), { signal: never })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});
