import { brotliDecompressSync } from 'node:zlib';

/** What the first byte of a WOFF2 table entry names when it isn't 63, which spells the name out: 0 is cmap. */
const CMAP = 0;
const SPELT = 63;
/** Tables by these places in the list are stored transformed unless their version says otherwise: glyf and loca. */
const TRANSFORMED = [10, 11];

/** The characters a WOFF2 font has glyphs for, as ranges of code points, both ends included. @throws RangeError for anything else */
export function coverageOf(font: Buffer): [from: number, to: number][] {
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new RangeError('Not a WOFF2 font');
  const tables = font.readUInt16BE(12);
  const packed = font.readUInt32BE(20);
  let at = 48;
  let offset = 0;
  let cmap: { offset: number; length: number } | null = null;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let i = 0; i < tables; i++) {
    const flags = font.readUInt8(at++);
    const known = flags & 63;
    const name = known === SPELT ? font.toString('latin1', at, (at += 4)) : '';
    const original = number();
    const version = flags >> 6;
    const transformed = TRANSFORMED.includes(known) ? version !== 3 : version !== 0;
    const length = transformed ? number() : original;
    if (known === CMAP || name === 'cmap') cmap = { offset, length };
    offset += length;
  }
  if (!cmap) return [];
  const data = brotliDecompressSync(font.subarray(at, at + packed));
  return rangesOf(data.subarray(cmap.offset, cmap.offset + cmap.length));
}

/** Ranges of a cmap table: its fullest Unicode subtable, format 12 before format 4. */
function rangesOf(cmap: Buffer): [number, number][] {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8));
  const full = subtables.find((at) => cmap.readUInt16BE(at) === 12);
  if (full !== undefined) {
    return Array.from({ length: cmap.readUInt32BE(full + 12) }, (_, i) => {
      const group = full + 16 + i * 12;
      return [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)];
    });
  }
  const basic = subtables.find((at) => cmap.readUInt16BE(at) === 4);
  if (basic === undefined) return [];
  const count = cmap.readUInt16BE(basic + 6) / 2;
  return Array.from({ length: count }, (_, i): [number, number] => {
    const end = cmap.readUInt16BE(basic + 14 + i * 2);
    return [cmap.readUInt16BE(basic + 16 + count * 2 + i * 2), end];
  }).filter(([from]) => from !== 0xffff); // the last segment is an end mark
}
