import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CameraView, Compositor } from '../contract.ts';
import { MOODS, PLACE_KINDS, TIMES_OF_DAY, WEATHERS } from '../../schema/scene-graph.ts';
import { CULTURE_IDS } from '../../schema/culture.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import { Oklch } from '../../schema/look.ts';
import { openCompositor } from '../compositor/compositor.ts';
import { airFor } from '../light/presets.ts';
import { toSrgb } from '../paint/colour.ts';
import { makeBackdrop } from './backdrop.ts';
import { standAt } from './floor.ts';
import { HEAD_METRES } from './perspective.ts';
import { buildSet, setFor } from './repertoire.ts';
import { EVERYWHERE, makeSite } from './set.ts';
import { furnishedRoom } from './sets/room.ts';
import { paintPlaceStill } from './still.ts';
import { styleOf } from './styles.ts';
import { aPlace, nodePlatform } from './testing.ts';

const WIDE: CameraView = { x: 640, y: 360, zoom: 1, roll: 0, defocus: 0 };

interface Filming {
  from?: CameraView;
  times?: readonly number[];
  size?: readonly [number, number];
}

async function film(design: PlaceDesign, { from = WIDE, times = [0.5], size = [64, 36] }: Filming = {}) {
  const compositor: Compositor = await openCompositor();
  const [width, height] = size;
  const backdrop = makeBackdrop(design, { platform: nodePlatform, compositor, width, height, from, to: from, mood: 'calm' });
  const frames = times.map((time) => {
    const target = compositor.layer(width, height);
    backdrop.drawBehind(target, from, time);
    backdrop.drawBefore(target, from, time);
    return compositor.rgba(target);
  });
  return { backdrop, compositor, frames };
}
const print = (pixels: Uint8ClampedArray) => createHash('sha256').update(pixels).digest('hex');
const brightness = (pixels: Uint8ClampedArray) =>
  pixels.reduce((sum, value, index) => (index % 4 === 3 ? sum : sum + value), 0) / (pixels.length * 0.75);

test('the same place gives the same bytes, whatever order its frames are asked in', async () => {
  const design = aPlace({ kind: 'bridge', timeOfDay: 'night', weather: 'rain' });
  const forwards = (await film(design, { times: [0.2, 0.7, 1.3] })).frames.map(print);
  const backwards = (await film(design, { times: [1.3, 0.7, 0.2] })).frames.map(print);
  expect(forwards).toEqual(backwards.reverse());
});

test('another seed builds another place, and each is full to its edges', async () => {
  const one = (await film(aPlace({ seed: 1 }))).frames[0]!;
  const other = (await film(aPlace({ seed: 2 }))).frames[0]!;
  expect(print(one)).not.toBe(print(other));
  for (const pixels of [one, other]) expect(pixels.filter((value, index) => index % 4 === 3 && value < 255)).toHaveLength(0);
});

test.each(PLACE_KINDS)('%s can be built at every hour and in every weather, indoors and out', (kind) => {
  for (const interior of [true, false]) {
    for (const timeOfDay of TIMES_OF_DAY) {
      for (const weather of WEATHERS) {
        const design = aPlace({ kind, interior, timeOfDay, weather });
        const set = buildSet(design, 'calm', airFor(design, 'calm'));
        expect(set.behind.length).toBeGreaterThan(0);
      }
    }
  }
});

test('every set is painted at every hour and weather without fail, and lives', { timeout: 60_000 }, async () => {
  const sets = [
    'street',
    'bridge',
    'courtyard',
    'desert',
    'park',
    'forest',
    'field',
    'tea-room',
    'meeting-room',
    'home',
    'kitchen',
    'bedroom',
    'cafe',
    'restaurant',
    'bar',
    'shop',
    'classroom',
    'hospital',
    'office',
  ] as const;
  let turn = 0;
  for (const kind of sets) {
    const interior = sets.indexOf(kind) >= sets.indexOf('tea-room');
    for (const weather of [WEATHERS[turn % WEATHERS.length]!, WEATHERS[(turn + 4) % WEATHERS.length]!].slice(interior ? 1 : 0)) {
      const timeOfDay = TIMES_OF_DAY[turn % TIMES_OF_DAY.length]!;
      const culture = CULTURE_IDS[turn % CULTURE_IDS.length]!;
      turn += 1;
      const { frames } = await film(aPlace({ kind, interior, timeOfDay, weather, culture, occasion: turn % 3 ? null : 'Pongal' }), {
        times: [0.5, 1.9],
        size: [80, 45],
      });
      expect(print(frames[0]!), `${kind} ${timeOfDay} ${weather} stands still`).not.toBe(print(frames[1]!));
    }
  }
});

test('night is darker than noon, out of doors and in', async () => {
  for (const place of [aPlace(), aPlace({ kind: 'desert' }), aPlace({ kind: 'home', interior: true })]) {
    const [noon, night] = await Promise.all(
      ['noon', 'night'].map(async (timeOfDay) => brightness((await film({ ...place, timeOfDay } as PlaceDesign)).frames[0]!)),
    );
    expect(night!).toBeLessThan(noon! * 0.75);
  }
});

test('every light stays within what the schema allows, and lights something', () => {
  for (const timeOfDay of TIMES_OF_DAY) {
    for (const weather of WEATHERS) {
      for (const mood of MOODS) {
        for (const interior of [true, false]) {
          const air = airFor(aPlace({ timeOfDay, weather, interior }), mood);
          for (const colour of [air.rim, air.fog.colour, air.grade.colour]) expect(Oklch.safeParse(colour).success).toBe(true);
          for (const colour of [air.key, air.ambient, air.surface]) for (const channel of colour) expect(channel).toBeGreaterThan(0);
          for (const [, colour] of air.sky) expect(Math.max(...toSrgb(colour))).toBeLessThanOrEqual(255);
          expect(air.fog.density).toBeLessThanOrEqual(1);
        }
      }
    }
  }
});

test('a place that a set shows as it is needs no excuse; the rest is named', () => {
  expect(setFor({ kind: 'desert', interior: false }).substitution).toBeNull();
  expect(setFor({ kind: 'meeting-room', interior: true }).substitution).toBeNull();
  for (const kind of ['cafe', 'restaurant', 'bar', 'shop', 'office', 'classroom', 'hospital', 'hotel'] as const) expect(setFor({ kind, interior: true }).substitution).toBeNull(); // prettier-ignore
  expect(setFor({ kind: 'laboratory', interior: true }).substitution).toEqual({
    wanted: 'laboratory',
    used: 'hospital room',
    kind: 'place',
  });
  expect(setFor({ kind: 'spaceship', interior: true }).substitution).toEqual({ wanted: 'spaceship', used: 'meeting-room', kind: 'place' });
});

test('two who face each other in a café share a table before them; in a living room they sit by each other', () => {
  const sitters = [-1, 1].map((side) => ({ mark: { x: side * 0.25, depth: 0.35 }, pose: 'sit' as const, facing: side * -62 }));
  const before = (kind: PlaceDesign['kind'], seated = sitters) => {
    const design = aPlace({ kind, interior: true });
    return buildSet(design, 'calm', airFor(design, 'calm'), seated).before.length - buildSet(design, 'calm', airFor(design, 'calm')).before.length; // prettier-ignore
  };
  expect(before('cafe')).toBe(1);
  expect(before('office', sitters.slice(0, 1))).toBe(1);
  expect(before('home')).toBe(0);
  expect(before('cafe', sitters.map((sitter) => ({ ...sitter, facing: 0 })))).toBe(0); // prettier-ignore
});

test('neighbours share a bench or a log; on chairs each has their own', () => {
  const pair = [-0.25, 0.25].map((x) => ({ mark: { x, depth: 0.35 }, pose: 'sit' as const, facing: -x * 240 }));
  const layers = (kind: PlaceDesign['kind'], interior: boolean) => {
    const design = aPlace({ kind, interior });
    const count = (sitters: typeof pair) => buildSet(design, 'calm', airFor(design, 'calm'), sitters).behind.length;
    return count(pair) - count([]);
  };
  expect([layers('park', false), layers('forest', false), layers('desert', false), layers('home', true)]).toEqual([1, 1, 1, 2]);
});

test('where a bed stands one lies on it, at the height of its mattress; elsewhere on the floor', () => {
  const bedIn = (kind: PlaceDesign['kind']) => {
    const design = aPlace({ kind, interior: true });
    return buildSet(design, 'calm', airFor(design, 'calm')).floor.bed;
  };
  for (const kind of ['bedroom', 'hospital'] as const) {
    expect(bedIn(kind)!.heads * HEAD_METRES).toBeCloseTo(0.53);
    expect(Math.abs(bedIn(kind)!.mark.x)).toBeLessThan(1);
  }
  expect(bedIn('cafe')).toBeUndefined();
});

test('what hangs at a window hangs behind what stands in the room', () => {
  for (const kind of ['home', 'cafe', 'bedroom', 'kitchen', 'classroom', 'hospital'] as const) {
    const design = aPlace({ kind, interior: true });
    const { ground, room } = furnishedRoom(makeSite(design, 'calm', airFor(design, 'calm'), styleOf(design)));
    const layers = ground.filter((item) => item.kind === 'layer');
    const [left] = room.at(-3.8, 0, 5.6);
    const hanging = layers.findIndex(({ box }) => box.left > left);
    expect(hanging, kind).toBeGreaterThan(0);
    expect(layers.slice(hanging).some(({ box }) => box === EVERYWHERE), kind).toBe(true); // prettier-ignore
  }
});

test('props the set has or people hold pass; unknown ones are reported', () => {
  const design = aPlace({
    kind: 'courtyard',
    culture: 'tamil',
    props: ['sugarcane', 'pot', 'umbrella', 'car keys', 'bicycle', 'turnstile'],
  });
  const { substitutions } = buildSet(design, 'calm', airFor(design, 'calm'));
  expect(substitutions).toEqual([{ wanted: 'turnstile', used: 'left out: not in the catalogue', kind: 'prop' }]);
});

test('adults stand half as tall as the frame in a wide, on ground that shrinks towards the horizon, and seats are on it', () => {
  for (const kind of ['street', 'bridge', 'courtyard', 'desert', 'park', 'tea-room', 'meeting-room', 'home'] as const) {
    const design = aPlace({ kind, interior: ['tea-room', 'meeting-room', 'home'].includes(kind) });
    const { floor, seats } = buildSet(design, 'calm', airFor(design, 'calm'));
    const [front, back] = [standAt(floor, { x: 0, depth: 0 }), standAt(floor, { x: 0, depth: 1 })];
    expect((front.headPx * 5.8) / 720).toBeGreaterThan(0.44);
    expect((front.headPx * 5.8) / 720).toBeLessThan(0.6);
    expect(back.headPx / front.headPx).toBeCloseTo((back.y - floor.horizonY) / (front.y - floor.horizonY), 5);
    for (const seat of seats) expect(seat.depth, `${kind} ${seat.kind}`).toBeLessThanOrEqual(1.2);
    expect(seats.length).toBeGreaterThan(0);
  }
});

test.each([
  [96, 54],
  [54, 96],
  [64, 64],
] as const)('a frame of %i × %i is covered, near and far', async (width, height) => {
  // prettier-ignore
  for (const from of [WIDE, { ...WIDE, x: 420, y: 330, zoom: 3.6, defocus: 0.8 }, { ...WIDE, x: 1500, zoom: 1.4, roll: 4 }]) {
    const { frames } = await film(aPlace({ kind: 'desert' }), { from, size: [width, height] });
    expect(frames[0]!.filter((value, index) => index % 4 === 3 && value < 255)).toHaveLength(0);
  }
});

test('a camera that moves sees what it would have seen standing still', async () => {
  const to = { ...WIDE, x: 760, zoom: 1.3 };
  const still = (await film(aPlace({ kind: 'desert' }), { from: to })).frames[0]!;
  const compositor = await openCompositor();
  const backdrop = makeBackdrop(aPlace({ kind: 'desert' }), {
    platform: nodePlatform,
    compositor,
    width: 64,
    height: 36,
    from: WIDE,
    to,
    mood: 'calm',
  });
  const target = compositor.layer(64, 36);
  backdrop.drawBehind(target, to, 0.5);
  backdrop.drawBefore(target, to, 0.5);
  const moving = compositor.rgba(target);
  const off = moving.reduce((sum, value, index) => sum + Math.abs(value - still[index]!), 0) / moving.length;
  expect(off).toBeLessThan(4);
});

test('what is closed gives its memory back', async () => {
  const { backdrop, compositor } = await film(aPlace({ kind: 'park' }));
  const held = compositor.bytesHeld;
  backdrop.close();
  expect(compositor.bytesHeld).toBeLessThan(held);
});

test('a still shows the place at any size', () => {
  for (const [width, height] of [
    [96, 54],
    [54, 96],
  ] as const) {
    // prettier-ignore
    const canvas = paintPlaceStill(aPlace({ kind: 'home', interior: true }), { platform: nodePlatform, width, height });
    const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data;
    expect(pixels.filter((value, index) => index % 4 === 3 && value < 250)).toHaveLength(0);
    expect(brightness(new Uint8ClampedArray(pixels))).toBeGreaterThan(30);
  }
});
