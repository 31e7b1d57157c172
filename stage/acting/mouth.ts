import type { MouthShape } from '../contract.ts';
import { withSilences, type Sound } from './utterance.ts';
import { VISEMES } from './visemes.ts';

/** A mouth is drawn this many frames ahead of its sound. */
const LEAD_FRAMES = 0.5;
/** Seconds in which a sound's influence fades before it begins and after it has ended. */
const FADES = { open: [0.04, 0.045], width: [0.075, 0.06], round: [0.105, 0.07] } as const;
const JAW_SLOWER = 1.35;
const CHANNELS = [
  ['jaw', 'open'],
  ['open', 'open'],
  ['width', 'width'],
  ['round', 'round'],
  ['upperTeeth', 'open'],
  ['lowerTeeth', 'open'],
  ['tongue', 'open'],
] as const;

export const CLOSED_MOUTH: MouthShape = { jaw: 0, open: 0, width: 0.5, round: 0, upperTeeth: 0, lowerTeeth: 0, tongue: 0 };

/** The mouth of one figure for every frame: sounds blended by dominance, then closures, lip-teeth and peaks made readable. */
export function mouthTrack(sounds: readonly Sound[], frames: number, fps: number): MouthShape[] {
  if (sounds.length === 0) return Array.from({ length: frames }, () => CLOSED_MOUTH);
  const filled = withSilences(sounds, frames / fps);
  const track = Array.from({ length: frames }, (_, frame) => blendAt(filled, (frame + LEAD_FRAMES) / fps));
  const shut = stampClosures(track, sounds, fps);
  stampLipTeeth(track, sounds, fps);
  holdPeaks(track, shut);
  for (const mouth of track) if (mouth.open < 0.045) mouth.open = 0;
  return track;
}

function blendAt(sounds: readonly Sound[], t: number): MouthShape {
  const near = sounds.filter((sound) => sound.from < t + 0.5 && sound.to > t - 0.5);
  const mouth = { ...CLOSED_MOUTH };
  for (const [channel, group] of CHANNELS) {
    let sum = 0;
    let weights = 0;
    for (const sound of near) {
      const viseme = VISEMES[sound.name];
      const weight = viseme.dominance[group] * nearness(sound, t, FADES[group], channel === 'jaw' ? JAW_SLOWER : 1);
      sum += weight * viseme[channel] * (channel === 'jaw' || channel === 'open' ? sound.gain : 1);
      weights += weight;
    }
    mouth[channel] = weights > 0 ? Math.min(1, sum / weights) : CLOSED_MOUTH[channel];
  }
  return mouth;
}

function nearness(sound: Sound, t: number, [before, after]: readonly [number, number], slower: number): number {
  const core = sound.name === 'silence' ? 0 : Math.min(0.03, (sound.to - sound.from) * 0.3);
  const [from, to] = [sound.from + core, sound.to - core];
  if (t < from) return Math.exp(-(((from - t) / (before * slower)) ** 1.25));
  return t > to ? Math.exp(-(((t - to) / (after * slower)) ** 1.25)) : 1;
}

/** Lips meet for two frames at least on m, b and p, and nearly on the frames beside them. Gives which frames are shut. */
function stampClosures(track: MouthShape[], sounds: readonly Sound[], fps: number): boolean[] {
  const much = track.map(() => 0);
  for (const sound of sounds.filter(({ name }) => name === 'closed')) {
    const length = Math.max(2, Math.round((sound.to - sound.from) * fps));
    const first = Math.round(((sound.from + sound.to) / 2) * fps - LEAD_FRAMES - (length - 1) / 2 - 0.15);
    for (let frame = first - 1; frame <= first + length; frame++) {
      const amount = frame < first ? 0.35 : frame >= first + length ? 0.25 : 1;
      if (frame >= 0 && frame < much.length) much[frame] = Math.max(much[frame] ?? 0, amount);
    }
  }
  track.forEach((mouth, frame) => {
    const amount = much[frame] ?? 0;
    mouth.open *= 1 - amount;
    mouth.jaw *= 1 - 0.55 * amount;
    mouth.upperTeeth *= 1 - amount;
    mouth.lowerTeeth *= 1 - amount;
  });
  return much.map((amount) => amount === 1);
}

function stampLipTeeth(track: MouthShape[], sounds: readonly Sound[], fps: number): void {
  for (const sound of sounds.filter(({ name }) => name === 'lipTeeth')) {
    const first = Math.round(((sound.from + sound.to) / 2) * fps - LEAD_FRAMES - 0.5);
    for (const mouth of track.slice(Math.max(0, first), Math.max(0, first + 2))) {
      mouth.open = 0.14;
      mouth.upperTeeth = 1;
      mouth.lowerTeeth = 0;
      mouth.round *= 0.3;
    }
  }
}

/** An opening seen for one frame is a pop: each peak lends 85 % of itself to a neighbour that isn't shut. */
function holdPeaks(track: MouthShape[], shut: readonly boolean[]): void {
  const held = new Set<number>();
  for (let frame = 1; frame + 1 < track.length; frame++) {
    const [before, here, after] = [track[frame - 1], track[frame], track[frame + 1]];
    if (!before || !here || !after || held.has(frame) || shut[frame]) continue;
    if (!(here.open > before.open && here.open >= after.open && here.open > 0.12)) continue;
    const later = after.open >= before.open && !shut[frame + 1];
    const neighbour = later ? after : before;
    if (shut[later ? frame + 1 : frame - 1]) continue;
    for (const [channel] of CHANNELS) neighbour[channel] += (here[channel] - neighbour[channel]) * 0.85;
    held.add(later ? frame + 1 : frame);
  }
}
