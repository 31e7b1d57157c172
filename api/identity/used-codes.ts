import type { Sql } from '../../drizzle/db.ts';
import { hashOf } from '../../drizzle/local.ts';

/** A code is good in three steps of 30 seconds (RFC 6238 §5.2); the rest is for clocks that differ. */
const REMEMBERED_S = 120;

/** Lets each code of an authenticator app open once, in whichever process it comes. */
export class UsedCodes {
  constructor(private readonly sql: Sql) {}

  /** Takes a code before it is looked at, so that two at the same moment can't both. @returns whether nobody had it before */
  async take(personId: string, code: string): Promise<boolean> {
    await this.sql`delete from auth.used_code where expires_at < now()`;
    const taken = await this.sql`
      insert into auth.used_code (hash, expires_at) values (${keyOf(personId, code)}, now() + make_interval(secs => ${REMEMBERED_S}))
      on conflict do nothing returning hash`;
    return taken.length > 0;
  }

  /** For a code that opened nothing. */
  async giveBack(personId: string, code: string): Promise<void> {
    await this.sql`delete from auth.used_code where hash = ${keyOf(personId, code)}`;
  }
}

const keyOf = (personId: string, code: string) => hashOf(`${personId} ${code}`);
