import type { IncomingMessage } from 'node:http';
import type WebSocket from 'ws';
import type { Viewer } from '../access.ts';
import { networkOf } from '../identity/address.ts';

/** What one WebSocket, person and address may do, in each API process. */
export const SOCKET_LIMITS = {
  messageBytes: 1024 * 1024,
  /** Messages: so many at once, then so many a second. */
  burst: 200,
  messagesPerS: 50,
  /** Operations refused in a row before the socket is closed. */
  refusals: 50,
  subscriptions: 50,
  perPerson: 20,
  perAddress: 100,
  /** Until the greeting; between a ping and the answer to it. */
  initMs: 3000,
  pingMs: 12_000,
  /** Without a subscription and without a message. */
  idleMs: 15 * 60_000,
  /** Sent and not read: who reads so slowly comes back and asks anew. */
  unreadBytes: 8 * 1024 * 1024,
  checkEveryMs: 1000,
} as const;
export type SocketLimits = Readonly<Record<keyof typeof SOCKET_LIMITS, number>>;

/** Closes a socket for good: our clients, too, give up on it. */
const TOO_MANY = 4429;
const GONE = 1000;
/** How long whoever is being closed may take to hear of it. */
const LAST_WORD_MS = 1000;

interface Watched {
  address: string;
  /** Messages it may send now. */
  allowance: number;
  countedAt: number;
  heardAt: number;
  refusals: number;
  person: string | null;
  running: () => number;
}

/** Looks after the WebSockets of this process: how many, how fast, how idle, how slow. */
export class SocketGuard {
  readonly #watched = new Map<WebSocket, Watched>();
  readonly #perAddress = new Map<string, number>();
  readonly #perPerson = new Map<string, number>();
  readonly #round: NodeJS.Timeout;

  constructor(
    readonly limits: SocketLimits,
    private readonly addressOf: (request: IncomingMessage) => string,
  ) {
    this.#round = setInterval(() => this.#lookAround(), limits.checkEveryMs).unref();
  }

  /** Whether one more socket may come from where this one does. */
  hasRoom(request: IncomingMessage): boolean {
    return (this.#perAddress.get(networkOf(this.addressOf(request))) ?? 0) < this.limits.perAddress;
  }

  /** From the first moment of a socket; its own listener hears every message before the protocol does. */
  watch(socket: WebSocket, request: IncomingMessage): void {
    const now = Date.now();
    const address = networkOf(this.addressOf(request));
    const one: Watched = {
      address,
      allowance: this.limits.burst,
      countedAt: now,
      heardAt: now,
      refusals: 0,
      person: null,
      running: () => 0,
    };
    this.#watched.set(socket, one);
    add(this.#perAddress, address, 1);
    socket.on('message', () => this.#hear(socket, one));
    queueMicrotask(() => socket.removeAllListeners('error').on('error', () => {})); // graphql-ws would write each bad frame to the console
    socket.once('close', () => {
      this.#watched.delete(socket);
      add(this.#perAddress, address, -1);
      if (one.person !== null) add(this.#perPerson, one.person, -1);
    });
  }

  /** Once it is known who it is. @param running how many operations run on it @returns false when they have too many, and closes it */
  greet(socket: WebSocket, { keyId, personId, shareId }: Viewer, running: () => number): boolean {
    const one = this.#watched.get(socket);
    if (!one) return false; // it left meanwhile
    const person = keyId ?? personId ?? `${shareId} ${one.address}`;
    if ((this.#perPerson.get(person) ?? 0) >= this.limits.perPerson) {
      cut(socket, TOO_MANY, 'Too many connections');
      return false;
    }
    add(this.#perPerson, person, 1);
    one.person = person;
    one.running = running;
    return true;
  }

  /** An operation came: whether one more may run on this socket. The protocol has counted it already. */
  mayRun(socket: WebSocket): boolean {
    return (this.#watched.get(socket)?.running() ?? 0) <= this.limits.subscriptions;
  }

  /** An operation was let through, or refused for coming too often: who never stops asking is shown the door. */
  judged(socket: WebSocket, { refused }: { refused: boolean }): void {
    const one = this.#watched.get(socket);
    if (!one) return;
    one.refusals = refused ? one.refusals + 1 : 0;
    if (one.refusals > this.limits.refusals) cut(socket, TOO_MANY, 'Too many requests');
  }

  stop(): void {
    clearInterval(this.#round);
  }

  #hear(socket: WebSocket, one: Watched): void {
    const now = Date.now();
    const { burst, messagesPerS } = this.limits;
    one.allowance = Math.min(burst, one.allowance + ((now - one.countedAt) / 1000) * messagesPerS) - 1;
    one.countedAt = now;
    one.heardAt = now;
    if (one.allowance < 0) cut(socket, TOO_MANY, 'Too many messages');
    else if (socket.bufferedAmount > this.limits.unreadBytes) socket.terminate();
  }

  #lookAround(): void {
    const now = Date.now();
    for (const [socket, { heardAt, running }] of this.#watched) {
      if (socket.bufferedAmount > this.limits.unreadBytes) socket.terminate();
      else if (now - heardAt > this.limits.idleMs && running() === 0) cut(socket, GONE, 'Idle');
    }
  }
}

/** Closes, and listens no more: what still arrives isn't worth reading. */
function cut(socket: WebSocket, code: number, reason: string): void {
  socket.removeAllListeners('message');
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), LAST_WORD_MS).unref();
}

function add(counts: Map<string, number>, key: string, difference: number): void {
  const count = (counts.get(key) ?? 0) + difference;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
