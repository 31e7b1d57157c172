import type { Oklch } from '../../schema/look.ts';

type Pair = readonly [number, number];
/** One piece of a small drawing: x to the right, y up along the thing, in head units from the grip. */
export type Piece = { colour: Oklch; shade?: number } & (
  | { poly: readonly Pair[]; round?: boolean }
  | { oval: readonly [x: number, y: number, rx: number, ry: number] }
  | { stroke: readonly Pair[]; width: number; taper?: boolean }
);
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

/** A thing in another colour: what it is mostly made of changes, the rest stays. */
export function recoloured(prop: Prop, colour: Oklch): Prop {
  const main = (prop.pieces.find((piece) => 'poly' in piece) ?? prop.pieces[0])?.colour;
  return { ...prop, pieces: prop.pieces.map((piece) => (piece.colour === main ? { ...piece, colour } : piece)) };
}

/** A thing held in a hand, as data. */
export interface Prop {
  /** The hand that suits it, and which way its own upward runs: always upright, or along the fingers. */
  hand: string;
  stands: 'upright' | 'fingers' | 'hangs';
  pieces: readonly Piece[];
  /** An open umbrella over it: how high its tip, its half-width, its colour. */
  canopy?: { tip: number; half: number; colour: Oklch };
  /** Before the hand rather than in it. */
  front?: boolean;
  /** Where the hand goes by itself, when no gesture says otherwise: from the shoulder, screen x outward, y down, z ahead, in arm lengths. */
  carry: readonly [out: number, down: number, ahead: number];
  also?: readonly string[];
}
const WHITE: Oklch = [0.94, 0.012, 85];
const WOOD: Oklch = [0.48, 0.08, 55];
const DARK: Oklch = [0.26, 0.02, 270];
const STEEL: Oklch = [0.72, 0.015, 250];
const BRASS: Oklch = [0.74, 0.12, 82];
const near: Prop['carry'] = [0.02, 0.42, 0.62];
const low: Prop['carry'] = [0.1, 0.86, 0.12];

// prettier-ignore
export const PROPS: Readonly<Record<string, Prop>> = {
  cup: { front: true, hand: 'cup', stands: 'upright', carry: near, pieces: [{ colour: WHITE, poly: [[-0.1, -0.1], [-0.12, 0.12], [0.12, 0.12], [0.1, -0.1]] }, { colour: [0.36, 0.06, 50], oval: [0, 0.12, 0.115, 0.03] }, { colour: WHITE, stroke: [[0.11, 0.07], [0.19, 0.04], [0.16, -0.05], [0.1, -0.06]], width: 0.016 }], also: ['mug', 'coffee', 'coffee cup', 'glass', 'tumbler', 'paper cup'] },
  teacup: { front: true, hand: 'cup', stands: 'upright', carry: near, pieces: [{ colour: [0.55, 0.06, 190], poly: [[-0.055, -0.08], [-0.11, 0.08], [0.11, 0.08], [0.055, -0.08]], round: true }, { colour: [0.6, 0.09, 110], oval: [0, 0.075, 0.1, 0.026] }], also: ['tea', 'bowl', 'cup of tea', 'sake cup', 'chawan', 'tea bowl'] },
  bottle: { hand: 'grip', stands: 'upright', carry: near, pieces: [{ colour: [0.5, 0.07, 200], poly: [[-0.075, -0.26], [-0.08, 0.14], [-0.03, 0.24], [-0.03, 0.34], [0.03, 0.34], [0.03, 0.24], [0.08, 0.14], [0.075, -0.26]] }, { colour: WHITE, poly: [[-0.035, 0.33], [-0.035, 0.4], [0.035, 0.4], [0.035, 0.33]] }], also: ['water bottle', 'flask', 'canteen', 'waterskin', 'thermos'] },
  phone: { hand: 'grip', stands: 'upright', carry: [0.05, 0.3, 0.6], pieces: [{ colour: DARK, poly: [[-0.095, -0.14], [-0.095, 0.26], [0.095, 0.26], [0.095, -0.14]] }, { colour: [0.85, 0.04, 230], shade: 0.2, poly: [[-0.08, -0.11], [-0.08, 0.23], [0.08, 0.23], [0.08, -0.11]] }], also: ['mobile', 'smartphone', 'cell phone', 'telephone', 'radio', 'walkie-talkie'] },
  letter: { hand: 'grip', stands: 'upright', carry: [0.05, 0.35, 0.62], pieces: [{ colour: WHITE, poly: [[-0.2, -0.06], [-0.18, 0.44], [0.2, 0.46], [0.18, -0.04]] }, ...[0.36, 0.29, 0.22, 0.15].map((y): Piece => ({ colour: [0.5, 0.02, 260], stroke: [[-0.12, y], [0.13, y + 0.01]], width: 0.007 }))], also: ['paper', 'note', 'envelope', 'photo', 'photograph', 'card', 'document', 'ticket', 'page'] },
  map: { hand: 'grip', stands: 'upright', carry: [0.05, 0.4, 0.62], pieces: [{ colour: [0.84, 0.06, 85], poly: [[-0.34, -0.04], [-0.36, 0.46], [-0.12, 0.5], [0.12, 0.46], [0.36, 0.5], [0.34, 0.0], [0.12, -0.04], [-0.12, 0.0]] }, { colour: [0.5, 0.1, 30], stroke: [[-0.24, 0.1], [-0.1, 0.26], [0.08, 0.2], [0.25, 0.38]], width: 0.011 }, { colour: [0.6, 0.06, 140], oval: [0.14, 0.32, 0.07, 0.05] }], also: ['scroll', 'chart', 'newspaper', 'blueprint', 'parchment'] },
  book: { hand: 'grip', stands: 'upright', carry: near, pieces: [{ colour: [0.45, 0.12, 25], poly: [[-0.19, -0.12], [-0.19, 0.36], [0.17, 0.36], [0.17, -0.12]] }, { colour: WHITE, poly: [[0.17, -0.1], [0.17, 0.34], [0.2, 0.33], [0.2, -0.09]] }, { colour: BRASS, stroke: [[-0.1, 0.2], [0.09, 0.2]], width: 0.014 }], also: ['notebook', 'diary', 'folder', 'clipboard', 'tablet', 'file', 'binder', 'ledger', 'laptop', 'helmet checklist', 'manual'] },
  bag: { hand: 'fist', stands: 'hangs', carry: low, pieces: [{ colour: WOOD, stroke: [[-0.14, -0.28], [-0.11, -0.02], [0.11, -0.02], [0.14, -0.28]], width: 0.018 }, { colour: [0.46, 0.08, 45], poly: [[-0.3, -0.26], [-0.34, -0.8], [0.34, -0.8], [0.3, -0.26]], round: false }, { colour: [0.4, 0.07, 45], poly: [[-0.3, -0.26], [-0.2, -0.42], [0.2, -0.42], [0.3, -0.26]] }, { colour: BRASS, oval: [0, -0.42, 0.028, 0.028] }], also: ['suitcase', 'briefcase', 'handbag', 'basket', 'satchel', 'toolbox', 'sack', 'bundle', 'case', 'purse'] },
  umbrella: { hand: 'grip', stands: 'upright', carry: [0.1, 0.25, 0.1], canopy: { tip: 3.12, half: 1.62, colour: [0.36, 0.11, 22] }, pieces: [{ colour: DARK, stroke: [[0, -0.3], [0, 3.07]], width: 0.018 }, { colour: WOOD, stroke: [[0, -0.18], [0, -0.34], [0.06, -0.4], [0.11, -0.35]], width: 0.026 }], also: ['parasol'] },
  stick: { hand: 'grip', stands: 'upright', carry: [0.16, 0.66, 0.42], pieces: [{ colour: [0.45, 0.1, 350], stroke: [[0.02, -1.3], [0, 0], [-0.03, 0.95]], width: 0.045 }, ...[-0.85, -0.4, 0.3, 0.65].map((y): Piece => ({ colour: [0.74, 0.07, 90], oval: [-0.02 * y, y, 0.05, 0.014] }))], also: ['cane', 'staff', 'sugarcane', 'walking stick', 'pole', 'branch', 'spear', 'broom', 'oar', 'bamboo'] },
  ladle: { hand: 'grip', stands: 'upright', carry: [0.1, 0.6, 0.6], pieces: [{ colour: WOOD, stroke: [[0, 0.36], [0, -0.5]], width: 0.02 }, { colour: WOOD, oval: [0.02, -0.56, 0.1, 0.07] }], also: ['spoon', 'whisk', 'brush', 'spatula', 'chopsticks', 'pen', 'pencil', 'knife'] },
  lamp: { front: true, hand: 'cup', stands: 'upright', carry: near, pieces: [{ colour: BRASS, poly: [[-0.16, 0.06], [-0.1, -0.05], [0.1, -0.05], [0.16, 0.06], [0.22, 0.1]], round: true }, { colour: [0.98, 0.06, 95], shade: 1, poly: [[-0.02, 0.08], [-0.035, 0.15], [0, 0.27], [0.035, 0.15], [0.02, 0.08]], round: true }], also: ['diya', 'candle', 'oil lamp', 'vilakku', 'incense'] },
  lantern: { hand: 'fist', stands: 'hangs', carry: low, pieces: [{ colour: DARK, stroke: [[0, 0], [0, -0.2]], width: 0.012 }, { colour: [0.95, 0.1, 85], shade: 1, poly: [[-0.14, -0.24], [-0.16, -0.56], [0.16, -0.56], [0.14, -0.24]] }, { colour: DARK, poly: [[-0.1, -0.18], [-0.18, -0.26], [0.18, -0.26], [0.1, -0.18]] }, { colour: DARK, poly: [[-0.18, -0.55], [-0.18, -0.62], [0.18, -0.62], [0.18, -0.55]] }], also: ['torch', 'flashlight', 'hurricane lamp'] },
  flower: { hand: 'grip', stands: 'upright', carry: near, pieces: [{ colour: [0.5, 0.1, 140], stroke: [[0, -0.2], [0.02, 0.3]], width: 0.012 }, { colour: [0.66, 0.17, 15], oval: [0.02, 0.36, 0.09, 0.08] }, { colour: [0.5, 0.17, 15], oval: [0.02, 0.35, 0.04, 0.036] }], also: ['flowers', 'rose', 'bouquet', 'garland', 'lotus', 'marigold'] },
  plate: { front: true, hand: 'cup', stands: 'upright', carry: near, pieces: [{ colour: STEEL, oval: [0.06, 0.05, 0.3, 0.06] }, { colour: [0.86, 0.07, 85], oval: [0.06, 0.09, 0.16, 0.07] }], also: ['tray', 'dish', 'thali', 'food', 'sweets', 'bread', 'pot', 'box', 'gift', 'parcel', 'package'] },
  key: { hand: 'grip', stands: 'upright', carry: near, pieces: [{ colour: BRASS, stroke: [[0, 0.0], [0, 0.2]], width: 0.014 }, { colour: BRASS, oval: [0, 0.24, 0.05, 0.05] }], also: ['keys', 'coin', 'ring', 'amulet', 'medal'] },
};
