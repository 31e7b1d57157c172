import type { Db } from '../drizzle/db.ts';
import type { FilmRef } from '../schema/produce.ts';
import type { PictureEngine } from './animation/engine.ts';
import type { Artifacts } from './artifact.ts';
import type { MusicEngine } from './music/engine.ts';
import type { VoiceEngine } from './voice/engine.ts';

/** What every activity works with. */
export interface Workshop {
  db: Db;
  artifacts: Artifacts;
  engines: { picture: PictureEngine; voice: VoiceEngine; music: MusicEngine };
  ffmpegPath: string;
  ffprobePath: string;
}

/** What every activity is told first: whose film it works for. */
export interface ForFilm {
  film: FilmRef;
}

/** The key of something stored beside an artifact: the same hash, another ending. */
export const companion = (key: string, ending: string): string => key.replace(/\.[^./]+$/, ending);
