import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { assetsFor, FONTS, programsFor, type Asset } from './assets.mjs';
import { fetchAsset, hashOf } from './fetch-asset.mjs';

const BYTES = randomBytes(300_000);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let server: Server;
let url: string;
let asked: { url: string; range: string | undefined }[];
let answer: (req: IncomingMessage, res: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push({ url: req.url ?? '', range: req.headers.range });
    answer(req, res);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-assets-'));
  asked = [];
  answer = (_, res) => res.end(BYTES);
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const anAsset = (change: Partial<Asset> = {}): Asset => ({
  name: 'model', version: '1', licence: 'MIT', file: 'speech/model.bin', sha256: sha256(BYTES), bytes: BYTES.length, for: ['film'],
  sources: [{ kind: 'url', url: `${url}/model.bin` }], ...change,
}); // prettier-ignore
const place = (change: { mirror?: string; assets?: string } = {}) => ({
  assets: path.join(folder, 'assets'), cache: path.join(folder, 'cache'), mirror: undefined, say: () => {}, progress: () => {}, ...change,
}); // prettier-ignore
const installed = (file = 'speech/model.bin') => fs.readFile(path.join(folder, 'assets', file));

test('a file is fetched, verified and put in its place', async () => {
  await fetchAsset(anAsset(), place());
  expect((await installed()).equals(BYTES)).toBe(true);
});

test('a second clone on the machine takes it from the cache', async () => {
  await fetchAsset(anAsset(), place());
  await fetchAsset(anAsset(), place({ assets: path.join(folder, 'other') }));
  expect(asked).toHaveLength(1);
  expect((await fs.readFile(path.join(folder, 'other/speech/model.bin'))).equals(BYTES)).toBe(true);
});

test('a download that was cut goes on where it stopped', async () => {
  answer = (req, res) => {
    const from = Number(/bytes=(\d+)-/.exec(req.headers.range ?? '')?.[1] ?? 0);
    res.writeHead(from > 0 ? 206 : 200, { 'content-length': BYTES.length - from });
    if (from > 0) res.end(BYTES.subarray(from));
    else res.write(BYTES.subarray(0, 100_000), () => setImmediate(() => res.destroy()));
  };
  await expect(fetchAsset(anAsset(), place())).rejects.toThrow('could not be fetched');
  await fetchAsset(anAsset(), place());

  expect(asked.map(({ range }) => range)).toEqual([undefined, expect.stringMatching(/^bytes=[1-9]\d*-$/)]);
  expect((await installed()).equals(BYTES)).toBe(true);
});

test('what has the wrong bytes is never used, and the next source is tried', async () => {
  answer = (req, res) => res.end(req.url === '/wrong' ? 'something else' : BYTES);
  const sources = [{ kind: 'url', url: `${url}/wrong` }, { kind: 'url', url: `${url}/right` }] as const; // prettier-ignore
  await fetchAsset(anAsset({ sources: [...sources] }), place());
  expect(asked.map((request) => request.url)).toEqual(['/wrong', '/right']);
  expect((await installed()).equals(BYTES)).toBe(true);
});

test('the operator’s mirror is asked first', async () => {
  await fetchAsset(anAsset({ sources: [] }), place({ mirror: `${url}/mirror/` }));
  expect(asked.map((request) => request.url)).toEqual(['/mirror/model/model.bin']);
});

test('when nobody answers, the message names what was tried and what to do', async () => {
  answer = (_, res) => res.writeHead(404).end();
  const attempt = fetchAsset(anAsset({ sources: [{ kind: 'url', url: `${url}/a` }, { kind: 'url', url: `${url}/b` }] }), place()); // prettier-ignore
  await expect(attempt).rejects.toThrow(/model 1 could not be fetched[\s\S]*\/a: answered 404[\s\S]*\/b: answered 404[\s\S]*STUDIO_MIRROR/);
  await expect(installed()).rejects.toThrow();
});

test('a file comes out of a gzipped tar and out of a zip', async () => {
  const inside = path.join(folder, 'pack/bin');
  await fs.mkdir(inside, { recursive: true });
  await fs.writeFile(path.join(inside, 'program'), BYTES);
  await fs.writeFile(path.join(inside, 'other'), 'other');
  execFileSync('tar', ['-czf', path.join(folder, 'a.tar.gz'), '-C', path.join(folder, 'pack'), 'bin']);
  execFileSync('python3', ['-m', 'zipfile', '-c', path.join(folder, 'a.zip'), path.join(folder, 'pack/bin')]);

  for (const archive of ['a.tar.gz', 'a.zip']) {
    answer = (_, res) => void fs.readFile(path.join(folder, archive)).then((bytes) => res.end(bytes));
    const source = { kind: 'url', url: `${url}/${archive}`, member: 'bin/program' } as const;
    const cache = path.join(folder, `cache-${archive}`);
    await fetchAsset(anAsset({ file: `${archive}/program`, sources: [source], executable: true }), { ...place(), cache });
    expect((await installed(`${archive}/program`)).equals(BYTES)).toBe(true);
    expect((await fs.stat(path.join(folder, 'assets', archive, 'program'))).mode & 0o111).toBe(0o111);
  }
});

test('a folder is hashed as its listing, and installed whole', async () => {
  const voices = path.join(folder, 'pack/voices');
  await fs.mkdir(voices, { recursive: true });
  for (const name of ['b', 'a']) await fs.writeFile(path.join(voices, name), name);
  execFileSync('tar', ['-czf', path.join(folder, 'v.tar.gz'), '-C', path.join(folder, 'pack'), 'voices']);
  const listing = ['a', 'b'].map((name) => `${sha256(Buffer.from(name))}  ${name}\n`).join('');
  expect(hashOf(`${voices}/`)).toBe(sha256(Buffer.from(listing)));

  answer = (_, res) => void fs.readFile(path.join(folder, 'v.tar.gz')).then((bytes) => res.end(bytes));
  const source = { kind: 'url', url: `${url}/v.tar.gz`, member: 'voices/' } as const;
  await fetchAsset(anAsset({ file: 'speech/voices/', sha256: sha256(Buffer.from(listing)), bytes: 2, sources: [source] }), place());
  expect((await fs.readdir(path.join(folder, 'assets/speech/voices'))).sort()).toEqual(['a', 'b']);
});

test.each(['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64'])(
  'every asset for %s has a licence, a hash and a source',
  (platform) => {
    for (const asset of [...assetsFor(platform), ...programsFor(platform).flatMap(({ instead }) => instead ?? [])]) {
      expect(asset.licence, asset.name).not.toBe('');
      expect(asset.sha256, asset.name).toMatch(/^[0-9a-f]{64}$/);
      expect(asset.bytes, asset.name).toBeGreaterThan(0);
      expect(asset.sources.length, asset.name).toBeGreaterThan(0);
    }
  },
);

test('the fonts of the table are those of the lockfile', async () => {
  const { packages } = JSON.parse(await fs.readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, { version: string; license: string }>;
  };
  const locked = Object.entries(packages).filter(([place]) => place.startsWith('node_modules/@fontsource-variable/'));
  expect(FONTS.map((font) => [`node_modules/${font.package}`, font.version, font.licence])).toEqual(
    locked.map(([place, { version, license }]) => [place, version, license]),
  );
});
