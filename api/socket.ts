import type { IncomingMessage, Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { admitSource } from './admit.ts';
import type { Context } from './context.ts';
import { formatError } from './format-error.ts';
import type { ErrorLog } from './format-error.ts';
import { GRAPHQL_PATH } from './http.ts';

const MAX_MESSAGE_BYTES = 1024 * 1024;
/** How long clients have to say goodbye when the API stops. */
const GOODBYE_MS = 1000;

interface Uses {
  schema: GraphQLSchema;
  context: () => Context;
  /** Web origins besides the request's own host that may connect. */
  origins: readonly string[];
  log: ErrorLog;
}

/** GraphQL over WebSocket, for subscriptions. Apollo sees none of it: admission and errors are wired here again. */
export function serveSocket(server: Server, { schema, context, origins, log }: Uses): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({ server, path: GRAPHQL_PATH, maxPayload: MAX_MESSAGE_BYTES });
  const graphql = useServer(
    {
      onConnect: ({ extra }) => fromOurPages(extra.request, origins), // false closes with 4403
      onSubscribe(_, _id, { query, variables, operationName }) {
        const admitted = admitSource(schema, query, { operationName, variables });
        if ('refusals' in admitted) return admitted.refusals;
        return {
          schema,
          document: admitted.document,
          contextValue: context(),
          variableValues: variables ?? {},
          operationName: operationName ?? null,
        };
      },
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

/** Browsers let any page open a socket anywhere and name the page in `Origin`; programs send none. */
function fromOurPages({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  if (headers.origin === undefined) return true;
  return origins.includes(headers.origin) || URL.parse(headers.origin)?.host === headers.host;
}
