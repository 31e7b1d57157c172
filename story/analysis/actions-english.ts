import type { Memory } from './coreference.ts';
import type { Reading } from './english/deed.ts';
import { piecesOf } from './english/phrases.ts';
import { readPieces } from './english/sentence-reader.ts';
import { taggedWords } from './english/tagging.ts';
import { unitsOf } from './english/units.ts';
import { Company } from './english/who.ts';
import type { SceneCast } from './scene-cast.ts';
import type { Token } from './sentences.ts';

export type { Deed, Reading } from './english/deed.ts';

/**
 * Reads an English sentence of action: who does what to whom. Words first get the sense that fits their neighbours best, then stand
 * together as noun phrases, and are then followed from left to right: who is meant, and what they do.
 */
export function readEnglish(tokens: readonly Token[], people: { cast: SceneCast; memory: Memory }, told: { past: boolean }): Reading {
  const words = taggedWords(unitsOf(tokens, people.cast), told);
  return readPieces(piecesOf(words), new Company(people.cast, people.memory), told);
}
