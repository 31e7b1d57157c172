import type { Mood } from '../../../schema/scene-graph.ts';

/** How a mood moves: beats a minute, beats a bar, how busy the accompaniment, how loud, how many drums (0–1), and the lead's register in octaves. */
export interface Gait {
  readonly bpm: readonly [slowest: number, fastest: number];
  readonly beats: 3 | 4;
  readonly busy: number;
  readonly level: number;
  readonly drums: number;
  readonly octave: number;
}

export const GAITS: Readonly<Record<Mood, Gait>> = {
  calm: { bpm: [64, 76], beats: 4, busy: 0.35, level: 0.5, drums: 0, octave: 0 },
  happy: { bpm: [104, 122], beats: 4, busy: 0.8, level: 0.75, drums: 0.6, octave: 1 },
  sad: { bpm: [54, 66], beats: 4, busy: 0.2, level: 0.45, drums: 0, octave: 0 },
  dramatic: { bpm: [84, 100], beats: 4, busy: 0.6, level: 0.85, drums: 0.7, octave: 0 },
  tense: { bpm: [88, 104], beats: 4, busy: 0.7, level: 0.6, drums: 0.5, octave: -1 },
  inspirational: { bpm: [84, 98], beats: 4, busy: 0.6, level: 0.75, drums: 0.35, octave: 1 },
  mysterious: { bpm: [66, 80], beats: 3, busy: 0.35, level: 0.45, drums: 0.1, octave: 0 },
  romantic: { bpm: [62, 78], beats: 3, busy: 0.45, level: 0.55, drums: 0, octave: 0 },
};
