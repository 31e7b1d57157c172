import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { projectShares } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { aProject } from '../../drizzle/testing.ts';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../../schema/ids.ts';
import { PASSWORD, toldOf } from '../identity/testing.ts';
import { aTestApi, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { REVOKE, aGuest, aLink, open, seenBy } from './testing.ts';
import type { TestLink } from './testing.ts';

const HOUR_MS = 3_600_000;
const ME = { organisationId: LOCAL_ORGANISATION_ID, personId: LOCAL_PERSON_ID, shareId: null };

const rowOf = async (api: TestApi, { id }: TestLink) =>
  (await asViewer(api.database.api.db, ME, (tx) => tx.select().from(projectShares).where(eq(projectShares.id, id))))[0]!;
const codeOf = async (opening: ReturnType<typeof open>) => (await opening).errors[0]?.extensions.code;

test('a link is good for a day unless told otherwise, is shown once, and only its hash is kept', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const link = await aLink(api, projectId, { password: PASSWORD });
  const row = await rowOf(api, link);

  expect(Buffer.from(link.token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  expect(Date.parse(link.expiresAt) - row.createdAt.getTime()).toBe(24 * HOUR_MS);
  expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  for (const secret of [link.token, PASSWORD]) expect(JSON.stringify(row)).not.toContain(secret);
  expect((await aLink(api, projectId)).token).not.toBe(link.token);
});

test('no link outlives a day: not by asking, not by whoever writes to the database as the API', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const asked =
    'mutation ($projectId: ID!, $hours: Int) { createShareLink(input: { projectId: $projectId, expiresInHours: $hours }) { url } }';
  for (const hours of [25, 0, -1]) {
    const { errors } = await api.ask(asked, { projectId, hours });
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
  }

  const { id } = await aLink(api, projectId, { hours: 1 });
  const write = (work: Parameters<typeof asViewer<unknown>>[2]) => asViewer(api.database.api.db, ME, work);
  const later = new Date(Date.now() + 25 * HOUR_MS);
  const row = { organisationId: LOCAL_ORGANISATION_ID, projectId, createdBy: LOCAL_PERSON_ID, tokenHash: 'x', expiresAt: later };
  const refused = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ code }) });
  await expect(write((tx) => tx.insert(projectShares).values(row))).rejects.toEqual(refused('23514'));
  await expect(write((tx) => tx.insert(projectShares).values({ ...row, createdAt: later }))).rejects.toEqual(refused('23514'));
  for (const change of [{ expiresAt: later }, { createdAt: later }, { views: 0 }, { tokenHash: 'y' }, { projectId }])
    await expect(write((tx) => tx.update(projectShares).set(change).where(eq(projectShares.id, id)))).rejects.toEqual(refused('42501'));
  await expect(api.database.auth.db.update(projectShares).set({ expiresAt: later })).rejects.toEqual(refused('42501'));
});

test('a password that is easy to guess is refused with what is wrong with it', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const asked =
    'mutation ($projectId: ID!, $password: String) { createShareLink(input: { projectId: $projectId, password: $password }) { url } }';
  for (const password of ['short', 'password123456']) {
    const { errors } = await api.ask(asked, { projectId, password });
    expect(errors[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', details: { field: 'password' } } });
  }
});

test('twenty who open a link at the same moment are twenty views, each written down; what they ask for then is none', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db, { title: 'Shown' });
  const link = await aLink(api, projectId);
  const opened = await Promise.all(Array.from({ length: 20 }, () => open(api, link)));
  expect(opened.map(({ data }) => data?.['openShareLink'].projectId)).toEqual(Array.from({ length: 20 }, () => projectId));

  const headers = { authorization: `Bearer ${opened[0]!.data!['openShareLink'].pass}` };
  for (let n = 0; n < 5; n += 1) expect(await seenBy(api, headers)).toEqual({ projects: ['Shown'], films: [] });
  const row = await rowOf(api, link);
  console.log(`20 concurrent openings: ${row.views} views`);
  expect(row.views).toBe(20);
  expect(Math.abs(Date.now() - row.lastViewedAt!.getTime())).toBeLessThan(10_000);

  const told = (await toldOf(api.database, LOCAL_ORGANISATION_ID)).filter(({ action }) => action === 'share.opened');
  const views = told.map(({ details }) => (details as { views: number }).views);
  expect(views.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});

test('a link with a password opens with it alone, and counts only then', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const link = await aLink(api, projectId, { password: PASSWORD });

  expect((await open(api, link)).errors[0]).toMatchObject({ extensions: { code: 'LINK_PASSWORD', details: { wrong: false } } });
  expect((await open(api, { ...link, password: 'wrong' })).errors[0]).toMatchObject({
    extensions: { code: 'LINK_PASSWORD', details: { wrong: true } },
  });
  expect(await codeOf(open(api, { ...link, password: PASSWORD.repeat(10) }))).toBe('LINK_PASSWORD');
  expect(await codeOf(open(api, { ...link, password: PASSWORD }))).toBeUndefined();
  expect((await rowOf(api, link)).views).toBe(1);
});

test('six wrong passwords lock a link for the address for 15 minutes, in every process, the right one included', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const link = await aLink(api, projectId, { password: PASSWORD });
  const another = await aLink(api, projectId, { password: PASSWORD });
  const { api: second, close } = await aTestApi(api.database);
  const wrong = { ...link, password: 'not the password' };

  const told: unknown[] = [];
  for (let n = 0; n < 6; n += 1) told.push(await codeOf(open(n % 2 ? second : api, wrong)));
  expect(told).toEqual([...Array.from({ length: 5 }, () => 'LINK_PASSWORD'), 'RATE_LIMITED']);
  const right = { ...link, password: PASSWORD };
  for (const each of [api, second]) {
    expect((await open(each, right)).errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      details: { retryAfterS: expect.toSatisfy((left: number) => left > 840 && left <= 900) },
    });
  }
  expect(await codeOf(open(api, { ...another, password: PASSWORD }))).toBeUndefined();

  await api.database.auth.sql`update auth.login_attempt set last = now() - interval '14 minutes 50 seconds'`;
  expect(await codeOf(open(api, right))).toBe('RATE_LIMITED');
  await api.database.auth.sql`update auth.login_attempt set last = now() - interval '15 minutes 1 second'`;
  expect(await codeOf(open(api, right))).toBeUndefined();
  expect((await rowOf(api, link)).views).toBe(1);
  await close();
});

test('wrong passwords at the same moment are counted before they are looked at', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db);
  const link = await aLink(api, projectId, { password: PASSWORD });
  const told = await Promise.all(Array.from({ length: 20 }, () => codeOf(open(api, { ...link, password: 'not the password' }))));

  expect(told.filter((code) => code === 'LINK_PASSWORD')).toHaveLength(5);
  expect(told.filter((code) => code === 'RATE_LIMITED')).toHaveLength(15);
});

test('links that have run out, were revoked, lost their project or never were are told apart by nobody, and the answer says what to do', async ({
  api,
}) => {
  const owner = api.database.api.db;
  const { id: projectId } = await aProject(api.database.db);
  const { id: doomed } = await aProject(api.database.db);
  const revoked = await aLink(api, projectId, { password: PASSWORD });
  await api.ask(REVOKE, { id: revoked.id });
  const orphan = await aLink(api, doomed);
  await asViewer(owner, ME, (tx) => tx.execute(sql`update projects set deleted_at = now() where id = ${doomed}`));
  const over = 'already-over';
  const soon = sql`now() + interval '1 millisecond'`;
  const { hashOf } = await import('../../drizzle/local.ts');
  await asViewer(owner, ME, (tx) =>
    tx
      .insert(projectShares)
      .values({ ...ME, personId: undefined, projectId, createdBy: ME.personId, tokenHash: hashOf(over), expiresAt: soon }),
  );

  const answers = [];
  for (const token of [revoked.token, orphan.token, over, 'never-was', '', 'x'.repeat(10_000)])
    answers.push(await open(api, { token, password: PASSWORD }));
  expect(answers[0]!.errors[0]).toMatchObject({
    message: expect.stringContaining('Ask whoever sent it'),
    extensions: { code: 'LINK_EXPIRED' },
  });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('a project that is thrown away and fetched back stays unshared', async ({ api }) => {
  const { id: projectId } = await aProject(api.database.db, { title: 'Shown' });
  const guest = await aGuest(api, await aLink(api, projectId));
  const set = (value: string) =>
    asViewer(api.database.api.db, ME, (tx) => tx.execute(sql.raw(`update projects set deleted_at = ${value}`)));
  expect(await seenBy(api, guest)).toEqual({ projects: ['Shown'], films: [] });

  await set('now()');
  expect(await seenBy(api, guest)).toBe('UNAUTHENTICATED');
  await set('null');
  expect(await seenBy(api, guest)).toBe('UNAUTHENTICATED');
});
