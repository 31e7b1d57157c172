import { z } from 'zod';
import { CultureId } from './culture.ts';
import { LanguageCode } from './language.ts';

export const ASPECTS = ['16:9', '9:16', '1:1'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const RESOLUTIONS = ['480p', '720p', '1080p', '2160p'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** The stages of a film in order. `mark` is the cumulative percentage reached when the stage is done. */
export const STAGES = {
  analysis: { title: 'Script analysis', mark: 5 },
  culture: { title: 'Story and culture', mark: 10 },
  characters: { title: 'Characters', mark: 20 },
  scenes: { title: 'Scenes', mark: 35 },
  voice: { title: 'Voice', mark: 50 },
  animation: { title: 'Animation', mark: 70 },
  music: { title: 'Music', mark: 80 },
  subtitles: { title: 'Subtitles', mark: 85 },
  composition: { title: 'Composition and QC', mark: 100 },
} as const;
export type Stage = keyof typeof STAGES;
// Object.keys loses the literal types that `as const` gave.
export const STAGE_IDS = Object.keys(STAGES) as [Stage, ...Stage[]];

/** What the production of a film is doing; apart from the phase its project is in. Cancelled is not failed. */
export const FILM_STATES = [
  'idle',
  'submitted',
  'queued',
  'processing',
  'reviewing',
  'rendering',
  'completed',
  'failed',
  'cancelled',
] as const;
export type FilmState = (typeof FILM_STATES)[number];
/** What has become of one planned shot in the current cut. */
export const SHOT_STATES = ['planned', 'filming', 'filmed', 'failed'] as const;
export type ShotState = (typeof SHOT_STATES)[number];

export const ENDED_FILM_STATES: readonly FilmState[] = ['completed', 'failed', 'cancelled'];

/** What a person may choose before pressing Produce. `language: null` means: the script's own. */
export const FilmSettings = z.object({
  aspect: z.enum(ASPECTS).default('16:9'),
  resolution: z.enum(RESOLUTIONS).default('720p'),
  fps: z.union([z.literal(24), z.literal(30)]).default(24),
  language: LanguageCode.nullable().default(null),
  culture: CultureId.nullable().default(null),
  music: z.boolean().default(true),
  /** The production waits before this stage until someone continues it. */
  reviewBefore: z.enum(['animation', 'composition']).nullable().default(null),
});
export type FilmSettings = z.infer<typeof FilmSettings>;

const SHORT_SIDE: Record<Resolution, number> = { '480p': 480, '720p': 720, '1080p': 1080, '2160p': 2160 };

/** Frame size in pixels: the short side carries the resolution's number, the long side is even. */
export function frameSize(aspect: Aspect, resolution: Resolution): { width: number; height: number } {
  const short = SHORT_SIDE[resolution];
  const long = 2 * Math.round((short * 16) / 9 / 2);
  if (aspect === '1:1') return { width: short, height: short };
  return aspect === '16:9' ? { width: long, height: short } : { width: short, height: long };
}

/** Overall progress in percent, 0–100, from how far each stage is (0–1). */
export function overallPercent(fractions: Partial<Record<Stage, number>>): number {
  let reached = 0;
  let previousMark = 0;
  for (const stage of STAGE_IDS) {
    const share = Math.min(1, Math.max(0, fractions[stage] ?? 0));
    reached += (STAGES[stage].mark - previousMark) * share;
    previousMark = STAGES[stage].mark;
  }
  return Math.min(100, reached);
}
