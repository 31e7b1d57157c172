import path from 'node:path';
import { mkdir } from 'node:fs/promises';
import type { TimedLine, TimedScene, Timeline } from '../../schema/timeline.ts';
import { applyFilter, highPass, lowPass } from '../signal/filters.ts';
import { limit, truePeak } from '../signal/limiter.ts';
import { decibels, integratedLoudness, scale } from '../signal/loudness.ts';
import { resample } from '../signal/resample.ts';
import { reverberated, type Room } from '../signal/reverb.ts';
import { addAt, addStereo, asSound, FILM_SAMPLE_RATE, filmSamples, multiply, samplesAt, silence, type Stereo } from '../signal/stereo.ts';
import { readWav, writeWav } from '../signal/wav.ts';
import { duckingCurve } from './ducking.ts';
import { roomOf, THOUGHT } from './rooms.ts';

/** The files a mix is made of; null where a film has no such sound. */
export interface MixInputs {
  /** WAV of each line, by line id. */
  readonly lines: Readonly<Record<string, string>>;
  readonly music: string | null;
  readonly ambience: string | null;
  readonly effects: string | null;
  readonly outDir: string;
}

export const STEMS = ['dialogue', 'music', 'ambience', 'effects'] as const;
export type Stem = (typeof STEMS)[number];

export interface MixResult {
  readonly master: string;
  readonly stems: Record<Stem, string>;
  /** Of the master: LUFS and dBTP; −Infinity for a silent film. */
  readonly loudnessLufs: number;
  readonly truePeakDb: number;
}

const MASTER_LUFS = -14;
const CEILING_DB = -2.2; // AAC at 384 kb/s was seen to add .7 dB, and −1 must hold after it
/** Where each bed lies when nobody speaks, and how far it makes way for speech. */
const BEDS = {
  music: { lufs: -21.5, duckDb: 12 },
  ambience: { lufs: null, duckDb: 3 }, // it brings its own level: a storm is louder than a library
  effects: { lufs: null, duckDb: 2 },
} as const;

/** Mixes stems and master; see {@link MixResult}. Runs for seconds without a pause: call it in a thread of its own. */
export async function mixJob(timeline: Timeline, inputs: MixInputs): Promise<MixResult> {
  await mkdir(inputs.outDir, { recursive: true });
  const length = filmSamples(timeline);
  const stems: Record<Stem, Stereo> = {
    dialogue: await dialogueStem(timeline, inputs.lines, length),
    music: await bed(timeline, { file: inputs.music, length, ...BEDS.music }),
    ambience: await bed(timeline, { file: inputs.ambience, length, ...BEDS.ambience }),
    effects: await bed(timeline, { file: inputs.effects, length, ...BEDS.effects }),
  };
  const { master, gain } = mastered(stems, length);
  const file = (name: string) => path.join(inputs.outDir, `${name}.wav`);
  for (const stem of STEMS) {
    scale(stems[stem].left, gain);
    scale(stems[stem].right, gain);
    await writeWav(file(stem), asSound(stems[stem]));
  }
  await writeWav(file('master'), asSound(master), { bits: 24 });
  return {
    master: file('master'),
    stems: { dialogue: file('dialogue'), music: file('music'), ambience: file('ambience'), effects: file('effects') },
    loudnessLufs: integratedLoudness(asSound(master)),
    truePeakDb: 20 * Math.log10(truePeak(master)),
  };
}

const spoken = ({ lines }: Timeline) => lines.map(({ startMs, durationMs }) => ({ startMs, endMs: startMs + durationMs }));

async function dialogueStem(timeline: Timeline, files: MixInputs['lines'], length: number): Promise<Stereo> {
  const stem = silence(length);
  /** What each room hears, so that a scene's lines ring together. */
  const rooms = new Map<Room, Float32Array>();
  for (const line of timeline.lines) {
    const file = files[line.lineId];
    if (!file) continue;
    const recorded = await readWav(file);
    const voice = treated(resample(recorded.channels[0] ?? new Float32Array(), recorded.sampleRate / FILM_SAMPLE_RATE), line);
    const at = samplesAt(line.startMs);
    addAt(stem, voice, { at, gain: 1, pan: line.via === 'voice-over' ? 0 : line.pan * 0.25 });
    const room = roomFor(line, sceneAt(timeline, line.startMs));
    if (!room) continue;
    const heard = rooms.get(room) ?? new Float32Array(length);
    rooms.set(room, heard);
    const distance = line.via === 'off-screen' ? decibels(5) : 1;
    for (let index = 0; index < voice.length && at + index < length; index++)
      heard[at + index] = (heard[at + index] ?? 0) + (voice[index] ?? 0) * distance;
  }
  for (const [room, heard] of rooms) addStereo(stem, reverberated(heard, room, length), decibels(room.wetDb + 12));
  return stem;
}

/** Off screen is farther away and duller; everything else is left as it was spoken. */
function treated(voice: Float32Array, { via }: TimedLine): Float32Array {
  const clean = applyFilter(voice, highPass({ hz: 75, sampleRate: FILM_SAMPLE_RATE }));
  return via === 'off-screen' ? scale(applyFilter(clean, lowPass({ hz: 3800, sampleRate: FILM_SAMPLE_RATE })), decibels(-3)) : clean;
}

function roomFor({ via, manner }: TimedLine, scene: TimedScene | undefined): Room | null {
  if (manner === 'think') return THOUGHT;
  return via === 'voice-over' || !scene ? null : roomOf(scene);
}

const sceneAt = ({ scenes }: Timeline, ms: number) => scenes.find(({ startMs, endMs }) => ms >= startMs && ms < endMs) ?? scenes.at(-1);

async function bed(
  timeline: Timeline,
  { file, length, lufs, duckDb }: { file: string | null; length: number; lufs: number | null; duckDb: number },
): Promise<Stereo> {
  if (!file) return silence(length);
  const { channels, sampleRate } = await readWav(file);
  const [left = new Float32Array(), right = left.slice()] = channels.map((samples) =>
    fitted(sampleRate === FILM_SAMPLE_RATE ? samples : resample(samples, sampleRate / FILM_SAMPLE_RATE), length),
  );
  const stem = { left, right };
  const loudness = lufs === null ? null : integratedLoudness(asSound(stem));
  if (lufs !== null && loudness !== null && loudness > -70)
    for (const side of [stem.left, stem.right]) scale(side, decibels(lufs - loudness));
  multiply(stem, duckingCurve(spoken(timeline), length, duckDb));
  return stem;
}

/** The same samples, cut or followed by silence to a length. */
function fitted(samples: Float32Array, length: number): Float32Array {
  if (samples.length >= length) return samples.subarray(0, length);
  const longer = new Float32Array(length);
  longer.set(samples);
  return longer;
}

/** The sum of the stems at −14 LUFS under the ceiling, and the gain that took it there. Limiting costs loudness, so the gain is found in a few rounds. */
function mastered(stems: Record<Stem, Stereo>, length: number): { master: Stereo; gain: number } {
  const sum = silence(length);
  for (const stem of STEMS) addStereo(sum, stems[stem]);
  const start = integratedLoudness(asSound(sum));
  if (!(start > -70)) return { master: sum, gain: 1 };
  let gainDb = MASTER_LUFS - start;
  for (let round = 0; ; round++) {
    const master = { left: scale(sum.left.slice(), decibels(gainDb)), right: scale(sum.right.slice(), decibels(gainDb)) };
    limit(master, decibels(CEILING_DB));
    const miss = MASTER_LUFS - integratedLoudness(asSound(master));
    if (Math.abs(miss) < 0.1 || round === 5) return { master, gain: decibels(gainDb) };
    gainDb += miss * 1.15;
  }
}
