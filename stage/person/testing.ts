import { createCanvas, Path2D as SkiaPath } from '@napi-rs/canvas';
import type { Look } from '../../schema/look.ts';
import type { ActorState, Canvas, Light, Platform, Sprite } from '../contract.ts';
import { openCompositor, type FilmCompositor } from '../compositor/compositor.ts';
import { makeActor } from './actor.ts';
import { AT_EASE } from './at-ease.ts';

/** The canvas package as a platform, for tests; it offers Canvas 2D in all that the stage uses. */
export const platform: Platform = {
  createCanvas: (width, height) => createCanvas(width, height) as unknown as Canvas,
  createPath: (svg) => new SkiaPath(svg) as unknown as Path2D,
  fontFor: () => 'serif',
};
export const DAYLIGHT: Light = {
  key: [1.2, 1.08, 0.93],
  ambient: [0.47, 0.46, 0.6],
  rim: [0.95, 0.07, 85],
  azimuth: 60,
  elevation: 40,
  fog: { colour: [0.9, 0.03, 90], density: 0 },
  night: false,
  vignette: 0,
  grade: { colour: [0.8, 0.1, 60], strength: 0 },
};

/** Somebody, with one valid default for everything. */
export const aLook = (with_: Partial<Look> = {}): Look => ({
  gender: 'female',
  ageBand: 'adult',
  build: 'average',
  stature: 1,
  skinTone: 5,
  face: {
    width: 0,
    jaw: 0,
    noseWidth: 0,
    noseLength: 0,
    eyeSize: 0,
    eyeTilt: 0,
    eyeSpacing: 0,
    lipFullness: 0,
    browThickness: 0,
    cheek: 0,
  },
  eyeColour: [0.38, 0.07, 55],
  hair: { style: 'short', colour: [0.25, 0.03, 45], grey: 0 },
  facialHair: null,
  garments: [worn('trousers'), worn('shirt')],
  accessories: [],
  ...with_,
});
export const worn = (id: string): Look['garments'][number] => ({
  id,
  main: [0.55, 0.1, 200],
  trim: [0.8, 0.05, 90],
  accent: [0.6, 0.15, 30],
});

const SIZE = { width: 120, height: 220, headPx: 28 };
/** One frame of somebody, small, on nothing: its pixels, and what was substituted. */
export async function snapshot(look: Look, state: Partial<ActorState> = {}) {
  const compositor: FilmCompositor = await openCompositor();
  const layer: Sprite = compositor.layer(SIZE.width, SIZE.height);
  const actor = makeActor(look, { platform, compositor, light: DAYLIGHT, maxHeadPx: SIZE.headPx, seed: 1 });
  actor.draw(layer, { x: SIZE.width / 2, y: SIZE.height - 16, headPx: SIZE.headPx }, { ...AT_EASE, ...state });
  return { pixels: compositor.rgba(layer).slice(), substitutions: actor.substitutions, actor };
}
/** Pixels that somebody covers, as a share of the frame. */
export const covered = (pixels: Uint8ClampedArray) => pixels.filter((value, i) => i % 4 === 3 && value > 200).length / (pixels.length / 4);
