import { eq } from 'drizzle-orm';
import { inject, test as plainTest } from 'vitest';
import postgres from 'postgres';
import { FilmSettings } from '../schema/film.ts';
import { LOCAL_ORGANISATION_ID } from '../schema/ids.ts';
import { openDb } from './db.ts';
import type { Db, OpenDb } from './db.ts';
import { newId } from './id.ts';
import { apiUrl } from './migrate.ts';
import { filmEvents, films, filmShots, organisations, projects, scripts } from './tables.ts';
import type { Film, FilmShot, Project, Script } from './tables.ts';
import { inOrganisation } from './tenant.ts';
import { SHARED_DATABASE, TEMPLATE_DATABASE, TEST_API_PASSWORD } from './test-cluster.ts';

const UNDO = new Error('the test is over');

let shared: OpenDb | undefined;
const sharedDb = async () => (shared ??= openDb(apiUrl(await address(SHARED_DATABASE), TEST_API_PASSWORD)));

/** Owner's address of a database in the run's cluster. */
async function address(database: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${inject('clusterDoor')}`);
  if (!answer.ok) throw new Error(await answer.text());
  return new URL(`/${database}`, await answer.text()).href;
}

/**
 * vitest's `test` with real Postgres. `db`: as the API's role, rolled back afterwards. `ownDatabase`: a database of the
 * test's own, for what needs real commits, several connections or LISTEN.
 */
export const test = plainTest.extend<{ db: Db; ownDatabase: OwnDatabase }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
  db: async ({}, use) => {
    const { db } = await sharedDb();
    await db
      .transaction(async (tx) => {
        await use(tx);
        throw UNDO;
      })
      .catch((reason: unknown) => {
        if (reason !== UNDO) throw reason;
      });
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  ownDatabase: async ({}, use) => {
    const database = await anOwnDatabase();
    await use(database);
    await database.drop();
  },
});

export interface OwnDatabase extends OpenDb {
  ownerUrl: string;
  drop(): Promise<void>;
}

/** A copy of the migrated template, opened as the API's role. */
export async function anOwnDatabase(): Promise<OwnDatabase> {
  const name = `studio_${newId().replaceAll('-', '')}`;
  const owner = postgres(await address('postgres'), { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${name} template ${TEMPLATE_DATABASE}`);
  const ownerUrl = await address(name);
  const url = apiUrl(ownerUrl, TEST_API_PASSWORD);
  const opened = openDb(url);
  const drop = async () => {
    await opened.close();
    await owner.unsafe(`drop database ${name} with (force)`);
    await owner.end();
  };
  return { ...opened, ownerUrl, drop };
}

/** One row in, one row out. */
const only = <Row>(rows: Row[]): Row => rows[0]!;

export async function anOrganisation(db: Db): Promise<string> {
  const id = newId();
  await inOrganisation(db, id, (tx) => tx.insert(organisations).values({ id, name: 'Another studio' }));
  return id;
}

export const aProject = (db: Db, given: Partial<Project> = {}): Promise<Project> => {
  const row = { organisationId: LOCAL_ORGANISATION_ID, title: 'Rain at Night', ...given };
  return inOrganisation(db, row.organisationId, async (tx) => only(await tx.insert(projects).values(row).returning()));
};

export async function aScript(db: Db, given: Partial<Script> = {}): Promise<Script> {
  const projectId = given.projectId ?? (await aProject(db)).id;
  const row = { organisationId: LOCAL_ORGANISATION_ID, text: 'INT. ROOM - NIGHT\n\nMIRA\nIt rains.\n', ...given, projectId };
  return inOrganisation(db, row.organisationId, async (tx) => only(await tx.insert(scripts).values(row).returning()));
}

export async function aFilm(db: Db, given: Partial<Film> = {}): Promise<Film> {
  const organisationId = given.organisationId ?? LOCAL_ORGANISATION_ID;
  const projectId = given.projectId ?? (await aProject(db, { organisationId })).id;
  const row = {
    title: 'Rain at Night',
    scriptKey: `${organisationId}/script/none.fountain`,
    settings: FilmSettings.parse({}),
    ...given,
    projectId,
    organisationId,
  };
  return inOrganisation(db, organisationId, async (tx) => only(await tx.insert(films).values(row).returning()));
}

export function aShot(
  db: Db,
  { filmId, organisationId = LOCAL_ORGANISATION_ID, ...given }: Partial<FilmShot> & { filmId: string },
): Promise<FilmShot> {
  const row = { organisationId, filmId, shotId: 'scene-1-01', ordinal: 1, cut: 1, description: 'Wide of the room.', ...given };
  return inOrganisation(db, organisationId, async (tx) => only(await tx.insert(filmShots).values(row).returning()));
}

/** A film's whole story, in order. */
export const storyOf = (db: Db, { id, organisationId }: Film) =>
  inOrganisation(db, organisationId, (tx) => tx.select().from(filmEvents).where(eq(filmEvents.filmId, id)).orderBy(filmEvents.seq));
