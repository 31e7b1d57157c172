import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemaText } from './emit-schema.ts';

test('schema.graphql is what the code says; else run "npm run schema"', async () => {
  expect(await schemaText()).toBe(await readFile(new URL('../schema/schema.graphql', import.meta.url), 'utf8'));
});
