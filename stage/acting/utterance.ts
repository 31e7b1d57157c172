import type { LineBeat, Speech } from '../../schema/shot.ts';
import { clamp } from './curves.ts';
import { visemesOf, type VisemeName } from './visemes.ts';

/** One mouth class in the time of the shot, seconds. `gain` scales jaw and opening. */
export interface Sound {
  name: VisemeName;
  from: number;
  to: number;
  gain: number;
}
/** A stressed vowel: where a head nods and a hand strikes. `weight` 0–1; `main` once in a phrase. */
export interface Stress {
  at: number;
  onset: number;
  weight: number;
  main: boolean;
}
export interface Phrase {
  from: number;
  to: number;
}
/** A spoken line laid out in the time of the shot. */
export interface Utterance {
  line: LineBeat;
  from: number;
  to: number;
  sounds: Sound[];
  phrases: Phrase[];
  stresses: Stress[];
}

/** A silence this long, in seconds, ends a phrase. */
const PHRASE_GAP = 0.16;
const DIPHTHONG_SPLIT = 0.58;

interface Vowel {
  from: number;
  to: number;
  stress: number;
  loudness: number;
  phrase: number;
}

/** RMS around a moment of a speech, both in seconds. */
export function loudnessAt(speech: Speech, t: number, window = 0.05): number {
  const from = Math.max(0, Math.floor((t - window / 2) * 100));
  const to = Math.min(speech.envelope.length, Math.ceil((t + window / 2) * 100));
  let sum = 0;
  for (let i = from; i < to; i++) sum += (speech.envelope[i] ?? 0) ** 2;
  return to > from ? Math.sqrt(sum / (to - from)) : 0;
}

/** The last sound before a silence often hangs on in the timings: cut where the voice is gone. */
function trimmed(speech: Speech, from: number, to: number, peak: number): number {
  let end = to;
  while (end > from + 0.06 && loudnessAt(speech, end, 0.02) < peak * 0.03) end -= 0.005;
  return Math.min(to, end + 0.02);
}

/** Reads a line's speech; without phonemes (a silent language) there are no sounds and one phrase. */
export function utteranceOf(line: LineBeat, speech: Speech | undefined): Utterance {
  const start = (line.startMs - (line.fromMs ?? 0)) / 1000;
  const [first, final] = [line.startMs / 1000, (line.startMs + line.durationMs) / 1000];
  if (!speech || speech.phonemes.length === 0) {
    return { line, from: first, to: final, sounds: [], phrases: [{ from: first, to: final }], stresses: [] };
  }
  const peak = Math.max(1e-6, ...speech.envelope);
  const sounds: Sound[] = [];
  const phrases: Phrase[] = [];
  const found: Vowel[] = [];
  speech.phonemes.forEach((phoneme, index) => {
    const next = speech.phonemes[index + 1];
    const from = phoneme.startMs / 1000;
    // What is said before a cut, or after it, belongs to another shot.
    if (start + phoneme.endMs / 1000 < first || start + from > final) return;
    const last = next === undefined || next.startMs - phoneme.endMs > PHRASE_GAP * 1000;
    const to = last ? trimmed(speech, from, phoneme.endMs / 1000, peak) : phoneme.endMs / 1000;
    const { vowel, names } = visemesOf(phoneme.ipa);
    const loudness = loudnessAt(speech, (from + to) / 2, Math.max(0.04, to - from)) / peak;
    const gain = vowel ? (phoneme.stress > 0 ? 1.1 : 0.8) * clamp(0.4 + (0.75 * loudness) / 0.55, 0.5, 1.55) : 1;
    addSounds(sounds, names, start + from, start + to, gain);
    const phrase = phrases.at(-1);
    if (phrase && start + from - phrase.to <= PHRASE_GAP) phrase.to = start + to;
    else phrases.push({ from: start + from, to: start + to });
    if (vowel) found.push({ from: start + from, to: start + to, stress: phoneme.stress, loudness, phrase: phrases.length - 1 });
  });
  return { line, from: phrases[0]?.from ?? first, to: phrases.at(-1)?.to ?? final, sounds, phrases, stresses: stressesOf(found) };
}

function addSounds(sounds: Sound[], names: readonly VisemeName[], from: number, to: number, gain: number): void {
  const middle = from + (to - from) * (names.length > 1 ? DIPHTHONG_SPLIT : 1);
  const [first, second] = names;
  // Wide-open vowels are open enough: loudness may close them, hardly open them more.
  if (first) sounds.push({ name: first, from, to: middle, gain: first === 'wideOpen' ? Math.min(gain, 1.05) : gain });
  if (second) sounds.push({ name: second, from: middle, to, gain });
}

/** The stressed vowels; where a language marks none, the most prominent one of about every two and a half. */
function stressesOf(found: readonly Vowel[]): Stress[] {
  const marked = found.filter((vowel) => vowel.stress === 2);
  const chosen = marked.length > 0 ? marked : found.filter((_, index) => index % 5 === 1 || index % 5 === 3);
  const prominence = (vowel: Vowel): number => (vowel.to - vowel.from) * 3 + vowel.loudness;
  const best = new Map<number, Vowel>();
  for (const vowel of chosen) {
    const rival = best.get(vowel.phrase);
    // Ties and near-ties fall to the later word, as the main stress of a phrase does.
    if (!rival || prominence(vowel) + 0.15 >= prominence(rival)) best.set(vowel.phrase, vowel);
  }
  return chosen.map((vowel) => ({
    at: vowel.from + (vowel.to - vowel.from) * 0.4,
    onset: vowel.from,
    weight: clamp(0.3 + prominence(vowel) * 0.5),
    main: best.get(vowel.phrase) === vowel,
  }));
}

/** Sounds of several lines with the silences between them, for the mouth. */
export function withSilences(sounds: readonly Sound[], end: number): Sound[] {
  const sorted = [...sounds].sort((a, b) => a.from - b.from);
  const filled: Sound[] = [];
  let last = -2;
  for (const sound of sorted) {
    if (sound.from - last > 0.09) filled.push({ name: 'silence', from: last, to: sound.from, gain: 1 });
    filled.push(sound);
    last = Math.max(last, sound.to);
  }
  filled.push({ name: 'silence', from: last, to: Math.max(end, last) + 2, gain: 1 });
  return filled;
}
