import type { IncomingMessage } from 'node:http';
import { isLoopback } from './identity/local-owner.ts';

/** Every web origin whose pages may use the studio, its own first. On the loopback a studio has two names. */
export function allOrigins(url: string, others: readonly string[]): string[] {
  const { origin, hostname, port, protocol } = new URL(url);
  const names = isLoopback(hostname) ? ['127.0.0.1', 'localhost'].map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`) : [];
  return [...new Set([origin, ...names, ...others])];
}

/**
 * Whether a request comes from our own pages or from no page at all. Browsers let any page send requests and open sockets anywhere, and
 * name it in `Origin`; programs send none.
 */
export function fromOurPages({ headers }: Pick<IncomingMessage, 'headers'>, origins: readonly string[]): boolean {
  if (headers.origin !== undefined) return origins.includes(headers.origin);
  return headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] !== 'cross-site';
}
