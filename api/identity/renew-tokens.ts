import { eq } from 'drizzle-orm';
import { account } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { isSealed } from './vault.ts';
import type { Vault } from './vault.ts';

/**
 * Seals every token of other services by the newest secret, so that the one before may be dropped. Safe to repeat and to be cut short.
 * @returns how many accounts were changed
 */
export async function renewTokens(db: Db, vault: Vault): Promise<number> {
  const rows = await db.select().from(account);
  let changed = 0;
  for (const { id, accessToken, refreshToken, idToken } of rows) {
    const renewed = { ...one('accessToken', accessToken), ...one('refreshToken', refreshToken), ...one('idToken', idToken) };
    if (Object.keys(renewed).length === 0) continue;
    await db.update(account).set(renewed).where(eq(account.id, id));
    changed += 1;
  }
  return changed;

  function one(name: string, value: string | null): Record<string, string> {
    if (value === null) return {};
    const sealed = isSealed(value) ? vault.renew(value) : vault.seal(value);
    return sealed === null ? {} : { [name]: sealed };
  }
}
