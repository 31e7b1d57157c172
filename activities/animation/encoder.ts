import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StudioError } from '../../schema/errors.ts';

/** How a clip is encoded. Clips of one film share all of it, so that they join by stream copy. */
export interface ClipFormat {
  width: number;
  height: number;
  fps: number;
  /** x264's; measured: veryfast is the best that fits beside drawing. */
  preset?: string;
  crf?: number;
}

/** An encoder that never answers SIGTERM is killed after this many milliseconds. */
const KILL_AFTER_MS = 1_200;
/** Ticks a second of every clip, whatever its frame rate. */
const TIMESCALE = 90_000;

/** Upper bound of a clip's bit rate, kb/s: 5 Mb/s at 720p, in proportion to the picture, no less than 1. */
const topRate = ({ width, height, fps }: ClipFormat): number =>
  Math.round(Math.max(1_000, (5_000 * width * height * fps) / (1280 * 720 * 24)));

/** H.264 High from raw I420 on standard input: closed GOPs of half a second, BT.709, one thread and no dates, so the same frames give the same bytes. */
export function encoderArguments(format: ClipFormat, file: string): string[] {
  const { width, height, fps, preset = 'veryfast', crf = 20 } = format;
  const gop = Math.max(1, Math.round(fps / 2));
  const rate = topRate(format);
  return [
    ['-hide_banner', '-nostdin', '-loglevel', 'error', '-y'],
    ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', `${width}x${height}`, '-r', `${fps}`, '-i', 'pipe:0'],
    [
      '-an',
      '-c:v',
      'libx264',
      '-profile:v',
      'high',
      '-preset',
      preset,
      '-crf',
      `${crf}`,
      '-maxrate',
      `${rate}k`,
      '-bufsize',
      `${rate * 2}k`,
    ],
    [
      '-threads',
      '1',
      '-g',
      `${gop}`,
      '-keyint_min',
      `${gop}`,
      '-sc_threshold',
      '0',
      '-bf',
      '2',
      '-flags',
      '+cgop+bitexact',
      '-pix_fmt',
      'yuv420p',
    ],
    ['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ['-x264-params', `open-gop=0:colorprim=bt709:transfer=bt709:colormatrix=bt709:range=tv:stitchable=1`],
    ['-fflags', '+bitexact', '-map_metadata', '-1', '-video_track_timescale', `${TIMESCALE}`, '-movflags', '+faststart', '-f', 'mp4', file],
  ].flat();
}

/** A running encoder that takes frames. */
export interface Encoder {
  /** Resolves when the frame was taken; the promise holds the next one back while the encoder is behind. */
  write(frame: Uint8Array): Promise<void>;
  /** Resolves when the file is whole. */
  finish(): Promise<void>;
  /** Stops it within two seconds, whatever it is doing. */
  stop(): Promise<void>;
}

/** Starts ffmpeg. Its promises reject with StudioError ENCODER_FAILED and its last words, ENCODER_MISSING or DISK_FULL. */
export function startEncoder(ffmpegPath: string, args: readonly string[]): Encoder {
  const child = spawn(ffmpegPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let heard = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard = (heard + text).slice(-4_000)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (reason: NodeJS.ErrnoException) => reject(reason.code === 'ENOENT' ? missing(reason) : failed(heard, reason)));
    child.once('close', (code) => resolve(code));
  });
  ended.catch(() => undefined); // told to whoever writes next or finishes
  // A broken pipe says only that ffmpeg is gone; its exit says why.
  child.stdin.on('error', () => undefined);
  const gone = async (): Promise<never> => {
    await ended;
    throw failed(heard);
  };
  return {
    async write(frame) {
      if (child.exitCode !== null || child.stdin.destroyed) return gone();
      if (child.stdin.write(frame)) return;
      await Promise.race([once(child.stdin, 'drain').catch(() => undefined), ended]);
      if (child.exitCode !== null) return gone();
    },
    async finish() {
      child.stdin.end();
      if ((await ended) !== 0) throw failed(heard);
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      await ended.catch(() => undefined);
      clearTimeout(timer);
    },
  };
}

const missing = (cause: unknown): StudioError =>
  new StudioError('ENCODER_MISSING', 'ffmpeg is not installed; run `npm start` once, or install it and set FFMPEG_PATH', { cause });

function failed(heard: string, cause?: unknown): StudioError {
  if (/No space left on device/.test(heard))
    return new StudioError('DISK_FULL', 'The disk is full; free some space and the film goes on', { cause });
  const lastWords = heard.trim().split('\n').slice(-4).join(' · ') || 'it was killed';
  return new StudioError('ENCODER_FAILED', `The encoder stopped: ${lastWords}`, { cause });
}
