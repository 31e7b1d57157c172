import { defineUpdate } from '@temporalio/workflow';
import { CONTINUE_UPDATE } from '../schema/produce.ts';

/** Workflow tasks; activities have queues of their own (schema/queues.ts). */
export const STUDIO_QUEUE = 'studio';
export const PRODUCE_FILM = 'produceFilm';

/** Lets a production that waits for review go on. Refused with CONFLICT while it isn't waiting. */
export const continueFilmUpdate = defineUpdate<void>(CONTINUE_UPDATE);
