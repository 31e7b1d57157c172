import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { StudioError } from '../../schema/errors.ts';
import type { SynthesisAnswer, SynthesisOrder } from './kokoro-worker.ts';

export interface Synthesis {
  /** 24 kHz mono. */
  readonly audio: Float32Array;
  /** Of each token and the silent ones at both ends, in steps of {@link SAMPLES_PER_STEP}. */
  readonly durations: readonly number[];
}

export const MODEL_SAMPLE_RATE = 24_000;
export const SAMPLES_PER_STEP = 600;

/** The files that set-up fetched and prepared. */
export const kokoroFiles = (assetsDir: string) => ({
  model: path.join(assetsDir, 'kokoro', 'model.onnx'),
  tokens: path.join(assetsDir, 'kokoro', 'tokens.json'),
  voices: path.join(assetsDir, 'kokoro', 'voices'),
});

export const hasKokoro = (assetsDir: string): boolean => Object.values(kokoroFiles(assetsDir)).every((file) => existsSync(file));

interface Waiting {
  order: SynthesisOrder;
  resolve: (synthesis: Synthesis) => void;
  reject: (error: unknown) => void;
}

/** The voice model in a thread of its own, loaded at the first order; orders are worked off one by one. */
export class Kokoro {
  readonly #modelPath: string;
  #worker: Worker | null = null;
  #running: Waiting | null = null;
  readonly #queue: Waiting[] = [];
  #count = 0;

  constructor(modelPath: string) {
    this.#modelPath = modelPath;
  }

  /** A cancelled order that is already running is finished unheard; a waiting one never starts. @throws CANCELLED, SETUP_INCOMPLETE */
  synthesise(order: Omit<SynthesisOrder, 'number'>, signal: AbortSignal): Promise<Synthesis> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(cancelled());
      const waiting: Waiting = { order: { ...order, number: ++this.#count }, resolve, reject };
      const onAbort = () => {
        const at = this.#queue.indexOf(waiting);
        if (at >= 0) this.#queue.splice(at, 1);
        waiting.reject(cancelled());
      };
      signal.addEventListener('abort', onAbort, { once: true });
      waiting.resolve = (synthesis) => (signal.removeEventListener('abort', onAbort), resolve(synthesis));
      waiting.reject = (error) => (signal.removeEventListener('abort', onAbort), reject(error));
      this.#queue.push(waiting);
      this.#next();
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #next(): void {
    if (this.#running) return;
    const waiting = this.#queue.shift();
    if (!waiting) return this.#worker?.unref();
    this.#running = waiting;
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(waiting.order);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./kokoro-worker.ts', import.meta.url), { workerData: this.#modelPath });
    const done = (settle: (waiting: Waiting) => void) => {
      const waiting = this.#running;
      this.#running = null;
      if (waiting) settle(waiting);
      this.#next();
    };
    worker.on('message', (answer: SynthesisAnswer) =>
      done((waiting) => ('failure' in answer ? waiting.reject(broken(answer.failure)) : waiting.resolve(answer))),
    );
    worker.on('error', (error) => {
      this.#worker = null;
      done((waiting) => waiting.reject(broken(String(error), error)));
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      done((waiting) => waiting.reject(broken('it ended')));
    });
    return worker;
  }
}

const cancelled = () => new StudioError('CANCELLED', 'Speaking was cancelled');
const broken = (reason: string, cause?: unknown) =>
  new StudioError('SETUP_INCOMPLETE', `The voice model doesn’t run: ${reason}`, { cause });
