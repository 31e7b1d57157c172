import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Bench, Figure } from './figure.ts';

/*
 * `npm run bench` lists the benchmarks; `npm run bench -- NAME [--json]` runs one, prints a table (or a figure a line), and exits 1 when a goal
 * isn't held.
 */

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const [name] = positionals;
const names = (await readdir(new URL('.', import.meta.url)))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .sort();

if (name === undefined) await list();
else if (!names.includes(name)) fail(`There is no benchmark “${name}”. There are: ${names.join(', ')}`);
else await measure(await load(name));

async function load(wanted: string): Promise<Bench> {
  const module: { default: Bench } = await import(new URL(`./${wanted}.bench.ts`, import.meta.url).href);
  return module.default;
}

async function list(): Promise<void> {
  console.log('npm run bench -- NAME [--json]\n');
  for (const each of names) console.log(`  ${each.padEnd(12)} ${(await load(each)).describe}`);
}

async function measure(bench: Bench): Promise<void> {
  const figures = await bench.run({ say: (text) => console.error(text) });
  if (values.json) for (const each of figures) console.log(JSON.stringify(each));
  else printTable(figures);
  if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;
}

function printTable(figures: readonly Figure[]): void {
  const rows = figures.map(({ figure, ours, unit, reference, ratio, goal, holds }) => [
    figure,
    `${number(ours)} ${unit}`,
    reference === null ? '' : `${number(reference)} ${unit}`,
    ratio === null ? '' : number(ratio),
    goal,
    holds === null ? '' : holds ? 'holds' : 'NOT HELD',
  ]);
  const table = [['figure', 'ours', 'reference', 'ratio', 'goal', ''], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

function number(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
