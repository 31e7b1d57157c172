import { expect, test as plainTest } from 'vitest';
import { OPEN_ROUTES } from '../identity/door.ts';
import { ORGANISATION_HEADER } from '../identity/identity.ts';
import { expectationOf, placesOf } from './expectation.ts';
import { DOOR, ROUTES } from './routes.ts';
import { SENDERS, isInPerson } from './senders.ts';
import type { Place, Sender } from './senders.ts';
import { Stage } from './stage.ts';
import { changesBetween } from './untouched.ts';

const test = plainTest.extend<{ stage: Stage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const stage = await Stage.open();
      await use(stage);
      await stage.close();
    },
    { scope: 'file' },
  ],
});

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, UNAUTHENTICATED: 401 };
const REFUSED = [401, 403, 404];

/** Asks as a sender; nothing that refuses changes anything. */
async function ask(stage: Stage, { sender, place = 'own' }: { sender: Sender; place?: Place }, path: string, init: RequestInit = {}) {
  const { headers } = await stage.own.self(sender);
  const claim = { [ORGANISATION_HEADER]: (place === 'own' ? stage.own : stage.other).organisationId };
  const before = await stage.ledger.read();
  const answer = await fetch(`${stage.api.url}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { origin: stage.api.url, ...headers, ...(sender !== 'nobody' && claim), ...init.headers },
  });
  const text = await answer.text();
  const changed = REFUSED.includes(answer.status) ? changesBetween(before, await stage.ledger.read()) : [];
  return { status: answer.status, text, changed };
}

test.for(ROUTES)('$route: everybody may or may not, as the table says', { timeout: 60_000 }, async (row, { stage }) => {
  for (const sender of SENDERS) {
    for (const place of placesOf({ ...row, operation: row.route })) {
      const whose = (place === 'own' ? stage.own : stage.other).organisationId;
      const verdict = expectationOf({ ...row, operation: row.route }, sender, place);
      const said = row.saysWhose ? await ask(stage, { sender }, `${row.route}?organisation=${whose}`) : null;
      const { status, text, changed } = said ?? (await ask(stage, { sender, place }, row.route));

      const who = `${sender}, ${place}`;
      if (verdict === 'allowed') expect(REFUSED, who).not.toContain(status);
      else expect([who, status, changed]).toEqual([who, STATUS[verdict], []]);
      expect(stage.leak({ sender, place, expected: verdict }, { code: null, text }), who).toBeNull();
    }
  }
});

test('the table knows every route of identity’s door', () => {
  expect(Object.keys(DOOR).sort()).toEqual(Object.keys(OPEN_ROUTES).sort());
});

test.for(Object.entries(DOOR).map(([path, route]) => ({ path, ...route })))(
  '/auth$path: $needs may',
  { timeout: 60_000 },
  async ({ path, needs, body = {} }, { stage }) => {
    const method = OPEN_ROUTES[path]!; // as the test above says
    const init = method === 'POST' ? { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {};
    for (const sender of SENDERS) {
      const { status, text, changed } = await ask(stage, { sender }, `/auth${path.replace(':token', 'x')}`, init);
      expect([sender, status >= 500, text]).toEqual([sender, false, text]);
      if (needs === 'anyone' || isInPerson(sender)) expect([sender, status, text]).not.toEqual([sender, 401, text]);
      else expect([sender, status, changed]).toEqual([sender, 401, []]);
    }
  },
);

test('a link opens the file it was signed for, to whoever holds it; bent anywhere it opens nothing, not even to owners', async ({
  stage,
}) => {
  const { api, own, other } = stage;
  for (const { organisationId, secret } of [own, other])
    await api.store.put(`${organisationId}/film/${secret}.mp4`, Buffer.from(secret), { type: 'video/mp4' });
  const at = (url: string) => url.slice(new URL(url).origin.length);
  const link = at(await api.store.linkTo(`${own.organisationId}/film/${own.secret}.mp4`));
  const theirs = at(await api.store.linkTo(`${other.organisationId}/film/${other.secret}.mp4`));
  const signature = /signature=(.*)$/.exec(link)![1]!;
  const bent = [
    link.replaceAll(own.organisationId, other.organisationId),
    theirs.replace(/signature=.*$/, `signature=${signature}`),
    link.replace(/expires=\d+/, 'expires=99999999999'),
    link.replace(/&?signature=.*$/, ''),
    `${link}&name=x.html`,
  ];
  for (const sender of SENDERS) {
    expect(await ask(stage, { sender }, link)).toMatchObject({ status: 200, text: own.secret });
    for (const path of bent) expect([sender, path, (await ask(stage, { sender }, path)).status]).toEqual([sender, path, 403]);
    const put = { method: 'PUT', body: 'x', headers: { 'content-type': 'video/mp4' } };
    expect((await ask(stage, { sender }, link, put)).status).toBe(403);
  }
});
