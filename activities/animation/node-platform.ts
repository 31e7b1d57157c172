import { createCanvas, Path2D as SkiaPath } from './skia.ts';
import type { Canvas, Platform } from '../../stage/contract.ts';
import { familiesFor, hasGlyph } from './fonts.ts';

/** The stage's machine in Node: Skia canvases and bundled fonts. */
export const nodePlatform: Platform = {
  // Skia's canvas and path have the browser's shape; only their declared types differ.
  createCanvas: (width, height) => createCanvas(width, height) as unknown as Canvas,
  createPath: (svg) => (svg === undefined ? new SkiaPath() : new SkiaPath(svg)) as unknown as Path2D,
  fontFor: familiesFor,
  hasGlyph,
};
