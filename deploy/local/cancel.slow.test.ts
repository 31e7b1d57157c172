import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CANCEL_FILM } from './film-operations.ts';
import { until } from './ports.ts';
import { readRunFile } from './run-file.ts';
import { follow, sharedStudio, submit } from './testing.ts';

const WITHIN_MS = 2_000;
/** Drawing takes 25 ticks in this time, waiting none. */
const LOOK_EVERY_MS = 250;
const IDLE_TICKS = 4;
const SCRIPT = `Title: Cut Short

EXT. STREET - DAY

MIRA (30) walks. TOM (34) walks beside her.

TOM
We could walk like this for a long, long time, you and I.

MIRA
We could. Nobody would ever call us back, not today.

Tom stops. Mira walks on.
`;

let studio: Awaited<ReturnType<typeof sharedStudio>>;
beforeAll(async () => {
  studio = await sharedStudio();
}, 120_000);

interface Process {
  pid: number;
  parent: number;
  command: string;
  /** Clock ticks it has used, a hundred a second. */
  ticks: number;
}

/** Everything that descends from a process, by Linux' own books. */
async function descendants(root: number): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(pids.map(readProcess))).filter((one) => one !== null);
  const found: Process[] = [];
  for (let parents = [root]; parents.length > 0;) {
    const children = all.filter(({ parent }) => parents.includes(parent));
    found.push(...children);
    parents = children.map(({ pid }) => pid);
  }
  return found;
}

async function readProcess(name: string): Promise<Process | null> {
  const line = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null); // it has ended
  const [, command = '', rest = ''] = /\((.*)\) (.*)$/s.exec(line ?? '') ?? [];
  const fields = rest.split(' ');
  return line === null ? null : { pid: Number(name), parent: Number(fields[1]), command, ticks: Number(fields[11]) + Number(fields[12]) };
}

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name)); // prettier-ignore

test(
  'cancelled while shots are filmed: no encoder runs two seconds later, nothing is half-written, and the next run completes',
  { timeout: 180_000 },
  async ({ skip }) => {
    skip(process.platform !== 'linux', 'reads /proc');
    const worker = (await readRunFile(studio.home))!.processes['worker']!.pid;
    const encoders = async () => (await descendants(worker)).filter(({ command }) => command.startsWith('ffmpeg'));
    const filmId = await submit(studio.client, SCRIPT);
    const ended = follow(studio.client, filmId);
    ended.catch(() => undefined); // looked at below
    await until(async () => (await encoders()).length > 0, AbortSignal.timeout(60_000), 50);

    const at = performance.now();
    await studio.client.ask(CANCEL_FILM, { filmId });
    let before = -Infinity;
    const idle = async () => {
      const used = (await descendants(worker)).reduce((sum, { ticks }) => sum + ticks, 0);
      const quiet = Math.abs(used - before) <= IDLE_TICKS && (await encoders()).length === 0;
      before = used;
      return quiet;
    };
    await until(idle, AbortSignal.timeout(10_000), LOOK_EVERY_MS);
    expect(performance.now() - at).toBeLessThan(WITHIN_MS + LOOK_EVERY_MS); // it takes two looks to see that nobody draws
    await expect(ended).rejects.toMatchObject({ code: 'CANCELLED' });
    await until(async () => (await readdir(path.join(studio.home, 'scratch'))).length === 0, AbortSignal.timeout(2_000), 50);
    expect(await encoders()).toEqual([]);

    const objects = path.join(studio.home, 'objects');
    expect(await readdir(path.join(objects, '.incoming'))).toEqual([]);
    for (const about of (await filesUnder(objects)).filter((file) => path.basename(file) === 'about.json')) {
      const { sizeBytes } = JSON.parse(await readFile(about, 'utf8')) as { sizeBytes: number }; // written by the store
      expect((await stat(path.join(path.dirname(about), 'body'))).size).toBe(sizeBytes);
    }
    const whole = await follow(studio.client, await submit(studio.client, SCRIPT));
    expect(whole).toMatchObject({ state: 'COMPLETED' });
    expect(whole.reused).toBeGreaterThan(0);
  },
);
