import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { missingEntries } from './complete-lock.mjs';

/*
 * On this clone, which is set up: the tests run in it.
 */

const SET_UP = fileURLToPath(new URL('set-up.mjs', import.meta.url));

const setUp = (...args: string[]): ChildProcess => spawn(process.execPath, [SET_UP, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const [[code], out, err] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout!),
    text(child.stderr!),
  ]);
  return { code, out, err };
}

test('the command gets its arguments and the pinned Node; its exit code is passed on', async () => {
  const script = 'console.log(JSON.stringify([process.version, ...process.argv.slice(1)])); process.exit(7)';
  const { code, out, err } = await ended(setUp('story', '--', 'node', '-e', script, '--', 'a b', '--json'));
  const { devDependencies } = JSON.parse(await fs.readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    devDependencies: { node: string };
  };

  expect(JSON.parse(out)).toEqual([`v${devDependencies.node}`, 'a b', '--json']);
  expect(code).toBe(7);
  expect(err).toBe('');
});

test('a signal reaches the command, which decides', async () => {
  const script = "process.on('SIGTERM', () => { console.log('tidied'); process.exit(3); }); setInterval(() => {}, 1e6); console.log('up')";
  const child = setUp('story', '--', 'node', '-e', script);
  const done = ended(child);
  child.stdout!.once('data', () => child.kill('SIGTERM'));
  expect(await done).toMatchObject({ code: 3, out: 'up\ntidied\n' });
});

test('a command that dies of a signal counts as shells count it', async () => {
  expect((await ended(setUp('story', '--', 'node', '-e', "process.kill(process.pid, 'SIGKILL')"))).code).toBe(137);
});

test('without anything to do it says how it is used', async () => {
  const { code, err } = await ended(setUp());
  expect(code).toBe(1);
  expect(err).toContain('usage');
});

test('the lockfile names every optional package, so that npm ci takes it on any platform', async () => {
  const { packages } = JSON.parse(await fs.readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')) as { packages: object };
  expect(missingEntries(packages), 'run node deploy/local/complete-lock.mjs').toEqual({});
});

test('a missing package of another platform is written in with its platform', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { '@a/linux-x64-musl': '1.0.0', '@a/darwin-arm64': '1.0.0', here: '2.0.0' } }, 'node_modules/here': {} }; // prettier-ignore
  expect(missingEntries(packages)).toEqual({
    'node_modules/@a/linux-x64-musl': { version: '1.0.0', cpu: ['x64'], os: ['linux'], libc: ['musl'], optional: true },
    'node_modules/@a/darwin-arm64': { version: '1.0.0', cpu: ['arm64'], os: ['darwin'], optional: true },
  });
});
