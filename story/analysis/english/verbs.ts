import * as G from '../lexicon/english-grammar.ts';
import { STATE_VERBS } from '../lexicon/verbs.ts';
import type { Deed } from './deed.ts';
import { nameSomebody } from './identity.ts';
import { ENDS, GIVES_WAY, HOLDS_BACK, NOT_DOING, OF_OBJECT } from './naming.ts';
import type { Group } from './phrases.ts';
import type { Stage } from './stage.ts';
import type { Word } from './tagging.ts';

/** What stands before a verb and says how it is meant: "is", "has", "to", "without". */
type Lead = { tag: Word['tag'] | 'start'; word: string; negated: boolean; comma: boolean; near: boolean };

/** Takes in a verb: who does it, if it is done. */
export function actOn(stage: Stage, word: Word, at: number): void {
  const form = word.form;
  if (!form) return;
  const lead = leadOf(stage, at);
  const held = stage.lastVerb;
  const real = isReal(stage, word, lead, held);
  stage.lastReal = real || GIVES_WAY.has(form.base);
  if (word.tag === 'vn') return beDone(stage, word, { at, lead });
  finishSubject(stage, lead);
  stage.preposition = null;
  stage.negated = lead.negated;
  stage.lastHead = '';
  stage.lastVerb = form.base;
  const deed: Deed = { who: whoActs(stage, word, lead, at), verb: form.base, object: null, towards: null, at: word.start };
  stage.last = null;
  if (!real || STATE_VERBS.has(form.base)) return;
  if (GIVES_WAY.has(form.base) && leadsOn(stage, at)) return;
  // "Empty but for the BARKEEP, polishing a glass."
  if (deed.who === null && stage.subject === null && !stage.awaited && lead.comma && stage.lastPeople.length > 0)
    deed.who = stage.lastPeople;
  else if (word.tag === 'vg' && lead.tag !== 'be' && stage.fresh && !stage.subordinate && (stage.subject === null || word.phase !== 'done'))
    return stage.hang(deed);
  if (stage.subject?.silent && stage.subject.ids === null && deed.who === null && form.base !== 'fall' && !stage.awaited) return;
  if (deed.who === null && !form.film) return;
  if (word.tag === 'vg' && HEARD.test(word.lower) && stage.pieces.length === 1) return;
  if (stage.subject?.group && stage.company.isBody(stage.subject.group) && HAPPENS_TO_BODY.has(form.base)) return;
  nameSomebody(stage, deed);
  stage.do(deed);
}

/** The subject is here, unless what is told of it is past, or was never so. */
function finishSubject(stage: Stage, lead: Lead): void {
  if (stage.past && lead.tag === 'have' && lead.word === 'had') stage.hideSubject();
  else stage.showSubject();
}

function isReal(stage: Stage, word: Word, lead: Lead, held: string | null): boolean {
  if (stage.unreal || lead.negated || lead.tag === 'modal' || lead.word === 'been' || (lead.word === 'or' && lead.near)) return false;
  if (word.tag === 'vb' && lead.comma && !stage.lastReal) return false; // "could lock anything and open nothing"
  if (word.phase === 'beside' && word.tag !== 'vg') return false; // "Morag, who runs the place," tells of Morag
  if (lead.tag === 'have') return !stage.past && word.tag === 'vn';
  if (lead.tag === 'to' && repeats(stage, word)) return false;
  if (lead.tag === 'to')
    return (
      held !== null && !HOLDS_BACK.has(held) && (GIVES_WAY.has(held) || G.LEADS_TO.has(held) || held === 'have') && stage.subject !== null
    );
  if (lead.tag === 'prep' && word.tag === 'vg') return !NOT_DOING.has(lead.word);
  if (word.tag === 'vg' && held !== null && ENDS.has(held) && !lead.comma) return false;
  return true;
}

/** "from roof to roof". */
const repeats = ({ lastHead }: Stage, { lower }: Word): boolean => lastHead === lower;

/** The word before a verb that rules it; adverbs and "not" don't. */
function leadOf({ pieces }: Stage, at: number): Lead {
  let negated = false;
  for (let before = at - 1; before >= 0; before--) {
    const piece = pieces[before];
    if (piece?.kind !== 'word') return { tag: 'noun', word: piece?.head.lower ?? '', negated, comma: false, near: before === at - 1 };
    const { word } = piece;
    if (word.tag === 'not') negated = true;
    else if (word.tag === 'adv') negated ||= NOT_QUITE.has(word.lower);
    else {
      negated ||= G.DO_NOTS.has(word.lower);
      return { tag: word.tag, word: word.lower, negated, comma: word.tag === 'comma' || word.tag === 'and', near: before === at - 1 };
    }
  }
  return { tag: 'start', word: '', negated, comma: false, near: false };
}

function whoActs(stage: Stage, word: Word, lead: Lead, at: number): string[] | null {
  const { subject, memory } = stage;
  if (word.tag === 'vg' && lead.tag !== 'be') {
    const doer = participleOf(stage, at, word.form?.base ?? '');
    if (doer) stage.chain = doer;
    if (doer !== undefined) return doer;
    // "sees Danny standing there, holding a bag"
    const chained = lead.comma && stage.last?.who && stage.last.who === stage.chain ? stage.chain : null;
    if (chained) return chained;
    // "A phone looks down at LAILA, fourteen, holding a brush"
    if (subject?.ids === null && !subject.silent && lead.comma && stage.lastPeople.length > 0) return stage.lastPeople;
  }
  // "helps her stand", "lets them pass"
  if (word.tag === 'vb' && lead.tag === 'noun' && word.phase === 'done' && subject?.ids && verbBefore(stage, at)) return stage.beside;
  if (subject) return subject.ids;
  return (word.tag === 'vs' || word.tag === 'vp') && memory.subject.length > 0 && !stage.awaited ? [...memory.subject] : null;
}

const verbBefore = ({ pieces }: Stage, at: number): boolean =>
  pieces.slice(0, at).some((piece) => piece.kind === 'word' && piece.word.form !== null && piece.word.phase === 'done');

/** Whose a participle right behind a noun is; undefined: the subject's. */
function participleOf(stage: Stage, at: number, base: string): string[] | null | undefined {
  const before = stage.pieces[at - 1];
  if (before?.kind !== 'group' || before.phase === 'subject') return undefined;
  const governed = stage.pieces[at - 2];
  const preposition = governed?.kind === 'word' && governed.word.tag === 'prep' ? governed.word.lower : null;
  if (stage.company.isBody(before)) return preposition === 'with' || HAPPENS_TO_BODY.has(base) ? null : undefined;
  if (STANDS_SO.has(base) && before.head.tag === 'noun' && before.head.person === null && !stage.company.isAnimal(before)) return null;
  const person = before.head.person !== null || before.head.named !== null || before.head.tag === 'obj';
  if (person && stage.beside) return stage.beside;
  const absolute = governed?.kind === 'word' && governed.word.tag === 'comma' && before.phase === 'done';
  if (absolute || preposition === 'with' || (preposition === null && OF_OBJECT.has(stage.lastVerb ?? ''))) return null;
  return undefined;
}

/** What a thing does where it stands: "the umbrella dripping in her hand". */
const STANDS_SO = new Set(
  'drip hang burn glow smoke steam ring flap boil simmer bubble gleam shine glitter glint sparkle twinkle rust crumble leak flicker buzz tick beep blink flash protrude jut peel sizzle melt rot sway billow flutter flap overflow bulge sag creak rattle clatter blare blow pour loom tower dry cool bake roast fry brew ferment bloom wilt spill'.split(
    ' ',
  ),
);

/** "Breathing.": alone it is heard. */
const HEARD =
  /^(?:breathing|knocking|banging|pounding|hammering|ringing|buzzing|scratching|sobbing|crying|weeping|laughing|screaming|shouting|yelling|whispering|singing|humming|chanting|clapping|cheering|barking|howling|growling|ticking|dripping|crackling|snoring|coughing|panting|groaning|moaning|whistling|drumming|rustling|creaking|shuffling)$/u;

/** A face crumbles, a lip bleeds: nobody does it. */
const HAPPENS_TO_BODY = new Set(
  'rumble growl wobble quiver twitch throb tingle flutter whiten chatter cramp give-way crumble fall drop bleed soften harden darken brighten redden pale glisten shine water ache sink swell burn sting race pound beat thump glow gleam slip sag drain cloud crack break flicker light fill go turn knock rise'.split(
    ' ',
  ),
);

const NOT_QUITE = new Set(['never', 'hardly', 'barely', 'scarcely', 'nearly', 'almost', 'rarely', 'seldom']);

/** After "begins", "keeps": another verb follows. */
function leadsOn({ pieces }: Stage, at: number): boolean {
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece?.kind === 'group') {
      const further = pieces[next + 1];
      return piece.head.tag === 'obj' && further?.kind === 'word' && (further.word.tag === 'vb' || further.word.tag === 'to');
    }
    const tag = piece?.word.tag;
    if (tag === 'vg' || tag === 'to') return true;
    if (tag !== 'adv' && tag !== 'not') return false;
  }
  return false;
}

/** "is dragged by two guards": those behind "by" do it to the subject. */
function beDone(stage: Stage, word: Word, { at, lead }: { at: number; lead: Lead }): void {
  const base = word.form?.base ?? '';
  if (base === 'be') {
    stage.lastVerb = base;
    if (stage.past && lead.word === 'had') stage.unreal = true; // "had been a cop once"
    return;
  }
  if (lead.tag === 'have' && !stage.past && /^(?:go|leave|depart|vanish|disappear)$/u.test(base) && /^ha(?:s|ve)$/u.test(lead.word))
    return stage.hideSubject(); // "the drivers have gone"
  if (lead.tag === 'have') return actPerfect(stage, word, lead);
  if (base === 'go' && lead.tag === 'be') stage.hideSubject(); // "is gone"
  if (!stage.past || lead.word !== 'been') stage.showSubject();
  stage.preposition = null;
  stage.lastVerb = base;
  stage.last = null;
  if (stage.unreal || lead.negated) return;
  const agent = agentOf(stage, at);
  const ids = agent && stage.company.of(agent.group);
  if (!agent || !ids) return;
  stage.taken.add(agent.at);
  stage.memory.mention(ids, 'other');
  stage.do({ who: ids, verb: base, object: null, towards: stage.subject?.ids?.[0] ?? null, at: word.start });
}

/** "has taken off his coat": seen done; "had taken": over before the story's moment. */
function actPerfect(stage: Stage, word: Word, lead: Lead): void {
  const base = word.form?.base ?? '';
  finishSubject(stage, lead);
  stage.preposition = null;
  stage.lastVerb = base;
  stage.last = null;
  if (
    stage.past ||
    word.phase === 'beside' ||
    lead.word === 'had' ||
    stage.unreal ||
    lead.negated ||
    STATE_VERBS.has(base) ||
    !stage.subject?.ids
  )
    return;
  stage.do({ who: stage.subject.ids, verb: base, object: null, towards: null, at: word.start });
}

/** Who stands behind "by", whatever tells where and how in between. */
function agentOf({ pieces }: Stage, at: number): { group: Group; at: number } | null {
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece?.kind === 'word' && piece.word.tag !== 'prep' && piece.word.tag !== 'part' && piece.word.tag !== 'adv') return null;
    const group = pieces[next + 1];
    if (piece?.kind === 'word' && piece.word.lower === 'by' && group?.kind === 'group') return { group, at: next + 1 };
  }
  return null;
}
