import type { ServerResponse } from 'node:http';
import { StudioError } from '../../schema/errors.ts';
import type { Rate, RateName, Rates } from '../../schema/limits.ts';
import type { Viewer } from '../access.ts';
import { networkOf } from '../identity/address.ts';
import type { RateLimits, Standing } from './rate-limits.ts';

/** Who asks for something, and from where. */
export interface Asker {
  viewer: Viewer | null;
  address: string;
}

/** Counts operations, over HTTP and WebSocket alike. */
export class OperationLimits {
  constructor(
    private readonly limits: RateLimits,
    private readonly rates: Rates,
    /** Nobody limits the owner of a studio on their own machine. */
    private readonly isExempt: (viewer: Viewer) => boolean,
  ) {}

  /** Counts one operation. @returns null for whoever isn't limited */
  async count(asker: Asker): Promise<Counted | null> {
    if (asker.viewer && this.isExempt(asker.viewer)) return null;
    const { name, key } = subjectOf(asker);
    const rate = this.rates[name];
    return { name, rate, standing: await this.limits.use(`${name}:${key}`, rate) };
  }

  /** The same for an answer over HTTP: tells where the asker stands. @throws StudioError RATE_LIMITED */
  async demand(asker: Asker, response: ServerResponse): Promise<void> {
    const counted = await this.count(asker);
    if (!counted) return;
    tellStanding(response, counted);
    if (!counted.standing.allowed) throw tooMany(counted);
  }
}

export interface Counted {
  name: RateName;
  rate: Rate;
  standing: Standing;
}

/** Keys count by themselves, guests by their share and address, people wherever they are, everybody else by their address. */
function subjectOf({ viewer, address }: Asker): { name: RateName; key: string } {
  if (viewer?.keyId) return { name: 'key', key: viewer.keyId };
  if (viewer?.kind === 'guest') return { name: 'address', key: `${networkOf(address)} ${viewer.shareId ?? ''}` };
  if (viewer?.personId) return { name: 'person', key: viewer.personId };
  return { name: 'address', key: networkOf(address) };
}

/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/, version 10. */
export function tellStanding(response: ServerResponse, { name, rate, standing: { allowed, remaining, resetS } }: Counted): void {
  response.setHeader('RateLimit-Policy', `"${name}";q=${rate.limit};w=${rate.windowS}`);
  response.setHeader('RateLimit', `"${name}";r=${remaining};t=${resetS}`);
  if (!allowed) response.setHeader('Retry-After', String(resetS));
}

const WHO: Readonly<Record<RateName, string>> = {
  signIn: 'tries from this address',
  person: 'requests',
  key: 'requests with this key',
  address: 'requests from this address',
};

export function tooMany({ name, rate: { limit, windowS }, standing: { resetS } }: Counted): StudioError {
  return new StudioError('RATE_LIMITED', `Too many ${WHO[name]}: ${limit} in ${inWords(windowS)}. Try again in ${inWords(resetS)}.`, {
    details: { retryAfterS: resetS, limit, windowS },
  });
}

function inWords(seconds: number): string {
  const [count, unit] = seconds >= 7200 ? [seconds / 3600, 'hour'] : seconds >= 120 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  const whole = Math.ceil(count);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
