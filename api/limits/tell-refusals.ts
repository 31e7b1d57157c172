import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { FailureCode, FailureDetails } from '../../schema/errors.ts';

const RATE_LIMITED: FailureCode = 'RATE_LIMITED';

/** A rate that a resolver refuses is told over HTTP like one that the door refuses: 429, and when to come again. */
export const tellRefusals: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        const refused = body.kind === 'single' ? (body.singleResult.errors ?? []).filter(isRefusedRate) : [];
        if (refused.length === 0) return;
        http.status = 429;
        const waits = refused.map(({ extensions }) =>
          Number((extensions?.['details'] as FailureDetails | undefined)?.['retryAfterS'] ?? 0),
        ); // by format-error.ts
        http.headers.set('retry-after', String(Math.max(1, ...waits.map(Math.ceil))));
      },
    };
  },
};

const isRefusedRate = ({ extensions }: GraphQLFormattedError) => extensions?.['code'] === RATE_LIMITED;
