import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RequestHandler } from 'express';
import { StudioError } from '../../schema/errors.ts';

/** How big and how slow a request may be. */
export const HTTP_LIMITS = {
  /** All headers of a request together, and how many there may be. */
  headerBytes: 16 * 1024,
  headers: 100,
  urlBytes: 8 * 1024,
  /** Until the headers are there; until the body of an operation or a sign-in is. */
  headersMs: 10_000,
  bodyMs: 30_000,
  /** Up- and downloads take as long as they must, but something must move. */
  idleMs: 120_000,
  /** An open connection without a request; longer than load balancers keep theirs. */
  keepAliveMs: 75_000,
} as const;
export type HttpLimits = Readonly<Record<keyof typeof HTTP_LIMITS, number>>;

const CHECK_EVERY_MS = 1000;

/** A server whose connections nobody can hold open by sending slowly. */
export function makeHttpServer(limits: HttpLimits): Server {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: 0, // bodies: {@link bodyWithin} for operations, idleMs for uploads
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: Math.min(CHECK_EVERY_MS, limits.headersMs),
  });
  server.maxHeadersCount = limits.headers;
  server.timeout = limits.idleMs;
  server.on('clientError', refuseUnread);
  return server;
}

const UNREAD: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Told to whoever sends what is no HTTP, or not in time. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = UNREAD[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nContent-Length: 0\r\n\r\n`);
}

/** Addresses are short: what is long travels in bodies. */
export const shortAddress =
  ({ urlBytes }: HttpLimits): RequestHandler =>
  (request, _response, next) => {
    next(
      request.url.length > urlBytes ? new StudioError('INVALID_INPUT', 'This address is too long', { details: { urlBytes } }) : undefined,
    );
  };

/** Ends a request whose body doesn't arrive in time. */
export const bodyWithin =
  ({ bodyMs }: HttpLimits): RequestHandler =>
  (request, response, next) => {
    const late = setTimeout(() => {
      if (response.headersSent) return void request.destroy(); // answered without having been read
      response.setHeader('Connection', 'close');
      response.once('finish', () => request.destroy());
      next(new StudioError('INVALID_INPUT', `The request did not arrive within ${bodyMs / 1000} seconds`, { details: { bodyMs } }));
    }, bodyMs);
    for (const event of ['end', 'close']) request.once(event, () => clearTimeout(late));
    next();
  };
