import type { Figure, LineBeat, Phoneme, PlannedShot, ShotBeat, Speech, StagedShot } from '../../schema/shot.ts';
import { random } from '../paint/random.ts';
import { aLook } from '../person/testing.ts';

export const aFigure = (characterId: string, changes: Partial<Figure> = {}): Figure => ({
  characterId,
  mark: { x: 0, depth: 0.3 },
  facing: 0,
  pose: 'stand',
  walksTo: null,
  edge: null,
  emotion: 'calm',
  gazeAt: null,
  holds: null,
  alsoHolds: null,
  ...changes,
});

/** Syllables as a voice would make them: closures quiet, vowels loud, a pause after every sixth. */
export function aSpeech(syllables: number, seed = 1): Speech {
  const chance = random(seed);
  const phonemes: Phoneme[] = [];
  const loud: number[] = [];
  let t = 100;
  const say = (ipa: string, ms: number, level: number, stress: 0 | 2 = 0): void => {
    phonemes.push({ ipa, startMs: t, endMs: t + ms, stress });
    for (let at = t; at < t + ms; at += 10) loud[Math.floor(at / 10)] = level;
    t += ms;
  };
  for (let i = 0; i < syllables; i++) {
    say(chance.pick(['m', 'b', 's', 't', 'k', 'l', 'f', 'n', 'w']), chance.between(55, 85), 0.06);
    const stressed = i % 3 === 1;
    say(chance.pick(['ɑ', 'i', 'ɛ', 'oʊ', 'u', 'ə']), chance.between(80, stressed ? 180 : 120), stressed ? 0.32 : 0.2, stressed ? 2 : 0);
    if (i % 6 === 5) t += 380;
  }
  const envelope = Array.from({ length: Math.ceil((t + 100) / 10) }, (_, i) => loud[i] ?? 0.001);
  return { durationMs: Math.round(t + 100), phonemes, words: [], envelope };
}

export const aLine = (characterId: string, speech: Speech, changes: Partial<LineBeat> = {}): LineBeat => ({
  kind: 'line',
  lineId: `line-${characterId}`,
  characterId,
  text: 'Something is said',
  emotion: 'calm',
  manner: 'normal',
  via: 'on-screen',
  to: null,
  startMs: 400,
  durationMs: speech.durationMs,
  ...changes,
});

/** A small shot of everyone given. */
export function aStagedShot(
  figures: readonly Figure[],
  changes: Partial<Omit<StagedShot, 'shot'>> & { shot?: Partial<PlannedShot>; beats?: ShotBeat[] } = {},
): StagedShot {
  const { shot, beats = [], ...rest } = changes;
  return {
    shot: {
      kind: 'scene',
      size: 'medium',
      angle: 'eye-level',
      move: { kind: 'static', direction: null, amount: 0 },
      focus: figures[0]?.characterId ?? null,
      over: null,
      figures: [...figures],
      beats,
      mood: 'calm',
      transitionIn: 'cut',
      transitionOut: 'cut',
      card: null,
      ...shot,
    },
    frames: 48,
    tail: 0,
    dissolvesFrom: null,
    fps: 24,
    width: 320,
    height: 180,
    place: {
      kind: 'desert',
      interior: false,
      culture: 'american',
      era: 'modern',
      geography: null,
      timeOfDay: 'dusk',
      weather: 'clear',
      season: null,
      occasion: null,
      props: [],
      palette: [],
      seed: 7,
    },
    cast: Object.fromEntries(figures.map(({ characterId }) => [characterId, { name: characterId, look: aLook() }])),
    speech: {},
    language: 'en',
    take: 1,
    ...rest,
  };
}
