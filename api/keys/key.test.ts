import { once } from 'node:events';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { aKey } from '../../drizzle/testing.ts';
import { does, someone, toldOf } from '../identity/testing.ts';
import { aTicket, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

const FIELDS = '{ id name start maker { id } scopes createdAt expiresAt lastUsedAt replacedBy }';
const CREATE = `mutation ($input: CreateApiKeyInput!) { done: createApiKey(input: $input) { secret key ${FIELDS} } }`;
const ROTATE = `mutation ($id: ID!, $graceHours: Int! = 1) { done: rotateApiKey(id: $id, graceHours: $graceHours) { secret key ${FIELDS} } }`;
const REVOKE = 'mutation ($id: ID!) { done: revokeApiKey(id: $id) }';
const LIST = `{ done: apiKeys { nodes ${FIELDS} } }`;
const ME = '{ done: me { organisationId role permissions } }';
const DAY_MS = 86_400_000;

interface Key {
  id: string;
  name: string;
  start: string;
  expiresAt: string;
  lastUsedAt: string | null;
  createdAt: string;
}
interface NewKey {
  secret: string;
  key: Key;
}

const by = (secret: string) => ({ authorization: `Bearer ${secret}` });
const input = (given: object = {}) => ({ input: { name: 'A program', scopes: ['PROJECT_VIEW'], ...given } });
const made = async (api: TestApi, headers: Record<string, string>, given: object = {}) =>
  (await does(api, headers, CREATE, input(given))) as NewKey;
const listed = async (api: TestApi, headers: Record<string, string>) => ((await does(api, headers, LIST)) as { nodes: Key[] }).nodes;

/** The code that a socket opened with a key is closed with. */
async function connected(api: TestApi, secret: string): Promise<Promise<number>[]> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws']);
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: await aTicket(api.url, by(secret)) }));
  await once(socket, 'message');
  return [closed]; // in a list, since a promise in a promise would be waited for
}

test('a new key is shown once, does what its scopes say, and tells when it was used', async ({ api }) => {
  const admin = await someone(api.database, 'admin');
  const { secret, key } = await made(api, admin.headers, { scopes: ['PROJECT_VIEW', 'PROJECT_CREATE', 'PROJECT_VIEW'] });

  expect(secret).toMatch(/^afs_[\w-]{43}$/);
  expect(key).toMatchObject({
    start: secret.slice(0, 8),
    maker: { id: admin.personId },
    scopes: ['PROJECT_VIEW', 'PROJECT_CREATE'],
    lastUsedAt: null,
  });
  expect(await does(api, by(secret), ME)).toEqual({
    organisationId: admin.organisationId,
    role: 'ADMIN',
    permissions: ['PROJECT_VIEW', 'PROJECT_CREATE'],
  });
  expect(await does(api, by(secret), 'mutation { done: createProject(input: { title: "By a program" }) { title } }')).toEqual({
    title: 'By a program',
  });
  const [shown] = await listed(api, admin.headers);
  expect(Date.now() - Date.parse(shown!.lastUsedAt!)).toBeLessThan(60_000);

  const told = await toldOf(api.database, admin.organisationId);
  expect(told[0]).toMatchObject({
    action: 'key.created',
    by: admin.personId,
    details: { name: 'A program', scopes: ['project.view', 'project.create'] },
  });
  expect(JSON.stringify([shown, told])).not.toContain(secret);
});

test('a key lasts 90 days unless it is told otherwise, and a year at most', async ({ api }) => {
  const { headers } = await someone(api.database, 'owner');
  const lasts = ({ key }: NewKey) => Math.round((Date.parse(key.expiresAt) - Date.parse(key.createdAt)) / DAY_MS);
  expect(lasts(await made(api, headers))).toBe(90);
  expect(lasts(await made(api, headers, { expiresInDays: 1 }))).toBe(1);
  expect(lasts(await made(api, headers, { expiresInDays: 365 }))).toBe(365);
});

test.for<[string, object]>([
  ['no scopes', { scopes: [] }],
  ['no name', { name: ' ' }],
  ['a name of 101 characters', { name: 'x'.repeat(101) }],
  ['no day', { expiresInDays: 0 }],
  ['366 days', { expiresInDays: 366 }],
])('a key with %s is refused by name', async ([, given], { api }) => {
  const { headers } = await someone(api.database, 'owner');
  expect(await does(api, headers, CREATE, input(given))).toBe('INVALID_INPUT');
});

test('a key is given at most what its maker may do, person or key', async ({ api }) => {
  const { organisationId, ...owner } = await someone(api.database, 'owner');
  const admin = await someone(api.database, 'admin', { organisationId });
  const { errors } = await api.ask(CREATE, input({ scopes: ['PROJECT_VIEW', 'ORGANISATION_DELETE'] }), admin.headers);
  expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { beyond: ['organisation.delete'] } });

  const maker = await made(api, owner.headers, { scopes: ['KEY_MANAGE', 'PROJECT_VIEW'] });
  expect(await does(api, by(maker.secret), CREATE, input({ scopes: ['PROJECT_CREATE'] }))).toBe('FORBIDDEN');
  const child = await made(api, by(maker.secret), { scopes: ['PROJECT_VIEW'] });
  expect(await does(api, by(child.secret), CREATE, input())).toBe('FORBIDDEN'); // its scopes don't say so
  expect(await does(api, by(child.secret), LIST)).toBe('FORBIDDEN');
});

test('who may not manage keys makes, sees and ends none', async ({ api }) => {
  const { organisationId, headers: owner } = await someone(api.database, 'owner');
  const { key } = await made(api, owner);
  for (const role of ['producer', 'director', 'writer', 'editor', 'viewer'] as const) {
    const { headers } = await someone(api.database, role, { organisationId });
    expect(await does(api, headers, CREATE, input())).toBe('FORBIDDEN');
    expect(await does(api, headers, LIST)).toBe('FORBIDDEN');
    expect(await does(api, headers, ROTATE, { id: key.id })).toBe('FORBIDDEN');
    expect(await does(api, headers, REVOKE, { id: key.id })).toBe('FORBIDDEN');
  }
  const { headers: stranger } = await someone(api.database, 'owner');
  for (const query of [ROTATE, REVOKE]) expect(await does(api, stranger, query, { id: key.id })).toBe('NOT_FOUND');
  expect(await listed(api, stranger)).toEqual([]);
  expect(await listed(api, owner)).toHaveLength(1);
});

test('rotating gives a new secret; the old one is good for the grace, and gone from the list after it', async ({ api }) => {
  const { headers, organisationId } = await someone(api.database, 'owner');
  const old = await made(api, headers, { name: 'Nightly', expiresInDays: 30 });
  const fresh = (await does(api, headers, ROTATE, { id: old.key.id })) as NewKey;

  expect(fresh.secret).not.toBe(old.secret);
  expect(fresh.key).toMatchObject({ name: 'Nightly', scopes: ['PROJECT_VIEW'], replacedBy: null });
  expect((Date.parse(fresh.key.expiresAt) - Date.now()) / DAY_MS).toBeCloseTo(30, 2);
  for (const { secret } of [old, fresh]) expect(await does(api, by(secret), ME)).toMatchObject({ role: 'OWNER' });
  const [, ending] = await listed(api, headers);
  expect(ending).toMatchObject({ id: old.key.id, replacedBy: fresh.key.id });
  expect((Date.parse(ending!.expiresAt) - Date.now()) / DAY_MS).toBeCloseTo(1 / 24, 3);
  expect(await does(api, headers, ROTATE, { id: old.key.id })).toBe('CONFLICT');

  await api.database.auth.sql`update auth.api_key set expires_at = now() - interval '1 second' where id = ${old.key.id}`; // an hour later
  expect(await does(api, by(old.secret), ME)).toBe('UNAUTHENTICATED');
  expect((await listed(api, headers)).map(({ id }) => id)).toEqual([fresh.key.id]);
  const told = await toldOf(api.database, organisationId);
  expect(told.at(-1)).toMatchObject({ action: 'key.rotated', details: { name: 'Nightly', graceHours: 1, replacedBy: fresh.key.id } });
  expect(JSON.stringify(told)).not.toContain(fresh.secret);
});

test('a rotation without grace ends the old key and its connections at once; no grace makes a key live longer', async ({ api }) => {
  const { headers } = await someone(api.database, 'owner');
  const old = await made(api, headers);
  const [closed] = await connected(api, old.secret);
  for (const graceHours of [-1, 25]) expect(await does(api, headers, ROTATE, { id: old.key.id, graceHours })).toBe('INVALID_INPUT');
  expect(await does(api, headers, ROTATE, { id: old.key.id, graceHours: 0 })).toMatchObject({ key: { name: 'A program' } });
  expect(await closed).toBe(4403);
  expect(await does(api, by(old.secret), ME)).toBe('UNAUTHENTICATED');

  const dying = await made(api, headers);
  await api.database.auth.sql`update auth.api_key set expires_at = now() + interval '1 hour' where id = ${dying.key.id}`;
  await does(api, headers, ROTATE, { id: dying.key.id, graceHours: 24 });
  const ending = (await listed(api, headers)).find(({ id }) => id === dying.key.id);
  expect(Date.parse(ending!.expiresAt) - Date.now()).toBeLessThan(DAY_MS / 24 + 1000);
});

test('nobody takes another’s place by rotating their key, nor a key one that may more', async ({ api }) => {
  const { organisationId, ...owner } = await someone(api.database, 'owner');
  const admin = await someone(api.database, 'admin', { organisationId });
  const ofOwner = await made(api, owner.headers);
  const ofAdmin = await made(api, admin.headers);
  expect(await does(api, admin.headers, ROTATE, { id: ofOwner.key.id })).toBe('FORBIDDEN');
  expect(await does(api, owner.headers, ROTATE, { id: ofAdmin.key.id })).toBe('FORBIDDEN');

  const weak = await made(api, owner.headers, { scopes: ['KEY_MANAGE'] });
  expect(await does(api, by(weak.secret), ROTATE, { id: ofOwner.key.id })).toBe('FORBIDDEN');
  expect(await does(api, by(weak.secret), ROTATE, { id: weak.key.id })).toMatchObject({ key: { scopes: ['KEY_MANAGE'] } });
});

test('of rotations of one key at once one happens', async ({ api }) => {
  const { headers } = await someone(api.database, 'owner');
  const { key } = await made(api, headers);
  const answers = await Promise.all(Array.from({ length: 6 }, () => does(api, headers, ROTATE, { id: key.id })));
  expect(answers.filter((each) => each === 'CONFLICT')).toHaveLength(5);
  expect(await listed(api, headers)).toHaveLength(2);
});

test('a revoked key and its connections end at once; whose it is decides who may', async ({ api }) => {
  const { organisationId, ...owner } = await someone(api.database, 'owner');
  const admin = await someone(api.database, 'admin', { organisationId });
  const other = await someone(api.database, 'admin', { organisationId });
  const ofOwner = await made(api, owner.headers);
  const ofAdmin = await made(api, admin.headers, { scopes: ['KEY_MANAGE'] });
  const [closed] = await connected(api, ofAdmin.secret);

  expect(await does(api, admin.headers, REVOKE, { id: ofOwner.key.id })).toBe('FORBIDDEN');
  expect(await does(api, other.headers, REVOKE, { id: ofAdmin.key.id })).toBe('FORBIDDEN');
  expect(await does(api, owner.headers, REVOKE, { id: ofAdmin.key.id })).toBe(true);
  expect(await closed).toBe(4403);
  expect(await does(api, by(ofAdmin.secret), ME)).toBe('UNAUTHENTICATED');
  expect(await does(api, owner.headers, REVOKE, { id: ofAdmin.key.id })).toBe('NOT_FOUND');
  expect(await does(api, by(ofOwner.secret), ME)).toMatchObject({ role: 'OWNER' });
  expect((await toldOf(api.database, organisationId)).at(-1)).toMatchObject({
    action: 'key.revoked',
    by: owner.personId,
    details: { name: 'A program', madeBy: admin.personId },
  });
});

test('a key ends what it opened by revoking itself', async ({ api }) => {
  const { headers } = await someone(api.database, 'owner');
  const { secret, key } = await made(api, headers, { scopes: ['KEY_MANAGE'] });
  expect(await does(api, by(secret), REVOKE, { id: key.id })).toBe(true);
  expect(await does(api, by(secret), LIST)).toBe('UNAUTHENTICATED');
});

test('a key is never above its maker’s present role', async ({ api }) => {
  const maker = await someone(api.database, 'owner');
  const secret = await aKey(api.database.auth.db, maker);
  await api.database.auth
    .sql`update auth.member set role = 'viewer' where user_id = ${maker.personId} and organization_id = ${maker.organisationId}`;

  expect(await does(api, by(secret), CREATE, input())).toBe('FORBIDDEN');
  expect(await does(api, by(secret), 'mutation { done: createProject(input: { title: "x" }) { id } }')).toBe('FORBIDDEN');
  expect(await does(api, by(secret), '{ done: projects { nodes { id } } }')).toEqual({ nodes: [] });
});
