import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { artifactMissing, fileFailure, isMissingFile, isTaken } from './failure.ts';
import { checkPrefix, keySegments } from './key.ts';
import { grantPath, type Grant } from './link.ts';
import { withinObject } from './range.ts';
import type { ByteRange, LinkOptions, ObjectBody, ObjectStore, PutOptions, SignPutOptions, StoredObject } from './store.ts';

export interface DiskStoreOptions {
  /** Folder of the objects; made when missing. */
  root: string;
  /** Signs links; all processes that make or serve them share it. */
  secret: string;
  /** Address of the API that serves the links, without a slash at the end. */
  publicUrl: string;
}

const INCOMING = '.incoming'; // no key begins with a dot
const OBJECT = '@'; // no key contains one: an object's folder never meets the folder of a longer key
const ABANDONED_AFTER_MS = 24 * 3600_000;

/**
 * Objects in a folder. An object is itself a folder of `body` and `about.json`, written beside, synced, and renamed into place:
 * it is there whole or not at all, whatever dies when, and of two writers one wins.
 */
export class DiskStore implements ObjectStore {
  constructor(private readonly options: DiskStoreOptions) {}

  get secret(): string {
    return this.options.secret;
  }

  async ready(): Promise<void> {
    await this.guard(async () => {
      const incoming = path.join(this.options.root, INCOMING);
      await fs.mkdir(incoming, { recursive: true });
      await fs.access(incoming, fs.constants.W_OK);
      await sweep(incoming);
    });
  }

  async put(key: string, body: ObjectBody, { type, signal }: PutOptions): Promise<StoredObject> {
    const folder = this.folderOf(key);
    const draft = path.join(this.options.root, INCOMING, randomUUID());
    return this.guard(async () => {
      await fs.mkdir(draft, { recursive: true });
      try {
        const { sha256, sizeBytes } = await writeBody(path.join(draft, 'body'), body, signal);
        await writeSynced(path.join(draft, 'about.json'), JSON.stringify({ type, sizeBytes, sha256 }));
        await syncFolder(draft);
        await fs.mkdir(path.dirname(folder), { recursive: true });
        await fs.rename(draft, folder);
        await syncFolder(path.dirname(folder));
        return { key, sizeBytes, type, sha256 };
      } catch (cause) {
        await fs.rm(draft, { recursive: true, force: true });
        if (isTaken(cause)) return await this.head(key);
        throw cause;
      }
    });
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    return this.guard(async () => {
      const file = await this.open(key);
      try {
        const { size } = await file.stat();
        return file.createReadStream(range && withinObject(range, size));
      } catch (cause) {
        await file.close();
        throw cause;
      }
    });
  }

  async fetchTo(key: string, target: string): Promise<void> {
    const body = path.join(this.folderOf(key), 'body');
    await this.guard(async () => {
      await fs.rm(target, { force: true });
      await fs.link(body, target).catch(async (cause: unknown) => {
        if (isMissingFile(cause) && !(await exists(body))) throw artifactMissing(key, cause);
        await fs.copyFile(body, target); // another file system, or one without links
      });
    });
  }

  async head(key: string): Promise<StoredObject> {
    return this.guard(async () => {
      const text = await fs.readFile(path.join(this.folderOf(key), 'about.json'), 'utf8').catch((cause: unknown) => {
        throw isMissingFile(cause) ? artifactMissing(key, cause) : cause;
      });
      // written by put() above and renamed in whole
      const about = JSON.parse(text) as Omit<StoredObject, 'key'>;
      return { key, ...about };
    });
  }

  async has(key: string): Promise<boolean> {
    const folder = this.folderOf(key);
    return this.guard(() => exists(path.join(folder, 'about.json')));
  }

  async delete(key: string): Promise<void> {
    const folder = this.folderOf(key);
    const doomed = path.join(this.options.root, INCOMING, randomUUID());
    await this.guard(async () => {
      await fs.mkdir(path.dirname(doomed), { recursive: true });
      await fs.rename(folder, doomed).catch((cause: unknown) => {
        if (!isMissingFile(cause)) throw cause;
      });
      await fs.rm(doomed, { recursive: true, force: true });
    });
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    checkPrefix(prefix);
    const keys: string[] = [];
    await this.guard(() => collectKeys(this.options.root, '', prefix, keys));
    keys.sort();
    for (const key of keys) {
      if (await this.has(key)) yield await this.head(key);
    }
  }

  async linkTo(key: string, { expiresInSeconds = 3600, downloadName }: LinkOptions = {}): Promise<string> {
    return this.address({ method: 'GET', key, expires: after(expiresInSeconds), downloadName });
  }

  async signPut(key: string, { sizeBytes, type, expiresInSeconds = 900 }: SignPutOptions) {
    const url = this.address({ method: 'PUT', key, expires: after(expiresInSeconds), sizeBytes, type });
    return { url, headers: { 'content-type': type, 'content-length': String(sizeBytes) } };
  }

  private address(grant: Grant): string {
    keySegments(grant.key);
    return this.options.publicUrl + grantPath(this.options.secret, grant);
  }

  private folderOf(key: string): string {
    return path.join(this.options.root, ...keySegments(key)) + OBJECT;
  }

  private open(key: string): Promise<fs.FileHandle> {
    return fs.open(path.join(this.folderOf(key), 'body'), 'r').catch((cause: unknown) => {
      throw isMissingFile(cause) ? artifactMissing(key, cause) : cause;
    });
  }

  private async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw fileFailure(cause, this.options.root);
    }
  }
}

const after = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const exists = (file: string): Promise<boolean> =>
  fs.access(file).then(
    () => true,
    (cause: unknown) => {
      if (isMissingFile(cause)) return false;
      throw cause;
    },
  );

async function writeBody(target: string, body: ObjectBody, signal?: AbortSignal): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const chunks = body instanceof Uint8Array ? [body] : body instanceof Readable ? body : createReadStream(body.path);
  await using file = await fs.open(target, 'wx', 0o644);
  for await (const chunk of chunks as AsyncIterable<Uint8Array | string>) {
    signal?.throwIfAborted();
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    hash.update(bytes);
    sizeBytes += bytes.length;
    await file.writeFile(bytes);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), sizeBytes };
}

async function writeSynced(target: string, text: string): Promise<void> {
  await using file = await fs.open(target, 'wx');
  await file.writeFile(text);
  await file.sync();
}

async function syncFolder(folder: string): Promise<void> {
  await using handle = await fs.open(folder, 'r');
  await handle.sync();
}

async function collectKeys(folder: string, above: string, prefix: string, keys: string[]): Promise<void> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    if (isMissingFile(cause) && above !== '') return []; // deleted while we looked
    throw cause;
  });
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === INCOMING) continue;
    const name = above + entry.name.replace(OBJECT, '');
    if (entry.name.endsWith(OBJECT)) {
      if (name.startsWith(prefix)) keys.push(name);
    } else if (prefix.startsWith(`${name}/`) || name.startsWith(prefix)) {
      await collectKeys(path.join(folder, entry.name), `${name}/`, prefix, keys);
    }
  }
}

/** Removes what a killed process left half-written; a living writer's draft is younger. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await fs.readdir(incoming)) {
    const draft = path.join(incoming, name);
    const about = await fs.stat(draft).catch(() => null); // gone meanwhile: someone else swept
    if (about && Date.now() - about.mtimeMs > ABANDONED_AFTER_MS) await fs.rm(draft, { recursive: true, force: true });
  }
}
