import { GrownNouns, grownWords } from '../languages/grown-words.ts';
import type { Grown } from '../languages/grown-words.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Morphology } from '../languages/morphology/morphology.ts';
import type { Person } from './cast.ts';
import { ageOfAdjective } from './beside-name.ts';
import type { Memory } from './coreference.ts';
import { ANIMALS } from './lexicon/animals.ts';
import { BACK, GENERIC, PICTURES } from './people-words.ts';
import type { PersonNoun } from './lexicon/people.ts';
import { extraOf } from './people-in-scene.ts';
import type { Cast } from './people-in-scene.ts';
import type { SceneCast } from './scene-cast.ts';
import type { Token } from './sentences.ts';

/** Somebody a sentence means. Tokens, end excluded. */
export type Met = {
  ids: string[];
  from: number;
  to: number;
  role: 'subject' | 'other' | 'with' | 'of';
  /** "… too": two of them make one subject. */
  also: boolean;
  ergative: boolean;
  /** By a name, not by a noun or a pronoun. */
  named: boolean;
  group: boolean;
  /** Shown, not only in a picture. */
  seen: boolean;
  /** A pronoun that tells no gender. */
  open: boolean;
};

type Context = {
  pack: LanguagePack;
  morphology: Morphology;
  cast: SceneCast;
  memory: Memory;
  /** Tokens that verbs take. */
  taken: ReadonlySet<number>;
};

const COMMA = /^[,،]$/u;
const called = new WeakMap<SceneCast, Map<string, string>>();
const names = new WeakMap<Cast, Map<Morphology, GrownNouns<Person>>>();

/** Everyone a sentence names, in order. */
export function peopleOf(tokens: readonly Token[], text: string, context: Context): Met[] {
  const finder = new Finder(tokens, text, context);
  return finder.find();
}

class Finder {
  private readonly found: Met[] = [];
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly context: Context;

  constructor(tokens: readonly Token[], text: string, context: Context) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
  }

  find(): Met[] {
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (!token?.word) {
        if (token?.text === '(' && i > 0) i = this.bracket(i);
        continue;
      }
      const next = this.named(i) ?? (this.context.taken.has(i) ? null : (this.pronoun(i, token.lower) ?? this.noun(i)));
      if (next !== null) i = next - 1;
    }
    return this.found;
  }

  /** What stands in brackets behind a name describes them. */
  private bracket(at: number): number {
    const end = this.tokens.findIndex(({ text }, index) => index > at && text === ')');
    if (end < 0) return at;
    const last = this.found.at(-1);
    for (let i = at + 1; i < end && last?.named; i++) this.describes(i, last.ids[0]);
    return end;
  }

  private describes(at: number, id: string | undefined): void {
    const noun = this.people().at(this.tokens, at);
    if (!noun || !id || noun.meaning.group) return;
    this.context.cast.describe(id, noun.meaning, null, this.context.memory);
    this.callIt(noun, id);
  }

  private people(): GrownNouns<PersonNoun> {
    return grownWords(this.context.pack, this.context.morphology).people;
  }

  private named(at: number): number | null {
    const hit = this.nameAt(at);
    if (!hit) return null;
    const { person } = { person: hit.meaning };
    const ids = person.members.length > 1 ? person.members : [person.id];
    let to = at + hit.length;
    while (this.context.morphology.honorific.test(this.tokens[to]?.lower ?? '') && !this.nameAt(to)) to++;
    this.learnFromName(person);
    this.add({ ids, from: at, to, named: person.noun === null, group: person.noun?.group ?? false }, hit);
    return this.apposition(to, ids[0]);
  }

  private learnFromName({ id, name, noun, members }: Person): void {
    const { memory, morphology } = this.context;
    const known = memory.genderOf(id);
    if (noun || members.length > 1 || known === 'female' || known === 'male') return;
    if (morphology.nameEndings.female.test(name)) memory.learn(id, 'female');
    else if (morphology.nameEndings.male.test(name)) memory.learn(id, 'male');
  }

  /** "…, థియేటర్ నౌకరు, …": nouns between commas behind a name describe them. */
  private apposition(to: number, id: string | undefined): number {
    const closed = this.tokens[to]?.text === '(' ? this.bracket(to) + 1 : to; // "రామయ్య (65), టీ కొట్టు యజమాని, …"
    if (!COMMA.test(this.tokens[closed]?.text ?? '')) return to;
    const end = this.tokens.findIndex(({ text }, index) => index > closed && COMMA.test(text));
    if (end < 0 || end - closed > 7) return to;
    const inside = Array.from({ length: end - closed - 1 }, (_, index) => closed + 1 + index);
    if (inside.some((i) => this.nameAt(i) !== null || this.context.taken.has(i))) return to;
    const noun = inside.findLast((i) => this.people().at(this.tokens, i) !== null);
    if (noun === undefined) return to;
    this.describes(noun, id);
    return end + 1;
  }

  private nameAt(at: number): Grown<Person> | null {
    const { cast, morphology } = this.context;
    const known = names.get(cast.cast) ?? new Map<Morphology, GrownNouns<Person>>();
    names.set(cast.cast, known);
    const finder = known.get(morphology) ?? new GrownNouns(formsOf(cast.cast.people, morphology), morphology);
    known.set(morphology, finder);
    return finder.at(this.tokens, at);
  }

  private pronoun(at: number, word: string): number | null {
    const { morphology, memory } = this.context;
    const { female, male, same, they, other } = morphology.pronouns;
    const ergative = morphology.ergative?.test(this.tokens[at + 1]?.lower ?? '') ?? false;
    const kind = female?.test(word) ? 'female' : male?.test(word) ? 'male' : same?.test(word) ? 'same' : they?.test(word) ? 'they' : null;
    // a demonstrative before its noun
    if (kind && /^(?:वह|वो|यह|ती|तो|ते|তিনি|এ|એ|ਉਹ|وہ|اس|उस)$/u.test(word) && this.people().at(this.tokens, at + 1)) return null;
    // "ఆమె తండ్రి": hers
    if (kind && /^[\u0b80-\u0c7f]/u.test(word) && (this.people().at(this.tokens, at + 1)?.meaning.kin || this.isBody(at + 1)))
      return this.owns(kind, at);
    if (kind) {
      if (kind === 'same' && word === 'اس' && !ergative) return at + 1;
      // "ఇద్దరు పిల్లలు": how many they are
      if (kind === 'they' && this.people().at(this.tokens, at + 1)) return at + 1;
      const one = kind === 'female' || kind === 'male' ? memory.singular(kind) : null;
      const ids = kind === 'they' ? memory.plural() : kind === 'same' ? memory.subject.slice(0, 1) : one ? [one] : [];
      // "ఆమె వైపు": to her
      const led = morphology.postpositions?.test(this.tokens[at + 1]?.lower ?? '') ?? false;
      if (ids.length > 0) this.push({ ids, from: at, to: at + 1, role: led ? 'other' : 'subject', ergative, open: kind === 'same' });
      return at + 1;
    }
    return other?.test(word) ? at + 1 : null;
  }

  private isBody(at: number): boolean {
    const { pack, morphology } = this.context;
    return grownWords(pack, morphology).things.at(this.tokens, at)?.meaning === 'body';
  }

  private owns(kind: 'female' | 'male' | 'same' | 'they', at: number): number {
    const { memory } = this.context;
    const one = kind === 'female' || kind === 'male' ? memory.singular(kind, { possessive: true }) : (memory.subject[0] ?? null);
    if (one) this.push({ ids: [one], from: at, to: at + 1, role: 'of' });
    return at + 1;
  }

  private noun(at: number): number | null {
    const hit = this.people().at(this.tokens, at);
    if (!hit) return null;
    const to = at + hit.length;
    const { cast, memory } = this.context;
    const young = this.youngOf(at, hit);
    if (young !== null) return young;
    const noun = this.aged(at, hit.meaning);
    const next = this.people().at(this.tokens, to);
    if (next && !noun.group && !next.meaning.group && !noun.kin && this.isPlain(hit)) return to; // "बुज़ुर्ग महिला": one person
    const apposed = this.nameBehind(to) ?? (COMMA.test(this.tokens[to]?.text ?? '') ? this.nameBehind(to + 1) : null);
    const owner = this.ownerBefore(at);
    if (apposed && !noun.group && this.isPlain(hit)) {
      cast.describe(apposed, noun, owner, memory);
      this.callIt(hit, apposed);
      return to;
    }
    const honoured = this.context.morphology.honorific.test(this.tokens[to]?.lower ?? '') ? to + 1 : to;
    const id = this.whoIs(hit, owner);
    this.add({ ids: [id], from: at, to: honoured, named: false, group: noun.group }, hit);
    return honoured;
  }

  /** "बूढ़ी औरत": the noun as the adjective before it ages it. */
  private aged(at: number, noun: PersonNoun): PersonNoun {
    const before = this.tokens[at - 1];
    const band = before?.word && !noun.kin ? ageOfAdjective(`${before.text} `)?.band : undefined;
    return band && !(band === 'young-adult' && noun.age === 'child') ? { ...noun, age: band } : noun;
  }

  /** "बकरी का बच्चा": a beast's young are a beast. */
  private youngOf(at: number, { meaning, length }: Grown<PersonNoun>): number | null {
    if (meaning.age !== 'child' || at < 2 || !/^(?:का|की|के|ਦਾ|ਦੇ|કા|کا|کے|ચા)$/u.test(this.tokens[at - 1]?.lower ?? '')) return null;
    const { pack, morphology, cast, memory } = this.context;
    const beast = grownWords(pack, morphology).things.at(this.tokens, at - 2);
    if (!beast || !ANIMALS.has(beast.meaning)) return null;
    const words = this.tokens.slice(at - 2, at + length).map(({ text }) => text);
    const extra = extraOf(words.join(' '), { ...meaning, gender: null }, []);
    cast.extras.set(extra.id, extra);
    memory.meet({ id: extra.id, gender: null, band: extra.band, group: meaning.group });
    this.push({ ids: [extra.id], from: at - 2, to: at + length, role: 'subject' });
    return at + length;
  }

  private isPlain({ rest }: Grown<PersonNoun>): boolean {
    return this.context.morphology.subject.test(rest);
  }

  /** The one named right behind a noun, other nouns for them between: "young lawyer ZARA". */
  private nameBehind(at: number): string | null {
    for (let i = at; i < at + 3; i++) {
      const name = this.nameAt(i);
      if (name) return name.meaning.noun === null || i === at ? name.meaning.id : null;
      if (!this.people().at(this.tokens, i)) return null;
    }
    return null;
  }

  /** Whose a noun of kin is: the last "of", else the subject so far, else the last sentence's. */
  private ownerBefore(at: number): string[] {
    const of = this.found.findLast(({ role, to }) => role === 'of' && at - to <= 2);
    return of?.ids ?? this.found.findLast(({ role }) => role === 'subject')?.ids ?? this.context.memory.subject;
  }

  /** Whom the scene has called by a noun: "constable VASU" is the constable. */
  private calledSo(): Map<string, string> {
    const told = this.context.cast.cast.people.flatMap(({ id, epithets }) => epithets.map((words): [string, string] => [words, id]));
    const known = called.get(this.context.cast) ?? new Map<string, string>(told);
    called.set(this.context.cast, known);
    return known;
  }

  private callIt({ entry, meaning }: Grown<PersonNoun>, id: string): void {
    if (meaning.kin) return;
    this.calledSo().set(entry, id);
    this.context.cast.epithets.push({ id, words: entry });
  }

  /** Whose mother, son or wife somebody is known to be. */
  private tied(kin: string, owners: readonly string[]): string | null {
    const { ties } = this.context.cast;
    const same = ties.find(({ to, kind }) => kind === kin && owners.includes(to))?.of;
    const back = BACK[kin];
    const other = back ? ties.find(({ of, kind }) => back.test(kind) && owners.includes(of))?.to : undefined;
    const told = other ? this.context.memory.genderOf(other) : null;
    const wanted = /^(?:mother|daughter|wife|sister|grandmother|granddaughter)$/u.test(kin) ? 'female' : 'male';
    return same ?? (other && (told === null || told === 'neutral' || told === wanted) ? other : null);
  }

  private whoIs({ meaning: noun, entry }: Grown<PersonNoun>, owners: string[]): string {
    const { cast, memory } = this.context;
    const before = noun.kin ? this.tied(noun.kin, owners) : this.calledSo().get(entry);
    if (before) return before;
    const kin = noun.kin ? cast.cast.people.filter((person) => person.noun?.kin === noun.kin && !owners.includes(person.id)) : [];
    if (kin.length === 1 && kin[0]) return kin[0].id;
    const relative = noun.kin && owners.length > 0 ? cast.relative(noun, owners, memory) : null;
    if (relative) {
      cast.ties.push({ of: relative, to: owners[0] ?? '', kind: noun.kin ?? '' });
      return relative;
    }
    const told = noun.group ? null : memory.described(noun.gender, noun.age);
    const generic = noun.kin !== null || noun.age !== 'adult' || GENERIC.test(entry);
    if (told && generic && (noun.gender !== null || noun.age === 'child') && !(noun.kin && owners.includes(told))) return told;
    const extra = extraOf(entry, noun, []);
    cast.extras.set(extra.id, extra);
    memory.meet({ id: extra.id, gender: extra.gender, band: extra.band, group: noun.group });
    return extra.id;
  }

  private add(who: { ids: string[]; from: number; to: number; named: boolean; group: boolean }, hit: Grown<unknown>): void {
    const { morphology, pack } = this.context;
    const next = this.tokens[who.to]?.lower ?? '';
    const behind = this.text.slice(this.tokens[who.to - 1]?.end ?? 0);
    const ergative = morphology.ergative?.test(next) ?? false;
    const plain =
      morphology.subject.test(hit.rest) && !(hit.oblique && hit.rest === '' && !/[\u0900-\u097f\u0600-\u06ff]/u.test(hit.entry));
    const marked = morphology.postpositions?.test(next) ?? false;
    const of = (!plain && morphology.of?.test(hit.rest) === true) || /^(?:का|की|के|ਦਾ|ਦੀ|ਦੇ|کا|کی|کے)$/u.test(next);
    const company = (morphology.with?.test(hit.rest) ?? false) || (morphology.withWords?.test(behind) ?? false);
    const role = company ? 'with' : of ? 'of' : plain && !marked ? 'subject' : 'other';
    const owned = of ? grownWords(pack, morphology).things.at(this.tokens, marked ? who.to + 1 : who.to) : null;
    this.push({ ...who, role, ergative, also: morphology.also?.test(hit.rest) ?? false, seen: !(owned && PICTURES.has(owned.meaning)) });
  }

  private push(met: Partial<Met> & Pick<Met, 'ids' | 'from' | 'to' | 'role'>): void {
    this.found.push({ also: false, ergative: false, named: false, group: false, seen: true, open: false, ...met });
  }
}

/** Every way the cast is named: whole names, and the parts of them that only one bears. */
function formsOf(people: readonly Person[], { honorific }: Morphology): [string, Person][] {
  const forms: [string, Person][] = [];
  const parts = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const form of person.forms) {
      const words = form
        .replaceAll(/[.#]/gu, ' ')
        .replaceAll(/[\u200c\u200d]/gu, '')
        .split(/\s+/u)
        .filter(Boolean);
      forms.push([words.join(' '), person]);
      if (words.length < 2 || person.members.length > 1) continue;
      for (const word of words)
        if (word.length > 1 && !/^\d+$/u.test(word) && !honorific.test(word)) parts.set(word, (parts.get(word) ?? new Set()).add(person));
    }
  }
  const whole = new Set(forms.map(([form]) => form));
  for (const [part, bearers] of parts) {
    const [only, ...more] = bearers;
    if (only && more.length === 0 && !whole.has(part)) forms.push([part, only]);
  }
  return forms;
}
