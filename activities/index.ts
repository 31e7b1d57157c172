import { analysisActivities } from './analysis/read-script.ts';
import { animationActivities } from './animation/film-shot.ts';
import { characterActivities } from './characters/paint-character.ts';
import { compositionActivities } from './composition/compose-film.ts';
import { cultureActivities } from './culture/design-story.ts';
import { musicActivities } from './music/score-film.ts';
import type { projectionActivities } from './projection.ts';
import { qcActivities } from './qc/check-film.ts';
import { placeActivities } from './scenes/paint-place.ts';
import { subtitleActivities } from './subtitles/write-subtitles.ts';
import { timingActivities } from './timing/time-shots.ts';
import { voiceActivities } from './voice/speak-line.ts';
import type { Workshop } from './workshop.ts';

/** Every activity of a production, in pipeline order. */
export const productionActivities = (workshop: Workshop) => ({
  ...analysisActivities(workshop),
  ...cultureActivities(workshop),
  ...characterActivities(workshop),
  ...placeActivities(workshop),
  ...voiceActivities(workshop),
  ...timingActivities(workshop),
  ...animationActivities(workshop),
  ...musicActivities(workshop),
  ...subtitleActivities(workshop),
  ...compositionActivities(workshop),
  ...qcActivities(workshop),
});

export type ProductionActivities = ReturnType<typeof productionActivities>;
export type AnimationActivities = ReturnType<typeof animationActivities>;
export type ProjectionActivities = ReturnType<typeof projectionActivities>;
