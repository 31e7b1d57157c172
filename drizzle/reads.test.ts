import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import { openDb } from './db.ts';
import { readOf } from './reads.ts';
import { films, filmShots, projects } from './tables.ts';
import { asViewer } from './tenant.ts';
import type { Tenant } from './tenant.ts';
import { aFilm, aMember, aProject, aShot, test } from './testing.ts';

const ALL = readOf(projects, ['count'], (rows, { count }) => rows.limit(count));
const FILM = readOf(films, ['id'], (rows, { id }) => rows.where(eq(films.id, id)));
const SHOT = readOf(filmShots, ['shotId'], (rows, { shotId }) => rows.where(eq(filmShots.shotId, shotId)));
const ME: Tenant = { personId: LOCAL_PERSON_ID, organisationId: LOCAL_ORGANISATION_ID, shareId: null };

test('a row reads the same whichever way', async ({ ownDatabase: { db, api } }) => {
  const film = await aFilm(db, { etaMs: 12, percent: 41.5, endedAt: new Date(), failureCode: 'INTERNAL', takes: { a: 2 } });
  const shot = await aShot(db, { filmId: film.id, state: 'filmed' });

  const [fast] = await api.reads.as(ME, FILM, { id: film.id });
  expect(fast).toEqual(film);
  expect([fast]).toEqual(await asViewer(api.db, ME, (tx) => tx.select().from(films)));
  expect(await api.reads.as(ME, SHOT, { shotId: shot.shotId })).toEqual([shot]);
  expect(await api.reads.as(ME, SHOT, { shotId: 'none' })).toEqual([]);
});

test('what is asked in one turn travels in one transaction, that can not write', async ({ ownDatabase: { db, api } }) => {
  const { id } = await aFilm(db);
  const statements: string[] = [];
  const counted = openDb(api.url, { onStatement: (text) => statements.push(text) });

  await Promise.all([
    counted.reads.as(ME, FILM, { id }),
    counted.reads.as(ME, ALL, { count: 3 }),
    counted.reads.as(ME, SHOT, { shotId: 'x' }),
  ]);
  expect(statements.slice(-6).map((text) => /^\w+( read only| set_config)?/.exec(text)?.[0])).toEqual([
    'begin read only',
    'select set_config',
    'select',
    'select',
    'select',
    'commit',
  ]);
  await counted.close();
});

test('of two thousand reads at once for twenty tenants, with errors among them, none sees a row of another', async ({ ownDatabase }) => {
  const { db, auth, url, api } = ownDatabase;
  const few = openDb(api.url, { max: 4 });
  const tenants = await Promise.all(Array.from({ length: 20 }, () => aMember(auth.db, 'writer')));
  for (const { organisationId } of tenants) for (let n = 0; n < 3; n += 1) await aProject(db, { organisationId });
  expect(url).not.toBe(few.url);
  const wrong: unknown[] = [];
  const failures: unknown[] = [];
  const ask = async (tenant: Tenant, turn: number) => {
    if (turn % 10 === 3) return few.reads.as(tenant, FILM, { id: 'no uuid' });
    if (turn % 10 === 7) return asViewer(few.db, tenant, (tx) => tx.execute(sql`select 1 / 0`));
    const rows =
      turn % 10 === 5
        ? await asViewer(few.db, tenant, (tx) => tx.select().from(projects))
        : await few.reads.as(tenant, ALL, { count: 100 });
    if (rows.length !== 3 || rows.some((row) => row.organisationId !== tenant.organisationId)) wrong.push([tenant, rows]);
  };

  for (let round = 0; round < 10; round += 1)
    await Promise.all(
      Array.from({ length: 200 }, (_, turn) =>
        ask({ ...tenants[(turn * 7 + round) % 20]! }, turn).catch((reason: unknown) => failures.push(reason)),
      ),
    );
  expect(wrong).toEqual([]);
  expect(failures).toHaveLength(400);
  for (let n = 0; n < 20; n += 1) expect(await few.db.select().from(projects)).toEqual([]); // nothing is left on any connection
  await few.close();
});

test('a read that fails takes no other along', async ({ ownDatabase: { db, api } }) => {
  const { id } = await aFilm(db);
  const [good, bad, empty] = await Promise.allSettled([
    api.reads.as(ME, FILM, { id }),
    api.reads.as(ME, FILM, { id: 'no uuid' }),
    api.reads.as(ME, SHOT, { shotId: 'x' }),
  ]);
  expect(good).toMatchObject({ status: 'fulfilled', value: [{ id }] });
  expect(bad).toMatchObject({ status: 'rejected', reason: { code: '22P02' } });
  expect(empty).toEqual({ status: 'fulfilled', value: [] });
});

test('what can not be sent is refused before it is, and nobody waits for it', async ({ ownDatabase: { db, api } }) => {
  const { id } = await aFilm(db);
  const asked = [undefined, null, [1], {}].map((odd) => api.reads.as(ME, FILM, { id: odd }));
  const outcomes = await Promise.allSettled([api.reads.as(ME, FILM, { id }), ...asked, api.reads.as(ME, FILM, { id })]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', ...asked.map(() => 'rejected'), 'fulfilled']);
});

test('connections that are lost under way are made again; a closed database says so', async ({ ownDatabase: { db, api, ownerUrl } }) => {
  const { id } = await aFilm(db);
  const pool = openDb(api.url, { max: 3 });
  const owner = openDb(ownerUrl, { max: 1 });
  await Promise.all(Array.from({ length: 9 }, () => pool.reads.as({ ...ME }, FILM, { id }))); // all are open
  const end = () => owner.sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'studio_api'`;
  let served = 0;
  for (let round = 0; round < 10; round += 1) {
    const reads = Array.from({ length: 12 }, () => pool.reads.as({ ...ME }, FILM, { id }).then((rows) => (served += rows.length)));
    await Promise.allSettled([...reads, round % 3 === 1 ? end() : null]);
  }

  expect(served).toBeGreaterThanOrEqual(12 * 7); // rounds without an ending are all served
  expect(await Promise.all(Array.from({ length: 9 }, () => pool.reads.as({ ...ME }, FILM, { id })))).toHaveLength(9);
  await owner.close();
  await pool.close();
  await expect(pool.reads.as(ME, FILM, { id })).rejects.toMatchObject({ code: 'CONNECTION_ENDED' });
});
