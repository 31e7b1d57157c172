import type { StagedShot } from '../../schema/shot.ts';

/** What a move does to the framed view: shifts in shares of the frame, enlargement as a factor. At rest {0, 0, 1}. */
export interface Offset {
  x: number;
  y: number;
  zoom: number;
}

/** The eased speed of a move, bezier (.45, 0, .25, 1): slow in, slower out. */
export function eased(t: number): number {
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  // Solved for the curve's parameter by bisection: steady and the same everywhere.
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const s = (low + high) / 2;
    if (bezier(s, 0.45, 0.25) < t) low = s;
    else high = s;
  }
  return bezier((low + high) / 2, 0, 1);
}
const bezier = (s: number, a: number, b: number): number => 3 * (1 - s) * (1 - s) * s * a + 3 * (1 - s) * s * s * b + s * s * s;

/** Frames of 1/24 s a camera stands still before and after it moves. */
const STILL = { before: 8, after: 12 } as const;

/** Share of the move done at a frame. */
export function moved(frame: number, { frames, fps }: Pick<StagedShot, 'frames' | 'fps'>): number {
  const [before, after] = [(STILL.before * fps) / 24, (STILL.after * fps) / 24];
  const room = frames - 1 - before - after;
  // In a short shot the camera is already moving.
  return room < fps * 0.8 ? eased(frame / Math.max(1, frames - 1)) : eased((frame - before) / room);
}

/** How far a camera goes in a shot, by kind: shares of the frame a second and at most; for push and pull enlargement. */
const SPEED = {
  push: { slow: 0.012, fast: 0.034, most: 0.2 },
  pull: { slow: 0.016, fast: 0.045, most: 0.26 },
  pan: { slow: 0.04, fast: 0.12, most: 0.4 },
  tilt: { slow: 0.04, fast: 0.1, most: 0.3 },
  track: { slow: 0.03, fast: 0.09, most: 0.35 },
} as const;

/** The view's offset at a share of the move. Pans, tilts and tracks end on the composition, a push and a pull begin on it. */
export function offsetAt({ shot, frames, fps }: Pick<StagedShot, 'shot' | 'frames' | 'fps'>, share: number): Offset {
  const { kind, direction, amount } = shot.move;
  const still = { x: 0, y: 0, zoom: 1 };
  if (kind === 'static') return still;
  const { slow, fast, most } = SPEED[kind];
  const reach = Math.min(most, ((slow + (fast - slow) * amount) * frames) / fps);
  if (kind === 'push') return { ...still, zoom: 1 + reach * share };
  if (kind === 'pull') return { ...still, zoom: (1 + reach) / (1 + reach * share) };
  const back = direction === 'left' || direction === 'up' ? 1 : -1;
  const left = reach * (1 - share) * back;
  return kind === 'tilt' ? { ...still, y: left } : { ...still, x: left };
}
