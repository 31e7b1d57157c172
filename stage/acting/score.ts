import type { Substitution } from '../contract.ts';
import type { ActionBeat, Figure, StagedShot } from '../../schema/shot.ts';
import { random, seedOf, type Random } from '../paint/random.ts';
import { GESTURES, PLACEMENTS, type PlacementName } from './arms.ts';
import { clamp } from './curves.ts';
import { blendExpressions, EXPRESSIONS, REACTIONS, type Expression } from './expressions.ts';
import type { BlinkCause } from './eyes.ts';
import { meeting, type Meeting } from './hand-over.ts';
import { aimAt, aimAtThing, bearing, cheated, type Aim, type Mark } from './floor-plan.ts';
import { gesturesOf } from './gestures.ts';
import { beforeSeat, changeSeconds, type PoseChange } from './pose-changes.ts';
import { PROGRAMS, type Key, type Program, type Tremor } from './programs.ts';
import { holding, type Spell } from './steps.ts';
import { strideMetres } from '../camera/stature.ts';
import { planJourney, type Journey } from './travel.ts';
import { utteranceOf, type Sound, type Stress, type Utterance } from './utterance.ts';
import { programFor } from './verbs.ts';

/** A hand's task: where it goes, how fast it strikes, which beats it marks. */
export interface HandTask {
  placement: PlacementName;
  size: number;
  /** The stroke: around it the hand is quick. */
  stroke: number;
  beats: readonly number[];
  /** Another's hand it goes to, instead of where its placement says. */
  meets?: Meeting;
}
export interface Added {
  head: readonly [number, number, number];
  lean: number;
  shoulders: number;
  lids: number;
  gape: number;
  tears: number;
}
export const NOTHING_ADDED: Added = { head: [0, 0, 0], lean: 0, shoulders: 0, lids: 0, gape: 0, tears: 0 };
export interface TremorSpell extends Tremor {
  start: number;
  stop: number;
}

/** Everything one figure is to do in a shot, as spells and moments; what follows is physics. */
export interface Score {
  figure: Figure;
  sounds: Sound[];
  talking: { from: number; to: number }[];
  expressions: Spell<Expression>[];
  aims: Spell<Aim>[];
  nods: { at: number; size: number }[];
  brows: { at: number; size: number }[];
  blinks: BlinkCause[];
  inhale: { at: number; size: number }[];
  hands: { main: Spell<HandTask | null>[]; other: Spell<HandTask | null>[] };
  added: Spell<Added>[];
  tremors: TremorSpell[];
  poses: Spell<PoseChange>[];
  turns: Spell<number>[];
  /** What the main hand has, and the other. */
  holds: Record<Side, Spell<string | null>[]>;
  journey: Journey | null;
  /** Whether anything is in a hand at any time of the shot. */
  handles: boolean;
  substitutions: Substitution[];
  chance: Random;
  end: number;
}

/** The hand that acts and speaks, and the other one. */
export type Side = 'main' | 'other';

const RANK = { base: 0, reaction: 1, line: 2, action: 3 } as const;

/** Reads a staged shot for one of its figures. The same shot and take always give the same score. */
export function scoreFor(staged: StagedShot, figure: Figure, seed: number): Score {
  const end = staged.frames / staged.fps;
  const chance = random(seedOf(seed, staged.shot.figures.indexOf(figure), staged.take));
  const score: Score = {
    figure,
    sounds: [],
    talking: [],
    expressions: [{ from: -1, until: end + 1, rank: RANK.base, value: EXPRESSIONS[figure.emotion] }],
    aims: [{ from: -1, until: end + 1, rank: RANK.base, value: aimAt(staged, figure, figure.gazeAt) }],
    nods: [],
    brows: [],
    blinks: [],
    inhale: [],
    hands: { main: [], other: [] },
    added: [],
    tremors: [],
    poses: [],
    turns: [],
    holds: {
      main: [{ from: -1, until: end + 1, rank: RANK.base, value: figure.holds }],
      other: [{ from: -1, until: end + 1, rank: RANK.base, value: figure.alsoHolds }],
    },
    journey: null,
    handles: handlesAny(staged, figure),
    substitutions: [],
    chance,
    end,
  };
  for (const beat of staged.shot.beats) {
    if (beat.kind === 'line') {
      const utterance = utteranceOf(beat, staged.speech[beat.lineId]);
      if (beat.characterId === figure.characterId) speak(score, staged, utterance);
      else hear(score, staged, utterance);
    } else if (beat.characterId === figure.characterId) act(score, staged, beat);
    else if (beat.characterId !== null) {
      notice(score, staged, beat);
      if (beat.towards === figure.characterId) receive(score, staged, beat);
    }
  }
  walk(score, staged);
  return score;
}

/** Whether a figure has, takes or is given something in the shot. */
const handlesAny = ({ shot }: StagedShot, { holds, alsoHolds, characterId }: Figure): boolean =>
  (holds ?? alsoHolds) !== null ||
  shot.beats.some(
    (beat) =>
      beat.kind === 'action' &&
      (beat.characterId === characterId
        ? (programFor(beat).program.keys as readonly Key[]).some((key) => key.holds !== undefined)
        : beat.towards === characterId && programFor(beat).name === 'give'),
  );

function speak(score: Score, staged: StagedShot, utterance: Utterance): void {
  const { line, from, to, phrases, stresses } = utterance;
  const felt = line.emotion === 'calm' ? EXPRESSIONS[score.figure.emotion] : EXPRESSIONS[line.emotion];
  score.expressions.push({ from: from - 0.25, until: to + 0.45, rank: RANK.line, value: felt });
  if (line.emotion !== 'calm') {
    // A feeling doesn't end with the sentence, and a held smile freezes: two thirds of it stay.
    const rest = blendExpressions(EXPRESSIONS[score.figure.emotion], felt, 0.6);
    score.expressions.push({ from: to + 0.45, until: score.end + 1, rank: RANK.reaction, value: rest });
  }
  if (line.manner !== 'think' && line.via === 'on-screen') {
    score.sounds.push(...utterance.sounds);
    score.talking.push({ from, to });
    phrases.forEach((phrase, index) => {
      const gap = index === 0 ? 1 : phrase.from - (phrases[index - 1]?.to ?? 0);
      if (gap > 0.12) score.inhale.push({ at: phrase.from - 0.36, size: Math.min(1.2, 0.5 + gap * 0.5) });
      score.blinks.push({ at: phrase.to + 0.05, soft: index === phrases.length - 1 });
    });
    addStresses(score, stresses, line.emotion === 'anger' || line.manner === 'shout' ? 1.25 : 1);
    addGestures(score, staged, utterance);
  }
  speakerEyes(score, staged, utterance);
}

/** Heads nod on stresses, strongly on a phrase's main one; brows lift 70 ms before. */
function addStresses(score: Score, stresses: readonly Stress[], strength: number): void {
  let last = -1;
  for (const { at, weight, main } of [...stresses].sort((a, b) => a.at - b.at)) {
    if (at - last < 0.27 && !main) continue;
    last = at;
    score.nods.push({
      at,
      size: (main ? score.chance.between(3.4, 5.2) : score.chance.between(1.3, 1.9)) * strength * (0.7 + 0.3 * weight),
    });
    score.brows.push({ at: at - 0.07, size: main ? 0.42 : 0.16 });
  }
}

function addGestures(score: Score, staged: StagedShot, utterance: Utterance): void {
  const words = new Map<number, string>();
  const spoken = staged.speech[utterance.line.lineId]?.words ?? [];
  for (const { onset } of utterance.stresses) {
    const at = onset * 1000 - utterance.line.startMs;
    const word = spoken.find(({ startMs, endMs }) => at >= startMs - 1 && at < endMs);
    if (word) words.set(onset, word.text);
  }
  for (const cue of gesturesOf(utterance, words, score.chance)) {
    const gesture = GESTURES[cue.name];
    const task = (placement: PlacementName | null): HandTask | null =>
      placement === null ? null : { placement, size: cue.size, stroke: cue.stroke, beats: cue.beats };
    const spell = { from: cue.prepare, until: cue.until, rank: RANK.line };
    const [main, other] = [gesture.right ?? gesture.left, gesture.right === null ? null : gesture.left];
    const busy = (['main', 'other'] as const).filter((hand) => holding(score.holds[hand], cue.prepare, null) !== null);
    if (!busy.includes('main')) score.hands.main.push({ ...spell, value: task(main) });
    if (!busy.includes('other') && (busy.length > 0 || other !== null)) score.hands.other.push({ ...spell, value: task(other ?? main) });
    if (gesture.shoulders !== 0 || gesture.lean !== 0) {
      const added = { ...NOTHING_ADDED, shoulders: gesture.shoulders, lean: gesture.lean };
      score.added.push({ from: cue.stroke - 0.1, until: Math.min(cue.until, cue.stroke + 1), rank: RANK.line, value: added });
    }
  }
}

/** Speakers look at whom they speak to, and away for a moment in the middle of longer speeches. */
function speakerEyes(score: Score, staged: StagedShot, { line, from, to, phrases }: Utterance): void {
  const { figure, chance } = score;
  const target = line.to ?? figure.gazeAt ?? nearest(staged, figure);
  const aim = line.manner === 'think' ? { yaw: cheated(figure.facing) + 18, pitch: 6 } : aimAt(staged, figure, target);
  score.aims.push({ from: from - 0.25, until: to + 0.6, rank: RANK.line, value: aim });
  for (const phrase of phrases.slice(1)) {
    if (to - from < 2.2 || !chance.chance(0.5)) continue;
    const side = { yaw: aim.yaw + (chance.chance(0.5) ? 17 : -17), pitch: aim.pitch + chance.between(-14, 8) };
    score.aims.push({ from: phrase.from - 0.3, until: phrase.from + chance.between(0.35, 0.8), rank: RANK.line, value: side });
  }
}

const nearest = (staged: StagedShot, figure: Figure): string | null => {
  const others = staged.shot.figures.filter((other) => other !== figure);
  const near = (other: Figure): number => Math.abs(other.mark.x - figure.mark.x) + Math.abs(other.mark.depth - figure.mark.depth);
  return others.sort((a, b) => near(a) - near(b))[0]?.characterId ?? null;
};

/** Listeners turn to who speaks, nod a little at the ends of phrases, and feel something of what they hear. */
function hear(score: Score, staged: StagedShot, { line, from, to, phrases, stresses }: Utterance): void {
  const { figure, chance } = score;
  if (line.manner === 'think' || line.via === 'voice-over') return;
  const seen = staged.shot.figures.some(({ characterId }) => characterId === line.characterId);
  if (seen || line.to === figure.characterId) {
    const latency = chance.between(0.18, 0.4);
    score.aims.push({
      from: from + latency,
      until: to + chance.between(0.5, 1.1),
      rank: RANK.reaction,
      value: aimAt(staged, figure, line.characterId),
    });
  }
  const { emotion, amount } = REACTIONS[line.emotion];
  if (amount > 0) {
    const felt = blendExpressions(EXPRESSIONS[figure.emotion], EXPRESSIONS[emotion], amount);
    const main = stresses.find((stress) => stress.main);
    score.expressions.push({ from: (main?.at ?? from) + 0.15, until: to + 1.6, rank: RANK.reaction, value: felt });
  }
  for (const phrase of phrases) {
    score.blinks.push({ at: phrase.to + chance.between(0.05, 0.3), soft: false });
    if (line.to === figure.characterId && line.emotion !== 'anger' && chance.chance(0.5))
      score.nods.push({ at: phrase.to - 0.05, size: chance.between(1.6, 2.8) });
    if (chance.chance(0.35)) score.brows.push({ at: phrase.to - 0.1, size: 0.25 });
  }
}

/** People glance at what someone else does. */
function notice(score: Score, staged: StagedShot, beat: ActionBeat): void {
  if (beat.characterId === null) return;
  const from = beat.startMs / 1000 + score.chance.between(0.25, 0.55);
  const mine = beat.towards === score.figure.characterId;
  if (!mine && !score.chance.chance(0.6)) return;
  const until = mine ? from + beat.durationMs / 1000 + 0.4 : from + score.chance.between(0.7, 1.4);
  score.aims.push({ from, until, rank: mine ? RANK.line : RANK.reaction, value: aimAt(staged, score.figure, beat.characterId) });
}

function act(score: Score, staged: StagedShot, beat: ActionBeat): void {
  const { program, name, exact } = programFor(beat);
  if (!exact) score.substitutions.push({ wanted: beat.verb, used: name, kind: 'gesture' });
  const { start, seconds } = timeOf(program, beat);
  const stop = program.lasting ? score.end + 1 : start + Math.max(seconds, Math.min(beat.durationMs / 1000, seconds * 1.6));
  play(score, staged, beat, program, { start, seconds, stop, hand: handFor(score, beat, start) });
  for (const tremor of program.tremors ?? []) {
    const until = program.lasting && tremor.to === 1 ? start + Math.max(seconds, beat.durationMs / 1000) : start + tremor.to * seconds;
    score.tremors.push({ ...tremor, start: start + tremor.from * seconds, stop: until });
  }
  if (program.emotion) {
    const value = blendExpressions(EXPRESSIONS[score.figure.emotion], EXPRESSIONS[program.emotion], 0.85);
    score.expressions.push({ from: start, until: stop, rank: RANK.action, value });
  }
}

/** When an action begins, and how long its program takes, seconds. */
const timeOf = (program: Program, { startMs, durationMs }: ActionBeat): { start: number; seconds: number } => ({
  start: startMs / 1000,
  seconds: Math.max(0.4, Math.min(program.seconds, durationMs / 1000)),
});

/** Lays a program's keys out in time; each channel holds from its key to the next key that names it. */
function play(
  score: Score,
  staged: StagedShot,
  beat: ActionBeat,
  program: Program,
  { start, seconds, stop, hand }: { start: number; seconds: number; stop: number; hand: Side },
): void {
  const keys: readonly Key[] = program.keys;
  const spare: Side = hand === 'main' ? 'other' : 'main';
  const has = holding(score.holds[hand], start, null);
  // A hand with something in it does nothing that isn't about it: nobody wipes tears with a letter.
  const isFree = has === null || keys.some(({ holds }) => holds !== undefined) || (beat.object !== null && isSame(has, beat.object));
  const spareIsFree = holding(score.holds[spare], start, null) === null;
  if (program === PROGRAMS.close && has !== null && isUp(has) && beat.object !== null && isSame(has, beat.object))
    furl(score, { hand, has, at: start + seconds / 2 });
  const receiver = program === PROGRAMS.give ? partnerOf(staged, score.figure, beat) : null;
  let added = NOTHING_ADDED;
  keys.forEach((key, index) => {
    const from = start + key.at * seconds;
    const until = (named: (other: Key) => boolean): number => {
      const next = keys.slice(index + 1).find(named);
      return next ? start + next.at * seconds : stop;
    };
    const spell = <T>(value: T, named: (other: Key) => boolean): Spell<T> => ({ from, until: until(named), rank: RANK.action, value });
    added = {
      head: key.head ?? added.head,
      lean: key.lean ?? added.lean,
      shoulders: key.shoulders ?? added.shoulders,
      lids: key.lids ?? added.lids,
      gape: key.gape ?? added.gape,
      tears: key.tears ?? added.tears,
    };
    score.added.push(spell(added, () => true));
    if (key.right !== undefined && isFree) {
      const task = taskFor(key.right, from);
      const meets =
        task && receiver && key.right === 'give' ? meeting(staged, score.figure, receiver, { left: isLeft(score, hand) }) : null;
      addTask(
        score.hands[hand],
        spell(meets && task ? { ...task, meets } : task, ({ right }) => right !== undefined),
        start + seconds,
      );
    }
    if (key.left !== undefined && spareIsFree)
      addTask(
        score.hands[spare],
        spell(taskFor(key.left, from), ({ left }) => left !== undefined),
        start + seconds,
      );
    if (key.aim !== undefined && key.aim !== null)
      addAim(
        score,
        spell(aimOf(score, staged, beat, key.aim), ({ aim }) => aim !== undefined),
        start + seconds,
      );
    if (key.pose)
      score.poses.push({
        from,
        until: score.end + 1,
        rank: RANK.action,
        value: { pose: key.pose, falls: program === PROGRAMS.fall || program === PROGRAMS.collapse },
      });
    if (key.turn !== undefined) score.turns.push(spell(turnOf(staged, score.figure, beat, key.turn), ({ turn }) => turn !== undefined));
    if (key.holds !== undefined)
      score.holds[hand].push({
        from,
        until: score.end + 1,
        rank: RANK.action,
        value: heldAfter(score, beat, { at: from, takes: key.holds, hand }),
      });
  });
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
function receive(score: Score, staged: StagedShot, beat: ActionBeat): void {
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

/** What one looks at in an action counts above all until it is done; then it is only where the eyes rest when nobody speaks. */
function addAim(score: Score, spell: Spell<Aim>, done: number): void {
  score.aims.push({ ...spell, until: Math.min(spell.until, done) });
  if (spell.until > done) score.aims.push({ ...spell, from: done, rank: RANK.base });
}

/** A hand is given to an action until it is done; then it stays where it was left, but may speak. */
function addTask(hand: Spell<HandTask | null>[], spell: Spell<HandTask | null>, done: number): void {
  hand.push({ ...spell, until: Math.min(spell.until, done) });
  if (spell.until > done) hand.push({ ...spell, from: done, rank: RANK.base });
}

const taskFor = (placement: PlacementName | null, at: number): HandTask | null =>
  placement === null || !(placement in PLACEMENTS) ? null : { placement, size: 1, stroke: at + 0.1, beats: [] };

function aimOf(score: Score, staged: StagedShot, beat: ActionBeat, aim: NonNullable<Key['aim']>): Aim {
  const { figure } = score;
  if (aim === 'object' || aim === 'towards') return aimOfBeat(staged, figure, beat);
  if (aim === 'down') return { yaw: cheated(figure.facing) * 0.7, pitch: -34 }; // before one's own feet
  if (aim === 'side') return { yaw: clamp(cheated(figure.facing) + (figure.facing > 0 ? -55 : 55), -90, 90), pitch: -4 };
  return aimAt(staged, figure, aim);
}

/** What an action is about: a person if it names one, else a thing, else whom one looked at. */
function aimOfBeat(staged: StagedShot, figure: Figure, { towards, object }: ActionBeat): Aim {
  const person = towards ?? staged.shot.figures.find(({ characterId }) => characterId === object)?.characterId;
  if (person !== undefined && person !== figure.characterId) return aimAt(staged, figure, person);
  return object === null ? aimAt(staged, figure, figure.gazeAt ?? nearest(staged, figure)) : aimAtThing(figure);
}

/** The angle a body turns to: toward whom it is about, or to the side it isn't facing. */
function turnOf(staged: StagedShot, figure: Figure, beat: ActionBeat, by: number): number {
  const other = staged.shot.figures.find(({ characterId }) => characterId === (beat.towards ?? beat.object));
  if (other && by < 60) return cheated(bearing(figure.mark, other.mark));
  return figure.facing + (figure.facing >= 0 ? -by : by);
}

/** The way a figure goes during the shot: as planned, or as its first verb of going says. */
function walk(score: Score, staged: StagedShot): void {
  const { figure, end } = score;
  const moving = figure.pose === 'walk' || figure.pose === 'run';
  const beats = staged.shot.beats.filter((beat) => beat.kind === 'action' && beat.characterId === figure.characterId);
  const going = beats.flatMap((beat) => (beat.kind === 'action' ? [{ beat, travel: (PROGRAMS[programFor(beat).name] as Program).travel }] : [])).find(({ travel }) => travel && (figure.walksTo || travel === 'back')); // prettier-ignore
  if (!figure.walksTo && !moving && !going) return;
  const start = (moving || !going ? 0 : going.beat.startMs / 1000) + rising(score, going?.beat ?? null);
  const to = figure.walksTo ?? destination(figure, going?.travel ?? (figure.pose === 'run' ? 'run' : 'walk'));
  const ageBand = staged.cast[figure.characterId]?.look.ageBand ?? 'adult';
  const running = figure.pose === 'run' || going?.travel === 'run';
  const look = staged.cast[figure.characterId]?.look;
  const strides = { walk: strideMetres(look, false), run: strideMetres(look, true) };
  const standing = { pose: 'stand', changing: null } as const;
  const sitsAfter = score.poses.some(({ value, from }) => value.pose === 'sit' && from >= start);
  score.journey = planJourney(
    figure.pose === 'sit' ? beforeSeat(staged, figure, { posing: standing, place: figure.mark }) : figure.mark,
    sitsAfter ? beforeSeat(staged, figure, { posing: standing, place: to }) : to,
    { start, available: end - start, rollingStart: moving },
    { ageBand, emotion: figure.emotion, running, strides },
  );
}

/** Who sits, kneels or lies gets up before they go; gives the seconds it takes. */
function rising({ figure, poses, end }: Score, beat: ActionBeat | null): number {
  if (figure.pose === 'stand' || figure.pose === 'walk' || figure.pose === 'run') return 0;
  const value = { pose: 'stand', falls: false } as const;
  const at = (beat?.startMs ?? 0) / 1000;
  if (!poses.some((spell) => spell.value.pose === 'stand' && spell.from <= at))
    poses.push({ from: at, until: end + 1, rank: RANK.action, value });
  return changeSeconds(figure.pose, value) * 0.85;
}

/** Where somebody goes whom nobody has planned a way for: a step back, or straight on. */
function destination({ mark, facing }: Figure, travel: NonNullable<Program['travel']>): Mark {
  const side = Math.sin((facing * Math.PI) / 180) || (mark.x <= 0 ? 1 : -1);
  if (travel === 'back') return { x: mark.x - Math.sign(side) * 0.25, depth: mark.depth };
  const pace = travel === 'run' ? 1.6 : 0.8;
  const away = Math.cos((facing * Math.PI) / 180);
  return { x: clamp(mark.x + side * pace, -3, 3), depth: clamp(mark.depth - away * 0.25 * (Math.abs(side) < 0.5 ? 1 : 0)) };
}
