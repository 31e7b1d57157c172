import { afterEach } from 'vitest';
import { guardSockets } from './loopback-guard.ts';

/*
 * Tests reach nobody but this machine: a connection beyond the loopback is refused, and fails the test even where the refusal is caught.
 */

const guard = guardSockets();

afterEach(() => {
  const hosts = guard.take();
  if (hosts.length > 0) throw new Error(`The test connected beyond this machine: ${hosts.join(', ')}`);
});
