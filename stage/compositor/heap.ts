/** Blocks are aligned to this many bytes. */
const GRAIN = 64;

interface Span {
  at: number;
  size: number;
}

const rounded = (bytes: number): number => Math.ceil(bytes / GRAIN) * GRAIN;

/**
 * A first-fit free list over a memory that can only grow: freed neighbours join, so a long-lived worker's memory stays as large as its fullest shot.
 * `grow(end)` must make every byte below `end` usable.
 */
export class Heap {
  private readonly free: Span[] = []; // by address
  private readonly taken = new Map<number, number>();
  private end: number;
  private held = 0;

  constructor(
    base: number,
    private readonly grow: (end: number) => void,
  ) {
    this.end = rounded(base);
  }

  /** Bytes handed out and not given back. */
  get bytesHeld(): number {
    return this.held;
  }

  take(bytes: number): number {
    const size = rounded(Math.max(bytes, 1));
    const at = this.fromFree(size) ?? this.fromEnd(size);
    this.taken.set(at, size);
    this.held += size;
    return at;
  }

  give(at: number): void {
    const size = this.taken.get(at);
    if (size === undefined) throw new RangeError(`Nothing was taken at ${at}`);
    this.taken.delete(at);
    this.held -= size;
    const next = this.free.findIndex((span) => span.at > at);
    const index = next < 0 ? this.free.length : next;
    this.free.splice(index, 0, { at, size });
    this.join(index);
    this.join(index - 1);
  }

  private fromFree(size: number): number | null {
    const index = this.free.findIndex((span) => span.size >= size);
    const span = this.free[index];
    if (!span) return null;
    const at = span.at;
    span.at += size;
    span.size -= size;
    if (span.size === 0) this.free.splice(index, 1);
    return at;
  }

  private fromEnd(size: number): number {
    const at = this.end;
    this.end += size;
    this.grow(this.end);
    return at;
  }

  private join(index: number): void {
    const here = this.free[index];
    const next = this.free[index + 1];
    if (!here || !next || here.at + here.size !== next.at) return;
    here.size += next.size;
    this.free.splice(index + 1, 1);
  }
}
