import { Column, Placeholder, fillPlaceholders, getTableColumns } from 'drizzle-orm';
import type { Query } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import type { PgTable } from 'drizzle-orm/pg-core';
import { CASING } from './casing.ts';
import type { Sql } from './db.ts';
import { databaseUnreachable } from './failures.ts';
import type { Tenant } from './tenant.ts';

type Parameter = string | number;

/** A select of whole rows that Drizzle puts into words once, and each connection plans once. */
export interface Read<Row, Key extends string> {
  text: string;
  /** @throws TypeError for what isn't a string, a number, or a list of ids */
  parametersOf(keys: Record<Key, unknown>): Parameter[];
  rowOf(values: readonly unknown[]): Row;
}

type Keys<Key extends string> = Record<Key, Placeholder>;

const builder = new QueryBuilder({ casing: CASING });
const from = (table: PgTable) => builder.select().from(table).$dynamic();

/** `readOf(films, ['id'], (rows, { id }) => rows.where(eq(films.id, id)))`: the rows of one table, by keys that are named when it is run. */
export function readOf<Table extends PgTable, const Key extends string>(
  table: Table,
  names: readonly Key[],
  narrow: (rows: ReturnType<typeof from>, keys: Keys<Key>) => { toSQL(): Query },
): Read<Table['$inferSelect'], Key> {
  const keys = Object.fromEntries(names.map((name) => [name, new Placeholder(name)])) as unknown as Keys<Key>; // of its own names
  const { sql: text, params } = narrow(from(table), keys).toSQL();
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => ({ name, decode: decoderOf(column) }));
  return {
    text,
    parametersOf: (given) => fillPlaceholders(params, given).map(demandPlain),
    rowOf(values) {
      const row: Record<string, unknown> = {};
      let at = 0;
      for (const { name, decode } of columns) {
        const value = values[at++];
        row[name] = decode === null || value === null ? value : decode(value);
      }
      return row as Table['$inferSelect']; // its columns, each as it says
    },
  };
}

/**
 * postgres.js answers what follows with the wrong rows once a statement can't be put on the wire, so nothing that can't may reach it.
 * Lists of ids go as Postgres writes them.
 * @throws TypeError
 */
function demandPlain(value: unknown): Parameter {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string' && PLAIN_ID.test(each))) return `{${value.join(',')}}`;
  throw new TypeError(`A read takes strings, numbers and lists of ids, not ${typeof value}`);
}

const PLAIN_ID = /^[\w-]+$/;

/** null: the value is already what the column says. */
function decoderOf(column: Column): ((value: unknown) => unknown) | null {
  return column.mapFromDriverValue === Column.prototype.mapFromDriverValue ? null : (value) => column.mapFromDriverValue(value);
}

type Rows = readonly (readonly unknown[])[];

interface Asked {
  text: string;
  parameters: Parameter[];
  resolve(rows: Rows): void;
  reject(reason: unknown): void;
}

/**
 * Reads by prepared statements. What is asked for one tenant in one turn of the event loop is one transaction that names the tenant, as
 * {@link asViewer} does it; transactions follow each other on a few connections of their own, each sent whole, without waiting for answers
 * in between. Should a connection break in the middle, what follows on the next one is outside any transaction, and so sees nothing.
 */
export class Reads {
  readonly #waiting = new Map<Tenant, Asked[]>();
  readonly #lanes: { sql: Sql; busy: number }[];
  readonly #connect: () => Sql;
  #isClosed = false;

  /** @param lanes connections; each takes one statement at a time @param connect opens one of them, and only one */
  constructor(connect: () => Sql, lanes: number) {
    this.#connect = connect;
    this.#lanes = Array.from({ length: lanes }, () => ({ sql: connect(), busy: 0 }));
  }

  /** Rows that this person may see; see {@link asViewer}. */
  async as<Row, Key extends string>(tenant: Tenant, read: Read<Row, Key>, keys: Record<Key, unknown>): Promise<Row[]> {
    for (const each of settingsOf(tenant)) demandPlain(each);
    const { promise, resolve, reject } = Promise.withResolvers<Rows>();
    const asked: Asked = { text: read.text, parameters: read.parametersOf(keys), resolve, reject };
    const waiting = this.#waiting.get(tenant);
    if (waiting) waiting.push(asked);
    else {
      this.#waiting.set(tenant, [asked]);
      process.nextTick(() => void this.#send(tenant)); // after what else this turn asks
    }
    return (await promise).map(read.rowOf);
  }

  /** Lets what was sent finish. @param timeout in seconds */
  async close(timeout: number): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#lanes.map(({ sql }) => sql.end({ timeout })));
  }

  #send(tenant: Tenant): Promise<void> {
    const waiting = this.#waiting.get(tenant) ?? [];
    this.#waiting.delete(tenant);
    return this.#answer(tenant, waiting);
  }

  async #answer(tenant: Tenant, asked: readonly Asked[], again = false): Promise<void> {
    const lane = this.#lanes.reduce((best, each) => (each.busy < best.busy ? each : best));
    const { sql } = lane;
    lane.busy += 1;
    try {
      const rows = await transaction(sql, tenant, asked);
      asked.forEach(({ resolve }, at) => resolve(rows[at]!)); // as many as were asked
    } catch (reason) {
      const isLost = !this.#isClosed && databaseUnreachable(reason) !== null;
      if (isLost && lane.sql === sql) {
        lane.sql = this.#connect(); // made again by postgres.js itself, a lane can stand still for seconds
        void sql.end({ timeout: 0 }).catch(() => {});
      }
      if (isLost && !again)
        await this.#answer(tenant, asked, true); // reading twice harms nothing
      else if (isLost || asked.length === 1) for (const { reject } of asked) reject(reason);
      else await Promise.all(asked.map((each) => this.#answer(tenant, [each]))); // what failed must not take the others along
    } finally {
      lane.busy -= 1;
    }
  }
}

const settingsOf = ({ organisationId, personId, shareId }: Tenant) => [organisationId, personId ?? '', shareId ?? ''] as const;

/** All of it is under way before anything is awaited, so that no other transaction comes in between. After a failure, commit rolls back. */
async function transaction(sql: Sql, tenant: Tenant, asked: readonly Asked[]): Promise<Rows[]> {
  const [organisation, person, share] = settingsOf(tenant);
  const statements = [
    sql`begin read only`,
    sql`select set_config('studio.organisation', ${organisation}, true), set_config('studio.person', ${person}, true),
      set_config('studio.share', ${share}, true)`,
    ...asked.map(({ text, parameters }) => sql.unsafe(text, parameters, { prepare: true }).values()),
    sql`commit`,
  ];
  const [, , ...rows] = await Promise.all(statements);
  return rows as unknown[] as Rows[]; // the last one, commit's, is nobody's
}
