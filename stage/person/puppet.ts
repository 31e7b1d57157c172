import type { Look } from '../../schema/look.ts';
import type { Pose } from '../../schema/shot.ts';
import type { ActorOptions, ActorState, Sprite, Substitution } from '../contract.ts';
import { css } from '../paint/colour.ts';
import { ArmKit } from './arm-kit.ts';
import { postureBetween } from './body/between.ts';
import { gaitPosture } from './body/gait.ts';
import { paintBody, paintMantle } from './body/paint-body.ts';
import { STILL } from './body/postures.ts';
import type { Body } from './body/proportions.ts';
import { solve, type Posture, type Skeleton } from './body/skeleton.ts';
import { torsoSurface } from './body/torso.ts';
import { Easel } from './easel.ts';
import { lightRig, type LightRig } from './light-rig.ts';
import type { Outfit } from './outfit.ts';
import type { Moment } from './moment.ts';
import { HeadKit } from './head/head-kit.ts';
import { clamp, DEGREE, HEAD, lerp, minus, smooth, viewAt, wrapDegrees, type Vec, type View } from './space.ts';
import { drawWarped, SpriteShelf, still, type Baked, type Placement, type Warp } from './sprites.ts';
import { torsoExtent, type Wearer } from './wearer.ts';

export interface PuppetParts {
  look: Look;
  body: Body;
  outfit: Outfit;
  options: ActorOptions;
  note: (substitution: Substitution) => void;
}
const YAW_STEP = 10; // degrees between baked bodies
const GAIT_PHASES = 12;
const CHANGE_STEPS = 5; // baked bodies on the way from one pose to another
const SIZE_STEP = 1.15; // parts are baked in these steps of size, so that the next shot finds them
const SHOT_STEPS = 3; // a figure this much smaller than the shot's largest is baked smaller

/** The drawn figure: bakes parts lazily and poses them. */
export class Puppet {
  readonly rig: LightRig;
  readonly shelf: SpriteShelf;
  private readonly head: HeadKit;
  private readonly arms: ArmKit;
  private readonly crops = new Map<number, number>();
  private readonly canvases = new Map<string, { easel: Easel }>();

  constructor(private readonly parts: PuppetParts) {
    this.rig = lightRig(parts.options.light);
    const { look, options } = parts;
    this.shelf = new SpriteShelf(options.compositor, [look, options.light, options.tilt]);
    this.arms = new ArmKit(parts, this);
    this.head = new HeadKit({ ...parts, rig: this.rig, shelf: this.shelf });
  }

  eyeHeight(pose: Pose): number {
    const { body } = this.parts;
    if (pose === 'lie') return 0.6;
    const skeleton = solve(body, this.posture(pose, 0.1));
    return skeleton.head[1] - this.head.face.eyeY;
  }

  private posture(pose: Pose, phase: number): Posture {
    const { body, outfit } = this.parts;
    if (pose === 'walk' || pose === 'run') return gaitPosture(body, phase, pose === 'run');
    return STILL[pose === 'lie' ? 'stand' : pose](body, outfit.robed);
  }

  draw(target: Sprite, at: { x: number; y: number; scale: number }, state: ActorState): void {
    const { compositor } = this.parts.options;
    const lying = lyingShare(state);
    this.shelf.tidy();
    const moment = this.moment({ scale: at.scale, below: lying > 0 ? 1 : (target.height - at.y) / at.scale }, state, lying);
    const { skeleton, view } = moment.now;
    const turn = -Math.sign(Math.sin(view.yaw) || 1) * (Math.PI / 2) * lying;
    const place: Placement = {
      x: at.x - (turn / (Math.PI / 2)) * at.scale * this.parts.body.total * 0.5,
      y: at.y + (lying === 0 ? 0 : sunk(moment, turn, lying)) * at.scale,
      scale: at.scale,
      turn,
    };
    const bend = this.bend(skeleton, view, state);
    const bent = compose(bend, settled(moment));
    const draw = (part: Baked, warp: Warp, step = 0.3) => drawWarped(compositor, target, part, { place, warp, step });
    if (lying === 0) draw(this.floorShadow(moment), still, 4);
    const head = this.head.pose({ moment: { skeleton, view, scale: moment.scale }, state, bend, draw });
    const arms = ([0, 1] as const).map((index) => this.arms.arm(moment, state, index));
    const front = (index: 0 | 1) => this.arms.isInFront(arms[index]!.skeleton, view, index);
    const order = ([0, 1] as const).toSorted((a, b) => view.depth(skeleton.arms[a].shoulder) - view.depth(skeleton.arms[b].shoulder));
    const page = this.arms.page(moment, state);
    const drawArm = (index: 0 | 1) => {
      const { parts, warp, held } = arms[index]!; // both were made
      if (held && !held.isBefore) draw(held.part, held.warp(bend), 4);
      parts.forEach((part) => draw(part, compose(bend, warp), 0.24));
      if (held?.isBefore) draw(held.part, held.warp(bend), 4);
    };
    head.behind();
    for (const index of order) if (!front(index)) drawArm(index);
    draw(this.bodyPart(moment), bent);
    const away = Math.cos(view.yaw + state.head.yaw * DEGREE) < -0.15;
    const mantle = this.mantle(moment);
    if (!away && !mantle) head.front();
    if (page) draw(page.part, page.warp(bend), 4);
    for (const index of order) if (front(index)) drawArm(index);
    if (mantle) draw(mantle, bent);
    if (away || mantle) head.front();
  }

  /** What the body is doing now, and the nearest of it that is baked. */
  private moment({ scale: wanted, below: seen }: { scale: number; below: number }, state: ActorState, lying: number): Moment {
    const { body, options } = this.parts;
    const full = sizeOf(options.maxHeadPx / HEAD);
    const below = Math.max(0, Math.floor((full - sizeOf(wanted)) / SHOT_STEPS));
    const size = full - below * SHOT_STEPS;
    const exact = state.facing + lying * wrapDegrees((state.facing < 0 ? -80 : 80) - state.facing);
    const scale = SIZE_STEP ** size;
    const facing = Math.round(exact / YAW_STEP) * YAW_STEP;
    const gait = state.pose === 'walk' || state.pose === 'run';
    const phase = gait ? (Math.round(state.phase * GAIT_PHASES) / GAIT_PHASES) % 1 : 0;
    const { from, share } = state.changing ?? { from: state.pose, share: 1 };
    const step = Math.round(share * CHANGE_STEPS) / CHANGE_STEPS;
    const [a, b] = [this.posture(from, 0.25), this.posture(state.pose, phase)];
    const [posture, now] = [postureBetween(body, a, b, step), postureBetween(body, a, b, share)];
    const floor = this.cropAt(size, seen);
    return {
      key: `${step < 1 && from !== state.pose ? `${from} ${step} ` : ''}${state.pose} ${phase.toFixed(3)} ${facing} ${size} ${floor}`,
      floor,
      posture,
      skeleton: solve(body, posture),
      view: viewAt(facing * DEGREE, options.tilt),
      isBetween: step < 1,
      now: { posture: now, skeleton: solve(body, now), view: viewAt(exact * DEGREE, options.tilt) },
      scale,
    };
  }

  /** Down to where the figure is baked, in head units from the floor: what the frame cuts off is not painted. Only ever grows for a size. */
  private cropAt(size: number, below: number): number {
    const known = this.crops.get(size) ?? -Infinity;
    const needed = below + 0.3; // blurs reach this far
    const crop = needed >= 0.3 ? 0.42 : needed <= known ? known : Math.min(0.42, Math.ceil((needed + 0.35) * 2) / 2);
    const kept = Math.max(known, crop);
    this.crops.set(size, kept);
    return kept;
  }

  /** Lean, breath and raised shoulders as a warp of what is baked. */
  private bend({ root, body, spine }: Skeleton, view: View, state: ActorState): Warp {
    const hip = root[1];
    const lean = Math.sin(state.lean * DEGREE);
    const [side, ahead] = [Math.sin(view.yaw) * lean, Math.cos(view.yaw) * lean];
    const [, shoulderY] = view.project(spine(0.9));
    const cloth = this.parts.outfit.robed && !this.posture(state.pose, 0).seat ? 0.05 * state.sway : 0;
    return (x, y) => {
      const up = Math.max(0, -y - hip);
      const chest = Math.exp(-(((up / body.torso - 0.7) / 0.3) ** 2));
      const high = smooth(0.55, 0.95, up / body.torso);
      const out = smooth(0.1, 0.35, Math.abs(x)) * Math.exp(-(((y - shoulderY) / 0.45) ** 2));
      return [
        x * (1 + 0.012 * state.breath * chest) + side * up + cloth * smooth(-hip, 0, y) ** 2 * hip,
        y + ahead * up * 0.12 - high * 0.016 * state.breath - (high * 0.3 + out * 0.7) * 0.1 * state.shoulders,
      ];
    };
  }

  easel(frame: { left: number; top: number; right: number; bottom: number }, scale: number): Easel {
    return new Easel(this.parts.options.platform, this.rig, frame, scale);
  }
  wearer(easel: Easel, { skeleton, view, posture }: Moment): Wearer {
    const surface = torsoSurface(skeleton, view);
    return {
      easel,
      body: this.parts.body,
      skeleton,
      view,
      surface,
      skin: this.parts.outfit.skin,
      seated: Boolean(posture.seat),
      torsoBox: torsoExtent(surface),
    };
  }

  paintedBody(moment: Moment): Easel {
    const known = this.canvases.get(moment.key);
    if (known) return known.easel;
    const { body, outfit } = this.parts;
    const wide =
      moment.posture.seat || moment.isBetween
        ? 1.75
        : moment.key.startsWith('walk') || moment.key.startsWith('run')
          ? body.total * 0.36
          : body.total * 0.19 + 0.15;
    const [, top] = moment.view.project(moment.skeleton.head);
    const easel = this.easel({ left: -wide, right: wide, top: top - 0.2, bottom: Math.max(top + 0.5, moment.floor) }, moment.scale);
    paintBody(this.wearer(easel, moment), outfit, { crossLegged: moment.posture.seat === 'floor' });
    easel.rim();
    if (this.canvases.size > 1) this.canvases.clear(); // kept only for the shadows arms throw on it
    this.canvases.set(moment.key, { easel });
    return easel;
  }
  private bodyPart(moment: Moment): Baked {
    return this.shelf.take(`body ${moment.key}`, () => {
      const easel = this.paintedBody(moment);
      return [this.shelf.bake(easel.canvas, easel.frame.left, easel.frame.top, easel.scale)];
    })[0]!;
  }
  private mantle(moment: Moment): Baked | null {
    if (!this.parts.outfit.garments.some(({ cut }) => cut.mantle || cut.shoulder)) return null;
    return this.shelf.take(`mantle ${moment.key}`, () => {
      const [, top] = moment.view.project(moment.skeleton.head);
      const easel = this.easel(
        { left: -1.4, right: 1.4, top: top - 0.1, bottom: Math.max(top + 0.5, Math.min(0.1, moment.floor)) },
        moment.scale,
      );
      paintMantle(this.wearer(easel, moment), this.parts.outfit);
      easel.rim();
      return [this.shelf.bake(easel.canvas, easel.frame.left, easel.frame.top, easel.scale)];
    })[0]!;
  }

  private floorShadow({ skeleton, view, scale, key, posture }: Moment): Baked {
    return this.shelf.take(`floor ${key}`, () => {
      const feet = skeleton.legs.map(({ ankle, knee, hip }) => {
        const on = (posture.seat ? [ankle, knee, hip] : [ankle]).map((v) => view.project([v[0], 0, v[2]]));
        return [on.reduce((sum, [x]) => sum + x, 0) / on.length, on.reduce((sum, [, y]) => sum + y, 0) / on.length] as const;
      });
      const x = (feet[0]![0] + feet[1]![0]) / 2;
      const y = (feet[0]![1] + feet[1]![1]) / 2;
      const wide = Math.abs(feet[0]![0] - feet[1]![0]) / 2 + (posture.seat ? 0.95 : 0.62);
      const small = Math.min(scale, 60);
      const canvas = this.parts.options.platform.createCanvas(Math.ceil(wide * 2.6 * small), Math.ceil(wide * 0.5 * small));
      const context = canvas.getContext('2d');
      context.setTransform(canvas.width / 2, 0, 0, canvas.height / 2, canvas.width / 2, canvas.height / 2);
      const pool = context.createRadialGradient(0, 0, 0, 0, 0, 1);
      for (const [at, alpha] of [[0, 0.5], [0.55, 0.28], [1, 0]] as const) pool.addColorStop(at, css(this.rig.shadow, alpha)); // prettier-ignore
      context.fillStyle = pool;
      context.fillRect(-1, -1, 2, 2);
      return [this.shelf.bake(canvas, x - wide * 1.3, y - wide * 0.25 + 0.02, small)];
    })[0]!;
  }
}

/** How far somebody is down, 0–1. */
const lyingShare = ({ pose, changing }: ActorState): number =>
  pose === 'lie' ? (changing ? changing.share : 1) : changing?.from === 'lie' ? 1 - changing.share : 0;

/** Half a body's thickness: as high over the floor somebody lies, in head units. */
const THICK = 0.3;
/** How far a body that is being turned to lie down is to be lowered, so that its lowest joint is where the floor is. */
function sunk({ now: { skeleton, view } }: Moment, turn: number, lying: number): number {
  const joints = [skeleton.root, skeleton.spine(0.9), ...skeleton.legs.flatMap(({ knee, ankle }) => [knee, ankle])].map((v) =>
    view.project(v),
  );
  const upright = Math.max(...joints.map(([, y]) => y));
  const lowest = Math.max(...joints.map(([x, y]) => x * Math.sin(turn) + y * Math.cos(turn)));
  return lerp(upright, -THICK, lying) - lowest;
}

/** Half of a trunk's breadth and depth, in head units. */
const TRUNK = { half: 0.66, deep: 0.34 } as const;
const breadth = ({ yaw }: View): number => Math.hypot(TRUNK.half * Math.cos(yaw), TRUNK.deep * Math.sin(yaw));

/** Bends a baked body the rest of its way: turned by how far each point lies ahead, hips and neck to where they really are. */
function settled({ skeleton: baked, view, now }: Moment): Warp {
  const turn = now.view.yaw - view.yaw;
  const [from, to] = [breadth(view), breadth(now.view)];
  const [hip, neck] = ([0, 1] as const).map((height) => minus(now.view.project(now.skeleton.spine(height)), view.project(baked.spine(height)))) as [Vec, Vec]; // prettier-ignore
  if (Math.abs(turn) < 1e-3 && Math.hypot(hip[0], hip[1], neck[0], neck[1]) < 1e-3) return still;
  const [hipY, neckY] = [view.project(baked.spine(0))[1], view.project(baked.spine(1))[1]];
  const sin = Math.sin(turn);
  return (x, y) => {
    const high = clamp((y - hipY) / (neckY - hipY), 0, 1.2);
    const low = clamp(y / Math.min(-0.1, hipY));
    const relief = TRUNK.deep * Math.sqrt(Math.max(0, 1 - (x / (from * 1.15)) ** 2));
    return [
      (x * to) / from + relief * sin * Math.min(1, low + 0.3) + lerp(hip[0] * low, neck[0], high),
      y + lerp(hip[1] * low, neck[1], high),
    ];
  };
}

/** The step of size that is no smaller than `scale`, pixels per head unit. */
const sizeOf = (scale: number): number => Math.ceil(Math.log(Math.max(1, scale)) / Math.log(SIZE_STEP) - 1e-6);

const compose =
  (outer: Warp, inner: Warp): Warp =>
  (x, y) =>
    outer(...inner(x, y));
