import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StudioClient } from './client.ts';
import { CREATE_PROJECT } from './film-operations.ts';
import { accepts, freePort, until } from './ports.ts';
import { ownerUrl, postgresPlan, preparePostgres } from './postgres.ts';
import { since } from './proc.ts';
import { readRunFile } from './run-file.ts';
import { startStack, type Stack } from './stack.ts';
import { Supervised } from './supervise.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASSETS = path.join(ROOT, '.studio/assets'); // npm test has fetched them
const NAMES = ['API', 'Postgres', 'Temporal', 'worker'];

/** A home that Postgres' own user may enter, unlike mkdtemp's. */
async function aHome(): Promise<string> {
  const home = await fs.mkdtemp(path.join(tmpdir(), 'studio-stack-'));
  await fs.chmod(home, 0o755);
  await fs.symlink(ASSETS, path.join(home, 'assets'));
  return home;
}

const limit = (ms: number) => AbortSignal.timeout(ms);
const pidsIn = async (home: string): Promise<number[]> => Object.values((await readRunFile(home))?.processes ?? {}).map(({ pid }) => pid);
const allGone = async (pids: readonly number[]) => (await Promise.all(pids.map(since))).every((one) => one === null);

describe('the local stack', { timeout: 120_000 }, () => {
  let home: string;
  let stack: Stack;
  let client: StudioClient;
  const health = async () => (await fetch(`${stack.apiUrl}/health`)).ok;
  const write = async (title: string) => (await client.ask<{ createProject: { id: string } }>(CREATE_PROJECT, { title })).createProject.id;
  const titleOf = async (id: string) =>
    (await client.ask<{ project: { title: string } }>('query ($id: ID!) { project(id: $id) { title } }', { id })).project.title;

  beforeAll(async () => {
    home = await aHome();
    stack = await startStack({ home });
    client = new StudioClient(stack.apiUrl, stack.key);
    await stack.complete;
  }, 120_000);
  afterAll(async () => {
    await stack.stop();
    await fs.rm(home, { recursive: true, force: true });
  });

  test('all four parts run as processes of their own, written down', async () => {
    expect(stack.processes().map(({ name }) => name).sort()).toEqual(NAMES); // prettier-ignore
    expect(await health()).toBe(true);
    await expect.poll(async () => (await pidsIn(home)).length).toBe(4);
  });

  test('a second studio on the same home is refused, with the address of the first', async () => {
    await expect(startStack({ home })).rejects.toMatchObject({ code: 'CONFLICT', details: { apiUrl: stack.apiUrl } });
    expect(await health()).toBe(true);
  });

  test.each(NAMES)('%s, killed, is back by itself and nothing is lost', async (name) => {
    const id = await write(`before ${name} fell`);
    const victim = stack.processes().find((one) => one.name === name)!;
    process.kill(victim.pid, 'SIGKILL');

    const back = () => stack.processes().find((one) => one.name === name && one.restarts > victim.restarts && one.pid !== 0);
    await until(
      async () => back() !== undefined && (await accepts(Number(new URL(stack.apiUrl).port))) && (await health()),
      limit(60_000),
      100,
    );
    await until(async () => (await titleOf(id).catch(() => '')) === `before ${name} fell`, limit(20_000), 200);
    expect(back()?.pid).not.toBe(victim.pid);
  });

  test('stopped, it leaves no process; started again, it has kept everything, address included', async () => {
    const id = await write('kept');
    const pids = await pidsIn(home);
    const { apiUrl } = stack;
    await stack.stop();
    expect(await allGone(pids)).toBe(true);

    stack = await startStack({ home });
    expect(stack.apiUrl).toBe(apiUrl);
    expect(await titleOf(id)).toBe('kept');
  });
});

describe('npm start', { timeout: 120_000 }, () => {
  const start = (home: string): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'deploy/local/start.ts')], {
      cwd: ROOT,
      env: { ...process.env, STUDIO_HOME: home, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const heard = (child: ChildProcess, words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (text: Buffer) => (said += text.toString()).includes(words) && resolve());
      child.once('exit', () => reject(new Error(`it ended without saying “${words}”:\n${said}`)));
    });

  test('Ctrl-C, even pressed again and again, ends it cleanly without leftovers', async () => {
    const home = await aHome();
    const child = start(home);
    await heard(child, 'The studio is open');
    const pids = await pidsIn(home);
    expect(pids).toHaveLength(4);
    child.kill('SIGINT');
    const again = setInterval(() => child.kill('SIGINT'), 500);
    const [code] = (await once(child, 'exit')) as [number | null];
    clearInterval(again);

    expect(code).toBe(0);
    expect(await allGone(pids)).toBe(true);
    await fs.rm(home, { recursive: true });
  });

  test('interrupted while it is still starting, it leaves nothing either', async () => {
    const home = await aHome();
    const child = start(home);
    await heard(child, 'Postgres started');
    const pids = await pidsIn(home);
    child.kill('SIGTERM');
    expect(((await once(child, 'exit')) as [number])[0]).toBe(0);
    expect(await allGone([...pids, ...(await pidsIn(home))])).toBe(true);
    await fs.rm(home, { recursive: true });
  });

  test('killed without a word, it leaves nothing running, and the next start carries on', async () => {
    const home = await aHome();
    const first = start(home);
    await heard(first, 'The studio is open');
    const left = await pidsIn(home);
    first.kill('SIGKILL');
    await once(first, 'exit');
    await until(() => allGone(left), limit(20_000), 100); // by the watchdog

    const stack = await startStack({ home });
    expect((await fetch(`${stack.apiUrl}/health`)).ok).toBe(true);
    await stack.stop();
    await fs.rm(home, { recursive: true });
  });
});

test('where the user of Postgres may not enter, the database lies in a place of its own', { timeout: 60_000 }, async ({ skip }) => {
  skip(process.getuid?.() !== 0, 'only root needs another user');
  const home = await fs.mkdtemp(path.join(tmpdir(), 'studio-closed-')); // mode 0700
  const port = await freePort();
  const place = await preparePostgres(home, 'a password');
  const server = new Supervised(postgresPlan(place, port, 'a password', path.join(home, 'log')), () => {});
  try {
    await server.start();
    const sql = postgres(ownerUrl(port, 'a password'), { max: 1 });
    const [row] = await sql`select current_setting('server_encoding') as encoding, current_setting('data_directory') as folder`;
    await sql.end();
    expect(row).toEqual({ encoding: 'UTF8', folder: place.data });
    expect(place.data.startsWith(home)).toBe(false);
  } finally {
    await server.stop();
    await fs.rm(path.dirname(place.data), { recursive: true });
    await fs.rm(home, { recursive: true });
  }
});
