import { expect, test } from 'vitest';
import { redactError, redactText } from './redact.ts';

test.for<[string, string]>([
  ['a key', 'denied for afs_Zm9vYmFy-baz_1 today'],
  ['a reset link', 'GET /auth/reset-password/Zm9vYmFy?callbackURL=/'],
  ['a confirmation link', 'see http://studio/auth/verify-email?token=Zm9vYmFy&callbackURL=/'],
  ['an OAuth answer', 'GET /auth/callback/google?state=Zm9vYmFy&code=Zm9vYmFy'],
  ['a bearer header', 'Authorization: Bearer Zm9vYmFy.signature'],
  ['a cookie', 'cookie: studio.session_token=Zm9vYmFy'],
  ['a password in JSON', '{"email":"a@b.c","password":"Zm9vYmFy"}'],
  ['tokens in JSON', '{"access_token":"Zm9vYmFy","idToken":"Zm9vYmFy"}'],
  ['backup codes', "{ backupCodes: ['Zm9vYmFy', 'Zm9vYmFy'] }"],
  ['a database address', 'postgres://studio_api:Zm9vYmFy@127.0.0.1:5432/studio'],
  ['a JSON web token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJabTl2In0.Zm9vYmFy'],
  ['a sealed value', 'sealed:2:Zm9vYmFy'],
])('%s is not written down', ([, text]) => {
  expect(redactText(text)).not.toContain('Zm9vYmFy');
});

test('what is no secret stays', () => {
  const text = 'Failed query: select * from auth.session where token = $1 (film 01a204f5, 3 of 4)';
  expect(redactText(text)).toContain('select * from auth.session');
  expect(redactText(text)).toContain('film 01a204f5, 3 of 4');
});

test('an error keeps its name, code and place, and loses parameters and secrets down to its first cause', () => {
  const cause = Object.assign(new Error('duplicate key (token)=(afs_Zm9vYmFy)'), { code: '23505', parameters: ['Zm9vYmFy'] });
  const clean = redactError(new TypeError('Failed query: insert …\nparams: ada@example.com,Zm9vYmFy', { cause })) as Error;

  expect(clean).toMatchObject({ name: 'TypeError', message: 'Failed query: insert …\nparams: …', cause: { code: '23505' } });
  expect(clean.stack).toContain('redact.test.ts');
  expect(JSON.stringify([clean.message, clean.stack, clean.cause, (clean.cause as Error).message])).not.toContain('Zm9vYmFy');
});
