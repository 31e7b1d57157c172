import type { Substitution } from '../contract.ts';
import type { ActionBeat, Figure, StagedShot } from '../../schema/shot.ts';
import { random, seedOf, type Random } from '../paint/random.ts';
import { GESTURES, type PlacementName } from './arms.ts';
import { clamp } from './curves.ts';
import { blendExpressions, EXPRESSIONS, REACTIONS, type Expression } from './expressions.ts';
import type { BlinkCause } from './eyes.ts';
import type { Meeting } from './hand-over.ts';
import { aimAt, aimAtThing, bearing, cheated, type Aim } from './floor-plan.ts';
import { gesturesOf } from './gestures.ts';
import type { PoseChange } from './pose-changes.ts';
import { PROGRAMS, type Key, type Program, type Tremor } from './programs.ts';
import { holding, RANK, type Spell } from './steps.ts';
import { spellsOf, timeOf, type Timing } from './timing.ts';
import { walk } from './going.ts';
import { handlesAny, playHands, receive, type Side } from './handling.ts';
import type { Journey } from './travel.ts';
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
  play(score, staged, beat, program, { start, seconds, stop });
  playHands(score, staged, beat, program, { start, seconds, stop });
  for (const tremor of program.tremors ?? []) {
    const until = program.lasting && tremor.to === 1 ? start + Math.max(seconds, beat.durationMs / 1000) : start + tremor.to * seconds;
    score.tremors.push({ ...tremor, start: start + tremor.from * seconds, stop: until });
  }
  if (program.emotion) {
    const value = blendExpressions(EXPRESSIONS[score.figure.emotion], EXPRESSIONS[program.emotion], 0.85);
    score.expressions.push({ from: start, until: stop, rank: RANK.action, value });
  }
}

/** Lays a program's keys out in time; each channel holds from its key to the next key that names it. */
function play(score: Score, staged: StagedShot, beat: ActionBeat, program: Program, timing: Timing): void {
  const done = timing.start + timing.seconds;
  let added = NOTHING_ADDED;
  for (const { key, from, spell } of spellsOf(program, timing)) {
    added = {
      head: key.head ?? added.head,
      lean: key.lean ?? added.lean,
      shoulders: key.shoulders ?? added.shoulders,
      lids: key.lids ?? added.lids,
      gape: key.gape ?? added.gape,
      tears: key.tears ?? added.tears,
    };
    score.added.push(spell(added, () => true));
    if (key.aim !== undefined && key.aim !== null)
      addAim(score, spell(aimOf(score, staged, beat, key.aim), ({ aim }) => aim !== undefined), done); // prettier-ignore
    const value = key.pose && { pose: key.pose, falls: program === PROGRAMS.fall || program === PROGRAMS.collapse };
    if (value) score.poses.push({ from, until: score.end + 1, rank: RANK.action, value });
    if (key.turn !== undefined) score.turns.push(spell(turnOf(staged, score.figure, beat, key.turn), ({ turn }) => turn !== undefined));
  }
}

/** What one looks at in an action counts above all until it is done; then it is only where the eyes rest when nobody speaks. */
function addAim(score: Score, spell: Spell<Aim>, done: number): void {
  score.aims.push({ ...spell, until: Math.min(spell.until, done) });
  if (spell.until > done) score.aims.push({ ...spell, from: done, rank: RANK.base });
}

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
