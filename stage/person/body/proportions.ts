import type { Look } from '../../../schema/look.ts';
import { clamp, lerp, smooth } from '../space.ts';

/** One level of the torso: height as a share of hip joint to neck base, half-width, and how far it reaches ahead and back. */
export type Slice = readonly [height: number, half: number, front: number, back: number];

/** A body in head units (1.02 = crown to chin). */
export interface Body {
  thigh: number;
  shin: number;
  ankle: number;
  torso: number;
  neck: number;
  halfShoulder: number;
  halfHip: number;
  upperArm: number;
  forearm: number;
  hand: number;
  foot: number;
  neckRadius: number;
  /** Thickness of arms and of legs against an average man's. */
  limb: number;
  leg: number;
  slices: readonly Slice[];
  /** Floor to hip joint, standing. */
  stand: number;
  /** Floor to crown. */
  total: number;
  /** How far the head sits ahead of the neck base, and how bent the back is, degrees. */
  stoop: { neck: number; back: number };
  age: BodyAge;
  woman: boolean;
  /** What clothes stand out by, × . */
  child: boolean;
}
export const BODY_AGES = ['toddler', 'child', 'teen', 'adult', 'elder'] as const;
export type BodyAge = (typeof BODY_AGES)[number];

const AGE_OF = {
  baby: 'toddler',
  toddler: 'toddler',
  child: 'child',
  teen: 'teen',
  'young-adult': 'adult',
  adult: 'adult',
  'middle-aged': 'adult',
  mature: 'elder',
} as const satisfies Record<Look['ageBand'], BodyAge>;
export const bodyAge = (look: Look): BodyAge => AGE_OF[look.ageBand];

type Lengths = readonly [
  thigh: number,
  shin: number,
  ankle: number,
  torso: number,
  neck: number,
  shoulder: number,
  hip: number,
  upper: number,
  fore: number,
  hand: number,
  foot: number,
  limb: number,
  neckRadius: number,
];
// prettier-ignore
const LENGTHS: Record<BodyAge, { man: Lengths; woman: Lengths }> = {
  adult:   { man: [1.5, 1.42, 0.2, 1.98, 0.27, 0.72, 0.25, 1.14, 0.98, 0.56, 0.86, 1, 0.175],      woman: [1.48, 1.4, 0.19, 1.86, 0.29, 0.6, 0.24, 1.06, 0.93, 0.52, 0.78, 0.86, 0.132] },
  elder:   { man: [1.34, 1.28, 0.19, 1.84, 0.2, 0.66, 0.25, 1.08, 0.95, 0.55, 0.84, 0.94, 0.16],   woman: [1.26, 1.2, 0.18, 1.74, 0.19, 0.58, 0.24, 1.02, 0.9, 0.52, 0.76, 0.9, 0.138] },
  teen:    { man: [1.4, 1.34, 0.19, 1.74, 0.24, 0.6, 0.225, 1.03, 0.91, 0.52, 0.84, 0.84, 0.14],   woman: [1.36, 1.3, 0.18, 1.68, 0.24, 0.55, 0.22, 0.99, 0.88, 0.5, 0.78, 0.8, 0.123] },
  child:   { man: [0.88, 0.84, 0.15, 1.28, 0.15, 0.45, 0.185, 0.74, 0.68, 0.41, 0.6, 0.7, 0.115],  woman: [0.88, 0.84, 0.15, 1.26, 0.15, 0.43, 0.185, 0.73, 0.67, 0.4, 0.58, 0.68, 0.11] },
  toddler: { man: [0.58, 0.54, 0.13, 1.06, 0.08, 0.38, 0.17, 0.55, 0.49, 0.33, 0.47, 0.68, 0.11],  woman: [0.58, 0.54, 0.13, 1.06, 0.08, 0.37, 0.17, 0.55, 0.49, 0.33, 0.46, 0.67, 0.11] },
};
// prettier-ignore
const SLICES = {
  man:   [[-0.16, 0.43, 0.22, 0.26], [0, 0.46, 0.25, 0.31], [0.16, 0.445, 0.255, 0.26], [0.36, 0.425, 0.255, 0.2], [0.56, 0.47, 0.285, 0.235], [0.74, 0.53, 0.315, 0.28], [0.86, 0.56, 0.27, 0.275], [0.925, 0.57, 0.19, 0.22], [0.975, 0.42, 0.135, 0.17], [1.02, 0.25, 0.14, 0.15], [1.06, 0.17, 0.15, 0.13]],
  woman: [[-0.16, 0.44, 0.22, 0.28], [0, 0.475, 0.245, 0.33], [0.16, 0.435, 0.24, 0.25], [0.36, 0.345, 0.225, 0.175], [0.56, 0.39, 0.25, 0.205], [0.72, 0.44, 0.345, 0.235], [0.86, 0.45, 0.24, 0.235], [0.925, 0.47, 0.165, 0.19], [0.975, 0.345, 0.12, 0.15], [1.02, 0.205, 0.125, 0.135], [1.06, 0.145, 0.135, 0.12]],
  child: [[-0.16, 0.31, 0.2, 0.21], [0, 0.335, 0.225, 0.24], [0.16, 0.325, 0.235, 0.2], [0.36, 0.315, 0.24, 0.18], [0.56, 0.325, 0.235, 0.19], [0.74, 0.345, 0.225, 0.2], [0.86, 0.355, 0.195, 0.195], [0.925, 0.365, 0.15, 0.17], [0.975, 0.265, 0.11, 0.13], [1.02, 0.17, 0.11, 0.11], [1.06, 0.125, 0.115, 0.1]],
} as const satisfies Record<string, readonly Slice[]>;
const BUILD = {
  slim: { width: 0.93, fat: -0.12, belly: 0 },
  average: { width: 1, fat: 0.08, belly: 0 },
  broad: { width: 1.08, fat: 0.18, belly: 0.01 },
  heavy: { width: 1.06, fat: 0.6, belly: 0.08 },
} as const satisfies Record<Look['build'], object>;
const SETTLE = { toddler: 0.2, child: 0.05, teen: -0.05, adult: 0, elder: 0.25 } as const; // how much softer an age makes a body

/** The body a look asks for. Stature only changes how tall a person is against others, so legs and torso take it. */
export function bodyOf(look: Look): Body {
  const age = bodyAge(look);
  const young = age === 'child' || age === 'toddler';
  const woman = look.gender === 'female';
  const row = LENGTHS[age];
  const mid = row.man.map((value, i) => lerp(value, row.woman[i]!, 0.5));
  const lengths = look.gender === 'neutral' ? mid : woman ? row.woman : row.man;
  const [long, wide] = young ? [0.96, 0.98] : [0.885, 0.925];
  const build = BUILD[look.build];
  const fat = build.fat + SETTLE[age] + (look.ageBand === 'middle-aged' ? 0.12 : 0);
  const tall = (i: number) => lengths[i]! * long * look.stature;
  const girth = (i: number) => lengths[i]! * wide;
  const body = {
    thigh: tall(0), shin: tall(1), ankle: girth(2), torso: tall(3), neck: lengths[4]! * long, halfShoulder: girth(5) * build.width,
    halfHip: girth(6), upperArm: tall(7), forearm: tall(8), hand: girth(9), foot: girth(10), neckRadius: girth(12) * lerp(1, build.width, 0.8) * (1 + 0.25 * Math.max(0, fat - 0.2)),
    limb: girth(11) * build.width * (1 + 0.16 * fat), leg: girth(11) * lerp(1, build.width, 0.5) * (1 + 0.18 * fat),
  }; // prettier-ignore
  const stand = body.thigh + body.shin + body.ankle;
  return {
    ...body,
    slices: fleshed(young ? SLICES.child : woman ? SLICES.woman : SLICES.man, {
      wide,
      fat,
      belly: build.belly,
      shoulder: body.halfShoulder,
      young,
      woman,
    }),
    stand,
    total: stand + body.torso + body.neck + 1.05,
    stoop: age === 'elder' ? { neck: 0.12, back: 8 } : { neck: 0.06, back: 0 },
    age,
    woman,
    child: young,
  };
}

interface Flesh {
  wide: number;
  fat: number;
  belly: number;
  shoulder: number;
  young: boolean;
  woman: boolean;
}
function fleshed(base: readonly Slice[], { wide, fat, belly, shoulder, young, woman }: Flesh): Slice[] {
  const broad = shoulder / ((young ? 0.44 : woman ? 0.6 : 0.72) * wide);
  return base.map(([height, half, front, back]) => {
    const bulge = Math.exp(-(((height - 0.32) / 0.26) ** 2));
    const up = smooth(0.8, 0.93, height);
    const soft = clamp(fat, -0.2, 1);
    return [
      height,
      half * wide * lerp(1, broad, up) * (1 + soft * 0.22 * (1 - up)) + soft * 0.05 * bulge,
      front * wide * (1 + 0.25 * soft) + soft * 0.2 * bulge + belly * bulge,
      back * wide * (1 + 0.18 * soft),
    ] as const;
  });
}
