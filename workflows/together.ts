import { CancellationScope } from '@temporalio/workflow';

/**
 * Waits for all that `start` begins. When one fails, the others are cancelled, and its failure is thrown once they have stopped: a film that has
 * failed runs no encoder any more and leaves nothing half-written.
 */
export function together<Results extends readonly unknown[]>(
  start: () => { [Index in keyof Results]: Promise<Results[Index]> },
): Promise<Results> {
  const scope = new CancellationScope();
  return scope.run(async () => {
    const running = start();
    try {
      return (await Promise.all(running)) as unknown as Results; // as the tuple was started
    } catch (reason) {
      scope.cancel();
      await Promise.allSettled(running);
      throw reason;
    }
  });
}
