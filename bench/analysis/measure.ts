import { readFileSync, readdirSync } from 'node:fs';
import { openReader } from '../../story/read.ts';
import { type Figure, figure } from '../figure.ts';
import { type Field, FIELDS, type Gold, score, type Tally } from './score.ts';

export interface Measuring {
  /** A folder beside this file: texts, each with its annotation of the same name in JSON. */
  folder: 'gold' | 'held-out' | 'stories';
  /** The least F1 of a field; a field without one is only printed. */
  goals: Partial<Record<Field, number>>;
  /** Told what went wrong, a miss at a time. */
  say: (text: string) => void;
}

/** Precision, recall and F1 of the reader on a folder's texts, field by field, all of them taken together. */
export function measureReader({ folder, goals, say }: Measuring): Figure[] {
  const within = new URL(`./${folder}/`, import.meta.url);
  const total = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, found: 0, wanted: 0 }])) as Record<Field, Tally>; // keys are FIELDS
  const texts = readdirSync(within).filter((name) => !name.endsWith('.json'));
  for (const name of texts) {
    const text = readFileSync(new URL(name, within), 'utf8');
    const gold: Gold = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), within), 'utf8'));
    const { tallies, misses } = score(gold, openReader({ language: null, culture: null }).read(text).graph);
    for (const field of FIELDS) for (const part of ['right', 'found', 'wanted'] as const) total[field][part] += tallies[field][part];
    for (const miss of misses) say(`${name}  ${miss}`);
  }
  return FIELDS.flatMap((field) => figuresOf(field, total[field], goals[field]));
}

function figuresOf(field: Field, { right, found, wanted }: Tally, atLeast: number | undefined): Figure[] {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, wanted);
  const both = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    figure(`${field}, precision`, precision, ''),
    figure(`${field}, recall`, recall, ''),
    figure(`${field}, F1`, both, '', atLeast === undefined ? {} : { atLeast }),
  ];
}
