import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { StudioError } from '../../schema/errors.ts';
import type { Secret } from './secrets.ts';

const CIPHER = 'aes-256-gcm';
const SEALED = /^sealed:(\d+):([\w-]+)$/;
const IV_BYTES = 12;
const TAG_BYTES = 16;

export type TokenName = 'accessToken' | 'refreshToken' | 'idToken';

/** Where a token stands; moved anywhere else, it doesn't open. */
export const tokenPlace = (accountId: string, name: TokenName): string => `account/${accountId}/${name}`;

/**
 * Keeps tokens of other services unreadable in the database: AES-256-GCM, with the number of its key in the value, bound to the place it
 * stands in. A new first secret seals from then on; older ones go on opening until they are dropped from the list.
 */
export class Vault {
  readonly #keys: ReadonlyMap<number, Buffer>;
  readonly #current: number;

  constructor(secrets: readonly Secret[]) {
    const derive = ({ value }: Secret) => Buffer.from(hkdfSync('sha256', value, '', 'studio provider tokens', 32));
    this.#keys = new Map(secrets.map((secret) => [secret.version, derive(secret)]));
    this.#current = secrets[0]?.version ?? 0;
  }

  /** What every value begins with that the newest secret sealed. */
  get prefix(): string {
    return `sealed:${this.#current}:`;
  }

  seal(text: string, place: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key(this.#current), iv).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return this.prefix + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** @throws StudioError SETUP_INCOMPLETE when its secret isn't among those given, or it was changed or moved since */
  open(sealed: string, place: string): string {
    const { version, bytes } = read(sealed);
    const key = this.#key(version);
    try {
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new StudioError('SETUP_INCOMPLETE', `A sealed value does not open with secret ${version} of AUTH_SECRETS: another secret sealed it, or it was changed or moved since`, { cause, details: { version } }); // prettier-ignore
    }
  }

  /** The same, sealed by the newest key; null when it is already. */
  renew(sealed: string, place: string): string | null {
    return sealed.startsWith(this.prefix) ? null : this.seal(this.open(sealed, place), place);
  }

  #key(version: number): Buffer {
    const key = this.#keys.get(version);
    if (key) return key;
    throw new StudioError('SETUP_INCOMPLETE', `Secret ${version} is not among AUTH_SECRETS, but values sealed with it are still there`, { details: { version } }); // prettier-ignore
  }
}

export const isSealed = (text: string): boolean => SEALED.test(text);

function read(sealed: string): { version: number; bytes: Buffer } {
  const [, version, body] = SEALED.exec(sealed) ?? [];
  if (version === undefined || body === undefined) throw new StudioError('SETUP_INCOMPLETE', 'This is not a sealed value');
  return { version: Number(version), bytes: Buffer.from(body, 'base64url') };
}
