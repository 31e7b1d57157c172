import type { Memory } from './coreference.ts';
import { isAdjectiveWord, isNounWord, verbForm } from './english-lexicon.ts';
import type { VerbForm } from './english-lexicon.ts';
import * as G from './lexicon/english-grammar.ts';
import { CATENATIVES, HANDLING_VERBS, PARTICLES, PARTICLE_VERBS, PLAIN_VERB, REMOTE_VERBS, STATE_VERBS } from './lexicon/verbs.ts';
import { PROP_WORDS } from './lexicon/props.ts';
import type { SceneCast } from './scene-cast.ts';
import type { Token } from './sentences.ts';
import { singular } from './things.ts';

/** Something done, as a sentence tells it. `who` null: a thing or the place acts. */
export type Deed = { who: string[] | null; verb: string; object: string | null; towards: string | null; at: number };
export type Reading = { deeds: Deed[]; present: string[] };

type Subject = { ids: string[] | null; plural: boolean; silent: boolean };
type Before =
  | 'start'
  | 'subject'
  | 'noun'
  | 'determiner'
  | 'owner'
  | 'adjective'
  | 'preposition'
  | 'adverb'
  | 'and'
  | 'comma'
  | 'verb'
  | 'object'
  | 'to'
  | 'not'
  | 'modal';

/**
 * Reads an English sentence of action: who does what to whom. A left-to-right chunker: noun phrases become subjects until a finite verb,
 * objects after it; clauses joined by commas and "and" keep the subject; participles take the subject they hang on.
 */
export class EnglishReader {
  private readonly tokens: readonly Token[];
  private readonly cast: SceneCast;
  private readonly memory: Memory;
  private readonly past: boolean;
  private readonly deeds: Deed[] = [];
  private readonly present = new Set<string>();
  private subject: Subject | null = null;
  private before: Before = 'start';
  private verbSeen = false;
  private last: Deed | null = null;
  private lastVerb: string | null = null;
  private lastPreposition: string | null = null;
  private lastHead = '';
  private negated = false;
  private hanging: Deed[] = [];
  private lastPeople: string[] = [];
  private headPlural = false;
  private appositive = false;
  /** Whoever was named last, and the token behind the name. */
  private named: { ids: string[]; end: number } | null = null;
  private i = 0;

  constructor(tokens: readonly Token[], cast: SceneCast, memory: Memory, options: { past: boolean }) {
    this.tokens = tokens;
    this.cast = cast;
    this.memory = memory;
    this.past = options.past;
  }

  read(): Reading {
    while (this.i < this.tokens.length) {
      const at = this.i;
      this.step();
      if (this.i <= at) this.i = at + 1;
    }
    this.settleHanging();
    this.memory.endSentence();
    return { deeds: this.deeds.filter(({ verb }) => verb !== ''), present: [...this.present] };
  }

  private step(): void {
    const token = this.tokens[this.i];
    if (!token) return;
    if (!token.word) return this.mark(token);
    const word = token.lower;
    if (this.person()) return;
    if (this.pronoun(word)) return;
    if (this.functionWord(word)) return;
    if (this.verb(word)) return;
    this.nounPhraseWord(token);
  }

  private mark({ text }: Token): void {
    this.i++;
    if (text === ',') this.before = 'comma';
    else if (text === ':' && this.last?.object === null && this.verbSeen && HANDLING_VERBS.has(this.last.verb)) this.before = 'determiner';
    else if (';:—–…'.includes(text)) this.newClause();
    else if (text === '(' || text === '"' || text === '“') {
      const close = text === '(' ? ')' : text === '"' ? '"' : '”';
      const end = this.tokens.findIndex((token, index) => index >= this.i && token.text === close);
      if (end > 0) this.i = end + 1;
    } else if (text === '-') this.before = 'comma';
  }

  private newClause(): void {
    this.before = 'start';
    this.verbSeen = false;
  }

  // ---- people

  private person(): boolean {
    const named = this.cast.named(this.tokens, this.i);
    if (named) {
      this.i += named.length;
      this.skipAge();
      this.named = { ids: named.ids, end: this.i };
      this.meet(named.ids, 'name', named.plural);
      return true;
    }
    return this.personNoun();
  }

  /** "a tall waiter", "the two guards", "old woman": only where a noun phrase can stand. */
  private personNoun(): boolean {
    const phrase = this.cast.nounPhrase(this.tokens, this.i);
    if (!phrase) return false;
    const form = verbForm(phrase.words);
    if (form && this.before === 'subject' && phrase.length === 1) return false;
    const owner = this.before === 'owner';
    if (
      (this.before === 'comma' || (owner && this.appositive)) &&
      this.subject?.ids?.length === 1 &&
      !this.verbSeen &&
      !phrase.noun.group
    ) {
      const [id] = this.subject.ids;
      this.i = phrase.end;
      if (id && !this.isListed()) {
        this.cast.describe(id, phrase.noun, owner ? this.lastPeople : null, this.memory);
        this.lastPeople = [id];
        this.before = 'subject';
        return true;
      }
      this.i = phrase.start;
    }
    const apposedTo = this.apposedTo(phrase);
    if (apposedTo) {
      this.cast.describe(apposedTo, phrase.noun, owner ? this.lastPeople : null, this.memory);
      this.i = phrase.end;
      return true;
    }
    if (phrase.noun.group && this.tokens[phrase.end]?.text === ',' && this.cast.named(this.tokens, phrase.end + 1) && !this.verbSeen) {
      this.i = phrase.end + 1; // "their twins, ADA and UCHE,": the names are the group
      this.before = 'start';
      return true;
    }
    const named = phrase.noun.group ? this.listedAfter(phrase.end) : [];
    if (named.length > 0) {
      this.i = phrase.end;
      this.meet(named, 'noun', true);
      return true;
    }
    if (this.onlyOwns(phrase) || this.isLoose(phrase)) {
      this.i = phrase.end;
      this.before = 'noun';
      return true;
    }
    const definite = this.tokens[phrase.start]?.lower === 'the' || this.previousWord() === 'the';
    const after =
      this.tokens[phrase.end]?.text === ','
        ? phrase.end + 1
        : /^(?:named|called)$/u.test(this.tokens[phrase.end]?.lower ?? '')
          ? phrase.end + 1
          : phrase.end;
    const apposed = this.cast.named(this.tokens, after);
    if (
      apposed &&
      apposed.ids.length === 1 &&
      !phrase.noun.group &&
      (after === phrase.end || /^[,(]$/u.test(this.tokens[after + apposed.length]?.text ?? ''))
    ) {
      this.cast.describe(apposed.ids[0]!, phrase.noun, owner ? this.lastPeople : null, this.memory);
      this.i = after;
      return true;
    }
    const resolved = this.cast.resolveNoun(phrase, { definite, owners: owner ? this.lastPeople : null, memory: this.memory });
    this.i = phrase.end;
    this.skipAge();
    if (resolved.length === 0) {
      this.before = 'noun';
      return true;
    }
    this.meet(resolved, 'noun', phrase.noun.group);
    return true;
  }

  /** "GRACE, 23, his daughter": nothing but an age and whose they are stands between the name and the noun. */
  private apposedTo(phrase: { start: number; noun: { group: boolean } }): string | null {
    if (!this.named || this.named.ids.length !== 1 || phrase.noun.group || !this.verbSeen) return null;
    const between = this.tokens.slice(this.named.end, phrase.start);
    const fits =
      between[0]?.text === ',' &&
      between.every(
        ({ text, lower }) =>
          /^[,()]$|^\d+s?$|^(?:his|her|their|a|an|the|in|late|early|mid)$|(?:ties|teens)$/u.test(text) || AGE_WORD.test(lower),
      );
    const after = this.tokens[phrase.start];
    return fits && after !== undefined && between.length <= 7 ? (this.named.ids[0] ?? null) : null;
  }

  /** "Three teenagers crouch …: BECKA, 17; DEV, 18": the ones named behind the colon are the group. */
  private listedAfter(from: number): string[] {
    const colon = this.tokens.findIndex(({ text }, index) => index >= from && text === ':');
    if (colon < 0) return [];
    const ids: string[] = [];
    for (let j = colon + 1; j < this.tokens.length; j++) {
      const hit = this.cast.named(this.tokens, j);
      if (!hit) continue;
      ids.push(...hit.ids.filter((id) => !ids.includes(id)));
      j += hit.length - 1;
    }
    return ids.length > 1 ? ids : [];
  }

  /** "A child's rocking horse": a kind of thing, nobody's. */
  private onlyOwns(phrase: { start: number; end: number }): boolean {
    const article = /^an?$/u.test(this.tokens[phrase.start]?.lower ?? '') || /^an?$/u.test(this.previousWord());
    return (
      article &&
      this.tokens[phrase.end]?.lower === "'s" &&
      !this.verbSeen &&
      (verbForm(this.tokens[phrase.end + 1]?.lower ?? '')?.form !== 'ing' || this.tokens[phrase.end + 2]?.word === true)
    );
  }

  /** "on speaker", "by hand": behind a preposition, one without any article is no one. */
  private isLoose({
    start,
    length,
    end,
    noun,
  }: {
    start: number;
    length: number;
    end: number;
    noun: { kin: string | null; group: boolean };
  }): boolean {
    return (
      this.before === 'preposition' && end - start === length && !noun.kin && !noun.group && /^\p{Ll}/u.test(this.tokens[start]?.text ?? '')
    );
  }

  /** "of about eight", "aged forty": what stands behind a person and is no more than their age. */
  private skipAge(): void {
    if (!/^(?:of|aged?)$/u.test(this.tokens[this.i]?.lower ?? '')) return;
    let j = this.i + 1;
    while (/^(?:about|around|some|almost|nearly|perhaps|maybe|barely)$/u.test(this.tokens[j]?.lower ?? '')) j++;
    if (!AGE_WORD.test(this.tokens[j]?.lower ?? '')) return;
    j++;
    while (
      /^(?:years?|old|or|so)$/u.test(this.tokens[j]?.lower ?? '') ||
      (AGE_WORD.test(this.tokens[j]?.lower ?? '') && this.tokens[j - 1]?.lower === 'or')
    )
      j++;
    this.i = j;
  }

  private previousWord(): string {
    return this.tokens[this.i - 1]?.lower ?? '';
  }

  private meet(ids: string[], kind: 'name' | 'noun' | 'pronoun', plural: boolean): void {
    const next = this.tokens[this.i];
    if (next?.lower === "'s" || next?.text === "'" || next?.text === '’') {
      const after = this.tokens[this.i + 1];
      const progressive = next.lower === "'s" && after !== undefined && verbForm(after.lower)?.form === 'ing' && !isNounWord(after.lower);
      if (!progressive) {
        this.i++;
        this.own(ids);
        return;
      }
    }
    const starts = !this.verbSeen || ((this.before === 'and' || this.before === 'comma') && this.finiteFollows());
    this.lastPeople = ids;
    if (starts && this.before !== 'preposition' && this.before !== 'to') {
      const joins = this.subject?.ids && !this.verbSeen && (this.before === 'and' || (this.before === 'comma' && this.isListed()));
      if (this.before === 'comma' && this.subject?.ids && !this.verbSeen && !joins) {
        // "Hana, his daughter," names the same person again
        this.memory.mention(ids, 'other');
        this.show(ids);
        this.before = 'subject';
        return;
      }
      const all = joins ? [...new Set([...(this.subject?.ids ?? []), ...ids])] : ids;
      this.subject = { ids: all, plural: plural || all.length > 1, silent: false };
      this.verbSeen = false;
      this.memory.mention(ids, 'subject');
      if (all.length > 1) this.memory.mention(all, 'subject');
      this.show(ids);
      this.settleHanging();
      this.before = 'subject';
      return;
    }
    this.memory.mention(ids, 'other');
    const seen = this.seenHere();
    if (seen) this.show(ids);
    if (seen && this.last && !this.last.towards && this.last.who && this.lastPreposition !== 'of')
      this.last.towards = ids.find((id) => !this.last?.who?.includes(id)) ?? null;
    this.before = 'object';
  }

  private show(ids: readonly string[]): void {
    for (const id of ids) this.present.add(id);
  }

  /** Whether the person mentioned as an object can be seen: not phoned, remembered, missed, or only in a picture. */
  private seenHere(): boolean {
    if (this.lastVerb && REMOTE_VERBS.has(this.lastVerb) && this.lastPreposition !== 'to') return false;
    if (this.lastPreposition && G.ABSENT_AFTER.has(this.lastPreposition) && (this.before === 'preposition' || this.before === 'owner')) {
      if (this.lastPreposition !== 'of')
        return !(
          [
            'wait',
            'search',
            'look',
            'call',
            'mourn',
            'ask',
            'hear',
            'think',
            'dream',
            'receive',
            'get',
            'be',
            'read',
            'write',
            'talk',
            'hold',
            'open',
          ].includes(this.lastVerb ?? '') ||
          G.IMAGE_WORDS.has(this.lastHead) ||
          this.lastPreposition === 'without' ||
          this.lastPreposition === 'about' ||
          this.lastPreposition === 'like'
        );
      return !G.IMAGE_WORDS.has(this.lastHead) && !/(?:^|\b)(?:think|dream|hear|speak|remind|talk)/u.test(this.lastVerb ?? '');
    }
    return !this.negated && !G.IMAGE_WORDS.has(this.lastHead) ? true : this.before !== 'preposition';
  }

  /** A listed subject: another name and a conjunction follow before any verb. */
  private isListed(): boolean {
    for (let j = this.i; j < Math.min(this.tokens.length, this.i + 14); j++) {
      const token = this.tokens[j];
      if (token?.lower === 'and' && this.tokens[j + 1] && (this.cast.named(this.tokens, j + 1) || this.cast.nounPhrase(this.tokens, j + 1)))
        return true;
      const form = token ? verbForm(token.lower) : null;
      if (form?.form === 's' && form.film && !isNounWord(token?.lower ?? '')) return false;
    }
    return false;
  }

  /** Whether a finite verb stands next, adverbs skipped. */
  private finiteFollows(): boolean {
    for (let j = this.i; j < this.tokens.length; j++) {
      const token = this.tokens[j];
      if (!token?.word) return false;
      if (G.ADVERBS.has(token.lower) || /ly$/u.test(token.lower)) continue;
      if (G.CONJUNCTIONS.has(token.lower)) {
        const named = this.cast.named(this.tokens, j + 1);
        if (!named) return false;
        j += named.length;
        continue;
      }
      const form = verbForm(token.lower);
      return form !== null && (form.form === 's' || form.form === 'base' || form.base === 'be' || (this.past && form.form === 'past'));
    }
    return false;
  }

  /** What a person owns: a body part acts for them, a kinsman is someone else, a thing is a thing. */
  private own(ids: string[]): void {
    this.lastPeople = ids;
    let j = this.i;
    while (this.tokens[j]?.word && j < this.i + 4) {
      const word = this.tokens[j]?.lower ?? '';
      if (G.BODY_WORDS.has(word) && !G.BODY_WORDS.has(this.tokens[j + 1]?.lower ?? '')) return this.bodyPart(ids, j);
      if (!(isAdjectiveWord(word) || /(?:ed|ing|en)$/u.test(word)) || this.cast.nounPhrase(this.tokens, j)) break;
      j++;
    }
    this.before = 'owner';
  }

  private bodyPart(ids: string[], at: number): void {
    const part = this.tokens[at]?.lower ?? '';
    const clause = !this.verbSeen || ((this.before === 'and' || this.before === 'comma') && verbFollows(this.tokens, at + 1));
    this.i = at + 1;
    this.memory.mention(ids, clause ? 'subject' : 'other');
    if (this.lastHead === '' || !G.IMAGE_WORDS.has(this.lastHead)) if (part !== 'voice') this.show(ids);
    if (clause && this.before !== 'preposition') {
      this.subject = { ids, plural: part.endsWith('s') || part === 'feet', silent: part === 'voice' };
      this.verbSeen = false;
      this.before = 'subject';
      return;
    }
    this.setObject(part);
    this.before = 'noun';
  }

  private pronoun(word: string): boolean {
    if (word === 'he' || word === 'she') {
      this.i++;
      const id = this.memory.singular(word === 'he' ? 'male' : 'female');
      this.verbSeen = false;
      if (id) {
        if (this.before === 'and' && this.subject?.ids && !this.last)
          this.subject = { ids: [...this.subject.ids, id], plural: true, silent: false };
        else this.subject = { ids: [id], plural: false, silent: false };
        this.memory.mention([id], 'subject');
        this.lastPeople = [id];
        this.show([id]);
      } else this.subject = { ids: null, plural: false, silent: true };
      this.settleHanging();
      this.before = 'subject';
      return true;
    }
    const counted = COUNTS.get(word);
    if (
      counted &&
      this.tokens[this.i + 1]?.lower === 'of' &&
      /^(?:them|us)$/u.test(this.tokens[this.i + 2]?.lower ?? '') &&
      !this.verbSeen
    ) {
      const ids = this.memory.onStage().slice(-counted);
      this.i += 3;
      this.subject = { ids: ids.length > 0 ? ids : null, plural: true, silent: ids.length === 0 };
      this.memory.mention(ids, 'subject');
      this.show(ids);
      this.before = 'subject';
      return true;
    }
    if (word === 'they' || (word === 'both' && this.before === 'start')) {
      this.i++;
      const ids = this.memory.plural();
      this.verbSeen = false;
      this.subject = { ids: ids.length > 0 ? ids : null, plural: true, silent: ids.length === 0 };
      this.memory.mention(ids, 'subject');
      this.show(ids);
      this.settleHanging();
      this.before = 'subject';
      return true;
    }
    if (word === 'his' || (word === 'her' && this.ownsNext())) {
      this.i++;
      this.appositive = this.before === 'comma' && Boolean(this.subject?.ids) && !this.verbSeen;
      const id = this.memory.singular(word === 'his' ? 'male' : 'female', { possessive: true });
      if (id) this.own([id]);
      else this.before = 'owner';
      return true;
    }
    if (word === 'their') {
      this.i++;
      this.own(this.memory.plural());
      return true;
    }
    if (word === 'him' || word === 'her') {
      this.i++;
      const id = this.memory.singular(word === 'him' ? 'male' : 'female', { not: this.subject?.ids ?? [] });
      if (id && this.last && !this.last.towards && this.last.who && !this.last.who.includes(id)) this.last.towards = id;
      if (id) this.lastPeople = [id];
      this.before = 'object';
      return true;
    }
    if (word === 'them') {
      this.i++;
      this.before = 'object';
      return true;
    }
    if (word === 'it' || word === 'we' || word === 'you' || word === 'i') {
      this.i++;
      if (word === 'it' && this.before === 'verb' && this.last && this.last.object === null && HANDLING_VERBS.has(this.lastVerb ?? ''))
        this.last.object = this.memory.thing;
      if (word !== 'it' || !this.verbSeen || this.finiteFollows()) {
        if (!(word === 'it' && this.verbSeen && this.before === 'verb')) {
          this.subject = { ids: null, plural: word === 'we', silent: true };
          this.verbSeen = false;
          this.before = 'subject';
          return true;
        }
      }
      this.before = 'object';
      return true;
    }
    if (word === 'who') {
      this.i++;
      if (this.lastPeople.length > 0) {
        this.subject = { ids: this.lastPeople, plural: this.lastPeople.length > 1, silent: false };
        this.verbSeen = false;
        this.before = 'subject';
      }
      return true;
    }
    if (word === 'himself' || word === 'herself' || word === 'themselves' || word === 'itself' || word === 'each' || word === 'another') {
      this.i++;
      this.before = 'object';
      return true;
    }
    return false;
  }

  /** Whether "her" owns: a noun phrase follows, not a preposition, mark or adverb. */
  private ownsNext(): boolean {
    const next = this.tokens[this.i + 1];
    if (!next?.word) return false;
    const word = next.lower;
    if (
      G.PREPOSITIONS.has(word) ||
      G.CONJUNCTIONS.has(word) ||
      G.SUBORDINATORS.has(word) ||
      G.ARTICLES.has(word) ||
      (/ly$/u.test(word) && !isAdjectiveWord(word)) ||
      G.ADVERBS.has(word)
    )
      return false;
    return true;
  }

  // ---- small words

  private functionWord(word: string): boolean {
    const is = (before: Before): true => {
      this.i++;
      this.before = before;
      return true;
    };
    if (G.DO_NOTS.has(word)) {
      this.negated = true;
      return is('not');
    }
    if (G.NOTS.has(word)) {
      this.negated = true;
      return is(this.before === 'modal' ? 'modal' : 'not');
    }
    if (G.MODALS.has(word)) {
      this.negated = true; // what can or will be done isn't done here
      this.verbSeen = true;
      return is('modal');
    }
    if (word === 'to') {
      this.lastPreposition = 'to';
      const next = this.tokens[this.i + 1]?.lower ?? '';
      const form = verbForm(next);
      if (form?.form === 'base' && !this.cast.named(this.tokens, this.i + 1) && !G.ARTICLES.has(next)) return is('to');
      return is('preposition');
    }
    if (word === 'that' && this.verbSeen) {
      this.newClauseKeeping();
      return is('start');
    }
    if (word === 'which') {
      this.subject = { ids: null, plural: false, silent: true };
      this.verbSeen = false;
      return is('subject');
    }
    if (G.SUBORDINATORS.has(word) && this.clauseFollows()) {
      this.verbSeen = false;
      this.lastPreposition = null;
      return is('start');
    }
    if (G.CONJUNCTIONS.has(word)) {
      this.negated = word === 'or' ? this.negated : false;
      return is('and');
    }
    if (G.ARTICLES.has(word) && !(word === 'both' || word === 'all')) return is('determiner');
    if (PARTICLES.has(word) && this.last && this.particle(word)) return is('adverb');
    if (G.PREPOSITIONS.has(word)) {
      this.lastPreposition = word;
      return is('preposition');
    }
    if (G.ADVERBS.has(word) || (/ly$/u.test(word) && word.length > 4 && !isNounWord(word) && !verbForm(word))) {
      if (this.before === 'determiner') return false;
      this.i++;
      if (this.before === 'verb' || this.before === 'noun' || this.before === 'object') this.before = 'adverb';
      else if (this.before === 'preposition') this.before = 'adverb';
      return true;
    }
    return false;
  }

  private newClauseKeeping(): void {
    this.verbSeen = false;
  }

  /** Whether a clause with its own verb follows a word that may also be a preposition ("as", "before", "after"). */
  private clauseFollows(): boolean {
    for (let j = this.i + 1; j < Math.min(this.tokens.length, this.i + 8); j++) {
      const token = this.tokens[j];
      if (!token?.word) return false;
      if (G.SUBJECT_PRONOUNS.has(token.lower)) return true;
      const named = j === this.i + 1 ? this.cast.named(this.tokens, j) : null;
      if (named && this.tokens.slice(j + named.length).some((later) => /^(?:s|base)$/u.test(verbForm(later.lower)?.form ?? '')))
        return true;
      const form = verbForm(token.lower);
      const previous = this.tokens[j - 1]?.lower ?? '';
      if (form && j > this.i + 1 && form.form === 's' && !G.ARTICLES.has(previous) && !G.PREPOSITIONS.has(previous)) return true;
      if (form && j > this.i + 1 && this.past && form.form === 'past' && !G.ARTICLES.has(previous)) return true;
    }
    return false;
  }

  /** "picks … up", "sits down": joins a particle to the verb before, if that changes its meaning. */
  private particle(word: string): boolean {
    const deed = this.last;
    if (!deed || !(this.before === 'verb' || this.before === 'noun' || this.before === 'object' || this.before === 'adverb')) return false;
    const joined = `${this.lastVerb ?? ''} ${word}`;
    const isParticle = PARTICLE_VERBS.has(joined);
    const next = this.tokens[this.i + 1];
    const stands =
      !next?.word ||
      G.CONJUNCTIONS.has(next.lower) ||
      G.PREPOSITIONS.has(next.lower) ||
      (PARTICLE_VERBS.has(joined) && (this.before === 'verb' || this.before === 'adverb'));
    if (!isParticle || !stands) return false;
    if (joined === 'take out' || joined === 'pull out' ? true : deed.verb === this.lastVerb) deed.verb = PLAIN_VERB.get(joined) ?? joined;
    this.lastVerb = deed.verb;
    return true;
  }

  // ---- verbs

  private verb(word: string): boolean {
    const form = verbForm(word);
    if (!form) return false;
    if (form.base === 'be') return this.toBe(form);
    if (form.base === 'have' || form.base === 'do') {
      const done = this.nextVerb();
      if (done && (form.base === 'have' ? done.form.form === 'past' : done.form.form === 'base')) {
        this.i = done.at;
        this.before = 'adverb';
        this.emitVerb(done.form, done.at, { finite: true });
        return true;
      }
      if (
        this.before === 'subject' ||
        this.before === 'and' ||
        this.before === 'adverb' ||
        this.before === 'noun' ||
        this.before === 'comma'
      ) {
        this.i++;
        this.verbSeen = true;
        this.last = null;
        this.lastVerb = form.base;
        this.before = 'verb';
        return true;
      }
      return false;
    }
    if (!this.isVerbHere(form)) return false;
    this.emitVerb(form, this.i, { finite: form.form !== 'ing' });
    return true;
  }

  private nextVerb(): { form: VerbForm; at: number } | null {
    for (let j = this.i + 1; j < Math.min(this.tokens.length, this.i + 4); j++) {
      const word = this.tokens[j]?.lower ?? '';
      if (G.NOTS.has(word)) {
        this.negated = true;
        continue;
      }
      if (G.ADVERBS.has(word) || /ly$/u.test(word)) continue;
      const form = verbForm(word);
      return form ? { form, at: j } : null;
    }
    return null;
  }

  private toBe(form: VerbForm): boolean {
    if (form.form === 'ing') return false;
    const next = this.nextVerb();
    if (next?.form.form === 'ing') {
      this.i = next.at;
      this.emitVerb(next.form, next.at, { finite: true });
      return true;
    }
    if (next?.form.form === 'past' && next.form.base !== 'be' && this.subject) {
      const agent = this.agentAfter(next.at + 1);
      this.verbSeen = true;
      this.negated = false;
      if (agent) {
        const towards = this.subject.ids?.[0] ?? null;
        this.push({ who: agent.ids, verb: next.form.base, object: null, towards, at: this.tokens[next.at]?.start ?? 0 });
        this.show(agent.ids);
        this.memory.mention(agent.ids, 'other');
        this.i = agent.end;
      } else this.i = next.at + 1;
      this.before = 'verb';
      return true;
    }
    this.i++;
    this.verbSeen = true;
    this.last = null;
    this.lastVerb = 'be';
    this.before = 'verb';
    return true;
  }

  /** "… by the waiter" after a passive. */
  private agentAfter(from: number): { ids: string[]; end: number } | null {
    for (let j = from; j < Math.min(this.tokens.length, from + 5); j++) {
      if (!this.tokens[j]?.word) return null;
      if (this.tokens[j]?.lower !== 'by') continue;
      const named = this.cast.named(this.tokens, j + 1);
      if (named) return { ids: named.ids, end: j + 1 + named.length };
      const phrase = this.cast.nounPhrase(this.tokens, j + 1);
      if (phrase)
        return {
          ids: this.cast.resolveNoun(phrase, { definite: this.tokens[j + 1]?.lower === 'the', owners: null, memory: this.memory }),
          end: phrase.end,
        };
      return null;
    }
    return null;
  }

  /** Whether a word that can be a verb is one at this place. */
  private isVerbHere(form: VerbForm): boolean {
    const next = this.tokens[this.i + 1];
    const word = this.tokens[this.i]?.lower ?? '';
    switch (this.before) {
      case 'determiner':
      case 'owner':
      case 'adjective':
        return false;
      case 'preposition':
        return false;
      case 'to':
        return form.form === 'base';
      case 'modal':
      case 'not':
        return form.form === 'base' || (form.form === 's' && this.verbSeen === false);
      default:
    }
    if (form.form === 'ing') return this.isParticipleHere();
    const noun = isNounWord(word);
    const nextForm = next?.word ? verbForm(next.lower) : null;
    if (form.form === 's') {
      if (this.before === 'verb' || this.before === 'object') return false;
      if (this.before === 'noun' && this.verbSeen) return false;
      if (nextForm?.form === 'base' && !isNounWord(next?.lower ?? '') && !(this.before === 'subject' && this.subject?.ids)) return false;
      if (this.before === 'start')
        return (
          this.subject === null &&
          form.film &&
          this.i === this.firstWord() &&
          !(nextForm && nextForm.form !== 'past' && !isAdjectiveWord(next?.lower ?? '') && !G.PREPOSITIONS.has(next?.lower ?? ''))
        );
      if (this.before === 'noun') return form.film || !noun;
      if (this.before === 'subject') return true;
      if (this.before === 'comma' || this.before === 'and')
        return (this.subject !== null && this.verbSeen && (form.film || !noun)) || (!this.verbSeen && this.subject !== null);
      return this.subject !== null || this.i === 0;
    }
    if (form.form === 'base') {
      const plural = this.subject?.plural === true || (this.subject?.ids === null && this.headPlural);
      if (
        this.past &&
        (word === 'put' || word === 'cut' || word === 'set' || word === 'hit' || word === 'shut' || word === 'read') &&
        (this.before === 'subject' || this.before === 'and' || this.before === 'adverb')
      )
        return true;
      if (!plural || this.subject === null) return false;
      if (this.before === 'subject' || this.before === 'noun') return !this.verbSeen && (this.before === 'subject' || form.film);
      if (this.before === 'adverb') return !this.verbSeen || form.film;
      return (this.before === 'and' || this.before === 'comma') && (this.verbSeen ? form.film && !(noun && !next?.word) : true);
    }
    if (!this.past) {
      return false;
    }
    if (this.subject === null) return false;
    if (this.before === 'subject' || this.before === 'and') return true;
    if (this.before === 'noun' || this.before === 'adverb' || this.before === 'object') return !this.verbSeen;
    return this.before === 'comma' && this.verbSeen && form.film;
  }

  private isParticipleHere(): boolean {
    if (this.before === 'start') return this.subject === null || !this.verbSeen;
    if (this.before === 'comma') return true;
    if (this.before === 'verb') return true;
    if (this.before === 'subject' || this.before === 'object') return true;
    if (this.before === 'adverb') return this.subject !== null || this.hanging.length > 0 || this.i <= 2;
    if (this.before === 'and') return this.deeds.length > 0 || this.hanging.length > 0;
    return this.before === 'noun' && this.verbSeen === false && this.subject !== null;
  }

  private firstWord(): number {
    return this.tokens.findIndex(({ word }) => word);
  }

  private emitVerb(form: VerbForm, at: number, { finite }: { finite: boolean }): void {
    const before = this.before;
    this.i = at + 1;
    const negated = this.negated && (before === 'not' || before === 'modal' || before === 'adverb');
    this.negated = false;
    this.before = 'verb';
    const held = this.lastVerb;
    this.lastVerb = form.base;
    this.lastPreposition = null;
    this.lastHead = '';
    if (finite || form.form === 'ing') this.verbSeen ||= finite;
    if (before === 'to') {
      const led = held !== null && (G.LEADS_TO.has(held) || CATENATIVES.has(held));
      if (!led || this.subject === null) {
        this.last = null;
        return;
      }
    }
    if (negated || STATE_VERBS.has(form.base)) {
      this.last = null;
      return;
    }
    if (CATENATIVES.has(form.base) && this.leadsOn()) {
      this.last = null;
      if (!ENDING_VERBS.has(form.base)) return;
      this.i++; // "stops folding": the stopping is seen, the folding isn't
    }
    let who = this.subject?.ids ?? null;
    if (form.form === 'ing' && !finite && before === 'object' && this.lastPeople.length > 0) who = this.lastPeople;
    if (form.form === 'ing' && !finite && before === 'object' && this.last?.who && !this.last.towards) who = this.last.who;
    if (this.subject === null && before === 'start' && form.form === 's') who = this.memory.subject.length > 0 ? this.memory.subject : null;
    const deed: Deed = { who, verb: form.base, object: null, towards: null, at: this.tokens[at]?.start ?? 0 };
    if (form.form === 'ing' && !finite && this.subject === null) {
      this.hanging.push(deed);
      this.last = deed;
      return;
    }
    if (this.subject?.silent && form.base !== 'fall' && this.subject.ids === null) {
      this.last = { ...deed, verb: '' };
      return;
    }
    if (who === null && !form.film) {
      this.last = null;
      return;
    }
    this.push(deed);
  }

  /** After "begins", "keeps": another verb follows. */
  private leadsOn(): boolean {
    const next = this.tokens[this.i];
    const form = verbForm(next?.lower ?? '');
    if (next?.lower === 'to') return verbForm(this.tokens[this.i + 1]?.lower ?? '')?.form === 'base';
    return form?.form === 'ing';
  }

  private push(deed: Deed): void {
    this.deeds.push(deed);
    this.last = deed;
  }

  /** Participles at the head of a sentence belong to the subject that follows. */
  private settleHanging(): void {
    if (this.hanging.length === 0) return;
    const who = this.subject?.ids ?? (this.memory.subject.length > 0 && this.subject === null ? this.memory.subject : null);
    for (const deed of this.hanging) if (who) this.deeds.push({ ...deed, who });
    this.hanging = [];
  }

  // ---- things

  private nounPhraseWord({ lower, text }: Token): void {
    const next = this.tokens[this.i + 1];
    this.i++;
    const nextIsNoun =
      next?.word === true &&
      (isNounWord(next.lower) ||
        isThing(next.lower) ||
        !(
          verbForm(next.lower) ||
          G.PREPOSITIONS.has(next.lower) ||
          G.CONJUNCTIONS.has(next.lower) ||
          G.ADVERBS.has(next.lower) ||
          G.SUBORDINATORS.has(next.lower) ||
          /ly$/u.test(next.lower)
        )) &&
      this.isNounNext(next.lower);
    if (nextIsNoun) {
      // an adjective or the first part of a compound
      if (this.before === 'start' || this.before === 'comma' || this.before === 'and' || this.before === 'verb') this.before = 'determiner';
      return;
    }
    const form = verbForm(lower);
    if (
      (isAdjectiveWord(lower) && !isNounWord(lower) && !isThing(lower)) ||
      (form?.form === 'past' && !isNounWord(lower) && !isThing(lower)) ||
      isComparative(lower)
    ) {
      if (this.before === 'verb' || this.before === 'object') this.before = 'adverb';
      else if (this.before === 'determiner' || this.before === 'owner' || this.before === 'start') this.before = 'adjective';
      return;
    }
    const subjectPlace =
      !this.verbSeen &&
      this.before !== 'preposition' &&
      (this.before === 'start' ||
        this.before === 'determiner' ||
        this.before === 'owner' ||
        this.before === 'adjective' ||
        this.before === 'comma' ||
        this.before === 'and' ||
        this.before === 'adverb');
    this.lastHead = lower;
    if (this.lastPreposition === null || this.before !== 'preposition') {
      if (subjectPlace && !this.inPrepositionalPhrase()) this.thingSubject(lower, text);
      else if (this.verbSeen || this.hanging.length > 0) this.setObject(lower);
    }
    this.before = 'noun';
  }

  private isNounNext(word: string): boolean {
    const form = verbForm(word);
    if (!form) return true;
    const here = this.tokens[this.i - 1]?.lower ?? '';
    if (form.form === 'base' && /[^s]s$/u.test(here)) return false;
    if (this.before === 'determiner' || this.before === 'owner' || this.before === 'adjective')
      return form.form !== 's' || !form.film ? isNounWord(word) || isThing(word) : false;
    return false;
  }

  private inPrepositionalPhrase(): boolean {
    // a preposition stands between the clause's start and this noun, with only determiners and adjectives between
    for (let j = this.i - 2; j >= 0; j--) {
      const token = this.tokens[j];
      if (!token?.word) return false;
      if (G.PREPOSITIONS.has(token.lower)) return true;
      if (
        G.ARTICLES.has(token.lower) ||
        isAdjectiveWord(token.lower) ||
        token.lower === 'his' ||
        token.lower === 'her' ||
        token.lower === 'their' ||
        token.lower === 'its'
      )
        continue;
      if (G.CONJUNCTIONS.has(token.lower) || verbForm(token.lower)?.film) return false;
    }
    return false;
  }

  private thingSubject(head: string, text: string): void {
    if (this.subject?.ids && !this.verbSeen && (this.before === 'comma' || this.before === 'adverb' || this.before === 'owner')) return;
    if (this.subject?.ids && !this.verbSeen && this.before === 'determiner') return;
    this.headPlural = head.endsWith('s') && !head.endsWith('ss');
    this.subject = {
      ids: null,
      plural: this.headPlural,
      silent: G.CAMERA_SUBJECTS.has(head) || (text === text.toUpperCase()) === false ? G.CAMERA_SUBJECTS.has(head) : false,
    };
  }

  private setObject(head: string): void {
    const deed = this.last;
    if (!deed) return;
    if (this.lastPreposition !== null && deed.object === null && this.before !== 'owner') return;
    if (deed.object !== null) return;
    const light = G.LIGHT_VERBS.has(deed.verb) ? G.DEEDS.get(head) : undefined;
    if (light) {
      deed.verb = light;
      return;
    }
    if (isThing(head)) this.memory.thing = head;
    if (deed.verb === 'shake' && head === 'head') deed.verb = 'shake head';
    if (deed.verb === 'shake' && head === 'hands') deed.verb = 'shake hands';
    deed.object = head;
  }
}

const isThing = (word: string): boolean => PROP_WORDS.has(word) || PROP_WORDS.has(singular(word));

/** "older", "nicest": of a known adjective. "letter" and "water" aren't. */
function isComparative(word: string): boolean {
  const stem = /^(.+?)(?:er|est)$/u.exec(word)?.[1];
  if (stem === undefined || isNounWord(word) || isThing(word)) return false;
  return [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')].some(isAdjectiveWord) || isAdjectiveWord(word);
}

const AGE_WORD =
  /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)$/u;
/** "the four of them". */
const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, all: 99, both: 2 }),
);
const ENDING_VERBS: ReadonlySet<string> = new Set(['stop', 'finish', 'cease']);

function verbFollows(tokens: readonly Token[], at: number): boolean {
  for (let j = at; j < Math.min(tokens.length, at + 3); j++) {
    const word = tokens[j]?.lower ?? '';
    if (/ly$/u.test(word)) continue;
    return verbForm(word) !== null;
  }
  return false;
}
