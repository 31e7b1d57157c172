import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { organization } from 'better-auth/plugins/organization';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { sql } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { isRole, outranks } from '../../schema/access.ts';
import type { AuthUses } from './auth.ts';
import { isLoopback, localOwner } from './local-owner.ts';
import { organisationRoles } from './organisation-roles.ts';
import { oauthConfig } from './providers.ts';

const INVITATION_LASTS_S = 7 * 24 * 3600;

/** What better-auth does for us beyond passwords and sessions. */
export const plugins = ({ db, url, origins, oauth }: Pick<AuthUses, 'db' | 'url' | 'origins' | 'oauth'>) => [
  organization({
    ac: organisationRoles.control,
    roles: organisationRoles.roles,
    creatorRole: 'owner',
    requireEmailVerificationOnInvitation: true,
    invitationExpiresIn: INVITATION_LASTS_S,
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
];

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
