import type { LanguageCode } from '../../../schema/language.ts';
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Memory } from '../coreference.ts';
import type { SceneCast } from '../scene-cast.ts';
import type { Token } from '../sentences.ts';
import type { ClauseWords } from './clause-words.ts';

/** People named at tokens `from` to `to` (end excluded). */
export type Met = {
  ids: string[];
  from: number;
  to: number;
  /** Shown by a preposition, an article or a case not to be the subject. */
  oblique: boolean;
  /** Only spoken of: a voice, a photograph, somebody's house. */
  away: boolean;
};

/** A sentence of a language whose verbs are conjugated, with all that is asked to find its people. */
export type Sentence = {
  tokens: readonly Token[];
  /** The same with their letters as written: names are known by them. */
  named: readonly Token[];
  language: LanguageCode;
  pack: LanguagePack;
  words: ClauseWords;
  cast: SceneCast;
  memory: Memory;
};
