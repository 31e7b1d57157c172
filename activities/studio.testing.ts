import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkflowHandle } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Runtime, Worker, type WorkflowBundle, bundleWorkflowCode } from '@temporalio/worker';
import { asc, eq } from 'drizzle-orm';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { type Film, filmEvents, filmOutputs, films } from '../drizzle/tables.ts';
import { inOrganisation } from '../drizzle/tenant.ts';
import { aFilm, anOwnDatabase, type OwnDatabase } from '../drizzle/testing.ts';
import { FilmSettings } from '../schema/film.ts';
import { LOCAL_ORGANISATION_ID, filmWorkflowId } from '../schema/ids.ts';
import type { ProduceFilmInput } from '../schema/produce.ts';
import { QUEUES } from '../schema/queues.ts';
import { DiskStore } from '../storage/disk.ts';
import type { ObjectStore } from '../storage/store.ts';
import { Artifacts } from './artifact.ts';
import { productionActivities } from './index.ts';
import { nameFailures } from './named-failures.ts';
import { projectionActivities, troubleTeller } from './projection.ts';
import type { Workshop } from './workshop.ts';

const TEMPORAL = fileURLToPath(new URL('../.studio/assets/temporal/temporal', import.meta.url));
const SILENT = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };
const SETTINGS = FilmSettings.parse({ resolution: '480p', aspect: '1:1' });
const SLOTS = 3;

/** What a studio's worker works with; what isn't given is on the disk of the studio's own folder. */
export interface Staff {
  engines: Workshop['engines'];
  store?: ObjectStore;
  /** Where files on their way lie. */
  scratch?: string;
}

/** Real Temporal, Postgres and worker in this process, for tests that choose the worker's engines and store. */
export class TestStudio {
  private workers: Worker[] = [];
  private running: Promise<unknown> = Promise.resolve();
  artifacts: Artifacts;

  private constructor(
    readonly folder: string,
    private readonly temporal: TestWorkflowEnvironment,
    private readonly database: OwnDatabase,
    private readonly workflowBundle: WorkflowBundle,
  ) {
    this.artifacts = new Artifacts(aDiskStore(path.join(folder, 'objects')), folder);
  }

  static async open(staff: Staff): Promise<TestStudio> {
    if (!existsSync(TEMPORAL)) throw new Error('The Temporal server is missing: run `npm test`, which fetches it');
    Runtime.install({ logger: SILENT });
    const folder = await mkdtemp(path.join(os.tmpdir(), 'production-'));
    const workflowsPath = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));
    const [temporal, database, bundle] = await Promise.all([
      TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'existing-path', path: TEMPORAL } } }),
      anOwnDatabase(),
      bundleWorkflowCode({ workflowsPath, logger: SILENT }),
    ]);
    const studio = new TestStudio(folder, temporal, database, bundle);
    await studio.hire(staff);
    return studio;
  }

  /** Puts other engines, or another store, to work; films under way go on with them. */
  async hire({ engines, store, scratch }: Staff): Promise<void> {
    await this.dismiss();
    this.artifacts = new Artifacts(store ?? aDiskStore(path.join(this.folder, 'objects')), scratch ?? this.folder);
    const workshop: Workshop = { db: this.database.db, artifacts: this.artifacts, engines, ffmpegPath: 'ffmpeg', ffprobePath: 'ffprobe' };
    const shared = {
      connection: this.temporal.nativeConnection,
      interceptors: { activity: [nameFailures(troubleTeller(this.database.db))] },
      maxHeartbeatThrottleInterval: 200,
      defaultHeartbeatThrottleInterval: 200,
    };
    this.workers = await Promise.all([
      Worker.create({ ...shared, taskQueue: 'studio', workflowBundle: this.workflowBundle, activities: projectionActivities(workshop) }),
      Worker.create({
        ...shared,
        taskQueue: QUEUES.cpu,
        activities: productionActivities(workshop),
        maxConcurrentActivityTaskExecutions: SLOTS,
      }),
    ]);
    this.running = Promise.all(this.workers.map((worker) => worker.run()));
  }

  /** Files a script and produces it; `cut` and `takes` as for a film that was produced before. */
  async produce(text: string, { filmId, ...rest }: Partial<ProduceFilmInput> = {}): Promise<{ id: string; handle: WorkflowHandle }> {
    const id = filmId ?? (await inOrganisation(this.database.db, LOCAL_ORGANISATION_ID, (tx) => aFilm(tx))).id;
    const scriptKey = `${LOCAL_ORGANISATION_ID}/script/${createHash('sha256').update(text).digest('hex')}.fountain`;
    await this.artifacts.store.put(scriptKey, Buffer.from(text), { type: 'text/plain' });
    const fresh = { filmId: id, organisationId: LOCAL_ORGANISATION_ID, cut: 1, scriptKey, settings: SETTINGS, takes: {} };
    const input: ProduceFilmInput = { ...fresh, ...rest };
    await appendFilmEvents(this.database.db, input, [{ kind: 'state', state: 'submitted' }]);
    const start = { workflowId: filmWorkflowId(id), taskQueue: 'studio', args: [input] };
    return { id, handle: await this.temporal.client.workflow.start('produceFilm', start) };
  }

  /** Produces a script to the end. @returns the film's id */
  async finished(text: string, options?: Partial<ProduceFilmInput>): Promise<string> {
    const { id, handle } = await this.produce(text, options);
    await handle.result();
    return id;
  }

  async rowOf(id: string): Promise<Film> {
    const rows = await inOrganisation(this.database.db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(films).where(eq(films.id, id)));
    return rows[0]!;
  }

  eventsOf(id: string) {
    return inOrganisation(this.database.db, LOCAL_ORGANISATION_ID, (tx) =>
      tx.select().from(filmEvents).where(eq(filmEvents.filmId, id)).orderBy(asc(filmEvents.seq)),
    );
  }

  outputsOf(id: string) {
    return inOrganisation(this.database.db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(filmOutputs).where(eq(filmOutputs.filmId, id)));
  }

  /** Folders that work is done in now. */
  async scratchFolders(): Promise<string[]> {
    return (await readdir(this.folder)).filter((name) => name.startsWith('work-'));
  }

  async close(): Promise<void> {
    await this.dismiss();
    await this.temporal.teardown();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async dismiss(): Promise<void> {
    this.workers.forEach((worker) => worker.shutdown());
    await this.running;
    this.workers = [];
  }
}

export const aDiskStore = (root: string): DiskStore =>
  new DiskStore({ root, secret: 'a secret of sixteen', publicUrl: 'http://127.0.0.1' });
