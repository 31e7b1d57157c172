import { expect } from 'vitest';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { aFilm } from '../drizzle/testing.ts';
import { test } from './testing.ts';

test('a project gets its script and is read back with it', async ({ api }) => {
  const { data } = await api.ask('mutation { createProject(input: { title: "  Rain  " }) { id title phase } }');
  expect(data!['createProject']).toMatchObject({ title: 'Rain', phase: 'DRAFT' });
  const projectId = data!['createProject'].id;

  const saved = await api.ask(
    'mutation ($projectId: ID!, $text: String!) { saveScript(input: { projectId: $projectId, text: $text }) { version } }',
    {
      projectId,
      text: 'INT. ROOM - NIGHT\n\nRain.',
    },
  );
  expect(saved.errors).toEqual([]);

  const read = await api.ask('query ($id: ID!) { project(id: $id) { title script { text version } } }', { id: projectId });
  expect(read.data).toEqual({ project: { title: 'Rain', script: { text: 'INT. ROOM - NIGHT\n\nRain.', version: 1 } } });
});

test('events are replayed, then live, complete and in order, and end with the film', async ({ api }) => {
  const { db } = api.database;
  const film = await aFilm(db);
  const ref = { filmId: film.id, organisationId: film.organisationId, cut: 1 };
  await appendFilmEvents(db, ref, [
    { kind: 'state', state: 'submitted' },
    { kind: 'state', state: 'processing' },
  ]);

  const seen: number[] = [];
  const events = api
    .socket()
    .iterate({ query: 'subscription ($id: ID!) { filmProgress(filmId: $id) { seq state percent message } }', variables: { id: film.id } });
  for await (const { data } of events) {
    const { seq } = data!['filmProgress'] as { seq: number };
    seen.push(seq);
    if (seq < 12) await appendFilmEvents(db, ref, [{ kind: 'stage', stage: 'voice', done: seq, total: 20 }]);
    if (seq === 12) await appendFilmEvents(db, ref, [{ kind: 'state', state: 'completed' }]);
  }
  expect(seen).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
});
