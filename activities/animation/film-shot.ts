import path from 'node:path';
import { z } from 'zod';
import type { FilmShotResult } from '../../schema/produce.ts';
import { StagedShot } from '../../schema/shot.ts';
import { artifactKey, mediaTypeOf } from '../artifact.ts';
import { shotTicker } from '../projection.ts';
import { withPulse } from '../pulse.ts';
import { type ForFilm, type Workshop, companion } from '../workshop.ts';

const Substitutions = z.array(z.string());

export const animationActivities = ({ db, artifacts, engines: { picture } }: Workshop) => ({
  /**
   * Films one shot at final quality. Safe to repeat: the key names engine and staged shot, so a second run finds the first one's clip.
   * Stops the encoder within two seconds when cancelled.
   */
  filmShot: ({ film, shotId, specKey, frames }: ForFilm & { shotId: string; specKey: string; frames: number }): Promise<FilmShotResult> =>
    withPulse(async (signal, beat) => {
      const recipe = {
        stage: 'animation',
        engine: { id: picture.id, version: picture.version },
        inputs: { spec: path.basename(specKey) },
        extension: 'mp4',
      };
      const key = artifactKey(film.organisationId, recipe);
      const [thumbnailKey, notesKey] = [companion(key, '.jpg'), companion(key, '.json')];
      const ticker = shotTicker(db, film, { shotId, frames });
      const { made } = await artifacts.make(film.organisationId, recipe, async (clip, folder) => {
        const shot = await artifacts.json(specKey, StagedShot);
        const still = path.join(folder, 'still.jpg');
        const onFrame = (framesDone: number) => {
          beat({ framesDone });
          ticker.tick(framesDone);
        };
        const { substitutions } = await picture.filmShot(shot, { clip, still }, { signal, onFrame });
        await artifacts.store.put(thumbnailKey, { path: still }, { type: mediaTypeOf(thumbnailKey) });
        await artifacts.store.put(notesKey, Buffer.from(JSON.stringify(substitutions)), { type: mediaTypeOf(notesKey) });
      });
      await ticker.settle();
      const substitutions = await artifacts.json(notesKey, Substitutions);
      return { shotId, key, made, frames, thumbnailKey, substitutions };
    }),
});
