import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { asc, eq } from 'drizzle-orm';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { filmEvents, filmOutputs, films } from '../drizzle/tables.ts';
import { inOrganisation } from '../drizzle/tenant.ts';
import { aFilm, anOwnDatabase, type OwnDatabase, test } from '../drizzle/testing.ts';
import { StudioError } from '../schema/errors.ts';
import { FilmSettings } from '../schema/film.ts';
import { LOCAL_ORGANISATION_ID, filmWorkflowId } from '../schema/ids.ts';
import { CONTINUE_UPDATE, type ProduceFilmInput } from '../schema/produce.ts';
import { QUEUES } from '../schema/queues.ts';
import { DiskStore } from '../storage/disk.ts';
import { Artifacts } from './artifact.ts';
import { productionActivities } from './index.ts';
import { nameFailures } from './named-failures.ts';
import { WorkLog, plainEngines } from './production.testing.ts';
import { projectionActivities } from './projection.ts';

const TEMPORAL = fileURLToPath(new URL('../.studio/assets/temporal/temporal', import.meta.url));
const SETTINGS = FilmSettings.parse({ resolution: '480p', aspect: '1:1' });
const SCRIPT = `Title: Two Cups

INT. CAFE - NIGHT

MIRA (30) sits at a table. TOM (32) enters.

TOM
You came back.

MIRA
I never left.

Tom sits. He smiles.

EXT. STREET - DAY

Mira walks. Tom waves.

TOM
Goodbye, Mira.
`;

let temporal: TestWorkflowEnvironment;
let workers: Worker[];
let running: Promise<unknown>;
let database: OwnDatabase;
let folder: string;
let artifacts: Artifacts;
const log = new WorkLog();

beforeAll(async () => {
  if (!existsSync(TEMPORAL)) throw new Error('The Temporal server is missing: run `npm test`, which fetches it');
  Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} } });
  folder = await mkdtemp(path.join(os.tmpdir(), 'production-'));
  [temporal, database] = await Promise.all([
    TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'existing-path', path: TEMPORAL } } }),
    anOwnDatabase(),
  ]);
  artifacts = new Artifacts(
    new DiskStore({ root: path.join(folder, 'objects'), secret: 'a secret of sixteen', publicUrl: 'http://127.0.0.1' }),
    folder,
  );
  const workshop = { db: database.db, artifacts, engines: plainEngines(log), ffmpegPath: 'ffmpeg', ffprobePath: 'ffprobe' };
  const shared = {
    connection: temporal.nativeConnection,
    interceptors: { activity: [nameFailures] },
    maxHeartbeatThrottleInterval: 200,
    defaultHeartbeatThrottleInterval: 200,
  };
  const workflowsPath = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));
  workers = [
    await Worker.create({ ...shared, taskQueue: 'studio', workflowsPath, activities: projectionActivities(workshop) }),
    await Worker.create({
      ...shared,
      taskQueue: QUEUES.cpu,
      activities: productionActivities(workshop),
      maxConcurrentActivityTaskExecutions: 3,
    }),
  ];
  running = Promise.all(workers.map((worker) => worker.run()));
}, 60_000);

afterAll(async () => {
  workers.forEach((worker) => worker.shutdown());
  await running;
  await temporal.teardown();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

beforeEach(() => {
  log.before = () => {};
  log.take();
});

/** Files a script and produces it; `cut` and `takes` as for a film that was produced before. */
async function produce(text: string, { filmId, ...rest }: Partial<ProduceFilmInput> = {}) {
  const id = filmId ?? (await inOrganisation(database.db, LOCAL_ORGANISATION_ID, (tx) => aFilm(tx))).id;
  const scriptKey = `${LOCAL_ORGANISATION_ID}/script/${Buffer.from(text).toString('hex').slice(-64)}-${text.length}.fountain`;
  await artifacts.store.put(scriptKey, Buffer.from(text), { type: 'text/plain' });
  const input: ProduceFilmInput = {
    filmId: id,
    organisationId: LOCAL_ORGANISATION_ID,
    cut: 1,
    scriptKey,
    settings: SETTINGS,
    takes: {},
    ...rest,
  };
  await appendFilmEvents(database.db, input, [{ kind: 'state', state: 'submitted' }]);
  const handle = await temporal.client.workflow.start('produceFilm', {
    workflowId: filmWorkflowId(id),
    taskQueue: 'studio',
    args: [input],
  });
  return { id, handle };
}

const finished = async (text: string, options?: Partial<ProduceFilmInput>) => {
  const { id, handle } = await produce(text, options);
  await handle.result();
  return id;
};
const rowOf = async (id: string) =>
  (await inOrganisation(database.db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(films).where(eq(films.id, id))))[0]!;
const eventsOf = (id: string) =>
  inOrganisation(database.db, LOCAL_ORGANISATION_ID, (tx) =>
    tx.select().from(filmEvents).where(eq(filmEvents.filmId, id)).orderBy(asc(filmEvents.seq)),
  );
const outputsOf = (id: string) =>
  inOrganisation(database.db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(filmOutputs).where(eq(filmOutputs.filmId, id)));

describe('a production', { timeout: 120_000 }, () => {
  test('gives every output, passes QC, and tells its story without a gap, never going back', async () => {
    const id = await finished(SCRIPT);
    expect(await rowOf(id)).toMatchObject({ state: 'completed', percent: 100, title: 'Two Cups' });
    const roles = (await outputsOf(id)).map(({ role }) => role);
    for (const role of [
      'film',
      'hls',
      'hls-segments',
      'poster',
      'thumbnail-1',
      'thumbnail-2',
      'thumbnail-3',
      'srt',
      'vtt',
      'ass',
      'stem-dialogue',
      'stem-music',
      'stem-ambience',
      'stem-effects',
      'scene-graph',
      'qc-json',
      'qc-text',
    ])
      expect(roles).toContain(role);
    const events = await eventsOf(id);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const percents = events.map(({ payload }) => payload.percent);
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
  });

  test('the same screenplay again makes nothing', async () => {
    await finished(SCRIPT);
    log.take();
    const id = await finished(SCRIPT);
    expect(log.take()).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ made: 0 });
  });

  test('one edited line makes its voice, its shot, the score and nothing else again', async () => {
    await finished(SCRIPT);
    log.take();
    await finished(SCRIPT.replace('Goodbye, Mira.', 'Goodbye, my dear Mira.'));
    const work = log.take();
    expect(work.filter((what) => what.startsWith('voice'))).toEqual(['voice: Goodbye, my dear Mira.']);
    expect(work.filter((what) => what.startsWith('shot'))).toHaveLength(1);
    expect(work.filter((what) => /portrait|place/.test(what))).toEqual([]);
  });

  test('a retake films that shot alone', async () => {
    const id = await finished(SCRIPT);
    const shotId = (await eventsOf(id)).flatMap(({ payload: { event } }) => (event.kind === 'shot' ? [event.shotId] : []))[2]!;
    log.take();
    await finished(SCRIPT, { filmId: id, cut: 2, takes: { [shotId]: 2 } });
    expect(log.take()).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ state: 'completed', cut: 2 });
  });

  test('it waits for review when asked, and goes on when told; told too early it refuses', async () => {
    const text = SCRIPT.replace('I never left.', 'I stayed for the review.');
    const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    log.before = (what) => {
      if (!what.startsWith('voice: I stayed')) return;
      held.resolve();
      return letGo.promise;
    };
    const { id, handle } = await produce(text, { settings: { ...SETTINGS, reviewBefore: 'animation' } });
    await held.promise;
    await expect(handle.executeUpdate(CONTINUE_UPDATE)).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    letGo.resolve();
    await expect.poll(async () => (await rowOf(id)).state, { timeout: 20_000 }).toBe('reviewing');
    expect(log.take().filter((what) => what.startsWith('shot'))).toEqual([]);
    await handle.executeUpdate(CONTINUE_UPDATE);
    await handle.result();
    expect(await rowOf(id)).toMatchObject({ state: 'completed' });
  });

  test('cancelled, it stops within two seconds, says so, and leaves nothing half-written', async () => {
    const text = SCRIPT.replace('You came back.', 'You came back to be cancelled.');
    let started = () => {};
    const filming = new Promise<void>((resolve) => (started = resolve));
    log.before = (what) => (what.startsWith('shot') ? started() : undefined);
    const { id, handle } = await produce(text);
    await filming;
    const at = performance.now();
    await handle.cancel();
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    expect(performance.now() - at).toBeLessThan(4000);
    expect(await rowOf(id)).toMatchObject({ state: 'cancelled' });
    for await (const { key, sizeBytes } of artifacts.store.list(`${LOCAL_ORGANISATION_ID}/animation/`))
      expect([key, sizeBytes > 0]).toEqual([key, true]);
  });

  test('a shot whose encoder keeps failing is tried three times, and the film fails naming it', async () => {
    const text = SCRIPT.replace('You came back.', 'You came back to fail.');
    let tries = 0;
    log.before = (what) => {
      if (!what.startsWith('shot')) return;
      tries += 1;
      throw new StudioError('ENCODER_FAILED', 'The encoder stopped: killed');
    };
    const { id, handle } = await produce(text);
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    const film = await rowOf(id);
    expect(film).toMatchObject({ state: 'failed', failureCode: 'ENCODER_FAILED' });
    expect(film.failureShotId).toBeTruthy();
    expect(tries).toBeGreaterThanOrEqual(3);
  });

  test('a language no voice speaks fails by name, at once', async () => {
    const { id, handle } = await produce(`Title: ஒரு வரி\n\nINT. வீடு - DAY\n\n@மீரா\nவணக்கம், எப்படி இருக்கிறீர்கள்?\n`);
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failureCode: 'LANGUAGE_NOT_SPOKEN' });
  });
});
