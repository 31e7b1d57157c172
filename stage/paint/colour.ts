import type { Light, LinearRgb } from '../contract.ts';
import type { Oklch } from '../../schema/look.ts';

type Triple = readonly [number, number, number];
const clamp01 = (value: number) => (value < 0 ? 0 : value > 1 ? 1 : value);

/** OKLab to linear-light RGB; out of gamut gives values below 0 or above 1. */
export function fromOklab([lightness, a, b]: Triple): LinearRgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

export function toOklab([red, green, blue]: LinearRgb): Triple {
  const [r, g, b] = [Math.max(0, red), Math.max(0, green), Math.max(0, blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** A colour by lightness 0–1, chroma 0–0.4 and hue in degrees. */
export function oklch(lightness: number, chroma: number, hue: number): LinearRgb {
  const angle = (hue * Math.PI) / 180;
  return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
}

/** The linear colour of an albedo as the schema writes it. */
export const linear = (colour: Readonly<Oklch>): LinearRgb => oklch(...colour);

export function toOklch(colour: LinearRgb): Oklch {
  const [lightness, a, b] = toOklab(colour);
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  return [lightness, Math.hypot(a, b), hue < 0 ? hue + 360 : hue];
}

/** Between two colours, by eye: through OKLab. `t` 0 gives the first. */
export function mix(from: LinearRgb, to: LinearRgb, t: number): LinearRgb {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const [a, b] = [toOklab(from), toOklab(to)];
  return fromOklab([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]);
}

export const times = (a: LinearRgb, b: LinearRgb): LinearRgb => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
export const scaled = (colour: LinearRgb, amount: number): LinearRgb => [colour[0] * amount, colour[1] * amount, colour[2] * amount];

/** The same hue with more or less of it: chroma × `chroma`, lightness + `lightness`. */
export function adjust(colour: LinearRgb, { chroma = 1, lightness = 0 }: { chroma?: number; lightness?: number }): LinearRgb {
  const [l, a, b] = toOklab(colour);
  return fromOklab([Math.max(0, l + lightness), a * chroma, b * chroma]);
}

/** What an albedo looks like in full light. */
export const lit = (light: Light, albedo: LinearRgb): LinearRgb => times(albedo, light.key);
/** What an albedo looks like in shadow. */
export const shaded = (light: Light, albedo: LinearRgb): LinearRgb => times(albedo, light.ambient);
/** In between: `t` 0 in shadow … 1 in full light. */
export const lightened = (light: Light, albedo: LinearRgb, t: number): LinearRgb => mix(shaded(light, albedo), lit(light, albedo), t);
/** A colour seen through air: `depth` 0 in front … 1 lost in fog. */
export const aired = (light: Light, colour: LinearRgb, depth: number): LinearRgb => mix(colour, linear(light.fog.colour), depth);

/** The shoulder of a film stock: bright light rolls off instead of clipping. */
export const film = (colour: LinearRgb): LinearRgb => [shoulder(colour[0]), shoulder(colour[1]), shoulder(colour[2])];
const shoulder = (value: number) => {
  const v = Math.max(0, value);
  return (v * (1 + 0.12 * v)) / (1 + 0.62 * v);
};

const encode = (value: number) => {
  const v = clamp01(value);
  return v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
};

/** sRGB bytes of a linear colour, clipped to the gamut. */
export const toSrgb = (colour: LinearRgb): [number, number, number] => [
  Math.round(encode(colour[0]) * 255),
  Math.round(encode(colour[1]) * 255),
  Math.round(encode(colour[2]) * 255),
];

/** The colour as Canvas 2D takes it. */
export function css(colour: LinearRgb, alpha = 1): string {
  const [red, green, blue] = toSrgb(colour);
  return `rgba(${red},${green},${blue},${Math.round(clamp01(alpha) * 1e4) / 1e4})`;
}
