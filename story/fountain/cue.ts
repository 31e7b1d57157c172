import type { SourceLine } from './lines.ts';

const TRAILING_BRACKETS = /\s*(\([^()]*\)|（[^（）]*）)\s*$/;
const MAX_CUE = 120; // characters; a longer line in capitals is action
const MAX_CASELESS = 30;

/** A character cue taken apart: `ANNA (V.O.) ^`. */
export function cueParts(cue: string): { name: string; extensions: string[]; dual: boolean } {
  let rest = cue.trim();
  const dual = rest.endsWith('^');
  if (dual) rest = rest.slice(0, -1).trimEnd();
  const extensions: string[] = [];
  for (let match = TRAILING_BRACKETS.exec(rest); match; match = TRAILING_BRACKETS.exec(rest)) {
    extensions.unshift(match[1]!.slice(1, -1).trim());
    rest = rest.slice(0, match.index);
  }
  return { name: rest.trim(), extensions, dual };
}

/** Whether a line is a cue because it is written in capitals. */
export function isCapitalCue(line: string): boolean {
  if (line.length > MAX_CUE) return false;
  const { name } = cueParts(line);
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/**
 * Whether a line in a script without capitals (Tamil, Japanese, Arabic, …) has the look of a cue: a few words, no sentence.
 * It counts as one only when its name is known; see {@link knownCues}.
 */
export function looksLikeCaselessCue(line: string): boolean {
  if (line.length > MAX_CASELESS * 3) return false;
  const { name } = cueParts(line);
  if (name.length === 0 || name.length > MAX_CASELESS || name.split(/\s+/).length > 4) return false;
  return /\p{Lo}/u.test(name) && !/[\p{Lu}\p{Ll}.!?…。！？।॥،؟:,;"“”«»「」『』]/u.test(name);
}

/** Names of characters in caseless scripts: forced somewhere with `@`, or standing above a line in at least two places. */
export function knownCues(lines: readonly SourceLine[]): ReadonlySet<string> {
  const known = new Set<string>();
  const seen = new Set<string>();
  for (const [index, { clean }] of lines.entries()) {
    const text = clean.trim();
    if (text.startsWith('@')) known.add(cueParts(text.slice(1)).name);
    if (!/^\p{Lo}/u.test(text) || !isAbove(lines, index) || !looksLikeCaselessCue(text)) continue;
    const { name } = cueParts(text);
    if (seen.has(name)) known.add(name);
    seen.add(name);
  }
  return known;
}

const isAbove = (lines: readonly SourceLine[], index: number): boolean =>
  (index === 0 || lines[index - 1]!.raw.trim() === '') && (lines[index + 1]?.clean.trim() ?? '') !== '';
