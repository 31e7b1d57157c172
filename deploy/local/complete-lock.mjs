/*
 * Some registries carry no packages for platforms they don't serve. npm then leaves those optional packages out of the lockfile, and
 * `npm ci` refuses it everywhere. This writes them back in by name and version, so that the lockfile serves every platform.
 * Run after `npm install` on such a registry: node deploy/local/complete-lock.mjs
 */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const OS = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', netbsd: 'netbsd', openbsd: 'openbsd', openharmony: 'openharmony', sunos: 'sunos', win32: 'win32', windows: 'win32' }; // prettier-ignore
const CPU = { arm: 'arm', arm64: 'arm64', ia32: 'ia32', loong64: 'loong64', mips64el: 'mips64el', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', x64: 'x64' }; // prettier-ignore
const LIBC = { gnu: 'glibc', musl: 'musl' };

/** Optional packages that something in the lockfile names but that have no entry, as entries. */
export function missingEntries(packages) {
  const missing = {};
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, place, name)) continue;
      const at =
        packages[`node_modules/${name}`] || missing[`node_modules/${name}`] ? `${place}/node_modules/${name}` : `node_modules/${name}`;
      missing[at] = { version: version.replace(/^[\^~]/, ''), ...platformOf(name), ...(entry.dev && { dev: true }), optional: true };
    }
  }
  return missing;
}

/** Whether Node's walk from the place upwards finds the package. */
function isLocked(packages, place, name) {
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}/node_modules/${name}`]) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

function platformOf(name) {
  const words = name.toLowerCase().split(/[/-]/);
  const found = (table) => words.map((word) => table[word]).filter(Boolean).slice(0, 1); // prettier-ignore
  const parts = { cpu: found(CPU), os: found(OS), libc: found(LIBC) };
  if (parts.os[0] !== 'linux') parts.libc = [];
  return Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
  const missing = missingEntries(lock.packages);
  const all = { ...lock.packages, ...missing };
  const byName = ([a], [b]) => (a < b ? -1 : 1);
  lock.packages = { '': all[''], ...Object.fromEntries(Object.entries(all).filter(([place]) => place !== '').sort(byName)) }; // prettier-ignore
  fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} packages of other platforms written into the lockfile.`);
}
