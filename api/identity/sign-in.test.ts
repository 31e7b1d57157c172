import { expect } from 'vitest';
import { test } from '../testing.ts';
import { Browser, PASSWORD, mailTo, signUp, signedIn } from './testing.ts';

const ME = '{ me { name email role platformRole organisationId permissions } }';
const SESSIONS = '{ sessions { id current userAgent } }';

test('who signs up confirms their address, signs in, and owns an organisation of their own', async ({ api }) => {
  const browser = new Browser(api);
  const wanted = { email: 'Ada@Example.com', password: PASSWORD, name: 'Ada' };
  expect((await browser.auth('/sign-up/email', wanted)).status).toBe(200);
  expect(browser.isSignedIn).toBe(false);
  expect(await browser.auth('/sign-in/email', wanted)).toMatchObject({ status: 403, body: { code: 'EMAIL_NOT_VERIFIED' } });

  await browser.fetch((await mailTo(api, 'ada@example.com')).link);
  expect(browser.isSignedIn).toBe(false); // the link confirms; it doesn't sign in whoever opens it
  expect((await browser.auth('/sign-in/email', wanted)).status).toBe(200);

  const { data } = await api.ask(ME, {}, browser.headers);
  expect(data?.['me']).toMatchObject({ name: 'Ada', email: 'ada@example.com', role: 'OWNER', platformRole: 'USER' });
  const mine = await api.ask('mutation { createProject(input: { title: "Mine" }) { id } }', {}, browser.headers);
  expect(mine.errors).toEqual([]);
  expect((await api.ask('{ projects { nodes { title } } }')).data).toEqual({ projects: { nodes: [] } }); // the local owner's are others
});

test('nobody gets anything without signing in', async ({ api }) => {
  const nobody = { origin: api.url };
  for (const query of [ME, SESSIONS, '{ projects { nodes { id } } }', '{ films { nodes { id } } }', 'mutation { socketTicket { ticket } }'])
    expect((await api.ask(query, {}, nobody)).errors[0]?.extensions.code, query).toBe('UNAUTHENTICATED');
  expect((await api.ask('{ signInWays { providers } }', {}, nobody)).data).toEqual({ signInWays: { providers: [] } });
  for (const authorization of ['Bearer afs_nothing', 'Bearer x', 'Basic YTpi'])
    expect((await api.ask(ME, {}, { authorization })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test.for([
  ['too short', 'Tr0ub4dor&3'],
  ['twelve of the same', 'aaaaaaaaaaaa'],
  ['a common one made longer', 'password1234'],
  ['a walk over the keyboard', 'qwertyuiop12'],
  ['their own name', 'adalovelace1'],
])('a password that is %s is refused with a reason', async ([, password], { api }) => {
  const wanted = { email: 'ada.lovelace@example.com', name: 'Ada Lovelace', password };
  const answer = await new Browser(api).auth('/sign-up/email', wanted);

  expect(answer).toMatchObject({ status: 400, body: { code: 'PASSWORD_WEAK', message: expect.stringMatching(/\w{3}/) as string } });
});

test('signing up again tells nothing; the owner of the address is told', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  const wanted = { email: 'ada@example.com', password: 'another horse entirely 42', name: 'Mallory' };
  const again = await new Browser(api).auth('/sign-up/email', wanted);
  const fresh = await new Browser(api).auth('/sign-up/email', { ...wanted, email: 'new@example.com' });

  expect(again.status).toBe(fresh.status);
  expect(Object.keys(again.body['user'] as object).sort()).toEqual(Object.keys(fresh.body['user'] as object).sort());
  expect((await mailTo(api, 'ada@example.com')).subject).toBe('You already have an account');
  expect((await new Browser(api).auth('/sign-in/email', wanted)).status).toBe(401);
});

test('a new password by mail signs every device out and works once', async ({ api }) => {
  const browser = await signedIn(api);
  const email = 'ada@example.com';
  await browser.auth('/request-password-reset', { email, redirectTo: `${api.url}/reset` });
  const { link } = await mailTo(api, email);
  const landing = await browser.fetch(link);
  const token = new URL(landing.headers.get('location')!).searchParams.get('token');
  const newPassword = 'a brighter lantern in June';

  expect(await browser.auth('/reset-password', { token, newPassword: 'short' })).toMatchObject({ status: 400 });
  expect((await browser.auth('/reset-password', { token, newPassword })).status).toBe(200);
  expect((await browser.auth('/reset-password', { token, newPassword })).status).toBe(400);

  expect((await api.ask(ME, {}, browser.headers)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const again = new Browser(api);
  expect((await again.auth('/sign-in/email', { email, password: PASSWORD })).status).toBe(401);
  expect((await again.auth('/sign-in/email', { email, password: newPassword })).status).toBe(200);
  expect((await mailTo(api, email)).subject).toBe('Your password was changed');
});

test.for([{}, { revokeOtherSessions: false }])(
  'a changed password signs every other device out and is told by mail, also when asked with %o',
  async (asked, { api }) => {
    const email = 'ada@example.com';
    const [here, there] = [await signedIn(api, email), new Browser(api)];
    await there.auth('/sign-in/email', { email, password: PASSWORD });
    const newPassword = 'a brighter lantern in June';

    expect((await here.auth('/change-password', { ...asked, currentPassword: 'not the password', newPassword })).status).toBe(400);
    expect((await api.ask(ME, {}, there.headers)).errors).toEqual([]);
    expect((await mailTo(api, email)).subject).not.toBe('Your password was changed');

    expect((await here.auth('/change-password', { ...asked, currentPassword: PASSWORD, newPassword })).status).toBe(200);
    expect((await api.ask(ME, {}, there.headers)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await api.ask(ME, {}, here.headers)).errors).toEqual([]);
    expect((await mailTo(api, email)).subject).toBe('Your password was changed');
    expect((await new Browser(api).auth('/sign-in/email', { email, password: newPassword })).status).toBe(200);
  },
);

test('a reset for an address nobody has answers the same, and sends nothing', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  const known = await new Browser(api).auth('/request-password-reset', { email: 'ada@example.com' });
  const unknown = await new Browser(api).auth('/request-password-reset', { email: 'nobody@example.com' });

  expect(unknown).toMatchObject({ status: known.status, body: known.body });
  await expect(mailTo(api, 'nobody@example.com')).rejects.toThrow('No mail');
});

test('sessions are listed without their tokens, and revoking one ends it at once', async ({ api }) => {
  const here = await signedIn(api);
  const there = new Browser(api);
  await there.auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  const { data } = await api.ask(SESSIONS, {}, here.headers);
  const other = data!['sessions'].find((each: { current: boolean }) => !each.current);
  expect(data!['sessions']).toHaveLength(2);

  expect((await api.ask(SESSIONS, {}, there.headers)).errors).toEqual([]);
  const revoked = await api.ask('mutation ($id: ID!) { revokeSession(id: $id) }', { id: other.id }, here.headers);
  expect(revoked.data).toEqual({ revokeSession: true });
  expect((await api.ask(SESSIONS, {}, there.headers)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await api.ask(SESSIONS, {}, here.headers)).data!['sessions']).toHaveLength(1);
});

test("nobody revokes another person's session, and a key none at all", async ({ api }) => {
  const ada = await signedIn(api);
  const eve = await signedIn(api, 'eve@example.com');
  const { id } = (await api.ask(SESSIONS, {}, ada.headers)).data!['sessions'][0];
  const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) }';

  expect((await api.ask(REVOKE, { id }, eve.headers)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await api.ask(REVOKE, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(SESSIONS)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask('mutation { revokeOtherSessions }', {}, ada.headers)).data).toEqual({ revokeOtherSessions: 0 });
});

test('after five wrong passwords the account is locked for everybody, in every process, and its owner is told', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  const second = await api.another();
  const doors = [new Browser(api), new Browser(second)];
  const guess = (nth: number) =>
    doors[nth % 2]!.auth('/sign-in/email', { email: nth % 3 ? 'ada@example.com' : 'ADA@example.com', password: `guess number ${nth}` });

  const answers = await Promise.all(Array.from({ length: 20 }, (_, nth) => guess(nth)));

  const statuses = Object.groupBy(answers, ({ status }) => status);
  expect([statuses[401]?.length, statuses[429]?.length]).toEqual([5, 15]);
  const right = await new Browser(api).auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  expect(right).toMatchObject({ status: 429, body: { code: 'LOCKED' } });
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(840);
  await api.database.auth.sql`update auth.login_attempt set last = last - interval '12 minutes 30 seconds'`;
  const later = await new Browser(api).auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  expect(later).toMatchObject({ status: 429, body: { code: 'LOCKED', message: expect.stringContaining('in 3 minutes') } });
  expect(Number(later.headers.get('retry-after'))).toBeGreaterThan(120);
  expect(Number(later.headers.get('retry-after'))).toBeLessThanOrEqual(150);
  expect((await mailTo(api, 'ada@example.com')).subject).toBe('Sign-in is locked for a while');

  await api.database.auth.sql`update auth.login_attempt set last = now() - interval '16 minutes'`;
  expect((await new Browser(api).auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD })).status).toBe(200);
});

test('the right password forgives the wrong ones before it', async ({ api }) => {
  await signUp(api, 'ada@example.com');
  const browser = new Browser(api);
  for (let round = 0; round < 3; round += 1) {
    for (let nth = 0; nth < 4; nth += 1)
      expect((await browser.auth('/sign-in/email', { email: 'ada@example.com', password: 'wrong wrong wrong' })).status).toBe(401);
    expect((await browser.auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD })).status).toBe(200);
  }
});

test('the lock holds at every route that takes a password', async ({ api }) => {
  const browser = await signedIn(api);
  const wrong = { password: 'wrong wrong wrong', currentPassword: 'wrong wrong wrong', newPassword: 'a brighter lantern in June' };
  for (const path of ['/change-password', '/two-factor/enable', '/two-factor/disable', '/two-factor/get-totp-uri', '/change-password'])
    expect([400, 401], path).toContain((await browser.auth(path, wrong)).status);

  expect((await browser.auth('/two-factor/enable', { password: PASSWORD })).status).toBe(429);
  expect((await browser.auth('/change-password', { ...wrong, currentPassword: PASSWORD })).status).toBe(429);
  expect((await new Browser(api).auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD })).status).toBe(429);
});

test('the outbox is read by the admins of the studio alone', async ({ api }) => {
  const ada = await signedIn(api);
  const OUTBOX = '{ outbox(first: 5) { nodes { recipient subject body } } }';
  expect((await api.ask(OUTBOX, {}, ada.headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(OUTBOX)).errors[0]?.extensions.code).toBe('FORBIDDEN'); // a key, though its maker is one

  await api.database.auth.sql`update auth."user" set platform_role = 'admin' where email = 'ada@example.com'`;
  expect((await api.ask(OUTBOX, {}, ada.headers)).errors[0]?.extensions.code).toBe('FORBIDDEN'); // without a second factor
  await api.database.auth.sql`update auth."user" set two_factor_enabled = true where email = 'ada@example.com'`;
  expect((await api.ask(OUTBOX, {}, ada.headers)).data!['outbox'].nodes).toMatchObject([{ recipient: 'ada@example.com' }]);
});
