import type { LanguageCode } from '../../../schema/language.ts';
import { ARABIC_READER } from './arabic.ts';
import { CHINESE_READER } from './chinese.ts';
import { JAPANESE_READER } from './japanese.ts';
import { KOREAN_READER } from './korean.ts';
import type { NativeReader } from './units.ts';

/** Languages that are read by rules of their own. */
export const NATIVE_READERS: Partial<Record<LanguageCode, NativeReader>> = {
  ja: JAPANESE_READER,
  ko: KOREAN_READER,
  zh: CHINESE_READER,
  ar: ARABIC_READER,
};
