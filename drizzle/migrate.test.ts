import { expect } from 'vitest';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import { openDb } from './db.ts';
import { apiUrl, migrate } from './migrate.ts';
import { people } from './tables.ts';
import { inOrganisation } from './tenant.ts';
import { TEST_API_PASSWORD } from './test-cluster.ts';
import { test } from './testing.ts';

test('four processes that migrate an empty database at once all succeed', async ({ ownDatabase }) => {
  const ownerUrl = new URL('/empty', ownDatabase.ownerUrl).href;
  const owner = openDb(ownDatabase.ownerUrl, { max: 1 });
  await owner.sql.unsafe('create database empty');

  await Promise.all([1, 2, 3, 4].map(() => migrate(ownerUrl, TEST_API_PASSWORD)));

  const { db, close } = openDb(apiUrl(ownerUrl, TEST_API_PASSWORD));
  const everyone = await inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.select({ id: people.id }).from(people));
  expect(everyone).toEqual([{ id: LOCAL_PERSON_ID }]);
  await close();
  await owner.sql.unsafe('drop database empty with (force)');
  await owner.close();
});

test('a password may hold any character', () => {
  expect(new URL(apiUrl('postgres://postgres:x@127.0.0.1:5432/studio', 'a/b@c:d')).password).toBe(encodeURIComponent('a/b@c:d'));
});
