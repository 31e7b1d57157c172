import { headingOpening } from './heading-line.ts';
import type { SourceLine } from './lines.ts';
import type { TitleField } from './syntax.ts';

const KEY_LINE = /^([^\s:][^:]{0,39}?)\s*:(?:\s+(.*))?$/u;
const KNOWN_KEY = /^(title|credit|authors?|source|draft date|contact|copyright|revision|episode|series)$/i;

/** Reads the title page, if the script begins with one. `end` is the index of the first line after it. */
export function readTitlePage(lines: readonly SourceLine[]): { titlePage: TitleField[]; end: number } {
  const none = { titlePage: [], end: 0 };
  let start = 0;
  while (start < lines.length && isBlank(lines[start]!)) start += 1;
  if (start === lines.length) return none;
  const bare = readBareTitle(lines, start);
  if (bare) return bare;
  if (!keyOf(lines[start]!.raw)) return none;

  const titlePage: TitleField[] = [];
  let end = start;
  for (; end < lines.length && !isBlank(lines[end]!); end += 1) addLine(titlePage, lines[end]!.raw, end + 1);
  const isCut = lines.slice(start, end).some(({ openEnded }) => openEnded);
  const isTitle = isTitlePage(titlePage) || isSlate(titlePage, lines, end);
  return !isCut && isTitle ? { titlePage, end } : none;
}

/** The slate of a commercial or an episode: "CLIENT: …", "SPOT: …", keys of its own on lines right above the first heading. */
function isSlate(titlePage: readonly TitleField[], lines: readonly SourceLine[], end: number): boolean {
  let next = end;
  while (next < lines.length && isBlank(lines[next]!)) next += 1;
  if (next >= lines.length || headingOpening(lines[next]!.clean.trim()) === null) return false;
  const keys = titlePage.map(({ key }) => key);
  return (
    new Set(keys).size === keys.length &&
    titlePage.every(({ key, values }) => !OPENER.test(key) && headingOpening(key) === null && values.length > 0) &&
    (keys.length > 1 || SLATE_KEY.test(keys[0] ?? ''))
  );
}

/** What one line by itself may be the slate of; two and more need no known key. */
const SLATE_KEY =
  /^(?:client|spot|product|brand|agency|campaign|job(?: n(?:o|umber))?|length|duration|running time|format|genre|logline|show|program(?:me)?|network|date|language|draft|version|working title)$/iu;

const MOST_BARE_LINES = 6;
const BYLINE =
  /^(?:by|written by|screenplay|script|story|a (?:short )?film|agency|draft|version|von|drehbuch|buch|de|par|écrit|scénario|escrito|guion|guión|por|roteiro|scritto|sceneggiatura|di|автор|сценарий)(?![\p{L}\p{M}])|^(?:作|脚本|作者|编剧|編劇|각본|극본|글|تأليف|سيناريو|लेखक|पटकथा|எழுத்து|கதை|రచన|രചന|തിരക്കഥ|ರಚನೆ|রচনা|চিত্রনাট্য)/iu;
/** Says within a line who wrote it. */
const CREDIT =
  /(?:(?<![\p{L}\p{M}])(?:written by|screenplay by|écrite? par|escrit[oa] por|geschrieben von|scritt[oa] da|a (?:short )?film by|ein film von|un film (?:de|di)|guion de|guión de|roteiro de)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:drehbuch|screenplay|script|guion|guión|roteiro|scénario|sceneggiatura)\s*:)/iu;
/** What stands alone in capitals at the top and is seen, or says where we are in the film. */
const OPENER =
  /^(?:(?:over |fade |cut )?(?:to )?(?:black|darkness|white)(?: screen)?|fade in|cold open|teaser|prologue|act \S+|montage|title|super|on screen)\b/iu;
const SENTENCE_END = /\p{L}[.!?]$|[。！？।॥؟]$/u;
const MARKED = /^[@.!>#=~(\[]|:$/u;

/** A title as typed, without keys, right above the first heading: its first line is the title, the others go with it. */
function readBareTitle(lines: readonly SourceLine[], start: number): { titlePage: TitleField[]; end: number } | null {
  let end = start;
  while (end < lines.length && !isBlank(lines[end]!)) end += 1;
  let next = end;
  while (next < lines.length && isBlank(lines[next]!)) next += 1;
  const block = lines.slice(start, end).map(({ raw }) => raw.trim());
  const first = block[0] ?? '';
  const opens = next < lines.length && headingOpening(lines[next]!.clean.trim()) !== null;
  if (!opens || block.length > MOST_BARE_LINES || lines.slice(start, end).some(({ openEnded, cutOnly }) => openEnded || cutOnly))
    return null;
  if (OPENER.test(first) || MARKED.test(first) || block.some((line) => headingOpening(line) !== null || SENTENCE_END.test(line)))
    return null;
  const capitals = /\p{Lu}/u.test(first) && !/\p{Ll}/u.test(first);
  const credited = block.some((line, index) => CREDIT.test(line) || (index > 0 && BYLINE.test(line)));
  const quoted = /^[『「«“"].*[』」»”"]$/u.test(first);
  if (!credited && !quoted && !(capitals && block.length === 1 && first.split(/\s+/u).length > 1)) return null;
  const field = (key: string, from: number, to: number): TitleField => ({
    key,
    values: block.slice(from, to).map((line, index) => unquoted(from + index === 0 ? uncredited(line) : line)),
    lines: { from: start + from + 1, to: start + to },
    raw: lines.slice(start + from, start + to).map(({ raw }) => raw),
  });
  return { titlePage: [field('Title', 0, 1), ...(block.length > 1 ? [field('Credit', 1, block.length)] : [])], end };
}

/** `MODUL 4. Drehbuch: H. N.` without its writer. */
const uncredited = (line: string): string => {
  const at = line.search(CREDIT);
  return (at > 0 ? line.slice(0, at).replace(/[\s,.:–—-]+$/u, '') : '') || line;
};
const unquoted = (line: string): string => line.replace(/^[『「«“"]\s*(.*?)\s*[』」»”"]$/u, '$1');

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
