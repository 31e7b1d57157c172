import { createHash } from 'node:crypto';
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { StudioError } from '../schema/errors.ts';
import type { FilmEventInput, FilmRef } from '../schema/produce.ts';
import type { Db } from './db.ts';
import { databaseUnreachable } from './failures.ts';
import { etaMs } from './film-eta.ts';
import { beginCut, shotsDone, tell } from './film-projection.ts';
import { asWritten, readStanding, writeStanding } from './film-standing.ts';
import { filmEvents, films, filmShots, filmStages } from './tables.ts';
import type { Film, Pace } from './tables.ts';
import { inOrganisation } from './tenant.ts';

/** The NOTIFY channel that says "this film has new events"; the payload is the film's id, never the event. */
export const FILM_EVENT_CHANNEL = 'film_event';

/** An event to be told. With a `dedupeKey` (unique within a cut) it is stored once, however often it is told. */
export type ToldEvent = FilmEventInput & { dedupeKey?: string };

/**
 * The projector: the only writer of a film's events and of the rows that show where it stands. Numbers the events without
 * gaps under the film's row lock, drops what is told twice or says nothing new, and wakes the readers after the commit.
 * Safe to repeat. A new cut begins with `{ kind: 'state', state: 'submitted' }`; events of an older cut are dropped.
 * @returns the film's last sequence number
 * @throws StudioError NOT_FOUND (no such film), CONFLICT (the cut was never submitted), DATABASE_UNREACHABLE
 */
export async function appendFilmEvents(db: Db, ref: FilmRef, events: readonly ToldEvent[]): Promise<number> {
  const before = { seq: 0 };
  try {
    const lastSeq = await inOrganisation(db, ref.organisationId, (tx) => append(tx, ref, events, before));
    if (lastSeq > before.seq) await wakeReaders(db, ref.filmId);
    return lastSeq;
  } catch (error) {
    throw databaseUnreachable(error) ?? error;
  }
}

async function append(tx: Db, ref: FilmRef, events: readonly ToldEvent[], before: { seq: number }): Promise<number> {
  const [film] = await tx.select().from(films).where(eq(films.id, ref.filmId)).for('update');
  if (!film) throw new StudioError('NOT_FOUND', 'There is no such film', { details: { filmId: ref.filmId } });
  before.seq = film.lastSeq;
  if (ref.cut < film.cut) return film.lastSeq; // a worker that outlived its cut

  const standing = await readStanding(tx, film);
  const written = asWritten(standing);
  if (ref.cut > film.cut) {
    const first = events[0];
    if (first?.kind !== 'state' || first.state !== 'submitted')
      throw new StudioError('CONFLICT', `Cut ${ref.cut} of this film was never submitted`, { details: { filmId: film.id, cut: ref.cut } });
    beginCut(standing, ref.cut);
  }

  const told = await untold(tx, ref, events);
  const now = new Date();
  const rows: (typeof filmEvents.$inferInsert)[] = [];
  for (const { event, dedupeKey } of told) {
    if (event.kind === 'state' && event.state === 'submitted') film.pace = await measurePace(tx, film);
    const stored = tell(standing, event, now);
    if (!stored) continue;
    film.etaMs = etaMs(standing, now);
    const stands = { percent: film.percent, etaMs: film.etaMs, shotsDone: shotsDone(standing), shotsTotal: standing.shots.size };
    film.lastSeq += 1;
    rows.push({
      filmId: film.id,
      organisationId: film.organisationId,
      seq: film.lastSeq,
      at: now,
      cut: film.cut,
      kind: stored.kind,
      payload: { event: stored, ...stands },
      dedupeKey,
    });
  }
  if (rows.length === 0) return film.lastSeq;
  await tx.insert(filmEvents).values(rows);
  await writeStanding(tx, standing, written);
  return film.lastSeq;
}

/** The events that this cut hasn't been told yet, in order, with the key each is stored under. */
async function untold(tx: Db, ref: FilmRef, events: readonly ToldEvent[]): Promise<{ event: FilmEventInput; dedupeKey: string | null }[]> {
  const keyed = events.map(({ dedupeKey, ...event }) => {
    const name =
      dedupeKey ?? (event.kind === 'notice' ? `notice/${createHash('sha256').update(JSON.stringify(event)).digest('hex')}` : null);
    return { event: event as FilmEventInput, dedupeKey: name === null ? null : `${ref.cut}/${name}` }; // the rest type forgets the union
  });
  const keys = keyed.flatMap(({ dedupeKey }) => dedupeKey ?? []);
  if (keys.length === 0) return keyed;

  const stored = await tx
    .select({ key: filmEvents.dedupeKey })
    .from(filmEvents)
    .where(and(eq(filmEvents.filmId, ref.filmId), inArray(filmEvents.dedupeKey, keys)));
  const seen = new Set(stored.map(({ key }) => key));
  return keyed.filter(({ dedupeKey }) => {
    if (dedupeKey === null) return true;
    if (seen.has(dedupeKey)) return false;
    seen.add(dedupeKey);
    return true;
  });
}

/** What the organisation's last ten completed films took, by stage and shot. */
async function measurePace(tx: Db, film: Film): Promise<Pace | null> {
  const recent = await tx.select({ id: films.id }).from(films).where(eq(films.state, 'completed')).orderBy(desc(films.endedAt)).limit(10);
  const ids = [...new Set([film.id, ...recent.map(({ id }) => id)])];
  const took = await tx
    .select({
      filmId: filmStages.filmId,
      stage: filmStages.stage,
      ms: sql<number>`(extract(epoch from ${filmStages.endedAt} - ${filmStages.startedAt}) * 1000)::float8`,
      shots: sql<number>`(select count(*) from ${filmShots} where ${filmShots.filmId} = ${filmStages.filmId})::int`,
    })
    .from(filmStages)
    .where(and(inArray(filmStages.filmId, ids), isNotNull(filmStages.endedAt)));
  if (took.length === 0) return null;

  const pace: Pace = { shots: 0, msPerShot: {} };
  for (const [stage, rows] of Map.groupBy(took, ({ stage }) => stage)) {
    const shots = rows.reduce((sum, row) => sum + row.shots, 0);
    if (shots === 0) continue;
    pace.msPerShot[stage] = rows.reduce((sum, row) => sum + row.ms, 0) / shots;
    pace.shots = shots / rows.length;
  }
  return pace;
}

/** Films whose wake-up is on its way; a second one meanwhile is the same wake-up. */
const waking = new WeakMap<Db, Set<string>>();

/**
 * Tells every API process that the film has news. Coalesced per film. Lost wake-ups cost only time: readers look by
 * themselves every few seconds, so a failure here doesn't fail events that are already committed.
 */
async function wakeReaders(db: Db, filmId: string): Promise<void> {
  const underWay = waking.get(db) ?? new Set<string>();
  waking.set(db, underWay);
  if (underWay.has(filmId)) return;
  underWay.add(filmId);
  try {
    await Promise.resolve(); // events committed in this same turn share the wake-up
    underWay.delete(filmId); // from here on a new event needs a new one
    await db.execute(sql`select pg_notify(${FILM_EVENT_CHANNEL}, ${filmId})`);
  } catch {
    // see above
  }
}
