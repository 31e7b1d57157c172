import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { escapeMarkup, plainLine } from './emphasis.ts';
import { parseFountain } from './parse.ts';
import { longScript, oddScript } from './testing.ts';
import { writeFountain } from './write.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

test('what was parsed, written and parsed again is the same, for a thousand odd scripts', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const parsed = parseFountain(oddScript(seed));
    expect(parseFountain(writeFountain(parsed)), `seed ${seed}`).toEqual(parsed);
  }
});

test('the example screenplays come back letter for letter', () => {
  for (const name of readdirSync(EXAMPLES).filter((file) => file.endsWith('.fountain'))) {
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
    expect(writeFountain(parseFountain(text)), name).toBe(text);
  }
});

test('an element put between others is written with the blank lines it needs', () => {
  const { titlePage, elements } = parseFountain('Title: A\n\nINT. A\n\nHe runs.\n\nANNA\nHi.\n');
  const [added] = parseFountain('EXT. B').elements;
  const written = writeFountain({ titlePage, elements: [...elements.slice(0, 2), added!, ...elements.slice(2)] });
  expect(parseFountain(written).elements.map(({ kind }) => kind)).toEqual([
    'scene-heading',
    'action',
    'scene-heading',
    'character',
    'dialogue',
  ]);
});

test('any line of text can be escaped and read back', () => {
  for (const text of ['a*b*c', '_x_', '\\', '\\*', '***', 'no marks', '**bold** _u_ \\_'])
    expect(plainLine(escapeMarkup(text)).text).toBe(text);
});

test('no text makes the parser throw', () => {
  const texts = [
    '',
    '\n\n\n',
    '\u0000\u0001\uFFFF\uD800',
    'x'.repeat(5000),
    '🎬'.repeat(500),
    '\u202Eשלום\u202C',
    '[['.repeat(2000),
    '/*'.repeat(2000),
    'A\n(\n'.repeat(1000),
  ];
  for (const text of texts) expect(() => parseFountain(text)).not.toThrow();
});

test('a quarter of a megabyte of any nuisance is read: nothing takes time by the square', () => {
  const nuisances = ['[[ ', '/* ', '*a **b ', '***a ', 'ANNA\n(\n', '(a\n', '_a_', '@\n\n', '> <\n', '\\*', '"a '];
  for (const nuisance of nuisances) {
    const text = `ANNA\n${nuisance.repeat(250_000 / nuisance.length)}`;
    expect(parseFountain(text).elements.length, nuisance).toBeGreaterThan(0); // by the square it would run into the time limit
  }
});

test('a generated script of 120 pages is read as scenes and speeches', () => {
  const { elements } = parseFountain(longScript(120));
  expect(elements.filter(({ kind }) => kind === 'scene-heading').length).toBeGreaterThan(80);
  expect(elements.filter(({ kind }) => kind === 'dialogue').length).toBeGreaterThan(1000);
});
