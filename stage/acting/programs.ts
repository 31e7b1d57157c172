import type { Emotion } from '../../schema/scene-graph.ts';
import type { Pose } from '../../schema/shot.ts';
import type { PlacementName } from './arms.ts';

/** A moment of an action, `at` 0–1 of its time. What isn't named stays as it was; null lets go of it. */
export interface Key {
  at: number;
  right?: PlacementName | null;
  left?: PlacementName | null;
  /** Added to the head, degrees: yaw toward where the body faces' left of screen is negative, pitch up, roll. */
  head?: readonly [yaw: number, pitch: number, roll: number];
  lean?: number;
  shoulders?: number;
  /** Lids shut, 0–1. */
  lids?: number;
  gape?: number;
  tears?: number;
  /** Where the eyes go: whom or what the action is about, or a compass word; null: back to where they were. */
  aim?: 'object' | 'towards' | 'down' | 'up' | 'away' | 'side' | 'camera' | null;
  pose?: Pose;
  /** Turns the body by this many degrees from its facing. */
  turn?: number;
  /** The object of the action is in the hand from here on, or no longer. */
  holds?: boolean;
}
/** Something that goes to and fro while an action lasts. */
export interface Tremor {
  channel: 'yaw' | 'pitch' | 'roll' | 'shoulders' | 'lean' | 'rightOut' | 'rightDown' | 'handsOut';
  hz: number;
  amount: number;
  from: number;
  to: number;
}
/** What a body does for a verb. */
export interface Program {
  keys: readonly Key[];
  tremors?: readonly Tremor[];
  emotion?: Emotion;
  /** Moves the figure over the floor. */
  travel?: 'walk' | 'run' | 'enter' | 'leave' | 'back' | 'approach';
  /** Seconds it takes; longer actions hold its last key, shorter ones are played faster. */
  seconds: number;
  /** What it changed of the posture and the hands lasts to the end of the shot. */
  lasting?: boolean;
}
const tremor = (channel: Tremor['channel'], hz: number, amount: number, from = 0, to = 1): Tremor => ({ channel, hz, amount, from, to });

export const PROGRAMS = {
  nod: { seconds: 0.9, keys: [], tremors: [tremor('pitch', 2.2, 7)] },
  'shake head': { seconds: 1.2, keys: [{ at: 0, head: [0, -3, 0] }, { at: 1, head: [0, 0, 0] }], tremors: [tremor('yaw', 2.1, 13)] },
  smile: { seconds: 1.6, keys: [{ at: 0, head: [0, 1, 3] }], emotion: 'joy', lasting: true },
  frown: { seconds: 1.4, keys: [{ at: 0, head: [0, -3, 0] }], emotion: 'anger' },
  laugh: { seconds: 1.8, keys: [{ at: 0, head: [0, 7, 3], gape: 0.55 }, { at: 0.75, head: [0, 2, 2], gape: 0.2 }, { at: 1, gape: 0 }], tremors: [tremor('shoulders', 4.2, 0.3, 0.05, 0.85), tremor('pitch', 4.2, 2, 0.05, 0.85)], emotion: 'joy' },
  cry: { seconds: 2.4, keys: [{ at: 0, head: [0, -14, 0], aim: 'down', tears: 1, lids: 0.3 }, { at: 0.3, right: 'cheek' }, { at: 1, tears: 1 }], tremors: [tremor('shoulders', 2.6, 0.22, 0.1, 1)], emotion: 'sadness', lasting: true },
  sigh: { seconds: 1.5, keys: [{ at: 0, shoulders: 0.5, head: [0, 3, 0] }, { at: 0.4, shoulders: -0.15, head: [0, -6, 0], lids: 0.35 }, { at: 1, shoulders: 0, head: [0, 0, 0], lids: 0 }] },
  look: { seconds: 1.2, keys: [{ at: 0, aim: 'object' }], lasting: true },
  'look away': { seconds: 1.2, keys: [{ at: 0, aim: 'side' }], lasting: true },
  'look up': { seconds: 1.2, keys: [{ at: 0, aim: 'up' }] , lasting: true },
  'look down': { seconds: 1.2, keys: [{ at: 0, aim: 'down' }], lasting: true },
  'look around': { seconds: 2.4, keys: [{ at: 0, head: [-24, 0, 0] }, { at: 0.4, head: [26, 2, 0] }, { at: 0.8, head: [0, 0, 0] }] },
  'close eyes': { seconds: 1.4, keys: [{ at: 0, lids: 1 }, { at: 0.85, lids: 0 }] },
  turn: { seconds: 1, keys: [{ at: 0, aim: 'towards' }, { at: 0.2, turn: 45 }], lasting: true },
  'turn away': { seconds: 1, keys: [{ at: 0, aim: 'side' }, { at: 0.2, turn: 70 }], lasting: true },
  point: { seconds: 1.6, keys: [{ at: 0, aim: 'object', right: 'beat' }, { at: 0.15, right: 'point', lean: 4 }, { at: 0.9, right: null, lean: 0 }] },
  wave: { seconds: 1.6, keys: [{ at: 0, aim: 'towards', right: 'wave', head: [0, 2, 3] }, { at: 0.92, right: null }], tremors: [tremor('rightOut', 2.4, 0.3, 0.15, 0.9)], emotion: 'joy' },
  'raise hand': {
    seconds: 1.8,
    keys: [
      { at: 0, right: 'wave', head: [0, 3, 0] },
      { at: 0.9, right: null },
    ],
  },
  beckon: { seconds: 1.4, keys: [{ at: 0, aim: 'towards', right: 'guard' }, { at: 0.9, right: null }], tremors: [tremor('rightDown', 2, 0.18, 0.15, 0.9)] },
  stop: { seconds: 1.4, keys: [{ at: 0, right: 'stop', lean: -2, shoulders: 0.2 }, { at: 0.9, right: null, lean: 0, shoulders: 0 }] },
  halt: { seconds: 0.8, keys: [{ at: 0, pose: 'stand', lean: -3 }, { at: 0.6, lean: 0 }], lasting: true },
  sit: { seconds: 1.5, keys: [{ at: 0, lean: 12, aim: 'down' }, { at: 0.12, pose: 'sit' }, { at: 0.62, lean: 0, aim: null }], lasting: true },
  'sit down on floor': { seconds: 1.7, keys: [{ at: 0, lean: 14, aim: 'down' }, { at: 0.12, pose: 'sit-floor' }, { at: 0.7, lean: 0, aim: null }], lasting: true },
  stand: { seconds: 1.3, keys: [{ at: 0, lean: 15 }, { at: 0.15, pose: 'stand' }, { at: 0.5, lean: 0 }], lasting: true },
  kneel: { seconds: 1.4, keys: [{ at: 0, lean: 7, aim: 'down' }, { at: 0.1, pose: 'kneel' }, { at: 0.75, lean: 3, aim: null }], lasting: true },
  lie: { seconds: 2.8, keys: [{ at: 0, lean: 8, aim: 'down' }, { at: 0.04, pose: 'sit-floor' }, { at: 0.3, lean: 0 }, { at: 0.42, pose: 'lie', aim: null }], lasting: true },
  collapse: { seconds: 1, keys: [{ at: 0, lean: 6, lids: 0.6 }, { at: 0.1, pose: 'lie' }, { at: 0.3, lean: 0, lids: 1 }], lasting: true },
  bow: { seconds: 2, keys: [{ at: 0, right: 'joined', left: 'joined', lean: 20, head: [0, -16, 0], aim: 'down' }, { at: 0.72, lean: 2, head: [0, 0, 0], aim: null }, { at: 0.95, right: null, left: null, lean: 0 }], emotion: 'respect' },
  pray: { seconds: 2.4, keys: [{ at: 0, right: 'joined', left: 'joined', head: [0, -10, 0], lids: 0.9 }, { at: 1, lids: 0.9 }], emotion: 'respect', lasting: true },
  'pick up': { seconds: 1.6, keys: [{ at: 0, aim: 'down', right: 'low', lean: 24, head: [0, -8, 0] }, { at: 0.45, holds: true, right: 'low' }, { at: 0.55, right: 'carry', lean: 0, head: [0, 0, 0] }, { at: 0.9, aim: 'object' }], lasting: true },
  'put down': { seconds: 1.5, keys: [{ at: 0, aim: 'down', right: 'table', lean: 10 }, { at: 0.5, holds: false }, { at: 0.7, right: null, lean: 0, aim: null }] },
  take: { seconds: 1.4, keys: [{ at: 0, aim: 'object', right: 'reach', lean: 6 }, { at: 0.45, holds: true, right: 'reach' }, { at: 0.55, right: 'carry', lean: 0 }, { at: 1, right: 'carry' }], lasting: true },
  'take out': { seconds: 1.6, keys: [{ at: 0, aim: 'down', right: 'chest', head: [0, -8, 0] }, { at: 0.5, holds: true, right: 'chest' }, { at: 0.6, right: 'carry', head: [0, 0, 0] }, { at: 1, right: 'carry' }], lasting: true },
  give: { seconds: 1.6, keys: [{ at: 0, right: 'carry', holds: true, aim: 'towards' }, { at: 0.25, right: 'give', lean: 6 }, { at: 0.75, holds: false }, { at: 0.85, right: null, lean: 0 }] },
  hold: { seconds: 1, keys: [{ at: 0, right: 'carry', holds: true }], lasting: true },
  carry: { seconds: 1, keys: [{ at: 0, right: 'carry', left: 'carry', holds: true }], lasting: true },
  show: { seconds: 1.6, keys: [{ at: 0, right: 'give', holds: true, aim: 'towards' }], lasting: true },
  drink: { seconds: 2.2, keys: [{ at: 0, right: 'carry', holds: true, aim: 'object' }, { at: 0.25, right: 'sip', head: [0, 9, 0], lids: 0.35, aim: null }, { at: 0.75, right: 'carry', head: [0, 0, 0], lids: 0 }], lasting: true },
  eat: { seconds: 2.2, keys: [{ at: 0, right: 'carry', aim: 'down' }, { at: 0.3, right: 'mouth', gape: 0.3 }, { at: 0.5, right: 'carry', gape: 0 }, { at: 1, aim: null }], tremors: [tremor('pitch', 2.2, 1.2, 0.5, 1)] },
  pour: { seconds: 2.4, keys: [{ at: 0, holds: true, right: 'carry', aim: 'down' }, { at: 0.2, right: 'pour', lean: 7, head: [0, -6, 4] }, { at: 0.85, right: 'carry', lean: 0, head: [0, 0, 0], aim: null }], lasting: true },
  cook: { seconds: 2.4, keys: [{ at: 0, right: 'pour', aim: 'down', lean: 5 }], tremors: [tremor('rightOut', 0.9, 0.16)], lasting: true },
  stir: { seconds: 2.4, keys: [{ at: 0, right: 'pour', aim: 'down', lean: 5 }], tremors: [tremor('rightOut', 1, 0.16)], lasting: true },
  open: { seconds: 1.4, keys: [{ at: 0, aim: 'object', right: 'handle', lean: 5 }, { at: 0.5, right: 'palmWide', lean: 0 }, { at: 0.85, right: null, aim: null }] },
  close: { seconds: 1.4, keys: [{ at: 0, aim: 'object', right: 'palmWide' }, { at: 0.4, right: 'handle', lean: 5 }, { at: 0.85, right: null, lean: 0, aim: null }] },
  knock: { seconds: 1.3, keys: [{ at: 0, aim: 'object', right: 'knock' }, { at: 0.9, right: null }], tremors: [tremor('rightDown', 3.2, 0.16, 0.15, 0.8)] },
  push: { seconds: 1.3, keys: [{ at: 0, right: 'guard', left: 'guard', lean: -3 }, { at: 0.3, right: 'reach', left: 'reach', lean: 14 }, { at: 0.85, right: null, left: null, lean: 0 }] },
  pull: { seconds: 1.3, keys: [{ at: 0, right: 'reach', left: 'reach', lean: 8 }, { at: 0.4, right: 'carry', left: 'carry', lean: -8 }, { at: 0.9, right: null, left: null, lean: 0 }] },
  throw: { seconds: 1.1, keys: [{ at: 0, right: 'throwBack', lean: -8, holds: true }, { at: 0.45, right: 'throwOut', lean: 12, holds: false }, { at: 0.9, right: null, lean: 0 }] },
  catch: { seconds: 0.9, keys: [{ at: 0, right: 'reach', left: 'reach', lean: 6, aim: 'object' }, { at: 0.4, right: 'carry', left: 'carry', lean: 0, holds: true }], lasting: true },
  touch: { seconds: 1.5, keys: [{ at: 0, aim: 'object', right: 'reach', lean: 5 }, { at: 0.85, right: null, lean: 0 }] },
  hug: { seconds: 2.4, keys: [{ at: 0, aim: 'towards', right: 'embrace', left: 'embrace', lean: 8 }, { at: 0.25, lids: 0.9, head: [0, 2, 8] }, { at: 0.9, lids: 0 }], lasting: true },
  kiss: { seconds: 2, keys: [{ at: 0, aim: 'towards', lean: 8, lids: 0.8 }, { at: 0.8, lean: 0, lids: 0 }] },
  clap: { seconds: 1.8, keys: [{ at: 0, right: 'clap', left: 'clap' }, { at: 0.95, right: null, left: null }], tremors: [tremor('handsOut', 3.2, 0.22, 0.1, 0.95)], emotion: 'joy' },
  dance: { seconds: 3, keys: [{ at: 0, right: 'palmWide', left: 'guard' }, { at: 0.5, right: 'guard', left: 'palmWide' }], tremors: [tremor('roll', 1.4, 7), tremor('lean', 1.4, 5), tremor('handsOut', 1.4, 0.25)], emotion: 'joy' },
  sing: { seconds: 2.4, keys: [{ at: 0, right: 'chest', head: [0, 5, 3] }], lasting: true },
  write: { seconds: 2.4, keys: [{ at: 0, right: 'write', left: 'table', holds: true, aim: 'down', lean: 7, head: [0, -8, 3] }], tremors: [tremor('rightOut', 3, 0.05)], lasting: true },
  type: { seconds: 2.4, keys: [{ at: 0, right: 'write', left: 'table', aim: 'down', lean: 5 }], tremors: [tremor('rightDown', 5, 0.03)], lasting: true },
  read: { seconds: 2.4, keys: [{ at: 0, right: 'page', left: 'page', holds: true, aim: 'down', head: [0, -4, 0], lids: 0.22 }], tremors: [tremor('yaw', 0.4, 3)], lasting: true },
  phone: { seconds: 2, keys: [{ at: 0, right: 'carry', holds: true, aim: 'down' }, { at: 0.25, right: 'ear', head: [0, 0, 6], aim: null }], lasting: true },
  light: { seconds: 1.8, keys: [{ at: 0, right: 'reach', aim: 'object', lean: 10, holds: true }, { at: 0.85, lean: 0 }], lasting: true },
  'blow out': { seconds: 1.2, keys: [{ at: 0, lean: 10, head: [0, -4, 0], gape: 0.12 }, { at: 0.7, lean: 0, head: [0, 0, 0], gape: 0 }] },
  work: { seconds: 2.2, keys: [{ at: 0, right: 'pour', left: 'hold', aim: 'down', lean: 6 }], tremors: [tremor('rightDown', 1.6, 0.1)], lasting: true },
  dig: { seconds: 2, keys: [{ at: 0, right: 'low', left: 'low', lean: 24, aim: 'down' }], tremors: [tremor('lean', 0.9, 8)], lasting: true },
  wait: { seconds: 1.5, keys: [{ at: 0, right: 'folded', left: 'folded' }], lasting: true },
  think: { seconds: 1.6, keys: [{ at: 0, right: 'mouth', aim: 'up', head: [0, 0, 4] }, { at: 0.85, right: null, aim: null }] },
  listen: { seconds: 1.5, keys: [{ at: 0, head: [0, 1, 6], lean: 3 }], lasting: true },
  shrug: { seconds: 1.1, keys: [{ at: 0, right: 'shrug', left: 'shrug', shoulders: 0.9, head: [0, 1, 7] }, { at: 0.75, right: null, left: null, shoulders: 0, head: [0, 0, 0] }] },
  hide: { seconds: 1.2, keys: [{ at: 0, right: 'guard', left: 'guard', lean: 10, shoulders: 0.6, head: [0, -8, 0] }], emotion: 'fear', lasting: true },
  flinch: { seconds: 0.9, keys: [{ at: 0, right: 'guard', lean: -9, shoulders: 0.7, head: [0, 4, 0], lids: 0.8 }, { at: 0.4, lids: 0 }, { at: 0.9, right: null, lean: 0, shoulders: 0.2 }], emotion: 'fear' },
  gasp: { seconds: 1.1, keys: [{ at: 0, right: 'mouth', gape: 0.4, shoulders: 0.5, lean: -4 }, { at: 0.85, right: null, gape: 0, shoulders: 0, lean: 0 }], emotion: 'surprise' },
  tremble: { seconds: 2, keys: [{ at: 0, right: 'folded', left: 'folded', shoulders: 0.6 }], tremors: [tremor('yaw', 7, 0.9), tremor('shoulders', 7, 0.06)], emotion: 'fear', lasting: true },
  hit: { seconds: 1, keys: [{ at: 0, right: 'throwBack', lean: -5 }, { at: 0.35, right: 'point', lean: 13 }, { at: 0.85, right: null, lean: 0 }], emotion: 'anger' },
  fight: { seconds: 1.8, keys: [{ at: 0, right: 'fist', left: 'guard', lean: 8 }], tremors: [tremor('rightDown', 1.8, 0.25)], emotion: 'anger', lasting: true },
  wipe: { seconds: 1.6, keys: [{ at: 0, right: 'cheek', aim: 'down' }, { at: 0.85, right: null, aim: null }], tremors: [tremor('rightOut', 2.2, 0.08)] },
  'cover face': { seconds: 1.8, keys: [{ at: 0, right: 'mouth', left: 'cheek', head: [0, -10, 0], lids: 0.7 }], lasting: true },
  breathe: { seconds: 2, keys: [{ at: 0, shoulders: 0.3, head: [0, 2, 0], lids: 0.4 }, { at: 0.5, shoulders: 0, lids: 0 }] },
  wake: { seconds: 1.8, keys: [{ at: 0, lids: 1 }, { at: 0.4, lids: 0.2 }, { at: 0.8, lids: 0, aim: 'camera' }] },
  sleep: { seconds: 2, keys: [{ at: 0, lids: 1, head: [0, -10, 6] }], lasting: true },
  stumble: { seconds: 1.1, keys: [{ at: 0, lean: 22, right: 'guard', left: 'palmWide', head: [0, -6, 0] }, { at: 0.6, lean: -3, head: [0, 0, 0] }, { at: 0.9, lean: 0, right: null, left: null }], emotion: 'surprise' },
  fall: { seconds: 1.2, keys: [{ at: 0, lean: 26, right: 'palmWide', left: 'palmWide' }, { at: 0.35, pose: 'kneel', right: 'ground', left: 'ground', lean: 16, head: [0, -8, 0] }], lasting: true },
  jump: { seconds: 1, keys: [{ at: 0, lean: 10 }, { at: 0.35, right: 'palmWide', left: 'palmWide', lean: -4 }, { at: 0.9, right: null, left: null, lean: 0 }], emotion: 'joy' },
  lean: { seconds: 1.2, keys: [{ at: 0, lean: 12 }], lasting: true },
  walk: { seconds: 2, keys: [], travel: 'walk' },
  run: { seconds: 2, keys: [], travel: 'run' },
  approach: { seconds: 2, keys: [{ at: 0, aim: 'towards' }], travel: 'approach' },
  enter: { seconds: 2, keys: [], travel: 'enter' },
  leave: { seconds: 2, keys: [], travel: 'leave' },
  'step back': { seconds: 1, keys: [{ at: 0, lean: -6 }, { at: 0.8, lean: 0 }], travel: 'back' },
  emphasis: { seconds: 1.1, keys: [{ at: 0, right: 'beat', aim: 'object', lean: 3 }, { at: 0.85, right: null, lean: 0 }] },
} as const satisfies Record<string, Program>; // prettier-ignore
export type ProgramName = keyof typeof PROGRAMS;
