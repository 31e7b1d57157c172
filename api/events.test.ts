import { expect } from 'vitest';
import type { Client } from 'graphql-ws';
import { openDb } from '../drizzle/db.ts';
import type { Db } from '../drizzle/db.ts';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import type { ToldEvent } from '../drizzle/film-events.ts';
import { migrate } from '../drizzle/migrate.ts';
import { roleUrl } from '../drizzle/roles.ts';
import type { Film } from '../drizzle/tables.ts';
import { startPostgres, TEST_KEY, TEST_PASSWORD, TEST_PASSWORDS } from '../drizzle/test-cluster.ts';
import { aFilm } from '../drizzle/testing.ts';
import { FilmEvents } from './events.ts';
import { test } from './testing.ts';

const PROGRESS =
  'subscription ($id: ID!, $after: Int!) { filmProgress(filmId: $id, after: $after) { seq cut kind state percent shotsDone message } }';
type Seen = { seq: number; cut: number; kind: string; state: string | null; percent: number };

const tell = (db: Db, { id, organisationId }: Film, events: ToldEvent[], cut = 1) =>
  appendFilmEvents(db, { filmId: id, organisationId, cut }, events);
const state = (name: 'submitted' | 'processing' | 'completed' | 'cancelled'): ToldEvent => ({ kind: 'state', state: name });
const step = (done: number): ToldEvent => ({ kind: 'stage', stage: 'voice', done, total: 1000 });
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Follows a film to its end. After a lost connection it goes on after the last event it has, as our own clients do. */
async function follow(
  client: () => Client,
  film: Film,
  { after = 0, onEvent = () => {} }: { after?: number; onEvent?: (seen: Seen) => unknown } = {},
) {
  const seen: Seen[] = [];
  for (let over = false; !over;) {
    const last = seen.at(-1)?.seq ?? after;
    try {
      for await (const { data } of client().iterate<{ filmProgress: Seen }>({ query: PROGRESS, variables: { id: film.id, after: last } })) {
        seen.push(data!.filmProgress);
        await onEvent(data!.filmProgress);
      }
      over = true;
    } catch {
      // the connection was lost
    }
  }
  return seen;
}

test('events are replayed, then live, complete and in order, and end with the film', async ({ api }) => {
  const { db } = api.database;
  const film = await aFilm(db);
  await tell(db, film, [state('submitted'), state('processing')]);

  const seen = await follow(() => api.socket(), film, {
    onEvent: ({ seq }) => seq >= 2 && tell(db, film, [seq < 20 ? step(seq) : state('completed')]),
  });

  expect(seen.map(({ seq }) => seq)).toEqual(upTo(21));
  expect(seen.at(-1)).toMatchObject({ kind: 'STATE', state: 'COMPLETED', percent: 100 });
  expect(seen.every(({ percent }, index) => index === 0 || percent >= seen[index - 1]!.percent)).toBe(true);
});

test('who comes back after an event gets only what came later', async ({ api }) => {
  const { db } = api.database;
  const film = await aFilm(db);
  await tell(db, film, [state('submitted'), state('processing'), step(1), step(2), state('completed')]);

  expect((await follow(() => api.socket(), film, { after: 3 })).map(({ seq }) => seq)).toEqual([4, 5]);
  expect(await follow(() => api.socket(), film, { after: 5 })).toEqual([]);
});

test('a story of two cuts is told whole: it ends with the second one', async ({ api }) => {
  const { db } = api.database;
  const film = await aFilm(db);
  await tell(db, film, [state('submitted'), state('processing'), state('completed')]);
  await tell(db, film, [state('submitted'), state('processing')], 2);

  const seen = await follow(() => api.socket(), film, { onEvent: ({ seq }) => seq === 5 && tell(db, film, [state('cancelled')], 2) });

  expect(seen.map(({ seq, cut, state }) => `${seq} ${cut} ${state}`)).toEqual([
    '1 1 SUBMITTED',
    '2 1 PROCESSING',
    '3 1 COMPLETED',
    '4 2 SUBMITTED',
    '5 2 PROCESSING',
    '6 2 CANCELLED',
  ]);
});

test('nothing is lost or doubled when the API is restarted under way', async ({ api }) => {
  const { db } = api.database;
  const film = await aFilm(db);
  await tell(db, film, [state('submitted'), state('processing')]);
  const restarts: Promise<void>[] = [];
  const writing = (async () => {
    for (let done = 1; done <= 300; done += 1) {
      await tell(db, film, [step(done)]);
      if (done === 100 || done === 200) restarts.push(api.restart());
      if (done === 200) await Promise.all(restarts);
    }
    await Promise.all(restarts);
    await tell(db, film, [state('completed')]);
  })();

  // A socket made by hand each time: the library's own retry would start again at the same `after`.
  const seen = await follow(() => api.socket({ retryAttempts: 0 }), film);
  await writing;

  expect(seen.map(({ seq }) => seq)).toEqual(upTo(303));
});

test('everyone who watches a film is served by one reading of its events', async ({ ownDatabase }) => {
  const { db, url } = ownDatabase;
  const film = await aFilm(db);
  const reads: string[] = [];
  const counted = openDb(url, { onStatement: (text) => text.includes('from "film_events"') && reads.push(text) });
  const events = new FilmEvents(counted, console.error);
  const key = { filmId: film.id, organisationId: film.organisationId };
  await tell(db, film, [state('submitted'), state('processing'), ...upTo(200).map(step)]);

  const watchers = upTo(50).map(async () => {
    const seen: number[] = [];
    for await (const { seq } of events.watch(key, 0)) seen.push(seq);
    return seen;
  });
  await tell(db, film, [state('completed')]);
  for (const seen of await Promise.all(watchers)) expect(seen).toEqual(upTo(203));

  expect(reads.length).toBeLessThan(10);
  expect(events.watching).toBe(0);
  await events.stop();
  await counted.close();
});

test('a watcher that leaves while it waits is let go at once', async ({ ownDatabase: { db, ...rest } }) => {
  const film = await aFilm(db);
  await tell(db, film, [state('submitted')]);
  const events = new FilmEvents({ db, ...rest }, console.error);
  const watch = events.watch({ filmId: film.id, organisationId: film.organisationId }, 1);

  const waiting = watch.next();
  expect(events.watching).toBe(1);
  await watch.return!();

  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(events.watching).toBe(0);
  await events.stop();
});

test('a watcher that starts further back than another gets everything, and the other nothing twice', async ({
  ownDatabase: { db, ...rest },
}) => {
  const film = await aFilm(db);
  await tell(db, film, [state('submitted'), state('processing'), ...upTo(8).map(step)]);
  const events = new FilmEvents({ db, ...rest }, console.error);
  const key = { filmId: film.id, organisationId: film.organisationId };
  const seqs = async (after: number) => {
    const seen: number[] = [];
    for await (const { seq } of events.watch(key, after)) {
      seen.push(seq);
      if (seq === 10 && after === 7) behind.resolve(seqs(0));
    }
    return seen;
  };
  const behind = Promise.withResolvers<number[]>();

  const ahead = seqs(7);
  void behind.promise.then(() => {});
  while (events.watching === 0) await Promise.resolve();
  await tell(db, film, [step(9), state('completed')]);

  expect(await ahead).toEqual(upTo(12, 8));
  expect(await behind.promise).toEqual(upTo(12));
  await events.stop();
});

test('events go on after Postgres was restarted', async () => {
  const cluster = await startPostgres();
  await migrate(cluster.ownerUrl, TEST_PASSWORDS, { localKey: TEST_KEY });
  const database = openDb(roleUrl(cluster.ownerUrl, 'studio_worker', TEST_PASSWORD));
  const film = await aFilm(database.db);
  await tell(database.db, film, [state('submitted'), state('processing')]);
  const complaints: unknown[] = [];
  const events = new FilmEvents(database, (error) => complaints.push(error));

  const seen: number[] = [];
  for await (const { seq } of events.watch({ filmId: film.id, organisationId: film.organisationId }, 0)) {
    seen.push(seq);
    if (seq === 2) await cluster.restart();
    if (seq >= 2 && seq < 6) await tell(database.db, film, [step(seq)]);
    if (seq === 6) await tell(database.db, film, [state('completed')]);
  }

  expect(seen).toEqual(upTo(7));
  await events.stop();
  await database.close();
  await cluster.stop();
});
