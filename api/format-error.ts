import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { ZodError } from 'zod';
import { databaseUnreachable, textRefused } from '../drizzle/failures.ts';
import { FAILURES, StudioError } from '../schema/errors.ts';
import { temporalFailure } from './temporal.ts';

/** Where errors go that people don't get to see. */
export type ErrorLog = (error: unknown) => void;

/**
 * The one formatter for HTTP and socket: named failures with code, facts and whether trying again may help;
 * anything unnamed is logged and becomes "Something went wrong".
 */
export function formatError(error: unknown, log: ErrorLog): GraphQLFormattedError {
  const graphql = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const reason = rootOf(graphql);
  if (reason instanceof GraphQLError) return fromGraphql(reason, graphql);

  const named = nameOf(reason);
  if (named.code === 'INTERNAL') log(reason);
  const { code, details, retryable } = named;
  return {
    ...placeOf(graphql),
    message: named.message,
    extensions: { code, retryable, ...(Object.keys(details).length > 0 ? { details } : {}) },
  };
}

export type ErrorFormatter = (error: unknown) => GraphQLFormattedError;

/** {@link formatError} for a door. @param hints whether those who ask for what isn't there are told what is */
export function errorFormatter(log: ErrorLog, { hints }: { hints: boolean }): ErrorFormatter {
  if (hints) return (error) => formatError(error, log);
  return (error) => {
    const formatted = formatError(error, log);
    return { ...formatted, message: formatted.message.replace(HINT, '') };
  };
}

/** GraphQL's guesses, which give away the names of fields, types and values. */
const HINT = / Did you mean [^?]*\?$/;

/** The studio's name for whatever was thrown. */
export function nameOf(reason: unknown): StudioError {
  if (reason instanceof StudioError) return reason;
  if (reason instanceof ZodError) {
    const faults = reason.issues.map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`);
    return new StudioError('INVALID_INPUT', faults.join('; '), { cause: reason, details: { faults } });
  }
  return (
    databaseUnreachable(reason) ??
    textRefused(reason) ??
    temporalFailure(reason) ??
    new StudioError('INTERNAL', 'Something went wrong', { cause: reason })
  );
}

/** What GraphQL itself refuses (syntax, validation, coercion) keeps its words and gets a code when it has none. */
function fromGraphql(reason: GraphQLError, shown: GraphQLError): GraphQLFormattedError {
  const { stacktrace: _, http: __, code, ...extensions } = reason.extensions; // Apollo's notes to itself
  return { ...placeOf(shown), message: reason.message, extensions: { ...extensions, code: isOurs(code) ? code : 'INVALID_INPUT' } };
}

/** Apollo's BAD_REQUEST is no name of ours; of persisted queries its clients want to hear by its own. */
const isOurs = (code: unknown): boolean => typeof code === 'string' && (code in FAILURES || code.startsWith('PERSISTED_QUERY_'));

function placeOf({ locations, path }: GraphQLError) {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

function rootOf(error: GraphQLError): unknown {
  let reason: unknown = error;
  while (reason instanceof GraphQLError && reason.originalError) reason = reason.originalError;
  return reason;
}
