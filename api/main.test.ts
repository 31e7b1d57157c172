import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { aFilm, test } from '../drizzle/testing.ts';
import { aProcess, aSocket } from './testing.ts';

test('a killed API process loses no event: its successor goes on where the watcher stood', async ({ ownDatabase: { db, url } }) => {
  const home = await mkdtemp(path.join(tmpdir(), 'studio-home-'));
  const env = { DATABASE_URL: url, TEMPORAL_ADDRESS: '127.0.0.1:9', STUDIO_HOME: home, LINK_SECRET: 'only for this test' };
  const film = await aFilm(db);
  const tell = (done: number) =>
    appendFilmEvents(db, { filmId: film.id, organisationId: film.organisationId, cut: 1 }, [
      { kind: 'stage', stage: 'voice', done, total: 99 },
    ]);
  const seen: number[] = [];
  const watch = async (api: { url: string }, until: number) => {
    const client = aSocket(api.url, { retryAttempts: 0 });
    const query = 'subscription ($id: ID!, $after: Int!) { filmProgress(filmId: $id, after: $after) { seq } }';
    for await (const { data } of client.iterate<{ filmProgress: { seq: number } }>({
      query,
      variables: { id: film.id, after: seen.at(-1) ?? 0 },
    })) {
      seen.push(data!.filmProgress.seq);
      if (seen.length === until) return;
    }
  };
  const first = await aProcess({ ...env, PORT: '0' });
  for (let done = 1; done <= 5; done += 1) await tell(done);
  await watch(first, 5);

  first.child.kill('SIGKILL');
  await first.ended;
  for (let done = 6; done <= 8; done += 1) await tell(done); // while nobody listens
  const second = await aProcess({ ...env, PORT: new URL(first.url).port });
  await watch(second, 8);

  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  second.child.kill('SIGTERM');
  expect(await second.ended).toEqual([0, null]);
  await rm(home, { recursive: true });
});

test('an environment with faults is refused naming every one', async () => {
  await expect(aProcess({ PORT: 'abc', LINK_SECRET: 'short' })).rejects.toThrow(/PORT[^]*LINK_SECRET/);
});
