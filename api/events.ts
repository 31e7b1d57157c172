import { and, asc, eq, gt } from 'drizzle-orm';
import type { OpenDb } from '../drizzle/db.ts';
import { FILM_EVENT_CHANNEL } from '../drizzle/film-events.ts';
import { keepListening } from '../drizzle/listen.ts';
import { filmEvents, films } from '../drizzle/tables.ts';
import type { FilmEventRow } from '../drizzle/tables.ts';
import { inOrganisation } from '../drizzle/tenant.ts';
import { ENDED_FILM_STATES } from '../schema/film.ts';
import type { ErrorLog } from './format-error.ts';

/** Wake-ups can be lost; films that are watched are looked at this often all the same. */
const LOOK_EVERY_MS = 2000;
const PAGE = 500;

type FilmKey = { filmId: string; organisationId: string };

/**
 * Feeds everyone who watches films. Wakes on Postgres notifications, reads each range of events once per film however
 * many watch it, and hands every watcher all events after the one it has, in order. Only this file knows how news travels.
 */
export class FilmEvents {
  readonly #database: OpenDb;
  readonly #log: ErrorLog;
  readonly #watched = new Map<string, WatchedFilm>();
  readonly #listening: { stop(): Promise<void> };
  readonly #looking: NodeJS.Timeout;

  constructor(database: OpenDb, log: ErrorLog) {
    this.#database = database;
    this.#log = log;
    this.#listening = keepListening(database.url, FILM_EVENT_CHANNEL, {
      onNotify: (filmId) => this.#watched.get(filmId)?.look(),
      onListening: () => this.#lookAtAll(),
    });
    this.#looking = setInterval(() => this.#lookAtAll(), LOOK_EVERY_MS).unref();
  }

  /** How many films are watched now. */
  get watching(): number {
    return this.#watched.size;
  }

  /**
   * The film's events after `after`, then live ones; ends after the event that ends its current cut. Hand-written instead
   * of a generator: a generator that waits can't be told to return, and would keep the film watched for ever.
   */
  watch(key: FilmKey, after: number): AsyncIterableIterator<FilmEventRow> {
    const film = this.#watched.get(key.filmId) ?? new WatchedFilm(key, after, { database: this.#database, log: this.#log });
    this.#watched.set(key.filmId, film);
    const leave = () => {
      film.watchers -= 1;
      if (film.watchers === 0 && this.#watched.get(key.filmId) === film) this.#watched.delete(key.filmId);
    };
    return watcher(film, after, leave);
  }

  async stop(): Promise<void> {
    clearInterval(this.#looking);
    for (const film of this.#watched.values()) film.close();
    this.#watched.clear();
    await this.#listening.stop();
  }

  #lookAtAll(): void {
    for (const film of this.#watched.values()) film.look();
  }
}

function watcher(film: WatchedFilm, after: number, leave: () => void): AsyncIterableIterator<FilmEventRow> {
  let seq = after;
  let left = false;
  const leaving = Promise.withResolvers<void>();
  const end = (): IteratorResult<FilmEventRow> => {
    if (!left) leave();
    left = true;
    leaving.resolve();
    return { done: true, value: undefined };
  };
  film.watchers += 1;
  film.look();
  return {
    async next() {
      while (!left && !film.closed) {
        const row = film.after(seq);
        if (row) {
          seq = row.seq;
          return { done: false, value: row };
        }
        if (film.endedBy(seq)) return end();
        await Promise.race([film.news(seq), leaving.promise]);
      }
      return end();
    },
    return: async () => end(),
    throw: async () => end(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** A film that someone watches: an unbroken run of its newest events, kept up to date. */
class WatchedFilm {
  watchers = 0;
  closed = false;
  readonly #key: FilmKey;
  readonly #database: OpenDb;
  readonly #log: ErrorLog;
  #rows: FilmEventRow[] = [];
  /** The seq right before the first row. */
  #floor: number;
  #ended = false;
  #lookingNow = false;
  #lookAgain = false;
  #waiting = Promise.withResolvers<void>();

  constructor(key: FilmKey, floor: number, { database, log }: { database: OpenDb; log: ErrorLog }) {
    this.#key = key;
    this.#floor = floor;
    this.#database = database;
    this.#log = log;
  }

  get #head(): number {
    return this.#floor + this.#rows.length;
  }

  /** The event right after `seq`, when it is at hand. */
  after(seq: number): FilmEventRow | undefined {
    return seq >= this.#floor ? this.#rows[seq - this.#floor] : undefined;
  }

  /** Whether the film's current cut is over and `seq` was its last event. */
  endedBy(seq: number): boolean {
    return this.#ended && seq >= this.#head;
  }

  /** Resolves when there may be something new for a reader at `seq`. */
  news(seq: number): Promise<void> {
    if (seq >= this.#floor) return this.#waiting.promise;
    // Before the first row: start over from there; readers further on skip what they have.
    this.#rows = [];
    this.#floor = seq;
    this.#ended = false;
    this.look();
    return this.#waiting.promise;
  }

  /** Reads what is new. One reading at a time: whoever asks meanwhile is served by one more. */
  look(): void {
    if (this.closed) return;
    if (this.#lookingNow) {
      this.#lookAgain = true;
      return;
    }
    this.#lookingNow = true;
    void this.#lookOnce().finally(() => {
      this.#lookingNow = false;
      if (!this.#lookAgain) return;
      this.#lookAgain = false;
      this.look();
    });
  }

  close(): void {
    this.closed = true;
    this.#tell();
  }

  async #lookOnce(): Promise<void> {
    const floor = this.#floor;
    const head = this.#head;
    try {
      const { rows, ended, lastSeq } = await this.#readAfter(head);
      if (floor !== this.#floor) {
        this.#lookAgain = true; // someone started over from further back meanwhile
        return;
      }
      this.#rows.push(...rows);
      const whole = (rows.at(-1)?.seq ?? lastSeq) === lastSeq; // or the page was full, or the film moved on between two statements
      this.#ended = ended && whole;
      if (!whole) this.#lookAgain = true;
      this.#tell();
    } catch (error) {
      this.#log(error); // the database is away: the next look, seconds from now, tries again
    }
  }

  #readAfter(seq: number) {
    const { filmId, organisationId } = this.#key;
    return inOrganisation(this.#database.db, organisationId, async (tx) => {
      const [film] = await tx.select({ state: films.state, lastSeq: films.lastSeq }).from(films).where(eq(films.id, filmId));
      const rows = await tx
        .select()
        .from(filmEvents)
        .where(and(eq(filmEvents.filmId, filmId), gt(filmEvents.seq, seq)))
        .orderBy(asc(filmEvents.seq))
        .limit(PAGE);
      return { rows, lastSeq: film?.lastSeq ?? 0, ended: !film || ENDED_FILM_STATES.includes(film.state) };
    });
  }

  #tell(): void {
    this.#waiting.resolve();
    this.#waiting = Promise.withResolvers();
  }
}
