import { DesignBook } from '../../schema/design.ts';
import { StudioError } from '../../schema/errors.ts';
import type { Made } from '../../schema/produce.ts';
import { withPulse } from '../pulse.ts';
import type { ForFilm, Workshop } from '../workshop.ts';

export const characterActivities = ({ artifacts, engines: { picture } }: Workshop) => ({
  /** Paints one character's portrait, before anything is filmed with them. Safe to repeat: the key names engine and look. */
  paintCharacter: ({ film, designKey, characterId }: ForFilm & { designKey: string; characterId: string }): Promise<Made> =>
    withPulse(async (signal) => {
      const { cast } = await artifacts.json(designKey, DesignBook);
      const member = cast[characterId];
      if (!member) throw new StudioError('INTERNAL', `${characterId} was not cast`, { details: { characterId } });
      const recipe = { stage: 'characters', engine: picture, inputs: { look: member.look }, extension: 'png' };
      return artifacts.make(film.organisationId, recipe, (file) => picture.paintCharacter(member.look, file, { signal }));
    }),
});
