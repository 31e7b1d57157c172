import type { CultureId } from '../../schema/culture.ts';
import type { Oklch } from '../../schema/look.ts';
import type { PlaceDesign } from '../../schema/shot.ts';

export type Tree = 'palm' | 'broadleaf' | 'conifer' | 'cherry' | 'acacia' | 'poplar' | 'banyan';

/** How a culture builds and plants: what every set reads its shapes and colours from. */
export interface Style {
  wall: Oklch;
  wallSecond: Oklch;
  wood: Oklch;
  roof: Oklch;
  stone: Oklch;
  earth: Oklch;
  accent: Oklch;
  textile: Oklch;
  tree: Tree;
  roofShape: 'gable' | 'flat' | 'swept' | 'mansard' | 'thatch';
  window: 'sash' | 'lattice' | 'shoji' | 'shutter' | 'arch';
  landmark: 'gopuram' | 'cathedral' | 'pagoda' | 'minaret' | 'tower' | 'dome' | 'castle' | 'none';
  lamp: 'lantern' | 'paper' | 'oil' | 'modern';
  /** Seen on floors, borders and walls. */
  motif: 'kolam' | 'lattice' | 'wave' | 'star' | 'stripe' | 'zigzag' | 'plain';
}

const SOUTH: Style = {
  wall: [0.9, 0.035, 85],
  wallSecond: [0.5, 0.13, 30],
  wood: [0.46, 0.075, 45],
  roof: [0.56, 0.125, 38],
  stone: [0.62, 0.045, 60],
  earth: [0.62, 0.078, 48],
  accent: [0.74, 0.16, 68],
  textile: [0.55, 0.16, 20],
  tree: 'palm',
  roofShape: 'gable',
  window: 'shutter',
  landmark: 'gopuram',
  lamp: 'oil',
  motif: 'kolam',
};
const NORTH: Style = { ...SOUTH, wall: [0.86, 0.05, 75], wallSecond: [0.62, 0.1, 35], roofShape: 'flat', tree: 'banyan', landmark: 'dome', window: 'arch', motif: 'star', textile: [0.6, 0.15, 50] }; // prettier-ignore
const CHINA: Style = { ...SOUTH, wall: [0.84, 0.025, 70], wallSecond: [0.5, 0.15, 28], wood: [0.42, 0.1, 28], roof: [0.42, 0.03, 220], earth: [0.66, 0.03, 80], accent: [0.6, 0.19, 28], textile: [0.52, 0.16, 25], tree: 'broadleaf', roofShape: 'swept', window: 'lattice', landmark: 'pagoda', lamp: 'paper', motif: 'lattice' }; // prettier-ignore
const JAPAN: Style = { ...CHINA, wall: [0.85, 0.035, 88], wallSecond: [0.66, 0.045, 75], wood: [0.52, 0.06, 62], roof: [0.4, 0.02, 250], accent: [0.56, 0.17, 28], textile: [0.42, 0.08, 262], tree: 'cherry', window: 'shoji', motif: 'wave' }; // prettier-ignore
const EUROPE: Style = { ...SOUTH, wall: [0.76, 0.055, 70], wallSecond: [0.64, 0.07, 45], wood: [0.45, 0.06, 55], roof: [0.5, 0.1, 38], stone: [0.58, 0.02, 75], earth: [0.56, 0.03, 70], accent: [0.6, 0.13, 30], textile: [0.48, 0.09, 250], tree: 'broadleaf', roofShape: 'mansard', window: 'sash', landmark: 'cathedral', lamp: 'lantern', motif: 'plain' }; // prettier-ignore
const AMERICA: Style = { ...EUROPE, wall: [0.62, 0.075, 35], wallSecond: [0.78, 0.03, 80], roofShape: 'flat', landmark: 'tower', lamp: 'modern', textile: [0.52, 0.07, 230] }; // prettier-ignore
const ARAB: Style = { ...SOUTH, wall: [0.85, 0.055, 78], wallSecond: [0.72, 0.075, 65], wood: [0.45, 0.07, 50], roof: [0.8, 0.06, 75], stone: [0.76, 0.06, 72], earth: [0.77, 0.085, 70], accent: [0.58, 0.1, 235], textile: [0.5, 0.14, 25], tree: 'palm', roofShape: 'flat', window: 'arch', landmark: 'minaret', lamp: 'lantern', motif: 'star' }; // prettier-ignore
const AFRICA: Style = { ...SOUTH, wall: [0.68, 0.09, 50], wallSecond: [0.5, 0.1, 40], roof: [0.66, 0.08, 80], earth: [0.6, 0.11, 42], accent: [0.7, 0.16, 70], textile: [0.62, 0.16, 55], tree: 'acacia', roofShape: 'thatch', window: 'shutter', landmark: 'none', motif: 'zigzag' }; // prettier-ignore

const STYLES: Record<CultureId, Style> = {
  tamil: SOUTH,
  telugu: { ...SOUTH, wallSecond: [0.6, 0.13, 65], textile: [0.6, 0.15, 75] },
  malayalam: {
    ...SOUTH,
    wall: [0.93, 0.02, 90],
    roof: [0.5, 0.11, 35],
    wood: [0.4, 0.07, 45],
    textile: [0.92, 0.03, 90],
    landmark: 'none',
  },
  kannada: { ...SOUTH, wall: [0.88, 0.05, 80], wallSecond: [0.45, 0.12, 25] },
  hindi: NORTH,
  punjabi: { ...NORTH, textile: [0.65, 0.17, 60] },
  bengali: { ...NORTH, wall: [0.72, 0.11, 40], window: 'shutter', tree: 'palm', roofShape: 'thatch' },
  chinese: CHINA,
  japanese: JAPAN,
  korean: { ...JAPAN, wallSecond: [0.6, 0.08, 160], accent: [0.58, 0.14, 25], textile: [0.7, 0.08, 200], window: 'lattice' },
  american: AMERICA,
  european: EUROPE,
  'middle-eastern': ARAB,
  african: AFRICA,
  fantasy: { ...EUROPE, wall: [0.66, 0.06, 290], roof: [0.45, 0.1, 285], accent: [0.72, 0.14, 190], landmark: 'castle' },
};

/** A place's style: its culture's, in the colours its design brings, newer or older. */
export function styleOf(design: PlaceDesign): Style {
  const own = STYLES[design.culture];
  const [wall, earth, accent] = design.palette;
  return {
    ...own,
    ...(wall && { wall: tamed(wall, 0.09) }),
    ...(earth && { earth: tamed(earth, 0.1) }),
    ...(accent && { accent }),
    ...(design.era === 'futuristic' && { roofShape: 'flat' as const, lamp: 'modern' as const, landmark: 'tower' as const }),
    ...(design.era === 'modern' && own.lamp === 'oil' && design.geography === 'urban' && { lamp: 'modern' as const }),
  };
}

/** A palette colour fit for a large surface: not louder than the people before it. */
const tamed = ([lightness, chroma, hue]: Oklch, most: number): Oklch => [
  Math.min(0.92, Math.max(0.45, lightness)),
  Math.min(chroma, most),
  hue,
];
