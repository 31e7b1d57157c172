import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
import { StudioError } from '../../schema/errors.ts';
import type { Viewer } from '../access.ts';

/** What of a request says which document it is about, over HTTP and WebSocket alike. */
export interface DocumentRequest {
  query?: unknown;
  /** `sha256:` and the hash of a registered document's normal form. */
  documentId?: unknown;
  /** The same as Apollo's clients say it: `persistedQuery: { version: 1, sha256Hash }`. */
  extensions?: unknown;
}

export type Manifest = Readonly<Record<string, string>>;

/** The operations of our own clients by id: made by deploy/local/emit-documents.ts, committed, checked for drift. */
const MANIFEST = new URL('../../schema/documents.json', import.meta.url);
export const readManifest = (): Manifest => JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest; // we wrote it

/** Nothing we register is longer; longer texts aren't even looked at. */
const LONGEST = 32 * 1024;

/** A document without what doesn't matter: comments, commas, white space. @throws GraphQLError when it can't be read at all */
export const normalForm = (text: string): string => stripIgnoredCharacters(text);
export const documentId = (text: string): string => `sha256:${createHash('sha256').update(normalForm(text)).digest('hex')}`;

/**
 * The documents that our own clients send. A closed studio answers people and strangers nothing else: whoever has only a session can't
 * ask what no screen of ours asks. Programs with an API key may ask freely, within the same limits of cost.
 */
export class TrustedDocuments {
  constructor(
    private readonly manifest: Manifest,
    private readonly isClosed: boolean,
  ) {}

  /**
   * The text of the document that is asked for; `given` when nothing says otherwise, for whoever reads it to refuse.
   * @throws StudioError DOCUMENT_NOT_TRUSTED
   */
  textOf(given: DocumentRequest, viewer: Viewer | null): unknown {
    const { query } = given;
    const hasText = typeof query === 'string' && query !== '';
    const id = idOf(given);
    if (id !== null && Object.hasOwn(this.manifest, id)) return this.manifest[id];
    if (id !== null && !hasText) throw notTrusted('This studio has no document with that id', id);
    if (!this.isClosed || viewer?.kind === 'key' || !hasText) return query;
    if (this.#has(query)) return query;
    throw notTrusted('This studio answers its own operations alone. Use an API key to send others.', null);
  }

  /**
   * Puts the text of what a request over HTTP asks for where GraphQL looks for it. What comes as an address (GET) names its text, which is
   * read from there as Apollo reads it: express, for one, takes no notice of what comes after a thousand parameters.
   * @throws StudioError DOCUMENT_NOT_TRUSTED
   */
  fillIn({ method, body, url }: { method: string; body?: unknown; url: string }, viewer: Viewer | null): void {
    if (method === 'GET') return void this.textOf({ query: new URL(url, 'http://studio').searchParams.get('query') }, viewer);
    if (!isRecord(body)) return;
    const text = this.textOf(body, viewer);
    if (text !== body['query']) body['query'] = text;
    delete body['documentId'];
    if (isRecord(body['extensions'])) delete body['extensions']['persistedQuery']; // GraphQL itself knows no such thing
  }

  #has(text: string): boolean {
    if (text.length > LONGEST) return false;
    try {
      return Object.hasOwn(this.manifest, documentId(text));
    } catch {
      return false; // it has no normal form
    }
  }
}

const notTrusted = (message: string, id: string | null) => new StudioError('DOCUMENT_NOT_TRUSTED', message, { details: { id } });

function idOf({ documentId, extensions }: DocumentRequest): string | null {
  if (typeof documentId === 'string') return documentId.slice(0, 100);
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : null;
  const hash = isRecord(persisted) ? persisted['sha256Hash'] : null;
  return typeof hash === 'string' ? `sha256:${hash.slice(0, 100)}` : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
