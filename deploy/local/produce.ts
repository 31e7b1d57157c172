import { StudioError, isFailureCode } from '../../schema/errors.ts';
import type { StudioClient } from './client.ts';
import type { FilmOptions } from './film-options.ts';
import {
  ASPECT_NAME,
  CANCEL_FILM,
  CREATE_PROJECT,
  enumName,
  FILM_PROGRESS,
  FINISHED_FILM,
  PRODUCE_FILM,
  resolutionName,
  SAVE_SCRIPT,
  type FilmProgress,
  type FinishedFilm,
} from './film-operations.ts';

/** What to make a film of. */
export interface Order extends Pick<FilmOptions, 'aspect' | 'resolution' | 'language' | 'culture'> {
  title: string;
  text: string;
}

/** Hands the script in and presses Produce. @returns the film's id @throws StudioError */
export async function submitFilm(client: StudioClient, order: Order, signal: AbortSignal): Promise<string> {
  const { createProject } = await client.ask<{ createProject: { id: string } }>(
    CREATE_PROJECT,
    { title: order.title.slice(0, 100) },
    signal,
  );
  const projectId = createProject.id;
  await client.ask(SAVE_SCRIPT, { input: { projectId, text: order.text } }, signal);
  const input = {
    projectId,
    aspect: ASPECT_NAME[order.aspect],
    resolution: resolutionName(order.resolution),
    language: order.language && enumName(order.language),
    culture: order.culture && enumName(order.culture),
  };
  const { produceFilm } = await client.ask<{ produceFilm: { id: string } }>(PRODUCE_FILM, { input }, signal);
  return produceFilm.id;
}

/** Follows a production to its end. @throws StudioError with the film's own failure */
export async function followFilm(
  client: StudioClient,
  filmId: string,
  signal: AbortSignal,
  onEvent: (event: FilmProgress) => void,
): Promise<FinishedFilm> {
  for await (const event of client.follow<FilmProgress>('filmProgress', FILM_PROGRESS, { filmId, after: 0 }, signal)) onEvent(event);
  signal.throwIfAborted();
  const { film } = await client.ask<{ film: FinishedFilm }>(FINISHED_FILM, { id: filmId }, signal);
  if (film.state === 'COMPLETED') return film;
  if (film.state === 'CANCELLED') throw new StudioError('CANCELLED', 'The production was cancelled', { details: { filmId } });
  const { code, message = 'The production failed', shotId = null } = film.failure ?? {};
  throw new StudioError(isFailureCode(code) ? code : 'INTERNAL', message, { details: { filmId, shotId } });
}

/** Cancels a production and waits until nothing of it runs any more, 5 s at most. */
export async function cancelFilm(client: StudioClient, filmId: string): Promise<void> {
  const limit = AbortSignal.timeout(5_000);
  await client.ask(CANCEL_FILM, { filmId }, limit);
  await followFilm(client, filmId, limit, () => {}).catch((cause: unknown) => {
    if (!(cause instanceof StudioError)) throw cause; // its end is what we waited for
  });
}
