import type { z } from 'zod';
import type {
  Action,
  Beat as BeatShape,
  DialogueLine,
  Emotion,
  LineRange,
  Mood,
  SEASONS,
  TimeOfDay,
  Weather,
} from '../../schema/scene-graph.ts';

export type { Action, DialogueLine, Emotion, LineRange, Mood, TimeOfDay, Weather };
export type Beat = z.infer<typeof BeatShape>;
export type Season = (typeof SEASONS)[number];
