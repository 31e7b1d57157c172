import { expect, test as plain } from 'vitest';
import { test } from '../testing.ts';
import { authLogger } from './auth-logger.ts';

test('a page of another origin is refused, and leaves one line in the log', async ({ api }) => {
  const response = await fetch(`${api.url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: JSON.stringify({ email: 'ada@example.com', password: 'correct horse battery staple 9' }),
  });

  expect(response.status).toBe(403);
  expect(api.logged).toEqual(['Identity: Invalid origin: https://elsewhere.example']);
});

plain('a line stays one, whatever a stranger wrote into it; what breaks keeps its cause', () => {
  const logged: unknown[] = [];
  const { log } = authLogger((error) => logged.push(error));
  log('error', `Invalid callbackURL: a\nb\r\u2028c${'x'.repeat(1000)}`);
  log('error', 'It broke', new TypeError('inside'));

  expect(logged[0]).toMatch(/^Identity: Invalid callbackURL: a b cx{200,}$/);
  expect(logged[1]).toMatchObject({ message: 'Identity: It broke', cause: { message: 'inside' } });
});
