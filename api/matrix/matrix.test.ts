import { expect, test as plainTest } from 'vitest';
import { ROWS } from './rows.ts';
import { Stage } from './stage.ts';

const test = plainTest.extend<{ stage: Stage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const stage = await Stage.open();
      await use(stage);
      await stage.close();
    },
    { scope: 'file' },
  ],
});

test.for(ROWS)('$operation: everybody may or may not, as the table says', { timeout: 60_000 }, async (row, { stage }) => {
  expect(await stage.play(row)).toEqual([]);
});
