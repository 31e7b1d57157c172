import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/* Sign-in services as they are, on the loopback: OpenID Connect by a certified provider, GitHub by a server that speaks its dialect. */

export const CLIENT = { clientId: 'the-studio', clientSecret: 'between-us-two' };

export interface Account {
  id: string;
  email: string;
  verified: boolean;
  name: string;
}

export interface SignInService {
  url: string;
  /** Who is signed in there, when our redirect arrives. */
  account: Account;
  close(): Promise<void>;
}

async function serve(make: (url: string) => RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is never a pipe's name
  server.on('request', make(url));
  return { url, close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))) };
}

/** As Google: OpenID Connect with PKCE, the person's claims in the ID token. */
export async function anOpenIdService(redirectUri: string, account: Account): Promise<SignInService> {
  const service = { account };
  const { url, close } = await serve((issuer) => {
    const provider = new Provider(issuer, {
      clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'picture'] },
      conformIdTokenClaims: false, // in the ID token, not only at userinfo
      pkce: { required: () => true },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      findAccount: (_, id) => {
        const { email, verified, name } = service.account;
        return { accountId: id, claims: () => ({ sub: id, email, email_verified: verified, name }) };
      },
    });
    const answer = provider.callback();
    return (request, response) => void answer(request, response);
  });
  return Object.assign(service, { url, close });
}

/** Goes through the provider's own pages, as a person would. @returns where it sends the browser in the end */
export async function signInThere({ url, account }: SignInService, start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = start;
  let form: string | null = null;
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer: Response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie, ...(form !== null && { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(form !== null && { method: 'POST', body: form }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]!.split('=');
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      at = new URL(location, at).href;
      form = null;
      if (!at.startsWith(url)) return at;
      continue;
    }
    const page = await answer.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
    if (answer.status !== 200 || action === undefined) throw new Error(`${answer.status} at ${at}: ${page.slice(0, 300)}`);
    form = page.includes('name="login"') ? `prompt=login&login=${account.id}&password=any` : 'prompt=consent';
    at = new URL(action, at).href;
  }
  throw new Error('The provider never sent the browser back');
}

/** As GitHub: OAuth 2 with PKCE; answers forms unless asked for JSON, and says 200 to refusals. */
export async function aGithub(redirectUri: string, account: Account): Promise<SignInService> {
  const codes = new Map<string, string>();
  const tokens = new Set<string>();
  const service = { account };
  const routes: Record<
    string,
    (query: URLSearchParams, headers: Record<string, unknown>) => { status?: number; location?: string; json?: unknown }
  > = {
    '/login/oauth/authorize': (query) => {
      const fine =
        query.get('client_id') === CLIENT.clientId &&
        query.get('redirect_uri') === redirectUri &&
        query.get('code_challenge_method') === 'S256';
      if (!fine) return { status: 404 };
      const code = randomBytes(10).toString('hex');
      codes.set(code, query.get('code_challenge') ?? '');
      return { status: 302, location: `${redirectUri}?${new URLSearchParams({ code, state: query.get('state') ?? '' }).toString()}` };
    },
    '/login/oauth/access_token': (query, headers) => {
      if (headers['accept'] !== 'application/json') return { status: 200, json: 'access_token=only-as-a-form' };
      if (query.get('client_secret') !== CLIENT.clientSecret) return { json: { error: 'incorrect_client_credentials' } };
      const challenge = codes.get(query.get('code') ?? '');
      codes.delete(query.get('code') ?? '');
      const verifier = createHash('sha256').update(query.get('code_verifier') ?? '').digest('base64url'); // prettier-ignore
      if (challenge !== verifier) return { json: { error: 'bad_verification_code' } };
      const token = `gho_${randomBytes(18).toString('hex')}`;
      tokens.add(token);
      return { json: { access_token: token, scope: 'read:user,user:email', token_type: 'bearer' } };
    },
    '/user': () => ({
      json: {
        id: Number(service.account.id),
        login: 'ada-l',
        name: service.account.name,
        email: 'public@elsewhere.example',
        avatar_url: 'http://127.0.0.1/ada.png',
      },
    }),
    '/user/emails': () => ({
      json: [
        { email: 'public@elsewhere.example', primary: false, verified: true },
        { email: service.account.email, primary: true, verified: service.account.verified },
      ],
    }),
  };
  const { url, close } = await serve((at) => (request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', at);
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const bearer = String(request.headers.authorization).replace('Bearer ', '');
      const open = pathname.startsWith('/login/') || (tokens.has(bearer) && request.headers['user-agent'] !== undefined);
      const answer = open ? routes[pathname]?.(body ? new URLSearchParams(body) : searchParams, request.headers) : { status: 401 };
      response.writeHead(answer?.status ?? (answer ? 200 : 404), {
        'content-type': 'application/json',
        ...(answer?.location && { location: answer.location }),
      });
      response.end(answer?.json === undefined ? '' : JSON.stringify(answer.json));
    })();
  });
  return Object.assign(service, { url, close });
}
