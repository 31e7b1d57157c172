import { drizzle } from 'drizzle-orm/postgres-js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** A database or a transaction on it: whoever takes a `Db` works in either. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>;
export type Sql = postgres.Sql;

export interface OpenDb {
  url: string;
  db: Db;
  /** The client beneath, for what Drizzle can't say: LISTEN, and `sql.end()`. */
  sql: Sql;
  /** Lets running queries finish (5 s at most), then closes every connection. */
  close(): Promise<void>;
}

interface Pool {
  /** Connections, at most. */
  max?: number;
  /** Is told every statement that is sent. */
  onStatement?: (text: string) => void;
}

/** Opens a pool on the database at `url`. Nothing connects before the first query; lost connections are made again. */
export function openDb(url: string, { max = 10, onStatement }: Pool = {}): OpenDb {
  const debug = onStatement ? (_connection: number, query: string) => onStatement(query) : false;
  const sql = postgres(url, { max, debug, onnotice: () => {}, connect_timeout: 10, connection: { application_name: 'studio' } });
  return { url, db: wrap(sql), sql, close: () => sql.end({ timeout: 5 }) };
}

/** The one place that names the casing of columns. */
export const wrap = (sql: Sql): Db => drizzle(sql, { casing: 'snake_case' });
