import { expect } from 'vitest';
import { aKey, aPerson } from '../../drizzle/testing.ts';
import { ORGANISATION_HEADER } from '../identity/identity.ts';
import { aSession, does, someone, toldOf } from '../identity/testing.ts';
import { test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

const FIELDS = '{ id name slug personal role }';
const CREATE = `mutation ($input: OrganisationNameInput!) { done: createOrganisation(input: $input) ${FIELDS} }`;
const RENAME = `mutation ($id: ID!, $input: OrganisationNameInput!) { done: renameOrganisation(id: $id, input: $input) ${FIELDS} }`;
const DELETE = 'mutation ($id: ID!) { done: deleteOrganisation(id: $id) }';
const SWITCH = `mutation ($id: ID!) { done: switchOrganisation(id: $id) ${FIELDS} }`;
const TRANSFER = `mutation ($id: ID!, $personId: ID!) { done: transferOwnership(id: $id, personId: $personId) ${FIELDS} }`;
const LEAVE = 'mutation ($id: ID!) { done: leaveOrganisation(id: $id) }';
const GET = `query ($id: ID!) { done: organisation(id: $id) ${FIELDS} }`;
const LIST = `{ done: organisations ${FIELDS} }`;
const ME = '{ done: me { organisationId role } }';

/** Who belongs to an organisation, as 'role' by person. */
async function rolesIn({ database }: TestApi, organisationId: string): Promise<Record<string, string>> {
  const rows = await database.auth.sql`select user_id, role from auth.member where organization_id = ${organisationId}`;
  return Object.fromEntries(rows.map((row) => [String(row['user_id']), String(row['role'])]));
}

test('whoever makes an organisation owns it, it is listed after their own, and that is written down', async ({ api }) => {
  const { id: personId } = await aPerson(api.database.auth.db);
  const headers = await aSession(api.database, personId);
  const made = (await does(api, headers, CREATE, { input: { name: '  Rain & Co. ' } })) as { id: string };

  expect(made).toMatchObject({ name: 'Rain & Co.', slug: 'rain-co', personal: false, role: 'OWNER' });
  expect(await does(api, headers, LIST)).toMatchObject([{ personal: true, role: 'OWNER' }, made]);
  expect(await does(api, headers, GET, { id: made.id })).toEqual(made);
  expect(await toldOf(api.database, made.id)).toEqual([
    { action: 'organisation.created', by: personId, details: { name: 'Rain & Co.', slug: 'rain-co' } },
  ]);
});

test('a slug that is taken is refused when it was asked for, and told apart when it was made of the name', async ({ api }) => {
  const { headers } = await someone(api.database, 'owner');
  const name = 'Night Rain';
  expect(await does(api, headers, CREATE, { input: { name } })).toMatchObject({ slug: 'night-rain' });
  expect(await does(api, headers, CREATE, { input: { name } })).toMatchObject({
    slug: expect.stringMatching(/^night-rain-\w{8}$/) as string,
  });
  expect(await does(api, headers, CREATE, { input: { name: 'மழை' } })).toMatchObject({
    slug: expect.stringMatching(/^team-\w{8}$/) as string,
  });
  expect(await does(api, headers, CREATE, { input: { name, slug: 'night-rain' } })).toBe('CONFLICT');
});

test('ten organisations of one name made at once are ten, each with a slug of its own', async ({ api }) => {
  const { headers } = await someone(api.database, 'owner');
  const made = await Promise.all(Array.from({ length: 10 }, () => does(api, headers, CREATE, { input: { name: 'Monsoon' } })));
  expect(new Set(made.map((each) => (each as { slug?: string }).slug)).size).toBe(10);
  expect(made.every((each) => typeof each === 'object')).toBe(true);
});

test.for<[string, Record<string, unknown>]>([
  ['a name of 101 characters', { name: 'x'.repeat(101) }],
  ['an empty name', { name: ' ' }],
  ['a name of two lines', { name: 'a\nb' }],
  ['a slug with a space', { name: 'Rain', slug: 'a b c' }],
  ['a slug kept for personal ones', { name: 'Rain', slug: 'studio-1' }],
])('%s is refused by name, when it is made and when it is renamed', async ([, input], { api }) => {
  const { headers, organisationId: id } = await someone(api.database, 'owner');
  expect(await does(api, headers, CREATE, { input })).toBe('INVALID_INPUT');
  expect(await does(api, headers, RENAME, { id, input })).toBe('INVALID_INPUT');
});

test('owners and admins rename, others don’t; a slug stays unless another is given, and must be free', async ({ api }) => {
  const { headers, organisationId: id, personId } = await someone(api.database, 'owner');
  const admin = await someone(api.database, 'admin', { organisationId: id });
  const producer = await someone(api.database, 'producer', { organisationId: id });
  await does(api, headers, CREATE, { input: { name: 'Taken', slug: 'taken' } });

  expect(await does(api, headers, RENAME, { id, input: { name: 'Rain', slug: 'rain' } })).toMatchObject({ name: 'Rain', slug: 'rain' });
  expect(await does(api, admin.headers, RENAME, { id, input: { name: 'More rain' } })).toMatchObject({ slug: 'rain', role: 'ADMIN' });
  expect(await does(api, headers, RENAME, { id, input: { name: 'Rain', slug: 'taken' } })).toBe('CONFLICT');
  expect(await does(api, producer.headers, RENAME, { id, input: { name: 'Mine' } })).toBe('FORBIDDEN');
  expect((await toldOf(api.database, id)).map(({ action, by }) => [action, by])).toEqual([
    ['organisation.renamed', personId],
    ['organisation.renamed', admin.personId],
  ]);
});

test('an organisation that isn’t one’s own is not there, whatever one would do with it', async ({ api }) => {
  const mine = await someone(api.database, 'owner');
  const { organisationId: id, personId } = await someone(api.database, 'owner');
  const claimed = { ...mine.headers, [ORGANISATION_HEADER]: id };

  for (const headers of [mine.headers, claimed]) {
    expect(await does(api, headers, GET, { id })).toBe('NOT_FOUND');
    expect(await does(api, headers, RENAME, { id, input: { name: 'Mine' } })).toBe('NOT_FOUND');
    expect(await does(api, headers, DELETE, { id })).toBe('NOT_FOUND');
    expect(await does(api, headers, SWITCH, { id })).toBe('NOT_FOUND');
    expect(await does(api, headers, LEAVE, { id })).toBe('NOT_FOUND');
    expect(await does(api, headers, TRANSFER, { id, personId })).toBe('NOT_FOUND');
  }
  expect(await toldOf(api.database, id)).toEqual([]);
});

test('what is done to another of one’s organisations goes by one’s role there, whichever one is in', async ({ api }) => {
  const { personId, headers } = await someone(api.database, 'viewer');
  const { organisationId: owned } = await someone(api.database, 'owner', { personId });
  const { organisationId: visited } = await someone(api.database, 'writer', { personId });

  expect(await does(api, headers, RENAME, { id: owned, input: { name: 'Rain' } })).toMatchObject({ role: 'OWNER' });
  expect(await does(api, headers, RENAME, { id: visited, input: { name: 'Rain' } })).toBe('FORBIDDEN');
});

test('switching moves the session there, and only that one; a request may still name another', async ({ api }) => {
  const { personId, organisationId: first } = await someone(api.database, 'writer');
  const { organisationId: second } = await someone(api.database, 'director', { personId });
  const [here, elsewhere] = [await aSession(api.database, personId), await aSession(api.database, personId)];
  const before = await does(api, elsewhere, ME);

  expect(await does(api, here, SWITCH, { id: second })).toMatchObject({ id: second, role: 'DIRECTOR' });
  expect(await does(api, here, ME)).toEqual({ organisationId: second, role: 'DIRECTOR' });
  expect(await does(api, { ...here, [ORGANISATION_HEADER]: first }, ME)).toEqual({ organisationId: first, role: 'WRITER' });
  expect(await does(api, elsewhere, ME)).toEqual(before);
});

test('ownership goes to a member, the old owner becomes an admin, and their keys that say more end', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  const { organisationId: id } = owner;
  const heir = await someone(api.database, 'editor', { organisationId: id });
  const stranger = await someone(api.database, 'owner');
  const auth = api.database.auth.db;
  const strong = { authorization: `Bearer ${await aKey(auth, owner)}` };
  const weak = { authorization: `Bearer ${await aKey(auth, owner, { scopes: ['project.view'] })}` };

  expect(await does(api, owner.headers, TRANSFER, { id, personId: stranger.personId })).toBe('NOT_FOUND');
  expect(await does(api, owner.headers, TRANSFER, { id, personId: owner.personId })).toBe('INVALID_INPUT');
  expect(await does(api, heir.headers, TRANSFER, { id, personId: heir.personId })).toBe('FORBIDDEN');
  expect(await rolesIn(api, id)).toEqual({ [owner.personId]: 'owner', [heir.personId]: 'editor' });

  expect(await does(api, owner.headers, TRANSFER, { id, personId: heir.personId })).toMatchObject({ role: 'ADMIN' });
  expect(await rolesIn(api, id)).toEqual({ [owner.personId]: 'admin', [heir.personId]: 'owner' });
  expect(await does(api, strong, ME)).toBe('UNAUTHENTICATED');
  expect(await does(api, weak, ME)).toMatchObject({ role: 'ADMIN' });
  expect((await toldOf(api.database, id)).map(({ action, details }) => [action, details])).toEqual([
    ['key.revoked', { name: 'a test', madeBy: owner.personId }],
    ['organisation.transferred', { from: owner.personId, to: heir.personId }],
  ]);
});

test('of transfers to many at once one happens', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  const { organisationId: id } = owner;
  const heirs = await Promise.all(Array.from({ length: 6 }, () => someone(api.database, 'producer', { organisationId: id })));

  const answers = await Promise.all(heirs.map(({ personId }) => does(api, owner.headers, TRANSFER, { id, personId })));
  expect(answers.filter((each) => each === 'FORBIDDEN')).toHaveLength(5);
  const roles = Object.values(await rolesIn(api, id));
  expect([roles.filter((role) => role === 'owner'), roles.filter((role) => role === 'admin')]).toEqual([['owner'], ['admin']]);
});

test('whoever leaves is gone at once, with the keys they made there, and is signed in as before', async ({ api }) => {
  const { organisationId: id } = await someone(api.database, 'owner');
  const writer = await someone(api.database, 'writer', { organisationId: id });
  const key = { authorization: `Bearer ${await aKey(api.database.auth.db, writer, { scopes: ['project.view'] })}` };
  const { [ORGANISATION_HEADER]: _, ...session } = writer.headers;

  expect(await does(api, key, LEAVE, { id })).toBe('FORBIDDEN'); // a key stays where it was made
  expect(await does(api, writer.headers, LEAVE, { id })).toBe(true);
  expect(Object.keys(await rolesIn(api, id))).not.toContain(writer.personId);
  expect(await does(api, key, ME)).toBe('UNAUTHENTICATED');
  expect(await does(api, session, ME)).toMatchObject({ role: 'OWNER' }); // their own
  expect(await does(api, writer.headers, LEAVE, { id })).toBe('NOT_FOUND');
  expect((await toldOf(api.database, id)).map(({ action }) => action)).toEqual(['key.revoked', 'member.left']);
});

test('the last owner is told what to do instead of leaving; with a second one they may', async ({ api }) => {
  const { headers, organisationId: id } = await someone(api.database, 'owner');
  await someone(api.database, 'admin', { organisationId: id });
  const { errors } = await api.ask(LEAVE, { id }, headers);
  expect(errors[0]).toMatchObject({
    extensions: { code: 'LAST_OWNER' },
    message: expect.stringContaining('transfer the ownership') as string,
  });

  await someone(api.database, 'owner', { organisationId: id });
  expect(await does(api, headers, LEAVE, { id })).toBe(true);
});

test('of two last owners who leave at once one stays', async ({ api }) => {
  for (let round = 0; round < 5; round += 1) {
    const first = await someone(api.database, 'owner');
    const { organisationId: id } = first;
    const second = await someone(api.database, 'owner', { organisationId: id });
    const answers = await Promise.all([first, second].map(({ headers }) => does(api, headers, LEAVE, { id })));
    expect(answers.map(String).sort()).toEqual(['LAST_OWNER', 'true']);
    expect(Object.values(await rolesIn(api, id))).toEqual(['owner']);
  }
});

test('a personal organisation is neither left, handed over nor deleted', async ({ api }) => {
  const { id: personId } = await aPerson(api.database.auth.db);
  const headers = await aSession(api.database, personId);
  const { organisationId: id } = (await does(api, headers, ME)) as { organisationId: string };
  const guest = await someone(api.database, 'admin', { organisationId: id }); // as no route lets them

  expect(await does(api, headers, LEAVE, { id })).toBe('PERSONAL_ORGANISATION');
  expect(await does(api, headers, DELETE, { id })).toBe('PERSONAL_ORGANISATION');
  expect(await does(api, headers, TRANSFER, { id, personId: guest.personId })).toBe('PERSONAL_ORGANISATION');
  expect(await rolesIn(api, id)).toEqual({ [personId]: 'owner', [guest.personId]: 'admin' });
});

test('an owner deletes: nobody is in it any more, its keys are dead and its name is free; what it made stays on file', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  const { organisationId: id } = owner;
  const admin = await someone(api.database, 'admin', { organisationId: id });
  const key = { authorization: `Bearer ${await aKey(api.database.auth.db, admin)}` };
  await does(api, owner.headers, RENAME, { id, input: { name: 'Rain', slug: 'rain' } });
  const project = await api.ask('mutation { createProject(input: { title: "Kept" }) { id } }', {}, owner.headers);

  expect(await does(api, admin.headers, DELETE, { id })).toBe('FORBIDDEN');
  expect(await does(api, owner.headers, DELETE, { id })).toBe(true);
  expect(await does(api, owner.headers, GET, { id })).toBe('NOT_FOUND');
  expect(await does(api, key, ME)).toBe('UNAUTHENTICATED');
  const look = await api.ask('query ($id: ID!) { project(id: $id) { title } }', { id: project.data!['createProject'].id }, owner.headers);
  expect(look.errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(await does(api, owner.headers, CREATE, { input: { name: 'Rain', slug: 'rain' } })).toMatchObject({ slug: 'rain' });
  const [kept] = await api.database.sql.begin(async (sql) => {
    await sql`select set_config('studio.organisation', ${id}, true)`;
    return sql`select o.deleted_at is not null as deleted, p.title from organisations o join projects p on p.organisation_id = o.id`;
  });
  expect(kept).toEqual({ deleted: true, title: 'Kept' });
  expect((await toldOf(api.database, id)).map(({ action }) => action)).toContain('organisation.deleted');
});

test('a key sees its own organisation alone, and makes, leaves or enters none', async ({ api }) => {
  const maker = await someone(api.database, 'owner');
  const { organisationId: other } = await someone(api.database, 'owner', { personId: maker.personId });
  const headers = { authorization: `Bearer ${await aKey(api.database.auth.db, maker)}` };
  const blind = { authorization: `Bearer ${await aKey(api.database.auth.db, maker, { scopes: ['project.view'] })}` };

  expect(await does(api, headers, LIST)).toMatchObject([{ id: maker.organisationId }]);
  expect(await does(api, headers, GET, { id: other })).toBe('NOT_FOUND');
  expect(await does(api, headers, RENAME, { id: other, input: { name: 'x' } })).toBe('NOT_FOUND');
  expect(await does(api, headers, CREATE, { input: { name: 'Mine' } })).toBe('FORBIDDEN');
  expect(await does(api, headers, SWITCH, { id: maker.organisationId })).toBe('FORBIDDEN');
  expect(await does(api, blind, LIST)).toBe('FORBIDDEN');
  expect(await does(api, blind, GET, { id: maker.organisationId })).toBe('FORBIDDEN');
});
