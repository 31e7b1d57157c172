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
  title: string;
  language: string;
  shots: { shotId: string; description: string }[];
  characterIds: string[];
  /** One scene for each different place design: scenes at one place at one hour share a picture. */
  sceneIds: string[];
  lines: { lineId: string }[];
  notices: string[];
}

/** The task queue of each kind of engine chosen for the film. */
export interface EngineQueues {
  picture: string;
  voice: string;
  music: string;
}

export interface DesignStoryResult extends Made {
  queues: EngineQueues;
}

/** A spoken line: `key` is the WAV, `timingKey` the {@link Speech} measured from it. */
export interface SpokenLine extends Made {
  lineId: string;
  timingKey: ArtifactKey;
  durationMs: number;
  /** What the engine did otherwise than asked. */
  notices: { code: string; message: string }[];
}

export interface TimeShotsResult {
  timelineKey: ArtifactKey;
  durationMs: number;
  shots: { shotId: string; description: string; specKey: ArtifactKey; frames: number }[];
}

/** A filmed shot: `key` is its clip. */
export interface FilmShotResult extends Made {
  shotId: string;
  frames: number;
  thumbnailKey: ArtifactKey;
  /** What the repertoire lacked and what stood in for it, in words. */
  substitutions: string[];
}

/** The score's parts, filed under one key; `made` when any of them had to be. */
export interface Scored extends Made {
  notices: { code: string; message: string }[];
}

/** The mix: `key` is the master. */
export type MixResult = Made;

export interface ComposeFilmResult extends Made {
  outputs: FilmOutput[];
}

export interface CheckFilmResult extends Made {
  outputs: FilmOutput[];
  /** The first finding that forbids delivery. */
  failure: { message: string; shotId: string | null } | null;
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
  | {
      kind: 'state';
      state: FilmState;
      failure?: { code: FailureCode; message: string; shotId?: string | undefined } | undefined;
      reviewBefore?: Stage | undefined;
    }
  | { kind: 'stage'; stage: Stage; done: number; total: number }
  /** What analysis and timing found out about the whole film. */
  | { kind: 'film'; title?: string | undefined; durationMs?: number | undefined }
  | { kind: 'shots'; shots: { shotId: string; description: string; frames?: number | undefined }[] }
  | {
      kind: 'shot';
      shotId: string;
      state: 'filming' | 'filmed' | 'failed';
      framesDone: number;
      frames: number;
      made?: boolean | undefined;
      clipKey?: ArtifactKey | undefined;
      thumbnailKey?: ArtifactKey | undefined;
    }
  | { kind: 'notice'; code: string; message: string; shotId?: string | undefined }
  | { kind: 'output'; output: FilmOutput }
  | { kind: 'work'; made: number; reused: number };

/** Names of the messages a running production takes. */
export const CONTINUE_UPDATE = 'continueFilm';
