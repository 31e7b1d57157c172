import type { Look } from '../../schema/look.ts';
import type { Pose } from '../../schema/shot.ts';
import type { ActorOptions, ActorState, ArmState, Sprite, Substitution } from '../contract.ts';
import { css, oklch } from '../paint/colour.ts';
import { coversWrist } from './garments/accessories.ts';
import { nearest } from './garments/wardrobe.ts';
import { paintProp } from './paint-prop.ts';
import { PROPS, type Prop } from './props.ts';
import { gaitPosture } from './body/gait.ts';
import { HANDS } from './body/hands.ts';
import { meltShoulder, paintArm } from './body/paint-arm.ts';
import { paintBody, paintMantle } from './body/paint-body.ts';
import { STILL } from './body/postures.ts';
import type { Body } from './body/proportions.ts';
import { solve, type ArmPosture, type Posture, type Skeleton } from './body/skeleton.ts';
import { torsoSurface } from './body/torso.ts';
import { Easel, image } from './easel.ts';
import { lightRig, type LightRig } from './light-rig.ts';
import type { Outfit } from './outfit.ts';
import { HeadKit } from './head/head-kit.ts';
import { add, clamp, DEGREE, length, minus, smooth, viewAt, type Vec, type View } from './space.ts';
import { drawWarped, SpriteShelf, type Baked, type Placement, type Warp } from './sprites.ts';
import { torsoExtent, type Wearer } from './wearer.ts';

export interface PuppetParts {
  look: Look;
  body: Body;
  outfit: Outfit;
  options: ActorOptions;
  note: (substitution: Substitution) => void;
}
const MEMORY = 40 << 20; // bytes of sprites one figure may keep
const YAW_STEP = 10; // degrees between baked bodies
const GAIT_PHASES = 12;
const REACH_STEP = 0.3; // head units between baked arms; between them an arm is bent as a mesh
const SHOT_SCALE = 1.5; // a figure much smaller than the shot's largest is baked smaller

interface Moment {
  key: string;
  posture: Posture;
  skeleton: Skeleton;
  view: View;
  scale: number;
  /** Nothing below this is painted. */
  floor: number;
}

/** The drawn figure: bakes parts lazily and poses them. */
export class Puppet {
  private readonly rig: LightRig;
  private readonly shelf: SpriteShelf;
  private readonly head: HeadKit;
  private readonly crops = new Map<number, number>();
  private readonly canvases = new Map<string, { easel: Easel }>();

  constructor(private readonly parts: PuppetParts) {
    this.rig = lightRig(parts.options.light);
    this.shelf = new SpriteShelf(parts.options.compositor, MEMORY);
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
    const lying = state.pose === 'lie';
    const moment = this.moment({ scale: at.scale, below: lying ? 1 : (target.height - at.y) / at.scale }, state, lying);
    const { skeleton, view } = moment;
    const turn = lying ? -Math.sign(Math.sin(view.yaw) || 1) * (Math.PI / 2) : 0;
    const place: Placement = {
      x: at.x + (lying ? (-turn / (Math.PI / 2)) * at.scale * this.parts.body.total * 0.5 : 0),
      y: at.y - (lying ? at.scale * 0.3 : 0),
      scale: at.scale,
      turn,
    };
    const bend = this.bend(skeleton, view, state);
    const draw = (part: Baked, warp: Warp, step = 0.3) => drawWarped(compositor, target, part, { place, warp, step });
    if (!lying) draw(this.floorShadow(moment), still, 4);
    const head = this.head.pose({ moment, state, bend, draw });
    const arms = ([0, 1] as const).map((index) => this.arm(moment, state, index));
    const front = (index: 0 | 1) => this.isInFront(arms[index]!.skeleton, view, index);
    const order = ([0, 1] as const).toSorted((a, b) => view.depth(skeleton.arms[a].shoulder) - view.depth(skeleton.arms[b].shoulder));
    const drawArm = (index: 0 | 1) => arms[index]!.parts.forEach((part) => draw(part, compose(bend, arms[index]!.warp), 0.24));
    head.behind();
    for (const index of order) if (!front(index)) drawArm(index);
    draw(this.bodyPart(moment), bend);
    const away = Math.cos(view.yaw + state.head.yaw * DEGREE) < -0.15;
    const mantle = this.mantle(moment);
    if (!away && !mantle) head.front();
    for (const index of order) if (front(index)) drawArm(index);
    if (mantle) draw(mantle, bend);
    if (away || mantle) head.front();
  }

  /** What the body is doing now, to the nearest baked one. */
  private moment({ scale: wanted, below }: { scale: number; below: number }, state: ActorState, lying: boolean): Moment {
    const { body, options } = this.parts;
    const full = options.maxHeadPx / 1.02;
    const level = Math.max(0, Math.floor(Math.log(full / Math.max(1, wanted)) / Math.log(SHOT_SCALE) + 1e-6));
    const scale = full / SHOT_SCALE ** level;
    const facing = lying ? (state.facing < 0 ? -80 : 80) : Math.round(state.facing / YAW_STEP) * YAW_STEP;
    const gait = state.pose === 'walk' || state.pose === 'run';
    const phase = gait ? (Math.round(state.phase * GAIT_PHASES) / GAIT_PHASES) % 1 : 0;
    const posture = this.posture(state.pose, phase);
    const floor = this.cropAt(level, below);
    return {
      key: `${state.pose} ${phase.toFixed(3)} ${facing} ${level} ${floor}`,
      floor,
      posture,
      skeleton: solve(body, posture),
      view: viewAt(facing * DEGREE),
      scale,
    };
  }

  /** Down to where the figure is baked, in head units from the floor: what the frame cuts off is not painted. Only ever grows for a size. */
  private cropAt(level: number, below: number): number {
    const known = this.crops.get(level) ?? -Infinity;
    const needed = below + 0.3; // blurs reach this far
    const crop = needed >= 0.3 ? 0.42 : needed <= known ? known : Math.min(0.42, Math.ceil((needed + 0.35) * 2) / 2);
    const kept = Math.max(known, crop);
    this.crops.set(level, kept);
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
        x * (1 + 0.012 * state.breath * chest) + side * up,
        y + ahead * up * 0.12 - high * 0.016 * state.breath - (high * 0.3 + out * 0.7) * 0.1 * state.shoulders,
      ];
    };
  }

  private easel(frame: { left: number; top: number; right: number; bottom: number }, scale: number): Easel {
    return new Easel(this.parts.options.platform, this.rig, frame, scale);
  }
  private wearer(easel: Easel, { skeleton, view, posture }: Moment): Wearer {
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

  private paintedBody(moment: Moment): Easel {
    const known = this.canvases.get(moment.key);
    if (known) return known.easel;
    const { body, outfit } = this.parts;
    const wide = moment.posture.seat
      ? 1.75
      : moment.key.startsWith('walk') || moment.key.startsWith('run')
        ? body.total * 0.36
        : body.total * 0.19 + 0.15;
    const [, top] = moment.view.project(moment.skeleton.head);
    const easel = this.easel({ left: -wide, right: wide, top: top - 0.2, bottom: Math.max(top + 0.5, moment.floor) }, moment.scale);
    paintBody(this.wearer(easel, moment), outfit, { crossLegged: moment.posture.seat === 'floor' });
    if (this.canvases.size > 1) this.canvases.clear(); // kept only for the shadows arms throw on it
    this.canvases.set(moment.key, { easel });
    return easel;
  }
  private bodyPart(moment: Moment): Baked {
    return this.shelf.take(`body ${moment.key}`, () => {
      const easel = this.paintedBody(moment);
      easel.rim();
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

  private isInFront({ arms, spine }: Skeleton, view: View, index: 0 | 1): boolean {
    const chest = view.depth(spine(0.7));
    const { shoulder, elbow, wrist } = arms[index];
    return 0.25 * (view.depth(shoulder) - chest) + 0.35 * (view.depth(elbow) - chest) + 0.4 * (view.depth(wrist) - chest) > -0.12;
  }

  private posed(moment: Moment, index: 0 | 1, arm: ArmPosture): Skeleton {
    const arms: Posture['arms'] = index === 0 ? [arm, moment.posture.arms[1]] : [moment.posture.arms[0], arm];
    return solve(this.parts.body, { ...moment.posture, arms });
  }

  /** One arm: baked near where it reaches, bent to where it really does. */
  private arm(moment: Moment, state: ActorState, index: 0 | 1): { parts: readonly Baked[]; warp: Warp; skeleton: Skeleton } {
    const asked: ArmState = index === 0 ? state.arms.right : state.arms.left;
    const idle = moment.posture.arms[index];
    const prop = this.propIn(state, index);
    const reaching =
      joined(state, moment, index) ?? reachOf(asked, moment.view, index) ?? (prop ? carryOf(prop, this.parts.body, index) : null);
    const hand = prop && asked.shape === 'relaxed' ? prop.hand : this.handFor(asked, idle.hand);
    const wanted = reaching ? { ...reaching, hand } : { ...idle, hand };
    const near =
      reaching && asked.reach
        ? { ...reaching, reach: reaching.reach!.map((v) => Math.round(v / REACH_STEP) * REACH_STEP) as unknown as Vec, hand }
        : wanted; // three in, three out
    const baked = this.posed(moment, index, near);
    const exact = this.posed(moment, index, wanted);
    const key = `arm ${index} ${moment.key} ${hand} ${near.reach?.map((v) => v.toFixed(1)).join(',') ?? 'idle'} ${prop ? prop.id : ''}`;
    const parts = this.shelf.take(key, () => this.bakeArm({ ...moment, skeleton: baked }, index, prop));
    return { parts, skeleton: exact, warp: reaching ? armWarp(baked, exact, moment.view, index) : still };
  }

  private handFor(asked: ArmState, idle = 'relaxed'): string {
    const shape = asked.reach || asked.shape !== 'relaxed' ? asked.shape : idle;
    if (shape in HANDS) return shape;
    this.parts.note({ wanted: shape, used: 'relaxed', kind: 'gesture' });
    return 'relaxed';
  }

  private bakeArm(moment: Moment, index: 0 | 1, prop: Prop | null): readonly Baked[] {
    const { skeleton, view, scale } = moment;
    const { outfit } = this.parts;
    const joints = [skeleton.arms[index].shoulder, skeleton.arms[index].elbow, skeleton.arms[index].wrist].map((v) => view.project(v));
    const drop = Math.max(0, ...outfit.garments.map(({ cut }) => cut.sleeve?.drop ?? 0));
    const held = propReach(prop);
    const frame = {
      left: Math.min(...joints.map(([x]) => x)) - 0.62 - held.side,
      right: Math.max(...joints.map(([x]) => x)) + 0.62 + held.side,
      top: Math.min(...joints.map(([, y]) => y)) - 0.62 - held.up,
      bottom: Math.max(...joints.map(([, y]) => y)) + 0.66 + Math.max(drop, held.down),
    };
    frame.bottom = Math.max(frame.top + 0.2, Math.min(frame.bottom, moment.floor)); // cut to what is seen
    const easel = this.easel(frame, scale);
    const wearer = this.wearer(easel, moment);
    paintArm(wearer, index, outfit.garments, {
      wrist: () => this.paintWrist(wearer, index),
      held: () => prop && !prop.front && paintProp(wearer, index, prop, propScale(this.parts.body)),
      heldFront: () => prop?.front && paintProp(wearer, index, prop, propScale(this.parts.body)),
    });
    easel.rim(0.8);
    const outer = outfit.garments.findLast(({ cut }) => cut.slot === 'torso' || cut.slot === 'over');
    if (this.isInFront(skeleton, view, index) && (!outer || outer.cut.sleeve)) meltShoulder(wearer, index); // a vest has no sleeve to melt into
    const arm = this.shelf.bake(easel.canvas, frame.left, frame.top, scale);
    return this.isInFront(skeleton, view, index) ? [this.armShadow(easel, moment, index), arm] : [arm];
  }

  /** What a hand holds: the right what the script says, the left an umbrella when one is carried. */
  private propIn(state: ActorState, index: 0 | 1): (Prop & { id: string }) | null {
    const carried = [...this.parts.outfit.accessories.values()].find((accessory) => accessory.carried)?.carried;
    const wanted = index === 0 ? state.holds : carried && state.holds !== carried ? carried : null;
    if (!wanted) return null;
    const id = nearest(PROPS, wanted) ?? 'bag';
    if (id !== wanted) this.parts.note({ wanted, used: id, kind: 'prop' });
    return { ...PROPS[id]!, id };
  }

  private paintWrist(wearer: Wearer, index: 0 | 1): void {
    const { outfit, body } = this.parts;
    if (outfit.garments.some(({ cut }) => coversWrist(cut.sleeve))) return;
    const { elbow, wrist } = wearer.skeleton.arms[index];
    for (const { wrist: worn } of outfit.accessories.values())
      for (const { at, colour, width } of worn && !(worn.only && index === 0) ? worn.bands : []) {
        const way = minus(wrist, elbow);
        const [ax, ay] = wearer.view.project(add(wrist, way, -at / length(way)));
        const [bx, by] = wearer.view.project(add(wrist, way, -(at - 0.03) / length(way)));
        const size = Math.hypot(bx - ax, by - ay) || 1;
        const [dx, dy, r] = [(bx - ax) / size, (by - ay) / size, (0.074 + at * 0.06) * body.limb];
        const band = wearer.easel.pen.taper([[ax - dy * r, ay + dx * r], [ax + dx * 0.02, ay + dy * 0.02], [ax + dy * r, ay - dx * r]], width, () => 1, 5); // prettier-ignore
        wearer.easel.paint(band, oklch(...colour), { shade: 0.3, width: 0.04, along: { from: [ax, ay], to: [bx, by], radius: r } });
      }
  }

  /** The arm's shadow on the body behind it, and nowhere else. */
  private armShadow(arm: Easel, moment: Moment, index: 0 | 1): Baked {
    const body = this.paintedBody(moment);
    const { width, height } = arm.canvas;
    const canvas = this.parts.options.platform.createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.filter = `blur(${Math.max(0.6, arm.scale * 0.035).toFixed(1)}px)`;
    context.drawImage(image(arm.canvas), Math.round(-this.rig.toward[0] * arm.scale * 0.06), Math.round(arm.scale * 0.07));
    context.filter = 'none';
    context.globalCompositeOperation = 'source-in';
    context.fillStyle = css(this.rig.shadow, 0.42);
    context.fillRect(0, 0, width, height);
    context.globalCompositeOperation = 'destination-in';
    context.drawImage(
      image(body.canvas),
      Math.round((body.frame.left - arm.frame.left) * arm.scale),
      Math.round((body.frame.top - arm.frame.top) * arm.scale),
    );
    // none at the shoulder, where the arm grows out of the body
    const [sx, sy] = moment.view.project(moment.skeleton.arms[index].shoulder);
    const [x, y, r] = [(sx - arm.frame.left) * arm.scale, (sy - arm.frame.top) * arm.scale, 0.5 * this.parts.body.limb * arm.scale];
    const fade = context.createRadialGradient(x, y, r * 0.5, x, y, r);
    fade.addColorStop(0, 'rgba(0,0,0,1)');
    fade.addColorStop(1, 'rgba(0,0,0,0)');
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = fade;
    context.fillRect(0, 0, width, height);
    return this.shelf.bake(canvas, arm.frame.left, arm.frame.top, arm.scale);
  }
}

const propScale = (body: Body) => (body.child ? 0.8 : 1);
/** How far a prop reaches from the hand, so that its canvas holds it. */
function propReach(prop: Prop | null): { up: number; down: number; side: number } {
  if (!prop) return { up: 0, down: 0, side: 0 };
  const points = prop.pieces.flatMap((piece) =>
    'poly' in piece
      ? piece.poly
      : 'oval' in piece
        ? [[piece.oval[0] + piece.oval[2], piece.oval[1] + piece.oval[3]] as const]
        : piece.stroke,
  );
  return {
    up: Math.max(prop.canopy?.tip ?? 0, ...points.map(([, y]) => y)),
    down: Math.max(0, ...points.map(([, y]) => -y)),
    side: prop.canopy ? prop.canopy.half - 0.5 : Math.max(0, ...points.map(([x]) => Math.abs(x) - 0.4)),
  };
}
/** Where a hand carries a thing when it does nothing else with it. */
function carryOf(prop: Prop, body: Body, index: 0 | 1): ArmPosture {
  const side = index === 0 ? -1 : 1;
  const arm = body.upperArm + body.forearm;
  const [out, down, ahead] = prop.carry;
  return {
    reach: [side * out * arm, -down * arm, ahead * arm],
    pole: [side * 0.7, -0.9, -0.4],
    palm: prop.hand === 'cup' ? [-side * 0.5, 0.7, 0] : [-side, 0, 0.1],
  };
}

const still: Warp = (x, y) => [x, y];
const compose =
  (outer: Warp, inner: Warp): Warp =>
  (x, y) =>
    outer(...inner(x, y));

/** Joined palms meet before the breastbone, wherever each hand was sent. */
function joined(state: ActorState, { view, skeleton }: Moment, index: 0 | 1): ArmPosture | null {
  const { left, right } = state.arms;
  if (left.shape !== 'palms-joined' || right.shape !== 'palms-joined') return null;
  const hands = [reachOf(right, view, 0), reachOf(left, view, 1)].map((arm, i) =>
    add(skeleton.arms[i]!.shoulder, arm?.reach ?? [0, -0.5, 0.6]),
  );
  const { body } = skeleton;
  const middle: Vec = [0, (hands[0]![1] + hands[1]![1]) / 2, Math.max(skeleton.spine(0.7)[2] + 0.45, (hands[0]![2] + hands[1]![2]) / 2)];
  const side = index === 0 ? -1 : 1;
  const target = add(middle, [side * 0.07 * body.limb, -0.1, 0]);
  return {
    reach: minus(target, skeleton.arms[index].shoulder),
    pole: [side, -0.8, -0.1],
    fingers: [-side * 0.08, 1, 0.25],
    palm: [-side, 0, 0],
  };
}

/** A reach in screen space as an arm in the person's own. */
function reachOf(asked: ArmState, view: View, index: 0 | 1): ArmPosture | null {
  if (!asked.reach) return null;
  const { x, y, z } = asked.reach;
  const [c, s] = [Math.cos(view.yaw), Math.sin(view.yaw)];
  const reach: Vec = [(x * c - z * s) * 1.02, -y * 1.02, (x * s + z * c) * 1.02];
  const side = index === 0 ? -1 : 1;
  const held = HANDS[asked.shape]?.held;
  return {
    reach,
    pole: [side * 0.75, -0.8, -0.45],
    hand: asked.shape,
    ...(held
      ? {
          fingers: [held.fingers[0] * -side, held.fingers[1], held.fingers[2]] as Vec,
          palm: [held.palm[0] * -side, held.palm[1], held.palm[2]] as Vec,
        }
      : { palm: [-side, -0.2, -0.1] as Vec }),
  };
}

/** Bends a baked arm to a pose near it: each bone's picture turned and stretched, the elbow between them. */
function armWarp(from: Skeleton, to: Skeleton, view: View, index: 0 | 1): Warp {
  const flat = (skeleton: Skeleton) =>
    [skeleton.arms[index].shoulder, skeleton.arms[index].elbow, skeleton.arms[index].wrist].map((v) => view.project(v)) as [Vec, Vec, Vec];
  const [a, b] = [flat(from), flat(to)];
  const upper = boneMap(a[0], a[1], b[0], b[1]);
  const fore = boneMap(a[1], a[2], b[1], b[2]);
  const along = (x: number, y: number, p: Vec, q: Vec) =>
    ((x - p[0]) * (q[0] - p[0]) + (y - p[1]) * (q[1] - p[1])) / (Math.hypot(q[0] - p[0], q[1] - p[1]) || 1);
  return (x, y) => {
    const past = along(x, y, a[1], a[2]);
    const before = along(x, y, a[1], a[0]);
    const weight = clamp(0.5 + (past - before) * 1.6);
    const [ux, uy] = upper(x, y);
    const [fx, fy] = fore(x, y);
    return [ux + (fx - ux) * weight, uy + (fy - uy) * weight];
  };
}
function boneMap(p: Vec, q: Vec, p2: Vec, q2: Vec): Warp {
  const [dx, dy, ex, ey] = [q[0] - p[0], q[1] - p[1], q2[0] - p2[0], q2[1] - p2[1]];
  const [size, size2] = [Math.max(0.12, Math.hypot(dx, dy)), Math.max(0.12, Math.hypot(ex, ey))];
  const [ux, uy, vx, vy] = [dx / size, dy / size, ex / size2, ey / size2];
  return (x, y) => {
    const t = ((x - p[0]) * ux + (y - p[1]) * uy) * (size2 / size);
    const n = -(x - p[0]) * uy + (y - p[1]) * ux;
    return [p2[0] + vx * t - vy * n, p2[1] + vy * t + vx * n];
  };
}
