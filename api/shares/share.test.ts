import { once } from 'node:events';
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { organization } from '../../drizzle/auth-tables.ts';
import { projectShares } from '../../drizzle/tables.ts';
import { aMember, aPerson, aProject, anOrganisation } from '../../drizzle/testing.ts';
import { MAY, ROLES } from '../../schema/access.ts';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../../schema/ids.ts';
import { ORGANISATION_HEADER } from '../identity/identity.ts';
import { PASSWORD, Browser, aSession, does, mailTo, signUp, signedIn, someone, toldOf } from '../identity/testing.ts';
import { aTicket, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { OUT_OF_REACH, REVOKE, aProduction, changing, reaching, seenBy } from './testing.ts';

const SHARE = `mutation ($projectId: ID!, $email: String, $personId: ID, $canComment: Boolean! = false) {
  done: shareProject(input: { projectId: $projectId, email: $email, personId: $personId, canComment: $canComment }) { id kind email canComment }
}`;
const MINE = '{ done: sharedWithMe { nodes { projectId title organisationName sharedBy canComment } } }';

const share = async (api: TestApi, variables: Record<string, unknown>) => {
  const { data, errors } = await api.ask(SHARE, variables);
  if (!data) throw new Error(errors[0]?.message);
  return data['done'] as { id: string };
};

/** Somebody with an account and an organisation of their own, and what their requests about the local studio carry. */
async function aFriend(api: TestApi, email = 'friend@example.com') {
  const friend = await someone(api.database, 'owner', { email, name: 'Friend' });
  return { ...friend, email, there: { ...friend.headers, [ORGANISATION_HEADER]: LOCAL_ORGANISATION_ID } };
}

test('somebody outside sees the one project that is shared with them, and nothing else of the organisation', async ({ api }) => {
  const friend = await aFriend(api);
  const shown = await aProduction(api, 'Shown');
  const hidden = await aProduction(api, 'Hidden');
  expect(await seenBy(api, friend.there)).toEqual({ projects: [], films: [] });

  expect(await share(api, { projectId: shown.project.id, email: ' Friend@Example.com ' })).toMatchObject({
    kind: 'PERSON',
    email: 'friend@example.com',
    canComment: false,
  });

  expect(await seenBy(api, friend.there)).toEqual({ projects: ['Shown'], films: ['Shown'] });
  expect(await reaching(api, friend.there, hidden)).toEqual(OUT_OF_REACH);
  expect(await seenBy(api, friend.headers)).toEqual({ projects: [], films: [] }); // of their own organisation there is nothing
});

test('somebody a project is shared with changes nothing of it', async ({ api }) => {
  const friend = await aFriend(api);
  const shown = await aProduction(api, 'Shown');
  await share(api, { projectId: shown.project.id, personId: friend.personId, canComment: true });

  const told = await changing(api, friend.there, shown);
  expect(new Set(Object.values(told)), JSON.stringify(told)).toEqual(new Set(['FORBIDDEN']));
  const { data } = await api.ask('query ($id: ID!) { project(id: $id) { script { text } } }', { id: shown.project.id });
  expect(data!['project'].script.text).toContain('Shown');
});

test('they may comment where the share says so, from the moment it does', async ({ api }) => {
  const friend = await aFriend(api);
  const { id: projectId } = await aProject(api.database.db);
  const permissions = async () => (await api.ask('{ me { permissions } }', {}, friend.there)).data!['me'].permissions;
  const { id } = await share(api, { projectId, email: friend.email });
  expect(await permissions()).toEqual(['PROJECT_VIEW']);

  expect((await share(api, { projectId, email: friend.email, canComment: true })).id).toBe(id);
  expect(await permissions()).toEqual(['PROJECT_VIEW', 'PROJECT_COMMENT']);
  expect(await does(api, friend.headers, MINE)).toMatchObject({ nodes: [{ projectId, canComment: true }] });
});

test('what is shared with somebody is one list over all organisations, in pages', async ({ api }) => {
  const { auth, db } = api.database;
  const friend = await aFriend(api);
  for (const name of ['First', 'Second', 'Third']) {
    const organisationId = await anOrganisation(auth.db, { name });
    const producer = await someone(api.database, 'producer', { organisationId, name: `Of ${name}` });
    const { id: projectId } = await aProject(db, { organisationId, title: `By ${name}` });
    expect(await does(api, producer.headers, SHARE, { projectId, email: friend.email })).toMatchObject({ kind: 'PERSON' });
  }
  const own = await aProject(db, { organisationId: friend.organisationId, title: 'Own' });
  expect(await does(api, friend.headers, SHARE, { projectId: own.id, email: friend.email })).toBe('CONFLICT');

  const page = (after: string | null) =>
    api.ask(
      'query ($after: String) { sharedWithMe(first: 2, after: $after) { nodes { title organisationName sharedBy } pageInfo { hasNextPage endCursor } } }',
      { after },
      friend.headers,
    );
  const first = (await page(null)).data!['sharedWithMe'];
  const second = (await page(first.pageInfo.endCursor)).data!['sharedWithMe'];
  const row = (name: string) => ({ title: `By ${name}`, organisationName: name, sharedBy: `Of ${name}` });
  expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([[row('Third'), row('Second')], true]);
  expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([[row('First')], false]);
  expect(await does(api, {}, MINE)).toBe('UNAUTHENTICATED');
});

test('an address without an account is invited, and the share waits until the address is confirmed', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db, { title: 'Waiting' });
  await share(api, { projectId, email: 'new@example.com' });
  const mail = await mailTo(api, 'new@example.com');
  expect(mail.body).toContain('Waiting');
  expect(mail.link).toBe(`${api.url}/sign-up?email=new%40example.com`);

  const browser = new Browser(api);
  await browser.auth('/sign-up/email', { email: 'new@example.com', password: PASSWORD, name: 'New' });
  const waiting = () => api.database.auth.db.select().from(projectShares).where(eq(projectShares.email, 'new@example.com'));
  expect((await waiting())[0]?.personId).toBeNull(); // an account alone proves nothing

  await browser.fetch((await mailTo(api, 'new@example.com')).link);
  await browser.auth('/sign-in/email', { email: 'new@example.com', password: PASSWORD });
  expect(await does(api, browser.headers, MINE)).toMatchObject({ nodes: [{ projectId, title: 'Waiting' }] });
});

test('somebody with an account hears of it, once an hour however often it is said', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  const { id: projectId } = await aProject(api.database.db, { title: 'See https://evil.example now' });
  for (const canComment of [false, true, true, false]) await share(api, { projectId, email: 'ada@example.com', canComment });

  const mail = await mailTo(api, 'ada@example.com');
  expect([mail.subject, mail.link]).toEqual(['Me shares a project with you', `${api.url}/sign-in`]); // the title is no link
  const [count] = await api.database.auth.sql`select count(*)::int as mails from outbox where subject like '%shares a project%'`;
  expect(count).toEqual({ mails: 1 });
});

test('sharing is no way to fill a mailbox: three mails an hour to one address, fifty by one who shares', async ({ api }) => {
  const { id: first } = await aProject(api.database.db);
  const mails = async () => Number((await api.database.auth.sql`select count(*) as mails from outbox`)[0]!['mails']);
  for (let n = 0; n < 5; n += 1) await api.ask(REVOKE, { id: (await share(api, { projectId: first, email: 'victim@example.com' })).id });
  expect(await mails()).toBe(3);

  for (let n = 3; n < 50; n += 1) await share(api, { projectId: first, email: `friend-${n}@example.com` });
  const { errors } = await api.ask(SHARE, { projectId: first, email: 'one-more@example.com' });
  expect(errors[0]?.extensions.code).toBe('RATE_LIMITED');
  expect(await mails()).toBe(50);
});

test.for(ROLES)('a %s shares, lists and revokes if the table says so', async (role, { api }) => {
  const member = await someone(api.database, role, { organisationId: LOCAL_ORGANISATION_ID });
  const { id: projectId } = await aProject(api.database.db);
  const { id } = await share(api, { projectId, email: 'friend@example.com' });
  const asked: [string, Record<string, unknown>][] = [
    [SHARE, { projectId, email: 'other@example.com' }],
    ['mutation ($projectId: ID!) { done: createShareLink(input: { projectId: $projectId }) { url } }', { projectId }],
    ['query ($projectId: ID!) { done: shares(projectId: $projectId) { nodes { id } } }', { projectId }],
    ['mutation ($id: ID!) { done: revokeShare(id: $id) { id } }', { id }],
  ];

  for (const [query, variables] of asked) {
    const told = await does(api, member.headers, query, variables);
    if (MAY[role].has('project.share')) expect(told, query).toEqual(expect.any(Object));
    else expect(told, query).toBe('FORBIDDEN');
  }
});

test('with whom a project is shared is listed without how a link is opened; what was revoked is gone', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const { id } = await share(api, { projectId, email: 'a@example.com' });
  await share(api, { projectId, personId: (await aPerson(api.database.auth.db)).id, canComment: true });
  await api.ask(
    'mutation ($projectId: ID!) { createShareLink(input: { projectId: $projectId, password: "correct horse battery 9" }) { url } }',
    {
      projectId,
    },
  );
  const list = async () =>
    (
      await api.ask('query ($projectId: ID!) { shares(projectId: $projectId) { nodes { kind email canComment hasPassword } } }', {
        projectId,
      })
    ).data!['shares'].nodes;
  const link = { kind: 'LINK', email: null, canComment: false, hasPassword: true };
  const known = { kind: 'PERSON', email: null, canComment: true, hasPassword: false };
  expect(await list()).toEqual([link, known, { ...known, email: 'a@example.com', canComment: false }]);

  await api.ask(REVOKE, { id });
  expect(await list()).toEqual([link, known]);
});

test('what names nobody, or two, is refused by name', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const { id: foreign } = await aProject(api.database.db, { organisationId: await anOrganisation(api.database.auth.db) });
  const codeOf = async (variables: Record<string, unknown>) =>
    (await api.ask(SHARE, { projectId, ...variables })).errors[0]?.extensions.code;

  expect(await codeOf({})).toBe('INVALID_INPUT');
  expect(await codeOf({ email: 'a@example.com', personId: LOCAL_PERSON_ID })).toBe('INVALID_INPUT');
  expect(await codeOf({ email: 'no address' })).toBe('INVALID_INPUT');
  expect(await codeOf({ personId: '00000000-0000-7000-8000-00000000ffff' })).toBe('NOT_FOUND');
  expect(
    await codeOf({ personId: (await aMember(api.database.auth.db, 'viewer', { organisationId: LOCAL_ORGANISATION_ID })).personId }),
  ).toBe('CONFLICT');
  expect(await codeOf({ projectId: foreign, email: 'a@example.com' })).toBe('NOT_FOUND');
  expect((await api.ask(REVOKE, { id: foreign })).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test('each change of a share is written down, without anything that opens it', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const { id } = await share(api, { projectId, email: 'a@example.com' });
  for (const _ of ['first', 'second']) await api.ask(REVOKE, { id });

  const told = (await toldOf(api.database, LOCAL_ORGANISATION_ID)).filter(({ action }) => action.startsWith('share.'));
  const details = { projectId, kind: 'person', email: 'a@example.com', personId: null, canComment: false };
  expect(told).toEqual([
    { action: 'share.created', by: LOCAL_PERSON_ID, details },
    { action: 'share.revoked', by: LOCAL_PERSON_ID, details },
  ]);
});

test('what somebody follows of a shared project ends when the share does, and when its organisation goes', async ({ api }) => {
  const friend = await aFriend(api);
  const session = { ...(await aSession(api.database, friend.personId)), [ORGANISATION_HEADER]: LOCAL_ORGANISATION_ID };
  const { film, project } = await aProduction(api, 'Shown');
  for (const end of ['share', 'organisation'] as const) {
    const { id } = await share(api, { projectId: project.id, email: friend.email });
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: await aTicket(api.url, session) }));
    await once(socket, 'message');
    const query = `subscription { filmProgress(filmId: "${film.id}") { seq } }`;
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    const closed = once(socket, 'close') as Promise<[CloseEvent]>;

    if (end === 'share') await api.ask(REVOKE, { id });
    else await api.database.auth.db.delete(organization).where(eq(organization.id, LOCAL_ORGANISATION_ID));
    expect((await closed)[0].code).toBe(4403);
    expect(await seenBy(api, friend.there)).toEqual({ projects: [], films: [] });
  }
});

test('a friend who joins the organisation is a member, and no longer listed as outside', async ({ api }) => {
  const friend = await aFriend(api);
  const { id: projectId } = await aProject(api.database.db);
  await share(api, { projectId, email: friend.email });
  await aMember(api.database.auth.db, 'viewer', { organisationId: LOCAL_ORGANISATION_ID, personId: friend.personId });

  expect(await does(api, friend.headers, MINE)).toEqual({ nodes: [] });
  expect((await api.ask('{ me { role } }', {}, friend.there)).data!['me'].role).toBe('VIEWER');
  const browser = await signedIn(api, 'eve@example.com');
  expect(await does(api, browser.headers, MINE)).toEqual({ nodes: [] });
});
