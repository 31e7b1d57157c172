import type { Light, Platform, Canvas } from './contract.ts';
import { linear, mix, toSrgb } from './paint/colour.ts';
import { noise, random } from './paint/random.ts';

/** Strength of the film's grain: a share of brightness, standing still, so that it costs an encoder next to nothing. */
const GRAIN = 0.011;
/** The finish is painted in rows of this many pixels a sample across for what is smooth. */
const CORNER = 1.18;

/**
 * Vignette, grade and grain as one picture that every frame is multiplied by. Grain also keeps soft skies from showing bands.
 */
export function finishPicture(
  platform: Platform,
  width: number,
  height: number,
  light: Pick<Light, 'vignette' | 'grade'>,
  seed: number,
): Canvas {
  const canvas = platform.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  const chance = random(seed);
  const [red, green, blue] = tint(light);
  const { data } = image;
  for (let y = 0, at = 0; y < height; y++) {
    const v = (y + 0.5) / height - 0.5;
    for (let x = 0; x < width; x++, at += 4) {
      const u = (x + 0.5) / width - 0.5;
      const from = Math.sqrt(u * u + v * v) * Math.SQRT2;
      const shade = 1 - light.vignette * Math.max(0, (from - 0.32) / (CORNER - 0.32)) ** 1.7;
      const bright = shade * (1 - GRAIN + GRAIN * (chance.next() + chance.next() - 1) + 0.004 * noise(x / 3, y / 3, seed));
      data[at] = red * bright;
      data[at + 1] = green * bright;
      data[at + 2] = blue * bright;
      data[at + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** White seen through the grade: its brightest channel stays 255. */
function tint({ grade }: Pick<Light, 'grade'>): [number, number, number] {
  const [l, c, h] = grade.colour;
  const hue = linear([Math.max(0.75, l), c, h]);
  const top = Math.max(...hue);
  const [r, g, b] = toSrgb(mix([1, 1, 1], [hue[0] / top, hue[1] / top, hue[2] / top], Math.min(0.5, grade.strength * 0.5)));
  return [r, g, b];
}
