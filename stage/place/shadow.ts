import type { BackdropOptions, Canvas, Light, Platform, Sprite } from '../contract.ts';
import { fill, makePen } from '../paint/brush.ts';
import { oklch } from '../paint/colour.ts';
import { shelfOf } from '../compositor/shelf.ts';

/** Half the size of the shadow's picture in head heights: wide enough for the longest one. */
const REACH = { x: 4.2, y: 1.1 } as const;
/** Pixels per head height it is painted at: it is soft. */
const DENSITY = 24;

/** Ties people to the ground: a dark contact under the feet and a soft cast shadow away from the light. */
interface GroundShadow {
  /** `at` as for an actor: the point on the floor between the feet and the height of the head, in pixels. Drawn before the actor. */
  draw(target: Sprite, at: { x: number; y: number; headPx: number }): void;
  close(): void;
}

export function makeGroundShadow(light: Light, { platform, compositor }: Pick<BackdropOptions, 'platform' | 'compositor'>): GroundShadow {
  const shelf = shelfOf(compositor);
  const { value: sprite, letGo } = shelf.hold(`ground shadow ${shelf.nameOf(light)}`, () => {
    const sprite = compositor.sprite(paintShadow(light, platform));
    return { value: sprite, sprites: [sprite] };
  });
  return {
    draw(target, { x, y, headPx }) {
      const scale = headPx / DENSITY;
      compositor.draw(target, sprite, [scale, 0, 0, scale, x - REACH.x * headPx, y - REACH.y * headPx], { blend: 'over', alpha: 1 });
    },
    close: letGo,
  };
}

function paintShadow(light: Light, platform: Platform): Canvas {
  const canvas = platform.createCanvas(Math.ceil(REACH.x * 2 * DENSITY), Math.ceil(REACH.y * 2 * DENSITY));
  const context = canvas.getContext('2d');
  context.setTransform(DENSITY, 0, 0, DENSITY, REACH.x * DENSITY, REACH.y * DENSITY);
  const pen = makePen(platform);
  const dark = oklch(0.17, 0.014, 300);
  const away = light.azimuth >= 0 ? -1 : 1;
  const long = Math.min(2.6, 0.5 + 0.45 / Math.tan((Math.max(12, light.elevation) * Math.PI) / 180));
  const hard = light.night ? 0.3 : 0.42;
  fill(context, pen.blob([[0.5 * -away, 0], [0, -0.2], [away * long, -0.34], [away * long * 1.12, -0.2], [away * long * 0.6, 0.1], [0, 0.2]]), dark, { alpha: hard, blur: 0.16 }); // prettier-ignore
  fill(context, pen.ellipse(0, 0.02, 0.85, 0.17), dark, { alpha: 0.55, blur: 0.13 });
  fill(context, pen.ellipse(0, 0.02, 0.5, 0.08), dark, { alpha: 0.6, blur: 0.06 });
  return canvas;
}
