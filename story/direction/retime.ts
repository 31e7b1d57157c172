import type { PlannedShot, ShotBeat } from '../../schema/shot.ts';
import { endOf, TURN_MS } from './beats.ts';

/** A shot with its beats where the spoken words put them, and its length in whole frames. */
export interface RetimedShot {
  shot: PlannedShot;
  frames: number;
  /** Frames of it that play on while the next shot dissolves in; they count with that one. */
  tail?: number;
}

/** No shot with words is shorter, in frames at 24 a second; none at all is shorter than half of that. */
const MIN_SPOKEN_MS = 1000;
const MIN_MS = 500;

/**
 * Puts measured speech in the place of estimates: `spokenMs` by line id, in milliseconds. Gaps, leads and tails stay as planned;
 * lines without a measure keep their estimate. Every shot is rounded to whole frames, so the frames of a film add up exactly.
 */
export function retime(shots: readonly PlannedShot[], spokenMs: Readonly<Record<string, number>>, fps: number): RetimedShot[] {
  const planned = plannedMs(shots);
  const retimed = shots.map((shot) => {
    const beats = retimedBeats(shot.beats, (beat) => measure(beat, { spokenMs, planned }));
    const grown = endOf(beats) - endOf(shot.beats);
    const least = beats.some(({ kind }) => kind === 'line') ? MIN_SPOKEN_MS : MIN_MS;
    const frames = Math.max(1, Math.ceil((Math.max(least, shot.durationMs + grown) * fps) / 1000));
    return { shot: { ...shot, beats, durationMs: Math.round((frames * 1000) / fps) }, frames };
  });
  return dissolved(retimed, fps);
}

/** A dissolve in frames of 1/24 s, at most; less than the second is a cut. */
const DISSOLVE = { most: 20, least: 6 } as const;

/** Lets a shot that dissolves into the next play on under it: what comes after its last word, and the next one's words wait as long. */
function dissolved(shots: readonly RetimedShot[], fps: number): RetimedShot[] {
  const tails = shots.map(({ shot, frames }, index) => {
    const next = shots[index + 1];
    if (shot.transitionOut !== 'dissolve' || next?.shot.transitionIn !== 'dissolve' || shot.card || next.shot.card) return 0;
    const free = frames - Math.ceil((endOf(shot.beats) * fps) / 1000);
    const tail = Math.min(Math.round((DISSOLVE.most * fps) / 24), free, Math.floor(frames / 2));
    return tail < (DISSOLVE.least * fps) / 24 ? 0 : tail;
  });
  return shots.map(({ shot, frames }, index) => {
    const [tail, head] = [tails[index] ?? 0, tails[index - 1] ?? 0];
    if (tail === 0 && head === 0) return { shot, frames };
    const late = Math.round((head * 1000) / fps);
    const beats = shot.beats.map((beat) => ({ ...beat, startMs: beat.startMs + late }));
    const length = frames + head - tail;
    return { shot: { ...shot, beats, durationMs: Math.round((length * 1000) / fps) }, frames: length, ...(tail > 0 && { tail }) };
  });
}

/** How long each line was planned to be: its parts may lie in several shots. */
function plannedMs(shots: readonly PlannedShot[]): Map<string, number> {
  const planned = new Map<string, number>();
  for (const beat of shots.flatMap(({ beats }) => beats)) {
    if (beat.kind === 'line') planned.set(beat.lineId, Math.max(planned.get(beat.lineId) ?? 0, (beat.fromMs ?? 0) + beat.durationMs));
  }
  return planned;
}

interface Measures {
  spokenMs: Readonly<Record<string, number>>;
  planned: ReadonlyMap<string, number>;
}

/** A beat at its measured length; of a line that goes over a cut, the same share as planned. */
function measure(beat: ShotBeat, { spokenMs, planned }: Measures): ShotBeat {
  const spoken = beat.kind === 'line' ? spokenMs[beat.lineId] : undefined;
  if (beat.kind !== 'line' || spoken === undefined) return beat;
  const scale = spoken / Math.max(1, planned.get(beat.lineId) ?? beat.durationMs);
  const fromMs = Math.round((beat.fromMs ?? 0) * scale);
  const toMs = Math.round(((beat.fromMs ?? 0) + beat.durationMs) * scale);
  return { ...beat, durationMs: toMs - fromMs, ...(fromMs > 0 ? { fromMs } : {}) };
}

/** Moves each beat by what the lines before it have gained or lost; beats that overlapped still do. */
function retimedBeats(beats: readonly ShotBeat[], measured: (beat: ShotBeat) => ShotBeat): ShotBeat[] {
  const retimed: ShotBeat[] = [];
  for (const beat of beats) {
    const before = beats.slice(0, retimed.length).findLast((earlier) => earlier.startMs + earlier.durationMs <= beat.startMs);
    const moved = before ? retimed[beats.indexOf(before)]! : null;
    const gap = before ? beat.startMs - before.startMs - before.durationMs : 0;
    const startMs = moved
      ? moved.startMs + moved.durationMs + Math.max(gap, before!.kind === 'line' && beat.kind === 'line' ? TURN_MS / 2 : 0)
      : beat.startMs;
    retimed.push({ ...measured(beat), startMs });
  }
  return retimed;
}
