import type { LineRange } from '../schema/scene-graph.ts';
import type { Element } from './fountain/syntax.ts';

/** A scene heading taken apart. `INT./EXT.` is both interior and exterior; a forced heading without a prefix is neither. */
export interface SceneHeading {
  /** The heading as written, without number and forcing dot. */
  text: string;
  interior: boolean;
  exterior: boolean;
  placeText: string;
  /** `NIGHT`, `DAWN - RAIN`, …; null when the heading names no time. */
  timeText: string | null;
  number: string | null;
  lines: LineRange;
}

/**
 * One scene as the script has it. `id` comes from the heading and the scene's first words, so it survives edits elsewhere and
 * reordering; it is hidden from the script and becomes `Scene.id`.
 */
export interface SceneSource {
  id: string;
  /** null: prose, or what stands before the first heading. */
  heading: SceneHeading | null;
  /** Everything after the heading up to the next: sections, synopses and notes included. */
  elements: Element[];
  lines: LineRange;
}
