import { describe, expect, test } from 'vitest';
import { readEnglish } from '../actions-english.ts';
import type { Person } from '../cast.ts';
import { Memory } from '../coreference.ts';
import { Cast } from '../people-in-scene.ts';
import { SceneCast } from '../scene-cast.ts';
import { sentencesOf, tokensOf } from '../sentences.ts';

const person = (name: string, gender: 'female' | 'male'): Person => ({
  id: name.toLowerCase(), name, forms: [name.toLowerCase()], noun: null, gender, band: null, years: null, description: '', speaks: true,
  lines: { from: 1, to: 1 }, called: null, kin: [], epithets: [], members: [],
}); // prettier-ignore
const CAST = [person('Mira', 'female'), person('Nora', 'female'), person('Tom', 'male'), person('Danny', 'male'), person('Doyle', 'male')];

/** Reads sentences of one scene: "who verb" for everything somebody does, and everybody who can be seen. */
function read(text: string, { past = false } = {}): { deeds: string[]; present: string[] } {
  const cast = new SceneCast(new Cast(CAST), 'en');
  const memory = new Memory();
  for (const { id, gender, band } of CAST) memory.meet({ id, gender, band, group: false });
  const deeds: { who: string; verb: string }[] = [];
  const present = new Set<string>();
  for (const sentence of sentencesOf(text, { from: 1, to: 1 })) {
    const reading = readEnglish(tokensOf(sentence.text), { cast, memory }, { past });
    for (const { from, to } of reading.same ?? []) {
      present.delete(from);
      for (const deed of deeds) if (deed.who === from) deed.who = to;
    }
    for (const id of reading.present) present.add(id);
    for (const { who, verb } of reading.deeds) for (const id of who ?? []) deeds.push({ who: id, verb });
  }
  return { deeds: deeds.map(({ who, verb }) => `${who} ${verb}`), present: [...present] };
}

describe('who does what', () => {
  test.each<[string, string[]]>([
    ['Mira lifts the lid and sets it on the stove.', ['mira lift', 'mira set']],
    ['Turns. Walks away.', []],
    ['Tom closes the door. Turns. Walks away.', ['tom close', 'tom turn', 'tom walk']],
    ['Breathing hard, Mira locks the door.', ['mira breathe', 'mira lock']],
    ['Mira shells peas into a bowl.', ['mira shell']],
    ['Tom and two labourers tie sheaves.', ['tom tie', 'labourers tie']],
    ['Tom, without taking off his headphones, shoves his cart aside.', ['tom shove']],
    ['Danny begins to cry. He keeps walking.', ['danny cry', 'danny walk']],
    ['Tom stops folding the map.', ['tom stop']],
    ['Tom is dragged into a cell by two guards.', ['guards drag']],
    ['Mira, who runs the place, sticks a pin in the map.', ['mira stick']],
    ['Mira, Tom and Danny each take a chair.', ['mira take', 'tom take', 'danny take']],
    ['In the doorway stands Tom.', ['tom stand']],
    ['Behind him trots a small boy.', ['boy trot']],
    ['Mira hands Danny a key.', ['mira hand']],
    ['She crosses herself.', []],
    ['Mira does not move. She can hardly breathe.', []],
    ['As Mira pours, Tom laughs.', ['mira pour', 'tom laugh']],
    ["Mira's hands tremble.", ['mira tremble']],
    ['Mira watches Tom leave.', ['mira watch', 'tom leave']],
    ['The camera pans across the room. We see a gun.', []],
    ['Rain ticks on the glass. A voice asks.', []],
    ['Tom — seventeen, if that — stamps his feet.', ['tom stamp']],
    ['Enter Tom and his neighbour Mira, carrying a duvet.', ['tom enter', 'mira enter', 'tom carry', 'mira carry']],
    ['Around it float Mira, the captain; the cook, Danny; and Tom.', ['mira float', 'danny float', 'tom float']],
    ['The otter pops up, sniffs the crust and sneezes.', ['otter pop', 'otter sniff', 'otter sneeze']],
    ['Tom clicks a remote at a screen that refuses to change.', ['tom click']],
    ['Mira looks down at the umbrella dripping in her hand.', ['mira look']],
    ['Beside Mira a priest hunched in his hood.', []],
    ['From outside, very convincing SOBBING.', []],
    ['Mira, reading glasses on a chain, peels a pear.', ['mira peel']],
    ['Breathing. Nothing else.', []],
    ['Tom leaps from roof to roof.', ['tom leap']],
    ['Tom stares, stomach rumbling.', ['tom stare']],
    ['Mira and Nora wait. Tom waves. Both women freeze.', ['mira wait', 'nora wait', 'tom wave', 'mira freeze', 'nora freeze']],
    ['Three teenagers wait. The teenagers crowd round.', ['teenagers wait', 'teenagers crowd']],
  ])('%s', (text, deeds) => {
    expect(read(text).deeds).toEqual(deeds);
  });

  test('a story told in the past tense is read like one told in the present', () => {
    const told = read('Nora sat at the desk and filled in charts. She had been asked this many times.', { past: true });
    expect(told.deeds).toEqual(['nora sit', 'nora fill']);
  });

  test('"he" is who the sentence was about, not who else was in it', () => {
    expect(read('Tom laughed so loudly that Doyle turned over. He sat down.', { past: true }).deeds).toEqual([
      'tom laugh',
      'doyle turn',
      'tom sit',
    ]);
  });
});

test.each<[string, boolean, string[]]>([
  ['A truck pulls over and out gets Danny.', false, ['danny get']],
  ['Mira, six feet of scar and velvet, stood at the wheel.', true, ['mira stand']],
  ['There in the white stood Tom.', true, ['tom stand']],
])('%s', (text, past, wanted) => {
  expect(read(text, { past }).deeds).toEqual(wanted);
});

describe('who is there', () => {
  test('somebody named after they came in is one person', () => {
    const { deeds, present } = read('A pale teenager sits down beside Mira. This is Danny. He slides a passport over.');
    expect(present).toEqual(['mira', 'danny']);
    expect(deeds).toEqual(['danny sit', 'danny slide']);
  });

  test.each<[string, string[]]>([
    ['A photograph of Tom lies on the table.', []],
    ['Mira phones Tom. She thinks of Danny.', ['mira']],
    ['Mira is alone. Tom is gone.', ['mira']],
    ['An old fisherman, Tom, mends a net.', ['tom']],
    ['Tom, an old fisherman, mends a net.', ['tom']],
    ['On the screen a soldier draws his sword.', []],
    ["A child's rocking horse. Somewhere a priest's bell.", []],
    ['A crowd of students cheers.', ['students']],
    ['A white MARE yawns.', ['mare']],
    ['There is a man at the door.', ['man']],
    ['A photograph falls into her lap: a MAN in Army greens.', []],
    ['Tom stares at the TV: a newscaster, mid-sentence.', ['tom']],
    ['In the passenger seat Mira holds an urn.', ['mira']],
    ['Tom turns it over: THE BLUE PARROT.', ['tom']],
    ['A crew of sailors and drunken men cheers.', ['crew']],
    ['Tom, a ruin of a man, waits.', ['tom']],
    ['Parents with phones aloft.', ['parents']],
    ['Tom looks at the left one.', ['tom']],
    ['The bell of the Merry Widow rings.', []],
    ['The tape reads TOM.', []],
    ['A woman in a wet jacket bows low: Mira, out of breath.', ['mira']],
    ['A hunter in orange, Tom, lies on his belly.', ['tom']],
    ['Somebody better known as Tom sits.', ['tom']],
    ['Tom, alone in the dark, waits.', ['tom']],
    ['Gospel from a blown speaker.', []],
    ['Through the crowd comes Tom.', ['tom']],
    ['Two longshoremen smoke. The younger longshoreman spits.', ['longshoremen']],
    ['A stranger rides up. It is a woman.', ['stranger']],
  ])('%s', (text, present) => {
    expect(read(text).present).toEqual(present);
  });
});
