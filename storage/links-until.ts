import { StudioError } from '../schema/errors.ts';
import type { LinkOptions, ObjectStore } from './store.ts';

/** What whoever only looks at files needs of a store. */
export type Shelf = Pick<ObjectStore, 'get' | 'linkTo'>;

const USUALLY_S = 3600;

/** A store for somebody whose right to look ends: no link outlives it. @throws StudioError LINK_EXPIRED once it is over */
export function linksUntil(store: ObjectStore, until: Date): Shelf {
  return {
    get: (key, range) => store.get(key, range),
    async linkTo(key: string, options: LinkOptions = {}) {
      const leftS = Math.floor((until.getTime() - Date.now()) / 1000);
      if (leftS < 1) throw new StudioError('LINK_EXPIRED', 'What was shared has ended');
      return store.linkTo(key, { ...options, expiresInSeconds: Math.min(options.expiresInSeconds ?? USUALLY_S, leftS) });
    },
  };
}
