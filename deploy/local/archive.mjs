/*
 * Reads the archives that packages come in: zip (wheels) and gzipped tar (npm packages, releases). Plain Node, nothing installed.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

/**
 * Takes members out of an archive. A member that ends in a slash is a folder, whose files land in the folder `target`; else `target` is the file.
 * @param {string} archive @param {string} member @param {string} target @throws Error when it isn't in there
 */
export async function extract(archive, member, target) {
  const taken = /\.(zip|whl)$/.test(archive) ? await fromZip(archive, member, target) : await fromTar(archive, member, target);
  if (taken === 0) throw new Error(`${path.basename(archive)} holds no ${member}`);
}

/** Where a member of the archive goes, or null when it isn't wanted. */
function placeOf(name, member, target) {
  if (!member.endsWith('/')) return name === member || name === `./${member}` ? target : null;
  const rest = name.startsWith(member) ? name.slice(member.length) : '';
  return rest === '' || rest.includes('/') ? null : path.join(target, rest);
}

async function fromZip(archive, member, target) {
  const file = await fs.promises.open(archive, 'r');
  let taken = 0;
  try {
    for (const entry of await zipEntries(file)) {
      const place = placeOf(entry.name, member, target);
      if (place === null) continue;
      fs.mkdirSync(path.dirname(place), { recursive: true });
      const local = await read(file, entry.offset, 30);
      const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
      if (entry.packed === 0) fs.writeFileSync(place, '');
      else {
        const bytes = fs.createReadStream(archive, { start, end: start + entry.packed - 1 });
        const stages = entry.method === 8 ? [bytes, zlib.createInflateRaw()] : [bytes];
        await pipeline(...stages, fs.createWriteStream(place));
      }
      taken += 1;
    }
  } finally {
    await file.close();
  }
  return taken;
}

/** The central directory. Wheels stay below 4 GB, so the 64-bit form isn't read. */
async function zipEntries(file) {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - 65557), Math.min(size, 65557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('this is no zip file');
  const count = tail.readUInt16LE(end + 10);
  const directory = await read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0, index = 0; index < count; index += 1) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function read(file, position, length) {
  const buffer = Buffer.alloc(length);
  await file.read(buffer, 0, length, position);
  return buffer;
}

/** Reads the tar as a stream: a header block of 512 bytes, then the file, padded to whole blocks. */
async function fromTar(archive, member, target) {
  let taken = 0;
  let pending = Buffer.alloc(0);
  let left = 0; // bytes of the current file still to come, padding not counted
  let padding = 0;
  let out = null;
  for await (const chunk of fs.createReadStream(archive).pipe(zlib.createGunzip())) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      if (left > 0) {
        const part = pending.subarray(0, left);
        if (out !== null) fs.writeSync(out, part);
        left -= part.length;
        pending = pending.subarray(part.length);
        if (left > 0) break;
      }
      if (out !== null) {
        fs.closeSync(out);
        out = null;
      }
      if (pending.length < padding + 512) break;
      const header = pending.subarray(padding, padding + 512);
      pending = pending.subarray(padding + 512);
      const name = tarText(header, 345, 155) === '' ? tarText(header, 0, 100) : `${tarText(header, 345, 155)}/${tarText(header, 0, 100)}`;
      left = Number.parseInt(tarText(header, 124, 12), 8) || 0;
      padding = (512 - (left % 512)) % 512;
      const isFile = header[156] === 0x30 || header[156] === 0;
      const place = isFile && name !== '' ? placeOf(name, member, target) : null;
      if (place !== null) {
        fs.mkdirSync(path.dirname(place), { recursive: true });
        out = fs.openSync(place, 'w');
        taken += 1;
      }
    }
  }
  return taken;
}

const tarText = (header, from, length) =>
  header
    .toString('utf8', from, from + length)
    .replace(/\0[\s\S]*$/, '')
    .trim();
