import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const ps = async (pid: number, column: string): Promise<string | null> => {
  const { stdout } = await run('ps', ['-o', `${column}=`, '-p', String(pid)], { env: { ...process.env, LC_ALL: 'C' } }).catch(() => ({
    stdout: '',
  }));
  return stdout.trim() || null;
};

/** When a process was started, in the system's own words; null when it isn't running. With it, a number used again isn't mistaken. */
export async function since(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  const text = await fs.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' '); // the name before it may hold spaces
  return fields && fields[0] !== 'Z' ? `ticks ${fields[19]}` : null;
}

/** The command line of a process; null when it isn't running. */
export async function commandLine(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return ps(pid, 'args');
  const text = await fs.readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return text === null ? null : text.replaceAll('\0', ' ');
}
