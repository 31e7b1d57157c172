import { open } from 'node:fs/promises';

/** A box of an MP4 file: its four-letter type and where it lies, in bytes. */
export interface Box {
  type: string;
  start: number;
  size: number;
}

const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'edts']);

/** Every box of an MP4 file, containers before what they hold (ISO/IEC 14496-12 §4.2: size, type; 1 → 64-bit size, 0 → to the end). */
export async function boxesOf(file: string): Promise<Box[]> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  const found: Box[] = [];
  const header = Buffer.alloc(16);
  const walk = async (from: number, until: number): Promise<void> => {
    for (let start = from; start + 8 <= until;) {
      await handle.read(header, 0, 16, start);
      const small = header.readUInt32BE(0);
      const type = header.toString('latin1', 4, 8);
      const length = small === 1 ? Number(header.readBigUInt64BE(8)) : small === 0 ? until - start : small;
      if (length < 8) return;
      found.push({ type, start, size: length });
      if (CONTAINERS.has(type)) await walk(start + (small === 1 ? 16 : 8), start + length);
      start += length;
    }
  };
  await walk(0, size);
  return found;
}
