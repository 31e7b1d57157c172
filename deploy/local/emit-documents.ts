import { writeFileSync } from 'node:fs';
import { documentId, normalForm } from '../../api/security/trusted-documents.ts';
import { SOCKET_TICKET } from './client.ts';
import * as film from './film-operations.ts';

/* Writes schema/documents.json: the operations of our own clients by id, which a closed studio answers to people. */

const OPERATIONS = [SOCKET_TICKET, film.CREATE_PROJECT, film.SAVE_SCRIPT, film.PRODUCE_FILM, film.CANCEL_FILM, film.FINISHED_FILM, film.FILM_PROGRESS]; // prettier-ignore

const manifest = Object.fromEntries(OPERATIONS.map((text) => [documentId(text), normalForm(text)]).sort());
writeFileSync(new URL('../../schema/documents.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
