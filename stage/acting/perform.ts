import type { ActorState, ArmState, FaceState, MouthShape, Substitution } from '../contract.ts';
import type { AgeBand } from '../../schema/scene-graph.ts';
import type { Figure, StagedShot } from '../../schema/shot.ts';
import { noise, seedOfWord } from '../paint/random.ts';
import { holdFor, PLACEMENTS } from './arms.ts';
import { clamp, drift, lerp, liftCurve, nodCurve, Spring, STEP, wrapped } from './curves.ts';
import type { Expression } from './expressions.ts';
import { blinkTrack, Eyes } from './eyes.ts';
import { bearing, cheated, type Aim, type Mark } from './floor-plan.ts';
import { mouthTrack } from './mouth.ts';
import { beforeSeat, posingAt, sitsHere } from './pose-changes.ts';
import { isLeft, type Side } from './handling.ts';
import { NOTHING_ADDED, scoreFor, type HandTask, type Score } from './score.ts';
import { holding } from './steps.ts';
import { footingAt, type Footing } from './travel.ts';

/** One figure through a shot, frame by frame. */
export interface PerformedFigure {
  figure: Figure;
  marks: Mark[];
  states: ActorState[];
}
export interface Performance {
  figures: PerformedFigure[];
  substitutions: Substitution[];
}

/** Lengths of arms in head heights, shoulder to palm, hanging. */
const ARM: Record<AgeBand, number> = { baby: 1, toddler: 1.15, child: 1.6, teen: 2.1, 'young-adult': 2.25, adult: 2.25, 'middle-aged': 2.25, mature: 2.15 }; // prettier-ignore
const ADULT_ARM = 2.25;
/** The head's share of a turn toward what the eyes rest on, its delay in seconds, and the reach of both, degrees. */
const HEAD = { share: 0.56, far: 0.7, delay: 0.09, yaw: 62, pitch: 0.55 } as const;
const EYE_REACH = { yaw: 34, pitch: 24 } as const;

/** Acts out a staged shot: every figure, every frame. The same value always gives the same performance. */
export function perform(staged: StagedShot): Performance {
  const seed = seedOfWord(JSON.stringify([staged.shot, staged.take, staged.frames, staged.fps]));
  const scores = staged.shot.figures.map((figure) => scoreFor(staged, figure, seed));
  return {
    figures: scores.map((score) => playScore(staged, score)),
    substitutions: scores.flatMap(({ substitutions }) => substitutions),
  };
}

/** All springs of one body. */
class Body {
  readonly smile;
  readonly squint;
  readonly inner;
  readonly outer;
  readonly lids;
  readonly gape;
  readonly tears;
  readonly yaw;
  readonly pitch;
  readonly roll;
  readonly lean;
  readonly shoulders;
  readonly facing;
  readonly sway;
  /** Where hands reach to: the aim of the eyes, calmer. */
  readonly toward;
  readonly hands: { main: Hand; other: Hand };
  breath = 0;
  /** What goes to and fro is added to the springs, not filtered by them: nods and shaking shoulders. */
  nod = 0;
  shaking = 0;

  constructor(felt: Expression, facing: number, aim: Aim, arm: number) {
    const spring = (hz: number, damping: number, response: number, at: number): Spring => new Spring(hz, damping, response, at);
    this.smile = spring(3.2, 0.8, 0, felt.smile);
    this.squint = spring(4.5, 0.8, 0, felt.squint);
    this.inner = spring(5, 0.62, 0, felt.inner);
    this.outer = spring(4.6, 0.62, 0, felt.outer);
    this.lids = spring(6, 0.7, 0, felt.lids);
    this.gape = spring(4.2, 0.8, 0, felt.gape);
    this.tears = spring(0.6, 1, 0, felt.tears);
    this.yaw = spring(2.5, 0.78, -0.25, headYaw(aim.yaw, facing));
    this.pitch = spring(2.4, 0.72, -0.4, felt.headPitch + aim.pitch * HEAD.pitch);
    this.roll = spring(1.9, 0.75, -0.2, felt.headRoll);
    this.lean = spring(1.5, 0.75, -0.35, felt.lean);
    this.shoulders = spring(1.7, 0.6, 0, felt.shoulders);
    this.facing = spring(1.1, 0.85, -0.1, facing);
    this.sway = spring(1.4, 0.3, 0, 0);
    this.toward = spring(1.2, 1, 0, aim.yaw);
    this.hands = { main: new Hand(arm), other: new Hand(arm) };
  }
}

/** A hand on its springs; at rest it hangs. */
class Hand {
  private readonly out: Spring;
  private readonly down: Spring;
  private readonly ahead: Spring;
  /** 1 while the hand goes to another's: then it reaches straight across the frame. */
  private readonly across: Spring;
  private side = 1;
  private shape = 'relaxed';
  private busy = false;

  constructor(private readonly arm: number) {
    this.out = new Spring(2.2, 0.78, -0.1, 0.12);
    this.down = new Spring(2.2, 0.74, -0.15, arm * 0.96);
    this.ahead = new Spring(2.2, 0.78, -0.1, 0.1);
    this.across = new Spring(2.2, 0.9, 0, 0);
  }

  step(task: HandTask | null, t: number, shake: { out: number; down: number }): void {
    const scale = this.arm / ADULT_ARM;
    const meets = task?.meets;
    const placed = task && PLACEMENTS[task.placement];
    const goal = placed
      ? meets
        ? { ...placed, out: 0, down: meets.down / scale, ahead: meets.across / scale }
        : placed
      : { out: 0.12, down: this.arm * 0.96, ahead: 0.1, shape: 'relaxed' };
    const size = task ? task.size : 1;
    const k = task ? scale : 1;
    // Up to the stroke the hand winds back, then it is quick; what is let go sinks slowly.
    const quick = task ? (Math.abs(t - task.stroke - 0.08) < 0.16 ? 1.9 : 1.25) : 0.95;
    const beat = (task?.beats ?? []).reduce((sum, at) => sum + nodCurve(t - at), 0) * 0.13;
    const wind = task && t > task.stroke - 0.16 && t < task.stroke ? 0.14 : 0;
    this.out.follow((goal.out * (goal.out > 0 ? size : 1) + shake.out) * k, quick);
    this.down.follow((task ? 1.05 - (1.05 - goal.down) * size + beat + wind * 0.6 + shake.down : goal.down) * k, quick);
    this.ahead.follow((goal.ahead * (task ? size : 1) - wind) * k, quick);
    this.across.follow(meets ? 1 : 0);
    if (meets) this.side = meets.side;
    this.shape = goal.shape;
    this.busy = task !== null || Math.abs(this.down.value - this.arm * 0.96) > 0.07 * this.arm;
  }

  /**
   * The hand as the stage counts it, for a body that faces `facing`; `side` 1 for the figure's own left. What reaches out, reaches toward
   * where the figure looks: `aim`, degrees.
   */
  state(side: 1 | -1, facing: number, aim: number): ArmState {
    if (!this.busy) return { reach: null, shape: 'relaxed' };
    const outward = clamp((this.ahead.value - 0.5) / 0.7) * 0.9;
    const looking = facing + clamp(wrapped(aim * 1.4 - facing), -65, 65) * outward;
    const angle = (lerp(looking, this.side * MEETING, clamp(this.across.value)) * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const [out, ahead] = [this.out.value * side, this.ahead.value];
    const z = ahead * cos - out * sin;
    const x = out * cos + ahead * sin;
    const across = this.shape === 'page' ? 0 : foreshortened(x, z) * clamp((this.out.value + 0.42) / 0.12); // what is across already stays
    return { reach: { x: x - side * Math.sign(cos) * across, y: this.down.value, z: z + across * 0.5 }, shape: this.shape };
  }
}

/** Hands meet a little before the bodies, degrees from the camera. */
const MEETING = 78;

/** A forearm that points into the lens looks like a stump: how far a hand before its own shoulder is moved across the body, in head heights. */
const foreshortened = (x: number, z: number): number => 0.42 * clamp((z - 0.25) / 0.4) * Math.exp(-((x / 0.45) ** 2));

/** How far the head turns against the body for eyes that rest at `aim`: part of a small turn, more of a large one. */
function headYaw(aim: number, facing: number): number {
  const turn = wrapped(aim - facing);
  const size = Math.abs(turn);
  return clamp(Math.sign(turn) * (size < 30 ? size * HEAD.share : 30 * HEAD.share + (size - 30) * HEAD.far), -HEAD.yaw, HEAD.yaw);
}

function playScore(staged: StagedShot, score: Score): PerformedFigure {
  const { figure, chance, end } = score;
  const { frames, fps } = staged;
  const key = seedOfWord(figure.characterId) % 97;
  const mouths = mouthTrack(score.sounds, frames, fps);
  const feeling = (t: number): Expression => holding(score.expressions, t, score.expressions[0]!.value); // the base spell is always there
  const aiming = (t: number): Aim => holding(score.aims, t, score.aims[0]!.value); // as above
  const arm = ARM[staged.cast[figure.characterId]?.look.ageBand ?? 'adult'];
  const body = new Body(feeling(0), facingAt(score, 0), aiming(0), arm);
  const eyes = new Eyes(aiming(0), chance);
  const leaps: number[] = [];
  const marks: Mark[] = [];
  const drafts: { state: ActorState; mouth: MouthShape }[] = [];
  const step = (t: number): Aim => {
    advance(body, score, t, { feeling, aiming, key });
    const rest = eyes.at(t, gazeFelt(aiming(t), feeling(t)), feeling(t).dart);
    if (eyes.lastLeap === t) leaps.push(t);
    return rest;
  };
  let t = -0.6;
  for (let frame = 0; frame < frames; frame++) {
    let rest = step(t);
    for (; t < frame / fps - 1e-9; t += STEP) rest = step(t);
    const footing = footingOf(staged, score, frame / fps);
    marks.push(footing.mark);
    drafts.push({ state: stateOf(body, score, frame / fps, footing, rest, mouths[frame] ?? mouths[0]!), mouth: mouths[frame]! }); // one mouth per frame
  }
  const causes = [...score.blinks, ...leaps.filter((at) => at > 0).map((at) => ({ at, soft: false }))];
  const lids = blinkTrack(causes, (at) => feeling(at).blinks && at < end, frames, fps, chance);
  return { figure, marks, states: drafts.map(({ state }, frame) => blinked(state, lids[frame] ?? 0)) };
}

const gazeFelt = (aim: Aim, felt: Expression): Aim => ({ yaw: aim.yaw, pitch: aim.pitch + felt.gazePitch });

/** Which way the body is to face: as it walks, as it was turned, as it was planned. */
function facingAt(score: Score, t: number): number {
  const { journey, figure } = score;
  const turned = holding(score.turns, t, figure.facing);
  if (!journey || t < journey.start - 0.2 || (t > journey.end - 0.1 && !journey.rolling.end)) return turned;
  return cheated(bearing(journey.from, journey.to)) * 1.3;
}

/** One step of all springs. */
function advance(
  body: Body,
  score: Score,
  t: number,
  { feeling, aiming, key }: { feeling: (t: number) => Expression; aiming: (t: number) => Aim; key: number },
): void {
  const added = holding(score.added, t, NOTHING_ADDED);
  const shake = tremble(score, t);
  const lift = score.brows.reduce((sum, { at, size }) => sum + size * liftCurve(t - at), 0);
  const nod = score.nods.reduce((sum, { at, size }) => sum + size * nodCurve(t - at), 0);
  const [brow, mouth, head, rolled, trunk] = [
    feeling(t - 0.055),
    feeling(t - 0.11),
    feeling(t - 0.14),
    feeling(t - 0.18),
    feeling(t - 0.24),
  ];
  body.lids.follow(feeling(t).lids + added.lids);
  body.inner.follow(brow.inner + lift * 0.5);
  body.outer.follow(brow.outer + lift);
  body.smile.follow(mouth.smile);
  body.squint.follow(mouth.squint);
  body.gape.follow(mouth.gape + added.gape);
  body.tears.follow(mouth.tears + added.tears);
  const facing = body.facing.value + wrapped(facingAt(score, t) - body.facing.value);
  body.facing.follow(facing);
  const late = aiming(t - HEAD.delay);
  body.toward.follow(late.yaw);
  body.yaw.follow(headYaw(late.yaw, body.facing.value) + added.head[0] + shake.yaw + drift(t * 0.55, key) * 0.6);
  body.pitch.follow(head.headPitch + late.pitch * HEAD.pitch + added.head[1] + drift(t * 0.5, key + 3) * 0.5);
  body.roll.follow(rolled.headRoll + added.head[2] + shake.roll + drift(t * 0.45, key + 5) * 0.7);
  body.lean.follow(trunk.lean + added.lean + shake.lean + drift(t * 0.35, key + 7) * 0.8);
  body.shoulders.follow(clamp(trunk.shoulders + added.shoulders, -0.2, 1));
  body.sway.follow(clamp((body.yaw.value + body.roll.value) / 22 + body.lean.value / 18 + noise(t * 0.6, key) * 0.12, -1, 1));
  const { main, other } = handsAt(score, t);
  body.hands.main.step(main, t, { out: shake.rightOut + shake.handsOut, down: shake.rightDown });
  body.hands.other.step(other, t, { out: shake.handsOut, down: 0 });
  body.nod = nod + shake.pitch;
  body.shaking = shake.shoulders;
  breathe(body, score, t, feeling(t));
}
type Shaken = Record<'yaw' | 'pitch' | 'roll' | 'shoulders' | 'lean' | 'rightOut' | 'rightDown' | 'handsOut', number>;
function tremble(score: Score, t: number): Shaken {
  const shaken: Shaken = { yaw: 0, pitch: 0, roll: 0, shoulders: 0, lean: 0, rightOut: 0, rightDown: 0, handsOut: 0 };
  for (const { channel, hz, amount, start, stop } of score.tremors) {
    if (t < start || t > stop) continue;
    const fade = Math.min(1, (t - start) / 0.12, (stop - t) / 0.25);
    const wave = Math.sin((t - start) * hz * 2 * Math.PI);
    // A nod goes down, shoulders go up; the rest swings about its middle.
    shaken[channel] +=
      fade *
      amount *
      (channel === 'pitch' ? -(0.5 - 0.5 * Math.cos((t - start) * hz * 2 * Math.PI)) : channel === 'shoulders' ? Math.abs(wave) : wave);
  }
  return shaken;
}

/** The tasks of both hands: what acts comes first, then what speaks; a hand that holds something keeps it in place. */
function handsAt(score: Score, t: number): Record<Side, HandTask | null> {
  const taskOf = (hand: Side): HandTask | null => {
    const task = holding(score.hands[hand], t, null);
    const held = holding(score.holds[hand], t, null);
    return task ?? (held === null ? null : { placement: holdFor(held), size: 1, stroke: -9, beats: [] });
  };
  return { main: taskOf('main'), other: taskOf('other') };
}

/** Breath swells and sinks; half held while speaking, drawn in before a phrase. */
function breathe(body: Body, score: Score, t: number, felt: Expression): void {
  const talking = score.talking.some(({ from, to }) => t > from - 0.1 && t < to + 0.1);
  const wave = Math.sin((t + 2) * felt.breath.hz * 2 * Math.PI) * felt.breath.depth * (talking ? 0.35 : 1);
  const drawn = score.inhale.reduce((sum, { at, size }) => {
    const u = t - at;
    return sum + (u < 0 ? 0 : u < 0.36 ? size * (0.5 - 0.5 * Math.cos((u / 0.36) * Math.PI)) : size * Math.exp(-(u - 0.36) / 0.55));
  }, 0);
  body.breath = clamp(wave + drawn * 0.7, -1, 1);
}

function footingOf(staged: StagedShot, score: Score, t: number): Footing {
  const { figure, journey, poses } = score;
  const going = journey && footingAt(journey, t);
  if (going && going.pose !== 'stand') return going; // on the way
  const posing = posingAt(poses, figure.pose, t);
  const isThere = journey !== null && t >= journey.end;
  const place = isThere ? (figure.walksTo ?? journey.to) : figure.mark;
  const sits = isThere ? poses.some(({ value, from }) => value.pose === 'sit' && from >= journey.start) : sitsHere(score);
  const mark = sits ? beforeSeat(staged, figure, { posing, place }) : isThere ? journey.to : place;
  return {
    pose: posing.pose,
    changing: posing.changing ?? (posing.pose === 'stand' ? (going?.changing ?? null) : null),
    mark,
    phase: going?.phase ?? 0,
  };
}

function stateOf(body: Body, score: Score, t: number, footing: Footing, rest: Aim, mouth: MouthShape): ActorState {
  const facing = wrapped(body.facing.value);
  const head = {
    yaw: clamp(body.yaw.value, -70, 70),
    pitch: clamp(body.pitch.value - body.nod, -30, 26),
    roll: clamp(body.roll.value, -20, 20),
  };
  const gaze = {
    yaw: clamp(wrapped(rest.yaw - facing - head.yaw), -EYE_REACH.yaw, EYE_REACH.yaw),
    pitch: clamp(rest.pitch - head.pitch * 0.8, -EYE_REACH.pitch, EYE_REACH.pitch),
  };
  const left = isLeft(score, 'main');
  const [main, other] = [
    body.hands.main.state(left ? 1 : -1, facing, body.toward.value),
    body.hands.other.state(left ? -1 : 1, facing, body.toward.value),
  ];
  return {
    pose: footing.pose,
    changing: footing.changing,
    phase: footing.phase,
    facing,
    head,
    breath: body.breath,
    lean: body.lean.value,
    shoulders: clamp(body.shoulders.value + body.shaking + Math.max(0, body.breath) * 0.06, -0.2, 1),
    arms: left ? { left: main, right: other } : { left: other, right: main },
    sway: clamp(body.sway.value, -1, 1),
    face: faceOf(body, gaze, mouth),
    holds: holding(score.holds.main, t, null),
    also: holding(score.holds.other, t, null),
  };
}

function faceOf(body: Body, gaze: Aim, mouth: MouthShape): FaceState {
  const gape = clamp(body.gape.value);
  const speaking = mouth.open > 0.02 || mouth.round > 0.15;
  const lid = clamp(body.lids.value + Math.max(0, -gaze.pitch) * 0.011);
  return {
    mouth: speaking || gape < 0.03 ? mouth : { ...mouth, jaw: lerp(mouth.jaw, 0.6, gape), open: gape, upperTeeth: gape > 0.25 ? 0.7 : 0 },
    smile: clamp(body.smile.value, -1, 1),
    lids: { left: lid, right: lid },
    squint: clamp(body.squint.value),
    brows: { inner: clamp(body.inner.value, -1, 1), outer: clamp(body.outer.value, -1, 1) },
    gaze,
    tears: clamp(body.tears.value),
  };
}

function blinked(state: ActorState, shut: number): ActorState {
  if (shut === 0) return state;
  const { left, right } = state.face.lids;
  return { ...state, face: { ...state.face, lids: { left: Math.max(left, shut), right: Math.max(right, shut) } } };
}
