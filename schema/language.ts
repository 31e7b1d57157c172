import { z } from 'zod';

/** The languages a film can be subtitled or spoken in: ISO 639-1 code, English name, name of its script in ISO 15924. */
export const LANGUAGES = {
  en: { name: 'English', script: 'Latn' },
  hi: { name: 'Hindi', script: 'Deva' },
  es: { name: 'Spanish', script: 'Latn' },
  fr: { name: 'French', script: 'Latn' },
  de: { name: 'German', script: 'Latn' },
  pt: { name: 'Portuguese', script: 'Latn' },
  it: { name: 'Italian', script: 'Latn' },
  ja: { name: 'Japanese', script: 'Jpan' },
  ko: { name: 'Korean', script: 'Kore' },
  zh: { name: 'Chinese', script: 'Hans' },
  ar: { name: 'Arabic', script: 'Arab' },
  ru: { name: 'Russian', script: 'Cyrl' },
  ta: { name: 'Tamil', script: 'Taml' },
  te: { name: 'Telugu', script: 'Telu' },
  ml: { name: 'Malayalam', script: 'Mlym' },
  kn: { name: 'Kannada', script: 'Knda' },
  bn: { name: 'Bengali', script: 'Beng' },
  mr: { name: 'Marathi', script: 'Deva' },
  gu: { name: 'Gujarati', script: 'Gujr' },
  pa: { name: 'Punjabi', script: 'Guru' },
  ur: { name: 'Urdu', script: 'Arab' },
  sa: { name: 'Sanskrit', script: 'Deva' },
} as const;
// Object.keys loses the literal types that `as const` gave.
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [LanguageCode, ...LanguageCode[]];
export type LanguageCode = keyof typeof LANGUAGES;
export const LanguageCode = z.enum(LANGUAGE_CODES);
