import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import { recordAudit } from './audit.ts';
import type { AuditEntry } from './audit.ts';
import { openDb } from './db.ts';
import type { Db } from './db.ts';
import { auditLog, projects } from './tables.ts';
import { asViewer, inOrganisation } from './tenant.ts';
import { aMember, aProject, anOrganisation, test } from './testing.ts';

const ME = { personId: LOCAL_PERSON_ID, organisationId: LOCAL_ORGANISATION_ID, shareId: null };
const REFUSED = expect.objectContaining({ cause: expect.objectContaining({ code: '42501' }) as unknown }) as unknown;

const entry = (given: Partial<AuditEntry> = {}): AuditEntry => ({
  organisationId: LOCAL_ORGANISATION_ID,
  actor: { kind: 'person', id: LOCAL_PERSON_ID },
  address: '203.0.113.9',
  action: 'project.created',
  noun: 'project',
  nounId: 'p1',
  ...given,
});
const allOf = (worker: Db) => inOrganisation(worker, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(auditLog).orderBy(auditLog.id));

test('what is told stands there with who, what, whence and when', async ({ ownDatabase: { db, api } }) => {
  const before = (await allOf(db)).length;
  await asViewer(api.db, ME, (tx) => recordAudit(tx, entry({ details: { title: 'Rain “at” Night' } })));
  await inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => recordAudit(tx, entry({ actor: { kind: 'system', id: null }, address: null })));

  const [told, byItself] = (await allOf(db)).slice(before);
  expect(told).toMatchObject({
    actorKind: 'person',
    actorId: LOCAL_PERSON_ID,
    personId: LOCAL_PERSON_ID,
    address: '203.0.113.9',
    action: 'project.created',
    noun: 'project',
    nounId: 'p1',
    details: { title: 'Rain “at” Night' },
  });
  expect(Math.abs(told!.at.getTime() - Date.now())).toBeLessThan(60_000);
  expect(Number.parseInt(told!.id.replaceAll('-', '').slice(0, 12), 16)).toBe(told!.at.getTime());
  expect(byItself).toMatchObject({ actorKind: 'system', actorId: null, personId: null });
});

test('a change that is undone is not told, and a telling that fails undoes the change', async ({ ownDatabase: { db, api } }) => {
  const before = (await allOf(db)).length;
  const change = (tx: Db) => tx.insert(projects).values({ organisationId: LOCAL_ORGANISATION_ID, title: 'Undone' });
  const undone = asViewer(api.db, ME, async (tx) => {
    await change(tx);
    await recordAudit(tx, entry());
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const untold = asViewer(api.db, ME, async (tx) => {
    await change(tx);
    await recordAudit(tx, entry({ organisationId: '00000000-0000-7000-8000-0000000000ff' }));
  });
  await expect(untold).rejects.toEqual(REFUSED);

  expect((await allOf(db)).length).toBe(before);
  expect(await inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(projects))).toEqual([]);
});

test('nobody tells of other people or other organisations', async ({ ownDatabase: { db, api, auth } }) => {
  const other = await aMember(auth.db, 'owner');
  const stranger = await aMember(auth.db, 'owner');
  await aProject(db);
  const theirs = entry({ organisationId: other.organisationId });
  const asThem = entry({ actor: { kind: 'person', id: other.personId } });
  for (const forged of [
    theirs,
    asThem,
    entry({ actor: { kind: 'system', id: null } }),
    entry({ actor: { kind: 'guest', id: other.personId } }),
  ])
    await expect(asViewer(api.db, ME, (tx) => recordAudit(tx, forged))).rejects.toEqual(REFUSED);
  const outside = { ...stranger, organisationId: LOCAL_ORGANISATION_ID };
  const fromOutside = entry({ actor: { kind: 'person', id: stranger.personId } });
  await expect(asViewer(api.db, outside, (tx) => recordAudit(tx, fromOutside))).rejects.toEqual(REFUSED);
  await expect(inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => recordAudit(tx, theirs))).rejects.toEqual(REFUSED);
  for (const each of [db, api.db, auth.db]) {
    const direct = each.insert(auditLog).values({ organisationId: LOCAL_ORGANISATION_ID, actorKind: 'system', action: 'project.created' });
    await expect(direct).rejects.toEqual(REFUSED);
  }
});

test('members of another organisation read nothing of it', async ({ ownDatabase: { api, auth } }) => {
  await recordAudit(auth.db, entry());
  const other = await aMember(auth.db, 'owner');
  expect(await asViewer(api.db, other, (tx) => tx.select().from(auditLog))).toEqual([]);
  const shown = await asViewer(api.db, { ...other, organisationId: LOCAL_ORGANISATION_ID }, (tx) => tx.select().from(auditLog));
  expect(shown).toEqual([]);
});

test('seven years are kept, older rows go by one function, and nothing else is removed by anybody', async ({ ownDatabase }) => {
  const { db, api, auth, ownerUrl } = ownDatabase;
  const organisationId = await anOrganisation(auth.db);
  const owner = openDb(ownerUrl, { max: 1 });
  const old = (years: string) => owner.sql`
    insert into audit_log (id, organisation_id, at, actor_kind, action)
    values (gen_random_uuid(), ${organisationId}, now() - ${years}::interval, 'system', 'project.created')`;
  await old('7 years 1 day');
  await old('8 years');
  await old('6 years 364 days');
  const years = () =>
    owner.sql`select extract(year from age(now(), at))::int as years from audit_log where organisation_id = ${organisationId}`;

  for (const each of [api, auth]) await expect(each.sql`select studio.forget_audit()`).rejects.toMatchObject({ code: '42501' });
  await expect(owner.sql`delete from audit_log where organisation_id = ${organisationId}`).rejects.toThrow('append-only');
  await expect(owner.sql`delete from audit_log where false`).rejects.toThrow('append-only');
  await expect(
    owner.sql.begin(async (tx) => {
      await tx`select set_config('studio.forgetting', 'on', true)`;
      await tx`delete from audit_log where organisation_id = ${organisationId}`;
    }),
  ).rejects.toThrow('append-only');
  await expect(owner.sql`set session_replication_role = replica; update audit_log set action = ''`.simple()).rejects.toThrow('append-only');
  expect(await years()).toHaveLength(3);

  expect(await db.execute(sql`select studio.forget_audit()::int as gone`)).toEqual([{ gone: 2 }]);
  expect([...(await years())]).toEqual([{ years: 6 }]);
  expect(await db.execute(sql`select studio.forget_audit()::int as gone`)).toEqual([{ gone: 0 }]);
  await owner.close();
});
