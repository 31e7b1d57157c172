import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conformance } from './conformance.ts';
import { DiskStore } from './disk.ts';
import { serveSigned } from './serve.ts';

let folder: string;
let store: DiskStore;
let server: Server;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-disk-'));
  server = createServer((req, res) => void serveSigned(store, req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  store = new DiskStore({ root: path.join(folder, 'objects'), secret: 'a secret of sixteen', publicUrl: `http://127.0.0.1:${port}` });
  await store.ready();
});
afterAll(async () => {
  server.close();
  await fs.rm(folder, { recursive: true, force: true });
});

conformance('disk', () => store);

test('a page someone uploaded is saved, not run', async () => {
  await store.put('org/page.html', Buffer.from('<script>'), { type: 'text/html' });
  const answer = await fetch(await store.linkTo('org/page.html'));
  expect(answer.headers.get('content-disposition')).toBe('attachment');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
});

test('HEAD describes without sending, other methods are refused', async () => {
  await store.put('org/clip.mp4', Buffer.from('0123456789'), { type: 'video/mp4' });
  const link = await store.linkTo('org/clip.mp4');
  const head = await fetch(link, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  expect((await fetch(link, { method: 'DELETE' })).status).toBe(405);
});

test('a range of another version of the object is answered with the whole', async () => {
  await store.put('org/version.mp4', Buffer.from('0123456789'), { type: 'video/mp4' });
  const answer = await fetch(await store.linkTo('org/version.mp4'), { headers: { range: 'bytes=0-1', 'if-range': '"another"' } });
  expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
});

test('a writer that died leaves no object, and its draft is swept a day later', async () => {
  const draft = path.join(folder, 'objects/.incoming/dead');
  await fs.mkdir(draft);
  await fs.writeFile(path.join(draft, 'body'), 'half');
  await store.ready();
  expect(await fs.readdir(path.dirname(draft))).toContain('dead');

  const longAgo = new Date(Date.now() - 25 * 3600_000);
  await fs.utimes(draft, longAgo, longAgo);
  await store.ready();
  expect(await fs.readdir(path.dirname(draft))).not.toContain('dead');
});

test('a full disk is DISK_FULL and leaves nothing half-written', async ({ skip }) => {
  const small = await fs.mkdtemp(path.join(tmpdir(), 'studio-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small]);
  skip(mounted.status !== 0, 'needs the right to mount a small file system');
  try {
    const full = new DiskStore({ root: path.join(small, 'objects'), secret: 'a secret of sixteen', publicUrl: 'http://127.0.0.1' });
    await full.ready();
    await expect(full.put('org/big', Buffer.alloc(1_000_000), { type: 'video/mp4' })).rejects.toMatchObject({
      code: 'DISK_FULL',
      retryable: true,
    });
    expect(await fs.readdir(path.join(small, 'objects/.incoming'))).toEqual([]);
    await full.put('org/small', Buffer.alloc(1000), { type: 'video/mp4' });
    expect(await full.has('org/small')).toBe(true);
  } finally {
    spawnSync('umount', [small]);
    await fs.rmdir(small);
  }
});

test('a folder that cannot be one is STORE_UNREACHABLE', async () => {
  await fs.writeFile(path.join(folder, 'a-file'), '');
  const broken = new DiskStore({ root: path.join(folder, 'a-file/objects'), secret: 'a secret of sixteen', publicUrl: 'http://127.0.0.1' });
  await expect(broken.ready()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  await expect(broken.put('a', Buffer.from('x'), { type: 'text/plain' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
});
