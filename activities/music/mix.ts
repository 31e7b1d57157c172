import path from 'node:path';
import type { Timeline } from '../../schema/timeline.ts';
import { inThread } from './in-thread.ts';
import { STEMS, type MixInputs, type MixResult } from './mix-job.ts';

/**
 * Mixes a film: four stems and a master, 48 kHz stereo WAV, all exactly as long as the film, the master at −14 LUFS and under −1.5 dBTP.
 * The stems add up to the master before its limiter. The same inputs give the same bytes.
 * @throws ARTIFACT_MISSING, INVALID_INPUT, DISK_FULL, CANCELLED
 */
export function mixFilm(timeline: Timeline, { signal, ...inputs }: MixInputs & { signal: AbortSignal }): Promise<MixResult> {
  const outputs = [...STEMS, 'master'].map((name) => path.join(inputs.outDir, `${name}.wav`));
  return inThread({ kind: 'mix', timeline, inputs }, { outputs, signal });
}
