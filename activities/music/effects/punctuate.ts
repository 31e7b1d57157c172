import type { Timeline } from '../../../schema/timeline.ts';
import { decibels } from '../../signal/loudness.ts';
import { seeded, seedOf } from '../../signal/random.ts';
import { addAt, filmSamples, samplesAt, silence, type Stereo } from '../../signal/stereo.ts';
import { effectFor, type EffectRule } from './table.ts';

type Action = Timeline['actions'][number];

/** Steps of one action are never more than this, however long it lasts. */
const MOST_REPEATS = 40;
/** The sounds of what is done in the film, each where it happens. */
export function effects(timeline: Timeline): Stereo {
  const film = silence(filmSamples(timeline));
  for (const [index, action] of timeline.actions.entries()) {
    const scene = timeline.scenes.find(({ startMs, endMs }) => action.startMs >= startMs && action.startMs < endMs);
    const rule = scene && effectFor(action, scene);
    if (rule) perform(film, action, { rule, next: seeded(seedOf(`${action.shotId} ${action.verb} ${action.object ?? ''} ${index}`)) });
  }
  return film;
}

/** Level ±2 dB and timing ±4 %, so that no two sound alike. */
function perform(film: Stereo, action: Action, { rule, next }: { rule: EffectRule; next: () => number }): void {
  const pan = (next() - 0.5) * 0.5;
  for (let repeat = 0; repeat === 0 || (rule.everyMs > 0 && repeat < MOST_REPEATS); repeat++) {
    const offsetMs = rule.delayMs + repeat * rule.everyMs * (0.98 + 0.04 * next());
    if (repeat > 0 && offsetMs > action.durationMs - 60) return;
    addAt(film, rule.maker(next), {
      at: samplesAt(action.startMs + offsetMs),
      gain: decibels(rule.db + (next() - 0.5) * 4),
      pan,
    });
  }
}
