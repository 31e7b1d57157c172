import { inspect } from 'node:util';
import { expect } from 'vitest';
import { openDb } from '../../drizzle/db.ts';
import { aMember, aKey } from '../../drizzle/testing.ts';
import { test } from '../testing.ts';
import { Browser, PASSWORD, mailTo, signedIn } from './testing.ts';

/* When the database fails in the middle, drivers tell the statement and its parameters: none of it may come out. */

test('what breaks tells no secret, neither in the log nor to whoever asked', async ({ api }) => {
  const ada = await signedIn(api);
  const key = await aKey(api.database.auth.db, await aMember(api.database.auth.db, 'owner'));
  const [session] = await api.database.auth.sql`select token from auth.session`;
  const signed = decodeURIComponent(ada.headers['cookie']!.split('session_token=')[1]!);
  await ada.auth('/request-password-reset', { email: 'ada@example.com', redirectTo: '/reset' });
  const mailed = (await mailTo(api, 'ada@example.com')).link;
  const resetToken = new URL(mailed).pathname.split('/').at(-1)!;
  const { data } = await api.ask('mutation { socketTicket { ticket } }', {}, ada.headers);
  const secrets = {
    key,
    token: String(session!['token']),
    signed,
    resetToken,
    ticket: String(data!['socketTicket'].ticket),
    password: PASSWORD,
    shared: 'U2hhcmVUb2tlbg-and-then-some-1234567890',
  };
  for (const secret of Object.values(secrets)) expect(secret.length).toBeGreaterThan(10);

  const owner = openDb(api.database.ownerUrl, { max: 1 });
  for (const table of ['session', 'api_key', 'verification', 'ticket', 'account', '"user"'])
    await owner.sql.unsafe(`alter table auth.${table} rename to ${table.replaceAll('"', '')}_gone`);
  await owner.sql.unsafe('alter table project_shares rename to project_shares_gone');
  await owner.close();

  const answers = [
    await api.ask('{ me { name } }', {}, ada.headers),
    await api.ask('{ me { name } }', {}, { authorization: `Bearer ${key}` }),
    await api.ask(
      'mutation ($token: String!, $password: String) { openShareLink(token: $token, password: $password) { pass } }',
      { token: secrets.shared, password: PASSWORD },
      {},
    ),
    await new Browser(api).auth('/sign-in/email', { email: 'ada@example.com', password: PASSWORD }),
    await ada.auth('/change-password', { currentPassword: PASSWORD, newPassword: 'a brighter lantern in June' }),
    await new Browser(api).auth('/reset-password', { token: resetToken, newPassword: 'a brighter lantern in June' }),
    await told(await ada.fetch(mailed)),
    await told(await fetch(`${api.url}/audit.csv`, { headers: { authorization: `Bearer ${key}` } })),
    await api.ask('{ signInWays { providers } }', {}, {}),
  ];
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const closed = new Promise<CloseEvent>((resolve) => (socket.onclose = resolve));
  socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init', payload: { ticket: secrets.ticket } }));
  const { code, reason } = await closed;

  const said = [inspect(api.logged, { depth: 20, showHidden: true }), inspect(answers, { depth: 20 }), `${code} ${reason}`].join('\n');
  expect(api.logged.length).toBeGreaterThan(3); // it did break, and was told
  const leaked = Object.entries(secrets).flatMap(([name, secret]) =>
    said.includes(secret) || said.includes(encodeURIComponent(secret)) ? [name] : [],
  );
  expect(leaked).toEqual([]);
  expect(inspect(answers, { depth: 20 })).not.toMatch(/select |insert |relation|Failed query/i);
});

/** What the answer says; its address is what was asked. */
const told = async (answer: Response) => ({ status: answer.status, headers: [...answer.headers], text: await answer.text() });
