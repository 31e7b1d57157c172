import { parentPort, workerData } from 'node:worker_threads';
import { runSoundJob, type SoundJob } from './sound-jobs.ts';

/* Making sound takes seconds of pure arithmetic: this thread does it, so that the worker's own keeps answering. */
runSoundJob(workerData as SoundJob).then(
  (result) => parentPort?.postMessage({ result }),
  (error: unknown) =>
    parentPort?.postMessage({
      failure: {
        code: error instanceof Error && 'code' in error ? error.code : 'INTERNAL',
        message: error instanceof Error ? error.message : String(error),
      },
    }),
);
