import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { ApiOptions } from '../server.ts';
import { test as apiTest } from '../testing.ts';
import { linkTemporal, withinPatience } from '../temporal.ts';
import type { TemporalLink } from '../temporal.ts';

const PROGRAM = path.resolve(process.env['STUDIO_ASSETS'] ?? '.studio/assets', 'temporal', 'temporal');

/** Whether set-up has fetched Temporal's development server; tests that need it are skipped without. */
export const temporalIsHere = existsSync(PROGRAM);

export interface TestTemporal extends TemporalLink {
  address: string;
}

let shared: Promise<TestTemporal> | undefined;

/** The API with a real Temporal server behind it, one for all tests of a file. */
export const test = apiTest.extend<{ temporal: TestTemporal; options: Partial<ApiOptions> }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
  temporal: async ({}, use) => {
    shared ??= freePort().then(startTemporal);
    await use(await shared);
  },
  options: async ({ temporal }, use) => use({ temporal: temporal.client }),
});
test.afterAll(async () => (await shared)?.close());

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo; // a TCP server's address is never a pipe's name
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A real Temporal server in memory, and a client of it. */
export async function startTemporal(port: number): Promise<TestTemporal> {
  const server = spawn(
    PROGRAM,
    ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--log-level', 'error', '--port', String(port)],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `127.0.0.1:${port}`;
  const link = linkTemporal({ address, namespace: 'default' });
  for (let tries = 0; tries < 20 && !(await answers(link)); tries += 1);
  return {
    ...link,
    address,
    async close() {
      await link.close();
      server.kill();
      await ended;
    },
  };
}

const answers = ({ client }: TemporalLink) =>
  withinPatience(client, () => client.workflowService.describeNamespace({ namespace: 'default' })).then(
    () => true,
    () => false,
  );
