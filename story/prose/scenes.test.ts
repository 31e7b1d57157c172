import { expect, test } from 'vitest';
import { parseFountain } from '../fountain/parse.ts';
import { cutScenes } from '../scene-source.ts';

/** Who says what, and what is told, of a prose text. */
function told(text: string): string[][] {
  return cutScenes(parseFountain(text)).map(({ elements }) =>
    elements.flatMap((element, index) => {
      if (element.kind === 'action') return [`* ${element.text}`];
      const cue = elements.slice(0, index).findLast(({ kind }) => kind === 'character');
      if (element.kind === 'parenthetical') return [`(${element.text})`];
      return element.kind === 'dialogue' ? [`${cue?.text}: ${element.text}`] : [];
    }),
  );
}

test.each([
  ['English', '“Are you coming?” asked Ben.', ['Ben: Are you coming?']],
  ['straight quotes', '"No," said the old man. "Never."', ['old man: No. Never.']],
  ['German', '„Wo ist sie?“, fragte Karl.', ['Karl: Wo ist sie?']],
  ['French', '« Tu viens ? » demanda Claire.', ['Claire: Tu viens ?']],
  ['French with dashes', '— Tu viens, demanda Claire.', ['Claire: Tu viens']],
  ['Spanish', '«Ven conmigo», dijo Marta.', ['Marta: Ven conmigo']],
  ['Russian', '«Где она?» — спросил Иван.', ['Иван: Где она?']],
  ['Japanese', '「どこへ行くの」と花子は言った。', ['花子: どこへ行くの']],
  ['Tamil', '"வா கண்ணா" என்று பாட்டி சொன்னாள்.', ['பாட்டி: வா கண்ணா']],
  ['Hindi', '"तुम कहाँ हो?" राम ने पूछा।', ['राम: तुम कहाँ हो?']],
  ['Arabic', '«إلى أين؟» قالت ليلى.', ['ليلى: إلى أين؟']],
  ['name before the verb', '"Stop!" Anna shouted.', ['(shouting)', 'Anna: Stop!']],
  ['conversation lines', 'Anna: Hello there.\nBen: Hi.', ['Anna: Hello there.', 'Ben: Hi.']],
])('speech in quotation marks becomes dialogue: %s', (_, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a pronoun is whoever it can be, and untagged lines take turns', () => {
  const text =
    'Anna stood on the platform. "Are you coming?" asked Ben, holding his case.\n\n"I can\'t," she said softly, and looked away.\n\n"Then when?"\n\n"Never."';
  expect(told(text)).toEqual([
    [
      '* Anna stood on the platform.',
      'Ben: Are you coming?',
      '* Ben holding his case.',
      '(softly)',
      "Anna: I can't.",
      '* Anna looked away.',
      'Ben: Then when?',
      'Anna: Never.',
    ],
  ]);
});

test('a speech goes on over its tag, and stops where something else is told', () => {
  expect(told('"Then who," she asked, "is that?"')).toEqual([['Someone: Then who, is that?']]);
  expect(told('Owen sat down. "Go," he said. He rose. "Go now."')).toEqual([
    ['* Owen sat down.', 'Owen: Go.', '* He rose.', 'Owen: Go now.'],
  ]);
});

test('whoever says their name has it from the first line', () => {
  expect(told('A girl waited. "Yes?" she asked.\n\n"What is your name?" asked Mr. Banerjee.\n\n"Mishti," said the girl.')).toEqual([
    ['* A girl waited.', 'Mishti: Yes?', 'Mr. Banerjee: What is your name?', 'Mishti: Mishti.'],
  ]);
});

test('a new scene begins where the story moves to another time or after a break', () => {
  expect(
    told('Anna slept.\n\nThe next morning, it rained.\n\n* * *\n\nIn Paris it was noon.\n\nIt stayed so.').map((scene) => scene.length),
  ).toEqual([1, 1, 2]);
});

test('told and spoken keep the lines they were read on', () => {
  const [scene] = cutScenes(parseFountain('It rains.\n\nAnna waits.\n"Ben?" she asks.\n'));
  expect(scene?.elements.filter(({ kind }) => kind === 'dialogue').map(({ lines }) => lines)).toEqual([{ from: 4, to: 4 }]);
});

test('apostrophes and inches are no speech', () => {
  expect(told("It's Anna's dog. 'Tis late.")).toEqual([["* It's Anna's dog. 'Tis late."]]);
});
