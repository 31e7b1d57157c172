import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { migrate } from '../drizzle/migrate.ts';
import { TEST_PASSWORD, TEST_PASSWORDS, startPostgres } from '../drizzle/test-cluster.ts';
import { OPERATION_NAMES, requestOf } from './api/operations.ts';
import type { OperationName } from './api/operations.ts';
import type { Order, Report } from './api/load-worker.ts';
import type { Kind, ServeOrder } from './api/serve-worker.ts';
import { fillStudio } from './api/studio.ts';
import type { Person } from './api/studio.ts';
import { figure, median, type Bench, type Figure } from './figure.ts';

/** Each server runs on all of them, as it would in earnest: a process a core. */
const CORES = os.availableParallelism();
const CLIENTS = 200;
const ROUNDS = 5;
const ROUND_MS = 5000;
const WARM_UP_MS = 5000;
const GOAL_RATIO = 2;
const GOAL_P95_MS = 200;
const SECRET = 'only for benchmarks, only for benchmarks, only for benchmarks';
const KINDS = ['ours', 'reference', 'anonymous reference'] as const satisfies readonly Kind[];

export default {
  name: 'api',
  describe: `The studio's usual queries by ${CLIENTS} people at once, beside the same schema on plain express + Apollo + TypeGraphQL + better-auth`,
  async run({ say }) {
    const cluster = await startPostgres();
    const children: ChildProcess[] = [];
    try {
      await migrate(cluster.ownerUrl, TEST_PASSWORDS);
      const people = await fillStudio(cluster.ownerUrl, SECRET);
      say(
        `${people.length} people; ${CORES} cores for everything: the server (${CORES} processes), Postgres, and whoever asks (one process)`,
      );
      const order = { databaseUrl: cluster.ownerUrl, password: TEST_PASSWORD, secret: SECRET };
      const ports: Ports = { ours: [], reference: [], 'anonymous reference': [] };
      for (const kind of KINDS) {
        for (let process = 0; process < CORES; process += 1) {
          const child = await start('serve-worker.ts');
          children.push(child);
          ports[kind].push((await tell<{ port: number }>(child, { kind, ...order } satisfies ServeOrder)).port);
        }
      }
      await compare(people, ports);
      const load = await start('load-worker.ts');
      children.push(load);
      load.send({ people });
      return figuresOf(await measure({ load, ports, say }));
    } finally {
      for (const child of children) child.kill();
      await Promise.all(
        children.filter(({ exitCode, signalCode }) => (exitCode ?? signalCode) === null).map((child) => once(child, 'exit')),
      );
      await cluster.stop();
    }
  },
} satisfies Bench;

type Ports = Record<Kind, number[]>;
type Rounds = Record<Kind, Report[]>;

/** Ours and the references take turns, each as often as the others, starting with another one each round. */
async function measure({ load, ports, say }: { load: ChildProcess; ports: Ports; say: (text: string) => void }): Promise<Rounds> {
  const rounds: Rounds = { ours: [], reference: [], 'anonymous reference': [] };
  const ask = (kind: Kind, durationMs: number) => tell<Report>(load, { ports: ports[kind], clients: CLIENTS, durationMs } satisfies Order);
  for (const kind of KINDS) await ask(kind, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < KINDS.length; at += 1) {
      const kind = KINDS[(round + at) % KINDS.length]!;
      const report = await ask(kind, ROUND_MS);
      if (report.failures.length > 0) throw new Error(`${kind} answered wrongly: ${report.failures.join('; ')}`);
      rounds[kind].push(report);
    }
    say(`round ${round + 1}: ${KINDS.map((kind) => `${kind} ${rateOf(rounds[kind].at(-1)!).toFixed(0)}/s`).join(', ')}`);
  }
  return rounds;
}

function figuresOf(rounds: Rounds): Figure[] {
  const each = (kind: Kind, of: (report: Report) => number) => median(rounds[kind].map(of));
  const rate = (kind: Kind) => each(kind, rateOf);
  const p95 = (kind: Kind) => each(kind, (report) => percentile(Object.values(report.times).flat(), 0.95));
  return [
    figure('queries a second', rate('ours'), '/s', { reference: rate('reference'), atLeast: GOAL_RATIO }),
    figure(`95th percentile, ${CLIENTS} at once`, p95('ours'), 'ms', { atMost: GOAL_P95_MS }),
    figure('the same beside the reference', p95('ours'), 'ms', { reference: p95('reference') }),
    figure('queries a second, reference asks nobody who they are', rate('ours'), '/s', { reference: rate('anonymous reference') }),
    ...OPERATION_NAMES.map((name) => {
      const slow = (kind: Kind) => each(kind, ({ times }) => percentile(times[name], 0.95));
      return figure(`95th percentile: ${name}`, slow('ours'), 'ms', { reference: slow('reference') });
    }),
  ];
}

const rateOf = ({ times, durationMs }: Report): number => (Object.values(times).flat().length / durationMs) * 1000;

function percentile(values: readonly number[], share: number): number {
  return Float64Array.from(values).sort()[Math.floor(values.length * share)] ?? NaN;
}

/** All servers must answer the same, but for the signatures in links, or their figures say nothing. @throws where they differ */
async function compare(people: readonly Person[], ports: Ports): Promise<void> {
  for (const name of OPERATION_NAMES) {
    const answers = await Promise.all(
      Object.values(ports)
        .flat()
        .map(async (port) => answerOf(port, people[3]!, name)),
    );
    if (new Set(answers).size !== 1)
      throw new Error(`The servers answer “${name}” differently:\n${answers.map((text) => text.slice(0, 1000)).join('\n')}`);
  }
}

async function answerOf(port: number, person: Person, name: OperationName): Promise<string> {
  const [head = '', body = ''] = requestOf(person, name, 1).split('\r\n\r\n');
  const headers = head
    .split('\r\n')
    .slice(2)
    .filter((line) => !/^content-length/.test(line));
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: headers.map((line) => line.split(': ') as [string, string]), // as requestOf wrote them
    body,
  });
  return (await answer.text()).trim().replaceAll(/expires=\d+&signature=[\w-]+/g, '');
}

/** A program of this folder in a process of its own, ready. */
async function start(file: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL(`api/${file}`, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await reply(child);
  return child;
}

function tell<Reply>(child: ChildProcess, message: Parameters<ChildProcess['send']>[0]): Promise<Reply> {
  const answered = reply<Reply>(child);
  child.send(message);
  return answered;
}

/** What a process says next. @throws when it ends instead */
async function reply<Reply>(child: ChildProcess): Promise<Reply> {
  const enough = new AbortController();
  const { signal } = enough;
  const [message] = (await Promise.race([
    once(child, 'message', { signal }),
    once(child, 'exit', { signal }).then(() => Promise.reject(new Error('a process of the benchmark ended'))),
  ]).finally(() => enough.abort())) as [Reply]; // what the file's own program sends
  return message;
}
