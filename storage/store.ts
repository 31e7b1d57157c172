import type { Readable } from 'node:stream';

/** What an object is made from: bytes, a file on disk (left where it is), or a stream that is read once. */
export type ObjectBody = Uint8Array | { path: string } | Readable;

export interface StoredObject {
  key: string;
  sizeBytes: number;
  type: string;
  /** SHA-256 of the bytes, hexadecimal; null where a browser uploaded past us. */
  sha256: string | null;
}

/** First and last byte, counted from 0, both included; without `end`, to the end of the object. */
export interface ByteRange {
  start: number;
  end?: number | undefined;
}

export interface PutOptions {
  /** Media type, such as `video/mp4`. */
  type: string;
  signal?: AbortSignal | undefined;
}

export interface LinkOptions {
  /** 3600 unless told otherwise. */
  expiresInSeconds?: number | undefined;
  /** The name a browser saves the object under; given, the link downloads instead of showing. */
  downloadName?: string | undefined;
}

export interface SignPutOptions {
  sizeBytes: number;
  type: string;
  /** 900 unless told otherwise. */
  expiresInSeconds?: number | undefined;
}

/**
 * Where everything big lives: content-addressed objects that never change once written.
 * Failures are StudioErrors: ARTIFACT_MISSING, STORE_UNREACHABLE, DISK_FULL, and INVALID_INPUT for an unusable key or range.
 */
export interface ObjectStore {
  /** Makes the store's folder or bucket when it is missing. @throws StudioError STORE_UNREACHABLE; so it is a health check too. */
  ready(): Promise<void>;
  /** Writes whole or not at all. An object already under the key stays as it is, and counts as success. */
  put(key: string, body: ObjectBody, options: PutOptions): Promise<StoredObject>;
  /** The caller reads the stream to its end or destroys it. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Puts the object into a file for programs that need one. Treat it as read-only: it may be the stored file itself. */
  fetchTo(key: string, path: string): Promise<void>;
  head(key: string): Promise<StoredObject>;
  has(key: string): Promise<boolean>;
  /** Deleting what isn't there is success. */
  delete(key: string): Promise<void>;
  /** Objects whose key begins with the prefix, in the order of their keys. */
  list(prefix: string): AsyncIterable<StoredObject>;
  /** An address that anyone may GET (ranges too) until it expires. The object needn't exist yet. */
  linkTo(key: string, options?: LinkOptions): Promise<string>;
  /** An address that takes one PUT of exactly this size and type, sent with these headers. */
  signPut(key: string, options: SignPutOptions): Promise<{ url: string; headers: Record<string, string> }>;
}
