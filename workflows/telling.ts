import { CancellationScope, proxyLocalActivities } from '@temporalio/workflow';
import type { ProjectionActivities } from '../activities/index.ts';
import type { FilmEventInput, FilmRef } from '../schema/produce.ts';

// Local: a row or two, no need for a trip through the server. Retried for as long as the database is away.
const { recordFilmEvents } = proxyLocalActivities<ProjectionActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '5 seconds' },
});

/**
 * Says what a workflow has done, in order. Each telling has a number of its own, so that a retry never doubles an event.
 * `who` tells apart the workflows of one cut.
 */
export function storyteller(film: FilmRef, who: string) {
  let told = 0;
  let queue: Promise<void> = Promise.resolve();
  return (...events: FilmEventInput[]): Promise<void> => {
    const numbered = events.map((event) => ({ ...event, dedupeKey: `${film.cut}/${who}/${(told += 1)}` }));
    // Cancelling a production doesn't unsay what happened before.
    queue = queue.then(() => CancellationScope.nonCancellable(() => recordFilmEvents(film, numbered)));
    return queue;
  };
}
export type Tell = ReturnType<typeof storyteller>;
