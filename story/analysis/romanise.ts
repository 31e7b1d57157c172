/** One sound per place in a Brahmic block: the blocks of Unicode run in parallel, so one row serves nine scripts. */
const BRAHMIC_BLOCKS = [0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b00, 0x0b80, 0x0c00, 0x0c80, 0x0d00];
const VOWELS: Readonly<Record<number, string>> = {
  0x05: 'a',
  0x06: 'a',
  0x07: 'i',
  0x08: 'i',
  0x09: 'u',
  0x0a: 'u',
  0x0b: 'ri',
  0x0e: 'e',
  0x0f: 'e',
  0x10: 'ai',
  0x12: 'o',
  0x13: 'o',
  0x14: 'au',
};
const SIGNS: Readonly<Record<number, string>> = {
  0x3e: 'a',
  0x3f: 'i',
  0x40: 'i',
  0x41: 'u',
  0x42: 'u',
  0x43: 'ri',
  0x46: 'e',
  0x47: 'e',
  0x48: 'ai',
  0x4a: 'o',
  0x4b: 'o',
  0x4c: 'au',
};
const CONSONANTS = [
  'k',
  'kh',
  'g',
  'gh',
  'ng',
  'ch',
  'chh',
  'j',
  'jh',
  'ny',
  't',
  'th',
  'd',
  'dh',
  'n',
  't',
  'th',
  'd',
  'dh',
  'n',
  'n',
  'p',
  'ph',
  'b',
  'bh',
  'm',
  'y',
  'r',
  'r',
  'l',
  'l',
  'zh',
  'v',
  'sh',
  'sh',
  's',
  'h',
];
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A word in Latin letters, roughly as a passport would have it; Latin text comes back lower case without accents. Other scripts stay as they are. */
export function romanise(word: string): string {
  let out = '';
  let pendingA = false;
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0;
    const block = BRAHMIC_BLOCKS.find((start) => code >= start && code < start + 0x80);
    if (block === undefined) {
      if (pendingA) out += 'a';
      pendingA = false;
      out += CYRILLIC[letter] ?? letter;
      continue;
    }
    const place = code - block;
    const consonant = CONSONANTS[place - 0x15];
    if (consonant !== undefined && place >= 0x15) {
      if (pendingA) out += 'a';
      out += consonant;
      pendingA = true;
    } else if (SIGNS[place] !== undefined) {
      out += SIGNS[place];
      pendingA = false;
    } else if (place === 0x4d) pendingA = false;
    else {
      if (pendingA && (place === 0x01 || place === 0x02 || place === 0x70 || VOWELS[place] !== undefined)) out += 'a';
      pendingA = false;
      if (VOWELS[place] !== undefined) out += VOWELS[place];
      else if (place === 0x01 || place === 0x02 || place === 0x70) out += 'n';
    }
  }
  if (pendingA) out += 'a';
  return out.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** What stays the same however a name is spelt in Latin letters: doubled letters, aspirates and final a are dropped. */
export function nameSkeleton(name: string): string {
  return romanise(name)
    .replace(/[^\p{L}]/gu, '')
    .replace(/oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/w/g, 'v')
    .replace(/zh/g, 'l')
    .replace(/([bdgjkpt])h/g, '$1')
    .replace(/^ch?/g, 's')
    .replace(/sh|ch/g, 's')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/(.)\1+/g, '$1')
    .replace(/a$/u, '');
}
