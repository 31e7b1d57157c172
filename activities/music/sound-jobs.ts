import type { Timeline } from '../../schema/timeline.ts';
import { asSound, filmSamples } from '../signal/stereo.ts';
import { writeWav } from '../signal/wav.ts';
import { surroundings } from './ambience/surround.ts';
import { composeScore } from './composer/compose.ts';
import { renderScore } from './composer/render.ts';
import { effects } from './effects/punctuate.ts';
import { mixJob, type MixInputs, type MixResult } from './mix-job.ts';

/** What a sound thread can be asked to do. `path` is the WAV it writes. */
export type SoundJob =
  | { readonly kind: 'compose'; readonly timeline: Timeline; readonly path: string; readonly soundFontPath: string }
  | { readonly kind: 'surround'; readonly timeline: Timeline; readonly path: string }
  | { readonly kind: 'punctuate'; readonly timeline: Timeline; readonly path: string }
  | { readonly kind: 'mix'; readonly timeline: Timeline; readonly inputs: MixInputs };

export interface SoundJobResults {
  compose: null;
  surround: null;
  punctuate: null;
  mix: MixResult;
}

export async function runSoundJob(job: SoundJob): Promise<SoundJobResults[SoundJob['kind']]> {
  switch (job.kind) {
    case 'compose':
      await writeWav(
        job.path,
        asSound(await renderScore(composeScore(job.timeline), { soundFontPath: job.soundFontPath, length: filmSamples(job.timeline) })),
      );
      return null;
    case 'surround':
      await writeWav(job.path, asSound(surroundings(job.timeline)));
      return null;
    case 'punctuate':
      await writeWav(job.path, asSound(effects(job.timeline)));
      return null;
    case 'mix':
      return mixJob(job.timeline, job.inputs);
    default:
      throw job satisfies never;
  }
}
