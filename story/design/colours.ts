import type { Oklch } from '../../schema/look.ts';

/** Colours a script names for cloth. */
const NAMED: Readonly<Record<string, Oklch>> = {
  red: [0.55, 0.2, 27], crimson: [0.48, 0.19, 20], scarlet: [0.58, 0.22, 30], maroon: [0.36, 0.12, 20], orange: [0.7, 0.17, 55], saffron: [0.75, 0.17, 68], yellow: [0.85, 0.16, 95], gold: [0.76, 0.14, 85], golden: [0.76, 0.14, 85], mustard: [0.7, 0.13, 85],
  green: [0.52, 0.13, 148], emerald: [0.55, 0.14, 160], olive: [0.5, 0.08, 115], teal: [0.52, 0.09, 195], turquoise: [0.72, 0.1, 195], blue: [0.5, 0.13, 255], navy: [0.3, 0.07, 262], indigo: [0.36, 0.13, 275], purple: [0.42, 0.15, 305], violet: [0.48, 0.16, 300], lavender: [0.75, 0.08, 300],
  pink: [0.75, 0.12, 5], magenta: [0.58, 0.21, 345], brown: [0.42, 0.06, 50], tan: [0.7, 0.06, 75], beige: [0.84, 0.04, 85], cream: [0.92, 0.04, 90], white: [0.95, 0.01, 95], ivory: [0.93, 0.03, 95], black: [0.2, 0.01, 280], grey: [0.55, 0.01, 260], gray: [0.55, 0.01, 260], silver: [0.75, 0.01, 250], khaki: [0.65, 0.06, 95],
  'sand-coloured': [0.78, 0.07, 80], 'sand-colored': [0.78, 0.07, 80], denim: [0.45, 0.09, 255], leather: [0.38, 0.06, 50],
}; // prettier-ignore

/** The colour that the words before a garment tell, shades applied; null when they name none. */
export function namedColour(words: readonly string[]): Oklch | null {
  const named = words.map((word) => NAMED[word]).findLast((colour) => colour !== undefined);
  if (!named) return words.includes('dark') ? [0.28, 0.03, 265] : words.includes('bright') ? [0.65, 0.19, 40] : null;
  const [lightness, chroma, hue] = named;
  if (words.includes('pale') || words.includes('light') || words.includes('faded'))
    return [Math.min(0.95, lightness + 0.2), chroma * 0.6, hue];
  if (words.includes('dark') || words.includes('deep')) return [Math.max(0.18, lightness - 0.16), chroma * 0.9, hue];
  if (words.includes('bright') || words.includes('royal')) return [Math.min(0.9, lightness + 0.06), Math.min(0.26, chroma * 1.2), hue];
  return named;
}

/** How different two colours look, roughly: distance in OKLab, hue weighing most. */
export function distance([l1, c1, h1]: Oklch, [l2, c2, h2]: Oklch): number {
  const a = (c: number, h: number): number => c * Math.cos((h * Math.PI) / 180);
  const b = (c: number, h: number): number => c * Math.sin((h * Math.PI) / 180);
  return Math.hypot((l1 - l2) * 0.7, a(c1, h1) - a(c2, h2), b(c1, h1) - b(c2, h2));
}

/** A trim and an accent that go with a cloth. */
export function companions([lightness, chroma, hue]: Oklch): { trim: Oklch; accent: Oklch } {
  const trim: Oklch = [lightness > 0.55 ? lightness - 0.25 : lightness + 0.28, Math.min(0.14, chroma * 0.8 + 0.03), (hue + 30) % 360];
  const accent: Oklch = [0.78, 0.13, 85];
  return { trim, accent: chroma > 0.1 ? accent : [0.55, 0.14, (hue + 180) % 360] };
}
