import { expect } from 'vitest';
import { freePort } from '../films/testing.ts';
import { TEST_IDENTITY, test as apiTest } from '../testing.ts';
import type { ApiOptions } from '../server.ts';
import type { TestApi } from '../testing.ts';
import { CLIENT, aGithub, anOpenIdService, signInThere } from './oauth.testing.ts';
import type { Account, SignInService } from './oauth.testing.ts';
import { Browser, PASSWORD, signUp, signedIn } from './testing.ts';

const ADA: Account = { id: '1815', email: 'ada@example.com', verified: true, name: 'Ada Lovelace' };
const ME = '{ me { name email role } }';

type Services = Record<'google' | 'github', SignInService>;

/** An API that is a client of both services. */
const test = apiTest.extend<{ services: Services & { port: number }; options: Partial<ApiOptions> }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
  services: async ({}, use) => {
    const port = await freePort();
    const back = (name: string) => `http://127.0.0.1:${port}/auth/callback/${name}`;
    const google = await anOpenIdService(back('google'), ADA);
    const github = await aGithub(back('github'), ADA);
    await use({ google, github, port });
    await Promise.all([google.close(), github.close()]);
  },
  options: async ({ services: { google, github, port } }, use) => {
    const oauth = { google: { ...CLIENT, issuer: google.url }, github: { ...CLIENT, url: github.url, apiUrl: github.url } };
    await use({ port, identity: { ...TEST_IDENTITY, oauth } });
  },
});

/** Signs in by a service, from our page there and back. */
async function through(api: TestApi, service: SignInService, provider: 'google' | 'github', browser = new Browser(api)) {
  const { status, body } = await browser.auth('/sign-in/social', { provider, callbackURL: '/projects' });
  expect(status).toBe(200);
  const back = await signInThere(service, String(body['url']));
  const landed = await browser.fetch(back);
  return { browser, back, landed: landed.headers.get('location') ?? '' };
}

test.for(['google', 'github'] as const)(
  '%s signs a new person in, with an organisation of their own',
  async (provider, { api, services }) => {
    const { browser, landed } = await through(api, services[provider], provider);

    expect(landed).toMatch(/\/projects$/);
    const { data } = await api.ask(ME, {}, browser.headers);
    expect(data).toEqual({ me: { name: 'Ada Lovelace', email: 'ada@example.com', role: 'OWNER' } });
    const again = await through(api, services[provider], provider);
    expect((await api.ask(ME, {}, again.browser.headers)).data).toEqual(data);
    expect(await api.database.auth.sql`select id from auth."user" where email = 'ada@example.com'`).toHaveLength(1);
  },
);

test('both are offered, and both lead to the same person by a confirmed address', async ({ api, services }) => {
  expect((await api.ask('{ signInWays { providers } }', {}, {})).data).toEqual({ signInWays: { providers: ['GOOGLE', 'GITHUB'] } });
  await through(api, services.google, 'google');
  await through(api, services.github, 'github');

  const accounts = await api.database.auth.sql`select distinct user_id from auth.account`;
  expect(accounts).toHaveLength(1);
});

test('tokens of the services lie sealed in the database', async ({ api, services }) => {
  await through(api, services.github, 'github');
  await through(api, services.google, 'google');
  const rows = await api.database.auth.sql`select access_token, refresh_token, id_token from auth.account`;

  expect(rows).toHaveLength(2);
  const kept = rows.flatMap((row) => Object.values(row)).filter((value) => value !== null);
  expect(kept.length).toBeGreaterThanOrEqual(3);
  for (const value of kept) expect(value).toMatch(/^sealed:1:/);
});

test('an address that the service has not confirmed opens no account that is here', async ({ api, services }) => {
  await signedIn(api);
  for (const provider of ['google', 'github'] as const) {
    services[provider].account = { ...ADA, verified: false };
    const { browser, landed } = await through(api, services[provider], provider);
    expect(landed).toContain('error=');
    expect(browser.isSignedIn).toBe(false);
  }
});

test('who signed up with somebody else’s address before them shares nothing with them', async ({ api, services }) => {
  const thief = new Browser(api);
  await thief.auth('/sign-up/email', { email: ADA.email, password: PASSWORD, name: 'Mallory' }); // never confirmed

  const { browser, landed } = await through(api, services.google, 'google');

  expect(landed).toContain('error=');
  expect(browser.isSignedIn).toBe(false);
  expect((await thief.auth('/sign-in/email', { email: ADA.email, password: PASSWORD })).status).toBe(403);
});

test('an answer counts once, and only in the browser that asked', async ({ api, services }) => {
  const { browser, back } = await through(api, services.google, 'google');
  await browser.auth('/sign-out', {});
  await browser.fetch(back);
  expect(browser.isSignedIn).toBe(false);

  const asked = await new Browser(api).auth('/sign-in/social', { provider: 'google', callbackURL: '/' });
  const victim = new Browser(api);
  const answer = await victim.fetch(await signInThere(services.google, String(asked.body['url'])));
  expect(answer.headers.get('location')).toContain('error=');
  expect(victim.isSignedIn).toBe(false);
});

test('nobody is sent to a page that is not ours', async ({ api }) => {
  const answer = await new Browser(api).auth('/sign-in/social', { provider: 'google', callbackURL: 'https://evil.example/' });
  expect(answer.status).toBe(403);
});

apiTest('a studio that is no client of theirs offers neither', async ({ api }) => {
  expect((await api.ask('{ signInWays { providers } }', {}, {})).data).toEqual({ signInWays: { providers: [] } });
  expect((await new Browser(api).auth('/sign-in/social', { provider: 'google', callbackURL: '/' })).status).toBe(404);
  await signUp(api, 'ada@example.com');
});
