import type { CultureId } from '../../schema/culture.ts';
import type { CulturePack } from './pack.ts';
import { AFRICAN } from './packs/african.ts';
import { AMERICAN } from './packs/american.ts';
import { BENGALI } from './packs/bengali.ts';
import { CHINESE } from './packs/chinese.ts';
import { EUROPEAN } from './packs/european.ts';
import { FANTASY } from './packs/fantasy.ts';
import { HINDI } from './packs/hindi.ts';
import { JAPANESE } from './packs/japanese.ts';
import { KANNADA } from './packs/kannada.ts';
import { KOREAN } from './packs/korean.ts';
import { MALAYALAM } from './packs/malayalam.ts';
import { MIDDLE_EASTERN } from './packs/middle-eastern.ts';
import { PUNJABI } from './packs/punjabi.ts';
import { TAMIL } from './packs/tamil.ts';
import { TELUGU } from './packs/telugu.ts';

/** Every culture's pack: adding a culture is a file and a row here. */
export const CULTURE_PACKS: Readonly<Record<CultureId, CulturePack>> = {
  tamil: TAMIL,
  telugu: TELUGU,
  malayalam: MALAYALAM,
  kannada: KANNADA,
  hindi: HINDI,
  punjabi: PUNJABI,
  bengali: BENGALI,
  chinese: CHINESE,
  japanese: JAPANESE,
  korean: KOREAN,
  american: AMERICAN,
  european: EUROPEAN,
  'middle-eastern': MIDDLE_EASTERN,
  african: AFRICAN,
  fantasy: FANTASY,
};
