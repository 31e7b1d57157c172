import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stagedShot } from '../../activities/timing/time-shots.ts';
import { FilmSettings } from '../../schema/film.ts';
import type { PlannedShot } from '../../schema/shot.ts';
import { designStory } from '../../story/design/design-book.ts';
import { retime } from '../../story/direction/retime.ts';
import { openReader } from '../../story/read.ts';
import { perform } from '../acting/perform.ts';
import { airFor } from '../light/presets.ts';
import { buildSet } from '../place/repertoire.ts';
import { blocked } from './blocking.ts';
import { withEdges } from './entrances.ts';
import { planCamera } from './plan-camera.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const textsIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder)).filter((name) => /\.(?:fountain|txt)$/.test(name)).map((name) => path.join(folder, name)); // prettier-ignore
const EXAMPLES = textsIn('examples');
const GOLD = textsIn('bench/analysis/gold');

/** Where everybody in a shot is as it begins and as it ends: 0 the frame's left edge, 1 its right; `head` the head's height in frame widths. */
interface Seen {
  shot: PlannedShot;
  people: { id: string; from: number; to: number; head: number; goes: boolean; edge: string | null; focused: boolean }[];
}

/** Films a text up to where everyone stands. Few frames a second: only beginnings and ends are looked at. */
function seenIn(file: string): Seen[] {
  const { graph, shots } = openReader().read(readFileSync(path.join(ROOT, file), 'utf8'));
  const design = designStory(graph);
  return retime(shots, {}, 8).flatMap((each) => {
    const settings = FilmSettings.parse({ aspect: '16:9', resolution: '480p' });
    const asked = { ...stagedShot(each, { graph, design, speech: {}, settings, take: 1 }), fps: 8 };
    const { place, width, height } = asked;
    if (asked.shot.kind !== 'scene' || !place) return [];
    const { floor } = buildSet(place, asked.shot.mood, airFor(place, asked.shot.mood));
    const staged = withEdges(blocked(asked, width / height), floor);
    const { figures } = perform(staged);
    const { placed, shoulder } = planCamera(staged, figures, floor);
    const people = figures.map(({ figure }, index) => {
      const [first, last] = [placed[index]![0]!, placed[index]!.at(-1)!]; // a shot has frames
      const { characterId: id, walksTo, edge } = figure;
      return { id, from: first.x / width, to: last.x / width, head: last.headPx / width, goes: walksTo !== null, edge, focused: index !== shoulder }; // prettier-ignore
    });
    return [{ shot: each.shot, people }];
  });
}

/** Pairs whose sides change over a cut, with nobody of them having gone anywhere. */
function flipsIn(seen: readonly Seen[]): string[] {
  const flips: string[] = [];
  const sides = new Map<string, number>();
  for (const { shot, people } of seen) {
    for (const [index, a] of people.entries())
      for (const b of people.slice(index + 1)) {
        const key = `${shot.sceneId} ${[a.id, b.id].sort().join(' ')}`;
        const sign = a.id < b.id ? 1 : -1;
        const before = sides.get(key);
        if (before !== undefined && before !== sign * Math.sign(a.from - b.from) && !a.goes && !b.goes) flips.push(`${shot.id} ${key}`);
        if (a.edge !== 'leaves' && b.edge !== 'leaves') sides.set(key, sign * Math.sign(a.to - b.to));
      }
  }
  return flips;
}

/** Whoever is cut by the frame's edge as a shot ends, but those who leave and the shoulder before the lens. */
function croppedIn(seen: readonly Seen[]): string[] {
  return seen.flatMap(({ shot, people }) =>
    people
      .filter(({ edge, focused }) => edge !== 'leaves' && focused)
      .filter(({ to, head }) => to - Math.min(head, 0.2) < 0 || to + Math.min(head, 0.2) > 1)
      .map(({ id, to }) => `${shot.id} ${id} at ${to.toFixed(2)}`),
  );
}

test.each([...EXAMPLES, ...GOLD])('%s: sides hold over every cut, and nobody ends cropped', (file) => {
  const seen = seenIn(file);
  expect(seen.length).toBeGreaterThan(5);
  expect(flipsIn(seen)).toEqual([]);
  expect(croppedIn(seen)).toEqual([]);
});

test('who enters comes from beyond an edge to a mark in the frame, on the side where they then stand; who leaves goes beyond one', () => {
  const seen = seenIn('examples/night-rain.fountain');
  const crossing = seen.flatMap(({ people }) => people).filter(({ edge }) => edge !== null);
  expect(crossing.map(({ id, edge }) => `${id} ${edge}`)).toEqual(['theo enters', 'mira leaves', 'theo leaves']);
  const [theo] = crossing;
  expect(theo!.from).toBeGreaterThan(1);
  expect(theo!.to).toBeGreaterThan(0.5);
  expect(theo!.to).toBeLessThan(0.8);
  for (const { to } of crossing.slice(1)) expect(to).toBeGreaterThan(1);
});
