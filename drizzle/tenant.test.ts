import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { LOCAL_ORGANISATION_ID } from '../schema/ids.ts';
import { aFilm, anOrganisation, aProject, aScript, aShot, test } from './testing.ts';
import { filmEvents, filmOutputs, films, filmShots, filmStages, organisations, people, projects, scripts } from './tables.ts';
import { inOrganisation } from './tenant.ts';

const TABLES = { organisations, people, projects, scripts, films, filmShots, filmStages, filmOutputs, filmEvents };

test('nothing is visible before an organisation is named', async ({ ownDatabase: { db } }) => {
  await aShot(db, { filmId: (await aFilm(db)).id });
  await aScript(db);

  for (const [name, table] of Object.entries(TABLES)) expect(await db.select().from(table), name).toEqual([]);
});

test('the name of an organisation does not outlive its transaction', async ({ ownDatabase: { db } }) => {
  await aProject(db);

  await Promise.all(Array.from({ length: 20 }, () => inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(projects))));

  for (const rows of await Promise.all(Array.from({ length: 20 }, () => db.select().from(projects)))) expect(rows).toEqual([]);
});

test("another organisation's rows can be neither read nor changed", async ({ db }) => {
  const other = await anOrganisation(db);
  const theirs = await aProject(db, { organisationId: other, title: 'Theirs' });
  const mine = await aProject(db, { title: 'Mine' });

  const { seen, changed } = await inOrganisation(db, LOCAL_ORGANISATION_ID, async (tx) => ({
    seen: await tx.select().from(projects),
    changed: await tx.update(projects).set({ title: 'Taken' }).where(eq(projects.id, theirs.id)).returning(),
  }));

  expect(seen).toEqual([mine]);
  expect(changed).toEqual([]);
});

test("no row can be written into another organisation, nor onto another organisation's parent", async ({ db }) => {
  const other = await anOrganisation(db);
  const theirs = await aProject(db, { organisationId: other });
  const refusal = (row: typeof projects.$inferInsert) =>
    inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.insert(projects).values(row)).catch((error: Error) => String(error.cause));

  expect(await refusal({ organisationId: other, title: 'Smuggled' })).toContain('row-level security');
  await expect(aScript(db, { projectId: theirs.id })).rejects.toThrow();
});

test('row-level security is on for every table there is', async ({ db }) => {
  const open = await db.execute(
    sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`,
  );
  const [role] = await db.execute(sql`select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user`);

  expect([...open]).toEqual([]);
  expect(role).toEqual({ rolname: 'studio_api', rolsuper: false, rolbypassrls: false });
});

test('what happened to a film can never be rewritten', async ({ db }) => {
  await expect(db.execute(sql`update film_events set kind = 'notice'`)).rejects.toThrow();
});
