import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StudioError, type FailureCode } from '../schema/errors.ts';
import { DiskStore } from './disk.ts';
import { contentDisposition } from './disposition.ts';
import { FILES_PATH, readGrant, type Grant } from './link.ts';
import { parseRange } from './range.ts';
import type { ObjectStore, StoredObject } from './store.ts';

const STATUS: Partial<Record<FailureCode, number>> = {
  INVALID_INPUT: 400,
  FORBIDDEN: 403,
  LINK_EXPIRED: 403,
  ARTIFACT_MISSING: 404,
  DISK_FULL: 507,
  STORE_UNREACHABLE: 503,
};

/**
 * Answers requests for the disk store's signed links: GET and HEAD with ranges, and signed PUTs. The API mounts it at {@link FILES_PATH};
 * the request's `url` must be whole (in Express: mount with `app.use` and it restores it from `originalUrl`).
 */
export async function serveSigned(store: ObjectStore, req: IncomingMessage & { originalUrl?: string }, res: ServerResponse): Promise<void> {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Referrer-Policy', 'no-referrer'); // a link is a key: it shouldn't travel
  res.setHeader('Cross-Origin-Resource-Policy', 'same-site');
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  try {
    if (!(store instanceof DiskStore)) throw new StudioError('FORBIDDEN', 'Files of this studio are served by its object store');
    await answer(store, req, res);
  } catch (cause) {
    refuse(res, cause);
  }
}

async function answer(store: DiskStore, req: IncomingMessage & { originalUrl?: string }, res: ServerResponse): Promise<void> {
  const method = req.method === 'HEAD' ? 'GET' : req.method;
  if (method !== 'GET' && method !== 'PUT') {
    res.writeHead(405, { Allow: 'GET, HEAD, PUT' }).end();
    return;
  }
  const url = new URL(req.originalUrl ?? req.url ?? '', 'http://studio');
  const grant = readGrant(store.secret, method, url.pathname.slice(FILES_PATH.length), url.searchParams);
  if (grant === 'forged') throw new StudioError('FORBIDDEN', 'This link was not made by this studio');
  if (grant === 'expired') throw new StudioError('LINK_EXPIRED', 'This link has expired. Ask for a new one.');
  await (method === 'PUT' ? take(store, grant, req, res) : give(store, grant, req, res));
}

async function give(store: DiskStore, grant: Grant, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const object = await store.head(grant.key);
  const etag = `"${object.sha256 ?? object.sizeBytes}"`;
  describe(res, object, etag, grant);
  if (matches(req.headers['if-none-match'], etag)) {
    res.writeHead(304).end();
    return;
  }
  const fresh = req.headers['if-range'] === undefined || req.headers['if-range'] === etag;
  const range = fresh ? parseRange(req.headers.range, object.sizeBytes) : 'none';
  if (range === 'unsatisfiable') {
    res.removeHeader('Content-Type');
    res.writeHead(416, { 'Content-Range': `bytes */${object.sizeBytes}` }).end();
    return;
  }
  const length = range === 'none' ? object.sizeBytes : range.end - range.start + 1;
  const partial = range === 'none' ? {} : { 'Content-Range': `bytes ${range.start}-${range.end}/${object.sizeBytes}` };
  const body = req.method === 'HEAD' ? null : await store.get(grant.key, range === 'none' || length === 0 ? undefined : range);
  res.writeHead(range === 'none' ? 200 : 206, { 'Content-Length': length, ...partial });
  if (body) await send(body, res);
  else res.end();
}

function describe(res: ServerResponse, { type }: StoredObject, etag: string, { downloadName, expires }: Grant): void {
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Disposition', contentDisposition(type, downloadName));
  res.setHeader('ETag', etag);
  res.setHeader('Accept-Ranges', 'bytes');
  const secondsLeft = Math.max(0, expires - Math.floor(Date.now() / 1000));
  res.setHeader('Cache-Control', `private, max-age=${secondsLeft}, immutable`);
}

/** Streams the body; a viewer who leaves or a disk that fails ends the connection, so that no cut answer looks whole. */
async function send(body: Readable, res: ServerResponse): Promise<void> {
  await pipeline(body, res).catch(() => res.destroy());
}

async function take(store: DiskStore, { key, sizeBytes, type }: Grant, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (type === undefined || req.headers['content-type'] !== type || req.headers['content-length'] !== String(sizeBytes)) {
    throw new StudioError('FORBIDDEN', 'The upload is not of the size and type that were agreed');
  }
  await store.put(key, req, { type });
  res.writeHead(204).end();
}

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));

function refuse(res: ServerResponse, cause: unknown): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const failure = cause instanceof StudioError ? cause : new StudioError('INTERNAL', 'Something went wrong', { cause });
  for (const name of ['ETag', 'Accept-Ranges', 'Content-Disposition']) res.removeHeader(name);
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(STATUS[failure.code] ?? 500, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify({ code: failure.code, message: failure.message }));
}
