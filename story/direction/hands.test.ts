import { expect, test } from 'vitest';
import type { PlannedShot } from '../../schema/shot.ts';
import { openReader } from '../read.ts';
import { calledIn, namesOf } from './qualities.ts';

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
  expect(new Set(held(RAIN, 'mira'))).toEqual(new Set(['black umbrella']));
});

test('what is given is in the hand of who got it', () => {
  expect(held(RAIN, 'theo').at(-1)).toBe('letter');
  expect(held(RAIN, 'theo')[0]).toBeNull();
});

test('a thing has the colour or stuff the script gives it, in any language', () => {
  const lit = (script: string): (string | null)[] => held(script, 'mira').slice(-1);
  expect(lit('INT. ROOM - NIGHT\n\nMIRA, 34, waits.\n\nMira takes the brass lamp.\n\nMIRA\nLook.\n')).toEqual(['brass lamp']);
  expect(calledIn('Ana abre un paraguas negro.', 'umbrella', namesOf('umbrella', 'es'))).toBe('black umbrella');
  expect(calledIn('Il ouvre un parapluie en bois.', 'umbrella', namesOf('umbrella', 'fr'))).toBe('wooden umbrella');
  expect(calledIn('அவள் கருப்பு குடையைப் பிடிக்கிறாள்.', 'umbrella', namesOf('umbrella', 'ta'))).toBe('black umbrella');
  expect(calledIn('她撑着一把黑伞。', 'umbrella', namesOf('umbrella', 'zh'))).toBe('black umbrella');
  expect(calledIn('A man in a red coat with an umbrella.', 'umbrella', namesOf('umbrella', 'en'))).toBe('umbrella');
});

test('what is held is held on into the next scene of the same place, and an umbrella from street to street', () => {
  const next = (heading: string): (string | null)[] => held(`${RAIN}\n${heading}\n\nMIRA\nStill here.\n`, 'mira').slice(-1);
  expect(next('EXT. BRIDGE - DAWN')).toEqual(['black umbrella']);
  expect(next('EXT. STREET - NIGHT')).toEqual(['black umbrella']);
  expect(next('INT. ROOM - NIGHT')).toEqual([null]);
});

test('an umbrella that is closed stays in the hand, closed, until it is put down', () => {
  expect(held(`${RAIN}\nMira closes the umbrella.\n\nMIRA\nCome.\n`, 'mira').at(-1)).toBe('black closed umbrella');
  expect(held(`${RAIN}\nMira puts down the umbrella.\n\nMIRA\nCome.\n`, 'mira').at(-1)).toBeNull();
});
