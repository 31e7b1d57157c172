import { once } from 'node:events';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { aFilm } from '../drizzle/testing.ts';
import { aTicket, test } from './testing.ts';
import type { TestApi } from './testing.ts';

/** A socket that speaks the protocol by hand. */
async function aRawSocket(api: TestApi, { protocol = ['graphql-transport-ws'], origin }: { protocol?: string[]; origin?: string } = {}) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, protocol, origin ? { origin } : {});
  const messages: Record<string, unknown>[] = [];
  const arrived = new EventTarget();
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as Record<string, unknown>); // the protocol's messages are objects
    arrived.dispatchEvent(new Event('message'));
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  return {
    send: (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    closed,
    /** The next message, in order. */
    async next() {
      while (messages.length === 0) await once(arrived, 'message');
      return messages.shift()!;
    },
    close: () => socket.close(),
  };
}

const greeting = async (api: TestApi) => ({ type: 'connection_init', payload: await aTicket(api.url) });
const subscribe = (id: string, query: string, variables = {}) => ({ id, type: 'subscribe', payload: { query, variables } });
const PROGRESS = 'subscription ($id: ID!) { filmProgress(filmId: $id) { seq } }';
const NO_FILM = '00000000-0000-7000-8000-00000000ffff';

test.for<[string, unknown[], number]>([
  ['a message that is not JSON', ['{'], 4400],
  ['a message the protocol does not have', [{ type: 'hello' }], 4400],
  ['subscribing before the greeting', [subscribe('1', PROGRESS)], 4401],
  ['greeting twice', ['greet', 'greet'], 4429],
  ['an id that is in use', ['greet', subscribe('1', PROGRESS, { id: 'film' }), subscribe('1', PROGRESS, { id: 'film' })], 4409],
])('the connection is closed on %s', async ([, messages, code], { api }) => {
  const film = await aFilm(api.database.db);
  const greet = await greeting(api);
  const spoken = messages.map((message) =>
    message === 'greet' ? greet : (JSON.parse(JSON.stringify(message).replace('"id":"film"', `"id":"${film.id}"`)) as unknown),
  );
  const socket = await aRawSocket(api);
  socket.send(spoken[0]);
  if (spoken.length > 1) await socket.next();
  for (const message of spoken.slice(1)) socket.send(message);

  expect(await socket.closed).toBe(code);
});

test('a socket that names no subprotocol is closed with 4406', async ({ api }) => {
  const socket = await aRawSocket(api, { protocol: [] });
  expect(await socket.closed).toBe(4406);
});

test('pages of other origins are turned away, our own are not', async ({ api }) => {
  const other = await aRawSocket(api, { origin: 'https://elsewhere.example' });
  other.send(await greeting(api));
  expect(await other.closed).toBe(4403);

  const own = await aRawSocket(api, { origin: api.url });
  own.send(await greeting(api));
  expect(await own.next()).toMatchObject({ type: 'connection_ack' });
  own.close();
});

test('a ping is answered by a pong', async ({ api }) => {
  const socket = await aRawSocket(api);
  socket.send(await greeting(api));
  await socket.next();
  socket.send({ type: 'ping', payload: { n: 1 } });
  expect(await socket.next()).toEqual({ type: 'pong', payload: { n: 1 } });
  socket.close();
});

test('an id can be used again once it is complete, and completing before the first result is fine', async ({ api }) => {
  const { db } = api.database;
  const film = await aFilm(db);
  const socket = await aRawSocket(api);
  socket.send(await greeting(api));
  await socket.next();

  socket.send(subscribe('1', PROGRESS, { id: film.id })); // nothing to tell yet
  socket.send({ id: '1', type: 'complete' });
  socket.send({ type: 'ping' });
  expect(await socket.next()).toMatchObject({ type: 'pong' }); // by then the complete has been taken in
  await appendFilmEvents(db, { filmId: film.id, organisationId: film.organisationId, cut: 1 }, [
    { kind: 'state', state: 'submitted' },
    { kind: 'state', state: 'cancelled' },
  ]);
  socket.send(subscribe('1', PROGRESS, { id: film.id }));

  expect([await socket.next(), await socket.next(), await socket.next()]).toEqual([
    { id: '1', type: 'next', payload: { data: { filmProgress: { seq: 1 } } } },
    { id: '1', type: 'next', payload: { data: { filmProgress: { seq: 2 } } } },
    { id: '1', type: 'complete' },
  ]);
  socket.close();
});

test.for<[string, string, object, string]>([
  ['a query', '{ films { nodes { id } } }', {}, 'INVALID_INPUT'],
  ['a mutation', 'mutation { createProject(input: { title: "x" }) { id } }', {}, 'INVALID_INPUT'],
  ['what does not parse', 'subscription {', {}, 'INVALID_INPUT'],
  ['what does not exist', 'subscription { nothing }', {}, 'INVALID_INPUT'],
  ['a film that is not there', PROGRESS, { id: NO_FILM }, 'NOT_FOUND'],
  [
    'an impossible sequence number',
    'subscription ($id: ID!) { filmProgress(filmId: $id, after: -1) { seq } }',
    { id: NO_FILM },
    'INVALID_INPUT',
  ],
])('the socket refuses %s by name', async ([, query, variables, code], { api }) => {
  const socket = await aRawSocket(api);
  socket.send(await greeting(api));
  await socket.next();
  socket.send(subscribe('1', query, variables));

  const answer = await socket.next();
  const errors = answer['type'] === 'error' ? answer['payload'] : (answer['payload'] as { errors: unknown }).errors; // as the protocol has it
  expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code }) })]);
  socket.close();
});

test('an error nobody named keeps its secret on the socket too', async ({ api }) => {
  const film = await aFilm(api.database.db);
  await appendFilmEvents(api.database.db, { filmId: film.id, organisationId: film.organisationId, cut: 1 }, [
    { kind: 'output', output: { role: 'film', key: 'o/f/x.mp4', mediaType: 'video/mp4', fileName: 'x.mp4', sizeBytes: 1 } },
  ]);
  api.store.linkTo = () => Promise.reject(new TypeError('secret'));
  const socket = await aRawSocket(api);
  socket.send(await greeting(api));
  await socket.next();
  socket.send(subscribe('1', 'subscription ($id: ID!) { filmProgress(filmId: $id) { film { outputs { url } } } }', { id: film.id }));

  const answer = await socket.next();
  expect(JSON.stringify(answer)).toContain('Something went wrong');
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(api.logged).toEqual([expect.objectContaining({ message: 'secret' })]);
  socket.close();
});

test('when the API stops, clients are told that it goes away, not that the film is over', async ({ api }) => {
  const film = await aFilm(api.database.db);
  const socket = await aRawSocket(api);
  socket.send(await greeting(api));
  await socket.next();
  socket.send(subscribe('1', PROGRESS, { id: film.id }));
  await api.stop();

  expect(await socket.closed).toBe(1001);
  await expect(Promise.race([socket.next(), Promise.resolve('silence')])).resolves.toBe('silence');
});
