import { StudioError } from '../schema/errors.ts';

const SEGMENT = /^[A-Za-z0-9_=+-][A-Za-z0-9._=+-]{0,199}$/;
const LONGEST_KEY = 900; // S3 allows 1024 bytes

/**
 * The segments of a key. Only plain ones pass, so that a key can never leave its folder on disk and means the same to every S3 service.
 * @throws StudioError INVALID_INPUT
 */
export function keySegments(key: string): string[] {
  const segments = key.split('/');
  if (key.length <= LONGEST_KEY && segments.every((segment) => SEGMENT.test(segment))) return segments;
  throw new StudioError('INVALID_INPUT', 'An object key consists of segments of letters, digits and ._=+- joined by slashes', {
    details: { key: key.slice(0, 200) },
  });
}

/** A prefix is a key or the beginning of one; it may be empty or end in a slash. @throws StudioError INVALID_INPUT */
export function checkPrefix(prefix: string): void {
  const whole = prefix.replace(/\/$/, '');
  if (whole !== '') keySegments(whole);
}
