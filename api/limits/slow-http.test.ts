import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { expect } from 'vitest';
import type { ApiOptions } from '../server.ts';
import { NO_LIMITS, test as apiTest } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { HTTP_LIMITS } from './http-server.ts';

/* Over bare connections: what no HTTP library would send, or not so slowly. */

const http = { ...HTTP_LIMITS, headersMs: 300, bodyMs: 400, idleMs: 800 };
const test = apiTest.extend<{ options: Partial<ApiOptions> }>({ options: { limits: { ...NO_LIMITS, http } } });

async function aConnection({ url }: { url: string }) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (bytes: Buffer) => received.push(bytes));
  socket.on('error', () => {}); // 'close' follows
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  return { socket, answer: () => closed.then(() => Buffer.concat(received).toString()) };
}

/** Sends a byte now and then until the other end has had enough, or so many were sent. */
function trickle(socket: Socket, byte: string, count = Infinity): void {
  let left = count;
  const timer = setInterval(() => (left-- > 0 ? socket.write(byte) : clearInterval(timer)), 50);
  socket.once('close', () => clearInterval(timer));
}

const head = (method: string, path: string, headers: readonly string[]) =>
  [`${method} ${path} HTTP/1.1`, 'Host: studio', ...headers, '', ''].join('\r\n');
const answers = (api: TestApi) => fetch(`${api.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': 'true' } });

test('headers that trickle in are cut off, though something moves all the time', async ({ api }) => {
  const { socket, answer } = await aConnection(api);
  socket.write('POST /graphql HTTP/1.1\r\nHost: studio\r\nX-Slow: ');
  trickle(socket, 'x');
  expect(await answer()).toMatch(/^HTTP\/1.1 408 /);
  expect((await answers(api)).status).toBe(200);
});

test.for(['/graphql', '/auth/sign-in/email'])('a body that trickles in is cut off at %s', async (path, { api }) => {
  const { socket, answer } = await aConnection(api);
  socket.write(head('POST', path, ['Content-Type: application/json', `Origin: ${api.url}`, 'Content-Length: 100000']));
  trickle(socket, ' ');
  const said = await answer();
  expect(said).toMatch(/^HTTP\/1.1 400 /);
  expect(said).toContain('The request did not arrive within 0.4 seconds');
  expect(api.logged).toEqual([]);
});

test('an upload may take longer than that, but not stand still', async ({ api }) => {
  const type = 'video/mp4';
  const uploadOf = async (key: string, sizeBytes: number) => {
    const { pathname, search } = new URL((await api.store.signPut(key, { sizeBytes, type })).url);
    const { socket, answer } = await aConnection(api);
    socket.write(head('PUT', `${pathname}${search}`, [`Content-Type: ${type}`, `Content-Length: ${sizeBytes}`, 'Connection: close']));
    return { socket, answer };
  };
  const slow = await uploadOf('org/slow', 20);
  trickle(slow.socket, 'x', 20); // a second
  expect(await slow.answer()).toMatch(/^HTTP\/1.1 204 /);

  const still = await uploadOf('org/still', 20);
  still.socket.write('x');
  expect(await still.answer()).toBe('');
  await expect.poll(() => api.store.has('org/still')).toBe(false);
});

test('an upload is of the size that was agreed', async ({ api }) => {
  const { pathname, search } = new URL((await api.store.signPut('org/x', { sizeBytes: 5, type: 'text/plain' })).url);
  const put = (body: string) => fetch(`${api.url}${pathname}${search}`, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body });
  expect((await put('123456')).status).toBe(403);
  expect(await api.store.has('org/x')).toBe(false);
  expect((await put('12345')).status).toBe(204);
});

test('a connection on which nothing happens is closed', async ({ api }) => {
  const { answer } = await aConnection(api);
  expect(await answer()).toMatch(/^(HTTP\/1.1 408 |$)/);
});

test.for<[string, string, number]>([
  ['headers of more than 16 KiB', head('GET', '/', [`X-Big: ${'x'.repeat(17 * 1024)}`]), 431],
  ['an address of more than 8 KiB', head('GET', `/graphql?query=${'x'.repeat(9 * 1024)}`, ['Connection: close']), 400],
  ['a body whose length is said twice', head('POST', '/graphql', ['Content-Length: 1', 'Content-Length: 2']), 400],
  ['a body that is both chunked and of a length', head('POST', '/graphql', ['Content-Length: 1', 'Transfer-Encoding: chunked']), 400],
])('%s is refused', async ([, bytes, status], { api }) => {
  const { socket, answer } = await aConnection(api);
  socket.write(bytes);
  const said = await answer();
  expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(said.toLowerCase()).toContain('x-content-type-options: nosniff');
});

test('6 MiB are the most that an operation may send, and 64 KiB the most a sign-in may', async ({ api }) => {
  const post = (path: string, bytes: number) =>
    fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url },
      body: JSON.stringify({ query: '{ __typename }', email: 'x'.repeat(bytes) }),
    });
  expect((await post('/graphql', 5 * 2 ** 20)).status).toBe(200);
  expect((await post('/graphql', 6 * 2 ** 20)).status).toBe(413);
  const signIn = await post('/auth/sign-in/email', 65 * 2 ** 10);
  expect([signIn.status, await signIn.json()]).toEqual([
    413,
    { code: 'INVALID_INPUT', message: 'The request is larger than 64 KiB', limitBytes: 65_536 },
  ]);
});
