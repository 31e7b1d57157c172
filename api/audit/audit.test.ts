import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { recordAudit } from '../../drizzle/audit.ts';
import { member } from '../../drizzle/auth-tables.ts';
import { openDb } from '../../drizzle/db.ts';
import { aKey, aMember, aPerson } from '../../drizzle/testing.ts';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../../schema/ids.ts';
import { OWNER_HEADERS, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

const LOG = `query ($filter: AuditFilter, $first: Int! = 100, $after: String) { auditLog(filter: $filter, first: $first, after: $after) {
  nodes { at action noun nounId address actor { kind id personId name keyName } details { name value } } pageInfo { hasNextPage endCursor } } }`;

/** Told by the local owner, but for what is given. */
const tell = (api: TestApi, given: Partial<Parameters<typeof recordAudit>[1]> = {}) =>
  recordAudit(api.database.auth.db, {
    organisationId: LOCAL_ORGANISATION_ID,
    actor: { kind: 'person', id: LOCAL_PERSON_ID },
    address: '203.0.113.9',
    action: 'project.created',
    noun: 'project',
    nounId: 'p1',
    ...given,
  });

async function read(api: TestApi, filter: Record<string, unknown> = {}, headers = OWNER_HEADERS) {
  const { data, errors } = await api.ask(LOG, { filter }, headers);
  expect(errors).toEqual([]);
  return data!['auditLog'].nodes as { action: string; nounId: string; actor: Record<string, string>; details: unknown[] }[];
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

test('who may read it sees who did what, newest first, with names', async ({ api }) => {
  const { auth } = api.database;
  const grace = await aMember(auth.db, 'producer', {
    organisationId: LOCAL_ORGANISATION_ID,
    personId: (await aPerson(auth.db, { name: 'Grace' })).id,
  });
  const key = await aKey(auth.db, grace, { name: 'Nightly' });
  const [{ id: keyId }] = await auth.sql<[{ id: string }]>`select id from auth.api_key where name = 'Nightly'`;
  await tell(api, { details: { title: 'Rain', shots: 3 } });
  await tell(api, { actor: { kind: 'person', id: grace.personId }, action: 'film.produced', noun: 'film', nounId: 'f1' });
  await tell(api, { actor: { kind: 'key', id: keyId }, action: 'film.cancelled', noun: 'film', nounId: 'f1' });
  await auth.db.delete(member).where(eq(member.userId, grace.personId)); // who left keeps their name in what they did

  const log = await read(api);
  expect(log.slice(0, 3)).toMatchObject([
    { action: 'FILM_CANCELLED', actor: { kind: 'KEY', id: keyId, personId: grace.personId, name: 'Grace', keyName: 'Nightly' } },
    { action: 'FILM_PRODUCED', actor: { kind: 'PERSON', id: grace.personId, name: 'Grace', keyName: null } },
    {
      action: 'PROJECT_CREATED',
      actor: { name: 'Me' },
      details: [
        { name: 'shots', value: '3' },
        { name: 'title', value: 'Rain' },
      ],
      address: '203.0.113.9',
    },
  ]);
  expect((await api.ask(LOG, {}, bearer(key))).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('each filter lets through what it names, and together they narrow', async ({ api }) => {
  const grace = await aMember(api.database.auth.db, 'admin', { organisationId: LOCAL_ORGANISATION_ID });
  const before = new Date();
  await tell(api, { nounId: 'p1' });
  await tell(api, { nounId: 'p2', action: 'project.deleted' });
  await tell(api, { nounId: 'f1', noun: 'film', action: 'film.produced', actor: { kind: 'person', id: grace.personId } });
  const after = new Date(Date.now() + 1);

  const ids = async (filter: Record<string, unknown>) => (await read(api, { from: before, ...filter })).map(({ nounId }) => nounId);
  expect(await ids({})).toEqual(['f1', 'p2', 'p1']);
  expect(await ids({ actions: ['PROJECT_DELETED', 'FILM_PRODUCED'] })).toEqual(['f1', 'p2']);
  expect(await ids({ noun: 'project' })).toEqual(['p2', 'p1']);
  expect(await ids({ noun: 'project', nounId: 'p1' })).toEqual(['p1']);
  expect(await ids({ actorId: grace.personId })).toEqual(['f1']);
  expect(await ids({ actorId: LOCAL_PERSON_ID, actions: ['PROJECT_DELETED'] })).toEqual(['p2']);
  expect(await ids({ to: before })).toEqual([]);
  expect(await ids({ from: after })).toEqual([]);
  expect(await ids({ to: after })).toEqual(['f1', 'p2', 'p1']);
  for (const [filter, code] of [
    [{ actorId: "x' or true" }, 'INVALID_INPUT'],
    [{ noun: 'x'.repeat(101) }, 'INVALID_INPUT'],
    [{ actions: ['NONSENSE'] }, undefined],
  ] as const) {
    const [error] = (await api.ask(LOG, { filter })).errors;
    expect(error?.extensions.code).toBe(code ?? error?.extensions.code);
    expect(error).toBeDefined();
  }
});

test('pages put together are the whole, each once', async ({ api }) => {
  for (let n = 1; n <= 7; n += 1) await tell(api, { nounId: `p${n}` });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.ask(LOG, { first: 3, after, filter: { noun: 'project' } });
    seen.push(...data!['auditLog'].nodes.map(({ nounId }: { nounId: string }) => nounId));
    after = data!['auditLog'].pageInfo.hasNextPage ? data!['auditLog'].pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => `p${n}`));
});

test('owners and admins alone read it, in their own organisation alone, and a key by its scopes', async ({ api }) => {
  const { auth } = api.database;
  await tell(api);
  for (const role of ['producer', 'director', 'writer', 'editor', 'viewer'] as const) {
    const key = await aKey(auth.db, await aMember(auth.db, role, { organisationId: LOCAL_ORGANISATION_ID }));
    expect((await api.ask(LOG, {}, bearer(key))).errors[0]?.extensions.code, role).toBe('FORBIDDEN');
    expect((await fetch(`${api.url}/audit.csv`, { headers: bearer(key) })).status, role).toBe(403);
  }
  const admin = await aMember(auth.db, 'admin', { organisationId: LOCAL_ORGANISATION_ID });
  expect(await read(api, { noun: 'project' }, bearer(await aKey(auth.db, admin)))).toHaveLength(1);
  const narrow = await aKey(auth.db, admin, { scopes: ['project.view'] });
  expect((await api.ask(LOG, {}, bearer(narrow))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const other = await aKey(auth.db, await aMember(auth.db, 'owner'));
  expect(await read(api, {}, bearer(other))).toEqual([]);
  const elsewhere = await fetch(`${api.url}/audit.jsonl?organisation=${LOCAL_ORGANISATION_ID}`, { headers: bearer(other) });
  expect(elsewhere.status).toBe(401);
  expect((await fetch(`${api.url}/audit.jsonl`)).status).toBe(401);
});

test('as a file it is all there, filtered alike, and the export stands in it', async ({ api }) => {
  for (let n = 1; n <= 5; n += 1) await tell(api, { nounId: `p${n}`, details: { title: `=1+${n}, "x"` } });
  const get = async (path: string) => {
    const answer = await fetch(`${api.url}${path}`, { headers: OWNER_HEADERS });
    expect(answer.status).toBe(200);
    return { answer, text: await answer.text() };
  };
  const { answer, text } = await get(`/audit.jsonl?noun=project&organisation=${LOCAL_ORGANISATION_ID}`);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.jsonl"$/);
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { nounId: string; action: string; actor: { name: string } });
  expect(rows.map(({ nounId, action, actor }) => [nounId, action, actor.name])).toEqual(
    [5, 4, 3, 2, 1].map((n) => [`p${n}`, 'project.created', 'Me']),
  );

  const csv = (await get('/audit.csv?action=project.created&action=audit.exported')).text;
  expect(csv.split('\r\n')).toHaveLength(1 + 7 + 1); // head, five projects, two exports (this one too), the end
  expect(csv).toContain('"title: =1+5, ""x"""');
  const [exported] = await read(api, { actions: ['AUDIT_EXPORTED'] });
  expect(exported).toMatchObject({
    actor: { kind: 'KEY', name: 'Me' },
    details: expect.arrayContaining([{ name: 'format', value: 'csv' }]) as unknown,
  });

  const refused = await fetch(`${api.url}/audit.csv?from=yesterday`, { headers: OWNER_HEADERS });
  expect([refused.status, ((await refused.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([
    400,
    'INVALID_INPUT',
  ]);
  expect((await fetch(`${api.url}/audit.csv`, { headers: { ...OWNER_HEADERS, origin: 'https://evil.example' } })).status).toBe(403);
});

test('a file of many batches has every row once, and one that nobody reads on holds no connection', async ({ api }) => {
  const owner = openDb(api.database.ownerUrl, { max: 1 });
  await owner.sql`
    insert into audit_log (id, organisation_id, at, actor_kind, action, noun, noun_id, details)
    select studio.new_id(now() - make_interval(secs => n)), ${LOCAL_ORGANISATION_ID}, now() - make_interval(secs => n), 'system', 'film.produced', 'film', n, jsonb_build_object('plot', repeat('x', 4000))
    from generate_series(1, 2200) n`;
  const whole = await fetch(`${api.url}/audit.jsonl?noun=film`, { headers: OWNER_HEADERS });
  const ids = (await whole.text())
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { nounId: string }).nounId);
  expect(ids).toEqual(Array.from({ length: 2200 }, (_, at) => String(at + 1)));

  const idle = await Promise.all(Array.from({ length: 12 }, () => fetch(`${api.url}/audit.jsonl?noun=film`, { headers: OWNER_HEADERS })));
  expect((await read(api, { noun: 'film' })).length).toBe(100);
  const held = async () =>
    (await owner.sql`select from pg_stat_activity where usename = 'studio_api' and state = 'idle in transaction'`).length;
  await expect.poll(held, { timeout: 10_000 }).toBe(0);
  await Promise.all(idle.map(({ body }) => body!.cancel()));
  await owner.close();
});
