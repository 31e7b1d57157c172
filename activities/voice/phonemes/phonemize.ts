import { LANGUAGES, type LanguageCode } from '../../../schema/language.ts';
import { StudioError } from '../../../schema/errors.ts';
import type { Accent } from '../../../schema/voices.ts';
import type { SpeechNotice } from '../engine.ts';
import { alignWords } from './align.ts';
import { chineseWords } from './chinese.ts';
import { clausesOf, speakable } from './clauses.ts';
import { ESPEAK_VOICES, type Espeak } from './espeak.ts';
import { japaneseWords } from './japanese.ts';
import { inKannadaLetters } from './sanskrit.ts';
import { languageRuns, unreadable } from './scripts.ts';
import { spellEnglish, spellWorld } from './spelling.ts';

/** Letters of the voice model, and the word of the line they speak; null for spaces and punctuation. */
export interface Span {
  readonly letters: string;
  readonly word: number | null;
}
export interface Pronunciation {
  readonly spans: readonly Span[];
  /** The line's words as written, without punctuation. */
  readonly words: readonly string[];
  readonly notices: readonly SpeechNotice[];
}

interface Reading {
  words: string[];
  spans: Span[];
}
export interface PhonemizeOptions {
  espeak: Espeak;
  accent: Accent;
  signal: AbortSignal;
}

/** How a line is pronounced, in the voice model's letters. @throws LANGUAGE_NOT_SPOKEN, SETUP_INCOMPLETE, CANCELLED */
export async function phonemize(text: string, language: LanguageCode, options: PhonemizeOptions): Promise<Pronunciation> {
  const foreign = unreadable(text);
  if (foreign.all)
    throw new StudioError(
      'LANGUAGE_NOT_SPOKEN',
      `No voice here speaks “${text.slice(0, 60)}”: the studio has no language of these letters`,
      {
        details: { language },
      },
    );
  const spans: Span[] = [];
  const words: string[] = [];
  for (const clause of clausesOf(speakable(text))) {
    for (const run of languageRuns(clause.text, language)) {
      const reading = await readRun(run.text, run.language, options);
      if (spans.length > 0) spans.push({ letters: ' ', word: null });
      spans.push(...reading.spans.map(({ letters, word }) => ({ letters, word: word === null ? null : word + words.length })));
      words.push(...reading.words);
    }
    if (clause.mark && spans.length > 0) spans.push({ letters: clause.mark, word: null });
  }
  const notices: SpeechNotice[] =
    language === 'sa'
      ? [
          {
            code: 'LANGUAGE_SUBSTITUTED',
            message: 'Sanskrit is read letter by letter with Kannada’s sounds: espeak-ng has no Sanskrit voice',
          },
        ]
      : [];
  if (foreign.words.length > 0)
    notices.push({
      code: 'LANGUAGE_SUBSTITUTED',
      message: `${foreign.words.join(' ')}: spelled, since the studio has no language of these letters`,
    });
  return { spans, words, notices };
}

async function readRun(text: string, language: LanguageCode, options: PhonemizeOptions): Promise<Reading> {
  if (language === 'ja') return fromWords(await japaneseWords(text));
  if (language === 'zh') return fromWords(chineseWords(text));
  const voice = language === 'en' && options.accent === 'british' ? 'en-gb' : ESPEAK_VOICES[language];
  if (!voice) throw new StudioError('LANGUAGE_NOT_SPOKEN', `${LANGUAGES[language].name} can’t be spoken here`, { details: { language } });
  const spell = (ipa: string) => (language === 'en' ? spellEnglish(ipa, options.accent) : spellWorld(ipa, language));
  const say = async (written: string) => spell(await options.espeak.phonemes(readable(written, language), voice, options.signal));
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const chunks = (await say(text)).split(' ').filter(Boolean);
  if (chunks.length === words.length) return { words, spans: spaced(chunks.map((letters, word) => [{ letters, word }])) };
  const alone: number[] = [];
  for (const word of words) alone.push((await say(word)).replace(/\s/g, '').length);
  return { words, spans: spaced(alignWords(chunks, alone)) };
}

/** The text as espeak reads it best: words in capitals are words, not letters to spell. */
function readable(written: string, language: LanguageCode): string {
  if (language === 'sa') return inKannadaLetters(written);
  return /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(written) && /[AEIOUY]/.test(written) ? written.toLowerCase() : written;
}

const fromWords = (read: readonly { text: string; ipa: string }[]): Reading => ({
  words: read.map(({ text }) => text),
  spans: spaced(read.map(({ ipa }, word) => [{ letters: ipa, word }])),
});

const spaced = (chunks: readonly (readonly Span[])[]): Span[] =>
  chunks.flatMap((pieces, index) => (index === 0 ? pieces : [{ letters: ' ', word: null }, ...pieces]));
