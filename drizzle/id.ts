import { randomBytes } from 'node:crypto';

const PER_MS = 4096; // what twelve bits count
let last = 0;

/** A new row id: UUID version 7, so that ids made later sort later, within a process also in the same millisecond, and indexes grow at one end. */
export function newId(): string {
  last = Math.max(last + 1, Date.now() * PER_MS);
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Math.floor(last / PER_MS), 0, 6);
  bytes.writeUInt16BE(0x7000 | (last % PER_MS), 6);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
