import { createHmac, timingSafeEqual } from 'node:crypto';

const SIGNATURE_LENGTH = 44; // of SHA-256 in base64

/**
 * The session token in a request's cookie, if this studio signed it: better-auth's own format, checked without its 0.5 ms.
 * @param name as better-auth named the cookie
 * @param secrets newest first; whichever signed it is believed until it is dropped from the list
 */
export function signedToken(cookies: string | null, name: string, secrets: readonly string[]): string | null {
  const value = cookieOf(cookies, name);
  if (value === null) return null;
  const dot = value.lastIndexOf('.');
  const signature = value.slice(dot + 1);
  if (dot < 1 || signature.length !== SIGNATURE_LENGTH) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(signature, 'base64');
  const signs = (secret: string) => {
    const expected = createHmac('sha256', secret).update(token).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  return secrets.some(signs) ? token : null;
}

/** The first cookie of this name, decoded. */
export function cookieOf(cookies: string | null, name: string): string | null {
  for (const part of (cookies ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (part.slice(0, equals).trim() !== name) continue;
    const raw = part
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    try {
      return decodeURIComponent(raw);
    } catch {
      return null;
    }
  }
  return null;
}
