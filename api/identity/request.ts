import { AsyncLocalStorage } from 'node:async_hooks';
import type { BetterAuthOptions } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { sql } from 'drizzle-orm';
import * as tables from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';

/** What the audit log is told of a request that changes identity, besides the change: the triggers of migrations/0007 read it. */
export interface RequestFacts {
  /** Where it came from. */
  address: string | null;
  /** What it asked for; never with a token in it. */
  route: string;
}

const current = new AsyncLocalStorage<RequestFacts>();

/** Does work for a request: whatever it writes through {@link tellingAdapter} is told with these facts. */
export const forRequest = <T>(facts: RequestFacts, work: () => T): T => current.run(facts, work);

/** Where the request came from that is being answered; null outside of one. */
export const currentAddress = (): string | null => current.getStore()?.address ?? null;

/** Names the request in a transaction of identity's role. */
export async function nameRequest(tx: Db, { address, route }: RequestFacts): Promise<void> {
  await tx.execute(sql`select set_config('studio.address', ${address ?? ''}, true), set_config('studio.route', ${route}, true)`);
}

/** The tables whose changes the audit log is told of, and better-auth's ways of changing them. */
const TOLD: ReadonlySet<string> = new Set(['user', 'account', 'session', 'twoFactor', 'passkey']);
const WRITES = ['create', 'update', 'updateMany', 'delete', 'deleteMany', 'incrementOne'] as const;

/** better-auth's adapter, whose writes stand in transactions that name the request. */
export function tellingAdapter(db: Db): (options: BetterAuthOptions) => ReturnType<ReturnType<typeof drizzleAdapter>> {
  const telling = Object.create(db, { transaction: { value: (work: (tx: Db) => Promise<unknown>) => db.transaction(named(work)) } }) as Db; // all else is db's
  const plain = drizzleAdapter(telling, { provider: 'pg', schema: tables, schemaName: 'auth', transaction: true });
  return (options) => {
    const adapter = plain(options);
    const ways = adapter as unknown as Record<(typeof WRITES)[number], (given: { model: string }) => Promise<unknown>>; // what they have in common
    for (const way of WRITES) {
      const write = ways[way];
      ways[way] = (given) =>
        TOLD.has(given.model) && current.getStore()
          ? adapter.transaction((tx) => (tx as unknown as typeof ways)[way](given))
          : write(given);
    }
    return adapter; // itself, not a copy: better-auth remembers which adapters it has checked
  };
}

const named = (work: (tx: Db) => Promise<unknown>) => async (tx: Db) => {
  const facts = current.getStore();
  if (facts) await nameRequest(tx, facts);
  return work(tx);
};
