import { expect } from 'vitest';
import { TEST_IDENTITY, test as apiTest } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import type { ApiOptions } from '../server.ts';
import { Signatures } from './re-sign.ts';
import { Browser, PASSWORD, mailTo, signedIn, totp } from './testing.ts';

/* A new first secret, as an operator brings one: the studio stops, AUTH_SECRETS changes, it starts. */

const OLD = { version: 1, value: 'the first secret of this studio, 32 and more' };
const NEW = { version: 2, value: 'the second secret of this studio, 32 and more' };
const ME = '{ me { name } }';

const test = apiTest.extend<{ options: Partial<ApiOptions> }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
  options: async ({}, use) => use({ identity: { ...TEST_IDENTITY, secrets: [OLD] } }),
});

async function restartWith(api: TestApi, options: Partial<ApiOptions>, ...secrets: (typeof OLD)[]) {
  options.identity = { ...TEST_IDENTITY, secrets };
  await api.restart();
}
const nameOf = async (api: TestApi, browser: Browser) => (await api.ask(ME, {}, browser.headers)).data?.['me'].name ?? null;

test('a new secret signs nobody out, and breaks nothing that is under way', async ({ api, options }) => {
  const browser = await signedIn(api);
  const { body } = await browser.auth('/two-factor/enable', { password: PASSWORD });
  const { totpURI } = body as { totpURI: string }; // as better-auth documents it
  await browser.auth('/two-factor/verify-totp', { code: totp(totpURI) });
  const halfWay = new Browser(api);
  await halfWay.auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  const grace = new Browser(api);
  await grace.auth('/sign-up/email', { email: 'grace@example.com', password: PASSWORD, name: 'Grace' });

  await restartWith(api, options, NEW, OLD);

  expect(await nameOf(api, browser)).toBe('Ada');
  expect((await browser.auth('/list-accounts')).status).toBe(200); // better-auth's own reading of the cookie
  expect((await halfWay.auth('/two-factor/verify-totp', { code: totp(totpURI, 1) })).status).toBe(200);
  await grace.fetch((await mailTo(api, 'grace@example.com')).link);
  expect((await grace.auth('/sign-in/email', { email: 'grace@example.com', password: PASSWORD })).status).toBe(200);

  await api.database.auth
    .sql`update auth.session set updated_at = now() - interval '25 hours', expires_at = now() + interval '5 days 23 hours'`;
  await browser.fetch(`${api.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } });
  await restartWith(api, options, NEW); // a week later the old one goes
  expect(await nameOf(api, browser)).toBe('Ada'); // renewed once a day, by the newest
  expect(await nameOf(api, grace)).toBe('Grace'); // signed by it in the first place
  await api.database.auth.sql`delete from auth.used_code`; // as of a week ago
  const again = new Browser(api);
  await again.auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  expect((await again.auth('/two-factor/verify-totp', { code: totp(totpURI) })).status).toBe(200);
});

test('a secret that is dropped signs out whoever it signed in: that is how a leaked one is taken back', async ({ api, options }) => {
  const browser = await signedIn(api);
  await restartWith(api, options, NEW);
  expect(await nameOf(api, browser)).toBeNull();
  expect((await browser.auth('/list-accounts')).status).toBe(401);
});

apiTest('what nobody on the list signed stays as it came', () => {
  const old = new Signatures([OLD.value]);
  const both = new Signatures([NEW.value, OLD.value]);
  const forged =
    'studio.session_token=token.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D; theme=dark; studio.x=%E0%A4%A; other.session_token=a.b';
  expect(both.cookies(forged)).toBe(forged);
  expect(old.cookies(forged)).toBe(forged);
  expect(both.token('a.b.c')).toBe('a.b.c');
});
