import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './schema.ts';
import type { Services } from './schema.ts';

const TARGET = fileURLToPath(new URL('../schema/schema.graphql', import.meta.url));

/** The public schema as text, sorted, so that the same types always give the same file. */
export async function schemaText(): Promise<string> {
  const noServices = {} as Services; // printing calls no resolver
  return `# Emitted by "npm run schema" from api/; don't edit.\n\n${printSchema(lexicographicSortSchema(await makeSchema(noServices)))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(TARGET, await schemaText());
