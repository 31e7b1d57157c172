import { once } from 'node:events';
import { connect } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import WebSocket from 'ws';
import { Chance } from './chance.ts';
import { Operations, spoilt } from './operations.ts';

export interface Attack {
  url: string;
  schema: GraphQLSchema;
  /** Ids that a guesser might know: of their own rows, of others', of nobody's. */
  ids: readonly string[];
  /** Words that stand only in other tenants' rows: none may ever come back. */
  secrets: readonly string[];
  /** Sent with every request: who asks. */
  headers: Record<string, string>;
  cases: number;
  seed: number;
}

export interface Verdict {
  /** How many answers of each kind: an HTTP status, `closed 4400` for a socket, `no answer`. */
  answers: Record<string, number>;
  /** What must never happen, each with the seed that makes it happen again. */
  failures: string[];
}

const AT_ONCE = 24;
const PATIENCE_MS = 10_000;
const SAYS_INTERNAL = /"code":"INTERNAL(?:_SERVER_ERROR)?"/;
/** Closed because of what was sent, never because of a fault inside: RFC 6455 §7.4 and the graphql-transport-ws protocol. */
const FAIR_CLOSE = new Set([1000, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 4400, 4401, 4403, 4406, 4408, 4409, 4429]);

/** Sends so many cases, a few at once, each made from its own seed; looks at every answer. */
export async function attack(plan: Attack): Promise<Verdict> {
  const verdict: Verdict = { answers: {}, failures: [] };
  const operations = new Operations(plan.schema, plan.ids);
  let next = 0;
  const worker = async () => {
    while (next < plan.cases && verdict.failures.length < 20) {
      const seed = plan.seed + next;
      next += 1;
      judge(verdict, seed, await oneCase(plan, operations, seed), plan.secrets);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return verdict;
}

interface Answer {
  kind: string;
  body: string;
  fault: string | null;
}

function judge(verdict: Verdict, seed: number, { kind, body, fault }: Answer, secrets: readonly string[]): void {
  verdict.answers[kind] = (verdict.answers[kind] ?? 0) + 1;
  const leaked = secrets.find((secret) => body.includes(secret));
  const wrong = fault ?? (leaked ? `gave away ${leaked}` : SAYS_INTERNAL.test(body) ? `failed inside: ${body.slice(0, 300)}` : null);
  if (wrong) verdict.failures.push(`seed ${seed}: ${wrong}`);
}

/** One case, whole from its seed. */
export async function oneCase(plan: Attack, operations: Operations, seed: number): Promise<Answer> {
  const chance = new Chance(seed);
  const dice = chance.below(100);
  if (dice < 70) return operation(plan, operations, chance);
  if (dice < 82) return oddBody(plan, chance);
  if (dice < 88) return rawBytes(plan, chance);
  return socket(plan, operations, chance);
}

// --- over HTTP

async function operation({ url, headers }: Attack, operations: Operations, chance: Chance): Promise<Answer> {
  const made = operations.make(chance.once(3) ? 'mutation' : chance.once(12) ? 'subscription' : 'query', chance);
  const query = chance.once(4) ? spoilt(made.query, chance) : made.query;
  return ask(url, headers, JSON.stringify({ query, variables: made.variables }));
}

async function ask(url: string, headers: Record<string, string>, body: string | Uint8Array, method = 'POST'): Promise<Answer> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: body as BodyInit }), // undici takes bytes; the DOM's type wants their buffer's kind
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    const fault = response.status >= 500 ? `answered ${response.status}: ${text.slice(0, 300)}` : null;
    return { kind: String(response.status), body: text, fault };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'no answer', body: '', fault: late ? 'gave no answer in ten seconds' : null };
  }
}

const BODIES: readonly ((chance: Chance) => string | Uint8Array)[] = [
  (chance) => chance.bytes(2000),
  (chance) => '['.repeat(chance.below(50_000)),
  (chance) => `{"query":"${'{a'.repeat(chance.below(5000))}"}`,
  (chance) => `{"query":"{ ${'a '.repeat(chance.below(5000))} }"}`,
  (chance) => JSON.stringify({ query: chance.of([null, 1, [], {}, '', ' ', '#', '{']), variables: chance.of([null, 1, 'x', [], [1]]) }),
  () => JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' }))),
  (chance) => JSON.stringify({ query: '{ __typename }', operationName: chance.of([1, '', 'x', {}]), extensions: chance.of([1, {}, { persistedQuery: { version: 1, sha256Hash: 'x' } }]) }), // prettier-ignore
  (chance) =>
    JSON.stringify({ query: `query { ${Array.from({ length: chance.below(400) }, (_, index) => `a${index}: __typename`).join(' ')} }` }),
  () => '{"query":"{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"}',
  () => '{"__proto__":{"admin":true},"query":"{ __typename }"}',
  (chance) => spoilt('{"query":"query($a: ID!) { film(id: $a) { id title } }","variables":{"a":"x"}}', chance),
];

async function oddBody({ url, headers }: Attack, chance: Chance): Promise<Answer> {
  const type = chance.of(['application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data', 'application/graphql', 'x']); // prettier-ignore
  const encoding: Record<string, string> = chance.once(10) ? { 'content-encoding': chance.of(['gzip', 'br', 'nothing']) } : {};
  const method = chance.once(6) ? chance.of(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) : 'POST';
  return ask(url, { ...headers, 'content-type': type, ...encoding }, chance.of(BODIES)(chance), method);
}

const PATHS = ['/graphql', '/', '/files/x', '/files/../../etc/passwd', '/files/%2e%2e%2fsecret', '/auth/get-session', '/auth/sign-in/email', '/health', '/%', '/a%00b', '//']; // prettier-ignore

/** Bytes that no HTTP library would send. */
async function rawBytes({ url }: Attack, chance: Chance): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const lines = [
    `${chance.of(['POST', 'GET', 'PUT', 'FOO', 'post', ''])} ${chance.of(PATHS)} HTTP/${chance.of(['1.1', '1.0', '9.9'])}`,
    `Host: ${chance.of(['x', '', hostname, 'a\u0000b'])}`,
    ...chance.some(['Content-Length: 10', 'Content-Length: -1', 'Content-Length: 99999999999', 'Transfer-Encoding: chunked', 'Cookie: a=b; better-auth.session_token=x.y', `X: ${'y'.repeat(9000)}`, 'Content-Type: application/json', 'Expect: 100-continue', ': empty', 'Upgrade: websocket', 'Range: bytes=0-99999999999'], 5), // prettier-ignore
  ];
  const socket = connect(Number(port), hostname);
  const received: Buffer[] = [];
  socket.on('data', (bytes: Buffer) => received.push(bytes));
  socket.on('error', () => {}); // it may be cut while we write
  socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), chance.bytes(200)]));
  const ended = once(socket, 'close');
  const timer = setTimeout(() => socket.destroy(), PATIENCE_MS);
  await ended.catch(() => {});
  clearTimeout(timer);
  const body = Buffer.concat(received).toString('latin1');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(body)?.[1] ?? 'no answer';
  return { kind: status, body, fault: /^5/.test(status) ? `answered ${body.slice(0, 200)} to ${lines[0]}` : null };
}

// --- over the socket

async function socket({ url, headers }: Attack, operations: Operations, chance: Chance): Promise<Answer> {
  const protocol = chance.once(8) ? chance.of(['graphql-ws', 'x', '']) : 'graphql-transport-ws';
  const client = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol === '' ? [] : [protocol], { headers });
  const heard: string[] = [];
  client.on('message', (data: Buffer) => heard.push(data.toString()));
  client.on('error', () => {}); // 'close' follows
  const closed = new Promise<number>((resolve) => client.once('close', resolve));
  const opened = await Promise.race([new Promise<true>((resolve) => client.once('open', () => resolve(true))), closed.then(() => false)]);
  if (opened) {
    if (!chance.once(6))
      client.send(JSON.stringify({ type: 'connection_init', payload: chance.once(5) ? chance.of([null, 1, 'x', []]) : {} }));
    for (let count = chance.below(5); count > 0; count -= 1) client.send(message(operations, chance));
    client.send(JSON.stringify({ type: 'ping' }));
    client.close(); // what was sent before is read before
  }
  const timer = setTimeout(() => client.terminate(), PATIENCE_MS);
  const code = await closed;
  clearTimeout(timer);
  return {
    kind: `closed ${code}`,
    body: heard.join('\n'),
    fault: FAIR_CLOSE.has(code) ? null : `closed the socket with ${code}: ${heard.at(-1) ?? ''}`,
  };
}

function message(operations: Operations, chance: Chance): string | Buffer {
  if (chance.once(6)) return chance.bytes(300);
  if (chance.once(6)) return JSON.stringify(chance.of([{}, [], null, { type: 'subscribe' }, { type: 'subscribe', id: 1, payload: 1 }, { type: 'next', id: 'a' }, { type: 'complete', id: 'zz' }, { type: 'connection_init' }])); // prettier-ignore
  const { query, variables } = operations.make(chance.once(3) ? 'query' : 'subscription', chance);
  const text = JSON.stringify({ type: 'subscribe', id: chance.of(['a', 'b']), payload: { query: chance.once(4) ? spoilt(query, chance) : query, variables } }); // prettier-ignore
  return chance.once(12) ? spoilt(text, chance) : text;
}
