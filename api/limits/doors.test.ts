import { expect } from 'vitest';
import { aKey, aMember } from '../../drizzle/testing.ts';
import { RATES } from '../../schema/limits.ts';
import { Browser, PASSWORD, signUp, signedIn } from '../identity/testing.ts';
import type { ApiOptions } from '../server.ts';
import { NO_LIMITS, aTestApi, test as apiTest } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { LIMITS_OF_THE_PRODUCT, readRates } from './limits.ts';
import { creditOf } from './rate-limits.ts';
import { TRIED } from './sign-in.ts';

/* The product's own numbers, over real connections. */

const test = apiTest.extend<{ options: Partial<ApiOptions> }>({ options: { limits: LIMITS_OF_THE_PRODUCT } });

const ask = (api: { url: string }, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ __typename }"}',
  });

async function aKeyOf(api: TestApi): Promise<Record<string, string>> {
  const { db } = api.database.auth;
  return { authorization: `Bearer ${await aKey(db, await aMember(db, 'owner'))}` };
}

test('a person asks a hundred times a minute, and is told where they stand and when to come back', async ({ api }) => {
  const ada = await signedIn(api);
  const first = await ask(api, ada.headers);
  expect(first.headers.get('ratelimit-policy')).toBe('"person";q=100;w=60');
  expect(first.headers.get('ratelimit')).toMatch(/^"person";r=99;t=6\d$/);

  const statuses = await Promise.all(Array.from({ length: 110 }, async () => (await ask(api, ada.headers)).status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(99);
  const refused = await ask(api, ada.headers);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('ratelimit')).toMatch(/^"person";r=0;t=\d\d$/);
  const retryAfterS = Number(refused.headers.get('retry-after'));
  expect(retryAfterS).toBeGreaterThan(45);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: `Too many requests: 100 in 60 seconds. Try again in ${retryAfterS} seconds.`,
        extensions: { code: 'RATE_LIMITED', retryable: true, details: { retryAfterS, limit: 100, windowS: 60 } },
      },
    ],
  });
  expect((await ask(api, (await signedIn(api, 'eve@example.com')).headers)).status).toBe(200); // each for themselves
  expect((await ask(api)).status).toBe(200); // and strangers by address
});

test('strangers share what their address may ask, whatever they claim to be or where to come from', async ({ api }) => {
  const claims = [
    {},
    { 'x-forwarded-for': '192.0.2.9' },
    { authorization: 'Bearer afs_nothing' },
    { cookie: 'studio.session_token=forged' },
  ];
  const answers = await Promise.all(Array.from({ length: 120 }, (_, nth) => ask(api, claims[nth % claims.length])));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(100);
  expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"address";q=100;w=60');
});

test('a key asks a thousand times an hour, by itself', async ({ api }) => {
  const key = await aKeyOf(api);
  const answers = await Promise.all(Array.from({ length: 1010 }, () => ask(api, key)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1000);
  expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"key";q=1000;w=3600');
  expect((await ask(api, await aKeyOf(api))).status).toBe(200);
});

test('two processes together let a person pass at most one credit more than the limit', async ({ api }) => {
  const second = await aTestApi(api.database, { limits: LIMITS_OF_THE_PRODUCT });
  const ada = await signedIn(api);
  const answers = await Promise.all(Array.from({ length: 240 }, (_, nth) => ask(nth % 2 ? api : second.api, ada.headers)));

  const passed = answers.filter(({ status }) => status === 200).length;
  expect(passed).toBeGreaterThanOrEqual(100);
  expect(passed).toBeLessThanOrEqual(100 + creditOf({ limit: 100, windowS: 60 }));
  await second.close();
});

test('five wrong passwords or codes from an address in a quarter of an hour, at whatever route and whoever’s, in all processes', async ({
  api,
}) => {
  const second = await aTestApi(api.database, { limits: LIMITS_OF_THE_PRODUCT });
  const guess = (nth: number) =>
    new Browser(nth % 2 ? api : second.api).auth('/sign-in/email', { email: `p${nth}@example.com`, password: 'guess guess guess' });
  const answers = await Promise.all(Array.from({ length: 12 }, (_, nth) => guess(nth)));

  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  const refused = answers.find(({ status }) => status === 429)!;
  expect(refused.body).toMatchObject({ code: 'RATE_LIMITED', limit: 5, windowS: 900 });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(880);
  expect(refused.headers.get('ratelimit-policy')).toBe('"signIn";q=5;w=900');
  for (const [path] of Object.entries(TRIED).filter(([, kind]) => kind === 'sign-in'))
    expect((await new Browser(api).auth(path, { code: '123456' })).status, path).toBe(429);
  await second.close();
});

test('people who know their password are not guessers: a right one is given back', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  for (let nth = 0; nth < 8; nth += 1)
    expect((await new Browser(api).auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD })).status).toBe(200);
});

test('five mails an address may have sent, to whomever', async ({ api }) => {
  const statuses = [];
  for (let nth = 0; nth < 7; nth += 1)
    statuses.push((await new Browser(api).auth('/request-password-reset', { email: `p${nth}@example.com` })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
});

test('without a word the product’s own numbers hold, and the owner of one’s own machine has none', async ({ api }) => {
  expect(LIMITS_OF_THE_PRODUCT.rates).toEqual(readRates(RATES));
  const own = await aTestApi(api.database, {
    limits: { ...LIMITS_OF_THE_PRODUCT, rates: readRates({ ...RATES, key: '2/1h' }) },
    identity: {
      secrets: [{ version: 1, value: 's'.repeat(32) }],
      smtpUrl: null,
      mailFrom: 'a@b.example',
      oauth: {},
      proxies: [],
      localOwner: true,
    },
  });
  for (let nth = 0; nth < 5; nth += 1) expect((await own.api.ask('{ __typename }')).status).toBe(200);
  const [first, second, third] = [await ask(own.api, await aKeyOf(api)), await ask(own.api), await ask(own.api)];
  expect([first.headers.has('ratelimit'), second.status, third.status]).toEqual([true, 200, 200]);
  expect(NO_LIMITS.rates.key.limit).toBeGreaterThan(1000);
  await own.close();
});
