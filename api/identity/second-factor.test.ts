import { expect } from 'vitest';
import { test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { Browser, PASSWORD, signedIn, totp } from './testing.ts';

const ME = '{ me { name secondFactor } }';
const CREDENTIALS = { email: 'ada@example.com', password: PASSWORD };

/** Ada with an authenticator app: what it scanned, and her backup codes. */
async function withSecondFactor(api: TestApi) {
  const browser = await signedIn(api);
  const { body } = await browser.auth('/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] }; // as better-auth documents it
  const code = totp(totpURI);
  expect((await browser.auth('/two-factor/verify-totp', { code })).status).toBe(200);
  return { browser, totpURI, backupCodes, code };
}

async function halfWay(api: { url: string }) {
  const browser = new Browser(api);
  const answer = await browser.auth('/sign-in/email', CREDENTIALS);
  expect(answer).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
  return browser;
}

test('with an authenticator app the password alone opens nothing, and the code of the moment does', async ({ api }) => {
  const { browser, totpURI } = await withSecondFactor(api);
  expect((await api.ask(ME, {}, browser.headers)).data).toEqual({ me: { name: 'Ada', secondFactor: true } });

  const other = await halfWay(api);
  expect((await api.ask(ME, {}, other.headers)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await other.auth('/two-factor/verify-totp', { code: totp(totpURI, 40) })).status).toBe(401);
  expect((await other.auth('/two-factor/verify-totp', { code: totp(totpURI, 1) })).status).toBe(200);
  expect((await api.ask(ME, {}, other.headers)).errors).toEqual([]);
});

test('a code opens once, however many use it at once in however many processes, and not where it switched the factor on', async ({
  api,
}) => {
  const { totpURI, code: enabling } = await withSecondFactor(api);
  const first = await halfWay(api);
  expect(await first.auth('/two-factor/verify-totp', { code: enabling })).toMatchObject({ status: 401, body: { code: 'INVALID_CODE' } });
  const second = await api.another();

  const code = totp(totpURI, 1);
  const doors = [first];
  for (const at of [api, second, second, api]) doors.push(await halfWay(at));
  const answers = await Promise.all(doors.map((each) => each.auth('/two-factor/verify-totp', { code })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401]);
});

test('a code that came to nothing can be used again, and a used one is forgotten when it could open nothing more', async ({ api }) => {
  const { totpURI } = await withSecondFactor(api);
  const code = totp(totpURI, 1);
  expect((await new Browser(api).auth('/two-factor/verify-totp', { code })).status).toBe(401); // no password before it
  const browser = await halfWay(api);
  await api.database.auth.sql`update auth.two_factor set locked_until = now() + interval '1 minute'`;
  expect((await browser.auth('/two-factor/verify-totp', { code })).status).toBe(429);
  await api.database.auth.sql`update auth.two_factor set locked_until = null`;
  expect((await browser.auth('/two-factor/verify-totp', { code })).status).toBe(200);

  await api.database.auth.sql`update auth.used_code set expires_at = now() - interval '1 second'`;
  await (await halfWay(api)).auth('/two-factor/verify-totp', { code: '000000' });
  expect(await api.database.auth.sql`select from auth.used_code`).toHaveLength(0);
});

test('a backup code opens once', async ({ api }) => {
  const { backupCodes } = await withSecondFactor(api);
  expect(backupCodes).toHaveLength(10);
  const code = backupCodes[0];

  const first = await halfWay(api);
  expect((await first.auth('/two-factor/verify-backup-code', { code })).status).toBe(200);
  expect((await api.ask(ME, {}, first.headers)).errors).toEqual([]);
  const second = await halfWay(api);
  expect((await second.auth('/two-factor/verify-backup-code', { code })).status).toBe(401);
});

test('five wrong codes lock the second factor, also for the right one and for backup codes, and it says for how long', async ({ api }) => {
  const { totpURI, backupCodes } = await withSecondFactor(api);
  for (let nth = 0; nth < 5; nth += 1) {
    const browser = await halfWay(api);
    expect((await browser.auth('/two-factor/verify-totp', { code: '000000' })).status).not.toBe(200);
  }

  const browser = await halfWay(api);
  expect((await browser.auth('/two-factor/verify-totp', { code: totp(totpURI, 1) })).status).toBe(429);
  await api.database.auth.sql`update auth.two_factor set locked_until = now() + interval '110 seconds'`;
  for (const answer of [
    await browser.auth('/two-factor/verify-totp', { code: totp(totpURI, 1) }),
    await browser.auth('/two-factor/verify-backup-code', { code: backupCodes[0] }),
  ]) {
    expect(answer).toMatchObject({ status: 429, body: { code: 'LOCKED', message: 'Too many wrong codes. Try again in 2 minutes.' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(100);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(110);
  }
});

test('secret and backup codes are unreadable in the database', async ({ api }) => {
  const { totpURI, backupCodes } = await withSecondFactor(api);
  const [row] = await api.database.auth.sql`select secret, backup_codes from auth.two_factor`;

  const secret = new URL(totpURI).searchParams.get('secret')!;
  expect(JSON.stringify(row)).not.toContain(secret);
  expect(JSON.stringify(row)).not.toContain(backupCodes[0]);
  expect(row!['secret']).toMatch(/^\$ba\$1\$/); // the number of the secret that closed it
});

test('taking the second factor off needs the password', async ({ api }) => {
  const { browser } = await withSecondFactor(api);
  expect((await browser.auth('/two-factor/disable', { password: 'not the password' })).status).toBe(400);
  expect((await api.ask(ME, {}, browser.headers)).data).toMatchObject({ me: { secondFactor: true } });
  expect((await browser.auth('/two-factor/disable', { password: PASSWORD })).status).toBe(200);
  expect((await api.ask(ME, {}, browser.headers)).data).toMatchObject({ me: { secondFactor: false } });
});
