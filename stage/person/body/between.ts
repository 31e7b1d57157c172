import { add, apply, between, inverse, lerp, minus, unit, type Vec } from '../space.ts';
import type { Body } from './proportions.ts';
import { solve, type Arm, type ArmPosture, type LegPosture, type Posture } from './skeleton.ts';

/** A posture on the way from one to another, `share` 0–1: every joint goes its own straight way. */
export function postureBetween(body: Body, from: Posture, to: Posture, share: number): Posture {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const [a, b] = [solve(body, from), solve(body, to)];
  const trunk: Omit<Posture, 'arms'> = {
    root: between(from.root, to.root, share),
    pelvis: between(from.pelvis ?? STRAIGHT, to.pelvis ?? STRAIGHT, share),
    chest: between(from.chest ?? STRAIGHT, to.chest ?? STRAIGHT, share),
    legs: [legBetween(from.legs[0], to.legs[0], share), legBetween(from.legs[1], to.legs[1], share)],
    ...seatBetween(from, to, share),
  };
  const { chest } = solve(body, { ...trunk, arms: to.arms });
  const upright = inverse(chest);
  const arm = (index: 0 | 1): ArmPosture => {
    const [p, q] = [a.arms[index], b.arms[index]];
    return {
      reach: between(minus(p.wrist, p.shoulder), minus(q.wrist, q.shoulder), share),
      pole: apply(upright, unit(between(elbowOf(p), elbowOf(q), share))),
      fingers: apply(upright, between(p.fingers, q.fingers, share)),
      palm: apply(upright, between(p.palm, q.palm, share)),
      hand: share < 0.5 ? p.hand : q.hand,
    };
  };
  return { ...trunk, arms: [arm(0), arm(1)] };
}

const STRAIGHT: Vec = [0, 0, 0];

/** Where the elbow points, away from the line between shoulder and wrist. */
const elbowOf = ({ shoulder, elbow, wrist }: Arm): Vec => unit(add(minus(elbow, between(shoulder, wrist, 0.5)), [0, -0.02, -0.02]));

const AHEAD: Vec = [0, 0, 1];
const legBetween = (from: LegPosture, to: LegPosture, share: number): LegPosture => ({
  ...(from.ankle && to.ankle && { ankle: between(from.ankle, to.ankle, share) }),
  pole: between(from.pole ?? AHEAD, to.pole ?? AHEAD, share),
  yaw: lerp(from.yaw ?? 0, to.yaw ?? 0, share),
  pitch: lerp(from.pitch ?? 0, to.pitch ?? 0, share),
});

/** Skirts spread once the knees are half bent. */
function seatBetween(from: Posture, to: Posture, share: number): Pick<Posture, 'seat'> {
  const { seat } = share < 0.5 ? from : to;
  return seat ? { seat } : {};
}
