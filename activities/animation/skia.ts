import { createRequire } from 'node:module';
import type * as Skia from '@napi-rs/canvas';

/*
 * The one place that loads `@napi-rs/canvas`: films are drawn with bundled fonts and nothing else, on every machine the same. The package
 * looks for the system's fonts as it is loaded unless told not to, and an `import` would load it before a line of ours could run.
 */
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
const skia = createRequire(import.meta.url)('@napi-rs/canvas') as typeof Skia;

export const { createCanvas, GlobalFonts, Path2D } = skia;
