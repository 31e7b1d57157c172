import { expect, test } from 'vitest';
import { aLook, platform } from './person/testing.ts';
import { paintPortrait } from './portrait.ts';

test('a portrait has the size asked for, an opaque ground and somebody in the middle', async () => {
  const { width, height, rgba } = await paintPortrait(platform, aLook(), { width: 160, height: 200 });
  const at = (x: number, y: number) => [...rgba.slice((y * 160 + x) * 4, (y * 160 + x) * 4 + 4)];
  expect([width, height, rgba.length]).toEqual([160, 200, 160 * 200 * 4]);
  expect(at(4, 4)[3]).toBe(255);
  expect(at(80, 90)).not.toEqual(at(4, 90));
});

test('nobody sits for a portrait under an umbrella', async () => {
  const size = { width: 120, height: 150 };
  const [bare, carrying] = [await paintPortrait(platform, aLook(), size), await paintPortrait(platform, aLook({ accessories: ['umbrella'] }), size)]; // prettier-ignore
  expect(carrying.rgba).toEqual(bare.rgba);
});
