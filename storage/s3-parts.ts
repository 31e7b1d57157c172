import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import { isAbsent } from './s3-failure.ts';
import type { Replayable } from './s3.ts';

const MIN_PART_BYTES = 8 * 1024 * 1024;
const MOST_PARTS = 10_000;
const AT_ONCE = 3;

interface Target {
  Bucket: string;
  Key: string;
  ContentType: string;
  Metadata: Record<string, string>;
  IfNoneMatch: string;
}

/** The same size gives the same parts in every process, so that another one can go on where this one died. */
export const partSizeFor = (sizeBytes: number): number => Math.max(MIN_PART_BYTES, Math.ceil(sizeBytes / MOST_PARTS));

/**
 * Uploads in parts and resumes: an open upload of the key is continued, and parts it already holds are not sent again.
 * Nobody keeps the upload's id; the service lists it. A part counts only when its ETag is the MD5 of our bytes.
 */
export async function uploadParts(client: S3Client, target: Target, source: Replayable, signal?: AbortSignal): Promise<void> {
  const { Bucket, Key, IfNoneMatch } = target;
  const upload = await openUpload(client, target);
  const held = await heldParts(client, { Bucket, Key, UploadId: upload });
  const size = partSizeFor(source.sizeBytes);
  const count = Math.ceil(source.sizeBytes / size);
  const parts: CompletedPart[] = new Array<CompletedPart>(count);

  let next = 0;
  const stop = () => (next = count);
  const lane = async () => {
    for (let index = next++; index < count; index = next++) {
      signal?.throwIfAborted();
      const bytes = await readPart(source, index * size, size);
      const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
      const PartNumber = index + 1;
      if (held.get(PartNumber) !== etag) {
        const part = new UploadPartCommand({ Bucket, Key, UploadId: upload, PartNumber, Body: bytes, ContentLength: bytes.length });
        const sent = await client.send(part, signal ? { abortSignal: signal } : {});
        parts[index] = { PartNumber, ETag: sent.ETag };
      } else {
        parts[index] = { PartNumber, ETag: etag };
      }
    }
  };
  const lanes = Array.from({ length: Math.min(AT_ONCE, count) }, () => lane().finally(stop));
  const [failed] = (await Promise.allSettled(lanes)).filter(({ status }) => status === 'rejected'); // settled: nothing is sent behind our back
  if (failed?.status === 'rejected') throw failed.reason;
  await complete(client, { Bucket, Key, UploadId: upload, IfNoneMatch, MultipartUpload: { Parts: parts } }, source.sizeBytes);
}

async function openUpload(client: S3Client, { Bucket, Key, ContentType, Metadata }: Target): Promise<string> {
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix: Key }));
  const open = Uploads.find((upload) => upload.Key === Key)?.UploadId;
  if (open) return open;
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType, Metadata }));
  if (!UploadId) throw new Error('CreateMultipartUpload gave no id');
  return UploadId;
}

async function heldParts(client: S3Client, upload: { Bucket: string; Key: string; UploadId: string }): Promise<Map<number, string>> {
  const held = new Map<number, string>();
  let after: string | undefined;
  do {
    const page = await client.send(new ListPartsCommand({ ...upload, ...(after !== undefined && { PartNumberMarker: after }) }));
    for (const { PartNumber, ETag } of page.Parts ?? []) if (PartNumber && ETag) held.set(PartNumber, ETag);
    after = page.IsTruncated ? page.NextPartNumberMarker : undefined;
  } while (after !== undefined);
  return held;
}

/** An answer that got lost leaves a finished object and no upload: then the size tells. */
async function complete(
  client: S3Client,
  input: ConstructorParameters<typeof CompleteMultipartUploadCommand>[0],
  sizeBytes: number,
): Promise<void> {
  try {
    await client.send(new CompleteMultipartUploadCommand(input));
  } catch (cause) {
    if (!isAbsent(cause) && !(cause instanceof Error && cause.name === 'NoSuchUpload')) throw cause;
    const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket: input.Bucket, Key: input.Key }));
    if (ContentLength !== sizeBytes) throw cause;
  }
}

async function readPart(source: Replayable, start: number, length: number): Promise<Uint8Array> {
  if (source.bytes) return source.bytes.subarray(start, start + length);
  const bytes = Buffer.alloc(Math.min(length, source.sizeBytes - start));
  await using file = await fs.open(source.path ?? '', 'r');
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) throw new Error('The file became shorter while it was uploaded');
    filled += bytesRead;
  }
  return bytes;
}
