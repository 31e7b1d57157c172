import { measureReader } from './analysis/measure.ts';
import type { Bench } from './figure.ts';

/** Prose is harder than a screenplay: nobody's name stands above what they say. Until these hold the goals of `analysis` they are measured apart. */
export default {
  name: 'stories',
  describe: 'The figures of `analysis` on prose stories that the reader does not read well enough yet; no goals',
  run: async ({ say }) => measureReader({ folder: 'stories', goals: {}, say }),
} satisfies Bench;
