import type { FilmSettings } from '../../schema/film.ts';
import type { ReadScriptResult } from '../../schema/produce.ts';
import { ScriptReading } from '../../schema/reading.ts';
import { checkScript } from '../../story/intake.ts';
import { openReader } from '../../story/read.ts';
import { sourceVersion } from '../engine-version.ts';
import { withPulse } from '../pulse.ts';
import { linesOf } from '../reading.ts';
import type { ForFilm, Workshop } from '../workshop.ts';

const READER = { id: 'story', version: sourceVersion(['story', 'schema'], ['compromise']) };

export const analysisActivities = ({ artifacts }: Workshop) => ({
  /** Reads a script into its scene graph and planned shots. Safe to repeat: keyed by text, language and culture. */
  readScript: ({ film, scriptKey, settings }: ForFilm & { scriptKey: string; settings: FilmSettings }): Promise<ReadScriptResult> =>
    withPulse(async () => {
      const { language, culture } = settings;
      const recipe = { stage: 'analysis', engine: READER, inputs: { scriptKey, language, culture } };
      const made = await artifacts.makeJson(film.organisationId, recipe, async () =>
        openReader({ language, culture }).read(checkScript(await artifacts.bytes(scriptKey))),
      );
      const { graph, shots } = await artifacts.json(made.key, ScriptReading);
      return {
        ...made,
        title: graph.title,
        language: graph.language,
        shots: shots.map(({ id, description }) => ({ shotId: id, description })),
        characterIds: graph.characters.filter(({ role }) => role !== 'voice').map(({ id }) => id),
        sceneIds: graph.scenes.map(({ id }) => id),
        lines: linesOf(graph).map(({ id }) => ({ lineId: id })),
        notices: graph.notices.map(({ message }) => message),
      };
    }),
});
