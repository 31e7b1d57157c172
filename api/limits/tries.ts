import type { Rate } from '../../schema/limits.ts';
import { networkOf } from '../identity/address.ts';
import type { Counted } from './operations.ts';
import type { RateStore } from './rate-store.ts';
import { roomInMs, usesIn } from './window.ts';

/** What is being tried: sign-in with a password or a code, or having a mail sent. Each counts apart. */
export type TryKind = 'sign-in' | 'mail';

/** A try that was counted. */
export interface Try {
  counted: Counted;
  /** For a try that was right: guessers are limited, not people who know. */
  giveBack(): Promise<void>;
}

/**
 * Tries of what can be guessed, per address, shared by all API processes and exact: each is counted before anything is looked at, so that
 * tries at the same moment can't slip through together.
 */
export class TryLimits {
  constructor(
    private readonly store: RateStore,
    private readonly rate: Rate,
  ) {}

  async take(kind: TryKind, address: string): Promise<Try> {
    const key = `${kind}:${networkOf(address)}`;
    const { window, slice } = await this.store.take(key, this.rate);
    const now = performance.now();
    const allowed = slice !== null;
    const resetMs = allowed ? this.rate.windowS * 1000 : roomInMs(window, now, this.rate);
    const standing = {
      allowed,
      remaining: Math.max(0, this.rate.limit - usesIn(window)),
      resetS: Math.max(1, Math.ceil(resetMs / 1000)),
    };
    return {
      counted: { name: 'signIn', rate: this.rate, standing },
      giveBack: async () => {
        if (slice !== null) await this.store.giveBack(key, slice);
      },
    };
  }
}
