import { expect, test } from 'vitest';
import type { DesignBook } from '../../schema/design.ts';
import { Timeline } from '../../schema/timeline.ts';
import type { LineBeat, PlannedShot } from '../../schema/shot.ts';
import { longScript } from '../fountain/testing.ts';
import { planShots } from './plan-shots.ts';
import { retime } from './retime.ts';
import { plainGraph } from './testing.ts';
import { timelineOf } from './timeline.ts';

const graph = plainGraph(longScript(4));
const shots = planShots(graph);
const lineBeats = (planned: readonly PlannedShot[]): LineBeat[] =>
  planned.flatMap(({ beats }) => beats.filter((beat) => beat.kind === 'line'));
const planned = Object.fromEntries(lineBeats(shots).map(({ lineId, fromMs = 0, durationMs }) => [lineId, fromMs + durationMs]));
const scaled = (factor: number): Record<string, number> =>
  Object.fromEntries(Object.entries(planned).map(([id, ms]) => [id, Math.round(ms * factor)]));
const NO_DESIGN: DesignBook = { cast: {}, places: {} };

test('every shot is a whole number of frames, long enough for what is said in it', () => {
  for (const { shot, frames } of retime(shots, scaled(1.37), 24)) {
    expect(Number.isInteger(frames)).toBe(true);
    for (const { startMs, durationMs } of shot.beats) expect(startMs + durationMs).toBeLessThanOrEqual((frames * 1000) / 24 + 1);
  }
});

test('measured as estimated, nothing moves by more than a frame', () => {
  for (const [index, { shot, frames }] of retime(shots, planned, 24).entries()) {
    expect(shot.beats).toEqual(shots[index]!.beats);
    expect(Math.abs((frames * 1000) / 24 - Math.max(500, shots[index]!.durationMs))).toBeLessThan(500);
  }
});

test('the gap between two lines of a shot outlives the measuring', () => {
  const pair = shots.find(({ beats }) => beats.filter(({ kind }) => kind === 'line').length === 2)!;
  const gap = ([a, b]: LineBeat[]): number => b!.startMs - a!.startMs - a!.durationMs;
  for (const factor of [0.5, 1, 2])
    expect(gap(lineBeats(retime([pair], scaled(factor), 24).map(({ shot }) => shot)))).toBe(gap(lineBeats([pair])));
});

test('the parts of a long line still join after measuring', () => {
  const long = planShots(plainGraph(`INT. A - DAY\n\nANNA waits. BEN waits.\n\nANNA\n${'so many words to say '.repeat(12)}\n`));
  const parts = lineBeats(retime(long, { [lineBeats(long)[0]!.lineId]: 20_003 }, 24).map(({ shot }) => shot));
  expect(parts.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBe(20_003);
  for (const [index, part] of parts.slice(1).entries()) expect(part.fromMs).toBe((parts[index]!.fromMs ?? 0) + parts[index]!.durationMs);
});

test('a line without a measure keeps its estimate', () => {
  expect(lineBeats(retime(shots, {}, 30).map(({ shot }) => shot))).toEqual(lineBeats(shots));
});

test('the timeline adds up to the frame and names every line once', () => {
  for (const fps of [24, 30]) {
    const timed = retime(shots, scaled(0.9), fps);
    const speech = Object.fromEntries(Object.entries(scaled(0.9)).map(([id, durationMs]) => [id, { key: `k/${id}`, durationMs }]));
    const timeline = timelineOf({ graph, design: NO_DESIGN, shots: timed, speech, fps, width: 1280, height: 720 });
    expect(Timeline.safeParse(timeline).error).toBeUndefined();
    expect(timeline.frames).toBe(timed.reduce((sum, { frames }) => sum + frames, 0));
    for (const [index, shot] of timeline.shots.slice(1).entries())
      expect(shot.startFrame).toBe(timeline.shots[index]!.startFrame + timeline.shots[index]!.frames);
    expect(timeline.lines.map(({ lineId }) => lineId)).toEqual(Object.keys(planned));
    expect(timeline.scenes.at(0)?.startMs).toBe(0);
    expect(timeline.scenes.at(-1)?.endMs).toBe(timeline.durationMs);
  }
});

test('lines follow one another without overlap when nobody speaks at the same time', () => {
  const speech = Object.fromEntries(Object.entries(planned).map(([id, durationMs]) => [id, { key: id, durationMs }]));
  const { lines } = timelineOf({ graph, design: NO_DESIGN, shots: retime(shots, planned, 24), speech, fps: 24, width: 1280, height: 720 });
  for (const [index, line] of lines.slice(1).entries())
    expect(line.startMs).toBeGreaterThanOrEqual(lines[index]!.startMs + lines[index]!.durationMs);
});

test('a dissolve is two pictures at once: the first plays on under the second, whose words wait, and no word is lost', () => {
  const script =
    'INT. ROOM - DAY\n\nANNA waits.\n\nANNA\nGood night.\n\nDISSOLVE TO:\n\nINT. HALL - DAY\n\nBEN waits.\n\nBEN\nGood morning.\n';
  const dissolving = planShots(plainGraph(script));
  const cut = dissolving.map((shot) => ({ ...shot, transitionIn: 'cut' as const, transitionOut: 'cut' as const }));
  const [timed, hard] = [retime(dissolving, {}, 24), retime(cut, {}, 24)];
  const at = timed.findIndex(({ tail }) => tail);
  const { tail, shot, frames } = timed[at]!;
  expect(tail).toBeGreaterThan(8);
  expect(frames + tail!).toBe(hard[at]!.frames);
  expect(timed[at + 1]!.frames).toBe(hard[at + 1]!.frames + tail!);
  for (const { startMs, durationMs } of shot.beats) expect(startMs + durationMs).toBeLessThanOrEqual((frames * 1000) / 24);
  for (const [index, { startMs }] of timed[at + 1]!.shot.beats.entries())
    expect(startMs - hard[at + 1]!.shot.beats[index]!.startMs).toBe(Math.round((tail! * 1000) / 24));
});

test('time that passes in one place is a dissolve', () => {
  const two = (heading: string): string[] => planShots(plainGraph(`INT. ROOM - DAY\n\nANNA waits.\n\n${heading}\n\nANNA waits.\n`)).map(({ transitionIn }) => transitionIn); // prettier-ignore
  expect(two('INT. ROOM - LATER')).toContain('dissolve');
  expect(two('INT. HALL - LATER')).not.toContain('dissolve');
});
