import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed address of the disk store grants, until `expires` (seconds since 1970). */
export interface Grant {
  method: 'GET' | 'PUT';
  key: string;
  expires: number;
  downloadName?: string | undefined;
  sizeBytes?: number | undefined;
  type?: string | undefined;
}

/** Where the API mounts the disk store's files. */
export const FILES_PATH = '/files/';

/** As text: decoded, two spellings of one seal would be equal, since base64 leaves bits of its last letter unused. */
const seal = (secret: string, { method, key, expires, downloadName, sizeBytes, type }: Grant): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([method, key, expires, downloadName ?? null, sizeBytes ?? null, type ?? null]))
    .digest('base64url');

/** The path and query of a grant's address, below the API's own. */
export function grantPath(secret: string, grant: Grant): string {
  const { key, expires, downloadName, sizeBytes, type } = grant;
  let query = `expires=${expires}`; // a film's page has a hundred links: URLSearchParams would take as long as the signature
  if (downloadName !== undefined) query += `&name=${encodeURIComponent(downloadName)}`;
  if (sizeBytes !== undefined) query += `&size=${sizeBytes}`;
  if (type !== undefined) query += `&type=${encodeURIComponent(type)}`;
  return `${FILES_PATH}${encodeURIComponent(key).replaceAll('%2F', '/')}?${query}&signature=${seal(secret, grant)}`;
}

/** The grant in an address, `'expired'`, or `'forged'` for whatever we didn't sign. `path` is what follows {@link FILES_PATH}. */
export function readGrant(secret: string, method: 'GET' | 'PUT', path: string, query: URLSearchParams): Grant | 'expired' | 'forged' {
  const size = query.get('size');
  const grant: Grant = {
    method,
    key: decodePath(path),
    expires: Number(query.get('expires') ?? Number.NaN),
    downloadName: query.get('name') ?? undefined,
    sizeBytes: size === null ? undefined : Number(size),
    type: query.get('type') ?? undefined,
  };
  const given = Buffer.from(query.get('signature') ?? '');
  const ours = Buffer.from(seal(secret, grant));
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return 'forged';
  return grant.expires * 1000 < Date.now() ? 'expired' : grant;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return ''; // malformed escapes: no key of ours, so the seal won't fit
  }
}
