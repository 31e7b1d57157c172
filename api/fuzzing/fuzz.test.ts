import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, inject } from 'vitest';
import { test } from '../testing.ts';
import { attack } from './attack.ts';
import type { Verdict } from './attack.ts';
import { twoTenants } from './testing.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

declare module 'vitest' {
  interface ProvidedContext {
    /** How many cases; `npm run bench -- fuzz` sends a hundred thousand. */
    fuzzCases?: number;
  }
  interface TaskMeta {
    verdict?: Verdict;
  }
}

const CASES = inject('fuzzCases') ?? 2000;

test('odd requests: no failure inside, no answer late, no row of another tenant', { timeout: CASES * 15 }, async ({ api, task }) => {
  const known = await twoTenants(api.database);

  const verdict = await attack({ url: api.url, schema, ...known, cases: CASES, seed: 1 });
  task.meta.verdict = verdict;

  expect(verdict.failures).toEqual([]);
  expect(verdict.answers['200']).toBeGreaterThan(CASES / 20); // some of it makes sense
  expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

test('a row of another tenant that came back would be seen', async ({ api }) => {
  const { askers, ids } = await twoTenants(api.database);

  const bare = askers.map(({ headers }) => ({ headers, secrets: [ids[0]!] }));
  const { failures } = await attack({ url: api.url, schema, ids, askers: bare, cases: 400, seed: 1 });

  expect(failures.join()).toContain(`gave away ${ids[0]}`);
});
