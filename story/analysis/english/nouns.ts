import * as G from '../lexicon/english-grammar.ts';
import { HANDLING_VERBS } from '../lexicon/verbs.ts';
import { isListed, listedBehindColon, membersBehind, nameBehind } from './apposition.ts';
import { takeObject } from './naming.ts';
import type { Group } from './phrases.ts';
import { explainsName, nameSomebody, renames } from './identity.ts';
import { canBeSeen } from './seen.ts';
import type { Stage } from './stage.ts';
import { isThing } from './words.ts';

/** Takes in a noun phrase: as the subject, as one more of them, as a name for someone told of already, or as what is done to. */
export function meetGroup(stage: Stage, group: Group, at: number): void {
  if (stage.taken.has(at)) return;
  stage.beside = null;
  if (renames(stage, group)) return;
  const governed = stage.preposition !== null;
  if (group.phase === 'lead' && SCREENS.has(group.head.lower)) stage.unreal = true; // what happens on a screen doesn't happen here
  const behindMark = stage.pieces[at - 1];
  const afterComma = behindMark?.kind === 'word' && behindMark.word.tag === 'comma';
  if (stage.awaited && !governed) return arrive(stage, group, at);
  const stands = group.phase === 'subject' || (group.phase === 'open' && (group.head.tag === 'adj' || group.head.tag === 'num'));
  if (stands && !governed) return becomeSubject(stage, group, at);
  if ((group.phase === 'who' || group.phase === 'tail') && !governed) return becomeInner(stage, group, at);
  if (group.phase === 'beside' && afterComma && !governed) return standBeside(stage, group, at);
  if (afterComma && explainsName(stage, group, at)) return;
  mention(stage, group, at);
  stage.spent = stage.preposition;
  stage.preposition = null;
}

const SCREENS = new Set([
  'screen',
  'television',
  'tv',
  'monitor',
  'photograph',
  'photo',
  'painting',
  'poster',
  'picture',
  'video',
  'portrait',
  'mural',
  'fresco',
  'footage',
]);

/** The people of a phrase, with the name that stands behind it. */
function peopleOf(stage: Stage, group: Group, at: number): string[] | null {
  const { company } = stage;
  const person = group.head.person;
  const unnamed = person !== null || company.isAnimal(group) || group.head.tag === 'adj' || group.head.tag === 'num';
  if (unnamed && !(person?.noun.group ?? false)) {
    const beside = nameBehind(stage.pieces, at);
    const name = beside ?? nameBehindColon(stage, group, at);
    const id = name?.group.head.named?.ids[0];
    if (name && id && name.group.head.named?.ids.length === 1) {
      stage.taken.add(name.at);
      if (!beside && group.determiners.includes('the')) turnsOut(stage, group, id);
      company.describe(id, group);
      return [id];
    }
  }
  if (person?.noun.group) {
    const listed = listedBehindColon(stage.pieces, at);
    if (listed.length > 0) return listed;
    const members = membersBehind(stage.pieces, at);
    if (members) {
      for (let next = at + 1; next < members.end; next++) stage.taken.add(next);
      return members.ids;
    }
  }
  if (company.isBody(group)) return group.head.lower === 'voice' ? null : company.owners(group);
  return company.of(group) ?? (group.head.text === group.head.text.toUpperCase() && !isSign(stage, at) ? company.animal(group) : null); // "a white MARE"
}

/** "The shape steps into the light: MR. WICKS.": one shown before. */
function turnsOut({ company, same }: Stage, group: Group, to: string): void {
  const from = company.memory.wasMentioned(to) ? undefined : company.of(group)?.[0];
  if (from === undefined || from === to) return;
  const known = company.cast.cast.byId.get(from);
  if (known ? known.noun !== null && !known.noun.group : company.cast.extras.has(from)) same.push({ from, to });
}

/** "A woman in a wet jacket bows low: HARUKA, out of breath.": the first nameless one of a sentence, named at its end. */
function nameBehindColon({ pieces, memory }: Stage, group: Group, at: number): { group: Group; at: number } | null {
  if (!group.determiners.some((word) => /^(?:an?|one|another|the)$/u.test(word)) || group.owner) return null;
  const colon = pieces.findIndex((piece, index) => index > at && piece.kind === 'word' && piece.word.text === ':');
  const name = pieces[colon + 1];
  if (colon < 0 || name?.kind !== 'group' || name.owner || name.head.named?.ids.length !== 1) return null;
  const next = pieces[colon + 2];
  if (next?.kind === 'group' || (next?.kind === 'word' && !/^(?:comma|prep|break)$/u.test(next.word.tag))) return null;
  const others = pieces
    .slice(0, colon)
    .some((piece, index) => index !== at && piece.kind === 'group' && (piece.head.person ?? piece.head.named));
  const gender = memory.genderOf(name.head.named.ids[0] ?? '');
  const own = group.head.person?.noun.gender ?? null;
  return others || (gender !== null && own !== null && gender !== own) ? null : { group: name, at: colon + 1 };
}

/** "THE BLUE PARROT": written somewhere, or the name of a bar. */
function isSign({ pieces }: Stage, at: number): boolean {
  const colon = pieces[at - 1];
  const group = pieces[at];
  return colon?.kind === 'word' && colon.word.text === ':' && group?.kind === 'group' && group.determiners.includes('the');
}

function becomeSubject(stage: Stage, group: Group, at: number): void {
  if (/^(?:both|all|each)$/u.test(group.head.lower) && group.head.tag === 'num' && stage.pieces[at - 1]?.kind === 'group') return; // "They both"
  const ids = peopleOf(stage, group, at) ?? actingAnimal(stage, group, at);
  stage.setSubject({ ids, group, silent: isSilent(group) }, { joins: stage.joining });
  if (ids && stage.roll?.who && !hasVerb(stage, at)) stage.roll.who = [...new Set([...stage.roll.who, ...ids])];
  if (!ids && group.owner) stage.lastPeople = stage.company.owners(group) ?? [];
  stage.lastHead = group.head.lower;
}

const hasVerb = ({ pieces }: Stage, at: number): boolean =>
  pieces.slice(at).some((piece) => piece.kind === 'word' && /^(?:v[sbp]|have|do|modal)$/u.test(piece.word.tag));

/** An animal whose verb says it does something of its own accord, not merely sounds. */
function actingAnimal(stage: Stage, group: Group, at: number): string[] | null {
  if (stage.joining && group.determiners.every((word) => word === 'half') && !group.owner) return null; // "and half walrus"
  const verb = stage.pieces.slice(at + 1).find((piece) => piece.kind === 'word' && piece.word.form !== null);
  const acts = verb?.kind === 'word' && verb.word.form?.film === true && !SOUNDS.has(verb.word.form.base);
  return acts ? stage.company.animal(group) : null;
}

const SOUNDS = new Set('bark chirp buzz crow howl cry sing hoot bleat moo neigh chatter sleep lie breathe snore'.split(' '));

const isSilent = ({ head }: Group): boolean =>
  G.CAMERA_SUBJECTS.has(head.lower) || (head.tag === 'pro' && /^(?:it|we|you|i|this|that|there|nobody|nothing)$/u.test(head.lower));

/** The subject of a clause inside another: "the letter he wrote". */
function becomeInner(stage: Stage, group: Group, at: number): void {
  const ids = peopleOf(stage, group, at);
  if (group.phase === 'who') stage.outer ??= stage.subject;
  stage.subject = { ids, group, silent: isSilent(group) };
  if (ids) stage.lastPeople = ids;
}

/** ", an old man,": tells of the subject; ", Ben and Tom": adds to it. */
function standBeside(stage: Stage, group: Group, at: number): void {
  const { subject, company, memory } = stage;
  const person = group.head.person;
  const listed = isListed(stage.pieces, at);
  const one = subject?.ids?.length === 1 ? subject.ids[0] : undefined;
  const names = person !== null && !person.noun.group && one !== undefined;
  if (names && !(listed && !group.determiners.some((word) => word === 'a' || word === 'an'))) {
    company.describe(one, group);
    return;
  }
  if (company.isBody(group) || (one !== undefined && !listed && !group.head.named)) return;
  const ids = peopleOf(stage, group, at);
  if (!ids) return;
  const another = group.head.named !== null && !group.owner && ids.some((id) => !subject?.ids?.includes(id)); // "ANNA, CARLA, BEN stand"
  if ((listed || another) && subject?.ids) stage.setSubject({ ids, group, silent: false }, { joins: true });
  else if (!subject?.ids) stage.setSubject({ ids, group, silent: false }, { joins: false });
  else memory.mention(ids, 'other');
}

/** "In the doorway stands | a man", "There is | a boy …". */
function arrive(stage: Stage, group: Group, at: number): void {
  const ids = peopleOf(stage, group, at) ?? (stage.awaited === 'doer' ? actingAnimal(stage, group, at) : null);
  const doer = stage.awaited === 'doer' ? stage.last : null;
  stage.awaited = null;
  if (group.head.tag === 'obj') return;
  stage.setSubject({ ids, group, silent: false }, { joins: false });
  if (!ids) return;
  stage.showSubject();
  if (doer && doer.who === null) {
    doer.who = ids;
    stage.roll = doer;
    nameSomebody(stage, doer);
    stage.show(ids);
  }
}

/** "Enter PRINCE and his roommate KEKE": one more of those behind the verb. */
function joinsRoll(stage: Stage, at: number): boolean {
  const before = stage.pieces[at - 1];
  const { roll, last, preposition } = stage;
  if (!roll?.who || roll !== last || preposition !== null || before?.kind !== 'word' || before.word.tag !== 'and') return false;
  stage.rollGrows = true;
  return true;
}

/** Someone or something beside the subject. */
function mention(stage: Stage, group: Group, at: number): void {
  const { company, memory, preposition } = stage;
  const loose =
    preposition !== null && group.head.person !== null && !group.head.person.noun.kin && !group.head.person.noun.group &&
    group.determiners.length + group.adjectives.length === 0 && !group.owner && /^\p{Ll}/u.test(group.head.text); // prettier-ignore
  const ids =
    loose || isDevice(stage, group) || isBackdrop(stage, group) || consists(stage, group, at) || likens(stage, group, at)
      ? null
      : peopleOf(stage, group, at);
  if (ids && joinsRoll(stage, at)) return stage.setSubject({ ids, group, silent: false }, { joins: true });
  const before = stage.lastHead;
  stage.spentHead = preposition === null ? '' : before;
  stage.lastHead = group.head.lower;
  if (ids && company.isBody(group)) {
    weep(stage, ids);
    stage.lastPeople = ids;
    if (preposition === null && stage.last) takeObject(stage.last, group.head.lower);
    if (!G.IMAGE_WORDS.has(before) && !stage.unreal) stage.show(ids);
    memory.mention(ids, 'other');
  } else if (ids) {
    stage.lastPeople = ids;
    memory.mention(ids, 'other');
    const seen =
      group.head.tag !== 'obj' &&
      !stage.unreal &&
      !isWritten(stage) &&
      canBeSeen({ verb: stage.lastVerb, preposition, head: before, negated: stage.negated });
    if (seen) stage.show(ids);
    stage.beside = seen || group.head.tag === 'obj' ? ids : null;
    const towards = ids.find((id) => !stage.last?.who?.includes(id));
    if (stage.last && stage.last.who && !stage.last.towards && towards && preposition !== 'of') stage.last.towards = towards;
  } else if (group.owner) stage.lastPeople = company.owners(group) ?? stage.lastPeople;
  const behind = stage.pieces[at - 1];
  if (!ids) objectOf(stage, group, { at, afterComma: behind?.kind === 'word' && behind.word.tag === 'comma' });
}

/** "The tape reads JUNE": a name that is written is nobody. */
const isWritten = ({ subject, lastVerb, preposition }: Stage): boolean =>
  subject !== null &&
  subject.ids === null &&
  preposition === null &&
  /^(?:read|say|spell|bear|announce|advertise|display)$/u.test(lastVerb ?? '');

/** "A ruin of a man", "a slip of a girl": what somebody told of already is like. */
function likens({ pieces, preposition }: Stage, group: Group, at: number): boolean {
  const before = pieces[at - 2];
  const article = (words: readonly string[]): boolean => words.length === 1 && /^an?$/u.test(words[0] ?? '');
  return preposition === 'of' && group.head.person !== null && article(group.determiners) && before?.kind === 'group' &&
    article(before.determiners) && !G.IMAGE_WORDS.has(before.head.lower) && before.head.person === null; // prettier-ignore
}

/** "gospel from a blown speaker": what is a machine as often as somebody. */
const isDevice = ({ preposition }: Stage, { head, owner }: Group): boolean =>
  preposition !== null &&
  owner === null &&
  /^(?:speakers?|players?|receivers?|models?|rulers?|printers?|readers?|stars?|dummy|dummies|conductors?|computers?|pages?|casts?)$/u.test(
    head.lower,
  ) &&
  /^\p{Ll}/u.test(head.text);

/** "Through the crowd comes a man": those in the way do nothing of their own. */
const isBackdrop = ({ preposition }: Stage, { head, adjectives }: Group): boolean =>
  /^(?:through|across|past|among|amid|amidst|into|over|above|from)$/u.test(preposition ?? '') &&
  /^(?:crowds?|people|crush|throng|mob|public|traffic)$/u.test(head.lower) &&
  adjectives.length === 0;

/** "A crew of dwarves and drowned men": those it consists of are no others. */
function consists({ pieces, preposition, spent }: Stage, group: Group, at: number): boolean {
  if (preposition !== 'of' || !group.head.person?.noun.group || group.determiners.includes('the') || group.owner) return false;
  const before = pieces[at - 2];
  if (before?.kind === 'group' && before.head.person?.noun.group) return true;
  return spent === 'of' && before?.kind === 'group' && before.head.tag === 'noun' && !before.head.person;
}

/** "Tears run down her cheeks": she cries. */
function weep(stage: Stage, ids: string[]): void {
  if (!/^tears?$/u.test(stage.subject?.group?.head.lower ?? '') || !stage.last || stage.last.who !== null) return;
  Object.assign(stage.last, { who: ids, verb: 'cry' });
}

/** "pretend nothing happened": it isn't nothing that they pretend. */
function hasOwnVerb({ pieces }: Stage, at: number): boolean {
  const next = pieces[at + 1];
  return next?.kind === 'word' && next.word.form !== null;
}

/** "nothing but two cans" is two cans. */
function followedByBut({ pieces }: Stage, at: number): boolean {
  const next = pieces[at + 1];
  return next?.kind === 'word' && next.word.lower === 'but';
}

function objectOf(stage: Stage, { head }: Group, { at, afterComma }: { at: number; afterComma: boolean }): void {
  const deed = stage.last;
  if (!deed || stage.preposition !== null || (afterComma && deed.object === null)) return;
  if (head.tag === 'obj' || head.tag === 'pro') {
    if (head.lower === 'nothing' && !followedByBut(stage, at) && !hasOwnVerb(stage, at)) return stage.undo();
    if (head.lower === 'it' && deed.object === null && HANDLING_VERBS.has(stage.lastVerb ?? '')) deed.object = stage.memory.thing;
    return;
  }
  if (head.tag !== 'noun' && head.tag !== 'name') return;
  if (isThing(head.lower)) stage.memory.thing = head.lower;
  takeObject(deed, head.lower);
}
