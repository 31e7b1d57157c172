import { tagInside } from './tags.ts';

/** A part of a paragraph: told or quoted. Offsets are UTF-16 units of the paragraph; a quote's `text` lacks its marks. */
export interface Part {
  kind: 'narration' | 'quote';
  text: string;
  from: number;
  to: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '»': '«',
  '„': '“”"',
  '「': '」',
  '『': '』',
  '‹': '›',
  '"': '"',
  '‘': '’',
  "'": "'",
};
const LONGEST_QUOTE = 3000; // beyond this an opening mark was no quotation

/** Cuts a paragraph into what is told and what is said, in the quotation marks of any language or after a dash that opens it. */
export function quotedParts(paragraph: string): Part[] {
  const dash = /^\s*[—–]\s*(?=\S)/.exec(paragraph);
  if (dash) return dashParts(paragraph, dash[0].length);
  const within = /["“«„「]/u.test(paragraph) ? null : DASH_WITHIN.exec(paragraph);
  if (!within) return markedParts(paragraph);
  const at = within.index + within[0].length;
  const parts: Part[] = [];
  addPart(parts, 'narration', paragraph, 0, within.index + 1);
  return [...parts, ...dashParts(paragraph, at)];
}

/** "Ana ergueu o copo. — Saúde — disse.": speech that begins within a paragraph, with no other marks about. */
const DASH_WITHIN = /[.!?…:]\s+[—–]\s?(?=[\p{Lu}¿¡])/u;

function markedParts(paragraph: string): Part[] {
  const parts: Part[] = [];
  let told = 0;
  for (let index = 0; index < paragraph.length; index += 1) {
    const closers = PAIRS[paragraph[index]!];
    if (!closers || !opens(paragraph, index)) continue;
    const end = closing(paragraph, index, closers);
    // « opens a French dialogue whose other turns begin with dashes; » stands at the end of the last
    if (end < 0 && paragraph[index] === '«' && told === 0 && !/\S/u.test(paragraph.slice(0, index))) {
      addSpoken(parts, paragraph, index + 1, paragraph.slice(index + 1));
      return parts;
    }
    if (end < 0) continue;
    addPart(parts, 'narration', paragraph, told, index);
    if (closers === '»') addSpoken(parts, paragraph, index + 1, paragraph.slice(index + 1, end));
    else addPart(parts, 'quote', paragraph, index + 1, end);
    told = end + 1;
    index = end;
  }
  addPart(parts, 'narration', paragraph, told, paragraph.length);
  return parts;
}

const opens = (text: string, at: number): boolean => {
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || (/\s/.test(after) && text[at] !== '«')) return false;
  return before === undefined || !/[\p{L}\p{N}]/u.test(before) || /[「『“„«]/.test(text[at]!);
};

function closing(text: string, open: number, closers: string): number {
  const limit = Math.min(text.length, open + LONGEST_QUOTE);
  for (let index = open + 1; index < limit; index += 1) {
    if (!closers.includes(text[index]!)) continue;
    // a straight mark is an apostrophe unless it ends a sentence or a clause
    if (text[open] === "'" && !/[.,!?…—]/u.test(text[index - 1] ?? '')) continue;
    const apostrophe = /[‘']/.test(text[open]!) && /[\p{L}]/u.test(text[index + 1] ?? '');
    if (!apostrophe) return index;
  }
  return -1;
}

/** `— Come in, she said. — Thank you.`: a dash opens speech, a sentence with a tag leaves it; `—Ven —dijo—. Ya.` */
function dashParts(paragraph: string, start: number): Part[] {
  const parts: Part[] = [];
  const pieces = paragraph.slice(start).split(/(\s[—–]\s?|[—–](?=[.,;:!?])|[.,]?\s?[—–]\s)/u);
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    const stop = /^[.,;:]\s*/u.exec(piece)?.[0].length ?? 0; // what closes the tag's sentence
    if (index % 4 === 0) addSpoken(parts, paragraph, at + stop, piece.slice(stop));
    else if (index % 2 === 0) addPart(parts, 'narration', paragraph, at, at + piece.length);
    at += piece.length;
  }
  return parts;
}

/** What is said, with the tags French leaves within it: `Bonjour, dit-il. Tu viens ?` */
function addSpoken(parts: Part[], paragraph: string, at: number, said: string): void {
  const tag = tagInside(said);
  if (!tag) return addPart(parts, 'quote', paragraph, at, at + said.length);
  addPart(parts, 'quote', paragraph, at, at + tag.before);
  addPart(parts, 'narration', paragraph, at + tag.before, at + tag.after);
  addSpoken(parts, paragraph, at + tag.after, said.slice(tag.after));
}

function addPart(parts: Part[], kind: Part['kind'], paragraph: string, from: number, to: number): void {
  const text = paragraph.slice(from, to).trim().replace(/\s*»$/u, '');
  if (/[\p{L}\p{N}]/u.test(text)) parts.push({ kind, text, from, to });
}
