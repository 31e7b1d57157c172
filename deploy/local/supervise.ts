import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { redactText } from '../../schema/redact.ts';

export interface ProcessPlan {
  name: string;
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd?: string;
  /** Runs as this user; root only. */
  user?: { uid: number; gid: number } | undefined;
  logFile: string;
  /** The signal that asks for a clean end, and how long to wait for it before SIGKILL. */
  stopSignal: NodeJS.Signals;
  graceMs: number;
  /** Resolves once the process does its work; it is asked anew after every restart. */
  ready(signal: AbortSignal, child: ChildProcess): Promise<void>;
  /** Ties a Node child to us: it ends when we die without a word. */
  leash?: boolean;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
const STABLE_AFTER_MS = 20_000;
/** So many deaths in a row before it was ever ready mean it never will be. */
const GIVE_UP_AFTER = 5;
const LONGEST_FIRST_PAUSE_MS = 500;

/**
 * Keeps one child process running: started again when it ends, with growing pauses. The child leads a process group of its own,
 * so that Ctrl-C reaches only us and the order of stopping is ours.
 */
export class Supervised {
  private child: ChildProcess | undefined;
  private stopping = false;
  private readonly ended = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private restartCount = 0;

  constructor(
    readonly plan: ProcessPlan,
    private readonly onChange: (said: string) => void,
  ) {}

  /** Undefined while it is down. */
  get pid(): number | undefined {
    return this.child && isUp(this.child) ? this.child.pid : undefined;
  }

  get restarts(): number {
    return this.restartCount;
  }

  /** Resolves at the first readiness. @throws Error with the end of the log when the process can't be made to stay up */
  async start(): Promise<void> {
    const first = Promise.withResolvers<void>();
    this.running = this.keepUp(first);
    await first.promise;
  }

  /** Asks the process to end, insists after its grace, and resolves when it is gone. */
  async stop({ atOnce = false }: { atOnce?: boolean } = {}): Promise<void> {
    this.stopping = true;
    this.ended.abort();
    const child = this.child;
    if (child && isUp(child)) {
      signalGroup(child, atOnce ? 'SIGKILL' : this.plan.stopSignal, { groupToo: atOnce });
      const insist = setTimeout(() => signalGroup(child, 'SIGKILL', { groupToo: true }), this.plan.graceMs);
      await gone(child);
      clearTimeout(insist);
    }
    await this.running;
  }

  private async keepUp(first: PromiseWithResolvers<void>): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    let failures = 0;
    let everReady = false;
    while (!this.stopping) {
      const startedAt = Date.now();
      const end = await this.runOnce(() => {
        everReady = true;
        failures = 0;
        first.resolve();
      });
      if (this.stopping) break;
      failures += 1;
      if (!everReady && failures >= GIVE_UP_AFTER) break;
      pauseMs =
        Date.now() - startedAt > STABLE_AFTER_MS
          ? FIRST_PAUSE_MS
          : Math.min(pauseMs * 2, everReady ? LONGEST_PAUSE_MS : LONGEST_FIRST_PAUSE_MS);
      this.onChange(`${this.plan.name} ended (${end}); starting it again`);
      this.restartCount += 1;
      await pause(pauseMs, undefined, { signal: this.ended.signal }).catch(() => undefined); // stop() cuts the pause short
    }
    first.reject(new Error(`${this.plan.name} does not stay up:\n${logEnd(this.plan.logFile)}`));
  }

  private async runOnce(onReady: () => void): Promise<string> {
    const { plan } = this;
    fs.mkdirSync(path.dirname(plan.logFile), { recursive: true });
    const log = fs.openSync(plan.logFile, 'a');
    const child = spawn(plan.command, [...plan.args], {
      cwd: plan.cwd,
      env: plan.env,
      detached: true,
      stdio: ['ignore', log, log, ...(plan.leash ? (['ipc'] as const) : [])],
      ...plan.user,
    });
    fs.closeSync(log);
    this.child = child;
    child.on('error', (cause) => fs.appendFileSync(plan.logFile, `${String(cause)}\n`));
    this.onChange(`${plan.name} started`);

    const over = new AbortController();
    const readiness = plan.ready(over.signal, child).then(onReady, () => undefined); // it ended first: the loop sees to that
    const end = await gone(child);
    over.abort();
    await readiness;
    signalGroup(child, 'SIGKILL', { groupToo: true }); // what it started must not outlive it
    return end;
  }
}

const isUp = (child: ChildProcess): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

function gone(child: ChildProcess): Promise<string> {
  if (child.pid === undefined) return Promise.resolve('could not be started');
  if (!isUp(child)) return Promise.resolve(child.signalCode ?? `code ${child.exitCode}`);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals, { groupToo }: { groupToo: boolean }): void {
  if (child.pid === undefined) return;
  try {
    process.kill(groupToo ? -child.pid : child.pid, signal);
  } catch {
    // already gone
  }
}

/** The last lines of a log, for a message that has to explain itself. */
export function logEnd(file: string, lines = 25): string {
  try {
    return redactText(fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n'));
  } catch {
    return '(no log)';
  }
}
