import type { Reads } from '../drizzle/reads.ts';
import { StudioError } from '../schema/errors.ts';
import { linksUntil } from '../storage/links-until.ts';
import type { Shelf } from '../storage/links-until.ts';
import type { ObjectStore } from '../storage/store.ts';
import type { Viewer } from './access.ts';
import type { FilmService } from './films/film.service.ts';
import { makeLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';

/** Who sends an operation, and from where. */
export interface Sender {
  viewer: Viewer | null;
  address: string;
  /** Why nobody could be recognised, when that isn't their fault. */
  failure?: unknown;
  /** Sends a cookie back; there is no way to over the WebSocket. */
  keep?: (cookie: string) => void;
}

interface Uses {
  reads: Reads;
  store: ObjectStore;
  /** Where a subscription's source comes from: TypeGraphQL gives `subscribe` no resolver. */
  films: FilmService;
}

/**
 * What every resolver is given: who asks, rows by key, links to files; one per operation. Its getters stand on the class, since Apollo
 * copies contexts property by property.
 */
export class Context {
  readonly store: Shelf;
  readonly films: FilmService;
  private kept: Loaders | null = null;

  constructor(
    private readonly uses: Uses,
    private readonly sender: Sender,
  ) {
    const until = sender.viewer?.shared?.until;
    this.store = until ? linksUntil(uses.store, until) : uses.store;
    this.films = uses.films;
  }

  /** Reading it demands that somebody is signed in. @throws StudioError UNAUTHENTICATED */
  get viewer(): Viewer {
    const { viewer, failure } = this.sender;
    if (failure !== undefined) throw failure;
    if (!viewer) throw new StudioError('UNAUTHENTICATED', 'Sign in first');
    return viewer;
  }

  /** Where the request came from. */
  get address(): string {
    return this.sender.address;
  }

  /** Has the browser that asks send this cookie from now on. */
  keep(cookie: string): void {
    this.sender.keep?.(cookie);
  }

  /** Of this request; a subscription renews them for each event. */
  get loaders(): Loaders {
    return (this.kept ??= makeLoaders(this.uses.reads, this.viewer));
  }

  renewLoaders(): void {
    this.kept = null;
  }
}
