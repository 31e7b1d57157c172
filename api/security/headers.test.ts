import { expect } from 'vitest';
import type { ApiOptions } from '../server.ts';
import { NO_LIMITS, test as apiTest } from '../testing.ts';
import { pagePolicy } from './headers.ts';

const test = apiTest.extend<{ options: Partial<ApiOptions> }>({ options: { limits: NO_LIMITS, publicUrl: 'https://studio.example' } });

test('every answer carries the headers, whatever it is', async ({ api }) => {
  const answers = {
    page: await fetch(api.url),
    health: await fetch(`${api.url}/health`),
    operation: await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }),
    'bad request': await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
    'other origin': await fetch(`${api.url}/graphql`, { method: 'POST', headers: { origin: 'https://evil.example' } }),
    'sign-in': await fetch(`${api.url}/auth/sign-in/email`, { method: 'POST', body: '{}' }),
    'no such route': await fetch(`${api.url}/auth/nothing`),
    'no such page': await fetch(`${api.url}/nothing`, { method: 'DELETE' }),
    file: await fetch(`${api.url}/files/nothing`),
  };
  for (const [name, { headers }] of Object.entries(answers)) {
    const has = Object.fromEntries(headers);
    expect(has, name).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
    });
    expect(has['referrer-policy'], name).toMatch(/^(same-origin|no-referrer)$/);
    expect(has['cross-origin-resource-policy'], name).toMatch(/^same-(origin|site)$/);
    expect(has['content-security-policy'], name).toMatch(/^default-src 'none'; (frame-ancestors 'none'|.*frame-ancestors 'none'|sandbox)/);
    expect(has['content-security-policy'], name).not.toMatch(/'unsafe-(inline|eval)'/);
    expect(has['x-powered-by'], name).toBeUndefined();
  }
  for (const name of ['page', 'operation', 'sign-in'] as const)
    expect(answers[name].headers.get('cache-control'), name).toContain('no-store');
});

test('a signed file is no page: it can run nothing, is what it says it is, and all but media is for keeping', async ({ api }) => {
  const html = await api.store
    .put('org/film/x.html', Buffer.from('<script>alert(1)</script>'), { type: 'text/html' })
    .then(() => api.store.linkTo('org/film/x.html'));
  await api.store.put('org/film/x.mp4', Buffer.from('film'), { type: 'video/mp4' });
  const get = async (link: string) => fetch(`${api.url}${new URL(link).pathname}${new URL(link).search}`);

  const page = await get(html);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-disposition')).toMatch(/^attachment/);
  const film = await get(await api.store.linkTo('org/film/x.mp4'));
  expect(film.headers.get('content-disposition') ?? 'inline').toMatch(/^inline/);
  for (const { headers } of [page, film]) {
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test('a page may load its own code and the store’s films, and nothing else', () => {
  const site = { url: 'https://studio.example', origins: ['https://studio.example'], filesUrl: 'https://films.example:9000/bucket' };
  const policy = new Map(
    pagePolicy(site)
      .split('; ')
      .map((each) => [each.split(' ')[0], each]),
  );
  expect(policy.get('default-src')).toBe("default-src 'none'");
  expect(policy.get('script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy.get('style-src')).toBe("style-src 'self'");
  expect(policy.get('media-src')).toBe("media-src 'self' blob: https://films.example:9000");
  expect(policy.get('connect-src')).toBe("connect-src 'self' wss://studio.example https://films.example:9000");
  expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'");
  expect(policy.has('upgrade-insecure-requests')).toBe(true);
  expect(pagePolicy({ ...site, url: 'http://127.0.0.1:4000', origins: ['http://127.0.0.1:4000', 'http://localhost:4000'] })).toContain(
    "connect-src 'self' ws://127.0.0.1:4000 ws://localhost:4000 http://localhost:4000 https://films.example:9000",
  );
});
