import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { since } from './proc.ts';
import { leaveHome, runningStudio, takeHome, writeRunFile } from './run-file.ts';

let home: string;
beforeEach(async () => {
  home = await fs.mkdtemp(path.join(tmpdir(), 'studio-home-'));
});
afterEach(() => fs.rm(home, { recursive: true }));

const record = async (supervisor: number, worker: number) =>
  writeRunFile(home, {
    supervisor: { pid: supervisor, since: (await since(supervisor)) ?? 'long ago' },
    apiUrl: 'http://127.0.0.1:4321',
    ports: { api: 4321 },
    processes: { worker: { pid: worker, since: (await since(worker)) ?? 'long ago', stopSignal: 'SIGTERM' } },
  });

test('one home is taken once, and the second learns where the studio is', async () => {
  await takeHome(home);
  await record(process.pid, process.pid);
  await expect(takeHome(home)).rejects.toMatchObject({ code: 'CONFLICT', details: { apiUrl: 'http://127.0.0.1:4321' } });
  expect(await runningStudio(home)).toMatchObject({ apiUrl: 'http://127.0.0.1:4321' });

  await leaveHome(home);
  await fs.rm(path.join(home, 'run.json'));
  await expect(takeHome(home)).resolves.toEqual({});
});

test('what a killed studio left running is ended, and its ports are kept', async () => {
  const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
  await record(999_999_999, left.pid ?? 0);
  await fs.writeFile(path.join(home, 'lock'), JSON.stringify({ pid: 999_999_999, since: 'long ago' }));

  const ended = once(left, 'exit');
  expect(await takeHome(home)).toEqual({ api: 4321 });
  expect(await ended).toEqual([null, 'SIGTERM']);
  expect(await fs.readFile(path.join(home, 'lock'), 'utf8')).toContain(String(process.pid));
});

test('a process that merely got an old number is left alone', async () => {
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
  await writeRunFile(home, {
    supervisor: { pid: 999_999_999, since: 'long ago' },
    apiUrl: '',
    ports: {},
    processes: { worker: { pid: stranger.pid ?? 0, since: 'ticks 1', stopSignal: 'SIGTERM' } },
  });
  await takeHome(home);
  expect(await since(stranger.pid ?? 0)).not.toBeNull();
  stranger.kill('SIGKILL');
});

test('a record cut short by a crash is no record', async () => {
  await fs.writeFile(path.join(home, 'run.json'), '{"supervisor":');
  expect(await runningStudio(home)).toBeNull();
  await expect(takeHome(home)).resolves.toEqual({});
});
