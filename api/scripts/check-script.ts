import { StudioError } from '../../schema/errors.ts';

const MAX_BYTES = 2 * 1024 * 1024;

/** Refuses what can't be a screenplay. @throws StudioError SCRIPT_EMPTY, SCRIPT_NOT_TEXT, SCRIPT_TOO_LONG */
export function checkScript(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_BYTES) throw new StudioError('SCRIPT_TOO_LONG', 'A screenplay may have 2 MiB');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() === '') throw new StudioError('SCRIPT_EMPTY', 'The script is empty');
  if (text.includes('\0')) throw new StudioError('SCRIPT_NOT_TEXT', 'This is not a text');
  return text;
}
