import { seeded } from '../../story/fountain/testing.ts';

/** Numbers as if by chance, the same for the same seed, so that a failing case can be sent again. */
export class Chance {
  /** A whole number from 0 up to `below`. */
  readonly below: (below: number) => number;

  constructor(seed: number) {
    this.below = seeded(seed);
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!; // never called on an empty list
  }

  some<Item>(items: readonly Item[], most: number): Item[] {
    return Array.from({ length: 1 + this.below(Math.max(1, most)) }, () => this.of(items));
  }

  bytes(most: number): Buffer {
    return Buffer.from(Array.from({ length: this.below(most) }, () => this.below(256)));
  }
}
