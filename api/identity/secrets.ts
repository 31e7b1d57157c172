import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A secret and its number. The first of a list is used for new things, the others only open what they once closed. */
export interface Secret {
  version: number;
  value: string;
}

/** Reads `2:NEW…,1:OLD…` as schema/env.ts describes and has checked it. */
export const parseSecrets = (text: string): Secret[] =>
  text.split(',').map((entry) => {
    const colon = entry.indexOf(':');
    return { version: Number(entry.slice(0, colon)), value: entry.slice(colon + 1) };
  });

/** The environment's secrets, or those this studio made for itself once, kept in a file that only its owner can read. */
export async function openSecrets(given: string | null, home: string): Promise<Secret[]> {
  if (given !== null) return parseSecrets(given);
  const file = path.join(home, 'auth-secrets');
  await mkdir(home, { recursive: true });
  await writeFile(file, `1:${randomBytes(36).toString('base64url')}`, { flag: 'wx', mode: 0o600 }).catch(() => undefined); // it is there already
  return parseSecrets(await readFile(file, 'utf8'));
}
