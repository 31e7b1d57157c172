import { expect } from 'vitest';
import { appendFilmEvents } from '../drizzle/film-events.ts';
import { aFilm } from '../drizzle/testing.ts';
import { PROGRESS, aRawSocket, greeting, subscribe } from './protocol/testing.ts';
import { test } from './testing.ts';

const NO_FILM = '00000000-0000-7000-8000-00000000ffff';

test('pages of other origins are turned away, our own are not', async ({ api }) => {
  const other = await aRawSocket(api, { origin: 'https://elsewhere.example' });
  other.send(await greeting(api));
  expect(await other.closed).toBe(4403);

  const own = await aRawSocket(api, { origin: api.url });
  own.send(await greeting(api));
  expect(await own.next()).toMatchObject({ type: 'connection_ack' });
  own.close();
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
