import net from 'node:net';
import { OPERATION_NAMES, requestOf } from './operations.ts';
import type { OperationName } from './operations.ts';
import type { Person } from './studio.ts';

/* A process of its own: people at their browsers, each on a connection that stays open, asking again as soon as they are answered. */

export interface Order {
  /** Of the server's processes; the clients spread over them. */
  ports: number[];
  clients: number;
  durationMs: number;
}

/** How long each answer took, in milliseconds. */
export interface Report {
  durationMs: number;
  times: Record<OperationName, number[]>;
  /** The first answers that weren't what was asked for. */
  failures: string[];
}

let people: readonly Person[] = [];

process.on('message', (message: { people: Person[] } | Order) => {
  if ('people' in message) people = message.people;
  else void run(message).then((report) => process.send?.(report));
});
process.send?.('ready');

async function run({ ports, clients, durationMs }: Order): Promise<Report> {
  const times = Object.fromEntries(OPERATION_NAMES.map((name) => [name, [] as number[]])) as Report['times']; // of its own keys
  const failures: string[] = [];
  const start = performance.now();
  const until = start + durationMs;
  await Promise.all(
    Array.from({ length: clients }, (_, index) => ask({ port: ports[index % ports.length]!, index, clients, until }, times, failures)),
  );
  return { durationMs: performance.now() - start, times, failures };
}

interface Client {
  port: number;
  index: number;
  clients: number;
  until: number;
}

/** One browser after another on one connection: it starts with another person and another page than its neighbours. */
function ask({ port, index, clients, until }: Client, times: Report['times'], failures: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    let turn = index;
    let name: OperationName = OPERATION_NAMES[0]!;
    let sentAt = 0;
    const answer = new Answer();
    const next = () => {
      if (performance.now() >= until) return void socket.end();
      const person = people[(index + clients * turn) % people.length]!;
      name = OPERATION_NAMES[turn % OPERATION_NAMES.length]!;
      turn += 1;
      sentAt = performance.now();
      socket.write(requestOf(person, name, turn * 7 + index));
    };
    socket.on('connect', next);
    socket.on('data', (chunk) => {
      if (!answer.take(chunk)) return;
      times[name].push(performance.now() - sentAt);
      const failure = answer.failure();
      if (failure !== null && failures.length < 5) failures.push(`${name}: ${failure}`);
      next();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });
}

/** An HTTP answer with a length, as it comes in. */
class Answer {
  #head: string | null = null;
  #missing = 0;
  #begin = '';

  /** @returns whether it is complete */
  take(chunk: Buffer): boolean {
    if (this.#head === null) {
      const end = chunk.indexOf('\r\n\r\n'); // servers send a head in one piece
      this.#head = chunk.toString('latin1', 0, end);
      this.#missing = Number(/content-length: (\d+)/i.exec(this.#head)?.[1]);
      this.#begin = chunk.toString('latin1', end + 4, end + 300);
      chunk = chunk.subarray(end + 4);
    }
    this.#missing -= chunk.length;
    return this.#missing <= 0;
  }

  /** What is wrong with the complete answer; ready for the next one. */
  failure(): string | null {
    const fine = this.#head?.startsWith('HTTP/1.1 200') === true && this.#begin.startsWith('{"data":{') && this.#missing === 0;
    const failure = fine ? null : `${this.#head?.split('\r\n')[0]} ${this.#begin}`;
    this.#head = null;
    return failure;
  }
}
