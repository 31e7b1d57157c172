import { ApplicationFailure, ChildWorkflowFailure, ActivityFailure, rootCause } from '@temporalio/workflow';
import { type FailureCode, isFailureCode } from '../schema/errors.ts';
import { shotIdOfWorkflow } from '../schema/ids.ts';

/** The name, text and shot of whatever ended a production, dug out of the failures Temporal wrapped it in. */
export function failureOf(reason: unknown): { code: FailureCode; message: string; shotId?: string } {
  let shotId: string | undefined;
  let current: unknown = reason;
  while (current instanceof ChildWorkflowFailure || current instanceof ActivityFailure) {
    if (current instanceof ChildWorkflowFailure) shotId = shotIdOfWorkflow(current.execution.workflowId ?? '') ?? shotId;
    current = current.cause;
  }
  if (!(current instanceof ApplicationFailure))
    return { code: 'INTERNAL', message: rootCause(reason) ?? 'The production stopped', ...(shotId && { shotId }) };
  const [details] = (current.details ?? []) as [{ shotId?: string }?];
  const named = details?.shotId ?? shotId;
  return { code: isFailureCode(current.type) ? current.type : 'INTERNAL', message: current.message, ...(named && { shotId: named }) };
}
