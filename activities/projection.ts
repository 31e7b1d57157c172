import { appendFilmEvents, type ToldEvent } from '../drizzle/film-events.ts';
import type { FilmRef } from '../schema/produce.ts';
import type { Workshop } from './workshop.ts';

const TICK_MS = 250; // at most four a second and shot

export const projectionActivities = ({ db }: Pick<Workshop, 'db'>) => ({
  /** Writes what a workflow tells. Safe to repeat: every event has a key of its own. */
  async recordFilmEvents(film: FilmRef, events: ToldEvent[]): Promise<void> {
    await appendFilmEvents(db, film, events);
  },
});

/**
 * Progress inside a shot, told at most four times a second. Ticks may be lost, so a database that is away for a moment doesn't stop
 * the filming; milestones come from the workflow and are never lost. `settle` waits for the last one.
 */
export function shotTicker(db: Workshop['db'], film: FilmRef, { shotId, frames }: { shotId: string; frames: number }) {
  let lastAt = 0;
  let sending: Promise<unknown> = Promise.resolve();
  let busy = false;
  return {
    tick(framesDone: number): void {
      const now = performance.now();
      if (busy || now - lastAt < TICK_MS || framesDone >= frames) return;
      lastAt = now;
      busy = true;
      sending = appendFilmEvents(db, film, [{ kind: 'shot', shotId, state: 'filming', framesDone, frames }])
        .catch((reason: unknown) =>
          console.warn(`A progress tick of ${shotId} was lost:`, reason instanceof Error ? reason.message : reason),
        )
        .finally(() => (busy = false));
    },
    settle: () => sending,
  };
}
