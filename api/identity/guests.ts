import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Secret } from './secrets.ts';

/** What every guest's pass begins with, so that it is told apart from keys. */
export const GUEST_PREFIX = 'afg_';

const ID_BYTES = 16;
const SIGNATURE_BYTES = 32; // of SHA-256

/**
 * What whoever opened a share link shows from then on: the share's id, signed. It says nothing of how long: a pass is good exactly as
 * long as its share is, which is looked up each time. Older secrets go on being believed until they are dropped from the list.
 */
export class GuestPasses {
  readonly #keys: readonly Buffer[];

  constructor(secrets: readonly Secret[]) {
    this.#keys = secrets.map(({ value }) => Buffer.from(hkdfSync('sha256', value, '', 'studio guest passes', 32)));
  }

  issue(shareId: string): string {
    const id = Buffer.from(shareId.replaceAll('-', ''), 'hex');
    return GUEST_PREFIX + Buffer.concat([id, sign(id, this.#keys[0]!)]).toString('base64url'); // the environment has one secret at least
  }

  /** @returns the share it was issued for; null when this studio didn't issue it */
  read(pass: string): string | null {
    if (!pass.startsWith(GUEST_PREFIX)) return null;
    const bytes = Buffer.from(pass.slice(GUEST_PREFIX.length), 'base64url');
    if (bytes.length !== ID_BYTES + SIGNATURE_BYTES) return null;
    const id = bytes.subarray(0, ID_BYTES);
    if (!this.#keys.some((key) => timingSafeEqual(sign(id, key), bytes.subarray(ID_BYTES)))) return null;
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

const sign = (id: Uint8Array, key: Buffer): Buffer => createHmac('sha256', key).update(id).digest();
