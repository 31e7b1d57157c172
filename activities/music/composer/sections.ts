import type { CultureId } from '../../../schema/culture.ts';
import type { Mood } from '../../../schema/scene-graph.ts';
import type { Timeline, TimedScene } from '../../../schema/timeline.ts';
import { runTogether, type Spoken } from '../ducking.ts';
import { GAITS, type Gait } from './moods.ts';

/** How much plays in a bar: everyone, only what may lie under speech, or nobody. */
export type Presence = 'full' | 'thin' | 'rest';

export interface Bar {
  readonly startMs: number;
  readonly presence: Presence;
}

/** A stretch of music of one mood and culture, in whole bars that fit it exactly. */
export interface Section {
  readonly startMs: number;
  readonly endMs: number;
  readonly mood: Mood;
  readonly culture: CultureId;
  readonly scene: TimedScene;
  readonly gait: Gait;
  readonly barMs: number;
  readonly bars: readonly Bar[];
}

const SHORTEST_MS = 6000; // a scene shorter than this keeps the music of the one before
const CALM: readonly Mood[] = ['calm', 'sad', 'mysterious', 'romantic'];

/** The film in stretches of one mood each, cut into bars. Tempo gives way a little so that the music changes with the picture. */
export function sectionsOf(timeline: Timeline, next: () => number): Section[] {
  const spoken = runTogether(timeline.lines.map(({ startMs, durationMs }) => ({ startMs, endMs: startMs + durationMs })));
  return stretches(timeline).map(({ scene, startMs, endMs }) => {
    const gait = GAITS[scene.mood];
    const wanted = gait.bpm[0] + (gait.bpm[1] - gait.bpm[0]) * next();
    const count = Math.max(1, Math.round((endMs - startMs) / ((60_000 / wanted) * gait.beats)));
    const barMs = (endMs - startMs) / count;
    const bars = Array.from({ length: count }, (_, index) => ({
      startMs: startMs + index * barMs,
      presence: presenceAt(startMs + index * barMs, barMs, spoken),
    }));
    return { startMs, endMs, mood: scene.mood, culture: scene.culture, scene, gait, barMs, bars: withRests(bars, scene.mood) };
  });
}

function stretches({ scenes, durationMs }: Timeline): { scene: TimedScene; startMs: number; endMs: number }[] {
  const list: { scene: TimedScene; startMs: number; endMs: number }[] = [];
  for (const scene of scenes) {
    const last = list.at(-1);
    const same = last && last.scene.mood === scene.mood && last.scene.culture === scene.culture;
    if (last && (same || scene.endMs - scene.startMs < SHORTEST_MS)) last.endMs = scene.endMs;
    else list.push({ scene, startMs: scene.startMs, endMs: scene.endMs });
  }
  const [first] = list;
  const last = list.at(-1);
  if (first) first.startMs = 0;
  if (last) last.endMs = durationMs;
  return list.filter(({ startMs, endMs }) => endMs > startMs);
}

function presenceAt(startMs: number, barMs: number, spoken: readonly Spoken[]): Presence {
  const covered = spoken.reduce(
    (sum, line) => sum + Math.max(0, Math.min(line.endMs, startMs + barMs) - Math.max(line.startMs, startMs)),
    0,
  );
  return covered > barMs * 0.35 ? 'thin' : 'full';
}

/** Under a long talk the music stops for a phrase and comes back: after four thin bars, up to four bars of nothing (two where it must keep driving). */
function withRests(bars: readonly Bar[], mood: Mood): Bar[] {
  const longest = CALM.includes(mood) ? 4 : 2;
  let thin = 0;
  let rested = 0;
  return bars.map((bar, index) => {
    const lastBars = index >= bars.length - 2;
    thin = bar.presence === 'thin' ? thin + 1 : 0;
    if (thin <= 4 || lastBars) {
      rested = 0;
      return bar;
    }
    rested += 1;
    if (rested > longest) {
      rested = 0;
      thin = 1;
      return bar;
    }
    return { ...bar, presence: 'rest' };
  });
}
