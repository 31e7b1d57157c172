import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { expect } from 'vitest';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import { openDb } from './db.ts';
import { migrate } from './migrate.ts';
import { roleUrl } from './roles.ts';
import { organisations, people, projects } from './tables.ts';
import { asViewer, inOrganisation } from './tenant.ts';
import { TEST_KEY, TEST_PASSWORD, TEST_PASSWORDS } from './test-cluster.ts';
import { test } from './testing.ts';

test('four processes that migrate an empty database at once all succeed', async ({ ownDatabase }) => {
  const ownerUrl = new URL('/empty', ownDatabase.ownerUrl).href;
  const owner = openDb(ownDatabase.ownerUrl, { max: 1 });
  await owner.sql.unsafe('create database empty');

  await Promise.all([1, 2, 3, 4].map(() => migrate(ownerUrl, TEST_PASSWORDS, { localKey: TEST_KEY })));

  const { db, close } = openDb(roleUrl(ownerUrl, 'studio_worker', TEST_PASSWORD));
  const everyone = await inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.select({ id: people.id }).from(people));
  expect(everyone).toEqual([{ id: LOCAL_PERSON_ID }]);
  await close();
  await owner.sql.unsafe('drop database empty with (force)');
  await owner.close();
});

test('a password may hold any character', () => {
  expect(new URL(roleUrl('postgres://postgres:x@127.0.0.1:5432/studio', 'studio_api', 'a/b@c:d')).password).toBe(
    encodeURIComponent('a/b@c:d'),
  );
});

/** A studio as it was before people could sign in: the first migration, and what `npm run film` left there. */
async function anOldStudio(ownerUrl: string, organisationId: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'studio-migrations-'));
  await cp(fileURLToPath(new URL('migrations', import.meta.url)), folder, { recursive: true });
  const journal = JSON.parse(await readFile(path.join(folder, 'meta/_journal.json'), 'utf8')) as { entries: { idx: number }[] }; // drizzle-kit wrote it
  journal.entries = journal.entries.filter(({ idx }) => idx === 0);
  await writeFile(path.join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  const { sql, close } = openDb(ownerUrl, { max: 1 });
  await sql.unsafe('grant usage, create on schema public to studio_owner');
  await sql.unsafe(`grant create on database ${new URL(ownerUrl).pathname.slice(1)} to studio_owner`);
  await sql.unsafe('set role studio_owner');
  await applyMigrations(drizzle(sql), { migrationsFolder: folder });
  await sql`insert into organisations (id, name) values (${organisationId}, 'My studio')`;
  await sql`insert into people (id, organisation_id, name) values (${LOCAL_PERSON_ID}, ${organisationId}, 'Me')`;
  await sql`insert into projects (id, organisation_id, title) values (gen_random_uuid(), ${organisationId}, 'Night Rain')`;
  await close();
  await rm(folder, { recursive: true });
}

test('a studio from before people could sign in keeps its projects, and its local person owns them', async ({ ownDatabase }) => {
  const owner = openDb(ownDatabase.ownerUrl, { max: 1 });
  await owner.sql.unsafe('create database old');
  const ownerUrl = new URL('/old', ownDatabase.ownerUrl).href;
  await anOldStudio(ownerUrl, LOCAL_ORGANISATION_ID);

  for (const _ of ['first start', 'second start']) await migrate(ownerUrl, TEST_PASSWORDS, { localKey: TEST_KEY });

  const { db, sql, close } = openDb(roleUrl(ownerUrl, 'studio_api', TEST_PASSWORD));
  const me = { personId: LOCAL_PERSON_ID, organisationId: LOCAL_ORGANISATION_ID, shareId: null };
  const seen = await asViewer(db, me, async (tx) => ({
    titles: await tx.select({ title: projects.title }).from(projects),
    people: await tx.select({ id: people.id, name: people.name }).from(people),
    organisations: await tx.select({ name: organisations.name, personal: organisations.personal }).from(organisations),
  }));
  expect(seen).toEqual({
    titles: [{ title: 'Night Rain' }],
    people: [{ id: LOCAL_PERSON_ID, name: 'Me' }],
    organisations: [{ name: 'My studio', personal: true }],
  });
  expect([...(await sql`select studio.role_of(${LOCAL_PERSON_ID}, ${LOCAL_ORGANISATION_ID}) as role`)]).toEqual([{ role: 'owner' }]);
  await close();
  await owner.sql.unsafe('drop database old with (force)');
  await owner.close();
});
