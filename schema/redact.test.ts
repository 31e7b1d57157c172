import { expect, test } from 'vitest';
import { guardConsole, redact, redactText, redaction } from './redact.ts';
import { StudioError } from './errors.ts';
import { SECRETS_BY_KIND, leakedIn } from './redact.testing.ts';

const SECRET = 'Zm9vYmFy';
const RANDOM = 'qX7dK2mWvR9tB4nLs0hYp3cZfJ6gTe1A'; // as a session's token looks

test.for<[string, string]>([
  ['an API key', `denied for afs_${SECRET}-baz_1 today`],
  ['a guest’s pass', `denied for afg_${SECRET}-baz_1 today`],
  ['a reset link', `GET /auth/reset-password/${SECRET}?callbackURL=/`],
  ['a share link', `GET /share#${SECRET}`],
  ['a confirmation link', `see http://studio/auth/verify-email?token=${SECRET}&callbackURL=/`],
  ['an OAuth answer', `GET /auth/callback/google?state=${SECRET}&code=${SECRET}`],
  ['a bearer header', `Authorization: Bearer ${SECRET}.signature`],
  ['a basic header in JSON', `{"authorization":"Basic ${SECRET}=="}`],
  ['a cookie', `cookie: studio.session_token=x.y; other=${SECRET}`],
  ['a cookie that is set', `set-cookie: studio.session_token=${SECRET}; Path=/`],
  ['a password in JSON', `{"email":"a@b.c","password":"${SECRET}"}`],
  ['a password with quotes in it', `{"newPassword":"a\\"${SECRET}"}`],
  ['tokens in JSON', `{"access_token":"${SECRET}","idToken":"${SECRET}"}`],
  ['backup codes', `{ backupCodes: ['${SECRET}', '${SECRET}'] }`],
  ['a ticket', `connectionParams: { ticket: '${SECRET}' }`],
  ['a database address', `postgres://studio_api:${SECRET}@127.0.0.1:5432/studio`],
  ['an address without a name', `redis://:${SECRET}@127.0.0.1:6379`],
  ['a mail server', `smtps://studio:${SECRET}@mail.example.com`],
  ['a JSON web token', `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJabTl2In0.${SECRET}`],
  ['a sealed value', `sealed:2:${SECRET}`],
  ['a secret of the second factor', `$ba$1$${SECRET}`],
  ['the environment', `AUTH_SECRETS=1:${SECRET} S3_SECRET_ACCESS_KEY=${SECRET} LINK_SECRET='${SECRET}'`],
  ['an S3 link', `https://s3.example/x?X-Amz-Credential=${SECRET}%2F1&X-Amz-Signature=${SECRET}&X-Amz-Security-Token=${SECRET}`],
  ['a GitHub token', `gho_${SECRET}${SECRET}`],
  ['a Google token', `ya29.${SECRET}`],
  ['a client secret of Google', `GOCSPX-${SECRET}`],
  ['a Stripe key', `sk_live_${SECRET}`],
  ['what Postgres says of a double', `duplicate key value: Key (token)=(${SECRET}) already exists.`],
  ['a statement’s parameters', `Failed query: insert …\nparams: ada@example.com,${SECRET}`],
  ['a private key', `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----`],
])('%s is not written down', ([, text]) => {
  expect(redactText(text)).not.toContain(SECRET);
});

test('a random word is not written down, with or without a name', () => {
  for (const text of [RANDOM, `no session ${RANDOM}.`, `(${RANDOM})`, `"${RANDOM}"`]) expect(redactText(text)).not.toContain(RANDOM);
  expect(redactText('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBe('…'); // as an S3 secret looks
});

test('what is no secret stays', () => {
  for (const text of [
    'film 01a204f5-0000-7000-8000-000000000001, shot scene-1-04, 3 of 4',
    'made picture/3f786850e387550fdab836ed7e6dc881de23001b7c9a6a6b5ef5dbb6cdb6f0a1.mp4',
    '    at PostgresJsPreparedQuery.queryWithCache (file:///work/node_modules/drizzle-orm/pg-core/session.js:41:15)',
    'duplicate key value violates unique constraint "project_shares_tokenHash_unique"',
    'The secret of version 1 is not among AUTH_SECRETS',
    'Set PUBLIC_URL: links need it. See https://example.com/docs?page=2#start',
  ])
    expect(redactText(text)).toBe(text);
  expect(redactText('select * from auth.session where token = $1 limit 1')).toContain('select * from auth.session');
});

test('an error keeps its name, code, facts and place, and loses parameters and secrets down to its first cause', () => {
  const cause = Object.assign(new Error(`duplicate key (token)=(${SECRET})`), { code: '23505', parameters: [SECRET], query: SECRET });
  const thrown = new TypeError(`Failed query: insert …\nparams: ada@example.com,${SECRET}`, { cause });
  const clean = redact(thrown);

  expect(clean).toMatchObject({ name: 'TypeError', message: 'Failed query: insert …\nparams: …', cause: { code: '23505' } });
  expect(clean.stack).toContain('redact.test.ts');
  expect(clean).not.toBe(thrown);
  expect(everythingIn(clean)).not.toContain(SECRET);
  expect(redact(new StudioError('CONFLICT', 'x', { details: { shot: 's1', apiKey: SECRET } }))).toMatchObject({
    code: 'CONFLICT',
    details: { shot: 's1', apiKey: '…' },
  });
  expect(everythingIn(redact(new AggregateError([new Error(`password=${SECRET}`)], 'all failed')))).not.toContain(SECRET);
});

test('fields are hidden by their names, however deep, and rings don’t matter', () => {
  const ring: Record<string, unknown> = {
    filmId: 'f1',
    done: 3,
    accessToken: SECRET,
    nested: [{ Set_Cookie: SECRET, password: '', isToken: true }],
  };
  ring['self'] = ring;
  const clean = redact(ring);
  expect(clean).toMatchObject({ filmId: 'f1', done: 3, accessToken: '…', nested: [{ Set_Cookie: '…', isToken: true }] });
  expect(clean['self']).toBe(clean);
  expect(redact(Buffer.from(SECRET))).toBe('…');
});

test('a process hides the secrets it was given wherever they stand, whatever they look like', () => {
  const hide = redaction(['correct horse/battery', 'short']);
  expect(hide('login correct horse/battery failed; short')).toBe('login … failed; short');
  expect(hide('postgres://x@y/?p=correct%20horse%2Fbattery')).not.toContain('battery');
});

test('no line takes long, however odd', () => {
  const odd = [
    'a-',
    '"token ',
    '(key, ',
    'aB3_-',
    'http://a',
    '?a=token&',
    'bearer ',
    'token="\\',
    'eyJaaaaaaaaaa.',
    'token=[',
    '\nparams: x',
  ];
  const before = performance.now();
  for (const piece of odd) expect(redactText(piece.repeat(1_000_000 / piece.length)).length).toBeLessThan(101_000);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('a guarded console says no secret of any kind, in words, fields or errors', () => {
  const said: unknown[] = [];
  const plain = console.warn;
  console.warn = (...words) => said.push(...words);
  const undo = guardConsole(redact);
  const lines = Object.values(SECRETS_BY_KIND).map(({ line }) => line);
  for (const line of lines) console.warn(line, { line, deep: [{ line }] }, new Error(line, { cause: new Error(line) }));
  undo();
  console.warn = plain;
  expect(said).toHaveLength(3 * lines.length);
  expect(leakedIn(said.map(everythingIn).join('\n'))).toEqual([]);
  expect(leakedIn(lines.join('\n'))).toEqual(Object.keys(SECRETS_BY_KIND)); // the search finds what is there
});

/** Whatever a logger could find in it. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
  const own = Object.getOwnPropertyNames(error).map((name) => everythingIn((error as unknown as Record<string, unknown>)[name]));
  return [error.name, error.message, error.stack, ...own].join('\n');
}
