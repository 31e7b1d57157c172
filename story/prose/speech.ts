import type { CharacterElement, Element } from '../fountain/syntax.ts';
import { quotedParts, type Part } from './quotes.ts';
import { openingName, speechTag, type SpeechTag } from './tags.ts';

/** Who has spoken so far, latest last; pronouns are resolved against it. */
export interface Company {
  speakers: string[];
  /** What a name has been called: keeps "she" from being given to him. */
  pronouns: Map<string, 'he' | 'she'>;
  mentioned: string | null;
}
export const newCompany = (): Company => ({ speakers: [], pronouns: new Map(), mentioned: null });

const CHAT_LINE = /^(?<name>[\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]{0,30}?)\s*[:：]\s+(?<words>\S.*)$/u;

/** Turns one paragraph of prose into elements: what is told as action, what is quoted as cue and dialogue. */
export function speechElements(paragraph: Element, company: Company): Element[] {
  const parts = quotedParts(paragraph.text);
  if (!parts.some(({ kind }) => kind === 'quote')) return chatElements(paragraph, company) ?? tell(paragraph, company);
  const tags = parts.map((part) => (part.kind === 'narration' ? speechTag(part.text) : null));
  const speaker = whoSpeaks(parts, tags, company);
  const elements: Element[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'quote') elements.push(...spoken(paragraph, part, speaker, mannerNear(tags, index)));
    else elements.push(...told(paragraph, part, tags[index] ?? null, speaker));
  }
  return elements;
}

/** `ANNA: Hello.`, a line each. */
function chatElements(paragraph: Element, company: Company): Element[] | null {
  const lines = paragraph.text.split('\n');
  const turns = lines.map((line) => CHAT_LINE.exec(line)?.groups);
  if (!turns.every((turn) => turn)) return null;
  let from = 0;
  return turns.flatMap((turn, index) => {
    const to = from + lines[index]!.length;
    const part: Part = { kind: 'quote', text: turn!['words']!, from, to };
    from = to + 1;
    addSpeaker(company, turn!['name']!.trim());
    return spoken(paragraph, part, turn!['name']!.trim(), null);
  });
}

function tell(paragraph: Element, company: Company): Element[] {
  hear(paragraph.text, company);
  return [paragraph];
}

function whoSpeaks(parts: readonly Part[], tags: readonly (SpeechTag | null)[], company: Company): string {
  const tag = tags.find((found) => found !== null);
  if (parts[0]?.kind === 'narration') hear(parts[0].text, company);
  const opening = parts.map((part) => (part.kind === 'narration' ? openingName(part.text) : null)).find((name) => name !== null);
  const name = tag?.name ?? (tag?.pronoun ? byPronoun(tag.pronoun, company) : null) ?? opening ?? inTurn(company);
  for (const [index, part] of parts.entries()) if (tags[index]?.name) bindPronoun(tags[index].name, part.text, company);
  if (tag?.pronoun && tag.pronoun !== 'they') company.pronouns.set(name, tag.pronoun);
  addSpeaker(company, name);
  return name;
}

/** Someone known to be called so, else the last one mentioned who isn't known otherwise; speakers rather take turns than go on. */
function byPronoun(pronoun: 'he' | 'she' | 'they', { speakers, pronouns, mentioned }: Company): string | null {
  const fits = (name: string): boolean => pronoun === 'they' || (pronouns.get(name) ?? pronoun) === pronoun;
  const company = mentioned ? [...speakers, mentioned] : speakers;
  const sure = company.findLast((name) => pronouns.get(name) === pronoun);
  const last = speakers.at(-1);
  return sure ?? company.findLast((name) => fits(name) && name !== last) ?? company.findLast(fits) ?? null;
}

/** Without a tag speakers alternate. */
function inTurn({ speakers, mentioned }: Company): string {
  const last = speakers.at(-1);
  const other = speakers.findLast((name) => name !== last);
  return other ?? (mentioned !== last ? mentioned : null) ?? last ?? 'Someone';
}

/** Takes note of who is told about, and of the pronoun the next words give them. */
function hear(narration: string, company: Company): void {
  const name = openingName(narration);
  if (!name) return;
  company.mentioned = name;
  company.speakers.unshift(name);
  bindPronoun(name, narration, company);
}

function bindPronoun(name: string, narration: string, { pronouns }: Company): void {
  const pronoun = /\b(?:(his|he|him)|her|she)\b/i.exec(narration.slice(narration.indexOf(name)));
  if (pronoun && !pronouns.has(name)) pronouns.set(name, pronoun[1] ? 'he' : 'she');
}

function addSpeaker(company: Company, name: string): void {
  company.speakers.push(name);
  if (company.speakers.length > 12) company.speakers.shift();
  company.mentioned = name;
}

const mannerNear = (tags: readonly (SpeechTag | null)[], index: number): string | null =>
  tags[index + 1]?.manner ?? tags[index - 1]?.manner ?? null;

function spoken(paragraph: Element, part: Part, name: string, manner: string | null): Element[] {
  const place = placeOf(paragraph, part);
  const cue: CharacterElement = { ...place, kind: 'character', text: name, raw: name, name, extensions: [], dual: false };
  const words = part.text.replace(/\s*\n\s*/g, ' ').replace(/,$/, '.');
  const line: Element = { ...place, kind: 'dialogue', text: words };
  return manner ? [cue, { ...place, kind: 'parenthetical', text: manner, raw: `(${manner})` }, line] : [cue, line];
}

/** Narration beside a quote, without its tag; nothing when the tag was all there is. */
function told(paragraph: Element, part: Part, tag: SpeechTag | null, speaker: string): Element[] {
  const rest = tag ? withoutTag(part.text, tag, speaker) : part.text;
  if (!/[\p{L}\p{N}]/u.test(rest)) return [];
  return [{ ...placeOf(paragraph, part), kind: 'action', text: rest.replace(/\s*\n\s*/g, ' ') }];
}

function withoutTag(text: string, { tag }: SpeechTag, speaker: string): string {
  const before = text.slice(0, tag.from).replace(/[\s,]+$/, '');
  const after = text.slice(tag.to);
  const goesOn = /^\s*(?:,\s*)?(?:(?:and|und|et|y|e)\s)?\s*(\p{Ll}.*)$/su.exec(after)?.[1];
  const sentence = goesOn ? `${speaker} ${goesOn}` : after.replace(/^[\s,.;:：]+/, '');
  return [before, sentence].filter((piece) => /[\p{L}\p{N}]/u.test(piece)).join(' ');
}

function placeOf(paragraph: Element, part: Part) {
  const lineAt = (offset: number): number => paragraph.lines.from + paragraph.text.slice(0, offset).split('\n').length - 1;
  const lines = { from: lineAt(part.from), to: Math.min(paragraph.lines.to, lineAt(part.to)) };
  return { raw: part.text, spans: [], notes: [], forced: false, lines };
}
