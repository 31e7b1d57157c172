import { appendFilmEvents, type ToldEvent } from '../drizzle/film-events.ts';
import type { FailureCode } from '../schema/errors.ts';
import type { FilmRef } from '../schema/produce.ts';
import type { Workshop } from './workshop.ts';

/** Troubles that end by themselves or when somebody does something, and are waited for until then. */
const WAITED_FOR: readonly FailureCode[] = ['DISK_FULL', 'STORE_UNREACHABLE', 'PROVIDER_UNAVAILABLE', 'RATE_LIMITED'];

/** Tells the people who watch a film what it waits for, once a cut; a database that is away meanwhile is no further trouble. */
export const troubleTeller =
  (db: Workshop['db']) =>
  async (film: FilmRef, { code, message }: { code: FailureCode; message: string }): Promise<void> => {
    if (!WAITED_FOR.includes(code)) return;
    const notice = { kind: 'notice' as const, code, message, dedupeKey: `trouble/${code}` };
    await appendFilmEvents(db, film, [notice]).catch((reason: unknown) => console.warn(`${code} could not be told:`, reason));
  };

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
