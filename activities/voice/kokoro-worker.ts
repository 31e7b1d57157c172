import { parentPort, workerData } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';

/*
 * The voice model's own thread: running it blocks for a second or two, and the thread that answers Temporal must stay free.
 */

export interface SynthesisOrder {
  readonly number: number;
  readonly tokens: readonly number[]; // without the silent ones at both ends
  readonly style: Float32Array; // 256 values
  readonly speed: number;
}
export type SynthesisAnswer =
  | { readonly number: number; readonly audio: Float32Array<ArrayBuffer>; readonly durations: readonly number[] } // in steps of 600 samples, silent ends included
  | { readonly number: number; readonly failure: string };

const DURATIONS = '/encoder/Clip_output_0';

// The number of threads is part of what makes the samples always the same, so it isn't taken from the machine.
const session = InferenceSession.create(String(workerData), {
  intraOpNumThreads: 2,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  logSeverityLevel: 3,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
});

async function synthesise({ number, tokens, style, speed }: SynthesisOrder): Promise<SynthesisAnswer> {
  const outputs = await (
    await session
  ).run({
    tokens: new Tensor('int64', BigInt64Array.from([0, ...tokens, 0], BigInt), [1, tokens.length + 2]),
    style: new Tensor('float32', style, [1, style.length]),
    speed: new Tensor('float32', Float32Array.of(speed), [1]),
  });
  const audio = outputs['audio']?.data;
  const durations = outputs[DURATIONS]?.data;
  if (!(audio instanceof Float32Array) || !durations) throw new Error('The voice model is not the prepared one');
  return { number, audio: audio.slice(), durations: Array.from(durations as ArrayLike<number>, Number) };
}

parentPort?.on('message', (order: SynthesisOrder) => {
  synthesise(order).then(
    (answer) => parentPort?.postMessage(answer, 'audio' in answer ? [answer.audio.buffer] : []),
    (error: unknown) => parentPort?.postMessage({ number: order.number, failure: String(error) } satisfies SynthesisAnswer),
  );
});
