import { once } from 'node:events';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { aFilm, aKey, aProject } from '../../drizzle/testing.ts';
import { ROLES, outranks } from '../../schema/access.ts';
import type { Role } from '../../schema/access.ts';
import { ORGANISATION_HEADER } from '../identity/identity.ts';
import { does, someone, toldOf } from '../identity/testing.ts';
import { aTicket, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

const MEMBERS =
  'query ($first: Int! = 20, $after: String) { done: members(first: $first, after: $after) { nodes { person { id name } role since email } pageInfo { hasNextPage endCursor } } }';
const CHANGE = 'mutation ($personId: ID!, $role: Role!) { done: changeRole(personId: $personId, role: $role) { person { id } role } }';
const REMOVE = 'mutation ($personId: ID!) { done: removeMember(personId: $personId) }';
const ME = '{ done: me { organisationId role } }';

type Members = {
  nodes: { person: { id: string; name: string }; role: string; email: string | null }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};

const enumOf = (role: Role) => role.toUpperCase();

/** An owner, and somebody with each role, in one organisation. */
async function aTeam({ database }: TestApi, roles: readonly Role[]) {
  const owner = await someone(database, 'owner', { name: 'Olga' });
  const { organisationId } = owner;
  const others = await Promise.all(roles.map((role) => someone(database, role, { organisationId, name: `A ${role}` })));
  return { owner, organisationId, others };
}

async function roleOf({ database }: TestApi, { personId, organisationId }: { personId: string; organisationId: string }) {
  const [row] = await database.auth.sql`select role from auth.member where user_id = ${personId} and organization_id = ${organisationId}`;
  return (row?.['role'] as Role | undefined) ?? null;
}

/** A socket of somebody's that follows a film of the organisation; the code it is closed with. */
async function follows(api: TestApi, headers: Record<string, string>, organisationId: string) {
  const film = await aFilm(api.database.db, { organisationId });
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws']);
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: await aTicket(api.url, headers) }));
  await once(socket, 'message');
  const query = 'subscription ($id: ID!) { filmProgress(filmId: $id) { seq } }';
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id: film.id } } }));
  return { socket, closed };
}

test('pages put together are all members, the longest there first, each once, and nobody else', async ({ api }) => {
  const { owner, others } = await aTeam(api, ['admin', 'writer', 'writer', 'viewer', 'editor', 'director']);
  await someone(api.database, 'owner');
  await api.database.auth.sql`update auth.member set created_at = '2026-01-01'`; // all at one moment
  await api.database.auth.sql`update auth.member set created_at = '2025-01-01' where user_id = ${others[3]!.personId}`;

  const found: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = (await does(api, owner.headers, MEMBERS, { first: 3, after })) as Members;
    found.push(...nodes.map(({ person }) => person.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(found[0]).toBe(others[3]!.personId);
  expect([...found].sort()).toEqual([owner, ...others].map(({ personId }) => personId).sort());
});

test('addresses of others are shown to those who may invite, and to nobody else', async ({ api }) => {
  const { owner, others } = await aTeam(api, ['admin', 'producer', 'viewer']);
  const [admin, producer, viewer] = others.map((each) => each!);
  const limited = await aKey(api.database.auth.db, owner, { scopes: ['member.view'] });
  const seenBy = async (headers: Record<string, string>) => {
    const { nodes } = (await does(api, headers, MEMBERS)) as Members;
    return nodes.filter(({ email }) => email !== null).map(({ person }) => person.id);
  };

  const everyone = [owner, ...others].map(({ personId }) => personId);
  expect((await seenBy(owner.headers)).sort()).toEqual([...everyone].sort());
  expect((await seenBy(admin!.headers)).sort()).toEqual([...everyone].sort());
  expect(await seenBy(producer!.headers)).toEqual([producer!.personId]);
  expect(await seenBy(viewer!.headers)).toEqual([viewer!.personId]);
  expect(await seenBy({ authorization: `Bearer ${limited}` })).toEqual([owner.personId]);
  expect(await does(api, { authorization: `Bearer ${await aKey(api.database.auth.db, owner, { scopes: ['project.view'] })}` }, MEMBERS)).toBe('FORBIDDEN'); // prettier-ignore
});

test('a cursor of someone else is a named error', async ({ api }) => {
  const { headers } = await someone(api.database, 'owner');
  for (const cursor of ['nonsense', '2026-01-01/x', 'x/00000000-0000-7000-8000-000000000001', '/', '+275760-09-13T00:00:00.001Z/x'])
    expect(await does(api, headers, MEMBERS, { after: Buffer.from(`after:${cursor}`).toString('base64url') })).toMatch(
      /INVALID_INPUT|NOT_FOUND/,
    );
});

test('nobody raises to, or lowers or removes from, their own rank or above; owners do as they like', async ({ api }) => {
  const { owner, organisationId, others } = await aTeam(api, ['admin']);
  const managers = { owner, admin: others[0]! };
  for (const by of ['owner', 'admin'] as const) {
    for (const from of ROLES) {
      for (const to of ROLES) {
        const target = await someone(api.database, from, { organisationId });
        const may = outranks(by, from) && outranks(by, to);
        const answer = await does(api, managers[by].headers, CHANGE, { personId: target.personId, role: enumOf(to) });
        expect([by, from, to, answer]).toEqual([by, from, to, may ? { person: { id: target.personId }, role: enumOf(to) } : 'FORBIDDEN']);
        expect(await roleOf(api, target)).toBe(may ? to : from);
      }
      const target = await someone(api.database, from, { organisationId });
      const answer = await does(api, managers[by].headers, REMOVE, { personId: target.personId });
      expect([by, from, answer]).toEqual([by, from, outranks(by, from) ? true : 'FORBIDDEN']);
    }
  }
});

test('who may not manage members doesn’t, and who is no member can’t be managed', async ({ api }) => {
  const { owner, others } = await aTeam(api, ['producer', 'director', 'writer', 'editor', 'viewer']);
  const stranger = await someone(api.database, 'viewer');
  const target = others[4]!;
  for (const { headers } of others.slice(0, 4)) {
    expect(await does(api, headers, CHANGE, { personId: target.personId, role: 'VIEWER' })).toBe('FORBIDDEN');
    expect(await does(api, headers, REMOVE, { personId: target.personId })).toBe('FORBIDDEN');
  }
  for (const personId of [stranger.personId, 'nobody'])
    for (const query of [CHANGE, REMOVE]) expect(await does(api, owner.headers, query, { personId, role: 'VIEWER' })).toBe('NOT_FOUND');
  expect(await roleOf(api, target)).toBe('viewer');
});

test('the last owner stays one, and goes only by leaving', async ({ api }) => {
  const { owner, organisationId } = await aTeam(api, ['admin']);
  expect(await does(api, owner.headers, CHANGE, { personId: owner.personId, role: 'ADMIN' })).toBe('LAST_OWNER');
  expect(await does(api, owner.headers, REMOVE, { personId: owner.personId })).toBe('CONFLICT');

  await someone(api.database, 'owner', { organisationId });
  expect(await does(api, owner.headers, CHANGE, { personId: owner.personId, role: 'ADMIN' })).toMatchObject({ role: 'ADMIN' });
});

test('of two owners who lower or remove each other at once one stays an owner', async ({ api }) => {
  for (const query of [CHANGE, REMOVE, CHANGE, REMOVE]) {
    const { owner, organisationId } = await aTeam(api, []);
    const other = await someone(api.database, 'owner', { organisationId });
    const answers = await Promise.all([
      does(api, owner.headers, query, { personId: other.personId, role: 'VIEWER' }),
      does(api, other.headers, query, { personId: owner.personId, role: 'VIEWER' }),
    ]);
    expect(answers.filter((each) => each === 'FORBIDDEN' || each === 'NOT_FOUND')).toHaveLength(1);
    expect([await roleOf(api, owner), await roleOf(api, other)].filter((role) => role === 'owner')).toHaveLength(1);
  }
});

test('who is removed loses what they follow and their keys there at once, and keeps their sessions and what they have elsewhere', async ({
  api,
}) => {
  const { owner, organisationId, others } = await aTeam(api, ['director', 'writer']);
  const [director, writer] = [others[0]!, others[1]!];
  const auth = api.database.auth.db;
  const elsewhere = await someone(api.database, 'editor', { personId: director.personId });
  const keys = { there: await aKey(auth, director), elsewhere: await aKey(auth, elsewhere), writers: await aKey(auth, writer) };
  const by = (key: keyof typeof keys) => ({ authorization: `Bearer ${keys[key]}` });
  const inPerson = await follows(api, director.headers, organisationId);
  const byKey = await follows(api, by('there'), organisationId);
  const other = await follows(api, elsewhere.headers, elsewhere.organisationId);
  const colleague = await follows(api, writer.headers, organisationId);

  expect(await does(api, owner.headers, REMOVE, { personId: director.personId })).toBe(true);
  expect(await Promise.all([inPerson.closed, byKey.closed])).toEqual([4403, 4403]);
  expect([other.socket.readyState, colleague.socket.readyState]).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
  expect(await does(api, by('there'), ME)).toBe('UNAUTHENTICATED');
  expect(await does(api, by('elsewhere'), ME)).toMatchObject({ role: 'EDITOR' });
  expect(await does(api, by('writers'), ME)).toMatchObject({ role: 'WRITER' });
  expect(await does(api, director.headers, ME)).toEqual({ organisationId, role: null }); // signed in, no member
  expect(await does(api, { ...director.headers, [ORGANISATION_HEADER]: elsewhere.organisationId }, ME)).toMatchObject({ role: 'EDITOR' });
  expect((await toldOf(api.database, organisationId)).map(({ action, by: who, details }) => [action, who, details])).toEqual([
    ['key.revoked', owner.personId, { name: 'a test', madeBy: director.personId }],
    ['member.removed', owner.personId, { role: 'director' }],
  ]);
});

test('who is lowered loses what they follow and the keys that say more than they may; the rest stays', async ({ api }) => {
  const { owner, organisationId, others } = await aTeam(api, ['director']);
  const director = others[0]!;
  const strong = await aKey(api.database.auth.db, director, { scopes: ['project.view', 'film.produce'] });
  const weak = await aKey(api.database.auth.db, director, { scopes: ['project.view'] });
  const { closed } = await follows(api, director.headers, organisationId);

  expect(await does(api, owner.headers, CHANGE, { personId: director.personId, role: 'DIRECTOR' })).toMatchObject({ role: 'DIRECTOR' }); // nothing changes
  expect(await does(api, owner.headers, CHANGE, { personId: director.personId, role: 'WRITER' })).toMatchObject({ role: 'WRITER' });
  expect(await closed).toBe(4403);
  expect(await does(api, { authorization: `Bearer ${strong}` }, ME)).toBe('UNAUTHENTICATED');
  expect(await does(api, { authorization: `Bearer ${weak}` }, ME)).toMatchObject({ role: 'WRITER' });
  expect((await toldOf(api.database, organisationId)).map(({ action, details }) => [action, details])).toEqual([
    ['key.revoked', { name: 'a test', madeBy: director.personId }],
    ['member.role-changed', { from: 'director', to: 'writer' }],
  ]);
});

const LINK = 'mutation ($projectId: ID!) { done: createShareLink(input: { projectId: $projectId }) { url } }';
const OPEN = 'mutation ($token: String!) { done: openShareLink(token: $token) { pass } }';
const LEAVE = 'mutation ($organisationId: ID!) { done: leaveOrganisation(id: $organisationId) }';

test.for(['is removed', 'leaves', 'is lowered to who may not share'])(
  'of whoever %s the links end at once, their guests with them; links of others stay',
  async (how, { api }) => {
    const { owner, organisationId, others } = await aTeam(api, ['producer', 'producer']);
    const [goes, stays] = [others[0]!, others[1]!];
    const { id: projectId } = await aProject(api.database.db, { organisationId });
    const linkOf = async ({ headers }: typeof goes) =>
      ((await does(api, headers, LINK, { projectId })) as { url: string }).url.split('#')[1]!;
    const [token, other] = [await linkOf(goes), await linkOf(stays)];
    const { pass } = (await does(api, {}, OPEN, { token })) as { pass: string };
    const guest = await follows(api, { authorization: `Bearer ${pass}` }, organisationId);

    const { personId } = goes;
    const change = {
      'is removed': () => does(api, owner.headers, REMOVE, { personId }),
      leaves: () => does(api, goes.headers, LEAVE, { organisationId }),
      'is lowered to who may not share': () => does(api, owner.headers, CHANGE, { personId, role: 'DIRECTOR' }),
    }[how]!;
    expect(await change()).toBeTruthy();
    expect(await guest.closed).toBe(4403);
    expect(await does(api, {}, OPEN, { token })).toBe('LINK_EXPIRED');
    expect(await does(api, {}, OPEN, { token: other })).toMatchObject({ pass: expect.any(String) });
    const told = (await toldOf(api.database, organisationId)).filter(({ action }) => action === 'share.revoked');
    expect(told.map(({ details }) => details)).toEqual([{ projectId, kind: 'link', madeBy: personId }]);
  },
);

test('a key manages members only when its scopes say so, and never beyond its maker’s role', async ({ api }) => {
  const { owner, organisationId, others } = await aTeam(api, ['admin', 'writer']);
  const [admin, writer] = [others[0]!, others[1]!];
  const auth = api.database.auth.db;
  const blind = { authorization: `Bearer ${await aKey(auth, owner, { scopes: ['member.view'] })}` };
  const able = { authorization: `Bearer ${await aKey(auth, admin, { scopes: ['member.role'] })}` };

  expect(await does(api, blind, CHANGE, { personId: writer.personId, role: 'EDITOR' })).toBe('FORBIDDEN');
  expect(await does(api, able, CHANGE, { personId: owner.personId, role: 'EDITOR' })).toBe('FORBIDDEN');
  expect(await does(api, able, CHANGE, { personId: writer.personId, role: 'ADMIN' })).toBe('FORBIDDEN');
  expect(await does(api, able, CHANGE, { personId: writer.personId, role: 'EDITOR' })).toMatchObject({ role: 'EDITOR' });
  expect(await does(api, able, REMOVE, { personId: writer.personId })).toBe('FORBIDDEN');
  expect((await toldOf(api.database, organisationId)).map(({ by }) => by)).toEqual([admin.personId]);
});
