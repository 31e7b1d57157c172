import {
  Client,
  Connection,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  defaultGrpcRetryOptions,
  isGrpcServiceError,
  makeGrpcRetryInterceptor,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { StudioError, isFailureCode } from '../schema/errors.ts';

/** How long a person waits for Temporal before being told that it doesn't answer. */
const PATIENCE_MS = 8000;
/** About a second of trying again, so that a blink of the server isn't an error, and its absence is one soon. */
const ATTEMPTS = 4;

export interface TemporalLink {
  client: Client;
  close(): Promise<void>;
}

/** A client that connects with the first call, and again after every loss: the API starts and stays up without Temporal. */
export function linkTemporal({ address, namespace }: { address: string; namespace: string }): TemporalLink {
  const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2000 };
  const interceptors = [makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: ATTEMPTS }))];
  const connection = Connection.lazy({ address, channelArgs, interceptors });
  return { client: new Client({ connection, namespace }), close: () => connection.close() };
}

/** Does one thing with Temporal within a person's patience. @throws StudioError PROVIDER_UNAVAILABLE, or the code the workflow refused with */
export async function withinPatience<T>(client: Client, work: () => Promise<T>): Promise<T> {
  try {
    return await client.withDeadline(Date.now() + PATIENCE_MS, work);
  } catch (error) {
    throw temporalFailure(error) ?? error;
  }
}

/** Whether Temporal answers, for the health page. */
export async function temporalAnswers(client: Client, withinMs = 1000): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + withinMs, () => client.workflowService.getSystemInfo({}));
    return true;
  } catch {
    return false;
  }
}

/** Names a failure that came from Temporal; null when it didn't. */
export function temporalFailure(error: unknown): StudioError | null {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure && isFailureCode(error.cause.type))
    return new StudioError(error.cause.type, error.cause.message, { cause: error });
  for (let reason: unknown = error; reason instanceof Error; reason = reason.cause) {
    if (reason instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(reason)) {
      return new StudioError('PROVIDER_UNAVAILABLE', 'The production service (Temporal) does not answer; try again in a moment', {
        cause: error,
      });
    }
  }
  return null;
}
