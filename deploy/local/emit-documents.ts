import { writeFileSync } from 'node:fs';
import { documentId, normalForm } from '../../api/security/trusted-documents.ts';
import { SOCKET_TICKET } from './client.ts';
import * as film from './film-operations.ts';

/* Writes schema/documents.json: the operations of our own clients by id, which a closed studio answers to people. */

const isOperation = (value: unknown): value is string => typeof value === 'string' && /^(query|mutation|subscription) /.test(value);

const said: unknown[] = [SOCKET_TICKET, ...Object.values(film)];
const manifest: Record<string, string> = {};
for (const text of said.filter(isOperation).toSorted()) manifest[documentId(text)] = normalForm(text);
writeFileSync(new URL('../../schema/documents.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
