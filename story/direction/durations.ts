import type { LanguageCode } from '../../schema/language.ts';
import type { Action, AgeBand, DialogueLine, Emotion } from '../../schema/scene-graph.ts';
import { COVERAGE, doingOf } from './verbs.ts';

/** Letters, syllable signs or characters spoken in a second at 150 English words a minute and its like elsewhere. */
const ALPHABETIC = 11.8;
const INDIC = 7;
const LETTERS_PER_SECOND: Partial<Record<LanguageCode, number>> = { ja: 6.6, zh: 4.3, ko: 5, ar: 8.6, ur: 8.8, ta: INDIC, te: INDIC, ml: INDIC, kn: INDIC, hi: INDIC, bn: INDIC, mr: INDIC, gu: INDIC, pa: INDIC, sa: 6.2, ru: 11.2, de: 12, es: 13.2, it: 13, fr: 13, pt: 12.6 }; // prettier-ignore

/** Speaking time against neutral: sad 115 words a minute, joyful 175, angry 190, afraid 200. */
const BY_EMOTION: Record<Emotion, number> = { calm: 1, joy: 0.9, sadness: 1.25, anger: 0.85, fear: 0.84, surprise: 0.94, respect: 1.12 };
const BY_MANNER: Record<DialogueLine['manner'], number> = { normal: 1, whisper: 1.2, shout: 1, sing: 1.7, think: 1.08 };
const BY_AGE: Partial<Record<AgeBand, number>> = { toddler: 1.25, child: 1.07, mature: 1.15 };

const PAUSES: readonly (readonly [RegExp, number])[] = [
  [/[,;:،、，；：]/g, 220],
  [/…|\.{3,}/g, 700],
  [/(?<!\.)[.!?।॥。！？؟]+(?=\s|\S)(?!$)/g, 420],
  [/\s[–—-]\s|—/g, 350],
];

/** How long a line takes to say, in milliseconds, before any voice has said it. */
export function estimateLineMs(
  { text, language, emotion, manner }: Pick<DialogueLine, 'text' | 'language' | 'emotion' | 'manner'>,
  ageBand?: AgeBand,
): number {
  const letters = countOf(text, /\p{L}/gu) + 3 * countOf(text, /\p{N}/gu);
  const speed = LETTERS_PER_SECOND[language] ?? ALPHABETIC;
  const factor = BY_EMOTION[emotion] * BY_MANNER[manner] * ((ageBand && BY_AGE[ageBand]) ?? 1);
  const pauses = PAUSES.reduce((sum, [mark, ms]) => sum + ms * countOf(text.trim(), mark), 0);
  return Math.round(Math.max(500, (letters / speed) * 1000 * Math.min(1.6, Math.max(0.75, factor)) + pauses + 150));
}

/** How long an action takes to see: what is done, and how much there is to read in the sentence. */
export function estimateActionMs(action: Action): number {
  const words = action.text.split(/\s+/).length;
  const reading = 1000 + 90 * Math.min(words, 20);
  return Math.round(Math.min(3600, Math.max(1300, (COVERAGE[doingOf(action)].ms + reading) / 2)));
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
