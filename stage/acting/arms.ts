/**
 * Where a hand goes, from its own shoulder in adult head heights: out to its own side, down, ahead. Turned with the body by the caller.
 */
export interface Placement {
  out: number;
  down: number;
  ahead: number;
  shape: string;
}
const at = (out: number, down: number, ahead: number, shape: string): Placement => ({ out, down, ahead, shape });

export const PLACEMENTS = {
  beat: at(0.12, 1.0, 0.95, 'open'),
  beatHigh: at(0.2, 0.72, 1.0, 'open'),
  palm: at(0.18, 0.86, 1.15, 'open'),
  palmWide: at(0.6, 0.72, 1.0, 'open'),
  point: at(0.05, 0.32, 1.75, 'point'),
  pointUp: at(0.28, 0.1, 0.85, 'point'),
  fist: at(0.1, 0.75, 1.0, 'fist'),
  chest: at(-0.42, 0.72, 0.5, 'relaxed'),
  joined: at(-0.42, 0.74, 0.62, 'palms-joined'),
  guard: at(0.22, 0.3, 0.95, 'open'),
  shrug: at(0.72, 1.02, 0.62, 'open'),
  stop: at(0.1, 0.2, 1.45, 'open'),
  wave: at(0.7, -0.5, 0.5, 'open'),
  mouth: at(-0.3, -0.22, 0.55, 'relaxed'),
  cheek: at(-0.22, -0.32, 0.5, 'relaxed'),
  brow: at(-0.12, -0.55, 0.5, 'open'),
  ear: at(0.02, -0.35, 0.2, 'grip'),
  reach: at(0.05, 0.75, 1.6, 'open'),
  give: at(-0.05, 0.72, 1.55, 'grip'),
  low: at(0.05, 1.75, 1.0, 'open'),
  hold: at(-0.05, 1.05, 0.85, 'grip'),
  overhead: at(0.2, 0.5, 0.16, 'grip'),
  shoulder: at(0.02, 0.62, 0.45, 'grip'),
  carry: at(-0.3, 0.76, 0.9, 'grip'),
  sip: at(-0.34, -0.08, 0.6, 'grip'),
  pour: at(0.0, 0.62, 1.05, 'grip'),
  write: at(-0.18, 1.2, 1.0, 'grip'),
  page: at(0.16, 0.86, 0.95, 'page'),
  phone: at(-0.28, 0.78, 0.92, 'grip'),
  table: at(-0.05, 1.2, 0.95, 'relaxed'),
  embrace: at(-0.15, 0.5, 1.15, 'open'),
  folded: at(-0.62, 0.85, 0.52, 'relaxed'),
  back: at(0.3, 1.3, -0.35, 'relaxed'),
  ground: at(0.1, 1.7, 0.75, 'open'),
  hip: at(0.42, 1.2, 0.05, 'fist'),
  clap: at(-0.36, 0.72, 0.8, 'open'),
  clapOpen: at(-0.05, 0.72, 0.8, 'open'),
  knock: at(0.05, 0.3, 1.15, 'fist'),
  handle: at(0.1, 0.85, 1.35, 'grip'),
  throwBack: at(0.5, -0.3, -0.35, 'grip'),
  throwOut: at(0.1, 0.15, 1.7, 'open'),
} as const satisfies Record<string, Placement>;
export type PlacementName = keyof typeof PLACEMENTS;

/** How things are held, by words in their names; others before the body. */
const HELD: readonly (readonly [RegExp, PlacementName])[] = [
  [/(?:closed|furled|folded) umbrella|sword|\bcane\b/, 'hold'],
  [/umbrella|parasol/, 'overhead'],
  [/lantern|torch|lamp|candle|flashlight|staff|stick|spear|flag/, 'shoulder'],
  [/phone/, 'phone'],
  [/bag|case|basket|bucket|suitcase|bottle/, 'hold'],
];
export const holdFor = (thing: string): PlacementName => HELD.find(([pattern]) => pattern.test(thing.toLowerCase()))?.[1] ?? 'carry';

/** Kinds of gesture on a stressed word: what either hand does and what goes with it. */
export interface GestureKind {
  right: PlacementName | null;
  left: PlacementName | null;
  shoulders: number;
  lean: number;
}
const kind = (right: PlacementName | null, left: PlacementName | null, shoulders = 0, lean = 0): GestureKind => ({
  right,
  left,
  shoulders,
  lean,
});

export const GESTURES = {
  beat: kind('beat', null),
  beatLeft: kind(null, 'beat'),
  offer: kind('palm', null, 0, 2),
  openPalms: kind('palm', 'palm', 0.05, 2),
  widePalms: kind('palmWide', 'palmWide', 0.15, 0),
  point: kind('point', null, 0.05, 4),
  warn: kind('pointUp', null, 0, 2),
  fist: kind('fist', null, 0.15, 3),
  chest: kind('chest', null, 0, 1),
  shrug: kind('shrug', 'shrug', 0.8, -1),
  guard: kind('guard', 'guard', 0.3, -4),
  joined: kind('joined', 'joined', 0, 4),
  toMouth: kind('mouth', null, 0.1, 0),
  brow: kind('brow', null, 0, 2),
} as const satisfies Record<string, GestureKind>;
export type GestureName = keyof typeof GESTURES;
