import { rename, rm } from 'node:fs/promises';
import { StudioError } from '../../schema/errors.ts';
import type { StagedShot } from '../../schema/shot.ts';
import type { Reel, Substitution } from '../../stage/contract.ts';
import { openShot } from '../../stage/theatre.ts';
import { encoderArguments, startEncoder, type ClipFormat } from './encoder.ts';
import { nodePlatform } from './node-platform.ts';
import { partialOf } from './reel-jobs.ts';
import { writeStill } from './still.ts';

export interface FilmReelOptions {
  ffmpegPath: string;
  signal: AbortSignal;
  onFrame?: (framesDone: number) => void;
  encode?: Pick<ClipFormat, 'preset' | 'crf'>;
  /** Also written: the frame in the middle, JPEG. */
  still?: string;
}

/**
 * Films a shot into an MP4 without sound. The file appears whole or not at all; stops within two seconds of the signal.
 * @returns what the repertoire lacked
 * @throws StudioError CANCELLED, ENCODER_FAILED, ENCODER_MISSING, DISK_FULL, GLYPH_MISSING
 */
export async function filmReel(shot: StagedShot, file: string, options: FilmReelOptions): Promise<readonly Substitution[]> {
  const { signal, ffmpegPath, encode } = options;
  demandRunning(signal);
  const reel = await openShot(nodePlatform, shot);
  const partial = partialOf(file);
  const format = { width: shot.width, height: shot.height, fps: shot.fps, ...encode };
  const encoder = startEncoder(ffmpegPath, encoderArguments(format, partial));
  const stop = (): void => void encoder.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await feed(reel, encoder.write.bind(encoder), options);
    await encoder.finish();
    demandRunning(signal);
    if (options.still) await writeStill(reel.rgba(Math.floor(reel.frames / 2)), shot, options.still, 'jpeg');
    await rename(partial, file);
    return reel.substitutions;
  } catch (reason) {
    await encoder.stop();
    await rm(partial, { force: true });
    throw signal.aborted ? new StudioError('CANCELLED', 'The shot was stopped', { cause: reason }) : reason;
  } finally {
    signal.removeEventListener('abort', stop);
    reel.close();
  }
}

async function feed(reel: Reel, write: (frame: Uint8Array) => Promise<void>, { signal, onFrame }: FilmReelOptions): Promise<void> {
  for (let frame = 0; frame < reel.frames; frame++) {
    await write(reel.i420(frame));
    // Drawing doesn't wait for anything: let the signal and the encoder be heard.
    await new Promise(setImmediate);
    demandRunning(signal);
    onFrame?.(frame + 1);
  }
}

function demandRunning(signal: AbortSignal): void {
  if (signal.aborted) throw new StudioError('CANCELLED', 'The shot was stopped');
}
