import {
  add,
  apply,
  between,
  blendMat,
  clamp,
  cross,
  DEGREE,
  dot,
  euler,
  length,
  minus,
  smooth,
  times,
  turnAbout,
  turnX,
  turnZ,
  twoBones,
  unit,
  type Mat,
  type Vec,
} from '../space.ts';
import type { Body } from './proportions.ts';

/** How an arm is held: by angles, or reaching for a point. Angles in degrees. */
export interface ArmPosture {
  /** From the neck base in the chest's frame; the hand's wrist goes there. */
  to?: Vec;
  /** Or from the shoulder, in the person's own upright space. */
  reach?: Vec;
  pole?: Vec;
  /** Away from the body, forward, twist about itself, elbow. */
  out?: number;
  forward?: number;
  twist?: number;
  bend?: number;
  /** Where the fingers point and the palm faces, in the chest's frame. */
  fingers?: Vec;
  palm?: Vec;
  hand?: string;
}
export interface LegPosture {
  /** Ankle from the floor point between the feet. */
  ankle?: Vec;
  pole?: Vec;
  /** The foot's yaw outward, pitch (toes down positive) and roll, degrees. */
  yaw?: number;
  pitch?: number;
}
export interface Posture {
  /** Midway between the hip joints, above the floor point. */
  root: Vec;
  pelvis?: Vec; // yaw, pitch, roll
  chest?: Vec;
  legs: readonly [right: LegPosture, left: LegPosture];
  arms: readonly [right: ArmPosture, left: ArmPosture];
  /** Sits: skirts spread over the thighs. On the floor legs are drawn over the garment. */
  seat?: 'chair' | 'floor';
}

export interface Arm {
  side: -1 | 1;
  shoulder: Vec;
  elbow: Vec;
  wrist: Vec;
  fingers: Vec;
  palm: Vec;
  hand: string;
}
export interface Leg {
  side: -1 | 1;
  hip: Vec;
  knee: Vec;
  ankle: Vec;
  foot: Mat;
}
/** A body in a posture: every joint placed. Index 0 is the person's right, 1 the left. */
export interface Skeleton {
  body: Body;
  root: Vec;
  pelvis: Mat;
  chest: Mat;
  /** A point of the spine: 0 hips … 1 neck base, a little beyond either way. */
  spine(height: number): Vec;
  /** How the torso is turned at that height. */
  turned(height: number): Mat;
  /** Middle of the head. */
  head: Vec;
  arms: readonly [Arm, Arm];
  legs: readonly [Leg, Leg];
}

export function solve(body: Body, posture: Posture): Skeleton {
  const stoop = body.stoop.back;
  const pelvis = euler(posture.pelvis ?? [0, 0, 0]);
  const lean = posture.chest ?? [0, 0, 0];
  const chest = euler([lean[0], lean[1] + stoop, lean[2]]);
  const spine = spineOf(body, posture.root, pelvis, chest);
  const ahead = body.stoop.neck + Math.max(0, lean[1]) * 0.004;
  const shoulderAt = (side: number) => add(spine(0.885), apply(chest, [side * body.halfShoulder * 0.93, 0, -0.02]));
  return {
    body,
    root: posture.root,
    pelvis,
    chest,
    spine,
    turned: (height) => blendMat(pelvis, chest, smooth(0.05, 0.8, height)),
    head: add(add(spine(1), apply(chest, [0, body.neck * 0.6, ahead])), [0, body.neck * 0.4 + 0.46, 0.02]),
    arms: [
      solveArm(body, { side: -1, posture: posture.arms[0], shoulder: shoulderAt(-1), neck: spine(1), chest }),
      solveArm(body, { side: 1, posture: posture.arms[1], shoulder: shoulderAt(1), neck: spine(1), chest }),
    ],
    legs: [
      solveLeg(body, -1, posture.legs[0], add(posture.root, apply(pelvis, [-body.halfHip, 0, 0]))),
      solveLeg(body, 1, posture.legs[1], add(posture.root, apply(pelvis, [body.halfHip, 0, 0]))),
    ],
  };
}

function spineOf(body: Body, root: Vec, pelvis: Mat, chest: Mat) {
  const waist = add(root, apply(pelvis, [0, 0.46 * body.torso, 0]));
  const neck = add(waist, apply(chest, [0, 0.54 * body.torso, 0]));
  return (height: number): Vec => {
    if (height <= 0) return add(root, apply(pelvis, [0, height * body.torso, 0]));
    if (height > 1) return add(neck, apply(chest, [0, (height - 1) * body.torso, 0]));
    return between(between(root, waist, height), between(waist, neck, height), height); // a curve, not a hinge
  };
}

interface Hang {
  side: -1 | 1;
  posture: ArmPosture;
  shoulder: Vec;
  neck: Vec;
  chest: Mat;
}
function solveArm(body: Body, { side, posture, shoulder, neck, chest }: Hang): Arm {
  const scale = (body.upperArm + body.forearm) / 2.12;
  let elbow: Vec, wrist: Vec;
  if (posture.to || posture.reach) {
    const target = posture.reach ? add(shoulder, posture.reach) : add(neck, apply(chest, times(posture.to!, scale)));
    const bones = twoBones(shoulder, target, [body.upperArm, body.forearm], apply(chest, posture.pole ?? [side * 0.7, -0.6, -0.5]));
    [elbow, wrist] = [bones.joint, bones.end];
  } else {
    const raise = (v: Vec) => apply(turnX(-(posture.forward ?? 0) * DEGREE), apply(turnZ((posture.out ?? 7) * DEGREE * side), v));
    const upper = raise([0, -1, 0]);
    const hinge = turnAbout(raise([-1, 0, 0]), upper, (posture.twist ?? 0) * DEGREE * side);
    elbow = add(shoulder, apply(chest, upper), body.upperArm);
    wrist = add(elbow, apply(chest, turnAbout(upper, hinge, clamp(posture.bend ?? 14, 0, 145) * DEGREE)), body.forearm);
  }
  const fingers = posture.fingers ? unit(apply(chest, posture.fingers)) : unit(minus(wrist, elbow));
  const facing = apply(chest, posture.palm ?? [-side, 0, -0.15]);
  const palm = unit(minus(facing, times(fingers, dot(facing, fingers))));
  return {
    side,
    shoulder,
    elbow,
    wrist,
    fingers,
    palm: length(palm) < 0.5 ? unit(cross(fingers, [0, 1, 0.01])) : palm,
    hand: posture.hand ?? 'relaxed',
  };
}

function solveLeg(body: Body, side: -1 | 1, posture: LegPosture, hip: Vec): Leg {
  const ankle = posture.ankle ?? [hip[0] + side * 0.03, body.ankle, hip[2]];
  const bones = twoBones(hip, ankle, [body.thigh, body.shin], posture.pole ?? [side * 0.16, 0, 1]);
  return { side, hip, knee: bones.joint, ankle: bones.end, foot: euler([posture.yaw ?? side * 9, posture.pitch ?? 0, 0]) };
}
