import type { Request, RequestHandler, Response } from 'express';
import type { Context, Sender } from './context.ts';
import { StudioError } from '../schema/errors.ts';
import { bearerOf } from './identity/identity.ts';
import type { Identity } from './identity/identity.ts';
import type { OperationLimits } from './limits/operations.ts';
import type { TrustedDocuments } from './security/trusted-documents.ts';

interface Uses {
  identity: Identity;
  context: (sender: Sender) => Context;
  operations: OperationLimits;
}

const HERE = 'context';

/**
 * What comes before GraphQL over HTTP, once the body is read: who asks, whether they may ask once more, and which document it is. The
 * socket does the same for each operation.
 */
export function receive(uses: Uses & { documents: TrustedDocuments }): RequestHandler {
  return async (request, response, next) => {
    const sender = await askedBy(uses, request, response);
    uses.documents.fillIn(request, sender.viewer);
    response.locals[HERE] = uses.context(sender);
    next();
  };
}

/** Who asks, for what isn't GraphQL. @throws StudioError RATE_LIMITED */
export const recogniser =
  (uses: Uses) =>
  async (request: Request, response: Response): Promise<Context> =>
    uses.context(await askedBy(uses, request, response));

async function askedBy({ identity, operations }: Uses, request: Request, response: Response): Promise<Sender> {
  const sender = await recognise(identity, request, response);
  await operations.demand(sender, response);
  response.setHeader('Cache-Control', 'no-store');
  return sender;
}

/** What {@link receive} made of a request. */
export const receivedContext = ({ locals }: Response): Context => locals[HERE] as Context; // nobody reaches GraphQL around it

/** Whether it comes with something like a key; a guest's pass is none. */
function sendsKey({ guests }: Identity, { headers }: Request): boolean {
  const bearer = bearerOf(headers);
  return bearer !== null && guests.read(bearer) === null;
}

const NO_GOOD = new StudioError(
  'UNAUTHENTICATED',
  'This API key is no good here, or not any more: it is mistyped, expired, revoked or of another organisation. Make a new one in the studio, under its API keys.',
);

async function recognise(identity: Identity, request: Request, response: Response): Promise<Sender> {
  const address = identity.addressOf(request);
  const keep = (cookie: string) => void response.append('set-cookie', cookie);
  try {
    const { viewer, cookies } = await identity.recognise(request.headers, address);
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    return { viewer, address, keep, ...(!viewer && sendsKey(identity, request) && { failure: NO_GOOD }) };
  } catch (failure) {
    return { viewer: null, address, failure }; // told by whatever needs to know who asks, in GraphQL's own way
  }
}
