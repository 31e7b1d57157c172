import { buildSchema, parse } from 'graphql';
import { expect, test as plain } from 'vitest';
import { LIMITS, admit, admitSource } from './admit.ts';
import { test } from './testing.ts';

const schema = buildSchema(`
  type Query { film: Film, films(first: Int! = 20): Films! }
  type Films { nodes: [Film!]! }
  type Film { id: ID!, shots(first: Int! = 20): Shots!, stages: [Stage!]!, again: Film }
  type Shots { nodes: [Shot!]! }
  type Shot { id: ID! }
  type Stage { id: ID! }
  type Subscription { progress: Film }
`);
const nested = (levels: number, leaf: string) =>
  `query { ...A0 } ${Array.from({ length: levels }, (_, n) => `fragment A${n} on Query { ...A${n + 1} ...A${n + 1} }`).join(' ')} fragment A${levels} on Query { ${leaf} }`;
const refusal = (query: string, variables = {}) => admit(schema, parse(query), { variables })[0]?.extensions['code'] ?? 'admitted';

plain.for<[string, string, object]>([
  [
    'a page of films with their shots',
    'query ($n: Int!) { films(first: $n) { nodes { id shots(first: 100) { nodes { id } } stages { id } } } }',
    { n: 50 },
  ],
  ['a deep but allowed operation', `{ film ${'{ again '.repeat(8)} { id } ${'}'.repeat(8)} }`, {}],
])('%s is admitted', ([, query, variables]) => {
  expect(refusal(query, variables)).toBe('admitted');
});

plain.for<[string, string, object]>([
  [
    'pages of pages, asked for by variables',
    'query ($n: Int!) { films(first: $n) { nodes { shots(first: $n) { nodes { a: id b: id c: id } } } } }',
    { n: 100 },
  ],
  [
    'the same through fragments',
    'query { ...F } fragment F on Query { films(first: 100) { nodes { ...S } } } fragment S on Film { shots(first: 100) { nodes { a: id b: id c: id } } }',
    {},
  ],
  [
    'a negative page',
    'query ($n: Int!) { films(first: $n) { nodes { shots(first: 100) { nodes { a: id b: id c: id d: id } } stages { id } } a: __typename } b: films(first: -1) { nodes { shots(first: 100) { nodes { id a: id } } } } }',
    { n: -5 },
  ],
  ['depth', `{ film ${'{ again '.repeat(LIMITS.depth)} { id } ${'}'.repeat(LIMITS.depth)} }`, {}],
  ['aliases', `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: film { id }`).join(' ')} }`, {}],
  ['fragments that spread each other twice', nested(12, 'film { id }'), {}],
  ['very many of them, without taking for ever', nested(150, '__schema { types { name } }'), {}],
  ['many fields at the root', `{ ${'film { id } '.repeat(LIMITS.rootFields + 1)} }`, {}],
])('too much is refused: %s', ([, query, variables]) => {
  expect(refusal(query, variables)).toBe('QUERY_TOO_COSTLY');
});

plain('a document of many tokens is refused before anything reads it', () => {
  const result = admitSource(schema, `subscription { progress { ${'id '.repeat(LIMITS.tokens)} } }`, {});
  expect('refusals' in result && result.refusals[0]!.message).toContain('tokens');
});

// The traps of facts/graphql.md: rules without variables, and a second graphql that scores everything 0.
const COSTLY = 'query ($n: Int!) { films(first: $n) { nodes { id shots(first: $n) { nodes { id state clipUrl } } } } }';

test('an operation over budget, with variables, is refused over HTTP', async ({ api }) => {
  expect(await api.ask(COSTLY, { n: 100 })).toMatchObject({
    status: 400,
    data: null,
    errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }],
  });
  expect((await api.ask(COSTLY, { n: 10 })).errors).toEqual([]);
});

test('null for a variable with a default is refused by name where something must be given', async ({ api }) => {
  for (const query of [
    'query ($n: Int = 3) { films(first: $n) { nodes { id } } }',
    'query ($n: Boolean = true) { me @include(if: $n) { id } }',
  ])
    expect(await api.ask(query, { n: null })).toMatchObject({ status: 400, errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
});

test('nested fragments are refused by name at both doors, in no time', async ({ api }) => {
  const began = performance.now();
  for (const levels of [12, 150]) {
    const refused = [expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) })];
    const query = nested(levels, 'films { nodes { id } }');
    expect(await api.ask(query)).toMatchObject({ status: 400, errors: refused });
    await expect(api.socket().iterate({ query }).next()).rejects.toEqual(refused);
  }
  expect(performance.now() - began).toBeLessThan(3000);
  expect(api.logged).toEqual([]);
});

test('an operation over budget, with variables, is refused over the socket', async ({ api }) => {
  const query = `subscription ($n: Int!, $id: ID!) { filmProgress(filmId: $id) { film { ${'project { script { text } } shots(first: $n) { nodes { id } }'} ${Array.from(
    { length: 29 },
    (_, n) =>
      `s${n}: shots(first: $n) { nodes { id filmId shotId ordinal description state frames framesDone made clipUrl thumbnailUrl } }`,
  ).join(' ')} } } }`;

  const first = api
    .socket()
    .iterate({ query, variables: { n: 100, id: 'x' } })
    .next();
  await expect(first).rejects.toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) })]);
});
