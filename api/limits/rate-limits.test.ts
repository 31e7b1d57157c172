import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { openDb } from '../../drizzle/db.ts';
import { test } from '../../drizzle/testing.ts';
import type { Rate } from '../../schema/limits.ts';
import { RateLimits, creditOf } from './rate-limits.ts';
import { RateStore } from './rate-store.ts';
import { TryLimits } from './tries.ts';

const PER_MINUTE: Rate = { limit: 100, windowS: 60 };
const countOf = (answers: { allowed: boolean }[]) => answers.filter(({ allowed }) => allowed).length;

test('one process lets exactly the limit pass, however many ask at once', async ({ ownDatabase: { auth } }) => {
  const limits = new RateLimits(new RateStore(auth.sql));
  const answers = await Promise.all(Array.from({ length: 500 }, () => limits.use('person:ada', PER_MINUTE)));

  expect(countOf(answers)).toBe(100);
  const refused = answers.find(({ allowed }) => !allowed)!;
  expect(refused.remaining).toBe(0);
  expect(refused.resetS).toBeGreaterThan(55);
  expect(refused.resetS).toBeLessThanOrEqual(65);
  expect((await limits.use('person:eve', PER_MINUTE)).allowed).toBe(true);
  await limits.stop();
});

test('processes together let pass at most a credit each beyond the limit, and never less than it', async ({ ownDatabase: { auth } }) => {
  for (const processes of [2, 4]) {
    const all = Array.from({ length: processes }, () => new RateLimits(new RateStore(auth.sql)));
    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, nth) => all[nth % processes]!.use(`person:${processes}`, PER_MINUTE)),
    );

    expect(countOf(answers)).toBeGreaterThanOrEqual(100);
    expect(countOf(answers)).toBeLessThanOrEqual(100 + (processes - 1) * creditOf(PER_MINUTE));
    await Promise.all(all.map((limits) => limits.stop()));
  }
});

test('most uses ask the database nothing, and what was let pass is told to the others soon', async ({ ownDatabase: { auth } }) => {
  const statements: string[] = [];
  const counted = openDb(auth.url, { onStatement: (text) => statements.push(text) });
  const rate = { limit: 1000, windowS: 3600 };
  const here = new RateLimits(new RateStore(counted.sql));
  for (let nth = 0; nth < 500; nth += 1) await here.use('key:a', rate);
  await here.stop();

  expect(statements.filter((text) => text.includes('auth.rate')).length).toBeLessThanOrEqual(500 / creditOf(rate) + 1);
  const [row] = await auth.sql<{ uses: number[] }[]>`select uses from auth.rate where key = 'key:a'`;
  expect(row!.uses.reduce((sum, each) => sum + each, 0)).toBe(500);
  const successor = new RateLimits(new RateStore(auth.sql));
  let passed = 0;
  while ((await successor.use('key:a', rate)).allowed) passed += 1;
  expect(passed).toBe(500);
  await counted.close();
});

test('who waits as long as they are told finds room', async ({ ownDatabase: { auth } }) => {
  const limits = new RateLimits(new RateStore(auth.sql));
  const rate = { limit: 3, windowS: 1 };
  while ((await limits.use('person:ada', rate)).allowed);
  const { resetS } = await limits.use('person:ada', rate);
  expect(resetS).toBeLessThanOrEqual(2);
  await pause(resetS * 1000);
  expect((await limits.use('person:ada', rate)).allowed).toBe(true);
  await limits.stop();
});

test('a database that is away refuses nobody wrongly: what can’t be counted is an error, and is counted later', async ({
  ownDatabase: { auth },
}) => {
  const away = openDb('postgres://studio_auth:x@127.0.0.1:9/studio');
  const limits = new RateLimits(new RateStore(away.sql));
  for (let nth = 0; nth < creditOf(PER_MINUTE); nth += 1) expect((await limits.use('person:ada', PER_MINUTE)).allowed).toBe(true);
  await expect(limits.use('person:ada', PER_MINUTE)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await away.close();
  expect(await auth.sql`select 1 from auth.rate`).toHaveLength(0);
});

test('tries are exact in all processes at once, apart by kind, and one that was right is given back', async ({ ownDatabase: { auth } }) => {
  const rate = { limit: 5, windowS: 900 };
  const doors = [new TryLimits(new RateStore(auth.sql), rate), new TryLimits(new RateStore(auth.sql), rate)];
  const tries = await Promise.all(Array.from({ length: 40 }, (_, nth) => doors[nth % 2]!.take('sign-in', '192.0.2.7')));

  expect(countOf(tries.map(({ counted }) => counted.standing))).toBe(5);
  expect(tries.find(({ counted }) => !counted.standing.allowed)!.counted.standing.resetS).toBeGreaterThan(890);
  expect((await doors[0]!.take('mail', '192.0.2.7')).counted.standing.allowed).toBe(true);
  await tries.find(({ counted }) => counted.standing.allowed)!.giveBack();
  await tries.find(({ counted }) => !counted.standing.allowed)!.giveBack(); // nothing was taken
  expect((await doors[1]!.take('sign-in', '192.0.2.7')).counted.standing.allowed).toBe(true);
  expect((await doors[1]!.take('sign-in', '192.0.2.7')).counted.standing.allowed).toBe(false);
});

test('tries are forgotten with their window', async ({ ownDatabase: { auth } }) => {
  const tries = new TryLimits(new RateStore(auth.sql), { limit: 2, windowS: 900 });
  const next = async () => (await tries.take('sign-in', '192.0.2.7')).counted.standing.allowed;
  expect([await next(), await next(), await next()]).toEqual([true, true, false]);

  await auth.sql`update auth.rate set slice = slice - 12`; // a quarter of an hour
  expect(await next()).toBe(false);
  await auth.sql`update auth.rate set slice = slice - 1`;
  expect([await next(), await next(), await next()]).toEqual([true, true, false]);
});

test('what a whole window has forgotten leaves the table', async ({ ownDatabase: { auth } }) => {
  const store = new RateStore(auth.sql);
  await store.add([{ key: 'address:192.0.2.7', rate: PER_MINUTE, uses: 1 }]);
  await store.forget();
  expect(await auth.sql`select 1 from auth.rate`).toHaveLength(1);
  await auth.sql`update auth.rate set expires_at = now() - interval '1 second'`;
  await store.forget();
  expect(await auth.sql`select 1 from auth.rate`).toHaveLength(0);
});
