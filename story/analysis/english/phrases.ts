import type { Phase } from './state.ts';
import type { Word } from './tagging.ts';
import type { Tag } from './words.ts';

/** A noun phrase: "her little brother", "two labourers", "she", "Mira". */
export type Group = {
  kind: 'group';
  head: Word;
  /** What stands before the head, lower case: determiners and numbers, then adjectives. */
  determiners: string[];
  adjectives: string[];
  /** A capitalised word before the noun, lower case: "the Petersen boys". */
  proper: string | null;
  /** "the Merry Widow": adjective and noun have capitals. */
  titled: boolean;
  /** Whose it is: "his", "Mira's". */
  owner: Group | null;
  phase: Phase;
  /** Told apart by where they are: "the women at the next stalls". */
  placed: boolean;
  /** Stands right behind a noun it names: "her friend | Mira". */
  tight: boolean;
  /** Positions among the sentence's words, end excluded. */
  from: number;
  to: number;
};
export type Piece = Group | { kind: 'word'; word: Word; at: number };

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['det', 'poss', 'num', 'adj']);
const isMark = ({ lower }: Word): boolean => lower === "'s" || lower === "'" || lower === '’';

/** "a crowd of students": the noun only counts those behind "of". */
const COUNTS =
  /^(?:crowd|group|pair|couple|handful|line|row|gang|bunch|dozens?|number|trio|band|team|swarm|throng|knot|cluster|huddle|party|procession|queue|gaggle|mob|army|squad|flock|herd|host|circle|ring)$/u;

/** Puts a sentence's words together into noun phrases; all other words stay as they are. */
export function piecesOf(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const group = groupAt(words, at);
    if (group) {
      const counted = COUNTS.test(group.head.lower) && words[group.to]?.lower === 'of' ? groupAt(words, group.to + 1) : null;
      if (counted && (counted.head.person || counted.head.named)) {
        Object.assign(group, {
          head: { ...counted.head, phase: group.phase },
          determiners: [...group.determiners, 'many'],
          adjectives: counted.adjectives,
          owner: counted.owner,
          to: counted.to,
        });
      }
      const last = pieces.at(-1);
      group.placed = /^(?:at|from|in|behind|outside|across|on|by|near|opposite)$/u.test(words[group.to]?.lower ?? '');
      group.tight = last?.kind === 'group' && last.head.tag === 'noun' && group.head.tag === 'name';
      pieces.push(group);
      at = group.to;
    } else {
      const word = words[at];
      if (word) pieces.push({ kind: 'word', word, at });
      at++;
    }
  }
  return pieces;
}

function groupAt(words: readonly Word[], from: number): Group | null {
  let owner: Group | null = null;
  for (let start = from; ;) {
    const group = simpleGroup(words, start, owner);
    if (!group) return owner;
    const next = words[group.to];
    if (next?.tag !== 'poss' || !isMark(next)) return { ...group, from };
    owner = { ...group, from };
    start = group.to + 1;
    owner.to = start;
  }
}

function simpleGroup(words: readonly Word[], from: number, owner: Group | null): Group | null {
  const group = { determiners: [] as string[], adjectives: [] as string[], proper: null as string | null, titled: false, owner };
  let at = from;
  let head: Word | null = null;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.tag === 'adv' && !head && at > from && beforeNoun(words, at + 1)) continue;
    if (head) {
      if (word.tag === 'num' && head.tag === 'noun' && /^\d/u.test(word.lower)) continue;
      if (word.tag !== 'noun' || head.tag !== 'noun' || word.phase !== head.phase) break;
      group.adjectives.push(head.lower);
      const loud = head.text.length > 1 && head.text === head.text.toUpperCase() && word.text === word.text.toUpperCase(); // "PIT BULL"
      if (loud || (/^\p{Lu}\p{Ll}+$/u.test(head.text) && at - 1 > from && word.person?.noun.group)) group.proper = head.lower;
      head = word;
    } else if (word.tag === 'noun' || word.tag === 'name') {
      head = word;
      group.titled = group.adjectives.length > 0 && CAPITAL.test(word.text) && CAPITAL.test(words[at - 1]?.text ?? '');
    } else if ((word.tag === 'pro' || word.tag === 'obj') && at === from) {
      head = word;
      at++;
      break;
    } else if (word.tag === 'poss' && !isMark(word) && at === from && !owner) group.owner = ownerOf(word, at);
    else if (word.tag === 'det' && at > from && !/^(?:all|both|half|such)$/u.test(words[at - 1]?.lower ?? ''))
      break; // "One by one | the neighbours"
    else if (word.tag === 'det' || word.tag === 'num') group.determiners.push(word.lower);
    else if (word.tag === 'adj' || isModifier(words, at)) group.adjectives.push(word.lower);
    else break;
  }
  if (head) return { kind: 'group', head, ...group, phase: head.phase, tight: false, placed: false, from, to: at };
  const last = words[at - 1];
  // "the taller one", "both", "the old": no noun, but someone all the same
  if (at > from && last && (last.tag === 'num' || (last.tag === 'adj' && group.determiners.length > 0) || last.tag === 'det'))
    return { kind: 'group', head: last, ...group, phase: last.phase, tight: false, placed: false, from, to: at };
  return null;
}

const ownerOf = (word: Word, at: number): Group => ({
  kind: 'group', head: word, determiners: [], adjectives: [], proper: null, titled: false, owner: null, phase: word.phase, tight: false, placed: false, from: at, to: at + 1,
}); // prettier-ignore

/** "crumpled photograph", "a smoking gun": a participle that tells what a noun is like. */
function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'vn' && word?.tag !== 'vg') return false;
  const before = words[at - 1]?.tag;
  if (before === 'noun' || before === 'name' || /^(?:named|called)$/u.test(word.lower)) return false;
  const stands = (before !== undefined && BEFORE_NOUN.has(before)) || word.phase === 'open' || word.tag === 'vn';
  return stands && beforeNoun(words, at + 1);
}

/** Whether a noun, or more adjectives and then a noun, follow. */
function beforeNoun(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const tag = words[at]?.tag;
    if (tag === 'noun' || tag === 'name' || tag === 'num') return true;
    if (tag !== 'adj' && tag !== 'vn' && tag !== 'vg' && tag !== 'adv') return false;
  }
  return false;
}
