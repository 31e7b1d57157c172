import { headingOpening } from './heading-line.ts';
import type { SourceLine } from './lines.ts';

const TRAILING_BRACKETS = /\s*(\([^()]*\)|（[^（）]*）)\s*$/;
const MAX_CUE = 120; // characters; a longer line in capitals is action
const MAX_CASELESS = 30;

/** A character cue taken apart: `ANNA (V.O.) ^`. */
export function cueParts(cue: string): { name: string; extensions: string[]; dual: boolean } {
  let rest = cue.trim();
  const dual = rest.endsWith('^');
  if (dual) rest = rest.slice(0, -1).trimEnd();
  const extensions: string[] = [];
  for (let match = TRAILING_BRACKETS.exec(rest); match; match = TRAILING_BRACKETS.exec(rest)) {
    extensions.unshift(match[1]!.slice(1, -1).trim());
    rest = rest.slice(0, match.index);
  }
  return { name: rest.trim(), extensions, dual };
}

/** Whether a line is a cue because it is written in capitals. */
export function isCapitalCue(line: string): boolean {
  if (line.length > MAX_CUE) return false;
  const { name } = cueParts(line);
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/**
 * Whether a line in a script without capitals (Tamil, Japanese, Arabic, …) has the look of a cue: a few words, no sentence.
 * It counts as one only when its name is known; see {@link knownCues}.
 */
export function looksLikeCaselessCue(line: string): boolean {
  if (line.length > MAX_CASELESS * 3) return false;
  const { name } = cueParts(line);
  if (name.length === 0 || name.length > MAX_CASELESS || name.split(/\s+/).length > 4) return false;
  return /\p{Lo}/u.test(name) && !/[\p{Lu}\p{Ll}.!?…。！？।॥،؟:,;"“”«»「」『』]/u.test(name);
}

/** `Anna: Come in.`, `小二（小声）：姑娘找谁？`: a cue and its speech on one line, as stage plays and Chinese screenplays have it. */
export interface InlineSpeech {
  name: string;
  parenthetical: string | null;
  speech: string;
}

const INLINE = /^(?<name>\p{L}[\p{L}\p{M}\p{N} .'’・·-]{0,29}?)\s*(?:[(（](?<parenthetical>[^()（）]*)[)）])?\s*[:：]\s*(?<speech>\S.*)$/u;
/** 佐和「お待ちしておりました」, as Japanese screenplays have it. */
const BRACKETED =
  /^(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々]{1,12}?[NＮMＭ]?)\s*(?:[（(](?<parenthetical>[^()（）]*)[)）])?\s*「(?<speech>.+?)」?$/u;
/** Who takes part, in front of a scene: no speech. */
const CAST_LIST =
  /^(?:登场人物|登場人物|出场人物|人物|角色|등장인물|출연|பாத்திரங்கள்|கதாபாத்திரங்கள்|பங்கேற்போர்|الشخصيات|पात्र|पात्रे|पात्रं|పాత్రలు|പാത്രങ്ങൾ|കഥാപാത്രങ്ങൾ|ಪಾತ್ರಗಳು|চরিত্র|পাত্রপাত্রী|પાત્રો|ਪਾਤਰ|کردار|действующие лица|персонажи|персонаж|characters|cast|personnages|personajes|personagens|personaggi|personen)\s*[:：]/iu;

export const isCastList = (line: string): boolean => CAST_LIST.test(line);

/** What stands in brackets behind a name when only a voice is heard: no manner of speaking. */
const VOICE_MARK =
  /^(?:V\.?\s?O\.?|O\.?\s?[SC]\.?|off|in off|en off|voz en off|voix off|voce off|画外音?|旁白|(?:内心)?独白|心声|电话(?:里|中|那头)?|广播|ナレーション|モノローグ|心の声|[NＮMＭ]|声|電話(?:の声)?|소리|목소리|전화|내레이션|독백|(?:من )?خارج الكادر|صوت|за кадром|голос за кадром|в трубке|फ़ोन पर|फोन पर|नेपथ्य)$/iu;
export const isVoiceMark = (text: string): boolean => VOICE_MARK.test(text.trim());

/** Takes a line apart as {@link InlineSpeech}; null when it doesn't look like one. */
export function inlineSpeech(line: string): InlineSpeech | null {
  const { name, parenthetical, speech } = (INLINE.exec(line) ?? BRACKETED.exec(line))?.groups ?? {};
  if (name === undefined || speech === undefined || name.split(/\s+/).length > 4 || isCastList(line) || speech.startsWith('//'))
    return null;
  const aside = /^[(（](?<text>[^()（）]*)[)）]\s*(?<rest>\S.*)$/u.exec(speech)?.groups; // `نادية: (تبكي) ضاع!`
  if (!parenthetical && aside) return { name: name.trim(), parenthetical: aside['text']!.trim(), speech: aside['rest']! };
  return { name: name.trim(), parenthetical: parenthetical?.trim() ?? null, speech };
}

const FEWEST_INLINE = 3; // speeches
const INLINE_SHARE = 0.2; // of the lines that aren't blank

/** Who speaks on the line of their name, in a script that is written so; empty in one that isn't. */
export function inlineSpeakers(lines: readonly SourceLine[]): ReadonlySet<string> {
  const solid = lines.map(({ clean }) => clean.trim()).filter((line) => line !== '');
  const speeches = solid.flatMap((line) => inlineSpeech(line) ?? []);
  const speakers = new Set(speeches.map(({ name }) => name));
  const enough = speeches.length >= FEWEST_INLINE && speeches.length >= solid.length * INLINE_SHARE;
  if (!enough || speakers.size > speeches.length * 0.7 || solid.some((line) => line.startsWith('@'))) return new Set();
  const cues = lines.filter(({ clean }, index) => isCapitalCue(clean.trim()) && isAbove(lines, index)).length;
  return cues > speeches.length ? new Set() : speakers;
}

/**
 * Names of characters in caseless scripts: forced somewhere with `@`, standing above a line in at least two places, or in one place while
 * a script with headings names them elsewhere too.
 */
export function knownCues(lines: readonly SourceLine[]): ReadonlySet<string> {
  const known = new Set<string>();
  const seen = new Set<string>();
  const heard = new Set<string>(); // with a word in brackets: `صوت أم حمادة (من خارج الكادر)`
  for (const [index, { clean }] of lines.entries()) {
    const text = clean.trim();
    if (text.startsWith('@')) known.add(cueParts(text.slice(1)).name);
    if (!/^\p{Lo}/u.test(text) || !isAbove(lines, index) || !looksLikeCaselessCue(text)) continue;
    const { name, extensions } = cueParts(text);
    if (extensions.some((extension) => !/\p{N}/u.test(extension))) heard.add(name);
    if (seen.has(name)) known.add(name);
    seen.add(name);
  }
  const once = [...seen].filter((name) => !known.has(name) && name.length > 1);
  if (once.length === 0 || !lines.some(({ clean }) => headingOpening(clean.trim()))) return known;
  const text = lines.map(({ clean }) => clean).join('\n');
  for (const name of once) if (heard.has(name) || text.indexOf(name) !== text.lastIndexOf(name)) known.add(name);
  return known;
}

const isAbove = (lines: readonly SourceLine[], index: number): boolean =>
  (index === 0 || lines[index - 1]!.raw.trim() === '') && (lines[index + 1]?.clean.trim() ?? '') !== '';
