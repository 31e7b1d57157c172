import type { Look } from '../schema/look.ts';
import type { PlaceDesign } from '../schema/shot.ts';
import type { Mood, Platform } from './contract.ts';
import { heightsOf } from './camera/stature.ts';
import { openCompositor } from './compositor/compositor.ts';
import { finishPicture } from './finish.ts';
import { lightFor } from './light/presets.ts';
import { css, linear } from './paint/colour.ts';
import { seedOfWord } from './paint/random.ts';
import { makeActor } from './person/actor.ts';
import { makeBackdrop } from './place/backdrop.ts';
import { AT_EASE } from './person/at-ease.ts';

/** A still picture: opaque RGBA. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8ClampedArray;
}

/** Even morning light through a window: people are shown in it when no scene lights them. */
const STUDIO: PlaceDesign = {
  kind: 'studio',
  interior: true,
  culture: 'european',
  era: 'modern',
  geography: null,
  timeOfDay: 'morning',
  weather: 'clear',
  season: null,
  occasion: null,
  props: [],
  palette: [],
  seed: 1,
};
const MOOD: Mood = 'calm';

/** Paints a character from the chest up, for cast lists and for likeness. */
export async function paintPortrait(
  platform: Platform,
  look: Look,
  { width, height }: { width: number; height: number },
): Promise<Picture> {
  const compositor = await openCompositor();
  const light = lightFor(STUDIO, MOOD);
  const headPx = Math.round(height * 0.36);
  const frame = compositor.layer(width, height);
  compositor.draw(frame, compositor.sprite(paper(platform, width, height, look)), [1, 0, 0, 1, 0, 0], { blend: 'copy', alpha: 1 });
  const bare = { ...look, accessories: look.accessories.filter((id) => id !== 'umbrella') }; // nobody sits for a portrait under one
  const person = makeActor(bare, { platform, compositor, light, maxHeadPx: headPx, seed: 1 });
  person.draw(frame, { x: width / 2, y: height * 0.42 + heightsOf(look, 'stand').eyes * headPx, headPx }, AT_EASE);
  const finish = compositor.sprite(finishPicture(platform, width, height, { vignette: 0.2, grade: light.grade }, seedOfWord('finish')));
  compositor.draw(frame, finish, [1, 0, 0, 1, 0, 0], { blend: 'multiply', alpha: 1 });
  return { width, height, rgba: compositor.rgba(frame) };
}

/** A plain ground in the complement of what the character wears, lighter behind the head. */
function paper(platform: Platform, width: number, height: number, look: Look): ReturnType<Platform['createCanvas']> {
  const canvas = platform.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const hue = ((look.garments.at(-1)?.main[2] ?? 40) + 180) % 360;
  const glow = context.createRadialGradient(width / 2, height * 0.4, 0, width / 2, height * 0.4, height * 0.75);
  glow.addColorStop(0, css(linear([0.86, 0.035, hue])));
  glow.addColorStop(1, css(linear([0.62, 0.045, hue])));
  context.fillStyle = glow;
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** Paints a wide view of an empty place. */
export async function paintPlaceView(
  platform: Platform,
  design: PlaceDesign,
  { width, height }: { width: number; height: number },
): Promise<Picture> {
  const compositor = await openCompositor();
  const view = { x: 640, y: 360, zoom: 1, roll: 0, defocus: 0 };
  const backdrop = makeBackdrop(design, { platform, compositor, width, height, from: view, to: view, mood: MOOD });
  const frame = compositor.layer(width, height);
  backdrop.drawBehind(frame, view, 0);
  backdrop.drawBefore(frame, view, 0);
  const finish = compositor.sprite(finishPicture(platform, width, height, lightFor(design, MOOD), seedOfWord('finish')));
  compositor.draw(frame, finish, [1, 0, 0, 1, 0, 0], { blend: 'multiply', alpha: 1 });
  return { width, height, rgba: compositor.rgba(frame) };
}
