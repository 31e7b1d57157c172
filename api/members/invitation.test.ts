import { desc, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { aKey, aPerson, anInvitation } from '../../drizzle/testing.ts';
import { outbox } from '../../drizzle/tables.ts';
import { ROLES, outranks } from '../../schema/access.ts';
import { aSession, does, mailTo, signedIn, someone, toldOf } from '../identity/testing.ts';
import { TEST_IDENTITY, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

const FIELDS = '{ id organisationId organisationName inviter { id name } email role createdAt expiresAt }';
const INVITE = `mutation ($email: String!, $role: Role! = WRITER) { done: inviteMember(input: { email: $email, role: $role }) ${FIELDS} }`;
const WITHDRAW = 'mutation ($id: ID!) { done: withdrawInvitation(id: $id) }';
const LIST = `{ done: invitations { nodes ${FIELDS} } }`;
const GET = `query ($id: ID!) { done: invitation(id: $id) ${FIELDS} }`;
const ACCEPT = 'mutation ($id: ID!) { done: acceptInvitation(id: $id) { person { id } role email } }';
const DECLINE = 'mutation ($id: ID!) { done: declineInvitation(id: $id) }';
const ANSWERS = [GET, ACCEPT, DECLINE];

interface Invitation {
  id: string;
  expiresAt: string;
}

const listed = async (api: TestApi, headers: Record<string, string>) =>
  ((await does(api, headers, LIST)) as { nodes: Invitation[] }).nodes.map(({ id }) => id);

/** Somebody who confirmed this address, signed in. */
async function invitee({ database }: TestApi, email: string, given: { emailVerified?: boolean } = {}) {
  const { id } = await aPerson(database.auth.db, { email, name: 'Ben', ...given });
  return { personId: id, headers: await aSession(database, id) };
}

const mailsTo = async ({ database }: TestApi, address: string) =>
  (await database.auth.db.select().from(outbox).where(eq(outbox.recipient, address)).orderBy(desc(outbox.id))).length;

const membersOf = async ({ database }: TestApi, organisationId: string, personId: string) =>
  (await database.auth.sql`select role from auth.member where organization_id = ${organisationId} and user_id = ${personId}`).map(
    ({ role }) => String(role),
  );

test('who is invited by mail signs up, sees who invites to what, and joins; however they write their address', async ({ api }) => {
  const admin = await someone(api.database, 'admin', { name: 'Ada\nhttps://evil.example' });
  const { organisationId } = admin;
  const made = (await does(api, admin.headers, INVITE, { email: ' Ben@Example.com ', role: 'DIRECTOR' })) as Invitation;
  expect(made).toMatchObject({ email: 'ben@example.com', role: 'DIRECTOR', organisationId });
  expect(Date.parse(made.expiresAt) / 86_400_000 - Date.now() / 86_400_000).toBeCloseTo(7, 2);

  const mail = await mailTo(api, 'ben@example.com');
  expect(mail.link).toBe(`${api.url}/invitations/${made.id}`);
  expect(mail.subject).toBe('Ada https evil.example invites you to Another studio');
  expect(mail.body).not.toContain('https://evil');

  const ben = await signedIn(api, 'ben@example.com');
  await api.database.auth.sql`update auth."user" set email = 'Ben@Example.COM' where email = 'ben@example.com'`;
  expect(await does(api, ben.headers, GET, { id: made.id })).toMatchObject({
    organisationName: 'Another studio',
    inviter: { id: admin.personId },
    email: 'ben@example.com',
  });
  const joined = (await does(api, ben.headers, ACCEPT, { id: made.id })) as { person: { id: string } };
  expect(joined).toMatchObject({ role: 'DIRECTOR', email: 'Ben@Example.COM' });
  expect(await membersOf(api, organisationId, joined.person.id)).toEqual(['director']);
  expect(await listed(api, admin.headers)).toEqual([]);
  expect((await toldOf(api.database, organisationId)).map(({ action, by, details }) => [action, by, details])).toEqual([
    ['member.invited', admin.personId, { email: 'ben@example.com', role: 'director', renewed: false }],
    ['member.joined', joined.person.id, { email: 'ben@example.com', role: 'director', invitedBy: admin.personId }],
  ]);
});

test('inviting is no way to fill a mailbox: a mail an hour and invitation, three an hour and address, fifty by one who invites', async ({
  api,
}) => {
  const owner = await someone(api.database, 'owner');
  const invite = async (email: string) =>
    (await does(api, owner.headers, INVITE.replace('expiresAt }', 'expiresAt mailedAt }'), { email })) as Invitation & {
      mailedAt: string | null;
    };
  const { id, mailedAt } = await invite('victim@example.com');
  const again = await Promise.all(Array.from({ length: 10 }, () => invite('victim@example.com')));
  for (const each of again) expect(each).toMatchObject({ id, mailedAt });
  expect(await mailsTo(api, 'victim@example.com')).toBe(1);

  let last = again[0]!;
  for (let nth = 0; nth < 4; nth += 1) {
    await does(api, owner.headers, WITHDRAW, { id: last.id });
    last = await invite('victim@example.com');
  }
  expect([await mailsTo(api, 'victim@example.com'), last.mailedAt]).toEqual([3, null]);

  await api.database.auth.sql`update auth.invitation set mailed_at = now() - interval '61 minutes'`;
  expect((await invite('victim@example.com')).mailedAt).not.toBeNull();
  expect(await mailsTo(api, 'victim@example.com')).toBe(4);
  for (let nth = 1; nth < 50; nth += 1) await invite(`friend-${nth}@example.com`);
  expect(await invite('one-more@example.com')).toBe('RATE_LIMITED');
  expect(await mailsTo(api, 'one-more@example.com')).toBe(0);
});

test('inviting an address again renews its one invitation, however many do it at once', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  const first = (await does(api, owner.headers, INVITE, { email: 'ben@example.com', role: 'VIEWER' })) as Invitation;
  await api.database.auth.sql`update auth.invitation set expires_at = now() - interval '1 day'`;
  expect(await listed(api, owner.headers)).toEqual([]);

  const again = await Promise.all(
    Array.from({ length: 6 }, () => does(api, owner.headers, INVITE, { email: 'BEN@example.com', role: 'EDITOR' })),
  );
  for (const each of again) expect(each).toMatchObject({ id: first.id, role: 'EDITOR' });
  expect(await listed(api, owner.headers)).toEqual([first.id]);
  expect(await mailsTo(api, 'ben@example.com')).toBe(1);
});

test('nobody invites to their own rank or above, nor takes back or changes an invitation to it; owners do as they like', async ({
  api,
}) => {
  const owner = await someone(api.database, 'owner');
  const { organisationId } = owner;
  const admin = await someone(api.database, 'admin', { organisationId });
  for (const role of ROLES) {
    const email = `${role}@example.com`;
    const asked = { email, role: role.toUpperCase() };
    const refused = outranks('admin', role) ? null : 'FORBIDDEN';
    if (refused) expect(await does(api, admin.headers, INVITE, asked)).toBe(refused);
    const { id } = (await does(api, owner.headers, INVITE, asked)) as Invitation;
    if (refused) expect(await does(api, admin.headers, INVITE, { email, role: 'VIEWER' })).toBe(refused);
    expect(await does(api, admin.headers, WITHDRAW, { id })).toBe(refused ?? true);
    if (refused) expect(await does(api, owner.headers, WITHDRAW, { id })).toBe(true);
  }
  for (const role of ['producer', 'director', 'writer', 'editor', 'viewer'] as const) {
    const { headers } = await someone(api.database, role, { organisationId });
    expect(await does(api, headers, INVITE, { email: 'x@example.com', role: 'VIEWER' })).toBe('FORBIDDEN');
    expect(await does(api, headers, LIST)).toBe('FORBIDDEN');
  }
});

test('no address, an address of a member and a personal organisation are refused by name', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  await someone(api.database, 'viewer', { organisationId: owner.organisationId, email: 'Here@example.com' });
  for (const email of [
    '',
    'ben',
    'ben@',
    '@example.com',
    'a b@example.com',
    `${'x'.repeat(250)}@example.com`,
    'a@example.com\nbcc: b@example.com',
  ])
    expect(await does(api, owner.headers, INVITE, { email })).toBe('INVALID_INPUT');
  expect(await does(api, owner.headers, INVITE, { email: 'here@example.com' })).toBe('CONFLICT');

  const { headers } = await invitee(api, 'alone@example.com');
  expect(await does(api, headers, INVITE, { email: 'ben@example.com' })).toBe('PERSONAL_ORGANISATION');
  expect(await does(api, headers, LIST)).toEqual({ nodes: [] });
});

test('an invitation is there for nobody but whoever confirmed its address, and for no key', async ({ api }) => {
  const id = await anInvitation(api.database.auth.db, { email: 'ben@example.com' });
  const other = await invitee(api, 'eve@example.com');
  const unconfirmed = await invitee(api, 'Ben@Example.com', { emailVerified: false });
  for (const query of ANSWERS) {
    expect(await does(api, other.headers, query, { id })).toBe('NOT_FOUND');
    expect(await does(api, unconfirmed.headers, query, { id })).toBe('NOT_FOUND');
    expect(await does(api, other.headers, query, { id: 'no id' })).toBe('NOT_FOUND');
  }

  await api.database.auth.sql`update auth."user" set email_verified = true where id = ${unconfirmed.personId}`;
  const member = await someone(api.database, 'owner', { personId: unconfirmed.personId });
  const key = { authorization: `Bearer ${await aKey(api.database.auth.db, member)}` };
  for (const query of ANSWERS) expect(await does(api, key, query, { id })).toBe('FORBIDDEN');
  expect(await does(api, unconfirmed.headers, GET, { id })).toMatchObject({ id });
});

test('however often an invitation is accepted at once, it makes one member', async ({ api }) => {
  const { organisationId } = await someone(api.database, 'owner');
  const id = await anInvitation(api.database.auth.db, { email: 'ben@example.com', organisationId });
  const { personId, headers } = await invitee(api, 'ben@example.com');

  const answers = await Promise.all(Array.from({ length: 6 }, () => does(api, headers, ACCEPT, { id })));
  expect(answers.filter((each) => each === 'CONFLICT')).toHaveLength(5);
  expect(await membersOf(api, organisationId, personId)).toEqual(['viewer']);
  expect((await toldOf(api.database, organisationId)).map(({ action }) => action)).toEqual(['member.joined']);
});

test('of accepting and declining, or withdrawing, at once one happens', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  const { organisationId } = owner;
  const { personId, headers } = await invitee(api, 'ben@example.com');
  for (const [against, by] of [
    [DECLINE, headers],
    [WITHDRAW, owner.headers],
  ] as const) {
    const id = await anInvitation(api.database.auth.db, { email: 'ben@example.com', organisationId });
    const [accepted, other] = await Promise.all([does(api, headers, ACCEPT, { id }), does(api, by, against, { id })]);
    const joined = typeof accepted === 'object';
    expect(joined).not.toBe(other === true);
    expect(await membersOf(api, organisationId, personId)).toEqual(joined ? ['viewer'] : []);
    await api.database.auth.sql`delete from auth.member where user_id = ${personId} and organization_id = ${organisationId}`;
  }
});

test('what was declined, withdrawn or has run out can’t be answered any more', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  const { organisationId } = owner;
  const { personId, headers } = await invitee(api, 'ben@example.com');
  const invite = () => anInvitation(api.database.auth.db, { email: 'ben@example.com', organisationId });

  const declined = await invite();
  expect(await does(api, headers, DECLINE, { id: declined })).toBe(true);
  const withdrawn = await invite();
  expect(await does(api, owner.headers, WITHDRAW, { id: withdrawn })).toBe(true);
  expect(await does(api, owner.headers, WITHDRAW, { id: withdrawn })).toBe('NOT_FOUND');
  const old = await invite();
  await api.database.auth.sql`update auth.invitation set expires_at = now() - interval '1 second' where id = ${old}`;
  for (const query of ANSWERS) {
    expect(await does(api, headers, query, { id: declined })).toBe('CONFLICT');
    expect(await does(api, headers, query, { id: withdrawn })).toBe('CONFLICT');
    expect(await does(api, headers, query, { id: old })).toBe('LINK_EXPIRED');
  }
  expect(await membersOf(api, organisationId, personId)).toEqual([]);
  expect((await toldOf(api.database, organisationId)).map(({ action }) => action)).toEqual(['invitation.declined', 'invitation.withdrawn']);
});

test('what somebody promised goes with their right to promise it', async ({ api }) => {
  const { organisationId, headers: owner } = await someone(api.database, 'owner');
  const admin = await someone(api.database, 'admin', { organisationId });
  const { headers } = await invitee(api, 'ben@example.com');
  const id = await anInvitation(api.database.auth.db, {
    email: 'ben@example.com',
    role: 'producer',
    organisationId,
    inviterId: admin.personId,
  });
  const setRole = (role: string) => api.database.auth.sql`update auth.member set role = ${role} where user_id = ${admin.personId} and organization_id = ${organisationId}`; // prettier-ignore

  await setRole('producer');
  expect(await does(api, headers, ACCEPT, { id })).toBe('LINK_EXPIRED');
  expect(await listed(api, owner)).toEqual([]);
  await setRole('admin');
  expect(await listed(api, owner)).toEqual([id]);
  await api.database.auth.sql`delete from auth.member where user_id = ${admin.personId}`;
  expect(await does(api, headers, ACCEPT, { id })).toBe('LINK_EXPIRED');
});

test('who became a member another way meanwhile keeps their role', async ({ api }) => {
  const { organisationId } = await someone(api.database, 'owner');
  const { personId, headers } = await invitee(api, 'ben@example.com');
  const id = await anInvitation(api.database.auth.db, { email: 'ben@example.com', role: 'viewer', organisationId });
  await someone(api.database, 'director', { organisationId, personId });

  expect(await does(api, headers, ACCEPT, { id })).toMatchObject({ role: 'DIRECTOR' });
  expect(await membersOf(api, organisationId, personId)).toEqual(['director']);
});

const unreachable = test.extend({ options: { identity: { ...TEST_IDENTITY, smtpUrl: 'smtp://127.0.0.1:9' } } }); // the discard port: nobody answers

unreachable('a mail that can’t be sent is told, and the invitation stands until it is sent again', async ({ api }) => {
  const owner = await someone(api.database, 'owner');
  expect(await does(api, owner.headers, INVITE, { email: 'ben@example.com' })).toBe('PROVIDER_UNAVAILABLE');
  expect(await listed(api, owner.headers)).toHaveLength(1);
});
