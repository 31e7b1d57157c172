import { createHash, randomBytes, randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ObjectStore } from './store.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const code = (name: string) => expect.objectContaining({ code: name }) as unknown;

/** What every object store promises; the same tests for each. `open` gives the store under test. */
export function conformance(name: string, open: () => ObjectStore): void {
  describe(`${name}: the promises of an object store`, () => {
    const aKey = (tail = 'clip.mp4') => `org/${randomUUID()}/${tail}`;
    const put = async (key: string, content: string | Uint8Array, type = 'video/mp4') => {
      await open().put(key, typeof content === 'string' ? Buffer.from(content) : content, { type });
      return key;
    };
    let folder: string;
    beforeAll(async () => {
      folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-store-'));
    });
    afterAll(() => fs.rm(folder, { recursive: true, force: true }));

    test('bytes come back as they were put', async () => {
      const bytes = randomBytes(300_000);
      const key = aKey();
      const stored = await open().put(key, bytes, { type: 'video/mp4' });

      expect(stored).toEqual({ key, sizeBytes: bytes.length, type: 'video/mp4', sha256: sha256(bytes) });
      expect(sha256(await buffer(await open().get(key)))).toBe(sha256(bytes));
      expect(await open().head(key)).toEqual(stored);
    });

    test('a stream of unknown length is stored whole', async () => {
      const parts = Array.from({ length: 20 }, () => randomBytes(7_001));
      const key = aKey();
      await open().put(key, Readable.from(parts), { type: 'audio/wav' });

      expect(sha256(await buffer(await open().get(key)))).toBe(sha256(Buffer.concat(parts)));
    });

    test('a file is stored and left where it is', async () => {
      const file = path.join(folder, 'a.bin');
      await fs.writeFile(file, 'reel');
      const key = aKey();
      await open().put(key, { path: file }, { type: 'text/plain' });

      expect(await text(await open().get(key))).toBe('reel');
      expect(await fs.readFile(file, 'utf8')).toBe('reel');
    });

    test('an empty object is an object', async () => {
      const key = await put(aKey(), '');
      expect(await open().head(key)).toMatchObject({ sizeBytes: 0 });
      expect(await text(await open().get(key))).toBe('');
    });

    test('20 MB go in parts and come back the same', async () => {
      const bytes = randomBytes(20 * 1024 * 1024 + 3);
      const file = path.join(folder, 'long.bin');
      await fs.writeFile(file, bytes);
      const key = aKey();
      await open().put(key, { path: file }, { type: 'video/mp4' });

      expect(await open().head(key)).toMatchObject({ sizeBytes: bytes.length, sha256: sha256(bytes), type: 'video/mp4' });
      expect(sha256(await buffer(await open().get(key)))).toBe(sha256(bytes));
      const across = await buffer(await open().get(key, { start: 8 * 1024 * 1024 - 2, end: 8 * 1024 * 1024 + 1 }));
      expect(across.equals(bytes.subarray(8 * 1024 * 1024 - 2, 8 * 1024 * 1024 + 2))).toBe(true);
    });

    test('a range is exactly those bytes', async () => {
      const key = await put(aKey(), '0123456789');
      const piece = async (start: number, end?: number) => text(await open().get(key, { start, end }));

      expect([await piece(2, 4), await piece(0, 0), await piece(7), await piece(8, 99)]).toEqual(['234', '0', '789', '89']);
    });

    test('a range outside the object is refused by name', async () => {
      const key = await put(aKey(), '0123456789');
      await expect(open().get(key, { start: 10 })).rejects.toEqual(code('INVALID_INPUT'));
      await expect(open().get(key, { start: 4, end: 3 })).rejects.toEqual(code('INVALID_INPUT'));
    });

    test('what is not there is named ARTIFACT_MISSING', async () => {
      const key = aKey();
      expect(await open().has(key)).toBe(false);
      const attempts = [() => open().get(key), () => open().head(key), () => open().fetchTo(key, path.join(folder, 'none'))];
      for (const attempt of attempts) {
        await expect(attempt()).rejects.toEqual(code('ARTIFACT_MISSING'));
      }
      await expect(fs.access(path.join(folder, 'none'))).rejects.toThrow();
    });

    test('a second put under a key changes nothing and succeeds', async () => {
      const key = await put(aKey(), 'first');
      const again = await open().put(key, Buffer.from('a second one'), { type: 'text/plain' });

      expect(again).toMatchObject({ sizeBytes: 5, type: 'video/mp4', sha256: sha256(Buffer.from('first')) });
      expect(await text(await open().get(key))).toBe('first');
    });

    test('of writers at the same time one wins, whole', async () => {
      const key = aKey();
      const takes = Array.from({ length: 6 }, (_, take) => String(take).repeat(10_000));
      await Promise.all(takes.map((take) => put(key, take)));

      const kept = await text(await open().get(key));
      expect(takes).toContain(kept);
      expect((await open().head(key)).sha256).toBe(sha256(Buffer.from(kept)));
    });

    test('a stream that breaks leaves nothing behind', async () => {
      const key = aKey();
      const breaking = Readable.from(
        (function* () {
          yield Buffer.alloc(100_000);
          throw new Error('the camera fell');
        })(),
      );
      await expect(open().put(key, breaking, { type: 'video/mp4' })).rejects.toThrow('the camera fell');
      expect(await open().has(key)).toBe(false);
    });

    test('an aborted put leaves nothing behind', async () => {
      const key = aKey();
      const abort = new AbortController();
      const endless = Readable.from(
        (async function* () {
          for (let count = 0; ; count += 1) {
            if (count === 5) abort.abort();
            yield Buffer.alloc(1000);
            await new Promise(setImmediate);
          }
        })(),
      );
      await expect(open().put(key, endless, { type: 'video/mp4', signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
      expect(await open().has(key)).toBe(false);
    });

    test('an object can be fetched to a file, over one that is there', async () => {
      const key = await put(aKey(), 'a reel');
      const file = path.join(folder, 'fetched.mp4');
      await fs.writeFile(file, 'older and longer');
      await open().fetchTo(key, file);
      expect(await fs.readFile(file, 'utf8')).toBe('a reel');
    });

    test('deleting is final, and deleting nothing is fine', async () => {
      const key = await put(aKey(), 'gone');
      await open().delete(key);
      await open().delete(key);
      expect(await open().has(key)).toBe(false);
    });

    test('listing gives the keys of a prefix in order', async () => {
      const top = `org/${randomUUID()}`;
      for (const tail of ['b', 'a/2', 'a/1', 'ab']) await put(`${top}/${tail}`, tail);
      const keysOf = async (prefix: string) => {
        const keys: string[] = [];
        for await (const { key } of open().list(prefix)) keys.push(key.slice(top.length + 1));
        return keys;
      };

      expect(await keysOf(`${top}/`)).toEqual(['a/1', 'a/2', 'ab', 'b']);
      expect(await keysOf(`${top}/a/`)).toEqual(['a/1', 'a/2']);
      expect(await keysOf(`${top}/a`)).toEqual(['a/1', 'a/2', 'ab']);
      expect(await keysOf(`${top}/none/`)).toEqual([]);
    });

    test.each(['', '/', 'a//b', '../etc/passwd', 'a/../b', 'a/./b', '/a', 'a/', '.a', 'a\\b', 'a\u0000', 'a@/body', 'ä', 'x'.repeat(201)])(
      'the key %j is refused',
      async (key) => {
        await expect(open().put(key, Buffer.from('x'), { type: 'text/plain' })).rejects.toEqual(code('INVALID_INPUT'));
        await expect(open().get(key)).rejects.toEqual(code('INVALID_INPUT'));
        await expect(open().linkTo(key)).rejects.toEqual(code('INVALID_INPUT'));
      },
    );

    test('a link serves whole objects and ranges with their type', async () => {
      const key = await put(aKey(), '0123456789');
      const link = await open().linkTo(key);

      const whole = await fetch(link);
      expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([200, 'video/mp4', '0123456789']);
      const part = await fetch(link, { headers: { range: 'bytes=3-5' } });
      expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 3-5/10', '345']);
      const tail = await fetch(link, { headers: { range: 'bytes=-2' } });
      expect([tail.status, await tail.text()]).toEqual([206, '89']);
      const outside = await fetch(link, { headers: { range: 'bytes=10-' } });
      expect(outside.status).toBe(416);
      await outside.arrayBuffer();
    });

    test('a link answers a conditional request by the ETag it gave', async () => {
      const link = await open().linkTo(await put(aKey(), '0123456789'));
      const first = await fetch(link);
      await first.arrayBuffer();
      const again = await fetch(link, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    });

    test('a link can name the download in any script', async () => {
      const key = await put(aKey(), 'x');
      const answer = await fetch(await open().linkTo(key, { downloadName: 'மழை இரவு “one”.mp4' }));
      const disposition = answer.headers.get('content-disposition') ?? '';
      await answer.arrayBuffer();

      expect(disposition).toMatch(/^attachment; /);
      expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe('மழை இரவு “one”.mp4');
    });

    test('a link of one object opens no other, and a changed one opens nothing', async () => {
      const [key, other] = [await put(aKey('one.mp4'), 'mine'), await put(aKey('two.mp4'), 'not yours')];
      const link = await open().linkTo(key);
      for (const wrong of [link.replace(key, other), link.replace(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/, (end) => (end === '0' ? '1' : '0'))]) {
        const answer = await fetch(wrong);
        expect(answer.status).toBe(403);
        await answer.arrayBuffer();
      }
    });

    test('a link ends when it expires', async () => {
      const key = await put(aKey(), 'x');
      const link = await open().linkTo(key, { expiresInSeconds: 1 });
      await expect
        .poll(async () => (await fetch(link).then(async (answer) => (await answer.arrayBuffer(), answer))).status, {
          timeout: 5000,
          interval: 200,
        })
        .toBe(403);
    });

    test('a signed upload takes exactly the size and type that were agreed', async () => {
      const key = aKey('take.wav');
      const agreed = { sizeBytes: 4, type: 'audio/wav' };
      const send = async (body: string, change: Record<string, string> = {}) => {
        const { url, headers } = await open().signPut(key, agreed);
        const { 'content-length': _length, ...rest } = headers; // fetch sets it from the body
        const answer = await fetch(url, { method: 'PUT', body, headers: { ...rest, ...change } });
        await answer.arrayBuffer();
        return answer.status;
      };

      expect(await send('12345')).toBe(403);
      expect(await send('1234', { 'content-type': 'text/html' })).toBe(403);
      expect(await open().has(key)).toBe(false);
      expect(await send('1234')).toBeLessThan(300);
      expect(await open().head(key)).toMatchObject({ sizeBytes: 4, type: 'audio/wav' });
    });

    test('a signed upload is no way to read, nor a link to write', async () => {
      const key = await put(aKey(), 'x');
      const { url } = await open().signPut(key, { sizeBytes: 1, type: 'text/plain' });
      const read = await fetch(url);
      const written = await fetch(await open().linkTo(key), { method: 'PUT', body: 'y', headers: { 'content-type': 'text/plain' } });
      await Promise.all([read.arrayBuffer(), written.arrayBuffer()]);
      expect([read.status, written.status]).toEqual([403, 403]);
      expect(await text(await open().get(key))).toBe('x');
    });
  });
}
