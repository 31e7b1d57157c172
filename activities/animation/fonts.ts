import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { StudioError } from '../../schema/errors.ts';

/** The bundled package of each ISO 15924 script, best for titles first; all under the Open Font License. */
const PACKAGES: Record<string, readonly string[]> = {
  Latn: ['noto-serif-display', 'noto-sans'],
  Cyrl: ['noto-serif-display', 'noto-sans'],
  Grek: ['noto-serif-display', 'noto-sans'],
  Deva: ['noto-sans-devanagari'],
  Taml: ['noto-sans-tamil'],
  Telu: ['noto-sans-telugu'],
  Mlym: ['noto-sans-malayalam'],
  Knda: ['noto-sans-kannada'],
  Beng: ['noto-sans-bengali'],
  Gujr: ['noto-sans-gujarati'],
  Guru: ['noto-sans-gurmukhi'],
  Arab: ['noto-sans-arabic'],
  Jpan: ['noto-sans-jp'],
  Hans: ['noto-sans-sc'],
  Kore: ['noto-sans-kr'],
};
const registered = new Map<string, readonly string[]>();
const require = createRequire(import.meta.url);

/**
 * The families of a script as Canvas 2D's `font` takes them, registered on first use. A package holds one file per range of characters;
 * each becomes a family of its own, and text falls through the list.
 * @throws StudioError SETUP_INCOMPLETE when a package isn't installed
 */
export function familiesFor(script: string): string {
  const packages = PACKAGES[script] ?? PACKAGES['Latn'] ?? [];
  return packages.flatMap((name) => familiesOf(name)).join(', ');
}

function familiesOf(name: string): readonly string[] {
  const known = registered.get(name);
  if (known) return known;
  const folder = folderOf(name);
  // Latin first, numbered ranges last: most text is settled by the first files.
  const files = readdirSync(folder)
    .filter((file) => /-wght-normal\.woff2$/.test(file))
    .sort((a, b) => Number(/\[?\d+\]?-wght/.test(a)) - Number(/\[?\d+\]?-wght/.test(b)) || (a < b ? -1 : 1));
  const families = files.map((file, index) => {
    const family = `Film ${name} ${index}`;
    GlobalFonts.register(readFileSync(path.join(folder, file)), family);
    return `"${family}"`;
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
