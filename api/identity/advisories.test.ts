import postgres from 'postgres';
import { expect } from 'vitest';
import { TEST_IDENTITY, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { aMember } from '../../drizzle/testing.ts';
import { OPEN_ROUTES } from './door.ts';
import { Identity } from './identity.ts';
import { openIdentityOptions } from './options.ts';
import { Browser, PASSWORD, mailTo, signUp, signedIn } from './testing.ts';
import { parseEnv } from '../../schema/env.ts';

/* What has gone wrong with this library elsewhere, each with what shows that it can't here. See docs/decisions/0009-identity.md. */

const EVIL = 'https://evil.example';
const ME = '{ me { name } }';

function anIdentity(api: TestApi) {
  return new Identity(TEST_IDENTITY, { database: api.database.auth, url: api.url, origins: [api.url], log: () => {} });
}

test('CVE-2025-61928: nobody makes an API key by naming its owner', async ({ api }) => {
  const { personId } = await aMember(api.database.auth.db, 'owner');
  const before = await api.database.auth.sql`select count(*)::int from auth.api_key`;
  for (const path of ['/api-key/create', '/api-key/update', '/api-key/verify', '/api-key/list'])
    expect((await new Browser(api).auth(path, { userId: personId, name: 'mine now' })).status, path).toBe(404);

  expect(await api.database.auth.sql`select count(*)::int from auth.api_key`).toEqual(before);
});

test('GHSA-qq9h-g4jm-xgf3: an account registered in somebody’s name before them gives its maker nothing once they come', async ({
  api,
}) => {
  const thief = new Browser(api);
  await thief.auth('/sign-up/email', { email: 'ada@example.com', password: PASSWORD, name: 'Mallory' });
  for (const path of ['/sign-in/magic-link', '/email-otp/send-verification-otp', '/sign-in/email-otp', '/magic-link/verify'])
    expect((await thief.auth(path, { email: 'ada@example.com' })).status, path).toBe(404);

  const ada = new Browser(api);
  await ada.auth('/request-password-reset', { email: 'ada@example.com', redirectTo: '/reset' });
  const landing = await ada.fetch((await mailTo(api, 'ada@example.com')).link);
  const token = new URL(landing.headers.get('location')!, api.url).searchParams.get('token');
  await ada.auth('/reset-password', { token, newPassword: 'a brighter lantern in June' });

  expect((await thief.auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD })).status).toBe(401);
});

test('GHSA-569q-mpph-wgww: links in mails name our own address, whatever host a request claims', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  for (const claim of [{ 'x-forwarded-host': 'evil.example' }, { 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' }]) {
    await fetch(`${api.url}/auth/request-password-reset`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url, ...claim },
      body: JSON.stringify({ email: 'ada@example.com' }),
    });
    expect((await mailTo(api, 'ada@example.com')).link).toMatch(new RegExp(`^${api.url}/`));
  }
});

test('GHSA-569q-mpph-wgww: a studio that others reach does not start without its address', async () => {
  const env = parseEnv({ HOST: '0.0.0.0', AUTH_SECRETS: `1:${'s'.repeat(32)}` });
  await expect(openIdentityOptions(env)).rejects.toMatchObject({
    code: 'SETUP_INCOMPLETE',
    message: expect.stringContaining('PUBLIC_URL') as string,
  });
});

test('#9133: nobody registers a provider that could sign others in', async ({ api }) => {
  const member = await signedIn(api);
  const provider = { providerId: 'evil', issuer: EVIL, domain: 'example.com', oidcConfig: { clientId: 'x', clientSecret: 'y' } };
  for (const path of ['/sso/register', '/sso/providers', '/sign-in/sso', '/sso/callback/evil'])
    expect((await member.auth(path, provider)).status, path).toBe(404);
});

test('#9013, #9024: a session is worth nothing in an organisation its person does not belong to', async ({ api }) => {
  const member = await signedIn(api);
  const { organisationId } = await aMember(api.database.auth.db, 'owner');
  for (const path of ['/organization/set-active', '/organization/list', '/update-session', '/organization/get-full-organization'])
    expect((await member.auth(path, { organizationId: organisationId, activeOrganizationId: organisationId })).status, path).toBe(404);

  await api.database.auth.sql`update auth.session set active_organization_id = ${organisationId}`; // as if it had worked
  const { data } = await api.ask('{ me { organisationId role } }', {}, member.headers);
  expect(data!['me'].organisationId).not.toBe(organisationId);
});

test('only the routes on the list are open', async ({ api }) => {
  const identity = anIdentity(api);
  const known = Object.values(identity.auth.api).flatMap((endpoint) => {
    const { path, options } = endpoint as { path?: string; options?: { method?: string | string[] } }; // as better-call makes them
    return path ? [{ path, methods: [options?.method ?? 'GET'].flat() }] : [];
  });
  const open = (path: string, method: string) => OPEN_ROUTES[path] === method || (path === '/callback/:id' && method === 'GET'); // two of its values are on the list
  const statuses: Record<string, number> = {};
  for (const { path, methods } of known) {
    for (const method of methods.filter((each) => !open(path, each))) {
      const answer = await fetch(`${api.url}/auth${path.replace(/:\w+/g, 'x')}`, {
        method,
        headers: { origin: api.url, 'content-type': 'application/json' },
        redirect: 'manual',
        ...(method !== 'GET' && { body: '{}' }),
      });
      if (![404].includes(answer.status)) statuses[`${method} ${path}`] = answer.status;
    }
  }
  expect(known.length).toBeGreaterThan(40);
  expect(statuses).toEqual({});
  await identity.stop();
});

test.for([
  '/sign-up/email',
  '/sign-in/email',
  '/sign-out',
  '/change-password',
  '/two-factor/disable',
  '/passkey/delete-passkey',
  '/update-user',
])('pages of other origins, forms and requests of no page at all don’t reach %s', async (path, { api }) => {
  const { headers } = await signedIn(api);
  const post = (given: Record<string, string>, body = '{"email":"a@example.com","password":"x"}') =>
    fetch(`${api.url}/auth${path}`, {
      method: 'POST',
      headers: { cookie: headers['cookie']!, 'content-type': 'application/json', ...given },
      body,
    });

  expect((await post({ origin: EVIL })).status).toBe(403);
  expect((await post({ origin: 'null' })).status).toBe(403);
  expect((await post({})).status).toBe(403);
  expect((await post({ origin: EVIL, 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400);
  expect((await api.ask(ME, {}, headers)).errors).toEqual([]); // still signed in
});

test('GraphQL takes no cookie from pages of other origins', async ({ api }) => {
  const { headers } = await signedIn(api);
  for (const origin of [EVIL, 'null', `${api.url}.evil.example`]) {
    const answer = await api.ask(ME, {}, { ...headers, origin });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  }
  const { origin: _, ...unnamed } = headers;
  expect((await api.ask(ME, {}, { ...unnamed, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await api.ask(ME, {}, unnamed)).errors).toEqual([]); // programs name no page
});

test('a redirect leads only to our own pages', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  const browser = new Browser(api);
  const wanted = { email: 'ada@example.com', password: PASSWORD, redirectTo: `${EVIL}/x`, callbackURL: `${EVIL}/x` };
  for (const path of ['/sign-in/email', '/request-password-reset', '/send-verification-email'])
    expect((await browser.auth(path, wanted)).status, path).toBe(403);
  for (const path of [`/verify-email?token=x&callbackURL=${EVIL}`, `/reset-password/x?callbackURL=${EVIL}`])
    expect((await browser.auth(path)).headers.get('location') ?? '', path).not.toContain('evil.example');
});

test('nobody gives themselves a role, a confirmed address or somebody else’s organisation', async ({ api }) => {
  const browser = new Browser(api);
  const greedy = { platformRole: 'admin', emailVerified: true, twoFactorEnabled: true, id: '00000000-0000-7000-8000-000000000002' };
  const answer = await browser.auth('/sign-up/email', { email: 'eve@example.com', password: PASSWORD, name: 'Eve', ...greedy });
  const [row] = await api.database.auth
    .sql`select platform_role, email_verified, two_factor_enabled from auth."user" where email = 'eve@example.com'`;
  expect(answer.status === 200 ? row : undefined).toEqual(
    answer.status === 200 ? { platform_role: 'user', email_verified: false, two_factor_enabled: false } : undefined,
  );

  const ada = await signedIn(api);
  await ada.auth('/update-user', { name: 'Ada II', ...greedy });
  const [after] = await api.database.auth.sql`select platform_role, two_factor_enabled from auth."user" where email = 'ada@example.com'`;
  expect(after).toEqual({ platform_role: 'user', two_factor_enabled: false });
});

test('a token that nobody signed is no session, in a cookie or as a bearer', async ({ api }) => {
  await signedIn(api);
  const [row] = await api.database.auth.sql`select token from auth.session`;
  const token = String(row!['token']);
  for (const headers of [{ cookie: `studio.session_token=${token}` }, { authorization: `Bearer ${token}` }])
    expect((await api.ask(ME, {}, { origin: api.url, ...headers })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('large bodies are refused before they are read', async ({ api }) => {
  const { status } = await new Browser(api).auth('/sign-in/email', { email: 'a@example.com', password: 'x'.repeat(100_000) });
  expect(status).toBe(413);
});

test('whoever claims another address is counted under their own', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  await fetch(`${api.url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.url, 'x-forwarded-for': '203.0.113.9', 'x-studio-address': '203.0.113.9' },
    body: JSON.stringify({ email: 'ada@example.com', password: PASSWORD }),
  });
  const [row] = await api.database.auth.sql`select ip_address from auth.session`;
  expect(row).toEqual({ ip_address: '127.0.0.1' });
});

test('a database that fails is told to the log without what was in the statement', async ({ api }) => {
  const owner = postgres(api.database.ownerUrl, { max: 1 });
  await owner.unsafe('drop table auth.verification');
  await owner.end();
  const printed: unknown[] = [];
  const { error: print } = console;
  console.error = (...parts) => void printed.push(...parts);
  const answer = await new Browser(api).auth('/request-password-reset', { email: 'very.secret@example.com' });
  console.error = print;

  expect(answer).toMatchObject({ status: 500, body: { message: 'Something went wrong' } });
  expect(printed).toEqual([]); // nobody tells it past our log
  expect(api.logged).not.toEqual([]);
  const told = JSON.stringify(api.logged.map((each) => [String(each), (each as Error).stack, String((each as Error).cause)]));
  expect(told).not.toContain('very.secret');
  expect(told).not.toContain('dummy-verification-token');
  expect(told).toContain('auth.verification');
});
