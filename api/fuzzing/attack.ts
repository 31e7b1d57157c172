import { once } from 'node:events';
import { connect } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { OPEN_ROUTES } from '../identity/door.ts';
import { Chance } from './chance.ts';
import { Operations, spoilt } from './operations.ts';
import { overSocket } from './over-socket.ts';

export interface Attack {
  url: string;
  schema: GraphQLSchema;
  /** Ids that a guesser might know: of their own rows, of others', of nobody's. */
  ids: readonly string[];
  /** Each case is one of theirs. */
  askers: readonly Asker[];
  cases: number;
  seed: number;
}

export interface Asker {
  /** Sent with every request: who asks. */
  headers: Record<string, string>;
  /** Words of rows that they must never see. */
  secrets: readonly string[];
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
/** Sends so many cases, a few at once, each made from its own seed; looks at every answer. */
export async function attack(plan: Attack): Promise<Verdict> {
  const verdict: Verdict = { answers: {}, failures: [] };
  const operations = new Operations(plan.schema, plan.ids);
  let next = 0;
  const worker = async () => {
    while (next < plan.cases && verdict.failures.length < 20) {
      const seed = plan.seed + next;
      next += 1;
      judge(verdict, seed, await oneCase(plan, operations, seed));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return verdict;
}

export interface Answer {
  kind: string;
  body: string;
  fault: string | null;
}

function judge(verdict: Verdict, seed: number, { kind, body, fault, secrets }: Answer & Pick<Asker, 'secrets'>): void {
  verdict.answers[kind] = (verdict.answers[kind] ?? 0) + 1;
  const leaked = secrets.find((secret) => body.includes(secret));
  const wrong = fault ?? (leaked ? `gave away ${leaked}` : SAYS_INTERNAL.test(body) ? `failed inside: ${body.slice(0, 300)}` : null);
  if (wrong) verdict.failures.push(`seed ${seed}: ${wrong}`);
}

/** One case, whole from its seed. */
async function oneCase(plan: Attack, operations: Operations, seed: number): Promise<Answer & Pick<Asker, 'secrets'>> {
  const chance = new Chance(seed);
  const asker = chance.of(plan.askers);
  const dice = chance.below(100);
  const answer =
    dice < 66 ? operation(plan, asker, chance, operations)
    : dice < 76 ? oddBody(plan, asker, chance)
    : dice < 82 ? rawBytes(plan, chance)
    : dice < 88 ? oddRoute(plan, asker, chance)
    : overSocket(plan, asker, chance, operations); // prettier-ignore
  return { ...(await answer), secrets: asker.secrets };
}

// --- over HTTP

async function operation({ url }: Attack, { headers }: Asker, chance: Chance, operations: Operations): Promise<Answer> {
  const made = operations.make(chance.once(3) ? 'mutation' : chance.once(12) ? 'subscription' : 'query', chance);
  const query = chance.once(4) ? spoilt(made.query, chance) : made.query;
  return ask(`${url}/graphql`, headers, JSON.stringify({ query, variables: made.variables }));
}

async function ask(url: string, headers: Record<string, string>, body: string | Uint8Array, method = 'POST'): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      redirect: 'manual',
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

const ODD_VALUES = ['', ' ', 'x', 'a@example.com', 'correct horse battery staple 9', '\u0000', 'a\u0000b', '\uD800', "'", '../../etc/passwd', '-1', '2026-11-22', 'x'.repeat(5000), 0, 1e308, true, null, [], {}, ['x'], { a: 1 }, 'member.joined', 'https://evil.example/'] as const; // prettier-ignore

const PLAUSIBLE: Readonly<Record<string, unknown>> = { email: 'a@example.com', password: 'correct horse battery staple 9', name: 'Ada', response: {}, provider: 'google', callbackURL: '/', redirectTo: '/', code: '123456' }; // prettier-ignore

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

async function oddBody({ url }: Attack, { headers }: Asker, chance: Chance): Promise<Answer> {
  const type = chance.of(['application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data', 'application/graphql', 'x']); // prettier-ignore
  const encoding: Record<string, string> = chance.once(10) ? { 'content-encoding': chance.of(['gzip', 'br', 'nothing']) } : {};
  const method = chance.once(6) ? chance.of(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) : 'POST';
  return ask(`${url}/graphql`, { ...headers, 'content-type': type, ...encoding }, chance.of(BODIES)(chance), method);
}

const PATHS = ['/graphql', '/', '/files/x', '/files/../../etc/passwd', '/files/%2e%2e%2fsecret', '/auth/get-session', '/auth/sign-in/email', '/health', '/%', '/a%00b', '//']; // prettier-ignore

/** Every door but GraphQL's, with values that make no sense there. */
async function oddRoute({ url, ids }: Attack, { headers }: Asker, chance: Chance): Promise<Answer> {
  const value = () => chance.of<unknown>([...ids, ...ODD_VALUES]);
  const named = { origin: url, ...headers };
  if (chance.once(4)) {
    const filter = ['organisation', 'action', 'noun', 'nounId', 'actorId', 'from', 'to'].filter(() => chance.once(3));
    const query = new URLSearchParams(filter.map((name) => [name, String(value()).toWellFormed()]));
    return ask(`${url}/audit.${chance.of(['csv', 'jsonl', 'x'])}?${query}`, named, '', 'GET');
  }
  const [path, method] = chance.of(Object.entries(OPEN_ROUTES));
  const words = ['email', 'password', 'name', 'code', 'id', 'token', 'newPassword', 'currentPassword', 'response', 'provider', 'accountId', 'image', 'callbackURL', 'redirectTo']; // prettier-ignore
  const body = Object.fromEntries(words.filter(() => !chance.once(9)).map((word) => [word, chance.once(5) ? value() : (PLAUSIBLE[word] ?? chance.of(ids))])); // prettier-ignore
  const part = encodeURIComponent(String(value()).toWellFormed());
  return ask(`${url}/auth${path.replace(':token', part)}${chance.once(2) ? `?token=${part}&code=${part}&state=${part}` : ''}`, named, JSON.stringify(body), method); // prettier-ignore
}

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
