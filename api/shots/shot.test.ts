import { expect } from 'vitest';
import { aFilm, aShot } from '../../drizzle/testing.ts';
import { test } from '../testing.ts';

test('shots come in the order of the film, in pages', async ({ api }) => {
  const { id: filmId } = await aFilm(api.database.db);
  for (const ordinal of [3, 1, 2]) await aShot(api.database.db, { filmId, shotId: `shot-${ordinal}`, ordinal });
  const page = (after: string | null) =>
    api.ask(
      `query ($id: ID!, $after: String) { film(id: $id) { shots(first: 2, after: $after) { nodes { shotId } pageInfo { hasNextPage endCursor } } } }`,
      {
        id: filmId,
        after,
      },
    );

  const first = (await page(null)).data!['film'].shots;
  const second = (await page(first.pageInfo.endCursor)).data!['film'].shots;
  expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([[{ shotId: 'shot-1' }, { shotId: 'shot-2' }], true]);
  expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([[{ shotId: 'shot-3' }], false]);
});

test('a clip is reached by a signed link that the API serves, in ranges too', async ({ api }) => {
  const clipKey = 'o/animation/clip.mp4';
  await api.store.put(clipKey, Buffer.from('0123456789'), { type: 'video/mp4' });
  const { id: filmId } = await aFilm(api.database.db);
  await aShot(api.database.db, { filmId, shotId: 'a', state: 'filmed', clipKey });

  const { data } = await api.ask('query ($filmId: ID!) { shot(filmId: $filmId, shotId: "a") { id state clipUrl thumbnailUrl } }', {
    filmId,
  });
  expect(data!['shot']).toMatchObject({ id: `${filmId}/a`, state: 'FILMED', thumbnailUrl: null });

  const { pathname, search } = new URL(data!['shot'].clipUrl);
  const part = await fetch(`${api.url}${pathname}${search}`, { headers: { range: 'bytes=2-4' } });
  expect([part.status, await part.text()]).toEqual([206, '234']);
  expect((await fetch(`${api.url}${pathname}?expires=9999999999&signature=forged`)).status).toBe(403);
});

test('a shot nobody planned is not there', async ({ api }) => {
  const { id: filmId } = await aFilm(api.database.db);
  const { errors } = await api.ask('query ($filmId: ID!) { shot(filmId: $filmId, shotId: "zz") { id } }', { filmId });
  expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
});
