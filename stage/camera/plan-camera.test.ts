import { expect, test } from 'vitest';
import { perform } from '../acting/perform.ts';
import { aFigure, aStagedShot } from '../acting/testing.ts';
import { aLook } from '../person/testing.ts';
import { SHOT_SIZES, type Figure, type PlannedShot, type StagedShot } from '../../schema/shot.ts';
import { makeFloor } from '../place/perspective.ts';
import { toFrame } from '../place/view.ts';
import { blocked } from './blocking.ts';
import { FRAMINGS } from './framing.ts';
import { eased, moved } from './moves.ts';
import { planCamera, type CameraPlan } from './plan-camera.ts';
import { heightsOf } from './stature.ts';

const mira = aFigure('mira', { mark: { x: -0.35, depth: 0.3 }, facing: 42, gazeAt: 'tom' });
const tom = aFigure('tom', { mark: { x: 0.35, depth: 0.3 }, facing: -42, gazeAt: 'mira' });
const FRAMES = [
  [1280, 720],
  [720, 1280],
  [720, 720],
] as const;

function planned(
  figures: readonly Figure[],
  shot: Partial<PlannedShot>,
  [width, height]: readonly [number, number] = [1280, 720],
  frames = 72,
): { staged: StagedShot; plan: CameraPlan } {
  const staged = blocked(aStagedShot(figures, { width, height, frames, shot }), width / height);
  return { staged, plan: planCamera(staged, perform(staged).figures, makeFloor()) };
}
/** Eyes of a figure in shares of the frame. */
function eyesAt({ staged, plan }: ReturnType<typeof planned>, index: number, frame: number): { x: number; y: number; head: number } {
  const { x, y, headPx } = plan.placed[index]![frame]!;
  return { x: x / staged.width, y: (y - heightsOf(aLook(), 'stand').eyes * headPx) / staged.height, head: headPx / staged.height };
}

test.each(SHOT_SIZES.filter((size) => size !== 'extreme-wide' && size !== 'wide' && size !== 'over-the-shoulder'))(
  'a lone figure in a %s has the head the size asks for, eyes in the upper half',
  (size) => {
    const shot = planned([mira], { size });
    const { x, y, head } = eyesAt(shot, 0, 0);
    expect(head / FRAMINGS[size].head).toBeCloseTo(1, 1);
    expect(y).toBeGreaterThan(0.15);
    expect(y).toBeLessThan(0.5);
    // It looks to the right, so there is room on the right.
    expect(x).toBeLessThan(0.5);
    expect(x).toBeGreaterThan(0.25);
  },
);

test.each(FRAMES.flatMap((frame) => (['wide', 'full', 'medium'] as const).map((size) => [...frame, size] as const)))(
  'in a frame of %i × %i a %s shot holds all of three people’s heads',
  (width, height, size) => {
    const figures = [mira, tom, aFigure('ana', { mark: { x: 0.9, depth: 0.6 } })];
    const shot = planned(figures, { size }, [width, height]);
    for (const index of figures.keys()) {
      const { x, y, head } = eyesAt(shot, index, 0);
      const half = (head * height) / width / 2;
      expect(x - half).toBeGreaterThan(0);
      expect(x + half).toBeLessThan(1);
      expect(y - head / 2).toBeGreaterThan(0);
      expect(y + head / 2).toBeLessThan(1);
    }
  },
);

test.each(['push', 'pull', 'pan', 'tilt', 'track'] as const)('the focus stays in frame through a %s', (kind) => {
  const shot = planned([mira, tom], { size: 'medium-close-up', move: { kind, direction: kind === 'tilt' ? 'up' : 'right', amount: 1 } });
  for (let frame = 0; frame < 72; frame++) {
    const { x, y } = eyesAt(shot, 0, frame);
    expect(x).toBeGreaterThan(0.05);
    expect(x).toBeLessThan(0.95);
    expect(y).toBeGreaterThan(0.03);
    expect(y).toBeLessThan(0.9);
  }
});

test('a camera follows whoever walks out of a close frame', () => {
  const walker = { ...mira, pose: 'walk' as const, facing: 80, walksTo: { x: 0.8, depth: 0.3 } };
  const shot = planned([walker], { size: 'medium', move: { kind: 'track', direction: 'right', amount: 0.5 } }, [1280, 720], 96);
  for (let frame = 0; frame < 96; frame++) {
    const { x } = eyesAt(shot, 0, frame);
    expect(x).toBeGreaterThan(0.1);
    expect(x).toBeLessThan(0.9);
  }
  expect(shot.plan.views.at(-1)!.x).toBeGreaterThan(shot.plan.views[0]!.x + 100);
});

test('over a shoulder the listener is near the edge, larger, with the back to us', () => {
  const shot = planned([mira, tom], { size: 'over-the-shoulder', focus: 'mira', over: 'tom' });
  expect(shot.plan.shoulder).toBe(1);
  const [speaker, listener] = [eyesAt(shot, 0, 0), eyesAt(shot, 1, 0)];
  expect(listener.x).toBeGreaterThan(0.8);
  expect(speaker.x).toBeLessThan(0.5);
  expect(listener.head / speaker.head).toBeGreaterThan(1.1);
  expect(Math.abs(shot.staged.shot.figures[1]!.facing)).toBeGreaterThan(120);
});

test('nobody stands in anybody, and nothing beyond the painted picture is seen', () => {
  const crowd = [0, 1, 2, 3, 4].map((i) => aFigure(`p${i}`, { mark: { x: 0.02 * i, depth: 0.3 } }));
  const shot = planned(crowd, { size: 'full' });
  const xs = shot.plan.placed.map((track) => track[0]!.x).sort((a, b) => a - b);
  const head = shot.plan.placed[0]![0]!.headPx;
  xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThan(head * 1.5));
  for (const { x, y, zoom } of shot.plan.views) {
    expect(x - 640 / zoom).toBeGreaterThanOrEqual(-1e-6);
    expect(x + 640 / zoom).toBeLessThanOrEqual(1280 + 1e-6);
    expect(y - 360 / zoom).toBeGreaterThanOrEqual(-1e-6);
    expect(y + 360 / zoom).toBeLessThanOrEqual(720 + 1e-6);
  }
});

test('a static shot has one view, and a move begins and ends at rest', () => {
  const { plan } = planned([mira, tom], { size: 'medium' });
  expect(new Set(plan.views.map((view) => JSON.stringify(view))).size).toBe(1);
  expect([eased(0), eased(1)]).toEqual([0, 1]);
  expect(moved(4, { frames: 96, fps: 24 })).toBe(0);
  expect(moved(90, { frames: 96, fps: 24 })).toBe(1);
});

test('a low camera makes people larger and the far horizon lower than a high one', () => {
  const [low, level, high] = (['low', 'eye-level', 'high'] as const).map((angle) => planned([mira], { size: 'medium', angle }));
  const [a, b, c] = [low!, level!, high!].map((shot) => eyesAt(shot, 0, 0).head) as [number, number, number];
  expect(a).toBeGreaterThan(b * 1.05);
  expect(c).toBeLessThan(b * 0.95);
  const horizon = ({ plan }: ReturnType<typeof planned>): number => {
    const [, , , scale, , shift] = toFrame({ width: 1280, height: 720 }, plan.views[0]!, 0.1); // its first frame
    return 372 * scale + shift;
  };
  expect(horizon(low!)).toBeGreaterThan(horizon(level!));
  expect(horizon(high!)).toBeLessThan(horizon(level!));
});
