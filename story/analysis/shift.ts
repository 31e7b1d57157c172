import type { LineRange } from '../../schema/scene-graph.ts';
import type { CultureReading } from '../culture/detect.ts';
import type { Candidate } from './harvest.ts';
import type { SceneReading } from './scene-reading.ts';

const moved = ({ from, to }: LineRange, by: number): LineRange => ({ from: from + by, to: to + by });
const all = <Node extends { lines: LineRange }>(nodes: readonly Node[], by: number): Node[] =>
  nodes.map((node) => ({ ...node, lines: moved(node.lines, by) }));

/** The same, `by` lines further down: for scenes that moved because something above them grew. */
export const shiftCandidates = (candidates: readonly Candidate[], by: number): Candidate[] => all(candidates, by);
export const shiftCulture = (reading: CultureReading, by: number): CultureReading => ({
  ...reading,
  evidence: reading.evidence.map((evidence) => ({ ...evidence, line: evidence.line + by })),
});
export const shiftReading = (reading: SceneReading, by: number): SceneReading => ({
  ...reading,
  beats: reading.beats.map((beat) => ({ ...beat, lines: moved(beat.lines, by), events: all(beat.events, by) })),
  extras: all(reading.extras, by),
  props: all(reading.props, by),
  ties: all(reading.ties, by),
  cues: all(reading.cues, by),
});
