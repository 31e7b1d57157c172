import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { AuthUses } from './auth.ts';
import { isLoopback, localOwner } from './local-owner.ts';
import { oauthConfig } from './providers.ts';

/** What better-auth does for us beyond passwords and sessions. */
export const plugins = ({ url, origins, oauth }: Pick<AuthUses, 'url' | 'origins' | 'oauth'>) => [
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
