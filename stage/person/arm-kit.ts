import type { Oklch } from '../../schema/look.ts';
import type { ActorState, ArmState } from '../contract.ts';
import type { Point } from '../paint/brush.ts';
import { css, oklch } from '../paint/colour.ts';
import { armWarp, carryOf, joined, propBox, propScale, reachOf } from './arm-reach.ts';
import { HANDS } from './body/hands.ts';
import { meltShoulder, paintArm } from './body/paint-arm.ts';
import { solve, type ArmPosture, type Posture, type Skeleton } from './body/skeleton.ts';
import { image, type Easel } from './easel.ts';
import { coversWrist } from './garments/accessories.ts';
import type { LightRig } from './light-rig.ts';
import type { Moment } from './moment.ts';
import { gripOf, paintProp } from './paint-prop.ts';
import { namedColour, propFor, PROPS, recoloured, type Piece, type Prop } from './props.ts';
import type { PuppetParts } from './puppet.ts';
import { add, length, minus, type Vec, type View } from './space.ts';
import { type Baked, type SpriteShelf, type Warp } from './sprites.ts';
import type { Wearer } from './wearer.ts';

const SOFT_FROM = 90; // pixels a head unit, from which on shadows are painted at half the size
const REACH_STEP = 0.4; // head units between baked arms; between them an arm is bent as a mesh

/** What arms need of the figure they belong to. */
export interface Studio {
  readonly rig: LightRig;
  readonly shelf: SpriteShelf;
  easel(frame: { left: number; top: number; right: number; bottom: number }, scale: number): Easel;
  wearer(easel: Easel, moment: Moment): Wearer;
  paintedBody(moment: Moment): Easel;
}

/** Something in a hand: its picture, whether it lies over the hand, and where it goes once the body is bent. */
export interface Held {
  part: Baked;
  isBefore: boolean;
  warp(bend: Warp): Warp;
}

/** The arms of one figure, with what they wear and hold. */
export class ArmKit {
  constructor(
    private readonly parts: PuppetParts,
    private readonly studio: Studio,
  ) {}

  /** One arm: baked near where it reaches, bent to where it really does, with what its hand has behind it or before. */
  arm(moment: Moment, state: ActorState, index: 0 | 1): { parts: readonly Baked[]; warp: Warp; skeleton: Skeleton; held: Held | null } {
    const { now } = moment;
    const asked: ArmState = index === 0 ? state.arms.right : state.arms.left;
    const idle = moment.posture.arms[index];
    const prop = this.propIn(state, index);
    const { reaching, together, hand } = this.reaching(moment, state, index);
    const near =
      reaching && asked.reach
        ? { ...reaching, reach: reaching.reach!.map((v) => Math.round(v / REACH_STEP) * REACH_STEP) as unknown as Vec, hand }
        : (reaching ?? { ...idle, hand }); // three in, three out
    const baked = this.posed(moment.posture, index, near);
    const exact = this.exact(moment, state, index);
    const way = together ? 'joined' : reaching ? (asked.reach ? 'sent' : `carried ${prop?.id}`) : 'idle';
    const key = `arm ${index} ${moment.key} ${hand} ${way} ${near.reach?.map((v) => v.toFixed(1)).join(',') ?? 'idle'}`;
    const parts = this.studio.shelf.take(key, () => this.bakeArm({ ...moment, skeleton: baked }, index));
    const held = prop && !this.isRead(state, prop) ? this.held(moment, exact, { prop, index, hand }) : null;
    return {
      parts,
      skeleton: exact,
      held,
      warp: armWarp({ skeleton: baked, view: moment.view }, { skeleton: exact, view: now.view }, index),
    };
  }

  /** A page or book between both hands, as it is read. */
  page(moment: Moment, state: ActorState): Held | null {
    const prop = this.propIn(state, 0);
    if (!prop?.open || !this.isRead(state, prop)) return null;
    const { view } = moment.now;
    const [a, b] = ([0, 1] as const).map((index) => gripOf(this.exact(moment, state, index), view, index, prop.hand)) as [Point, Point];
    const part = this.bakeProp(moment, prop, prop.open, `open ${prop.id}`);
    return {
      part,
      isBefore: false,
      warp: (bend) => {
        const [[ax, ay], [bx, by]] = [bend(a[0], a[1]), bend(b[0], b[1])];
        return (x, y) => [(ax + bx) / 2 + x * (bx - ax), (ay + by) / 2 + x * (by - ay) + y];
      },
    };
  }

  /** Two hands that read hold one thing between them. */
  private isRead({ arms }: ActorState, prop: Prop): boolean {
    return prop.open !== undefined && arms.left.shape === 'page' && arms.right.shape === 'page';
  }

  private reaching(moment: Moment, state: ActorState, index: 0 | 1): { reaching: ArmPosture | null; together: boolean; hand: string } {
    const { now, posture } = moment;
    const asked: ArmState = index === 0 ? state.arms.right : state.arms.left;
    const prop = this.propIn(state, index);
    const together = joined(state, now, index);
    const reaching = together ?? reachOf(asked, now.view, index) ?? (prop ? carryOf(prop, this.parts.body, index) : null);
    const hand = prop && asked.shape === 'relaxed' ? prop.hand : this.handFor(asked, posture.arms[index].hand);
    return { reaching, together: together !== null, hand };
  }

  private exact(moment: Moment, state: ActorState, index: 0 | 1): Skeleton {
    const { reaching, hand } = this.reaching(moment, state, index);
    return this.posed(moment.now.posture, index, reaching ? { ...reaching, hand } : { ...moment.now.posture.arms[index], hand });
  }

  /** What a hand has: upright where it grips it, whatever the arm does. */
  private held(
    moment: Moment,
    skeleton: Skeleton,
    { prop, index, hand }: { prop: Prop & { id: string }; index: 0 | 1; hand: string },
  ): Held {
    const grip = gripOf(skeleton, moment.now.view, index, hand);
    return {
      part: this.bakeProp(moment, prop, prop.pieces, prop.id),
      isBefore: prop.front ?? false,
      warp: (bend) => {
        const [gx, gy] = bend(grip[0], grip[1]);
        return (x, y) => [x + gx, y + gy];
      },
    };
  }

  private bakeProp({ scale }: Moment, prop: Prop, pieces: readonly Piece[], id: string): Baked {
    return this.studio.shelf.take(`prop ${id} ${scale.toFixed(2)}`, () => {
      const frame = propBox(prop, pieces);
      const easel = this.studio.easel(frame, scale);
      paintProp(easel, prop, pieces, propScale(this.parts.body));
      easel.rim(0.8);
      return [this.studio.shelf.bake(easel.canvas, frame.left, frame.top, scale)];
    })[0]!;
  }

  isInFront({ arms, spine }: Skeleton, view: View, index: 0 | 1): boolean {
    const chest = view.depth(spine(0.7));
    const { shoulder, elbow, wrist } = arms[index];
    return 0.25 * (view.depth(shoulder) - chest) + 0.35 * (view.depth(elbow) - chest) + 0.4 * (view.depth(wrist) - chest) > -0.12;
  }

  private posed(posture: Posture, index: 0 | 1, arm: ArmPosture): Skeleton {
    const arms: Posture['arms'] = index === 0 ? [arm, posture.arms[1]] : [posture.arms[0], arm];
    return solve(this.parts.body, { ...posture, arms });
  }

  private handFor(asked: ArmState, idle = 'relaxed'): string {
    const shape = asked.reach || asked.shape !== 'relaxed' ? asked.shape : idle;
    if (shape in HANDS) return shape;
    this.parts.note({ wanted: shape, used: 'relaxed', kind: 'gesture' });
    return 'relaxed';
  }

  /** What a hand holds: what the script says, else the left an umbrella or bag that belongs to the outfit, unless one like it is in hand. */
  private propIn({ holds, also }: ActorState, index: 0 | 1): (Prop & { id: string }) | null {
    const carried = [...this.parts.outfit.accessories.values()].find((accessory) => accessory.carried)?.carried ?? null;
    const isInHand = carried !== null && [holds, also].some((held) => held !== null && propFor(held)?.id === carried);
    const wanted = index === 0 ? holds : (also ?? (isInHand ? null : carried));
    const found = wanted ? propFor(wanted) : null;
    if (!wanted || !found) {
      if (wanted) this.parts.note({ wanted, used: 'an empty hand', kind: 'prop' });
      return null;
    }
    const { id, prop, as } = found;
    if (as === 'stand-in') this.parts.note({ wanted, used: id, kind: 'prop' });
    const named = namedColour(wanted);
    if (prop.canopy) return this.umbrella(prop, prop.canopy, named ?? this.umbrellaColour());
    return named ? { ...recoloured(prop, named), id: `${id} ${named.join(' ')}` } : { ...prop, id };
  }

  /** Open where something falls from the sky, else furled. */
  private umbrella(prop: Prop, canopy: NonNullable<Prop['canopy']>, colour: Oklch): Prop & { id: string } {
    if (this.parts.options.dry) return { ...recoloured(PROPS['closed umbrella']!, colour), id: `closed umbrella ${colour.join(' ')}` }; // in the table
    return { ...prop, id: `umbrella ${colour.join(' ')}`, canopy: { ...canopy, colour } };
  }

  /** Of the carrier's accent, deep enough for a night; nearly black where the coat has that colour already. */
  private umbrellaColour(): Oklch {
    const { main, accent } = this.parts.outfit.accent;
    const apart = Math.abs(((((main[2] - accent[2]) % 360) + 540) % 360) - 180);
    return apart < 40 && main[1] > 0.04 ? [0.28, 0.02, accent[2]] : [Math.min(0.46, accent[0]), accent[1], accent[2]];
  }

  private bakeArm(moment: Moment, index: 0 | 1): readonly Baked[] {
    const { skeleton, view, scale } = moment;
    const { outfit } = this.parts;
    const joints = [skeleton.arms[index].shoulder, skeleton.arms[index].elbow, skeleton.arms[index].wrist].map((v) => view.project(v));
    const drop = Math.max(0, ...outfit.garments.map(({ cut }) => cut.sleeve?.drop ?? 0));
    const frame = {
      left: Math.min(...joints.map(([x]) => x)) - 0.62,
      right: Math.max(...joints.map(([x]) => x)) + 0.62,
      top: Math.min(...joints.map(([, y]) => y)) - 0.62,
      bottom: Math.max(...joints.map(([, y]) => y)) + 0.66 + drop,
    };
    frame.bottom = Math.max(frame.top + 0.2, Math.min(frame.bottom, moment.floor)); // cut to what is seen
    const easel = this.studio.easel(frame, scale);
    const wearer = this.studio.wearer(easel, moment);
    paintArm(wearer, index, outfit.garments, () => this.paintWrist(wearer, index));
    easel.rim(0.8);
    const outer = outfit.garments.findLast(({ cut }) => cut.slot === 'torso' || cut.slot === 'over');
    if (this.isInFront(skeleton, view, index) && (!outer || outer.cut.sleeve)) meltShoulder(wearer, index); // a vest has no sleeve to melt into
    const arm = this.studio.shelf.bake(easel.canvas, frame.left, frame.top, scale);
    return this.isInFront(skeleton, view, index) ? [this.armShadow(easel, moment, index), arm] : [arm];
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
    const body = this.studio.paintedBody(moment);
    const less = arm.scale > SOFT_FROM ? 2 : 1; // what is soft is painted small
    const scale = arm.scale / less;
    const [width, height] = [Math.ceil(arm.canvas.width / less), Math.ceil(arm.canvas.height / less)];
    const canvas = this.parts.options.platform.createCanvas(width, height);
    const context = canvas.getContext('2d');
    const put = ({ canvas: from }: Easel, x: number, y: number) =>
      context.drawImage(image(from), x, y, from.width / less, from.height / less);
    context.filter = `blur(${Math.max(0.6, scale * 0.035).toFixed(1)}px)`;
    put(arm, Math.round(-this.studio.rig.toward[0] * scale * 0.06), Math.round(scale * 0.07));
    context.filter = 'none';
    context.globalCompositeOperation = 'source-in';
    context.fillStyle = css(this.studio.rig.shadow, 0.42);
    context.fillRect(0, 0, width, height);
    context.globalCompositeOperation = 'destination-in';
    put(body, Math.round((body.frame.left - arm.frame.left) * scale), Math.round((body.frame.top - arm.frame.top) * scale));
    // none at the shoulder, where the arm grows out of the body
    const [sx, sy] = moment.view.project(moment.skeleton.arms[index].shoulder);
    const [x, y, r] = [(sx - arm.frame.left) * scale, (sy - arm.frame.top) * scale, 0.5 * this.parts.body.limb * scale];
    const fade = context.createRadialGradient(x, y, r * 0.5, x, y, r);
    fade.addColorStop(0, 'rgba(0,0,0,1)');
    fade.addColorStop(1, 'rgba(0,0,0,0)');
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = fade;
    context.fillRect(0, 0, width, height);
    return this.studio.shelf.bake(canvas, arm.frame.left, arm.frame.top, scale);
  }
}
