import { eq } from 'drizzle-orm';
import { inject, test as plainTest } from 'vitest';
import postgres from 'postgres';
import { PERMISSIONS } from '../schema/access.ts';
import type { Role } from '../schema/access.ts';
import { FilmSettings } from '../schema/film.ts';
import { LOCAL_ORGANISATION_ID } from '../schema/ids.ts';
import { openDb } from './db.ts';
import type { Db, OpenDb } from './db.ts';
import { newId } from './id.ts';
import { apiKey, invitation, member, organization, user } from './auth-tables.ts';
import { hashOf } from './local.ts';
import { roleUrl } from './roles.ts';
import type { LoginRole } from './roles.ts';
import { filmEvents, films, filmShots, projects, scripts } from './tables.ts';
import type { Film, FilmShot, Project, Script } from './tables.ts';
import { inOrganisation } from './tenant.ts';
import { SHARED_DATABASE, TEMPLATE_DATABASE, TEST_PASSWORD } from './test-cluster.ts';

const UNDO = new Error('the test is over');

let shared: OpenDb | undefined;
const sharedDb = async () => (shared ??= openDb(roleUrl(await address(SHARED_DATABASE), 'studio_worker', TEST_PASSWORD)));

/** Owner's address of a database in the run's cluster. */
async function address(database: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${inject('clusterDoor')}`);
  if (!answer.ok) throw new Error(await answer.text());
  return new URL(`/${database}`, await answer.text()).href;
}

/**
 * vitest's `test` with real Postgres. `db`: as a worker, rolled back afterwards. `ownDatabase`: a database of the
 * test's own, for what needs people, real commits, several connections or LISTEN.
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

/** Opened as a worker: the factories below and the projector work on it. */
export interface OwnDatabase extends OpenDb {
  ownerUrl: string;
  /** The same database as the API sees it. */
  api: OpenDb;
  /** The same as identity sees it. */
  auth: OpenDb;
  drop(): Promise<void>;
}

/** A copy of the migrated template. */
export async function anOwnDatabase(): Promise<OwnDatabase> {
  const name = `studio_${newId().replaceAll('-', '')}`;
  const owner = postgres(await address('postgres'), { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${name} template ${TEMPLATE_DATABASE}`);
  const ownerUrl = await address(name);
  const as = (role: LoginRole) => openDb(roleUrl(ownerUrl, role, TEST_PASSWORD));
  const worker = as('studio_worker');
  const api = as('studio_api');
  const auth = as('studio_auth');
  const drop = async () => {
    await Promise.all([worker, api, auth].map((each) => each.close()));
    await owner.unsafe(`drop database ${name} with (force)`);
    await owner.end();
  };
  return { ...worker, api, auth, ownerUrl, drop };
}

/** One row in, one row out. */
const only = <Row>(rows: Row[]): Row => rows[0]!;

/** A person who can sign in, but has no password. As identity. */
export async function aPerson(auth: Db, given: Partial<typeof user.$inferInsert> = {}): Promise<typeof user.$inferSelect> {
  const id = newId();
  return only(
    await auth
      .insert(user)
      .values({ id, name: 'Ada', email: `${id}@people.example`, emailVerified: true, ...given })
      .returning(),
  );
}

/** An organisation without members. As identity. */
export async function anOrganisation(auth: Db, given: Partial<typeof organization.$inferInsert> = {}): Promise<string> {
  const id = newId();
  await auth.insert(organization).values({ id, name: 'Another studio', slug: `studio-${id}`, ...given });
  return given.id ?? id;
}

export interface TestMember {
  personId: string;
  organisationId: string;
  role: Role;
  shareId: null;
}

/** A person with a role in an organisation: of the given ones, or new ones. As identity. */
export async function aMember(
  auth: Db,
  role: Role,
  { organisationId, personId }: { organisationId?: string; personId?: string } = {},
): Promise<TestMember> {
  const row = { organizationId: organisationId ?? (await anOrganisation(auth)), userId: personId ?? (await aPerson(auth)).id, role };
  await auth.insert(member).values(row);
  return { personId: row.userId, organisationId: row.organizationId, role, shareId: null };
}

/** An API key as its maker was shown it. As identity. */
export async function aKey(
  auth: Db,
  { personId, organisationId }: { personId: string; organisationId: string },
  given: Partial<typeof apiKey.$inferInsert> = {},
): Promise<string> {
  const key = `afs_${newId()}`;
  const row = { organizationId: organisationId, createdBy: personId, name: 'a test', start: key.slice(0, 8), hash: hashOf(key) };
  await auth.insert(apiKey).values({ ...row, scopes: [...PERMISSIONS], ...given });
  return key;
}

/** An invitation that can be accepted, into the given organisation or a new one, by the given owner or a new one. As identity. */
export async function anInvitation(
  auth: Db,
  {
    organisationId,
    inviterId,
    email,
    role = 'viewer',
    ...given
  }: { organisationId?: string; inviterId?: string; email: string; role?: Role; expiresAt?: Date },
): Promise<string> {
  const inviter = inviterId
    ? { personId: inviterId, organisationId: organisationId! }
    : await aMember(auth, 'owner', { ...(organisationId && { organisationId }) });
  const row = { id: newId(), organizationId: inviter.organisationId, inviterId: inviter.personId, email, role };
  await auth.insert(invitation).values({ ...row, expiresAt: new Date(Date.now() + 3_600_000), ...given });
  return row.id;
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
