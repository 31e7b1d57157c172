import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import type { Db } from './db.ts';
import { wrap } from './db.ts';
import { organisations, people } from './tables.ts';

/** The role that API and workers connect as. It owns nothing and row-level security binds it. */
export const API_ROLE = 'studio_api';
/** The role that owns the tables; nobody logs in as it. */
export const OWNER_ROLE = 'studio_owner';

/** Any number will do; everyone who changes this database's shape takes this lock. */
const MIGRATION_LOCK = 7_305_110_001;
const MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url));

/**
 * Brings the database to the newest shape, makes both roles and sets the API role's password. Safe to repeat and to run
 * from several processes at once: they queue on a lock.
 * @param ownerUrl a role that may create roles and owns the database (a superuser locally)
 * @param apiPassword the password `studio_api` shall have; see {@link apiUrl}
 */
export async function migrate(ownerUrl: string, apiPassword: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 30 }); // one connection: lock and role are the session's
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const db = wrap(client);
    await makeRoles(db, apiPassword);
    await db.execute(sql.raw(`set role ${OWNER_ROLE}`));
    await applyMigrations(drizzle(client, { casing: 'snake_case' }), { migrationsFolder: MIGRATIONS });
    await grantToApi(db);
    await seedLocal(db);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** The address that API and workers use: the owner's, with the API's role and password. */
export function apiUrl(ownerUrl: string, apiPassword: string): string {
  const url = new URL(ownerUrl);
  url.username = API_ROLE;
  url.password = encodeURIComponent(apiPassword);
  return url.href;
}

async function makeRoles(db: Db, apiPassword: string): Promise<void> {
  const existing = await db.execute<{ rolname: string }>(sql`select rolname from pg_roles where rolname in (${OWNER_ROLE}, ${API_ROLE})`);
  const names = new Set(existing.map(({ rolname }) => rolname));
  if (!names.has(OWNER_ROLE)) await db.execute(sql.raw(`create role ${OWNER_ROLE} nologin`));
  if (!names.has(API_ROLE)) await db.execute(sql.raw(`create role ${API_ROLE} login nosuperuser nocreatedb nocreaterole nobypassrls`));
  const [quoted] = await db.execute<{ literal: string }>(sql`select quote_literal(${apiPassword}) as literal`);
  await db.execute(sql.raw(`alter role ${API_ROLE} with login password ${quoted!.literal}`));

  const [here] = await db.execute<{ name: string }>(sql`select quote_ident(current_database()) as name`);
  await db.execute(sql.raw(`grant ${OWNER_ROLE} to current_user`));
  await db.execute(sql.raw(`grant create, connect on database ${here!.name} to ${OWNER_ROLE}`));
  await db.execute(sql.raw(`grant usage, create on schema public to ${OWNER_ROLE}`));
}

/** What the API's role may do: everything but delete; events are never changed, planned shots may leave the plan. */
async function grantToApi(db: Db): Promise<void> {
  await db.execute(sql.raw(`grant usage on schema public to ${API_ROLE}`));
  await db.execute(sql.raw(`grant select, insert, update on all tables in schema public to ${API_ROLE}`));
  await db.execute(sql.raw(`revoke update on film_events from ${API_ROLE}`));
  await db.execute(sql.raw(`grant delete on film_shots to ${API_ROLE}`));
}

/** The organisation and the person of a studio on one's own machine, until identity is built. */
async function seedLocal(db: Db): Promise<void> {
  await db.insert(organisations).values({ id: LOCAL_ORGANISATION_ID, name: 'My studio' }).onConflictDoNothing();
  await db.insert(people).values({ id: LOCAL_PERSON_ID, organisationId: LOCAL_ORGANISATION_ID, name: 'Me' }).onConflictDoNothing();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { demandEnv, parseEnv } = await import('../schema/env.ts');
  const env = parseEnv(process.env);
  const password = decodeURIComponent(new URL(demandEnv(env, 'DATABASE_URL')).password);
  await migrate(demandEnv(env, 'DATABASE_OWNER_URL'), password);
  console.log('The database is up to date.');
}
