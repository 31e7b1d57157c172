import type { Blend, Canvas, Compositor, Sprite } from '../contract.ts';
import { Heap } from './heap.ts';
import { KERNEL_BASE64 } from './kernel.generated.ts';

/** What kernel.as exports; addresses are bytes into its memory. */
interface Kernel {
  memory: WebAssembly.Memory;
  firstFree(): number;
  useScratch(at: number): void;
  scratchBytes(): number;
  mesh(target: number, tw: number, th: number, sprite: number, sw: number, sh: number, xy: number, uv: number, indices: number, triangles: number, alpha: number, mode: number): void; // prettier-ignore
  place(target: number, tw: number, x: number, y: number, sprite: number, sw: number, sx: number, sy: number, w: number, h: number, alpha: number, mode: number): void; // prettier-ignore
  resize(target: number, tw: number, from: number, top: number, to: number, bottom: number, sprite: number, sw: number, sh: number, rows: number, u0: number, v0: number, ku: number, kv: number, alpha: number, mode: number): void; // prettier-ignore
  wipe(target: number, tw: number, x: number, y: number, w: number, h: number): void;
  rowSpans(at: number, w: number, h: number, out: number): void;
  premultiply(at: number, pixels: number): number;
  bounds(at: number, w: number, h: number): bigint;
  blur(at: number, tw: number, x: number, y: number, w: number, h: number, radius: number): void;
  i420(layer: number, w: number, h: number, out: number): void;
}

/** The part of a sprite that holds anything, in its pixels; ends are exclusive. */
interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
interface Held extends Sprite {
  readonly at: number;
  readonly opaque: boolean;
  /** Address of where each row holds anything and is opaque; 0 for layers, which change. */
  readonly rows: number;
  box: Box;
}
type Transform = readonly [number, number, number, number, number, number];
interface How {
  blend: Blend;
  alpha: number;
}

const MODES = { copy: 0, over: 1, atop: 2, screen: 3, multiply: 4 } as const satisfies Record<Blend, number>;
const nothing = (): Box => ({ x0: 0, y0: 0, x1: 0, y1: 0 });
const isEmpty = (box: Box): boolean => box.x1 <= box.x0 || box.y1 <= box.y0;
const QUAD = new Uint16Array([0, 1, 2, 0, 2, 3]);

/** A {@link Compositor} with what the theatre alone needs. */
export interface FilmCompositor extends Compositor {
  /** Softens what a layer holds, as a Gaussian of deviation `radius` pixels would, to a few per cent. */
  blur(layer: Sprite, radius: number): void;
}

/** The compositor in WebAssembly: the same bytes in Node and in browsers. Throws RangeError for sprites it doesn't hold. */
class WasmCompositor implements FilmCompositor {
  private readonly held = new Map<number, Held>();
  private readonly heap: Heap;
  private lastId = 0;
  private vertices = { at: 0, bytes: 0 };

  constructor(private readonly kernel: Kernel) {
    const { memory } = kernel;
    this.heap = new Heap(kernel.firstFree(), (end) => {
      const missing = end - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / 65536) + 64);
    });
    kernel.useScratch(this.heap.take(kernel.scratchBytes()));
  }

  get bytesHeld(): number {
    return this.heap.bytesHeld;
  }

  sprite(source: Canvas): Sprite {
    const { width, height } = source;
    const at = this.room(width, height);
    const pixels = source.getContext('2d').getImageData(0, 0, width, height).data;
    this.bytes(at, width * height * 4).set(pixels);
    const opaque = this.kernel.premultiply(at, width * height) === 1;
    if (opaque) return this.keep({ at, width, height, opaque, rows: 0, box: { x0: 0, y0: 0, x1: width, y1: height } });
    const rows = this.heap.take(height * 8);
    this.kernel.rowSpans(at, width, height, rows);
    return this.keep({ at, width, height, opaque, rows, box: this.boxOf(at, width, height) });
  }

  layer(width: number, height: number): Sprite {
    return this.keep({ at: this.room(width, height), width, height, opaque: false, rows: 0, box: nothing() });
  }

  release(sprite: Sprite): void {
    const held = this.find(sprite);
    this.held.delete(held.id);
    this.heap.give(held.at);
    if (held.rows !== 0) this.heap.give(held.rows);
  }

  clear(layer: Sprite): void {
    const held = this.find(layer);
    const { x0, y0, x1, y1 } = held.box;
    if (!isEmpty(held.box)) this.kernel.wipe(held.at, held.width, x0, y0, x1 - x0, y1 - y0);
    held.box = nothing();
  }

  mesh(target: Sprite, sprite: Sprite, xy: Float32Array, uv: Float32Array, triangles: Uint16Array, { blend, alpha }: How): void {
    const from = this.find(sprite);
    const to = this.find(target);
    if (!this.touch(to, extent(xy))) return;
    const at = this.hand(xy, uv, triangles);
    const { mode, level } = setting(from, blend, alpha);
    if (level === 0) return;
    const count = Math.floor(triangles.length / 3);
    const uvAt = at + xy.byteLength;
    this.kernel.mesh(to.at, to.width, to.height, from.at, from.width, from.height, at, uvAt, uvAt + uv.byteLength, count, level, mode);
  }

  draw(target: Sprite, sprite: Sprite, transform: Transform, { blend, alpha }: How): void {
    const from = this.find(sprite);
    const to = this.find(target);
    const { mode, level } = setting(from, blend, alpha);
    if (level === 0 || (isEmpty(from.box) && blend !== 'copy')) return;
    const [a, b, c, d, e, f] = transform;
    if (b === 0 && c === 0 && a > 0 && d > 0) this.drawUpright(to, from, a, d, e, f, level, mode);
    else this.drawTurned(target, sprite, from, transform, { blend, alpha });
  }

  blur(layer: Sprite, radius: number): void {
    const held = this.find(layer);
    const r = Math.round(radius);
    if (r < 1 || isEmpty(held.box)) return;
    const spread = 3 * r;
    const { x0, y0, x1, y1 } = held.box;
    if (!this.touch(held, { x0: x0 - spread, y0: y0 - spread, x1: x1 + spread, y1: y1 + spread })) return;
    const box = held.box;
    this.kernel.blur(held.at, held.width, box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0, r);
  }

  mayHold(sprite: Sprite, left: number, top: number, right: number, bottom: number): boolean {
    const { rows, height } = this.find(sprite);
    if (rows === 0) return true;
    const [first, end] = [Math.max(0, Math.floor(top)), Math.min(height, Math.ceil(bottom))];
    const spans = new Uint16Array(this.kernel.memory.buffer, rows, height * 4);
    for (let row = first; row < end; row++) if (spans[row * 4]! < right && spans[row * 4 + 1]! > left) return true; // four a row, see rowSpans
    return false;
  }

  rgba(layer: Sprite): Uint8ClampedArray {
    const held = this.find(layer);
    return new Uint8ClampedArray(this.bytes(held.at, held.width * held.height * 4).slice().buffer);
  }

  i420(layer: Sprite): Uint8Array {
    const { at, width, height } = this.find(layer);
    if (width % 2 !== 0 || height % 2 !== 0) throw new RangeError(`A picture of 4:2:0 has even sides, not ${width} × ${height}`);
    const size = (width * height * 3) / 2;
    const out = this.heap.take(size);
    this.kernel.i420(at, width, height, out);
    const frame = this.bytes(out, size).slice();
    this.heap.give(out);
    return frame;
  }

  /** Sprite pixel u lands on x = u · a + e: whole pixels go straight over, the rest is resampled. */
  private drawUpright(to: Held, from: Held, a: number, d: number, e: number, f: number, level: number, mode: number): void {
    const { x0, y0, x1, y1 } = mode === MODES.copy ? whole(from) : ringed(from);
    if (a === 1 && d === 1 && Number.isInteger(e) && Number.isInteger(f)) {
      const box = clipped(to, { x0: x0 + e, y0: y0 + f, x1: x1 + e, y1: y1 + f });
      if (!box) return;
      this.grown(to, box);
      this.kernel.place(
        to.at,
        to.width,
        box.x0,
        box.y0,
        from.at,
        from.width,
        box.x0 - e,
        box.y0 - f,
        box.x1 - box.x0,
        box.y1 - box.y0,
        level,
        mode,
      );
      return;
    }
    const box = clipped(to, {
      x0: Math.round(x0 * a + e),
      y0: Math.round(y0 * d + f),
      x1: Math.round(x1 * a + e),
      y1: Math.round(y1 * d + f),
    });
    if (!box) return;
    this.grown(to, box);
    this.kernel.resize(
      to.at,
      to.width,
      box.x0,
      box.y0,
      box.x1,
      box.y1,
      from.at,
      from.width,
      from.height,
      mode === MODES.copy ? 0 : from.rows,
      -e / a,
      -f / d,
      1 / a,
      1 / d,
      level,
      mode,
    );
  }

  private drawTurned(target: Sprite, sprite: Sprite, from: Held, [a, b, c, d, e, f]: Transform, how: How): void {
    const { x0, y0, x1, y1 } = how.blend === 'copy' ? whole(from) : ringed(from);
    const uv = new Float32Array([x0, y0, x1, y0, x1, y1, x0, y1]);
    const xy = new Float32Array(8);
    for (let i = 0; i < 8; i += 2) {
      const u = uv[i] ?? 0;
      const v = uv[i + 1] ?? 0;
      xy[i] = a * u + c * v + e;
      xy[i + 1] = b * u + d * v + f;
    }
    this.mesh(target, sprite, xy, uv, QUAD, how);
  }

  private room(width: number, height: number): number {
    if (!(width > 0 && height > 0 && width < 8192 && height < 8192)) throw new RangeError(`A sprite can't be ${width} × ${height}`);
    const bytes = width * (height + 1) * 4 + 16;
    const at = this.heap.take(bytes);
    this.bytes(at, bytes).fill(0);
    return at;
  }

  private keep(held: Omit<Held, 'id'>): Sprite {
    const id = (this.lastId += 1);
    const kept = { ...held, id };
    this.held.set(id, kept);
    return kept;
  }

  private find({ id }: Sprite): Held {
    const held = this.held.get(id);
    if (!held) throw new RangeError(`Sprite ${id} was released`);
    return held;
  }

  private boxOf(at: number, width: number, height: number): Box {
    const packed = BigInt.asUintN(64, this.kernel.bounds(at, width, height));
    const part = (shift: bigint): number => Number((packed >> shift) & 0xffffn);
    return { x0: part(0n), y0: part(16n), x1: part(32n), y1: part(48n) };
  }

  /** Notes that a layer is about to be drawn on within `box`; false when all of it is off the layer. */
  private touch(to: Held, box: Box): boolean {
    const seen = clipped(to, box);
    if (seen) this.grown(to, seen);
    return seen !== null;
  }

  private grown(to: Held, box: Box): void {
    const old = to.box;
    to.box = isEmpty(old)
      ? box
      : { x0: Math.min(old.x0, box.x0), y0: Math.min(old.y0, box.y0), x1: Math.max(old.x1, box.x1), y1: Math.max(old.y1, box.y1) };
  }

  /** Copies a mesh into the kernel's memory, end to end. */
  private hand(xy: Float32Array, uv: Float32Array, triangles: Uint16Array): number {
    const bytes = xy.byteLength + uv.byteLength + triangles.byteLength;
    if (bytes > this.vertices.bytes) {
      if (this.vertices.bytes > 0) this.heap.give(this.vertices.at);
      this.vertices = { at: this.heap.take(bytes * 2), bytes: bytes * 2 };
    }
    const { at } = this.vertices;
    const { buffer } = this.kernel.memory;
    new Float32Array(buffer, at, xy.length).set(xy);
    new Float32Array(buffer, at + xy.byteLength, uv.length).set(uv);
    new Uint16Array(buffer, at + xy.byteLength + uv.byteLength, triangles.length).set(triangles);
    return at;
  }

  private bytes(at: number, size: number): Uint8Array<ArrayBuffer> {
    // The kernel's memory is never shared between threads.
    return new Uint8Array(this.kernel.memory.buffer as ArrayBuffer, at, size);
  }
}

function setting(from: Held, blend: Blend, alpha: number): { mode: number; level: number } {
  const level = Math.round(Math.min(1, Math.max(0, alpha)) * 256);
  return { mode: level === 256 && from.opaque && blend === 'over' ? MODES.copy : MODES[blend], level };
}

const whole = ({ width, height }: Held): Box => ({ x0: 0, y0: 0, x1: width, y1: height });

/** A sprite's box with the ring of pixels that bilinear sampling spreads into. */
function ringed({ box, width, height }: Held): Box {
  return { x0: Math.max(0, box.x0 - 1), y0: Math.max(0, box.y0 - 1), x1: Math.min(width, box.x1 + 1), y1: Math.min(height, box.y1 + 1) };
}

function clipped(to: Held, { x0, y0, x1, y1 }: Box): Box | null {
  const box = { x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(to.width, x1), y1: Math.min(to.height, y1) };
  return isEmpty(box) ? null : box;
}

function extent(xy: Float32Array): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < xy.length; i += 2) {
    const x = xy[i] ?? 0;
    const y = xy[i + 1] ?? 0;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { x0: Math.floor(x0), y0: Math.floor(y0), x1: Math.ceil(x1), y1: Math.ceil(y1) };
}

/** A compositor with a memory of its own. */
export async function openCompositor(): Promise<FilmCompositor> {
  const binary = Uint8Array.from(atob(KERNEL_BASE64), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(binary, {});
  // The exports of an instance are untyped; kernel.as is their definition.
  return new WasmCompositor(instance.exports as unknown as Kernel);
}
