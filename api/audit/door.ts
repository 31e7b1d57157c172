import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { Context } from '../context.ts';
import { ORGANISATION_HEADER } from '../identity/identity.ts';
import type { AuditService } from './audit.service.ts';
import type { AuditEntryType } from './audit.type.ts';
import { AuditFilter } from './filter.ts';
import { AUDIT_FORMATS } from './formats.ts';
import type { AuditFormat } from './formats.ts';

export const AUDIT_PATH = '/audit.:format';

/**
 * The log as a file: `/audit.csv` and `/audit.jsonl`, narrowed as the query `auditLog` is, by `action` (as often as wanted), `noun`,
 * `nounId`, `actorId`, `from`, `to`; of the organisation in `organisation`, since links can't carry headers.
 */
export function auditFile(audit: AuditService, recognise: (request: Request, response: Response) => Promise<Context>): RequestHandler {
  return async (request, response, next) => {
    const name = String(request.params['format']);
    if (!isFormat(name)) return next();
    const { action, organisation, ...query } = request.query;
    if (typeof organisation === 'string') request.headers[ORGANISATION_HEADER] = organisation;
    const { viewer } = await recognise(request, response);
    const filter = AuditFilter.parse({ ...query, ...(action !== undefined && { actions: [action].flat() }) });
    const batches = await audit.export(viewer, filter, name);
    response.set({
      'content-type': AUDIT_FORMATS[name].mediaType,
      'content-disposition': `attachment; filename="audit-${new Date().toISOString().slice(0, 10)}.${name}"`,
      'cache-control': 'no-store',
    });
    await send(written(batches, AUDIT_FORMATS[name]), response);
  };
}

const isFormat = (name: string): name is keyof typeof AUDIT_FORMATS => Object.hasOwn(AUDIT_FORMATS, name);

/** Neither the rows nor the file are ever held as a whole: a slow reader makes the studio read slowly. */
async function* written(batches: AsyncIterable<AuditEntryType[]>, { head, line }: AuditFormat): AsyncGenerator<Buffer> {
  if (head !== '') yield Buffer.from(head);
  for await (const entries of batches) yield Buffer.from(entries.map(line).join(''));
}

/** What breaks off on the way ends the connection, so that nobody takes half a file for the whole. */
async function send(chunks: AsyncIterable<Buffer>, response: Response): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), response);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error; // the reader went away
  }
}
