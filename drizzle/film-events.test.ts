import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { LOCAL_ORGANISATION_ID } from '../schema/ids.ts';
import type { FilmRef } from '../schema/produce.ts';
import type { Db } from './db.ts';
import { appendFilmEvents, FILM_EVENT_CHANNEL } from './film-events.ts';
import type { ToldEvent } from './film-events.ts';
import { aFilm, storyOf, test } from './testing.ts';
import { films, filmOutputs, filmShots, filmStages } from './tables.ts';
import type { Film } from './tables.ts';
import { inOrganisation } from './tenant.ts';

const refOf = ({ id, organisationId, cut }: Film): FilmRef => ({ filmId: id, organisationId, cut });
const row = async (db: Db, { id }: Film) =>
  (await inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(films).where(eq(films.id, id))))[0]!;
const shotsOf = (db: Db, { id }: Film) =>
  inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(filmShots).where(eq(filmShots.filmId, id)).orderBy(filmShots.ordinal));

const SUBMITTED: ToldEvent = { kind: 'state', state: 'submitted', dedupeKey: 'submitted' };
const PROCESSING: ToldEvent = { kind: 'state', state: 'processing' };
const TWO_SHOTS: ToldEvent = {
  kind: 'shots',
  shots: [
    { shotId: 'a', description: 'Wide', frames: 40 },
    { shotId: 'b', description: 'Close', frames: 60 },
  ],
};

test('events told at the same moment by many writers are numbered without gap or double', async ({ ownDatabase: { db } }) => {
  const film = await aFilm(db);
  await appendFilmEvents(db, refOf(film), [SUBMITTED, PROCESSING]);

  await Promise.all(
    Array.from({ length: 40 }, (_, n) => appendFilmEvents(db, refOf(film), [{ kind: 'notice', code: `N${n}`, message: 'Something' }])),
  );

  const story = await storyOf(db, film);
  expect(story.map(({ seq }) => seq)).toEqual(Array.from({ length: 42 }, (_, index) => index + 1));
  expect(await row(db, film)).toMatchObject({ lastSeq: 42, state: 'processing' });
});

test('a milestone told twice is stored once, in one batch or in two', async ({ db }) => {
  const film = await aFilm(db);
  const notice: ToldEvent = { kind: 'notice', code: 'SUBSTITUTE', message: 'A chair for a throne', shotId: 'a' };

  await appendFilmEvents(db, refOf(film), [SUBMITTED, PROCESSING, notice, notice]);
  const lastSeq = await appendFilmEvents(db, refOf(film), [SUBMITTED, notice]);

  expect(lastSeq).toBe(3);
  expect((await storyOf(db, film)).map(({ kind }) => kind)).toEqual(['state', 'state', 'notice']);
});

test('a retry that starts over tells nothing until it is further than the first try', async ({ db }) => {
  const film = await aFilm(db);
  const shot = (framesDone: number): ToldEvent => ({ kind: 'shot', shotId: 'a', state: 'filming', framesDone, frames: 40 });
  await appendFilmEvents(db, refOf(film), [
    SUBMITTED,
    PROCESSING,
    TWO_SHOTS,
    { kind: 'stage', stage: 'animation', done: 0, total: 2 },
    shot(30),
  ]);
  const before = (await row(db, film)).percent;

  for (const done of [0, 10, 30])
    await appendFilmEvents(db, refOf(film), [shot(done), { kind: 'stage', stage: 'animation', done: 0, total: 2 }]);
  expect(await row(db, film)).toMatchObject({ lastSeq: 5, percent: before });

  await appendFilmEvents(db, refOf(film), [shot(35)]);
  expect((await storyOf(db, film)).at(-1)!.payload).toMatchObject({ event: { framesDone: 35, frames: 40 }, shotsDone: 0, shotsTotal: 2 });
  expect((await row(db, film)).percent).toBeGreaterThan(before);
});

test('percent follows the marks of the stages and is 100 only when the film is complete', async ({ db }) => {
  const film = await aFilm(db);
  const stage = (
    name: 'analysis' | 'culture' | 'characters' | 'scenes' | 'voice' | 'animation' | 'music' | 'subtitles' | 'composition',
  ): ToldEvent => ({
    kind: 'stage',
    stage: name,
    done: 3,
    total: 3,
  });
  await appendFilmEvents(db, refOf(film), [SUBMITTED, PROCESSING, stage('analysis'), stage('culture')]);
  expect((await row(db, film)).percent).toBe(10);

  const rest = ['characters', 'scenes', 'voice', 'animation', 'music', 'subtitles', 'composition'] as const;
  await appendFilmEvents(db, refOf(film), rest.map(stage));
  expect((await row(db, film)).percent).toBe(99.9);

  await appendFilmEvents(db, refOf(film), [{ kind: 'state', state: 'completed' }]);
  expect(await row(db, film)).toMatchObject({ percent: 100, etaMs: 0, state: 'completed' });
});

test('nothing is told after the end of a cut, nor by a worker of an older one', async ({ db }) => {
  const film = await aFilm(db);
  await appendFilmEvents(db, refOf(film), [SUBMITTED, PROCESSING, { kind: 'state', state: 'cancelled' }]);

  expect(await appendFilmEvents(db, refOf(film), [{ kind: 'stage', stage: 'voice', done: 1, total: 2 }])).toBe(3);
  await appendFilmEvents(db, { ...refOf(film), cut: 2 }, [SUBMITTED, PROCESSING]);
  expect(await appendFilmEvents(db, refOf(film), [{ kind: 'stage', stage: 'voice', done: 2, total: 2 }])).toBe(5);
  expect(await row(db, film)).toMatchObject({ cut: 2, state: 'processing', percent: 0 });
});

test('a new cut starts from nothing, keeps the old clips to look at, and drops shots that left the plan', async ({ db }) => {
  const film = await aFilm(db);
  const filmed = (shotId: string): ToldEvent => ({
    kind: 'shot',
    shotId,
    state: 'filmed',
    framesDone: 40,
    frames: 40,
    made: true,
    clipKey: `o/animation/${shotId}.mp4`,
  });
  await appendFilmEvents(db, refOf(film), [
    SUBMITTED,
    PROCESSING,
    TWO_SHOTS,
    filmed('a'),
    filmed('b'),
    { kind: 'state', state: 'completed' },
  ]);
  const second = { ...refOf(film), cut: 2 };

  await expect(appendFilmEvents(db, second, [PROCESSING])).rejects.toMatchObject({ code: 'CONFLICT' });
  await appendFilmEvents(db, second, [SUBMITTED]);
  expect((await shotsOf(db, film)).map(({ state, cut, clipKey }) => ({ state, cut, clipKey }))).toEqual([
    { state: 'planned', cut: 2, clipKey: 'o/animation/a.mp4' },
    { state: 'planned', cut: 2, clipKey: 'o/animation/b.mp4' },
  ]);

  await appendFilmEvents(db, second, [
    PROCESSING,
    {
      kind: 'shots',
      shots: [
        { shotId: 'b', description: 'Closer' },
        { shotId: 'c', description: 'New' },
      ],
    },
  ]);
  expect((await shotsOf(db, film)).map(({ shotId, ordinal, description }) => [shotId, ordinal, description])).toEqual([
    ['b', 1, 'Closer'],
    ['c', 2, 'New'],
  ]);
});

test('outputs, title, length, work and failure are to be read from rows', async ({ db }) => {
  const film = await aFilm(db);
  const output = { role: 'film', key: 'o/composition/f.mp4', mediaType: 'video/mp4', fileName: 'film.mp4', sizeBytes: 5_000_000_000 };
  await appendFilmEvents(db, refOf(film), [
    SUBMITTED,
    PROCESSING,
    { kind: 'film', title: 'The Bridge', durationMs: 61_000 },
    { kind: 'output', output },
    { kind: 'output', output },
    { kind: 'work', made: 4, reused: 9 },
    { kind: 'state', state: 'failed', failure: { code: 'ENCODER_FAILED', message: 'The encoder died', shotId: 'a' } },
  ]);

  expect(await row(db, film)).toMatchObject({
    title: 'The Bridge',
    durationMs: 61_000,
    made: 4,
    reused: 9,
    failureCode: 'ENCODER_FAILED',
    failureShotId: 'a',
    lastSeq: 6,
  });
  const stored = await inOrganisation(db, film.organisationId, (tx) =>
    tx.select().from(filmOutputs).where(eq(filmOutputs.filmId, film.id)),
  );
  expect(stored).toMatchObject([output]);
});

test('a stage is timed from its first event to its last unit', async ({ db }) => {
  const film = await aFilm(db);
  await appendFilmEvents(db, refOf(film), [SUBMITTED, PROCESSING, { kind: 'stage', stage: 'voice', done: 0, total: 2 }]);
  await appendFilmEvents(db, refOf(film), [{ kind: 'stage', stage: 'voice', done: 2, total: 2 }]);

  const [voice] = await inOrganisation(db, film.organisationId, (tx) =>
    tx
      .select()
      .from(filmStages)
      .where(and(eq(filmStages.filmId, film.id), eq(filmStages.stage, 'voice'))),
  );
  expect(voice).toMatchObject({ done: 2, total: 2 });
  expect(voice!.endedAt!.getTime()).toBeGreaterThanOrEqual(voice!.startedAt.getTime());
});

test('readers are woken after the commit, and find what they were woken for', async ({ ownDatabase: { db, sql } }) => {
  const film = await aFilm(db);
  const woken = Promise.withResolvers<string>();
  await sql.listen(FILM_EVENT_CHANNEL, woken.resolve);

  await appendFilmEvents(db, refOf(film), [SUBMITTED]);

  expect(await woken.promise).toBe(film.id);
  expect(await storyOf(db, film)).toHaveLength(1);
});

test('a film nobody knows is a named error', async ({ db }) => {
  const ref = { filmId: LOCAL_ORGANISATION_ID, organisationId: LOCAL_ORGANISATION_ID, cut: 1 };
  await expect(appendFilmEvents(db, ref, [SUBMITTED])).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
