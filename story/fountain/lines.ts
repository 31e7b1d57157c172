import type { InlineNote } from './syntax.ts';

/** One line of the source after notes and boneyard have been lifted out. */
export interface SourceLine {
  raw: string;
  /** The line without notes and boneyard. */
  clean: string;
  /** Notes that end on this line; `at` is an offset in `clean`. */
  notes: InlineNote[];
  /** Text cut into the boneyard that ends on this line. */
  boneyard: string[];
  /** The line holds nothing but (part of) notes or boneyard. */
  cutOnly: boolean;
  /** A cut begun on this line or earlier goes on after it. */
  openEnded: boolean;
}

interface Cut {
  kind: 'note' | 'boneyard';
  from: number;
  to: number; // exclusive, delimiters included
}

/** Text as the parser wants it: no byte-order mark, `\n` line ends, composed characters. */
export function normaliseText(text: string): string {
  const lineEnds = text.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029/g, '\n');
  return lineEnds.normalize('NFC');
}

/** Splits normalised text into lines and lifts out notes and boneyard. Linear in the length of the text. */
export function sourceLines(text: string): SourceLine[] {
  const cuts = text.includes('/*') || text.includes('[[') ? findCuts(text) : [];
  const lines: SourceLine[] = [];
  let start = 0;
  let next = 0; // first cut that isn't over yet
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    while (next < cuts.length && cuts[next]!.to <= start) next += 1;
    lines.push(cutLine(text, raw, start, cutsWithin(cuts, next, end)));
    start = end + 1;
  }
  return lines;
}

function cutsWithin(cuts: readonly Cut[], first: number, end: number): Cut[] {
  const within: Cut[] = [];
  for (let index = first; index < cuts.length && cuts[index]!.from <= end; index += 1) within.push(cuts[index]!);
  return within;
}

function cutLine(text: string, raw: string, start: number, cuts: readonly Cut[]): SourceLine {
  if (cuts.length === 0) return { raw, clean: raw, notes: [], boneyard: [], cutOnly: false, openEnded: false };
  const end = start + raw.length;
  const line: SourceLine = { raw, clean: '', notes: [], boneyard: [], cutOnly: false, openEnded: false };
  let position = start;
  for (const cut of cuts) {
    if (cut.from > position) line.clean += text.slice(position, Math.min(cut.from, end));
    position = Math.max(position, Math.min(cut.to, end));
    if (cut.to > end) line.openEnded = true;
    else if (cut.kind === 'note') line.notes.push({ text: text.slice(cut.from + 2, cut.to - 2).trim(), at: line.clean.length });
    else line.boneyard.push(text.slice(cut.from + 2, cut.to - 2).trim());
  }
  line.clean += text.slice(position, end);
  line.cutOnly = line.clean.trim() === '' && cuts.some(({ from, to }) => from < end || to > start);
  return line;
}

/** Finds `/* *\/` and `[[ ]]`, whichever opens first. What never closes is plain text; a blank line closes no note. */
function findCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  const opening = /\/\*|\[\[/g;
  const closings = { boneyard: follower(text, '*/'), note: follower(text, ']]'), blank: follower(text, '\n\n') };
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const kind = match[0] === '/*' ? 'boneyard' : 'note';
    const close = closings[kind](match.index + 2);
    if (close < 0) continue;
    if (kind === 'note' && isBetween(closings.blank(match.index), match.index, close)) continue;
    cuts.push({ kind, from: match.index, to: close + 2 });
    opening.lastIndex = close + 2;
  }
  return cuts;
}

const isBetween = (position: number, from: number, to: number): boolean => position >= from && position < to;

/** Where `what` next occurs at or after a position that only grows: every stretch of text is searched once. */
function follower(text: string, what: string): (from: number) => number {
  let found = -2; // −2 never looked, −1 none left
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(what, from);
    return found;
  };
}
