/** How a foot is shod. */
export interface ShoeCut {
  /** Covers the foot, or only straps it. */
  upper: 'whole' | 'straps' | 'none';
  /** How far up the shin it reaches, 0–1, and how thick the sole is, in foot lengths. */
  shaft: number;
  sole: number;
  laces?: boolean;
  pale?: boolean; // sole
  /** Two cross-teeth under a board. */
  teeth?: boolean;
  sock?: boolean;
  also?: readonly string[];
}
export const FOOT_WEAR: Readonly<Record<string, ShoeCut>> = {
  shoes: {
    upper: 'whole',
    shaft: 0,
    sole: 0.035,
    laces: true,
    also: ['leather shoes', 'oxfords', 'loafers', 'heels', 'flats', 'slippers', 'mojari', 'juttis'],
  },
  sneakers: { upper: 'whole', shaft: 0.02, sole: 0.06, laces: true, pale: true, also: ['trainers', 'running shoes'] },
  boots: { upper: 'whole', shaft: 0.34, sole: 0.055, laces: true, also: ['wellingtons', 'work boots', 'rain boots'] },
  sandals: { upper: 'straps', shaft: 0, sole: 0.03, also: ['chappals', 'flip-flops', 'kolhapuri'] },
  geta: { upper: 'straps', shaft: 0, sole: 0.05, teeth: true, sock: true, also: ['zori', 'tabi'] },
  barefoot: { upper: 'none', shaft: 0, sole: 0, also: ['bare feet', 'none'] },
};
