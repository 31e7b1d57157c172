import DataLoader from 'dataloader';
import { asc, desc, inArray } from 'drizzle-orm';
import type { Db } from '../drizzle/db.ts';
import { filmOutputs, films, filmShots, filmStages, projects, scripts } from '../drizzle/tables.ts';
import { asViewer } from '../drizzle/tenant.ts';
import type { Tenant } from '../drizzle/tenant.ts';

export type Loaders = ReturnType<typeof makeLoaders>;

/** Rows by key, each kind in one statement for everything one request (or one event) asks for. Never kept longer. */
export function makeLoaders(db: Db, tenant: Tenant) {
  const within = <Rows>(work: (tx: Db) => Promise<Rows>) => asViewer(db, tenant, work);
  return {
    project: one(
      (ids) => within((tx) => tx.select().from(projects).where(inArray(projects.id, ids))),
      ({ id }) => id,
    ),
    film: one(
      (ids) => within((tx) => tx.select().from(films).where(inArray(films.id, ids))),
      ({ id }) => id,
    ),
    scriptOfProject: one(
      (ids) => within((tx) => tx.select().from(scripts).where(inArray(scripts.projectId, ids))),
      ({ projectId }) => projectId,
    ),
    shotsOfFilm: many(
      (ids) => within((tx) => tx.select().from(filmShots).where(inArray(filmShots.filmId, ids)).orderBy(asc(filmShots.ordinal))),
      ({ filmId }) => filmId,
    ),
    stagesOfFilm: many(
      (ids) => within((tx) => tx.select().from(filmStages).where(inArray(filmStages.filmId, ids)).orderBy(asc(filmStages.stage))),
      ({ filmId }) => filmId,
    ),
    outputsOfFilm: many(
      (ids) =>
        within((tx) =>
          tx.select().from(filmOutputs).where(inArray(filmOutputs.filmId, ids)).orderBy(desc(filmOutputs.cut), asc(filmOutputs.role)),
        ),
      ({ filmId }) => filmId,
    ),
  };
}

const many = <Row>(load: (keys: string[]) => Promise<Row[]>, keyOf: (row: Row) => string) =>
  new DataLoader<string, Row[]>(async (keys) => {
    const found = Map.groupBy(await load([...keys]), keyOf);
    return keys.map((key) => found.get(key) ?? []);
  });

const one = <Row>(load: (keys: string[]) => Promise<Row[]>, keyOf: (row: Row) => string) =>
  new DataLoader<string, Row | null>(async (keys) => {
    const found = new Map((await load([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
