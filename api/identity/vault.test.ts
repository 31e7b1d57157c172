import { expect, test } from 'vitest';
import { account } from '../../drizzle/auth-tables.ts';
import { aPerson, test as databaseTest } from '../../drizzle/testing.ts';
import { renewTokens } from './renew-tokens.ts';
import { Vault, isSealed } from './vault.ts';

const OLD = { version: 1, value: 'the first secret of this studio, 32+' };
const NEW = { version: 2, value: 'the second secret of this studio, 32+' };

test('what is sealed comes out as it went in, and looks different each time', () => {
  const vault = new Vault([OLD]);
  for (const text of ['', 'ya29.token', 'ௐ 🎬 '.repeat(500)]) expect(vault.open(vault.seal(text))).toBe(text);
  expect(vault.seal('same')).not.toBe(vault.seal('same'));
  expect(vault.seal('ya29.token')).not.toContain('ya29');
});

test('a new secret seals from then on; the old one goes on opening until it is dropped', () => {
  const before = new Vault([OLD]).seal('token');
  const rotated = new Vault([NEW, OLD]);
  expect(rotated.open(before)).toBe('token');
  const renewed = rotated.renew(before)!;
  expect(renewed).toMatch(/^sealed:2:/);
  expect(rotated.renew(renewed)).toBeNull();
  expect(new Vault([NEW]).open(renewed)).toBe('token');
  expect(() => new Vault([NEW]).open(before)).toThrow('version 1');
});

test('a changed value is refused, as is a value of another key', () => {
  const sealed = new Vault([OLD]).seal('token');
  const middle = sealed.length - 4;
  const changed = sealed.slice(0, middle) + (sealed[middle] === 'A' ? 'B' : 'A') + sealed.slice(middle + 1);
  expect(() => new Vault([OLD]).open(changed)).toThrow();
  expect(() => new Vault([{ ...NEW, version: 1 }]).open(sealed)).toThrow();
  expect(() => new Vault([OLD]).open('plain')).toThrow('not a sealed value');
  expect([isSealed(sealed), isSealed('ya29.token')]).toEqual([true, false]);
});

databaseTest('after a rotation every stored token is sealed anew, and the old secret can go', async ({ ownDatabase: { auth } }) => {
  const { id: userId } = await aPerson(auth.db);
  const before = new Vault([OLD]);
  const row = {
    userId,
    providerId: 'google',
    accountId: '1',
    accessToken: before.seal('ya29'),
    refreshToken: 'left plain by an older studio',
  };
  await auth.db.insert(account).values(row);
  const rotated = new Vault([NEW, OLD]);

  expect([await renewTokens(auth.db, rotated), await renewTokens(auth.db, rotated)]).toEqual([1, 0]);

  const [kept] = await auth.db.select().from(account);
  const alone = new Vault([NEW]);
  expect([alone.open(kept!.accessToken!), alone.open(kept!.refreshToken!), kept!.idToken]).toEqual(['ya29', row.refreshToken, null]);
});
