import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';

/**
 * Does work in a transaction that sees and writes only one organisation's rows. The setting ends with the transaction,
 * so a pooled connection never carries it to the next one.
 */
export function inOrganisation<T>(db: Db, organisationId: string, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('studio.organisation', ${organisationId}, true)`);
    return work(tx);
  });
}
