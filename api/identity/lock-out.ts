import type { Sql } from '../../drizzle/db.ts';
import { currentAddress } from './request.ts';

export const LOCK = { tries: 5, minutes: 15 } as const;

/**
 * Counts tries of a password across all API processes. A try is reserved before the password is looked at, so that tries at the same
 * moment can't slip through together.
 */
export class LockOut {
  constructor(private readonly sql: Sql) {}

  /**
   * @param whose an account's address, or what else has a password
   * @returns which try this is: after LOCK.tries the password must not even be looked at, for as long as is left
   */
  async reserve(whose: string): Promise<{ tries: number; leftS: number }> {
    const [row] = await this.sql<[{ tries: number; left_s: number }]>`
      with named as (select set_config('studio.address', ${currentAddress() ?? ''}, true))
      insert into auth.login_attempt as a (key, tries, last) select ${keyOf(whose)}, 1, now() from named on conflict (key) do update set
        tries = case when a.last < now() - make_interval(mins => ${LOCK.minutes}) then 1 else a.tries + 1 end,
        last = case when a.tries >= ${LOCK.tries} and a.last >= now() - make_interval(mins => ${LOCK.minutes}) then a.last else now() end
      returning tries, ceil(extract(epoch from last - now()) + ${LOCK.minutes * 60})::int as left_s`;
    return { tries: row.tries, leftS: Math.max(1, row.left_s) };
  }

  /** After the right password, or a new one. */
  async clear(whose: string): Promise<void> {
    await this.sql`delete from auth.login_attempt where key = ${keyOf(whose)}`;
  }
}

/** "1 minute", "12 minutes": never less than it takes. */
export function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

const keyOf = (whose: string) => whose.trim().toLowerCase().slice(0, 320);
