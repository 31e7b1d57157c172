import { StudioError } from '../../schema/errors.ts';
import { LANGUAGES, type LanguageCode } from '../../schema/language.ts';
import type { Platform } from '../contract.ts';

/** Unicode scripts by their ISO 15924 names, as text is searched for them. Han belongs to whoever speaks the film's language. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
];
const HAN = /\p{Script=Han}/u;
const HAN_SCRIPTS = ['Jpan', 'Hans', 'Kore'];

/** The scripts in a text, its rarest kind first: the fonts to set it in, in order. Latin is always among them. */
export function scriptsOf(text: string, language: LanguageCode): string[] {
  const found = SCRIPTS.filter(([, pattern]) => pattern.test(text)).map(([script]) => script);
  const own: string = LANGUAGES[language].script;
  if (HAN.test(text) && !found.some((script) => HAN_SCRIPTS.includes(script))) found.push(HAN_SCRIPTS.includes(own) ? own : 'Hans');
  return [...found, 'Latn'];
}

export const isRightToLeft = (text: string): boolean => /\p{Script=Arabic}/u.test(text.replace(/[^\p{L}]/gu, '').slice(0, 1));
/** Whether letters may be set apart: in joined and stacked scripts they may not. */
export const mayBeSpaced = (text: string): boolean =>
  !/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]/u.test(text);

export const fontsFor = (platform: Platform, text: string, language: LanguageCode): string =>
  scriptsOf(text, language)
    .map((script) => platform.fontFor(script))
    .join(', ');

/** Blanks and control characters draw nothing, so nothing of them can be missing. */
const UNSEEN = /[\p{Cf}\p{Z}\p{Cc}\p{Cs}]/u;

/** Emoji and other little pictures, with what joins and tints them. */
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Presentation}](?:[\u200D\uFE0F\u20E3]|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*/gu;

/**
 * The blocks of a card without the little pictures that no bundled font has; those say nothing that letters don't. Entries of which
 * nothing is left go too, but for the first, the title.
 */
export function withoutPictures(
  platform: Platform,
  blocks: readonly (readonly string[])[],
  language: LanguageCode,
): { blocks: string[][]; left: string[] } {
  const left = new Set<string>();
  const drawn = (picture: string): boolean =>
    platform.hasGlyph?.(scriptsOf(picture, language)[0] ?? 'Latn', [...picture][0] ?? '') ?? !/\p{Emoji_Presentation}/u.test(picture);
  const letters = (text: string): string =>
    text
      .replace(PICTURES, (picture) => (drawn(picture) ? picture : (left.add(picture), '')))
      .replace(/\s+/gu, ' ')
      .trim();
  const set = blocks.map((block) => block.map(letters));
  const kept = set.map((block, index) => block.filter((text, entry) => text !== '' || (index === 0 && entry === 0)));
  return { blocks: kept.filter((block) => block.length > 0), left: [...left] };
}

/** @throws StudioError GLYPH_MISSING naming the characters that no bundled font can draw */
export function demandGlyphs(platform: Platform, texts: readonly string[], language: LanguageCode): void {
  const missing = new Set<string>();
  for (const text of texts) {
    const scripts = scriptsOf(text, language);
    const known = (character: string): boolean => scripts.some((script) => platform.hasGlyph?.(script, character) ?? true);
    for (const character of new Set(text)) if (!UNSEEN.test(character) && !known(character)) missing.add(character);
  }
  if (missing.size === 0) return;
  const named = [...missing]
    .slice(0, 8)
    .map((character) => `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`);
  throw new StudioError('GLYPH_MISSING', `No bundled font can draw ${named.join(', ')}; change the title or the names on the card`, {
    details: { characters: [...missing] },
  });
}
