import type { AgeBand, Emotion } from '../../schema/scene-graph.ts';
import type { Pose } from '../../schema/shot.ts';
import { clamp } from './curves.ts';
import { distance, type Mark } from './floor-plan.ts';
import { stopping, type Posing } from './pose-changes.ts';

/** Frames of 1/24 s to a step. */
const BY_AGE: Partial<Record<AgeBand, number>> = { baby: 8, toddler: 7, child: 9.5, mature: 15 };
const BY_EMOTION: Record<Emotion, number> = { calm: 12, joy: 10, sadness: 17, anger: 8.5, fear: 8, surprise: 11, respect: 14 };
const RUN_FRAMES = 7;

/** Metres a second at which a body with this stride (two steps, metres) goes. */
export function paceFor(strideMetres: number, ageBand: AgeBand, emotion: Emotion, running: boolean): number {
  const framesPerStep = running ? RUN_FRAMES : BY_EMOTION[emotion] * ((BY_AGE[ageBand] ?? 12) / 12);
  return ((strideMetres / 2) * 24) / framesPerStep;
}

/** One way over the floor: from, to and when, already walking at its start or its end when `rolling`. */
export interface Journey {
  from: Mark;
  to: Mark;
  start: number;
  end: number;
  pose: Extract<Pose, 'walk' | 'run'>;
  strideMetres: number;
  length: number;
  rolling: { start: boolean; end: boolean };
}

/** Seconds to reach full speed, and to stop. */
const SET_OFF = 0.35;
const SLOW_DOWN = 0.45;

/** Hurrying more than this, people run. */
const TOO_FAST_TO_WALK = 2.1;

/** A set is narrower than a chase is long: runners may take smaller steps than they would, but no slower than this share of their cadence. */
const RUN_CADENCE = 0.8;

/** How far two steps carry a body, metres, walking and running. */
export interface Strides {
  walk: number;
  run: number;
}

/** Plans a walk in at most `available` seconds: at the gait's own pace where that fits, quicker when it must be, up to a run. */
export function planJourney(
  from: Mark,
  to: Mark,
  when: { start: number; available: number; rollingStart: boolean },
  who: { ageBand: AgeBand; emotion: Emotion; running: boolean; strides: Strides },
): Journey | null {
  const length = distance(from, to);
  if (length < 0.08 || when.available < 0.3) return null;
  const pace = paceFor(who.running ? who.strides.run : who.strides.walk, who.ageBand, who.emotion, who.running);
  const easing = (when.rollingStart ? 0 : SET_OFF / 2) + SLOW_DOWN / 2;
  const natural = length / pace + easing;
  const late = natural > when.available;
  const haste = late ? length / Math.max(0.2, when.available - easing + SLOW_DOWN / 2) / pace : 1;
  const running = who.running || haste > TOO_FAST_TO_WALK;
  const stride = running ? who.strides.run : who.strides.walk;
  // Who is already running runs to the end of the shot: a chase that stops in the middle of a shot is over.
  const through = who.running && when.rollingStart && !late;
  const cadence = (RUN_CADENCE * pace) / who.strides.run;
  return {
    from,
    to,
    start: when.start,
    end: when.start + (late || through ? when.available : natural),
    pose: running ? 'run' : 'walk',
    strideMetres: through ? Math.min(stride, length / (cadence * when.available)) : stride,
    length,
    rolling: { start: when.rollingStart, end: late || through },
  };
}

/** Share of the way behind one at a moment, 0–1. */
export function progress({ start, end, rolling }: Journey, t: number): number {
  const total = end - start;
  const u = clamp(t - start, 0, total);
  const on = rolling.start ? 0 : Math.min(SET_OFF, total / 3);
  const off = rolling.end ? 0 : Math.min(SLOW_DOWN, total / 3);
  const speed = 1 / (total - on / 2 - off / 2);
  if (u < on) return (speed * u * u) / (2 * on);
  if (u <= total - off) return speed * (u - on / 2);
  const left = total - u;
  return 1 - (speed * left * left) / (2 * off);
}

export interface Footing extends Posing {
  mark: Mark;
  phase: number;
}

/** Where a figure stands and how its legs go; the phase is locked to the way, so feet don't slide. Null before it sets off. */
export function footingAt(journey: Journey, t: number): Footing | null {
  if (t < journey.start && !journey.rolling.start) return null;
  const share = progress(journey, t);
  const isThere = t >= journey.end && !journey.rolling.end;
  // Ends with one leg passing the other, from where it is a small change to stand.
  const phase = (journey.length * (share - 1)) / journey.strideMetres + 0.25;
  return {
    mark: {
      x: journey.from.x + (journey.to.x - journey.from.x) * share,
      depth: journey.from.depth + (journey.to.depth - journey.from.depth) * share,
    },
    pose: isThere ? 'stand' : journey.pose,
    changing: isThere ? stopping(t - journey.end) : null,
    phase: phase - Math.floor(phase),
  };
}
