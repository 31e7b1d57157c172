/** Mouth classes: shape (0–1), and how strongly each asserts its opening, width and rounding against its neighbours. */
export interface Viseme {
  jaw: number;
  open: number;
  width: number;
  round: number;
  upperTeeth: number;
  lowerTeeth: number;
  tongue: number;
  dominance: { open: number; width: number; round: number };
}

const viseme = (
  shape: readonly [number, number, number, number, number, number, number],
  dominance: readonly [number, number, number],
): Viseme => ({
  jaw: shape[0],
  open: shape[1],
  width: shape[2],
  round: shape[3],
  upperTeeth: shape[4],
  lowerTeeth: shape[5],
  tongue: shape[6],
  dominance: { open: dominance[0], width: dominance[1], round: dominance[2] },
});

//              jaw  open  width round upper lower tongue   opening width rounding
export const VISEMES = {
  silence: viseme([0, 0, 0.5, 0, 0, 0, 0], [0.8, 0.5, 0.4]),
  closed: viseme([0.05, 0, 0.48, 0.1, 0, 0, 0], [4, 0.6, 0.5]),
  lipTeeth: viseme([0.12, 0.12, 0.52, 0.05, 1, 0, 0], [2.5, 0.8, 0.6]),
  tongueTeeth: viseme([0.22, 0.24, 0.52, 0, 0.8, 0, 1], [1.6, 0.6, 0.4]),
  tongueUp: viseme([0.18, 0.22, 0.56, 0, 0.8, 0.15, 0.55], [0.9, 0.4, 0.3]),
  hiss: viseme([0.08, 0.2, 0.66, 0, 1, 0.9, 0.1], [1.8, 0.9, 0.6]),
  hush: viseme([0.16, 0.28, 0.34, 0.6, 1, 0.8, 0.1], [1.8, 1.2, 1.2]),
  back: viseme([0.24, 0.26, 0.52, 0, 0.4, 0.1, 0.15], [0.5, 0.2, 0.2]),
  lateral: viseme([0.3, 0.34, 0.55, 0, 0.5, 0.2, 0.85], [0.9, 0.4, 0.3]),
  rhotic: viseme([0.2, 0.24, 0.34, 0.55, 0.5, 0.1, 0.2], [0.9, 0.8, 0.9]),
  glideRound: viseme([0.16, 0.14, 0.12, 1, 0, 0, 0], [1.6, 1.8, 2.2]),
  tightRound: viseme([0.22, 0.2, 0.18, 0.9, 0.1, 0, 0], [1.1, 1.4, 1.7]),
  openRound: viseme([0.6, 0.66, 0.28, 0.8, 0.2, 0, 0.1], [1.4, 1.3, 1.5]),
  wideOpen: viseme([0.95, 0.95, 0.52, 0.05, 0.6, 0.1, 0.2], [1.3, 0.8, 0.6]),
  midOpen: viseme([0.68, 0.66, 0.72, 0, 0.8, 0.15, 0.25], [1.2, 1, 0.7]),
  spread: viseme([0.3, 0.36, 0.86, 0, 0.8, 0.2, 0.35], [1, 1.2, 0.8]),
  neutral: viseme([0.32, 0.34, 0.46, 0.2, 0.5, 0.1, 0.2], [0.7, 0.5, 0.5]),
} as const satisfies Record<string, Viseme>;
export type VisemeName = keyof typeof VISEMES;

const VOWELS: readonly (readonly [VisemeName, string])[] = [
  ['tightRound', 'uʊɯʉyʏ'],
  ['openRound', 'oɔøœɤɒ'],
  ['wideOpen', 'ɑaʌɐäɶ'],
  ['midOpen', 'ɛeæ'],
  ['spread', 'iɪɨ'],
  ['neutral', 'əɜɘɚɝɞɵ'],
];
const CONSONANTS: readonly (readonly [VisemeName, string])[] = [
  ['closed', 'mbpɓʙ'],
  ['lipTeeth', 'fvʋɱɸβ'],
  ['tongueTeeth', 'θð'],
  ['tongueUp', 'tdnɾɳɲʈɖɽrɗȵ'],
  ['hiss', 'szʦʣ'],
  ['hush', 'ʃʒʧʤɕʑʂʐʨʥc'],
  ['back', 'kɡgŋhxɣqɢχʁħʕʔɦɴçʝ'],
  ['lateral', 'lɭʎɫɬʟ'],
  ['rhotic', 'ɹɻʀ'],
  ['glideRound', 'wʍɥ'],
  ['spread', 'jɟ'],
];
const table = (rows: readonly (readonly [VisemeName, string])[]): ReadonlyMap<string, VisemeName> =>
  new Map(rows.flatMap(([name, symbols]) => [...symbols].map((symbol) => [symbol, name] as const)));
const vowels = table(VOWELS);
const consonants = table(CONSONANTS);

/** The classes a segment passes through: one for most, two for a diphthong. Symbols nobody knows get a neutral mouth. */
export function visemesOf(ipa: string): { vowel: boolean; names: readonly VisemeName[] } {
  const symbols = [...ipa.normalize('NFD')].filter((symbol) => vowels.has(symbol) || consonants.has(symbol));
  const first = symbols[0];
  if (first === undefined) return { vowel: false, names: ['neutral'] };
  const asVowel = vowels.get(first);
  if (asVowel === undefined) {
    // An affricate shows where it ends: tʃ is a hush, ts a hiss.
    const last = symbols.at(-1) ?? first;
    return { vowel: false, names: [consonants.get(last) ?? consonants.get(first) ?? 'neutral'] };
  }
  const glide = symbols[1] === undefined ? undefined : (vowels.get(symbols[1]) ?? consonants.get(symbols[1]));
  return { vowel: true, names: glide === undefined || glide === asVowel ? [asVowel] : [asVowel, glide] };
}
