import type { Request, RequestHandler, Response } from 'express';
import { tellStanding, tooMany } from './operations.ts';
import type { Counted, OperationLimits } from './operations.ts';
import type { TryKind, TryLimits } from './tries.ts';

/**
 * Routes of /auth by what may be tried there: guessing a password or a code (given back when it was right), or having mails sent to any
 * address, which counts whatever comes of it. Links in mails are signed, and can't be guessed.
 */
export const TRIED: Readonly<Record<string, TryKind>> = {
  '/sign-in/email': 'sign-in',
  '/change-password': 'sign-in',
  '/reset-password': 'sign-in',
  '/two-factor/enable': 'sign-in',
  '/two-factor/disable': 'sign-in',
  '/two-factor/get-totp-uri': 'sign-in',
  '/two-factor/verify-totp': 'sign-in',
  '/two-factor/verify-backup-code': 'sign-in',
  '/two-factor/generate-backup-codes': 'sign-in',
  '/passkey/verify-authentication': 'sign-in',
  '/sign-up/email': 'mail',
  '/send-verification-email': 'mail',
  '/request-password-reset': 'mail',
  '/change-email': 'mail',
};

interface Uses {
  tries: TryLimits;
  operations: OperationLimits;
  /** The client's address, judged by our own rule. */
  addressOf(request: Request): string;
  log: (error: unknown) => void;
}

/** Stands in front of /auth. Answers in better-auth's shape, as the routes behind it do. */
export function limitSignIn({ tries, operations, addressOf, log }: Uses): RequestHandler {
  return async (request, response, next) => {
    const address = addressOf(request);
    const counted = await operations.count({ viewer: null, address });
    if (counted && !counted.standing.allowed) return refuse(response, counted);
    const kind = TRIED[request.path];
    if (kind === undefined || request.method !== 'POST') return next();
    const attempt = await tries.take(kind, address);
    tellStanding(response, attempt.counted);
    if (!attempt.counted.standing.allowed) return refuse(response, attempt.counted);
    if (kind === 'sign-in') response.once('finish', () => void (response.statusCode < 400 && attempt.giveBack().catch(log)));
    next();
  };
}

function refuse(response: Response, counted: Counted): void {
  tellStanding(response, counted);
  const { code, message, details } = tooMany(counted);
  response.status(429).json({ code, message, ...details });
}
