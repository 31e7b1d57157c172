import { expect, test } from 'vitest';
import { mouthTrack } from './mouth.ts';
import { aLine, aSpeech } from './testing.ts';
import { loudnessAt, utteranceOf } from './utterance.ts';
import { visemesOf } from './visemes.ts';

const FPS = 24;
const speech = aSpeech(40);
const utterance = utteranceOf(aLine('mira', speech), speech);
const frames = Math.ceil((utterance.to + 1) * FPS);
const track = mouthTrack(utterance.sounds, frames, FPS);

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = a.reduce((sum, value, i) => sum + (value - ma) * ((b[i] ?? 0) - mb), 0);
  const spread = (values: readonly number[], m: number): number => Math.sqrt(values.reduce((sum, value) => sum + (value - m) ** 2, 0));
  return product / (spread(a, ma) * spread(b, mb));
}

test('the mouth opens with the loudness of the speech, best without a lag', () => {
  const open = track.map((mouth) => mouth.open);
  const at = (lag: number): number =>
    correlation(
      open,
      open.map((_, frame) => loudnessAt(speech, (frame + 0.5) / FPS - 0.4 + lag)),
    );
  expect(at(0)).toBeGreaterThan(0.6);
  for (const lag of [-0.16, 0.16]) expect(at(0)).toBeGreaterThan(at(lag));
});

test('lips meet for two frames on every m, b and p', () => {
  const closures = utterance.sounds.filter(({ name }) => name === 'closed');
  expect(closures.length).toBeGreaterThan(3);
  for (const { from, to } of closures) {
    const near = track.slice(Math.floor(from * FPS) - 1, Math.ceil(to * FPS) + 2);
    expect(near.filter(({ open }) => open === 0).length).toBeGreaterThanOrEqual(2);
  }
});

test('the mouth is shut before, after and in the pauses', () => {
  const silent = track.filter((_, frame) =>
    utterance.phrases.every(({ from, to }) => frame / FPS < from - 0.13 || frame / FPS > to + 0.08),
  );
  expect(silent.length).toBeGreaterThan(10);
  for (const { open } of silent) expect(open).toBeLessThan(0.06);
});

test('a line that goes on over a cut moves the mouth only with what is said in this shot', () => {
  const half = aLine('mira', speech, { fromMs: 2000, startMs: 0, durationMs: 1500 });
  const { sounds } = utteranceOf(half, speech);
  expect(Math.min(...sounds.map(({ from }) => from))).toBeGreaterThan(-0.3);
  expect(Math.max(...sounds.map(({ from }) => from))).toBeLessThan(1.6);
});

test.each([
  ['tʃ', ['hush']],
  ['aɪ', ['wideOpen', 'spread']],
  ['ɖ', ['tongueUp']],
  ['ʋ', ['lipTeeth']],
  ['ã', ['wideOpen']],
  ['☃', ['neutral']],
])('%s passes through %j', (ipa, names) => {
  expect(visemesOf(ipa).names).toEqual(names);
});
