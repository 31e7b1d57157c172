import { writeFile } from 'node:fs/promises';
import { createCanvas } from './skia.ts';

const QUALITY = 90; // of JPEG, 0–100

/** Writes an opaque RGBA picture. */
export async function writeStill(
  rgba: Uint8ClampedArray,
  { width, height }: { width: number; height: number },
  file: string,
  format: 'png' | 'jpeg',
): Promise<void> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(rgba);
  context.putImageData(image, 0, 0);
  await writeFile(file, format === 'png' ? await canvas.encode('png') : await canvas.encode('jpeg', QUALITY));
}
