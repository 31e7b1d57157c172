import { readFileSync, readdirSync } from 'node:fs';
import { openReader } from '../story/read.ts';
import { type Field, FIELDS, type Gold, score, type Tally } from './analysis/score.ts';
import { type Bench, type Figure, figure } from './figure.ts';

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
const FOLDER = new URL('./analysis/gold/', import.meta.url);

/** Precision, recall and F1 of the reader on texts annotated by hand, field by field; misses go to standard error. */
export default {
  name: 'analysis',
  describe: 'What the reader finds in screenplays and prose annotated by hand, in several cultures and languages',
  run: async ({ say }) => {
    const total = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, found: 0, wanted: 0 }])) as Record<Field, Tally>; // keys are FIELDS
    const texts = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));
    for (const name of texts) {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      const gold: Gold = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), FOLDER), 'utf8'));
      const { tallies, misses } = score(gold, openReader({ language: null, culture: null }).read(text).graph);
      for (const field of FIELDS) for (const part of ['right', 'found', 'wanted'] as const) total[field][part] += tallies[field][part];
      for (const miss of misses) say(`${name}  ${miss}`);
    }
    return FIELDS.flatMap((field) => figuresOf(field, total[field]));
  },
} satisfies Bench;

function figuresOf(field: Field, { right, found, wanted }: Tally): Figure[] {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, wanted);
  const both = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    figure(`${field}, precision`, precision, ''),
    figure(`${field}, recall`, recall, ''),
    figure(`${field}, F1`, both, '', { atLeast: GOALS[field] }),
  ];
}
