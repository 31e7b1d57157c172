import type { Emotion, Mood } from '../../schema/scene-graph.ts';
import type { LanguageCode } from '../../schema/language.ts';
import { wordsFor } from '../languages/packs.ts';
import { INTENSIFIERS, MANNER_WORDS, NEGATIONS } from './lexicon/affect.ts';
import { tokensOf } from './sentences.ts';

export type Feelings = Record<Emotion, number>;
export const noFeelings = (): Feelings => ({ calm: 0, joy: 0, sadness: 0, anger: 0, fear: 0, surprise: 0, respect: 0 });

type Affect = { exact: Map<string, Emotion>; stems: Map<string, Emotion> };
const read = new Map<LanguageCode | null, Affect>();

/** A language's words of feeling, read once. */
function affectOf(language: LanguageCode | null): Affect {
  const known = read.get(language);
  if (known) return known;
  const affect: Affect = { exact: new Map(), stems: new Map() };
  for (const [word, emotion] of wordsFor('feelings', language)) {
    if (word.endsWith('*')) affect.stems.set(word.slice(0, -1), emotion);
    else affect.exact.set(word, emotion);
  }
  read.set(language, affect);
  return affect;
}
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function feelingOf(word: string, { exact, stems }: Affect): Emotion | null {
  const hit = exact.get(word);
  if (hit) return hit;
  for (let length = word.length; length >= 2; length--) {
    const stem = stems.get(word.slice(0, length));
    if (stem && (length >= 3 || word.charCodeAt(0) > 0x24f)) return stem;
  }
  return null;
}

/** Adds the feelings a text names, weighted; a negation turns joy to sadness and silences the rest. */
export function feelingsIn(text: string, weight: number, into: Feelings, language: LanguageCode | null = null): Feelings {
  const affect = affectOf(language);
  const { exact } = affect;
  const tokens = tokensOf(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    if (CJK.test(token.text)) {
      for (let at = 0; at < token.lower.length; at++) {
        const feeling = feelingOf(token.lower.slice(at, at + 6), affect);
        if (!feeling) continue;
        into[feeling] += weight;
        at += 1;
      }
      continue;
    }
    const two = `${token.lower} ${tokens[i + 1]?.lower ?? ''}`;
    const three = `${two} ${tokens[i + 2]?.lower ?? ''}`;
    const marked = `${token.lower}${tokens[i + 1]?.text ?? ''}`;
    const feeling = exact.get(three) ?? exact.get(two) ?? exact.get(marked) ?? feelingOf(token.lower, affect);
    if (!feeling) continue;
    const nearby = tokens.slice(Math.max(0, i - 3), i).map(({ lower }) => lower);
    const strength = weight * (nearby.some((word) => INTENSIFIERS.has(word)) ? 1.5 : 1);
    const negated = nearby.some((word) => NEGATIONS.has(word)) || nearby.at(-1) === "n't";
    if (!negated) into[feeling] += strength;
    else if (feeling === 'joy') into.sadness += strength * 0.6;
    else into.calm += strength * 0.2;
  }
  return into;
}

const VERB_FEELINGS: Readonly<Record<string, Emotion>> = {
  smile: 'joy', laugh: 'joy', grin: 'joy', chuckle: 'joy', giggle: 'joy', dance: 'joy', cheer: 'joy', clap: 'joy', hug: 'joy', kiss: 'joy', beam: 'joy', wink: 'joy', celebrate: 'joy', applaud: 'joy',
  weep: 'sadness', cry: 'sadness', sob: 'sadness', sigh: 'sadness', mourn: 'sadness', whimper: 'sadness', collapse: 'sadness',
  shout: 'anger', yell: 'anger', slam: 'anger', slap: 'anger', glare: 'anger', punch: 'anger', scowl: 'anger', hit: 'anger', snarl: 'anger', kick: 'anger', smash: 'anger', frown: 'anger',
  tremble: 'fear', shiver: 'fear', hide: 'fear', flee: 'fear', flinch: 'fear', recoil: 'fear', shudder: 'fear', cower: 'fear', scream: 'fear', hesitate: 'fear',
  gasp: 'surprise', startle: 'surprise', freeze: 'surprise', jump: 'surprise',
  bow: 'respect', kneel: 'respect', salute: 'respect', pray: 'respect', thank: 'respect', greet: 'respect',
}; // prettier-ignore

/** What a verb shows of the one who does it. */
export const feelingOfVerb = (verb: string): Emotion | null => VERB_FEELINGS[verb] ?? null;

const OF_MOOD: Readonly<Record<Mood, Emotion>> = {
  calm: 'calm',
  happy: 'joy',
  sad: 'sadness',
  dramatic: 'anger',
  tense: 'fear',
  inspirational: 'joy',
  mysterious: 'fear',
  romantic: 'joy',
};

export type LineContext = {
  parenthetical: string | null;
  /** What the speaker has just been seen doing and feeling. */
  doing: Feelings | null;
  /** How the speaker felt in the line before. */
  before: Emotion | null;
  mood: Mood;
  language?: LanguageCode | null;
};

/** The feeling a line is spoken with. */
export function emotionOfLine(text: string, { parenthetical, doing, before, mood, language = null }: LineContext): Emotion {
  const feelings = noFeelings();
  if (parenthetical) feelingsIn(parenthetical, 6, feelings, language);
  feelingsIn(text, 1, feelings, language);
  if (doing) for (const key of Object.keys(feelings) as Emotion[]) feelings[key] += Math.min(2, doing[key] * 1.4);
  if (before && before !== 'calm') feelings[before] += 0.45;
  feelings[OF_MOOD[mood]] += 0.25;
  if (mannerOf(parenthetical, text) === 'shout')
    feelings[mood === 'happy' || mood === 'inspirational' || feelings.joy > 0 ? 'joy' : feelings.fear > 0 ? 'fear' : 'anger'] += 2;
  punctuation(text, feelings);
  feelings.calm += 0.75;
  let best: Emotion = 'calm';
  for (const key of Object.keys(feelings) as Emotion[]) if (feelings[key] > feelings[best]) best = key;
  return best;
}

function punctuation(text: string, feelings: Feelings): void {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shouting = letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const marks = text.match(/[!！]/gu)?.length ?? 0;
  if (/[?？][!！]|[!！][?？]/u.test(text)) feelings.surprise += 2;
  if (shouting) feelings.anger += 1.2;
  if (marks > 0) {
    const leading = (['joy', 'anger', 'fear', 'surprise', 'respect'] as const).reduce((a, b) => (feelings[b] > feelings[a] ? b : a));
    if (feelings[leading] > 0.2) feelings[leading] += 0.5 * Math.min(2, marks);
    else feelings.surprise += 0.3;
    feelings.calm -= 0.4;
  }
  if (/^(?:what|really|you|how)\b[^.]*\?$/iu.test(text) && text.length < 24) feelings.surprise += 0.5;
  if (/(?:…|\.\.\.)/u.test(text)) feelings.sadness += 0.25;
}

/** How the words are brought out. */
export function mannerOf(parenthetical: string | null, text: string): 'normal' | 'whisper' | 'shout' | 'sing' | 'think' {
  if (parenthetical) for (const [manner, words] of MANNER_WORDS) if (words.test(parenthetical)) return manner;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && /[!！]/u.test(text)) return 'shout';
  return 'normal';
}

/** The feeling that an adverb or adjective beside a verb adds: "looks back, afraid". Only words after the verb, up to the next verb. */
export function feelingBeside(behind: string, language: LanguageCode): Emotion | null {
  const rest = behind.split(/[.;]|\band\b|\bthen\b/u)[0] ?? '';
  const feelings = feelingsIn(rest.replace(FAINT, ' '), 1, noFeelings(), language);
  let best: Emotion | null = null;
  for (const key of Object.keys(feelings) as Emotion[])
    if (feelings[key] > 0 && key !== 'calm' && feelings[key] > (best ? feelings[best] : 0)) best = key;
  return best;
}

const FAINT =
  /\b(?:alone|empty|broken|blue|tired|lost|gone|sharp|even|flat|dry|cold|bright|warm|sweet|dead|wait|is that|sir|master|cool|tear|lies|like|run|danger|cry|shaking|hid(?:es|den|ing)?)\b/giu;
