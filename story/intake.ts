import { StudioError } from '../schema/errors.ts';
import type { Screenplay } from './fountain/syntax.ts';

/** No screenplay of ten minutes is larger; what is isn't one. */
export const MAX_SCRIPT_BYTES = 1024 * 1024;
export const MAX_SCRIPT_WORDS = 5000;

/** Control characters but tab and line feed, and the noncharacters; they carry nothing a script could mean. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
const BINARY_SHARE = 0.02;
const LOOKED_AT = 65_536;

/**
 * Makes text of what somebody handed in as a script: UTF-8 or, with a byte-order mark, UTF-16. Line ends become `\n`, control
 * characters go, characters are composed.
 * @throws SCRIPT_EMPTY, SCRIPT_NOT_TEXT, SCRIPT_TOO_LONG
 */
export function checkScript(bytes: Uint8Array, { maxWords = MAX_SCRIPT_WORDS }: { maxWords?: number } = {}): string {
  if (bytes.length > MAX_SCRIPT_BYTES) {
    const details = { sizeBytes: bytes.length, limitBytes: MAX_SCRIPT_BYTES };
    throw new StudioError('SCRIPT_TOO_LONG', 'The script is larger than 1 MiB; send the screenplay alone, as text', { details });
  }
  const text = cleanText(decode(bytes));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new StudioError('SCRIPT_EMPTY', 'The script is empty; write a scene first');
  const words = countWords(text);
  if (words > maxWords) {
    throw new StudioError('SCRIPT_TOO_LONG', `The script has ${words} words; ${maxWords} is the limit`, {
      details: { words, limitWords: maxWords },
    });
  }
  return text;
}

/** Text without what a script can't mean: for text that comes from an editor and needs no decoding. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .normalize('NFC');
}

/** Words of a text; in scripts without spaces, two characters count as one. */
export function countWords(text: string): number {
  const spaceless = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu)?.length ?? 0;
  return spaced + Math.ceil(spaceless / 2);
}

/** @throws SCRIPT_NOTHING_TO_FILM when a screenplay has nothing to see or to hear: a title page, notes or transitions alone. */
export function demandSomethingToFilm({ elements }: Screenplay): void {
  const filmed = elements.some(
    ({ kind, text }) =>
      (kind === 'action' || kind === 'dialogue' || kind === 'lyrics') && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text),
  );
  if (!filmed)
    throw new StudioError('SCRIPT_NOTHING_TO_FILM', 'Nothing happens in the script yet; write what is seen or said under a scene heading');
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && looksBinary(bytes)) throw notText();
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notText(cause);
  }
}

const notText = (cause?: unknown): StudioError =>
  new StudioError('SCRIPT_NOT_TEXT', 'The file is not text; export the screenplay as Fountain or plain text in UTF-8', { cause });

/** Zero bytes, or more than a few control characters: a picture, an archive, a word processor's file. */
function looksBinary(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, LOOKED_AT);
  let control = 0;
  for (const byte of looked) {
    if (byte === 0) control += 4;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > Math.max(8, looked.length * BINARY_SHARE) || startsLike(bytes, '%PDF-') || startsLike(bytes, 'PK\u0003\u0004');
}

const startsLike = (bytes: Uint8Array, magic: string): boolean => [...magic].every((char, index) => bytes[index] === char.charCodeAt(0));
