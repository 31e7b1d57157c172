import type { CharacterElement, Element } from '../fountain/syntax.ts';
import { addSpeaker, type Company, NARRATOR } from './company.ts';
import { hear, hearName } from './hearing.ts';
import { isNameless } from './people.ts';
import { nextInTurn, speakerOf } from './who-speaks.ts';
import { PERSON_NOUNS } from '../analysis/lexicon/people.ts';
import { quotedParts, type Part } from './quotes.ts';
import { bareTag, invertedName, openingName, openingPerson, speechTag, topicOf, type SpeechTag } from './tags.ts';

const CHAT_LINE = /^(?<name>[\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]{0,30}?)\s*[:：]\s+(?<words>\S.*)$/u;

/** Turns one paragraph of prose into elements: what is told as action, what is quoted as cue and dialogue. */
export function speechElements(paragraph: Element, company: Company): Element[] {
  const parts = quotedParts(paragraph.text);
  if (parts.some(({ kind }) => kind === 'quote')) return quoteElements(paragraph, parts, company);
  const chat = chatElements(paragraph, company);
  if (!chat) {
    hear(paragraph.text, company);
    hearName(paragraph.text, company);
    company.onStage = lastOnStage(paragraph.text, company);
  }
  return chat ?? [paragraph];
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
    return spoken(paragraph, { parts: [part], speaker: turn!['name']!.trim(), manner: null });
  });
}

/** A part of narration with what is left of it beside its tag. */
interface Told {
  part: Part;
  tag: SpeechTag | null;
}

function quoteElements(paragraph: Element, parts: readonly Part[], company: Company): Element[] {
  const told = new Map<Part, Told>(
    parts.filter(({ kind }) => kind === 'narration').map((part) => [part, { part, tag: speechTag(part.text) }]),
  );
  const speaker = whoSpeaks(parts, told, company);
  const shown = asWritten(speaker, parts);
  const elements: Element[] = [];
  let speech: Part[] = [];
  const flush = (): void => {
    if (speech.length > 0) elements.push(...spoken(paragraph, { parts: speech, speaker: shown, manner: mannerNear(parts, speech, told) }));
    speech = [];
  };
  for (const part of parts) {
    const narration = told.get(part);
    if (!narration) {
      speech.push(part);
      continue;
    }
    const action = tellBeside(paragraph, narration, speaker);
    if (action) flush(); // a mere tag lets the speech go on
    if (action) elements.push(action);
  }
  flush();
  company.onStage = null;
  for (const { part, tag } of told.values())
    hear(tag ? `${part.text.slice(0, tag.tag.from)} ${part.text.slice(tag.tag.to)}` : part.text, company);
  addSpeaker(company, speaker, parts.map(({ kind, text }) => (kind === 'quote' ? text : '')).join(' '));
  if (speaker !== NARRATOR && [...told.values()].some(({ part }) => TO_ME.test(part.text))) company.addressed = NARRATOR;
  for (const { part } of told.values()) hearName(part.text, company);
  return elements;
}

/** "he told me": the next line is the narrator's. */
const TO_ME =
  /\b(?:(?:told|asked|answered|reminded|warned) me|(?:said|whispered|shouted|called|snapped|muttered) (?:\w+ )?(?:to|at) me|me (?:dijo|preguntó|dit|demanda|disse|chiese|perguntou)|sagte (?:er|sie|\p{Lu}\p{Ll}+) zu mir)\b/u;

function whoSpeaks(parts: readonly Part[], told: ReadonlyMap<Part, Told>, company: Company): string {
  const [first] = parts;
  if (first?.kind === 'narration') hear(first.text, company);
  for (const { part, tag } of told.values()) {
    const named = tag && !bareTag(part.text) && speakerOf(tag, company, part.text);
    if (named) return named;
  }
  const beside = parts.find((part, index) => part.kind === 'narration' && index > 0);
  return (
    (beside && subjectOf(beside.text, company)) ??
    (first?.kind === 'narration' ? lastSubject(first.text, company) : null) ??
    company.onStage ??
    bareSpeaker(told, company) ??
    nextInTurn(company)
  );
}

/** "—murmuró.": whoever was spoken of last. */
function bareSpeaker(told: ReadonlyMap<Part, Told>, company: Company): string | null {
  const bare = [...told.values()].find(({ part }) => bareTag(part.text))?.tag;
  return bare ? speakerOf(bare, company, '') : null;
}

/** The form of a name that narration beside the quote uses: "Hub" of Hub Tolliver. */
function asWritten(speaker: string, parts: readonly Part[]): string {
  const [first = '', ...rest] = speaker.split(/\s+/);
  if (rest.length === 0 || first.endsWith('.') || PERSON_NOUNS.has(first.toLowerCase()) || !/^\p{Lu}/u.test(first)) return speaker;
  const beside = parts.flatMap(({ kind, text }) => (kind === 'narration' ? [text] : [])).join(' ');
  return !beside.includes(speaker) && new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u').test(beside) ? first : speaker;
}

/** Whom narration begins with; `apart` from quotes nobody takes turns. */
function subjectOf(narration: string, company: Company, apart = false): string | null {
  const name = openingName(narration) ?? invertedName(narration) ?? (CALLED.exec(narration) ?? TITLED.exec(narration))?.[1];
  if (name) return speakerOf({ name, pronoun: null, manner: null, tag: NO_TAG }, company, '');
  const person = openingPerson(narration);
  const creature = /^(?:The|Le|La|El|Der|Die|Das|Il|O|A)\s+(\p{Ll}+)\s/u.exec(narration)?.[1];
  return (person && speakerOf(person, company, '', apart)) ?? (creature ? (company.named.get(creature) ?? null) : null);
}
/** "O mestre Zacarias ergueu o copo." */
const TITLED = /^(?:The|Le|La|El|Der|Die|Il|O|A)\s+\p{Ll}{3,}\s+(\p{Lu}[\p{L}'’-]+)\s+\p{Ll}/u;
/** "The Lord Chamberlain, a long thin man called Vex, …" */
const CALLED = /^(?:The|An?)\s[^.!?]{0,80}\b(?:called|named)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/u;
const NO_TAG = { from: 0, to: 0 };

/** Whom the last sentence before a quote is about: "He didn't get up. “It ran when I parked it.”" */
function lastSubject(narration: string, company: Company): string | null {
  const sentences = narration.split(/(?<=[.!?…])\s+(?=\p{Lu})/u);
  for (const sentence of sentences.reverse()) {
    const found = subjectOf(sentence, company);
    if (found) return found;
  }
  return null;
}

/** Whom the last sentence of a paragraph is about, when they are somebody known: they are who speaks next. */
function lastOnStage(narration: string, company: Company): string | null {
  const last =
    narration
      .trim()
      .split(/(?<=[.!?…])\s+(?=\p{Lu})|(?<=[。！？।])\s*/u)
      .findLast((sentence) => /\p{L}/u.test(sentence)) ?? '';
  const topic = topicOf(last);
  const found = topic ? speakerOf({ name: topic, pronoun: null, manner: null, tag: NO_TAG }, company, '') : subjectOf(last, company, true);
  const newcomer = found ?? (AFTERWARDS.test(last) ? lastSubject(narration, company) : null);
  if (newcomer && isNameless(newcomer) && !company.speakers.includes(newcomer) && ENTERS.test(narration)) return newcomer;
  return found !== null && (company.speakers.includes(found) || (topic !== null && company.salience.has(found))) ? found : null;
}

/** Somebody nobody has heard of comes in: they are who speaks next. */
const ENTERS =
  /(?:^|[.!?]\s+)An?\s+(?:[\p{Ll}-]+,?\s+){0,4}?\p{Ll}+\s[^.!?]{0,60}?\b(?:stepped|came|walked|strode|entered|appeared|stood|stumbled|burst|slipped|leaned|approached|climbed|rode|ran|emerged|pushed)\b/u;
const AFTERWARDS = /^(?:Under|In|On|Over|From|At|With|Behind|Across|Around)\s[^.!?,]{2,40}?\s(?:he|she)\s/u;

function mannerNear(parts: readonly Part[], speech: readonly Part[], told: ReadonlyMap<Part, Told>): string | null {
  const [first, last] = [parts.indexOf(speech[0]!), parts.indexOf(speech.at(-1)!)];
  const near = parts.slice(Math.max(0, first - 1), last + 2).map((part) => told.get(part)?.tag?.manner ?? null);
  return near.find((manner) => manner !== null) ?? null;
}

function spoken(
  paragraph: Element,
  { parts, speaker, manner }: { parts: readonly Part[]; speaker: string; manner: string | null },
): Element[] {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const place = placeOf(paragraph, { ...first, to: last.to });
  const cue: CharacterElement = { ...place, kind: 'character', text: speaker, raw: speaker, name: speaker, extensions: [], dual: false };
  // The comma of a quote before its tag stands for whatever the sentence would have had.
  const words = parts
    .map(({ text }) => text.replace(/\s*\n\s*/g, ' '))
    .reduce((said, text) => `${/^\p{Lu}/u.test(text) ? said.replace(/,$/, '.') : said} ${text}`);
  const line: Element = { ...place, kind: 'dialogue', text: words.replace(/,$/, '.') };
  return manner ? [cue, { ...place, kind: 'parenthetical', text: manner, raw: `(${manner})` }, line] : [cue, line];
}

/** Narration beside a quote, without its tag; null when the tag was all there is. */
function tellBeside(paragraph: Element, { part, tag }: Told, speaker: string): Element | null {
  const rest = tag ? withoutTag(part.text, tag, speaker) : part.text;
  if (!/[\p{L}\p{N}]/u.test(rest)) return null;
  return { ...placeOf(paragraph, part), kind: 'action', text: rest.replace(/\s*\n\s*/g, ' ') };
}

function withoutTag(text: string, { tag }: SpeechTag, speaker: string): string {
  const before = text.slice(0, tag.from).replace(/[\s,]+$/, '');
  const after = text.slice(tag.to);
  const { joiner = '', rest } = /^(?<joiner>\s*(?:,\s*)?(?:(?:and|und|et|y|e|и|но|а)\s)?)\s*(?<rest>\p{Ll}.*)$/su.exec(after)?.groups ?? {};
  const goesOn = rest !== undefined && /\S/u.test(joiner) ? rest : rest?.replace(HOW_SAID, '');
  const sentence = goesOn ? `${speaker} ${goesOn}` : (goesOn ?? after).replace(/^[\s,.;:：—–]+/, '');
  return [before, sentence].filter((piece) => /[\p{L}\p{N}]/u.test(piece)).join(' ');
}

/** What only says to whom or how a speech was said: "он мальчика на полке", "sin volverse". A gerund tells a deed. */
const HOW_SAID =
  /^(?:\p{Script=Cyrillic}+(?<!(?:ая|яя|ив|ав|ев|ыв|ув|вшись|ясь))(?![\p{L}])|(?:sin|con|a|al|en|por|desde|para|entre|com|sem|em|para|ao|à|con|senza|sans|avec|d['’]un|d['’]une|à|au|en|mit|ohne|zu|zur|zum|von|aus|in|baixinho|quedo|him|me|us|them|the|her|his)(?!\p{L})(?!\s\p{L}+(?:ant)(?!\p{L})))[^.!?…]*[.!?…]?\s*/u;

function placeOf(paragraph: Element, part: Part) {
  const lineAt = (offset: number): number => paragraph.lines.from + paragraph.text.slice(0, offset).split('\n').length - 1;
  const lines = { from: lineAt(part.from), to: Math.min(paragraph.lines.to, lineAt(part.to)) };
  return { raw: paragraph.text.slice(part.from, part.to), spans: [], notes: [], forced: false, lines };
}
