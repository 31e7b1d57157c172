import type { Timeline, TimedScene } from '../../../schema/timeline.ts';
import { applyFilter, lowPass } from '../../signal/filters.ts';
import { decibels, integratedLoudness } from '../../signal/loudness.ts';
import { seedOf } from '../../signal/random.ts';
import { addStereo, asSound, FILM_SAMPLE_RATE, filmSamples, samplesAt, silence, type Stereo } from '../../signal/stereo.ts';
import { AMBIENCES, layersOf } from './layers.ts';

const EARLY_MS = 350; // a place is heard a little before it is seen
const CROSSFADE_MS = 800;
const FILM_FADE_MS = 1500;
/** Samples made of a place before they repeat, and how long the repeat takes to fade in. */
const LONGEST = 26 * FILM_SAMPLE_RATE;
const SEAM = 3 * FILM_SAMPLE_RATE;

/** The sound of all places of a film, one after the other, faded into each other. */
export function surroundings(timeline: Timeline): Stereo {
  const film = silence(filmSamples(timeline));
  timeline.scenes.forEach((scene, index) => {
    const first = index === 0;
    const last = index === timeline.scenes.length - 1;
    const from = first ? 0 : Math.max(0, samplesAt(scene.startMs - EARLY_MS));
    const to = last ? film.left.length : Math.min(film.left.length, samplesAt(scene.endMs - EARLY_MS + CROSSFADE_MS));
    if (to <= from) return;
    const place = placeSound(scene, to - from);
    fade(place, samplesAt(first ? FILM_FADE_MS : CROSSFADE_MS), samplesAt(last ? FILM_FADE_MS : CROSSFADE_MS));
    addStereo({ left: film.left.subarray(from, to), right: film.right.subarray(from, to) }, place);
  });
  return film;
}

/** One place. The same place at the same hour has the same seed, so that coming back to it sounds like coming back. */
function placeSound(scene: TimedScene, length: number): Stereo {
  const sum = silence(length);
  for (const { sound, lufs, muffled } of layersOf(scene)) {
    const made = AMBIENCES[sound](Math.min(length, LONGEST + SEAM), seedOf(`${sound} ${scene.placeKind} ${scene.timeOfDay}`));
    if (muffled) for (const side of [made.left, made.right]) applyFilter(side, lowPass({ hz: 800, sampleRate: FILM_SAMPLE_RATE }));
    const loudness = integratedLoudness(asSound(made));
    if (loudness > -90) addStereo(sum, continued(made, length), decibels(lufs - loudness));
  }
  return sum;
}

/** Goes on for as long as needed: its end fades into its beginning again. */
function continued(made: Stereo, length: number): Stereo {
  if (made.left.length >= length) return made;
  const whole = silence(length);
  const period = made.left.length - SEAM;
  for (let start = 0; start < length; start += period) {
    for (let index = 0; index < made.left.length && start + index < length; index++) {
      const into = start === 0 ? 1 : Math.min(1, index / SEAM);
      const outOf = Math.min(1, (made.left.length - index) / SEAM);
      const gain = Math.sin((Math.min(into, outOf) * Math.PI) / 2);
      whole.left[start + index] = (whole.left[start + index] ?? 0) + (made.left[index] ?? 0) * gain;
      whole.right[start + index] = (whole.right[start + index] ?? 0) + (made.right[index] ?? 0) * gain;
    }
  }
  return whole;
}

/** Fades in and out at equal power, in place. */
function fade({ left, right }: Stereo, inSamples: number, outSamples: number): void {
  const length = left.length;
  for (let index = 0; index < length; index++) {
    const open = Math.min(1, (index + 1) / inSamples, (length - index) / outSamples);
    if (open >= 1) continue;
    const gain = Math.sin((open * Math.PI) / 2);
    left[index] = (left[index] ?? 0) * gain;
    right[index] = (right[index] ?? 0) * gain;
  }
}
