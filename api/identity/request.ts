import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';

/** What the audit log is told of a request that changes identity, besides the change: the triggers of migrations/0007 read it. */
export interface RequestFacts {
  /** Where it came from. */
  address: string | null;
  /** What it asked for; never with a token in it. */
  route: string;
}

const current = new AsyncLocalStorage<RequestFacts>();

/** Does work for a request: whatever it writes through adapter.ts is told with these facts. */
export const forRequest = <T>(facts: RequestFacts, work: () => T): T => current.run(facts, work);

/** The request that is being answered; undefined outside of one. */
export const currentRequest = (): RequestFacts | undefined => current.getStore();

/** Where it came from. */
export const currentAddress = (): string | null => current.getStore()?.address ?? null;

/** Names the request in a transaction of identity's role. */
export async function nameRequest(tx: Db, { address, route }: RequestFacts): Promise<void> {
  await tx.execute(sql`select set_config('studio.address', ${address ?? ''}, true), set_config('studio.route', ${route}, true)`);
}
