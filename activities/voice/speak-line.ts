import { z } from 'zod';
import { DesignBook } from '../../schema/design.ts';
import { StudioError } from '../../schema/errors.ts';
import type { SpokenLine } from '../../schema/produce.ts';
import { ScriptReading } from '../../schema/reading.ts';
import { Speech } from '../../schema/shot.ts';
import { artifactKey, mediaTypeOf } from '../artifact.ts';
import { withPulse } from '../pulse.ts';
import { linesOf } from '../reading.ts';
import { writeWav } from '../signal/wav.ts';
import { type ForFilm, type Workshop, companion } from '../workshop.ts';

/** The file beside a spoken line: its timing, and what the engine did otherwise than asked. */
const SpokenTiming = Speech.extend({ notices: z.array(z.object({ code: z.string(), message: z.string() })) });

export const voiceActivities = ({ artifacts, engines: { voice } }: Workshop) => ({
  /** Speaks one line and measures it. Safe to repeat: the key names engine, voice and words. */
  speakLine: ({
    film,
    readingKey,
    designKey,
    lineId,
  }: ForFilm & { readingKey: string; designKey: string; lineId: string }): Promise<SpokenLine> =>
    withPulse(async (signal) => {
      const [{ graph }, { cast }] = await Promise.all([artifacts.json(readingKey, ScriptReading), artifacts.json(designKey, DesignBook)]);
      const line = linesOf(graph).find(({ id }) => id === lineId);
      const member = line && cast[line.characterId];
      if (!member) throw new StudioError('INTERNAL', `Line ${lineId} has no speaker`, { details: { lineId } });

      const request = {
        text: line.text,
        language: line.language,
        voiceId: member.voiceId,
        emotion: line.emotion,
        manner: line.manner,
        speed: 1,
      };
      const recipe = { stage: 'voice', engine: { id: voice.id, version: voice.version }, inputs: request, extension: 'wav' };
      const timingKey = companion(artifactKey(film.organisationId, recipe), '.json');
      const { key, made } = await artifacts.make(film.organisationId, recipe, async (file) => {
        const { pcm, sampleRate, speech, notices } = await voice.speak(request, { signal });
        await writeWav(file, { channels: [pcm], sampleRate });
        await artifacts.store.put(timingKey, Buffer.from(JSON.stringify({ ...speech, notices })), { type: mediaTypeOf(timingKey) });
      });
      const { durationMs, notices } = await artifacts.json(timingKey, SpokenTiming);
      return { lineId, key, timingKey, durationMs, notices, made };
    }),
});
