import { SHOT_STATES } from '../schema/film.ts';
import { graphqlEnum } from './enum.ts';

/** Enums that more than one feature speaks of. */
export const ShotStateEnum = graphqlEnum('ShotState', SHOT_STATES);
