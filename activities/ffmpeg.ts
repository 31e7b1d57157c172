import { rm } from 'node:fs/promises';
import Ffmpeg from 'fluent-ffmpeg';
import { StudioError } from '../schema/errors.ts';

/*
 * The one place that knows fluent-ffmpeg, which is archived: arguments are ours, built pure; it starts the program, reads its progress
 * and kills it. Raw frames into an encoder go another way (animation/film-reel.ts).
 */

/** A run of ffmpeg: its inputs with the options before each, everything after them, and the file it writes; 'null' for measuring only. */
export interface FfmpegJob {
  inputs: readonly { file: string; options?: readonly string[] }[];
  options: readonly string[];
  output: string | 'null';
}

export interface FfmpegRun {
  ffmpegPath: string;
  signal: AbortSignal;
  onProgressMs?: (reachedMs: number) => void;
}

const KILL_AFTER_MS = 1000; // an encoder that ignores SIGTERM this long is killed

/**
 * Runs ffmpeg and gives what it said on standard error. When it fails or is aborted its output is removed.
 * @throws StudioError ENCODER_FAILED with its last words, ENCODER_MISSING, DISK_FULL, CANCELLED
 */
export async function runFfmpeg(job: FfmpegJob, run: FfmpegRun): Promise<string> {
  if (run.signal.aborted) throw new StudioError('CANCELLED', 'Stopped before the encoder started');
  const command = Ffmpeg({ stdoutLines: 0 }).setFfmpegPath(run.ffmpegPath);
  // As separate arguments: the library splits the members of an array, or a single string, at spaces.
  for (const { file, options = [] } of job.inputs) command.input(file).inputOptions('-hide_banner', '-nostdin', ...options);
  const [first = '-y', second = '-y', ...others] = job.options;
  command.outputOptions(first, second, ...others);
  if (job.output === 'null') command.format('null').output('-');
  else command.output(job.output);
  try {
    return await settle(command, run);
  } catch (reason) {
    if (job.output !== 'null') await rm(job.output, { force: true });
    throw reason;
  }
}

function settle(command: Ffmpeg.FfmpegCommand, { signal, onProgressMs }: FfmpegRun): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let killTimer: NodeJS.Timeout | undefined;
    const stop = () => {
      command.kill('SIGTERM');
      killTimer = setTimeout(() => command.kill('SIGKILL'), KILL_AFTER_MS);
    };
    const settled = () => {
      clearTimeout(killTimer);
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop, { once: true });
    command
      .on('progress', ({ timemark }: { timemark?: string }) => timemark && onProgressMs?.(millisecondsOf(timemark)))
      .on('end', (_out, heard) => {
        settled();
        resolve(heard ?? '');
      })
      .on('error', (reason: Error, _out, heard) => {
        settled();
        reject(signal.aborted ? new StudioError('CANCELLED', 'The encoder was stopped') : encoderError(reason, heard ?? ''));
      })
      .run();
  });
}

/** `HH:MM:SS.cc` as milliseconds. */
function millisecondsOf(timemark: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = timemark.split(':').map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}

function encoderError(reason: Error, heard: string): StudioError {
  if (/Cannot find ffmpeg|ENOENT/.test(reason.message)) {
    return new StudioError('ENCODER_MISSING', 'ffmpeg is not installed; run `npm start` once, or install it and set FFMPEG_PATH', {
      cause: reason,
    });
  }
  if (/No space left on device/.test(heard))
    return new StudioError('DISK_FULL', 'The disk is full; free some space and the film goes on', { cause: reason });
  const lastWords = heard.trim().split('\n').slice(-4).join(' · ') || reason.message;
  return new StudioError('ENCODER_FAILED', `The encoder stopped: ${lastWords}`, { cause: reason });
}

/** What ffprobe finds in a file. @throws StudioError ENCODER_FAILED when it isn't a media file */
export function probe(
  file: string,
  { ffprobePath, options = [] }: { ffprobePath: string; options?: readonly string[] },
): Promise<Ffmpeg.FfprobeData> {
  Ffmpeg.setFfprobePath(ffprobePath); // process-wide in this library; every caller passes the same path
  return new Promise((resolve, reject) => {
    Ffmpeg.ffprobe(file, [...options], (reason: unknown, found) => {
      if (reason) reject(new StudioError('ENCODER_FAILED', 'The file cannot be read as media', { cause: reason }));
      else resolve(found);
    });
  });
}
