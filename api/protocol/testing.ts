import { once } from 'node:events';
import WebSocket from 'ws';
import { aTicket } from '../testing.ts';
import type { TestApi } from '../testing.ts';

export type Message = Record<string, unknown>;

export interface RawSocket {
  /** Text goes as it is, bytes too, everything else as JSON. */
  send(message: unknown): void;
  /** Several in one go, so that they arrive together. */
  sendTogether(...messages: unknown[]): void;
  /** The next message, in order. */
  next(): Promise<Message>;
  /** All that came and wasn't asked for yet, once a ping that is sent now has been answered. */
  heard(): Promise<Message[]>;
  /** The code it was closed with. */
  closed: Promise<number>;
  close(): void;
}

/** A socket that speaks the protocol by hand. */
export async function aRawSocket(
  api: Pick<TestApi, 'url'>,
  { protocol = ['graphql-transport-ws'], origin }: { protocol?: string[]; origin?: string } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, protocol, origin ? { origin } : {});
  const messages: Message[] = [];
  const arrived = new EventTarget();
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as Message); // the protocol's messages are objects
    arrived.dispatchEvent(new Event('message'));
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  const send = (message: unknown) =>
    socket.send(typeof message === 'string' || message instanceof Uint8Array ? message : JSON.stringify(message));
  const next = async () => {
    while (messages.length === 0) await once(arrived, 'message');
    return messages.shift()!;
  };
  return {
    send,
    sendTogether(...all) {
      const { _socket: line } = socket as unknown as { _socket: { cork(): void; uncork(): void } }; // ws shows its connection to nobody
      line.cork();
      all.forEach(send);
      line.uncork();
    },
    next,
    async heard() {
      const mark = String(Math.random());
      send({ type: 'ping', payload: { mark } });
      const before: Message[] = [];
      for (;;) {
        const message = await next();
        if (message['type'] === 'pong' && (message['payload'] as Message | undefined)?.['mark'] === mark) return before;
        before.push(message);
      }
    },
    closed,
    close: () => socket.close(),
  };
}

export const greeting = async (api: TestApi) => ({ type: 'connection_init', payload: await aTicket(api.url) });

/** Greeted and acknowledged. */
export async function aGreetedSocket(api: TestApi): Promise<RawSocket> {
  const socket = await aRawSocket(api);
  socket.send(await greeting(api));
  await socket.next();
  return socket;
}

export const subscribe = (id: string, query: string, variables = {}) => ({ id, type: 'subscribe', payload: { query, variables } });

export const PROGRESS = 'subscription ($id: ID!) { filmProgress(filmId: $id) { seq } }';
