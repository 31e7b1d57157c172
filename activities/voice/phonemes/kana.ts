/*
 * Kana to the voice model's letters, mora by mora.
 */

const ROWS: readonly (readonly [kana: string, consonants: readonly [string, string, string, string, string]])[] = [
  ['アイウエオ', ['', '', '', '', '']],
  ['カキクケコ', ['k', 'kʲ', 'k', 'k', 'k']],
  ['ガギグゲゴ', ['ɡ', 'ɡʲ', 'ɡ', 'ɡ', 'ɡ']],
  ['サシスセソ', ['s', 'ɕ', 's', 's', 's']],
  ['ザジズゼゾ', ['z', 'ʥ', 'z', 'z', 'z']],
  ['タチツテト', ['t', 'ʨ', 'ʦ', 't', 't']],
  ['ダヂヅデド', ['d', 'ʥ', 'z', 'd', 'd']],
  ['ナニヌネノ', ['n', 'ɲ', 'n', 'n', 'n']],
  ['ハヒフヘホ', ['h', 'ç', 'ɸ', 'h', 'h']],
  ['バビブベボ', ['b', 'bʲ', 'b', 'b', 'b']],
  ['パピプペポ', ['p', 'pʲ', 'p', 'p', 'p']],
  ['マミムメモ', ['m', 'mʲ', 'm', 'm', 'm']],
  ['ラリルレロ', ['ɾ', 'ɾʲ', 'ɾ', 'ɾ', 'ɾ']],
];
const VOWELS = ['a', 'i', 'ɯ', 'e', 'o'] as const;
/** After s, ts and z the vowel u is said further forward. */
const vowelAfter = (consonant: string, vowel: string) => (vowel === 'ɯ' && /[szʦ]$/.test(consonant) ? 'ɨ' : vowel);

const MORAE: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([kana, consonants]) => [...kana].map((letter, at): [string, string] => [letter, (consonants[at] ?? '') + vowelAfter(consonants[at] ?? '', VOWELS[at] ?? '')])),
  ['ヤ', 'ja'], ['ユ', 'jɯ'], ['ヨ', 'jo'], ['ワ', 'wa'], ['ヲ', 'o'], ['ヰ', 'i'], ['ヱ', 'e'], ['ヴ', 'vɯ'],
  ['ァ', 'a'], ['ィ', 'i'], ['ゥ', 'ɯ'], ['ェ', 'e'], ['ォ', 'o'], ['ャ', 'ja'], ['ュ', 'jɯ'], ['ョ', 'jo'], ['ヮ', 'wa'],
]); // prettier-ignore

const SMALL: Readonly<Record<string, string>> = { ャ: 'a', ュ: 'ɯ', ョ: 'o', ァ: 'a', ィ: 'i', ゥ: 'ɯ', ェ: 'e', ォ: 'o' };

export const toKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

/** IPA of katakana or hiragana. Other characters are left out. */
export function kanaIpa(text: string): string {
  let ipa = '';
  const letters = [...toKatakana(text)];
  letters.forEach((letter, at) => {
    const small = SMALL[letters[at + 1] ?? ''];
    if (letter === 'ー') ipa += /[aiɯɨeo]$/.test(ipa) ? 'ː' : '';
    else if (letter === 'ッ') ipa += 'ʔ';
    else if (letter === 'ン') ipa += 'ɴ';
    else if (small !== undefined && SMALL[letter] === undefined && MORAE.has(letter))
      ipa += contracted(letter, letters[at + 1] ?? '', small);
    else if (SMALL[letter] === undefined || at === 0 || !MORAE.has(letters[at - 1] ?? '')) ipa += MORAE.get(letter) ?? '';
  });
  return assimilated(ipa);
}

/** キャ kʲa, シャ ɕa, ティ ti, ファ ɸa, ウィ wi. */
function contracted(letter: string, smallLetter: string, vowel: string): string {
  const mora = MORAE.get(letter) ?? '';
  const consonant = mora.slice(0, -1);
  if (letter === 'ウ') return `w${vowel}`;
  if (/[ャュョ]/.test(smallLetter) && !/[ʲɕʥʨɲçj]$/.test(consonant)) return `${consonant}j${vowel}`;
  return consonant.replace(/ʲ$/, /[ャュョ]/.test(smallLetter) ? 'ʲ' : '') + vowelAfter(consonant, vowel);
}

/** ン takes the place of what follows. */
const assimilated = (ipa: string) =>
  ipa
    .replace(/ɴ(?=[mbp])/g, 'm')
    .replace(/ɴ(?=[kɡ])/g, 'ŋ')
    .replace(/ɴ(?=[tdnszʦɾ])/g, 'n')
    .replace(/ɴ(?=[ʨʥɲ])/g, 'ɲ');
