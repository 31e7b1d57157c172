import { normaliseText, sourceLines } from './lines.ts';
import { cuesOf, parseBody, parseFountain, type Cues } from './parse.ts';
import type { Element, Screenplay } from './syntax.ts';

interface Reading {
  raw: string[];
  screenplay: Screenplay;
  /** Lines of the title page. */
  titleEnd: number;
  cues: Cues;
}

/** What can change how far-off lines are read: notes and boneyard, and cues in scripts without capitals. */
const REACHES_FAR = /\/\*|\*\/|\[\[|\]\]/;
const MAY_BE_CUE = /@|\p{Lo}|[:：]/u;

/**
 * A parser that remembers the text before: only the paragraphs around what changed are parsed anew, the elements elsewhere are the same
 * objects (or moved by whole lines). The result always equals `parseFountain(text)`.
 */
export function openParser(): (text: string) => Screenplay {
  let before: Reading | null = null;
  return (text) => {
    const normal = normaliseText(text);
    if (REACHES_FAR.test(normal)) {
      before = null;
      return parseFountain(normal);
    }
    const raw = normal.split('\n');
    const changed: Screenplay | null = before && parseChange(before, raw);
    before = changed && before ? { ...before, raw, screenplay: changed } : readWhole(normal, raw);
    return before.screenplay;
  };
}

function readWhole(text: string, raw: string[]): Reading {
  const screenplay = parseFountain(text);
  return { raw, screenplay, titleEnd: screenplay.titlePage.at(-1)?.lines.to ?? 0, cues: cuesOf(sourceLines(text)) };
}

/** Null when the change can't be kept to its paragraphs. */
function parseChange(before: Reading, raw: readonly string[]): Screenplay | null {
  const span = changedSpan(before.raw, raw);
  if (!span) return before.screenplay;
  const { from, to, toBefore } = span;
  if (from === 0 || from <= before.titleEnd) return null;
  const touched = [...raw.slice(from, to), ...before.raw.slice(from, toBefore)];
  if (touched.some((line) => MAY_BE_CUE.test(line))) return null;
  const by = to - toBefore;
  const { titlePage, elements } = before.screenplay;
  const fresh = parseBody(sourceLines(raw.slice(from, to).join('\n')), { start: 0, cues: before.cues, offset: from });
  const after = elements.filter(({ lines }) => lines.from > toBefore);
  return {
    titlePage,
    elements: [
      ...elements.filter(({ lines }) => lines.to <= from),
      ...fresh,
      ...(by === 0 ? after : after.map((element) => moved(element, by))),
    ],
  };
}

/** The lines that differ, widened to the empty lines around them; indices, ends excluded. Null when nothing differs. */
function changedSpan(before: readonly string[], raw: readonly string[]): { from: number; to: number; toBefore: number } | null {
  const shorter = Math.min(before.length, raw.length);
  let head = 0;
  while (head < shorter && before[head] === raw[head]) head += 1;
  if (head === before.length && head === raw.length) return null;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === raw.at(-1 - tail)) tail += 1;
  let from = head;
  while (from > 0 && raw[from - 1] !== '') from -= 1;
  let to = raw.length - tail;
  while (to < raw.length && raw[to] !== '') to += 1;
  return { from, to, toBefore: before.length - (raw.length - to) };
}

const moved = (element: Element, by: number): Element => ({
  ...element,
  lines: { from: element.lines.from + by, to: element.lines.to + by },
});
