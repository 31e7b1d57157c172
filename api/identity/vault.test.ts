import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { account } from '../../drizzle/auth-tables.ts';
import { newId } from '../../drizzle/id.ts';
import { aPerson, test as databaseTest } from '../../drizzle/testing.ts';
import { renewSecrets } from './renew-secrets.ts';
import { Vault, isSealed, tokenPlace } from './vault.ts';

const OLD = { version: 1, value: 'the first secret of this studio, 32+' };
const NEW = { version: 2, value: 'the second secret of this studio, 32+' };
const HERE = tokenPlace('a1', 'accessToken');
const UNREADABLE = expect.objectContaining({ code: 'SETUP_INCOMPLETE' }) as unknown;

test('what is sealed comes out as it went in, and looks different each time', () => {
  const vault = new Vault([OLD]);
  for (const text of ['', 'ya29.token', 'ௐ 🎬 '.repeat(500)]) expect(vault.open(vault.seal(text, HERE), HERE)).toBe(text);
  expect(vault.seal('same', HERE)).not.toBe(vault.seal('same', HERE));
  expect(vault.seal('ya29.token', HERE)).not.toContain('ya29');
});

test('a new secret seals from then on; the old one goes on opening until it is dropped', () => {
  const before = new Vault([OLD]).seal('token', HERE);
  const rotated = new Vault([NEW, OLD]);
  expect(rotated.open(before, HERE)).toBe('token');
  const renewed = rotated.renew(before, HERE)!;
  expect(renewed).toMatch(/^sealed:2:/);
  expect(rotated.renew(renewed, HERE)).toBeNull();
  expect(new Vault([NEW]).open(renewed, HERE)).toBe('token');
  expect(() => new Vault([NEW]).open(before, HERE)).toThrow(UNREADABLE);
  expect(() => new Vault([NEW]).open(before, HERE)).toThrow('Secret 1 is not among AUTH_SECRETS');
});

test('a value that was changed, moved to another account or column, or sealed by another key is refused by name', () => {
  const vault = new Vault([OLD]);
  const sealed = vault.seal('token', HERE);
  const middle = sealed.length - 4;
  const changed = sealed.slice(0, middle) + (sealed[middle] === 'A' ? 'B' : 'A') + sealed.slice(middle + 1);
  expect(() => vault.open(changed, HERE)).toThrow(UNREADABLE);
  expect(() => vault.open('sealed:1:AAAA', HERE)).toThrow(UNREADABLE);
  for (const place of [tokenPlace('a2', 'accessToken'), tokenPlace('a1', 'refreshToken')])
    expect(() => vault.open(sealed, place)).toThrow(UNREADABLE);
  expect(() => new Vault([{ ...NEW, version: 1 }]).open(sealed, HERE)).toThrow(UNREADABLE);
  expect(() => vault.open('plain', HERE)).toThrow('not a sealed value');
  expect([isSealed(sealed), isSealed('ya29.token')]).toEqual([true, false]);
});

databaseTest('after a rotation every stored token is sealed anew, and the old secret can go', async ({ ownDatabase: { auth } }) => {
  const { id: userId } = await aPerson(auth.db);
  const before = new Vault([OLD]);
  const id = newId();
  const row = {
    id,
    userId,
    providerId: 'google',
    accountId: '1',
    accessToken: before.seal('ya29', tokenPlace(id, 'accessToken')),
    refreshToken: 'left plain by an older studio',
  };
  await auth.db.insert(account).values(row);
  const rotated = new Vault([NEW, OLD]);

  for (const changed of [1, 0]) expect(await renewSecrets(auth.db, rotated, [NEW, OLD])).toEqual({ changed, failures: [] });

  const [kept] = await auth.db.select().from(account);
  const alone = new Vault([NEW]);
  expect(alone.open(kept!.accessToken!, tokenPlace(id, 'accessToken'))).toBe('ya29');
  expect(alone.open(kept!.refreshToken!, tokenPlace(id, 'refreshToken'))).toBe(row.refreshToken);
  expect(kept!.idToken).toBeNull();
});

databaseTest('one row that no secret opens stays as it is and is told; the others are renewed', async ({ ownDatabase: { auth } }) => {
  const { id: userId } = await aPerson(auth.db);
  const [lost, good] = [newId(), newId()];
  const of = (id: string, vault: Vault) => ({
    id,
    userId,
    providerId: 'google',
    accountId: id,
    accessToken: vault.seal('ya29', tokenPlace(id, 'accessToken')),
  });
  const dropped = new Vault([{ version: 7, value: 'a secret that was dropped too early, 32+' }]);
  await auth.db.insert(account).values([of(lost, dropped), of(good, new Vault([OLD]))]);

  const { changed, failures } = await renewSecrets(auth.db, new Vault([NEW, OLD]), [NEW, OLD]);

  expect(changed).toBe(1);
  expect(failures).toEqual([UNREADABLE]);
  const [still] = await auth.db.select().from(account).where(eq(account.id, lost));
  expect(still!.accessToken).toMatch(/^sealed:7:/);
});
