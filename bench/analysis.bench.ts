import { measureReader } from './analysis/measure.ts';
import type { Field } from './analysis/score.ts';
import type { Bench } from './figure.ts';

const GOALS: Record<Field, number> = {
  'lines and speakers': 0.99,
  presence: 0.97,
  interior: 0.95,
  time: 0.95,
  'kind of place': 0.95,
  'gender and age': 0.9,
  culture: 0.95,
  props: 0.75,
  actions: 0.8,
  emotion: 0.6,
};

/** Precision, recall and F1 of the reader on texts annotated by hand, field by field; misses go to standard error. */
export default {
  name: 'analysis',
  describe: 'What the reader finds in screenplays and prose annotated by hand, in several cultures and languages',
  run: async ({ say }) => measureReader({ folder: 'gold', goals: GOALS, say }),
} satisfies Bench;
