import type { AgeBand, Gender } from '../../schema/scene-graph.ts';
import { nounOf, personId, stripTitle, titleCase } from './cast.ts';
import type { Person } from './cast.ts';
import { ANIMALS } from './lexicon/animals.ts';
import { isChorus } from './english/voices.ts';
import { FALSE_FRIENDS } from './lexicon/false-friends.ts';
import { PERSON_NOUNS } from './lexicon/people.ts';
import type { PersonNoun } from './lexicon/people.ts';
import type { Token } from './sentences.ts';

/** A place in a sentence that means one or more people. */
export type Mention = {
  ids: string[];
  /** Token positions, end excluded. */
  from: number;
  to: number;
  kind: 'name' | 'noun' | 'pronoun';
  /** Owns what follows: "Mira's", "her". */
  owns: boolean;
  plural: boolean;
};

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const GROWS = /[\u0400-\u04ff\u0600-\u06ff\u0900-\u0dff\uac00-\ud7af]/u;

const SMALL = /^(?:the|and|der|die|das|les|los|las|del|von|van|dos|das|ibn|bin)$/u;

type Form = { words: string[]; person: Person; common: boolean };

/** Finds the cast in prose, by every form of their names. */
export class Cast {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  private readonly starts = new Map<string, Form[]>();
  private readonly grown: { stem: string; person: Person }[] = [];

  constructor(people: readonly Person[]) {
    this.people = people;
    this.byId = new Map(people.map((person) => [person.id, person]));
    for (const person of people)
      if (!isChorus(person.name) && !/^voices?$/iu.test(person.name)) for (const form of person.forms) this.addForms(person, form);
    for (const forms of this.starts.values()) forms.sort((a, b) => b.words.length - a.words.length);
    this.grown.sort((a, b) => b.stem.length - a.stem.length);
  }

  private addForms(person: Person, form: string): void {
    const wordsOf = (text: string): string[] => text.replaceAll(/[.#]/gu, ' ').split(/\s+/).filter(Boolean);
    const parts = wordsOf(stripTitle(form));
    this.add(wordsOf(form), person);
    // "two RIGGERS … the taller rigger": one of them
    const one = /^(\p{Ll}{3,}[^s\W])s$/u.exec(parts.at(-1) ?? '')?.[1];
    if (person.noun?.group && one && person.members.length === 0 && !PERSON_NOUNS.has(one)) this.add([one], person);
    if (GROWS.test(form) || CJK.test(form)) this.grown.push({ stem: stemOf(form), person });
    if (person.noun || parts.length < 2) {
      if (!person.noun && parts.length === 1) this.add(parts, person);
      return;
    }
    this.add(parts, person);
    for (const part of [parts[0], parts.at(-1)]) {
      if (!part || part.length < 3 || SMALL.test(part) || (parts.length > 1 && PERSON_NOUNS.get(part)?.kin === null)) continue; // "KEEPER DAVID ELIS" isn't every keeper
      const bearers = this.people.filter((other) => other.forms.some((other) => wordsOf(stripTitle(other)).includes(part)));
      if (bearers.length === 1) this.add([part], person);
    }
  }

  private add(words: string[], person: Person): void {
    const first = words[0];
    if (!first) return;
    const list = this.starts.get(first) ?? [];
    if (list.length === 0) this.starts.set(first, list);
    const common = person.noun !== null || ANIMALS.has(words.at(-1) ?? ''); // "the marmot", who speaks
    if (!list.some((form) => form.words.join(' ') === words.join(' '))) list.push({ words, person, common });
  }

  /** The person named at a place, and how many tokens the name takes. */
  at(tokens: readonly Token[], at: number): { person: Person; length: number } | null {
    const token = tokens[at];
    if (!token?.word) return null;
    for (const { words, person, common } of this.starts.get(token.lower) ?? []) {
      let length = 0;
      let fits = true;
      for (const word of words) {
        while (tokens[at + length] && !tokens[at + length]?.word && /^[.#]$/u.test(tokens[at + length]?.text ?? '')) length++;
        if (tokens[at + length]?.lower !== word) {
          fits = false;
          break;
        }
        length++;
      }
      if (fits && (common || GROWS.test(token.text) || CJK.test(token.text) || /^\p{Lu}/u.test(token.text))) return { person, length };
    }
    if (GROWS.test(token.text) || CJK.test(token.text)) {
      const lower = token.lower;
      const bare = lower.replace(/^(?:و|ف|ب|ل|ك)(?=\p{L}{3})/u, '');
      for (const { stem, person } of this.grown) {
        if (stem.length >= 2 && (lower.startsWith(stem) || bare.startsWith(stem)) && lower.length - stem.length <= 7)
          return { person, length: 1 };
      }
    }
    return null;
  }

  /** People named anywhere inside a stretch without spaces (Japanese, Chinese), in order. */
  inside(text: string): { person: Person; at: number; length: number }[] {
    const found: { person: Person; at: number; length: number }[] = [];
    for (const { stem, person } of this.grown) {
      for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
        if (!found.some((hit) => at < hit.at + hit.length && hit.at < at + stem.length)) found.push({ person, at, length: stem.length });
      }
    }
    return found.sort((a, b) => a.at - b.at);
  }
}

/** A name as it stands before endings: a final vowel sign or virama gives way to them in Indic scripts. */
const stemOf = (form: string): string =>
  /[\u0900-\u0dff]/u.test(form) && form.length > 2
    ? form.replace(/[\u093e-\u094d\u09be-\u09cd\u0bbe-\u0bcd\u0c3e-\u0c4d\u0cbe-\u0ccd\u0d3e-\u0d4d]$/u, '')
    : /[\u0400-\u04ff]/u.test(form) && form.length > 3
      ? form.replace(/[аяоейьы]$/u, '') // "Анна" is "Анну" as an object
      : form;

/** Someone the prose shows without a name: "a waiter", "two guards", "his mother". */
export type Extra = { id: string; name: string; noun: PersonNoun; gender: Gender | null; band: AgeBand | null };

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'another',
  'some',
  'several',
  'many',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'ten',
  'dozen',
  'dozens',
  'few',
  'every',
  'each',
  'other',
  'both',
  'no',
  'group',
  'of',
  'his',
  'her',
  'their',
  'my',
  'our',
]);

/** A noun for people at a place in an English sentence: phrase start is the noun itself; what stands before has been read as adjectives. */
export function personNounAt(tokens: readonly Token[], at: number): { noun: PersonNoun; words: string; length: number } | null {
  for (const length of [3, 2, 1]) {
    const slice = tokens.slice(at, at + length);
    if (slice.length < length || slice.some(({ word }) => !word)) continue;
    const words = slice.map(({ lower }) => lower).join(' ');
    if (FALSE_FRIENDS.has(words) || (length === 1 && NAMES_ONLY.test(slice[0]?.text ?? ''))) continue;
    if (length === 2 && SEATS.test(words)) return null;
    if (length === 1 && isNobody(words, tokens, at)) continue;
    if (words === 'crowd' && GATHERS.test(tokens[at + 1]?.lower ?? '') && !isDeterminer(tokens[at - 1]?.lower ?? '')) return null; // "the novices crowd round"
    const noun = PERSON_NOUNS.get(words) ?? (length === 1 ? (severalOf(words) ?? byEnding(words)) : undefined);
    if (noun) return { noun, words, length };
  }
  return null;
}

/** "Strikes the floor with his staff", "the figures sort into columns": a word for people that here means none. */
function isNobody(word: string, tokens: readonly Token[], at: number): boolean {
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  if (word === 'figures') return tokens.some((token) => RECKONING.test(token.lower));
  if (word !== 'staff') return false;
  let before = at - 1;
  while (before >= 0 && !/^(?:his|her|an?|the)$/u.test(lower(before)) && at - before < 4) before--;
  return (
    (lower(before) !== 'the' && HOLDING.test(lower(before - 1))) ||
    (/^an?$/u.test(lower(before)) && !/^(?:of|member)$/u.test(lower(at + 1)))
  );
}
const RECKONING =
  /^(?:screens?|columns?|spreadsheets?|ledgers?|receipts?|invoices?|budgets?|totals?|balance|accounts?|calculators?|sums?|percent|quarterly|sales)$/u;
const HOLDING =
  /^(?:with|on|upon|onto|raises?|lifts?|lowers?|plants?|grips?|clutch(?:es)?|grasps?|taps?|bangs?|thumps?|pounds?|strikes?|leans?|swings?|drops?|holds?|brandish(?:es)?|shakes?|twirls?|against|carrying|holding|clutching|gripping)$/u;

const GATHERS = /^(?:round|around|in|into|onto|forward|behind|together|out|the)$/u;
/** "The otter pops up": kin only as a name, "Pops". */
const NAMES_ONLY = /^(?:pops|nan|sis|bud)$/u;

/** "The passenger seat" is no passenger. */
const SEATS =
  /^(?:(?:passenger|driver|child|baby|guest|booster|pilot|captain|teacher|student|customer|visitor|family|crew|crowd|soldier|police|nurse|doctor|guard|king|queen|lady|gentleman|boy|girl|baby|infant|people|team|band|master|servant|maid|staff|sailor|cowboy|bride|mother|grandfather|father|sister|officer|judge|prisoner|patient|worker|public|community|boss|host|widow|witch|bachelor|beggar|monk|player|friend|employee|visitors?|ladies|gents|men|women)\s(?:seats?|side|door|window|chair|rooms?|quarters|carriage|monitor|car|cars|van|boat|station|badge|hat|cap|costume|uniform|bag|jacket|shoes?|boots?|desk|table|tape|scanner|siren|tent|bridge|clock|bed|bunk|bench|entrance|parking|toilets?|restroom|box|bell|call|mirror|band|carrier|bottle|powder|photo|portrait|album|crest|dinner|home|house|plot|tree|ship|train|plane|ferry|cabin|deck|compartment|lounge|elevator|lift|list|hall|lodge|dress|veil|parade|record|suite|cellar|cart|piece|wagon))$/u;

/** "cameraman", "flower-seller": a trade told by the end of its word. */
function byEnding(word: string): PersonNoun | undefined {
  const end =
    /^.{3,}(man|woman|boy|girl|lady|person|keeper|maker|seller|driver|worker|player|rider|hunter|catcher|collector|singer|dancer|fighter|smith|monger|wright|herd|ologist|(?:eth|et|an|ell|aut|en|in|og|at|ar|on|or|ur|al|yp)ist|ician|ineer)$/u.exec(
      word,
    )?.[1];
  if (end === undefined || NOT_PEOPLE.test(word)) return undefined;
  const gender = /^(?:man|boy)$/u.test(end) ? 'male' : /^(?:woman|girl|lady)$/u.test(end) ? 'female' : null;
  return { gender, age: end === 'boy' || end === 'girl' ? 'child' : 'adult', kin: null, group: false };
}

const NOT_PEOPLE =
  /^(?:human|roman|german|norman|ottoman|talisman|caiman|snowman|sandman|walkman|pac-man|cowboy|tomboy|playboy|screwdriver|homemaker|snowwoman|pacemaker|coffee-?maker|timekeeper|record-?player|cd-?player|shaman|.*(?:list|fist|mist|wrist|waist|twist|christ|heist|playlist|exist|insist|persist|resist|consist|moist|hoist))$/u;

/** What a plural in -s or -men means several of. */
function severalOf(word: string): PersonNoun | undefined {
  const one =
    word.length > 4 && word.endsWith('men') ? `${word.slice(0, -2)}an` : word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : null;
  const noun = one === null ? undefined : (PERSON_NOUNS.get(one) ?? byEnding(one));
  return noun ? { ...noun, group: true } : undefined;
}

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);

/** Makes an extra of a noun phrase; the id is the noun's, so that "a waiter" and "the waiter" are one. */
export function extraOf(words: string, noun: PersonNoun, adjectives: readonly string[]): Extra {
  const age =
    adjectives.includes('old') || adjectives.includes('elderly')
      ? 'mature'
      : adjectives.includes('young')
        ? noun.age === 'child'
          ? 'child'
          : 'young-adult'
        : adjectives.includes('teenage')
          ? 'teen'
          : noun.age;
  const full = [...adjectives.filter((word) => ['old', 'elderly', 'young', 'teenage', 'little'].includes(word)), words].join(' ');
  return { id: personId(full), name: titleCase(full), noun: nounOf(full) ?? noun, gender: noun.gender, band: age };
}

const YOUNG: readonly AgeBand[] = ['baby', 'toddler', 'child', 'teen', 'young-adult'];
const OLD: readonly AgeBand[] = ['middle-aged', 'mature'];

/** The one of several people whom a nameless noun can mean: nothing speaks against it, and sex or age for it. */
export function onlyOneFitting({ noun, gender, band }: Extra, people: readonly Person[]): Person | null {
  if (noun.group) return null;
  const suits = (age: AgeBand): boolean =>
    band === null ||
    age === band ||
    (band === 'child' ? YOUNG.includes(age) : band === 'mature' ? OLD.includes(age) : !YOUNG.slice(0, 3).includes(age));
  const fitting = people.filter(
    (person) =>
      !person.noun?.group &&
      (gender === null || person.gender === null || person.gender === gender) &&
      (person.band === null || suits(person.band)),
  );
  const [one] = fitting;
  if (fitting.length !== 1 || !one) return null;
  return (gender !== null && one.gender === gender) || (band !== null && one.band !== null) ? one : null;
}
