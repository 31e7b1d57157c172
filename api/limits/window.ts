import type { Rate } from '../../schema/limits.ts';

/*
 * A sliding window, in slices. All of the slices that a window may still touch are counted, so there is never more than the limit in any
 * stretch of the window's length; a refusal lasts a slice (a twelfth of the window) longer than it would by the moment of each use.
 */

/** Slices that make a window. */
export const SLICES = 12;
/** They, and the one that has just begun. */
export const KEPT = SLICES + 1;

/** What was used of a limit. */
export interface Window {
  /** When the newest slice began, on the clock of whoever asks; milliseconds. */
  beganAt: number;
  /** Uses by slice, newest first: {@link KEPT} of them. */
  uses: readonly number[];
}

export const emptyWindow = (now: number): Window => ({ beganAt: now, uses: NOTHING });
const NOTHING: readonly number[] = Array.from({ length: KEPT }, () => 0);

/** Milliseconds, whole: the database counts slices since 1970. */
export const sliceMsOf = ({ windowS }: Rate): number => Math.ceil((windowS * 1000) / SLICES);

/** The same as it stands later: what is older than the window is forgotten. */
export function agedTo(window: Window, now: number, rate: Rate): Window {
  const sliceMs = sliceMsOf(rate);
  const passed = Math.floor((now - window.beganAt) / sliceMs);
  if (passed <= 0) return window;
  if (passed >= KEPT) return { beganAt: window.beganAt + passed * sliceMs, uses: NOTHING };
  return { beganAt: window.beganAt + passed * sliceMs, uses: [...NOTHING.slice(0, passed), ...window.uses.slice(0, KEPT - passed)] };
}

export const usesIn = ({ uses }: Window): number => uses.reduce((sum, each) => sum + each, 0);

/** Milliseconds until so much has been forgotten that there is room for one more; 0 when there is now. */
export function roomInMs(window: Window, now: number, rate: Rate): number {
  let left = usesIn(window);
  if (left < rate.limit) return 0;
  const untilNext = window.beganAt + sliceMsOf(rate) - now;
  for (let slice = KEPT - 1, passed = 0; slice >= 0; slice -= 1, passed += 1) {
    left -= window.uses[slice]!; // there are KEPT
    if (left < rate.limit) return untilNext + passed * sliceMsOf(rate);
  }
  return untilNext + SLICES * sliceMsOf(rate);
}

/** Milliseconds until all of it has been forgotten. */
export function emptyInMs(window: Window, now: number, rate: Rate): number {
  const newest = window.uses.findIndex((each) => each > 0);
  return newest === -1 ? 0 : window.beganAt + (KEPT - newest) * sliceMsOf(rate) - now;
}
