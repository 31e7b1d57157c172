import { expect, test } from 'vitest';
import type { ActionBeat } from '../../schema/shot.ts';
import { perform } from './perform.ts';
import { PROGRAMS } from './programs.ts';
import { aFigure, aLine, aSpeech, aStagedShot } from './testing.ts';
import { programFor } from './verbs.ts';

const action = (characterId: string, verb: string, changes: Partial<ActionBeat> = {}): ActionBeat => ({
  kind: 'action',
  characterId,
  verb,
  object: null,
  towards: null,
  startMs: 300,
  durationMs: 1500,
  ...changes,
});
const pair = [
  aFigure('mira', { mark: { x: -0.3, depth: 0.3 }, facing: 30, gazeAt: 'tom' }),
  aFigure('tom', { mark: { x: 0.3, depth: 0.3 }, facing: -30, gazeAt: 'mira' }),
];
const speech = aSpeech(14);
const talk = aStagedShot(pair, {
  frames: 120,
  beats: [aLine('mira', speech, { to: 'tom', emotion: 'joy' })],
  speech: { 'line-mira': speech },
});

test('the same shot is acted the same, another take otherwise', () => {
  expect(perform(talk)).toEqual(perform(structuredClone(talk)));
  expect(perform({ ...talk, take: 2 })).not.toEqual(perform(talk));
});

test('only the speaker speaks, and the listener looks at the speaker', () => {
  const [mira, tom] = perform(talk).figures;
  expect(Math.max(...mira!.states.map(({ face }) => face.mouth.open))).toBeGreaterThan(0.4);
  expect(Math.max(...tom!.states.map(({ face }) => face.mouth.open))).toBe(0);
  for (const { facing, head, face } of tom!.states.slice(24, 72)) expect(facing + head.yaw + face.gaze.yaw).toBeLessThan(-25);
});

test('joy shows, and shows in whoever listens', () => {
  const [mira, tom] = perform(talk).figures;
  expect(mira!.states[60]!.face.smile).toBeGreaterThan(0.6);
  expect(tom!.states[100]!.face.smile).toBeGreaterThan(tom!.states[0]!.face.smile + 0.15);
});

test('a longer line brings a gesture, and every angle stays within a body’s reach', () => {
  const { figures } = perform(talk);
  expect(figures[0]!.states.some(({ arms }) => arms.left.reach ?? arms.right.reach)).toBe(true);
  for (const { head, face, lean, shoulders } of figures.flatMap(({ states }) => states)) {
    expect(Math.abs(head.yaw)).toBeLessThanOrEqual(70);
    expect(Math.abs(face.gaze.yaw)).toBeLessThanOrEqual(34);
    expect(Math.abs(lean)).toBeLessThan(32);
    expect(shoulders).toBeLessThanOrEqual(1);
  }
});

test('someone blinks within four seconds, and not in fear', () => {
  const blinks = (emotion: 'calm' | 'fear'): number =>
    perform(aStagedShot([aFigure('mira', { emotion })], { frames: 120 })).figures[0]!.states.filter(({ face }) => face.lids.left > 0.9)
      .length;
  expect(blinks('calm')).toBeGreaterThan(0);
  expect(blinks('fear')).toBe(0);
});

test('a walk goes from mark to mark with the legs in step with the way', () => {
  const figure = aFigure('mira', { mark: { x: -0.8, depth: 0.3 }, facing: 80, pose: 'walk', walksTo: { x: 0.6, depth: 0.3 } });
  const { marks, states } = perform(aStagedShot([figure], { frames: 120 })).figures[0]!;
  expect(marks[0]!.x).toBeCloseTo(-0.8, 1);
  expect(marks.at(-1)!.x).toBeCloseTo(0.6, 2);
  const cycles = marks.slice(1).map(({ x }, i) => {
    const turned = (states[i + 1]!.phase - states[i]!.phase + 1) % 1;
    return { way: x - marks[i]!.x, turned };
  });
  const moving = cycles.filter(({ way, turned }) => way > 1e-3 && turned < 0.5);
  const ratios = moving.map(({ way, turned }) => turned / way);
  expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.05);
  expect(states.at(-1)!.pose).toBe('stand');
});

test('who runs, runs to the end of the shot', () => {
  const figure = aFigure('mira', { mark: { x: -0.5, depth: 0.3 }, facing: 80, pose: 'run', walksTo: { x: 0.5, depth: 0.3 } });
  const { states, marks } = perform(aStagedShot([figure], { frames: 120 })).figures[0]!;
  expect(new Set(states.map(({ pose }) => pose))).toEqual(new Set(['run']));
  expect(marks.at(-1)!.x).toBeGreaterThan(marks.at(-10)!.x);
});

test('sitting down changes the pose, and what is taken is held', () => {
  const sitting = perform(aStagedShot([aFigure('mira')], { beats: [action('mira', 'sit')] })).figures[0]!;
  expect(sitting.states[0]!.pose).toBe('stand');
  expect(sitting.states.at(-1)!.pose).toBe('sit');
  const taking = perform(aStagedShot([aFigure('mira')], { beats: [action('mira', 'pick up', { object: 'lantern' })] })).figures[0]!;
  expect(taking.states.at(-1)!.holds).toBe('lantern');
});

test('a head shaken goes both ways, a nod goes down', () => {
  const yaw = perform(aStagedShot([aFigure('mira')], { beats: [action('mira', 'shake', { object: 'her head' })] })).figures[0]!.states.map(
    ({ head }) => head.yaw,
  );
  expect(Math.max(...yaw) - Math.min(...yaw)).toBeGreaterThan(10);
  const pitch = perform(aStagedShot([aFigure('mira')], { beats: [action('mira', 'nod')] })).figures[0]!.states.map(
    ({ head }) => head.pitch,
  );
  expect(Math.max(...pitch) - Math.min(...pitch)).toBeGreaterThan(4);
});

test('a verb nobody knows is played as an emphasis and said so', () => {
  const { substitutions } = perform(aStagedShot([aFigure('mira')], { beats: [action('mira', 'transmogrify')] }));
  expect(substitutions).toEqual([{ wanted: 'transmogrify', used: 'emphasis', kind: 'gesture' }]);
});

test('every program is found by its own name, and synonyms find theirs', () => {
  expect(programFor({ verb: 'stop', object: null }).name).toBe('halt');
  for (const name of Object.keys(PROGRAMS).filter((name) => name !== 'stop'))
    expect(programFor({ verb: name, object: null }).name).toBe(name);
  expect(programFor({ verb: 'weep', object: null }).name).toBe('cry');
  expect(programFor({ verb: 'pick-up', object: 'cup' }).name).toBe('pick up');
  expect(programFor({ verb: 'answer', object: 'phone' }).name).toBe('phone');
  expect(programFor({ verb: 'raise', object: 'her hand' }).name).toBe('raise hand');
  expect(programFor({ verb: 'raise', object: 'lantern' }).name).toBe('pick up');
  expect(programFor({ verb: 'hold', object: 'breath' }).name).toBe('breathe');
});

test('a thing handed over leaves one hand and is in the other in the same frame, where the two hands meet', () => {
  const give = action('mira', 'give', { object: 'letter', towards: 'tom', startMs: 200, durationMs: 2000 });
  const [mira, tom] = perform(aStagedShot([{ ...pair[0]!, holds: 'black umbrella', alsoHolds: 'letter' }, pair[1]!], { frames: 72, beats: [give] })).figures; // prettier-ignore
  const passed = mira!.states.findIndex(({ also }) => also === null);
  expect(passed).toBeGreaterThan(12);
  expect(tom!.states.map(({ holds }) => holds)).toEqual(mira!.states.map(({ also }) => (also === null ? 'letter' : null)));
  for (const { holds } of mira!.states) expect(holds).toBe('black umbrella');
  const [given, taken] = [mira!.states[passed]!.arms.left.reach!, tom!.states[passed]!.arms.right.reach!];
  expect(given.x).toBeGreaterThan(0.8);
  expect(taken.x).toBeLessThan(-0.8);
  expect(Math.abs(given.y - taken.y)).toBeLessThan(0.2);
});

test('who holds an umbrella up takes things with the other hand', () => {
  const { states } = perform(aStagedShot([aFigure('mira', { holds: 'umbrella' })], { beats: [action('mira', 'take', { object: 'letter' })] })).figures[0]!; // prettier-ignore
  expect([states.at(-1)!.holds, states.at(-1)!.also]).toEqual(['umbrella', 'letter']);
});

test.each(['sit', 'kneel', 'lie', 'fall', 'sit down on floor'])('to %s takes many frames, none of them a leap', (verb) => {
  const { states, marks } = perform(aStagedShot([aFigure('mira', { facing: 40 })], { frames: 72, beats: [action('mira', verb)] }))
    .figures[0]!;
  const shares = states.flatMap(({ changing }) => (changing ? [changing.share] : []));
  expect(shares.length).toBeGreaterThan(verb === 'fall' ? 8 : 20);
  for (const [index, share] of shares.slice(1).entries()) expect(share - shares[index]!).toBeLessThan(verb === 'fall' ? 0.2 : 0.12);
  for (const [index, { x }] of marks.slice(1).entries()) expect(Math.abs(x - marks[index]!.x)).toBeLessThan(0.02);
});

test('who gets up to leave stands before walking, and who sat on a chair has stood before it', () => {
  const figure = aFigure('mira', { pose: 'sit', facing: 40, walksTo: { x: 1.5, depth: 0.3 }, edge: 'leaves' });
  const { states, marks } = perform(aStagedShot([figure], { frames: 96, beats: [action('mira', 'leave')] })).figures[0]!;
  const poses = states.map(({ pose }) => pose).filter((pose, index, all) => pose !== all[index - 1]);
  expect(poses.slice(0, 3)).toEqual(['sit', 'stand', 'walk']);
  const sitting = perform(aStagedShot([aFigure('mira', { facing: 40 })], { frames: 72, beats: [action('mira', 'sit')] })).figures[0]!;
  expect(sitting.marks[0]!.x).toBeGreaterThan(sitting.marks.at(-1)!.x + 0.05);
  expect(marks.at(-1)!.x).toBeGreaterThan(1.2);
});

test('nobody wipes tears with what they hold, and an umbrella that is closed is seen closed', () => {
  const busy = aFigure('mira', { holds: 'black umbrella', alsoHolds: 'letter' });
  const still = perform(aStagedShot([busy], {})).figures[0]!.states.at(-1)!.arms.left.reach!;
  const weeping = perform(aStagedShot([busy], { beats: [action('mira', 'weep')] })).figures[0]!.states.at(-1)!.arms.left.reach!;
  expect(Math.abs(weeping.y - still.y)).toBeLessThan(0.15);
  const closing = perform(aStagedShot([busy], { beats: [action('mira', 'close', { object: 'black umbrella' })] })).figures[0]!.states;
  expect([closing[0]!.holds, closing.at(-1)!.holds]).toEqual(['black umbrella', 'black closed umbrella']);
});
