import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import { films, organisations } from '../../drizzle/tables.ts';
import { inOrganisation } from '../../drizzle/tenant.ts';
import { aKey, aMember, aProject, aScript } from '../../drizzle/testing.ts';
import type { TestMember } from '../../drizzle/testing.ts';
import { openDb } from '../../drizzle/db.ts';
import type { Plan } from '../../schema/plan.ts';
import { NO_LIMITS, aTestApi, test as apiTest } from '../testing.ts';
import type { ApiOptions } from '../server.ts';
import type { Answer, TestApi } from '../testing.ts';

/** Fewer than the product's, since each production waits a second for Temporal, which is away. */
const limits = { ...NO_LIMITS, films: { running: 2, perHourOnFree: 3 } };
const test = apiTest.extend<{ options: Partial<ApiOptions> }>({ options: { limits } });

const PRODUCE = 'mutation ($projectId: ID!) { produceFilm(input: { projectId: $projectId }) { id } }';
const codeOf = ({ errors }: Answer) => errors[0]?.extensions.code;
/** Temporal is away: what is accepted is kept, and starts by itself. */
const ACCEPTED = 'PROVIDER_UNAVAILABLE';

/** Somebody with a key, who may have films made. */
async function aProducer(api: TestApi, organisationId?: string) {
  const member = await aMember(api.database.auth.db, 'producer', organisationId ? { organisationId } : {});
  return { ...member, headers: { authorization: `Bearer ${await aKey(api.database.auth.db, member)}` } };
}
type Producer = Awaited<ReturnType<typeof aProducer>>;

async function produce(api: TestApi, { organisationId, headers }: Producer): Promise<Answer> {
  const { id: projectId } = await aProject(api.database.db, { organisationId });
  await aScript(api.database.db, { organisationId, projectId });
  return api.ask(PRODUCE, { projectId }, headers);
}

const filmsOf = (api: TestApi, { organisationId }: TestMember | Producer) =>
  inOrganisation(api.database.db, organisationId, (tx) => tx.select().from(films).where(eq(films.organisationId, organisationId)));

async function endAll(api: TestApi, producer: Producer): Promise<void> {
  for (const { id, organisationId, cut } of await filmsOf(api, producer))
    await appendFilmEvents(api.database.db, { filmId: id, organisationId, cut }, [{ kind: 'state', state: 'cancelled' }]);
}

async function give(api: TestApi, { organisationId }: Producer, plan: Plan): Promise<void> {
  const owner = openDb(api.database.ownerUrl, { max: 1 });
  await owner.db.update(organisations).set({ plan }).where(eq(organisations.id, organisationId));
  await owner.close();
}

test('two films of a person are made at the same time, however many are asked for at once, through whichever process', async ({ api }) => {
  const second = await aTestApi(api.database, { limits });
  const ada = await aProducer(api);
  await give(api, ada, 'pro');
  const answers = await Promise.all(Array.from({ length: 6 }, (_, nth) => produce(nth % 2 ? api : second.api, ada)));

  expect(answers.map(codeOf).sort()).toEqual([...Array.from({ length: 4 }, () => 'LIMIT_REACHED'), ACCEPTED, ACCEPTED]);
  expect(await filmsOf(api, ada)).toHaveLength(2);
  const refused = answers.find((answer) => codeOf(answer) === 'LIMIT_REACHED')!;
  expect(refused.errors[0]).toMatchObject({
    message: '2 of your films are being made, and 2 may be at the same time. Wait until one is ready, or cancel one.',
    extensions: { details: { running: 2, limit: 2 }, retryable: false },
  });
  const colleague = await aProducer(api, ada.organisationId);
  expect(codeOf(await produce(api, colleague))).toBe(ACCEPTED);

  await endAll(api, ada);
  expect(codeOf(await produce(api, ada))).toBe(ACCEPTED);
  await second.close();
});

test('films of one person count in all their organisations, and the next cut of another’s film counts for who asked for it', async ({
  api,
}) => {
  const here = await aProducer(api);
  const elsewhere = await aMember(api.database.auth.db, 'producer', { personId: here.personId });
  const there = { ...elsewhere, headers: { authorization: `Bearer ${await aKey(api.database.auth.db, elsewhere)}` } };
  for (const who of [here, there]) expect(codeOf(await produce(api, who))).toBe(ACCEPTED);
  expect(codeOf(await produce(api, there))).toBe('LIMIT_REACHED');

  const colleague = await aProducer(api, here.organisationId);
  await endAll(api, here);
  const [film] = await filmsOf(api, here);
  const again = await api.ask('mutation ($id: ID!) { reproduceFilm(filmId: $id) { id } }', { id: film!.id }, colleague.headers);
  expect(codeOf(again)).toBe(ACCEPTED);
  expect((await filmsOf(api, here)).find(({ id }) => id === film!.id)).toMatchObject({
    createdBy: here.personId,
    submittedBy: colleague.personId,
  });
});

test('the free plan starts so many films an hour, and says when the next can start; paid plans start more', async ({ api }) => {
  const ada = await aProducer(api);
  for (let nth = 0; nth < 3; nth += 1) {
    expect(codeOf(await produce(api, ada))).toBe(ACCEPTED);
    await endAll(api, ada);
  }
  const refused = await produce(api, await aProducer(api, ada.organisationId));
  expect(codeOf(refused)).toBe('RATE_LIMITED');
  expect(refused.errors[0]!.message).toMatch(/^The free plan starts 3 films an hour. The next can start in 60 minutes/);
  const { retryAfterS } = refused.errors[0]!.extensions.details as { retryAfterS: number }; // as the message says
  expect(retryAfterS).toBeGreaterThan(3500);
  expect(retryAfterS).toBeLessThanOrEqual(3600);

  await give(api, ada, 'pro');
  expect(codeOf(await produce(api, ada))).toBe(ACCEPTED);
});

test('the last of the hour’s films goes to one of those who ask at once', async ({ api }) => {
  const first = await aProducer(api);
  for (let nth = 0; nth < 2; nth += 1) {
    await produce(api, first);
    await endAll(api, first);
  }
  const others = await Promise.all(Array.from({ length: 5 }, () => aProducer(api, first.organisationId)));
  const answers = await Promise.all(others.map((who) => produce(api, who)));
  expect(answers.map(codeOf).sort()).toEqual([ACCEPTED, 'RATE_LIMITED', 'RATE_LIMITED', 'RATE_LIMITED', 'RATE_LIMITED']);
});

test('nobody limits films on one’s own machine', async ({ api }) => {
  const orders = await Promise.all(Array.from({ length: 5 }, () => aScript(api.database.db)));
  const answers = await Promise.all(orders.map(({ projectId }) => api.ask(PRODUCE, { projectId })));
  expect(answers.map(codeOf)).toEqual(Array.from({ length: 5 }, () => ACCEPTED));
});
