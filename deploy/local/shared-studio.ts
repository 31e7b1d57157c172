import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { Stack } from './stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Loopback port that answers with the {@link SharedStudio} of the run, starting it for the first who asks. */
    studioDoor: number;
  }
}

/** Where the run's studio is. */
export interface SharedStudio {
  apiUrl: string;
  key: string;
  home: string;
}

export interface OwnStudio {
  stack: Stack;
  home: string;
  close(): Promise<void>;
}

const ASSETS = fileURLToPath(new URL('../../.studio/assets', import.meta.url)); // npm test has fetched them

/** One whole studio per run, started only when a test asks for it, for tests that make films and end nothing. @public vitest's global set-up calls it */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let studio: Promise<OwnStudio> | undefined;
  const door = createServer((_, response) => {
    studio ??= anOwnStudio();
    studio
      .then(({ stack, home }) => response.end(JSON.stringify({ apiUrl: stack.apiUrl, key: stack.key, home } satisfies SharedStudio)))
      .catch((reason: unknown) => response.writeHead(500).end(String(reason)));
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('studioDoor', (door.address() as AddressInfo).port); // a TCP server's address is never a pipe's name
  return async () => {
    door.close();
    await (await studio)?.close();
  };
}

/** A studio on an empty home of its own; gone after `close`. */
export async function anOwnStudio(): Promise<OwnStudio> {
  const { startStack } = await import('./stack.ts'); // runs that need no studio don't wait for it to load
  const home = await mkdtemp(path.join(os.tmpdir(), 'studio-'));
  await chmod(home, 0o755); // Postgres runs as a user of its own
  await symlink(ASSETS, path.join(home, 'assets'));
  process.env['PORT'] ??= '0'; // any: the usual one belongs to the person's own studio
  const stack = await startStack({ home });
  await stack.complete;
  const close = async (): Promise<void> => {
    await stack.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { stack, home, close };
}
