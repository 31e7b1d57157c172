import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import type { ToldEvent } from '../../drizzle/film-events.ts';
import { films } from '../../drizzle/tables.ts';
import type { Film } from '../../drizzle/tables.ts';
import { inOrganisation } from '../../drizzle/tenant.ts';
import { aFilm, anOrganisation, aProject, aScript, aShot } from '../../drizzle/testing.ts';
import { LOCAL_ORGANISATION_ID } from '../../schema/ids.ts';
import { test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

const PRODUCE = 'mutation ($input: ProduceFilmInput!) { produceFilm(input: $input) { id state } }';
const tell = (api: TestApi, { id, organisationId }: Film, ...events: ToldEvent[]) =>
  appendFilmEvents(api.database.db, { filmId: id, organisationId, cut: 1 }, events);
const codeOf = async (api: TestApi, query: string, variables = {}) => (await api.ask(query, variables)).errors[0]?.extensions.code;

test('with the production service away, the answer is a named error, and the film is kept once however often it is asked for', async ({
  api,
}) => {
  const { db } = api.database;
  const { projectId } = await aScript(db, { text: 'INT. ROOM - NIGHT\n\nRain.' });
  const input = {
    projectId,
    aspect: 'TALL_9_16',
    resolution: 'P480',
    language: 'TA',
    culture: 'MIDDLE_EASTERN',
    music: false,
    reviewBefore: 'ANIMATION',
  };

  for (let tries = 0; tries < 2; tries += 1) {
    expect((await api.ask(PRODUCE, { input })).errors[0]?.extensions).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: true });
  }
  const kept = await inOrganisation(db, LOCAL_ORGANISATION_ID, (tx) => tx.select().from(films).where(eq(films.projectId, projectId)));

  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({
    state: 'submitted',
    lastSeq: 1,
    settings: {
      aspect: '9:16',
      resolution: '480p',
      fps: 24,
      language: 'ta',
      culture: 'middle-eastern',
      music: false,
      reviewBefore: 'animation',
    },
  });
  const stored = await api.store.get(kept[0]!.scriptKey);
  expect(Buffer.concat(await stored.toArray()).toString()).toBe('INT. ROOM - NIGHT\n\nRain.');
});

test('a film can not be made of nothing, nor with settings that do not exist', async ({ api }) => {
  const { db } = api.database;
  const { id: projectId } = await aProject(db);
  expect(await codeOf(api, PRODUCE, { input: { projectId } })).toBe('SCRIPT_EMPTY');

  await aScript(db, { projectId });
  expect(await codeOf(api, PRODUCE, { input: { projectId, fps: 25 } })).toBe('INVALID_INPUT');
  expect(await codeOf(api, PRODUCE, { input: { projectId, language: 'KLINGON' } })).toBe('INVALID_INPUT');
  expect(await codeOf(api, PRODUCE, { input: { projectId: LOCAL_ORGANISATION_ID } })).toBe('NOT_FOUND');
});

test('a film is read with its settings, stages, failure and the files of its newest cut', async ({ api }) => {
  const film = await aFilm(api.database.db);
  const output = (cut: number) => ({
    role: 'film',
    key: `o/film/${cut}.mp4`,
    mediaType: 'video/mp4',
    fileName: 'film.mp4',
    sizeBytes: 5_000_000_000 + cut,
  });
  await tell(
    api,
    film,
    { kind: 'state', state: 'processing' },
    { kind: 'stage', stage: 'analysis', done: 1, total: 1 },
    { kind: 'output', output: output(1) },
    { kind: 'state', state: 'failed', failure: { code: 'QC_FAILED', message: 'Black frames', shotId: 'scene-1-01' } },
  );

  const { data } = await api.ask(
    `query ($id: ID!) { film(id: $id) {
      state percent cut settings { aspect resolution fps language culture music reviewBefore } stages { stage done total }
      outputs { role sizeBytes url download: url(download: true) } failure { code message shotId } lastSeq
    } }`,
    { id: film.id },
  );
  expect(data!['film']).toEqual({
    state: 'FAILED',
    percent: 5,
    cut: 1,
    settings: { aspect: 'WIDE_16_9', resolution: 'P720', fps: 24, language: null, culture: null, music: true, reviewBefore: null },
    stages: [{ stage: 'ANALYSIS', done: 1, total: 1 }],
    outputs: [
      {
        role: 'film',
        sizeBytes: 5_000_000_001,
        url: expect.stringContaining('/files/o/film/1.mp4?'),
        download: expect.stringContaining('film.mp4'),
      },
    ],
    failure: { code: 'QC_FAILED', message: 'Black frames', shotId: 'scene-1-01' },
    lastSeq: 4,
  });
});

test('a film that is being produced takes no retake and no new cut; one that ended is cancelled in vain', async ({ api }) => {
  const running = await aFilm(api.database.db, { state: 'processing' });
  await aScript(api.database.db, { projectId: running.projectId });
  await aShot(api.database.db, { filmId: running.id, shotId: 'a' });
  expect(await codeOf(api, 'mutation ($id: ID!) { retakeShot(filmId: $id, shotId: "a") { id } }', { id: running.id })).toBe('CONFLICT');
  expect(await codeOf(api, 'mutation ($id: ID!) { reproduceFilm(filmId: $id) { id } }', { id: running.id })).toBe('CONFLICT');

  const ended = await aFilm(api.database.db, { state: 'completed' });
  const { data } = await api.ask('mutation ($id: ID!) { cancelFilm(filmId: $id) { state } }', { id: ended.id });
  expect(data).toEqual({ cancelFilm: { state: 'COMPLETED' } });
});

test("another organisation's film can not be seen, stopped, watched or made again", async ({ api }) => {
  const { id } = await aFilm(api.database.db, { organisationId: await anOrganisation(api.database.auth.db), state: 'completed' });

  for (const operation of [
    'cancelFilm(filmId: $id)',
    'continueFilm(filmId: $id)',
    'reproduceFilm(filmId: $id)',
    'retakeShot(filmId: $id, shotId: "a")',
  ])
    expect(await codeOf(api, `mutation ($id: ID!) { ${operation} { id } }`, { id }), operation).toBe('NOT_FOUND');
  expect(await codeOf(api, 'query ($id: ID!) { film(id: $id) { id } }', { id })).toBe('NOT_FOUND');
  expect((await api.ask('{ films { nodes { id } } }')).data).toEqual({ films: { nodes: [] } });
});
