import type { Client } from '@temporalio/client';
import { sql } from 'drizzle-orm';
import type { Db } from '../drizzle/db.ts';
import type { ObjectStore } from '../storage/store.ts';
import { temporalAnswers } from './temporal.ts';

/** What the API stands on, and whether each answers. */
export interface Health {
  ok: boolean;
  postgres: boolean;
  temporal: boolean;
  store: boolean;
}

const PATIENCE_MS = 2000;

/** Asks everything at once; what doesn't answer within two seconds is down. */
export async function checkHealth({ db, temporal, store }: { db: Db; temporal: Client; store: ObjectStore }): Promise<Health> {
  const [postgresUp, temporalUp, storeUp] = await Promise.all([
    answers(db.execute(sql`select 1`)),
    temporalAnswers(temporal, PATIENCE_MS),
    answers(store.ready()),
  ]);
  return { ok: postgresUp && temporalUp && storeUp, postgres: postgresUp, temporal: temporalUp, store: storeUp };
}

async function answers(question: PromiseLike<unknown>): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, PATIENCE_MS, false);
  try {
    return await Promise.race([Promise.resolve(question).then(() => true), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
