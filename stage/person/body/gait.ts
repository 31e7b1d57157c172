import { add, apply, DEGREE, lerp, smooth, turnX, type Vec } from '../space.ts';
import type { Body } from './proportions.ts';
import type { Posture } from './skeleton.ts';

interface Gait {
  /** Length of a step, as a share of height; rise and fall of the hips, likewise. */
  step: number;
  bob: number;
  /** Degrees: arm swing, forward lean, elbow. */
  arm: number;
  lean: number;
  elbow: number;
  /** How high the foot is lifted, and its pitch as it lands and as it leaves, degrees. */
  lift: number;
  strike: number;
  off: number;
  hip: number;
  /** Share of the cycle a foot is on the floor; until when it pivots on the heel, and from when on the ball. */
  stance: readonly [duty: number, heel: number, ball: number];
}
const WALKS: Record<Body['age'], Gait> = {
  adult: { step: 0.4, bob: 0.014, arm: 20, lean: 2, elbow: 16, lift: 0.2, strike: -20, off: 52, hip: 4, stance: [0.61, 0.1, 0.36] },
  teen: { step: 0.41, bob: 0.016, arm: 22, lean: 2, elbow: 18, lift: 0.2, strike: -20, off: 52, hip: 4, stance: [0.61, 0.1, 0.36] },
  child: { step: 0.38, bob: 0.022, arm: 28, lean: 2, elbow: 22, lift: 0.26, strike: -16, off: 48, hip: 5, stance: [0.61, 0.1, 0.36] },
  toddler: { step: 0.3, bob: 0.024, arm: 22, lean: 1, elbow: 40, lift: 0.26, strike: -8, off: 34, hip: 6, stance: [0.61, 0.1, 0.36] },
  elder: { step: 0.27, bob: 0.008, arm: 9, lean: 6, elbow: 26, lift: 0.1, strike: -8, off: 28, hip: 2.5, stance: [0.63, 0.1, 0.38] },
};
const RUN: Gait = {
  step: 0.7,
  bob: 0.066,
  arm: 54,
  lean: 18,
  elbow: 82,
  lift: 1,
  strike: -6,
  off: 62,
  hip: 5,
  stance: [0.31, 0.05, 0.12],
};

/** How far one cycle (two steps) carries a body, in head units; feet don't slide when the root moves so. */
export const strideOf = (body: Body, running: boolean) => 2 * (running ? RUN : WALKS[body.age]).step * body.total;

interface Foot {
  ankle: Vec;
  pitch: number;
  standing: boolean;
}
/** One moment of a walk or run: phase 0–1, the right foot landing at 0. The root stays above the floor point. */
export function gaitPosture(body: Body, phase: number, running: boolean): Posture {
  const gait = running ? RUN : WALKS[body.age];
  const feet = [footAt(body, gait, phase, running), footAt(body, gait, phase + 0.5, running)] as const;
  const cycle = 2 * Math.PI * phase;
  const swing = Math.cos(cycle);
  const yaw = running ? 9 : 6;
  const apart = body.halfHip * 0.7 * (running ? 0.55 : 0.8);
  const arm = (side: number) => {
    const k = Math.cos(2 * Math.PI * (phase - 0.035) + (side > 0 ? 0 : Math.PI));
    return {
      forward: gait.arm * k + 2,
      out: running ? 12 : 9,
      bend: gait.elbow + 14 * Math.max(-0.3, k),
      twist: running ? -28 : -10,
      hand: running ? 'fist' : 'relaxed',
    };
  };
  return {
    root: [0, rootHeight(body, gait, { phase, feet, running }), 0],
    pelvis: [yaw * swing, gait.lean * 0.35, gait.hip * 0.7 * Math.sin(cycle)],
    chest: [-yaw * 1.2 * swing, gait.lean, -gait.hip * 0.4 * Math.sin(cycle)],
    legs: [
      { ankle: [-apart, feet[0].ankle[1], feet[0].ankle[2]], pitch: feet[0].pitch, yaw: -5 },
      { ankle: [apart, feet[1].ankle[1], feet[1].ankle[2]], pitch: feet[1].pitch, yaw: 5 },
    ],
    arms: [arm(-1), arm(1)],
  };
}

/** The hips rise and fall, but never higher than a standing leg reaches. */
function rootHeight(body: Body, gait: Gait, { phase, feet, running }: { phase: number; feet: readonly Foot[]; running: boolean }): number {
  const bob = Math.cos(4 * Math.PI * (phase - (running ? 0.16 : 0.1))) * gait.bob * body.total * 0.5;
  const wanted = body.stand * (running ? 0.93 : 0.972) - bob + (running ? 0.02 * body.total : 0);
  const leg = (body.thigh + body.shin) * 0.9985;
  return feet.reduce((height, { ankle, standing }) => {
    if (!standing) return height;
    const reach = ankle[1] + Math.sqrt(Math.max(0.1, leg * leg - ankle[2] * ankle[2] * 1.04 - (body.halfHip * 0.35) ** 2));
    return Math.min(height, reach - 0.004);
  }, wanted);
}

function footAt(body: Body, gait: Gait, at: number, running: boolean): Foot {
  const phase = ((at % 1) + 1) % 1;
  const [duty] = gait.stance;
  if (phase <= duty) return { ...planted(body, gait, phase, running), standing: true };
  const u = (phase - duty) / (1 - duty);
  const [from, to] = [planted(body, gait, duty, running), planted(body, gait, 0, running)];
  const along = u * u * (3 - 2 * u) * 0.75 + u * 0.25;
  const lift = gait.lift * body.shin * 0.62 * Math.sin(Math.PI * u ** 0.8) * (1 - 0.25 * u);
  const top = running ? 50 : 24;
  return {
    ankle: [0, lerp(from.ankle[1], to.ankle[1], smooth(0, 1, u)) + lift, lerp(from.ankle[2], to.ankle[2], along)],
    pitch: u < 0.45 ? lerp(from.pitch, top, smooth(0, 0.45, u)) : lerp(top, to.pitch, smooth(0.45, 1, u)),
    standing: false,
  };
}

/** A foot on the floor: heel pivot, flat, ball pivot, while the body passes over it. */
function planted(body: Body, gait: Gait, phase: number, running: boolean): { ankle: Vec; pitch: number } {
  const [duty, heelUntil, ballFrom] = gait.stance;
  const step = gait.step * body.total;
  const heel: Vec = [0, -body.ankle, -0.24 * body.foot];
  const ball: Vec = [0, -body.ankle, 0.4 * body.foot];
  const landing = running ? step * duty * 0.92 - 0.09 * body.foot : step * 0.5 - 0.12;
  const z = landing - 2 * step * phase;
  const about = (pivot: Vec, local: Vec, pitch: number) => ({ ankle: add(pivot, apply(turnX(pitch * DEGREE), local), -1), pitch });
  if (phase < heelUntil) return about([0, 0, z], heel, lerp(gait.strike, 0, smooth(0, heelUntil, phase)));
  if (phase < ballFrom) return about([0, 0, z], heel, 0);
  const u = (phase - ballFrom) / (duty - ballFrom);
  return about([0, 0, z + ball[2] - heel[2]], ball, gait.off * u * u * (1.6 - 0.6 * u));
}
