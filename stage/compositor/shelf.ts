import type { Compositor, Sprite } from '../contract.ts';

/** Bytes of pixels a compositor keeps for the next shot of the same people and places. */
const LIMIT = 96 << 20;
/** Names are forgotten beyond this many, so that a long-lived process doesn't collect them. */
const NAMES_KEPT = 1_000;

interface Shelved {
  /** What was made; the key names its type. */
  readonly value: unknown;
  readonly sprites: Iterable<Sprite>;
  readonly bytes: number;
  /** How many open reels draw with it. */
  holders: number;
}

/** What was baked, by everything it depends on, so that it is the same whether it was here before or is made now. */
export class Shelf {
  private readonly kept = new Map<string, Shelved>();
  private readonly names = new Map<string, number>();
  private lastName = 0;
  private bytes = 0;

  /** `limit` in bytes of pixels. */
  constructor(
    private readonly compositor: Compositor,
    private readonly limit: number,
  ) {}

  /** What is under `key`, made the first time with the sprites it owns, then or later. Nothing goes from the shelf before the next `tidy`. */
  take<Value>(key: string, make: () => { value: Value; sprites: Iterable<Sprite> }): Value {
    return this.find(key, make).value as Value;
  }

  /** As `take`, and it stays until it is let go. */
  hold<Value>(key: string, make: () => { value: Value; sprites: Iterable<Sprite> }): { value: Value; letGo: () => void } {
    const found = this.find(key, make);
    found.holders++;
    return { value: found.value as Value, letGo: () => void found.holders-- };
  }

  /** Drops what was used longest ago until the rest fits. Called when nothing that was taken is still in use. */
  tidy(): void {
    if (this.bytes <= this.limit) return;
    for (const [key, { sprites, bytes, holders }] of this.kept) {
      if (this.bytes <= this.limit) return;
      if (holders > 0) continue;
      for (const sprite of sprites) this.compositor.release(sprite);
      this.kept.delete(key);
      this.bytes -= bytes;
    }
  }

  /** A short name for a description, to begin keys with: equal for equal values, never used for two. */
  nameOf(description: unknown): string {
    const text = JSON.stringify(description);
    let name = this.names.get(text);
    if (name === undefined) {
      if (this.names.size >= NAMES_KEPT) this.names.clear();
      this.names.set(text, (name = this.lastName += 1));
    }
    return `#${name}`;
  }

  private find(key: string, make: () => { value: unknown; sprites: Iterable<Sprite> }): Shelved {
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known); // most lately used last
      return known;
    }
    const { value, sprites } = make();
    const shelved = { value, sprites, bytes: pixelBytes(sprites), holders: 0 };
    this.kept.set(key, shelved);
    this.bytes += shelved.bytes;
    return shelved;
  }
}

const pixelBytes = (sprites: Iterable<Sprite>): number => {
  let bytes = 0;
  for (const { width, height } of sprites) bytes += width * height * 4;
  return bytes;
};

const SHELVES = new WeakMap<Compositor, Shelf>();
/** The one shelf of a compositor. */
export function shelfOf(compositor: Compositor): Shelf {
  const known = SHELVES.get(compositor) ?? new Shelf(compositor, LIMIT);
  SHELVES.set(compositor, known);
  return known;
}
