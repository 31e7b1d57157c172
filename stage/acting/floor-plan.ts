import type { Figure, StagedShot } from '../../schema/shot.ts';
import type { AgeBand } from '../../schema/scene-graph.ts';
import { clamp, degrees, wrapped } from './curves.ts';

/** Metres of half the acting area, and of the whole depth. */
const HALF_WIDTH = 2.26;
const DEPTH = 5;

export interface Mark {
  x: number;
  depth: number;
}

/** Metres from one mark to another. */
export const distance = (a: Mark, b: Mark): number => Math.hypot((b.x - a.x) * HALF_WIDTH, (b.depth - a.depth) * DEPTH);

/** A mark so many metres on in a direction, as the stage counts facing. */
export function stepped({ x, depth }: Mark, facing: number, metres: number): Mark {
  const angle = (facing * Math.PI) / 180;
  return { x: x + (Math.sin(angle) * metres) / HALF_WIDTH, depth: depth - (Math.cos(angle) * metres) / DEPTH };
}

/** The direction from one mark to another as the stage counts facing: 0 to the camera, 90 to screen right. */
export function bearing(a: Mark, b: Mark): number {
  const [right, near] = [(b.x - a.x) * HALF_WIDTH, (a.depth - b.depth) * DEPTH];
  return right === 0 && near === 0 ? 0 : degrees(Math.atan2(right, near));
}

/**
 * People who look at each other on stage open toward the house: a pure profile hides half of both faces.
 * Up to square across, a look is turned this much less; a look behind oneself stays what it is.
 */
export function cheated(angle: number): number {
  const size = Math.abs(angle);
  const opened = size <= 100 ? size * 0.6 : 60 + ((size - 100) * 120) / 80;
  return Math.sign(angle) * opened;
}

const EYE_METRES: Record<AgeBand, number> = {
  baby: 0.6,
  toddler: 0.8,
  child: 1.15,
  teen: 1.5,
  'young-adult': 1.58,
  adult: 1.6,
  'middle-aged': 1.58,
  mature: 1.52,
};
const POSE_SHARE: Record<Figure['pose'], number> = { stand: 1, walk: 1, run: 1, sit: 0.75, 'sit-floor': 0.5, kneel: 0.7, lie: 0.15 };

/** Height of a figure's eyes above the floor, metres. */
export function eyeHeight(shot: StagedShot, figure: Figure): number {
  const look = shot.cast[figure.characterId]?.look;
  return (look ? EYE_METRES[look.ageBand] * look.stature : EYE_METRES.adult) * POSE_SHARE[figure.pose];
}

/** Where eyes rest: degrees in the room, yaw as facing, pitch up. */
export interface Aim {
  yaw: number;
  pitch: number;
}

const COMPASS: Record<string, Aim> = {
  left: { yaw: -62, pitch: 0 },
  right: { yaw: 62, pitch: 0 },
  up: { yaw: 12, pitch: 20 },
  down: { yaw: 10, pitch: -24 },
  camera: { yaw: 0, pitch: 0 },
  front: { yaw: 0, pitch: 0 },
  away: { yaw: 150, pitch: 0 },
  back: { yaw: 150, pitch: 0 },
  west: { yaw: -62, pitch: 0 },
  east: { yaw: 62, pitch: 0 },
  north: { yaw: 150, pitch: 0 },
  south: { yaw: 0, pitch: 0 },
};

/** Where a figure looks when its eyes rest on a person, in the shot or beside it, or in a compass direction; null: into the distance. */
export function aimAt(shot: StagedShot, figure: Figure, target: string | null): Aim {
  if (target === null) return { yaw: cheated(figure.facing), pitch: 1 };
  const other = shot.shot.figures.find(({ characterId }) => characterId === target);
  if (other && other !== figure) {
    const rise = eyeHeight(shot, other) - eyeHeight(shot, figure);
    const pitch = degrees(Math.atan2(rise, Math.max(0.8, distance(figure.mark, other.mark))));
    return { yaw: cheated(bearing(figure.mark, other.mark)), pitch: clamp(pitch * 0.8, -26, 22) };
  }
  // Someone outside the frame stands where the body faces, never quite at the camera.
  const side = figure.facing < 0 ? -1 : 1;
  return COMPASS[target.toLowerCase()] ?? { yaw: side * clamp(Math.abs(figure.facing) * 0.85, 26, 150), pitch: 0 };
}

/** Where a figure looks for a thing: it is held or lies low before it. */
export function aimAtThing(figure: Figure): Aim {
  return { yaw: wrapped(figure.facing) * 0.8, pitch: -22 };
}
