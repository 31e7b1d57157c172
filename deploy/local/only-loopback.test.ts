import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guardSockets, type LoopbackGuard } from '../../.config/loopback-guard.ts';

let guard: LoopbackGuard; // over the one that every test has: what this one refuses never reaches that
beforeEach(() => {
  guard = guardSockets();
});
afterEach(() => guard.remove());

test.each(['http://192.0.2.1:8081/', 'https://studio.invalid/', 'http://[2001:db8::1]:8081/'])(
  'a request to %s is refused and remembered',
  async (url) => {
    await expect(fetch(url)).rejects.toThrow();
    expect(guard.take()).toEqual([new URL(url).hostname.replace(/^\[|\]$/g, '')]);
  },
);

test('a bare socket is refused too', async () => {
  const socket = connect(9, '192.0.2.1');
  const [fault] = (await once(socket, 'error')) as [Error];
  expect(fault.message).toContain('192.0.2.1');
  expect(guard.take()).toEqual(['192.0.2.1']);
});

test('this machine is reached as ever', async () => {
  const server = createServer((_, res) => res.end('here')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await answer.text()).toBe('here');
  expect(guard.take()).toEqual([]);
  server.close();
});
