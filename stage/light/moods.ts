import type { Mood } from '../contract.ts';
import type { Oklch } from '../../schema/look.ts';

/** What a mood does to the light: fill × (1 open shadows … lower, deeper), chroma ×, a soft-light grade, more or less vignette. */
export const MOOD_TINTS: Record<Mood, { fill: number; chroma: number; grade: Oklch; strength: number; vignette: number }> = {
  calm: { fill: 1, chroma: 1, grade: [0.62, 0.04, 180], strength: 0.1, vignette: 0 },
  happy: { fill: 1.08, chroma: 1.06, grade: [0.7, 0.08, 85], strength: 0.14, vignette: -0.05 },
  sad: { fill: 0.92, chroma: 0.78, grade: [0.5, 0.05, 255], strength: 0.18, vignette: 0.06 },
  dramatic: { fill: 0.84, chroma: 1, grade: [0.5, 0.06, 40], strength: 0.16, vignette: 0.1 },
  tense: { fill: 0.8, chroma: 0.88, grade: [0.48, 0.05, 200], strength: 0.18, vignette: 0.12 },
  inspirational: { fill: 1.04, chroma: 1.05, grade: [0.68, 0.07, 70], strength: 0.14, vignette: 0 },
  mysterious: { fill: 0.84, chroma: 0.95, grade: [0.5, 0.07, 290], strength: 0.18, vignette: 0.12 },
  romantic: { fill: 0.98, chroma: 1.05, grade: [0.64, 0.08, 20], strength: 0.15, vignette: 0.03 },
};
