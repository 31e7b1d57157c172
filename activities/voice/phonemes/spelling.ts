import type { LanguageCode } from '../../../schema/language.ts';
import type { Accent } from '../../../schema/voices.ts';

/** espeak's spelling → the voice model's, in this order. */
type Spelling = readonly (readonly [espeak: RegExp, model: string])[];

const AFFRICATES: Spelling = [[/t͡?ʃ/g, 'ʧ'], [/d͡?ʒ/g, 'ʤ']]; // prettier-ignore

const ENGLISH: Spelling = [
  [/\u200d|͡/g, ''], ...AFFRICATES,
  [/eɪ/g, 'A'], [/aɪ/g, 'I'], [/aʊ/g, 'W'], [/ɔɪ/g, 'Y'], [/r/g, 'ɹ'], [/ɐ/g, 'ə'], [/n̩/g, 'ᵊn'], [/l̩|əl(?= |$)/g, 'ᵊl'], [/ʔ/g, 't'], [/x/g, 'k'], [/ɬ/g, 'l'],
]; // prettier-ignore
const AMERICAN: Spelling = [
  [/o‍?ʊ/g, 'O'], [/ɜː?ɹ|ɜː|ɝ/g, 'ɜɹ'], [/ɚ/g, 'əɹ'], [/oː(?=ɹ)/g, 'ɔ'], [/ɪə/g, 'iə'], [/ː/g, ''], [/o/g, 'ɔ'],
]; // prettier-ignore
const BRITISH: Spelling = [[/əʊ|oʊ/g, 'Q'], [/eə/g, 'ɛː'], [/iə/g, 'ɪə'], [/ɚ/g, 'ə'], [/ɾ/g, 't'], [/oː/g, 'ɔː']]; // prettier-ignore

/** Sounds of other languages that the model has no letter for, and their nearest. */
const WORLD: Spelling = [
  ...AFFRICATES, [/t͡?ɕ/g, 'ʨ'], [/d͡?ʑ/g, 'ʥ'], [/t͡?s(?!̪)/g, 'ʦ'], [/d͡?z(?!̪)/g, 'ʣ'],
  [/ʉ/g, 'u'], [/ɭ/g, 'l'], [/ɫ/g, 'l'], [/ħ/g, 'h'], [/ɦ/g, 'h'], [/ʕ/g, 'ʔ'], [/ʱ/g, 'ʰ'], [/ʀ/g, 'ʁ'], [/ɵ/g, 'o'], [/ɘ/g, 'ə'], [/ʑ/g, 'ʒ'], [/ʏ/g, 'y'],
  [/ɱ/g, 'm'], [/ɓ/g, 'b'], [/ɗ/g, 'd'], [/ʍ/g, 'w'], [/ɝ/g, 'ɜɹ'], [/g/g, 'ɡ'], [/ʷ/g, 'w'], [/[ˠˤʼ‍͡ˑ-]/g, ''],
]; // prettier-ignore

/** Where espeak uses a letter for another sound than everyone else. */
const LANGUAGE: Partial<Record<LanguageCode, Spelling>> = {
  ko: [[/q/g, 'ɡ'], [/(?<=[ptkʃɕ])h/g, 'ʰ'], [/n(?=ɡ)/g, 'ŋ']],
  de: [[/ɔø/g, 'Y'], [/aɪ/g, 'I'], [/aʊ/g, 'W']],
}; // prettier-ignore

const respell = (ipa: string, spelling: Spelling) => spelling.reduce((text, [espeak, model]) => text.replace(espeak, model), ipa);

/** English IPA of espeak as the model was taught it. */
export const spellEnglish = (ipa: string, accent: Accent): string =>
  respell(respell(ipa, accent === 'british' ? BRITISH : AMERICAN), ENGLISH);

/** IPA of any other language in the model's letters; accents over letters are dropped but for nasal vowels. */
export const spellWorld = (ipa: string, language: LanguageCode): string =>
  respell(respell(ipa.normalize('NFD'), LANGUAGE[language] ?? []), WORLD).replace(/(?!\u0303)\p{Mn}/gu, '');
