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
  ['French, turned round', '« Encore toi ! » ronchonna-t-il. Luc ferma le livre.', ['Someone: Encore toi !', '* Luc ferma le livre.']],
  ['French, a tag within', '« Demain ? souffla Luc. Si tôt ? »', ['(whispering)', 'Luc: Demain ? Si tôt ?']],
  ['French dash, question', '— Où est la clé ? demanda Mme Petit.', ['Mme Petit: Où est la clé ?']],
  ['Spanish dashes', '—No llueve —dijo Inés—. Vámonos.', ['Inés: No llueve Vámonos.']],
  ['Portuguese', '— Entre — pediu Ana.', ['Ana: Entre']],
  ['Russian dashes', '— Кто там? — прошептала Вера.', ['(whispering)', 'Вера: Кто там?']],
  ['Tamil, verb first', '"வா," என்றான் கண்ணன்.', ['கண்ணன்: வா.']],
  ['Hindi with a manner', '"चलो," राधा ने धीरे से कहा।', ['राधा: चलो.']],
  ['Japanese without a verb of saying', '「そうね」花子は首を振った。', ['花子: そうね', '* 花子は首を振った。']],
  ['Chinese with a manner', '小红笑着说:“好吧。”', ['小红: 好吧。']],
  ['Korean with a manner', '수진은 웃으며 물었다. "정말요?"', ['수진: 정말요?']],
  ['Russian, manner before the verb', '— Уходите, — строго сказала Вера.', ['Вера: Уходите']],
  ['Russian, a deed for a tag', '— Мат, — улыбнулся Борис.', ['Борис: Мат', '* улыбнулся Борис.']],
  ['Spanish, to whom', '—¿Es usted? —le gritó Inés.', ['(shouting)', 'Inés: ¿Es usted?']],
  ['a dash within a paragraph', 'Ana ergueu o copo. — Saúde — disse baixinho.', ['* Ana ergueu o copo.', 'Ana: Saúde']],
  ['whom it is said to', '“Go,” Anna told the young man.', ['Anna: Go.']],
  ['Hindi, a title for a name', 'मास्टर दीनानाथ ने ताला खोला। “कौन?” मास्टर जी ने पूछा।', ['* मास्टर दीनानाथ ने ताला खोला।', 'दीनानाथ: कौन?']],
  ['single straight quotes', "'Wait!' Tom called. 'It's not over.'", ["Tom: Wait! It's not over."]],
  ['a possessive', '"Hurry," said Tom\'s mother.', ['mother: Hurry.']],
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

test.each([
  ['Sein Onkel Karl, ein Mann von siebzig Jahren, schlief.\n\n„Wach auf“, sagte Eva.\n\n„Lass mich“, brummte der alte Mann.', 'Karl'],
  ['Sa grand-mère, Odile, tricotait. Paul entra.\n\n« Bonsoir », dit Paul.\n\n« Ferme la porte », répondit la vieille femme.', 'Odile'],
  ['Nora, a girl of eight, sat by Mrs. Pratt.\n\n"Go," said Nora.\n\n"Not yet," said the old woman.', 'Mrs. Pratt'],
])('who is called by a noun is the one with a name who can be that: %s', (text, name) => {
  expect(told(text)[0]?.at(-1)).toMatch(new RegExp(`^${name}: `));
});

test.each([
  'Plus tard, au port, il pleuvait.',
  'Zwei Stunden später wartete er.',
  'Horas después, llovía.',
  'Na manhã seguinte, choveu.',
  'Later, at the inn, it rained.',
])('the story moves on: %s', (opening) => {
  expect(told(`Anna.\n\n${opening}`)).toHaveLength(2);
});

test.each([
  [
    '“Sit still, Maggie,” said Grandad. “Is it legal?” I whispered.\n\n“Is it legal?” I asked.',
    'who tells the story is called what the others call them',
    'Maggie: Is it legal?',
  ],
  [
    "A girl came up the path. “Does it run?” she asked.\n\n“What's your name?” said Dale.\n\n“Josie Kemp,” said the girl.",
    'a name given later is theirs from the first line',
    'Josie Kemp: Does it run?',
  ],
  ['The dragon Ombrush lay on her gold. “Mother,” whispered the dragon.', 'a noun beside a name is that person', 'Ombrush: Mother.'],
  ['A goat called Flurina hated her bell. “I clank,” grumbled the goat.', 'whoever is called a name goes by it', 'Flurina: I clank.'],
  ['—Buenas noches —dijo la anciana—. Soy tu tía Consuelo.', 'who says their name has it', 'Consuelo: Buenas noches Soy tu tía Consuelo.'],
  [
    'Tom laughed so loudly that Mr. Doyle woke. Nora laid a blanket over him.\n\n“Forty-one,” he murmured.',
    'a pronoun is rather the subject',
    'Tom: Forty-one.',
  ],
])('%s: %s', (text, _, line) => {
  expect(told(text).flat()).toContain(line);
});
test.each([
  [
    'somebody who was told of since the last line goes on',
    '“Take it,” said Karl to Ben.\n\nKarl held up the match. He looked at it.\n\n“It is wet,” he said.',
    'Karl: It is wet.',
  ],
  ['a bride before her name', 'At the table the bride, Niamh, leaned forward and said gently, “Sit down.”', 'Niamh: Sit down.'],
  ['a mother named after her child', 'Umm Tareq held a slip.\n\n“Again,” she told the young man beside her.', 'Umm Tareq: Again.'],
])('who speaks: %s', (_case, text, line) => {
  expect(told(text).flat()).toContain(line);
});
