import type { Emotion } from '../../schema/scene-graph.ts';
import type { Voice } from '../../schema/voices.ts';
import type { Manner, SpeechRequest } from './engine.ts';

/** How a line is played: pace and pitch as factors, level in dB against a plainly spoken line. */
export interface Delivery {
  readonly pace: number;
  readonly pitch: number;
  readonly levelDb: number;
}

const EMOTIONS: Readonly<Record<Emotion, Delivery>> = {
  calm: { pace: 0.97, pitch: 1, levelDb: 0 },
  joy: { pace: 1.09, pitch: 1.035, levelDb: 1 },
  sadness: { pace: 0.84, pitch: 0.965, levelDb: -1.5 },
  anger: { pace: 1.1, pitch: 1.015, levelDb: 2 },
  fear: { pace: 1.13, pitch: 1.045, levelDb: 0.5 },
  surprise: { pace: 1.06, pitch: 1.05, levelDb: 1 },
  respect: { pace: 0.92, pitch: 0.99, levelDb: -0.5 },
};
const MANNERS: Readonly<Record<Manner, Delivery>> = {
  normal: { pace: 1, pitch: 1, levelDb: 0 },
  whisper: { pace: 0.88, pitch: 1, levelDb: -5 },
  shout: { pace: 1.02, pitch: 1.07, levelDb: 3 },
  sing: { pace: 0.8, pitch: 1.02, levelDb: 0 },
  think: { pace: 0.94, pitch: 0.99, levelDb: -1 },
};

export function deliveryOf(emotion: Emotion, manner: Manner): Delivery {
  const felt = EMOTIONS[emotion];
  const said = MANNERS[manner];
  return { pace: felt.pace * said.pace, pitch: felt.pitch * said.pitch, levelDb: felt.levelDb + said.levelDb };
}

/** A request with what it means: who speaks and how. */
export interface Part {
  readonly voice: Voice;
  readonly request: SpeechRequest;
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
}
