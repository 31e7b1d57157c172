import { describe, expect, test } from 'vitest';
import { aTimeline } from '../testing.ts';
import { type Evidence, findingsOf } from './findings.ts';
import { levelBetween } from './loudness.ts';
import { type Measurements, loudnessIn, pairedStretches } from './measure.ts';
import { reportText } from './report.ts';

const timeline = aTimeline({ lines: [{}, { lineId: 'l2', shotId: 's1-02', startMs: 6000 }] });
const GOOD: Measurements = {
  frames: 240,
  declaredFrames: 240,
  width: 640,
  height: 360,
  fps: 24,
  videoMs: 10_000,
  audioMs: 10_000,
  codec: 'h264',
  profile: 'High',
  pixelFormat: 'yuv420p',
  colour: 'bt709/bt709/bt709',
  audioCodec: 'aac LC',
  sampleRate: 48_000,
  channels: 2,
  videoBitrate: 5_000_000,
  startMs: { video: 0, audio: 0 },
  moovFirst: true,
  editLists: 0,
  integratedLufs: -14.2,
  truePeakDb: -1.3,
  black: [],
  freeze: [],
  silence: [],
  decodeErrors: [],
};
const evidence = (given: Partial<Omit<Evidence, 'measured'>> & { measured?: Partial<Measurements> } = {}): Evidence => ({
  timeline,
  captionFaults: [],
  lineLoudnessDb: { l1: -20, l2: -22 },
  castOfScene: { s1: ['mira', 'tom'] },
  wantMusic: true,
  ...given,
  measured: { ...GOOD, ...given.measured },
});
const failing = (given: Parameters<typeof evidence>[0]) => findingsOf(evidence(given)).filter(({ severity }) => severity !== 'pass');

describe('the QC gate', () => {
  test('passes a good film', () => expect(failing({})).toEqual([]));

  test.each<[string, Parameters<typeof evidence>[0], { check: string; severity: string; shotId?: string | null }]>([
    ['frames that are missing', { measured: { frames: 239 } }, { check: 'frames', severity: 'error' }],
    ['an edit list', { measured: { editLists: 1 } }, { check: 'container', severity: 'error' }],
    ['a quiet mix', { measured: { integratedLufs: -39 } }, { check: 'loudness', severity: 'error' }],
    ['a clipped mix', { measured: { truePeakDb: -0.2 } }, { check: 'true peak', severity: 'error' }],
    ['sound of another length', { measured: { audioMs: 9000 } }, { check: 'duration', severity: 'error' }],
    ['a black shot', { measured: { black: [{ startMs: 6000, endMs: 7000 }] } }, { check: 'black', severity: 'error', shotId: 's1-02' }],
    [
      'a frozen shot',
      { measured: { freeze: [{ startMs: 1000, endMs: 4000 }] } },
      { check: 'freeze', severity: 'warning', shotId: 's1-01' },
    ],
    ['silence', { measured: { silence: [{ startMs: 5500, endMs: 8000 }] } }, { check: 'silence', severity: 'error', shotId: 's1-02' }],
    ['a line nobody hears', { lineLoudnessDb: { l1: -20, l2: -60 } }, { check: 'lines heard', severity: 'error', shotId: 's1-02' }],
    [
      'a character nobody sees',
      { castOfScene: { s1: ['mira', 'tom', 'asha'] } },
      { check: 'characters seen', severity: 'error', shotId: 's1-01' },
    ],
    [
      'a caption of other words',
      { captionFaults: [{ rule: 'text', lineId: 'l2', message: 'says something else' }] },
      { check: 'captions', severity: 'error', shotId: 's1-02' },
    ],
    [
      'a caption that is short',
      { captionFaults: [{ rule: 'duration', lineId: 'l1', message: 'short' }] },
      { check: 'captions', severity: 'warning' },
    ],
  ])('names %s', (_what, given, expected) => expect(failing(given)).toMatchObject([expected]));

  test('black in a card, or where a shot fades, belongs there; in the middle of a shot it does not', () => {
    const [first, second] = timeline.shots;
    const fading = { ...timeline, shots: [{ ...first!, fadesOut: true }, second!] };
    const black = (startMs: number, endMs: number) => failing({ timeline: fading, measured: { black: [{ startMs, endMs }] } });
    expect(black(4300, 5100)).toEqual([]); // the cut is at 5 s
    expect(black(2000, 3000)).toMatchObject([{ check: 'black', shotId: 's1-01' }]);
    expect(
      failing({
        timeline: { ...timeline, shots: [{ ...first!, kind: 'title' }, second!] },
        measured: { black: [{ startMs: 1000, endMs: 2000 }] },
      }),
    ).toEqual([]);
  });

  test('in a crowd nobody can show whole, those left out are told, not a reason to hold the film back', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => `villager-${index}`);
    expect(failing({ castOfScene: { s1: crowd } })).toMatchObject([{ check: 'characters seen', severity: 'warning' }]);
  });
});

test('a stretch that runs to the end of the file has a start only', () => {
  expect(pairedStretches('x silence_start: 1.5\ny silence_end: 4 |\nz silence_start: 8.25', 'silence')).toEqual([
    { startMs: 1500, endMs: 4000 },
    { startMs: 8250, endMs: null },
  ]);
});

test('loudness is read from the summary, and silence has none', () => {
  expect(
    loudnessIn('I: -9 LUFS\nSummary:\n  Integrated loudness:\n    I:         -14.1 LUFS\n  True peak:\n    Peak:       -1.2 dBFS'),
  ).toEqual({ integratedLufs: -14.1, truePeakDb: -1.2 });
  expect(loudnessIn('Summary:\n I: -70.0 LUFS\n Peak: -inf dBFS')).toEqual({ integratedLufs: null, truePeakDb: null });
});

test('pauses within a line do not make it quiet', () => {
  const levels = [-20, -90, -20, -90, -20, -90];
  expect(levelBetween(levels, { startMs: 0, endMs: 300 })).toBeCloseTo(-20, 5);
});

test('the report says first whether the film may be delivered, and what stood in', () => {
  const shots = [{ shotId: 's1-01', description: 'Wide', frames: 120, madeBy: 'builtin 1', substitutions: ['a chair for a throne'] }];
  const text = reportText({ title: 'Two Cups', passed: true, findings: findingsOf(evidence()), measurements: GOOD, shots, notices: [] });
  expect(text.split('\n')[1]).toBe('Passed. The film may be delivered.');
  expect(text).toContain('a chair for a throne  [s1-01]');
});
