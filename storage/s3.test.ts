import { randomBytes, randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conformance } from './conformance.ts';
import { S3Store } from './s3.ts';
import { startS3Server, type S3Server } from './testing.ts';

let server: S3Server;
let store: S3Store;

const aStore = (change: Partial<ConstructorParameters<typeof S3Store>[0]> = {}) =>
  new S3Store({ endpoint: server.endpoint, region: server.region, bucket: 'studio', credentials: server.credentials, ...change });

beforeAll(async () => {
  server = await startS3Server();
  store = aStore();
  await store.ready();
}, 60_000);
afterAll(() => server.stop());

conformance('S3', () => store);

test('the bucket is made once and then found', async () => {
  const another = aStore({ bucket: `studio-${randomUUID()}` });
  await another.ready();
  await another.ready();
  await another.put('org/x', Buffer.from('x'), { type: 'text/plain' });
  expect(await another.has('org/x')).toBe(true);
});

test('a wrong secret and a closed port are STORE_UNREACHABLE', async () => {
  const stranger = aStore({ credentials: { accessKeyId: 'test', secretAccessKey: 'wrong' } });
  await expect(stranger.head('org/x')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  const nobody = aStore({ endpoint: 'http://127.0.0.1:1' });
  await expect(nobody.get('org/x')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  await expect(nobody.ready()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
});

test('signed links name the public endpoint', async () => {
  const link = await aStore({ publicEndpoint: 'https://files.example' }).linkTo('org/x');
  expect(link).toMatch(/^https:\/\/files\.example\/studio\/org\/x\?/);
  expect(link).not.toMatch(/checksum-crc32/i);
});

/** Passes requests to the real server, but lets a test spoil some: `spoil` returns true when it answered itself. */
async function between(spoil: (req: IncomingMessage, res: ServerResponse) => boolean): Promise<{ endpoint: string; proxy: Server }> {
  const proxy = createServer((req, res) => {
    if (spoil(req, res)) return;
    const onward = request(server.endpoint + req.url, { method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on('error', () => res.destroy());
    req.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return { endpoint: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, proxy };
}

const isPart = (req: IncomingMessage): boolean => req.method === 'PUT' && /partNumber=/.test(req.url ?? '');

test('an upload that died is resumed: only the missing parts are sent', async () => {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-resume-'));
  const bytes = randomBytes(40 * 1024 * 1024);
  const file = path.join(folder, 'film.mp4');
  await fs.writeFile(file, bytes);
  const key = `org/${randomUUID()}.mp4`;

  let sent = 0;
  let dying = true;
  const { endpoint, proxy } = await between((req, res) => {
    if (!isPart(req)) return false;
    if (dying && /partNumber=[345]\b/.test(req.url ?? '')) {
      req.resume();
      req.on('end', () => res.writeHead(400).end('<Error><Code>Dead</Code></Error>'));
      return true;
    }
    sent += 1;
    return false;
  });
  try {
    await expect(aStore({ endpoint }).put(key, { path: file }, { type: 'video/mp4' })).rejects.toThrow();
    expect(await store.has(key)).toBe(false);
    const before = sent;
    dying = false;
    await aStore({ endpoint }).put(key, { path: file }, { type: 'video/mp4' }); // another process would begin like this

    expect([before, sent]).toEqual([2, 5]);
    expect((await buffer(await store.get(key))).equals(bytes)).toBe(true);
  } finally {
    proxy.close();
    await fs.rm(folder, { recursive: true });
  }
});

test('a service that is overwhelmed for a moment is asked again', async () => {
  let refused = 0;
  const { endpoint, proxy } = await between((req, res) => {
    if (req.method !== 'PUT' || refused === 2) return false;
    refused += 1;
    req.resume();
    res.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
    return true;
  });
  try {
    const key = `org/${randomUUID()}`;
    await aStore({ endpoint }).put(key, Buffer.from('patience'), { type: 'text/plain' });
    expect(refused).toBe(2);
    expect(await store.has(key)).toBe(true);
  } finally {
    proxy.close();
  }
});

test('a download that is cut fails and leaves no file', async () => {
  const key = `org/${randomUUID()}`;
  await store.put(key, Buffer.alloc(200_000, 1), { type: 'video/mp4' });
  const { endpoint, proxy } = await between((req, res) => {
    if (req.method !== 'GET') return false;
    res.writeHead(200, { 'content-length': 200_000 });
    res.write(Buffer.alloc(100_000, 1), () => res.destroy());
    return true;
  });
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-cut-'));
  try {
    await expect(aStore({ endpoint }).fetchTo(key, path.join(folder, 'x'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(await fs.readdir(folder)).toEqual([]);
  } finally {
    proxy.close();
    await fs.rm(folder, { recursive: true });
  }
});
