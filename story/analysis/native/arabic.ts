import { once } from '../../languages/once.ts';
import { ARABIC } from '../../languages/ar.ts';
import { arabicForms, arabicNouns, bareArabic } from '../../languages/arabic-forms.ts';
import type { ArabicForm } from '../../languages/arabic-forms.ts';
import type { Deed, Reading } from '../actions-english.ts';
import type { Memory } from '../coreference.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import type { SceneCast } from '../scene-cast.ts';
import { tokensOf } from '../sentences.ts';
import type { Token } from '../sentences.ts';
import { peopleOfNoun } from './people.ts';
import { FIXTURES } from './units.ts';
import type { NativeReader } from './units.ts';

const bared = <Value>(table: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
  new Map([...table].map(([word, value]) => [bareArabic(word), value]));
const verbs = once(() => arabicForms(ARABIC.verbs));
const things = once(() => bared(ARABIC.things));
const nouns = once(() => bared(ARABIC.people));
const places = once(() => bared(ARABIC.places));

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(bareArabic));
const PREPOSITIONS = set(
  'في من إلى على عن مع عند نحو خلف أمام بجانب قرب تحت فوق بين حول عبر داخل خارج وراء جانب قبالة صوب تجاه بعيدا منذ حتى لدى ضد مثل وسط باتجاه بالقرب بجوار جوار إليه إليها منه منها عليه عليها معه معها به بها له لها فيه فيها عنه عنها إليهم لهم منهم بهم',
);
const BODY = set(
  'يد يداه يداها يده يدها عين عيناه عيناها عينه عينها دموع دموعه دموعها صوت صوته صوتها وجه وجهه وجهها شفتاه شفتاها كتفاه كتفاها جسد جسده جسدها جسمه رأس رأسه رأسها قلب قلبه قلبها أصابع أصابعه أصابعها أنفاسه أنفاسها ملامح ملامحه ملامحها دمعة ابتسامة كتف كتفي ذراع خد جبين ظهر ركبة قدم شعر شفة أذن يدا يدي عينا عيني كتفا شفتا لحية',
);
const NOT = set('لا لم لن ليس ليست دون بدون غير بلا');
const UNREAL = set(
  'قبل دون يريد تريد يستطيع تستطيع يحاول تحاول يكاد تكاد يوشك توشك يرفض ترفض ينوي تنوي يقرر تقرر منه منها عليه عليها يجب يمكن ينبغي يخشى تخشى يتمنى تتمنى كأنه كأنها كأن لو إذا سوف لكي كي',
);
/** Doings that things do too: with a thing behind, nobody does them. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'fall stop come leave pass turn appear go approach return descend swing move slip drop run disappear shake stand break roll wave sit climb enter tremble lie die float sink'.split(
    ' ',
  ),
);
const PLACED: ReadonlySet<string> = new Set(['enter', 'leave', 'cross', 'pass', 'climb', 'approach', 'descend', 'return']);
/** Doings whose object is a person as well as not: a person behind such a verb isn't its subject when one is known. */
const TO_PEOPLE: ReadonlySet<string> = new Set(
  'hug kiss help push hit slap follow chase call give hand greet ask shake hands|hold|grab|pull|pat|lead|stop|see|comfort|tell|wake|feed|thank|teach|arrest|kill|surround|answer|stare|look|touch|stroke|tease|protect|bring|take|leave|attack|carry|cover|photograph|accept'
    .split(/[ |]/u)
    .concat('shake hands'),
);

/** What a verb of moving means as a causative. */
const CAUSED: Readonly<Record<string, string>> = {
  leave: 'take out', 'come out': 'take out', 'go out': 'take out', enter: 'put', descend: 'lower', sit: 'seat', fall: 'drop', go: 'bring', return: 'return', stop: 'stop', climb: 'lift', wake: 'wake up', laugh: 'tease', cry: 'tease', hear: 'tell', see: 'show', look: 'show', eat: 'feed',
}; // prettier-ignore

type Met = { kind: 'person'; at: number; to: number; ids: string[]; subject: boolean; gender: 'female' | 'male' | null; several: boolean };
type Done = { kind: 'verb'; at: number; to: number; form: ArabicForm; joined: boolean };

class Sentence {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly cast: SceneCast;
  private readonly memory: Memory;
  private readonly met: Met[] = [];
  private readonly deeds: Deed[] = [];
  private readonly present = new Set<string>();
  private last: string[] | null = null;
  /** Where a noun ended that only describes somebody named. */
  private described = -1;

  constructor(text: string, cast: SceneCast, memory: Memory) {
    this.text = text;
    this.tokens = tokensOf(text);
    this.cast = cast;
    this.memory = memory;
  }

  read(): Reading {
    const done: Done[] = [];
    for (let at = 0; at < this.tokens.length;) {
      const met = this.personAt(at);
      if (met) {
        if (met.ids.length > 0) this.met.push(met);
        at = met.to;
        continue;
      }
      const verb = this.verbAt(at, done);
      if (verb) done.push(verb);
      at = verb?.to ?? at + 1;
    }
    for (const verb of done) this.act(verb, done);
    for (const { ids } of this.met) for (const id of ids) this.present.add(id);
    for (const { ids } of this.met) this.memory.mention(ids, 'other');
    const subject = this.met.findLast(({ subject: is }) => is)?.ids ?? this.last;
    if (subject && subject.length > 0) this.memory.mention(this.last ?? subject, 'subject');
    this.memory.endSentence();
    return { deeds: this.deeds, present: [...this.present] };
  }

  private word = (at: number): string => (this.tokens[at]?.word ? bareArabic(this.tokens[at]?.text ?? '') : '');

  // ---- people

  private personAt(at: number): Met | null {
    if (!this.tokens[at]?.word) return null;
    const word = this.word(at);
    const pronoun = /^(?:و|ف)?(هو|هي|هما|هم)$/u.exec(word)?.[1];
    if (pronoun) return this.pronoun(at, pronoun);
    const hit = this.cast.cast.at(this.tokens, at);
    const noun = hit ? null : this.nounAt(at);
    if (!hit && !noun) return null;
    if (hit && hit.person.noun === null && verbs().has(word) && !this.isNameHere(at)) return null;
    const to = at + (hit?.length ?? noun?.length ?? 1);
    const ids = hit ? (hit.person.members.length > 1 ? hit.person.members : [hit.person.id]) : (noun?.ids ?? []);
    const gender = hit ? known(hit.person.gender) : (noun?.gender ?? null);
    const stem = hit ? Math.max(0, ...hit.person.forms.map((form) => form.length)) : 0;
    const led =
      (PREPOSITIONS.has(this.word(at - 1)) && !SOME.test(this.word(at - 2))) ||
      (/^(?:ل|ب|ك|ول|وب)/u.test(word) && hit !== null && word.length > stem) ||
      /^(?:لل|بال|كال)/u.test(word);
    const owner = this.isOwned(at) && !/^و/u.test(word);
    return { kind: 'person', at, to, ids, subject: !led && !owner, gender, several: ids.length > 1 || noun?.group === true };
  }

  /** Names that are also forms of verbs count as names at the head of a sentence or behind a verb. */
  private isNameHere = (at: number): boolean => at === 0 || verbs().has(this.word(at - 1)) || !/^[يت]/u.test(this.word(at));

  private pronoun(at: number, word: string): Met {
    const gender = word === 'هي' ? 'female' : word === 'هو' ? 'male' : null;
    const near = this.met.findLast((person) => gender !== null && !person.several && (person.gender === gender || person.gender === null));
    const one = gender && !near ? this.memory.singular(gender) : null;
    const ids = gender === null ? this.memory.plural() : (near?.ids ?? (one ? [one] : []));
    return { kind: 'person', at, to: at + 1, ids, subject: true, gender, several: gender === null };
  }

  private nounAt(at: number): { ids: string[]; length: number; gender: 'female' | 'male' | null; group: boolean } | null {
    const next = this.tokens[at + 1];
    const two = next?.word ? `${this.word(at)} ${this.word(at + 1)}` : '';
    const found = personNoun(two) ?? personNoun(this.word(at));
    if (!found || PREPOSITIONS.has(this.word(at)) || /^و?أمام/u.test(this.tokens[at]?.text ?? '')) return null;
    const length = found.word.includes(' ') ? 2 : 1;
    const gender = known(found.noun.gender);
    const named = this.cast.cast.at(this.tokens, at + length);
    const owners = this.memory.subject;
    if (named && !found.noun.group) {
      this.cast.describe(named.person.id, found.noun, owners, this.memory);
      return { ids: [], length, gender, group: false };
    }
    // "كريم، عامل شاب نحيل،": what stands behind a name tells who that is
    const before = this.met.at(-1);
    if (
      before &&
      !/^ال/u.test(this.word(at)) &&
      /[،,]/u.test(this.tokens[at - 1]?.text ?? '') &&
      before.to >= at - 6 &&
      (before.to === at - 1 || /^[^.]*[،,]/u.test(this.text.slice(this.tokens[at]?.end ?? 0)))
    ) {
      this.cast.describe(before.ids[0] ?? '', found.noun, null, this.memory);
      this.described = at + length;
      return { ids: [], length, gender, group: false };
    }
    // "رجل عجوز", "عامل شاب": some nouns also tell of what another one is
    if (ADJECTIVE.test(found.word.replace(/^ال/u, '')) && (before?.to === at || this.described === at))
      return { ids: [], length, gender, group: false };
    if (found.word.length < 3 && !/^(?:ال)/u.test(this.word(at)) && !found.owned) return null;
    const shown = (this.tokens[at]?.text ?? '').replace(/^و(?=ال)/u, '');
    const word = shown
      .replace(/^(?:لل|بال|وال)/u, 'ال')
      .replace(/^[ولبك](?=\p{L}{3})(?!.*ال)/u, (front) => (bareArabic(shown).startsWith(found.word) ? front : ''));
    return { ids: peopleOfNoun({ word, noun: found.noun, owners }, this.cast, this.memory), length, gender, group: found.noun.group };
  }

  /** Behind a thing without article somebody is whose it is: "باب المدير". */
  private isOwned(at: number): boolean {
    const before = this.word(at - 1);
    if (before === '' || /^(?:ال|وال)/u.test(before) || verbs().has(before)) return false;
    return BODY.has(before) || arabicNouns(before).some((noun) => things().has(noun) || places().has(noun)) || SHARE.test(before);
  }

  // ---- verbs

  private verbAt(at: number, before: readonly Done[]): Done | null {
    if (!this.tokens[at]?.word) return null;
    const word = this.word(at);
    for (const [lead, joined] of [
      [0, false],
      [1, true],
    ] as const) {
      if (lead === 1 && !/^[وفسل]/u.test(word)) break;
      const forms = verbs().get(word.slice(lead));
      const form = forms?.find((each) => this.fits(each, at, { before, joined }));
      // "تُخرج": with the vowel of the causative written, what she does to something
      const causes = form && /^[وف]?[\u064b-\u0652]?[يت]\u064f/u.test(this.tokens[at]?.text ?? '') ? CAUSED[form.verb] : undefined;
      if (form)
        return { kind: 'verb', at, to: at + 1, form: causes ? { ...form, verb: causes } : form, joined: joined && /^[وف]/u.test(word) };
    }
    return null;
  }

  private fits(form: ArabicForm, at: number, { before, joined }: { before: readonly Done[]; joined: boolean }): boolean {
    const behind = [1, 2, 3, 4].map((step) => this.word(at + step));
    if (form.rest[0] === '*') return this.takesThing(at, form) && this.fits({ ...form, rest: [] }, at, { before, joined });
    if (
      !form.rest.every((word) => behind.some((other) => other === word || other === `ب${word}` || other.replace(/^(?:ال)/u, '') === word))
    )
      return false;
    if (form.tense === 'present') return true;
    const previous = this.tokens[at - 1];
    const opens =
      at === 0 ||
      !previous?.word ||
      joined ||
      /^(?:ثم|حين|عندما|حتى|ان|الذي|التي|الذين|قد|وقد|لكن|ولكن|بعدما|كان|كانت)$/u.test(this.word(at - 1));
    if (form.tense === 'participle') return opens || this.met.length > 0 || before.length > 0;
    return opens || this.met.some(({ to }) => to === at) || before.some(({ to }) => to === at - 1);
  }

  /** "يخرج الهاتف": a thing behind the verb is what it is done to. */
  private takesThing(at: number, form: ArabicForm): boolean {
    if (form.owns) return form.verb !== 'prepare';
    const from = at + 1 + (this.cast.cast.at(this.tokens, at + 1)?.length ?? 0);
    const word = this.word(from);
    return word !== '' && !PREPOSITIONS.has(word) && arabicNouns(word).some((noun) => things().has(noun));
  }

  private act({ at, form, joined }: Done, done: readonly Done[]): void {
    if (form.verb === '-' || this.isHidden(at)) return;
    const who = this.doer({ at, form, joined }, done);
    if (who) this.last = who;
    const offset = this.tokens[at]?.start ?? 0;
    const before = this.deeds.at(-1);
    if (before && before.verb === form.verb && before.who?.join() === who?.join() && offset - before.at < 12) return;
    const towards =
      this.met.find((person) => person.at > at && person.at <= at + 4 && !who?.some((id) => person.ids.includes(id)))?.ids[0] ?? null;
    this.deeds.push({ who, verb: form.verb, object: null, towards, at: offset });
    for (const id of who ?? []) this.present.add(id);
  }

  private isHidden(at: number): boolean {
    const before = this.word(at - 1);
    if (NOT.has(before) || NOT.has(before.replace(/^[وف]/u, ''))) return true;
    if (before === 'ان') return UNREAL.has(this.word(at - 2)) || UNREAL.has(this.word(at - 3));
    return /^(?:كان|كي|لكي|لو|اذا|سوف)$/u.test(before) && before !== 'كان' ? true : /^ك(?:انه|انها|انما|من)$/u.test(before);
  }

  /** Whose doing it is: named behind the verb, or before it, or whoever acted last, in number and gender as the verb says. */
  private doer({ at, form, joined }: Pick<Done, 'at' | 'form' | 'joined'>, done: readonly Done[]): string[] | null {
    const next = done.find((other) => other.at > at)?.at ?? this.tokens.length;
    const agrees = (person: Met): boolean =>
      person.gender === null || form.number === 'several' || person.several || person.gender === form.gender;
    const named = this.met.filter(({ subject }) => subject);
    const before = named.findLast((person) => person.to <= at && agrees(person) && this.isNear(person, at));
    const behind = named.find((person) => person.at > at && person.at < next && agrees(person) && this.leadsTo(at, person.at));
    const objective = TO_PEOPLE.has(form.verb) && (before !== undefined || (joined && this.last !== null));
    const body = this.bodyBehind(at, form);
    if (body) return body;
    if (behind && !objective && form.tense !== 'participle') return behind.ids.concat(this.alsoNamed(behind, next));
    if (this.thingActs(at, form)) return null;
    if (form.number === 'several') {
      const group = before?.several ? before.ids : null;
      const all = [...new Set(named.filter(({ to }) => to <= at).flatMap(({ ids }) => ids))];
      return group ?? (all.length > 1 ? all : this.memory.plural().length > 0 ? this.memory.plural() : null);
    }
    if (before && !(joined && this.last?.length === 1 && this.isOf(this.last, form))) return before.ids;
    if (this.last && this.last.length === 1) {
      if (this.isOf(this.last, form)) return this.last;
    }
    return this.remembered(form);
  }

  private isOf(ids: readonly string[], form: ArabicForm): boolean {
    const gender = this.met.find((person) => person.ids[0] === ids[0])?.gender ?? null;
    return gender === null || gender === form.gender;
  }

  private remembered(form: ArabicForm): string[] | null {
    const one = this.memory.singular(form.gender);
    if (one) return [one];
    return this.memory.subject.length > 0 ? this.memory.subject : null;
  }

  /** "هدى وكريم": who is joined to the subject by و. */
  private alsoNamed(person: Met, next: number): string[] {
    const other = this.met.find(({ at, subject }) => at === person.to && at < next && subject);
    return other && /^و/u.test(this.word(other.at)) ? other.ids : [];
  }

  /** No full stop of sense between: a subject before holds on over its sentence. */
  private isNear = (person: Met, at: number): boolean => at - person.to < 40;

  /** Whether only phrases of place and manner stand between a verb and a noun. */
  private leadsTo(at: number, to: number): boolean {
    let phrase = false;
    for (let index = at + 1; index < to; index++) {
      const word = this.word(index);
      if (word === '') return false;
      if (PREPOSITIONS.has(word) || /^(?:ب|لل)/u.test(word)) phrase = true;
      else if (phrase) phrase = /^(?:ال)/u.test(word) === false;
      else if (!ADVERB.test(word)) return false;
    }
    return true;
  }

  /** "ترتجف يداها", "ترتجف يد ليلى": whose body it is. */
  private bodyBehind(at: number, form: ArabicForm): string[] | null {
    const word = this.word(at + 1);
    if (!BODY.has(word) || form.rest.length > 0) return null;
    const owner = this.met.find((person) => person.at === at + 2);
    if (owner) return owner.ids;
    const gender = word.endsWith('ها') ? 'female' : word.endsWith('ه') ? 'male' : null;
    if (!gender || !OF_THINGS.has(form.verb)) return null;
    const one = this.met.findLast((person) => person.to <= at && person.gender === gender)?.ids[0] ?? this.memory.singular(gender);
    return one ? [one] : null;
  }

  private thingActs(at: number, form: ArabicForm): boolean {
    const isThing = (index: number): boolean => {
      const word = this.word(index);
      return (
        word !== '' &&
        !this.met.some((person) => person.at === index) &&
        !PREPOSITIONS.has(word) &&
        arabicNouns(word).some((noun) => things().has(noun) || NATURE.has(noun))
      );
    };
    if (
      OF_THINGS.has(form.verb) &&
      !form.owns &&
      isThing(at + 1) &&
      !(PLACED.has(form.verb) && arabicNouns(this.word(at + 1)).some((noun) => places().has(noun)))
    )
      return true;
    const start = at === 1 || /[،,؛.]/u.test(this.tokens[at - 2]?.text ?? '');
    return start && /^(?:ال|وال)/u.test(this.word(at - 1)) && isThing(at - 1);
  }
}

const ADJECTIVE = /^(?:شاب|شابة|عجوز|مسن|مسنة|مريض|جريح|ملثم|صغير|عازب)$/u;
const SHARE = /^(?:صورة|باب|غرفة|بيت|اسم|رسالة|كرسي|مكتب|قبر|ظل|خطوات|نظرات|كلام|كلمات|حديث|جانب|يدي|عيني|كتفي|اذن)$/u;
const SOME = /^(?:مجموعة|عدد|بعض|احد|احدي|جماعة|فريق|اثنان|ثلاثة|اربعة|خمسة|واحد|واحدة)$/u;
const ADVERB =
  /^(?:فجاة|ببطء|بهدوء|بسرعة|هناك|هنا|ايضا|مرة|بعد|اخيرا|ثم|وحده|وحدها|مسرعا|مسرعة|مبتسما|مبتسمة|غاضبا|غاضبة|ضاحكا|ضاحكة|باكيا|باكية|صامتا|صامتة|خائفا|خائفة)$/u;
const NATURE = set(
  'شمس قمر مطر ريح رياح ضوء نور ظلام صوت باب نافذة جرس غبار دخان ماء نار سيارة حافلة قطار طائرة سفينة موسيقى ستارة هواء أمواج موج ثلج غيوم أوراق ورقة ظلال ليل نهار صمت شاشة صفارة إنذار محرك أغنية أذان',
);

const known = (gender: string | null | undefined): 'female' | 'male' | null => (gender === 'female' || gender === 'male' ? gender : null);

/** The noun for people a word is, without what has grown to it. `owned`: "her mother". */
function personNoun(word: string): { word: string; noun: PersonNoun; owned: boolean } | null {
  if (word === '') return null;
  for (const form of arabicNouns(word)) {
    const noun = nouns().get(form);
    if (noun) return { word: form, noun, owned: /(?:ه|ها|هم|ي)$/u.test(word) };
  }
  return null;
}

function thingsIn(text: string): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.word) continue;
    const word = bareArabic(token.text);
    const before = bareArabic(tokens[index - 1]?.text ?? '');
    if (/^(?:بلا|بدون|دون)$/u.test(before)) continue;
    const next = bareArabic(tokens[index + 1]?.text ?? '');
    const two = arabicNouns(word)
      .map((noun) => things().get(`${noun} ${next}`))
      .find(Boolean);
    const thing =
      two ??
      (verbs().has(word) && !/^(?:ال)/u.test(word) && /^[يت]/u.test(word)
        ? undefined
        : arabicNouns(word)
            .map((noun) => things().get(noun))
            .find(Boolean));
    if (!thing || thing === '-') continue;
    // what is worn comes with بـ behind whoever wears it
    if (/^ب/u.test(word) && /^(?:helmet|hat|glasses|mask|cane)$/u.test(thing)) continue;
    if (FIXTURES.has(thing) && (before === '' || PREPOSITIONS.has(before) || /^(?:لل|بال|وال)/u.test(word) || !verbs().has(before)))
      continue;
    found.push(thing);
  }
  return [...new Set(found)];
}

export const ARABIC_READER: NativeReader = {
  read: (text, cast, memory) => new Sentence(text, cast, memory).read(),
  things: thingsIn,
};
