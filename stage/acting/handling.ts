import type { ActionBeat, Figure, StagedShot } from '../../schema/shot.ts';
import { PLACEMENTS, type PlacementName } from './arms.ts';
import { meeting } from './hand-over.ts';
import { PROGRAMS, type Key, type Program } from './programs.ts';
import type { HandTask, Score } from './score.ts';
import { holding, RANK, type Spell } from './steps.ts';
import { spellsOf, timeOf, type Timing } from './timing.ts';
import { programFor } from './verbs.ts';

/** The hand that acts and speaks, and the other one. */
export type Side = 'main' | 'other';

/** Whether a figure has, takes or is given something in the shot. */
export const handlesAny = ({ shot }: StagedShot, { holds, alsoHolds, characterId }: Figure): boolean =>
  (holds ?? alsoHolds) !== null ||
  shot.beats.some(
    (beat) =>
      beat.kind === 'action' &&
      (beat.characterId === characterId
        ? (programFor(beat).program.keys as readonly Key[]).some((key) => key.holds !== undefined)
        : beat.towards === characterId && programFor(beat).name === 'give'),
  );

/** What the hands do for a program: the one that takes the thing, and the other where it is free. */
export function playHands(score: Score, staged: StagedShot, beat: ActionBeat, program: Program, timing: Timing): void {
  const { start, seconds } = timing;
  const done = start + seconds;
  const hand = handFor(score, beat, start);
  const spare: Side = hand === 'main' ? 'other' : 'main';
  const has = holding(score.holds[hand], start, null);
  const isIt = has !== null && beat.object !== null && isSame(has, beat.object);
  // A hand with something in it does nothing that isn't about it: nobody wipes tears with a letter.
  const isFree = has === null || isIt || program.keys.some(({ holds }) => holds !== undefined);
  const spareIsFree = holding(score.holds[spare], start, null) === null;
  const receiver = program === PROGRAMS.give ? partnerOf(staged, score.figure, beat) : null;
  const meets = receiver && meeting(staged, score.figure, receiver, { left: isLeft(score, hand) });
  if (program === PROGRAMS.close && isIt && isUp(has)) furl(score, { hand, has, at: start + seconds / 2 });
  for (const { key, from, spell } of spellsOf(program, timing)) {
    if (key.right !== undefined && isFree) {
      const task = taskFor(key.right, from);
      const sent = task && meets && key.right === 'give' ? { ...task, meets } : task;
      addTask(score.hands[hand], spell(sent, ({ right }) => right !== undefined), done); // prettier-ignore
    }
    if (key.left !== undefined && spareIsFree)
      addTask(score.hands[spare], spell(taskFor(key.left, from), ({ left }) => left !== undefined), done); // prettier-ignore
    if (key.holds === undefined) continue;
    const value = heldAfter(score, beat, { at: from, takes: key.holds, hand });
    score.holds[hand].push({ from, until: score.end + 1, rank: RANK.action, value });
  }
}

/** An umbrella that is closed is seen closed. */
function furl(score: Score, { hand, has, at }: { hand: Side; has: string; at: number }): void {
  const value = has.includes('closed') ? has : has.replace(/umbrella|parasol/, 'closed $&');
  score.holds[hand].push({ from: at, until: score.end + 1, rank: RANK.action, value });
}

/** What is in a hand from `at` on: what the action names, or what was there; nothing once it is let go. */
function heldAfter(
  { holds }: Score,
  { object }: ActionBeat,
  { at, takes, hand }: { at: number; takes: boolean; hand: Side },
): string | null {
  return takes ? (object ?? holding(holds[hand], at, null)) : null;
}

/** Which hand an action takes: the one that has the thing, else the free one, else the one that doesn't hold an umbrella up. */
function handFor({ holds }: Score, { object }: ActionBeat, at: number): Side {
  const [main, other] = [holding(holds.main, at, null), holding(holds.other, at, null)];
  if (object !== null && isSame(main, object)) return 'main';
  if (object !== null && isSame(other, object)) return 'other';
  if (main === null) return 'main';
  return other === null || isUp(main) ? 'other' : 'main';
}
const isSame = (held: string | null, object: string): boolean => held !== null && (held === object || held.endsWith(` ${object}`));
const isUp = (held: string): boolean => /umbrella|parasol|flag/.test(held) && !held.includes('closed');

/** Whom an action is done to, when they are in the picture. */
const partnerOf = (staged: StagedShot, figure: Figure, { towards }: ActionBeat): Figure | null =>
  staged.shot.figures.find((other) => other !== figure && other.characterId === towards) ?? null;

/** Whether a hand is the left one. Things are held in the right; empty-handed, the hand that speaks is the one on the side the figure faces. */
export const isLeft = ({ figure, handles }: Pick<Score, 'figure' | 'handles'>, hand: Side): boolean =>
  (!handles && figure.facing > 12) === (hand === 'main');

/** Takes what somebody gives: the hand comes to theirs, and has the thing the moment theirs lets go. */
export function receive(score: Score, staged: StagedShot, beat: ActionBeat): void {
  const giver = staged.shot.figures.find(({ characterId }) => characterId === beat.characterId);
  if (!giver || programFor(beat).name !== 'give') return;
  const { start, seconds } = timeOf(PROGRAMS.give, beat);
  const hand = handFor(score, { ...beat, object: null }, start);
  const passed = start + PROGRAMS.give.keys.find((key: Key) => key.holds === false)!.at * seconds;
  const meets = meeting(staged, score.figure, giver, { left: isLeft(score, hand) });
  const reaching = { placement: 'give', size: 1, stroke: passed - 0.25, beats: [], meets } as const;
  addTask(score.hands[hand], { from: passed - 0.6, until: passed + 0.15, rank: RANK.action, value: reaching }, score.end);
  const thing = beat.object ?? (score.handles ? (giver.alsoHolds ?? giver.holds) : null);
  score.holds[hand].push({ from: passed, until: score.end + 1, rank: RANK.action, value: thing });
}

/** A hand is given to an action until it is done; then it stays where it was left, but may speak. */
function addTask(hand: Spell<HandTask | null>[], spell: Spell<HandTask | null>, done: number): void {
  hand.push({ ...spell, until: Math.min(spell.until, done) });
  if (spell.until > done) hand.push({ ...spell, from: done, rank: RANK.base });
}

const taskFor = (placement: PlacementName | null, at: number): HandTask | null =>
  placement === null || !(placement in PLACEMENTS) ? null : { placement, size: 1, stroke: at + 0.1, beats: [] };
