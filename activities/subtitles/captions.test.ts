import { describe, expect, test } from 'vitest';
import { aTimeline } from '../testing.ts';
import { captionsOf } from './captions.ts';
import { toAss, toSrt, toVtt } from './formats.ts';
import { captionFaults } from './rules.ts';
import { lengthOf } from './text.ts';

const LONG =
  'I waited for you every night on the bridge, and every night the rain came instead, and I told the rain everything I had meant to tell you.';

describe('captions', () => {
  test('a short line comes in with the voice and stays long enough to be read', () => {
    const timeline = aTimeline({ lines: [{ text: 'No.', startMs: 1000, durationMs: 300 }] });
    const [caption] = captionsOf(timeline, {});
    expect(caption).toMatchObject({ startFrame: 24, lines: ['No.'] });
    expect(caption!.endFrame - caption!.startFrame).toBeGreaterThanOrEqual(20);
  });

  test('a long line becomes several captions of two lines at most, broken at clauses, word for word', () => {
    const timeline = aTimeline({ frames: 480, lines: [{ text: LONG, durationMs: 9000 }] });
    const captions = captionsOf(timeline, {});
    expect(captions.length).toBeGreaterThan(1);
    expect(captions.flatMap(({ lines }) => lines).join(' ')).toBe(LONG);
    for (const { lines } of captions) expect(Math.max(...lines.map(lengthOf))).toBeLessThanOrEqual(42);
    expect(captionFaults(captions, timeline)).toEqual([]);
  });

  test('lines that follow each other closely leave exactly two frames between captions', () => {
    const timeline = aTimeline({
      lines: [
        { startMs: 1000, durationMs: 1500 },
        { startMs: 2700, durationMs: 1500 },
      ],
    });
    const [first, second] = captionsOf(timeline, {});
    expect(second!.startFrame - first!.endFrame).toBe(2);
    expect(captionFaults([first!, second!], timeline)).toEqual([]);
  });

  test('a caption that ends near a cut ends on it', () => {
    const timeline = aTimeline({ lines: [{ startMs: 3000, durationMs: 1800 }] }); // the cut is at frame 120 = 5 s
    expect(captionsOf(timeline, {})[0]!.endFrame).toBe(120);
  });

  test('two people at once share a caption, a line each', () => {
    const timeline = aTimeline({ lines: [{ text: 'Stop!' }, { text: 'Never!', startMs: 1100 }] });
    const captions = captionsOf(timeline, {});
    expect(captions).toHaveLength(1);
    expect(captions[0]!.lines).toEqual(['- Stop!', '- Never!']);
    expect(captionFaults(captions, timeline)).toEqual([]);
  });

  test('parts of a long line come in with the words that begin them', () => {
    const words = LONG.split(' ').map((text, index) => ({ text, startMs: index < 13 ? index * 100 : 6000 + index * 50, endMs: 0 }));
    const timeline = aTimeline({ frames: 480, lines: [{ text: LONG, startMs: 0, durationMs: 9000 }] });
    const captions = captionsOf(timeline, { l1: { words, durationMs: 9000 } });
    expect(captions.some(({ startFrame }) => startFrame >= 6 * 24)).toBe(true);
  });

  test.each([
    ['ja', '雨がやんだら、もう一度だけ、あの橋の上で会ってくれますか。ずっと待っています。'],
    ['ta', 'பால் பொங்கும் நேரம் வந்துவிட்டது, எல்லோரும் வாருங்கள், பொங்கலோ பொங்கல் என்று சொல்லுங்கள்.'],
    ['ar', 'انتظرتك كل ليلة على الجسر، وفي كل ليلة كان المطر يأتي بدلاً منك، فأخبرته بكل شيء.'],
  ] as const)('%s is kept whole within its own limits', (language, text) => {
    const timeline = aTimeline({ language, frames: 480, lines: [{ text, language, durationMs: 8000 }] });
    expect(captionFaults(captionsOf(timeline, {}), timeline)).toEqual([]);
  });

  test('a caption of other words, none, or without a gap is found out', () => {
    const timeline = aTimeline({ lines: [{}, { startMs: 4000 }] });
    const [first] = captionsOf(timeline, {});
    const faults = captionFaults([{ ...first!, lines: ['You left.'] }], timeline);
    expect(faults.map(({ rule }) => rule).sort()).toEqual(['missing', 'text']);
    const touching = [first!, { ...first!, startFrame: first!.endFrame, endFrame: first!.endFrame + 30, lineIds: ['l2'] }];
    expect(captionFaults(touching, timeline).map(({ rule }) => rule)).toContain('gap');
  });
});

test('the three formats say the same, each in its own way', () => {
  const captions = [{ startFrame: 25, endFrame: 61, lines: ['A < B & {C}', 'second'], lineIds: ['l1'], unseen: true }];
  expect(toSrt(captions, 24)).toBe('1\n00:00:01,042 --> 00:00:02,542\n<i>A < B & {C}\nsecond</i>\n');
  expect(toVtt(captions, { fps: 24, language: 'en' })).toContain('00:00:01.042 --> 00:00:02.542\n<i>A &lt; B &amp; {C}\nsecond</i>');
  expect(toAss(captions, { fps: 24, width: 1280, height: 720, language: 'en', title: 'T' })).toContain(
    'Dialogue: 0,0:00:01.04,0:00:02.54,Caption,,0,0,0,,{\\i1}A < B & \\{C\\}\\Nsecond',
  );
});
