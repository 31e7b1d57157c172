import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';

/** For whom a transaction of the API works; api/access.ts's `Viewer` is one. */
export interface Tenant {
  organisationId: string;
  /** Null: somebody who holds a share link. */
  personId: string | null;
  shareId: string | null;
}

/**
 * For the API: does work in a transaction that sees and writes only what this person may in this organisation, or what is shared
 * with them. The settings end with the transaction, so a pooled connection never carries them to the next one.
 */
export function asViewer<T>(db: Db, { organisationId, personId, shareId }: Tenant, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('studio.organisation', ${organisationId}, true), set_config('studio.person', ${personId ?? ''}, true),
      set_config('studio.share', ${shareId ?? ''}, true)`);
    return work(tx);
  });
}

/** For workers and the projector: a transaction on one organisation, whoever it is for. As the API's role this alone shows nothing. */
export function inOrganisation<T>(db: Db, organisationId: string, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('studio.organisation', ${organisationId}, true)`);
    return work(tx);
  });
}
