import { expect, test } from 'vitest';
import { AGE_BANDS, type AgeBand, type Gender } from './scene-graph.ts';
import { castVoices, type VoiceWish } from './voice-casting.ts';
import { VOICES, voiceById } from './voices.ts';

const aWish = (over: Partial<VoiceWish>): VoiceWish => ({
  characterId: 'mira',
  gender: 'female',
  ageBand: 'adult',
  culture: 'american',
  language: 'en',
  order: 0,
  ...over,
});

test('there are two or three voices for each sex and age, 34 together, and at least two neutral ones', () => {
  for (const ageBand of AGE_BANDS)
    for (const gender of ['female', 'male'] as const) {
      const there = VOICES.filter((voice) => voice.ageBand === ageBand && voice.gender === gender).length;
      expect([2, 3], `${ageBand} ${gender}`).toContain(there);
    }
  expect(VOICES.filter((voice) => voice.gender !== 'neutral')).toHaveLength(34);
  expect(VOICES.filter((voice) => voice.gender === 'neutral').length).toBeGreaterThanOrEqual(2);
  expect(new Set(VOICES.map((voice) => voice.id)).size).toBe(VOICES.length);
});

test('no two voices are the same person, and weights add up to 1', () => {
  expect(new Set(VOICES.map(({ mix, rate }) => JSON.stringify([Object.entries(mix).sort(), rate]))).size).toBe(VOICES.length);
  for (const { id, mix } of VOICES)
    expect(
      Object.values(mix).reduce((sum, weight) => sum + weight),
      id,
    ).toBeCloseTo(1, 6);
});

test.each([
  ['female', 'child'], ['male', 'child'], ['female', 'mature'], ['male', 'mature'], ['male', 'teen'], ['neutral', 'adult'],
] as [Gender, AgeBand][])('a %s %s gets a voice of that sex and age', (gender, ageBand) => {
  const voice = voiceById(castVoices([aWish({ gender, ageBand })])['mira'] ?? '');
  expect(voice).toMatchObject({ gender, ageBand });
}); // prettier-ignore

test('a Tamil woman and an American woman sound like where they live', () => {
  const tamil = castVoices([aWish({ culture: 'tamil', language: 'ta' })])['mira'] ?? '';
  const american = castVoices([aWish({})])['mira'] ?? '';
  expect(voiceById(tamil)?.cultures).toContain('tamil');
  expect(voiceById(american)?.cultures).toContain('american');
  expect(tamil).not.toBe(american);
});

test('everyone of a cast of eight has a voice of their own sex, all distinct', () => {
  const wishes = Array.from({ length: 8 }, (_, order) => aWish({ characterId: `c${order}`, order, gender: order % 2 ? 'male' : 'female' }));
  const cast = castVoices(wishes);
  expect(new Set(Object.values(cast)).size).toBe(8);
  for (const wish of wishes) expect(voiceById(cast[wish.characterId] ?? '')?.gender).toBe(wish.gender);
});

test('a crowd of sixty is cast, sex always right, and the order wishes are handed in makes no difference', () => {
  const wishes = Array.from({ length: 60 }, (_, order) =>
    aWish({ characterId: `c${order}`, order, gender: order % 3 ? 'male' : 'female' }),
  );
  const cast = castVoices(wishes);
  expect(castVoices(wishes.toReversed())).toEqual(cast);
  for (const wish of wishes) expect(voiceById(cast[wish.characterId] ?? '')?.gender).toBe(wish.gender);
});

test('an unimportant character added later changes nobody else’s voice', () => {
  const before = castVoices([aWish({}), aWish({ characterId: 'tom', gender: 'male', order: 1 })]);
  const after = castVoices([
    aWish({}),
    aWish({ characterId: 'tom', gender: 'male', order: 1 }),
    aWish({ characterId: 'guard', gender: 'male', order: 2 }),
  ]);
  expect(after).toMatchObject(before);
});
