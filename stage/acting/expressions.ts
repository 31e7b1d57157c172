import type { Emotion } from '../../schema/scene-graph.ts';

/** Where a face and body rest while a feeling lasts. Units as in `FaceState` and `ActorState`. */
export interface Expression {
  smile: number;
  squint: number;
  inner: number;
  outer: number;
  /** How far the upper lids hang, 0–1. */
  lids: number;
  gape: number;
  tears: number;
  headPitch: number;
  headRoll: number;
  lean: number;
  shoulders: number;
  gazePitch: number;
  breath: { hz: number; depth: number };
  /** Seconds between the small movements of the eyes, and whether the eyes may blink. */
  dart: readonly [number, number];
  blinks: boolean;
}

const CALM: Expression = {
  smile: 0.14,
  squint: 0.06,
  inner: 0.06,
  outer: 0,
  lids: 0.05,
  gape: 0,
  tears: 0,
  headPitch: 0,
  headRoll: 0,
  lean: 0,
  shoulders: 0,
  gazePitch: 0,
  breath: { hz: 0.26, depth: 0.5 },
  dart: [0.45, 1.35],
  blinks: true,
};
const from = (changes: Partial<Expression>): Expression => ({ ...CALM, ...changes });

export const EXPRESSIONS: Record<Emotion, Expression> = {
  calm: CALM,
  joy: from({ smile: 0.96, squint: 0.5, inner: 0.3, outer: 0.4, lids: 0, headPitch: 3.5, headRoll: 3.5, lean: -1.5, shoulders: 0.1, breath: { hz: 0.32, depth: 0.6 } }),
  sadness: from({ smile: -0.78, squint: 0.12, inner: 1, outer: -0.55, lids: 0.27, headPitch: -11, headRoll: -4, lean: 5, shoulders: -0.2, gazePitch: -8, breath: { hz: 0.22, depth: 0.7 } }),
  anger: from({ smile: -0.62, squint: 0.46, inner: -1, outer: 0.35, lids: 0.1, headPitch: -6, lean: 8, shoulders: 0.36, breath: { hz: 0.42, depth: 0.8 }, dart: [0.7, 1.8] }),
  fear: from({ smile: -0.46, squint: 0, inner: 1, outer: 0.5, lids: 0, gape: 0.2, headPitch: 1, lean: -8, shoulders: 0.8, breath: { hz: 0.65, depth: 0.9 }, dart: [0.3, 0.7], blinks: false }),
  surprise: from({ smile: 0.02, squint: 0, inner: 1, outer: 1, lids: 0, gape: 0.36, headPitch: 4, lean: -6, shoulders: 0.42, breath: { hz: 0.4, depth: 0.7 }, dart: [0.4, 0.9] }),
  respect: from({ smile: 0.3, squint: 0.12, inner: 0.2, outer: 0, lids: 0.14, headPitch: -6, lean: 3, gazePitch: -3 }),
}; // prettier-ignore

/** What a listener feels when someone near speaks with a feeling, and how much of it shows. */
export const REACTIONS: Record<Emotion, { emotion: Emotion; amount: number }> = {
  calm: { emotion: 'calm', amount: 0 },
  joy: { emotion: 'joy', amount: 0.75 },
  sadness: { emotion: 'sadness', amount: 0.66 },
  anger: { emotion: 'fear', amount: 0.6 },
  fear: { emotion: 'fear', amount: 0.55 },
  surprise: { emotion: 'surprise', amount: 0.6 },
  respect: { emotion: 'respect', amount: 0.5 },
};

/** From one expression toward another; which breath and blinking is taken goes by the larger share. */
export function blendExpressions(a: Expression, b: Expression, t: number): Expression {
  const between = (
    key: 'smile' | 'squint' | 'inner' | 'outer' | 'lids' | 'gape' | 'tears' | 'headPitch' | 'headRoll' | 'lean' | 'shoulders' | 'gazePitch',
  ): number => a[key] + (b[key] - a[key]) * t;
  const main = t > 0.5 ? b : a;
  return {
    smile: between('smile'),
    squint: between('squint'),
    inner: between('inner'),
    outer: between('outer'),
    lids: between('lids'),
    gape: between('gape'),
    tears: between('tears'),
    headPitch: between('headPitch'),
    headRoll: between('headRoll'),
    lean: between('lean'),
    shoulders: between('shoulders'),
    gazePitch: between('gazePitch'),
    breath: main.breath,
    dart: main.dart,
    blinks: main.blinks,
  };
}
