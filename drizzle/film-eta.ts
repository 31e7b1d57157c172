import { ENDED_FILM_STATES, STAGE_IDS, STAGES } from '../schema/film.ts';
import type { Stage } from '../schema/film.ts';
import { fractionOf } from './film-projection.ts';
import type { Standing } from './film-projection.ts';

/** The share of the whole, in percent, that a stage's marks give it. */
const SHARE = Object.fromEntries(
  STAGE_IDS.map((stage, index) => [stage, STAGES[stage].mark - (index === 0 ? 0 : STAGES[STAGE_IDS[index - 1]!].mark)]),
) as Record<Stage, number>; // fromEntries loses the keys' type

interface Observed {
  fraction: number;
  elapsedMs: number;
}

/**
 * Milliseconds until the film is done, from measured work only: what each running stage took for the part it has done;
 * for stages ahead, what they took in the organisation's recent films, scaled by how this film compares so far, or else
 * this film's own pace. Stages overlap, so their sum is scaled by how much they overlapped until now.
 * Null while nothing has been measured; 0 when complete.
 */
export function etaMs(standing: Standing, now: Date): number | null {
  const { film } = standing;
  if (ENDED_FILM_STATES.includes(film.state)) return film.state === 'completed' ? 0 : null;

  const observed = observe(standing, now);
  const measured = [...observed.values()].filter(({ fraction, elapsedMs }) => fraction > 0 && elapsedMs > 0);
  if (measured.length === 0 || !film.startedAt) return null;

  const estimate = estimator(standing, observed);
  let longestRunning = 0;
  let sum = 0;
  for (const stage of STAGE_IDS) {
    const seen = observed.get(stage);
    const remaining =
      seen && seen.fraction > 0
        ? (seen.elapsedMs * (1 - seen.fraction)) / seen.fraction
        : Math.max(0, estimate(stage) - (seen?.elapsedMs ?? 0));
    if (seen) longestRunning = Math.max(longestRunning, remaining);
    sum += remaining;
  }
  const worked = measured.reduce((total, { elapsedMs }) => total + elapsedMs, 0);
  const overlap = Math.min(1, (now.getTime() - film.startedAt.getTime()) / worked);
  return Math.round(Math.max(longestRunning, overlap * sum));
}

function observe(standing: Standing, now: Date): Map<Stage, Observed> {
  const observed = new Map<Stage, Observed>();
  for (const [stage, { startedAt, endedAt }] of standing.stages) {
    observed.set(stage, {
      fraction: fractionOf(standing, stage),
      elapsedMs: Math.max(0, (endedAt ?? now).getTime() - startedAt.getTime()),
    });
  }
  return observed;
}

/** How long a stage takes that hasn't shown any progress in this film. */
function estimator({ film, shots }: Standing, observed: Map<Stage, Observed>): (stage: Stage) => number {
  const shotCount = shots.size || film.pace?.shots || 0;
  const known = (stage: Stage) => {
    const msPerShot = film.pace?.msPerShot[stage];
    return msPerShot === undefined ? null : msPerShot * shotCount;
  };
  let elapsed = 0;
  let share = 0;
  let comparable = 0;
  let expected = 0;
  for (const [stage, { fraction, elapsedMs }] of observed) {
    elapsed += elapsedMs;
    share += SHARE[stage] * fraction;
    const whole = known(stage);
    if (whole === null) continue;
    comparable += elapsedMs;
    expected += whole * fraction;
  }
  const speed = expected > 0 ? comparable / expected : 1;
  const msPerShare = share > 0 ? elapsed / share : 0;
  return (stage) => {
    const whole = known(stage);
    return whole === null ? msPerShare * SHARE[stage] : whole * speed;
  };
}
