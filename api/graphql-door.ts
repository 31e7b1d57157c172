import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { Context } from './context.ts';
import { receivedContext } from './receive.ts';

/** All that Apollo looks at: what comes, what may go back, and what shows that no form of another page sent it. */
const LOOKED_AT = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/**
 * Hands a request that {@link receive} has seen to Apollo and writes the answer in one piece. Apollo's own middleware does the same through
 * express, which also hashes every answer for an ETag that nobody may keep.
 */
export const graphqlDoor =
  (apollo: ApolloServer<Context>): RequestHandler =>
  async (request, response) => {
    const headers = new HeaderMap();
    for (const name of LOOKED_AT) if (request.headers[name] !== undefined) headers.set(name, String(request.headers[name]));
    const query = request.url.indexOf('?');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: query === -1 ? '' : request.url.slice(query),
        body: request.body,
      },
      context: () => Promise.resolve(receivedContext(response)),
    });
    if (answer.body.kind !== 'complete') throw new Error('Answers in parts are switched off');
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.statusCode = answer.status ?? 200;
    response.setHeader('content-length', Buffer.byteLength(answer.body.string));
    response.end(answer.body.string);
  };
