import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IS_SOURCE = /(?<!\.test)\.(ts|mjs|json|wasm)$/;

/**
 * The version of an engine: a hash of the sources it consists of and of the packages it draws or speaks with, so that no change
 * of code can pass an old artifact off as new. `sources` are files or folders from the project's root.
 */
export function sourceVersion(sources: readonly string[], packages: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(path.join(ROOT, file)));
  for (const name of packages) hash.update(name).update(packageVersion(name));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(source: string): string[] {
  if (IS_SOURCE.test(source)) return [source];
  return readdirSync(path.join(ROOT, source), { recursive: true, encoding: 'utf8' })
    .filter((name) => IS_SOURCE.test(name))
    .map((name) => path.join(source, name));
}

function packageVersion(name: string): string {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }; // every package has one
  return manifest.version;
}
