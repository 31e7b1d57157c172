import { createHash } from 'node:crypto';
import { and, desc, eq, isNull, lt, notInArray, sql } from 'drizzle-orm';
import type { AuditEntry } from '../../drizzle/audit.ts';
import type { Db } from '../../drizzle/db.ts';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import { readOf } from '../../drizzle/reads.ts';
import type { Reads } from '../../drizzle/reads.ts';
import { films, filmShots, projects, scripts } from '../../drizzle/tables.ts';
import type { Film, FilmEventRow, Script } from '../../drizzle/tables.ts';
import { asViewer, inOrganisation } from '../../drizzle/tenant.ts';
import type { Permission } from '../../schema/access.ts';
import { StudioError } from '../../schema/errors.ts';
import { ENDED_FILM_STATES, FilmSettings } from '../../schema/film.ts';
import type { FilmLimits } from '../../schema/limits.ts';
import type { ObjectStore } from '../../storage/store.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { NEWEST, pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import type { FilmEvents } from '../events.ts';
import { demandId } from '../id.ts';
import { demandRoom } from './film-limits.ts';
import type { Production } from './production.ts';

const FILM = readOf(films, ['id'], (rows, { id }) => rows.where(eq(films.id, id)));
const PAGE = readOf(films, ['before', 'count'], (rows, { before, count }) =>
  rows.where(lt(films.id, before)).orderBy(desc(films.id)).limit(count),
);
const PAGE_OF_PROJECT = readOf(films, ['projectId', 'before', 'count'], (rows, { projectId, before, count }) =>
  rows
    .where(and(eq(films.projectId, projectId), lt(films.id, before)))
    .orderBy(desc(films.id))
    .limit(count),
);

/** How an order stands in the audit log. */
type Told = Pick<AuditEntry, 'action' | 'details'>;

export interface FilmServiceUses {
  db: Db;
  reads: Reads;
  /** For what the studio does by itself, for nobody. */
  worker: Db;
  access: Access;
  store: ObjectStore;
  production: Production;
  limits: FilmLimits;
  events: FilmEvents;
}

/** Films: asked for, watched, stopped, made again. Their state is told by the workflow alone, but for the submission. */
export class FilmService {
  constructor(private readonly uses: FilmServiceUses) {}

  async get(viewer: Viewer, id: string): Promise<Film> {
    const [film] = await this.uses.reads.as(viewer, FILM, { id: demandId(id) });
    if (!film) throw noSuchFilm(id);
    this.uses.access.demand(viewer, 'project.view', film);
    return film;
  }

  /** Newest first; of one project or of all. */
  async list(viewer: Viewer, projectId: string | null, args: PageArgs): Promise<Page<Film>> {
    this.uses.access.demand(viewer, 'project.view', viewer);
    const paging = readPaging(args);
    const before = paging.after === null ? NEWEST : demandId(paging.after);
    const page = { before, count: paging.first + 1 };
    const { reads } = this.uses;
    const rows = await (projectId === null
      ? reads.as(viewer, PAGE, page)
      : reads.as(viewer, PAGE_OF_PROJECT, { ...page, projectId: demandId(projectId) }));
    return pageOf(rows, paging, ({ id }) => id);
  }

  /**
   * Submits a project's script as it stands and starts the production. Safe to repeat: a film that is already on its way
   * from the same text with the same settings is the film that was asked for.
   * @throws StudioError PROVIDER_UNAVAILABLE when the production can't be started now; the film is kept and starts by itself
   */
  async produce(viewer: Viewer, { projectId, ...chosen }: { projectId: string }): Promise<Film> {
    const settings = FilmSettings.parse(chosen);
    const script = await this.#script(viewer, projectId);
    this.uses.access.demand(viewer, 'film.produce', script);
    const scriptKey = await this.#keep(script);

    const film = await this.#within(viewer, async (tx) => {
      const [project] = await tx.select().from(projects).where(eq(projects.id, projectId)).for('update'); // two at once are one after the other
      const same = and(
        eq(films.projectId, projectId),
        eq(films.scriptKey, scriptKey),
        sql`${films.settings} = ${JSON.stringify(settings)}::jsonb`,
      );
      const [underWay] = await tx
        .select()
        .from(films)
        .where(and(same, notInArray(films.state, [...ENDED_FILM_STATES])));
      if (underWay) return underWay;
      await demandRoom(tx, viewer, this.uses.limits);
      const row = {
        organisationId: script.organisationId,
        projectId,
        createdBy: viewer.personId,
        submittedBy: viewer.personId,
        title: project!.title,
        scriptKey,
        settings,
      };
      const [made] = await tx.insert(films).values(row).returning();
      return this.#submit(tx, viewer, { film: made!, cut: 1, told: { action: 'film.produced' } });
    });
    if (film.state === 'submitted') await this.uses.production.start(film);
    return film;
  }

  /** The next cut of a film from its project's script as it stands now; what hasn't changed isn't made again. */
  async reproduce(viewer: Viewer, id: string): Promise<Film> {
    const film = await this.#demand(viewer, 'film.produce', id);
    const scriptKey = await this.#keep(await this.#script(viewer, film.projectId));
    return this.#nextCut(viewer, id, { action: 'film.produced' }, async () => ({ scriptKey }));
  }

  /** The next cut of a film with one shot played another way. */
  async retake(viewer: Viewer, id: string, shotId: string): Promise<Film> {
    await this.#demand(viewer, 'film.produce', id);
    return this.#nextCut(viewer, id, { action: 'film.retaken', details: { shotId } }, async (tx, film) => {
      const [shot] = await tx
        .select()
        .from(filmShots)
        .where(and(eq(filmShots.filmId, id), eq(filmShots.shotId, shotId)));
      if (!shot) throw new StudioError('NOT_FOUND', 'The film has no such shot', { details: { filmId: id, shotId } });
      return { takes: { ...film.takes, [shotId]: (film.takes[shotId] ?? 1) + 1 } };
    });
  }

  /** Stops a production. A film that has ended stays as it is; one that never started ends here. */
  async cancel(viewer: Viewer, id: string): Promise<Film> {
    const film = await this.#demand(viewer, 'film.produce', id);
    if (ENDED_FILM_STATES.includes(film.state)) return film;
    await this.#within(viewer, async (tx) => {
      await this.#tell(tx, viewer, film, { action: 'film.cancelled' }); // told only if it is done
      const running = await this.uses.production.cancel(id);
      if (!running) await appendFilmEvents(tx, refOf(film), [{ kind: 'state', state: 'cancelled' }]);
    });
    return this.get(viewer, id);
  }

  /** Lets a film go on that waits for review. @throws StudioError CONFLICT when it doesn't wait */
  async continue(viewer: Viewer, id: string): Promise<Film> {
    const film = await this.#demand(viewer, 'film.approve', id);
    await this.#within(viewer, async (tx) => {
      await this.#tell(tx, viewer, film, { action: 'film.continued' }); // as above
      await this.uses.production.continue(id);
    });
    return this.get(viewer, id);
  }

  /** The film's events after `after`, then live, until its current cut has ended. */
  async watch(viewer: Viewer, id: string, after: number): Promise<AsyncIterableIterator<FilmEventRow>> {
    if (!Number.isInteger(after) || after < 0) throw new StudioError('INVALID_INPUT', 'after: a sequence number from 0');
    const { organisationId } = await this.get(viewer, id);
    return this.uses.events.watch({ filmId: id, organisationId }, after);
  }

  /** Starts films that were submitted while the production service was away, or by a process that died right then. */
  async startWaiting(): Promise<void> {
    const { worker, production } = this.uses;
    const waiting = await worker.execute<{ film_id: string; organisation_id: string }>(sql`select * from studio.waiting_films()`);
    for (const { film_id: id, organisation_id: organisationId } of waiting) {
      const film = await inOrganisation(worker, organisationId, (tx) => readFilm(tx, id));
      if (film.state === 'submitted') await production.start(film); // one at a time: the first failure says that it is still away
    }
  }

  #tell(tx: Db, viewer: Viewer, { id, projectId, cut, title }: Film, { action, details }: Told): Promise<void> {
    return audit(tx, viewer, { action, noun: 'film', nounId: id, details: { projectId, title, cut, ...details } });
  }

  /** Asked before a row is locked: to those who may only look, row-level security hides what is locked. */
  async #demand(viewer: Viewer, permission: Permission, id: string): Promise<Film> {
    const film = await this.get(viewer, id);
    this.uses.access.demand(viewer, permission, film);
    return film;
  }

  async #nextCut(viewer: Viewer, id: string, told: Told, change: (tx: Db, film: Film) => Promise<Partial<Film>>): Promise<Film> {
    const next = await this.#within(viewer, async (tx) => {
      const film = await readFilm(tx, id, { lock: true });
      if (!ENDED_FILM_STATES.includes(film.state))
        throw new StudioError('CONFLICT', 'The film is being produced; wait or cancel it first', { details: { filmId: id } });
      await demandRoom(tx, viewer, this.uses.limits);
      await tx
        .update(films)
        .set({ ...(await change(tx, film)), submittedBy: viewer.personId })
        .where(eq(films.id, id));
      return this.#submit(tx, viewer, { film, cut: film.cut + 1, told });
    });
    await this.uses.production.start(next);
    return next;
  }

  async #submit(tx: Db, viewer: Viewer, { film, cut, told }: { film: Film; cut: number; told: Told }): Promise<Film> {
    await this.#tell(tx, viewer, film, { ...told, details: { ...told.details, cut } });
    await appendFilmEvents(tx, { ...refOf(film), cut }, [{ kind: 'state', state: 'submitted', dedupeKey: 'submitted' }]);
    return readFilm(tx, film.id);
  }

  async #script(viewer: Viewer, projectId: string): Promise<Script> {
    const [found] = await this.#within(viewer, (tx) =>
      tx
        .select({ project: projects, script: scripts })
        .from(projects)
        .leftJoin(scripts, eq(scripts.projectId, projects.id))
        .where(and(eq(projects.id, demandId(projectId)), isNull(projects.deletedAt))),
    );
    if (!found) throw new StudioError('NOT_FOUND', 'There is no such project', { details: { projectId } });
    if (!found.script) throw new StudioError('SCRIPT_EMPTY', 'The project has no script yet', { details: { projectId } });
    return found.script;
  }

  /** Puts the script's text on the shelf under the hash of its bytes. */
  async #keep({ organisationId, text }: Script): Promise<string> {
    const bytes = Buffer.from(text);
    const key = `${organisationId}/script/${createHash('sha256').update(bytes).digest('hex')}.fountain`;
    await this.uses.store.put(key, bytes, { type: 'text/plain; charset=utf-8' });
    return key;
  }

  #within<T>(viewer: Viewer, work: (tx: Db) => Promise<T>): Promise<T> {
    return asViewer(this.uses.db, viewer, work);
  }
}

const refOf = ({ id, organisationId, cut }: Film) => ({ filmId: id, organisationId, cut });

async function readFilm(tx: Db, id: string, { lock = false } = {}): Promise<Film> {
  const query = tx
    .select()
    .from(films)
    .where(eq(films.id, demandId(id)));
  const [film] = await (lock ? query.for('update') : query);
  if (!film) throw noSuchFilm(id);
  return film;
}

const noSuchFilm = (id: string) => new StudioError('NOT_FOUND', 'There is no such film', { details: { filmId: id } });
