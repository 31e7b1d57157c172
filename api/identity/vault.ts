import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Secret } from './secrets.ts';

const CIPHER = 'aes-256-gcm';
const SEALED = /^sealed:(\d+):([\w-]+)$/;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps tokens of other services unreadable in the database: AES-256-GCM, with the number of its key in the value. A new first
 * secret seals from then on; older ones go on opening until they are dropped from the list.
 */
export class Vault {
  readonly #keys: ReadonlyMap<number, Buffer>;
  readonly #current: number;

  constructor(secrets: readonly Secret[]) {
    const derive = ({ value }: Secret) => Buffer.from(hkdfSync('sha256', value, '', 'studio provider tokens', 32));
    this.#keys = new Map(secrets.map((secret) => [secret.version, derive(secret)]));
    this.#current = secrets[0]?.version ?? 0;
  }

  seal(text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key(this.#current), iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `sealed:${this.#current}:${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** @throws when it was sealed by a key that is gone, or was changed since */
  open(sealed: string): string {
    const { version, bytes } = read(sealed);
    const decipher = createDecipheriv(CIPHER, this.#key(version), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** The same, sealed by the newest key; null when it is already. */
  renew(sealed: string): string | null {
    return read(sealed).version === this.#current ? null : this.seal(this.open(sealed));
  }

  #key(version: number): Buffer {
    const key = this.#keys.get(version);
    if (!key) throw new Error(`The secret of version ${version} is not among AUTH_SECRETS`);
    return key;
  }
}

export const isSealed = (text: string): boolean => SEALED.test(text);

function read(sealed: string): { version: number; bytes: Buffer } {
  const [, version, body] = SEALED.exec(sealed) ?? [];
  if (version === undefined || body === undefined) throw new Error('This is not a sealed value');
  return { version: Number(version), bytes: Buffer.from(body, 'base64url') };
}
