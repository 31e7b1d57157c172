import type { Phoneme, Speech } from '../../schema/shot.ts';
import type { Token } from './tokens.ts';

/** Token times run late against the sound by this much; half a frame more is the stage's business. */
const LATE_MS = 60;
/** The first sound of a diphthong takes this share of it. */
const FIRST_SHARE = 0.58;

/** The model's letters as single sounds that a mouth knows, in order. Letters absent here are sounds themselves. */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  A: ['e', 'ɪ'], I: ['a', 'ɪ'], W: ['a', 'ʊ'], O: ['o', 'ʊ'], Q: ['ə', 'ʊ'], Y: ['ɔ', 'ɪ'],
  ʧ: ['tʃ'], ʤ: ['dʒ'], ʨ: ['tʃ'], ʥ: ['dʒ'], ꭧ: ['tʃ'], ʦ: ['t', 's'], ʣ: ['d', 'z'], ɕ: ['ʃ'], ʂ: ['ʃ'], ʝ: ['j'], ç: ['h'],
  ʈ: ['t'], ɖ: ['d'], ɳ: ['n'], ɲ: ['n'], ɴ: ['ŋ'], ɽ: ['ɾ'], r: ['ɾ'], ɻ: ['ɹ'], ʁ: ['h'], χ: ['h'], x: ['h'], ɣ: ['ɡ'], q: ['k'], c: ['k'], ɟ: ['ɡ'],
  ʋ: ['v'], β: ['b'], ɸ: ['f'], ʎ: ['l'], ɥ: ['w'], ɰ: ['w'], T: ['ɾ'],
  y: ['u'], ø: ['o'], œ: ['ɔ'], ɯ: ['u'], ɨ: ['ɪ'], ɤ: ['ə'], ɐ: ['ʌ'], ɒ: ['ɔ'], ᵊ: ['ə'], ᵻ: ['ɪ'], ɚ: ['ɜ'],
}; // prettier-ignore
const VOWELS = /^[aeiouəɛɜɪʊʌɔɑæ]$/;
/** Letters that colour or lengthen the sound before them, and have no mouth of their own. */
const ADDITIONS = /[ːʰʲᵝʔ\u0303→↗↓↘]/;
const SILENT = /[\s\p{P}]/u;

/** A token with the time the model gave it, in ms of the finished line. */
export interface TimedToken extends Token {
  readonly startMs: number;
  readonly endMs: number;
}

const INAUDIBLE = 0.03; // of the loudest 10 ms
const SHORTEST_MS = 30;

/**
 * Sounds and words of a line, aligned to its sound, from timed tokens. Nothing begins before 0 or ends after `durationMs`;
 * what the model holds into a pause ends where it can no longer be heard.
 */
export function timingsOf(
  tokens: readonly TimedToken[],
  words: readonly string[],
  { durationMs, envelope }: Pick<Speech, 'durationMs' | 'envelope'>,
): Pick<Speech, 'phonemes' | 'words'> {
  const timings = rawTimings(tokens, words, durationMs);
  const threshold = envelope.reduce((most, level) => Math.max(most, level), 0) * INAUDIBLE;
  const heardUntil = ({ startMs, endMs }: { startMs: number; endMs: number }) => {
    let last = Math.ceil(endMs / 10) - 1;
    while (last * 10 > startMs + SHORTEST_MS && (envelope[last] ?? 0) < threshold) last--;
    return Math.min(endMs, Math.max(startMs + SHORTEST_MS, (last + 1) * 10));
  };
  return {
    phonemes: timings.phonemes.map((phoneme) => ({ ...phoneme, endMs: heardUntil(phoneme) })),
    words: timings.words.map((word) => ({ ...word, endMs: heardUntil(word) })),
  };
}

function rawTimings(tokens: readonly TimedToken[], words: readonly string[], durationMs: number): Pick<Speech, 'phonemes' | 'words'> {
  const at = (ms: number) => Math.round(Math.min(durationMs, Math.max(0, ms - LATE_MS)) * 10) / 10;
  const phonemes: Phoneme[] = [];
  const spans = new Map<number, { startMs: number; endMs: number }>();
  let stress: Phoneme['stress'] = 0;
  let stressedFrom: number | null = null;
  for (const token of tokens) {
    if (token.word !== null) {
      const span = spans.get(token.word);
      spans.set(token.word, { startMs: span?.startMs ?? at(token.startMs), endMs: at(token.endMs) });
    }
    if (token.letter === 'ˈ' || token.letter === 'ˌ') {
      stress = token.letter === 'ˈ' ? 2 : 1;
      stressedFrom ??= token.startMs; // the mark's own time belongs to the vowel after it
      continue;
    }
    if (SILENT.test(token.letter)) continue;
    const before = phonemes.at(-1);
    if (ADDITIONS.test(token.letter)) {
      if (before) before.endMs = Math.max(before.endMs, at(token.endMs));
      continue;
    }
    const from = at(stressedFrom ?? token.startMs);
    const sounds = SOUNDS[token.letter] ?? [token.letter];
    const split = Math.round((from + (at(token.endMs) - from) * (sounds.length === 2 ? FIRST_SHARE : 1)) * 10) / 10;
    sounds.forEach((ipa, index) => {
      const vowel = VOWELS.test(ipa);
      phonemes.push({
        ipa,
        startMs: index === 0 ? from : split,
        endMs: index === sounds.length - 1 ? at(token.endMs) : split,
        stress: vowel ? stress : 0,
      });
    });
    stressedFrom = null;
    if (sounds.some((ipa) => VOWELS.test(ipa))) stress = 0;
  }
  return {
    phonemes: phonemes.filter(({ startMs, endMs }) => endMs > startMs),
    words: words.flatMap((text, word) => {
      const span = spans.get(word);
      return span && span.endMs > span.startMs ? [{ text, ...span }] : [];
    }),
  };
}
