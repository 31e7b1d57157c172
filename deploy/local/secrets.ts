import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import path from 'node:path';

/** What a studio on one machine keeps to itself. */
export interface Secrets {
  linkSecret: string;
  ownerPassword: string;
  apiPassword: string;
  workerPassword: string;
  authPassword: string;
  /** The local owner's API key: the command line signs in with it. */
  localKey: string;
}

const fileIn = (home: string): string => path.join(home, 'secrets.json');

/** The local owner's API key of a studio that was started on this home before; null when none was. */
export async function localKey(home: string): Promise<string | null> {
  const kept = JSON.parse(await fs.readFile(fileIn(home), 'utf8').catch(() => '{}')) as Partial<Secrets>; // written below
  return kept.localKey ?? null;
}

/** Made once per home, readable by its owner only; what a newer studio needs is added. */
export async function readSecrets(home: string): Promise<Secrets> {
  const file = fileIn(home);
  const fresh = () => randomBytes(24).toString('base64url');
  const kept = JSON.parse(await fs.readFile(file, 'utf8').catch(() => '{}')) as Partial<Secrets>; // written below
  const secrets: Secrets = {
    linkSecret: fresh(),
    ownerPassword: fresh(),
    apiPassword: fresh(),
    workerPassword: fresh(),
    authPassword: fresh(),
    localKey: `afs_${fresh()}`,
    ...kept,
  };
  const draft = `${file}.${process.pid}`;
  await fs.writeFile(draft, JSON.stringify(secrets), { mode: 0o600 });
  await fs.rename(draft, file);
  return secrets;
}
