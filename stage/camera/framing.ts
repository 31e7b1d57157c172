import type { ShotSize } from '../../schema/shot.ts';

/** How a size of shot is framed, in shares of the frame's height. */
export interface Framing {
  /** Height of the focus's head. */
  head: number;
  /** Where its eyes lie. */
  eyes: number;
  /** All figures of the shot have to be inside: the camera opens up until they are. */
  everyone: boolean;
}
export const FRAMINGS: Record<ShotSize, Framing> = {
  'extreme-wide': { head: 0.06, eyes: 0.6, everyone: true },
  wide: { head: 0.096, eyes: 0.42, everyone: true },
  full: { head: 0.135, eyes: 0.24, everyone: true },
  medium: { head: 0.235, eyes: 0.345, everyone: true },
  'medium-close-up': { head: 0.335, eyes: 0.38, everyone: false },
  'close-up': { head: 0.46, eyes: 0.41, everyone: false },
  'extreme-close-up': { head: 0.82, eyes: 0.45, everyone: false },
  'over-the-shoulder': { head: 0.3, eyes: 0.36, everyone: false },
};

/** How much a picture opens to the side a figure looks: the focus's place across the frame, 0.5 the middle. */
export function gazeRoom(facing: number): number {
  const side = Math.sin((facing * Math.PI) / 180);
  return 0.5 - 0.11 * Math.sign(side) * Math.min(1, Math.abs(side) * 1.4);
}

/** Across the frame: where the speaker stands in an over-the-shoulder shot, and the middle of the listener's head. */
export const SHOULDER = { speaker: 0.63, listener: 0.13, listenerScale: 1.36, listenerEyes: 0.42 } as const;
