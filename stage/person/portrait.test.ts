import { expect, test } from 'vitest';
import { openCompositor } from '../compositor/compositor.ts';
import { paintPortrait } from './portrait.ts';
import { aLook, DAYLIGHT, platform } from './testing.ts';

test('a portrait has the size asked for, an opaque ground and somebody in the middle', async () => {
  const compositor = await openCompositor();
  const canvas = paintPortrait(aLook(), { platform, compositor, width: 160, height: 200, light: DAYLIGHT });
  const { data } = canvas.getContext('2d').getImageData(0, 0, 160, 200);
  const at = (x: number, y: number) => [...data.slice((y * 160 + x) * 4, (y * 160 + x) * 4 + 4)];
  expect([canvas.width, canvas.height]).toEqual([160, 200]);
  expect(at(4, 4)[3]).toBe(255);
  expect(at(80, 90)).not.toEqual(at(4, 90));
});
