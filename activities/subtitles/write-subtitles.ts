import { z } from 'zod';
import type { Made } from '../../schema/produce.ts';
import { Speech } from '../../schema/shot.ts';
import { Timeline } from '../../schema/timeline.ts';
import { artifactKey, mediaTypeOf } from '../artifact.ts';
import { sourceVersion } from '../engine-version.ts';
import { withPulse } from '../pulse.ts';
import { type ForFilm, type Workshop, companion } from '../workshop.ts';
import { captionsOf } from './captions.ts';
import { toAss, toSrt, toVtt } from './formats.ts';

const ENGINE = { id: 'captions', version: sourceVersion(['activities/subtitles']) };

/** Captions as filed: what QC checks and the three formats are written from. */
export const Captions = z.array(
  z.object({ startFrame: z.int(), endFrame: z.int(), lines: z.array(z.string()), lineIds: z.array(z.string()), unseen: z.boolean() }),
);

export const subtitleActivities = ({ artifacts }: Workshop) => ({
  /** Writes SRT, WebVTT and ASS beside the captions as JSON. Safe to repeat: keyed by words and times. */
  writeSubtitles: ({ film, timelineKey }: ForFilm & { timelineKey: string }): Promise<Made> =>
    withPulse(async () => {
      const timeline = await artifacts.json(timelineKey, Timeline);
      const { title, language, fps, width, height, shots, lines } = timeline;
      const inputs = { title, language, fps, width, height, cuts: shots.map(({ startFrame }) => startFrame), lines };
      const recipe = { stage: 'subtitles', engine: ENGINE, inputs };
      const key = artifactKey(film.organisationId, { ...recipe, extension: 'json' });
      return artifacts.makeJson(film.organisationId, recipe, async () => {
        const speech = Object.fromEntries(
          await Promise.all(
            lines.map(async ({ lineId, speechKey }) => [lineId, await artifacts.json(companion(speechKey, '.json'), Speech)] as const),
          ),
        );
        const captions = captionsOf(timeline, speech);
        const written = { '.srt': toSrt(captions, fps), '.vtt': toVtt(captions, { fps, language }), '.ass': toAss(captions, timeline) };
        for (const [ending, text] of Object.entries(written)) {
          await artifacts.store.put(companion(key, ending), Buffer.from(text), { type: mediaTypeOf(ending) });
        }
        return captions;
      });
    }),
});
