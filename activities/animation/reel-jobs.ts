import { rename, rm } from 'node:fs/promises';
import { isFailureCode, StudioError, type FailureCode, type FailureDetails } from '../../schema/errors.ts';
import type { Look } from '../../schema/look.ts';
import type { PlaceDesign, StagedShot } from '../../schema/shot.ts';
import type { Substitution } from '../../stage/contract.ts';

/** What a drawing process is asked to do. Files are written whole or not at all. */
export type ReelJob =
  | { kind: 'shot'; shot: StagedShot; clip: string; still: string | null; ffmpegPath: string }
  | { kind: 'character'; look: Look; file: string }
  | { kind: 'place'; design: PlaceDesign; file: string };

/** What it is told. */
export type ToReel = { do: 'job'; job: ReelJob } | { do: 'stop' };

/** What it tells. */
export type FromReel =
  | { tell: 'frame'; framesDone: number }
  | { tell: 'done'; substitutions: readonly Substitution[] }
  | { tell: 'failed'; code: FailureCode; message: string; details: FailureDetails };

/** Files a job writes, to be removed when its process dies over it. */
export const partialsOf = (job: ReelJob): string[] => (job.kind === 'shot' ? [partialOf(job.clip)] : [partialOf(job.file)]);
export const partialOf = (file: string): string => `${file}.partial`;

/** Lets `write` make a file under a passing name, and gives it its own when it is whole. */
export async function whole(file: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = partialOf(file);
  try {
    await write(partial);
    await rename(partial, file);
  } catch (reason) {
    await rm(partial, { force: true });
    throw reason;
  }
}

/** A failure as a message, and back. What isn't a StudioError is INTERNAL. */
export function failureOf(reason: unknown): Extract<FromReel, { tell: 'failed' }> {
  if (reason instanceof StudioError) return { tell: 'failed', code: reason.code, message: reason.message, details: reason.details };
  return {
    tell: 'failed',
    code: 'INTERNAL',
    message: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
    details: {},
  };
}
export const errorOf = ({ code, message, details }: Extract<FromReel, { tell: 'failed' }>): StudioError =>
  new StudioError(isFailureCode(code) ? code : 'INTERNAL', message, { details });
