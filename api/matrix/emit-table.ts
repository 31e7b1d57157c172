import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { ROWS } from './rows.ts';
import { tableOf } from './table.ts';

const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url);
const TARGET = fileURLToPath(new URL('../../docs/authorisation.md', import.meta.url));

await writeFile(TARGET, tableOf(ROWS, buildSchema(await readFile(SCHEMA, 'utf8'))));
