import { betterFetch } from '@better-fetch/fetch';
import type { GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';

export interface OAuthClient {
  clientId: string;
  clientSecret: string;
}

/** The services people may sign in with; absent unless this studio is a client of theirs. Addresses differ only in tests. */
export interface OAuthClients {
  google?: OAuthClient & { issuer?: string };
  github?: OAuthClient & { url?: string; apiUrl?: string };
}

export const PROVIDERS = ['google', 'github'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** How better-auth speaks with each: PKCE always; Google by OpenID Connect with a verified, nonce-bound ID token. */
export function oauthConfig({ google, github }: OAuthClients): GenericOAuthConfig[] {
  return [...(google ? [googleConfig(google)] : []), ...(github ? [githubConfig(github)] : [])];
}

function googleConfig({ clientId, clientSecret, issuer = 'https://accounts.google.com' }: NonNullable<OAuthClients['google']>) {
  return {
    providerId: 'google',
    name: 'Google',
    clientId,
    clientSecret,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
  } satisfies GenericOAuthConfig;
}

function githubConfig(client: NonNullable<OAuthClients['github']>) {
  const { clientId, clientSecret, url = 'https://github.com', apiUrl = 'https://api.github.com' } = client;
  return {
    providerId: 'github',
    name: 'GitHub',
    clientId,
    clientSecret,
    authorizationUrl: `${url}/login/oauth/authorize`,
    tokenUrl: `${url}/login/oauth/access_token`,
    authorizationHeaders: { accept: 'application/json' }, // or GitHub answers with a form
    scopes: ['read:user', 'user:email'],
    pkce: true,
    accountSubject: ({ profile }) => String(profile['id'] ?? ''),
    getUserInfo: ({ accessToken }) => githubUser(apiUrl, accessToken ?? ''),
  } satisfies GenericOAuthConfig;
}

interface GithubUser {
  id: number;
  login: string;
  name: string | null;
  avatar_url: string;
}

/** The person with their primary address, and whether GitHub verified it: the public profile may show another, or none. */
async function githubUser(apiUrl: string, token: string) {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'ai-film-studio' };
  const ask = async <T>(path: string) => (await betterFetch<T>(`${apiUrl}${path}`, { headers })).data;
  const [profile, emails] = await Promise.all([
    ask<GithubUser>('/user'),
    ask<{ email: string; primary: boolean; verified: boolean }[]>('/user/emails'),
  ]);
  const primary = emails?.find((each) => each.primary);
  if (!profile || !primary) return null;
  return {
    id: String(profile.id),
    email: primary.email,
    emailVerified: primary.verified,
    name: profile.name ?? profile.login,
    image: profile.avatar_url,
  };
}
