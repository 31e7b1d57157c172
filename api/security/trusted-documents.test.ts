import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { aFilm, aKey, aMember } from '../../drizzle/testing.ts';
import { signedIn } from '../identity/testing.ts';
import type { ApiOptions } from '../server.ts';
import { NO_LIMITS, test as apiTest } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { documentId, readManifest } from './trusted-documents.ts';

const ME = 'query Me { me { name } }';
const TICKET = 'mutation Ticket { socketTicket { ticket } }';
const PROGRESS = 'subscription Progress($id: ID!) { filmProgress(filmId: $id) { seq } }';
const documents = Object.fromEntries([ME, TICKET, PROGRESS].map((text) => [documentId(text), text]));

/** A studio as others run it: closed. */
const test = apiTest.extend<{ options: Partial<ApiOptions> }>({ options: { limits: NO_LIMITS, isOpen: false, documents } });

interface Reply {
  status: number;
  data?: Record<string, Record<string, string>> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

async function send(api: TestApi, body: object, headers: Record<string, string>): Promise<Reply> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<Reply, 'status'>) };
}
const codeOf = ({ errors }: Reply) => errors?.[0]?.extensions.code;

async function aProgram(api: TestApi): Promise<Record<string, string>> {
  const { db } = api.database.auth;
  return { authorization: `Bearer ${await aKey(db, await aMember(db, 'owner'))}` };
}

test('people send our documents by id, as Apollo’s clients say it, or as text however it is laid out', async ({ api }) => {
  const { headers } = await signedIn(api);
  const sha256Hash = documentId(ME).slice('sha256:'.length);
  for (const body of [
    { documentId: documentId(ME) },
    { extensions: { persistedQuery: { version: 1, sha256Hash } } },
    { query: ME },
    { query: `# whose page is it?\n query Me  {\n  me, { name, }\n}` },
  ])
    expect(await send(api, body, headers), JSON.stringify(body)).toMatchObject({ status: 200, data: { me: { name: 'Ada' } } });
});

test('what is none of ours is refused to people and strangers, and allowed to programs with a key, within the limits of cost', async ({
  api,
}) => {
  const { headers } = await signedIn(api);
  const own = { query: '{ me { name email } }' };
  for (const who of [headers, {}, { authorization: 'Bearer afs_nothing' }]) {
    const refused = await send(api, own, who);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
  }
  expect(codeOf(await send(api, { query: '{ me' }, headers))).toBe('DOCUMENT_NOT_TRUSTED'); // not even read
  expect(codeOf(await send(api, { query: own.query, documentId: documentId(own.query) }, headers))).toBe('DOCUMENT_NOT_TRUSTED'); // nobody registers by asking
  const inAddress = `query=${encodeURIComponent(own.query)}`;
  for (const search of [
    inAddress,
    `${'a&'.repeat(1001)}${inAddress}`,
    `%71${inAddress.slice(1)}`,
    `query=&${inAddress}`,
    `${inAddress}&query=`,
  ]) {
    const byAddress = await fetch(`${api.url}/graphql?${search}`, { headers: { ...headers, 'apollo-require-preflight': 'true' } });
    expect([search, byAddress.status]).toEqual([search, 400]);
  }

  const program = await aProgram(api);
  expect((await send(api, own, program)).status).toBe(200);
  const costly = `{ ${Array.from({ length: 25 }, (_, nth) => `f${nth}: films(first: 100) { nodes { shots(first: 100) { nodes { id } } } }`).join(' ')} }`;
  expect(codeOf(await send(api, { query: costly }, program))).toBe('QUERY_TOO_COSTLY');
});

test('an id that is nobody’s is refused by name, also to programs, and no id reaches beyond the list', async ({ api }) => {
  const program = await aProgram(api);
  for (const id of ['sha256:00', 'constructor', '__proto__', '', documentId('{ me { id } }')])
    expect([id, codeOf(await send(api, { documentId: id }, program))]).toEqual([id, 'DOCUMENT_NOT_TRUSTED']);
});

test('a closed studio tells nobody its schema, by question or by hint, at either door', async ({ api }) => {
  const program = await aProgram(api);
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
    const told = await send(api, { query }, program);
    expect([told.status, codeOf(told)]).toEqual([400, 'INVALID_INPUT']);
    expect(told.errors?.[0]?.message).toContain('This studio doesn’t answer questions about its schema');
  }
  for (const query of [
    '{ fims { nodes { id } } }',
    '{ me { nam } }',
    '{ films(frist: 1) { nodes { id } } }',
    'query ($a: Strin) { me { name } }',
  ]) {
    const { errors } = await send(api, { query }, program);
    expect(errors?.[0]?.message, query).not.toMatch(/did you mean/i);
    expect(errors?.[0]?.message).toMatch(/\.$/);
  }
  const socket = await aSocket(api, program);
  for (const query of ['subscription { __schema { types { name } } }', 'subscription { filmProgres(filmId: "x") { seq } }']) {
    const said = JSON.stringify(await socket.subscribe({ query }));
    expect(said).toContain('INVALID_INPUT');
    expect(said).not.toMatch(/did you mean/i);
  }
  socket.close();
});

test('the socket takes our documents alone, too', async ({ api }) => {
  const ada = await signedIn(api);
  const film = await aFilm(api.database.db);
  const socket = await aSocket(api, ada.headers);
  const variables = { id: film.id };
  const sha256Hash = documentId(PROGRESS).slice('sha256:'.length);

  const free = await socket.subscribe({ query: 'subscription ($id: ID!) { filmProgress(filmId: $id) { seq at } }', variables });
  expect(JSON.stringify(free)).toContain('DOCUMENT_NOT_TRUSTED');
  for (const ours of [
    { query: PROGRESS },
    { query: '', documentId: documentId(PROGRESS) },
    { query: '', extensions: { persistedQuery: { version: 1, sha256Hash } } },
  ])
    expect(JSON.stringify(await socket.subscribe({ ...ours, variables }))).toContain('NOT_FOUND'); // it ran, and the film is another's
  socket.close();
});

test('the committed manifest fits the schema and its ids', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const manifest = Object.entries(readManifest());
  expect(manifest.length).toBeGreaterThan(0);
  for (const [id, text] of manifest) {
    expect(documentId(text)).toBe(id);
    expect(validate(schema, parse(text)), text).toEqual([]);
  }
});

async function aSocket(api: TestApi, headers: Record<string, string>) {
  const { data } = await send(api, { documentId: documentId(TICKET) }, headers);
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  const heard: unknown[] = [];
  socket.on('message', (bytes: Buffer) => {
    const message = JSON.parse(bytes.toString()) as { type: string }; // the protocol's messages have one
    if (message.type !== 'complete') heard.push(message);
  });
  const next = async () => {
    while (heard.length === 0) await once(socket, 'message');
    return heard.shift();
  };
  socket.send(JSON.stringify({ type: 'connection_init', payload: { ticket: data!['socketTicket']!['ticket'] } }));
  expect(await next()).toEqual({ type: 'connection_ack' });
  let id = 0;
  return {
    close: () => socket.close(),
    subscribe(payload: object): Promise<unknown> {
      id += 1;
      socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload }));
      return next();
    },
  };
}
