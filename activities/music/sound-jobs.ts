import type { Timeline } from '../../schema/timeline.ts';
import { mixJob, type MixInputs, type MixResult } from './mix-job.ts';

/** What a sound thread can be asked to do. */
export type SoundJob = { readonly kind: 'mix'; readonly timeline: Timeline; readonly inputs: MixInputs };

export interface SoundJobResults {
  mix: MixResult;
}

export async function runSoundJob(job: SoundJob): Promise<SoundJobResults[SoundJob['kind']]> {
  switch (job.kind) {
    case 'mix':
      return mixJob(job.timeline, job.inputs);
    default:
      throw job.kind satisfies never;
  }
}
