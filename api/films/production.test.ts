import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, vi } from 'vitest';
import { films } from '../../drizzle/tables.ts';
import { inOrganisation } from '../../drizzle/tenant.ts';
import { aFilm, aScript, aShot } from '../../drizzle/testing.ts';
import { filmWorkflowId, LOCAL_ORGANISATION_ID } from '../../schema/ids.ts';
import { DiskStore } from '../../storage/disk.ts';
import { PRODUCE_FILM, STUDIO_QUEUE } from '../../workflows/messages.ts';
import { startApi } from '../server.ts';
import { linkTemporal } from '../temporal.ts';
import { TEST_IDENTITY, asRoles } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { freePort, startTemporal, temporalIsHere, test } from './testing.ts';
import type { TestTemporal } from './testing.ts';

const PRODUCE = 'mutation ($projectId: ID!) { produceFilm(input: { projectId: $projectId }) { id state cut } }';
const RETAKE = 'mutation ($id: ID!) { retakeShot(filmId: $id, shotId: "a") { id cut state } }';

const filmOf = async (api: TestApi, id: string) =>
  (await inOrganisation(api.database.db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(films).where(eq(films.id, id))))[0]!;

/** What the running workflow of a film was started with. */
async function inputOf({ client }: TestTemporal, filmId: string) {
  const { events } = await client.workflow.getHandle(filmWorkflowId(filmId)).fetchHistory();
  const [payload] = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
  return JSON.parse(Buffer.from(payload!.data!).toString()) as unknown;
}

test.runIf(temporalIsHere)('a film is produced by one workflow, however often it is asked for', async ({ api, temporal }) => {
  const { projectId } = await aScript(api.database.db);

  const asked = await Promise.all([1, 2, 3].map(() => api.ask(PRODUCE, { projectId })));

  const [id, ...others] = new Set(asked.map(({ data }) => data!['produceFilm'].id as string));
  expect(others).toEqual([]);
  const film = await filmOf(api, id!);
  expect(await inputOf(temporal, id!)).toEqual({
    filmId: id,
    organisationId: LOCAL_ORGANISATION_ID,
    cut: 1,
    scriptKey: film.scriptKey,
    settings: film.settings,
    takes: {},
  });
});

test.runIf(temporalIsHere)('a retake is the next cut, starts when the cut before has closed, and only once', async ({ api, temporal }) => {
  const film = await aFilm(api.database.db, { state: 'completed', takes: { b: 2 } });
  await aShot(api.database.db, { filmId: film.id, shotId: 'a', state: 'filmed' });
  const before = await temporal.client.workflow.start(PRODUCE_FILM, {
    taskQueue: STUDIO_QUEUE,
    workflowId: filmWorkflowId(film.id),
    args: [],
    memo: { cut: 1 },
  });

  const retaken = api.ask(RETAKE, { id: film.id });
  await vi.waitFor(async () => expect((await filmOf(api, film.id)).cut).toBe(2));
  await before.terminate('the cut before has closed');

  expect((await retaken).data).toEqual({ retakeShot: { id: film.id, cut: 2, state: 'SUBMITTED' } });
  expect(await inputOf(temporal, film.id)).toMatchObject({ cut: 2, takes: { a: 2, b: 2 } });
  expect((await api.ask(RETAKE, { id: film.id })).errors[0]?.extensions.code).toBe('CONFLICT');
});

test.runIf(temporalIsHere)('a new cut after an edit takes the new text', async ({ api, temporal }) => {
  const film = await aFilm(api.database.db, { state: 'failed' });
  await aScript(api.database.db, { projectId: film.projectId, text: 'INT. ROOM - DAWN\n\nThe rain is over.' });

  const { data } = await api.ask('mutation ($id: ID!) { reproduceFilm(filmId: $id) { cut state failure { code } } }', { id: film.id });

  expect(data).toEqual({ reproduceFilm: { cut: 2, state: 'SUBMITTED', failure: null } });
  const { scriptKey } = await filmOf(api, film.id);
  expect(scriptKey).not.toBe(film.scriptKey);
  expect(await inputOf(temporal, film.id)).toMatchObject({ cut: 2, scriptKey });
});

test.runIf(temporalIsHere)('a film whose workflow never started is cancelled all the same, and can not be continued', async ({ api }) => {
  const film = await aFilm(api.database.db, { state: 'reviewing' });

  const codes = await api.ask('mutation ($id: ID!) { continueFilm(filmId: $id) { id } }', { id: film.id });
  const { data } = await api.ask('mutation ($id: ID!) { cancelFilm(filmId: $id) { state } }', { id: film.id });

  expect(codes.errors[0]?.extensions.code).toBe('CONFLICT');
  expect(data).toEqual({ cancelFilm: { state: 'CANCELLED' } });
});

test.runIf(temporalIsHere)(
  'a film that was asked for while the production service was away starts once it is back',
  async ({ ownDatabase }) => {
    const port = await freePort();
    const link = linkTemporal({ address: `127.0.0.1:${port}`, namespace: 'default' });
    const root = await mkdtemp(path.join(tmpdir(), 'studio-objects-'));
    const store = new DiskStore({ root, secret: 'only for this test', publicUrl: 'http://127.0.0.1' });
    const api = await startApi({ ...asRoles(ownDatabase), identity: TEST_IDENTITY, temporal: link.client, store, port: 0 });
    const film = await aFilm(ownDatabase.db, { state: 'submitted' });

    const temporal = await startTemporal(port);
    await vi.waitFor(() => inputOf(temporal, film.id), { timeout: 15_000, interval: 200 });

    expect(await inputOf(temporal, film.id)).toMatchObject({ filmId: film.id, cut: 1 });
    await api.stop();
    await Promise.all([link.close(), temporal.close()]);
    await rm(root, { recursive: true, force: true });
  },
);
