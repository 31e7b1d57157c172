import { expect } from 'vitest';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { aFilm, aProject, aScript } from '../drizzle/testing.ts';
import { OWNER_HEADERS, test } from './testing.ts';
import type { TestApi } from './testing.ts';

/** Past the third time a query runs as code made for it. */
const TIMES = 5;

async function aStudio({ database: { db } }: TestApi) {
  const project = await aProject(db);
  await aScript(db, { projectId: project.id });
  const film = await aFilm(db, { projectId: project.id, failureCode: 'INTERNAL', failureMessage: 'It rained.' });
  await appendFilmEvents(db, { filmId: film.id, organisationId: film.organisationId, cut: 1 }, [
    { kind: 'stage', stage: 'voice', done: 1, total: 3 },
    { kind: 'shots', shots: ['a', 'b', 'c'].map((shotId) => ({ shotId, description: 'Wide' })) },
    { kind: 'output', output: { role: 'film', key: 'o/film/x.mp4', mediaType: 'video/mp4', fileName: 'x.mp4', sizeBytes: 2 ** 33 } },
  ]);
  return { film: film.id, project: project.id };
}

const post = async (url: string, body: object, headers: Record<string, string> = OWNER_HEADERS) => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: (await answer.text()).replaceAll(/expires=[^"]+/g, ''),
  };
};

const FILM = `query Film($id: ID!, $first: Int = 2, $after: String, $with: Boolean = true) {
  film(id: $id) { __typename ...F again: title failure { code message shotId } outputs { role url(download: true) sizeBytes } }
}
fragment F on Film {
  id state createdAt startedAt settings { aspect fps language } stages @include(if: $with) { stage done }
  shots(first: $first, after: $after) { edges { cursor node { id state } } nodes @skip(if: $with) { shotId } pageInfo { hasNextPage endCursor } }
}`;
const NOWHERE = '00000000-0000-7000-8000-00000000ffff';

test('the fifth answer is the first, whatever is asked: compiled or not', async ({ api }) => {
  const { film, project } = await aStudio(api);
  const asked: Record<string, { query: string; variables?: object; operationName?: string }> = {
    'with defaults': { query: FILM, variables: { id: film } },
    'with every variable': { query: FILM, variables: { id: film, first: 1, after: null, with: false } },
    'a variable too few': { query: FILM, variables: {} },
    'a variable that does not fit': { query: FILM, variables: { id: film, first: 'two' } },
    'a page that is none': { query: FILM, variables: { id: film, first: 0 } },
    'a cursor of somebody else': { query: FILM, variables: { id: film, after: '!' } },
    'what is not there': { query: FILM, variables: { id: NOWHERE } },
    'what is there beside what is not': {
      query: `query ($id: ID!, $film: ID!) { a: film(id: $film) { title } b: project(id: $id) { title script { version } } me { email permissions } }`,
      variables: { id: project, film: NOWHERE },
    },
    'a null that goes up to the nearest place for it': {
      query: `query ($id: ID!) { film(id: $id) { title project { title script { id text } } shots(first: 101) { nodes { id } } } }`,
      variables: { id: film },
    },
    'one of two operations': { query: 'query A { me { id } } query B { films { nodes { id title } } }', operationName: 'B' },
    'neither of two operations': { query: 'query C { me { id } } query D { me { name } }' },
    'through fragments alone': { query: '{ ...Q } fragment Q on Query { me { name } ... on Query { signInWays { providers } } }' },
    'the same field twice': {
      query: `{ me { id } me { name id } projects(first: 1) { nodes { id } } projects(first: 1) { pageInfo { hasNextPage } } }`,
    },
    'only the name of the type': { query: '{ __typename }' },
    'what no field is called': { query: '{ me { nothing } }' },
  };
  for (const [name, body] of Object.entries(asked)) {
    const answers: unknown[] = [];
    for (let turn = 0; turn < TIMES; turn += 1) answers.push(await post(api.url, body));
    for (const answer of answers) expect(answer, name).toEqual(answers[0]);
  }
});

test('nobody gets what the compiled query gave somebody else', async ({ api }) => {
  const { film } = await aStudio(api);
  for (let turn = 0; turn < TIMES; turn += 1) await post(api.url, { query: FILM, variables: { id: film } });
  const { text } = await post(api.url, { query: FILM, variables: { id: film } }, {});
  expect(JSON.parse(text)).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('what nobody named is logged and hidden, compiled too', async ({ api }) => {
  const { film } = await aStudio(api);
  api.store.linkTo = () => Promise.reject(new TypeError('secret'));
  for (let turn = 0; turn < TIMES; turn += 1)
    expect((await post(api.url, { query: FILM, variables: { id: film } })).text).not.toContain('secret');
  expect(api.logged).toHaveLength(TIMES);
});
