import { randomBytes } from 'node:crypto';
import { hashOf } from '../../drizzle/local.ts';

/** What every API key begins with, so that leak scanners and people know one when they see it. */
export const KEY_PREFIX = 'afs_';

/** A new API key: what its maker is shown once, and what is kept of it. */
export function newKey(): { key: string; start: string; hash: string } {
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
  return { key, start: key.slice(0, KEY_PREFIX.length + 4), hash: hashOf(key) };
}
