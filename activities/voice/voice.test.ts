import { expect, test } from 'vitest';
import { VOICES } from '../../schema/voices.ts';
import { integratedLoudness } from '../signal/loudness.ts';
import { seeded } from '../signal/random.ts';
import { deliveryOf } from './delivery.ts';
import { envelopeOf, levelled, speechBounds } from './finish.ts';
import { mixFor } from './timbres.ts';
import { timingsOf, type TimedToken } from './timings.ts';
import { stretchesOf, tokensOf } from './tokens.ts';
import { whispered } from './whisper.ts';

const RATE = 24_000;
const ids = Object.fromEntries([...'abcdeijkno tʃʊˈ.,!'].map((letter, index) => [letter, index + 1]));

/** Something like a voice: a buzz of 120 Hz that comes and goes, with silence around it. */
function aVoice(seconds = 1): Float32Array {
  return Float32Array.from({ length: RATE * seconds }, (_, index) => {
    const s = index / RATE;
    const speaking = s > 0.25 && s < seconds - 0.3;
    return speaking ? 0.1 * ((s * 120) % 1 < 0.2 ? 1 : -0.25) * (0.6 + 0.4 * Math.sin(s * 25)) : 0;
  });
}

test('letters the voice lacks are left out and counted', () => {
  const { tokens, unknown } = tokensOf([{ letters: 'beʘʘ', word: 0 }], ids);
  expect(tokens.map(({ letter }) => letter).join('')).toBe('be');
  expect([...unknown]).toEqual([['ʘ', 2]]);
});

test('a line of thousands of words is cut into stretches, after sentences where it can, and nothing is lost', () => {
  const { tokens } = tokensOf(
    Array.from({ length: 1200 }, (_, word) => ({ letters: `bade${word % 9 === 8 ? '.' : ''} `, word })),
    ids,
  );
  const stretches = stretchesOf(tokens);
  expect(Math.max(...stretches.map((stretch) => stretch.length))).toBeLessThanOrEqual(220);
  expect(stretches.slice(0, -1).every((stretch) => stretch.at(-1)?.letter === '.')).toBe(true);
  expect(stretches.flat()).toEqual(tokens);
});

const token = (letter: string, startMs: number, endMs: number, word: number | null = 0): TimedToken => ({
  letter,
  id: 1,
  word,
  startMs,
  endMs,
});
const LOUD = { durationMs: 1000, envelope: new Array<number>(100).fill(0.2) };

test('times come 60 ms earlier than the model says, stress marks give their time to the vowel, diphthongs are two sounds', () => {
  const { phonemes, words } = timingsOf(
    [token('b', 100, 150), token('ˈ', 150, 175), token('O', 175, 275), token('t', 275, 320)],
    ['boat'],
    LOUD,
  );
  expect(phonemes.map(({ ipa }) => ipa)).toEqual(['b', 'o', 'ʊ', 't']);
  expect(phonemes[1]).toMatchObject({ startMs: 90, stress: 2 });
  expect(phonemes[2]?.stress).toBe(2);
  expect(phonemes[2]?.startMs).toBeCloseTo(90 + 0.58 * 125, 0);
  expect(words).toEqual([{ text: 'boat', startMs: 40, endMs: 260 }]);
});

test('long marks lengthen, tones and spaces have no mouth, and no sound reaches beyond the line', () => {
  const { phonemes } = timingsOf(
    [
      token('n', 0, 80),
      token('i', 80, 200),
      token('ː', 200, 260),
      token('↓', 260, 300),
      token(' ', 300, 350, null),
      token('ʧ', 350, 2000, 1),
    ],
    ['a', 'b'],
    LOUD,
  );
  expect(phonemes.map(({ ipa }) => ipa)).toEqual(['n', 'i', 'tʃ']);
  expect(phonemes[0]?.startMs).toBe(0);
  expect(phonemes[1]?.endMs).toBe(240);
  expect(phonemes[2]?.endMs).toBe(1000);
});

test('a last sound drawn into the pause ends where it can no longer be heard', () => {
  const envelope = LOUD.envelope.map((level, index) => (index > 30 ? 0.001 : level));
  const { phonemes, words } = timingsOf([token('a', 160, 900)], ['a'], { durationMs: 1000, envelope });
  expect(phonemes[0]?.endMs).toBe(310);
  expect(words[0]?.endMs).toBe(310);
});

test('silence is trimmed, level is −20 LUFS, peaks stay under full scale', () => {
  const voice = aVoice(2);
  const { from, to } = speechBounds(voice, RATE);
  expect(from / RATE).toBeCloseTo(0.21, 1);
  expect(to / RATE).toBeCloseTo(1.79, 1);
  const line = levelled(voice.slice(from, to), RATE, 0);
  expect(integratedLoudness({ sampleRate: RATE, channels: [line] })).toBeGreaterThan(-20.6);
  expect(integratedLoudness({ sampleRate: RATE, channels: [line] })).toBeLessThan(-19.4);
  expect(line.reduce((most, value) => Math.max(most, Math.abs(value)), 0)).toBeLessThan(0.85);
});

test('the envelope has a value for each 10 ms, between 0 and 1', () => {
  const envelope = envelopeOf(aVoice(1), RATE);
  expect(envelope).toHaveLength(100);
  expect(Math.max(...envelope)).toBeLessThanOrEqual(1);
  expect(envelope[5]).toBe(0);
  expect(envelope[50]).toBeGreaterThan(0.01);
});

test('a whisper has the strength of the voice over time but none of its pitch', () => {
  const voice = aVoice(1);
  const whisper = whispered(voice);
  const periodicity = (samples: Float32Array) => {
    let same = 0;
    let all = 0;
    for (let index = 8000; index < 15_000; index++) {
      same += (samples[index] ?? 0) * (samples[index + RATE / 120] ?? 0);
      all += (samples[index] ?? 0) ** 2;
    }
    return same / all;
  };
  expect(periodicity(voice)).toBeGreaterThan(0.8);
  expect(Math.abs(periodicity(whisper))).toBeLessThan(0.25);
  const levels = envelopeOf(whisper, RATE);
  expect(levels[50] ?? 0).toBeGreaterThan(10 * (levels[5] ?? 0));
  expect(whispered(voice)).toEqual(whisper);
});

test('sadness is slower and lower than joy; a shout is louder than a whisper', () => {
  expect(deliveryOf('sadness', 'normal').pace).toBeLessThan(deliveryOf('joy', 'normal').pace);
  expect(deliveryOf('sadness', 'normal').pitch).toBeLessThan(deliveryOf('joy', 'normal').pitch);
  expect(deliveryOf('calm', 'shout').levelDb).toBeGreaterThan(deliveryOf('calm', 'whisper').levelDb + 6);
});

test('weights of every voice in every language add up to 1', () => {
  for (const voice of VOICES) for (const language of ['en', 'ja', 'ta', 'fr'] as const) expect(Object.values(mixFor(voice, language)).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 6); // prettier-ignore
});

test('seeded chance is the same every time', () => {
  const [one, two] = [seeded(5), seeded(5)];
  expect([one(), one(), one()]).toEqual([two(), two(), two()]);
});
