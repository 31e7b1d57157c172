// The compositor's inner loops: AssemblyScript, compiled by build.mjs into kernel.generated.ts.
// Pixels are premultiplied RGBA, one u32 each. Two at a time they are widened to eight 16-bit lanes.
// Every sprite is followed by one spare row and 16 bytes, so that a bilinear tap at the last pixel may read on.

const COPY = 0;
const OVER = 1;
const ATOP = 2;
const SCREEN = 3;
const MULTIPLY = 4;
/** Two opaque pixels, as far as alpha goes. */
const OPAQUE: u64 = 0xff000000ff000000;

/** Where the resampler keeps its column tables and lines; the host hands it over once. */
let scratch: usize = 0;
const WIDEST: i32 = 8192;
/** The first byte the host may use. */
export function firstFree(): usize {
  return __heap_base;
}
export function useScratch(at: usize): void {
  scratch = at;
}
export function scratchBytes(): i32 {
  return WIDEST * (4 + 8 + 4 + 4 + 16) + 256;
}

// ---- lanes

/** 0…255 → 0…256, so that full is exactly one after a shift by 8. */
@inline function upTo256(a: v128): v128 {
  return i16x8.add(a, i16x8.shr_u(a, 7));
}
/** a × k / 256, rounded; k 0…256. */
@inline function times(a: v128, k: v128): v128 {
  return i16x8.shr_u(i16x8.add(i16x8.mul(a, k), i16x8.splat(128)), 8);
}
/** From a to b by w / 256, rounded. */
@inline function between(a: v128, b: v128, w: v128): v128 {
  return i16x8.shr_u(i16x8.add(i16x8.add(i16x8.shl(a, 8), i16x8.splat(128)), i16x8.mul(i16x8.sub(b, a), w)), 8);
}
@inline function alphas(a: v128): v128 {
  return v128.shuffle<i16>(a, a, 3, 3, 3, 3, 7, 7, 7, 7);
}
@inline function narrow(a: v128): v128 {
  return i8x16.narrow_i16x8_u(a, a);
}

/** Two pixels of the target under two of the source. Screen and multiply light and darken only what is there: they keep the target's alpha. */
@inline function blended(d: v128, s: v128, mode: i32): v128 {
  const one = i16x8.splat(256);
  if (mode == COPY) return s;
  if (mode == OVER) return i16x8.add(s, times(d, i16x8.sub(one, upTo256(alphas(s)))));
  if (mode == ATOP) return i16x8.add(times(s, upTo256(alphas(d))), times(d, i16x8.sub(one, upTo256(alphas(s)))));
  const alphaLanes = i64x2.splat(<i64>0xffff000000000000);
  if (mode == MULTIPLY) {
    const k = i16x8.add(i16x8.sub(i16x8.splat(255), alphas(s)), s);
    return v128.bitselect(d, times(d, upTo256(k)), alphaLanes);
  }
  const lit = i16x8.add(d, times(times(s, upTo256(alphas(d))), i16x8.sub(one, upTo256(d))));
  return v128.bitselect(d, lit, alphaLanes);
}

// ---- sampling; u, v are 16.16 fixed point

@inline function column(p: usize, stride: usize, v: i32): v128 {
  return between(v128.load8x8_u(p), v128.load8x8_u(p + stride), i16x8.splat(<i16>((v >> 8) & 255)));
}
@inline function address(s: usize, stride: usize, u: i32, v: i32): usize {
  return s + <usize>(v >> 16) * stride + (<usize>(u >> 16) << 2);
}
@inline function pair(p: usize, q: usize, stride: usize, u: i32, v: i32, u2: i32, v2: i32): v128 {
  const a = column(p, stride, v);
  const b = column(q, stride, v2);
  const weights = i32x4.splat(((u >> 8) & 255) | (((u2 >> 8) & 255) << 16));
  const w = v128.shuffle<i16>(weights, weights, 0, 0, 0, 0, 1, 1, 1, 1);
  return between(v128.shuffle<i64>(a, b, 0, 2), v128.shuffle<i64>(a, b, 1, 3), w);
}

@inline function single(d: usize, s: usize, stride: usize, u: i32, v: i32, k: v128, faded: bool, mode: i32): void {
  const p = address(s, stride, u, v);
  let q = pair(p, p, stride, u, v, u, v);
  if (faded) q = times(q, k);
  const r = narrow(blended(i16x8.extend_low_i8x16_u(v128.load_zero<u32>(d)), q, mode));
  v128.store_lane<u32>(d, r, 0);
}

@inline function walk(d: usize, n: i32, s: usize, stride: usize, u: i32, v: i32, du: i32, dv: i32, k: v128, faded: bool, mode: i32): void {
  const end = d + (<usize>(n & ~1) << 2);
  const du2 = du * 2;
  const dv2 = dv * 2;
  for (; d < end; d += 8, u += du2, v += dv2) {
    const p = address(s, stride, u, v);
    const q = address(s, stride, u + du, v + dv);
    const p0 = load<u64>(p);
    const p1 = load<u64>(p + stride);
    const q0 = load<u64>(q);
    const q1 = load<u64>(q + stride);
    if (mode != COPY && (p0 | p1 | q0 | q1) == 0) continue;
    let c = pair(p, q, stride, u, v, u + du, v + dv);
    if (mode == OVER && !faded && (p0 & p1 & q0 & q1 & OPAQUE) == OPAQUE) {
      v128.store_lane<u64>(d, narrow(c), 0);
      continue;
    }
    if (faded) c = times(c, k);
    v128.store_lane<u64>(d, narrow(blended(mode == COPY ? c : v128.load8x8_u(d), c, mode)), 0);
  }
  if (n & 1) single(d, s, stride, u, v, k, faded, mode);
}

function run(d: usize, n: i32, s: usize, stride: usize, u: i32, v: i32, du: i32, dv: i32, alpha: i32, mode: i32): void {
  const k = i16x8.splat(<i16>alpha);
  const faded = alpha != 256;
  if (mode == COPY) walk(d, n, s, stride, u, v, du, dv, k, faded, COPY);
  else if (mode == OVER) walk(d, n, s, stride, u, v, du, dv, k, faded, OVER);
  else if (mode == ATOP) walk(d, n, s, stride, u, v, du, dv, k, faded, ATOP);
  else if (mode == SCREEN) walk(d, n, s, stride, u, v, du, dv, k, faded, SCREEN);
  else walk(d, n, s, stride, u, v, du, dv, k, faded, MULTIPLY);
}

@inline function held(x: i32, top: i32): i32 {
  return x < 0 ? 0 : x > top ? top : x;
}
@inline function outside(u: i32, v: i32, uMax: i32, vMax: i32): bool {
  return <u32>u > <u32>uMax || <u32>v > <u32>vMax;
}

/** One run of target pixels; what falls off the sprite takes its nearest edge. */
function span(d: usize, n: i32, s: usize, sw: i32, sh: i32, u: i32, v: i32, du: i32, dv: i32, alpha: i32, mode: i32): void {
  const stride = <usize>sw << 2;
  const uMax = (sw - 1) << 16;
  const vMax = (sh - 1) << 16;
  while (n > 0 && outside(u, v, uMax, vMax)) {
    run(d, 1, s, stride, held(u, uMax), held(v, vMax), 0, 0, alpha, mode);
    d += 4;
    u += du;
    v += dv;
    n--;
  }
  let tail = 0;
  while (n > 0 && outside(u + (n - 1) * du, v + (n - 1) * dv, uMax, vMax)) {
    n--;
    tail++;
  }
  if (n > 0) run(d, n, s, stride, u, v, du, dv, alpha, mode);
  d += <usize>n << 2;
  u += n * du;
  v += n * dv;
  for (; tail > 0; tail--, d += 4, u += du, v += dv) run(d, 1, s, stride, held(u, uMax), held(v, vMax), 0, 0, alpha, mode);
}

// ---- triangles

@inline function low(a: f32, b: f32, c: f32): f32 {
  return min(a, min(b, c));
}
@inline function high(a: f32, b: f32, c: f32): f32 {
  return max(a, max(b, c));
}
/** Change of x per row along an edge, the same number for both triangles that share it. */
@inline function slope(x0: f32, y0: f32, x1: f32, y1: f32): f32 {
  return y0 < y1 ? (x1 - x0) / (y1 - y0) : (x0 - x1) / (y0 - y1);
}
@inline function along(x0: f32, y0: f32, x1: f32, y1: f32, y: f32, m: f32): f32 {
  return y0 < y1 ? x0 + (y - y0) * m : x1 + (y - y1) * m;
}

function triangle(target: usize, tw: i32, th: i32, s: usize, sw: i32, sh: i32, x0: f32, y0: f32, x1: f32, y1: f32, x2: f32, y2: f32, u0: f32, v0: f32, u1: f32, v1: f32, u2: f32, v2: f32, alpha: i32, mode: i32): void {
  const area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  if (abs(area) < 1e-4) return;
  let top = <i32>ceil(low(y0, y1, y2) - 0.5);
  let bottom = <i32>ceil(high(y0, y1, y2) - 0.5);
  if (top < 0) top = 0;
  if (bottom > th) bottom = th;
  if (top >= bottom) return;
  const k: f32 = 1.0 / area;
  const dudx = ((u1 - u0) * (y2 - y0) - (u2 - u0) * (y1 - y0)) * k;
  const dudy = ((u2 - u0) * (x1 - x0) - (u1 - u0) * (x2 - x0)) * k;
  const dvdx = ((v1 - v0) * (y2 - y0) - (v2 - v0) * (y1 - y0)) * k;
  const dvdy = ((v2 - v0) * (x1 - x0) - (v1 - v0) * (x2 - x0)) * k;
  const du = <i32>(dudx * 65536);
  const dv = <i32>(dvdx * 65536);
  const m01 = slope(x0, y0, x1, y1);
  const m12 = slope(x1, y1, x2, y2);
  const m20 = slope(x2, y2, x0, y0);
  for (let y = top; y < bottom; y++) {
    const yc = <f32>y + 0.5;
    let left: f32 = 1e9;
    let right: f32 = -1e9;
    if (y0 <= yc != y1 <= yc) {
      const x = along(x0, y0, x1, y1, yc, m01);
      left = min(left, x);
      right = max(right, x);
    }
    if (y1 <= yc != y2 <= yc) {
      const x = along(x1, y1, x2, y2, yc, m12);
      left = min(left, x);
      right = max(right, x);
    }
    if (y2 <= yc != y0 <= yc) {
      const x = along(x2, y2, x0, y0, yc, m20);
      left = min(left, x);
      right = max(right, x);
    }
    if (right < left) continue;
    let from = <i32>ceil(max(left, -1.0) - 0.5);
    let to = <i32>ceil(min(right, <f32>tw + 1.0) - 0.5);
    if (from < 0) from = 0;
    if (to > tw) to = tw;
    if (to <= from) continue;
    const dx = <f32>from + 0.5 - x0;
    const dy = yc - y0;
    const u = <i32>((u0 + dx * dudx + dy * dudy - 0.5) * 65536);
    const v = <i32>((v0 + dx * dvdx + dy * dvdy - 0.5) * 65536);
    span(target + (<usize>(y * tw + from) << 2), to - from, s, sw, sh, u, v, du, dv, alpha, mode);
  }
}

/** `vertices`: x, y pairs at `xy`, sprite pixels at `uv`, both f32; `indices`: u16, three a triangle. */
export function mesh(target: usize, tw: i32, th: i32, s: usize, sw: i32, sh: i32, xy: usize, uv: usize, indices: usize, triangles: i32, alpha: i32, mode: i32): void {
  for (let i = 0; i < triangles; i++, indices += 6) {
    const a = <usize>load<u16>(indices) << 3;
    const b = <usize>load<u16>(indices, 2) << 3;
    const c = <usize>load<u16>(indices, 4) << 3;
    triangle(
      target, tw, th, s, sw, sh,
      load<f32>(xy + a), load<f32>(xy + a, 4), load<f32>(xy + b), load<f32>(xy + b, 4), load<f32>(xy + c), load<f32>(xy + c, 4),
      load<f32>(uv + a), load<f32>(uv + a, 4), load<f32>(uv + b), load<f32>(uv + b, 4), load<f32>(uv + c), load<f32>(uv + c, 4),
      alpha, mode,
    );
  }
}

// ---- whole sprites, upright

@inline function mergeRow(d: usize, s: usize, n: i32, k: v128, faded: bool, mode: i32): void {
  const end = d + (<usize>(n & ~3) << 2);
  for (; d < end; d += 16, s += 16) {
    const c = v128.load(s);
    if (mode != COPY && !v128.any_true(c)) continue;
    if (mode == OVER && !faded && i32x4.all_true(i32x4.eq(v128.or(c, i32x4.splat(0x00ffffff)), i32x4.splat(-1)))) {
      v128.store(d, c);
      continue;
    }
    let a = i16x8.extend_low_i8x16_u(c);
    let b = i16x8.extend_high_i8x16_u(c);
    if (faded) {
      a = times(a, k);
      b = times(b, k);
    }
    if (mode != COPY) {
      const t = v128.load(d);
      a = blended(i16x8.extend_low_i8x16_u(t), a, mode);
      b = blended(i16x8.extend_high_i8x16_u(t), b, mode);
    }
    v128.store(d, i8x16.narrow_i16x8_u(a, b));
  }
  for (n = n & 3; n > 0; n--, d += 4, s += 4) {
    let a = i16x8.extend_low_i8x16_u(v128.load_zero<u32>(s));
    if (faded) a = times(a, k);
    v128.store_lane<u32>(d, narrow(blended(i16x8.extend_low_i8x16_u(v128.load_zero<u32>(d)), a, mode)), 0);
  }
}
function merge(d: usize, s: usize, n: i32, alpha: i32, mode: i32): void {
  const k = i16x8.splat(<i16>alpha);
  const faded = alpha != 256;
  if (mode == COPY) {
    if (faded) mergeRow(d, s, n, k, true, COPY);
    else memory.copy(d, s, <usize>n << 2);
  } else if (mode == OVER) mergeRow(d, s, n, k, faded, OVER);
  else if (mode == ATOP) mergeRow(d, s, n, k, faded, ATOP);
  else if (mode == SCREEN) mergeRow(d, s, n, k, faded, SCREEN);
  else mergeRow(d, s, n, k, faded, MULTIPLY);
}

/** Sprite pixel for target pixel, the rectangle already within both: x from (sx, sy) to (x, y), w × h. */
export function place(target: usize, tw: i32, x: i32, y: i32, s: usize, sw: i32, sx: i32, sy: i32, w: i32, h: i32, alpha: i32, mode: i32): void {
  for (let j = 0; j < h; j++) merge(target + (<usize>((y + j) * tw + x) << 2), s + (<usize>((sy + j) * sw + sx) << 2), w, alpha, mode);
}

/** Columns of a resize, from..to exclusive, resampled out of the mixed row to `out`. */
@inline function columns(out: usize, mixed: usize, offsets: usize, weights: usize, from: i32, to: i32): void {
  let i = from;
  for (; i < to - 1; i += 2) {
    const p = v128.load8x8_u(mixed + <usize>load<i32>(offsets + (<usize>i << 2)));
    const q = v128.load8x8_u(mixed + <usize>load<i32>(offsets + (<usize>i << 2), 4));
    const c = between(v128.shuffle<i64>(p, q, 0, 2), v128.shuffle<i64>(p, q, 1, 3), v128.load(weights + (<usize>i << 3)));
    v128.store_lane<u64>(out + (<usize>i << 2), narrow(c), 0);
  }
  if (i < to) {
    const p = v128.load8x8_u(mixed + <usize>load<i32>(offsets + (<usize>i << 2)));
    const c = between(p, v128.shuffle<i64>(p, p, 1, 1), v128.load_zero<u64>(weights + (<usize>i << 3)));
    v128.store_lane<u32>(out + (<usize>i << 2), narrow(c), 0);
  }
}

/**
 * Enlarges or shrinks an upright sprite: target x from `from` to `to`, y from `top` to `bottom`, sprite u = (x + ½) · ku + u0 − ½, v alike.
 * Rows are mixed first, then columns by a table. `rows` says where each row of the sprite holds anything (see `rowSpans`), or is 0.
 */
export function resize(target: usize, tw: i32, from: i32, top: i32, to: i32, bottom: i32, s: usize, sw: i32, sh: i32, rows: usize, u0: f32, v0: f32, ku: f32, kv: f32, alpha: i32, mode: i32): void {
  const n = to - from;
  const offsets = scratch;
  const weights = offsets + <usize>WIDEST * 4;
  const mixed = weights + <usize>WIDEST * 8;
  const line = mixed + <usize>WIDEST * 4 + 64;
  for (let i = 0; i < n; i++) {
    const u = min(max((<f32>(from + i) + 0.5) * ku + u0 - 0.5, 0), <f32>(sw - 1));
    const whole = <i32>u;
    store<i32>(offsets + (<usize>i << 2), whole << 2);
    store<u64>(weights + (<usize>i << 3), <u64>((u - <f32>whole) * 256) * 0x0001000100010001);
  }
  const bias = u0 - 0.5;
  for (let y = top; y < bottom; y++) {
    const v = min(max((<f32>y + 0.5) * kv + v0 - 0.5, 0), <f32>(sh - 1));
    const row = <i32>v;
    let a0 = 0;
    let a1 = n;
    let o0 = 0;
    let o1 = 0;
    if (rows != 0) {
      const r0 = rows + (<usize>row << 3);
      const r1 = rows + (<usize>min(row + 1, sh - 1) << 3);
      const left = min(<i32>load<u16>(r0), <i32>load<u16>(r1));
      const right = max(<i32>load<u16>(r0, 2), <i32>load<u16>(r1, 2));
      if (right <= left) continue;
      a0 = held(<i32>ceil((<f32>(left - 1) - bias) / ku - 0.5) - from, n);
      a1 = held(<i32>ceil((<f32>right - bias) / ku - 0.5) - from, n);
      if (a1 <= a0) continue;
      const solidLeft = max(<i32>load<u16>(r0, 4), <i32>load<u16>(r1, 4));
      const solidRight = min(<i32>load<u16>(r0, 6), <i32>load<u16>(r1, 6));
      if (mode == OVER && alpha == 256 && solidRight - solidLeft > 1) {
        o0 = max(a0, held(<i32>ceil((<f32>solidLeft - bias) / ku - 0.5) - from, n));
        o1 = min(a1, held(<i32>ceil((<f32>(solidRight - 1) - bias) / ku - 0.5) - from, n));
        if (o1 <= o0) o1 = o0 = 0;
      }
    }
    const w = i16x8.splat(<i16>((v - <f32>row) * 256));
    const a = s + (<usize>(row * sw) << 2);
    const b = a + (<usize>sw << 2);
    const first = load<i32>(offsets + (<usize>a0 << 2)) & ~15;
    const last = load<i32>(offsets + (<usize>(a1 - 1) << 2)) + 8;
    for (let x = <usize>first; x < <usize>last; x += 16) {
      const p = v128.load(a + x);
      const q = v128.load(b + x);
      const l = between(i16x8.extend_low_i8x16_u(p), i16x8.extend_low_i8x16_u(q), w);
      const h = between(i16x8.extend_high_i8x16_u(p), i16x8.extend_high_i8x16_u(q), w);
      v128.store(mixed + x, i8x16.narrow_i16x8_u(l, h));
    }
    const d = target + (<usize>(y * tw + from) << 2);
    if (mode == COPY && alpha == 256) {
      columns(d, mixed, offsets, weights, a0, a1);
    } else if (o1 > o0) {
      columns(line, mixed, offsets, weights, a0, o0);
      columns(d, mixed, offsets, weights, o0, o1);
      columns(line, mixed, offsets, weights, o1, a1);
      merge(d + (<usize>a0 << 2), line + (<usize>a0 << 2), o0 - a0, alpha, mode);
      merge(d + (<usize>o1 << 2), line + (<usize>o1 << 2), a1 - o1, alpha, mode);
    } else {
      columns(line, mixed, offsets, weights, a0, a1);
      merge(d + (<usize>a0 << 2), line + (<usize>a0 << 2), a1 - a0, alpha, mode);
    }
  }
}

/** For each row four u16: where it begins and ends to hold anything, and its longest opaque run; ends are exclusive. */
export function rowSpans(at: usize, w: i32, h: i32, out: usize): void {
  for (let y = 0; y < h; y++, out += 8) {
    const row = at + (<usize>(y * w) << 2);
    let first = w;
    let last = 0;
    let from = 0;
    let to = 0;
    let start = 0;
    for (let x = 0; x < w; x++) {
      const c = load<u32>(row + (<usize>x << 2));
      if (c != 0) {
        first = min(first, x);
        last = x + 1;
      }
      if (c >>> 24 != 255) start = x + 1;
      else if (x + 1 - start > to - from) {
        from = start;
        to = x + 1;
      }
    }
    store<u16>(out, <u16>min(first, last));
    store<u16>(out, <u16>last, 2);
    store<u16>(out, <u16>from, 4);
    store<u16>(out, <u16>to, 6);
  }
}

// ---- whole layers

/** Zeroes the pixels of a rectangle. */
export function wipe(target: usize, tw: i32, x: i32, y: i32, w: i32, h: i32): void {
  for (let j = 0; j < h; j++) memory.fill(target + (<usize>((y + j) * tw + x) << 2), 0, <usize>w << 2);
}

/** x · a / 255, rounded. */
@inline function share(x: u32, a: u32): u32 {
  const t = x * a + 128;
  return (t + (t >>> 8)) >>> 8;
}
/** Straight alpha to premultiplied, in place. Gives 1 when every pixel is opaque. */
export function premultiply(at: usize, pixels: i32): i32 {
  let opaque = 1;
  for (const end = at + (<usize>pixels << 2); at < end; at += 4) {
    const c = load<u32>(at);
    const a = c >>> 24;
    if (a == 255) continue;
    opaque = 0;
    if (a == 0) {
      store<u32>(at, 0);
      continue;
    }
    const r = share(c & 255, a);
    const g = share((c >>> 8) & 255, a);
    const b = share((c >>> 16) & 255, a);
    store<u32>(at, r | (g << 8) | (b << 16) | (a << 24));
  }
  return opaque;
}

/** The first and last column or row holding anything: packed as four u16, x0 y0 x1 y1, exclusive ends; 0 when empty. */
export function bounds(at: usize, w: i32, h: i32): u64 {
  let x0 = w;
  let y0 = h;
  let x1 = 0;
  let y1 = 0;
  for (let y = 0; y < h; y++) {
    const row = at + (<usize>(y * w) << 2);
    let x = 0;
    while (x < w && load<u32>(row + (<usize>x << 2)) == 0) x++;
    if (x == w) continue;
    let e = w;
    while (load<u32>(row + (<usize>(e - 1) << 2)) == 0) e--;
    x0 = min(x0, x);
    x1 = max(x1, e);
    y0 = min(y0, y);
    y1 = y + 1;
  }
  if (x1 == 0) return 0;
  return <u64>x0 | (<u64>y0 << 16) | (<u64>x1 << 32) | (<u64>y1 << 48);
}

@inline function pixel(at: usize): v128 {
  return i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load_zero<u32>(at)));
}
@inline function putPixel(at: usize, sum: v128, k: v128): void {
  const c = i32x4.trunc_sat_f32x4_s(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), k), f32x4.splat(0.5)));
  const w = i16x8.narrow_i32x4_u(c, c);
  v128.store_lane<u32>(at, narrow(w), 0);
}
/** A running mean of 2r + 1 pixels along one line of `n`, `step` bytes apart, through a copy of the line; edges repeat. */
function boxLine(at: usize, step: usize, n: i32, r: i32): void {
  const line = scratch;
  for (let i = 0; i < n; i++) store<u32>(line + (<usize>i << 2), load<u32>(at + <usize>i * step));
  const width = 2 * r + 1;
  const k = f32x4.splat(<f32>1.0 / <f32>width);
  const last = n - 1;
  let sum = i32x4.splat(0);
  for (let i = -r; i <= r; i++) sum = i32x4.add(sum, pixel(line + (<usize>held(i, last) << 2)));
  for (let i = 0; i < n; i++) {
    putPixel(at + <usize>i * step, sum, k);
    sum = i32x4.sub(i32x4.add(sum, pixel(line + (<usize>held(i + r + 1, last) << 2))), pixel(line + (<usize>held(i - r, last) << 2)));
  }
}
/** Three running means along rows and columns of a rectangle: within a few per cent of a Gaussian of deviation ~ r. */
export function blur(at: usize, w: i32, x: i32, y: i32, bw: i32, bh: i32, r: i32): void {
  const stride = <usize>w << 2;
  const corner = at + <usize>y * stride + (<usize>x << 2);
  for (let pass = 0; pass < 3; pass++) {
    for (let j = 0; j < bh; j++) boxLine(corner + <usize>j * stride, 4, bw, r);
    for (let i = 0; i < bw; i++) boxLine(corner + (<usize>i << 2), stride, bh, r);
  }
}

// ---- RGBA → I420, BT.709, limited range

// Luma weights × 219/255 × 2¹⁵; chroma weights × 224/255 × 2¹⁵, and four pixels are summed, hence two bits more.
@inline function luma(c: v128): v128 {
  const k = i16x8(5983, 20127, 2032, 0, 5983, 20127, 2032, 0);
  const a = i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(c), k);
  const b = i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(c), k);
  const sum = i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat((16 << 15) + (1 << 14))), 15);
}
@inline function luma1(at: usize): u8 {
  const c = load<u32>(at);
  return <u8>(((c & 255) * 5983 + ((c >>> 8) & 255) * 20127 + ((c >>> 16) & 255) * 2032 + (16 << 15) + (1 << 14)) >>> 15);
}
@inline function quad(a: usize, b: usize): v128 {
  const p = v128.load(a);
  const q = v128.load(b);
  const l = i16x8.add(i16x8.extend_low_i8x16_u(p), i16x8.extend_low_i8x16_u(q));
  const h = i16x8.add(i16x8.extend_high_i8x16_u(p), i16x8.extend_high_i8x16_u(q));
  return i16x8.add(v128.shuffle<i64>(l, h, 0, 2), v128.shuffle<i64>(l, h, 1, 3));
}
@inline function chroma(x: v128, y: v128, k: v128): u32 {
  const a = i32x4.dot_i16x8_s(x, k);
  const b = i32x4.dot_i16x8_s(y, k);
  const sum = i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7));
  const c = i32x4.shr_s(i32x4.add(sum, i32x4.splat((128 << 17) + (1 << 16))), 17);
  return i32x4.extract_lane(narrow(i16x8.narrow_i32x4_s(c, c)), 0);
}
@inline function chroma1(a: usize, b: usize, r: i32, g: i32, bl: i32): u8 {
  let sum = 0;
  for (let i: usize = 0; i < 8; i += 4) {
    const p = load<u32>(a + i);
    const q = load<u32>(b + i);
    sum += <i32>((p & 255) + (q & 255)) * r + <i32>(((p >>> 8) & 255) + ((q >>> 8) & 255)) * g + <i32>(((p >>> 16) & 255) + ((q >>> 16) & 255)) * bl;
  }
  return <u8>((sum + (128 << 17) + (1 << 16)) >> 17);
}
/** Width and height are even. */
export function i420(s: usize, w: i32, h: i32, out: usize): void {
  for (let y = 0; y < h; y++) {
    const row = s + (<usize>(y * w) << 2);
    const d = out + <usize>(y * w);
    let x: usize = 0;
    for (; x + 16 <= <usize>w; x += 16) {
      const p = row + (x << 2);
      const a = i16x8.narrow_i32x4_s(luma(v128.load(p)), luma(v128.load(p, 16)));
      const b = i16x8.narrow_i32x4_s(luma(v128.load(p, 32)), luma(v128.load(p, 48)));
      v128.store(d + x, i8x16.narrow_i16x8_u(a, b));
    }
    for (; x < <usize>w; x++) store<u8>(d + x, luma1(row + (x << 2)));
  }
  const ku = i16x8(-3298, -11094, 14392, 0, -3298, -11094, 14392, 0);
  const kv = i16x8(14392, -13073, -1319, 0, 14392, -13073, -1319, 0);
  const half = <usize>(w >> 1);
  const us = out + <usize>(w * h);
  const vs = us + half * <usize>(h >> 1);
  for (let y = 0; y < h >> 1; y++) {
    const a = s + (<usize>(2 * y * w) << 2);
    const b = a + (<usize>w << 2);
    const at = <usize>y * half;
    let x: usize = 0;
    for (; x + 4 <= half; x += 4) {
      const o = x << 3;
      const p = quad(a + o, b + o);
      const q = quad(a + o + 16, b + o + 16);
      store<u32>(us + at + x, chroma(p, q, ku));
      store<u32>(vs + at + x, chroma(p, q, kv));
    }
    for (; x < half; x++) {
      store<u8>(us + at + x, chroma1(a + (x << 3), b + (x << 3), -3298, -11094, 14392));
      store<u8>(vs + at + x, chroma1(a + (x << 3), b + (x << 3), 14392, -13073, -1319));
    }
  }
}
