import { drizzle } from 'drizzle-orm/postgres-js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { CASING } from './casing.ts';
import { Reads } from './reads.ts';

/** A database or a transaction on it: whoever takes a `Db` works in either. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>;
export type Sql = postgres.Sql;

export interface OpenDb {
  url: string;
  db: Db;
  /** The client beneath, for what Drizzle can't say: LISTEN, and `sql.end()`. */
  sql: Sql;
  /** What is read most, the fast way. */
  reads: Reads;
  /** Lets running queries finish (5 s at most), then closes every connection. */
  close(): Promise<void>;
}

interface Pool {
  /** Connections, at most. */
  max?: number;
  /** Is told every statement that is sent. */
  onStatement?: (text: string) => void;
}

const CLOSE_WITHIN_S = 5;
/** Connections for {@link Reads}, beside the pool's own. */
const READ_LANES = 4;
/** postgres.js notices a connection that is ended while it is made only by this. */
const LANE_CONNECTS_WITHIN_S = 3;
/** Prepared statements are planned once per connection: rows are looked up by keys, and no key deserves a plan of its own. */
const CONNECTION = { application_name: 'studio', plan_cache_mode: 'force_generic_plan' };

/** Opens a pool on the database at `url`. Nothing connects before the first query; lost connections are made again. */
export function openDb(url: string, { max = 10, onStatement }: Pool = {}): OpenDb {
  const debug = onStatement ? (_connection: number, query: string) => onStatement(query) : false;
  // A statement that can't be sent, behind another, has postgres.js lose count of the answers; an undefined parameter would be one.
  const options = { debug, onnotice: () => {}, connect_timeout: 10, transform: { undefined: null }, connection: CONNECTION };
  const sql = postgres(url, { ...options, max });
  const reads = new Reads(
    () => readLane(postgres(url, { ...options, max: 1, fetch_types: false, connect_timeout: LANE_CONNECTS_WITHIN_S })),
    READ_LANES,
  );
  const close = async () => void (await Promise.all([reads.close(CLOSE_WITHIN_S), sql.end({ timeout: CLOSE_WITHIN_S })]));
  return { url, db: wrap(sql), sql, reads, close };
}

/** Has dates come as Drizzle's columns want them. */
function readLane(sql: Sql): Sql {
  wrap(sql);
  return sql;
}

export const wrap = (sql: Sql): Db => drizzle(sql, { casing: CASING });
