/*
 * node deploy/local/set-up.mjs WHAT -- COMMAND…
 *
 * Brings this clone to where COMMAND can run, then runs it with the pinned Node. Fetches only what is missing, and does nothing the second time.
 * Plain JavaScript for any Node from 18 on, since nothing is installed when it starts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsFor, FONTS, programsFor } from './assets.mjs';
import { isInstalled } from './installed.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOME = path.resolve(ROOT, process.env.STUDIO_HOME || '.studio');
const ASSETS = process.env.STUDIO_ASSETS || path.join(HOME, 'assets');
const CACHE = process.env.STUDIO_CACHE || path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'ai-film-studio');
const MODULES = path.join(ROOT, 'node_modules');
const PLATFORM = `${process.platform}-${process.arch}`;
const WINDOWS = process.platform === 'win32';
/** What makes the voice model from the fetched one, and the file that is there once it has. */
const PREPARE_MODEL = {
  script: path.join(ROOT, 'activities/voice/prepare-model.mjs'),
  from: 'kokoro/kokoro-v1.0.int8.onnx',
  makes: 'kokoro/model.onnx',
};

const say = (text) => process.stderr.write(`set-up: ${text}\n`);

async function main() {
  const split = process.argv.indexOf('--');
  const what = process.argv[2];
  const command = split < 0 ? [] : process.argv.slice(split + 1);
  if (what === undefined || what === '--') throw new Error('usage: node deploy/local/set-up.mjs WHAT [-- COMMAND…]');
  const assets = assetsFor(PLATFORM).filter((asset) => asset.for.includes(what));
  if (!isDone(assets)) await inTurn(() => setUp(what, assets));
  if (command.length > 0) await runCommand(command, programPaths(what));
}

// --- what is there already -------------------------------------------------------------------------------------------------------------

/** One look at each thing: the packages' stamp, each asset's size. Everything was verified when it came. */
function isDone(assets) {
  return packagesDone() && assets.every((asset) => isInstalled(asset, ASSETS)) && !modelMissing(assets);
}

const stampFile = path.join(MODULES, '.set-up');
const stamp = () => `${createHash('sha256').update(fs.readFileSync(path.join(ROOT, 'package-lock.json'))).digest('hex')} ${PLATFORM}`; // prettier-ignore

function packagesDone() {
  try {
    return fs.readFileSync(stampFile, 'utf8') === stamp() && fs.existsSync(nodeProgram());
  } catch {
    return false;
  }
}

const nodeProgram = () => path.join(MODULES, WINDOWS ? 'node/bin/node.exe' : 'node/bin/node');
const modelMissing = (assets) =>
  assets.some(({ file }) => file === PREPARE_MODEL.from) &&
  fs.existsSync(PREPARE_MODEL.script) &&
  !fs.existsSync(path.join(ASSETS, PREPARE_MODEL.makes));

// --- bringing what is missing ----------------------------------------------------------------------------------------------------------

async function setUp(what, assets) {
  const started = Date.now();
  if (!packagesDone()) await installPackages();
  await bringPrograms(programsFor(PLATFORM).filter((program) => program.for.includes(what)));
  const missing = assets.filter((asset) => !isInstalled(asset, ASSETS));
  if (missing.length > 0) await bringAssets(missing);
  if (modelMissing(assets)) {
    say('preparing the voice model');
    runOrThrow(nodeProgram(), [PREPARE_MODEL.script, ASSETS]);
  }
  say(`ready after ${Math.round((Date.now() - started) / 100) / 10} s`);
}

async function installPackages() {
  if (!installedAsLocked()) {
    say('installing npm packages');
    const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
    // its install script would fetch CUDA libraries from a host of its own
    runOrThrow(WINDOWS ? 'npm.cmd' : 'npm', ['ci', ...quiet], { ONNXRUNTIME_NODE_INSTALL: 'skip' });
  }
  const pin = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).devDependencies.node;
  if (versionOf(nodeProgram()) !== `v${pin}`) {
    say('install scripts were skipped; running them');
    runOrThrow(WINDOWS ? 'npm.cmd' : 'npm', ['rebuild', '--loglevel=error'], { ONNXRUNTIME_NODE_INSTALL: 'skip' });
    if (versionOf(nodeProgram()) !== `v${pin}`) throw new Error(`Node ${pin} is not in node_modules. Remove node_modules and try again.`);
  }
  await verifyFonts();
  fs.writeFileSync(stampFile, stamp());
}

const versionOf = (program) => (spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '').trim();

/** Whether someone's own npm has already installed exactly the lockfile: then it isn't done again. */
function installedAsLocked() {
  try {
    const locked = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
    const installed = JSON.parse(fs.readFileSync(path.join(MODULES, '.package-lock.json'), 'utf8')).packages;
    return Object.entries(locked).every(
      ([place, { version, optional }]) => place === '' || (optional && !installed[place]) || installed[place]?.version === version,
    );
  } catch {
    return false;
  }
}

/** ffmpeg and the like: installed where we may, else fetched for this clone alone, else named with the command that installs them. */
async function bringPrograms(programs) {
  const missing = () => programs.filter((program) => !onPath(process.env[program.variable] || program.name) && !instead(program));
  if (missing().length === 0) return;
  const packages = (manager) => [...new Set(missing().map(({ system }) => system[manager]))];
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    say(`installing ${packages('apt').join(' ')} with apt-get`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    try {
      runOrThrow('apt-get', ['update', '-qq'], env);
      runOrThrow('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages('apt')], env);
    } catch (cause) {
      say(cause.message);
    }
  }
  if (missing().length === 0) return;
  const manager = ['apt', 'dnf', 'brew'].find((name) => onPath(name === 'apt' ? 'apt-get' : name)) ?? 'apt';
  const command = `${manager === 'brew' ? '' : 'sudo '}${manager} install ${packages(manager).join(' ')}`;
  say(
    `${missing()
      .map(({ name }) => name)
      .join(' and ')}: not installed on this machine. Best is: ${command}`,
  );
  try {
    await bringAssets(missing().flatMap((program) => program.instead ?? []));
  } catch (cause) {
    say(cause.message);
  }
  if (missing().length > 0)
    say(
      `${missing()
        .map(({ name, without }) => `${name} is missing, so ${without}`)
        .join('; ')}. Run: ${command}`,
    );
}

/** The path of a program that was fetched for this clone because the machine has none; undefined when it wasn't. */
function instead({ name, instead: asset }) {
  if (asset === null || !isInstalled(asset, ASSETS)) return undefined;
  if (!asset.file.endsWith('/')) return path.join(ASSETS, asset.file);
  const launcher = path.join(ASSETS, `${name}.sh`);
  const module = path.join(ROOT, 'deploy/local', `${name}.mjs`);
  const text = `#!/bin/sh\nexec '${nodeProgram()}' '${module}' '${path.join(ASSETS, asset.file)}' "$@"\n`;
  if (!fs.existsSync(launcher) || fs.readFileSync(launcher, 'utf8') !== text) fs.writeFileSync(launcher, text, { mode: 0o755 });
  return launcher;
}

/** Where the fetched programs are, for those that the machine and its environment lack. */
const programPaths = (what) =>
  Object.fromEntries(
    programsFor(PLATFORM)
      .filter((program) => program.for.includes(what) && !process.env[program.variable] && !onPath(program.name))
      .map((program) => [program.variable, instead(program)])
      .filter(([, file]) => file !== undefined),
  );

/** The lockfile's fonts are what the table says they are; a wrong one would change the films. */
async function verifyFonts() {
  const { hashOf } = await import('./fetch-asset.mjs');
  for (const font of FONTS) {
    const files = path.join(MODULES, font.package, 'files/');
    if (!fs.existsSync(files) || hashOf(files) !== font.sha256)
      throw new Error(`The font ${font.package} is not ${font.version} as it was published. Remove node_modules and run this again.`);
  }
}

function onPath(program) {
  if (path.isAbsolute(program)) return fs.existsSync(program);
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some(
    (folder) => fs.existsSync(path.join(folder, program)) || (WINDOWS && fs.existsSync(path.join(folder, `${program}.exe`))),
  );
}

/** All are tried before any failure is told, so that one message names everything. */
async function bringAssets(missing) {
  const { fetchAsset } = await import('./fetch-asset.mjs');
  const { meter } = await import('./meter.mjs');
  const failures = [];
  for (const asset of missing) {
    try {
      await fetchAsset(asset, { assets: ASSETS, cache: CACHE, mirror: process.env.STUDIO_MIRROR, say, progress: meter(process.stderr) });
    } catch (cause) {
      failures.push(cause.message);
    }
  }
  if (failures.length > 0) throw new Error(`\n${failures.join('\n\n')}`);
}

function runOrThrow(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${status}`);
}

/** Two set-ups of one clone at the same time: the second waits for the first, then finds everything done. */
async function inTurn(work) {
  const lock = path.join(HOME, 'set-up.lock');
  fs.mkdirSync(HOME, { recursive: true });
  for (let told = false; ;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isAlive(Number(fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : 0))) fs.rmSync(lock, { force: true });
      else {
        if (!told) say('waiting for another set-up of this clone');
        told = true;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}

// --- the command -----------------------------------------------------------------------------------------------------------------------

/** Runs the command with the pinned Node first on the PATH; its signals and its exit code are ours. */
async function runCommand([name, ...args], programs) {
  const PATH = [path.join(MODULES, '.bin'), process.env.PATH].join(path.delimiter);
  const program = name === 'node' ? nodeProgram() : name;
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...programs, PATH } });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // at a terminal Ctrl-C reaches the child by itself
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (...end) => resolve(end));
  });
  process.exit(signal === null ? code : 128 + os.constants.signals[signal]);
}

main().catch((cause) => {
  say(cause?.message ?? String(cause));
  process.exit(1);
});
