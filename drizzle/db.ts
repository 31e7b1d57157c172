import { drizzle } from 'drizzle-orm/postgres-js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** A database or a transaction on it: whoever takes a `Db` works in either. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>;
export type Sql = postgres.Sql;

export interface OpenDb {
  db: Db;
  /** The client beneath, for what Drizzle can't say: LISTEN, and `sql.end()`. */
  sql: Sql;
  /** Lets running queries finish (5 s at most), then closes every connection. */
  close(): Promise<void>;
}

/** Opens a pool on the database at `url`. Nothing connects before the first query; lost connections are made again. */
export function openDb(url: string, { max = 10 }: { max?: number } = {}): OpenDb {
  const sql = postgres(url, { max, onnotice: () => {}, connect_timeout: 10, connection: { application_name: 'studio' } });
  return { db: wrap(sql), sql, close: () => sql.end({ timeout: 5 }) };
}

/** The one place that names the casing of columns. */
export const wrap = (sql: Sql): Db => drizzle(sql, { casing: 'snake_case' });
