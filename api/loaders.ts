import DataLoader from 'dataloader';
import { asc, desc, sql } from 'drizzle-orm';
import type { AnyColumn, Placeholder } from 'drizzle-orm';
import { readOf } from '../drizzle/reads.ts';
import type { Read, Reads } from '../drizzle/reads.ts';
import { filmOutputs, films, filmShots, filmStages, projects, scripts } from '../drizzle/tables.ts';
import type { Tenant } from '../drizzle/tenant.ts';

const among = (column: AnyColumn, ids: Placeholder) => sql`${column} = any(${ids})`;

const PROJECTS = readOf(projects, ['ids'], (rows, { ids }) => rows.where(among(projects.id, ids)));
const FILMS = readOf(films, ['ids'], (rows, { ids }) => rows.where(among(films.id, ids)));
const SCRIPTS = readOf(scripts, ['ids'], (rows, { ids }) => rows.where(among(scripts.projectId, ids)));
const SHOTS = readOf(filmShots, ['ids'], (rows, { ids }) => rows.where(among(filmShots.filmId, ids)).orderBy(asc(filmShots.ordinal)));
const STAGES = readOf(filmStages, ['ids'], (rows, { ids }) => rows.where(among(filmStages.filmId, ids)).orderBy(asc(filmStages.stage)));
const OUTPUTS = readOf(filmOutputs, ['ids'], (rows, { ids }) =>
  rows.where(among(filmOutputs.filmId, ids)).orderBy(desc(filmOutputs.cut), asc(filmOutputs.role)),
);

export type Loaders = ReturnType<typeof makeLoaders>;

/** Rows by key, each kind in one statement for everything one request (or one event) asks for. Never kept longer. */
export function makeLoaders(reads: Reads, tenant: Tenant) {
  const of =
    <Row>(read: Read<Row, 'ids'>) =>
    (ids: string[]) =>
      reads.as(tenant, read, { ids });
  return {
    project: one(of(PROJECTS), ({ id }) => id),
    film: one(of(FILMS), ({ id }) => id),
    scriptOfProject: one(of(SCRIPTS), ({ projectId }) => projectId),
    shotsOfFilm: many(of(SHOTS), ({ filmId }) => filmId),
    stagesOfFilm: many(of(STAGES), ({ filmId }) => filmId),
    outputsOfFilm: many(of(OUTPUTS), ({ filmId }) => filmId),
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
