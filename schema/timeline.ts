import { z } from 'zod';
import { CultureId } from './culture.ts';
import { LanguageCode } from './language.ts';
import { EMOTIONS, ERAS, MOODS, PLACE_KINDS, TIMES_OF_DAY, WEATHERS } from './scene-graph.ts';

/** A line where it falls in the film. */
export const TimedLine = z.object({
  lineId: z.string(),
  shotId: z.string(),
  characterId: z.string(),
  characterName: z.string(),
  text: z.string(),
  language: LanguageCode,
  emotion: z.enum(EMOTIONS),
  manner: z.enum(['normal', 'whisper', 'shout', 'sing', 'think']),
  via: z.enum(['on-screen', 'off-screen', 'voice-over']),
  startMs: z.int(),
  durationMs: z.int(),
  speechKey: z.string(), // the artifact of the spoken line, a WAV
  pan: z.number().min(-1).max(1), // −1 left … 1 right
});
export type TimedLine = z.infer<typeof TimedLine>;

/** An action where it falls in the film; for effects. */
export const TimedAction = z.object({
  shotId: z.string(),
  verb: z.string(),
  object: z.string().nullable(),
  startMs: z.int(),
  durationMs: z.int(),
});
export type TimedAction = z.infer<typeof TimedAction>;

/** A stretch of the film in one scene, for music and ambience. Cards belong to the scene they border on. */
export const TimedScene = z.object({
  sceneId: z.string(),
  startMs: z.int(),
  endMs: z.int(),
  mood: z.enum(MOODS),
  culture: CultureId,
  era: z.enum(ERAS),
  placeKind: z.enum(PLACE_KINDS),
  interior: z.boolean(),
  weather: z.enum(WEATHERS),
  timeOfDay: z.enum(TIMES_OF_DAY),
  occasion: z.string().nullable(),
  cues: z.array(z.string()), // music and sounds the script asks for, its words
});
export type TimedScene = z.infer<typeof TimedScene>;

export const TimedShot = z.object({
  shotId: z.string(),
  kind: z.enum(['title', 'scene', 'credits']),
  /** Whether the picture comes out of black, or goes into it. */
  fadesIn: z.boolean(),
  fadesOut: z.boolean(),
  sceneId: z.string().nullable(),
  startFrame: z.int(),
  frames: z.int(),
  mood: z.enum(MOODS),
  description: z.string(),
  present: z.array(z.string()),
});
export type TimedShot = z.infer<typeof TimedShot>;

/** When everything happens in the film, once the spoken lines have been measured. Sound, captions, joining and QC read only this. */
export const Timeline = z.object({
  title: z.string(),
  language: LanguageCode,
  fps: z.int(),
  width: z.int(),
  height: z.int(),
  frames: z.int(),
  durationMs: z.int(),
  shots: z.array(TimedShot),
  lines: z.array(TimedLine),
  actions: z.array(TimedAction),
  scenes: z.array(TimedScene),
});
export type Timeline = z.infer<typeof Timeline>;
