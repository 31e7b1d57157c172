import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Extra as SocketExtra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type WebSocket from 'ws';
import { StudioError } from '../schema/errors.ts';
import { admitSource } from './admit.ts';
import type { Context, Sender } from './context.ts';
import type { ErrorFormatter } from './format-error.ts';
import { GRAPHQL_PATH } from './http.ts';
import type { Identity } from './identity/identity.ts';
import type { Presence } from './identity/rights.ts';
import { tooMany } from './limits/operations.ts';
import type { OperationLimits } from './limits/operations.ts';
import type { SocketGuard } from './limits/sockets.ts';
import { fromOurPages } from './origins.ts';
import { strictly } from './protocol/strictly.ts';
import type { TrustedDocuments } from './security/trusted-documents.ts';

/** How long clients have to say goodbye when the API stops. */
const GOODBYE_MS = 1000;

/** Told to a client whose rights ended or changed: it may come back with a new ticket, and finds out. */
const RIGHTS_CHANGED = 4403;

interface Uses {
  schema: GraphQLSchema;
  context: (sender: Sender) => Context;
  identity: Identity;
  /** Web origins whose pages may connect. */
  origins: readonly string[];
  guard: SocketGuard;
  operations: OperationLimits;
  documents: TrustedDocuments;
  /** Whether anyone may ask for the schema. */
  introspection: boolean;
  format: ErrorFormatter;
}

/** Whoever is at the other end, from connection_ack until the socket closes. */
type Extra = { presence?: Presence };

/** GraphQL over WebSocket, for subscriptions. Apollo sees none of it: admission and errors are wired here again. */
export function serveSocket(server: Server, uses: Uses): { stop(): Promise<void> } {
  const { schema, context, identity, origins, guard, format } = uses;
  const sockets = new WebSocketServer({
    server,
    path: GRAPHQL_PATH,
    maxPayload: guard.limits.messageBytes,
    verifyClient: ({ req }, answer) => answer(guard.hasRoom(req), 429, 'Too many connections'),
  });
  sockets.on('connection', (socket, request) => guard.watch(socket, request));
  const graphql = useServer(
    strictly<{ ticket?: unknown }, Extra & SocketExtra>({
      connectionInitWaitTimeout: guard.limits.initMs,
      // false closes with 4403
      async onConnect(socket) {
        const { extra, connectionParams } = socket;
        if (!fromOurPages(extra.request, origins)) return false;
        const credentials = await identity.tickets.redeem(connectionParams?.ticket);
        const presence =
          credentials &&
          (await identity.rights.enter({ ...credentials, address: identity.addressOf(extra.request) }, () =>
            extra.socket.close(RIGHTS_CHANGED, 'Forbidden'),
          ));
        if (!presence) return false;
        extra.presence = presence;
        if (extra.socket.readyState !== extra.socket.OPEN) presence.leave(); // it left while we looked
        return guard.greet(extra.socket, presence.viewer, () => Object.keys(socket.subscriptions).length);
      },
      onDisconnect: ({ extra }) => extra.presence?.leave(),
      async onSubscribe({ extra }, _id, payload) {
        const { variables, operationName } = payload;
        const asked = await askedFor(uses, extra, payload);
        if (asked instanceof GraphQLError) return [asked];
        const admitted = admitSource(schema, asked, { operationName, variables }, uses);
        if ('refusals' in admitted) return admitted.refusals;
        return {
          schema,
          document: admitted.document,
          contextValue: context({ viewer: extra.presence?.viewer ?? null, address: identity.addressOf(extra.request) }),
          variableValues: variables ?? {},
          operationName: operationName ?? null,
        };
      },
      // an event published right after a right ended must not slip out
      onOperation: ({ extra }, _id, _payload, _args, result) =>
        isAsyncIterable(result) && extra.presence ? whileItHolds(result, extra.presence) : result,
      onError: (_, _id, _payload, errors) => errors.map(format),
      onNext(_, _id, _payload, _args, result) {
        if (result.errors) return { data: result.data ?? null, errors: result.errors.map(format) };
      },
    }),
    sockets,
    guard.limits.pingMs,
  );
  return {
    async stop() {
      const late = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), GOODBYE_MS);
      await graphql.dispose();
      clearTimeout(late);
      guard.stop();
    },
  };
}

/** The text of the document that is asked for, once it is clear that one more operation may run here. */
async function askedFor(
  { guard, operations, documents, identity }: Uses,
  { socket, request, presence }: Extra & { socket: WebSocket; request: IncomingMessage },
  payload: SubscribePayload,
): Promise<string | GraphQLError> {
  const viewer = presence?.viewer ?? null;
  try {
    if (!guard.mayRun(socket)) throw new StudioError('LIMIT_REACHED', 'Too much runs on this connection: end a subscription first', { details: { limit: guard.limits.subscriptions } }); // prettier-ignore
    const counted = await operations.count({ viewer, address: identity.addressOf(request) });
    const refused = counted !== null && !counted.standing.allowed;
    guard.judged(socket, { refused });
    if (refused) throw tooMany(counted);
    return String(documents.textOf(payload, viewer)); // the protocol has seen to it that a query is text
  } catch (error) {
    return new GraphQLError('', { originalError: error as Error }); // formatted like every other
  }
}

const isAsyncIterable = (result: unknown): result is AsyncGenerator<ExecutionResult, void, void> =>
  typeof result === 'object' && result !== null && Symbol.asyncIterator in result;

/** The results as long as whoever asked may see them. */
function whileItHolds(
  results: AsyncGenerator<ExecutionResult, void, void>,
  presence: Presence,
): AsyncIterableIterator<ExecutionResult, void, void> {
  return {
    async next() {
      const result = await results.next();
      if (result.done || (await presence.holds())) return result;
      await results.return();
      return { done: true, value: undefined };
    },
    return: () => results.return(),
    throw: (error) => results.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
