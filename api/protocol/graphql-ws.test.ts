import { createClient } from 'graphql-ws';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import { aFilm } from '../../drizzle/testing.ts';
import { aTicket, test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { PROGRESS, aGreetedSocket, aRawSocket, greeting, subscribe } from './testing.ts';
import type { Message } from './testing.ts';

/*
 * The rules of graphql-transport-ws, one by one, as its own page has them (github.com/enisdenjo/graphql-ws, PROTOCOL.md). What our socket
 * adds to them (who may greet, what may be asked, rights that end) is in socket.test.ts and identity/rights.test.ts.
 */

/** A film that has nothing to tell yet, and a way to tell the next thing about it. */
async function aStory({ database: { db } }: TestApi) {
  const film = await aFilm(db);
  const ref = { filmId: film.id, organisationId: film.organisationId, cut: 1 };
  return {
    id: film.id,
    tell: (done: number) => appendFilmEvents(db, ref, [{ kind: 'stage', stage: 'voice', done, total: 999 }]),
    end: () =>
      appendFilmEvents(db, ref, [
        { kind: 'state', state: 'submitted' },
        { kind: 'state', state: 'cancelled' },
      ]),
  };
}

const next = (id: string, seq: number) => ({ id, type: 'next', payload: { data: { filmProgress: { seq } } } });

test('of the subprotocols a client offers, ours is taken; without it the socket is closed with 4406', async ({ api }) => {
  const both = await aRawSocket(api, { protocol: ['graphql-ws', 'graphql-transport-ws'] });
  both.send(await greeting(api));
  expect(await both.next()).toEqual({ type: 'connection_ack' });
  both.close();

  const { closed } = await aRawSocket(api, { protocol: [] });
  expect(await closed).toBe(4406);
  await expect(aRawSocket(api, { protocol: ['graphql-ws'] })).rejects.toThrow('Server sent no subprotocol');
});

test('who does not greet in time is closed with 4408, whatever else they send', async ({ api }) => {
  const silent = await aRawSocket(api);
  const pinging = await aRawSocket(api);
  pinging.send({ type: 'ping' });
  expect(await pinging.next()).toEqual({ type: 'pong' });

  expect(await Promise.all([silent.closed, pinging.closed])).toEqual([4408, 4408]);
});

test('a second greeting closes with 4429, also before the first one is answered', async ({ api }) => {
  const later = await aGreetedSocket(api);
  later.send({ type: 'connection_init' });
  expect(await later.closed).toBe(4429);

  const atOnce = await aRawSocket(api);
  atOnce.sendTogether(await greeting(api), { type: 'connection_init' });
  expect(await atOnce.closed).toBe(4429);
});

test('whoever asks before they are let in is closed with 4401, also in one breath with the greeting', async ({ api }) => {
  const { id } = await aStory(api);
  const early = await aRawSocket(api);
  early.send(subscribe('1', PROGRESS, { id }));
  expect(await early.closed).toBe(4401);

  const hasty = await aRawSocket(api);
  hasty.sendTogether(await greeting(api), subscribe('1', PROGRESS, { id }));
  expect(await hasty.closed).toBe(4401);
});

test('who may not come in is closed with 4403', async ({ api }) => {
  const socket = await aRawSocket(api);
  socket.send({ type: 'connection_init', payload: { ticket: 'made up' } });
  expect(await socket.closed).toBe(4403);
});

const MALFORMED: Readonly<Record<string, unknown>> = {
  'nothing at all': '',
  'what is not JSON': '{',
  'a list': [],
  'a number': 7,
  null: null,
  'no type': { id: '1' },
  'a type that is no text': { type: 1 },
  'a type nobody knows': { type: 'start', id: '1' },
  'a greeting with a payload that is no object': { type: 'connection_init', payload: 'ticket' },
  'a ping with a payload that is no object': { type: 'ping', payload: 1 },
  'a subscription without an id': { type: 'subscribe', payload: { query: PROGRESS } },
  'a subscription with an empty id': { type: 'subscribe', id: '', payload: { query: PROGRESS } },
  'a subscription with a number as its id': { type: 'subscribe', id: 1, payload: { query: PROGRESS } },
  'a subscription without a payload': { type: 'subscribe', id: '1' },
  'a subscription without a document': { type: 'subscribe', id: '1', payload: {} },
  'a subscription with variables that are no object': { type: 'subscribe', id: '1', payload: { query: PROGRESS, variables: [] } },
  'a subscription with a number as operation': { type: 'subscribe', id: '1', payload: { query: PROGRESS, operationName: 1 } },
  'completing nothing in particular': { type: 'complete' },
  'bytes that are no text': Buffer.from([0xff, 0xfe, 0x00]),
};

test('what is no message of the protocol closes with 4400', async ({ api }) => {
  const codes = Object.entries(MALFORMED).map(async ([what, message]) => {
    const socket = await aRawSocket(api);
    socket.send(message);
    return [what, await socket.closed] as const;
  });
  expect(new Set(await Promise.all(codes))).toEqual(new Set(Object.keys(MALFORMED).map((what) => [what, 4400])));
});

test('an id in use closes with 4409, also while the first is still being looked at', async ({ api }) => {
  const { id } = await aStory(api);
  const socket = await aGreetedSocket(api);
  socket.sendTogether(subscribe('1', PROGRESS, { id }), subscribe('1', PROGRESS, { id }));
  expect(await socket.closed).toBe(4409);
});

test('pings are answered at any time, with what they carried; pongs nobody asked for are taken', async ({ api }) => {
  const socket = await aRawSocket(api);
  socket.send({ type: 'pong', payload: { unasked: true } });
  socket.send({ type: 'ping', payload: { before: 'the greeting' } });
  expect(await socket.next()).toEqual({ type: 'pong', payload: { before: 'the greeting' } });

  socket.send(await greeting(api));
  await socket.next();
  socket.send({ type: 'pong' });
  socket.send({ type: 'ping' });
  expect(await socket.next()).toEqual({ type: 'pong' });
  socket.close();
});

test('completing what does not run, has ended, or was never asked for does nothing', async ({ api }) => {
  const { id, end } = await aStory(api);
  const socket = await aGreetedSocket(api);
  socket.send({ type: 'complete', id: 'never' });
  await end();
  socket.send(subscribe('1', PROGRESS, { id }));
  expect([await socket.next(), await socket.next(), await socket.next()]).toEqual([
    next('1', 1),
    next('1', 2),
    { id: '1', type: 'complete' },
  ]);
  socket.send({ type: 'complete', id: '1' });
  socket.send({ type: 'complete', id: '1' });
  expect(await socket.heard()).toEqual([]);
  socket.close();
});

test('an error ends its operation: nothing follows it, and its id is free', async ({ api }) => {
  const { id, end } = await aStory(api);
  await end();
  const socket = await aGreetedSocket(api);
  socket.send(subscribe('1', 'subscription { nothing }'));
  expect(await socket.next()).toMatchObject({ id: '1', type: 'error', payload: [{ message: expect.any(String) as string }] });
  expect(await socket.heard()).toEqual([]);

  socket.send(subscribe('1', PROGRESS, { id }));
  expect(await socket.next()).toEqual(next('1', 1));
  socket.close();
});

test('once a client has completed, nothing more of that operation comes', async ({ api }) => {
  const { id, tell } = await aStory(api);
  const [quiet, witness] = await Promise.all([aGreetedSocket(api), aGreetedSocket(api)]);
  quiet.send(subscribe('1', PROGRESS, { id }));
  witness.send(subscribe('1', PROGRESS, { id }));
  await tell(1);
  expect([await quiet.next(), await witness.next()]).toEqual([next('1', 1), next('1', 1)]);

  quiet.send({ type: 'complete', id: '1' });
  expect(await quiet.heard()).toEqual([]);
  await tell(2);
  expect(await witness.next()).toEqual(next('1', 2));
  expect(await quiet.heard()).toEqual([]);
  quiet.close();
  witness.close();
});

test('an operation completed in one breath with its beginning tells nothing, not even its error', async ({ api }) => {
  const { id, end } = await aStory(api);
  await end();
  const socket = await aGreetedSocket(api);
  socket.sendTogether(
    subscribe('1', PROGRESS, { id }),
    { type: 'complete', id: '1' },
    subscribe('2', PROGRESS, { id: 'nothing' }),
    { type: 'complete', id: '2' },
    subscribe('3', PROGRESS, { id }),
  );

  expect([await socket.next(), await socket.next(), await socket.next()]).toEqual([
    next('3', 1),
    next('3', 2),
    { id: '3', type: 'complete' },
  ]);
  expect(await socket.heard()).toEqual([]);
  socket.close();
});

test.for([1, 2, 5])('an id used again at once, %i times over, tells the story of the last one, whole and once', async (times, { api }) => {
  const { id, tell, end } = await aStory(api);
  await tell(1);
  const socket = await aGreetedSocket(api);
  const again = Array.from({ length: times }, () => [subscribe('1', PROGRESS, { id }), { type: 'complete', id: '1' }]).flat();
  socket.sendTogether(...again, subscribe('1', PROGRESS, { id }));
  expect(await socket.next()).toEqual(next('1', 1));

  await end();
  expect([await socket.next(), await socket.next(), await socket.next()]).toEqual([
    next('1', 2),
    next('1', 3),
    { id: '1', type: 'complete' },
  ]);
  expect(await socket.heard()).toEqual([]);
  socket.close();
});

test('an id used again while it tells starts anew', async ({ api }) => {
  const { id, tell } = await aStory(api);
  await tell(1);
  const socket = await aGreetedSocket(api);
  socket.send(subscribe('1', PROGRESS, { id }));
  expect(await socket.next()).toEqual(next('1', 1));

  socket.sendTogether({ type: 'complete', id: '1' }, subscribe('1', PROGRESS, { id }));
  expect(await socket.next()).toEqual(next('1', 1));
  await tell(2);
  expect(await socket.next()).toEqual(next('1', 2));
  socket.send({ type: 'complete', id: '1' });
  await tell(3);
  expect(await socket.heard()).toEqual([]);
  socket.close();
});

test('operations side by side keep their ids, however they are called', async ({ api }) => {
  const { id, end } = await aStory(api);
  await end();
  const socket = await aGreetedSocket(api);
  const ids = ['1', '01', ' ', '__proto__', 'constructor', 'toString', 'é'.repeat(200)];
  socket.sendTogether(...ids.map((each) => subscribe(each, PROGRESS, { id })));

  const heard: Message[] = [];
  while (heard.length < 3 * ids.length) heard.push(await socket.next());
  for (const each of ids)
    expect(heard.filter((message) => message['id'] === each)).toEqual([next(each, 1), next(each, 2), { id: each, type: 'complete' }]);
  socket.close();
});

test('messages only servers send are refused, and the API goes on', async ({ api }) => {
  for (const message of [
    { type: 'connection_ack' },
    { type: 'next', id: '1', payload: {} },
    { type: 'error', id: '1', payload: [{ message: 'x' }] },
  ]) {
    const socket = await aGreetedSocket(api);
    socket.send(message);
    expect(await socket.closed).toBe(4400);
  }
  const socket = await aGreetedSocket(api);
  expect(await socket.heard()).toEqual([]);
  socket.close();
});

test('the official client subscribes, is told everything in order, comes back after a lost connection, and ends', async ({ api }) => {
  const { id, tell, end } = await aStory(api);
  const told: string[] = [];
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    connectionParams: () => aTicket(api.url),
    webSocketImpl: WebSocket,
    keepAlive: 20,
    retryWait: async () => {},
    on: {
      connected: () => told.push('connected'),
      closed: (event) => told.push(`closed ${(event as { code: number }).code}`), // as the browser's CloseEvent
      error: (error) => told.push(String(error)),
    },
  });
  const pong = new Promise<void>((resolve) => client.on('pong', (received) => void (received && resolve())));
  const results = client.iterate<{ filmProgress: { seq: number } }>({ query: PROGRESS, variables: { id } });
  const seqs = async (count: number) => {
    const all: number[] = [];
    while (all.length < count) all.push((await results.next()).value!.data!.filmProgress.seq); // it hasn't ended
    return all;
  };

  await tell(1);
  expect(await seqs(1)).toEqual([1]);
  await pong;
  client.terminate();
  expect(await seqs(1)).toEqual([1]); // asked again from the start, as it was asked
  await end();
  expect(await seqs(2)).toEqual([2, 3]);
  expect((await results.next()).done).toBe(true);
  await client.dispose();
  expect(told).toEqual(['connected', 'closed 4499', 'connected']);
});

test('the official client is told of what it asked wrongly, and goes on with the rest', async ({ api }) => {
  const { id, end } = await aStory(api);
  await end();
  const client = api.socket();
  const first = (query: string, variables = {}) => client.iterate({ query, variables }).next();
  await expect(first('subscription { nothing }')).rejects.toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
  expect(await first(PROGRESS, { id })).toMatchObject({ value: { data: { filmProgress: { seq: 1 } } } });
});
