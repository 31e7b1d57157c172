import { writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { StudioError } from '../schema/errors.ts';
import type { StagedShot } from '../schema/shot.ts';
import type { PictureEngine } from './animation/engine.ts';
import { canonicalJson } from './artifact.ts';
import { runFfmpeg } from './ffmpeg.ts';
import type { MusicEngine } from './music/engine.ts';
import { whiteNoise } from './signal/random.ts';
import { writeWav } from './signal/wav.ts';
import type { VoiceEngine } from './voice/engine.ts';

const MS_PER_LETTER = 60;
const RATE = 24_000;

/** What the plain engines did, by name; a film's work can be counted. */
export class WorkLog {
  readonly done: string[] = [];
  /** Called before each piece of work; throws or waits to make something happen there. */
  before: (what: string) => Promise<void> | void = () => {};
  async note(what: string): Promise<void> {
    await this.before(what);
    this.done.push(what);
  }
  /** Work since the last call, sorted. */
  take(): string[] {
    return this.done.splice(0).sort();
  }
}

/** Engines that make real, plain media at once: colour clips, tones for words, noise for music. */
export function plainEngines(
  log: WorkLog,
  { msPerLetter = MS_PER_LETTER }: { msPerLetter?: number } = {},
): { picture: PictureEngine; voice: VoiceEngine; music: MusicEngine } {
  return { picture: plainPicture(log), voice: plainVoice(log, msPerLetter), music: plainMusic(log) };
}

function plainPicture(log: WorkLog): PictureEngine {
  return {
    id: 'plain',
    version: '1',
    queue: 'cpu',
    async paintCharacter(look, file) {
      await log.note('portrait');
      await writeFile(file, canonicalJson(look));
    },
    async paintPlace(design, file) {
      await log.note('place');
      await writeFile(file, canonicalJson(design));
    },
    async filmShot(shot, { clip, still }, { signal, onFrame }) {
      await log.note(`shot of ${shot.frames} frames`);
      const { width, height, fps, frames } = shot;
      const source = `testsrc2=size=${width}x${height}:rate=${fps}:duration=${frames / fps},hue=h=${hueOf(shot)}`;
      await runFfmpeg(
        { inputs: [{ file: source, options: ['-f', 'lavfi'] }], options: CLIP_OPTIONS(fps, frames), output: clip },
        { ffmpegPath: 'ffmpeg', signal, onProgressMs: (ms) => onFrame?.(Math.floor((ms * fps) / 1000)) },
      );
      await runFfmpeg(
        { inputs: [{ file: clip }], options: ['-frames:v', '1', '-q:v', '5'], output: still },
        { ffmpegPath: 'ffmpeg', signal },
      );
      return { substitutions: [] };
    },
  };
}

const hueOf = (shot: StagedShot) => createHash('sha256').update(canonicalJson(shot)).digest().readUInt16BE(0) % 360;
const CLIP_OPTIONS = (fps: number, frames: number) => [
  ...[
    '-frames:v',
    String(frames),
    '-pix_fmt',
    'yuv420p',
    '-c:v',
    'libx264',
    '-profile:v',
    'high',
    '-preset',
    'superfast',
    '-threads',
    '1',
    '-bf',
    '2',
    '-g',
    String(fps / 2),
  ],
  ...[
    '-flags',
    '+cgop+bitexact',
    '-fflags',
    '+bitexact',
    '-colorspace',
    'bt709',
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
    '-video_track_timescale',
    '24000',
  ],
];

function plainVoice(log: WorkLog, msPerLetter: number): VoiceEngine {
  return {
    id: 'plain',
    version: '1',
    queue: 'cpu',
    languages: ['en'],
    async speak({ text, language }) {
      if (language !== 'en') throw new StudioError('LANGUAGE_NOT_SPOKEN', `No voice here speaks ${language}`);
      await log.note(`voice: ${text}`);
      const durationMs = Math.max(300, text.length * msPerLetter);
      const pcm = Float32Array.from(
        { length: (durationMs * RATE) / 1000 },
        (_, index) => 0.3 * Math.sin(index * 0.05) * Math.abs(Math.sin(index * 0.0008)),
      );
      return { pcm, sampleRate: RATE, speech: { durationMs, phonemes: [], words: [], envelope: [] }, notices: [] };
    },
    close: () => Promise.resolve(),
  };
}

function plainMusic(log: WorkLog): MusicEngine {
  const noise =
    (name: string) =>
    async ({ durationMs }: { durationMs: number }, { path }: { path: string }) => {
      await log.note(name);
      const samples = whiteNoise((durationMs * 48_000) / 1000, 7).map((sample) => sample * 0.05);
      await writeWav(path, { channels: [samples, samples], sampleRate: 48_000 });
      return [];
    };
  return { id: 'plain', version: '1', queue: 'cpu', compose: noise('music'), surround: noise('ambience'), punctuate: noise('effects') };
}
