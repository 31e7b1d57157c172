import type { BetterAuthOptions } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import { letters } from './letters.ts';
import { LOCK, inMinutes } from './lock-out.ts';
import type { LockOut } from './lock-out.ts';
import type { Post } from './mail.ts';
import { passwordFault } from './password.ts';
import type { UsedCodes } from './used-codes.ts';

const CHANGE = '/change-password';

/** Routes that look at a password, and whose it is: of the address they name, or of who is signed in. */
const CHECKS_PASSWORD: Readonly<Record<string, 'address' | 'session'>> = {
  '/sign-in/email': 'address',
  [CHANGE]: 'session',
  '/verify-password': 'session',
  '/delete-user': 'session',
  '/two-factor/enable': 'session',
  '/two-factor/disable': 'session',
  '/two-factor/get-totp-uri': 'session',
  '/two-factor/generate-backup-codes': 'session',
};

/** Routes that set a password, and the field it comes in. */
const SETS_PASSWORD: Readonly<Record<string, string>> = {
  '/sign-up/email': 'password',
  '/reset-password': 'newPassword',
  [CHANGE]: 'newPassword',
  '/set-password': 'newPassword',
};

type Hook = Parameters<typeof createAuthMiddleware>[0];
type HookContext = Parameters<Extract<Hook, (...given: never[]) => unknown>>[0];

interface Uses {
  lockOut: LockOut;
  usedCodes: UsedCodes;
  post: Post;
  log: (error: unknown) => void;
}

/** Judges new passwords, locks accounts out after too many wrong ones, and tells of changes: before and after better-auth's own routes. */
export function requestHooks({ lockOut, usedCodes, post, log }: Uses) {
  return {
    before: createAuthMiddleware(async (context) => {
      demandStrength(context);
      const code = await whoseCode(context);
      if (code && !(await usedCodes.take(code.personId, code.code))) throw usedCode();
      if (context.path.startsWith('/two-factor/verify-')) return { context: { body: { trustDevice: false } } }; // asked for at every sign-in
      const email = await whosePassword(context);
      if (email === null) return;
      const { tries: nth, leftS } = await lockOut.reserve(email);
      if (nth <= LOCK.tries) return context.path === CHANGE ? { context: { body: { revokeOtherSessions: true } } } : undefined; // whatever is asked
      if (nth === LOCK.tries + 1) await lockedMail(context, email).catch(log);
      throw locked('Too many wrong passwords', leftS, 'or choose a new password');
    }),
    after: createAuthMiddleware(async (context) => {
      const code = isAPIError(context.context.returned) ? await whoseCode(context) : null;
      if (code) await usedCodes.giveBack(code.personId, code.code);
      const leftS = await secondFactorLocked(context);
      if (leftS !== null) throw locked('Too many wrong codes', leftS);
      const email = await whosePassword(context);
      if (email === null) return;
      const answer: unknown = context.context.returned;
      if (!isAPIError(answer) || !WRONG.has(answer.statusCode)) await lockOut.clear(email);
      if (context.path === CHANGE && !isAPIError(answer)) await post.send(letters.passwordChanged(email)).catch(log); // it is changed all the same
    }),
  } satisfies BetterAuthOptions['hooks'];

  /** Told once per lock, and only to addresses that have an account. */
  async function lockedMail(context: HookContext, email: string): Promise<void> {
    const found = await context.context.internalAdapter.findUserByEmail(email);
    if (found) await post.send(letters.locked(found.user.email));
  }
}

/** How better-auth says that a password was wrong; what else goes wrong comes after it was right. */
const WRONG: ReadonlySet<number> = new Set([400, 401, 429]);

async function whosePassword(context: HookContext): Promise<string | null> {
  const kind = CHECKS_PASSWORD[context.path];
  const body = (context.body ?? {}) as Record<string, unknown>; // the route's own schema comes after the hooks
  if (kind === undefined) return null;
  if (kind === 'address') return typeof body['email'] === 'string' ? body['email'] : null;
  const session = await getSessionFromCtx(context).catch(() => null);
  return session?.user.email ?? null;
}

/** The code of an authenticator app in a request, and whose it is: of who is signed in, else of who is half way there, as better-auth has it. */
async function whoseCode(context: HookContext): Promise<{ personId: string; code: string } | null> {
  if (context.path !== '/two-factor/verify-totp') return null;
  const { code } = (context.body ?? {}) as Record<string, unknown>; // as above
  if (typeof code !== 'string') return null;
  const personId = await whoVerifies(context);
  return personId === null ? null : { personId, code };
}

async function whoVerifies(context: HookContext): Promise<string | null> {
  const session = await getSessionFromCtx(context);
  if (session) return session.user.id;
  const { createAuthCookie, internalAdapter, secret } = context.context;
  const challenge = await context.getSignedCookie(createAuthCookie('two_factor').name, secret);
  return (challenge ? await internalAdapter.findVerificationValue(challenge) : null)?.value ?? null;
}

/** How many seconds are left of the lock that better-auth refused a code for; null when it didn't. */
async function secondFactorLocked(context: HookContext): Promise<number | null> {
  const answer: unknown = context.context.returned;
  if (!isAPIError(answer) || answer.body?.code !== 'ACCOUNT_TEMPORARILY_LOCKED') return null;
  const where = [{ field: 'userId', value: await whoVerifies(context) }];
  const row = await context.context.adapter.findOne<{ lockedUntil: Date | null }>({ model: 'twoFactor', where });
  return Math.max(1, Math.ceil(((row?.lockedUntil?.getTime() ?? 0) - Date.now()) / 1000));
}

const locked = (why: string, leftS: number, otherwise?: string) =>
  new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'LOCKED', message: `${why}. Try again in ${inMinutes(leftS)}${otherwise ? `, ${otherwise}` : ''}.` },
    { 'retry-after': String(leftS) },
  );

const usedCode = () =>
  new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'This code was used already. Wait for the next one.' });

function demandStrength(context: HookContext): void {
  const field = SETS_PASSWORD[context.path];
  if (field === undefined) return;
  const body = (context.body ?? {}) as Record<string, unknown>; // as above
  const password = body[field];
  if (typeof password !== 'string') return; // the route itself refuses that
  const known = [body['email'], body['name']].filter((each) => typeof each === 'string');
  const fault = passwordFault(password, known);
  if (fault !== null) throw new APIError('BAD_REQUEST', { code: 'PASSWORD_WEAK', message: fault });
}
