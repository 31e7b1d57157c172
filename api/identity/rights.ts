import { keepListening } from '../../drizzle/listen.ts';
import type { Viewer } from '../access.ts';
import type { Credentials, Known, Viewers } from './viewer.ts';

/** The channel on which the database tells of rights that end or change (migrations/0001). */
const CHANNEL = 'studio_rights';
/** A check counts this long for events that come right after it. */
const FRESH_MS = 25;
/** Whoever couldn't be looked at is looked at again after this long. */
const AWAY_MS = 1000;
/** Timers can't wait longer; who is here for 24 days is looked at again meanwhile. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/** Somebody who stays connected. */
export interface Presence {
  viewer: Viewer;
  /** Whether their rights are still what they were when they came. */
  holds(): Promise<boolean>;
  leave(): void;
}

interface Entry extends Presence {
  credentials: Credentials;
  known: Known;
  end(): void;
  /** Looks again when the rights end by themselves. */
  timer: NodeJS.Timeout | undefined;
  checkedAt: number;
  over: boolean;
}

/**
 * Ends connections the moment their right ends, in whichever process or by whatever statement it was taken away: a session revoked, a
 * member removed or given another role, a key or a share revoked. What runs out by itself tells nobody: a timer looks then.
 */
export class Rights {
  readonly #entries = new Set<Entry>();
  readonly #viewers: Viewers;
  readonly #listening: { stop(): Promise<void> };

  /** @param url of the database, for a connection of its own */
  constructor(url: string, viewers: Viewers) {
    this.#viewers = viewers;
    this.#listening = keepListening(url, CHANNEL, {
      onNotify: (payload) => this.#hear(payload),
      onListening: () => this.#entries.forEach((entry) => void this.#check(entry)), // news of the time between are lost
    });
  }

  /**
   * Registers a connection; first registered, then checked, so that nothing falls between.
   * @param end closes it
   * @returns null when the credentials are good for nothing
   */
  async enter(credentials: Credentials, end: () => void): Promise<Presence | null> {
    const known = await this.#viewers.find(credentials);
    if (!known) return null;
    const entry: Entry = {
      viewer: known.viewer,
      credentials,
      known,
      end,
      timer: undefined,
      checkedAt: 0,
      over: false,
      holds: async () => !entry.over && (Date.now() - entry.checkedAt < FRESH_MS || this.#check(entry)),
      leave: () => {
        clearTimeout(entry.timer);
        this.#entries.delete(entry);
      },
    };
    this.#entries.add(entry);
    return (await this.#check(entry)) ? entry : null;
  }

  stop(): Promise<void> {
    for (const entry of this.#entries) entry.leave();
    return this.#listening.stop();
  }

  #hear(payload: string): void {
    const [kind, id, organisationId] = payload.split(' ');
    for (const entry of this.#entries) if (concerns(entry.viewer, { kind, id, organisationId })) void this.#check(entry);
  }

  /** Looks again; ends the connection when the rights are others than they were. */
  async #check(entry: Entry): Promise<boolean> {
    entry.checkedAt = 0;
    const known = await this.#viewers.find(entry.credentials).catch(() => undefined); // the database is away: nothing is told meanwhile either
    if (entry.over) return false;
    if (known === undefined) {
      this.#lookAgain(entry, AWAY_MS);
      return true;
    }
    if (known && sameRights(known, entry.known)) {
      entry.checkedAt = Date.now();
      this.#lookAgain(entry, known.endsInMs);
      return true;
    }
    entry.over = true;
    entry.leave();
    entry.end();
    return false;
  }

  #lookAgain(entry: Entry, inMs: number | null): void {
    clearTimeout(entry.timer);
    if (inMs === null || !this.#entries.has(entry)) return;
    entry.timer = setTimeout(() => void this.#check(entry), Math.min(Math.ceil(inMs), TIMER_MAX_MS)).unref();
  }
}

function concerns(viewer: Viewer, { kind, id, organisationId }: Record<'kind' | 'id' | 'organisationId', string | undefined>): boolean {
  if (kind === 'session') return viewer.sessionId === id;
  if (kind === 'key') return viewer.keyId === id;
  if (kind === 'member') return viewer.personId === id && viewer.organisationId === organisationId;
  return viewer.shareId === id || viewer.role === null; // shares: everybody who is here by one looks again
}

const sameRights = ({ viewer: now, shares }: Known, { viewer: then, shares: before }: Known): boolean =>
  now.role === then.role &&
  now.organisationId === then.organisationId &&
  shares === before &&
  String([...(now.scopes ?? [])]) === String([...(then.scopes ?? [])]);
