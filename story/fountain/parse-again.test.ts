import { expect, test } from 'vitest';
import { openParser } from './parse-again.ts';
import { parseFountain } from './parse.ts';
import { longScript, oddScript, seeded } from './testing.ts';

test('after any edit the parse is the same as from scratch', () => {
  const typed = [
    'a',
    ' ',
    '\n',
    '\n\n',
    'ANNA\n',
    '\n\nEXT. B - DAY\n\n',
    '(',
    '@x',
    '[[n]]',
    '/*',
    '*/',
    '花子\n',
    '  \n',
    '> ',
    '=',
    '~',
    'Title: x\n',
    '\nAnna: Yes.\n',
    '小二：好。\n',
  ];
  for (let seed = 1; seed <= 60; seed += 1) {
    const pick = seeded(seed);
    const parse = openParser();
    let text = seed % 2 ? longScript(2, seed) : oddScript(seed, 60);
    for (let edit = 0; edit < 25; edit += 1) {
      const at = pick(text.length + 1);
      const cut = pick(3) === 0 ? pick(40) : 0;
      text = text.slice(0, at) + typed[pick(typed.length)]! + text.slice(at + cut);
      expect(parse(text), `seed ${seed}, edit ${edit}`).toEqual(parseFountain(text));
    }
  }
});

test('elements away from an edit are the very same', () => {
  const parse = openParser();
  const text = longScript(5);
  const before = parse(text).elements;
  const after = parse(text.replace('Look at me.', 'Look at me now.')).elements;
  expect(after.filter((element, index) => element !== before[index]).length).toBeLessThanOrEqual(3);
});
