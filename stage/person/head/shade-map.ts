import type { Canvas, LinearRgb, Platform } from '../../contract.ts';
import { toSrgb } from '../../paint/colour.ts';
import type { LightRig } from '../light-rig.ts';
import { clamp, lerp, smooth, type Vec } from '../space.ts';
import type { HeadModel, HeadView } from './model.ts';

const [W, H] = [108, 132];
const [LEFT, RIGHT, TOP, BOTTOM] = [-0.58, 0.58, -0.5, 0.6];
/** Where the map lies in head units. */
export const SHADE_MAP = { x: LEFT, y: TOP, width: RIGHT - LEFT, height: BOTTOM - TOP };

/** Light on a head as a small picture: shade where it turns away from the key, a glow where it meets it. Drawn over the skin's base colour. */
export function shadeMap(
  platform: Platform,
  model: HeadModel,
  view: HeadView,
  { rig, shade, glow }: { rig: LightRig; shade: LinearRgb; glow: LinearRgb },
): Canvas {
  const lightness = [1, 2, 3, 4, 5, 6].reduce(blurred, litDepths(model, view, rig.ray)); // wide enough that sockets and bridge melt together
  const canvas = platform.createCanvas(W, H);
  const context = canvas.getContext('2d');
  const picture = context.createImageData(W, H);
  const [dark, bright] = [toSrgb(shade), toSrgb(glow)];
  const edge = lerp(-0.02, 0.1, (rig.frontal + 1) / 2);
  lightness.forEach((value, i) => {
    const away = 1 - smooth(edge - 0.46, edge + 0.14, value);
    const toward = smooth(0.74, 1, value);
    const [r, g, b] = toward > 0 && away < 0.02 ? bright : dark;
    picture.data.set([r, g, b, toward > 0 && away < 0.02 ? toward * 110 : away * 186], i * 4);
  });
  context.putImageData(picture, 0, 0);
  return canvas;
}

/** How much each pixel of the head faces the ray; −9 where there is no head, filled outward along rows. */
function litDepths({ rings, top, bottom }: HeadModel, view: HeadView, ray: readonly [number, number, number]): Float32Array {
  const [depth, light] = [new Float32Array(W * H).fill(-9), new Float32Array(W * H).fill(-9)];
  const turned = rings.map((ring) => ring.map((v) => view.project(v)));
  const lights = turned.map((ring, i) => ring.map((_, j) => facing(turned, i, j, ray)));
  const n = turned[0]!.length;
  for (let py = 0; py < H; py++) {
    const f = clamp(((lerp(TOP, BOTTOM, (py + 0.5) / H) - top) / (bottom - top)) * (rings.length - 1), 0, rings.length - 1.001);
    const i = Math.floor(f);
    const t = f - i;
    for (let j = 0; j < n; j++) {
      const k = (j + 1) % n;
      const at = (index: number, axis: 0 | 2) => lerp(turned[i]![index]![axis], turned[i + 1]![index]![axis], t);
      const [ax, bx] = [at(j, 0), at(k, 0)];
      if (bx <= ax) continue;
      const [az, bz, al, bl] = [
        at(j, 2),
        at(k, 2),
        lerp(lights[i]![j]!, lights[i + 1]![j]!, t),
        lerp(lights[i]![k]!, lights[i + 1]![k]!, t),
      ];
      const from = Math.max(0, Math.floor(((ax - LEFT) / (RIGHT - LEFT)) * W - 0.6));
      const to = Math.min(W - 1, Math.ceil(((bx - LEFT) / (RIGHT - LEFT)) * W + 0.6));
      for (let px = from; px <= to; px++) {
        const u = clamp((lerp(LEFT, RIGHT, (px + 0.5) / W) - ax) / (bx - ax));
        const o = py * W + px;
        const z = lerp(az, bz, u);
        if (z <= depth[o]!) continue;
        depth[o] = z;
        light[o] = lerp(al, bl, u);
      }
    }
    spread(light, py);
  }
  return light;
}
function facing(turned: readonly (readonly Vec[])[], i: number, j: number, ray: readonly [number, number, number]): number {
  const ring = turned[i]!;
  const n = ring.length;
  const [a, b, u, d] = [
    ring[(j + n - 1) % n]!,
    ring[(j + 1) % n]!,
    turned[Math.max(0, i - 1)]![j]!,
    turned[Math.min(turned.length - 1, i + 1)]![j]!,
  ];
  const [tx, ty]: [Vec, Vec] = [[b[0] - a[0], b[1] - a[1], b[2] - a[2]], [d[0] - u[0], d[1] - u[1], d[2] - u[2]]]; // prettier-ignore
  const normal = [tx[1] * ty[2] - tx[2] * ty[1], tx[2] * ty[0] - tx[0] * ty[2], tx[0] * ty[1] - tx[1] * ty[0]] as const;
  return (
    (normal[0] * ray[0] + normal[1] * ray[1] + normal[2] * ray[2]) / (Math.sqrt(normal[0] ** 2 + normal[1] ** 2 + normal[2] ** 2) || 1)
  );
}
/** Carries a row's first and last value outward, so that smoothing never meets emptiness. */
function spread(light: Float32Array, py: number): void {
  const row = light.subarray(py * W, py * W + W);
  const first = row.findIndex((v) => v > -5);
  if (first < 0) return;
  const last = row.findLastIndex((v) => v > -5);
  row.fill(row[first]!, 0, first);
  row.fill(row[last]!, last + 1);
}
function blurred(source: Float32Array): Float32Array {
  const out = new Float32Array(W * H);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      let [sum, count] = [0, 0];
      for (let dy = -1; dy < 2; dy++)
        for (let dx = -1; dx < 2; dx++) {
          const [px, py] = [x + dx, y + dy];
          const value = px < 0 || py < 0 || px >= W || py >= H ? -9 : source[py * W + px]!;
          if (value < -5) continue;
          sum += value;
          count++;
        }
      out[y * W + x] = count ? sum / count : -9;
    }
  return out;
}
