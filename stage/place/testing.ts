import { createCanvas, Path2D as NodePath } from '@napi-rs/canvas';
import type { Platform } from '../contract.ts';
import type { PlaceDesign } from '../../schema/shot.ts';

/** The platform of Node, for tests: the canvas package's types differ from the browser's only in name. */
export const nodePlatform: Platform = {
  createCanvas: (width, height) => createCanvas(width, height) as unknown as ReturnType<Platform['createCanvas']>,
  createPath: (svg) => (svg === undefined ? new NodePath() : new NodePath(svg)) as unknown as Path2D,
  fontFor: () => 'sans-serif',
};

/** A place with nothing special about it. */
export const aPlace = (change: Partial<PlaceDesign> = {}): PlaceDesign => ({
  kind: 'street',
  interior: false,
  culture: 'european',
  era: 'modern',
  geography: null,
  timeOfDay: 'noon',
  weather: 'clear',
  season: null,
  occasion: null,
  props: [],
  palette: [],
  seed: 7,
  ...change,
});
