import { StudioError } from '../schema/errors.ts';

/** Codes of postgres.js, Node and Postgres itself that mean: the server isn't there, or not now. */
const GONE =
  /^(CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08...|57P0[123]|53300)$/;

/** Names the failure when an error (or what caused it) says the database can't be reached; else null. */
export function databaseUnreachable(error: unknown): StudioError | null {
  for (let reason: unknown = error; reason instanceof Error; reason = reason.cause) {
    if (reason instanceof AggregateError && reason.errors.some((each) => databaseUnreachable(each))) return unreachable(error);
    if ('code' in reason && typeof reason.code === 'string' && GONE.test(reason.code)) return unreachable(error);
  }
  return null;
}

/** Names the failure when Postgres can't keep a text as it is: it holds a NUL, or an escape of one in JSON (22021, 22P05); else null. */
export function textRefused(error: unknown): StudioError | null {
  for (let reason: unknown = error; reason instanceof Error; reason = reason.cause)
    if ('code' in reason && (reason.code === '22021' || reason.code === '22P05'))
      return new StudioError('INVALID_INPUT', 'The text has a character that can’t be kept: U+0000', { cause: error });
  return null;
}

/** Whether Postgres can't read what it was given as the kind of value it should be, as an id that is none (22P02), or can't keep it. */
export function valueRefused(error: unknown): boolean {
  for (let reason: unknown = error; reason instanceof Error; reason = reason.cause)
    if ('code' in reason && reason.code === '22P02') return true;
  return textRefused(error) !== null;
}

/** Whether an error (or what caused it) says that a row with the same value is there already (23505). */
export function violatesUnique(error: unknown, constraint: string): boolean {
  for (let reason: unknown = error; reason instanceof Error; reason = reason.cause)
    if ('code' in reason && reason.code === '23505' && 'constraint_name' in reason) return reason.constraint_name === constraint;
  return false;
}

const unreachable = (cause: unknown) =>
  new StudioError('DATABASE_UNREACHABLE', 'The database does not answer; try again in a moment', { cause });
