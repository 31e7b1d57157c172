import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkflowFailedError } from '@temporalio/client';
import { SECRETS_BY_KIND, leakedIn } from '../schema/redact.testing.ts';
import { StudioError } from '../schema/errors.ts';
import { WorkLog, plainEngines } from './production.testing.ts';
import { TestStudio } from './studio.testing.ts';

/* What a failing activity leaves behind: the workflow's history in a real Temporal, the film's row, and what its watchers are told. */

const LINES = Object.values(SECRETS_BY_KIND)
  .map(({ line }) => line)
  .join('\n');
const SCRIPT = 'Title: Secrets\n\nINT. CAFE - NIGHT\n\nMIRA (30) sits.\n\nMIRA\nYou came back.\n';

let studio: TestStudio;
const log = new WorkLog();
beforeAll(async () => {
  studio = await TestStudio.open({ engines: plainEngines(log) });
}, 60_000);
afterAll(() => studio.close(), 60_000);

test.for<[string, () => Error]>([
  ['an error without a name', () => new Error(LINES, { cause: new Error(`because ${LINES}`) })],
  [
    'a named one that is tried again',
    () => new StudioError('ENCODER_FAILED', LINES, { cause: new Error(LINES), details: { line: LINES, token: LINES } }),
  ],
  ['a named one that ends the film', () => new StudioError('PROVIDER_REJECTED', LINES, { details: { line: LINES } })],
])('no secret of any kind goes through %s into history, row or events', { timeout: 120_000 }, async ([, error]) => {
  log.before = () => {
    throw error();
  };
  const { id, handle } = await studio.produce(SCRIPT);
  await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);

  const history = textIn(await handle.fetchHistory());
  expect(history).toContain('postgres://studio_api:…@db'); // its words are there, without the secret
  expect(leakedIn(history)).toEqual([]);
  const row = await studio.rowOf(id);
  expect(row.state).toBe('failed');
  expect(leakedIn(JSON.stringify([row, await studio.eventsOf(id)]))).toEqual([]);
});

/** Every name, word and byte in it, bytes read as text. */
function textIn(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, each]) => `${name} ${textIn(each)}`)
    .join('\n');
}
