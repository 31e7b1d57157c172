import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { organization } from 'better-auth/plugins/organization';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { sql } from 'drizzle-orm';
import * as tables from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { newId } from '../../drizzle/id.ts';
import { isRole, outranks } from '../../schema/access.ts';
import { accountHooks } from './database-hooks.ts';
import { letters } from './letters.ts';
import type { LockOut } from './lock-out.ts';
import { isLoopback, localOwner } from './local-owner.ts';
import type { Post } from './mail.ts';
import { organisationRoles } from './organisation-roles.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from './password.ts';
import { oauthConfig } from './providers.ts';
import type { OAuthClients } from './providers.ts';
import { authLogger } from './redact.ts';
import { requestHooks } from './request-hooks.ts';
import type { Secret } from './secrets.ts';
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
  oauth: OAuthClients;
  log: (error: unknown) => void;
}

export type Auth = ReturnType<typeof makeAuth>;

/** Everything that writes identity. What it may be asked over HTTP, door.ts lists. */
export function makeAuth({ db, url, origins, secrets, vault, post, lockOut, oauth, log }: AuthUses) {
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
    database: drizzleAdapter(db, { provider: 'pg', schema: tables, schemaName: 'auth', transaction: true }),
    advanced: {
      cookiePrefix: 'studio',
      database: { generateId: newId },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      useSecureCookies: url.startsWith('https:'),
      disableOriginCheck: false, // said, since under NODE_ENV=test it would be off
      disableCSRFCheck: false,
    },
    user: { additionalFields: { platformRole: { type: 'string', required: false, defaultValue: 'user', input: false } } },
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
      sendVerificationEmail: ({ user, url: link }) => post.send(letters.verify(user.email, link)),
    },
    databaseHooks: { account: accountHooks(vault) },
    hooks: requestHooks({ lockOut, post, log }),
    plugins: [
      organization({
        ac: organisationRoles.control,
        roles: organisationRoles.roles,
        creatorRole: 'owner',
        requireEmailVerificationOnInvitation: true,
        invitationExpiresIn: 7 * DAY_S,
        schema: {
          organization: { additionalFields: { personal: { type: 'boolean', required: false, defaultValue: false, input: false } } },
        },
        organizationHooks: {
          beforeCreateInvitation: async ({ invitation, inviter, organization: of }) => {
            await demandRank(db, { personId: inviter.id, organisationId: of.id }, invitation.role);
          },
        },
      }),
      twoFactor({
        issuer: 'AI Film Studio',
        totpOptions: { digits: 6, period: 30 },
        backupCodeOptions: { amount: 10, length: 12, storeBackupCodes: 'encrypted' },
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: 900 },
      }),
      passkey({
        rpID: isLoopback(new URL(url).hostname) ? 'localhost' : new URL(url).hostname, // addresses are no domains, and have no passkeys
        rpName: 'AI Film Studio',
        origin: [...origins],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: { afterVerification: demandUserVerification },
      }),
      genericOAuth({ config: oauthConfig(oauth) }),
      localOwner(),
    ],
  });
}

/** A passkey stands for password and second factor, so its holder must have shown who they are to the device. @throws APIError UNAUTHORIZED */
async function demandUserVerification({
  verification,
}: {
  verification: { authenticationInfo: { userVerified: boolean } };
}): Promise<void> {
  if (verification.authenticationInfo.userVerified) return;
  throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED', message: 'Unlock the passkey with a PIN, a finger or a face' });
}

/** Whoever invites reaches only below their own rank, whatever the route. @throws APIError FORBIDDEN */
async function demandRank(db: Db, { personId, organisationId }: { personId: string; organisationId: string }, wanted: string) {
  const [own] = await db.execute<{ role: string | null }>(sql`select studio.role_of(${personId}, ${organisationId}) as role`);
  if (isRole(wanted) && isRole(own?.role) && outranks(own.role, wanted)) return;
  throw new APIError('FORBIDDEN', { code: 'RANK', message: 'You may only invite to roles below your own' });
}
