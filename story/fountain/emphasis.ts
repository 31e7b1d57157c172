import type { EmphasisSpan } from './syntax.ts';

/** A line without its markup. `moved` maps an offset in the marked-up line to one in `text`. */
export interface PlainLine {
  text: string;
  spans: EmphasisSpan[];
  moved: (offset: number) => number;
}

type Style = EmphasisSpan['style'];
interface Opener {
  at: number; // where its stars or underscore begin
  left: number; // how many of them are still unused
}
interface Pair {
  openAt: number;
  closeAt: number;
  width: number;
  styles: Style[];
}

const STAR_STYLES: readonly Style[][] = [[], ['italic'], ['bold'], ['bold', 'italic']];
const MARKUP = /\\[\s\S]?|\*+|_/g;
const identity = (offset: number): number => offset;

/** Takes `*italic*`, `**bold**`, `***both***`, `_underline_` and the escapes `\*` `\_` `\\` out of one line. Linear. */
export function plainLine(line: string): PlainLine {
  if (!/[*_\\]/.test(line)) return { text: line, spans: [], moved: identity };
  const { pairs, escapes } = findPairs(line);
  const removed = [...escapes.map((at) => ({ at, width: 1 }))];
  for (const { openAt, closeAt, width } of pairs) removed.push({ at: openAt, width }, { at: closeAt, width });
  removed.sort((a, b) => a.at - b.at);
  return without(line, removed, pairs);
}

function without(line: string, removed: readonly { at: number; width: number }[], pairs: readonly Pair[]): PlainLine {
  const shift = new Int32Array(line.length + 2);
  for (const { at, width } of removed) for (let index = at; index < at + width; index += 1) shift[index + 1] = 1;
  let text = '';
  let from = 0;
  for (const { at, width } of removed) {
    text += line.slice(from, at);
    from = at + width;
  }
  text += line.slice(from);
  for (let index = 1; index < shift.length; index += 1) shift[index]! += shift[index - 1]!;
  const moved = (offset: number): number => offset - shift[Math.min(offset, line.length)]!;
  const spans = pairs.flatMap(({ openAt, closeAt, width, styles }) =>
    styles.map((style) => ({ from: moved(openAt + width), to: moved(closeAt), style })),
  );
  spans.sort((a, b) => a.from - b.from || b.to - a.to || a.style.localeCompare(b.style));
  return { text, spans, moved };
}

function findPairs(line: string): { pairs: Pair[]; escapes: number[] } {
  const pairs: Pair[] = [];
  const escapes: number[] = [];
  const stars: Opener[] = [];
  let underscore = -1;
  for (const match of line.matchAll(MARKUP)) {
    const mark = match[0];
    const at = match.index;
    if (mark.startsWith('\\')) {
      if (mark === '\\*' || mark === '\\_' || mark === '\\\\') escapes.push(at);
    } else if (mark === '_') {
      underscore = pairUnderscore(line, at, underscore, pairs);
    } else if (mark.length <= 3) {
      pairStars(line, { at, left: mark.length }, stars, pairs);
    }
  }
  return { pairs, escapes };
}

function pairUnderscore(line: string, at: number, open: number, pairs: Pair[]): number {
  const before = line[at - 1];
  const after = line[at + 1];
  if (open >= 0 && before && !isSpace(before) && open < at - 1 && !isWord(after)) {
    pairs.push({ openAt: open, closeAt: at, width: 1, styles: ['underline'] });
    return -1;
  }
  return after && !isSpace(after) && after !== '_' && !isWord(before) ? at : open;
}

function pairStars(line: string, run: Opener, stars: Opener[], pairs: Pair[]): void {
  const { at } = run;
  const length = run.left;
  const before = line[at - 1];
  const after = line[at + length];
  if (before && !isSpace(before)) closeStars(run, stars, pairs);
  if (run.left === length && after && !isSpace(after)) stars.push(run);
}

/** Closes with what is left of a run: the nearest opener of its own size, or one of three stars, which can be closed in parts. */
function closeStars(run: Opener, stars: Opener[], pairs: Pair[]): void {
  while (run.left > 0) {
    const opener = nearest(run.left, stars);
    if (!opener) return;
    const width = Math.min(run.left, opener.left);
    pairs.push({ openAt: opener.at + opener.left - width, closeAt: run.at, width, styles: STAR_STYLES[width]! });
    opener.left -= width;
    run.left -= width;
    run.at += width;
    while (stars.length > 0 && stars.at(-1) !== opener) stars.pop();
    if (opener.left === 0) stars.pop();
  }
}

/** The latest openers win; looking no further than a few keeps the whole linear. */
function nearest(width: number, stars: readonly Opener[]): Opener | undefined {
  for (let index = stars.length - 1; index >= Math.max(0, stars.length - 8); index -= 1) {
    const opener = stars[index]!;
    if (opener.left === width || opener.left === 3 || width === 3) return opener;
  }
  return undefined;
}

const isSpace = (char: string): boolean => /\s/.test(char);
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Writes text so that it reads back as itself, markup characters included. */
export const escapeMarkup = (text: string): string => text.replace(/[\\*_]/g, '\\$&');
