import { ENDED_FILM_STATES, overallPercent, STAGE_IDS } from '../schema/film.ts';
import type { Stage } from '../schema/film.ts';
import type { FilmEventInput, FilmOutput } from '../schema/produce.ts';
import type { Film, FilmShot, FilmStageRow } from './tables.ts';

export type StageStanding = Pick<FilmStageRow, 'done' | 'total' | 'startedAt' | 'endedAt'>;
export type ShotStanding = Omit<FilmShot, 'organisationId' | 'filmId' | 'shotId'>;

/** Where a film stands: what events change, held in memory while a batch is told. Entries of maps are replaced, never changed. */
export interface Standing {
  film: Film;
  stages: Map<Stage, StageStanding>;
  shots: Map<string, ShotStanding>;
  outputs: Map<string, FilmOutput>;
}

type Told<Kind extends FilmEventInput['kind']> = Extract<FilmEventInput, { kind: Kind }>;

/**
 * Tells one event to the standing, which it changes, and returns the event as it is to be stored.
 * Null when the event says nothing new: a retry's old progress, a repeated state, anything after the end of the cut.
 */
export function tell(standing: Standing, event: FilmEventInput, now: Date): FilmEventInput | null {
  if (ENDED_FILM_STATES.includes(standing.film.state)) return null;
  const told = tellers[event.kind](standing, event as never, now); // the table pairs each kind with its teller
  if (told) standing.film.percent = percentOf(standing);
  return told;
}

/** Starts the next cut: stages from nothing, shots planned anew; finished clips stay to be looked at until they are replaced. */
export function beginCut(standing: Standing, cut: number): void {
  Object.assign(standing.film, {
    cut,
    state: 'idle',
    percent: 0,
    etaMs: null,
    reviewBefore: null,
    made: 0,
    reused: 0,
    startedAt: null,
    endedAt: null,
  });
  Object.assign(standing.film, { failureCode: null, failureMessage: null, failureShotId: null });
  standing.stages.clear();
  standing.outputs.clear();
  for (const [shotId, shot] of standing.shots) standing.shots.set(shotId, { ...shot, cut, state: 'planned', framesDone: 0, made: null });
}

/** How far a stage is, 0–1; a stage with nothing to do is done. Pictures are measured by frames as soon as every shot is timed. */
export function fractionOf({ stages, shots }: Standing, stage: Stage): number {
  const row = stages.get(stage);
  const byUnits = row ? (row.total === 0 ? 1 : row.done / row.total) : 0;
  return stage === 'animation' ? Math.max(byUnits, framesFraction(shots)) : byUnits;
}

export const shotsDone = ({ shots }: Standing): number => [...shots.values()].filter(({ state }) => state === 'filmed').length;

function framesFraction(shots: Standing['shots']): number {
  let done = 0;
  let total = 0;
  for (const shot of shots.values()) {
    if (shot.frames === null) return 0;
    done += shot.framesDone;
    total += shot.frames;
  }
  return total === 0 ? 0 : done / total;
}

/** Overall percent in tenths: never less than before, and 100 only when the film is complete. */
function percentOf(standing: Standing): number {
  if (standing.film.state === 'completed') return 100;
  const fractions = Object.fromEntries(STAGE_IDS.map((stage) => [stage, fractionOf(standing, stage)]));
  return Math.max(standing.film.percent, Math.min(99.9, Math.floor(overallPercent(fractions) * 10) / 10));
}

/** When a stage began that is first heard of now: with work already done, it began when the stage before it ended. */
function beganAt({ film, stages }: Pick<Standing, 'film' | 'stages'>, done: number, now: Date): Date {
  if (done === 0) return now;
  const ends = [...stages.values()].flatMap(({ endedAt }) => endedAt?.getTime() ?? []);
  return new Date(Math.max((film.startedAt ?? now).getTime(), ...ends));
}

const tellers: { [Kind in FilmEventInput['kind']]: (standing: Standing, event: Told<Kind>, now: Date) => FilmEventInput | null } = {
  state({ film }, event, now) {
    if (event.state === film.state && (event.reviewBefore ?? null) === film.reviewBefore) return null;
    if (event.state === 'submitted' && film.state !== 'idle') return null;
    film.state = event.state;
    film.reviewBefore = event.reviewBefore ?? null;
    if (event.state !== 'submitted') film.startedAt ??= now;
    if (ENDED_FILM_STATES.includes(event.state)) film.endedAt = now;
    film.failureCode = event.failure?.code ?? null;
    film.failureMessage = event.failure?.message ?? null;
    film.failureShotId = event.failure?.shotId ?? null;
    return event;
  },

  stage({ film, stages }, event, now) {
    const before = stages.get(event.stage);
    if (before && event.done <= before.done && event.total <= before.total) return null;
    const done = Math.max(event.done, before?.done ?? 0);
    const total = Math.max(event.total, done, before?.total ?? 0);
    film.startedAt ??= now;
    stages.set(event.stage, {
      done,
      total,
      startedAt: before?.startedAt ?? beganAt({ film, stages }, done, now),
      endedAt: done === total ? (before?.endedAt ?? now) : null,
    });
    return { ...event, done, total };
  },

  film({ film }, event) {
    if ((event.title ?? film.title) === film.title && (event.durationMs ?? film.durationMs) === film.durationMs) return null;
    film.title = event.title ?? film.title;
    film.durationMs = event.durationMs ?? film.durationMs;
    return event;
  },

  shots({ film, shots }, event) {
    const before = new Map(shots);
    shots.clear();
    event.shots.forEach(({ shotId, description, frames }, index) => {
      const known = before.get(shotId) ?? { ...UNPLANNED, cut: film.cut };
      shots.set(shotId, { ...known, ordinal: index + 1, description, frames: frames ?? known.frames });
    });
    return JSON.stringify([...before]) === JSON.stringify([...shots]) ? null : event;
  },

  shot({ film, shots }, event) {
    const before = shots.get(event.shotId) ?? { ...UNPLANNED, cut: film.cut, ordinal: shots.size + 1 };
    if (before.state === 'filmed' && event.state !== 'filmed') return null;
    const framesDone = event.state === 'filmed' ? event.frames : Math.min(event.frames, Math.max(event.framesDone, before.framesDone));
    const { clipKey = before.clipKey, thumbnailKey = before.thumbnailKey, made = before.made } = event;
    const after = { ...before, state: event.state, frames: event.frames, framesDone, made, clipKey, thumbnailKey };
    shots.set(event.shotId, after);
    return JSON.stringify(before) === JSON.stringify(after) ? null : { ...event, framesDone };
  },

  notice: (_standing, event) => event,

  output({ outputs }, event) {
    if (JSON.stringify(outputs.get(event.output.role)) === JSON.stringify(event.output)) return null;
    outputs.set(event.output.role, event.output);
    return event;
  },

  work({ film }, event) {
    if (event.made <= film.made && event.reused <= film.reused) return null;
    film.made = Math.max(film.made, event.made);
    film.reused = Math.max(film.reused, event.reused);
    return { ...event, made: film.made, reused: film.reused };
  },
};

const UNPLANNED: ShotStanding = {
  ordinal: 1,
  cut: 1,
  description: '',
  state: 'planned',
  frames: null,
  framesDone: 0,
  made: null,
  clipKey: null,
  thumbnailKey: null,
};
