import { spawn, type ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../drizzle/migrate.ts';
import { roleUrl } from '../../drizzle/roles.ts';
import { isLoopback } from '../../api/identity/local-owner.ts';
import { parseEnv, type Env } from '../../schema/env.ts';
import { freePort, until } from './ports.ts';
import { ownerUrl, postgresPlan, preparePostgres } from './postgres.ts';
import { since } from './proc.ts';
import { leaveHome, takeHome, writeRunFile } from './run-file.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { Supervised, type ProcessPlan } from './supervise.ts';
import { temporalPlan } from './temporal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LEASH = new URL('leash.mjs', import.meta.url).href;
const WATCHDOG = fileURLToPath(new URL('watchdog.mjs', import.meta.url));
const USUAL_PORT = 4000;

export interface StackOptions {
  /** Folder of the studio's state. */
  home: string;
  /** Told in words what happens: starts, ends, restarts. */
  onLog?: (said: string) => void;
  /** Aborted while it starts, everything is stopped again and the start rejects. */
  signal?: AbortSignal;
}

export interface Stack {
  /** Address of the API, such as `http://127.0.0.1:4000`. */
  apiUrl: string;
  /** The local owner's API key: the command line signs in with it. */
  key: string;
  /** What its processes were given. */
  env: Env;
  /** Resolves once films are really made: the worker is up too. Rejects when it can't be kept up. */
  complete: Promise<void>;
  /** The studio's own processes by name, for tests that end them. */
  processes(): { name: string; pid: number; restarts: number }[];
  /** Stops everything in order: worker, API, Temporal, Postgres. A second call while stopping ends them at once. */
  stop(): Promise<void>;
}

/**
 * Starts the whole studio on one machine and keeps it up; resolves as soon as the API answers. Parts whose address is in the environment (DATABASE_URL, TEMPORAL_ADDRESS,
 * S3_ENDPOINT) are used where they are instead.
 * @throws StudioError CONFLICT when it already runs on this home, SETUP_INCOMPLETE when the environment or the set-up has a fault
 */
export async function startStack({ home: where, onLog = () => {}, signal }: StackOptions): Promise<Stack> {
  const given = parseEnv(process.env);
  const home = path.resolve(where);
  const ports = await takeHome(home);
  const stack = new StackRun(home, given, ports, onLog);
  const giveUp = () => void stack.stop();
  signal?.addEventListener('abort', giveUp);
  try {
    signal?.throwIfAborted();
    await stack.start();
    signal?.throwIfAborted();
    return stack;
  } catch (cause) {
    await stack.stop();
    throw signal?.aborted ? signal.reason : cause;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}

class StackRun implements Stack {
  apiUrl = '';
  key = '';
  env: Env;
  complete: Promise<void> = Promise.resolve();
  private readonly running: Supervised[] = [];
  private stopping: Promise<void> | undefined;
  private isStopping = false;
  private recording: Promise<void> = Promise.resolve();
  private readonly watchdog: ChildProcess = spawn(process.execPath, [WATCHDOG], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

  constructor(
    private readonly home: string,
    given: Env,
    private readonly ports: Record<string, number>,
    private readonly onLog: (said: string) => void,
  ) {
    this.env = given;
  }

  processes() {
    return this.running.map(({ plan, pid, restarts }) => ({ name: plan.name, pid: pid ?? 0, restarts }));
  }

  async start(): Promise<void> {
    const secrets = await readSecrets(this.home);
    this.key = secrets.localKey;
    await this.choosePorts();
    const { api = 0, temporal = 0, postgres = 0 } = this.ports;
    const given = this.env;
    const embeddedUrl = ownerUrl(postgres, secrets.ownerPassword);
    const publicUrl = given.PUBLIC_URL ?? `http://127.0.0.1:${api}`;
    const wanted = {
      PORT: String(api),
      PUBLIC_URL: publicUrl,
      LOCAL_OWNER: String(this.hasLocalOwner(given)),
      STUDIO_HOME: this.home,
      STUDIO_ASSETS: path.resolve(given.STUDIO_ASSETS ?? path.join(this.home, 'assets')),
      STORE_DIR: path.resolve(given.STORE_DIR ?? path.join(this.home, 'objects')),
      LINK_SECRET: given.LINK_SECRET ?? secrets.linkSecret,
      DATABASE_OWNER_URL: given.DATABASE_URL ? (given.DATABASE_OWNER_URL ?? given.DATABASE_URL) : embeddedUrl,
      DATABASE_URL: given.DATABASE_URL ?? roleUrl(embeddedUrl, 'studio_api', secrets.apiPassword),
      ...(given.DATABASE_URL === null && {
        DATABASE_WORKER_URL: roleUrl(embeddedUrl, 'studio_worker', secrets.workerPassword),
        DATABASE_AUTH_URL: roleUrl(embeddedUrl, 'studio_auth', secrets.authPassword),
      }),
      TEMPORAL_ADDRESS: given.TEMPORAL_ADDRESS ?? `127.0.0.1:${temporal}`,
    };
    const processEnv = { ...process.env, ...wanted };
    this.env = parseEnv(processEnv);
    this.apiUrl = `http://127.0.0.1:${api}`;

    await Promise.all([
      given.DATABASE_URL ? this.migrateGiven(given, secrets) : this.startPostgres(postgres, secrets, embeddedUrl),
      given.TEMPORAL_ADDRESS ? undefined : this.startTemporal(temporal),
    ]);
    this.complete = this.keep(this.workerPlan(processEnv));
    this.complete.catch(() => undefined); // told to whoever asks for it
    await this.keep(this.apiPlan(processEnv));
    await this.recording;
  }

  stop(): Promise<void> {
    if (this.isStopping) for (const one of this.running) void one.stop({ atOnce: true });
    this.isStopping = true;
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  private async stopInOrder(): Promise<void> {
    for (const group of [['worker', 'API'], ['Temporal'], ['Postgres']]) {
      await Promise.all(this.running.filter(({ plan }) => group.includes(plan.name)).map((one) => one.stop()));
    }
    this.recording = this.recording.then(() => this.record());
    await this.recording;
    if (this.watchdog.connected) this.watchdog.disconnect(); // it was told that nothing runs any more
    await leaveHome(this.home);
  }

  private async startPostgres(port: number, secrets: Secrets, url: string): Promise<void> {
    const place = await preparePostgres(this.home, secrets.ownerPassword);
    await this.keep(postgresPlan(place, port, secrets.ownerPassword, this.logFile('postgres')));
    const { apiPassword, workerPassword, authPassword, localKey } = secrets;
    await migrate(url, { studio_api: apiPassword, studio_worker: workerPassword, studio_auth: authPassword }, { localKey });
  }

  private async migrateGiven(given: Env, { localKey }: Secrets): Promise<void> {
    const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_WORKER_URL, DATABASE_AUTH_URL } = given;
    if (DATABASE_OWNER_URL === null || DATABASE_URL === null) return; // whoever runs the database migrates it
    const passwordOf = (url: string) => decodeURIComponent(new URL(url).password);
    const passwords = {
      studio_api: passwordOf(DATABASE_URL),
      studio_worker: passwordOf(DATABASE_WORKER_URL ?? DATABASE_URL),
      studio_auth: passwordOf(DATABASE_AUTH_URL ?? DATABASE_URL),
    };
    await migrate(DATABASE_OWNER_URL, passwords, { localKey });
  }

  private async startTemporal(port: number): Promise<void> {
    const assets = this.env.STUDIO_ASSETS ?? path.join(this.home, 'assets');
    await this.keep(temporalPlan(this.home, assets, port, this.env.TEMPORAL_NAMESPACE, this.logFile('temporal')));
  }

  private apiPlan(env: ProcessPlan['env']): ProcessPlan {
    const health = `${this.apiUrl}/health`;
    const healthy = (signal: AbortSignal) =>
      fetch(health, { signal }).then(
        (answer) => answer.ok,
        () => false,
      );
    return {
      ...this.nodePlan('API', 'api/main.ts', env),
      ready: async (signal, child) => {
        await saysReady(signal, child); // a studio on another home may answer at the address just as well
        await until(() => healthy(signal), signal);
      },
    };
  }

  private workerPlan(env: ProcessPlan['env']): ProcessPlan {
    return { ...this.nodePlan('worker', 'activities/worker.ts', env), ready: saysReady };
  }

  private nodePlan(name: string, script: string, env: ProcessPlan['env']): Omit<ProcessPlan, 'ready'> {
    return {
      name,
      command: process.execPath,
      args: ['--import', 'tsx', '--import', LEASH, path.join(ROOT, script)],
      env,
      cwd: ROOT,
      logFile: this.logFile(name.toLowerCase()),
      stopSignal: 'SIGTERM',
      graceMs: 10_000,
      leash: true,
    };
  }

  /** On one's own machine nobody asks who opens the studio; a studio that others reach does. */
  private hasLocalOwner({ HOST, PUBLIC_URL }: Env): boolean {
    return isLoopback(HOST) && PUBLIC_URL === null && process.env['LOCAL_OWNER'] !== 'false';
  }

  private logFile(name: string): string {
    return path.join(this.home, 'logs', `${name}.log`);
  }

  private async keep(plan: ProcessPlan): Promise<void> {
    if (this.isStopping) throw new Error('The studio is stopping');
    const one = new Supervised(plan, (said) => {
      this.onLog(said);
      this.recording = this.recording.then(() => this.record());
    });
    this.running.push(one);
    await one.start();
  }

  /** Writes down who runs where, so that the next start can find what a killed one left. */
  private async record(): Promise<void> {
    const up = this.running.flatMap(({ plan, pid }) => (pid === undefined ? [] : [{ plan, pid }]));
    if (this.watchdog.connected) this.watchdog.send(up.map(({ plan, pid }) => ({ pid, stopSignal: plan.stopSignal })));
    const processes = await Promise.all(
      up.map(async ({ plan, pid }) => [plan.name, { pid, since: (await since(pid)) ?? '', stopSignal: plan.stopSignal }] as const),
    );
    await writeRunFile(this.home, {
      supervisor: { pid: process.pid, since: (await since(process.pid)) ?? '' },
      apiUrl: this.apiUrl,
      ports: this.ports,
      processes: Object.fromEntries(processes),
    });
  }

  /** The ports of last time, so that links stay valid; others where something else has taken them. */
  private async choosePorts(): Promise<void> {
    const usual = process.env['PORT'] === undefined ? USUAL_PORT : this.env.PORT;
    this.ports['api'] = await freePort(process.env['PORT'] === undefined ? (this.ports['api'] ?? usual) : usual);
    for (const name of ['temporal', 'postgres']) this.ports[name] = await freePort(this.ports[name]);
  }
}

/** The API says when it listens, the worker, which has no door to knock at, when it polls. */
async function saysReady(signal: AbortSignal, child: ChildProcess): Promise<void> {
  for await (const [said] of on(child, 'message', { signal }) as AsyncIterable<unknown[]>) if (said === 'ready') return;
}
