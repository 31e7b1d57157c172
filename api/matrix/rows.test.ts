import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { operationsOf } from './document.ts';
import { ROWS } from './rows.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

test('every operation of the schema has its row in api/matrix/rows.ts, once', () => {
  expect(ROWS.map(({ operation }) => operation).sort()).toEqual([...operationsOf(schema).keys()].sort());
});
