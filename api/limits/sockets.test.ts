import { once } from 'node:events';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import { aFilm } from '../../drizzle/testing.ts';
import type { Film } from '../../drizzle/tables.ts';
import { NO_LIMITS, aTicket, aTestApi, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { readRates } from './limits.ts';
import { SOCKET_LIMITS } from './sockets.ts';
import type { SocketLimits } from './sockets.ts';

const PROGRESS = 'subscription ($id: ID!) { filmProgress(filmId: $id) { seq } }';
const subscribe = (id: string, filmId: string) => ({ id, type: 'subscribe', payload: { query: PROGRESS, variables: { id: filmId } } });

/** An API with limits that a test can reach, on the database of another. */
const limited = (api: TestApi, sockets: Partial<SocketLimits>, rates = NO_LIMITS.rates) =>
  aTestApi(api.database, { limits: { ...NO_LIMITS, rates, sockets: { ...SOCKET_LIMITS, ...sockets } } });

function aSocket(url: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const heard: Record<string, unknown>[] = [];
  socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()) as Record<string, unknown>)); // the protocol's messages are objects
  socket.on('error', () => {}); // 'close' follows
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  return {
    socket,
    heard,
    closed,
    open: () => once(socket, 'open'),
    send: (message: unknown) => socket.send(JSON.stringify(message)),
    async next() {
      while (heard.length === 0) await once(socket, 'message');
      return heard.shift()!;
    },
  };
}

async function aGreeted(url: string) {
  const one = aSocket(url);
  await one.open();
  one.send({ type: 'connection_init', payload: await aTicket(url) });
  expect(await one.next()).toEqual({ type: 'connection_ack' });
  return one;
}

const codeOf = (message: Record<string, unknown>) =>
  (message['payload'] as { extensions: { code: string; details: Record<string, unknown> } }[])[0]!.extensions;

const tell = (api: TestApi, { id, organisationId }: Film) =>
  appendFilmEvents(api.database.db, { filmId: id, organisationId, cut: 1 }, [{ kind: 'stage', stage: 'voice', done: 1, total: 3 }]);

test('operations count the same over the socket: one too many is refused by name, and the socket lives on', async ({ api }) => {
  const { api: strict, close } = await limited(api, {}, readRates({ signIn: '5/15m', person: '9/1m', key: '4/1h', address: '9/1m' }));
  const film = await aFilm(api.database.db, { state: 'processing' });
  await tell(api, film);
  expect((await strict.ask('{ __typename }')).status).toBe(200); // one by HTTP; the ticket is the second
  const { send, next, socket } = await aGreeted(strict.url);
  for (const id of ['a', 'b']) {
    send(subscribe(id, film.id));
    expect(await next()).toMatchObject({ id, type: 'next' });
  }
  send(subscribe('c', film.id));
  const refused = await next();
  expect(refused).toMatchObject({ id: 'c', type: 'error' });
  expect(codeOf(refused)).toMatchObject({
    code: 'RATE_LIMITED',
    details: { limit: 4, windowS: 3600, retryAfterS: expect.any(Number) as number },
  });
  expect((await strict.ask('{ __typename }')).status).toBe(429);

  send({ type: 'ping' });
  expect(await next()).toMatchObject({ type: 'pong' });
  expect(socket.readyState).toBe(WebSocket.OPEN);
  socket.close();
  await close();
});

test('who goes on asking though refused is closed for good', async ({ api }) => {
  const { api: strict, close } = await limited(
    api,
    { refusals: 5 },
    readRates({ signIn: '5/15m', person: '9/1m', key: '1/1h', address: '9/1m' }),
  );
  const { send, closed, heard } = await aGreeted(strict.url); // the ticket was the one
  for (let nth = 0; nth < 20; nth += 1) send(subscribe(String(nth), 'x'));
  expect(await closed).toEqual({ code: 4429, reason: 'Too many requests' });
  expect(heard.filter(({ type }) => type === 'error').length).toBeLessThanOrEqual(7);
  await close();
});

test('a socket that floods is closed with 4429, and nobody else notices', async ({ api }) => {
  const { send, closed } = await aGreeted(api.url);
  const other = await aGreeted(api.url);
  for (let nth = 0; nth < SOCKET_LIMITS.burst + 100; nth += 1) send({ type: 'ping' });
  expect(await closed).toEqual({ code: 4429, reason: 'Too many messages' });
  other.send({ type: 'ping' });
  expect(await other.next()).toMatchObject({ type: 'pong' });
  other.socket.close();
});

test('a message is at most a mebibyte', async ({ api }) => {
  const { send, closed } = await aGreeted(api.url);
  send({ type: 'ping', payload: { text: 'x'.repeat(SOCKET_LIMITS.messageBytes) } });
  expect((await closed).code).toBe(1009);
});

test('so many subscriptions run on one socket, and one that ends makes room', async ({ api }) => {
  const { api: strict, close } = await limited(api, { subscriptions: 3 });
  const film = await aFilm(api.database.db, { state: 'processing' });
  await tell(api, film);
  const { send, next, socket } = await aGreeted(strict.url);
  for (const id of ['a', 'b', 'c']) {
    send(subscribe(id, film.id));
    expect(await next()).toMatchObject({ id, type: 'next' });
  }
  send(subscribe('d', film.id));
  const refused = await next();
  expect(codeOf(refused)).toMatchObject({ code: 'LIMIT_REACHED', details: { limit: 3 } });
  send({ id: 'a', type: 'complete' });
  send(subscribe('e', film.id));
  expect(await next()).toMatchObject({ id: 'e', type: 'next' });
  socket.close();
  await close();
});

test('so many sockets for one person and one address, and one that leaves makes room', async ({ api }) => {
  const { api: strict, close } = await limited(api, { perPerson: 2, perAddress: 3 });
  const [first, second] = [await aGreeted(strict.url), await aGreeted(strict.url)];
  const third = aSocket(strict.url);
  await third.open();
  third.send({ type: 'connection_init', payload: await aTicket(strict.url) });
  expect(await third.closed).toEqual({ code: 4429, reason: 'Too many connections' });

  const strangers = [aSocket(strict.url), aSocket(strict.url)];
  await strangers[0]!.open();
  expect((await strangers[1]!.closed).code).toBe(1006); // refused before it was one: answered 429
  first.socket.close();
  await first.closed;
  await expect.poll(async () => (await aGreeted(strict.url).catch(() => null)) !== null).toBe(true);
  for (const { socket } of [second, ...strangers]) socket.close();
  await close();
});

test('who doesn’t greet, doesn’t answer pings or says nothing for long is let go', async ({ api }) => {
  const { api: strict, close } = await limited(api, { initMs: 100, pingMs: 200, idleMs: 700, checkEveryMs: 50 });
  const silent = aSocket(strict.url);
  expect((await silent.closed).code).toBe(4408);

  const dead = await aGreeted(strict.url);
  dead.socket.pong = () => {}; // as a machine that went to sleep
  expect((await dead.closed).code).toBe(1006);

  const film = await aFilm(api.database.db, { state: 'processing' });
  await tell(api, film);
  const watching = await aGreeted(strict.url);
  watching.send(subscribe('a', film.id));
  const idle = await aGreeted(strict.url);
  expect(await idle.closed).toEqual({ code: 1000, reason: 'Idle' });
  expect(watching.socket.readyState).toBe(WebSocket.OPEN);
  watching.socket.close();
  await close();
});

test('who sends but doesn’t read is cut off before the studio has to keep it all', async ({ api }) => {
  const { api: strict, close } = await limited(api, { unreadBytes: 2 * 1024 * 1024, checkEveryMs: 50 });
  const { socket, send, closed, heard } = await aGreeted(strict.url);
  socket.pause(); // takes nothing in any more
  const payload = { text: 'x'.repeat(900 * 1024) };
  for (let nth = 0; nth < 40; nth += 1) send({ type: 'ping', payload }); // each would be answered as long
  await expect.poll(() => socket.bufferedAmount === 0 || socket.readyState !== WebSocket.OPEN, { timeout: 5000 }).toBe(true);
  socket.resume();
  expect((await closed).code).toBe(1006);
  expect(heard.length).toBeLessThan(40);
  await close();
});
