import { StudioError } from '../schema/errors.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const codeOf = (cause: unknown): string | undefined =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;

export const isMissingFile = (cause: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '');

export const artifactMissing = (key: string, cause?: unknown): StudioError =>
  new StudioError('ARTIFACT_MISSING', 'The object store has no such object', { cause, details: { key } });

export const diskFull = (cause: unknown): StudioError =>
  new StudioError('DISK_FULL', 'The disk is full. Free some space, and the work goes on.', { cause });

/** Whether a write failed because another object is already in its place. */
export const isTaken = (cause: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes(codeOf(cause) ?? '');

/** Names what the file system says. Errors of ours, and the caller's own abort, pass unchanged. */
export function fileFailure(cause: unknown, path: string): unknown {
  if (cause instanceof StudioError) return cause;
  if (cause instanceof Error && cause.name === 'AbortError') return cause;
  const code = codeOf(cause);
  if (code === undefined) return cause;
  if (FULL.has(code)) return diskFull(cause);
  return new StudioError('STORE_UNREACHABLE', `The object store in ${path} does not work (${code})`, { cause, details: { path, code } });
}
