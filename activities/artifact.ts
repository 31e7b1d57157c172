import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { z } from 'zod';
import { StudioError } from '../schema/errors.ts';
import type { ArtifactKey, Made } from '../schema/produce.ts';
import type { ObjectStore } from '../storage/store.ts';

/** What decides an artifact's bytes: nothing that is missing here may influence them. */
export interface Recipe {
  /** The stage it belongs to; the second segment of its key. */
  stage: string;
  engine: { id: string; version: string };
  /** JSON; the order of object keys doesn't matter. */
  inputs: unknown;
  /** Without the dot. */
  extension: string;
}

const MEDIA_TYPES: Record<string, string> = {
  json: 'application/json',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  m4s: 'video/iso.segment',
  m3u8: 'application/vnd.apple.mpegurl',
  png: 'image/png',
  jpg: 'image/jpeg',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  ass: 'text/x-ssa',
  txt: 'text/plain',
  fountain: 'text/plain',
};

/** The media type of a key or file name, by its extension. */
export const mediaTypeOf = (name: string): string => MEDIA_TYPES[path.extname(name).slice(1)] ?? 'application/octet-stream';

/** JSON with object keys in order, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}

/** `<organisation>/<stage>/<SHA-256 of stage, engine and inputs>.<extension>`: the same work always has the same key. */
export function artifactKey(organisationId: string, { stage, engine, inputs, extension }: Recipe): ArtifactKey {
  const hash = createHash('sha256')
    .update(canonicalJson([stage, engine.id, engine.version, inputs]))
    .digest('hex');
  return `${organisationId}/${stage}/${hash}.${extension}`;
}

/**
 * The object store as stages use it: ask for the key first, make only what is missing.
 * One per worker process, so that two activities wanting the same artifact at once share the work.
 */
export class Artifacts {
  private readonly underWay = new Map<ArtifactKey, Promise<Made>>();

  constructor(
    readonly store: ObjectStore,
    /** A folder for files on their way; each use has a sub-folder of its own, removed afterwards. */
    private readonly scratch: string,
    /** Told of every artifact that had to be made; the journal of work paid for. */
    private readonly onMade: (key: ArtifactKey) => void = () => {},
  ) {}

  /**
   * The artifact of a recipe, made by `work` if it isn't on file. `work` writes the file it is given; it may put companions under
   * keys of their own first, since the artifact itself is stored last and stands for all of them.
   */
  async make(organisationId: string, recipe: Recipe, work: (file: string, folder: string) => Promise<void>): Promise<Made> {
    const key = artifactKey(organisationId, recipe);
    for (let running = this.underWay.get(key); running; running = this.underWay.get(key)) {
      const shared = await running.catch(() => null); // another's cancellation or failure isn't ours: then it's our turn
      if (shared) return { key, made: false };
    }
    const making = this.makeOnce(key, work).finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return making;
  }

  private async makeOnce(key: ArtifactKey, work: (file: string, folder: string) => Promise<void>): Promise<Made> {
    if (await this.store.has(key)) return { key, made: false };
    await this.inScratch(async (folder) => {
      const file = path.join(folder, path.basename(key));
      await work(file, folder);
      await this.store.put(key, { path: file }, { type: mediaTypeOf(key) });
    });
    this.onMade(key);
    return { key, made: true };
  }

  /** A small JSON artifact. */
  async makeJson(organisationId: string, recipe: Omit<Recipe, 'extension'>, work: () => Promise<unknown>): Promise<Made> {
    const key = artifactKey(organisationId, { ...recipe, extension: 'json' });
    if (await this.store.has(key)) return { key, made: false };
    await this.store.put(key, Buffer.from(JSON.stringify(await work())), { type: mediaTypeOf(key) });
    this.onMade(key);
    return { key, made: true };
  }

  /** A value filed under the hash of itself. */
  async file(organisationId: string, stage: string, value: unknown): Promise<ArtifactKey> {
    const bytes = Buffer.from(canonicalJson(value));
    const key = `${organisationId}/${stage}/${createHash('sha256').update(bytes).digest('hex')}.json`;
    if (!(await this.store.has(key))) await this.store.put(key, bytes, { type: mediaTypeOf(key) });
    return key;
  }

  /** @throws StudioError ARTIFACT_MISSING; INTERNAL when it isn't what the schema says */
  async json<Schema extends z.ZodType>(key: ArtifactKey, schema: Schema): Promise<z.infer<Schema>> {
    const parsed = schema.safeParse(JSON.parse((await this.bytes(key)).toString('utf8')));
    if (!parsed.success) throw new StudioError('INTERNAL', `The artifact ${key} is not what it should be`, { cause: parsed.error });
    return parsed.data;
  }

  async bytes(key: ArtifactKey): Promise<Buffer> {
    return buffer(await this.store.get(key));
  }

  /** A folder that lives as long as `work`. */
  async inScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    const folder = await mkdtemp(path.join(this.scratch, 'work-'));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Fetches artifacts into a folder; gives their paths in the same order. */
  fetchAll(keys: readonly ArtifactKey[], folder: string): Promise<string[]> {
    return Promise.all(
      keys.map(async (key) => {
        const file = path.join(folder, path.basename(key));
        await this.store.fetchTo(key, file);
        return file;
      }),
    );
  }
}
