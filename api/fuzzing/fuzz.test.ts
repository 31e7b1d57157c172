import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect } from 'vitest';
import { test } from '../testing.ts';
import { attack } from './attack.ts';
import { twoTenants } from './two-tenants.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/* The whole run is `npm run bench -- fuzz`. */
test('two thousand cases of nonsense: no failure inside, no answer late, no row of another tenant', async ({ api }) => {
  const known = await twoTenants(api.database);

  const { answers, failures } = await attack({ url: api.url, schema, ...known, cases: 2000, seed: 1 });

  expect(failures).toEqual([]);
  expect(answers['200']).toBeGreaterThan(100); // some of it makes sense
  expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

test('a row of another tenant that came back would be seen', async ({ api }) => {
  const known = await twoTenants(api.database);

  const { failures } = await attack({ url: api.url, schema, ...known, secrets: [known.ids[0]!], cases: 400, seed: 1 });

  expect(failures.join()).toContain(`gave away ${known.ids[0]}`);
});
