import type { Db } from '../drizzle/db.ts';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import type { ObjectStore } from '../storage/store.ts';
import type { Viewer } from './access.ts';
import type { FilmService } from './films/film.service.ts';
import { makeLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver is given: who asks, rows by key, links to files. */
export interface Context {
  viewer: Viewer;
  /** Of this request; a subscription renews them for each event. */
  loaders: Loaders;
  renewLoaders(): void;
  store: ObjectStore;
  /** Where a subscription's source comes from: TypeGraphQL gives `subscribe` no resolver. */
  films: FilmService;
}

/** The one person of a studio without identity: everybody who can reach it. */
export const DEVELOPER: Viewer = {
  kind: 'person',
  personId: LOCAL_PERSON_ID,
  organisationId: LOCAL_ORGANISATION_ID,
  role: 'owner',
  platformRole: 'admin',
  scopes: null,
  shareId: null,
  sessionId: null,
  keyId: null,
};

/** Makes the context of one operation. */
export function contextFor({ db, store, films }: { db: Db; store: ObjectStore; films: FilmService }): Context {
  const viewer = DEVELOPER;
  return {
    viewer,
    loaders: makeLoaders(db, viewer),
    renewLoaders() {
      this.loaders = makeLoaders(db, viewer);
    },
    store,
    films,
  };
}
