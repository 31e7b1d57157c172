import { describe, expect, it } from 'vitest';
import { openReader } from '../read.ts';

const castOf = (prose: string) => openReader({ language: null, culture: null }).read(`INT. ROOM - DAY\n\n${prose}\n`).graph.characters;
const told = (prose: string, name: string) => {
  const person = castOf(prose).find((each) => each.name.toLowerCase() === name.toLowerCase());
  return person && `${person.gender} ${person.ageBand}`;
};

describe('what an introduction tells', () => {
  it.each([
    ['A waitress pours coffee for a man. His name is GARRETT. Forty. Nice teeth.', 'GARRETT', 'male adult'],
    ['A pale girl of fifteen sits down. This is DANNY.', 'DANNY', 'female teen'],
    ['BAEK, the engineer, not yet thirty, checks his watch.', 'BAEK', 'male young-adult'],
    ['LORRAINE, a waitress pushing sixty, tops up the coffee.', 'LORRAINE', 'female middle-aged'],
    ['An elderly woman in a grey kimono, FUMIKO, bows.', 'FUMIKO', 'female mature'],
    ["SOHAL, the bride's father, ramrod straight at sixty-four, waits.", 'SOHAL', 'male mature'],
    ['A JANITOR shoves his cart into the corner.', 'JANITOR', 'male adult'],
    ['A NURSE crosses herself.', 'NURSE', 'female adult'],
    ['GRANDMA QIAN marches in.', 'GRANDMA QIAN', 'female mature'],
    ['OGAWA, a clerk in his last year before retirement, writes a tag.', 'OGAWA', 'male mature'],
  ])('%s', (prose, name, wanted) => expect(told(`${prose}\n\n${name}\nHello.`, name)).toBe(wanted));

  it('does not take the number of things for an age', () => {
    expect(told('MAYA, tired, eats 3 apples. Twelve more wait.\n\nMAYA\nHello.', 'MAYA')).toBe('female adult');
  });
});
