import { expect } from 'vitest';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { openDb } from '../drizzle/db.ts';
import { aFilm, aProject, aScript } from '../drizzle/testing.ts';
import { OWNER_HEADERS, test } from './testing.ts';

const FILMS = `query ($first: Int!) {
  films(first: $first) { nodes {
    id title state percent
    project { title script { version } }
    shots(first: 20) { nodes { shotId state clipUrl } pageInfo { hasNextPage } }
    stages { stage done total }
    outputs { role fileName url }
  } }
}`;

test('a list of 50 films with shots, stages, outputs and projects costs as many statements as a list of one', async ({ api }) => {
  const { db } = api.database;
  for (let n = 0; n < 50; n += 1) {
    const project = await aProject(db, { title: `Project ${n}` });
    await aScript(db, { projectId: project.id });
    const film = await aFilm(db, { projectId: project.id });
    await appendFilmEvents(db, { filmId: film.id, organisationId: film.organisationId, cut: 1 }, [
      { kind: 'state', state: 'processing' },
      { kind: 'stage', stage: 'voice', done: 1, total: 3 },
      {
        kind: 'shots',
        shots: [
          { shotId: 'a', description: 'Wide' },
          { shotId: 'b', description: 'Close' },
        ],
      },
      { kind: 'output', output: { role: 'film', key: `o/film/${n}.mp4`, mediaType: 'video/mp4', fileName: `film-${n}.mp4`, sizeBytes: n } },
    ]);
  }
  const statements: string[] = [];
  const counted = openDb(api.database.api.url, { onStatement: (text) => statements.push(text) });
  const second = await api.another({ database: counted });
  const count = async (first: number) => {
    const response = await fetch(`${second.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...OWNER_HEADERS },
      body: JSON.stringify({ query: FILMS, variables: { first } }),
    });
    const { data } = (await response.json()) as {
      data: { films: { nodes: { project: { script: { version: number } }; shots: { nodes: unknown[] } }[] } };
    };
    expect(data.films.nodes).toHaveLength(first);
    expect(data.films.nodes.every(({ project, shots }) => project.script.version === 1 && shots.nodes.length === 2)).toBe(true);
    return statements.splice(0).filter((text) => /^select .* from "/i.test(text));
  };

  await count(1);
  const forOne = await count(1);
  const forFifty = await count(50);
  expect(forFifty.map((text) => /from "(\w+)"/.exec(text)?.[1]).toSorted()).toEqual([
    'film_outputs',
    'film_shots',
    'film_stages',
    'films',
    'projects',
    'scripts',
  ]);
  expect(forFifty).toHaveLength(forOne.length);

  await second.stop();
  await counted.close();
});
