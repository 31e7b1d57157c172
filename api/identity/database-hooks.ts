import type { BetterAuthOptions } from 'better-auth';
import { isSealed } from './vault.ts';
import type { Vault } from './vault.ts';

const TOKENS = ['accessToken', 'refreshToken', 'idToken'] as const;

/** Tokens of other services never reach the database as they came. */
export function accountHooks(vault: Vault) {
  const sealed = (row: Record<string, unknown>) => {
    const changes: Record<string, string> = {};
    for (const name of TOKENS) {
      const token = row[name];
      if (typeof token === 'string' && token !== '' && !isSealed(token)) changes[name] = vault.seal(token);
    }
    return Promise.resolve({ data: changes });
  };
  return { create: { before: sealed }, update: { before: sealed } } satisfies NonNullable<BetterAuthOptions['databaseHooks']>['account'];
}
