import http from 'node:http';
import { expect } from 'vitest';
import { parseEnv } from '../../schema/env.ts';
import { TEST_IDENTITY, test as apiTest } from '../testing.ts';
import { openIdentityOptions } from './options.ts';

const test = apiTest.extend({ options: { identity: { ...TEST_IDENTITY, localOwner: true } } });
const ME = '{ me { name role platformRole } }';
const OPENS = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' };

/** The cookies of an answer; by hand, since fetch won't let a Host header through. */
const cookiesOf = (url: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<string[]>((resolve, reject) => {
    http
      .request(url, { method, headers }, (answer) => resolve((answer.resume(), answer.headers['set-cookie'] ?? [])))
      .on('error', reject)
      .end();
  });

test('who opens the studio on its own machine is its owner, with no more than that', async ({ api }) => {
  const [cookie = ''] = await cookiesOf(api.url, OPENS);
  expect(cookie).toMatch(/^studio\.session_token=.*HttpOnly.*SameSite=Lax/i);
  const headers = { origin: api.url, cookie: cookie.split(';')[0]! };

  expect((await api.ask(ME, {}, headers)).data).toEqual({ me: { name: 'Me', role: 'OWNER', platformRole: 'ADMIN' } });
  expect(await cookiesOf(api.url, { ...OPENS, cookie: headers.cookie })).toEqual([]); // signed in already
});

test.for<[string, Record<string, string>]>([
  ['a page that has rebound its own name', { ...OPENS, host: 'evil.example' }],
  ['somebody behind a proxy', { ...OPENS, 'x-forwarded-for': '203.0.113.9' }],
  ['a proxy that only tells its name', { ...OPENS, via: '1.1 proxy' }],
  ['a script', { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
  ['a frame', { ...OPENS, 'sec-fetch-dest': 'iframe' }],
  ['a program', {}],
])('%s is not the owner', async ([, headers], { api }) => {
  expect(await cookiesOf(api.url, headers)).toEqual([]);
});

test('the way in is no route of its own', async ({ api }) => {
  for (const path of ['/auth/local-owner', '/auth/sign-in/local-owner'])
    expect(await cookiesOf(`${api.url}${path}`, { origin: api.url }, 'POST')).toEqual([]);
});

apiTest('a studio without a local owner greets nobody', async ({ api }) => {
  expect(await cookiesOf(api.url, OPENS)).toEqual([]);
});

apiTest.for<[string, Record<string, string>]>([
  ['others can reach it', { LOCAL_OWNER: 'true', HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:4000' }],
  ['it has a public address', { LOCAL_OWNER: 'true', PUBLIC_URL: 'https://studio.example.com' }],
  ['others can reach it and it does not know its address', { HOST: '0.0.0.0' }],
])('a studio refuses to start with a local owner, or without its address, when %s', async ([, env]) => {
  const home = { STUDIO_HOME: '/nonexistent', AUTH_SECRETS: `1:${'s'.repeat(32)}` };
  await expect(openIdentityOptions(parseEnv({ ...home, ...env }))).rejects.toMatchObject({ code: 'SETUP_INCOMPLETE' });
});

apiTest('on the loopback, the address need not be told', async () => {
  const env = { STUDIO_HOME: '/nonexistent', AUTH_SECRETS: `2:${'n'.repeat(32)},1:${'s'.repeat(32)}`, LOCAL_OWNER: 'true' };
  const options = await openIdentityOptions(parseEnv(env));
  expect(options).toMatchObject({ localOwner: true, secrets: [{ version: 2 }, { version: 1 }] });
});
