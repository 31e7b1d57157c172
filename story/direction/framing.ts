import type { DialogueLine } from '../../schema/scene-graph.ts';
import type { PlannedShot, ShotSize } from '../../schema/shot.ts';
import { WEIGHT } from './units.ts';

/** Height of a head in the frame, as a share of the frame's height: what the eye compares from shot to shot. */
export const HEAD_SHARE: Record<ShotSize, number> = { 'extreme-wide': 0.03, wide: 0.065, full: 0.11, medium: 0.25, 'over-the-shoulder': 0.31, 'medium-close-up': 0.39, 'close-up': 0.6, 'extreme-close-up': 0.95 }; // prettier-ignore
const BY_CLOSENESS: readonly ShotSize[] = ['wide', 'full', 'medium', 'medium-close-up', 'close-up', 'extreme-close-up'];
/** Two pictures of one subject must differ by at least this factor, or the cut jumps. */
const JUMP = 1.5;
const CLOSE_UPS_AT_MOST = 0.3;

/** What has been shot of a scene so far, as far as the next choice depends on it. */
export interface Coverage {
  shots: number;
  closeUps: number;
  moving: number;
  /** Shots since the camera last moved. */
  sinceMove: number;
  sinceWide: number;
  extremeUsed: boolean;
  last: { focus: string | null; size: ShotSize } | null;
  linesDone: number;
  linesTotal: number;
  /** Speakers already seen over the other's shoulder, and how often. */
  overShoulder: Map<string, number>;
}

export const newCoverage = (linesTotal: number): Coverage => ({
  shots: 0,
  closeUps: 0,
  moving: 0,
  sinceMove: 0,
  sinceWide: 0,
  extremeUsed: false,
  last: null,
  linesDone: 0,
  linesTotal,
  overShoulder: new Map(),
});

/** Takes note of a shot that was chosen. */
export function remember(coverage: Coverage, { size, focus, move }: Pick<PlannedShot, 'size' | 'focus' | 'move'>): void {
  coverage.shots += 1;
  if (isClose(size)) coverage.closeUps += 1;
  if (move.kind !== 'static') coverage.moving += 1;
  coverage.sinceMove = move.kind === 'static' ? coverage.sinceMove + 1 : 0;
  coverage.sinceWide = isWide(size) ? 0 : coverage.sinceWide + 1;
  if (size === 'extreme-close-up') coverage.extremeUsed = true;
  coverage.last = { focus, size };
}

export const isWide = (size: ShotSize): boolean => HEAD_SHARE[size] <= HEAD_SHARE.full;
export const isClose = (size: ShotSize): boolean => HEAD_SHARE[size] >= HEAD_SHARE['close-up'];

/** How near the camera wants to be for a line: the scene's progress and the feeling in it, 0–1. */
export function heatOf({ emotion, manner }: Pick<DialogueLine, 'emotion' | 'manner'>, { linesDone, linesTotal }: Coverage): number {
  const progress = linesTotal > 1 ? linesDone / (linesTotal - 1) : 0.5;
  return 0.42 * progress + 0.58 * WEIGHT[emotion] + (manner === 'whisper' ? 0.15 : 0);
}

/** The size for a line spoken alone, from its heat; the first picture of each speaker is over the other's shoulder. */
export function sizeForLine(line: DialogueLine, coverage: Coverage, { hasListener }: { hasListener: boolean }): ShotSize {
  const heat = heatOf(line, coverage);
  const seenOver = coverage.overShoulder.get(line.characterId) ?? 0;
  if (line.manner === 'shout') return 'medium';
  if (heat > 0.88 && !coverage.extremeUsed && coverage.linesDone / Math.max(1, coverage.linesTotal) > 0.6) return 'extreme-close-up';
  if (heat >= 0.62) return 'close-up';
  if (hasListener && (seenOver === 0 || (heat < 0.45 && seenOver < 3))) return 'over-the-shoulder';
  return heat >= 0.4 ? 'medium-close-up' : 'medium';
}

/** Keeps a wish within the rules: no close-up too early or too often, and no two alike pictures of one subject in a row. */
export function allowed(wish: ShotSize, focus: string | null, coverage: Coverage): ShotSize {
  const tooMany = coverage.closeUps + 1 > Math.max(1, CLOSE_UPS_AT_MOST * (coverage.shots + 1));
  const size = isClose(wish) && (coverage.shots < 2 || tooMany) ? 'medium-close-up' : wish;
  const { last } = coverage;
  if (!last || last.focus !== focus || focus === null || differs(size, last.size)) return size;
  const at = BY_CLOSENESS.indexOf(size === 'over-the-shoulder' ? 'medium-close-up' : size);
  const closer = BY_CLOSENESS.slice(at + 1, -1).find((other) => differs(other, last.size));
  const wider = BY_CLOSENESS.slice(0, Math.max(0, at)).findLast((other) => differs(other, last.size));
  const mayClose = closer && !(isClose(closer) && (coverage.shots < 2 || tooMany));
  return (mayClose ? closer : wider) ?? size;
}

/** Over the shoulder the camera stands elsewhere, so the same size may follow it. */
function differs(size: ShotSize, last: ShotSize): boolean {
  if (size === last) return false;
  if (size === 'over-the-shoulder' || last === 'over-the-shoulder') return true;
  const ratio = HEAD_SHARE[size] / HEAD_SHARE[last];
  return ratio >= JUMP || ratio <= 1 / JUMP;
}

export type Move = PlannedShot['move'];
export const STATIC: Move = { kind: 'static', direction: null, amount: 0 };
const MOVING_AT_MOST = 0.38;

/** A move that is worth it, unless the camera has moved enough in this scene; following somebody is always allowed. */
export function moveOr(coverage: Coverage, move: Move): Move {
  if (move.kind === 'track') return move;
  return (coverage.moving + 1) / (coverage.shots + 1.6) > MOVING_AT_MOST ? STATIC : move;
}

const CREEP_AFTER = 2; // still shots in a row

/** How the camera is on someone speaking: closing in on strong feeling, and now and then creeping nearer as a talk goes on. */
export function moveForLine(coverage: Coverage, heat: number): Move {
  if (heat >= 0.66) return moveOr(coverage, { kind: 'push', direction: null, amount: 0.25 });
  return coverage.sinceMove >= CREEP_AFTER ? moveOr(coverage, { kind: 'push', direction: null, amount: 0.12 }) : STATIC;
}
