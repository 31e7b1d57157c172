import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createClient } from 'graphql-ws';
import type { Client, ClientOptions } from 'graphql-ws';
import WebSocket from 'ws';
import { test as databaseTest } from '../drizzle/testing.ts';
import type { OwnDatabase } from '../drizzle/testing.ts';
import { TEST_KEY } from '../drizzle/test-cluster.ts';
import { DiskStore } from '../storage/disk.ts';
import type { IdentityOptions } from './identity/identity.ts';
import type { ApiOptions, RunningApi } from './server.ts';
import { startApi } from './server.ts';
import { readRates } from './limits/limits.ts';
import { linkTemporal } from './temporal.ts';

export interface Answer {
  status: number;
  // What a test asked for is what it knows the shape of.
  data: Record<string, any> | null; // eslint-disable-line @typescript-eslint/no-explicit-any
  errors: { message: string; path?: string[]; extensions: { code: string; retryable?: boolean; details?: Record<string, unknown> } }[];
}

export interface TestApi extends RunningApi {
  /** As a worker: what happens without a person. */
  database: OwnDatabase;
  store: DiskStore;
  /** What was logged because people must not see it. */
  logged: unknown[];
  /** As the local owner, by API key; as somebody else, or nobody, with the headers given. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** A client of the socket as everybody uses it, as the local owner. */
  socket(options?: Partial<ClientOptions>): Client;
  /** Stops the API and starts another at the same address. */
  restart(): Promise<void>;
  /** One more API beside it, on the same database, until the test ends. */
  another(options?: Partial<ApiOptions>): Promise<RunningApi>;
}

/** An API on a free port, on a database of its own, with Temporal away unless a test brings it. */
export const test = databaseTest.extend<{ api: TestApi; options: Partial<ApiOptions> }>({
  options: {},
  api: async ({ ownDatabase, options }, use) => {
    const { api, close } = await aTestApi(ownDatabase, options);
    await use(api);
    await close();
  },
});

/** What `test` gives each test, for those that share one among the tests of a file. */
export async function aTestApi(
  database: OwnDatabase,
  options: Partial<ApiOptions> = {},
): Promise<{ api: TestApi; close(): Promise<void> }> {
  const root = await mkdtemp(path.join(tmpdir(), 'studio-objects-'));
  const store = new DiskStore({ root, secret: 'only for this test', publicUrl: 'http://127.0.0.1' });
  const temporal = linkTemporal({ address: '127.0.0.1:9', namespace: 'default' }); // the discard port: nobody answers
  const logged: unknown[] = [];
  const start = (port: number, more: Partial<ApiOptions> = {}) =>
    startApi({
      ...asRoles(database),
      identity: TEST_IDENTITY,
      temporal: temporal.client,
      store,
      port,
      isOpen: true,
      limits: NO_LIMITS,
      log: (error) => logged.push(error),
      ...options,
      ...more,
    });
  const others: RunningApi[] = [];
  let running = await start(0);
  const { url } = running;
  const clients: Client[] = [];
  const api: TestApi = {
    url,
    database,
    store,
    logged,
    stop: () => running.stop(),
    ask: (query, variables, headers) => ask(url, query, { variables, headers }),
    socket(given) {
      const client = aSocket(url, given);
      clients.push(client);
      return client;
    },
    async restart() {
      await running.stop();
      running = await start(Number(new URL(url).port));
    },
    async another(more) {
      const other = await start(0, more);
      others.push(other);
      return other;
    },
  };
  const close = async () => {
    for (const client of clients) await client.dispose();
    await Promise.all([running, ...others].map((each) => each.stop()));
    await temporal.close();
    await rm(root, { recursive: true });
  };
  return { api, close };
}

/** What startApi needs of a test's database. */
export const asRoles = (database: OwnDatabase) => ({ database: database.api, worker: database, auth: database.auth });

const ENOUGH = '1000000/1h';
/** For tests of other things than limits; they are counted all the same. */
export const NO_LIMITS = {
  rates: readRates({ signIn: ENOUGH, person: ENOUGH, key: ENOUGH, address: ENOUGH }),
  films: { running: 1000, perHourOnFree: 1000 },
};

export const TEST_IDENTITY: IdentityOptions = {
  secrets: [{ version: 1, value: 'only for tests, only for tests, only for tests' }],
  smtpUrl: null,
  mailFrom: 'studio@example.com',
  oauth: {},
  proxies: [],
  localOwner: false,
};

/** The local owner's, in every test's database. */
export const OWNER_HEADERS = { authorization: `Bearer ${TEST_KEY}` };

interface Asked {
  variables?: Record<string, unknown> | undefined;
  headers?: Record<string, string> | undefined;
}

async function ask(url: string, query: string, { variables = {}, headers = OWNER_HEADERS }: Asked = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, data, errors };
}

/** A ticket for one socket. */
export async function aTicket(url: string, headers?: Record<string, string>): Promise<{ ticket: string }> {
  const { data } = await ask(url, 'mutation { socketTicket { ticket } }', { headers });
  return { ticket: String(data?.['socketTicket'].ticket) };
}

/** Reconnects at once and for ever, as our own clients do. */
export const aSocket = (url: string, given: Partial<ClientOptions> = {}): Client =>
  createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    connectionParams: () => aTicket(url),
    webSocketImpl: WebSocket,
    retryAttempts: Infinity,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
    shouldRetry: () => true,
    ...given,
  });

/** The API as a process of its own, as the supervisor and the container start it. */
export async function aProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  createInterface(child.stderr).on('line', (line) => said.push(line));
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>; // as documented
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => Promise.reject(new Error(said.join('\n')))),
  ]);
  return { child, ended, url: String(line[0]).replace('The API listens at ', '') };
}
