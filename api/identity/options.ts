import { StudioError } from '../../schema/errors.ts';
import type { Env } from '../../schema/env.ts';
import type { IdentityOptions } from './identity.ts';
import { isLoopback } from './local-owner.ts';
import type { OAuthClient } from './providers.ts';
import { openSecrets } from './secrets.ts';

/**
 * Identity as the environment wants it.
 * @throws StudioError SETUP_INCOMPLETE when others can reach the studio and it doesn't know its own address, or would take anyone for its owner
 */
export async function openIdentityOptions(env: Env): Promise<IdentityOptions> {
  const { HOST, PUBLIC_URL, LOCAL_OWNER, AUTH_SECRETS, STUDIO_HOME, SMTP_URL, MAIL_FROM, TRUSTED_PROXIES } = env;
  const here = isLoopback(HOST) && (PUBLIC_URL === null || isLoopback(new URL(PUBLIC_URL).hostname));
  if (!isLoopback(HOST) && PUBLIC_URL === null)
    throw new StudioError('SETUP_INCOMPLETE', 'PUBLIC_URL is not set: links, cookies and sign-in need the address that people use');
  if (LOCAL_OWNER && !here)
    throw new StudioError('SETUP_INCOMPLETE', 'LOCAL_OWNER is only for a studio that nobody but this machine reaches: HOST and PUBLIC_URL must be the loopback'); // prettier-ignore
  const google = clientOf(env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET);
  const github = clientOf(env.GITHUB_CLIENT_ID, env.GITHUB_CLIENT_SECRET);
  return {
    secrets: await openSecrets(AUTH_SECRETS, STUDIO_HOME),
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    oauth: { ...(google && { google }), ...(github && { github }) },
    proxies: TRUSTED_PROXIES,
    localOwner: LOCAL_OWNER,
  };
}

const clientOf = (clientId: string | null, clientSecret: string | null): OAuthClient | null =>
  clientId !== null && clientSecret !== null ? { clientId, clientSecret } : null;
