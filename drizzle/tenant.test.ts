import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { ROLES } from '../schema/access.ts';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import { newId } from './id.ts';
import { hashOf } from './local.ts';
import { aFilm, aKey, aMember, aPerson, aProject, aScript, aShot, anOrganisation, test } from './testing.ts';
import type { OwnDatabase } from './testing.ts';
import { recordAudit } from './audit.ts';
import { apiKey, member, organization, session, user } from './auth-tables.ts';
import {
  auditLog,
  filmEvents,
  filmOutputs,
  films,
  filmShots,
  filmStages,
  organisations,
  people,
  projects,
  projectShares,
  scripts,
} from './tables.ts';
import { asViewer, inOrganisation } from './tenant.ts';

const TABLES = { organisations, people, projects, scripts, films, filmShots, filmStages, filmOutputs, filmEvents, projectShares, auditLog };
const ME = { personId: LOCAL_PERSON_ID, organisationId: LOCAL_ORGANISATION_ID, shareId: null };

/** One row at least in every table that a share can open. */
async function aWholeFilm({ db }: OwnDatabase, organisationId: string) {
  const project = await aProject(db, { organisationId });
  await aScript(db, { organisationId, projectId: project.id });
  const film = await aFilm(db, { organisationId, projectId: project.id });
  await aShot(db, { filmId: film.id, organisationId });
  return project;
}

test('nothing is visible before anybody is named, to nobody', async ({ ownDatabase }) => {
  await aWholeFilm(ownDatabase, LOCAL_ORGANISATION_ID);

  for (const [name, table] of Object.entries(TABLES)) {
    expect(await ownDatabase.api.db.select().from(table), name).toEqual([]);
    if (table !== projectShares) expect(await ownDatabase.db.select().from(table), name).toEqual([]);
  }
});

test('to the API the name of an organisation alone shows nothing, nor does the name of somebody who is no member', async ({
  ownDatabase,
}) => {
  await aWholeFilm(ownDatabase, LOCAL_ORGANISATION_ID);
  const stranger = await aMember(ownDatabase.auth.db, 'owner');
  const tenants = [
    { ...ME, personId: null },
    { ...ME, personId: stranger.personId },
  ];

  for (const tenant of tenants) {
    for (const [name, table] of Object.entries(TABLES)) {
      const rows = await asViewer(ownDatabase.api.db, tenant, (tx) => tx.select().from(table));
      const own = rows.filter((row) => !('id' in row && [stranger.personId, stranger.organisationId].includes(row.id))); // oneself and one's own
      expect(own, name).toEqual([]);
    }
  }
});

test('what a transaction was for does not outlive it', async ({ ownDatabase: { db, api } }) => {
  await aProject(db);

  const reads = Array.from({ length: 20 }, () => asViewer(api.db, ME, (tx) => tx.select().from(projects)));
  for (const rows of await Promise.all(reads)) expect(rows).toHaveLength(1);

  for (const rows of await Promise.all(Array.from({ length: 20 }, () => api.db.select().from(projects)))) expect(rows).toEqual([]);
});

test("another organisation's rows can be neither read nor changed, by any role", async ({ ownDatabase: { db, api, auth } }) => {
  const theirs = await aProject(db, { organisationId: await anOrganisation(auth.db), title: 'Theirs' });
  const mine = await aProject(db, { title: 'Mine' });

  for (const role of ROLES) {
    const me = await aMember(auth.db, role, { organisationId: LOCAL_ORGANISATION_ID });
    const { seen, changed } = await asViewer(api.db, me, async (tx) => ({
      seen: await tx.select().from(projects),
      changed: await tx.update(projects).set({ title: 'Taken' }).where(eq(projects.id, theirs.id)).returning(),
    }));
    expect({ seen, changed }).toEqual({ seen: [mine], changed: [] });
  }
});

test("no row can be written into another organisation, nor onto another organisation's parent", async ({
  ownDatabase: { db, api, auth },
}) => {
  const other = await anOrganisation(auth.db);
  const theirs = await aProject(db, { organisationId: other });
  const row = { organisationId: other, title: 'Smuggled' };
  const refused = expect.objectContaining({ cause: expect.objectContaining({ code: '42501' }) });

  await expect(asViewer(api.db, ME, (tx) => tx.insert(projects).values(row))).rejects.toEqual(refused);
  await expect(asViewer(api.db, { ...ME, organisationId: other }, (tx) => tx.insert(projects).values(row))).rejects.toEqual(refused);
  await expect(inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.insert(projects).values(row))).rejects.toEqual(refused);
  await expect(aScript(db, { projectId: theirs.id })).rejects.toThrow();
});

test('a share shows its project alone, and lets nothing be written', async ({ ownDatabase }) => {
  const { db, api, auth } = ownDatabase;
  const organisationId = await anOrganisation(auth.db);
  const shared = await aWholeFilm(ownDatabase, organisationId);
  await aWholeFilm(ownDatabase, organisationId);
  const friend = await aPerson(auth.db);
  const owner = await aMember(auth.db, 'owner', { organisationId });
  const share = (row: Partial<typeof projectShares.$inferInsert>) =>
    asViewer(api.db, owner, async (tx) => {
      const [made] = await tx
        .insert(projectShares)
        .values({ organisationId, projectId: shared.id, createdBy: owner.personId, ...row })
        .returning();
      return made!;
    });
  const soon = new Date(Date.now() + 60_000);
  const link = await share({ tokenHash: hashOf('link'), expiresAt: soon });
  await share({ personId: friend.id });
  const guests = [
    { organisationId, personId: null, shareId: link.id },
    { organisationId, personId: friend.id, shareId: null },
  ];
  const counts = (tenant: (typeof guests)[number]) =>
    asViewer(api.db, tenant, async (tx) => {
      const seen: number[] = [];
      for (const table of [projects, scripts, films, filmShots, organisations, people, projectShares, auditLog])
        seen.push((await tx.select().from(table)).length);
      return seen;
    });

  expect(await counts(guests[0]!)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  expect(await counts(guests[1]!)).toEqual([1, 1, 1, 1, 1, 1, 0, 0]); // the friend sees themselves
  for (const guest of guests)
    expect(await asViewer(api.db, guest, (tx) => tx.update(projects).set({ title: 'x' }).returning())).toEqual([]);

  await asViewer(api.db, owner, (tx) => tx.update(projectShares).set({ revokedAt: new Date() }));
  for (const guest of guests) expect((await counts(guest)).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  await expect(share({ tokenHash: hashOf('long'), expiresAt: new Date(Date.now() + 25 * 3_600_000) })).rejects.toThrow();
  expect(await db.select().from(projects)).toEqual([]);
});

test('who may comment on a shared project is told by its share alone, and links tell nobody', async ({ ownDatabase }) => {
  const { db, api, auth } = ownDatabase;
  const owner = await aMember(auth.db, 'owner');
  const { organisationId } = owner;
  const friend = await aPerson(auth.db);
  const share = async (row: Partial<typeof projectShares.$inferInsert>) => {
    const { id: projectId } = await aProject(db, { organisationId });
    await asViewer(api.db, owner, (tx) =>
      tx.insert(projectShares).values({ organisationId, projectId, createdBy: owner.personId, ...row }),
    );
    return projectId;
  };
  const commentable = async (personId: string | null) => {
    const rows = await asViewer(api.db, { organisationId, personId, shareId: null }, (tx) =>
      tx.execute<{ id: string }>(sql`select studio.commentable_projects() as id`),
    );
    return rows.map(({ id }) => id);
  };
  const open = await share({ personId: friend.id, canComment: true });
  await share({ personId: friend.id });
  await share({ personId: (await aPerson(auth.db)).id, canComment: true });
  const soon = new Date(Date.now() + 60_000);
  await expect(share({ tokenHash: hashOf('link'), expiresAt: soon, canComment: true })).rejects.toThrow();

  expect(await commentable(friend.id)).toEqual([open]);
  expect(await commentable(null)).toEqual([]);
  await asViewer(api.db, owner, (tx) => tx.update(projectShares).set({ revokedAt: new Date() }));
  expect(await commentable(friend.id)).toEqual([]);
});

test('what waits for an address is given to whoever signs in with it, confirmed; not to whoever only claims it', async ({
  ownDatabase,
}) => {
  const { db, api, auth } = ownDatabase;
  const owner = await aMember(auth.db, 'owner');
  const { organisationId, personId: createdBy } = owner;
  const { id: projectId } = await aProject(db, { organisationId });
  const email = 'waiting@people.example';
  await asViewer(api.db, owner, (tx) => tx.insert(projectShares).values({ organisationId, projectId, createdBy, email }));
  const person = await aPerson(auth.db, { email, emailVerified: false });
  const signIn = async () => {
    const expiresAt = new Date(Date.now() + 60_000);
    await auth.db.insert(session).values({ userId: person.id, token: newId(), expiresAt });
    const [share] = await asViewer(api.db, owner, (tx) => tx.select().from(projectShares));
    return share!.personId;
  };

  expect(await signIn()).toBeNull();
  await auth.db.update(user).set({ emailVerified: true }).where(eq(user.id, person.id));
  expect(await signIn()).toBe(person.id);
});

test('row-level security is on for every table there is, and binds each role', async ({ ownDatabase: { db, api, auth } }) => {
  const open = await db.execute(
    sql`select relname from pg_class join pg_namespace n on n.oid = relnamespace where nspname in ('public', 'auth') and relkind = 'r' and not relrowsecurity`,
  );
  expect([...open]).toEqual([]);
  for (const [name, each] of Object.entries({ studio_worker: db, studio_api: api.db, studio_auth: auth.db })) {
    const [role] = await each.execute(sql`select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user`);
    expect(role).toEqual({ rolname: name, rolsuper: false, rolbypassrls: false });
  }
});

test('identity is closed to the API and to workers, and mails too', async ({ ownDatabase: { db, api } }) => {
  for (const each of [db, api.db]) {
    for (const table of ['auth.user', 'auth.session', 'auth.account', 'auth.api_key', 'auth.login_attempt', 'outbox']) {
      const reading = each.execute(sql.raw(`select * from ${table}`));
      await expect(reading, table).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  }
});

test('what happened can never be rewritten, by nobody', async ({ ownDatabase: { db, api, auth, ownerUrl } }) => {
  const entry = {
    organisationId: ME.organisationId,
    actor: { kind: 'person', id: ME.personId },
    address: null,
    noun: 'project',
    nounId: null,
  } as const;
  await asViewer(api.db, ME, (tx) => recordAudit(tx, { ...entry, action: 'project.created' }));
  for (const each of [db, api.db]) {
    for (const change of ["update film_events set kind = 'notice'", "update audit_log set action = ''", 'delete from audit_log'])
      await expect(each.execute(sql.raw(change))).rejects.toMatchObject({ cause: { code: '42501' } });
  }
  const { default: postgres } = await import('postgres');
  const superuser = postgres(ownerUrl, { max: 1 });
  for (const change of ["update audit_log set action = ''", 'delete from audit_log', 'truncate audit_log'])
    await expect(superuser.unsafe(change)).rejects.toThrow('append-only');
  await superuser.end();
  await expect(auth.db.select().from(auditLog)).rejects.toThrow();
});

test('people and organisations are seen as identity last wrote them', async ({ ownDatabase: { api, auth } }) => {
  const me = await aMember(auth.db, 'writer');
  await auth.db.update(user).set({ name: 'Grace' }).where(eq(user.id, me.personId));
  await auth.db.update(organization).set({ name: 'Harbour' }).where(eq(organization.id, me.organisationId));

  const seen = await asViewer(api.db, me, async (tx) => ({
    people: await tx.select().from(people),
    organisations: await tx.select().from(organisations),
    members: [...(await tx.execute(sql`select person_id, role from studio.members()`))],
  }));
  expect(seen).toMatchObject({
    people: [{ id: me.personId, name: 'Grace' }],
    organisations: [{ id: me.organisationId, name: 'Harbour' }],
    members: [{ person_id: me.personId, role: 'writer' }],
  });
});

test('who leaves an organisation leaves no key behind', async ({ ownDatabase: { auth } }) => {
  const me = await aMember(auth.db, 'producer');
  await aKey(auth.db, me);
  const other = await aMember(auth.db, 'owner', { personId: me.personId });
  await aKey(auth.db, other);

  await auth.db.delete(member).where(eq(member.organizationId, me.organisationId));

  const keys = await auth.db.select().from(apiKey).where(eq(apiKey.createdBy, me.personId));
  expect(new Map(keys.map((key) => [key.organizationId, key.revokedAt !== null]))).toEqual(
    new Map([
      [me.organisationId, true],
      [other.organisationId, false],
    ]),
  );
});

test('a word that is no role is refused by the database', async ({ ownDatabase: { auth } }) => {
  const { personId } = await aMember(auth.db, 'viewer');
  const organizationId = await anOrganisation(auth.db);
  for (const role of ['member', 'writer,editor', ''])
    await expect(auth.db.insert(member).values({ organizationId, userId: personId, role: role as 'viewer' })).rejects.toThrow();
});
