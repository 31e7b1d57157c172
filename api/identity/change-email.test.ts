import { expect } from 'vitest';
import { test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { Browser, PASSWORD, mailTo, signUp, signedIn } from './testing.ts';

const NEW = 'lovelace@example.com';
const emailOf = async (api: TestApi, browser: Browser) =>
  (await api.ask('{ me { email } }', {}, browser.headers)).data?.['me'].email as string;
const canSignIn = async (browser: Browser, email: string) =>
  (await browser.auth('/sign-in/email', { email, password: PASSWORD })).status === 200;

test('an address changes once both the old and the new one have said yes, in that order', async ({ api }) => {
  const ada = await signedIn(api);
  expect((await ada.auth('/change-email', { newEmail: NEW, callbackURL: '/settings' })).status).toBe(200);
  await expect(mailTo(api, NEW)).rejects.toThrow(); // not asked yet
  const asked = await mailTo(api, 'ada@example.com');
  expect(asked.body).toContain(NEW);
  await ada.fetch(asked.link);
  expect(await emailOf(api, ada)).toBe('ada@example.com');
  const confirmed = await mailTo(api, NEW);
  await ada.fetch(confirmed.link);

  expect(await emailOf(api, ada)).toBe(NEW);
  expect([await canSignIn(new Browser(api), NEW), await canSignIn(new Browser(api), 'ada@example.com')]).toEqual([true, false]);
  const [told] = await api.database.auth.sql`select email_verified from auth."user" where email = ${NEW}`;
  expect(told).toEqual({ email_verified: true });
  for (const { link } of [asked, confirmed]) await ada.fetch(link); // both are spent
  expect(await emailOf(api, ada)).toBe(NEW);
});

test('nobody learns who has an account, takes a taken address, or changes one without signing in', async ({ api }) => {
  const ada = await signedIn(api);
  await signUp(api, 'grace@example.com', { name: 'Grace' });
  const before = await mailTo(api, 'ada@example.com');
  const free = await ada.auth('/change-email', { newEmail: 'nobody@example.com' });
  const taken = await ada.auth('/change-email', { newEmail: 'grace@example.com' });
  expect([taken.status, taken.body]).toEqual([free.status, free.body]);
  expect((await mailTo(api, 'ada@example.com')).body).not.toBe(before.body);
  expect((await mailTo(api, 'ada@example.com')).body).toContain('nobody@example.com'); // the taken one was never asked for
  expect((await new Browser(api).auth('/change-email', { newEmail: NEW })).status).toBe(401);
});

test('a link that somebody else opens while signed in changes nothing, nor does a bent one', async ({ api }) => {
  const ada = await signedIn(api);
  const grace = await signedIn(api, 'grace@example.com', { name: 'Grace' });
  await ada.auth('/change-email', { newEmail: NEW });
  const { link } = await mailTo(api, 'ada@example.com');
  await grace.fetch(link);
  const bent = new URL(link);
  const [head, claims, signature] = bent.searchParams.get('token')!.split('.') as [string, string, string];
  const wanted = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const forged = Buffer.from(JSON.stringify({ ...wanted, requestType: 'change-email-verification' })).toString('base64url');
  bent.searchParams.set('token', [head, forged, signature].join('.'));
  await ada.fetch(bent.href);
  await expect(mailTo(api, NEW)).rejects.toThrow();
  expect(await emailOf(api, ada)).toBe('ada@example.com');
});
