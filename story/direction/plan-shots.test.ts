import { expect, test } from 'vitest';
import { PlannedShot } from '../../schema/shot.ts';
import { longScript } from '../fountain/testing.ts';
import { isClose, isWide } from './framing.ts';
import { newPlanMemory, planShots } from './plan-shots.ts';
import { plainGraph } from './testing.ts';

const BRIDGE = `INT. BRIDGE - NIGHT

Rain falls.

MIRA waits under the lamp.

THEO enters the light.

THEO
You kept my umbrella.

MIRA
You left it. That is not the same.

THEO
Seven years. Does it still leak?

MIRA
Only on your side.

THEO
(sad)
My train leaves at eleven.

MIRA
(angry)
You never asked!

THEO gives MIRA the letter.

MIRA
(sad)
As long as it was closed it could still say come with me.

MIRA weeps.

THEO
(sad)
Then read it now.

THEO leaves the bridge.
`;
const speech = (words: number): string => Array.from({ length: words }, (_, index) => (index % 9 === 8 ? 'word.' : 'word')).join(' ');
const crowd = (size: number): string =>
  `INT. HALL - DAY\n\n${Array.from({ length: size }, (_, index) => `P${letters(index)} waits.`).join(' ')}\n\nPAA\nHello.\n\nPAB\nGood day.\n`;
const letters = (index: number): string => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));

const shotsOf = (script: string): PlannedShot[] => planShots(plainGraph(script)).filter(({ kind }) => kind === 'scene');

test('a film begins with its title and ends with its credits, and every shot fits the contract', () => {
  const shots = planShots(plainGraph(BRIDGE));
  expect([shots[0]?.kind, shots.at(-1)?.kind]).toEqual(['title', 'credits']);
  for (const shot of shots) expect(PlannedShot.safeParse(shot).error).toBeUndefined();
  expect(new Set(shots.map(({ id }) => id)).size).toBe(shots.length);
});

test('a new place is shown wide before anything else', () => {
  const [first] = shotsOf(BRIDGE);
  expect(first && isWide(first.size)).toBe(true);
  expect(first?.transitionIn).toBe('fade-in');
});

test('the camera never crosses the line: who is left faces right in every shot of a talk', () => {
  for (const { figures } of shotsOf(BRIDGE)) {
    for (const { characterId, facing, walksTo } of figures) if (!walksTo) expect(Math.sign(facing)).toBe(characterId === 'mira' ? 1 : -1);
  }
});

test('a talk has two-shots, views over the shoulder and single views', () => {
  const sizes = shotsOf(BRIDGE).map(({ size, figures }) => `${size} ${figures.length}`);
  expect(sizes).toContain('medium 2');
  expect(sizes).toContain('over-the-shoulder 2');
  expect(sizes.some((size) => size === 'medium-close-up 1' || size === 'close-up 1')).toBe(true);
});

test('the camera comes closer as the talk grows hotter, never at its beginning', () => {
  const shots = shotsOf(BRIDGE);
  const close = shots.flatMap(({ size }, index) => (isClose(size) ? [index / shots.length] : []));
  expect(close.length).toBeGreaterThan(0);
  expect(Math.min(...close)).toBeGreaterThan(0.2);
  expect(close.length / shots.length).toBeLessThanOrEqual(0.34);
});

test('two pictures of the same person in a row differ in size', () => {
  const shots = shotsOf(BRIDGE);
  for (const [index, shot] of shots.slice(1).entries()) {
    const before = shots[index]!;
    if (shot.focus !== null && shot.focus === before.focus) expect(shot.size, shot.description).not.toBe(before.size);
  }
});

test('every line is spoken once, in the order of the script', () => {
  const graph = plainGraph(BRIDGE);
  const written = graph.scenes.flatMap(({ beats }) =>
    beats.flatMap(({ events }) => events.filter(({ kind }) => kind === 'line').map(({ id }) => id)),
  );
  const begun = planShots(graph).flatMap(({ beats }) =>
    beats.flatMap((beat) => (beat.kind === 'line' && !beat.fromMs ? [beat.lineId] : [])),
  );
  expect(begun).toEqual(written);
});

test('someone who enters comes from outside the frame, and whoever left is not seen again', () => {
  const shots = shotsOf(`${BRIDGE}\nMIRA waits alone.\n`);
  const entrance = shots.find(({ figures }) => figures.some(({ characterId, walksTo }) => characterId === 'theo' && walksTo));
  const theo = entrance?.figures.find(({ characterId }) => characterId === 'theo');
  expect(Math.abs(theo!.mark.x)).toBeGreaterThan(1);
  expect(shots[0]?.figures.map(({ characterId }) => characterId)).not.toContain('theo');
  expect(shots.at(-1)?.figures.map(({ characterId }) => characterId)).toEqual(['mira']);
});

test('whoever sat down stays seated until they get up', () => {
  const shots = shotsOf(
    'INT. ROOM - DAY\n\nANNA waits. BEN waits.\n\nANNA\nOh.\n\nANNA sits at the table.\n\nBEN\nWell?\n\nANNA\nNo, never, not for all the world.\n\nANNA rises.\n\nANNA\nFine.\n',
  );
  const poses = shots.flatMap(({ figures }) => figures.filter(({ characterId }) => characterId === 'anna').map(({ pose }) => pose));
  expect(poses.join(' ')).toMatch(/^(stand )+(sit )+(stand ?)+$/);
});

test('a prop goes from hand to hand', () => {
  const shots = shotsOf(
    'INT. ROOM - DAY\n\nANNA waits. BEN waits.\n\nANNA takes the letter.\n\nBEN\nWhat is that?\n\nANNA gives BEN the letter.\n\nBEN\nFor me, really, after all this time?\n',
  );
  const held = shots.map(({ figures }) =>
    figures
      .filter(({ holds }) => holds === 'letter')
      .map(({ characterId }) => characterId)
      .join(),
  );
  expect(held.filter((id) => id !== '')).toContain('anna');
  expect(held.at(-1)).toBe('ben');
});

test('a long speech is cut away from, its parts joining without a gap', () => {
  const shots = shotsOf(`INT. ROOM - DAY\n\nANNA waits. BEN waits.\n\nANNA\n${speech(60)}\n`);
  const parts = shots.flatMap(({ beats, focus }) => beats.flatMap((beat) => (beat.kind === 'line' ? [{ ...beat, focus }] : [])));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(({ focus }) => focus).slice(0, 3)).toEqual(['anna', 'ben', 'anna']);
  for (const [index, part] of parts.slice(1).entries()) expect(part.fromMs).toBe((parts[index]!.fromMs ?? 0) + parts[index]!.durationMs);
});

test('a voice from elsewhere is heard over whoever listens', () => {
  const shots = shotsOf('INT. ROOM - DAY\n\nANNA waits.\n\nBEN (O.S.)\nAre you there?\n');
  const heard = shots.find(({ beats }) => beats.some(({ kind }) => kind === 'line'));
  expect(heard?.figures.map(({ characterId }) => characterId)).toEqual(['anna']);
});

test('a long voice from elsewhere plays over its listener and the place in turn', () => {
  const shots = shotsOf(`INT. ROOM - DAY\n\nANNA waits.\n\nBEN (V.O.)\n${speech(60)}\n`);
  expect(shots.slice(1, 5).map(({ focus }) => focus)).toEqual(['anna', null, 'anna', null]);
});

test('a story without words has about a shot for each sentence', () => {
  const shots = shotsOf(
    'EXT. DUNES - DAY\n\nSun burns.\n\nLAYLA runs over the dune.\n\nRASHID runs behind.\n\nLAYLA looks back.\n\nRASHID stumbles.\n\nLAYLA hides.\n',
  );
  expect(shots.length).toBe(6);
  expect(shots.filter(({ move }) => move.kind === 'track').length).toBe(3); // who looks back, looks back running
});

test('most shots hold still', () => {
  const shots = shotsOf(longScript(10));
  const share = shots.filter(({ move }) => move.kind === 'static').length / shots.length;
  expect(share).toBeGreaterThan(0.55);
  expect(share).toBeLessThan(0.85);
});

test('everybody in a scene is seen in it, and nobody stands inside another', () => {
  for (const size of [1, 2, 3, 5, 8, 14, 24]) {
    const shots = shotsOf(crowd(size));
    expect(new Set(shots.flatMap(({ figures }) => figures.map(({ characterId }) => characterId))).size, `${size} people`).toBe(
      Math.max(2, size),
    );
    for (const { figures } of shots)
      for (const [index, a] of figures.entries())
        for (const b of figures.slice(index + 1)) expect(Math.hypot(a.mark.x - b.mark.x, a.mark.depth - b.mark.depth)).toBeGreaterThan(0.1);
  }
});

test('two hundred people in a scene become a film of a size that can be shot', () => {
  const shots = shotsOf(crowd(200));
  expect(Math.max(...shots.map(({ figures }) => figures.length))).toBeLessThanOrEqual(10);
  for (const { figures } of shots) for (const { mark } of figures) expect(Math.abs(mark.x)).toBeLessThanOrEqual(3);
});

test('what was planned before makes no difference to the plan', () => {
  const memory = newPlanMemory();
  const script = longScript(12);
  planShots(plainGraph(script), { memory });
  const edited = plainGraph(script.replace('Look at me.', 'Look at me now, will you?').replace('Rain falls', 'Rain falls\n\nRain falls'));
  expect(planShots(edited, { memory })).toEqual(planShots(edited));
});

test('an edit leaves the plans of other scenes as they are', () => {
  const memory = newPlanMemory();
  const script = longScript(12);
  const before = planShots(plainGraph(script), { memory });
  const after = planShots(plainGraph(script.replace(/(Look at me\.)/, 'Look at him.')), { memory });
  const kept = new Set(before);
  expect(
    after.filter((shot) => shot.kind === 'scene' && !kept.has(shot)).every(({ sceneId }, _, fresh) => sceneId === fresh[0]!.sceneId),
  ).toBe(true);
});

test('an empty story has no shots', () => {
  expect(planShots(plainGraph(''))).toEqual([]);
});

test('people who go together go the same way', () => {
  const shots = shotsOf('EXT. BRIDGE - NIGHT\n\nANNA waits. BEN waits.\n\nANNA\nRun!\n\nANNA runs into the mist.\n\nBEN\nWait!\n');
  expect(shots.at(-1)?.figures.map(({ characterId }) => characterId)).not.toContain('anna');
  const graph = plainGraph('EXT. BRIDGE - NIGHT\n\nANNA waits. BEN waits.\n\nANNA\nRun!\n\nANNA runs into the mist.\n');
  const [beat] = graph.scenes[0]!.beats;
  const last = beat!.events.at(-1)!;
  if (last.kind === 'action') beat!.events.push({ ...last, id: 'more', characterId: 'ben' });
  const ways = planShots(graph)
    .at(-2)!
    .figures.map(({ mark, walksTo }) => Math.sign((walksTo?.x ?? mark.x) - mark.x));
  expect(ways.length).toBe(2);
  expect(new Set(ways).size).toBe(1);
});

test('whatever two people do, left stays left', () => {
  const doings = ['walks to the window', 'runs', 'sits', 'gives BEN the letter', 'turns', 'approaches BEN', 'rises', 'weeps', 'enters'];
  const order = doings.map(
    (doing, index) => `${index % 2 ? 'BEN' : 'ANNA'} ${doing}.\n\n${index % 2 ? 'ANNA' : 'BEN'}\nOh, is that what you do now?\n`,
  );
  const shots = shotsOf(`INT. ROOM - DAY\n\nANNA waits. BEN waits.\n\n${order.join('\n')}`);
  for (const { figures, description } of shots) {
    const [anna, ben] = ['anna', 'ben'].map((id) => figures.find(({ characterId, walksTo }) => characterId === id && !walksTo));
    if (anna && ben) expect(anna.mark.x, description).toBeLessThan(ben.mark.x);
  }
});

test('who enters faces whom they address once they stand, and leaves by the side they came in', () => {
  const shots = shotsOf('INT. ROOM - DAY\n\nANNA waits. BEN waits.\n\nCARL enters.\n\nCARL\nGood evening.\n\nCARL leaves.\n');
  const ways = shots.flatMap(({ figures }) => figures.filter(({ characterId, walksTo }) => characterId === 'carl' && walksTo));
  expect(ways.map(({ edge }) => edge)).toEqual(['enters', 'leaves']);
  const [entrance, exit] = ways;
  expect(entrance!.mark.x).toBeGreaterThan(entrance!.walksTo!.x); // nobody stands on the right
  expect(entrance!.facing).toBeLessThan(0);
  expect(exit!.walksTo!.x).toBeGreaterThan(exit!.mark.x);
});

test('the camera holds still while one of several comes, leaves or walks', () => {
  const shots = shotsOf('INT. ROOM - DAY\n\nANNA waits.\n\nBEN enters.\n\nBEN\nOh.\n\nBEN walks to the window.\n\nBEN leaves.\n');
  const going = shots.filter(({ figures }) => figures.length > 1 && figures.some(({ walksTo }) => walksTo));
  expect(going.length).toBe(3);
  expect(going.map(({ move }) => move.kind).slice(0, 2)).toEqual(['static', 'static']);
});

test('in a chase all run one way, the pursued ahead, in every shot', () => {
  const shots = shotsOf('EXT. DUNES - DAY\n\nSun burns.\n\nLAYLA runs.\n\nRASHID runs behind.\n\nLAYLA looks back.\n\nRASHID runs on.\n');
  const runners = shots.flatMap(({ figures }) => figures);
  expect(runners.length).toBeGreaterThan(4);
  for (const { pose, mark, walksTo } of runners) expect([pose, Math.sign((walksTo?.x ?? 0) - mark.x)]).toEqual(['run', 1]);
  const both = shots.filter(({ figures }) => figures.length === 2);
  expect(both.length).toBeGreaterThan(0);
  for (const { figures } of both) expect(figures.map(({ characterId }) => characterId)).toEqual(['rashid', 'layla']); // left to right
});
