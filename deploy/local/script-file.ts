import * as fs from 'node:fs/promises';
import path from 'node:path';
import { StudioError } from '../../schema/errors.ts';

/** Larger than any script a plan allows; more isn't even sent. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * A screenplay's text, by its byte order mark, else UTF-8. What it says is for the API to judge.
 * @throws StudioError INVALID_INPUT when there is no such file, SCRIPT_NOT_TEXT, SCRIPT_TOO_LONG
 */
export async function readScriptFile(file: string): Promise<string> {
  const about = await fs.stat(file).catch((cause: unknown) => {
    throw new StudioError('INVALID_INPUT', `There is no file ${file}`, { cause, details: { file } });
  });
  if (!about.isFile()) throw new StudioError('INVALID_INPUT', `${file} is not a file`, { details: { file } });
  if (about.size > MOST_BYTES) {
    throw new StudioError('SCRIPT_TOO_LONG', `${file} has ${about.size} bytes; a screenplay has far less`, {
      details: { file, sizeBytes: about.size },
    });
  }
  const bytes = await fs.readFile(file);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new StudioError('SCRIPT_NOT_TEXT', `${file} is not a text file`, { cause, details: { file } });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** A folder's name for a film of this file: letters and digits of any script, joined by hyphens. */
export function slugOf(file: string): string {
  const stem = path.basename(file, path.extname(file)).normalize('NFC').toLowerCase();
  return stem.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'film'; // prettier-ignore
}
