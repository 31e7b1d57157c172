import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { coverageOf } from './font-coverage.ts';
import { FONT_PACKAGES } from './font-packages.ts';
import { GlobalFonts } from './skia.ts';
import { StudioError } from '../../schema/errors.ts';

interface Family {
  name: string;
  covers: readonly (readonly [from: number, to: number])[];
}
const registered = new Map<string, readonly Family[]>();
const require = createRequire(import.meta.url);

/**
 * The families of a script as Canvas 2D's `font` takes them, registered on first use. A package holds one file per range of characters;
 * each becomes a family of its own, and text falls through the list.
 * @throws StudioError SETUP_INCOMPLETE when a package isn't installed
 */
export const familiesFor = (script: string): string =>
  packagesOf(script)
    .flatMap(familiesOf)
    .map(({ name }) => `"${name}"`)
    .join(', ');

/** Whether one of a script's families has a glyph for a character. Skia would go on to any font it finds on the machine. */
export function hasGlyph(script: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return packagesOf(script).some((name) => familiesOf(name).some(({ covers }) => covers.some(([from, to]) => code >= from && code <= to)));
}

const packagesOf = (script: string): readonly string[] => FONT_PACKAGES[script] ?? FONT_PACKAGES['Latn'] ?? [];

function familiesOf(name: string): readonly Family[] {
  const known = registered.get(name);
  if (known) return known;
  const folder = folderOf(name);
  // Latin first, numbered ranges last: most text is settled by the first files.
  const files = readdirSync(folder)
    .filter((file) => /-wght-normal\.woff2$/.test(file))
    .sort((a, b) => Number(/\[?\d+\]?-wght/.test(a)) - Number(/\[?\d+\]?-wght/.test(b)) || (a < b ? -1 : 1));
  const families = files.map((file, index) => {
    const font = readFileSync(path.join(folder, file));
    const family = `Film ${name} ${index}`;
    GlobalFonts.register(font, family);
    return { name: family, covers: coverageOf(font) };
  });
  registered.set(name, families);
  return families;
}

function folderOf(name: string): string {
  try {
    return path.join(path.dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files');
  } catch (reason) {
    throw new StudioError('SETUP_INCOMPLETE', `The font ${name} is not installed; run npm install`, { cause: reason });
  }
}
