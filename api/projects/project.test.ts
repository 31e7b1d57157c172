import { expect } from 'vitest';
import { aProject, anOrganisation } from '../../drizzle/testing.ts';
import { test } from '../testing.ts';

const PAGE =
  'query ($first: Int!, $after: String) { projects(first: $first, after: $after) { edges { cursor node { title } } pageInfo { hasNextPage endCursor } } }';

test('pages put together are the whole list, newest first, each once', async ({ api }) => {
  for (let n = 1; n <= 7; n += 1) await aProject(api.database.db, { title: `Project ${n}` });
  await aProject(api.database.db, { title: 'Thrown away', deletedAt: new Date() });
  await aProject(api.database.db, { title: 'Theirs', organisationId: await anOrganisation(api.database.auth.db) });

  const titles: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.ask(PAGE, { first: 3, after });
    const { edges, pageInfo } = data!['projects'];
    titles.push(...edges.map(({ node }: { node: { title: string } }) => node.title));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);

  expect(titles).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => `Project ${n}`));
});

test('a page larger than allowed, a cursor of someone else and a bad title are named errors', async ({ api }) => {
  const codeOf = async (query: string, variables = {}) => (await api.ask(query, variables)).errors[0]?.extensions.code;

  expect(await codeOf(PAGE, { first: 101 })).toBe('INVALID_INPUT');
  expect(await codeOf(PAGE, { first: 0 })).toBe('INVALID_INPUT');
  expect(await codeOf(PAGE, { first: 5, after: 'nonsense' })).toBe('INVALID_INPUT');
  expect(await codeOf('mutation ($title: String!) { createProject(input: { title: $title }) { id } }', { title: 'x'.repeat(101) })).toBe(
    'INVALID_INPUT',
  );
});

test("another organisation's project is not there", async ({ api }) => {
  const theirs = await aProject(api.database.db, { organisationId: await anOrganisation(api.database.auth.db) });

  const { errors } = await api.ask('query ($id: ID!) { project(id: $id) { title } }', { id: theirs.id });
  expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
});
