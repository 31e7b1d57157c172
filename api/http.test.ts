import { auditServer } from 'graphql-http';
import { expect } from 'vitest';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { aFilm } from '../drizzle/testing.ts';
import { OWNER_HEADERS, test } from './testing.ts';

/** Where Apollo differs from the GraphQL-over-HTTP specification on purpose, or where the text only says SHOULD. */
const WAIVERS = {
  '5A70': 'notice', // plain GET forms: CSRF prevention wants a header that a page can't forge
  D6D5: 'notice',
  '6A70': 'notice',
  '572B': 'warn', // SHOULD be 200 for parse, validation and coercion failures of application/json; Apollo 5 says 400
  FDE2: 'warn',
  '7B9B': 'warn',
};

test('GraphQL over HTTP is spoken as specified, but for a list of six waivers', async ({ api }) => {
  const results = await auditServer({ url: `${api.url}/graphql` });

  const others = results.filter(({ status }) => status !== 'ok').map(({ id, status }) => [id, status]);
  expect(Object.fromEntries(others)).toEqual(WAIVERS);
  expect(results).toHaveLength(61);
});

test('10 MB are refused by name, and the API goes on', async ({ api }) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(10 * 1024 * 1024) } }),
  });

  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'SCRIPT_TOO_LONG', details: { limitBytes: 6_291_456 } } }],
  });
  expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

test('what is not JSON is refused by name', async ({ api }) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": ',
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
});

test('nothing, an empty query and a batch are refused by names of ours', async ({ api }) => {
  for (const body of ['', '{}', '{"query":""}', '{"query":1}', '[{"query":"{ __typename }"}]']) {
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status, body).toBe(400);
    expect(await response.json(), body).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  }
});

test('other methods than GET and POST are refused with those that are not', async ({ api }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
    const response = await fetch(`${api.url}/graphql`, { method, headers: { 'content-type': 'application/json' } });
    expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, POST']);
  }
});

test('what Apollo notes for itself stays inside', async ({ api }) => {
  const { errors } = await api.ask('query A { me { id } } query B { me { id } }');
  expect(errors[0]?.extensions).toEqual({ code: expect.any(String) });
  expect((await api.ask('subscription { filmProgress(filmId: "x") { seq } }')).errors[0]?.extensions).not.toHaveProperty('http');
});

test('forms of other pages, batches and subscriptions are refused', async ({ api }) => {
  const post = (body: string, type: string) => fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

  expect((await post('query={__typename}', 'application/x-www-form-urlencoded')).status).toBe(400);
  expect((await post('{"query":"{__typename}"}', 'text/plain')).status).toBe(400);
  expect((await post('[{"query":"{__typename}"},{"query":"{__typename}"}]', 'application/json')).status).toBe(400);
  expect(await api.ask('subscription { filmProgress(filmId: "x") { seq } }')).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'INVALID_INPUT' } }],
  });
});

test('an error nobody named is logged and shown as "Something went wrong"', async ({ api }) => {
  const film = await aFilm(api.database.db, { scriptKey: 'secret' });
  api.store.linkTo = () => Promise.reject(new TypeError('secret'));
  const ref = { filmId: film.id, organisationId: film.organisationId, cut: 1 };
  await appendFilmEvents(api.database.db, ref, [
    { kind: 'output', output: { role: 'film', key: 'o/f/x.mp4', mediaType: 'video/mp4', fileName: 'x.mp4', sizeBytes: 1 } },
  ]);

  const { errors } = await api.ask('query ($id: ID!) { film(id: $id) { outputs { url } } }', { id: film.id });

  expect(errors).toEqual([expect.objectContaining({ message: 'Something went wrong', extensions: { code: 'INTERNAL', retryable: true } })]);
  expect(api.logged).toEqual([expect.objectContaining({ message: 'secret' })]);
});

test('health names what is down, and the API is up without it', async ({ api }) => {
  const response = await fetch(`${api.url}/health`);

  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ok: false, postgres: true, temporal: false, store: true });
  expect((await api.ask('{ __typename }')).status).toBe(200);
});

test('a database that is away is a named error', async ({ api }) => {
  await api.database.api.close();

  const { errors } = await api.ask('{ films { nodes { id } } }');
  expect(errors[0]).toMatchObject({ extensions: { code: 'DATABASE_UNREACHABLE', retryable: true } });
});

test('the first page shows the studio and what is being made, whatever its title', async ({ api }) => {
  await aFilm(api.database.db, { title: '<b>Rain</b>', state: 'processing', percent: 12.5 });
  await aFilm(api.database.db, { title: 'Done', state: 'completed' });

  const page = await (await fetch(api.url, { headers: OWNER_HEADERS })).text();
  if (page.includes('id="root"')) return; // the screens are built: theirs is the first page
  expect(page).toContain('<li>&lt;b&gt;Rain&lt;/b&gt;: processing, 12.5 %</li>');
  expect(page).toContain('/graphql');
  expect(page).not.toContain('Done');
  expect(await (await fetch(api.url)).text()).not.toContain('Rain');
});
