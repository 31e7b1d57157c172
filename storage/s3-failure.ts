import { S3ServiceException } from '@aws-sdk/client-s3';
import { StudioError } from '../schema/errors.ts';
import { artifactMissing, diskFull, fileFailure } from './failure.ts';

const ABSENT = new Set(['NoSuchKey', 'NotFound', 'NoSuchBucket']);

const statusOf = (cause: unknown): number | undefined => (cause instanceof S3ServiceException ? cause.$metadata.httpStatusCode : undefined);

export const isAbsent = (cause: unknown): boolean =>
  cause instanceof S3ServiceException && (ABSENT.has(cause.name) || statusOf(cause) === 404);

/** `If-None-Match: *` found an object already there. */
export const isPrecondition = (cause: unknown): boolean => statusOf(cause) === 412;

/** Names what an S3 service or the way to it says. Errors of ours, and the caller's own abort, pass unchanged. */
export function s3Failure(cause: unknown, key: string): unknown {
  if (cause instanceof StudioError) return cause;
  if (cause instanceof Error && cause.name === 'AbortError') return cause;
  if (!(cause instanceof S3ServiceException)) return fileFailure(unreachable(cause), 'the network');
  if (isAbsent(cause) && cause.name !== 'NoSuchBucket') return artifactMissing(key, cause);
  if (statusOf(cause) === 507) return diskFull(cause);
  if (statusOf(cause) === 400)
    return new StudioError('INVALID_INPUT', `The object store refused the request (${cause.name})`, { cause, details: { key } });
  return new StudioError('STORE_UNREACHABLE', `The object store answered ${statusOf(cause) ?? 'nothing'} (${cause.name})`, {
    cause,
    details: { key, reason: cause.name },
  });
}

function unreachable(cause: unknown): unknown {
  const text = cause instanceof Error ? `${cause.name} ${'code' in cause ? String(cause.code) : ''} ${cause.message}` : '';
  if (!/ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|TimeoutError|socket hang up|Credentials/.test(text)) return cause;
  return new StudioError('STORE_UNREACHABLE', 'The object store does not answer', { cause });
}
