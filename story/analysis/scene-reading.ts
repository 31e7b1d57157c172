import type { LanguageCode } from '../../schema/language.ts';
import type { Beat, LineRange, Mood, Season, TimeOfDay, Weather } from './graph-types.ts';
import type { Extra } from './people-in-scene.ts';
import type { SceneCue } from './sound-cues.ts';

/** What one scene tells, given who is in the film. Lines are the script's. */
export type SceneReading = {
  beats: Beat[];
  present: string[];
  /** Everybody the scene's people speak or act through, for roles: id → lines spoken. */
  spoken: Record<string, number>;
  extras: (Extra & { lines: LineRange })[];
  props: { name: string; lines: LineRange }[];
  wears: { id: string; name: string }[];
  ties: { of: string; to: string; kind: string; lines: LineRange }[];
  epithets: { id: string; words: string }[];
  cues: SceneCue[];
  mood: Mood;
  setting: {
    placeText: string;
    time: TimeOfDay | null;
    sameTime: boolean;
    weather: Weather | null;
    season: Season | null;
    interior: boolean | null;
    kind: string | null;
    timeFromHeading: boolean;
  };
  synopsis: string | null;
  transition: string | null;
  genders: Map<string, { female: number; male: number }>;
  languages: Partial<Record<LanguageCode, number>>;
  voiceOnly: string[];
  /** Two of the cast who turned out to be one. */
  same: { from: string; to: string }[];
};
