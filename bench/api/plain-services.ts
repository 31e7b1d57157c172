import DataLoader from 'dataloader';
import { and, asc, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Viewer } from '../../api/access.ts';
import { may } from '../../api/access.ts';
import { pageOf, readPaging } from '../../api/connection.ts';
import type { PageArgs } from '../../api/connection.ts';
import { user } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { filmOutputs, films, filmShots, filmStages, projects, scripts } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { PERMISSIONS } from '../../schema/access.ts';
import { StudioError } from '../../schema/errors.ts';

/* The read paths as one writes them first: Drizzle's queries, in the request's transaction. */

/** Of one request: opened by the first read. */
export interface Transaction {
  within<Rows>(read: (tx: Db) => Promise<Rows>): Promise<Rows>;
  end(): Promise<void>;
}

export type PlainViewer = Viewer & { transaction: Transaction };

export function openTransaction(db: Db, viewer: Viewer): Transaction {
  const over = Promise.withResolvers<void>();
  let tx: Promise<Db> | null = null;
  let done: Promise<void> | null = null;
  const open = () =>
    new Promise<Db>((resolve, reject) => {
      done = asViewer(db, viewer, async (opened) => {
        resolve(opened);
        await over.promise;
      });
      done.catch(reject);
    });
  return {
    within: async (read) => read(await (tx ??= open())),
    async end() {
      over.resolve();
      await done;
    },
  };
}

export class PlainFilms {
  async get({ transaction }: PlainViewer, id: string) {
    const [film] = await transaction.within((tx) => tx.select().from(films).where(eq(films.id, id)));
    if (!film) throw new StudioError('NOT_FOUND', 'There is no such film');
    return film;
  }

  async list({ transaction }: PlainViewer, projectId: string | null, args: PageArgs) {
    const paging = readPaging(args);
    const of = and(projectId ? eq(films.projectId, projectId) : undefined, paging.after ? lt(films.id, paging.after) : undefined);
    const rows = await transaction.within((tx) =>
      tx
        .select()
        .from(films)
        .where(of)
        .orderBy(desc(films.id))
        .limit(paging.first + 1),
    );
    return pageOf(rows, paging, ({ id }) => id);
  }
}

export class PlainProjects {
  async get({ transaction }: PlainViewer, id: string) {
    const [project] = await transaction.within((tx) =>
      tx
        .select()
        .from(projects)
        .where(and(eq(projects.id, id), isNull(projects.deletedAt))),
    );
    if (!project) throw new StudioError('NOT_FOUND', 'There is no such project');
    return project;
  }

  async list({ transaction }: PlainViewer, args: PageArgs) {
    const paging = readPaging(args);
    const of = and(isNull(projects.deletedAt), paging.after ? lt(projects.id, paging.after) : undefined);
    const rows = await transaction.within((tx) =>
      tx
        .select()
        .from(projects)
        .where(of)
        .orderBy(desc(projects.id))
        .limit(paging.first + 1),
    );
    return pageOf(rows, paging, ({ id }) => id);
  }
}

export class PlainIdentity {
  constructor(private readonly db: Db) {}

  async me(viewer: PlainViewer) {
    const [person] = await this.db.select().from(user).where(eq(user.id, viewer.personId!)); // people are never without
    const { organisationId, role, platformRole } = viewer;
    const permissions = PERMISSIONS.filter((each) => may(viewer, each));
    return { ...person!, secondFactor: false, platformRole, organisationId, role, permissions };
  }
}

export function plainLoaders({ within }: Transaction) {
  return {
    project: one(
      (ids) => within((tx) => tx.select().from(projects).where(inArray(projects.id, ids))),
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
