import type { CultureId } from '../../../schema/culture.ts';
import type { Mood } from '../../../schema/scene-graph.ts';

/**
 * A mode: the steps of its scale in cents above the tonic, going up and going down, and the two steps melodies rest on.
 * Chords are built on `chords` (scale degrees, one a bar); a mode without chords has a drone instead.
 * The table is ours, put together from public descriptions: a curated choice, not scholarship.
 */
export interface Mode {
  readonly name: string;
  readonly up: readonly number[];
  readonly down: readonly number[];
  readonly rests: readonly [degree: number, degree: number];
  readonly chords: readonly number[] | null;
}

const semitones = (steps: readonly number[]) => steps.map((step) => step * 100);
const western = (name: string, steps: readonly number[], chords: readonly number[]): Mode => ({
  name,
  up: semitones(steps),
  down: semitones(steps),
  rests: [0, 4],
  chords,
});
const modal = (name: string, up: readonly number[], rests: readonly [number, number], down = up): Mode => ({
  name,
  up: semitones(up),
  down: semitones(down),
  rests,
  chords: null,
});
const maqam = (name: string, up: readonly number[], rests: readonly [number, number], down = up): Mode => ({
  name,
  up,
  down,
  rests,
  chords: null,
});

const MAJOR = [0, 2, 4, 5, 7, 9, 11];
const MINOR = [0, 2, 3, 5, 7, 8, 10];
const WESTERN: Record<Mood, Mode> = {
  calm: western('major, plagal', MAJOR, [0, 3, 0, 4]),
  happy: western('major', MAJOR, [0, 4, 5, 3]),
  sad: western('aeolian', MINOR, [0, 5, 2, 6]),
  dramatic: western('harmonic minor', [0, 2, 3, 5, 7, 8, 11], [0, 5, 3, 4]),
  tense: western('phrygian', [0, 1, 3, 5, 7, 8, 10], [0, 1, 0, 6]),
  inspirational: western('mixolydian', [0, 2, 4, 5, 7, 9, 10], [0, 6, 3, 0]),
  mysterious: western('minor with raised seventh', [0, 2, 3, 6, 7, 8, 11], [0, 0, 5, 0]),
  romantic: western('major, tender', MAJOR, [0, 2, 3, 3]),
};

const RAGAS = {
  yaman: modal('Yaman', [0, 2, 4, 6, 7, 9, 11], [2, 6]),
  bhupali: modal('Bhupali / Mohanam', [0, 2, 4, 7, 9], [2, 4]),
  hamsadhwani: modal('Hamsadhwani', [0, 2, 4, 7, 11], [1, 3]),
  bhairav: modal('Bhairav / Mayamalavagowla', [0, 1, 4, 5, 7, 8, 11], [5, 1]),
  todi: modal('Todi / Shubhapantuvarali', [0, 1, 3, 6, 7, 8, 11], [5, 2]),
  bhairavi: modal('Bhairavi / Sindhu Bhairavi', [0, 1, 3, 5, 7, 8, 10], [4, 0]),
  desh: modal('Desh', [0, 2, 5, 7, 11], [1, 3], [0, 2, 4, 5, 7, 9, 10]),
  malkauns: modal('Malkauns / Hindolam', [0, 3, 5, 8, 10], [2, 0]),
  darbari: modal('Darbari', [0, 2, 3, 5, 7, 8, 10], [1, 4]),
  durga: modal('Durga', [0, 2, 5, 7, 9], [3, 1]),
} as const;
const INDIAN: Record<Mood, Mode> = {
  calm: RAGAS.bhupali, happy: RAGAS.hamsadhwani, sad: RAGAS.bhairavi, dramatic: RAGAS.darbari,
  tense: RAGAS.todi, inspirational: RAGAS.durga, mysterious: RAGAS.malkauns, romantic: RAGAS.yaman,
}; // prettier-ignore

const MAQAMAT = {
  rast: maqam('Rast', [0, 200, 350, 500, 700, 900, 1050], [0, 4], [0, 200, 350, 500, 700, 900, 1000]),
  bayati: maqam('Bayati', [0, 150, 300, 500, 700, 850, 1000], [0, 3], [0, 150, 300, 500, 700, 800, 1000]),
  hijaz: maqam('Hijaz', [0, 110, 390, 500, 700, 850, 1000], [0, 3], [0, 110, 390, 500, 700, 800, 1000]),
  saba: maqam('Saba', [0, 160, 300, 395, 700, 800, 1000], [0, 2]),
  nahawand: maqam('Nahawand', [0, 200, 300, 500, 700, 800, 1100], [0, 4], [0, 200, 300, 500, 700, 800, 1000]),
  sikah: maqam('Sikah', [0, 150, 350, 550, 700, 850, 1050], [0, 2]),
} as const;
const ARAB: Record<Mood, Mode> = {
  calm: MAQAMAT.rast, happy: MAQAMAT.bayati, sad: MAQAMAT.saba, dramatic: MAQAMAT.hijaz, tense: MAQAMAT.hijaz,
  inspirational: MAQAMAT.rast, mysterious: MAQAMAT.nahawand, romantic: MAQAMAT.sikah,
}; // prettier-ignore

const JAPANESE: Record<Mood, Mode> = {
  calm: modal('yo', [0, 2, 5, 7, 10], [0, 3]), happy: modal('ryo', [0, 2, 4, 7, 9], [0, 3]), sad: modal('hirajoshi', [0, 2, 3, 7, 8], [0, 3]), dramatic: modal('kumoi', [0, 1, 5, 7, 8], [0, 3]),
  tense: modal('iwato', [0, 1, 5, 6, 10], [0, 2]), inspirational: modal('ritsu', [0, 2, 5, 7, 9], [0, 3]), mysterious: modal('insen', [0, 1, 5, 7, 10], [0, 3]), romantic: modal('hirajoshi', [0, 2, 3, 7, 8], [3, 0]),
}; // prettier-ignore
const CHINESE: Record<Mood, Mode> = {
  calm: modal('zhi', [0, 2, 5, 7, 9], [0, 3]), happy: modal('gong', [0, 2, 4, 7, 9], [0, 3]), sad: modal('yu', [0, 3, 5, 7, 10], [0, 3]), dramatic: modal('shang', [0, 2, 5, 7, 10], [0, 3]),
  tense: modal('jue', [0, 3, 5, 8, 10], [0, 2]), inspirational: modal('gong', [0, 2, 4, 7, 9], [3, 0]), mysterious: modal('yu', [0, 3, 5, 7, 10], [3, 0]), romantic: modal('zhi', [0, 2, 5, 7, 9], [3, 0]),
}; // prettier-ignore
const AFRICAN: Record<Mood, Mode> = {
  ...WESTERN,
  calm: western('major pentatonic', [0, 2, 4, 7, 9], [0, 3, 0, 3]),
  happy: western('major pentatonic', [0, 2, 4, 7, 9], [0, 3, 4, 3]),
  sad: western('minor pentatonic', [0, 3, 5, 7, 10], [0, 3, 0, 4]),
  inspirational: western('mixolydian hexatonic', [0, 2, 4, 5, 7, 10], [0, 5, 3, 0]),
};

const BY_CULTURE: Record<CultureId, Record<Mood, Mode>> = {
  tamil: INDIAN, telugu: INDIAN, malayalam: INDIAN, kannada: INDIAN, hindi: INDIAN, punjabi: INDIAN, bengali: INDIAN,
  chinese: CHINESE, korean: CHINESE, japanese: JAPANESE, american: WESTERN, european: WESTERN, 'middle-eastern': ARAB, african: AFRICAN, fantasy: WESTERN,
}; // prettier-ignore

/** The mode for a culture and a mood; Indian mornings and rains have ragas of their own. */
export function modeFor(culture: CultureId, mood: Mood, { timeOfDay, weather }: { timeOfDay: string; weather: string }): Mode {
  const modes = BY_CULTURE[culture];
  if (modes !== INDIAN) return modes[mood];
  if (weather === 'rain' && (mood === 'calm' || mood === 'romantic')) return RAGAS.desh;
  if (timeOfDay === 'dawn' && (mood === 'calm' || mood === 'inspirational')) return RAGAS.bhairav;
  return modes[mood];
}
