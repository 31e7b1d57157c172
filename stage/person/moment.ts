import type { Posture, Skeleton } from './body/skeleton.ts';
import type { View } from './space.ts';

/** What a body does in a frame, to the nearest that is baked. */
export interface Moment {
  key: string;
  posture: Posture;
  skeleton: Skeleton;
  view: View;
  /** On the way from one pose to another. */
  isBetween: boolean;
  /** What it really does, which the baked is bent to. */
  now: { posture: Posture; skeleton: Skeleton; view: View };
  scale: number;
  /** Nothing below this is painted. */
  floor: number;
}
