import { expect, test } from 'vitest';
import { FilmSettings, STAGE_IDS } from '../schema/film.ts';
import type { Stage } from '../schema/film.ts';
import type { FilmEventInput } from '../schema/produce.ts';
import { etaMs } from './film-eta.ts';
import { tell } from './film-projection.ts';
import type { Standing } from './film-projection.ts';
import type { Film, Pace } from './tables.ts';

const START = Date.UTC(2026, 0, 1);
const at = (seconds: number) => new Date(START + seconds * 1000);

function aStanding(pace: Pace | null = null): Standing {
  const film: Film = {
    id: 'f',
    organisationId: 'o',
    projectId: 'p',
    title: 'Rain',
    scriptKey: 'k',
    settings: FilmSettings.parse({}),
    createdBy: null,
    submittedBy: null,
    takes: {},
    state: 'idle',
    cut: 1,
    percent: 0,
    etaMs: null,
    lastSeq: 0,
    durationMs: null,
    reviewBefore: null,
    made: 0,
    reused: 0,
    pace,
    failureCode: null,
    failureMessage: null,
    failureShotId: null,
    createdAt: at(0),
    startedAt: null,
    endedAt: null,
  };
  return { film, stages: new Map(), shots: new Map(), outputs: new Map() };
}

/** Tells events at their seconds. */
function play(standing: Standing, ...story: [second: number, event: FilmEventInput][]): Standing {
  for (const [second, event] of story) tell(standing, event, at(second));
  return standing;
}

const processing: FilmEventInput = { kind: 'state', state: 'processing' };
const stage = (name: Stage, done: number, total: number): FilmEventInput => ({ kind: 'stage', stage: name, done, total });
const frames = (framesDone: number): FilmEventInput => ({ kind: 'shot', shotId: 'a', state: 'filming', framesDone, frames: 100 });

test('nothing measured, nothing promised', () => {
  expect(etaMs(aStanding(), at(0))).toBeNull();
  expect(etaMs(play(aStanding(), [0, processing], [0, stage('analysis', 0, 1)]), at(5))).toBeNull();
});

test('the last stage ends when its measured rate says so', () => {
  const others = STAGE_IDS.filter((name) => name !== 'composition').map((name): [number, FilmEventInput] => [10, stage(name, 1, 1)]);
  const standing = play(aStanding(), [0, processing], ...others, [10, stage('composition', 0, 10)], [14, stage('composition', 4, 10)]);

  expect(etaMs(standing, at(14))).toBe(6000);
});

test('twice as slow means twice as long', () => {
  const eta = (second: number) =>
    etaMs(play(aStanding(), [0, processing], [0, stage('analysis', 0, 4)], [second, stage('analysis', 2, 4)]), at(second))!;

  expect(eta(20)).toBe(2 * eta(10));
});

test('pictures are measured by frames, not only by shots that are whole', () => {
  const standing = play(
    aStanding(),
    [0, processing],
    [0, stage('animation', 0, 1)],
    [0, { kind: 'shots', shots: [{ shotId: 'a', description: '', frames: 100 }] }],
  );
  const after = (done: number, second: number) => etaMs(play(standing, [second, frames(done)]), at(second))!;

  const early = after(20, 10);
  expect(after(80, 40)).toBeLessThan(early);
});

test('stages ahead take what they took in recent films, at the speed of this one', () => {
  const pace: Pace = { shots: 10, msPerShot: Object.fromEntries(STAGE_IDS.map((name) => [name, 1000])) };
  const eta = (analysisSeconds: number) =>
    etaMs(
      play(aStanding(pace), [0, processing], [0, stage('analysis', 0, 1)], [analysisSeconds, stage('analysis', 1, 1)]),
      at(analysisSeconds),
    );

  expect(eta(10)).toBe(80_000); // eight stages ahead, ten shots, one second a shot
  expect(eta(20)).toBe(160_000);
});

test('stages that overlap are not added up', () => {
  const together = play(aStanding(), [0, processing], ...STAGE_IDS.map((name): [number, FilmEventInput] => [0, stage(name, 0, 10)]));
  play(together, ...STAGE_IDS.map((name): [number, FilmEventInput] => [10, stage(name, 5, 10)]));

  expect(etaMs(together, at(10))).toBe(10_000);
});

test('a stage first heard of with work done began when the one before it ended', () => {
  const { stages } = play(aStanding(), [0, processing], [5, stage('analysis', 1, 1)], [9, stage('culture', 1, 1)]);

  expect(stages.get('analysis')).toMatchObject({ startedAt: at(0), endedAt: at(5) });
  expect(stages.get('culture')).toMatchObject({ startedAt: at(5), endedAt: at(9) });
});

test('a film that is complete has nothing to go; one that failed promises nothing', () => {
  const ended = (state: 'completed' | 'failed') =>
    play(aStanding(), [0, processing], [5, stage('analysis', 1, 1)], [6, { kind: 'state', state }]);

  expect(etaMs(ended('completed'), at(6))).toBe(0);
  expect(etaMs(ended('failed'), at(6))).toBeNull();
});

test('a film made at a steady pace was promised its end within a fifth of the truth from the first half on', () => {
  const pace: Pace = { shots: 4, msPerShot: Object.fromEntries(STAGE_IDS.map((name, index) => [name, 1000 * (index + 1)])) };
  const standing = play(
    aStanding(pace),
    [0, processing],
    [0, { kind: 'shots', shots: ['a', 'b', 'c', 'd'].map((shotId) => ({ shotId, description: '' })) }],
  );
  const whole = STAGE_IDS.reduce((sum, _, index) => sum + 4 * (index + 1), 0);
  let second = 0;
  for (const [index, name] of STAGE_IDS.entries()) {
    for (let done = 0; done <= 4; done += 1) {
      play(standing, [second, stage(name, done, 4)]);
      const promised = etaMs(standing, at(second));
      if (second > whole / 2) expect(Math.abs(promised! / 1000 - (whole - second))).toBeLessThan(whole / 5);
      if (done < 4) second += index + 1;
    }
  }
});
