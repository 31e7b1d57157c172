import type { LanguageCode } from '../../../schema/language.ts';
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Memory } from '../coreference.ts';
import type { Deed, Reading } from '../english/deed.ts';
import type { Token } from '../sentences.ts';
import type { SceneCast } from '../scene-cast.ts';
import { peopleMet } from './clause-people.ts';
import type { Met, Sentence } from './clause-sentence.ts';
import { thingSubject } from './clause-things.ts';
import { clauseTokens } from './clause-tokens.ts';
import { verbAt } from './clause-verbs.ts';
import type { Said } from './clause-verbs.ts';
import { clauseWords } from './clause-words.ts';

/** What nobody but the doer takes part in: whoever is named behind it does it ("Entra JUAN"). */
const ALONE: ReadonlySet<string> = new Set(
  'enter leave come go sit stand get up lie kneel smile laugh cry sleep wake fall appear disappear run walk wait stay return stop tremble freeze descend climb dance sing rest rush jump crouch lean die flee approach sneak crawl shout sigh swim yawn nod pass speak'.split(
    ' ',
  ),
);
const isAlone = (verb: string): boolean => ALONE.has(verb) || verb === 'get up';
/** What is heard at a door without anybody to be seen, in the plural. */
const CALLING: ReadonlySet<string> = new Set(['knock', 'ring', 'call', 'tap', 'bang']);
/** Doing this to somebody doesn't bring them into the picture. */
const FROM_AFAR: ReadonlySet<string> = new Set(['think', 'remember', 'dream', 'call', 'search', 'write', 'wait', 'speak', 'send']);
const CLAUSE_MARK = /^[,;:–—«»„“”"]$/u;

/** Where the reading of a sentence has come to. */
type State = {
  /** Who does what follows when nobody else is named. */
  subject: string[] | null;
  /** The subject named in this clause. */
  clause: Met | null;
  start: number;
  /** The verb this clause has had, its deed, and whether its subject was only carried on. */
  last: { said: Said; deed: Deed | null; carried: boolean } | null;
  leads: boolean;
  relative: { ids: string[] | null } | null;
};

/** Reads a sentence of a language whose verb stands between subject and object. */
export function readClauses(
  text: string,
  { language, pack }: { language: LanguageCode; pack: LanguagePack },
  cast: SceneCast,
  memory: Memory,
): Reading {
  const words = clauseWords(language);
  if (!words) return { deeds: [], present: [] };
  const tokens = clauseTokens(text, language);
  const named = tokens.map((token) => ({ ...token, lower: token.text.toLowerCase().replaceAll('’', "'") }));
  const sentence: Sentence = { tokens, named, language, pack, words, cast, memory };
  const met = peopleMet(sentence);
  const reader = new ClauseReader(sentence, met);
  const { deeds, subject } = reader.read();
  const here = met.filter(({ away }) => !away).filter((person) => !reader.afar.has(person));
  const first = met.find(({ oblique, away }) => !oblique && !away) ?? here[0];
  for (const person of met) memory.mention(person.ids, 'other');
  if (subject && deeds.some(({ who }) => who !== null)) memory.mention(subject, 'subject');
  else if (first) memory.mention(first.ids, 'subject');
  memory.endSentence();
  const present = new Set([...here.flatMap(({ ids }) => ids), ...deeds.flatMap(({ who }) => who ?? [])]);
  return { deeds, present: [...present] };
}

/** Tokens without what stands in brackets: ages and looks. */
function outsideBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '(') depth += 1;
    const outside = depth === 0;
    if (text === ')') depth -= 1;
    return outside;
  });
}

/** The two whom a verb of several means when its subject was one: them and whoever was spoken of last. */
function pairOf({ memory }: Sentence, one: string): string[] {
  const other = memory.onStage().findLast((id) => id !== one);
  return other === undefined ? [one] : [other, one];
}

class ClauseReader {
  private readonly sentence: Sentence;
  private readonly met: readonly Met[];
  private readonly deeds: Deed[] = [];
  private readonly state: State;
  private readonly spent = new Set<number>();
  /** People who are only thought of or telephoned. */
  readonly afar = new Set<Met>();

  constructor(sentence: Sentence, met: readonly Met[]) {
    this.sentence = sentence;
    this.met = met;
    this.state = { subject: null, clause: null, start: 0, last: null, leads: false, relative: null };
  }

  read(): { deeds: Deed[]; subject: string[] | null } {
    const { tokens } = this.sentence;
    let bracketed = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (token.text === '(') bracketed += 1;
      if (token.text === ')') bracketed = Math.max(0, bracketed - 1);
      const person = this.met.find(({ from }) => from === at);
      if (person) {
        if (bracketed === 0) this.meet(person);
        at = person.to - 1;
        continue;
      }
      if (bracketed > 0 || token.text === ')') continue;
      if (this.isMark(at)) {
        this.mark(at);
        continue;
      }
      const said = this.spent.has(at) ? null : verbAt(this.sentence, at);
      if (!said) continue;
      this.spend(said);
      this.say(said);
    }
    return { deeds: this.deeds, subject: this.state.subject };
  }

  /** "lässt die Zigarette fallen": what a verb needs behind it is no verb of its own. */
  private spend({ at, form }: Said): void {
    const last = form.rest.at(-1);
    if (last === undefined) return;
    const found = this.sentence.tokens.findIndex(({ lower }, index) => index > at && index < at + 20 && lower === last);
    if (found > 0) this.spent.add(found);
  }

  private isMark(at: number): boolean {
    const { tokens, words } = this.sentence;
    const token = tokens[at];
    if (!token) return false;
    if (CLAUSE_MARK.test(token.text)) return true;
    return token.word && (words.and.has(token.lower) || words.apart.has(token.lower) || this.isRelative(at));
  }

  private isRelative(at: number): boolean {
    const { tokens, words, language } = this.sentence;
    if (!words.relative.has(tokens[at]?.lower ?? '')) return false;
    if (language !== 'de') return true;
    // "die" behind a comma opens a relative clause when a noun doesn't follow
    return (
      tokens[at - 1]?.text === ',' &&
      !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
      !/^(?:alte|junge|kleine)/u.test(tokens[at + 1]?.lower ?? '')
    );
  }

  private mark(at: number): void {
    const { tokens, words } = this.sentence;
    const { state } = this;
    if (this.isRelative(at)) {
      let back = at - 1;
      while (back >= 0 && (tokens[back]?.text === ',' || tokens[back]?.text === ')')) back--;
      const head = this.met.findLast(({ to, from }) => to <= at && (to === back + 1 || (tokens[back]?.text !== ')' ? false : from < at)));
      const verbBefore = state.last !== null && state.last.said.to === at;
      if (!verbBefore) state.relative = { ids: head && !head.away ? head.ids : null };
    } else if (state.relative && !words.and.has(tokens[at]?.lower ?? '')) state.relative = null;
    state.start = at + 1;
    if (!words.and.has(tokens[at]?.lower ?? '') || this.state.last !== null) state.clause = null;
    state.last = null;
  }

  private meet(person: Met): void {
    const { state } = this;
    const { tokens, words, language } = this.sentence;
    if (person.oblique || person.away) {
      this.receive(person);
      return;
    }
    const { last } = state;
    if (last) {
      const free = last.carried && last.said.to + 6 >= person.from && !this.deeds.some((deed) => deed === last.deed && deed.towards);
      const caseTells = language === 'es' || language === 'ru';
      const inverted = language === 'de' && last.deed !== null && state.start < last.said.at;
      if (free && (caseTells || inverted || isAlone(last.said.form.verb) || state.subject === null)) {
        if (last.deed) last.deed.who = person.ids;
        state.subject = person.ids;
        state.clause = person;
        last.carried = false;
        return;
      }
      this.receive(person);
      return;
    }
    // "María y Juan", "Marie, Paul et Luc"
    const before = this.met[this.met.indexOf(person) - 1];
    const joined =
      before !== undefined &&
      !before.oblique &&
      before.ids.every((id) => state.subject?.includes(id)) &&
      outsideBrackets(tokens.slice(before.to, person.from)).every(
        ({ text, word, lower }) =>
          text === ',' ||
          words.and.has(lower) ||
          (word && (words.numbers.has(lower) || words.definite.has(lower) || words.indefinite.has(lower) || words.possessive.has(lower))),
      );
    const apposed = joined && !tokens.slice(before.to, person.from).some(({ lower }) => words.and.has(lower)) && !this.listGoesOn(person);
    const ids = joined && !apposed ? [...new Set([...(state.subject ?? []), ...person.ids])] : person.ids;
    state.clause = { ...person, ids };
    state.subject = ids;
  }

  /** Whether "and" follows in the list of people a comma began. */
  private listGoesOn(person: Met): boolean {
    const next = this.met[this.met.indexOf(person) + 1];
    const { tokens, words } = this.sentence;
    return next !== undefined && tokens.slice(person.to, next.from).some(({ lower }) => words.and.has(lower)) && next.from - person.to <= 3;
  }

  /** Somebody who isn't the subject: whom the last deed is done to. */
  private receive(person: Met): void {
    const { last } = this.state;
    if (!last?.deed) return;
    if (FROM_AFAR.has(last.said.form.verb) && !this.sentence.memory.wasMentioned(person.ids[0] ?? '')) this.afar.add(person);
    if (last.deed.towards === null && !last.deed.who?.includes(person.ids[0] ?? '')) last.deed.towards = person.ids[0] ?? null;
  }

  private say(said: Said): void {
    const { state, sentence } = this;
    const { form } = said;
    if (form.kind === 'infinitive') {
      if (!state.leads) return;
      state.leads = false;
      this.add(said, state.subject ?? this.memorySubject(said));
      return;
    }
    if (form.verb === '-') {
      const subject = this.subjectOf(said);
      state.leads = subject !== null && subject !== 'thing' && !said.negated;
      if (subject && subject !== 'thing') state.subject = subject;
      return;
    }
    state.leads = false;
    if (this.isNobody(said)) return;
    if (form.kind === 'gerund') {
      const behind = said.at <= 1 ? this.met.find(({ oblique, from }) => !oblique && from > said.at) : undefined;
      const subject = state.clause?.ids ?? state.subject ?? behind?.ids ?? this.memorySubject(said);
      const { clause, last } = state;
      this.add(said, subject);
      state.clause = clause;
      if (last === null) state.last = null;
      return;
    }
    const subject = this.subjectOf(said);
    const carried = state.clause === null && state.relative === null;
    // "Am Fenster steht …": who follows may still do it
    const open = subject === 'thing' && (sentence.language === 'de' || sentence.language === 'ru') && state.relative === null;
    const deed = subject === 'thing' ? (open ? this.add(said, null) : null) : this.add(said, subject);
    state.last = { said, deed, carried: carried || open };
    state.relative = null;
  }

  /** "on entend", "man hört", "se oye": nobody in particular. */
  private isNobody({ at, form }: Said): boolean {
    const { tokens, words, language } = this.sentence;
    const before = tokens[at - 1]?.lower ?? '';
    const impersonal =
      words.nobody.has(before) ||
      words.nobody.has(tokens[at - 2]?.lower ?? '') ||
      (language === 'de' && words.nobody.has(tokens[at + 1]?.lower ?? ''));
    return (
      impersonal ||
      // "Llaman a la puerta", "В дверь стучат"
      (form.plural === true &&
        this.state.clause === null &&
        this.state.relative === null &&
        CALLING.has(form.verb) &&
        !this.namedBehind(at)) ||
      (!form.reflexive &&
        words.reflexive.has(before) &&
        (form.verb === 'listen' || form.verb === 'see') &&
        this.state.clause === null &&
        language !== 'de')
    );
  }

  private namedBehind(at: number): boolean {
    return this.met.some(({ from, oblique }) => !oblique && from > at && from - at <= 3);
  }

  private subjectOf(said: Said): string[] | 'thing' | null {
    const { state, sentence } = this;
    if (state.relative) return state.relative.ids ?? 'thing';
    if (state.clause) return state.clause.ids;
    const thing = thingSubject(sentence, { start: state.start, said, met: this.met });
    if (thing === 'thing') return 'thing';
    if (thing === 'body') return state.subject ?? this.memorySubject(said);
    return this.agreeing(said, state.subject ?? this.memorySubject(said));
  }

  private memorySubject(_said: Said): string[] | null {
    const { memory } = this.sentence;
    return memory.subject.length > 0 ? memory.subject : null;
  }

  /** The subject carried on, where the verb's number and gender allow it. */
  private agreeing({ form }: Said, carried: string[] | null): string[] | null {
    const { memory, cast } = this.sentence;
    if (form.plural === true && carried?.length === 1) {
      const one = carried[0] ?? '';
      const group = cast.cast.byId.get(one)?.noun?.group ?? cast.extras.get(one)?.noun.group ?? false;
      const several = pairOf(this.sentence, one);
      if (!group && several.length > 1) return several;
      return carried;
    }
    if (form.gender && carried?.length === 1) {
      const known = cast.cast.byId.get(carried[0] ?? '')?.gender ?? cast.extras.get(carried[0] ?? '')?.gender ?? null;
      if (known && known !== 'neutral' && known !== form.gender) {
        const other = memory.singular(form.gender, { not: carried });
        if (other) return [other];
      }
    }
    return carried;
  }

  private add(said: Said, subject: string[] | 'thing' | null): Deed | null {
    if (subject === 'thing') return null;
    const { state, sentence } = this;
    if (subject) state.subject = subject;
    if (said.negated) return null;
    const deed: Deed = { who: subject, verb: said.form.verb, object: null, towards: null, at: sentence.tokens[said.at]?.start ?? 0 };
    this.deeds.push(deed);
    return deed;
  }
}
