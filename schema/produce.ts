import type { FailureCode } from './errors.ts';
import type { FilmSettings, FilmState, Stage } from './film.ts';

/*
 * What the production workflow and its activities say to each other: ids, keys and small results, never rows or bytes.
 * Types only, so that the workflow bundle stays free of zod.
 */

/** Keys name artifacts in the object store: `<organisation>/<stage>/<hash of stage, engine and canonical inputs>.<extension>`. */
export type ArtifactKey = string;

/** An artifact and whether this run had to make it; `made: false` is a hit. */
export interface Made {
  key: ArtifactKey;
  made: boolean;
}

export interface ProduceFilmInput {
  filmId: string;
  organisationId: string;
  /** Counts productions of the same film, from 1: a retake or a run after an edit is the next cut. */
  cut: number;
  scriptKey: ArtifactKey;
  settings: FilmSettings;
  /** Takes of shots that someone asked to be played again, by shot id; 1 where absent. */
  takes: Record<string, number>;
}

/** Every activity starts from this. */
export interface FilmRef {
  filmId: string;
  organisationId: string;
  cut: number;
}

export interface ReadScriptResult extends Made {
  /** The artifact holds {@link ScriptReading}'s graph and planned shots. */
  title: string;
  language: string;
  shots: { shotId: string; description: string }[];
  characterIds: string[];
  sceneIds: string[];
  lines: { lineId: string; characterId: string; words: number }[];
  notices: string[];
}

export interface TimeShotsResult {
  timelineKey: ArtifactKey;
  durationMs: number;
  shots: { shotId: string; specKey: ArtifactKey; frames: number }[];
}

export interface FilmShotResult extends Made {
  shotId: string;
  frames: number;
  thumbnailKey: ArtifactKey;
  substitutions: string[];
}

export interface FilmOutput {
  /** What it is for: 'film', 'hls', 'poster', 'thumbnail-1', 'srt', 'stem-dialogue', 'clip-<shot>', 'scene-graph', 'qc-json', … */
  role: string;
  key: ArtifactKey;
  mediaType: string;
  fileName: string;
  sizeBytes: number;
}

/** One step of the story a film's page tells, written by the workflow and the activities, read by everybody. */
export type FilmEventInput =
  | { kind: 'state'; state: FilmState; failure?: { code: FailureCode; message: string; shotId?: string | undefined } | undefined; reviewBefore?: Stage | undefined }
  | { kind: 'stage'; stage: Stage; done: number; total: number }
  | { kind: 'shots'; shots: { shotId: string; description: string; frames?: number | undefined }[] }
  | { kind: 'shot'; shotId: string; state: 'filming' | 'filmed' | 'failed'; framesDone: number; frames: number; made?: boolean | undefined; clipKey?: ArtifactKey | undefined; thumbnailKey?: ArtifactKey | undefined }
  | { kind: 'notice'; code: string; message: string; shotId?: string | undefined }
  | { kind: 'output'; output: FilmOutput }
  | { kind: 'work'; made: number; reused: number };

/** Names of the messages a running production takes. */
export const CONTINUE_UPDATE = 'continueFilm';
