import './no-system-fonts.ts';
import { writeFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';

/** Writes an opaque RGBA picture as JPEG (quality 0–100) or, with a name ending in .png, as PNG. */
export async function writeStill(
  rgba: Uint8ClampedArray,
  { width, height }: { width: number; height: number },
  file: string,
  quality = 90,
): Promise<void> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(rgba);
  context.putImageData(image, 0, 0);
  await writeFile(file, file.endsWith('.png') ? await canvas.encode('png') : await canvas.encode('jpeg', quality));
}
