import { z } from 'zod';
import { CULTURE_STYLES, CultureId } from './culture.ts';
import { LanguageCode } from './language.ts';

/** Raised whenever a reader of older graphs would misread a newer one. */
export const SCENE_GRAPH_VERSION = 1;

/** Lines of the script, 1-based, both ends included. Every node of the graph says where it was read. */
export const LineRange = z.object({ from: z.int().min(1), to: z.int().min(1) });
export type LineRange = z.infer<typeof LineRange>;

export const GENDERS = ['female', 'male', 'neutral'] as const;
export type Gender = (typeof GENDERS)[number];
/** Youngest first. Roughly: baby < 1, toddler 1–3, child 4–12, teen 13–19, young adult 20–29, adult 30–44, middle-aged 45–59, mature 60 and over. */
export const AGE_BANDS = ['baby', 'toddler', 'child', 'teen', 'young-adult', 'adult', 'middle-aged', 'mature'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const EMOTIONS = ['calm', 'joy', 'sadness', 'anger', 'fear', 'surprise', 'respect'] as const;
export type Emotion = (typeof EMOTIONS)[number];
export const ROLES = ['lead', 'supporting', 'extra', 'voice'] as const;
export const MOODS = ['calm', 'happy', 'sad', 'dramatic', 'tense', 'inspirational', 'mysterious', 'romantic'] as const;
export type Mood = (typeof MOODS)[number];
export const TIMES_OF_DAY = ['dawn', 'morning', 'noon', 'afternoon', 'dusk', 'evening', 'night'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
export const WEATHERS = ['clear', 'cloudy', 'rain', 'storm', 'mist', 'snow', 'wind', 'dust', 'heat'] as const;
export type Weather = (typeof WEATHERS)[number];
export const SEASONS = ['spring', 'summer', 'monsoon', 'autumn', 'winter'] as const;
export const ERAS = ['traditional', 'modern', 'futuristic'] as const;
export const GEOGRAPHIES = ['urban', 'rural', 'coastal', 'mountain', 'desert'] as const;
export const GENRES = [
  'drama',
  'comedy',
  'romance',
  'action',
  'thriller',
  'horror',
  'fantasy',
  'science-fiction',
  'historical',
  'family',
  'devotional',
  'training',
  'documentary',
] as const;
export const PLACE_KINDS = [
  'home', 'bedroom', 'kitchen', 'courtyard', 'garden', 'balcony', 'tea-room', 'street', 'alley', 'bridge', 'square', 'market', 'shop', 'restaurant',
  'cafe', 'bar', 'office', 'meeting-room', 'classroom', 'school', 'library', 'hospital', 'laboratory', 'factory', 'workshop', 'station', 'train', 'bus',
  'car', 'airport', 'aircraft', 'ship', 'harbour', 'river', 'lake', 'beach', 'sea', 'forest', 'field', 'farm', 'village', 'mountain', 'desert', 'cave',
  'road', 'park', 'playground', 'stadium', 'stage', 'theatre', 'studio', 'temple', 'church', 'mosque', 'shrine', 'palace', 'castle', 'ruins',
  'graveyard', 'prison', 'court', 'police-station', 'hotel', 'rooftop', 'corridor', 'stairs', 'warehouse', 'spaceship', 'other',
] as const; // prettier-ignore
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Why something was concluded: the script's own words and where they stand. */
export const Evidence = z.object({ text: z.string(), line: z.int().min(1), signal: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/** A conclusion about culture, 0–1 sure, with what it rests on. Below {@link CULTURE_SURE} the studio asks. */
export const CultureFinding = z.object({
  culture: CultureId,
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence),
  runnerUp: CultureId.nullable(),
  style: z.enum(CULTURE_STYLES),
  occasion: z.string().nullable(), // a festival, wedding or rite
});
export type CultureFinding = z.infer<typeof CultureFinding>;
export const CULTURE_SURE = 0.6;

export const Relationship = z.object({ to: z.string(), kind: z.string(), lines: LineRange });

export const Character = z.object({
  id: z.string(), // a slug of the name, stable while the name is
  name: z.string(), // as the script writes it, extensions removed
  aliases: z.array(z.string()),
  role: z.enum(ROLES),
  gender: z.enum(GENDERS),
  ageBand: z.enum(AGE_BANDS),
  ageYears: z.int().nullable(), // when the script says a number
  description: z.string(), // the script's own words about looks, or ''
  wears: z.array(z.string()), // garments and ornaments named in the script, lower case, English where known
  relationships: z.array(Relationship),
  lines: LineRange, // the first mention
});
export type Character = z.infer<typeof Character>;

export const Prop = z.object({ id: z.string(), name: z.string(), lines: LineRange });
export type Prop = z.infer<typeof Prop>;

export const Place = z.object({
  id: z.string(),
  name: z.string(), // as the heading names it
  kind: z.enum(PLACE_KINDS),
  interior: z.boolean(),
  sacred: z.boolean(),
  public: z.boolean(),
  geography: z.enum(GEOGRAPHIES).nullable(),
  lines: LineRange,
});
export type Place = z.infer<typeof Place>;

/** Something spoken. `via` is how the voice reaches us. */
export const DialogueLine = z.object({
  kind: z.literal('line'),
  id: z.string(),
  characterId: z.string(),
  text: z.string(), // markup removed: what is said and captioned, verbatim
  language: LanguageCode,
  parenthetical: z.string().nullable(),
  manner: z.enum(['normal', 'whisper', 'shout', 'sing', 'think']),
  via: z.enum(['on-screen', 'off-screen', 'voice-over']),
  to: z.string().nullable(), // addressee, when known
  emotion: z.enum(EMOTIONS),
  dualWith: z.string().nullable(), // the other line of dual dialogue, spoken at the same time
  lines: LineRange,
});
export type DialogueLine = z.infer<typeof DialogueLine>;

/** Something done: who, the verb as a base form in English, and to what. `characterId` null: the place acts ("rain falls"). */
export const Action = z.object({
  kind: z.literal('action'),
  id: z.string(),
  characterId: z.string().nullable(),
  verb: z.string(),
  object: z.string().nullable(),
  towards: z.string().nullable(), // a character id
  text: z.string(), // the sentence
  emotion: z.enum(EMOTIONS).nullable(),
  lines: LineRange,
});
export type Action = z.infer<typeof Action>;

/** A cue for sound or music that the script asks for. */
export const SoundCue = z.object({ kind: z.enum(['music', 'sound', 'song']), id: z.string(), text: z.string(), lines: LineRange });

/** A stretch of a scene with one intention: an action, or an exchange of lines. */
export const Beat = z.object({
  id: z.string(),
  lines: LineRange,
  mood: z.enum(MOODS),
  events: z.array(z.discriminatedUnion('kind', [DialogueLine, Action])),
});
export type Beat = z.infer<typeof Beat>;

export const Scene = z.object({
  id: z.string(), // survives edits elsewhere and reordering
  number: z.string().nullable(), // as the script numbers it
  heading: z.string(),
  synopsis: z.string().nullable(),
  placeId: z.string(),
  timeOfDay: z.enum(TIMES_OF_DAY),
  weather: z.enum(WEATHERS),
  season: z.enum(SEASONS).nullable(),
  mood: z.enum(MOODS),
  culture: CultureFinding,
  present: z.array(z.string()), // ids of everyone seen in the scene
  emotions: z.record(z.string(), z.enum(EMOTIONS)), // the prevailing one per character
  props: z.array(z.string()), // prop ids
  beats: z.array(Beat),
  cues: z.array(SoundCue),
  transition: z.string().nullable(), // into the next scene, as written
  lines: LineRange,
});
export type Scene = z.infer<typeof Scene>;

/** Something the team should know about the script. Never stops a production. */
export const ScriptNotice = z.object({ code: z.string(), message: z.string(), lines: LineRange.nullable() });
export type ScriptNotice = z.infer<typeof ScriptNotice>;

/** The whole story: everything downstream reads only this. */
export const SceneGraph = z.object({
  version: z.literal(SCENE_GRAPH_VERSION),
  title: z.string(),
  credit: z.string().nullable(),
  author: z.string().nullable(),
  language: LanguageCode, // the one most lines are in
  genre: z.enum(GENRES),
  era: z.enum(ERAS),
  geography: z.enum(GEOGRAPHIES).nullable(),
  culture: CultureFinding, // prevailing
  characters: z.array(Character),
  places: z.array(Place),
  props: z.array(Prop),
  scenes: z.array(Scene),
  notices: z.array(ScriptNotice),
});
export type SceneGraph = z.infer<typeof SceneGraph>;
