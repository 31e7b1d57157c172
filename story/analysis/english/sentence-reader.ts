import * as G from '../lexicon/english-grammar.ts';
import { PARTICLE_VERBS } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-table.ts';
import type { Reading } from './deed.ts';
import { joinParticle } from './naming.ts';
import { meetGroup } from './nouns.ts';
import type { Piece } from './phrases.ts';
import { Stage } from './stage.ts';
import type { Word } from './tagging.ts';
import { actOn } from './verbs.ts';
import type { Company } from './who.ts';

/** Tells who does what in a sentence whose phrases are known. */
export function readPieces(pieces: readonly Piece[], company: Company, { past }: { past: boolean }): Reading {
  const stage = new Stage(pieces, company, past);
  pieces.forEach((piece, at) => {
    if (piece.kind === 'group') meetGroup(stage, piece, at);
    else meetWord(stage, piece.word, at);
  });
  stage.end();
  stage.settleNames();
  return { deeds: stage.deeds, present: [...stage.present], same: stage.same };
}

function meetWord(stage: Stage, word: Word, at: number): void {
  switch (word.tag) {
    case 'vs':
    case 'vb':
    case 'vp':
    case 'vn':
    case 'vg':
      if (word.tag !== 'vg' && word.tag !== 'vn') stage.verbs++;
      invert(stage, word, at);
      actOn(stage, word, at);
      closeInner(stage, word);
      return;
    case 'be':
    case 'have':
    case 'do':
    case 'modal':
      stage.verbs++;
      return assist(stage, word, at);
    case 'comma':
    case 'break':
    case 'and':
    case 'sub':
    case 'rel':
      return join(stage, word, at);
    case 'prep':
    case 'part':
      return lean(stage, word, at);
    case 'not':
      stage.negated = true;
      return;
    default:
  }
}

/** "On the bench sit two boys": no subject yet, so it follows. */
function invert(stage: Stage, word: Word, at: number): void {
  // "Enter PRINCE", "Exit the king"
  if (at === 0 && word.tag === 'vb' && /^(?:enter|exit|exeunt|re-enter)$/u.test(word.lower) && stage.pieces[1]?.kind === 'group') {
    stage.awaited = 'doer';
    return;
  }
  if (swings(stage.pieces, at)) {
    stage.newClause({ subordinate: false, unreal: false });
    stage.awaited = 'doer';
    stage.subject = null;
    return;
  }
  const there = stage.subject?.group?.head.lower === 'there' && stage.subject.ids === null;
  if ((!stage.fresh && !there) || word.phase !== 'done' || word.tag === 'vg' || word.tag === 'vn') return;
  if (there) stage.awaited = 'doer';
  if (there || !ledIn(stage.pieces, at)) return;
  stage.awaited = 'doer';
  stage.subject = null;
}

/** "and out gets DWAYNE": a direction before the verb, who moves behind it. */
function swings(pieces: readonly Piece[], at: number): boolean {
  const [mark, way, verb, doer] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  const opens = mark === undefined || (mark.kind === 'word' && /^(?:comma|and|break)$/u.test(mark.word.tag));
  const moves = verb?.kind === 'word' && (verb.word.tag === 'vs' || verb.word.tag === 'vp');
  if (!opens || !moves || way?.kind !== 'word' || !WAYS.test(way.word.lower) || doer?.kind !== 'group') return false;
  return doer.head.tag !== 'obj' && doer.head.tag !== 'pro';
}
const WAYS = /^(?:in|out|up|down|off|away|back|over|along|around|round|through|here|there|forth)$/u;

/** Whether "In the doorway" or the like opened the clause. */
function ledIn(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const piece = pieces[before];
    const phase = piece?.kind === 'group' ? piece.phase : piece?.word.phase;
    if (phase === 'lead') return true;
    if (phase !== 'open') return false;
  }
  return false;
}

/** A verb inside a relative clause gives the word back to the clause around it. */
function closeInner(stage: Stage, word: Word): void {
  if (word.phase !== 'beside' || stage.outer === null || word.tag === 'vg' || word.tag === 'vn') return;
  stage.subject = stage.outer;
  stage.outer = null;
}

/** Forms of "be", "have" and "do", and modals. Alone they tell a state; with a verb behind them that verb decides. */
function assist(stage: Stage, word: Word, at: number): void {
  const next = stage.pieces.slice(at + 1).find((piece) => piece.kind === 'group' || (piece.word.tag !== 'adv' && piece.word.tag !== 'not'));
  const verb = next?.kind === 'word' && next.word.form !== null;
  if (G.DO_NOTS.has(word.lower)) stage.negated = true;
  stage.lastHead = '';
  if (verb || word.tag === 'modal') return;
  stage.last = null;
  stage.preposition = null;
  stage.lastVerb = word.tag === 'be' ? 'be' : word.tag;
  if (word.tag !== 'be') {
    stage.showSubject();
    return closeInner(stage, word);
  }
  const there = stage.subject?.group?.head.lower === 'there' && stage.subject.ids === null;
  const behind = next?.kind === 'word' ? next.word.lower : '';
  if (ABSENT.has(behind) || (stage.past && stage.subordinate)) stage.hideSubject();
  else stage.showSubject();
  if (there || stage.subject === null) stage.awaited = 'being';
  closeInner(stage, word);
}

const ABSENT = wordSet('gone missing absent nowhere away elsewhere dead abroad');

/** "A photograph falls into her lap: a man in army greens." */
const tellsOfImage = ({ subject, last, lastHead }: Stage): boolean =>
  IMAGES.test(subject?.group?.head.lower ?? '') || IMAGES.test(lastHead) || IMAGES.test(last?.object ?? '');
const IMAGES =
  /^(?:photos?|photographs?|pictures?|portraits?|paintings?|posters?|drawings?|sketch|polaroids?|snapshots?|postcard|magazine|newspaper|headline|page|letter|note|sign|flyer|billboard|plaque|inscription|caption|screen|monitor|tv|television|telly|radio|mirror|dossier|file|website|feed|video|clipping|mugshot|locket|stamp|tattoo|mural|card|label|badge)$/u;

/** Clauses behind these aren't happening before our eyes. */
const UNREAL = wordSet('if unless whether since because though although how why what whatever wherever whenever lest once');
const REPORTED = wordSet(
  'say tell know think believe realize realise hope wish remember recall mean explain announce admit promise pretend imagine suppose guess assume swear insist claim hear learn decide understand forget fear dream',
);

/** These begin what is poured, seen or asked; a comma or "and" behind gives the word back. */
const NOMINAL = wordSet('how what why whatever whether wherever');

function resume(stage: Stage): void {
  if (stage.interrupted === null) return;
  stage.newClause({ subordinate: false, unreal: false });
  stage.subject = stage.interrupted;
  stage.interrupted = null;
}

function join(stage: Stage, word: Word, at: number): void {
  const { lastVerb } = stage;
  switch (word.tag) {
    case 'comma':
      stage.preposition = null;
      resume(stage);
      if (word.phase === 'open') stage.newClause({ subordinate: false, unreal: false });
      return;
    case 'break':
      // "The screen reads: MAMA"
      stage.newClause({
        subordinate: false,
        unreal:
          word.text === ':' &&
          (tellsOfImage(stage) || (stage.subject?.ids === null && /^(?:read|say|display|show|spell)$/u.test(lastVerb ?? ''))),
      });
      stage.last = word.text === ':' ? stage.last : null;
      return;
    case 'and':
      stage.joining = word.phase === 'join';
      if (word.lower === 'or') stage.negated = true; // "standing, or trying to"
      resume(stage);
      if (word.phase === 'open') stage.newClause({ subordinate: stage.subordinate, unreal: stage.unreal });
      else if (word.phase === 'join') stage.preposition = null;
      else stage.preposition = stage.pieces[at + 1]?.kind === 'group' && stage.pieces[at - 1]?.kind === 'group' ? stage.spent : null;
      if (stage.preposition !== null) stage.lastHead = stage.spentHead;
      return;
    case 'sub': {
      const reported = word.lower === 'that' && REPORTED.has(lastVerb ?? '');
      if (NOMINAL.has(word.lower)) stage.interrupted = stage.subject;
      stage.newClause({ subordinate: true, unreal: reported || UNREAL.has(word.lower) });
      return;
    }
    case 'rel':
      if (word.phase === 'tail' && !afterMark(stage, at) && stage.pieces[at - 1]?.kind === 'word') {
        stage.subject = { ids: null, group: null, silent: true }; // "sees who is driving"
        return;
      }
      if (word.phase === 'who') stage.outer ??= stage.subject;
      stage.subject = {
        ids: word.lower === 'which' || ofThing(stage, word, at) || stage.lastPeople.length === 0 ? null : stage.lastPeople,
        group: null,
        silent: word.lower === 'which',
      };
      stage.preposition = null;
      return;
    default:
  }
}

const afterMark = ({ pieces }: Stage, at: number): boolean => {
  const before = pieces[at - 1];
  return before?.kind === 'word' && before.word.tag === 'comma';
};

/** "a screen that refuses to change". */
function ofThing({ pieces, company }: Stage, { lower }: Word, at: number): boolean {
  const before = pieces[at - 1];
  if (lower !== 'that' || before?.kind !== 'group' || before.head.tag !== 'noun') return false;
  return before.head.person === null && !company.isAnimal(before) && !company.isBody(before);
}

/** A preposition rules the next phrase, unless it belongs to the verb: "picks up the phone". */
function lean(stage: Stage, word: Word, at: number): void {
  const before = stage.pieces[at - 1];
  const after = stage.pieces[at + 1];
  const behindVerb = before?.kind === 'word' && before.word.form !== null;
  const deed = stage.last;
  const verb = stage.lastVerb;
  const onSpot =
    word.lower === 'on' &&
    after?.kind === 'group' &&
    /^(?:heels?|toes?|side|back|stomach|spot|axis|foot|feet|me|him|her|them|us)$/u.test(after.head.lower);
  if (deed && verb && !onSpot && PARTICLE_VERBS.has(`${verb} ${word.lower}`) && (behindVerb || word.tag === 'part')) {
    if (joinParticle(deed, verb, word.lower)) {
      stage.lastVerb = deed.verb;
      stage.preposition = null;
      return;
    }
  }
  if (word.tag === 'prep') stage.preposition = word.lower;
}
