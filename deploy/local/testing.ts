import { createHash } from 'node:crypto';
import { inject } from 'vitest';
import { StudioClient } from './client.ts';
import type { FilmProgress, FinishedFilm } from './film-operations.ts';
import { followFilm, type Order, submitFilm } from './produce.ts';
import type { SharedStudio } from './shared-studio.ts';

/** The run's studio: for tests that make films in it and end none of its processes. */
export async function sharedStudio(): Promise<SharedStudio & { client: StudioClient }> {
  const answer = await fetch(`http://127.0.0.1:${inject('studioDoor')}`);
  if (!answer.ok) throw new Error(await answer.text());
  const studio = (await answer.json()) as SharedStudio; // written by shared-studio.ts
  return { ...studio, client: new StudioClient(studio.apiUrl, studio.key) };
}

const never = new AbortController().signal;

/** Hands in a script for a small film. @returns the film's id */
export const submit = (client: StudioClient, text: string, order: Partial<Order> = {}): Promise<string> =>
  submitFilm(client, { title: 'test', text, aspect: '16:9', resolution: '480p', language: null, culture: null, ...order }, never);

/** Follows a film to its end. @throws StudioError with the film's own failure */
export const follow = (client: StudioClient, filmId: string, onEvent: (event: FilmProgress) => void = () => {}): Promise<FinishedFilm> =>
  followFilm(client, filmId, never, onEvent);

export async function download({ outputs }: FinishedFilm, role: string): Promise<Buffer> {
  const output = outputs.find((one) => one.role === role);
  if (!output) throw new Error(`The film has no ${role}`);
  const answer = await fetch(output.url);
  if (!answer.ok) throw new Error(`${role} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** SHA-256 of everything a film hands out, by role. */
export async function hashesOf(film: FinishedFilm): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const { role } of film.outputs)
    hashes[role] = createHash('sha256')
      .update(await download(film, role))
      .digest('hex');
  return hashes;
}
