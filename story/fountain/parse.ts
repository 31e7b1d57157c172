import { cueParts, inlineSpeakers, inlineSpeech, isCapitalCue, isCastList, isVoiceMark, knownCues, looksLikeCaselessCue } from './cue.ts';
import { plainLine } from './emphasis.ts';
import { headingOpening, headingPart } from './heading-line.ts';
import { normaliseText, sourceLines, type SourceLine } from './lines.ts';
import type { Element, ElementKind, EmphasisSpan, InlineNote, Screenplay } from './syntax.ts';
import { readTitlePage } from './title-page.ts';
import { isTransition } from './transition.ts';

const FORCED_HEADING = /^\.[\p{L}\p{M}\p{N}]/u;
const SCENE_NUMBER = /\s*#([\p{L}\p{M}\p{N}.\-–—)(]+)#\s*$/u;
const PAGE_BREAK = /^={3,}$/;
/** Lines that end a paragraph of action without a blank line between. */
const ENDS_ACTION = /^(?:#|=|!|>|~)/;

/** What the whole script tells about its cues. */
export interface Cues {
  /** Names in scripts without capitals. */
  known: ReadonlySet<string>;
  /** Who speaks on the line of their name. */
  inline: ReadonlySet<string>;
}

export const cuesOf = (lines: readonly SourceLine[]): Cues => ({ known: knownCues(lines), inline: inlineSpeakers(lines) });

/** In front of what is seen, in Chinese screenplays. */
const STAGE_MARK = '△';

/** Where the parser stands. */
interface Reader {
  lines: readonly SourceLine[];
  cues: Cues;
  /** Lines of the script before `lines`. */
  offset: number;
  elements: Element[];
}

/**
 * Reads Fountain. Takes any text whatever and never throws; what isn't markup is action. Linear in the length of the text.
 * The text may be raw: line ends, byte-order mark and composition of characters are normalised here.
 */
export function parseFountain(text: string): Screenplay {
  const lines = sourceLines(normaliseText(text));
  const { titlePage, end } = readTitlePage(lines);
  return { titlePage, elements: parseBody(lines, { start: end, cues: cuesOf(lines), offset: 0 }) };
}

/** Reads the elements of `lines` from `start`, which follows a blank line. `offset` lines of the script stand before them. */
export function parseBody(lines: readonly SourceLine[], { start, cues, offset }: { start: number; cues: Cues; offset: number }): Element[] {
  const reader: Reader = { lines, cues, offset, elements: [] };
  let afterBlank = true;
  let index = start;
  while (index < lines.length) {
    const line = lines[index]!;
    if (line.cutOnly) {
      index = readCut(reader, index);
    } else if (line.clean.trim() === '') {
      afterBlank = true;
      index += 1;
    } else {
      index = readElement(reader, index, afterBlank);
      afterBlank = endsItself(reader.elements.at(-1)!.kind);
    }
  }
  return reader.elements;
}

const endsItself = (kind: ElementKind): boolean =>
  kind === 'page-break' || kind === 'section' || kind === 'synopsis' || kind === 'scene-heading';

/** Reads the element that begins at a line that isn't blank; gives the index after it. */
function readElement(reader: Reader, index: number, afterBlank: boolean): number {
  const text = reader.lines[index]!.clean.trim();
  return (
    readMarked(reader, index, text) ??
    readInline(reader, index, text) ??
    (afterBlank ? readUnmarked(reader, index, text) : null) ??
    readAction(reader, index, 0)
  );
}

/** Elements that say what they are by their first character. */
function readMarked(reader: Reader, index: number, text: string): number | null {
  switch (text[0]) {
    case '=':
      if (PAGE_BREAK.test(text)) return push(reader, { kind: 'page-break' }, index, index + 1, () => '');
      return /^=(?!=)/.test(text) ? push(reader, { kind: 'synopsis' }, index, index + 1, (line) => line.slice(1)) : null;
    case '#':
      return readSection(reader, index, text);
    case '!':
      return readAction(reader, index, 1);
    case STAGE_MARK:
      return readAction(reader, index, 1, { marked: true });
    case '@':
      return text.length > 1 ? readSpeech(reader, index, true) : null;
    case '~':
      return readLyrics(reader, index, { spoken: false });
    case '>':
      if (text.endsWith('<') && text.length > 1) return push(reader, { kind: 'centred' }, index, index + 1, (line) => line.slice(1, -1));
      return push(reader, { kind: 'transition', forced: true }, index, index + 1, (line) => line.slice(1));
    case '.':
      return FORCED_HEADING.test(text) ? readHeading(reader, index, true) : null;
    default:
      return null;
  }
}

/** A speech on the line of its speaker: the line's first element keeps it, the others share it. */
function readInline(reader: Reader, index: number, text: string): number | null {
  if (reader.cues.inline.size === 0) return null;
  if (isCastList(text)) return push(reader, { kind: 'note' }, index, index + 1);
  const said = inlineSpeech(text);
  if (!said || !reader.cues.inline.has(said.name)) return null;
  const heard = said.parenthetical !== null && isVoiceMark(said.parenthetical);
  const extensions = heard && said.parenthetical ? [said.parenthetical] : [];
  push(reader, { kind: 'character', name: said.name, extensions, dual: false }, index, index + 1, () => said.name);
  if (said.parenthetical && !heard) shared(push(reader, { kind: 'parenthetical' }, index, index + 1, () => said.parenthetical ?? ''));
  let end = index + 1;
  while (continues(reader.lines[end]) && !startsAnew(reader, end)) end += 1;
  const [, first = '', aside = '', after = ''] = (end === index + 1 && ASIDE_WITHIN.exec(said.speech)) || [];
  if (after) {
    // `小马：有。（笑）明天她还点两碗。`
    shared(push(reader, { kind: 'dialogue' }, index, end, () => first));
    shared(push(reader, { kind: 'parenthetical' }, index, end, () => aside));
    return shared(push(reader, { kind: 'dialogue' }, index, end, () => after));
  }
  return shared(push(reader, { kind: 'dialogue' }, index, end, (line, number) => (number === 0 ? said.speech : line)));

  function shared(next: number): number {
    const element = reader.elements.at(-1)!;
    element.raw = element.raw.split('\n').slice(1).join('\n');
    return next;
  }
}

/** How the rest of a speech is said, in brackets behind a stop within it. */
const ASIDE_WITHIN = /^(.*[。！？…!?.،，,—])\s*[(（]([^()（）\p{N}]{1,24})[)）]\s*(\S.*)$/u;

const startsAnew = ({ lines, cues }: Reader, index: number): boolean => {
  const text = lines[index]!.clean.trim();
  const said = inlineSpeech(text);
  return text.startsWith(STAGE_MARK) || headingOpening(text) !== null || (said !== null && cues.inline.has(said.name)) || isCastList(text);
};

/** Elements known by their wording and the blank line above. */
function readUnmarked(reader: Reader, index: number, text: string): number | null {
  const opening = headingOpening(text);
  if (opening) return opening.loose ? readLongHeading(reader, index) : readHeading(reader, index, false);
  const follows = nextSolid(reader.lines, index + 1);
  if (!follows) return isTransition(text) ? push(reader, { kind: 'transition' }, index, index + 1) : null;
  const isCue = isCapitalCue(text) || (looksLikeCaselessCue(text) && reader.cues.known.has(cueParts(text).name));
  return isCue ? readSpeech(reader, index, false) : null;
}

/** Whether anything solid follows before a blank line; notes and boneyard between don't count. */
function nextSolid(lines: readonly SourceLine[], from: number): boolean {
  let index = from;
  while (lines[index]?.cutOnly) index += 1;
  const line = lines[index];
  return line !== undefined && line.clean.trim() !== '';
}

function readSection(reader: Reader, index: number, text: string): number {
  const depth = /^#+/.exec(text)![0].length;
  return push(reader, { kind: 'section', depth }, index, index + 1, (line) => line.slice(depth));
}

function readHeading(reader: Reader, index: number, forced: boolean): number {
  const text = reader.lines[index]!.clean.trim();
  const number = SCENE_NUMBER.exec(text);
  const kept = number ? text.slice(0, number.index) : text;
  const sceneNumber = number?.[1] ?? null;
  return push(reader, { kind: 'scene-heading', forced, sceneNumber }, index, index + 1, () => (forced ? kept.slice(1) : kept));
}

/** A heading whose place and hour may stand on lines of their own below it. */
function readLongHeading(reader: Reader, index: number): number {
  const part = (at: number) => headingPart(reader.lines[at]?.clean.trim() ?? '');
  let end = index + 1;
  while (part(end) !== null) end += 1;
  if (end === index + 1) return readHeading(reader, index, false);
  push(reader, { kind: 'scene-heading', sceneNumber: null }, index, end, (line, number) =>
    number === 0 ? line : (headingPart(line) ?? line),
  );
  const heading = reader.elements.at(-1)!;
  heading.text = heading.text.split('\n').join(' - ');
  return end;
}

function readAction(reader: Reader, index: number, skip: 0 | 1, { marked = false } = {}): number {
  let end = index + 1;
  const inline = reader.cues.inline.size > 0;
  while (continues(reader.lines[end]) && !ENDS_ACTION.test(reader.lines[end]!.clean.trimStart()) && !(inline && startsAnew(reader, end)))
    end += 1;
  const strip = skip ? (line: string, number: number) => (number === 0 ? line.slice(1) : line) : undefined;
  return push(reader, { kind: 'action', forced: skip === 1 && !marked }, index, end, strip);
}

const continues = (line: SourceLine | undefined): boolean => line !== undefined && (line.cutOnly || line.clean.trim() !== '');

function readLyrics(reader: Reader, index: number, { spoken }: { spoken: boolean }): number {
  let end = index + 1;
  while (reader.lines[end]?.clean.trimStart().startsWith('~')) end += 1;
  return push(reader, { kind: 'lyrics', spoken, forced: true }, index, end, (line) => line.slice(1));
}

/** A cue and everything spoken under it, up to a blank line; a line of two spaces isn't blank here. */
function readSpeech(reader: Reader, index: number, forced: boolean): number {
  push(reader, { kind: 'character', forced, name: '', extensions: [], dual: false }, index, index + 1, (line) =>
    forced ? line.slice(1) : line,
  );
  const cue = reader.elements.at(-1)!;
  if (cue.kind === 'character') {
    Object.assign(cue, cueParts(cue.text));
    cue.text = cue.text.replace(/\s*\^$/, '');
  }
  const end = speechEnd(reader.lines, index + 1);
  const unclosed = { from: end }; // beyond here no bracket closes: keeps the search for one linear
  let next = index + 1;
  while (next < end) next = readSpoken(reader, next, end, unclosed);
  return end;
}

function speechEnd(lines: readonly SourceLine[], from: number): number {
  let end = from;
  for (let index = from; index < lines.length; index += 1) {
    const { clean, raw, cutOnly } = lines[index]!;
    if (PAGE_BREAK.test(clean.trim())) break;
    if (clean.trim() !== '' || cutOnly) end = index + 1;
    else if (!/^[ \t]{2,}$/.test(raw)) break;
  }
  return end;
}

function readSpoken(reader: Reader, index: number, end: number, unclosed: { from: number }): number {
  const text = reader.lines[index]!.clean.trim();
  if (text.startsWith('~')) return readLyrics(reader, index, { spoken: true });
  if (opensBracket(text)) {
    const close = index < unclosed.from ? bracketEnd(reader.lines, index, end) : -1;
    if (close >= 0) return push(reader, { kind: 'parenthetical' }, index, close + 1, trimBrackets(close - index));
    unclosed.from = Math.min(unclosed.from, index);
  }
  let next = index + 1;
  while (next < end && !opensBracket(reader.lines[next]!.clean.trim()) && !reader.lines[next]!.clean.trimStart().startsWith('~')) next += 1;
  return push(reader, { kind: 'dialogue' }, index, next);
}

const opensBracket = (text: string): boolean => text.startsWith('(') || text.startsWith('（');

/** The line on which a parenthetical that opens on `index` ends; −1 when words of the speech follow its bracket or nothing closes it. */
function bracketEnd(lines: readonly SourceLine[], index: number, end: number): number {
  for (let at = index; at < end; at += 1) {
    const text = lines[at]!.clean.trim();
    if (/[)）]$/.test(text)) return at;
    if (at > index && opensBracket(text)) return -1;
    if (/[)）]/.test(text)) return -1;
  }
  return -1;
}

const trimBrackets =
  (last: number) =>
  (line: string, number: number): string => {
    const opened = number === 0 ? line.slice(1) : line;
    return number === last ? opened.slice(0, -1) : opened;
  };

/** Notes and boneyard that stand alone: one element for each stretch of lines that hangs together. */
function readCut(reader: Reader, index: number): number {
  const { lines, elements } = reader;
  let end = index + 1;
  while (lines[end - 1]!.openEnded && lines[end]?.cutOnly) end += 1;
  const within = lines.slice(index, end);
  const notes = within.flatMap((line) => line.notes.map(({ text }) => text));
  const kind = notes.length > 0 ? 'note' : 'boneyard';
  const text = kind === 'note' ? notes.join('\n') : within.flatMap(({ boneyard }) => boneyard).join('\n');
  const raw = within.map((line) => line.raw).join('\n');
  elements.push({
    kind,
    raw,
    text,
    spans: [],
    notes: [],
    forced: false,
    lines: { from: reader.offset + index + 1, to: reader.offset + end },
  });
  return end;
}

/** An element without what every element has; `forced` only where it is true. */
type Begun<E extends Element = Element> = E extends Element
  ? Omit<E, 'raw' | 'text' | 'spans' | 'notes' | 'forced' | 'lines'> & { forced?: boolean }
  : never;

/** Adds an element made of the lines `from` up to `to`. `strip` takes this element's own marks off a trimmed line. */
function push(reader: Reader, begun: Begun, from: number, to: number, strip?: (line: string, number: number) => string): number {
  const spans: EmphasisSpan[] = [];
  const notes: InlineNote[] = [];
  const texts: string[] = [];
  const raws: string[] = [];
  let offset = 0;
  for (let index = from; index < to; index += 1) {
    const line = reader.lines[index]!;
    raws.push(line.raw);
    const plain = readLine(line, strip, index - from);
    for (const { text, at } of plain.notes) notes.push({ text, at: offset + at });
    if (line.cutOnly) continue; // gives the text no empty line
    for (const span of plain.spans) spans.push({ ...span, from: span.from + offset, to: span.to + offset });
    texts.push(plain.text);
    offset += plain.text.length + 1;
  }
  const lines = { from: reader.offset + from + 1, to: reader.offset + to };
  // The union is spread by parts: what `Begun` leaves out is added here.
  reader.elements.push({ forced: false, ...begun, raw: raws.join('\n'), text: texts.join('\n'), spans, notes, lines } as Element);
  return to;
}

function readLine(line: SourceLine, strip: ((line: string, number: number) => string) | undefined, number: number) {
  const trimmed = line.clean.trim();
  const own = strip ? strip(trimmed, number).trim() : trimmed;
  const { text, spans, moved } = plainLine(own);
  if (line.notes.length === 0) return { text, spans, notes: [] };
  const cutInFront = line.clean.indexOf(own);
  const notes = line.notes.map((note) => ({ text: note.text, at: moved(Math.max(0, Math.min(own.length, note.at - cutInFront))) }));
  return { text, spans, notes };
}
