import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { Blend, Canvas, Sprite } from '../contract.ts';
import { openCompositor } from './compositor.ts';

type Rgba = readonly [number, number, number, number];

// The package's canvas has the browser's shape; only its declared types differ.
const canvas = (width: number, height: number): Canvas => createCanvas(width, height) as unknown as Canvas;
function painted(width: number, height: number, colour: (x: number, y: number) => Rgba): Canvas {
  const made = canvas(width, height);
  const context = made.getContext('2d');
  const image = context.createImageData(width, height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) image.data.set(colour(x, y), (y * width + x) * 4);
  context.putImageData(image, 0, 0);
  return made;
}
const at = (pixels: Uint8ClampedArray, width: number, x: number, y: number): number[] => [
  ...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

/** The blends as formulas over premultiplied 0–1 colours. */
function expected(blend: Blend, d: Rgba, s: Rgba): number[] {
  const [sa, da] = [s[3] / 255, d[3] / 255];
  return [0, 1, 2, 3].map((i) => {
    const [sc, dc] = [((s[i] ?? 0) * (i < 3 ? sa : 1)) / 255, ((d[i] ?? 0) * (i < 3 ? da : 1)) / 255];
    if (blend === 'copy') return sc * 255;
    if (blend === 'over') return (sc + dc * (1 - sa)) * 255;
    if (blend === 'atop') return (sc * da + dc * (1 - sa)) * 255;
    if (i === 3) return da * 255;
    return blend === 'multiply' ? dc * (1 - sa + sc) * 255 : (dc + sc * da * (1 - dc)) * 255;
  });
}

test.each(['copy', 'over', 'atop', 'screen', 'multiply'] as const)(
  '%s mixes two colours as its formula says, drawn straight, resized or as a mesh',
  async (blend) => {
    const compositor = await openCompositor();
    const under: Rgba = [200, 90, 40, 210];
    const upper: Rgba = [60, 180, 240, 150];
    const ground = compositor.sprite(painted(21, 9, () => under));
    const sprite = compositor.sprite(painted(21, 9, () => upper));
    const want = expected(blend, under, upper);
    const ways: ((target: Sprite) => void)[] = [
      (target) => compositor.draw(target, sprite, [1, 0, 0, 1, 0, 0], { blend, alpha: 1 }),
      (target) => compositor.draw(target, sprite, [1.5, 0, 0, 1.5, -2.25, -2.5], { blend, alpha: 1 }),
      (target) => compositor.draw(target, sprite, [1.4, 0.2, -0.2, 1.4, -2, -3], { blend, alpha: 1 }),
    ];
    for (const way of ways) {
      const target = compositor.layer(21, 9);
      compositor.draw(target, ground, [1, 0, 0, 1, 0, 0], { blend: 'copy', alpha: 1 });
      way(target);
      at(compositor.rgba(target), 21, 11, 5).forEach((value, i) => expect(Math.abs(value - (want[i] ?? 0))).toBeLessThanOrEqual(2));
    }
  },
);

test('half alpha fades what is drawn and alpha 0 draws nothing', async () => {
  const compositor = await openCompositor();
  const sprite = compositor.sprite(painted(8, 8, () => [255, 255, 255, 255]));
  const target = compositor.layer(8, 8);
  compositor.draw(target, sprite, [1, 0, 0, 1, 0, 0], { blend: 'over', alpha: 0 });
  expect(at(compositor.rgba(target), 8, 3, 3)).toEqual([0, 0, 0, 0]);
  compositor.draw(target, sprite, [1, 0, 0, 1, 0, 0], { blend: 'over', alpha: 0.5 });
  expect(at(compositor.rgba(target), 8, 3, 3)).toEqual([128, 128, 128, 128]);
});

test('triangles that share an edge cover every pixel once, without a seam or an overlap', async () => {
  const compositor = await openCompositor();
  const sprite = compositor.sprite(painted(40, 40, () => [120, 0, 0, 128]));
  const target = compositor.layer(64, 64);
  const xy = new Float32Array([3.3, 2.1, 60.2, 5.7, 57.9, 61.4, 1.2, 55.5, 30.1, 28.8]);
  const uv = new Float32Array([0, 0, 40, 0, 40, 40, 0, 40, 20, 20]);
  compositor.mesh(target, sprite, xy, uv, new Uint16Array([0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0, 4]), { blend: 'over', alpha: 1 });
  const pixels = compositor.rgba(target);
  for (let y = 8; y < 52; y++) for (let x = 8; x < 52; x++) expect(at(pixels, 64, x, y)[3]).toBe(128);
});

test('sprites that reach over the edges of the frame are cut, not wrapped', async () => {
  const compositor = await openCompositor();
  const sprite = compositor.sprite(painted(10, 10, () => [255, 0, 0, 255]));
  const target = compositor.layer(12, 12);
  for (const [x, y] of [[-6, -6], [8, 8]] as const) compositor.draw(target, sprite, [1, 0, 0, 1, x, y], { blend: 'over', alpha: 1 }); // prettier-ignore
  compositor.draw(target, sprite, [0.7, 0.7, -0.7, 0.7, 40, 40], { blend: 'over', alpha: 1 });
  const pixels = compositor.rgba(target);
  expect(at(pixels, 12, 0, 0)[3]).toBe(255);
  expect(at(pixels, 12, 11, 11)[3]).toBe(255);
  expect(at(pixels, 12, 6, 6)[3]).toBe(0);
  expect(at(pixels, 12, 11, 0)[3]).toBe(0);
});

test.each([
  [32, 18],
  [22, 14],
])('white, black and the primaries become the BT.709 limited-range numbers at %i × %i', async (width, height) => {
  const compositor = await openCompositor();
  const shades: [Rgba, [number, number, number]][] = [
    [
      [255, 255, 255, 255],
      [235, 128, 128],
    ],
    [
      [0, 0, 0, 255],
      [16, 128, 128],
    ],
    [
      [255, 0, 0, 255],
      [63, 102, 240],
    ],
    [
      [0, 255, 0, 255],
      [173, 42, 26],
    ],
    [
      [0, 0, 255, 255],
      [32, 240, 118],
    ],
  ];
  for (const [shade, [y, u, v]] of shades) {
    const frame = compositor.i420(compositor.sprite(painted(width, height, () => shade)));
    const luma = width * height;
    expect(frame).toHaveLength(luma * 1.5);
    for (const value of frame.subarray(0, luma)) expect(Math.abs(value - y)).toBeLessThanOrEqual(1);
    for (const value of frame.subarray(luma, luma * 1.25)) expect(Math.abs(value - u)).toBeLessThanOrEqual(1);
    for (const value of frame.subarray(luma * 1.25)) expect(Math.abs(value - v)).toBeLessThanOrEqual(1);
  }
});

test('a cleared layer is empty again and a blurred one keeps its light', async () => {
  const compositor = await openCompositor();
  const sprite = compositor.sprite(painted(8, 8, () => [200, 200, 200, 255]));
  const target = compositor.layer(64, 64);
  compositor.draw(target, sprite, [1, 0, 0, 1, 28, 28], { blend: 'over', alpha: 1 });
  const sum = (): number => compositor.rgba(target).reduce((total, value) => total + value, 0);
  const before = sum();
  compositor.blur(target, 4);
  expect(Math.abs(sum() / before - 1)).toBeLessThan(0.08);
  expect(at(compositor.rgba(target), 64, 24, 32)[3]).toBeGreaterThan(10);
  compositor.clear(target);
  expect(sum()).toBe(0);
});

test('released memory is used again, and released sprites are refused', async () => {
  const compositor = await openCompositor();
  const before = compositor.bytesHeld;
  for (let i = 0; i < 50; i++) {
    const [a, b] = [compositor.layer(200, 100), compositor.layer(300, 50)];
    compositor.release(a);
    compositor.release(b);
    expect(() => compositor.clear(a)).toThrow(RangeError);
  }
  expect(compositor.bytesHeld).toBe(before);
});
