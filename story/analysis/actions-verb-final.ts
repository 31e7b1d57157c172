import type { LanguagePack } from '../languages/language-pack.ts';
import { grownWords } from '../languages/grown-words.ts';
import type { GrownVerb } from '../languages/grown-words.ts';
import type { Morphology } from '../languages/morphology/morphology.ts';
import type { Deed, Reading } from './actions-english.ts';
import type { Memory } from './coreference.ts';
import { peopleOf } from './people-verb-final.ts';
import type { Met } from './people-verb-final.ts';
import type { SceneCast } from './scene-cast.ts';
import { tokensOf } from './sentences.ts';
import type { Token } from './sentences.ts';

/** A verb in its place: the token it begins at, the one behind it and its helpers. */
type Done = GrownVerb & { from: number; to: number; agrees: 'female' | 'male' | 'thing' | 'not male' | null };

/** Deeds that a thing may do as well as a person. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'fall come go leave arrive run descend tremble float fly enter return slip lie stand dance swing sit rise stop ring shine shake turn open close break burn boil appear disappear move start hang flow freeze spin roll'.split(
    ' ',
  ),
);
/** What somebody's eyes, hands or head do for them. */
const FELT: ReadonlySet<string> = new Set(['cry', 'tremble', 'bow', 'smile', 'sweat', 'blush', 'close', 'open']);
/** Deeds that whoever comes along does too. */
const TOGETHER: ReadonlySet<string> = new Set([
  'walk',
  'run',
  'come',
  'go',
  'leave',
  'enter',
  'return',
  'dance',
  'play',
  'arrive',
  'come out',
]);
const MOTIONS: ReadonlySet<string> = new Set([
  'run',
  'walk',
  'climb',
  'descend',
  'jump',
  'enter',
  'carry',
  'bring',
  'leave',
  'follow',
  'approach',
  'crawl',
  'return',
  'come out',
  'chase',
  'row',
  'drive',
  'ride',
  'push',
  'pull',
  'drag',
]);
const GOING: ReadonlySet<string> = new Set(['come', 'go', 'leave', 'arrive', 'walk']);
const NOT = /^(?:नहीं|ना|न|मत|नाही|नाहीत|না|নেই|নি|નથી|ન|ના|ਨਹੀਂ|ਨਾ|نہیں|نہ|மாட்டா\p{L}*|இல்லை|లేదు|കൂടാതെ|ഇല്ല|ಇಲ್ಲ)$/u;

/** Reads a sentence of a language whose verb closes its clause: converbs and finite verbs, each a deed of the clause's subject. */
export function readVerbFinal(
  text: string,
  { pack, morphology }: { pack: LanguagePack; morphology: Morphology },
  cast: SceneCast,
  memory: Memory,
): Reading {
  const tokens = tokensOf(text);
  const verbs = verbsIn(tokens, text, { pack, morphology });
  const taken = new Set(verbs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const people = peopleOf(tokens, text, { pack, morphology, cast, memory, taken });
  const clauses = new Clauses({ tokens, text, memory, morphology, pack, cast });
  const steps = [...people.map((met) => ({ at: met.from, met })), ...oneMotion(verbs, tokens).map((done) => ({ at: done.from, done }))];
  for (const step of steps.sort((a, b) => a.at - b.at)) {
    if ('met' in step) clauses.meet(step.met);
    else clauses.act(step.done);
  }
  return clauses.end(people);
}

class Clauses {
  private readonly deeds: Deed[] = [];
  private subject: string[] | null = null;
  private subjectMet: Met | null = null;
  private acted = false;
  private waiting: Deed[] = [];
  private others: Met[] = [];
  private lastSubject: Met | null = null;
  private readonly context: {
    tokens: readonly Token[];
    text: string;
    memory: Memory;
    morphology: Morphology;
    pack: LanguagePack;
    cast: SceneCast;
  };

  constructor(context: Clauses['context']) {
    this.context = context;
  }

  meet(met: Met): void {
    if (met.role !== 'subject') {
      this.others.push(met);
      this.context.memory.mention(met.ids, 'other');
      return;
    }
    const { memory } = this.context;
    const last = this.lastSubject;
    const joined = this.subject !== null && !this.acted && last !== null && this.joins(last, met);
    if (this.subject && !this.acted && !joined) {
      memory.mention(met.ids, 'other');
      this.others.push(met);
      return;
    }
    this.subject = joined ? [...new Set([...(this.subject ?? []), ...met.ids])] : met.ids;
    this.subjectMet = met;
    this.lastSubject = met;
    this.acted = false;
    for (const deed of this.waiting) deed.who = this.subject;
    this.waiting = [];
    memory.mention(met.ids, 'other');
  }

  /** "X और Y", "X, Y", "X-ഉം Y-ഉം". */
  private joins(last: Met, met: Met): boolean {
    const { tokens, morphology } = this.context;
    if (last.also && met.also) return true;
    const between = tokens.slice(last.to, met.from).filter(({ text }) => !/^[()\d]+$/u.test(text));
    return between.length > 0 && between.length <= 3 && between.some(({ lower }) => lower === ',' || morphology.and.test(lower));
  }

  act(done: Done): void {
    const { memory } = this.context;
    const explicit = this.subject;
    const who = this.whoDoes(done);
    const deed: Deed = { who, verb: done.verb, object: this.objectOf(done), towards: null, at: this.context.tokens[done.from]?.start ?? 0 };
    const towards = this.others.find(({ ids, role }) => role === 'other' && !ids.some((id) => who?.includes(id)));
    deed.towards = towards?.ids[0] ?? null;
    const company = this.others.filter(({ role }) => role === 'with');
    if (who && company.length > 0 && TOGETHER.has(done.verb)) deed.who = [...new Set([...who, ...company.flatMap(({ ids }) => ids)])];
    this.deeds.push(deed);
    if (!explicit && done.agrees === null && who) this.waiting.push(deed);
    else if (!explicit && who) for (const other of this.waiting) other.who = who;
    if (
      explicit?.length === 1 &&
      explicit[0] &&
      this.subjectMet?.named &&
      (done.agrees === 'female' || done.agrees === 'male') &&
      !this.subjectMet.ergative
    )
      memory.learn(explicit[0], done.agrees);
    this.acted = true;
    this.others = this.others.filter(({ role }) => role === 'with');
  }

  private whoDoes({ agrees, verb, from }: Done): string[] | null {
    const { memory } = this.context;
    if (this.subject) {
      const met = this.subjectMet;
      if (agrees === 'thing' && met?.named === true && this.thingBefore(from)) return null;
      return met?.open && !met.ergative && (agrees === 'female' || agrees === 'male') ? this.ofGender(agrees, this.subject) : this.subject;
    }
    const owner = this.others.find(({ role, to }) => role === 'of' && (this.isBody(to) || this.isBody(to + 1)));
    if (owner && FELT.has(verb)) return owner.ids;
    if (agrees === 'thing') return null;
    if (OF_THINGS.has(verb) && this.thingBefore(from)) return null;
    const before = memory.subject;
    if (before.length === 0 || agrees === null) return before;
    if (before.length > 1) return before;
    if (agrees !== 'not male') return this.ofGender(agrees, before);
    if (memory.genderOf(before[0] ?? '') !== 'male') return before;
    const she = this.thingBefore(from) ? null : memory.singular('female');
    return she && memory.genderOf(she) === 'female' ? [she] : null;
  }

  private isBody(at: number): boolean {
    const { tokens, pack, morphology } = this.context;
    return grownWords(pack, morphology).things.at(tokens, at)?.meaning === 'body';
  }

  /** Those meant, or whoever else of the gender a verb agrees with was spoken of last. */
  private ofGender(wanted: 'female' | 'male', meant: string[]): string[] {
    const { memory } = this.context;
    const gender = memory.genderOf(meant[0] ?? '');
    if (meant.length > 1 || gender === null || gender === 'neutral' || gender === wanted) return meant;
    const other = memory.singular(wanted);
    return other && memory.genderOf(other) === wanted ? [other] : meant;
  }

  /** Whether a thing in the subject's case stands right before a verb, or one or two words before. */
  private thingBefore(at: number): boolean {
    const { tokens, pack, morphology } = this.context;
    const { things } = grownWords(pack, morphology);
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (!tokens[i]?.word) return false;
      const thing = things.at(tokens, i);
      if (thing && thing.meaning !== 'body' && i + thing.length <= at)
        return morphology.subject.test(thing.rest) && !morphology.postpositions?.test(tokens[i + thing.length]?.lower ?? '');
    }
    return false;
  }

  private objectOf({ from }: Done): string | null {
    const { tokens, pack, morphology } = this.context;
    const { things } = grownWords(pack, morphology);
    for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
      const thing = things.at(tokens, i);
      if (thing) return thing.meaning;
      if (!tokens[i]?.word) return null;
    }
    return null;
  }

  end(people: readonly Met[]): Reading {
    const { memory } = this.context;
    const present = new Set<string>();
    const acting = new Set(this.deeds.flatMap(({ who, verb }) => (verb === '-' ? [] : (who ?? []))));
    for (const { ids, seen, group } of people) for (const id of ids) if (seen && (!group || acting.has(id))) present.add(id);
    for (const id of acting) present.add(id);
    const deeds = this.deeds.filter(({ verb }) => verb !== '-');
    const topic = people.find(({ role }) => role === 'of')?.ids ?? null; // "নীলার ফোন বেজে ওঠে। সে …"
    const told = this.subject ?? deeds.findLast(({ who }) => who !== null)?.who ?? topic;
    if (told) memory.mention(told, 'subject');
    memory.endSentence();
    return { deeds, present: [...present] };
  }
}

function verbsIn(tokens: readonly Token[], text: string, { pack, morphology }: { pack: LanguagePack; morphology: Morphology }): Done[] {
  const { verbs, things } = grownWords(pack, morphology);
  const found: Done[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.word) {
      if (i > 0) i = closingOf(tokens, i) ?? i;
      continue;
    }
    const { other, female, male, same } = morphology.pronouns;
    if ([other, female, male, same].some((pronoun) => pronoun?.test(tokens[i]?.lower ?? ''))) continue;
    const hit = verbs.at(tokens, i, text) ?? postureAt(i);
    if (morphology.noVerb?.test(`${tokens[i - 1]?.lower ?? ''} ${tokens[i]?.lower ?? ''}`)) continue;
    if (!hit) {
      const compound = morphology.compounds?.find(([form]) => form.test(tokens[i]?.lower ?? ''));
      if (compound) found.push({ verb: compound[1], rest: '', kind: 'past', length: 1, size: 2, from: i, to: i + 1, agrees: null });
      continue;
    }
    const noun = hit.length === 1 && (hit.rest === '' || hit.size < 3) ? things.at(tokens, i) : null;
    if (noun && !noun.oblique && noun.rest.length <= hit.rest.length) continue;
    let to = i + hit.length + (hit.kind === 'bare' ? 1 : 0);
    while (morphology.helpers?.test(tokens[to]?.lower ?? '') && !verbs.at(tokens, to, text)?.verb.includes(' ')) to++;
    const negated = NOT.test(tokens[to]?.lower ?? '') || NOT.test(tokens[i - 1]?.lower ?? '');
    const last = tokens[to - 1]?.lower ?? '';
    const told =
      morphology.agreement?.find(([ending]) => ending.test(hit.kind === 'bare' || to - i > hit.length ? last : hit.rest))?.[1] ?? null;
    // "मुस्कुराते हुए" agrees with nobody, "आँखें भर आती हैं" with the eyes
    const ofBody = hit.length > 1 && things.at(tokens, i)?.meaning === 'body';
    const agrees = ofBody || /^(?:हुए|हुई|हुआ|ہوئے|ਹੋਏ)$/u.test(last) ? null : told;
    if (!negated) found.push({ ...hit, from: i, to, agrees });
    i = to - 1;
  }
  return found;

  /** "ज़मीन पर बैठा चिट्ठियाँ छाँटता है": how somebody is while they do something else. */
  function postureAt(at: number): GrownVerb | null {
    const told = verbs.at(tokens, at, text, { describing: true });
    if (!told || !POSTURES.has(told.verb) || grownWords(pack, morphology).people.at(tokens, at + told.length)) return null;
    return told;
  }
}

const POSTURES: ReadonlySet<string> = new Set(['sit', 'stand', 'lie', 'lean', 'crouch', 'kneel']);

/** The token that closes a bracket or a quotation opened at one. */
export function closingOf(tokens: readonly Token[], at: number): number | null {
  const open = tokens[at]?.text ?? '';
  const close = { '(': ')', '“': '”', '‘': '’', '"': '"', '[': ']' }[open];
  if (!close) return null;
  const end = tokens.findIndex(({ text }, index) => index > at && text === close);
  return end > 0 ? end : null;
}

/** "ஓடி வருகிறாள்", "दौड़कर आती है": one motion told by two verbs. */
function oneMotion(verbs: readonly Done[], tokens: readonly Token[]): Done[] {
  const kept: Done[] = [];
  for (const done of verbs) {
    const last = kept.at(-1);
    const close = last !== undefined && done.from === last.to && tokens[last.to]?.word === true;
    if (last && close && GOING.has(done.verb) && MOTIONS.has(last.verb)) {
      last.agrees ??= done.agrees;
      last.to = done.to;
      continue;
    }
    if (last && close && last.verb === done.verb) continue;
    kept.push({ ...done });
  }
  return kept;
}
