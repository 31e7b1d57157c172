import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import express from 'express';
import type { Response } from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { inTurn } from './in-turn.ts';

/** A server whose answers wait until they are told; `within` are the paths that were let in, in order. */
async function aServer(options: Parameters<typeof inTurn>[0]) {
  const within: string[] = [];
  const answers = new Map<string, Response>();
  const app = express().use(inTurn(options), (request, response) => {
    within.push(request.path);
    answers.set(request.path, response);
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo; // a TCP server
  /** `leave` is going away without waiting for the answer. */
  const ask = async (path: string) => {
    const seen = once(server, 'request');
    const request = get({ port, path, agent: false });
    const status = new Promise<number | 'gone'>((resolve) => {
      request.once('response', (response) => resolve(response.resume().statusCode ?? 0)).once('error', () => resolve('gone'));
    });
    await seen;
    return { status, leave: () => void request.destroy() };
  };
  const connections = () => promisify(server.getConnections.bind(server))();
  return { within, ask, connections, answer: (path: string) => answers.get(path)!.end() };
}

test('so many at a time, the rest in the order they came', async () => {
  const { within, ask, answer } = await aServer({ atOnce: 2, longestMs: 60_000 });
  const first = await ask('/1');
  await ask('/2');
  const third = await ask('/3');
  const fourth = await ask('/4');
  expect(within).toEqual(['/1', '/2']);
  answer('/1');
  expect(await first.status).toBe(200);
  await expect.poll(() => within).toEqual(['/1', '/2', '/3']);
  answer('/3');
  expect(await third.status).toBe(200);
  await expect.poll(() => within).toEqual(['/1', '/2', '/3', '/4']);
  answer('/4');
  expect(await fourth.status).toBe(200);
});

test('whoever goes away loses their place, and hands on their turn', async () => {
  const { within, ask, connections } = await aServer({ atOnce: 1, longestMs: 60_000 });
  const first = await ask('/1');
  const second = await ask('/2');
  await ask('/3');
  second.leave();
  expect(await second.status).toBe('gone');
  await expect.poll(connections).toBe(2); // the server knows
  first.leave();
  expect(await first.status).toBe('gone');
  await expect.poll(() => within).toEqual(['/1', '/3']);
});

test('whoever takes long holds nobody up', async () => {
  const { within, ask } = await aServer({ atOnce: 1, longestMs: 20 });
  await ask('/slow');
  await ask('/next');
  await expect.poll(() => within).toEqual(['/slow', '/next']);
});
