import type { Look } from '../../schema/look.ts';
import type { ActorState, Canvas, Compositor, Light, Platform, Sprite } from '../contract.ts';
import { linearGradient } from '../paint/brush.ts';
import { adjust, linear, mix, oklch } from '../paint/colour.ts';
import { makeActor } from './actor.ts';

export interface PortraitOptions {
  platform: Platform;
  compositor: Compositor;
  width: number;
  height: number;
  light: Light;
}

/** How somebody looks when nothing is asked of them: a three-quarter turn, a hint of a smile. */
export const AT_EASE: ActorState = {
  pose: 'stand',
  phase: 0,
  facing: 20,
  head: { yaw: -4, pitch: 0, roll: 0 },
  breath: 0,
  lean: 0,
  shoulders: 0,
  arms: { left: { reach: null, shape: 'relaxed' }, right: { reach: null, shape: 'relaxed' } },
  sway: 0,
  face: {
    mouth: { jaw: 0, open: 0, width: 0.5, round: 0, upperTeeth: 0, lowerTeeth: 0, tongue: 0 },
    smile: 0.35,
    lids: { left: 0, right: 0 },
    squint: 0.1,
    brows: { inner: 0.05, outer: 0.05 },
    gaze: { yaw: -10, pitch: 0 },
    tears: 0,
  },
  holds: null,
};

/** A character's likeness for the cast list: a medium close-up on a soft ground that takes its hue from what is worn. */
export function paintPortrait(look: Look, { platform, compositor, width, height, light }: PortraitOptions): Canvas {
  const canvas = platform.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const worn = look.garments.at(-1)?.main ?? ([0.7, 0.05, 60] as const);
  const ground = mix(oklch(0.88, 0.03, 75), adjust(linear([worn[0], worn[1], worn[2]]), { chroma: 0.5, lightness: 0.25 }), 0.25);
  context.fillStyle = linearGradient(context, [0, 0], [0, height], [[0, adjust(ground, { lightness: 0.04 })], [1, adjust(ground, { lightness: -0.1 })]]); // prettier-ignore
  context.fillRect(0, 0, width, height);
  const layer = compositor.layer(width, height);
  const backing = compositor.sprite(canvas);
  compositor.draw(layer, backing, [1, 0, 0, 1, 0, 0], { blend: 'copy', alpha: 1 });
  const headPx = Math.min(height * 0.42, width * 0.5);
  const empty = { ...look, accessories: look.accessories.filter((id) => id !== 'umbrella') }; // nobody sits for a portrait under one
  const actor = makeActor(empty, { platform, compositor, light, maxHeadPx: headPx, seed: 1 });
  actor.draw(layer, { x: width / 2, y: height * 0.17 + headPx * actor.heightHeads, headPx }, AT_EASE);
  copyInto(context, compositor, layer);
  compositor.release(backing);
  compositor.release(layer);
  return canvas;
}

function copyInto(context: CanvasRenderingContext2D, compositor: Compositor, layer: Sprite): void {
  const picture = context.createImageData(layer.width, layer.height);
  picture.data.set(compositor.rgba(layer)); // the ground is opaque, so premultiplied and straight are the same
  context.putImageData(picture, 0, 0);
}
