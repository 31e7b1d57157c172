import type { Sql } from '../../drizzle/db.ts';
import type { Rate } from '../../schema/limits.ts';
import { KEPT, SLICES, sliceMsOf } from './window.ts';
import type { Window } from './window.ts';

/** Uses to be added to what all processes count. */
export interface Use {
  key: string;
  rate: Rate;
  uses: number;
}

/** One use that was counted before it happened. */
export interface Taken {
  window: Window;
  /** Null: there was no room, and nothing was counted. */
  slice: number | null;
}

interface Row {
  key: string;
  slice: number;
  /** Milliseconds since the newest slice began, by the clock of the database. */
  into: number;
  uses: number[];
}

/** The counts that all API processes share, in auth.rate. A row is one subject's window; rows are changed in the order of their keys. */
export class RateStore {
  constructor(
    /** As the role studio_auth. */
    private readonly sql: Sql,
  ) {}

  /** Adds what was used, whatever the limit. @returns the windows by key, as they stand now for all processes */
  async add(uses: readonly Use[]): Promise<Map<string, Window>> {
    const asked = uses.map((use) => ({ key: use.key, uses: use.uses, ms: sliceMsOf(use.rate) }));
    const rows = await this.sql<Row[]>`
      with asked as (
        select key, uses, ms, ${this.#sliceNow()} as slice
        from jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) as asked(key text, uses int, ms bigint)
      ), counted as (
        insert into auth.rate as r (key, slice, uses, expires_at)
        select key, slice, array[uses] || array_fill(0, array[${SLICES}::int]), ${this.#end(this.sql`slice`)} from asked order by key
        on conflict (key) do update set ${this.#addition()}
        returning key, slice, uses
      )
      select c.key, c.slice::float8 as slice, c.uses, ${this.#into(this.sql`c.slice`)} as into from counted c join asked a using (key)`;
    const now = performance.now();
    return new Map(rows.map((row) => [row.key, { beganAt: now - row.into, uses: row.uses }]));
  }

  /** Counts one use if there is room for it, before it happens: however many ask at once, never more than the limit. */
  async take(key: string, rate: Rate): Promise<Taken> {
    const [row] = await this.sql<(Row & { counted: boolean })[]>`
      with asked as (select ${key}::text as key, 1 as uses, ${sliceMsOf(rate)}::bigint as ms, ${this.#sliceNow(this.sql`${sliceMsOf(rate)}::bigint`)} as slice),
      counted as (
        insert into auth.rate as r (key, slice, uses, expires_at)
        select key, slice, array[uses] || array_fill(0, array[${SLICES}::int]), ${this.#end(this.sql`slice`)} from asked
        on conflict (key) do update set ${this.#addition()}
        where (select coalesce(sum(each), 0) from unnest(${this.#aged()}) each) < ${rate.limit}::int
        returning key, slice, uses
      )
      select c.slice::float8 as slice, c.uses, ${this.#into(this.sql`c.slice`)} as into, true as counted from counted c cross join asked a
      union all
      select r.slice::float8, r.uses, ${this.#into(this.sql`r.slice`)}, false from auth.rate r join asked a using (key)
      where not exists (select from counted)`;
    const window = { beganAt: performance.now() - row!.into, uses: row!.uses }; // counted, or there was a row to refuse by
    return { window, slice: row!.counted ? row!.slice : null };
  }

  /** A use that was counted and need not have been. */
  async giveBack(key: string, slice: number): Promise<void> {
    await this.sql`
      update auth.rate set uses[(1 + slice - ${slice})::int] = greatest(uses[(1 + slice - ${slice})::int] - 1, 0)
      where key = ${key} and slice - ${slice} between 0 and ${SLICES}`;
  }

  /** Forgets who used nothing for a whole window. */
  async forget(): Promise<void> {
    await this.sql`delete from auth.rate where expires_at < now()`;
  }

  #sliceNow(ms = this.sql`ms`) {
    return this.sql`floor(extract(epoch from clock_timestamp()) * 1000 / ${ms})::bigint`;
  }

  #into(slice: ReturnType<Sql>) {
    return this.sql`(extract(epoch from clock_timestamp()) * 1000 - ${slice} * a.ms)::float8`;
  }

  #end(slice: ReturnType<Sql>) {
    return this.sql`to_timestamp((${slice} + ${KEPT}::int) * ms / 1000.0)`;
  }

  /** The slices of row `r` as they stand now: those that are too old gone, new ones begun. A clock that went back begins none. */
  #aged() {
    const passed = this.sql`least(greatest(excluded.slice - r.slice, 0), ${KEPT}::int)::int`;
    return this.sql`array_fill(0, array[${passed}]) || r.uses[1:${KEPT}::int - ${passed}]`;
  }

  #addition() {
    const aged = this.#aged();
    return this.sql`
      slice = greatest(r.slice, excluded.slice), expires_at = greatest(r.expires_at, excluded.expires_at),
      uses = array[(${aged})[1] + excluded.uses[1]] || (${aged})[2:${KEPT}::int]`;
  }
}
