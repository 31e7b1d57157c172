import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Db } from './db.ts';
import { wrap } from './db.ts';
import { seedLocal } from './local.ts';
import { API_ROLE, AUTH_ROLE, LOGIN_ROLES, OWNER_ROLE, WORKER_ROLE } from './roles.ts';
import type { LoginRole } from './roles.ts';

/** Any number will do; everyone who changes this database's shape takes this lock. */
const MIGRATION_LOCK = 7_305_110_001;
const MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url));

export type Passwords = Record<LoginRole, string>;

/**
 * Brings the database to the newest shape, makes the roles and sets their passwords. Safe to repeat and to run from several
 * processes at once: they queue on a lock.
 * @param ownerUrl a role that may create roles and owns the database (a superuser locally)
 * @param passwords of the roles that log in; see {@link roleUrl}
 * @param localKey on one's own machine: there is a local owner, and this is their API key
 */
export async function migrate(ownerUrl: string, passwords: Passwords, { localKey }: { localKey?: string } = {}): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 30 }); // one connection: lock and role are the session's
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const db = wrap(client);
    await makeRoles(db, passwords);
    await db.execute(sql.raw(`set role ${OWNER_ROLE}`));
    await applyMigrations(drizzle(client, { casing: 'snake_case' }), { migrationsFolder: MIGRATIONS });
    for (const grant of GRANTS) await db.execute(sql.raw(grant));
    await db.execute(sql`select studio.forget_audit()`); // what is older than the seven years it is kept
    if (localKey !== undefined) await seedLocal(db, localKey);
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function makeRoles(db: Db, passwords: Passwords): Promise<void> {
  const existing = await db.execute<{ rolname: string }>(sql`select rolname from pg_roles`);
  const names = new Set(existing.map(({ rolname }) => rolname));
  if (!names.has(OWNER_ROLE)) await db.execute(sql.raw(`create role ${OWNER_ROLE} nologin`));
  for (const role of LOGIN_ROLES) {
    if (!names.has(role)) await db.execute(sql.raw(`create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls`));
    const [quoted] = await db.execute<{ literal: string }>(sql`select quote_literal(${passwords[role]}) as literal`);
    await db.execute(sql.raw(`alter role ${role} with login password ${quoted!.literal}`));
  }

  const [here] = await db.execute<{ name: string }>(sql`select quote_ident(current_database()) as name`);
  await db.execute(sql.raw(`grant ${OWNER_ROLE} to current_user`));
  await db.execute(sql.raw(`grant create, connect on database ${here!.name} to ${OWNER_ROLE}`));
  await db.execute(sql.raw(`grant usage, create on schema public to ${OWNER_ROLE}`));
}

/**
 * What each role may do. API and workers: everything but delete; events are never changed, the audit log is written by its function
 * alone, planned shots may leave the plan, people and organisations are identity's to change, and mails are its alone.
 */
const GRANTS = [
  `grant usage on schema public, studio to ${API_ROLE}, ${WORKER_ROLE}, ${AUTH_ROLE}`,
  `grant select, insert, update on all tables in schema public to ${API_ROLE}, ${WORKER_ROLE}`,
  `revoke update on film_events from ${API_ROLE}, ${WORKER_ROLE}`,
  `revoke insert, update on audit_log from ${API_ROLE}, ${WORKER_ROLE}, ${AUTH_ROLE}`,
  `revoke insert, update on people, organisations from ${API_ROLE}, ${WORKER_ROLE}`,
  `revoke all on outbox from ${API_ROLE}, ${WORKER_ROLE}`,
  `revoke all on project_shares from ${WORKER_ROLE}`,
  `revoke update on project_shares from ${API_ROLE}`,
  `grant update (can_comment, invited_at, revoked_at) on project_shares to ${API_ROLE}`,
  `grant select, update (views, last_viewed_at, revoked_at) on project_shares to ${AUTH_ROLE}`,
  `grant delete on film_shots to ${API_ROLE}, ${WORKER_ROLE}`,
  `revoke execute on all functions in schema studio from public`,
  `grant execute on all functions in schema studio to ${API_ROLE}, ${WORKER_ROLE}, ${AUTH_ROLE}`,
  `revoke execute on function studio.waiting_films(), studio.forget_audit() from ${API_ROLE}, ${AUTH_ROLE}`,
  `revoke execute on function studio.write_audit, studio.tell_account from ${LOGIN_ROLES.join(', ')}`,
  `grant usage on schema auth to ${AUTH_ROLE}`,
  `grant select, insert, update, delete on all tables in schema auth to ${AUTH_ROLE}`,
  `grant select, insert on outbox to ${AUTH_ROLE}`,
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { demandEnv, parseEnv } = await import('../schema/env.ts');
  const env = parseEnv(process.env);
  const passwordOf = (url: string) => decodeURIComponent(new URL(url).password);
  const apiUrl = demandEnv(env, 'DATABASE_URL');
  await migrate(demandEnv(env, 'DATABASE_OWNER_URL'), {
    [API_ROLE]: passwordOf(apiUrl),
    [WORKER_ROLE]: passwordOf(env.DATABASE_WORKER_URL ?? apiUrl),
    [AUTH_ROLE]: passwordOf(env.DATABASE_AUTH_URL ?? apiUrl),
  });
  console.log('The database is up to date.');
}
