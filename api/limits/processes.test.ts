import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { aKey, aMember, test } from '../../drizzle/testing.ts';
import { aProcess } from '../testing.ts';
import { creditOf } from './rate-limits.ts';

/* Two processes of the API, as a load balancer would have them: nothing in common but the database. */

test(
  'two processes hold one limit, at most a credit beyond it; and closed is what they are without a word',
  { timeout: 60_000 },
  async ({ ownDatabase }) => {
    const home = await mkdtemp(path.join(tmpdir(), 'studio-home-'));
    const env = {
      DATABASE_URL: ownDatabase.url,
      TEMPORAL_ADDRESS: '127.0.0.1:9',
      STUDIO_HOME: home,
      LINK_SECRET: 'only for this test',
      PORT: '0',
    };
    const rate = { limit: 200, windowS: 600 };
    const processes = await Promise.all([1, 2].map(() => aProcess({ ...env, RATE_KEY: '200/10m' })));
    const key = await aKey(ownDatabase.auth.db, await aMember(ownDatabase.auth.db, 'owner'));
    const ask = (url: string, headers: Record<string, string>) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ __typename }"}',
      });

    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, nth) =>
        ask(processes[nth % 2]!.url, { authorization: `Bearer ${key}` }).then(({ status }) => status),
      ),
    );
    const passed = answers.filter((status) => status === 200).length;
    expect(answers.filter((status) => status !== 200 && status !== 429)).toEqual([]);
    expect(passed).toBeGreaterThanOrEqual(rate.limit);
    expect(passed).toBeLessThanOrEqual(rate.limit + creditOf(rate));

    const stranger = await ask(processes[0]!.url, {});
    expect(await stranger.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
    for (const { child, ended } of processes) {
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    }
    const [row] = await ownDatabase.auth.sql<{ used: number }[]>`
    select sum(each)::int as used from auth.rate, unnest(uses) each where key like 'key:%'`;
    expect(row!.used).toBe(passed); // processes that stop have told all they let pass
    await rm(home, { recursive: true });
  },
);
