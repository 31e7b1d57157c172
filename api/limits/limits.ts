import type { Sql } from '../../drizzle/db.ts';
import { LOCAL_PERSON_ID } from '../../schema/ids.ts';
import { FILM_LIMITS, RATES, readRate } from '../../schema/limits.ts';
import type { FilmLimits, RateName, Rates } from '../../schema/limits.ts';
import { HTTP_LIMITS } from './http-server.ts';
import type { HttpLimits } from './http-server.ts';
import { OperationLimits } from './operations.ts';
import { RateLimits } from './rate-limits.ts';
import { RateStore } from './rate-store.ts';
import { SOCKET_LIMITS } from './sockets.ts';
import type { SocketLimits } from './sockets.ts';
import { TryLimits } from './tries.ts';

export interface LimitOptions {
  rates: Rates;
  films: FilmLimits;
  http: HttpLimits;
  sockets: SocketLimits;
}

/** Rates as the environment writes them. */
export const readRates = (texts: Readonly<Record<RateName, string>>): Rates => ({
  signIn: readRate(texts.signIn),
  person: readRate(texts.person),
  key: readRate(texts.key),
  address: readRate(texts.address),
});

/** The product's own numbers. */
export const LIMITS_OF_THE_PRODUCT: LimitOptions = {
  rates: readRates(RATES),
  films: FILM_LIMITS,
  http: HTTP_LIMITS,
  sockets: SOCKET_LIMITS,
};

export interface Limits {
  operations: OperationLimits;
  tries: TryLimits;
  stop(): Promise<void>;
}

/** @param sql as the role studio_auth @param localOwner whether this is a studio on one's own machine, whose owner nobody limits */
export function openLimits(sql: Sql, rates: Rates, { localOwner }: { localOwner: boolean }): Limits {
  const store = new RateStore(sql);
  const shared = new RateLimits(store);
  return {
    operations: new OperationLimits(shared, rates, ({ personId }) => localOwner && personId === LOCAL_PERSON_ID),
    tries: new TryLimits(store, rates.signIn),
    stop: () => shared.stop(),
  };
}
