import type { StagedShot } from '../schema/shot.ts';

/** Frames of 1/24 s of a fade from or to black. A dissolve is of two pictures: no black comes in between. */
const FRAMES = { 'fade-in': 18, 'fade-out': 18, dissolve: 0, cut: 0 } as const;

/** Brightness of a frame, 0–1, by the shot's transitions. */
export function fadeAt({ shot, frames, fps }: Pick<StagedShot, 'shot' | 'frames' | 'fps'>, frame: number): number {
  const length = (kind: keyof typeof FRAMES): number => Math.min((FRAMES[kind] * fps) / 24, frames / 3);
  const incoming = shot.transitionIn === 'fade-out' ? 0 : length(shot.transitionIn);
  const outgoing = shot.transitionOut === 'fade-in' ? 0 : length(shot.transitionOut);
  const rise = incoming > 0 ? Math.min(1, (frame + 1) / incoming) : 1;
  const fall = outgoing > 0 ? Math.min(1, (frames - 1 - frame) / outgoing) : 1;
  const share = Math.min(rise, fall);
  return share * share * (3 - 2 * share);
}
