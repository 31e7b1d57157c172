import express from 'express';
import type { ErrorRequestHandler, Request, Response, Router } from 'express';
import { valueRefused } from '../../drizzle/failures.ts';
import { redact } from '../../schema/redact.ts';
import { ADDRESS_HEADER } from './auth.ts';
import type { Auth } from './auth.ts';
import type { Signatures } from './re-sign.ts';
import { forRequest } from './request.ts';

const BODY_LIMIT_BYTES = 64 * 1024;

/**
 * What better-auth may be asked over HTTP. Everything else it knows (organisations, sessions with their tokens, accounts with theirs)
 * is reached through GraphQL, behind our own policies, or not at all.
 */
export const OPEN_ROUTES: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/sign-up/email': 'POST',
  '/sign-in/email': 'POST',
  '/sign-in/social': 'POST',
  '/callback/google': 'GET',
  '/callback/github': 'GET',
  '/sign-out': 'POST',
  '/verify-email': 'GET',
  '/send-verification-email': 'POST',
  '/request-password-reset': 'POST',
  '/reset-password': 'POST',
  '/reset-password/:token': 'GET',
  '/change-password': 'POST',
  '/change-email': 'POST',
  '/update-user': 'POST',
  '/link-social': 'POST',
  '/unlink-account': 'POST',
  '/list-accounts': 'GET',
  '/two-factor/enable': 'POST',
  '/two-factor/disable': 'POST',
  '/two-factor/get-totp-uri': 'POST',
  '/two-factor/verify-totp': 'POST',
  '/two-factor/verify-backup-code': 'POST',
  '/two-factor/generate-backup-codes': 'POST',
  '/passkey/generate-register-options': 'GET',
  '/passkey/verify-registration': 'POST',
  '/passkey/generate-authenticate-options': 'GET',
  '/passkey/verify-authentication': 'POST',
  '/passkey/list-user-passkeys': 'GET',
  '/passkey/update-passkey': 'POST',
  '/passkey/delete-passkey': 'POST',
};

/** Headers that claim where a request came from or what host it was for: never passed on. */
const CLAIMS = /^(x-forwarded-.*|forwarded|x-real-ip|x-studio-.*|cf-connecting-ip|true-client-ip)$/i;

interface Door {
  url: string;
  /** The client's address, judged by our own rule. */
  addressOf(request: Request): string;
  /** Signs anew what an older secret signed. */
  signatures: Signatures;
}

/** The routes of identity over HTTP. */
export function authDoor(auth: Auth, { log, ...door }: Door & { log: (error: unknown) => void }): Router {
  const router = express.Router();
  const body = express.raw({ limit: BODY_LIMIT_BYTES, type: () => true });
  for (const [path, method] of Object.entries(OPEN_ROUTES)) {
    const answer = async (request: Request, response: Response) => {
      try {
        const ask = () => auth.handler(asFetch(request, door));
        await send(await forRequest({ address: door.addressOf(request), route: path }, ask), response);
      } catch (error) {
        if (valueRefused(error))
          return void response.status(400).json({ code: 'INVALID_INPUT', message: 'No such value can be kept here' });
        log(redact(error));
        response.status(500).json({ code: 'INTERNAL', message: 'Something went wrong' });
      }
    };
    if (method === 'GET') router.get(path, answer);
    else router.post(path, body, answer);
  }
  router.use(tooLarge);
  return router;
}

/** In better-auth's shape, as the routes answer. */
const tooLarge: ErrorRequestHandler = (error: { type?: string }, _request, response, next) => {
  if (error.type !== 'entity.too.large') return next(error);
  const limit = { limitBytes: BODY_LIMIT_BYTES };
  response.status(413).json({ code: 'INVALID_INPUT', message: `The request is larger than ${BODY_LIMIT_BYTES / 2 ** 10} KiB`, ...limit });
};

/** The request as better-auth reads it: our own address as its target, the client's address in our own header. */
function asFetch(request: Request, { url, addressOf, signatures }: Door): globalThis.Request {
  const headers = new Headers();
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(at, at + 2);
    if (!CLAIMS.test(name)) headers.append(name, /^cookie$/i.test(name) ? signatures.cookies(value) : value);
  }
  headers.set(ADDRESS_HEADER, addressOf(request));
  const bytes: unknown = request.body;
  const target = new URL(request.originalUrl, url);
  const token = target.searchParams.get('token');
  if (token !== null) target.searchParams.set('token', signatures.token(token));
  return new globalThis.Request(target, {
    method: request.method,
    headers,
    ...(Buffer.isBuffer(bytes) && bytes.length > 0 && { body: new Uint8Array(bytes) }),
  });
}

async function send(answer: globalThis.Response, response: Response): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.setHeader('cache-control', 'no-store');
  response.end(Buffer.from(await answer.arrayBuffer()));
}
