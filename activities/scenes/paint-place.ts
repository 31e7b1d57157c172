import { DesignBook } from '../../schema/design.ts';
import { StudioError } from '../../schema/errors.ts';
import type { Made } from '../../schema/produce.ts';
import { withPulse } from '../pulse.ts';
import type { ForFilm, Workshop } from '../workshop.ts';

export const placeActivities = ({ artifacts, engines: { picture } }: Workshop) => ({
  /** Paints a scene's place, empty and wide. Safe to repeat: the key names engine and design. */
  paintPlace: ({ film, designKey, sceneId }: ForFilm & { designKey: string; sceneId: string }): Promise<Made> =>
    withPulse(async (signal) => {
      const design = (await artifacts.json(designKey, DesignBook)).places[sceneId];
      if (!design) throw new StudioError('INTERNAL', `Scene ${sceneId} has no place`, { details: { sceneId } });
      const recipe = { stage: 'scenes', engine: picture, inputs: { design }, extension: 'png' };
      return artifacts.make(film.organisationId, recipe, (file) => picture.paintPlace(design, file, { signal }));
    }),
});
