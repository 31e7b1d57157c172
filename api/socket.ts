import type { Server } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { admitSource } from './admit.ts';
import type { Context, Sender } from './context.ts';
import { formatError } from './format-error.ts';
import type { ErrorLog } from './format-error.ts';
import { GRAPHQL_PATH } from './http.ts';
import type { Identity } from './identity/identity.ts';
import type { Presence } from './identity/rights.ts';
import { fromOurPages } from './origins.ts';

const MAX_MESSAGE_BYTES = 1024 * 1024;
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
  log: ErrorLog;
}

/** Whoever is at the other end, from connection_ack until the socket closes. */
type Extra = { presence?: Presence };

/** GraphQL over WebSocket, for subscriptions. Apollo sees none of it: admission and errors are wired here again. */
export function serveSocket(server: Server, { schema, context, identity, origins, log }: Uses): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({ server, path: GRAPHQL_PATH, maxPayload: MAX_MESSAGE_BYTES });
  const graphql = useServer<{ ticket?: unknown }, Extra>(
    {
      // false closes with 4403
      async onConnect({ extra, connectionParams }) {
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
        return true;
      },
      onDisconnect: ({ extra }) => extra.presence?.leave(),
      onSubscribe({ extra }, _id, { query, variables, operationName }) {
        const admitted = admitSource(schema, query, { operationName, variables });
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
      onError: (_, _id, _payload, errors) => errors.map((error) => formatError(error, log)),
      onNext(_, _id, _payload, _args, result) {
        if (result.errors) return { data: result.data ?? null, errors: result.errors.map((error) => formatError(error, log)) };
      },
    },
    sockets,
  );
  return {
    async stop() {
      const late = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), GOODBYE_MS);
      await graphql.dispose();
      clearTimeout(late);
    },
  };
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
