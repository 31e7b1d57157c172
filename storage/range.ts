import { StudioError } from '../schema/errors.ts';
import type { ByteRange } from './store.ts';

/** The range within an object of this size, its end known. @throws StudioError INVALID_INPUT when no byte of it exists. */
export function withinObject({ start, end }: ByteRange, sizeBytes: number): { start: number; end: number } {
  const last = Math.min(end ?? sizeBytes - 1, sizeBytes - 1);
  if (Number.isInteger(start) && start >= 0 && start <= last) return { start, end: last };
  throw new StudioError('INVALID_INPUT', 'The object has no such bytes', { details: { start, end: end ?? null, sizeBytes } });
}

/**
 * What a Range header asks for (RFC 9110 §14): a range, `'none'` when it is to be ignored (absent, malformed, several ranges),
 * or `'unsatisfiable'`.
 */
export function parseRange(header: string | undefined, sizeBytes: number): { start: number; end: number } | 'none' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return 'none';
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes);
    return length === 0 ? 'unsatisfiable' : { start: sizeBytes - length, end: sizeBytes - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return 'none';
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  return start >= sizeBytes ? 'unsatisfiable' : { start, end };
}
