/*
 * How much one may ask for, in the product's own numbers (product.md §5). Each can be set in the environment.
 */

/** So many in any stretch of so many seconds. */
export interface Rate {
  limit: number;
  windowS: number;
}

/** As the environment says it: `5/15m`. Seconds, minutes or hours. */
export const RATE_PATTERN = /^([1-9]\d{0,8})\/([1-9]\d{0,3})([smh])$/;
const UNIT_S = { s: 1, m: 60, h: 3600 } as const;

/** @throws RangeError on what {@link RATE_PATTERN} refuses */
export function readRate(text: string): Rate {
  const [, limit, count, unit] = RATE_PATTERN.exec(text) ?? [];
  if (unit === undefined) throw new RangeError(`${text} is no rate such as 5/15m`);
  return { limit: Number(limit), windowS: Number(count) * UNIT_S[unit as keyof typeof UNIT_S] }; // the pattern has these three
}

export const RATES = {
  /** Tries of a password or a code, and mails sent, per address. */
  signIn: '5/15m',
  /** Operations of a signed-in person, over HTTP and WebSocket together. */
  person: '100/1m',
  /** Operations of an API key. */
  key: '1000/1h',
  /** Operations from an address where nobody is signed in; of guests: per share and address. */
  address: '100/1m',
} as const;
export type RateName = keyof typeof RATES;
export type Rates = Readonly<Record<RateName, Rate>>;

export const FILM_LIMITS = {
  /** Films of a person that are being made at the same time. */
  running: 3,
  /** Productions that an organisation on the free plan starts in an hour. */
  perHourOnFree: 10,
} as const;
export type FilmLimits = Readonly<Record<keyof typeof FILM_LIMITS, number>>;
