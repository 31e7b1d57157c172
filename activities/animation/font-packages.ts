/** The bundled package of each ISO 15924 script, best for titles first; all under the Open Font License. */
export const FONT_PACKAGES: Record<string, readonly string[]> = {
  Latn: ['noto-serif-display', 'noto-sans'],
  Cyrl: ['noto-serif-display', 'noto-sans'],
  Grek: ['noto-serif-display', 'noto-sans'],
  Deva: ['noto-sans-devanagari'],
  Taml: ['noto-sans-tamil'],
  Telu: ['noto-sans-telugu'],
  Mlym: ['noto-sans-malayalam'],
  Knda: ['noto-sans-kannada'],
  Beng: ['noto-sans-bengali'],
  Gujr: ['noto-sans-gujarati'],
  Guru: ['noto-sans-gurmukhi'],
  Arab: ['noto-sans-arabic'],
  Jpan: ['noto-sans-jp'],
  Hans: ['noto-sans-sc'],
  Kore: ['noto-sans-kr'],
};
