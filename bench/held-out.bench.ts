import { measureReader } from './analysis/measure.ts';
import type { Bench } from './figure.ts';

/** The figures of `analysis` on texts that the reader has never been improved on: what to expect of a script it hasn't seen. No goals. */
export default {
  name: 'held-out',
  describe: 'What the reader finds in texts written and annotated after it, on which nobody tunes it',
  run: async ({ say }) => measureReader({ folder: 'held-out', goals: {}, say }),
} satisfies Bench;
