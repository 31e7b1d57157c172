import type { Deed } from './deed.ts';
import type { Group } from './phrases.ts';
import type { Stage } from './stage.ts';
import { SOMEBODY } from './who.ts';

/** "This is HARNOOR, the bride.": a noun behind a name tells of the one named. */
export function explainsName({ pieces, company }: Stage, group: Group, at: number): boolean {
  const name = pieces[at - 2];
  const id = name?.kind === 'group' && name.head.named?.ids.length === 1 ? name.head.named.ids[0] : undefined;
  const next = pieces[at + 1];
  const closed =
    next === undefined || (next.kind === 'word' && next.word.tag !== 'and' && next.word.tag !== 'vs' && next.word.tag !== 'vg');
  if (id === undefined || !group.head.person || group.head.person.noun.group || !closed) return false;
  if (group.determiners.some((word) => !/^(?:an?|the)$/u.test(word))) return false;
  company.describe(id, group);
  return true;
}

/** "This is DANNY", "Her name is Wren", "It was a soldier": someone seen without a name gets one. True when the phrase is used up. */
export function renames(stage: Stage, group: Group): boolean {
  const { subject } = stage;
  if (isPredicate(stage, group) || isRevealed(stage, group)) return true;
  if (group.owner || stage.lastVerb !== 'be' || stage.preposition !== null || stage.negated || !subject?.group) return false;
  const { head } = subject.group;
  const pointing = head.tag === 'pro' && /^(?:this|it|that|he|she)$/u.test(head.lower);
  const naming = head.lower === 'name' && subject.group.owner !== null;
  if (!pointing && !naming && !subject.ids) return false;
  const strangers = stage.company.cast.extras;
  const from = naming
    ? stage.company.owners(subject.group)?.[0]
    : pointing
      ? (subject.ids?.[0] ??
        stage.memory.lastStranger(strangers) ??
        (head.lower === 'it' || head.lower === 'that' ? null : lastDescribed(stage)))
      : subject.ids?.[0];
  const id = group.head.named ? group.head.named.ids[0] : from === SOMEBODY ? stage.company.of(group)?.[0] : undefined;
  if (id === undefined || (group.head.named?.ids.length ?? 1) !== 1) return false;
  if (from !== undefined && from !== null && from !== id && (strangers.has(from) || stage.company.cast.isDescription(from))) {
    stage.same.push({ from, to: id });
    stage.company.cast.becomes(from, id);
    stage.memory.becomes(from, id);
  }
  stage.hideSubject();
  stage.memory.mention([id], 'subject');
  stage.show([id]);
  stage.subject = { ids: [id], group, silent: false };
  stage.lastPeople = [id];
  return true;
}

/** "A MAN IN A CAMEL COAT claps. This is VINCE." */
function lastDescribed({ memory, company }: Stage): string | null {
  const [id, ...others] = memory.subject;
  return id !== undefined && others.length === 0 && company.cast.isDescription(id) ? id : null;
}

/** "A stranger rides up. It's a woman.": tells of the stranger. */
function isRevealed({ subject, lastVerb, preposition, negated, memory, company }: Stage, group: Group): boolean {
  const { person } = group.head;
  const pointing = subject?.ids === null && /^(?:it|that|this)$/u.test(subject.group?.head.lower ?? '');
  if (!person || person.noun.group || group.head.named || !pointing || lastVerb !== 'be' || preposition !== null || negated) return false;
  const stranger = memory.lastStranger(company.cast.extras);
  if (stranger === null || !group.determiners.some((word) => /^an?$/u.test(word))) return false;
  if (person.noun.gender === 'female' || person.noun.gender === 'male') memory.learn(stranger, person.noun.gender);
  return true;
}

/** "She is a nurse", "was always the last man on it": tells of the subject, brings nobody else. */
function isPredicate({ subject, lastVerb, preposition, awaited, company }: Stage, group: Group): boolean {
  const { person } = group.head;
  const one = subject?.ids?.length === 1 ? subject.ids[0] : undefined;
  if (!person || person.noun.group || group.head.named || lastVerb !== 'be' || preposition !== null || awaited || one === undefined)
    return false;
  company.describe(one, group);
  return true;
}

/** "Somebody knocked, and Mrs. Bell walked in": it was she. */
export function nameSomebody(stage: Stage, { who, verb }: Deed): void {
  const [id, ...others] = who ?? [];
  const { cast } = stage.company;
  if (id === undefined || others.length > 0 || id === SOMEBODY || !cast.extras.has(SOMEBODY) || !ENTERS.has(verb)) return;
  stage.same.push({ from: SOMEBODY, to: id });
  cast.becomes(SOMEBODY, id);
  stage.memory.becomes(SOMEBODY, id);
}

const ENTERS = new Set(['walk', 'come', 'enter', 'step', 'stand', 'appear', 'burst']);
