import { expect } from 'vitest';
import { aKey, aMember, aPerson } from '../../drizzle/testing.ts';
import { OWNER_HEADERS, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { TEST_IDENTITY } from '../testing.ts';
import { Identity } from './identity.ts';
import { signedIn } from './testing.ts';

const ME = '{ me { id organisationId role permissions } }';
const refusal = async (api: TestApi, headers: Record<string, string>) => (await api.ask(ME, {}, headers)).errors[0]?.extensions.code;

/** A second look at the same people, as better-auth itself has it. */
function anIdentity(api: TestApi, secrets = TEST_IDENTITY.secrets) {
  return new Identity({ ...TEST_IDENTITY, secrets }, { database: api.database.auth, url: api.url, origins: [api.url], log: () => {} });
}

test('our own reading of a cookie and better-auth’s always say the same', async ({ api }) => {
  const browser = await signedIn(api);
  const good = browser.headers['cookie']!;
  const value = decodeURIComponent(good.split('=').slice(1).join('='));
  const [token = '', signature = ''] = [value.slice(0, value.lastIndexOf('.')), value.slice(value.lastIndexOf('.') + 1)];
  const named = (text: string) => `studio.session_token=${encodeURIComponent(text)}`;
  const cookies = [
    good,
    `theme=dark; ${good}; lang=ta`,
    ` ${good} `,
    good.replace('studio.', 'other.'),
    named(token),
    named(`${token}.`),
    named(`${token}.${signature.slice(0, -4)}AAA=`),
    named(`${token.slice(1)}.${signature}`),
    named(`${token}.${signature}x`),
    named(`x.${signature}`),
    'studio.session_token=%E0%A4%A',
    'studio.session_token=',
    '',
  ];
  const identity = anIdentity(api);
  const verdicts: [boolean, boolean][] = [];
  for (const cookie of cookies) {
    const theirs = await identity.auth.api.getSession({ headers: new Headers({ cookie }) });
    const { viewer } = await identity.recognise({ cookie });
    expect([cookie, viewer?.sessionId ?? null]).toEqual([cookie, theirs?.session.id ?? null]);
    verdicts.push([viewer !== null, theirs !== null]);
  }
  expect(verdicts.filter(([ours]) => ours)).toHaveLength(3);

  await api.database.auth.sql`update auth.session set expires_at = now() - interval '1 second'`;
  expect(await identity.recognise({ cookie: good })).toEqual({ viewer: null, cookies: [] });
  await identity.stop();
});

test('a session is renewed once it is a day old, and only then', async ({ api }) => {
  const browser = await signedIn(api);
  const expiry = async () => Date.parse(String((await api.database.auth.sql`select expires_at from auth.session`)[0]!['expires_at']));
  const before = await expiry();
  const young = await browser.fetch(`${api.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(young.headers.getSetCookie()).toEqual([]);

  await api.database.auth
    .sql`update auth.session set updated_at = now() - interval '25 hours', expires_at = now() + interval '5 days 23 hours'`;
  const old = await browser.fetch(`${api.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(old.headers.getSetCookie()[0]).toContain('studio.session_token=');
  expect(await expiry()).toBeGreaterThanOrEqual(before);
  expect((await api.ask(ME, {}, browser.headers)).errors).toEqual([]);
});

test('a session signed by another secret is good for nothing', async ({ api }) => {
  const browser = await signedIn(api);
  const identity = anIdentity(api, [{ version: 2, value: 'another secret for tests, another secret' }]);

  expect((await identity.recognise({ cookie: browser.headers['cookie']! })).viewer).toBeNull();
  await identity.stop();
});

test('a request may name the organisation it is about; who is no member there has no role', async ({ api }) => {
  const auth = api.database.auth.db;
  const browser = await signedIn(api);
  const { id, organisationId: own } = (await api.ask(ME, {}, browser.headers)).data!['me'];
  const { organisationId: team } = await aMember(auth, 'director', { personId: id });
  const { organisationId: foreign } = await aMember(auth, 'owner');
  const me = async (organisation: string) =>
    (await api.ask(ME, {}, { ...browser.headers, 'studio-organisation': organisation })).data?.['me'];

  expect(await me(own)).toMatchObject({ organisationId: own, role: 'OWNER' });
  expect(await me(team)).toMatchObject({ organisationId: team, role: 'DIRECTOR' });
  expect(await me(foreign)).toMatchObject({ organisationId: foreign, role: null, permissions: ['PROJECT_VIEW'] });
});

test('leaving the active organisation leads back to one’s own at once', async ({ api }) => {
  const browser = await signedIn(api);
  const { id, organisationId: own } = (await api.ask(ME, {}, browser.headers)).data!['me'];
  const { organisationId: team } = await aMember(api.database.auth.db, 'writer', { personId: id });
  await api.database.auth.sql`update auth.session set active_organization_id = ${team}`;
  expect((await api.ask(ME, {}, browser.headers)).data!['me']).toMatchObject({ organisationId: team, role: 'WRITER' });

  await api.database.auth.sql`delete from auth.member where organization_id = ${team}`;
  expect((await api.ask(ME, {}, browser.headers)).data!['me']).toMatchObject({ organisationId: own, role: 'OWNER' });
});

test('a key does what its scopes and its maker’s role allow, in its organisation alone, until it is revoked', async ({ api }) => {
  const auth = api.database.auth.db;
  const maker = await aMember(auth, 'writer');
  const key = await aKey(auth, maker, { scopes: ['project.view', 'film.produce'] });
  const headers = { authorization: `Bearer ${key}` };

  expect((await api.ask(ME, {}, headers)).data!['me']).toMatchObject({ role: 'WRITER', permissions: ['PROJECT_VIEW'] });
  expect((await api.ask('{ projects { nodes { id } } }', {}, headers)).errors).toEqual([]);
  const create = await api.ask('mutation { createProject(input: { title: "x" }) { id } }', {}, headers);
  expect(create.errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { organisationId: other } = await aMember(auth, 'owner', { personId: maker.personId });
  expect(await refusal(api, { ...headers, 'studio-organisation': other })).toBe('UNAUTHENTICATED');

  await api.database.auth.sql`update auth.member set role = 'viewer' where user_id = ${maker.personId} and role = 'writer'`;
  expect((await api.ask(ME, {}, headers)).data!['me']).toMatchObject({ role: 'VIEWER' });
  await api.database.auth.sql`update auth.api_key set revoked_at = now() where created_by = ${maker.personId}`;
  expect(await refusal(api, headers)).toBe('UNAUTHENTICATED');
  for (const told of [await api.ask(ME, {}, headers), await api.ask(ME, {}, { authorization: 'Bearer nothing' })])
    expect(told.errors[0]?.message).toMatch(/^This API key is no good.*Make a new one/);
  expect((await api.ask(ME, {}, {})).errors[0]?.message).toBe('Sign in first');
});

test('a header that names no organisation is refused, not ignored', async ({ api }) => {
  for (const wish of ['x', '', "' or 1=1"])
    expect(await refusal(api, { ...OWNER_HEADERS, 'studio-organisation': wish })).toBe('INVALID_INPUT');
});

test('a key that has run out, or whose maker left, opens nothing', async ({ api }) => {
  const auth = api.database.auth.db;
  const maker = await aMember(auth, 'owner');
  const old = await aKey(auth, maker, { expiresAt: new Date(Date.now() - 1000) });
  const left = await aKey(auth, maker);
  expect(await refusal(api, { authorization: `Bearer ${old}` })).toBe('UNAUTHENTICATED');
  expect(await refusal(api, { authorization: `Bearer ${left}` })).toBeUndefined();

  await api.database.auth.sql`delete from auth.member where user_id = ${maker.personId}`;
  expect(await refusal(api, { authorization: `Bearer ${left}` })).toBe('UNAUTHENTICATED');
});

test('a bad key is not saved by a good cookie', async ({ api }) => {
  const browser = await signedIn(api);
  expect(await refusal(api, { ...browser.headers, authorization: 'Bearer afs_wrong' })).toBe('UNAUTHENTICATED');
});

test('the database remembers when a key was last used, and not its text', async ({ api }) => {
  const maker = await aMember(api.database.auth.db, 'owner', { personId: (await aPerson(api.database.auth.db)).id });
  const key = await aKey(api.database.auth.db, maker);
  await api.ask(ME, {}, { authorization: `Bearer ${key}` });

  const [row] = await api.database.auth.sql`select * from auth.api_key where created_by = ${maker.personId}`;
  expect(Date.parse(String(row!['last_used_at']))).toBeGreaterThan(Date.now() - 60_000);
  expect(JSON.stringify(row)).not.toContain(key);
});
