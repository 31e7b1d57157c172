import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import type { Standing } from './film-projection.ts';
import { filmOutputs, films, filmShots, filmStages } from './tables.ts';
import type { Film } from './tables.ts';

/** The rows that show where a film stands. */
export async function readStanding(tx: Db, film: Film): Promise<Standing> {
  const [stages, shots, outputs] = await Promise.all([
    tx
      .select()
      .from(filmStages)
      .where(and(eq(filmStages.filmId, film.id), eq(filmStages.cut, film.cut))),
    tx.select().from(filmShots).where(eq(filmShots.filmId, film.id)).orderBy(asc(filmShots.ordinal)),
    tx
      .select()
      .from(filmOutputs)
      .where(and(eq(filmOutputs.filmId, film.id), eq(filmOutputs.cut, film.cut))),
  ]);
  return {
    film,
    stages: new Map(stages.map(({ stage, done, total, startedAt, endedAt }) => [stage, { done, total, startedAt, endedAt }])),
    shots: new Map(shots.map(({ organisationId: _o, filmId: _f, shotId, ...shot }) => [shotId, shot])),
    outputs: new Map(outputs.map(({ role, key, mediaType, fileName, sizeBytes }) => [role, { role, key, mediaType, fileName, sizeBytes }])),
  };
}

/** What the rows say, to write only what is changed from here on: entries are replaced, so identity tells. */
export const asWritten = ({ stages, shots, outputs }: Standing) => ({
  stages: new Map(stages),
  shots: new Map(shots),
  outputs: new Map(outputs),
});

const changed = <Key, Entry>(now: Map<Key, Entry>, before: Map<Key, Entry>): [Key, Entry][] =>
  [...now].filter(([key, entry]) => before.get(key) !== entry);

/** Brings the rows to where the film stands now. */
export async function writeStanding(tx: Db, { film, ...now }: Standing, before: ReturnType<typeof asWritten>): Promise<void> {
  const owner = { filmId: film.id, organisationId: film.organisationId };
  const { id, organisationId: _, takes: _takes, settings: _settings, scriptKey: _key, ...changes } = film;
  await tx.update(films).set(changes).where(eq(films.id, id));

  const stages = changed(now.stages, before.stages).map(([stage, row]) => ({ ...owner, cut: film.cut, stage, ...row }));
  if (stages.length > 0)
    await tx
      .insert(filmStages)
      .values(stages)
      .onConflictDoUpdate({ target: [filmStages.filmId, filmStages.cut, filmStages.stage], set: excluded('done', 'total', 'ended_at') });

  const gone = [...before.shots.keys()].filter((shotId) => !now.shots.has(shotId));
  if (gone.length > 0) await tx.delete(filmShots).where(and(eq(filmShots.filmId, id), inArray(filmShots.shotId, gone)));
  const shots = changed(now.shots, before.shots).map(([shotId, row]) => ({ ...owner, shotId, ...row }));
  if (shots.length > 0)
    await tx
      .insert(filmShots)
      .values(shots)
      .onConflictDoUpdate({
        target: [filmShots.filmId, filmShots.shotId],
        set: excluded('ordinal', 'cut', 'description', 'state', 'frames', 'frames_done', 'made', 'clip_key', 'thumbnail_key'),
      });

  const outputs = changed(now.outputs, before.outputs).map(([, output]) => ({ ...owner, cut: film.cut, ...output }));
  if (outputs.length > 0)
    await tx
      .insert(filmOutputs)
      .values(outputs)
      .onConflictDoUpdate({
        target: [filmOutputs.filmId, filmOutputs.cut, filmOutputs.role],
        set: excluded('key', 'media_type', 'file_name', 'size_bytes'),
      });
}

/** `set` clause that takes the row that was to be inserted: column names as the database has them, keys as Drizzle has them. */
const excluded = (...columns: string[]) =>
  Object.fromEntries(
    columns.map((column) => [column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), sql.raw(`excluded.${column}`)]),
  );
