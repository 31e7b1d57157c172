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

/** "In walks not a lord but a girl": who it isn't, is not told of. */
function withoutDenied(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ lower }, index) => lower === 'not' && /^an?$/u.test(tokens[index + 1]?.lower ?? ''));
  const but = at < 0 ? -1 : tokens.findIndex(({ lower }, index) => index > at + 1 && index < at + 7 && lower === 'but');
  return but > 0 && /^an?$/u.test(tokens[but + 1]?.lower ?? '') ? [...tokens.slice(0, at), ...tokens.slice(but + 1)] : tokens;
}

/**
 * Reads an English sentence of action: who does what to whom. Words first get the sense that fits their neighbours best, then stand
 * together as noun phrases, and are then followed from left to right: who is meant, and what they do.
 */
export function readEnglish(tokens: readonly Token[], people: { cast: SceneCast; memory: Memory }, told: { past: boolean }): Reading {
  const words = taggedWords(unitsOf(withoutDenied(tokens), people.cast), told);
  return readPieces(piecesOf(words), new Company(people.cast, people.memory), told);
}
