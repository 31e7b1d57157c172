import { expect, test } from 'vitest';
import type { PlannedShot } from '../../schema/shot.ts';
import { openReader } from '../read.ts';

const held = (script: string, id: string): (string | null)[] =>
  openReader()
    .read(script)
    .shots.filter(({ kind }: PlannedShot) => kind === 'scene')
    .flatMap(({ figures }) => figures.filter(({ characterId }) => characterId === id).map(({ holds }) => holds));

const RAIN = `EXT. BRIDGE - NIGHT

Rain falls.

MIRA, 34, stands alone under a lamp. She holds a black umbrella. THEO, 36, walks out of the mist.

THEO
You kept it.

Mira takes an old letter from her coat and gives it to Theo.

THEO
I wrote this.
`;

test('what somebody is told to hold they have in hand from the first picture on, whatever else they take', () => {
  expect(new Set(held(RAIN, 'mira'))).toEqual(new Set(['umbrella']));
});

test('what is given is in the hand of who got it', () => {
  expect(held(RAIN, 'theo').at(-1)).toBe('letter');
  expect(held(RAIN, 'theo')[0]).toBeNull();
});

test('what is put away is in no hand', () => {
  expect(held(`${RAIN}\nMira closes the umbrella.\n\nMIRA\nCome.\n`, 'mira').at(-1)).toBeNull();
});
