import type { Rate } from '../../schema/limits.ts';
import type { RateStore, Use } from './rate-store.ts';
import { agedTo, emptyInMs, emptyWindow, roomInMs, usesIn } from './window.ts';
import type { Window } from './window.ts';

/** Where somebody stands with a limit. */
export interface Standing {
  allowed: boolean;
  /** How many more there is room for now. */
  remaining: number;
  /** Seconds until there is room again when it isn't allowed; else until all that was used is forgotten. Whole, at least 1. */
  resetS: number;
}

/**
 * What share of a limit a process may let pass before it tells the others. With N processes at most N - 1 such shares pass beyond the
 * limit; one process alone is exact.
 */
export const CREDIT = 0.05;
export const creditOf = ({ limit }: Rate): number => Math.ceil(limit * CREDIT);

/** What was let pass is told at least this often. */
const TELL_EVERY_MS = 500;
/** How long a process that stops waits for the database to hear it. */
const LAST_WORD_MS = 1000;
const FORGET_EVERY_MS = 10 * 60_000;
/** Beyond so many subjects in memory, strangers are looked up before they are let in. */
const MOST_ENTRIES = 50_000;
/** Subjects told in one statement. */
const TOLD_AT_ONCE = 1000;

interface Entry {
  key: string;
  rate: Rate;
  /** What all processes had counted when this one last told them. */
  window: Window;
  /** Let pass since, and not told yet. */
  untold: number;
  /** False: must be looked up before anything may pass. */
  known: boolean;
}

/**
 * Limits that all API processes share without asking the database each time: each lets a few pass on its own account, tells what it let
 * pass, and learns what the others did. What happens more seldom and must be exact is taken one by one.
 */
export class RateLimits {
  readonly #entries = new Map<string, Entry>();
  readonly #untold = new Set<Entry>();
  readonly #store: RateStore;
  #timer: NodeJS.Timeout | undefined;
  #telling: Promise<void> | undefined;
  #forgotAt = performance.now();

  constructor(store: RateStore) {
    this.#store = store;
  }

  /** Counts one use of a limit, unless there is no room. @param key whose, and of which limit */
  async use(key: string, rate: Rate): Promise<Standing> {
    for (;;) {
      const now = performance.now();
      const entry = this.#entry(key, rate, now);
      entry.window = agedTo(entry.window, now, rate);
      const free = rate.limit - usesIn(entry.window) - entry.untold;
      const isAllowed = free > 0 && entry.known && entry.untold < creditOf(rate);
      if (isAllowed) this.#pass(entry);
      if (isAllowed || free <= 0) return standing(entry, now, isAllowed);
      this.#untold.add(entry);
      await this.#tell();
    }
  }

  /** Tells what was let pass; a process that stops owes nothing, unless the database is away. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const told = (this.#telling ?? Promise.resolve()).catch(() => {}).then(() => this.#tell());
    await Promise.race([told.catch(() => {}), new Promise((resolve) => setTimeout(resolve, LAST_WORD_MS).unref())]);
  }

  #entry(key: string, rate: Rate, now: number): Entry {
    const found = this.#entries.get(key);
    if (found) return found;
    const known = this.#entries.size < MOST_ENTRIES;
    const entry: Entry = { key, rate, window: emptyWindow(now), untold: 0, known };
    this.#entries.set(key, entry);
    return entry;
  }

  #pass(entry: Entry): void {
    entry.untold += 1;
    this.#untold.add(entry);
    this.#tellSoon();
  }

  #tellSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#tell().then(
        () => this.#untold.size > 0 && this.#tellSoon(),
        () => {}, // the database is away: told with the next that passes
      );
    }, TELL_EVERY_MS).unref();
  }

  /** One telling at a time; whoever comes meanwhile waits for it and looks again. */
  #tell(): Promise<void> {
    return (this.#telling ??= this.#tellAll().finally(() => (this.#telling = undefined)));
  }

  async #tellAll(): Promise<void> {
    const entries = [...this.#untold].slice(0, TOLD_AT_ONCE);
    if (entries.length > 0) await this.#tellThese(entries);
    if (performance.now() - this.#forgotAt < FORGET_EVERY_MS) return;
    this.#forgotAt = performance.now();
    this.#forget();
    await this.#store.forget();
  }

  async #tellThese(entries: readonly Entry[]): Promise<void> {
    const uses: Use[] = entries.map(({ key, rate, untold }) => ({ key, rate, uses: untold }));
    for (const entry of entries) this.#untold.delete(entry);
    try {
      const windows = await this.#store.add(uses);
      for (const [index, entry] of entries.entries()) {
        entry.window = windows.get(entry.key) ?? entry.window;
        entry.known = true;
        entry.untold -= uses[index]!.uses; // as many as there are entries
      }
    } catch (error) {
      for (const entry of entries) this.#untold.add(entry);
      throw error;
    }
  }

  /** Only subjects of whom nothing is left to remember: forgetting more would let them pass again. */
  #forget(): void {
    const now = performance.now();
    for (const [key, { window, untold, rate }] of this.#entries)
      if (untold === 0 && usesIn(agedTo(window, now, rate)) === 0) this.#entries.delete(key);
  }
}

function standing({ window, untold, rate }: Entry, now: number, allowed: boolean): Standing {
  const [newest = 0, ...older] = window.uses;
  const whole = { ...window, uses: [newest + untold, ...older] };
  const ms = allowed ? emptyInMs(whole, now, rate) : roomInMs(whole, now, rate);
  return { allowed, remaining: Math.max(0, rate.limit - usesIn(whole)), resetS: wholeS(ms) };
}

/** Whole seconds, rounded up: who waits so long finds room. */
const wholeS = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));
