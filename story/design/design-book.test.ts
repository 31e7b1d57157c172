import { expect, test } from 'vitest';
import { CULTURE_IDS } from '../../schema/culture.ts';
import { DesignBook } from '../../schema/design.ts';
import { analyseScript } from '../analysis/analyse.ts';
import { CULTURE_PACKS } from '../culture/packs.ts';
import { parseFountain } from '../fountain/parse.ts';
import { cutScenes } from '../scene-source.ts';
import { distance } from './colours.ts';
import { designStory } from './design-book.ts';

const design = (script: string): DesignBook => {
  const screenplay = parseFountain(script);
  return DesignBook.parse(designStory(analyseScript(screenplay, cutScenes(screenplay))));
};
const face = (book: DesignBook, id: string): unknown => {
  const { face: features, skinTone, eyeColour, stature } = book.cast[id]!.look;
  return { features, skinTone, eyeColour, stature };
};

test('the same character keeps the same face in another film', () => {
  const one = design('INT. TEA ROOM, KYOTO - DAY\n\nKENJI (64) kneels. HANA (29) enters.\n\nKENJI\nHello.\n');
  const other = design('EXT. BEACH, JAPAN - NIGHT\n\nKENJI (64) runs. AKIRA (30) follows.\n\nAKIRA\nWait!\n');
  expect(face(other, 'kenji')).toEqual(face(one, 'kenji'));
});

test('people wear what the script says, in its colours', () => {
  const { look } = design('INT. ROOM - DAY\n\nMEERA (40), in a red sari, sits.\n\nMEERA\nYes.\n').cast['meera']!;
  const sari = look.garments.find(({ id }) => id === 'sari');
  expect(distance(sari!.main, [0.55, 0.2, 27])).toBeLessThan(0.02);
  expect(look.garments.some(({ id }) => id === 'trousers')).toBe(false);
});

test('two people of a film differ in cloth and in voice', () => {
  const { cast } = design('INT. OFFICE, CHICAGO - DAY\n\nANNA (30) and JULIA (31) sit.\n\nANNA\nHi.\n\nJULIA\nHi.\n');
  const hue = (id: string) => cast[id]!.look.garments.find((worn) => !['shoes', 'trousers', 'jeans'].includes(worn.id))!.main;
  expect(distance(hue('anna'), hue('julia'))).toBeGreaterThan(0.05);
  expect(cast['anna']!.voiceId).not.toBe(cast['julia']!.voiceId);
});

test('every culture has a pack under its own id, with something to wear for everyone', () => {
  for (const id of CULTURE_IDS) {
    const pack = CULTURE_PACKS[id];
    expect(pack.id).toBe(id);
    for (const style of ['traditional', 'modern', 'fusion'] as const)
      for (const side of ['female', 'male'] as const) expect(pack.attire[style][side].adult.length).toBeGreaterThan(0);
  }
});
