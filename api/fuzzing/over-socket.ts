import WebSocket from 'ws';
import type { Answer, Asker, Attack } from './attack.ts';
import type { Chance } from './chance.ts';
import { spoilt } from './operations.ts';
import type { Operations } from './operations.ts';

const PATIENCE_MS = 10_000;
/** Closed because of what was sent, never because of a fault inside: RFC 6455 §7.4 and the graphql-transport-ws protocol. */
const FAIR_CLOSE = new Set([1000, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 4400, 4401, 4403, 4406, 4408, 4409, 4429]);

/** A conversation over one WebSocket, mostly by somebody who may come in. */
export async function overSocket({ url }: Attack, { headers }: Asker, chance: Chance, operations: Operations): Promise<Answer> {
  const protocol = chance.once(8) ? chance.of(['graphql-ws', 'x', '']) : 'graphql-transport-ws';
  const payload = chance.once(5) ? chance.of([null, 1, 'x', [], {}]) : await ticketOf(url, headers);
  const client = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol === '' ? [] : [protocol], { headers });
  const heard: string[] = [];
  const greeted = Promise.withResolvers<void>();
  client.on('message', (data: Buffer) => {
    heard.push(data.toString());
    greeted.resolve();
  });
  client.on('error', () => {}); // 'close' follows
  const closed = new Promise<number>((resolve) => client.once('close', resolve));
  const timer = setTimeout(() => client.terminate(), PATIENCE_MS);
  const opened = await Promise.race([new Promise<true>((resolve) => client.once('open', () => resolve(true))), closed.then(() => false)]);
  if (opened) {
    if (!chance.once(8)) client.send(JSON.stringify({ type: 'connection_init', payload }));
    if (!chance.once(4)) await Promise.race([greeted.promise, closed]); // else: before the answer
    for (let count = chance.below(5); count > 0; count -= 1) client.send(message(operations, chance));
    client.send(JSON.stringify({ type: 'ping' }));
    client.close(); // what was sent before is read before
  }
  const code = await closed;
  clearTimeout(timer);
  return {
    kind: `closed ${code}`,
    body: heard.join('\n'),
    fault: FAIR_CLOSE.has(code) ? null : `closed the socket with ${code}: ${heard.at(-1) ?? ''}`,
  };
}

async function ticketOf(url: string, headers: Record<string, string>): Promise<object> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"mutation { socketTicket { ticket } }"}',
  });
  const { data } = (await answer.json()) as { data?: { socketTicket: { ticket: string } } | null }; // by the schema
  return data?.socketTicket ?? {};
}

const ODD: readonly unknown[] = [
  {}, [], null, { type: 'subscribe' }, { type: 'subscribe', id: 1, payload: 1 }, { type: 'next', id: 'a' }, { type: 'next', id: 'a', payload: {} },
  { type: 'error', id: 'a', payload: [{ message: 'x' }] }, { type: 'connection_ack' }, { type: 'complete', id: 'zz' }, { type: 'connection_init' },
  { type: 'pong', payload: {} }, { type: 'ping', payload: { a: 'x'.repeat(9000) } },
]; // prettier-ignore

function message(operations: Operations, chance: Chance): string | Buffer {
  if (chance.once(8)) return chance.bytes(300);
  if (chance.once(6)) return JSON.stringify(chance.of(ODD));
  const id = chance.of(['a', 'b']);
  if (chance.once(4)) return JSON.stringify({ type: 'complete', id });
  const { query, variables } = operations.make(chance.once(3) ? 'query' : 'subscription', chance);
  const text = JSON.stringify({ type: 'subscribe', id, payload: { query: chance.once(4) ? spoilt(query, chance) : query, variables } });
  return chance.once(12) ? spoilt(text, chance) : text;
}
