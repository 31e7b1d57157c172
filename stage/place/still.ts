import type { Canvas, Mood, Platform } from '../contract.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import { airFor } from '../light/presets.ts';
import { asImage, paintLayer, paintStamp } from './bake.ts';
import { CENTRE } from './floor.ts';
import { buildSet } from './repertoire.ts';
import { after, toFrame } from './view.ts';

const VIEW = { ...CENTRE, zoom: 1, roll: 0, defocus: 0 };
/** The moment of a still: everything that moves has begun to. */
const MOMENT = 1.5;

/** The whole place as one picture without anybody in it: a scene's background. */
export function paintPlaceStill(
  design: PlaceDesign,
  { platform, width, height, mood = 'calm' }: { platform: Platform; width: number; height: number; mood?: Mood },
): Canvas {
  const air = airFor(design, mood);
  const { behind, before } = buildSet(design, mood, air);
  const canvas = platform.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const options = { platform, width, height, from: VIEW, to: VIEW };
  for (const item of [...behind, ...before]) {
    const painted = item.kind === 'layer' ? paintLayer(item, air, options) : paintStamp(item, air, options);
    if (!painted) continue;
    const view = toFrame(options, VIEW, item.depth);
    context.globalCompositeOperation = item.blend === 'screen' || item.blend === 'multiply' ? item.blend : 'source-over';
    const copies = item.kind === 'layer' ? [{ x: 0, y: 0, alpha: item.alpha?.(MOMENT) ?? 1 }] : item.at(MOMENT);
    for (const { x, y, alpha = 1, ...pose } of copies) {
      const { scaleX = 1, scaleY = scaleX, turn = 0 } = pose as { scaleX?: number; scaleY?: number; turn?: number };
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      const there = after(
        [cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY, x, y],
        [1 / painted.density, 0, 0, 1 / painted.density, painted.left, painted.top],
      );
      context.globalAlpha = alpha;
      context.setTransform(...after(view, there));
      context.drawImage(asImage(painted.canvas), 0, 0);
    }
  }
  return canvas;
}
