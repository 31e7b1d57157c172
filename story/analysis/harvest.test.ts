import { expect, test } from 'vitest';
import { openReader } from '../read.ts';

/** The names of everybody present in the first scene. */
const present = (text: string): string[] => {
  const { scenes, characters } = openReader({ language: 'en', culture: null }).read(text).graph;
  return (scenes[0]?.present ?? []).map((id) => characters.find((character) => character.id === id)?.name ?? id);
};

test.each<[string, string, string[]]>([
  ['a city with a year is no person', 'LOS ANGELES, 1947. Rain. NORA (30) lights a match.', ['NORA']],
  ['where mountains are is no person', 'High in the Swiss mountains NORA (30) lights a match.', ['NORA']],
  ['a ship is no person', 'On board the Merry Widow NORA (30) lights a match.', ['NORA']],
  [
    'who somebody turns out to be replaces the description',
    'A MAN IN A CAMEL COAT claps slowly. This is VINCE PALERMO.',
    ['VINCE PALERMO'],
  ],
  ['an unknown name taken up again is somebody', 'Mick comes in. Mick stops.', ['Mick']],
  ['a creature named by an apposition is somebody', 'Her fox spirit, KON, curls round NORA (30).', ['KON', 'NORA']],
])('%s', (_, action, names) => {
  expect(present(`INT. HALL - DAY\n\n${action}\n`)).toEqual(names);
});

test('a voice from elsewhere is not who "she" means', () => {
  expect(present('INT. HALL - DAY\n\nNORA (30) picks up the phone.\n\nVOICE (V.O.)\nKindly close the log.\n\nShe stands.\n')).toEqual([
    'NORA',
  ]);
});
