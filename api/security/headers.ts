import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';

interface Site {
  /** Where people reach the studio. */
  url: string;
  /** Every name of it that a browser may use, its own first. */
  origins: readonly string[];
  /** Where browsers fetch films from, when not from us: the object store's public address. */
  filesUrl: string | null;
}

/** Browsers' powers that no page of ours uses; those we use, for ourselves alone. */
const POWERS = [
  ...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
].map((power) => `${power}=()`);
const OWN_POWERS = ['autoplay', 'clipboard-write', 'fullscreen', 'publickey-credentials-create', 'publickey-credentials-get'].map(
  (power) => `${power}=(self)`,
);

const YEAR_S = 365 * 24 * 3600;
/** For answers that are no pages. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Security headers for every answer. What is a page says so with {@link asPage}; signed files tighten theirs (storage/serve.ts). */
export function securityHeaders({ url }: Site): RequestHandler {
  const headers = {
    ...(url.startsWith('https:') && { 'Strict-Transport-Security': `max-age=${YEAR_S}` }),
    'Content-Security-Policy': NO_PAGE,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': [...POWERS, ...OWN_POWERS].join(', '),
  };
  return (_request, response, next) => {
    response.set(headers);
    next();
  };
}

/** Lets what follows be a page: its own scripts and styles, and nothing written into it but styles that are known by their hash. */
export function asPage(site: Site, inlineStyles: readonly string[] = []): RequestHandler {
  const policy = pagePolicy(site, inlineStyles);
  return (_request, response, next) => {
    response.set('Content-Security-Policy', policy);
    next();
  };
}

/** The content security policy of pages. WebAssembly may be compiled: the compositor is. */
export function pagePolicy({ url, origins, filesUrl }: Site, inlineStyles: readonly string[] = []): string {
  const files = filesUrl === null ? [] : [new URL(filesUrl).origin];
  const own = origins.filter((origin) => origin !== new URL(url).origin); // a studio on the loopback has two names
  const sockets = origins.map((origin) => origin.replace(/^http/, 'ws')); // not every browser counts them as 'self'
  const hashes = inlineStyles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", ...hashes],
    'img-src': ["'self'", 'blob:', 'data:', ...own, ...files],
    'media-src': ["'self'", 'blob:', ...own, ...files],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...sockets, ...own, ...files],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(url.startsWith('https:') && { 'upgrade-insecure-requests': [] }),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
