import type { LanguageCode } from '../../schema/language.ts';
import type { Platform } from '../contract.ts';
import { fontsFor, isRightToLeft, mayBeSpaced } from './glyphs.ts';

/** A line of type where it goes: its middle across, its baseline down, in pixels. */
export interface SetLine {
  text: string;
  font: string;
  x: number;
  baseline: number;
  spacing: number;
  rightToLeft: boolean;
  /** 0–1, how strongly it stands out. */
  strength: number;
}
export interface SetCard {
  lines: SetLine[];
  /** Short strokes that part a title from what follows: their middle. */
  rules: { x: number; y: number; width: number }[];
  height: number;
}

interface Style {
  size: number;
  weight: number;
  spacing: number; // in ems, where the script allows
  leading: number;
  capitals: boolean;
  strength: number;
}
/** Share of the frame's smaller side; what comes first in a block is its largest. */
const TITLE: Style = { size: 0.125, weight: 500, spacing: 0.01, leading: 1.16, capitals: false, strength: 1 };
const HEADING: Style = { size: 0.078, weight: 500, spacing: 0.02, leading: 1.3, capitals: false, strength: 1 };
const LABEL: Style = { size: 0.027, weight: 500, spacing: 0.2, leading: 1.9, capitals: true, strength: 0.78 };
const NAME: Style = { size: 0.045, weight: 400, spacing: 0.01, leading: 1.5, capitals: false, strength: 0.95 };
const LESSER: Style = { size: 0.036, weight: 400, spacing: 0.02, leading: 1.5, capitals: false, strength: 0.8 };
/** Type keeps this share of the width. */
const MEASURE = 0.8;

interface Sheet {
  platform: Platform;
  width: number;
  height: number;
  language: LanguageCode;
}

/** Sets a title card: the title large in the middle, everything else small beneath a short rule. */
export function setTitle(blocks: readonly (readonly string[])[], sheet: Sheet): SetCard {
  const [title, ...rest] = blocks.flat();
  const unit = Math.min(sheet.width, sheet.height);
  const main = column([[title ?? '', TITLE]], sheet, unit);
  const small = column(rest.map((text) => [text, LABEL] as const), sheet, unit); // prettier-ignore
  const gap = rest.length > 0 ? unit * 0.075 : 0;
  const top = sheet.height * 0.48 - (main.height + gap + small.height) / 2;
  const lines = [...main.lines.map((line) => moved(line, top)), ...small.lines.map((line) => moved(line, top + main.height + gap))];
  const rules = rest.length > 0 ? [{ x: sheet.width / 2, y: top + main.height + gap * 0.52, width: unit * 0.16 }] : [];
  return { lines, rules, height: sheet.height };
}

/** Sets credits one beneath the other: the film, then names under their headings. */
export function setCredits(blocks: readonly (readonly string[])[], sheet: Sheet): SetCard {
  const unit = Math.min(sheet.width, sheet.height);
  let y = 0;
  const lines: SetLine[] = [];
  const rules: SetCard['rules'] = [];
  blocks.forEach((block, index) => {
    const styles = block.map((text, i) => [text, styleIn(block, index, i)] as const);
    const set = column(styles, sheet, unit);
    lines.push(...set.lines.map((line) => moved(line, y)));
    y += set.height;
    if (index === 0 && block.length === 1 && blocks.length > 1) rules.push({ x: sheet.width / 2, y: y + unit * 0.032, width: unit * 0.16 });
    y += unit * (index === 0 ? 0.085 : 0.05);
  });
  return { lines, rules, height: y - unit * 0.05 };
}

/** The first block is the film; the others are names under a heading, or one remark by itself. */
function styleIn(block: readonly string[], index: number, entry: number): Style {
  if (index === 0) return entry === 0 ? HEADING : LESSER;
  return entry === 0 ? LABEL : NAME;
}

const moved = (line: SetLine, by: number): SetLine => ({ ...line, baseline: line.baseline + by });

function column(entries: readonly (readonly [string, Style])[], sheet: Sheet, unit: number): { lines: SetLine[]; height: number } {
  const lines: SetLine[] = [];
  let y = 0;
  for (const [text, style] of entries) {
    const shown = style.capitals && mayBeSpaced(text) ? text.toLocaleUpperCase(sheet.language) : text;
    const { size, rows, fonts } = fitted(shown, style, sheet, unit);
    for (const row of rows) {
      const font = `${style.weight} ${size}px ${fonts}`;
      const spacing = mayBeSpaced(row) ? style.spacing * size : 0;
      lines.push({
        text: row,
        font,
        x: sheet.width / 2,
        baseline: y + size * (0.5 + style.leading / 2) * 0.86,
        spacing,
        rightToLeft: isRightToLeft(row),
        strength: style.strength,
      });
      y += size * style.leading;
    }
  }
  return { lines, height: y };
}

/** Breaks a text into at most three lines, smaller if it must be, and smaller still before a fourth. */
function fitted(text: string, style: Style, sheet: Sheet, unit: number): { size: number; rows: string[]; fonts: string } {
  const fonts = fontsFor(sheet.platform, text, sheet.language);
  const context = sheet.platform.createCanvas(8, 8).getContext('2d');
  const width =
    (size: number) =>
    (row: string): number => {
      context.font = `${style.weight} ${size}px ${fonts}`;
      return context.measureText(row).width + (mayBeSpaced(row) ? [...row].length * style.spacing * size : 0);
    };
  let size = Math.round(unit * style.size);
  for (;;) {
    const rows = wrapped(text, sheet.width * MEASURE, width(size), sheet.language);
    const most = size > unit * style.size * 0.75 ? 1 : size > unit * style.size * 0.55 ? 2 : 3;
    if ((rows.length <= most && rows.every((row) => width(size)(row) <= sheet.width * MEASURE)) || size < unit * 0.024)
      return { size, rows, fonts };
    size = Math.floor(size * 0.94);
  }
}

/** Breaks where the language allows, into as few lines as the limit asks for and those as alike as can be. */
function wrapped(text: string, limit: number, width: (row: string) => number, language: LanguageCode): string[] {
  const pieces = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.trim())].map(({ segment }) => segment);
  const fewest = filled(pieces, limit, width);
  if (fewest.length === 1) return fewest;
  let [low, high] = [limit / 4, limit];
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (filled(pieces, middle, width).length <= fewest.length) high = middle;
    else low = middle;
  }
  return filled(pieces, high, width);
}

/** Puts as many pieces on a line as it holds; blanks and closing signs hang on to what is before them. */
function filled(pieces: readonly string[], limit: number, width: (row: string) => number): string[] {
  const rows: string[] = [''];
  for (const piece of pieces) {
    const longer = (rows.at(-1) ?? '') + piece;
    if (rows.at(-1) !== '' && !/^[\p{P}\p{Z}]/u.test(piece) && width(longer.trim()) > limit) rows.push(piece);
    else rows[rows.length - 1] = longer;
  }
  return rows.map((row) => row.trim()).filter((row) => row !== '');
}
