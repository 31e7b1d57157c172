import type { Oklch } from '../../schema/look.ts';
import { BAGGAGE } from './props/baggage.ts';
import { DRINK } from './props/drink.ts';
import { LEISURE } from './props/leisure.ts';
import { PAPER } from './props/paper.ts';
import type { Prop, PropFamily } from './props/prop.ts';
import { TOOL } from './props/tool.ts';

export type { Piece, Prop } from './props/prop.ts';

/** Everything that can be held. A new thing is a row in its family. */
export const PROPS: PropFamily = { ...DRINK, ...PAPER, ...BAGGAGE, ...TOOL, ...LEISURE };

/** Colours and stuffs that scripts name, for what is held. */
const NAMED: readonly (readonly [RegExp, Oklch])[] = [
  [/\bblack\b/, [0.24, 0.012, 265]],
  [/\bwhite\b/, [0.92, 0.01, 90]],
  [/\bgr[ae]y\b/, [0.55, 0.01, 260]],
  [/\bred\b|\bcrimson\b|\bscarlet\b/, [0.48, 0.17, 25]],
  [/\borange\b/, [0.68, 0.16, 55]],
  [/\byellow\b|\bgolden\b/, [0.83, 0.15, 92]],
  [/\bgreen\b/, [0.5, 0.12, 150]],
  [/\bblue\b|\bnavy\b/, [0.44, 0.12, 255]],
  [/\bpurple\b|\bviolet\b/, [0.45, 0.13, 305]],
  [/\bpink\b/, [0.74, 0.12, 5]],
  [/\bbrown\b/, [0.42, 0.07, 55]],
  [/\bbrass\b|\bbronze\b/, [0.74, 0.12, 82]],
  [/\bgold\b/, [0.8, 0.13, 88]],
  [/\bcopper\b/, [0.62, 0.11, 48]],
  [/\bsilver\b|\bsteel\b|\bglass\b/, [0.78, 0.012, 240]],
  [/\bwooden\b/, [0.5, 0.085, 58]],
  [/\bclay\b/, [0.55, 0.1, 42]],
  [/\bleather\b/, [0.4, 0.06, 50]],
];
/** The colour a thing's own words give it; null when they give none. */
export const namedColour = (thing: string): Oklch | null => NAMED.find(([word]) => word.test(thing.toLowerCase()))?.[1] ?? null;

/** A thing in another colour: what it is mostly made of changes, darker and lighter parts of it in step; the rest stays. */
export function recoloured(prop: Prop, colour: Oklch): Prop {
  const [main] = prop.pieces;
  if (!main) return prop;
  const [lightness, chroma, hue] = main.colour;
  const alike = ([l, c, h]: Oklch): boolean =>
    (l === lightness && c === chroma && h === hue) || (chroma > 0.04 && c > 0.04 && Math.abs(((h - hue + 540) % 360) - 180) < 12);
  const turned = ([l, c]: Oklch): Oklch => [
    Math.min(0.97, Math.max(0.12, colour[0] + l - lightness)),
    Math.min(0.2, colour[1] * (chroma > 0 ? c / chroma : 1)),
    colour[2],
  ];
  return { ...prop, pieces: prop.pieces.map((piece) => (alike(piece.colour) ? { ...piece, colour: turned(piece.colour) } : piece)) };
}

type Standing = 'itself' | 'stand-in';
const WORDS: ReadonlyMap<string, { id: string; as: Standing }> = new Map<string, { id: string; as: Standing }>([
  ...Object.entries(PROPS).flatMap(([id, { near = [] }]) => near.map((word) => [word, { id, as: 'stand-in' as const }] as const)),
  ...Object.entries(PROPS).flatMap(([id, { also = [] }]) => [id, ...also].map((word) => [word, { id, as: 'itself' as const }] as const)),
]);

/** The thing an open word means, or the nearest of its kind, which is then a stand-in; null: nothing here is like it. */
export function propFor(wanted: string): { id: string; prop: Prop; as: Standing } | null {
  for (const words of readings(wanted)) {
    const found = WORDS.get(words) ?? WORDS.get(singular(words));
    if (found) return { ...found, prop: PROPS[found.id]! }; // from the same table
  }
  return null;
}

/** A phrase from the whole to its parts, likeliest first: "an old cup of tea", "cup of tea", "cup"; "blue coffee cup", "coffee cup", "cup". */
function readings(wanted: string): string[] {
  const words = wanted.toLowerCase().replace(/[^\p{L}\p{N}' -]/gu, ' ').split(/\s+/).filter((word) => word && !/^(?:an?|the|his|her|their|my|old|new|small|big|large|little)$/.test(word)); // prettier-ignore
  const endings = words.map((_, from) => words.slice(from).join(' '));
  const of = words.indexOf('of');
  if (of <= 0) return endings;
  const holder = words.slice(0, of).map((_, from) => words.slice(from, of).join(' '));
  return [...endings.slice(0, of), ...holder, ...endings.slice(of + 1)];
}

const singular = (words: string): string => words.replace(/ies$/, 'y').replace(/(?<=(?:s|x|ch|sh))es$|(?<!s)s$/, '');
