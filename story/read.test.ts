import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SceneGraph } from '../schema/scene-graph.ts';
import { PlannedShot } from '../schema/shot.ts';
import { longScript, seeded } from './fountain/testing.ts';
import { checkScript } from './intake.ts';
import { openReader } from './read.ts';

const FOLDER = new URL('../examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.fountain'));
const example = (name: string): string => checkScript(readFileSync(new URL(name, FOLDER)));
const read = (text: string) => openReader().read(text);

test.each(EXAMPLES)('%s is a film of about 45 to 95 seconds, every line spoken, everybody seen', (name) => {
  const { graph, shots } = read(example(name));
  expect(SceneGraph.safeParse(graph).error).toBeUndefined();
  for (const shot of shots) expect(PlannedShot.safeParse(shot).error).toBeUndefined();
  const seconds = shots.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  expect(seconds).toBeGreaterThan(45);
  expect(seconds).toBeLessThan(95);
  const lines = graph.scenes.flatMap(({ beats }) =>
    beats.flatMap(({ events }) => events.filter(({ kind }) => kind === 'line').map(({ id }) => id)),
  );
  expect(shots.flatMap(({ beats }) => beats.flatMap((beat) => (beat.kind === 'line' && !beat.fromMs ? [beat.lineId] : [])))).toEqual(lines);
  for (const scene of graph.scenes) {
    const seen = new Set(
      shots.filter(({ sceneId }) => sceneId === scene.id).flatMap(({ figures }) => figures.map(({ characterId }) => characterId)),
    );
    for (const id of scene.present) expect(seen, `${id} in ${scene.heading}`).toContain(id);
  }
});

test.each(EXAMPLES)('%s holds the camera still in most of its shots', (name) => {
  const { shots } = read(example(name));
  const share = shots.filter(({ move }) => move.kind === 'static').length / shots.length;
  expect(share).toBeGreaterThanOrEqual(0.55);
  expect(share).toBeLessThanOrEqual(0.8);
});

test('a reading after many edits is the reading from scratch', () => {
  const pick = seeded(7);
  const reader = openReader();
  let text = longScript(4);
  for (let edit = 0; edit < 25; edit += 1) {
    const at = pick(text.length);
    text =
      text.slice(0, at) + ['x', ' ', '\n\nANNA\nNo.\n\n', '\n\nEXT. ROOF - DAY\n\n', 'He weeps. '][pick(5)]! + text.slice(at + pick(12));
    expect(reader.read(text), `edit ${edit}`).toEqual(read(text));
  }
});

test('one line of dialogue edited, no shot of another scene is another, and its own scene keeps its shots', () => {
  const text = example('night-rain.fountain');
  const [before, after] = [read(text), read(text.replace('Does it still leak?', 'Is it still leaking?'))];
  const plain = (shots: readonly PlannedShot[]) =>
    shots.map(({ beats, durationMs: _, description: _text, ...picture }) => ({ ...picture, beats: beats.length }));
  expect(plain(after.shots)).toEqual(plain(before.shots));
  expect(after.shots.filter((shot, index) => JSON.stringify(shot) !== JSON.stringify(before.shots[index])).length).toBe(1);
});

test.each([
  ['no dialogue at all', 'INT. A - DAY\n\nRain falls.\n'],
  ['a heading with no scene, and one with', 'INT. A - DAY\n\nEXT. B - DAY\n\nAnna runs.\n'],
  ['right-to-left script', 'EXT. السوق - ليل\n\n@ليلى\nإلى أين تذهب؟\n\n@كريم\nإلى البيت.\n'],
  ['scripts mixed in a line', 'INT. カフェ - DAY\n\nANNA\nשלום, こんにちは, hello வணக்கம்!\n'],
  ['emoji', 'INT. 🏠 - DAY\n\nANNA 👩🏽‍🚀\n🎬🌧️\n\n🐈 walks in.\n'],
  ['a line of five thousand characters', `INT. A - DAY\n\n${'x'.repeat(5000)}\n\nANNA\n${'word '.repeat(1000)}\n`],
  [
    'two hundred people in a scene',
    `INT. HALL - DAY\n\n${Array.from({ length: 200 }, (_, index) => `PERSON ${index}\nHello from ${index}.`).join('\n\n')}\n`,
  ],
  ['prose', 'Anna stood on the platform. "Are you coming?" asked Ben.\n\n"No," she said.\n'],
])('%s becomes a film all the same', (_, text) => {
  const { graph, shots } = read(text);
  expect(SceneGraph.safeParse(graph).error).toBeUndefined();
  for (const shot of shots) expect(PlannedShot.safeParse(shot).error).toBeUndefined();
  expect(shots.length).toBeGreaterThanOrEqual(3);
  expect(Math.max(...shots.map(({ figures }) => figures.length))).toBeLessThanOrEqual(10);
});

test('a script with nothing to film is refused by name', () => {
  expect(() => read('INT. A - DAY\n')).toThrow(expect.objectContaining({ code: 'SCRIPT_NOTHING_TO_FILM' }));
});
