import type { Emotion } from '../../schema/scene-graph.ts';
import type { LineBeat } from '../../schema/shot.ts';
import type { Random } from '../paint/random.ts';
import type { GestureName } from './arms.ts';
import type { Utterance } from './utterance.ts';

/** What hands say with each feeling, likeliest first. */
const REPERTOIRE: Record<Emotion, readonly GestureName[]> = {
  calm: ['beat', 'offer', 'beatLeft', 'openPalms', 'chest'],
  joy: ['openPalms', 'widePalms', 'offer', 'beat', 'chest'],
  sadness: ['chest', 'shrug', 'beatLeft', 'brow'],
  anger: ['point', 'fist', 'widePalms', 'warn'],
  fear: ['guard', 'chest', 'beat', 'toMouth'],
  surprise: ['widePalms', 'toMouth', 'openPalms', 'chest'],
  respect: ['chest', 'joined', 'offer', 'beat'],
};
const WHISPERED: readonly GestureName[] = ['toMouth', 'beat', 'chest'];

/** Words that bring their own hands. */
const WORDS: readonly (readonly [RegExp, GestureName])[] = [
  [/^(i|me|my|mine|myself)$/i, 'chest'],
  [/^(you|your|there|that|those|him|her|them)$/i, 'point'],
  [/^(everything|everyone|everybody|all|whole|world|always|never)$/i, 'widePalms'],
  [/^(maybe|perhaps|know|guess|whatever|nothing)$/i, 'shrug'],
  [/^(please|sorry|thank|thanks|welcome|namaste|vanakkam)$/i, 'joined'],
  [/^(must|listen|careful|remember|first|one)$/i, 'warn'],
];

/** One gesture: it strikes at `stroke` and is let go at `until`; `beats` are later stresses it marks while held. Seconds. */
export interface GestureCue {
  name: GestureName;
  prepare: number;
  stroke: number;
  until: number;
  beats: number[];
  size: number;
}

/** Seconds: the hand sets off this long before its stroke; stays this long after the speech; a new gesture comes this much later. */
const PREPARE = 0.44;
const STAY = 0.3;
const APART = 2.1;

/** The gestures of one line: on main stresses, one every two to four seconds, none in thought. */
export function gesturesOf({ line, phrases, stresses, to }: Utterance, words: ReadonlyMap<number, string>, chance: Random): GestureCue[] {
  if (line.manner === 'think' || to - (phrases[0]?.from ?? to) < 0.5) return [];
  const cues: GestureCue[] = [];
  for (const stress of stresses.filter(({ main, weight }) => main || weight > 0.75)) {
    const last = cues.at(-1);
    if (last && stress.onset - last.stroke < APART + chance.between(0, 1.2)) {
      last.beats.push(stress.at);
      continue;
    }
    if (last) last.until = Math.min(last.until, stress.onset - PREPARE);
    const name = nameFor(line, words.get(stress.onset), chance, last?.name);
    cues.push({ name, prepare: stress.onset - PREPARE, stroke: stress.onset - 0.06, until: to + STAY, beats: [], size: sizeOf(line) });
  }
  return cues.filter((_, index) => index > 0 || chance.chance(0.92));
}

function nameFor(line: LineBeat, word: string | undefined, chance: Random, last: GestureName | undefined): GestureName {
  const own = word === undefined ? undefined : WORDS.find(([pattern]) => pattern.test(word.replace(/[^\p{L}]/gu, '')))?.[1];
  if (own && own !== last) return own;
  const list = (line.manner === 'whisper' ? WHISPERED : REPERTOIRE[line.emotion]).filter((name) => name !== last);
  // The first entries come more often: the better of two draws.
  return list[Math.min(Math.floor(chance.next() * list.length), Math.floor(chance.next() * list.length))] ?? 'beat';
}

const sizeOf = ({ manner, emotion }: LineBeat): number =>
  (manner === 'whisper' ? 0.75 : manner === 'shout' ? 1.18 : 1) *
  (emotion === 'sadness' || emotion === 'respect' ? 0.88 : emotion === 'joy' ? 1.06 : 1);
