import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { StudioClient } from './client.ts';
import { freePort } from './ports.ts';

/*
 * Against a small server that speaks GraphQL over HTTP and the graphql-transport-ws protocol, and can be made to fail.
 */

let server: Server;
let sockets: WebSocketServer;
let client: StudioClient;
/** The key that each request came with, and the ticket of each socket. */
let keys: (string | undefined)[];
let tickets: unknown[];
let ticket: (res: ServerResponse) => void;
let answer: (body: { query: string; variables: Record<string, unknown> }, res: ServerResponse) => void;
/** Told of each subscription: what it asked for, and ways to answer. */
let onSubscribe: (
  after: number,
  say: { event(seq: number): void; complete(): void; refuse(code: string): void; drop(): void; close(code: number): void },
) => void;

async function listen(port = 0): Promise<void> {
  server = createServer((req, res) => {
    keys.push(req.headers.authorization);
    void read(req).then((body) => (body.query.includes('socketTicket') ? ticket(res) : answer(body, res)));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  sockets = new WebSocketServer({ server, handleProtocols: () => 'graphql-transport-ws' });
  sockets.on('connection', speak);
}

async function read(req: IncomingMessage): Promise<{ query: string; variables: Record<string, unknown> }> {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  return JSON.parse(text) as { query: string; variables: Record<string, unknown> };
}

function speak(socket: WebSocket): void {
  const send = (message: object) => socket.send(JSON.stringify(message));
  socket.on('message', (data: Buffer) => {
    const { type, id, payload } = JSON.parse(data.toString()) as {
      type: string;
      id: string;
      payload?: { variables: { after: number }; ticket?: unknown };
    };
    if (type === 'connection_init') {
      tickets.push(payload?.ticket);
      send({ type: 'connection_ack' });
    }
    if (type !== 'subscribe' || !payload) return;
    onSubscribe(payload.variables.after, {
      event: (seq) => send({ id, type: 'next', payload: { data: { filmProgress: { seq } } } }),
      complete: () => send({ id, type: 'complete' }),
      refuse: (code) => send({ id, type: 'error', payload: [{ message: 'no', extensions: { code } }] }),
      drop: () => socket.terminate(),
      close: (code) => socket.close(code),
    });
  });
}

const close = () =>
  new Promise<void>((resolve) => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    server.close(() => resolve());
    server.closeAllConnections();
  });

beforeEach(async () => {
  keys = [];
  tickets = [];
  ticket = (res) => void res.end('{"data":{"socketTicket":{"ticket":"once"}}}');
  await listen();
  client = new StudioClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(close);

async function follow(signal = new AbortController().signal): Promise<number[]> {
  const seen: number[] = [];
  for await (const { seq } of client.follow<{ seq: number }>('filmProgress', 'subscription', { after: 0 }, signal)) seen.push(seq);
  return seen;
}

test('an operation gives its data', async () => {
  answer = ({ variables }, res) => res.end(JSON.stringify({ data: { film: variables } }));
  expect(await client.ask('query', { id: 'f' })).toEqual({ film: { id: 'f' } });
});

test('a named error keeps its code, message and details; an unnamed one is INTERNAL', async () => {
  const fail = (extensions: object) => (answer = (_, res) => res.end(JSON.stringify({ errors: [{ message: 'so not', extensions }] })));
  fail({ code: 'SCRIPT_EMPTY', details: { words: 0 } });
  await expect(client.ask('mutation')).rejects.toMatchObject({ code: 'SCRIPT_EMPTY', message: 'so not', details: { words: 0 } });
  fail({ code: 'BAD_USER_INPUT' });
  await expect(client.ask('mutation')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  fail({ code: 'SURPRISE' });
  await expect(client.ask('mutation')).rejects.toMatchObject({ code: 'INTERNAL' });
});

test('an answer that is no GraphQL is named', async () => {
  answer = (_, res) => res.writeHead(502).end('<html>');
  await expect(client.ask('query')).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
  answer = (_, res) => res.writeHead(413).end('too large');
  await expect(client.ask('mutation')).rejects.toMatchObject({ code: 'SCRIPT_TOO_LONG' });
});

test('while the API is away, an operation waits for it', async () => {
  const port = await freePort();
  const early = new StudioClient(`http://127.0.0.1:${port}`).ask('query');
  await close();
  answer = (_, res) => res.end('{"data":{"late":true}}');
  await listen(port);
  expect(await early).toEqual({ late: true });
});

test('events come in order and end with the subscription', async () => {
  onSubscribe = (_, say) => {
    for (const seq of [1, 2, 3]) say.event(seq);
    say.complete();
  };
  expect(await follow()).toEqual([1, 2, 3]);
});

test('after a broken connection it goes on behind the last event seen, none lost, none twice', async () => {
  const asked: number[] = [];
  onSubscribe = (after, say) => {
    asked.push(after);
    for (let seq = Math.max(1, after); seq <= Math.min(after + 2, 7); seq += 1) say.event(seq); // repeats the last one, as a careless server would
    if (after + 2 >= 7) say.complete();
    else setTimeout(say.drop, 20);
  };
  expect(await follow()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(asked).toEqual([0, 2, 4, 6]);
});

test('what the API refuses is not asked again', async () => {
  let times = 0;
  onSubscribe = (_, say) => {
    times += 1;
    say.refuse('NOT_FOUND');
  };
  await expect(follow()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(times).toBe(1);
});

test('a connection that the protocol refuses is not tried for ever', async () => {
  onSubscribe = (_, say) => say.close(4403);
  await expect(follow()).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
});

test('a connection that ends because rights changed comes back with a new ticket, as often as it hears something', async () => {
  onSubscribe = (after, say) => {
    say.event(after + 1);
    if (after + 1 < 4) setTimeout(() => say.close(4403), 20);
    else say.complete();
  };
  expect(await follow()).toEqual([1, 2, 3, 4]);
  expect(tickets).toHaveLength(4);
});

test('a key that was revoked meanwhile is told by its name', async () => {
  onSubscribe = (_, say) => {
    say.event(1);
    ticket = (res) => void res.end(JSON.stringify({ errors: [{ message: 'Sign in first', extensions: { code: 'UNAUTHENTICATED' } }] }));
    setTimeout(() => say.close(4403), 20);
  };
  await expect(follow()).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringMatching(/^Sign in first\. .*STUDIO_KEY/),
  });
});

test('a ticket that can’t be had for a moment is asked for again', async () => {
  const usual = ticket;
  ticket = (res) => {
    ticket = usual;
    res.destroy();
  };
  onSubscribe = (_, say) => {
    say.event(1);
    say.complete();
  };
  expect(await follow()).toEqual([1]);
});

test('an aborted watch ends', async () => {
  const abort = new AbortController();
  onSubscribe = (_, say) => {
    say.event(1);
    setTimeout(() => abort.abort(), 20);
  };
  expect(await follow(abort.signal)).toEqual([1]);
});

test('every request carries the key, and every connection a ticket of its own', async () => {
  const signedIn = new StudioClient(client.url, 'afs_key');
  let times = 0;
  onSubscribe = (_, say) => (times++ === 0 ? say.drop() : say.complete());
  for await (const _ of signedIn.follow('filmProgress', 'subscription', { after: 0 }, new AbortController().signal));

  expect(keys).toEqual(['Bearer afs_key', 'Bearer afs_key']);
  expect(tickets).toEqual(['once', 'once']);
});
