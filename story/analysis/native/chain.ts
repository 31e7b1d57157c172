import type { Deed, Reading } from '../actions-english.ts';
import type { Memory } from '../coreference.ts';
import type { PersonUnit, Unit, VerbUnit } from './units.ts';

/** One motion told by two verbs: the second says no more. */
const MOTIONS: ReadonlySet<string> = new Set(
  'run walk climb descend jump enter carry bring leave follow approach crawl return come|run in|run out|come out|chase|flee|rush|sneak'.split(
    /[ |]/u,
  ),
);
const GOING: ReadonlySet<string> = new Set(['come', 'go', 'leave', 'walk', 'enter', 'return', 'approach']);

/**
 * Who does what in a language whose verb closes its clause (Japanese, Korean): the subject goes on over a chain of verbs until another is
 * named; one within a subordinate clause only up to that clause's end; a thing that acts is nobody.
 */
export function chainDeeds(units: readonly Unit[], memory: Memory): Reading {
  const chain = new Chain(memory);
  const sorted = [...units].sort((a, b) => a.at - b.at);
  for (const [index, unit] of sorted.entries()) {
    if (unit.kind === 'person') chain.person(unit);
    else if (unit.kind === 'thing') chain.thing(unit);
    else chain.verb(unit, sorted[index + 1]);
  }
  return chain.end(sorted);
}

class Chain {
  private readonly memory: Memory;
  private readonly deeds: Deed[] = [];
  private readonly carried: string[];
  private topic: string[] | null = null;
  private subject: string[] | null = null;
  private things = false;
  private last: { ids: string[]; at: number } | null = null;
  private towards: string | null = null;

  constructor(memory: Memory) {
    this.memory = memory;
    this.carried = memory.subject;
  }

  person({ ids, mark, at }: PersonUnit): void {
    if (ids.length === 0) return;
    if (mark === 'topic') {
      this.topic = ids;
      this.subject = null;
      this.things = false;
    } else if (mark === 'subject') {
      this.subject = ids;
      this.things = false;
    } else if (mark === 'other') this.towards = ids[0] ?? null;
    this.last = { ids, at };
  }

  thing({ mark, body, at }: Extract<Unit, { kind: 'thing' }>): void {
    if (mark !== 'subject' && mark !== 'topic') return;
    if (!body)
      this.things = !(mark === 'topic' && this.subject !== null); // "フミが傘も差さずに": she does it
    else if (this.last && at - this.last.at <= 10 && this.last.ids.length > 0 && this.subject === null) this.subject = this.ownerHere();
  }

  /** "Kenta's hand trembles": who was named right before is whose it is. */
  private ownerHere(): string[] | null {
    return this.last?.ids ?? null;
  }

  verb({ verb, at, end, link }: VerbUnit, next: Unit | undefined): void {
    if (link === 'adnominal') {
      const head = next?.kind === 'person' && next.head ? next.ids : null;
      if (head && verb !== '-' && verb !== 'put on') this.add(head, verb, at);
      this.things = false;
      return;
    }
    const acts = this.things;
    if (link !== 'hidden' && verb !== '-') this.add(this.doer(), verb, at);
    if (link === 'when' || link === 'embedded' || link === 'hidden') {
      if (this.topic || link !== 'hidden')
        this.subject = this.topic ? null : link === 'when' ? this.subject : this.subject && this.carried.length > 0 ? null : this.subject;
    }
    // "버스가 멈춰 선다": both verbs are the bus's
    this.things = acts && link === 'chain' && next?.kind === 'verb' && next.at - end <= 1;
    this.towards = null;
  }

  private doer(): string[] | null {
    if (this.things) return null;
    return this.subject ?? this.topic ?? (this.carried.length > 0 ? this.carried : null);
  }

  private add(who: string[] | null, verb: string, at: number): void {
    const before = this.deeds.at(-1);
    const same = before?.who?.join() === who?.join();
    if (before && same && at - before.at < 14) {
      if (before.verb === verb) return;
      if (GOING.has(verb) && MOTIONS.has(before.verb) && at - before.at < 9) return;
    }
    const towards = this.towards !== null && !who?.includes(this.towards) ? this.towards : null;
    this.deeds.push({ who, verb, object: null, towards, at });
  }

  end(units: readonly Unit[]): Reading {
    const present = new Set<string>();
    for (const unit of units)
      if (unit.kind === 'person' && unit.mark !== 'elsewhere' && unit.mark !== 'owner') for (const id of unit.ids) present.add(id);
    for (const { who } of this.deeds) for (const id of who ?? []) present.add(id);
    for (const unit of units) if (unit.kind === 'person') this.memory.mention(unit.ids, 'other');
    const subject = this.topic ?? this.subject ?? this.deeds.findLast(({ who }) => who !== null)?.who ?? this.named(units);
    if (subject) this.memory.mention(subject, 'subject');
    this.memory.endSentence();
    return { deeds: this.deeds, present: [...present] };
  }

  private named = (units: readonly Unit[]): string[] | null =>
    units.find((unit): unit is PersonUnit => unit.kind === 'person' && (unit.mark === 'topic' || unit.mark === 'subject'))?.ids ?? null;
}
