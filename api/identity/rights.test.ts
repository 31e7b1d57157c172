import { once } from 'node:events';
import postgres from 'postgres';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import { aFilm, aKey, aMember } from '../../drizzle/testing.ts';
import { aTicket, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { signedIn } from './testing.ts';

const PROGRESS = 'subscription ($id: ID!) { filmProgress(filmId: $id) { seq } }';

/** A socket greeted with a payload; what it was told and how it ended. */
async function aSocket(api: TestApi, payload: unknown) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws']);
  const heard: { type: string; id?: string }[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)) as { type: string }); // the protocol's messages are objects
    waiting.shift()?.();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  const next = async () => {
    if (heard.length === 0) await Promise.race([new Promise<void>((resolve) => waiting.push(resolve)), closed]);
    return heard.shift();
  };
  const subscribe = (filmId: string) =>
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: PROGRESS, variables: { id: filmId } } }));
  return { socket, closed, next, subscribe, heard };
}

/** A member of an organisation with a film, following it by key. */
async function aWatcher(api: TestApi) {
  const { auth, db } = api.database;
  const member = await aMember(auth.db, 'viewer');
  const key = await aKey(auth.db, member);
  const film = await aFilm(db, { organisationId: member.organisationId });
  const tell = (done: number) =>
    appendFilmEvents(db, { filmId: film.id, organisationId: member.organisationId, cut: 1 }, [
      { kind: 'stage', stage: 'voice', done, total: 999 },
    ]);
  const watcher = await aSocket(api, await aTicket(api.url, { authorization: `Bearer ${key}` }));
  expect(await watcher.next()).toMatchObject({ type: 'connection_ack' });
  watcher.subscribe(film.id);
  await tell(1);
  expect(await watcher.next()).toMatchObject({ type: 'next' });
  return { ...watcher, member, film, tell };
}

test('a ticket lets one socket in, once, however many race for it', async ({ api }) => {
  const ticket = await aTicket(api.url);
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const { next, closed, socket } = await aSocket(api, ticket);
      const answer = await Promise.race([next().then((each) => each?.type), closed]);
      socket.close();
      return answer ?? closed;
    }),
  );
  expect(answers.filter((each) => each === 'connection_ack')).toHaveLength(1);
  expect(answers.filter((each) => each === 4403)).toHaveLength(19);
});

test.for<[string, unknown]>([
  ['nothing', undefined],
  ['no ticket', {}],
  ['a made-up ticket', { ticket: 'made up' }],
  ['a ticket that is no text', { ticket: { $gt: '' } }],
  ['a key in place of a ticket', { ticket: 'afs_local-owner-of-the-tests' }],
])('a socket greeted with %s is closed', async ([, payload], { api }) => {
  expect(await (await aSocket(api, payload)).closed).toBe(4403);
});

test('a ticket that is half a minute old, or whose session ended, is good for nothing', async ({ api }) => {
  const { auth } = api.database;
  const old = await aTicket(api.url);
  await auth.sql`update auth.ticket set expires_at = now() - interval '1 second'`;
  expect(await (await aSocket(api, old)).closed).toBe(4403);

  const browser = await signedIn(api);
  const orphan = await aTicket(api.url, browser.headers);
  await auth.sql`delete from auth.session`;
  expect(await (await aSocket(api, orphan)).closed).toBe(4403);
});

test.for<[string, (api: TestApi, personId: string) => Promise<unknown>]>([
  ['the member is removed', ({ database }, id) => database.auth.sql`delete from auth.member where user_id = ${id}`],
  ['the key is revoked', ({ database }, id) => database.auth.sql`update auth.api_key set revoked_at = now() where created_by = ${id}`],
  ['the account is deleted', ({ database }, id) => database.auth.sql`delete from auth."user" where id = ${id}`],
  ['the role is another', ({ database }, id) => database.auth.sql`update auth.member set role = 'writer' where user_id = ${id}`],
])('a subscription ends at once when %s, by whatever statement', async ([, end], { api }) => {
  const { closed, member } = await aWatcher(api);
  await end(api, member.personId);
  expect(await closed).toBe(4403);
});

test('a subscription ends when its session is revoked', async ({ api }) => {
  const browser = await signedIn(api);
  const watcher = await aSocket(api, await aTicket(api.url, browser.headers));
  expect(await watcher.next()).toMatchObject({ type: 'connection_ack' });
  const other = await signedIn(api, 'eve@example.com');
  await other.auth('/sign-out', {});
  expect(watcher.socket.readyState).toBe(WebSocket.OPEN); // somebody else's

  await browser.auth('/sign-out', {});
  expect(await watcher.closed).toBe(4403);
});

test('no event that was told after the removal slips out, however close', async ({ api }) => {
  for (let round = 0; round < 8; round += 1) {
    const { closed, heard, member, tell } = await aWatcher(api);
    await api.database.auth.sql`delete from auth.member where user_id = ${member.personId}`;
    await tell(2 + round);
    expect(await closed).toBe(4403);
    expect(heard.filter(({ type }) => type === 'next')).toEqual([]);
  }
});

test('rights that end while the database was out of reach end the socket when it is back', async ({ api }) => {
  const { closed, member } = await aWatcher(api);
  const superuser = postgres(api.database.ownerUrl, { max: 1 });
  await superuser.unsafe('alter table auth.member disable trigger all'); // the removal tells nobody
  await superuser`delete from auth.member where user_id = ${member.personId}`;
  await superuser`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen "studio_rights"%' and datname = current_database()`;

  expect(await closed).toBe(4403);
  await superuser.end();
});
