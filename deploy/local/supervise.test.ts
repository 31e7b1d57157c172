import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort, accepts, until } from './ports.ts';
import { since } from './proc.ts';
import { Supervised, type ProcessPlan } from './supervise.ts';

const LEASH = new URL('leash.mjs', import.meta.url).href;
let folder: string;
let running: Supervised[];
let said: string[];

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-supervise-'));
  running = [];
  said = [];
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop({ atOnce: true })));
  await fs.rm(folder, { recursive: true });
});

/** A process that runs this script of JavaScript and is ready when its port answers. */
function supervise(script: string, port: number, change: Partial<ProcessPlan> = {}): Supervised {
  const one = new Supervised(
    {
      name: 'door',
      command: process.execPath,
      args: ['-e', script],
      env: { ...process.env, DOOR: String(port) },
      logFile: path.join(folder, 'logs/door.log'),
      stopSignal: 'SIGTERM',
      graceMs: 500,
      ready: (signal) => until(() => accepts(port), signal),
      ...change,
    },
    (words) => said.push(words),
  );
  running.push(one);
  return one;
}

const DOOR = 'require("net").createServer().listen(process.env.DOOR, "127.0.0.1");';
const gone = (pid: number) => until(async () => (await since(pid)) === null, AbortSignal.timeout(5000));

test('it is started when it is ready, and gone when it is stopped', async () => {
  const port = await freePort();
  const door = supervise(DOOR, port);
  await door.start();
  expect(await accepts(port)).toBe(true);
  const { pid = 0 } = door;

  await door.stop();
  expect(await since(pid)).toBeNull();
  expect(await accepts(port)).toBe(false);
});

test('killed, it comes back by itself', async () => {
  const port = await freePort();
  const door = supervise(DOOR, port);
  await door.start();
  for (let round = 1; round <= 2; round += 1) {
    const { pid = 0 } = door;
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    await expect.poll(() => door.restarts, { timeout: 5000 }).toBe(round); // the last of its threads may still hold the port for a moment
    await until(async () => door.pid !== undefined && door.pid !== pid && (await accepts(port)), AbortSignal.timeout(5000));
  }
});

test('what can never start is given up with the end of its log', async () => {
  const door = supervise('throw new Error("the hinge is missing")', await freePort());
  await expect(door.start()).rejects.toThrow('the hinge is missing');
  expect(said.filter((words) => words === 'door started').length).toBeGreaterThan(3);
});

test('a program that is not there is named', async () => {
  const door = supervise('', await freePort(), { command: path.join(folder, 'nothing') });
  await expect(door.start()).rejects.toThrow('ENOENT');
});

test('one that ignores the request to stop is ended after its grace, with whatever it started', async () => {
  const port = await freePort();
  const stubborn = `process.on("SIGTERM", () => {}); ${DOOR}
    const child = require("child_process").spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6)"], { stdio: "ignore" });
    require("fs").writeFileSync(${JSON.stringify(path.join(folder, 'child'))}, String(child.pid));`;
  const door = supervise(stubborn, port);
  await door.start();
  const child = await fs.readFile(path.join(folder, 'child'), 'utf8');
  await door.stop();
  expect(await since(door.pid ?? 0)).toBeNull();
  await gone(Number(child));
});

test('stopping in the middle of a pause between tries ends at once', async () => {
  const door = supervise('process.exit(1)', await freePort());
  const started = door.start().catch(() => 'given up');
  await until(async () => door.restarts >= 3, AbortSignal.timeout(5000));
  await door.stop();
  expect(await started).toBe('given up');
});

test('a leashed child ends when its supervisor is killed', async () => {
  const script = 'setInterval(() => {}, 1e6); process.send(process.pid);';
  const parent = `const child = require("child_process").spawn(process.execPath, ["--import", ${JSON.stringify(LEASH)}, "-e", ${JSON.stringify(script)}],
    { detached: true, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    child.on("message", (pid) => process.send(pid));`;
  const supervisor = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const [pid] = (await once(supervisor, 'message')) as [number];
  expect(await since(pid)).not.toBeNull();
  supervisor.kill('SIGKILL');
  await gone(pid);
});
