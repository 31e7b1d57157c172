import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { filmEvents, organisations } from '../../drizzle/tables.ts';
import { StudioError } from '../../schema/errors.ts';
import type { FilmLimits } from '../../schema/limits.ts';
import type { Viewer } from '../access.ts';

const HOUR_S = 3600;

/**
 * Whether whoever asks may have one more film made now, in the transaction that submits it: who submits at the same moment waits for its
 * end, and counts it. Films of one's own machine aren't limited.
 * @throws StudioError LIMIT_REACHED when too many of theirs are being made, RATE_LIMITED when the free plan's hour is used up
 */
export async function demandRoom(tx: Db, viewer: Viewer, limits: FilmLimits): Promise<void> {
  const [row] = await tx.select({ plan: organisations.plan }).from(organisations).where(eq(organisations.id, viewer.organisationId));
  const plan = row?.plan ?? 'free';
  if (plan === 'local') return;

  await oneAtATime(tx, `films of person ${viewer.personId}`); // always before the organisation's, so that two never wait for each other
  const [films] = await tx.execute<{ running: number }>(sql`select studio.running_films() as running`);
  if (films!.running >= limits.running)
    throw new StudioError(
      'LIMIT_REACHED',
      `${films!.running} of your films are being made, and ${limits.running} may be at the same time. Wait until one is ready, or cancel one.`,
      { details: { running: films!.running, limit: limits.running } },
    );

  if (plan !== 'free') return;
  await oneAtATime(tx, `films of organisation ${viewer.organisationId}`);
  const retryAfterS = await secondsUntilRoom(tx, viewer.organisationId, limits.perHourOnFree);
  if (retryAfterS > 0)
    throw new StudioError(
      'RATE_LIMITED',
      `The free plan starts ${limits.perHourOnFree} films an hour. The next can start in ${Math.ceil(retryAfterS / 60)} minutes, or at once on a paid plan.`,
      { details: { retryAfterS, limit: limits.perHourOnFree, windowS: HOUR_S } },
    );
}

/** Until the transaction ends. */
const oneAtATime = (tx: Db, what: string) => tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`);

/** Productions are counted by their submissions, whatever became of them. 0: there is room. */
async function secondsUntilRoom(tx: Db, organisationId: string, limit: number): Promise<number> {
  const [oldest] = await tx
    .select({ seconds: sql<number>`ceil(extract(epoch from ${filmEvents.at} + interval '1 hour' - clock_timestamp()))::int` })
    .from(filmEvents)
    .where(
      and(
        eq(filmEvents.organisationId, organisationId),
        eq(filmEvents.kind, 'state'),
        sql`${filmEvents.payload} -> 'event' ->> 'state' = 'submitted'`,
        gt(filmEvents.at, sql`now() - interval '1 hour'`),
      ),
    )
    .orderBy(desc(filmEvents.at))
    .offset(limit - 1)
    .limit(1);
  return oldest ? Math.max(1, oldest.seconds) : 0;
}
