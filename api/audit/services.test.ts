import { expect } from 'vitest';
import { aFilm, aMember, aKey, aProject, aScript, aShot } from '../../drizzle/testing.ts';
import { LOCAL_ORGANISATION_ID } from '../../schema/ids.ts';
import { test } from '../testing.ts';
import type { TestApi } from '../testing.ts';

/* What services tell of films and projects. Temporal is away in these tests: a submission stands, whatever comes of it. */

const LOG = '{ auditLog(first: 100) { nodes { action noun nounId actor { kind } details { name value } } } }';

async function told(api: TestApi, noun: string) {
  const { data } = await api.ask(LOG);
  const rows = data!['auditLog'].nodes as {
    action: string;
    noun: string;
    nounId: string;
    actor: { kind: string };
    details: { name: string; value: string }[];
  }[];
  return rows
    .filter((row) => row.noun === noun)
    .map(({ details, ...row }) => ({ ...row, details: Object.fromEntries(details.map(({ name, value }) => [name, value])) }))
    .reverse();
}

test('a project that is made is told, one that is refused is not', async ({ api }) => {
  const make = 'mutation ($title: String!) { createProject(input: { title: $title }) { id } }';
  const { data } = await api.ask(make, { title: 'Rain' });
  await api.ask(make, { title: '' });
  const viewer = await aKey(api.database.auth.db, await aMember(api.database.auth.db, 'viewer', { organisationId: LOCAL_ORGANISATION_ID }));
  await api.ask(make, { title: 'Not mine to make' }, { authorization: `Bearer ${viewer}` });

  expect(await told(api, 'project')).toEqual([
    { action: 'PROJECT_CREATED', noun: 'project', nounId: data!['createProject'].id, actor: { kind: 'KEY' }, details: { title: 'Rain' } },
  ]);
});

test('films are told when they are ordered and ordered again, each once; what is refused is not', async ({ api }) => {
  const { db } = api.database;
  const project = await aProject(db);
  await aScript(db, { projectId: project.id });
  const produce = () => api.ask('mutation ($id: ID!) { produceFilm(input: { projectId: $id }) { id } }', { id: project.id });
  await produce();
  await produce(); // the same film: nothing new was ordered
  const film = await aFilm(db, { projectId: project.id, state: 'completed', title: 'Rain' });
  const shot = await aShot(db, { filmId: film.id });
  await api.ask('mutation ($id: ID!) { reproduceFilm(filmId: $id) { id } }', { id: film.id });
  await api.ask('mutation ($id: ID!, $shot: ID!) { retakeShot(filmId: $id, shotId: $shot) { id } }', { id: film.id, shot: shot.shotId }); // under way: refused
  const other = await aFilm(db, { projectId: project.id, state: 'completed' });
  await aShot(db, { filmId: other.id });
  await api.ask('mutation ($id: ID!, $shot: ID!) { retakeShot(filmId: $id, shotId: $shot) { id } }', { id: other.id, shot: shot.shotId });

  const rows = await told(api, 'film');
  expect(rows.map(({ action, details }) => [action, details['projectId'], details['cut']])).toEqual([
    ['FILM_PRODUCED', project.id, '1'],
    ['FILM_PRODUCED', project.id, '2'],
    ['FILM_RETAKEN', project.id, '2'],
  ]);
  expect(rows[1]).toMatchObject({ noun: 'film', nounId: film.id, details: { title: 'Rain' } });
});

test('a cancellation that the production service did not hear of is not told', async ({ api }) => {
  const film = await aFilm(api.database.db, { state: 'processing' });
  const { errors } = await api.ask('mutation ($id: ID!) { cancelFilm(filmId: $id) { id } }', { id: film.id });
  expect(errors[0]?.extensions.code).toBe('PROVIDER_UNAVAILABLE');
  expect(await told(api, 'film')).toEqual([]);
});
