import type { SourceLine } from './lines.ts';
import type { TitleField } from './syntax.ts';

const KEY_LINE = /^([^\s:][^:]{0,39}?)\s*:(?:\s+(.*))?$/u;
const KNOWN_KEY = /^(title|credit|authors?|source|draft date|contact|copyright|revision|episode|series)$/i;

/** Reads the title page, if the script begins with one. `end` is the index of the first line after it. */
export function readTitlePage(lines: readonly SourceLine[]): { titlePage: TitleField[]; end: number } {
  const none = { titlePage: [], end: 0 };
  let start = 0;
  while (start < lines.length && isBlank(lines[start]!)) start += 1;
  if (start === lines.length || !keyOf(lines[start]!.raw)) return none;

  const titlePage: TitleField[] = [];
  let end = start;
  for (; end < lines.length && !isBlank(lines[end]!); end += 1) addLine(titlePage, lines[end]!.raw, end + 1);
  const isCut = lines.slice(start, end).some(({ openEnded }) => openEnded);
  return !isCut && isTitlePage(titlePage) ? { titlePage, end } : none;
}

function addLine(titlePage: TitleField[], raw: string, number: number): void {
  const key = keyOf(raw);
  if (key) {
    titlePage.push({ key: key.name, values: key.value === '' ? [] : [key.value], lines: { from: number, to: number } });
    return;
  }
  const field = titlePage.at(-1)!; // the first line is a key
  field.values.push(raw.trim());
  field.lines.to = number;
}

/** Unknown keys alone make a title page only when a value stands on lines of its own: "ANNA: Hello." is dialogue. */
function isTitlePage(titlePage: readonly TitleField[]): boolean {
  return titlePage.some(({ key, lines, values }) => KNOWN_KEY.test(key) || (lines.to > lines.from && values.length > 0));
}

function keyOf(raw: string): { name: string; value: string } | null {
  const match = KEY_LINE.exec(raw);
  return match ? { name: match[1]!, value: (match[2] ?? '').trim() } : null;
}

const isBlank = ({ raw }: SourceLine): boolean => raw.trim() === '';
