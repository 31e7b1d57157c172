import type { LanguageCode } from '../../schema/language.ts';
import { packOf } from '../languages/packs.ts';
import { readVerbFinal } from './actions-verb-final.ts';
import { readClauses } from './clauses/read-clauses.ts';
import type { Memory } from './coreference.ts';
import type { Reading } from './english/deed.ts';
import { NATIVE_READERS } from './native/readers.ts';
import type { SceneCast } from './scene-cast.ts';

/** Reads a sentence of action in a language other than English, as its kind of grammar is read. */
export function readForeign(text: string, language: LanguageCode, cast: SceneCast, memory: Memory): Reading {
  const native = NATIVE_READERS[language];
  if (native) return native.read(text, cast, memory);
  const pack = packOf(language);
  if (pack?.forms) return readClauses(text, { language, pack }, cast, memory);
  const morphology = pack?.grammar.morphology;
  if (pack && morphology) return readVerbFinal(text, { pack, morphology }, cast, memory);
  return { deeds: [], present: [] };
}
