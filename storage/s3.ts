import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { contentDisposition } from './disposition.ts';
import { fileFailure } from './failure.ts';
import { checkPrefix, keySegments } from './key.ts';
import { withinObject } from './range.ts';
import { isAbsent, isPrecondition, s3Failure } from './s3-failure.ts';
import { uploadParts } from './s3-parts.ts';
import type { ByteRange, LinkOptions, ObjectBody, ObjectStore, PutOptions, SignPutOptions, StoredObject } from './store.ts';

export interface S3StoreOptions {
  endpoint: string;
  /** The endpoint as browsers reach it; signed links name it. */
  publicEndpoint?: string | null | undefined;
  region: string;
  bucket: string;
  /** Null: what the machine's role gives. */
  credentials: { accessKeyId: string; secretAccessKey: string } | null;
}

const MULTIPART_ABOVE_BYTES = 16 * 1024 * 1024;

/** A body that can be sent again from any byte. */
export interface Replayable {
  bytes?: Uint8Array;
  path?: string;
  sizeBytes: number;
  sha256: string;
}

/** Objects in an S3 bucket; any service that keeps to the conformance suite. The SHA-256 travels as metadata. */
export class S3Store implements ObjectStore {
  private readonly client: S3Client;
  private readonly presigner: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, publicEndpoint, region, bucket, credentials }: S3StoreOptions) {
    const base: S3ClientConfig = {
      endpoint,
      region,
      forcePathStyle: true,
      // compatible services trip over the SDK's default checksums, and a presigned upload would carry that of an empty body
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 4,
      ...(credentials && { credentials }),
    };
    this.client = new S3Client(base);
    this.presigner = new S3Client({ ...base, endpoint: publicEndpoint ?? endpoint });
    this.bucket = bucket;
  }

  async ready(): Promise<void> {
    await this.guard('', async () => {
      await this.client.send(new HeadBucketCommand({ Bucket: this.bucket })).catch(async (cause: unknown) => {
        if (!isAbsent(cause)) throw cause;
        await this.client.send(new CreateBucketCommand({ Bucket: this.bucket }));
      });
    });
  }

  async put(key: string, body: ObjectBody, { type, signal }: PutOptions): Promise<StoredObject> {
    keySegments(key);
    return this.guard(key, () =>
      withReplayable(body, signal, async (source) => {
        const { sizeBytes, sha256 } = source;
        const target = { Bucket: this.bucket, Key: key, ContentType: type, Metadata: { sha256 }, IfNoneMatch: '*' };
        try {
          if (sizeBytes > MULTIPART_ABOVE_BYTES) await uploadParts(this.client, target, source, signal);
          else await this.putWhole(target, source, signal);
        } catch (cause) {
          if (isPrecondition(cause)) return this.head(key);
          throw cause;
        }
        return { key, sizeBytes, type, sha256 };
      }),
    );
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    keySegments(key);
    return this.guard(key, async () => {
      const within = range && withinObject(range, (await this.head(key)).sizeBytes);
      const Range = within && `bytes=${within.start}-${within.end}`;
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key, ...(Range && { Range }) }));
      return Body as Readable; // in Node the SDK hands out the response itself
    });
  }

  async fetchTo(key: string, target: string): Promise<void> {
    const draft = `${target}.${randomUUID()}.part`;
    try {
      await this.guard(key, async () => pipeline(await this.get(key), createWriteStream(draft)));
      await fs.rename(draft, target);
    } catch (cause) {
      await fs.rm(draft, { force: true });
      throw fileFailure(cause, target);
    }
  }

  async head(key: string): Promise<StoredObject> {
    keySegments(key);
    return this.guard(key, async () => {
      const found = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }));
      const type = found.ContentType ?? 'application/octet-stream';
      return { key, sizeBytes: found.ContentLength ?? 0, type, sha256: found.Metadata?.['sha256'] ?? null };
    });
  }

  async has(key: string): Promise<boolean> {
    keySegments(key);
    return this.guard(key, async () => {
      try {
        await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }));
        return true;
      } catch (cause) {
        if (isAbsent(cause)) return false;
        throw cause;
      }
    });
  }

  async delete(key: string): Promise<void> {
    keySegments(key);
    await this.guard(key, () => this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key })));
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    checkPrefix(prefix);
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: prefix });
    for (;;) {
      const page = await this.guard(prefix, () => pages.next());
      if (page.done) return;
      for (const { Key } of page.value.Contents ?? []) {
        if (Key !== undefined && (await this.has(Key))) yield await this.head(Key);
      }
    }
  }

  async linkTo(key: string, { expiresInSeconds = 3600, downloadName }: LinkOptions = {}): Promise<string> {
    keySegments(key);
    const disposition = downloadName === undefined ? {} : { ResponseContentDisposition: contentDisposition('', downloadName) };
    const command = new GetObjectCommand({ Bucket: this.bucket, Key: key, ...disposition });
    return this.guard(key, () => getSignedUrl(this.presigner, command, { expiresIn: expiresInSeconds }));
  }

  async signPut(key: string, { sizeBytes, type, expiresInSeconds = 900 }: SignPutOptions) {
    keySegments(key);
    const wanted = { Bucket: this.bucket, Key: key, ContentType: type, ContentLength: sizeBytes, IfNoneMatch: '*' };
    const url = await this.guard(key, () =>
      getSignedUrl(this.presigner, new PutObjectCommand(wanted), {
        expiresIn: expiresInSeconds,
        signableHeaders: new Set(['content-type', 'content-length', 'if-none-match', 'host']),
      }),
    );
    return { url, headers: { 'content-type': type, 'content-length': String(sizeBytes), 'if-none-match': '*' } };
  }

  private async putWhole(target: WholeTarget, source: Replayable, signal?: AbortSignal): Promise<void> {
    const bytes = source.bytes ?? (await fs.readFile(source.path ?? ''));
    const ChecksumSHA256 = Buffer.from(source.sha256, 'hex').toString('base64');
    const command = new PutObjectCommand({ ...target, Body: bytes, ContentLength: bytes.length, ChecksumSHA256 });
    await this.client.send(command, signal ? { abortSignal: signal } : {});
  }

  private async guard<T>(key: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw s3Failure(cause, key);
    }
  }
}

interface WholeTarget {
  Bucket: string;
  Key: string;
  ContentType: string;
  Metadata: Record<string, string>;
  IfNoneMatch: string;
}

/** Uploads may have to be repeated, so a stream is first written down; bytes and files are sent from where they are. */
async function withReplayable<T>(body: ObjectBody, signal: AbortSignal | undefined, use: (source: Replayable) => Promise<T>): Promise<T> {
  if (body instanceof Uint8Array) {
    return use({ bytes: body, sizeBytes: body.length, sha256: createHash('sha256').update(body).digest('hex') });
  }
  if (!(body instanceof Readable)) return use({ path: body.path, ...(await measure(body.path)) });

  const folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-upload-'));
  try {
    const file = path.join(folder, 'body');
    await pipeline(body, createWriteStream(file), signal ? { signal } : {});
    return await use({ path: file, ...(await measure(file)) });
  } catch (cause) {
    throw fileFailure(cause, folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function measure(file: string): Promise<{ sizeBytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}
