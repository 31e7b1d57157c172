import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { isFailureCode, StudioError } from '../../schema/errors.ts';
import type { SoundJob, SoundJobResults } from './sound-jobs.ts';

type Answer = { result: unknown } | { failure: { code: unknown; message: string } };

/** Does a job in a thread of its own, ended at once on cancel; half-written files are removed. @throws CANCELLED and what the job throws */
export async function inThread<Job extends SoundJob>(
  job: Job,
  { outputs, signal }: { outputs: readonly string[]; signal: AbortSignal },
): Promise<SoundJobResults[Job['kind']]> {
  if (signal.aborted) throw new StudioError('CANCELLED', 'Making the sound was cancelled');
  const worker = new Worker(new URL('./sound-thread.ts', import.meta.url), { workerData: job });
  let onAbort = () => {};
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      onAbort = () => reject(new StudioError('CANCELLED', 'Making the sound was cancelled'));
      signal.addEventListener('abort', onAbort, { once: true });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new StudioError('INTERNAL', 'The sound thread ended without an answer')));
    });
    if ('failure' in answer)
      throw new StudioError(isFailureCode(answer.failure.code) ? answer.failure.code : 'INTERNAL', answer.failure.message);
    return answer.result as SoundJobResults[Job['kind']]; // the thread runs the job of this kind
  } finally {
    signal.removeEventListener('abort', onAbort);
    await worker.terminate();
    await Promise.all(outputs.map((output) => rm(`${output}.part`, { force: true })));
  }
}
