import type { ActorState, BackdropOptions, Canvas, Light, Platform, Sprite } from '../contract.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import { css, lightened, oklch } from '../paint/colour.ts';
import { shelfOf } from '../compositor/shelf.ts';
import { HALF_AREA_HEADS } from './floor.ts';

/** Seconds a puff lasts. */
const LIFE = 0.7;
const SIZE = 64;
const DRY: readonly PlaceDesign['kind'][] = ['desert', 'ruins', 'courtyard', 'village', 'farm', 'field', 'road', 'playground', 'beach'];

const WET: readonly PlaceDesign['weather'][] = ['rain', 'storm', 'snow', 'mist'];

/** Somebody's way through a shot, frame by frame. */
interface Runner {
  marks: readonly { x: number; depth: number }[];
  states: readonly Pick<ActorState, 'pose' | 'phase'>[];
}
interface Dust {
  /** `at` as for an actor, in this frame. Drawn before the actor. */
  draw(target: Sprite, at: { x: number; y: number; headPx: number }, runner: Runner, frame: number, fps: number): void;
  close(): void;
}

/** The dust that running feet kick up from dry ground. null where the ground is wet, paved or grown over. */
export function makeDust(
  place: PlaceDesign,
  light: Light,
  { platform, compositor }: Pick<BackdropOptions, 'platform' | 'compositor'>,
): Dust | null {
  // prettier-ignore
  const dry = !place.interior && (DRY.includes(place.kind) || place.geography === 'desert') && !WET.includes(place.weather); // prettier-ignore
  if (!dry) return null;
  const shelf = shelfOf(compositor);
  const { value: sprite, letGo } = shelf.hold(`dust ${shelf.nameOf(light)}`, () => {
    const sprite = compositor.sprite(paintPuff(light, platform));
    return { value: sprite, sprites: [sprite] };
  });
  return {
    draw(target, { x, y, headPx }, { marks, states }, frame, fps) {
      for (let past = Math.max(1, frame - Math.floor(LIFE * fps)); past <= frame; past++) {
        if (!lands(states[past - 1], states[past])) continue;
        const u = (frame - past) / (LIFE * fps);
        const back = ((marks[past]?.x ?? 0) - (marks[frame]?.x ?? 0)) * HALF_AREA_HEADS * headPx;
        for (const [off, size] of [
          [-0.22, 0.75],
          [0.18, 0.55],
          [0, 1],
        ] as const) {
          const radius = headPx * size * (0.26 + 1.05 * Math.sqrt(u));
          const scale = (radius * 2) / SIZE;
          compositor.draw(target, sprite, [scale * 1.35, 0, 0, scale * 0.8, x + back + off * headPx - radius * 1.35, y - radius * (0.95 + 0.35 * u)], { blend: 'over', alpha: 0.8 * (1 - u) ** 1.2 }); // prettier-ignore
        }
      }
    },
    close: letGo,
  };
}

/** Whether a foot comes down between two frames: the right one at phase 0, the left at a half. */
function lands(before: Runner['states'][number] | undefined, now: Runner['states'][number] | undefined): boolean {
  if (before?.pose !== 'run' || now?.pose !== 'run') return false;
  return Math.floor(before.phase * 2) !== Math.floor(now.phase * 2);
}

function paintPuff(light: Light, platform: Platform): Canvas {
  const canvas = platform.createCanvas(SIZE, SIZE);
  const context = canvas.getContext('2d');
  const sand = lightened(light, oklch(0.93, 0.055, 66), 0.92); // hangs in the light, paler than the ground
  const pool = context.createRadialGradient(SIZE / 2, SIZE / 2, 0, SIZE / 2, SIZE / 2, SIZE / 2);
  for (const [at, alpha] of [[0, 0.95], [0.45, 0.75], [0.75, 0.24], [1, 0]] as const) pool.addColorStop(at, css(sand, alpha)); // prettier-ignore
  context.fillStyle = pool;
  context.fillRect(0, 0, SIZE, SIZE);
  return canvas;
}
