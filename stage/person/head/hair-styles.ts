/** Where hair begins around the head: azimuth (0 forehead … 180 nape) and y. */
export type Hairline = readonly (readonly [azimuth: number, y: number])[];
const SHORT: Hairline = [[0, -0.265], [25, -0.262], [45, -0.215], [58, -0.1], [70, 0.03], [80, 0.13], [88, 0.11], [97, -0.01], [108, 0.06], [122, 0.2], [150, 0.29], [180, 0.3]]; // prettier-ignore
const SWEPT: Hairline = [[0, -0.33], [20, -0.31], [45, -0.22], [62, -0.07], [76, 0.05], [90, 0.03], [110, 0.07], [140, 0.15], [180, 0.2]]; // prettier-ignore
const LONG: Hairline = [[0, -0.33], [20, -0.31], [42, -0.23], [60, -0.06], [72, 0.14], [84, 0.25], [110, 0.3], [180, 0.34]]; // prettier-ignore
const FRINGE: Hairline = [[0, -0.12], [30, -0.11], [50, -0.07], [64, 0.05], [76, 0.17], [84, 0.25], [110, 0.3], [180, 0.34]]; // prettier-ignore
const BOY: Hairline = [[0, -0.19], [30, -0.18], [50, -0.13], [62, -0.03], [72, 0.06], [80, 0.14], [88, 0.1], [97, -0.02], [110, 0.07], [125, 0.21], [150, 0.29], [180, 0.3]]; // prettier-ignore
const RECEDED: Hairline = [[0, -0.4], [22, -0.38], [38, -0.27], [52, -0.14], [66, 0], [80, 0.12], [88, 0.09], [97, -0.02], [108, 0.06], [125, 0.2], [180, 0.29]]; // prettier-ignore

/** A hair style as data. Lengths in head units. */
export interface HairStyle {
  /** A cap that follows the skull; how much it stands off at crown, sides, back and forehead. */
  cap?: { line: Hairline; top: number; side: number; back: number; front: number; jagged?: number; tufts?: number; locks?: number };
  /** Degrees where it is parted; strands fall away from here. A line of scalp shows when `parted`. */
  part?: number;
  /** Combed away from the parting to the back, as toward a knot. */
  swept?: boolean;
  parted?: boolean;
  /** Hangs down behind to y = length; open beyond this azimuth at the front. */
  curtain?: { length: number; wave: number; open: number; inward?: number };
  /** A knot of hair. */
  knots?: readonly { at: readonly [x: number, y: number, z: number]; r: number }[];
  /** Hanging strands from a point. */
  tails?: readonly { path: readonly (readonly [x: number, y: number, z: number])[]; width: number; braided?: boolean; band?: boolean }[];
  /** Balls on a shell: how far they stand off, and how low they come. */
  curls?: { off: number; low: number; size: number; count: number; high?: number };
  /** Only a ring of hair around the sides and back. */
  ring?: boolean;
  coversEars?: boolean;
  also?: readonly string[];
}
// prettier-ignore
export const HAIR: Readonly<Record<string, HairStyle>> = {
  short: { cap: { line: SHORT, top: 0.12, side: 0.045, back: 0.065, front: 0.085, locks: 10 }, part: -34, also: ['short-hair', 'cropped', 'neat', 'combed', 'swept-back'] },
  'side-part': { cap: { line: SHORT, top: 0.1, side: 0.038, back: 0.06, front: 0.095, locks: 5 }, part: -38, parted: true, also: ['parted', 'slick'] },
  crop: { cap: { line: SHORT, top: 0.035, side: 0.018, back: 0.025, front: 0.02 }, also: ['buzz', 'buzz-cut', 'shaved', 'crew-cut', 'cropped-short'] },
  bald: { also: ['none', 'shaven'] },
  balding: { ring: true, also: ['tonsure', 'receding-bald'] },
  receding: { cap: { line: RECEDED, top: 0.05, side: 0.035, back: 0.05, front: 0.02 }, part: -30, also: ['thinning'] },
  boyish: { cap: { line: BOY, top: 0.1, side: 0.05, back: 0.07, front: 0.06, jagged: 0.06, tufts: 2, locks: 10 }, part: 10, also: ['messy', 'tousled', 'bowl', 'mop'] },
  'curly-short': { curls: { off: 0.055, low: 0.16, size: 0.075, count: 240 }, also: ['curly', 'short-curls', 'coils', 'wavy-short'] },
  afro: { curls: { off: 0.17, low: 0.3, size: 0.11, count: 250 }, coversEars: true, also: ['big-curls', 'natural'] },
  bob: { cap: { line: LONG, top: 0.065, side: 0.055, back: 0.07, front: 0.05 }, part: 22, parted: true, curtain: { length: 0.5, wave: 0.3, open: 70, inward: 0.12 }, coversEars: true, also: ['chin-length', 'lob'] },
  'long-straight': { cap: { line: LONG, top: 0.06, side: 0.05, back: 0.06, front: 0.045 }, part: 4, parted: true, curtain: { length: 1.15, wave: 0, open: 72 }, coversEars: true, also: ['long', 'straight', 'shoulder-length'] },
  'long-wavy': { cap: { line: LONG, top: 0.07, side: 0.06, back: 0.07, front: 0.055 }, part: 20, parted: true, curtain: { length: 1.1, wave: 1.6, open: 70 }, coversEars: true, also: ['wavy', 'long-curly', 'loose'] },
  ponytail: { cap: { line: SWEPT, top: 0.06, side: 0.035, back: 0.06, front: 0.045 }, part: 0, swept: true, tails: [{ path: [[0, -0.16, -0.5], [0, -0.12, -0.66], [0, 0.2, -0.7], [0.02, 0.62, -0.62]], width: 0.115, band: true }], also: ['pony-tail', 'tied-back'] },
  bun: { cap: { line: SWEPT, top: 0.075, side: 0.045, back: 0.06, front: 0.05 }, part: 0, swept: true, parted: true, knots: [{ at: [0, -0.2, -0.53], r: 0.18 }], also: ['updo', 'chignon', 'french-twist'] },
  'low-bun': { cap: { line: SWEPT, top: 0.065, side: 0.045, back: 0.06, front: 0.05 }, part: 0, swept: true, parted: true, knots: [{ at: [0, 0.12, -0.52], r: 0.185 }], also: ['kondai', 'nape-bun', 'low-knot'] },
  braid: { cap: { line: SWEPT, top: 0.06, side: 0.045, back: 0.06, front: 0.05 }, part: 0, swept: true, parted: true, tails: [{ path: [[0, 0.1, -0.5], [0, 0.4, -0.54], [0.03, 0.9, -0.5], [0.05, 1.5, -0.46]], width: 0.095, braided: true, band: true }], also: ['plait', 'braided', 'jadai', 'oiled-braid'] },
  pigtails: { cap: { line: BOY, top: 0.065, side: 0.05, back: 0.06, front: 0.05, jagged: 0.04 }, part: 0, swept: true, parted: true, tails: [{ path: [[0.42, -0.12, -0.14], [0.52, 0.0, -0.16], [0.54, 0.22, -0.14], [0.5, 0.4, -0.12]], width: 0.095, band: true }, { path: [[-0.42, -0.12, -0.14], [-0.52, 0.0, -0.16], [-0.54, 0.22, -0.14], [-0.5, 0.4, -0.12]], width: 0.095, band: true }], also: ['bunches', 'two-braids', 'plaits'] },
  topknot: { cap: { line: SWEPT, top: 0.06, side: 0.04, back: 0.05, front: 0.045 }, part: 0, swept: true, knots: [{ at: [0, -0.6, -0.14], r: 0.13 }], also: ['chonmage', 'man-bun', 'high-bun'] },
  fringe: { cap: { line: FRINGE, top: 0.075, side: 0.055, back: 0.07, front: 0.06, jagged: 0.035 }, part: 0, curtain: { length: 0.62, wave: 0.2, open: 70, inward: 0.06 }, coversEars: true, also: ['bangs', 'hime'] },
};
