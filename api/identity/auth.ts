import { betterAuth } from 'better-auth';
import type { Db } from '../../drizzle/db.ts';
import { newId } from '../../drizzle/id.ts';
import { identityAdapter } from './adapter.ts';
import { authLogger } from './auth-logger.ts';
import { letters } from './letters.ts';
import type { LockOut } from './lock-out.ts';
import type { Post } from './mail.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from './password.ts';
import type { OAuthClients } from './providers.ts';
import { plugins } from './plugins.ts';
import { requestHooks } from './request-hooks.ts';
import type { Secret } from './secrets.ts';
import type { UsedCodes } from './used-codes.ts';
import type { Vault } from './vault.ts';

export const AUTH_PATH = '/auth';
/** The one header that tells better-auth where a request came from; door.ts overwrites it. */
export const ADDRESS_HEADER = 'x-studio-address';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
export const SESSION = { lastsS: 7 * DAY_S, renewedAfterS: DAY_S } as const;

export interface AuthUses {
  /** As the role studio_auth. */
  db: Db;
  /** Where people reach the studio. */
  url: string;
  /** Web origins whose pages may call. */
  origins: readonly string[];
  secrets: readonly Secret[];
  vault: Vault;
  post: Post;
  lockOut: LockOut;
  usedCodes: UsedCodes;
  oauth: OAuthClients;
  log: (error: unknown) => void;
}

export type Auth = ReturnType<typeof makeAuth>;

/** Everything that writes identity. What it may be asked over HTTP, door.ts lists. */
export function makeAuth({ db, url, origins, secrets, vault, post, lockOut, usedCodes, oauth, log }: AuthUses) {
  return betterAuth({
    appName: 'AI Film Studio',
    baseURL: url,
    basePath: AUTH_PATH,
    secrets: [...secrets],
    trustedOrigins: [...origins],
    telemetry: { enabled: false },
    logger: authLogger(log),
    onAPIError: { throw: true, errorURL: `${url}/sign-in` }, // refusals are answers; what breaks is door.ts's to tell, without parameters
    rateLimit: { enabled: false }, // ours stand in front
    database: identityAdapter(db, vault),
    advanced: {
      cookiePrefix: 'studio',
      database: { generateId: newId },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      useSecureCookies: url.startsWith('https:'),
      disableOriginCheck: false, // said, since under NODE_ENV=test it would be off
      disableCSRFCheck: false,
    },
    user: {
      changeEmail: {
        enabled: true,
        sendChangeEmailConfirmation: ({ user, newEmail, url: link }) => post.send(letters.changeEmail(user.email, newEmail, link)),
      }, // then the new one is asked
      additionalFields: { platformRole: { type: 'string', required: false, defaultValue: 'user', input: false } },
    },
    session: { expiresIn: SESSION.lastsS, updateAge: SESSION.renewedAfterS, cookieCache: { enabled: false } }, // a cached session outlives its revocation
    account: { accountLinking: { enabled: true, trustedProviders: [] } }, // only addresses that both sides have verified
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      requireEmailVerification: true, // also keeps sign-up from telling who has an account
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR_S,
      sendResetPassword: ({ user, url: link }) => post.send(letters.reset(user.email, link)),
      onExistingUserSignUp: ({ user }) => post.send(letters.alreadyHere(user.email, url)),
      onPasswordReset: async ({ user }) => {
        await lockOut.clear(user.email);
        await post.send(letters.passwordChanged(user.email));
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: HOUR_S,
      sendVerificationEmail: ({ user, url: link, token }) =>
        post.send(isChange(token) ? letters.verifyNew(user.email, link) : letters.verify(user.email, link)),
    },
    hooks: requestHooks({ lockOut, usedCodes, post, log }),
    plugins: plugins({ url, origins, oauth }),
  });
}

/** Whether a link confirms the new address of an account that is there, not a new account. */
function isChange(token: string): boolean {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return (claims as { requestType?: string }).requestType === 'change-email-verification'; // as better-auth wrote it
}
