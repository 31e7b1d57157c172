import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { and, eq, isNotNull, notLike, or, sql } from 'drizzle-orm';
import { account, twoFactor } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { nameRequest } from './request.ts';
import type { Secret } from './secrets.ts';
import { isSealed, tokenPlace } from './vault.ts';
import type { TokenName, Vault } from './vault.ts';

export interface Renewed {
  /** Rows that were sealed anew. */
  changed: number;
  /** Why a row could not be, each; it stays as it is. */
  failures: unknown[];
}

/**
 * Seals whatever an older secret closed by the newest, so that the older may be dropped: tokens of other services, authenticator secrets
 * and backup codes. Safe to repeat and to be cut short. A row that was written meanwhile is left to its writer.
 */
export async function renewSecrets(db: Db, vault: Vault, secrets: readonly Secret[]): Promise<Renewed> {
  const renewed: Renewed = { changed: 0, failures: [] };
  await renewTokens(db, vault, renewed);
  await renewFactors(db, secrets, renewed);
  return renewed;
}

async function renewTokens(db: Db, vault: Vault, renewed: Renewed): Promise<void> {
  const columns = { accessToken: account.accessToken, refreshToken: account.refreshToken, idToken: account.idToken };
  const stale = Object.values(columns).map((column) => and(isNotNull(column), sql`${column} <> ''`, notLike(column, `${vault.prefix}%`)));
  for (const row of await db
    .select({ id: account.id, ...columns })
    .from(account)
    .where(or(...stale))) {
    await attempt(renewed, async () => {
      const anew = (name: TokenName) => {
        const value = row[name];
        if (value === null || value === '') return value;
        const place = tokenPlace(row.id, name);
        return isSealed(value) ? (vault.renew(value, place) ?? value) : vault.seal(value, place);
      };
      const values = { accessToken: anew('accessToken'), refreshToken: anew('refreshToken'), idToken: anew('idToken') };
      const same = Object.entries(columns).map(([name, column]) => sql`${column} is not distinct from ${row[name as TokenName]}`);
      return db.update(account).set(values).where(and(eq(account.id, row.id), ...same)).returning({ id: account.id }); // prettier-ignore
    });
  }
}

/** better-auth seals these itself, and names the secret's number alike. */
async function renewFactors(db: Db, secrets: readonly Secret[], renewed: Renewed): Promise<void> {
  const key = { keys: new Map(secrets.map(({ version, value }) => [version, value])), currentVersion: secrets[0]?.version ?? 0 };
  const prefix = `$ba$${key.currentVersion}$`;
  const anew = async (data: string) =>
    data.startsWith(prefix) ? data : symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data }) });
  const stale = or(notLike(twoFactor.secret, `${prefix}%`), notLike(twoFactor.backupCodes, `${prefix}%`));
  for (const { id, secret, backupCodes } of await db.select().from(twoFactor).where(stale)) {
    await attempt(renewed, async () => {
      const values = { secret: await anew(secret), backupCodes: await anew(backupCodes) };
      const same = and(eq(twoFactor.id, id), eq(twoFactor.secret, secret), eq(twoFactor.backupCodes, backupCodes));
      return db.transaction(async (tx) => {
        await nameRequest(tx, { address: null, route: 'renew-secrets' }); // not new codes: the audit log isn't told
        return tx.update(twoFactor).set(values).where(same).returning({ id: twoFactor.id });
      });
    });
  }
}

async function attempt(renewed: Renewed, work: () => Promise<unknown[]>): Promise<void> {
  try {
    renewed.changed += (await work()).length;
  } catch (failure) {
    renewed.failures.push(failure);
  }
}
