import { readFile } from 'node:fs/promises';
import { StudioError } from '../../schema/errors.ts';
import { SPEED_RANGE, SPOKEN_LANGUAGES, voiceById } from '../../schema/voices.ts';
import { sourceVersion } from '../engine-version.ts';
import { resample } from '../signal/resample.ts';
import { deliveryOf, type Part } from './delivery.ts';
import type { SpeechNotice, SpeechRequest, SpokenLine, VoiceEngine } from './engine.ts';
import { speakWithEspeak } from './espeak-fallback.ts';
import { envelopeOf, levelled, speechBounds } from './finish.ts';
import { hasKokoro, Kokoro, kokoroFiles, MODEL_SAMPLE_RATE, SAMPLES_PER_STEP } from './kokoro.ts';
import { inManner, mannerNotices } from './manner.ts';
import { espeakAt } from './phonemes/espeak.ts';
import { phonemize, type Pronunciation } from './phonemes/phonemize.ts';
import { mixFor, Timbres } from './timbres.ts';
import { timingsOf, type TimedToken } from './timings.ts';
import { stretchesOf, tokensOf, type Token } from './tokens.ts';

export interface BuiltinVoiceOptions {
  /** Where set-up put `kokoro/`. */
  readonly assetsDir: string;
  readonly espeakPath: string;
}

/** A line as the model gave it: samples, and tokens timed in them. */
interface Take {
  readonly pcm: Float32Array;
  readonly tokens: readonly TimedToken[];
}

const SOURCES = ['activities/voice', 'activities/signal', 'schema/voices.ts'];
const PACKAGES = ['onnxruntime-node', 'kuromoji', 'pinyin-pro'];
const SILENCE_MS = 700; // what a line of nothing but dots lasts

/** Neural speech on the CPU in every language of the studio; espeak-ng's own voice, announced, where the model is missing. */
export function builtinVoiceEngine({ assetsDir, espeakPath }: BuiltinVoiceOptions): VoiceEngine {
  const files = kokoroFiles(assetsDir);
  const espeak = espeakAt(espeakPath);
  const model = new Kokoro(files.model);
  const timbres = new Timbres(files.voices);
  const neural = hasKokoro(assetsDir);
  let letters: Promise<Record<string, number>> | undefined;

  async function perform(
    pronunciation: Pronunciation,
    { voice, request, delivery, signal }: Part,
  ): Promise<{ take: Take; unknown: Map<string, number> }> {
    letters ??= readLetters(files.tokens);
    const { tokens, unknown } = tokensOf(pronunciation.spans, await letters);
    const rate = voice.rate * delivery.pitch;
    const speed = (voice.rate * voice.speed * delivery.pace * request.speed) / rate;
    const takes: Take[] = [];
    for (const stretch of stretchesOf(tokens)) {
      const style = await timbres.style(mixFor(voice, request.language), stretch.length);
      const { audio, durations } = await model.synthesise({ tokens: stretch.map(({ id }) => id), style, speed }, signal);
      takes.push({ pcm: resample(audio, rate), tokens: timed(stretch, durations, rate) });
    }
    return { take: joined(takes), unknown };
  }

  return {
    id: 'builtin',
    version: `${neural ? 'kokoro-1.0' : 'espeak-ng'}/${sourceVersion(SOURCES, PACKAGES)}`,
    queue: 'cpu',
    languages: SPOKEN_LANGUAGES,
    async speak(request, { signal }) {
      const part = partOf(request, signal);
      const pronunciation = await phonemize(request.text, request.language, { espeak, accent: part.voice.accent, signal });
      if (pronunciation.words.length === 0) return nothingSaid(pronunciation.notices);
      if (!neural) return speakWithEspeak(pronunciation, { ...part, espeak });
      const { take, unknown } = await perform(pronunciation, part);
      return finished(take, pronunciation, {
        ...part,
        notices: [...pronunciation.notices, ...soundNotices(unknown), ...mannerNotices(request)],
      });
    },
    close: () => model.close(),
  };
}

function partOf(request: SpeechRequest, signal: AbortSignal): Part {
  const voice = voiceById(request.voiceId);
  if (!voice) throw new StudioError('INVALID_INPUT', 'There is no such voice', { details: { voiceId: request.voiceId } });
  if (!(request.speed >= SPEED_RANGE.slowest && request.speed <= SPEED_RANGE.fastest))
    throw new StudioError('INVALID_INPUT', 'A voice speaks at 0.5 to 2 times its pace', { details: { speed: request.speed } });
  return { voice, request, delivery: deliveryOf(request.emotion, request.manner), signal };
}

async function readLetters(file: string): Promise<Record<string, number>> {
  // The file is fetched by hash, so its shape is known.
  const { vocab } = JSON.parse(await readFile(file, 'utf8')) as { vocab: Record<string, number> };
  return vocab;
}

function timed(stretch: readonly Token[], durations: readonly number[], rate: number): TimedToken[] {
  const stepMs = (SAMPLES_PER_STEP * 1000) / MODEL_SAMPLE_RATE / rate;
  let reached = durations[0] ?? 0; // the silence before
  return stretch.map((token, index) => {
    const startMs = reached * stepMs;
    reached += durations[index + 1] ?? 0;
    return { ...token, startMs, endMs: reached * stepMs };
  });
}

function joined(takes: readonly Take[]): Take {
  const pcm = new Float32Array(takes.reduce((sum, take) => sum + take.pcm.length, 0));
  const tokens: TimedToken[] = [];
  let at = 0;
  for (const take of takes) {
    pcm.set(take.pcm, at);
    const shift = (at * 1000) / MODEL_SAMPLE_RATE;
    tokens.push(...take.tokens.map((token) => ({ ...token, startMs: token.startMs + shift, endMs: token.endMs + shift })));
    at += take.pcm.length;
  }
  return { pcm, tokens };
}

function finished(
  take: Take,
  { words }: Pronunciation,
  { request, delivery, notices }: Part & { notices: readonly SpeechNotice[] },
): SpokenLine {
  const { from, to } = speechBounds(take.pcm, MODEL_SAMPLE_RATE);
  const fromMs = (from * 1000) / MODEL_SAMPLE_RATE;
  const pcm = levelled(inManner(take.pcm.slice(from, to), request), MODEL_SAMPLE_RATE, delivery.levelDb);
  const durationMs = Math.round((pcm.length * 1000) / MODEL_SAMPLE_RATE);
  const tokens = take.tokens.map((token) => ({ ...token, startMs: token.startMs - fromMs, endMs: token.endMs - fromMs }));
  const envelope = envelopeOf(pcm, MODEL_SAMPLE_RATE);
  const speech = { durationMs, envelope, ...timingsOf(tokens, words, { durationMs, envelope }) };
  return { pcm, sampleRate: MODEL_SAMPLE_RATE, speech, notices };
}

function soundNotices(unknown: ReadonlyMap<string, number>): SpeechNotice[] {
  if (unknown.size === 0) return [];
  const list = [...unknown].map(([letter, count]) => `${letter} ×${count}`).join(', ');
  return [{ code: 'SOUNDS_UNKNOWN', message: `The voice has no sound for ${list}; left out` }];
}

function nothingSaid(notices: readonly SpeechNotice[]): SpokenLine {
  const pcm = new Float32Array((SILENCE_MS * MODEL_SAMPLE_RATE) / 1000);
  const speech = { durationMs: SILENCE_MS, phonemes: [], words: [], envelope: envelopeOf(pcm, MODEL_SAMPLE_RATE) };
  return {
    pcm,
    sampleRate: MODEL_SAMPLE_RATE,
    speech,
    notices: [...notices, { code: 'NOTHING_SAID', message: 'The line holds nothing that can be said; it stays silent' }],
  };
}
