import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StudioError } from '../schema/errors.ts';
import { DiskStore } from '../storage/disk.ts';
import { Artifacts } from './artifact.ts';

let folder: string;
let artifacts: Artifacts;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'artifacts-'));
  const store = new DiskStore({ root: path.join(folder, 'objects'), secret: 'a secret of sixteen', publicUrl: 'http://127.0.0.1' });
  artifacts = new Artifacts(store, folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const RECIPE = { stage: 'drill', engine: { id: 'plain', version: '1' }, inputs: { shot: 1 }, extension: 'txt' };
const write = (file: string) => writeFile(file, 'made');

test('two who want the same at once share the work', async () => {
  let works = 0;
  const work = (file: string) => {
    works += 1;
    return write(file);
  };
  const both = await Promise.all([artifacts.make('org', RECIPE, work), artifacts.make('org', RECIPE, work)]);
  expect(both.map(({ made }) => made)).toEqual([true, false]);
  expect(works).toBe(1);
});

test('whoever waits for work that is cancelled does it instead; its maker alone is told', async () => {
  const { promise: untilCancelled, resolve: cancel } = Promise.withResolvers<void>();
  const first = artifacts.make('org', RECIPE, async () => {
    await untilCancelled;
    throw new StudioError('CANCELLED', 'The shot was stopped');
  });
  const waiting = [artifacts.make('org', RECIPE, write), artifacts.make('org', RECIPE, write)];
  cancel();

  await expect(first).rejects.toMatchObject({ code: 'CANCELLED' });
  expect((await Promise.all(waiting)).map(({ made }) => made).sort()).toEqual([false, true]);
  expect((await readdir(folder)).filter((name) => name.startsWith('work-'))).toEqual([]);
});
