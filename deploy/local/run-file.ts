import * as fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StudioError } from '../../schema/errors.ts';
import { since } from './proc.ts';

/** What is running on one studio home: `.studio/run.json`. */
export interface RunFile {
  supervisor: { pid: number; since: string };
  apiUrl: string;
  ports: Record<string, number>;
  processes: Record<string, { pid: number; since: string; stopSignal: NodeJS.Signals }>;
}

const fileIn = (home: string): string => path.join(home, 'run.json');

export async function readRunFile(home: string): Promise<RunFile | null> {
  const text = await fs.readFile(fileIn(home), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as RunFile; // written by writeRunFile
  } catch {
    return null; // cut short by a crash: then nothing in it can be trusted
  }
}

export async function writeRunFile(home: string, content: RunFile): Promise<void> {
  const draft = `${fileIn(home)}.${process.pid}`;
  await fs.writeFile(draft, JSON.stringify(content, null, 2), { mode: 0o600 });
  await fs.rename(draft, fileIn(home));
}

const isThatOne = async ({ pid, since: then }: { pid: number; since: string }): Promise<boolean> =>
  then !== '' && (await since(pid)) === then;

/** The studio running on this home, if there is one. */
export async function runningStudio(home: string): Promise<RunFile | null> {
  const content = await readRunFile(home);
  return content && (await isThatOne(content.supervisor)) ? content : null;
}

/**
 * Takes the home for this process and ends what a killed supervisor left running on it. Gives the ports used last, to keep addresses.
 * @throws StudioError CONFLICT naming the studio that is up
 */
export async function takeHome(home: string): Promise<Record<string, number>> {
  await fs.mkdir(home, { recursive: true });
  const lock = path.join(home, 'lock');
  const mine = JSON.stringify({ pid: process.pid, since: await since(process.pid) });
  for (;;) {
    try {
      await fs.writeFile(lock, mine, { flag: 'wx' });
      break;
    } catch {
      const holder = JSON.parse((await fs.readFile(lock, 'utf8').catch(() => '')) || '{"pid":0,"since":""}') as {
        pid: number;
        since: string;
      };
      if (await isThatOne(holder)) {
        const apiUrl = (await readRunFile(home))?.apiUrl ?? null;
        throw new StudioError('CONFLICT', `This studio is already running${apiUrl ? ` at ${apiUrl}` : ''} (process ${holder.pid})`, {
          details: { apiUrl },
        });
      }
      await fs.rm(lock, { force: true });
    }
  }
  const before = await readRunFile(home);
  await Promise.all(Object.values(before?.processes ?? {}).map(async (one) => (await isThatOne(one)) && end(one.pid, one.stopSignal)));
  return before?.ports ?? {};
}

export async function leaveHome(home: string): Promise<void> {
  await fs.rm(path.join(home, 'lock'), { force: true });
}

async function end(pid: number, stopSignal: NodeJS.Signals): Promise<void> {
  const send = (signal: NodeJS.Signals | 0) => {
    try {
      return process.kill(pid, signal);
    } catch {
      return false;
    }
  };
  send(stopSignal);
  const deadline = Date.now() + 5000;
  while (send(0) && Date.now() < deadline) await pause(50);
  send('SIGKILL');
}
