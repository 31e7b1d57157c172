import { expect, test } from 'vitest';
import type { ActorState } from '../contract.ts';
import { openCompositor } from '../compositor/compositor.ts';
import { AGE_BANDS, GENDERS } from '../../schema/scene-graph.ts';
import { BUILDS } from '../../schema/look.ts';
import { POSES } from '../../schema/shot.ts';
import { HANDS } from './body/hands.ts';
import { ACCESSORIES } from './garments/accessories.ts';
import { FOOT_WEAR } from './garments/foot-wear.ts';
import { WARDROBE } from './garments/wardrobe.ts';
import { BEARDS } from './head/beard.ts';
import { HAIR } from './head/hair-styles.ts';
import { HEADWEAR } from './head/headwear.ts';
import { propFor, PROPS, recoloured } from './props.ts';
import { makeActor } from './actor.ts';
import { AT_EASE } from './at-ease.ts';
import { aLook, covered, DAYLIGHT, platform, snapshot, worn } from './testing.ts';

test('the same look and state give the same bytes', async () => {
  const look = aLook({
    garments: [worn('sari')],
    accessories: ['jasmine', 'bangles'],
    hair: { style: 'low-bun', colour: [0.3, 0.02, 60], grey: 0.5 },
  });
  const [first, second] = [await snapshot(look, { facing: 33 }), await snapshot(look, { facing: 33 })];
  expect(first.pixels).toEqual(second.pixels);
});

test('frames come out the same in any order, also when the camera has been closer or further away', async () => {
  const compositor = await openCompositor();
  const actor = makeActor(aLook(), { platform, compositor, light: DAYLIGHT, maxHeadPx: 60, seed: 1 });
  const frame = (headPx: number, state: Partial<ActorState>) => {
    const layer = compositor.layer(120, 160);
    actor.draw(layer, { x: 60, y: 20 + headPx * actor.heightHeads, headPx }, { ...AT_EASE, ...state });
    return compositor.rgba(layer).slice();
  };
  const first = frame(60, { breath: 0.7, lean: 4 });
  frame(24, {});
  frame(60, { pose: 'walk', phase: 0.4, facing: 70 });
  expect(frame(60, { breath: 0.7, lean: 4 })).toEqual(first);
});

test.each(Object.keys(WARDROBE))('%s is known and seen', async (id) => {
  const plain = await snapshot(aLook());
  const dressed = await snapshot(aLook({ garments: [worn('trousers'), worn(id)] }));
  expect(dressed.substitutions).toEqual([]);
  expect(covered(dressed.pixels)).toBeGreaterThan(0.1);
  if (!['shirt', 'trousers'].includes(id)) expect(dressed.pixels).not.toEqual(plain.pixels);
});

test.each([...Object.keys(HEADWEAR), ...Object.keys(FOOT_WEAR)])('%s is known as headwear or footwear', async (id) => {
  const { substitutions, pixels } = await snapshot(aLook({ garments: [worn('trousers'), worn('shirt'), worn(id)] }));
  expect(substitutions).toEqual([]);
  expect(covered(pixels)).toBeGreaterThan(0.1);
});

test.each(Object.keys(HAIR))('hair %s is known from front and back', async (style) => {
  const look = aLook({ hair: { style, colour: [0.3, 0.05, 50], grey: 0.3 } });
  expect((await snapshot(look)).substitutions).toEqual([]);
  expect(covered((await snapshot(look, { facing: 180 })).pixels)).toBeGreaterThan(0.1);
});

test.each([...Object.keys(BEARDS)])('facial hair %s is known', async (facialHair) => {
  const shaven = await snapshot(aLook({ gender: 'male' }));
  const bearded = await snapshot(aLook({ gender: 'male', facialHair }));
  expect(bearded.substitutions).toEqual([]);
  expect(bearded.pixels).not.toEqual(shaven.pixels);
});

test.each(Object.keys(ACCESSORIES))('accessory %s is known and seen', async (id) => {
  const look = aLook({ garments: [worn('sari')], hair: { style: 'low-bun', colour: [0.3, 0.02, 60], grey: 0 } });
  const bare = await snapshot(look, { facing: -40 });
  const adorned = await snapshot({ ...look, accessories: [id] }, { facing: -40 });
  expect(adorned.substitutions).toEqual([]);
  expect(adorned.pixels).not.toEqual(bare.pixels);
});

test.each(Object.keys(PROPS))('a held %s is seen', async (holds) => {
  const empty = await snapshot(aLook());
  const holding = await snapshot(aLook(), { holds });
  expect(holding.substitutions).toEqual([]);
  expect(holding.pixels).not.toEqual(empty.pixels);
});

test('what the repertoire lacks is named with what stands in for it', async () => {
  const look = aLook({
    garments: [worn('trousers'), worn('silk sherwani'), worn('space helmet')],
    hair: { style: 'mohawk', colour: [0.3, 0.05, 50], grey: 0 },
    accessories: ['monocle'],
  });
  const { substitutions } = await snapshot(look, { holds: 'zither' });
  expect(substitutions).toEqual(
    expect.arrayContaining([
      { wanted: 'silk sherwani', used: 'kurta', kind: 'garment' },
      { wanted: 'space helmet', used: 'hard-hat', kind: 'garment' },
      { wanted: 'mohawk', used: expect.any(String), kind: 'hair' },
      { wanted: 'monocle', used: 'nothing', kind: 'accessory' },
      { wanted: 'zither', used: 'guitar', kind: 'prop' },
    ]),
  );
});

test('what nothing known is like leaves the hand empty', async () => {
  expect((await snapshot(aLook(), { holds: 'kitten' })).substitutions).toEqual([{ wanted: 'kitten', used: 'an empty hand', kind: 'prop' }]);
});

test.each([
  ['newspaper', 'newspaper', 'itself'],
  ['old cup of coffee', 'cup', 'itself'],
  ['stack of letters', 'envelope', 'itself'],
  ['blue suitcases', 'suitcase', 'itself'],
  ['fountain pen', 'pen', 'itself'],
  ['binoculars', 'camera', 'stand-in'],
  ['bronze trophy', 'cup', 'stand-in'],
] as const)('"%s" is held as a %s, by %s', (words, id, as) => {
  expect(propFor(words)).toMatchObject({ id, as });
});

test('a thing of a colour the story names has it, and keeps the parts that are made of something else', () => {
  const { prop } = propFor('book')!; // in the table
  const [cover, spine, paper] = recoloured(prop, [0.44, 0.12, 255]).pieces.map(({ colour }) => colour);
  expect([cover?.[2], spine?.[2]]).toEqual([255, 255]);
  expect(spine![0]).toBeLessThan(cover![0]);
  expect(paper).toEqual(prop.pieces[2]!.colour);
});

test.each(POSES)('pose %s is drawn from every side', async (pose) => {
  for (const facing of [-180, -120, -60, 0, 45, 90, 150]) {
    const { pixels } = await snapshot(aLook({ garments: [worn('kimono')] }), { pose, facing, phase: 0.3 });
    expect(covered(pixels), `${pose} at ${facing}`).toBeGreaterThan(0.05);
  }
});

test.each(Object.keys(HANDS))('a reaching hand is drawn as %s', async (shape) => {
  const still = await snapshot(aLook());
  const reaching = await snapshot(aLook(), {
    arms: { left: { reach: null, shape: 'relaxed' }, right: { reach: { x: -0.8, y: 0.1, z: 0.6 }, shape } },
  });
  expect(reaching.pixels).not.toEqual(still.pixels);
});

test.each(AGE_BANDS)('at the age of %s everyone of any sex and build has a body', async (ageBand) => {
  for (const gender of GENDERS)
    for (const build of BUILDS) {
      const { pixels, actor } = await snapshot(aLook({ ageBand, gender, build }));
      expect(covered(pixels)).toBeGreaterThan(0.04);
      expect(actor.heightHeads).toBeGreaterThan(3);
      expect(actor.eyeHeightHeads('sit')).toBeLessThan(actor.eyeHeightHeads('stand'));
    }
});

test('children are shorter in heads than adults', async () => {
  const [child, adult] = [await snapshot(aLook({ ageBand: 'child' })), await snapshot(aLook())];
  expect(child.actor.heightHeads).toBeLessThan(adult.actor.heightHeads);
});

test.each([
  { smile: 1 },
  { squint: 0.8 },
  { lids: { left: 1, right: 1 } },
  { brows: { inner: 1, outer: -0.6 } },
  { gaze: { yaw: 30, pitch: 0 } },
])('a face shows %o', async (change) => {
  const [still, moved] = [await snapshot(aLook()), await snapshot(aLook(), { face: { ...AT_EASE.face, ...change } })];
  expect(moved.pixels).not.toEqual(still.pixels);
});
