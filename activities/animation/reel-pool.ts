import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { StudioError } from '../../schema/errors.ts';
import type { Substitution } from '../../stage/contract.ts';
import type { Watch } from './engine.ts';
import { errorOf, partialsOf, type FromReel, type ReelJob, type ToReel } from './reel-jobs.ts';

/** A drawing process that doesn't stop by itself is killed after this many milliseconds, encoder and all. */
const KILL_AFTER_MS = 1_500;
const WORKER = fileURLToPath(new URL('reel-worker.ts', import.meta.url));

/** Long-lived drawing processes, so that drawing never blocks whoever asks for it. */
export interface ReelPool {
  /** Waits for a free process and lets it do the job. @throws StudioError as the job does; CANCELLED; INTERNAL when the process dies */
  run(job: ReelJob, watch: Watch): Promise<readonly Substitution[]>;
  /** Process ids of those running. */
  readonly pids: readonly number[];
  /** Ends the processes; jobs still running fail. */
  close(): Promise<void>;
}

interface Reel {
  child: ChildProcess;
  gone: Promise<void>;
}

/** Opens a pool of at most `processes`; each starts with the first job that needs it and is replaced when it had to be killed. */
export function openReelPool({ processes }: { processes: number }): ReelPool {
  const idle: Reel[] = [];
  const all = new Set<Reel>();
  const waiting: ((reel: Reel) => void)[] = [];
  let closed = false;

  const begin = (): Reel => {
    // A group of its own, so that its encoder dies with it.
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), WORKER], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: true,
    });
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    const reel = { child, gone };
    all.add(reel);
    void gone.then(() => {
      all.delete(reel);
      if (idle.includes(reel)) idle.splice(idle.indexOf(reel), 1);
    });
    return reel;
  };
  const take = (signal: AbortSignal): Promise<Reel> => {
    const free = idle.pop();
    if (free) return Promise.resolve(free);
    if (all.size < processes) return Promise.resolve(begin());
    return new Promise((resolve, reject) => {
      const got = (reel: Reel): void => {
        signal.removeEventListener('abort', leave);
        resolve(reel);
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(got), 1);
        reject(new StudioError('CANCELLED', 'The shot was stopped before it began'));
      };
      waiting.push(got);
      signal.addEventListener('abort', leave, { once: true });
    });
  };
  const release = (reel: Reel): void => {
    if (closed) return;
    const next = waiting.shift();
    const alive = all.has(reel) && reel.child.connected;
    if (next) next(alive ? reel : begin());
    else if (alive) idle.push(reel);
  };

  return {
    async run(job, watch) {
      if (closed) throw new StudioError('CANCELLED', 'The studio is closing');
      if (watch.signal.aborted) throw new StudioError('CANCELLED', 'The shot was stopped before it began');
      const reel = await take(watch.signal);
      try {
        return await runOn(reel, job, watch);
      } finally {
        release(reel);
      }
    },
    get pids() {
      return [...all].flatMap(({ child }) => child.pid ?? []);
    },
    async close() {
      closed = true;
      const ending = [...all];
      for (const { child } of ending) kill(child);
      await Promise.all(ending.map(({ gone }) => gone));
    },
  };
}

/** Gives a process a job and follows it to its end. */
async function runOn({ child, gone }: Reel, job: ReelJob, { signal, onFrame }: Watch): Promise<readonly Substitution[]> {
  const send = (message: ToReel): void => void child.send(message, () => undefined); // a dead process is noticed below
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    send({ do: 'stop' });
    timer = setTimeout(() => kill(child), KILL_AFTER_MS);
  };
  let hear: ((message: FromReel) => void) | undefined;
  try {
    const told = new Promise<readonly Substitution[]>((resolve, reject) => {
      hear = (message) => {
        if (message.tell === 'frame') onFrame?.(message.framesDone);
        else if (message.tell === 'done') resolve(message.substitutions);
        else reject(errorOf(message));
      };
      child.on('message', hear);
    });
    const died = gone.then(async (): Promise<never> => {
      await Promise.all(partialsOf(job).map((file) => rm(file, { force: true })));
      throw signal.aborted ? new StudioError('CANCELLED', 'The shot was stopped') : new StudioError('INTERNAL', 'The drawing process died');
    });
    died.catch(() => undefined); // it also ends when nobody asks any more
    signal.addEventListener('abort', stop, { once: true });
    send({ do: 'job', job });
    if (signal.aborted) stop();
    return await Promise.race([told, died]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    if (hear) child.off('message', hear);
  }
}

/** Kills a drawing process and its encoder. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // it had ended, or has no group on this system
  }
}
