import type { Light, LinearRgb } from '../contract.ts';
import { adjust, lightened, linear, lit, mix, oklch, shaded, toOklch } from '../paint/colour.ts';
import { clamp, DEGREE, lerp } from './space.ts';

/** A shot's light as figures need it: worked out once. */
export interface LightRig {
  readonly light: Light;
  /** Toward the key on screen, a unit vector (y down), and how much the key comes from the camera's side, −1 behind … 1. */
  readonly toward: readonly [x: number, y: number];
  readonly frontal: number;
  /** Unit vector toward the key in view space: screen x, screen y (down), depth. */
  readonly ray: readonly [x: number, y: number, z: number];
  /** How lit the far and the near side of a rounded thing are, 0–1. */
  readonly range: readonly [dark: number, bright: number];
  /** −1 when the key comes from screen left, else 1. */
  readonly side: -1 | 1;
  readonly rim: LinearRgb;
  readonly rimToward: readonly [x: number, y: number];
  readonly rimStrength: number;
  /** Colours of contact shadows, of the darkest gaps, and of light thrown back from the ground. */
  readonly shadow: LinearRgb;
  readonly gap: LinearRgb;
  readonly bounce: LinearRgb;
  /** An albedo at that share of light, 0 in shadow … 1 in the key. */
  shade(albedo: LinearRgb, t: number): LinearRgb;
}

const roll = (v: number) => (v < 0.8 ? Math.max(0, v) : 0.8 + 0.26 * (1 - Math.exp(-(v - 0.8) / 0.26))); // bright colours keep their hue instead of clipping

export function lightRig(light: Light): LightRig {
  const [az, el] = [light.azimuth * DEGREE, light.elevation * DEGREE];
  const x = Math.sin(az) * Math.cos(el);
  const z = Math.cos(az) * Math.cos(el);
  const up = Math.max(0.28, Math.sin(el));
  const flat = Math.hypot(x, up);
  const ray = Math.hypot(x, up, z);
  const side = x < 0 ? -1 : 1;
  const frontal = clamp(z / ray, -1, 1);
  const middle = lerp(0.3, 0.78, (frontal + 1) / 2);
  const spread = lerp(0.5, 0.3, Math.abs(frontal));
  const against = hueApart(toOklch(light.key)[2], light.rim[2]) > 90 && light.rim[1] > 0.03;
  const rimX = (Math.abs(x) < 0.15 ? 0.6 * side : Math.sign(x) * 0.85) * (against ? -1 : 1);
  return {
    light,
    toward: [x / flat, -up / flat],
    frontal,
    ray: [x / ray, -up / ray, z / ray],
    range: [clamp(middle - spread, 0.03, 1), clamp(middle + spread * 0.9, 0, 1)],
    side,
    rim: linear(light.rim),
    rimToward: [rimX, -0.52],
    rimStrength: lerp(0.95, 0.55, (frontal + 1) / 2),
    shadow: mix(shaded(light, oklch(0.42, 0.05, 340)), oklch(0.17, 0.035, 340), 0.5),
    gap: mix(shaded(light, oklch(0.3, 0.07, 15)), oklch(0.12, 0.03, 20), 0.55),
    bounce: lit(light, oklch(0.6, 0.09, 50)),
    shade: (albedo, t) => rolled(lightened(light, albedo, clamp(t))),
  };
}
const rolled = (colour: LinearRgb): LinearRgb => [roll(colour[0]), roll(colour[1]), roll(colour[2])];
const hueApart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

/** The colour of a crease in a surface: its own colour in shadow, deeper. */
export const creaseOf = (rig: LightRig, albedo: LinearRgb, darker = 0.05): LinearRgb =>
  rig.shade(adjust(albedo, { chroma: 1.08, lightness: -darker }), 0.02);
/** The colour of a ridge that catches the light. */
export const ridgeOf = (rig: LightRig, albedo: LinearRgb, lighter = 0.07): LinearRgb =>
  rig.shade(adjust(albedo, { lightness: lighter }), Math.max(0.6, rig.range[1]));
