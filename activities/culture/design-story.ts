import type { DesignStoryResult } from '../../schema/produce.ts';
import { QUEUES } from '../../schema/queues.ts';
import { ScriptReading } from '../../schema/reading.ts';
import { designStory } from '../../story/design/design-book.ts';
import { sourceVersion } from '../engine-version.ts';
import { withPulse } from '../pulse.ts';
import type { ForFilm, Workshop } from '../workshop.ts';

const DESIGNER = { id: 'culture-packs', version: sourceVersion(['story/culture', 'story/design', 'schema']) };

export const cultureActivities = ({ artifacts, engines }: Workshop) => ({
  /** Decides looks, voices and places from the culture each scene was found in, and which engines will work. Safe to repeat. */
  designStory: ({ film, readingKey }: ForFilm & { readingKey: string }): Promise<DesignStoryResult> =>
    withPulse(async () => {
      const { graph } = await artifacts.json(readingKey, ScriptReading);
      const made = await artifacts.makeJson(film.organisationId, { stage: 'culture', engine: DESIGNER, inputs: { graph } }, async () =>
        designStory(graph),
      );
      const { picture, voice, music } = engines;
      return { ...made, queues: { picture: QUEUES[picture.queue], voice: QUEUES[voice.queue], music: QUEUES[music.queue] } };
    }),
});
