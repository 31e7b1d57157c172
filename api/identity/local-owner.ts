import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { LOCAL_PERSON_ID } from '../../schema/ids.ts';
import type { Auth } from './auth.ts';
import { forRequest } from './request.ts';

/** Signs the owner of a studio on their own machine in. Not among the routes that door.ts opens: only {@link greetOwner} calls it. */
export const localOwner = () =>
  ({
    id: 'local-owner',
    endpoints: {
      signInLocalOwner: createAuthEndpoint('/local-owner', { method: 'POST', metadata: { SERVER_ONLY: true } }, async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(LOCAL_PERSON_ID);
        if (!user) return context.json({ signedIn: false });
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json({ signedIn: true });
      }),
    },
  }) satisfies BetterAuthPlugin;

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether a host name or address can be reached from this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK_NAMES.has(host) || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * Whether a request is a person opening the studio in a browser on the very machine it runs on: straight from the loopback through no
 * proxy, under a loopback name (or any page could rebind its own), as a page of its own.
 */
export function comesFromOwner({ headers, socket, method }: IncomingMessage): boolean {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const host = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
  const proxied = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some((name) => name in headers);
  const opensPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return method === 'GET' && isLoopback(peer) && isLoopback(host) && !proxied && opensPage;
}

/** Signs the local owner in. @returns the cookies to set */
export async function greetOwner(auth: Auth, headers: Headers): Promise<string[]> {
  const signIn = () => auth.api.signInLocalOwner({ headers, asResponse: true });
  const answer = await forRequest({ address: null, route: '/local-owner' }, signIn); // from this very machine
  return answer.headers.getSetCookie();
}
