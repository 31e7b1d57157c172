import type { FailureCode } from '../../schema/errors.ts';
import type { Aspect, Resolution } from '../../schema/film.ts';

/*
 * The operations of the command line, as anybody could send them.
 */

export const CREATE_PROJECT = 'mutation CreateProject($title: String!) { createProject(input: { title: $title }) { id } }';
export const SAVE_SCRIPT = 'mutation SaveScript($input: SaveScriptInput!) { saveScript(input: $input) { id } }';
export const PRODUCE_FILM = 'mutation ProduceFilm($input: ProduceFilmInput!) { produceFilm(input: $input) { id title } }';
export const CANCEL_FILM = 'mutation CancelFilm($filmId: ID!) { cancelFilm(filmId: $filmId) { id state } }';
export const FINISHED_FILM = `query FinishedFilm($id: ID!) {
  film(id: $id) { id title state durationMs made reused failure { code message shotId } outputs { role fileName mediaType sizeBytes url } }
}`;
export const FILM_PROGRESS = `subscription FilmProgress($filmId: ID!, $after: Int!) {
  filmProgress(filmId: $filmId, after: $after) {
    filmId seq at kind message percent etaMs shotsDone shotsTotal
    state stage done total shotId shotState framesDone frames made reused
    failure { code message shotId } notice { code message shotId } output { role fileName }
  }
}`;

export const ASPECT_NAME: Record<Aspect, string> = { '16:9': 'WIDE_16_9', '9:16': 'TALL_9_16', '1:1': 'SQUARE_1_1' };
export const resolutionName = (resolution: Resolution): string => `P${resolution.replace('p', '')}`;
/** Enum values scream in GraphQL: 'middle-eastern' is MIDDLE_EASTERN. */
export const enumName = (word: string): string => word.toUpperCase().replaceAll('-', '_');

export interface FilmProgress {
  filmId: string;
  seq: number;
  at: string;
  kind: string;
  message: string;
  percent: number;
  etaMs: number | null;
  shotsDone: number;
  shotsTotal: number;
  state: string | null;
  stage: string | null;
  done: number | null;
  total: number | null;
  failure: { code: FailureCode; message: string; shotId: string | null } | null;
  notice: { code: string; message: string } | null;
}

export interface FinishedFilm {
  id: string;
  title: string;
  state: string;
  durationMs: number | null;
  made: number;
  reused: number;
  failure: { code: string; message: string; shotId: string | null } | null;
  outputs: { role: string; fileName: string; mediaType: string; sizeBytes: number; url: string }[];
}
