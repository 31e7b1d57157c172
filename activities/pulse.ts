import { Context } from '@temporalio/activity';

const BEAT_MS = 1000; // cancellation reaches an activity only through heartbeats

/** Runs an activity's work with a heartbeat every second; `signal` aborts on cancellation or shutdown. */
export async function withPulse<Result>(work: (signal: AbortSignal, beat: (details: unknown) => void) => Promise<Result>): Promise<Result> {
  const context = Context.current();
  let latest: unknown = null;
  const timer = setInterval(() => context.heartbeat(latest), BEAT_MS);
  try {
    context.heartbeat(latest);
    return await work(context.cancellationSignal, (details) => (latest = details));
  } finally {
    clearInterval(timer);
  }
}
