import type { Pose } from '../../../schema/shot.ts';
import type { Vec } from '../space.ts';
import type { Body } from './proportions.ts';
import type { ArmPosture, Posture } from './skeleton.ts';

const hanging = (forward = 1): readonly [ArmPosture, ArmPosture] => [
  { out: 3.5, forward: forward + 3, bend: 20, twist: -24 },
  { out: 4, forward: forward - 1, bend: 24, twist: -24 },
];
const onThighs = (y: number, z: number, apart = 0.34): readonly [ArmPosture, ArmPosture] => [
  { to: [-apart, y, z], pole: [-1, -0.3, -0.6], fingers: [0.25, -0.25, 1], palm: [0, -1, -0.2], hand: 'flat' },
  { to: [apart, y, z - 0.02], pole: [1, -0.3, -0.6], fingers: [-0.25, -0.25, 1], palm: [0, -1, -0.2], hand: 'flat' },
];

/** How a body stands, sits and kneels when nothing else is asked of it. Walking and running are in `gait.ts`. */
export type StillPose = Exclude<Pose, 'walk' | 'run' | 'lie'>;
/** `robed`: the legs are in one garment, so the floor is sat on with the legs folded under. */
export const STILL: Record<StillPose, (body: Body, robed: boolean) => Posture> = {
  stand: (body) => ({
    root: [body.halfHip * 0.14, body.stand * 0.993, 0],
    pelvis: [-2, 0, 2.2],
    chest: [2, -1, -2.2],
    legs: [
      { ankle: [-body.halfHip - 0.09, body.ankle, 0.07], yaw: -15 },
      { ankle: [body.halfHip + 0.02, body.ankle, -0.03], yaw: 10 },
    ],
    arms: hanging(),
  }),
  sit: (body) => ({
    seat: 'chair',
    root: [0, body.shin + body.ankle + 0.2, -0.1],
    pelvis: [0, -5, 0],
    chest: [0, 3, 0],
    legs: [
      { ankle: [-0.24, body.ankle, body.thigh * 0.92], pole: [-0.12, 1, 0.8] },
      { ankle: [0.26, body.ankle, body.thigh * 0.8], pole: [0.14, 1, 0.8] },
    ],
    arms: onThighs(-1.36 * (body.torso / 1.75), 0.74),
  }),
  'sit-floor': (body, robed) => (robed ? seiza(body) : crossLegged(body)),
  kneel: (body) => ({
    seat: 'chair',
    root: [0, body.thigh * 0.97 + 0.13, 0],
    pelvis: [0, 2, 0],
    chest: [0, 6, 0],
    legs: [
      { ankle: [-0.2, body.ankle * 0.8, -body.shin * 0.93], pole: [-0.05, -0.4, 1], pitch: 70, yaw: 0 },
      { ankle: [0.24, body.ankle, body.thigh * 0.98], pole: [0.1, 0.6, 1] },
    ],
    arms: [
      { out: 8, forward: 14, bend: 30 },
      { to: [0.3, -1.3, 0.92], pole: [1, -0.4, -0.3], fingers: [-0.6, -0.35, 0.7], palm: [0, -1, 0], hand: 'relaxed' },
    ],
  }),
};

/** Kneeling upright on the heels. */
const seiza = (body: Body): Posture => ({
  seat: 'chair',
  root: [0, body.ankle + 0.5, -body.thigh * 0.36],
  pelvis: [0, 0, 0],
  chest: [0, 2, 0],
  legs: [-1, 1].map((side) => ({
    ankle: [side * 0.17, 0.12, -body.thigh * 0.42] as Vec,
    pole: [side * 0.1, -0.25, 1] as Vec,
    pitch: 88,
    yaw: side * -8,
  })) as unknown as Posture['legs'], // two in, two out
  arms: onThighs(-1.4 * (body.torso / 1.75), 0.62, 0.2),
});
const crossLegged = (body: Body): Posture => ({
  seat: 'floor',
  root: [0, 0.3, 0],
  pelvis: [0, -4, 0],
  chest: [0, 4, 0],
  legs: [
    { ankle: [0.05, 0.12, body.thigh * 0.42], pole: [-1, 0.14, -0.12], yaw: 58, pitch: 14 },
    { ankle: [-0.05, 0.15, body.thigh * 0.54], pole: [1, 0.14, -0.12], yaw: -58, pitch: 14 },
  ],
  arms: [
    { to: [-0.6, -1.42, 0.6], pole: [-1, -0.2, -0.4], fingers: [-0.1, -0.5, 1], palm: [0, -1, 0], hand: 'flat' },
    { to: [0.6, -1.42, 0.6], pole: [1, -0.2, -0.4], fingers: [0.1, -0.5, 1], palm: [0, -1, 0], hand: 'flat' },
  ],
});
