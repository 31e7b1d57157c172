import { z } from 'zod';
import { CultureId } from './culture.ts';
import { LanguageCode } from './language.ts';
import { Look, Oklch } from './look.ts';
import { EMOTIONS, ERAS, GEOGRAPHIES, LineRange, MOODS, PLACE_KINDS, SEASONS, TIMES_OF_DAY, WEATHERS } from './scene-graph.ts';

/** Widest first. How much of a figure each shows: facts of film grammar, see `story/direction/`. */
export const SHOT_SIZES = [
  'extreme-wide',
  'wide',
  'full',
  'medium',
  'medium-close-up',
  'close-up',
  'extreme-close-up',
  'over-the-shoulder',
] as const;
export type ShotSize = (typeof SHOT_SIZES)[number];
export const ANGLES = ['eye-level', 'low', 'high'] as const;
export const CAMERA_MOVES = ['static', 'pan', 'tilt', 'push', 'pull', 'track'] as const;
export type CameraMove = (typeof CAMERA_MOVES)[number];
export const POSES = ['stand', 'sit', 'sit-floor', 'walk', 'run', 'kneel', 'lie'] as const;
export type Pose = (typeof POSES)[number];
export const TRANSITIONS = ['cut', 'dissolve', 'fade-in', 'fade-out'] as const;

/** One person in a shot: where, how and toward whom. */
export const Figure = z.object({
  characterId: z.string(),
  /** Mark on the floor: −1 left edge of the acting area … 1 right edge; depth 0 front … 1 back. One acting area is six paces wide. */
  mark: z.object({ x: z.number().min(-3).max(3), depth: z.number().min(0).max(1) }),
  /** Where the body faces once it stands, degrees: 0 to the camera, 90 to screen right, −90 to screen left, 180 away. */
  facing: z.number().min(-180).max(180),
  pose: z.enum(POSES),
  /** Where the figure ends up when it walks or runs during the shot. */
  walksTo: z.object({ x: z.number().min(-3).max(3), depth: z.number().min(0).max(1) }).nullable(),
  /** On the way it comes into the picture or goes out of it: where the frame's edge lies is the camera's business. */
  edge: z.enum(['enters', 'leaves']).nullable().default(null),
  emotion: z.enum(EMOTIONS),
  /** Whom or what the eyes rest on: a character id, a compass word, or null for the distance. */
  gazeAt: z.string().nullable(),
  /** What the right hand and the left have: a prop's name, the word for its colour or stuff before it. */
  holds: z.string().nullable(),
  alsoHolds: z.string().nullable().default(null),
});
export type Figure = z.infer<typeof Figure>;

/** What happens in the shot and when, in milliseconds from its start. */
export const LineBeat = z.object({
  kind: z.literal('line'),
  lineId: z.string(),
  characterId: z.string(),
  text: z.string(),
  emotion: z.enum(EMOTIONS),
  manner: z.enum(['normal', 'whisper', 'shout', 'sing', 'think']),
  via: z.enum(['on-screen', 'off-screen', 'voice-over']),
  to: z.string().nullable(),
  startMs: z.int().min(0),
  durationMs: z.int().min(0),
  /** How far into the spoken line this beat begins: a long speech goes on over a cut. Absent: at its start. */
  fromMs: z.int().min(0).optional(),
});
export const ActionBeat = z.object({
  kind: z.literal('action'),
  characterId: z.string().nullable(),
  verb: z.string(),
  object: z.string().nullable(),
  towards: z.string().nullable(),
  startMs: z.int().min(0),
  durationMs: z.int().min(0),
});
export const ShotBeat = z.discriminatedUnion('kind', [LineBeat, ActionBeat]);
export type LineBeat = z.infer<typeof LineBeat>;
export type ActionBeat = z.infer<typeof ActionBeat>;
export type ShotBeat = z.infer<typeof ShotBeat>;

/** Words on a card: the title at the start, the credits at the end. Each inner list is one block: the film first, then names under a heading, which is a block's first entry. */
export const CardText = z.object({ blocks: z.array(z.array(z.string())) });

/** One camera set-up, as planned from the scene graph by film grammar. */
export const PlannedShot = z.object({
  id: z.string(), // `${sceneId}-01`, …; 'title' and 'credits' for the cards
  kind: z.enum(['title', 'scene', 'credits']),
  sceneId: z.string().nullable(),
  placeId: z.string().nullable(),
  lines: LineRange.nullable(),
  description: z.string(), // one sentence for people: "Medium close-up of MIRA; she shakes her head."
  size: z.enum(SHOT_SIZES),
  angle: z.enum(ANGLES),
  move: z.object({
    kind: z.enum(CAMERA_MOVES),
    direction: z.enum(['left', 'right', 'up', 'down']).nullable(),
    amount: z.number().min(0).max(1),
  }),
  /** The character the camera is about, and the one whose shoulder it looks over. */
  focus: z.string().nullable(),
  over: z.string().nullable(),
  figures: z.array(Figure), // everyone who is seen
  beats: z.array(ShotBeat),
  mood: z.enum(MOODS),
  transitionIn: z.enum(TRANSITIONS),
  transitionOut: z.enum(TRANSITIONS),
  card: CardText.nullable(),
  durationMs: z.int().min(1),
});
export type PlannedShot = z.infer<typeof PlannedShot>;

/** How a place looks in one scene: everything the picture of it depends on. Ids of props and motifs are open words. */
export const PlaceDesign = z.object({
  kind: z.enum(PLACE_KINDS),
  interior: z.boolean(),
  culture: CultureId,
  era: z.enum(ERAS),
  geography: z.enum(GEOGRAPHIES).nullable(),
  timeOfDay: z.enum(TIMES_OF_DAY),
  weather: z.enum(WEATHERS),
  season: z.enum(SEASONS).nullable(),
  occasion: z.string().nullable(),
  props: z.array(z.string()),
  palette: z.array(Oklch), // from the culture pack; walls, ground, accents
  seed: z.int().min(0).max(0xffffffff), // of the place, so that it is the same in every scene
});
export type PlaceDesign = z.infer<typeof PlaceDesign>;

/** One sound of speech. `ipa` is a single segment without stress or length marks; `stress` 0 none, 1 secondary, 2 primary (vowels only). */
export const Phoneme = z.object({
  ipa: z.string(),
  startMs: z.number().min(0),
  endMs: z.number().min(0),
  stress: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
export type Phoneme = z.infer<typeof Phoneme>;

/** A spoken line, measured: what mouths, captions and the mix are timed by. */
export const Speech = z.object({
  durationMs: z.int().min(0),
  phonemes: z.array(Phoneme),
  words: z.array(z.object({ text: z.string(), startMs: z.number(), endMs: z.number() })),
  /** RMS of the speech, 0–1, one value each 10 ms. */
  envelope: z.array(z.number()),
});
export type Speech = z.infer<typeof Speech>;

const StagedAlone = z.object({
  shot: PlannedShot.omit({ id: true, sceneId: true, placeId: true, lines: true, description: true, durationMs: true }),
  frames: z.int().min(1),
  /** Frames played on after its own, still seen while the next shot dissolves in. */
  tail: z.int().min(0).default(0),
  fps: z.int(),
  width: z.int(),
  height: z.int(),
  place: PlaceDesign.nullable(),
  cast: z.record(z.string(), z.object({ name: z.string(), look: Look })),
  speech: z.record(z.string(), Speech), // by line id
  language: LanguageCode,
  take: z.int().min(1), // a retake plays the same shot another way
});

/** A shot with everything its picture depends on and nothing else: the same value always gives the same frames. */
export const StagedShot = StagedAlone.extend({
  /** The shot before, over whose tail this one comes in; null: a cut, or a fade from black. */
  dissolvesFrom: StagedAlone.nullable().default(null),
});
export type StagedShot = z.infer<typeof StagedShot>;
