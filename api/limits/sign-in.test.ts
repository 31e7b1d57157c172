import { expect, test } from 'vitest';
import { OPEN_ROUTES } from '../identity/door.ts';
import { TRIED } from './sign-in.ts';

/** Nothing can be guessed there, and no mail is sent to whom one likes. */
const HARMLESS = [
  '/sign-in/social',
  '/sign-out',
  '/update-user',
  '/link-social',
  '/unlink-account',
  '/passkey/verify-registration',
  '/passkey/update-passkey',
  '/passkey/delete-passkey',
];

test('every route that something is sent to is limited, or known to be harmless', () => {
  const posted = Object.entries(OPEN_ROUTES).flatMap(([path, method]) => (method === 'POST' ? [path] : []));
  expect(posted.filter((path) => !Object.hasOwn(TRIED, path) && !HARMLESS.includes(path))).toEqual([]);
});
