import type { Look } from '../../schema/look.ts';
import type { QueueKind } from '../../schema/queues.ts';
import type { PlaceDesign, StagedShot } from '../../schema/shot.ts';

/** How a run of an engine is watched and stopped. */
export interface Watch {
  signal: AbortSignal;
  onFrame?: (framesDone: number) => void;
}

/**
 * Draws characters, places and shots. Every method writes `file` whole or not at all, and stops within two seconds of `signal`.
 * `version` changes whenever the same inputs might give other bytes.
 */
export interface PictureEngine {
  readonly id: string;
  readonly version: string;
  readonly queue: QueueKind;
  /** A portrait, PNG. */
  paintCharacter(look: Look, file: string, watch: Watch): Promise<void>;
  /** A wide view of the empty place, PNG. */
  paintPlace(design: PlaceDesign, file: string, watch: Watch): Promise<void>;
  /**
   * A clip, MP4 without sound, closed GOP, ready to be joined, and a still of its middle, JPEG.
   * @returns what the repertoire lacked and what stood in for it, in words
   */
  filmShot(shot: StagedShot, files: { clip: string; still: string }, watch: Watch): Promise<{ substitutions: string[] }>;
}
