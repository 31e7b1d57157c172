import { desc } from 'drizzle-orm';
import { expect } from 'vitest';
import { WebAuthnEmulator } from 'nid-webauthn-emulator';
import { auditLog } from '../../drizzle/tables.ts';
import type { AuditRow } from '../../drizzle/tables.ts';
import { inOrganisation } from '../../drizzle/tenant.ts';
import { Browser, PASSWORD, mailTo, signUp, signedIn, totp } from '../identity/testing.ts';
import { test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

/* Whatever changes somebody's account is told, whichever way it came: triggers of migrations/0007. */

/** What the log tells of somebody's account, in order. */
async function logOf(api: TestApi, email = 'ada@example.com'): Promise<AuditRow[]> {
  const [row] = await api.database.auth.sql`select studio.personal_organisation(id) as id from auth."user" where email = ${email}`;
  const rows = await inOrganisation(api.database.db, String(row!['id']), (tx) => tx.select().from(auditLog).orderBy(desc(auditLog.id)));
  return rows.reverse();
}
const actionsOf = async (api: TestApi, email?: string) => (await logOf(api, email)).map(({ action }) => action);

test('signing up, confirming and signing in are told with person, place, route and device', async ({ api }) => {
  await signedIn(api);
  const log = await logOf(api);

  expect(log.map(({ action, details }) => [action, details['route']])).toEqual([
    ['account.created', '/sign-up/email'],
    ['password.set', '/sign-up/email'],
    ['email.verified', '/verify-email'],
    ['session.started', '/sign-in/email'],
  ]);
  const [{ id }] = await api.database.auth.sql<[{ id: string }]>`select id from auth."user" where email = 'ada@example.com'`;
  for (const row of log) expect(row).toMatchObject({ actorKind: 'person', actorId: id, personId: id, address: '127.0.0.1' });
  expect(log.at(-1)).toMatchObject({ noun: 'session', details: { newDevice: true, device: 'node' } });
  const { data } = await api.ask('{ me { organisationId } }', {}, (await signInAgain(api)).headers);
  expect(data!['me'].organisationId).toBe(log[0]!.organisationId);
  expect((await logOf(api)).at(-1)).toMatchObject({ action: 'session.started', details: { newDevice: false } });
});

async function signInAgain(api: TestApi): Promise<Browser> {
  const browser = new Browser(api);
  await browser.auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  return browser;
}

test('sign-out, sessions ended from afar and a new password are told', async ({ api }) => {
  const browser = await signedIn(api);
  const other = await signInAgain(api);
  await other.auth('/sign-out', {});
  await signInAgain(api);
  await signInAgain(api);
  const { data } = await api.ask('{ sessions { id current } }', {}, browser.headers);
  const [afar] = data!['sessions'].filter(({ current }: { current: boolean }) => !current);
  await api.ask('mutation ($id: ID!) { revokeSession(id: $id) }', { id: afar.id }, browser.headers);
  await api.ask('mutation { revokeOtherSessions }', {}, browser.headers);
  const newPassword = 'a brighter lantern in June';
  await browser.auth('/change-password', { currentPassword: PASSWORD, newPassword });
  await browser.auth('/request-password-reset', { email: 'ada@example.com', redirectTo: '/reset' });
  const landing = await browser.fetch((await mailTo(api, 'ada@example.com')).link);
  const token = new URL(landing.headers.get('location')!, api.url).searchParams.get('token');
  await browser.auth('/reset-password', { token, newPassword: PASSWORD });

  const log = (await logOf(api)).slice(4).filter(({ action }) => action !== 'session.started');
  expect(log.map(({ action, details, address }) => [action, details['route'], address])).toEqual([
    ['session.revoked', '/sign-out', '127.0.0.1'],
    ['session.revoked', 'revokeSession', '127.0.0.1'],
    ['session.revoked', 'revokeOtherSessions', '127.0.0.1'],
    ['session.revoked', '/change-password', '127.0.0.1'],
    ['password.changed', '/change-password', '127.0.0.1'],
    ['session.revoked', '/reset-password', '127.0.0.1'],
    ['password.changed', '/reset-password', '127.0.0.1'],
  ]);
});

test('a second factor is told when it comes, is asked for, used up, renewed, locked and taken off', async ({ api }) => {
  const browser = await signedIn(api);
  const { body } = await browser.auth('/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] }; // as better-auth documents it
  const before = (await logOf(api)).length;
  await browser.auth('/two-factor/verify-totp', { code: totp(totpURI) });
  const half = await signInAgain(api);
  await half.auth('/two-factor/verify-backup-code', { code: backupCodes[0] });
  await half.auth('/two-factor/generate-backup-codes', { password: PASSWORD });
  for (let nth = 0; nth < 5; nth += 1) await (await signInAgain(api)).auth('/two-factor/verify-totp', { code: '000000' });
  await half.auth('/two-factor/disable', { password: PASSWORD });

  const log = (await logOf(api)).slice(before);
  const told = log.filter(({ action }) => !action.startsWith('session.'));
  expect(told.map(({ action }) => action)).toEqual([
    'second-factor.enabled',
    'second-factor.asked',
    'backup-code.used',
    'backup-codes.renewed',
    ...Array<string>(5).fill('second-factor.asked'),
    'second-factor.locked',
    'second-factor.disabled',
  ]);
  expect(log.find(({ action }) => action === 'second-factor.locked')).toMatchObject({ actorKind: 'system', address: '127.0.0.1' });
  expect(JSON.stringify(log)).not.toContain(backupCodes[0]);
});

test('a session is told when it lives on: not of a sign-in that stops at the second factor, which every sign-in asks for', async ({
  api,
}) => {
  const browser = await signedIn(api);
  const { body } = await browser.auth('/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] }; // as better-auth documents it
  await browser.auth('/two-factor/verify-totp', { code: totp(totpURI) });
  const before = (await logOf(api)).length;

  const half = await signInAgain(api);
  expect((await logOf(api)).slice(before).map(({ action }) => action)).toEqual(['second-factor.asked']);
  expect((await half.auth('/two-factor/verify-totp', { code: totp(totpURI, 1), trustDevice: true })).status).toBe(200);
  const { data } = await api.ask('{ sessions { id current } }', {}, half.headers);
  const { id } = data!['sessions'].find(({ current }: { current: boolean }) => current);
  expect((await logOf(api)).slice(before + 1)).toMatchObject([{ action: 'session.started', nounId: id }]);

  const again = await half.auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  expect(again.body).toMatchObject({ twoFactorRedirect: true });
  await half.auth('/two-factor/verify-backup-code', { code: backupCodes[0] });
  expect((await actionsOf(api)).slice(before + 2)).toEqual(['second-factor.asked', 'backup-code.used', 'session.started']);
});

test('a lock-out is told once, and not in the name of the person', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  const guess = () => new Browser(api).auth('/sign-in/email', { email: 'Ada@example.com', password: 'not the password' });
  for (let nth = 0; nth < 8; nth += 1) await guess();

  const locks = (await logOf(api)).filter(({ action }) => action === 'sign-in.locked');
  expect(locks).toMatchObject([{ actorKind: 'system', actorId: null, address: '127.0.0.1' }]);
});

test('passkeys are told when they come and go', async ({ api }) => {
  const browser = await signedIn(api);
  const device = new WebAuthnEmulator();
  const { body } = await browser.auth('/passkey/generate-register-options');
  const response = device.createJSON(api.url.replace('127.0.0.1', 'localhost'), body as never); // both sides speak the standard's JSON
  const { body: made } = await browser.auth('/passkey/verify-registration', { response, name: 'Laptop' });
  await browser.auth('/passkey/delete-passkey', { id: made['id'] });

  expect((await logOf(api)).slice(-2)).toMatchObject([
    { action: 'passkey.added', noun: 'passkey', nounId: made['id'], details: { name: 'Laptop' }, address: '127.0.0.1' },
    { action: 'passkey.removed', noun: 'passkey', nounId: made['id'] },
  ]);
});

test('what is changed by hand in the database is told too: links, roles, addresses, the end of an account', async ({ api }) => {
  await signedIn(api);
  const { sql } = api.database.auth;
  const organisation = (await logOf(api))[0]!.organisationId;
  const before = (await logOf(api)).length;
  await sql`insert into auth.account (id, account_id, provider_id, user_id) select gen_random_uuid(), '1815', 'github', id from auth."user" where email = 'ada@example.com'`;
  await sql`delete from auth.account where provider_id = 'github'`;
  await sql`update auth."user" set platform_role = 'moderator' where email = 'ada@example.com'`;
  await sql`update auth."user" set email = 'lovelace@example.com' where email = 'ada@example.com'`;
  await sql`delete from auth."user" where email = 'lovelace@example.com'`;

  const rows = await inOrganisation(api.database.db, organisation, (tx) => tx.select().from(auditLog).orderBy(auditLog.id));
  expect(rows.slice(before).map(({ action, noun, nounId, details }) => [action, noun === 'provider' ? nounId : details])).toEqual([
    ['account.linked', 'github'],
    ['account.unlinked', 'github'],
    ['platform-role.changed', { from: 'user', to: 'moderator' }],
    ['email.changed', { from: 'ada@example.com', to: 'lovelace@example.com' }],
    ['account.deleted', {}],
  ]);
});

test('what others do is not in one’s own log, and a sign-up that fails is in nobody’s', async ({ api }) => {
  await signedIn(api);
  await signedIn(api, 'grace@example.com');
  const before = await actionsOf(api);
  await new Browser(api).auth('/sign-up/email', { email: 'ada@example.com', password: PASSWORD, name: 'Mallory' });
  await new Browser(api).auth('/sign-in/email', { email: 'grace@example.com', password: PASSWORD });
  expect(await actionsOf(api)).toEqual(before);
  expect(await actionsOf(api, 'grace@example.com')).toHaveLength(5);
});
