import { LANGUAGES, type LanguageCode } from '../../../schema/language.ts';

/** Letters that belong to one script, and who reads them when the line's own language doesn't. */
const READERS: readonly { letters: RegExp; scripts: readonly string[]; otherwise: LanguageCode }[] = [
  { letters: /\p{sc=Latin}/u, scripts: ['Latn'], otherwise: 'en' },
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, scripts: ['Jpan'], otherwise: 'ja' },
  { letters: /\p{sc=Han}/u, scripts: ['Hans', 'Jpan'], otherwise: 'zh' },
  { letters: /\p{sc=Hangul}/u, scripts: ['Kore'], otherwise: 'ko' },
  { letters: /\p{sc=Arabic}/u, scripts: ['Arab'], otherwise: 'ar' },
  { letters: /\p{sc=Cyrillic}/u, scripts: ['Cyrl'], otherwise: 'ru' },
  { letters: /\p{sc=Devanagari}/u, scripts: ['Deva'], otherwise: 'hi' },
  { letters: /\p{sc=Tamil}/u, scripts: ['Taml'], otherwise: 'ta' },
  { letters: /\p{sc=Telugu}/u, scripts: ['Telu'], otherwise: 'te' },
  { letters: /\p{sc=Malayalam}/u, scripts: ['Mlym'], otherwise: 'ml' },
  { letters: /\p{sc=Kannada}/u, scripts: ['Knda'], otherwise: 'kn' },
  { letters: /\p{sc=Bengali}/u, scripts: ['Beng'], otherwise: 'bn' },
  { letters: /\p{sc=Gujarati}/u, scripts: ['Gujr'], otherwise: 'gu' },
  { letters: /\p{sc=Gurmukhi}/u, scripts: ['Guru'], otherwise: 'pa' },
];

/** The text in stretches of one language each: a Tamil line may hold an English word. Digits and marks go with what is before them. */
export function languageRuns(text: string, language: LanguageCode): { text: string; language: LanguageCode }[] {
  const runs: { text: string; language: LanguageCode }[] = [];
  let pending = '';
  for (const letter of text) {
    const reader = READERS.find(({ letters }) => letters.test(letter));
    const current = runs.at(-1);
    if (!reader) {
      if (current) current.text += letter;
      else pending += letter;
      continue;
    }
    const spokenBy = reader.scripts.includes(LANGUAGES[language].script) ? language : reader.otherwise;
    if (current?.language === spokenBy) current.text += letter;
    else runs.push({ text: pending + letter, language: spokenBy });
    pending = '';
  }
  if (pending.trim()) runs.push({ text: pending, language });
  return runs;
}

/** Whole words in letters that no language of the studio is written in, and whether there is nothing else to say. */
export function unreadable(text: string): { words: string[]; all: boolean } {
  const foreign = (word: string): boolean =>
    [...word].some(
      (letter) => /(?!\p{sc=Common}|\p{sc=Inherited})\p{L}/u.test(letter) && !READERS.some(({ letters }) => letters.test(letter)),
    );
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = words.filter(foreign);
  return { words: found, all: found.length > 0 && found.length === words.length };
}
