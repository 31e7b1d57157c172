import * as fs from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { StudioError } from '../../schema/errors.ts';

const TRIES = 3;

export interface RemoteFile {
  url: string;
  /** May lie in folders below the target's: `hls/index.m3u8`. */
  fileName: string;
  sizeBytes: number;
}

/** Downloads a file into the folder, whole or not at all. @returns its path @throws StudioError STORE_UNREACHABLE */
export async function downloadTo(folder: string, { url, fileName, sizeBytes }: RemoteFile): Promise<string> {
  const target = path.resolve(folder, fileName);
  if (!target.startsWith(path.resolve(folder) + path.sep))
    throw new StudioError('INVALID_INPUT', `${fileName} does not belong into ${folder}`);
  await fs.mkdir(path.dirname(target), { recursive: true });
  const draft = `${target}.part`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url);
      if (!response.ok || !response.body) throw new Error(`answered ${response.status}`);
      await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(draft)); // fetch's own type lacks what Node's has
      const { size } = await fs.stat(draft);
      if (size !== sizeBytes) throw new Error(`sent ${size} bytes instead of ${sizeBytes}`);
      await fs.rename(draft, target);
      return target;
    } catch (cause) {
      await fs.rm(draft, { force: true });
      if (attempt < TRIES) continue;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new StudioError('STORE_UNREACHABLE', `${fileName} could not be downloaded: ${reason}`, { cause });
    }
  }
}
