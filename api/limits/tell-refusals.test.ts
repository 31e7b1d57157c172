import { expect } from 'vitest';
import { aProject } from '../../drizzle/testing.ts';
import { aLink, open } from '../shares/testing.ts';
import { test } from '../testing.ts';

const OPEN = 'mutation ($token: String!, $password: String) { openShareLink(token: $token, password: $password) { pass } }';

test('a rate that a resolver refuses is 429 and says when to come again, as those of the door are', async ({ api }) => {
  const { id } = await aProject(api.database.db);
  const link = { ...(await aLink(api, id, { password: 'correct horse battery staple 9' })), password: 'not the password' };
  for (let tries = 0; tries < 5; tries += 1) expect((await open(api, link)).status).toBe(200);

  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OPEN, variables: { token: link.token, password: link.password } }),
  });

  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('900');
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', details: { retryAfterS: 900 } } }] });
});
