import { ApplicationFailure, type Context } from '@temporalio/activity';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, ActivityInterceptorsFactory, Next } from '@temporalio/worker';
import { CancelledFailure } from '@temporalio/activity';
import { FAILURES, type FailureCode, StudioError } from '../schema/errors.ts';
import type { FilmRef } from '../schema/produce.ts';
import { redact, type Redact } from '../schema/redact.ts';

/** System errors that have a name of ours, whoever throws them. */
const SYSTEM_ERRORS: Record<string, FailureCode> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  ECONNREFUSED: 'DATABASE_UNREACHABLE',
  ECONNRESET: 'DATABASE_UNREACHABLE',
  CONNECTION_CLOSED: 'DATABASE_UNREACHABLE',
  CONNECTION_ENDED: 'DATABASE_UNREACHABLE',
  CONNECT_TIMEOUT: 'DATABASE_UNREACHABLE',
};

/** The studio's name for anything thrown, without secrets: it goes into histories and to people. */
export function named(reason: unknown, hide: Redact = redact): StudioError {
  if (reason instanceof StudioError)
    return new StudioError(reason.code, hide(reason.message), { cause: hide(reason.cause), details: hide(reason.details) });
  const system = systemCode(reason);
  const code = (system === undefined ? undefined : SYSTEM_ERRORS[system]) ?? 'INTERNAL';
  return new StudioError(code, hide(reason instanceof Error ? reason.message : String(reason)), { cause: hide(reason) });
}

/** The code of an error or of what caused it; Drizzle wraps the driver's. */
function systemCode(reason: unknown): string | undefined {
  for (let current = reason; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') return current.code;
  }
  return undefined;
}

/** A failure as Temporal keeps it: `type` is our code, and the table of codes says whether and when to try again. */
export function asApplicationFailure(reason: unknown, attempt: number, hide: Redact = redact): ApplicationFailure {
  const error = named(reason, hide);
  const rule = FAILURES[error.code];
  const final = !rule.retryable || attempt >= rule.attempts;
  return ApplicationFailure.create({
    type: error.code,
    message: error.message,
    nonRetryable: final,
    details: [error.details],
    cause: error,
    ...(rule.retryable && { nextRetryDelay: rule.delayMs }),
  });
}

/** Told of a failure that is tried again. */
export type OnTrouble = (film: FilmRef, failure: { code: FailureCode; message: string }) => Promise<void>;

class NamedFailures implements ActivityInboundCallsInterceptor {
  constructor(
    private readonly context: Context,
    private readonly onTrouble: OnTrouble,
    private readonly hide: Redact,
  ) {}

  async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>): Promise<unknown> {
    try {
      return await next(input);
    } catch (reason) {
      // A cancelled activity says so whatever its parts threw on the way out.
      if (this.context.cancellationSignal.aborted)
        throw new CancelledFailure('CANCELLED', [], reason instanceof Error ? this.hide(reason) : undefined);
      if (reason instanceof CancelledFailure) throw reason;
      const failure = asApplicationFailure(reason, this.context.info.attempt, this.hide);
      const film = filmIn(input.args);
      if (film && !failure.nonRetryable) await this.onTrouble(film, named(reason, this.hide));
      throw failure;
    }
  }
}

/** Activities of a production are told first whose film they work for. */
function filmIn([first]: unknown[]): FilmRef | null {
  return typeof first === 'object' && first !== null && 'film' in first ? (first.film as FilmRef) : null; // by ForFilm
}

/** Turns every error of an activity into a named failure. */
export const nameFailures =
  (onTrouble: OnTrouble = () => Promise.resolve(), hide: Redact = redact): ActivityInterceptorsFactory =>
  (context) => ({ inbound: new NamedFailures(context, onTrouble, hide) });
