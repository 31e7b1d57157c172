import type { ActorState, ArmState } from '../contract.ts';
import { HANDS } from './body/hands.ts';
import type { Body } from './body/proportions.ts';
import type { ArmPosture } from './body/skeleton.ts';
import type { Moment } from './moment.ts';
import type { Box } from '../paint/brush.ts';
import type { Piece, Prop } from './props.ts';
import { add, clamp, minus, type Vec, type View } from './space.ts';
import type { Warp } from './sprites.ts';

/** A reach in screen space as an arm in the person's own. */
export function reachOf(asked: ArmState, view: View, index: 0 | 1): ArmPosture | null {
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

/** Joined palms meet before the breastbone, wherever each hand was sent. */
export function joined(state: ActorState, { view, skeleton }: Pick<Moment, 'view' | 'skeleton'>, index: 0 | 1): ArmPosture | null {
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

/** Where a hand carries a thing when it does nothing else with it. */
export function carryOf(prop: Prop, body: Body, index: 0 | 1): ArmPosture {
  const side = index === 0 ? -1 : 1;
  const arm = body.upperArm + body.forearm;
  const [out, down, ahead] = prop.carry;
  return {
    reach: [side * out * arm, -down * arm, ahead * arm],
    pole: [side * 0.7, -0.9, -0.4],
    palm: prop.hand === 'cup' ? [-side * 0.5, 0.7, 0] : [-side, 0, 0.1],
  };
}

export const propScale = (body: Body) => (body.child ? 0.8 : 1);

/** The box of a thing about its grip, in head units, y down. */
export function propBox({ canopy }: Pick<Prop, 'canopy'>, pieces: readonly Piece[]): Box {
  const points = pieces.flatMap((piece) => {
    if ('poly' in piece) return piece.poly;
    if ('stroke' in piece) return piece.stroke;
    const [x, y, rx, ry] = piece.oval;
    return [[x - rx, y - ry] as const, [x + rx, y + ry] as const];
  });
  const half = canopy ? canopy.half : 0;
  const margin = 0.12;
  return {
    left: Math.min(-half, ...points.map(([x]) => x)) - margin,
    right: Math.max(half, ...points.map(([x]) => x)) + margin,
    top: -Math.max(canopy ? canopy.tip + 0.2 : 0, ...points.map(([, y]) => y)) - margin,
    bottom: -Math.min(0, ...points.map(([, y]) => y)) + margin,
  };
}

type SeenArm = Pick<Moment, 'skeleton' | 'view'>;

/** Bends a baked arm to a pose near it: each bone's picture turned and stretched, the elbow between them. */
export function armWarp(from: SeenArm, to: SeenArm, index: 0 | 1): Warp {
  const flat = ({ skeleton, view }: SeenArm) =>
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
