import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import { hashOf } from '../../drizzle/local.ts';
import { projectShares } from '../../drizzle/tables.ts';
import type { Film } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { aProject } from '../../drizzle/testing.ts';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../../schema/ids.ts';
import { GuestPasses } from '../identity/guests.ts';
import { Browser, someone } from '../identity/testing.ts';
import { TEST_IDENTITY, aTicket, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { OUT_OF_REACH, REVOKE, aGuest, aLink, aProduction, changing, open, reaching, seenBy } from './testing.ts';

const ME = { organisationId: LOCAL_ORGANISATION_ID, personId: LOCAL_PERSON_ID, shareId: null };
/** After a right ended. */
const AT_ONCE_MS = 50;

/** A socket of a guest's that follows a film, and what it hears. */
async function aFollower(api: TestApi, headers: Record<string, string>, film: Film) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws']);
  const heard: { type: string; payload?: { data: { filmProgress: { seq: number } } } }[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data)) as (typeof heard)[number])); // the protocol's messages are objects
  const closed = once(socket, 'close').then(([code]) => ({ code: code as number, at: performance.now() }));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: await aTicket(api.url, headers) }));
  await once(socket, 'message');
  const query = `subscription { filmProgress(filmId: "${film.id}") { seq } }`;
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  const tell = (done: number) =>
    appendFilmEvents(api.database.db, { filmId: film.id, organisationId: film.organisationId, cut: 1 }, [{ kind: 'stage', stage: 'voice', done, total: 999 }]); // prettier-ignore
  await tell(1);
  if (heard.length < 2) await once(socket, 'message');
  expect(heard[1]?.payload?.data.filmProgress.seq).toBeGreaterThan(0);
  return { socket, heard, closed, tell };
}

test('a guest sees the one project, follows its film, and finds nothing else of the organisation', async ({ api }) => {
  const shown = await aProduction(api, 'Shown');
  const hidden = await aProduction(api, 'Hidden');
  const guest = await aGuest(api, await aLink(api, shown.project.id));

  expect(await seenBy(api, guest)).toEqual({ projects: ['Shown'], films: ['Shown'] });
  expect(await reaching(api, guest, hidden)).toEqual(OUT_OF_REACH);
  expect(await reaching(api, guest, shown)).toMatchObject({
    project: { title: 'Shown', script: { text: expect.stringContaining('Shown') } },
    shot: { clipUrl: expect.any(String) },
    members: 'FORBIDDEN',
    shares: 'FORBIDDEN',
  });
  for (const query of ['{ me { id } }', '{ sessions { id } }', '{ sharedWithMe { nodes { id } } }', '{ organisations { id } }'])
    expect((await api.ask(query, {}, guest)).errors[0]?.extensions.code, query).toBe('FORBIDDEN');

  const follower = await aFollower(api, guest, shown.film);
  const theirs = `subscription { filmProgress(filmId: "${hidden.film.id}") { seq } }`;
  follower.socket.send(JSON.stringify({ id: '2', type: 'subscribe', payload: { query: theirs } }));
  await once(follower.socket, 'message');
  expect(follower.heard.find((each) => 'id' in each && each.id === '2')).toMatchObject({
    payload: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
  });
  follower.socket.close();
});

test('a guest changes nothing', async ({ api }) => {
  const shown = await aProduction(api, 'Shown');
  const guest = await aGuest(api, await aLink(api, shown.project.id));

  const told = await changing(api, guest, shown);
  expect(new Set(Object.values(told)), JSON.stringify(told)).toEqual(new Set(['FORBIDDEN']));
  const { data } = await api.ask('query ($id: ID!) { project(id: $id) { script { text version } } }', { id: shown.project.id });
  expect(data!['project'].script).toMatchObject({ text: expect.stringContaining('Shown'), version: 1 });
});

test('a guest loses everything within 50 ms of the share being revoked', async ({ api }) => {
  const { project, film } = await aProduction(api, 'Shown');
  const rounds = 10;
  const socketMs: number[] = [];
  const requestMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const link = await aLink(api, project.id);
    const guest = await aGuest(api, link);
    const { closed, heard, tell } = await aFollower(api, guest, film);
    heard.length = 0;

    const { errors } = await api.ask(REVOKE, { id: link.id });
    const revokedAt = performance.now();
    expect(errors).toEqual([]);
    await tell(100 + round); // what happens afterwards isn't heard
    const { code, at } = await closed;
    socketMs.push(Math.max(0, at - revokedAt));
    expect(code).toBe(4403);
    expect(heard.filter(({ type }) => type === 'next')).toEqual([]);
    const askedAt = performance.now();
    expect(await seenBy(api, guest)).toBe('UNAUTHENTICATED');
    requestMs.push(performance.now() - askedAt);
    expect((await open(api, link)).errors[0]?.extensions.code).toBe('LINK_EXPIRED');
  }
  const slowest = (list: number[]) => list.sort((one, other) => other - one).map((ms) => ms.toFixed(1));
  console.log(`revoked ${rounds} times: sockets closed after ${slowest(socketMs).join(', ')} ms; the next request was refused, which took ${slowest(requestMs)[0]} ms at most`); // prettier-ignore
  expect(socketMs[1]).toBeLessThan(AT_ONCE_MS); // sorted: one of ten may meet a machine that does something else
});

test('a guest who follows a film is shown out when the share runs out, though nobody says so', async ({ api }) => {
  const { project, film } = await aProduction(api, 'Shown');
  const lastsMs = 2500; // room for opening it and following the film
  const [share] = await asViewer(api.database.api.db, ME, (tx) =>
    tx
      .insert(projectShares)
      .values({
        organisationId: LOCAL_ORGANISATION_ID,
        projectId: project.id,
        createdBy: LOCAL_PERSON_ID,
        tokenHash: hashOf('short'),
        expiresAt: sql`now() + make_interval(secs => ${lastsMs / 1000})`,
      })
      .returning(),
  );
  const endsAt = performance.now() + share!.expiresAt!.getTime() - Date.now();
  const guest = await aGuest(api, { token: 'short' });
  const { closed } = await aFollower(api, guest, film);

  const { code, at } = await closed;
  console.log(`run out: socket closed ${(at - endsAt).toFixed(1)} ms after the end`);
  expect(code).toBe(4403);
  expect(at).toBeGreaterThan(endsAt - 2); // the database keeps milliseconds
  expect(at - endsAt).toBeLessThan(5 * AT_ONCE_MS); // a timer's turn comes late on a busy machine
  expect(await seenBy(api, guest)).toBe('UNAUTHENTICATED');
});

test('links to files work for a guest, and last an hour at most and never longer than the share', async ({ api }) => {
  const { project, film } = await aProduction(api, 'Shown');
  const ten = sql`now() + interval '10 minutes'`;
  const row = {
    organisationId: LOCAL_ORGANISATION_ID,
    projectId: project.id,
    createdBy: LOCAL_PERSON_ID,
    tokenHash: hashOf('ten'),
    expiresAt: ten,
  };
  await asViewer(api.database.api.db, ME, (tx) => tx.insert(projectShares).values(row));
  const day = await aLink(api, project.id);

  for (const [link, atMostS] of [
    [{ token: 'ten' }, 600],
    [day, 3600],
  ] as const) {
    const guest = await aGuest(api, link);
    const query = `{ film(id: "${film.id}") { outputs { url(download: true) } shots { nodes { clipUrl } } } }`;
    const { outputs, shots } = (await api.ask(query, {}, guest)).data!['film'];
    for (const url of [outputs[0].url, shots.nodes[0].clipUrl]) {
      const { pathname, search, searchParams } = new URL(url);
      const lastsS = Number(searchParams.get('expires')) - Date.now() / 1000;
      expect(lastsS).toBeLessThanOrEqual(atMostS);
      expect(lastsS).toBeGreaterThan(atMostS - 30);
      expect(await (await fetch(`${api.url}${pathname}${search}`)).text()).toBe('Shown');
    }
  }
});

test('a browser is a guest by a cookie that scripts can’t read; who is signed in names the share', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db, { title: 'Shown' });
  const link = await aLink(api, projectId, { hours: 2 });
  const browser = new Browser(api);
  const query = 'mutation ($token: String!) { openShareLink(token: $token) { shareId } }';
  const answer = await browser.fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { token: link.token } }),
  });
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^studio\.guest=afg_[\w-]+; Path=\/; Max-Age=(7200|71\d\d); HttpOnly; SameSite=Lax$/);
  expect(await seenBy(api, browser.headers)).toEqual({ projects: ['Shown'], films: [] });

  const person = await someone(api.database, 'owner');
  const both = { ...person.headers, cookie: `${person.headers['cookie']}; ${browser.headers['cookie']}` };
  expect(await seenBy(api, both)).toEqual({ projects: [], films: [] }); // their own
  const { 'studio-organisation': _, ...here } = both as Record<string, string>;
  expect(await seenBy(api, { ...here, 'studio-share': link.id })).toEqual({ projects: ['Shown'], films: [] });
  expect(await seenBy(api, { ...both, 'studio-organisation': person.organisationId, 'studio-share': 'another' })).toEqual({
    projects: [],
    films: [],
  });
});

test('a pass is good for its share alone, and for nothing when it was made up or bent', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const { authorization } = await aGuest(api, await aLink(api, projectId));
  const bent = authorization.slice(0, 12) + (authorization[12] === 'A' ? 'B' : 'A') + authorization.slice(13);
  const foreign = new GuestPasses([{ version: 1, value: 'another secret of another studio, 32 characters' }]);
  const person = await asViewer(api.database.api.db, ME, async (tx) => {
    const row = { organisationId: LOCAL_ORGANISATION_ID, projectId, createdBy: LOCAL_PERSON_ID, email: 'a@example.com' };
    return (await tx.insert(projectShares).values(row).returning())[0]!;
  });
  const passes = new GuestPasses(TEST_IDENTITY.secrets);
  const bad = [
    bent,
    `Bearer ${foreign.issue(projectId)}`,
    `Bearer ${passes.issue(projectId)}`,
    `Bearer ${passes.issue(person.id)}`,
    'Bearer afg_',
    'Bearer afg_x',
  ];

  for (const each of bad) expect(await seenBy(api, { authorization: each }), each).toBe('UNAUTHENTICATED');
  expect(await seenBy(api, { authorization, 'studio-organisation': projectId })).toBe('UNAUTHENTICATED'); // not the share's
  expect(await seenBy(api, { authorization })).toMatchObject({ films: [] });
});

test('passes outlive a change of the secret as long as the old one stays in the list', () => {
  const old = { version: 1, value: 'the old secret, the old secret, the old' };
  const fresh = { version: 2, value: 'the new secret, the new secret, the new' };
  const id = '0190d3a0-0000-7000-8000-000000000001';
  const pass = new GuestPasses([old]).issue(id);

  expect(new GuestPasses([fresh, old]).read(pass)).toBe(id);
  expect(new GuestPasses([fresh]).read(pass)).toBeNull();
});
