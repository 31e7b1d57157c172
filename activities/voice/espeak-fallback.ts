import { AGE_BANDS } from '../../schema/scene-graph.ts';
import { StudioError } from '../../schema/errors.ts';
import { resample } from '../signal/resample.ts';
import { decodeWav } from '../signal/wav.ts';
import type { Part } from './delivery.ts';
import type { SpokenLine } from './engine.ts';
import { envelopeOf, levelled, speechBounds } from './finish.ts';
import { MODEL_SAMPLE_RATE } from './kokoro.ts';
import { inManner, mannerNotices } from './manner.ts';
import { speakable } from './phonemes/clauses.ts';
import { ESPEAK_VOICES, type Espeak } from './phonemes/espeak.ts';
import type { Pronunciation } from './phonemes/phonemize.ts';
import { inKannadaLetters } from './phonemes/sanskrit.ts';
import { timingsOf, type TimedToken } from './timings.ts';

const WORDS_PER_MINUTE = 160;
const VOWEL = /[aeiouyøœɐɑɒɔəɚɛɜɪɯɨʉʊʌæᵊᵻAIWOQY]/;

/**
 * espeak-ng's own voice, when the neural one is missing. It names no times, so sounds are spread over the line by their usual lengths.
 * @throws LANGUAGE_NOT_SPOKEN where espeak would spell instead of read
 */
export async function speakWithEspeak(
  pronunciation: Pronunciation,
  { voice, request, delivery, signal, espeak }: Part & { espeak: Espeak },
): Promise<SpokenLine> {
  const text = request.language === 'sa' ? inKannadaLetters(speakable(request.text)) : speakable(request.text);
  if (request.language === 'ja' && /\p{sc=Han}/u.test(text))
    throw new StudioError('LANGUAGE_NOT_SPOKEN', 'Japanese needs the neural voice, which is missing here: run set-up again', {
      details: { language: 'ja' },
    });
  const youth = AGE_BANDS.length - 1 - AGE_BANDS.indexOf(voice.ageBand);
  const wav = await espeak.speak(text, `${ESPEAK_VOICES[request.language] ?? 'en-us'}+${voice.gender === 'male' ? 'm3' : 'f3'}`, {
    wordsPerMinute: WORDS_PER_MINUTE * delivery.pace * request.speed,
    pitch: Math.min(99, (30 + 7 * youth) * delivery.pitch),
    signal,
  });
  const sound = decodeWav(wav);
  const whole = resample(sound.channels[0] ?? new Float32Array(), sound.sampleRate / MODEL_SAMPLE_RATE);
  const { from, to } = speechBounds(whole, MODEL_SAMPLE_RATE);
  const pcm = levelled(inManner(whole.slice(from, to), request), MODEL_SAMPLE_RATE, delivery.levelDb);
  const durationMs = Math.round((pcm.length * 1000) / MODEL_SAMPLE_RATE);
  const envelope = envelopeOf(pcm, MODEL_SAMPLE_RATE);
  const speech = { durationMs, envelope, ...timingsOf(spread(pronunciation, durationMs), pronunciation.words, { durationMs, envelope }) };
  const announced = {
    code: 'FALLBACK_VOICE',
    message: 'The neural voice is missing, so espeak-ng speaks: run set-up again for the real voices',
  } as const;
  return { pcm, sampleRate: MODEL_SAMPLE_RATE, speech, notices: [announced, ...pronunciation.notices, ...mannerNotices(request)] };
}

/** Letters over the line: vowels take twice a consonant's time, marks the time of a pause. */
function spread({ spans }: Pronunciation, durationMs: number): TimedToken[] {
  const letters = spans.flatMap(({ letters: text, word }) => [...text].map((letter) => ({ letter, word, weight: weightOf(letter) })));
  const whole = letters.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  return letters.map(({ letter, word, weight }) => {
    const startMs = (reached / whole) * durationMs;
    reached += weight;
    return { letter, word, id: 0, startMs, endMs: (reached / whole) * durationMs };
  });
}

function weightOf(letter: string): number {
  if (/[ˈˌ\p{Mn}ʰʲ]/u.test(letter)) return 0;
  if (letter === ' ') return 0.3;
  if (/\p{P}/u.test(letter)) return 3;
  return VOWEL.test(letter) ? 2 : 1;
}
