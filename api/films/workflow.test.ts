import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CancelledFailure, Context as ActivityContext } from '@temporalio/activity';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { expect } from 'vitest';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import type { ToldEvent } from '../../drizzle/film-events.ts';
import { aScript } from '../../drizzle/testing.ts';
import type { FilmRef } from '../../schema/produce.ts';
import { QUEUES } from '../../schema/queues.ts';
import { STUDIO_QUEUE } from '../../workflows/messages.ts';
import type { TestApi } from '../testing.ts';
import { temporalIsHere, test } from './testing.ts';
import type { TestTemporal } from './testing.ts';

const PRODUCE = 'mutation ($projectId: ID!) { produceFilm(input: { projectId: $projectId }) { id } }';

test.runIf(temporalIsHere)(
  'a workflow that does not wait refuses to be continued; cancelled, it tells so to everyone who watches',
  async ({ api, temporal }) => {
    const reading = Promise.withResolvers<void>();
    const worker = await aStudio(api, temporal, reading.resolve);
    const { projectId } = await aScript(api.database.db);

    await worker.runUntil(async () => {
      const { data } = await api.ask(PRODUCE, { projectId });
      const { id } = data!['produceFilm'];
      const states = api.socket().iterate<{ filmProgress: { state: string | null } }>({
        query: 'subscription ($id: ID!) { filmProgress(filmId: $id) { state } }',
        variables: { id },
      });
      await reading.promise;

      expect((await api.ask('mutation ($id: ID!) { continueFilm(filmId: $id) { id } }', { id })).errors[0]?.extensions.code).toBe(
        'CONFLICT',
      );
      expect((await api.ask('mutation ($id: ID!) { cancelFilm(filmId: $id) { id } }', { id })).errors).toEqual([]);
      const seen: string[] = [];
      for await (const { data: event } of states) if (event!.filmProgress.state) seen.push(event!.filmProgress.state);
      expect(seen).toEqual(['SUBMITTED', 'PROCESSING', 'CANCELLED']);
    });
  },
);

/** The real workflow with a real projector, and an analysis that reads until it is cancelled. */
async function aStudio(
  api: TestApi,
  { address }: TestTemporal,
  onReading: () => void,
): Promise<{ runUntil(work: () => Promise<void>): Promise<void> }> {
  Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} } });
  const activities = {
    recordFilmEvents: async (film: FilmRef, events: ToldEvent[]) => void (await appendFilmEvents(api.database.db, film, events)),
    async readScript() {
      onReading();
      const { cancellationSignal } = ActivityContext.current();
      const beat = setInterval(() => ActivityContext.current().heartbeat(), 200); // cancellation arrives with a heartbeat
      await once(cancellationSignal, 'abort');
      clearInterval(beat);
      throw new CancelledFailure('The reading was cancelled');
    },
  };
  const connection = await NativeConnection.connect({ address });
  const workflowsPath = fileURLToPath(new URL('../../workflows/index.ts', import.meta.url));
  const [planner, hands] = await Promise.all([
    Worker.create({ connection, taskQueue: STUDIO_QUEUE, workflowsPath, activities }),
    Worker.create({ connection, taskQueue: QUEUES.cpu, activities }),
  ]);
  return {
    async runUntil(work) {
      await planner.runUntil(hands.runUntil(work()));
      await connection.close();
    },
  };
}
