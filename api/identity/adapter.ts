import type { BetterAuthOptions } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import * as tables from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { newId } from '../../drizzle/id.ts';
import { currentRequest, nameRequest } from './request.ts';
import { isSealed, tokenPlace } from './vault.ts';
import type { TokenName, Vault } from './vault.ts';

/** The tables whose changes the audit log is told of, and better-auth's ways of changing them. */
const TOLD: ReadonlySet<string> = new Set(['user', 'account', 'session', 'twoFactor', 'passkey']);
const WRITES = ['create', 'update', 'updateMany', 'delete', 'deleteMany', 'incrementOne'] as const;

type Row = Record<string, unknown>;
/** What better-auth's ways of writing are asked with, in one shape. */
interface Write {
  model: string;
  where?: { field: string; value: unknown }[];
  data?: Row;
  update?: Row;
  forceAllowId?: boolean;
}
type Ways = Record<(typeof WRITES)[number], (write: Write) => Promise<unknown>>;
type Adapter = ReturnType<ReturnType<typeof drizzleAdapter>>;

/**
 * better-auth's way to the database. Two things happen here because nothing it writes gets past: every change of an account stands in a
 * transaction that names the request, for the audit log; and tokens of other services never reach a row as they came.
 */
export function identityAdapter(db: Db, vault: Vault): (options: BetterAuthOptions) => Adapter {
  const naming = Object.create(db, { transaction: { value: (work: (tx: Db) => Promise<unknown>) => db.transaction(named(work)) } }) as Db; // all else is db's
  const plain = drizzleAdapter(naming, { provider: 'pg', schema: tables, schemaName: 'auth', transaction: true });
  return (options) => {
    const adapter = plain(options);
    const begin = adapter.transaction;
    adapter.transaction = (work) => begin((tx) => work(changed(tx as Adapter, (_, write, given) => write(sealTokens(given, vault)))));
    return changed(adapter, (way, write, given) => {
      const sealed = sealTokens(given, vault);
      return TOLD.has(given.model) && currentRequest() ? begin((tx) => waysOf(tx as Adapter)[way](sealed)) : write(sealed);
    });
  };
}

const waysOf = (adapter: Adapter) => adapter as unknown as Ways; // better-auth types each way apart

/** The adapter itself, not a copy: better-auth remembers which it has checked. */
function changed(
  adapter: Adapter,
  by: (way: keyof Ways, write: (given: Write) => Promise<unknown>, given: Write) => Promise<unknown>,
): Adapter {
  const ways = waysOf(adapter);
  for (const way of WRITES) {
    const write = ways[way];
    ways[way] = (given) => by(way, write, given);
  }
  return adapter;
}

const TOKENS: readonly TokenName[] = ['accessToken', 'refreshToken', 'idToken'];

/** @throws Error when tokens are to be written into rows that aren't named: they could not be bound to them */
function sealTokens(given: Write, vault: Vault): Write {
  const row = given.data ?? given.update;
  if (given.model !== 'account' || !row || !TOKENS.some((name) => isOpen(row[name]))) return given;
  const id = given.data ? (given.data['id'] ?? newId()) : given.where?.find(({ field }) => field === 'id')?.value;
  if (typeof id !== 'string') throw new Error('Tokens are written by the id of their account alone');
  const sealed: Row = { ...row };
  for (const name of TOKENS) if (isOpen(row[name])) sealed[name] = vault.seal(row[name], tokenPlace(id, name));
  return given.data ? { ...given, data: { ...sealed, id }, forceAllowId: true } : { ...given, update: sealed };
}

const isOpen = (token: unknown): token is string => typeof token === 'string' && token !== '' && !isSealed(token);

const named = (work: (tx: Db) => Promise<unknown>) => async (tx: Db) => {
  const facts = currentRequest();
  if (facts) await nameRequest(tx, facts);
  return work(tx);
};
