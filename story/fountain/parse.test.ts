import { expect, test } from 'vitest';
import { parseFountain } from './parse.ts';
import type { Element } from './syntax.ts';
import { writeFountain } from './write.ts';

/** An element as a short row: kind, text, and what else is particular to it. */
function row(element: Element): unknown[] {
  const extra: unknown[] = [];
  if (element.forced) extra.push('forced');
  if (element.kind === 'scene-heading' && element.sceneNumber) extra.push(`#${element.sceneNumber}`);
  if (element.kind === 'character') extra.push(element.name, ...element.extensions, ...(element.dual ? ['^'] : []));
  if (element.kind === 'section') extra.push(element.depth);
  if (element.kind === 'lyrics') extra.push(element.spoken ? 'spoken' : 'alone');
  for (const { from, to, style } of element.spans) extra.push(`${style} ${from}-${to}`);
  for (const { text, at } of element.notes) extra.push(`[${text}]@${at}`);
  return [element.kind, element.text, ...extra];
}
const rows = (text: string): unknown[][] => parseFountain(text).elements.map(row);

const TABLE: Record<string, [script: string, expected: unknown[][]]> = {
  'a heading with a number': ['INT. KITCHEN - NIGHT #12A#', [['scene-heading', 'INT. KITCHEN - NIGHT', '#12A']]],
  'headings of every prefix': [
    ['int house', 'EXT. A', 'EST. B', 'INT./EXT. C', 'INT/EXT D', 'I/E E'].join('\n\n'),
    ['int house', 'EXT. A', 'EST. B', 'INT./EXT. C', 'INT/EXT D', 'I/E E'].map((text) => ['scene-heading', text]),
  ],
  'a forced heading, but not an ellipsis': [
    '.SNIPER SCOPE\n\n...waiting',
    [
      ['scene-heading', 'SNIPER SCOPE', 'forced'],
      ['action', '...waiting'],
    ],
  ],
  'a word that only begins like a heading': ['INTERESTING times.', [['action', 'INTERESTING times.']]],
  'action over several lines': ['He runs.\n  He falls.', [['action', 'He runs.\nHe falls.']]],
  'forced action in capitals': ['!SCANNING THE AISLES...\nWhere is it?', [['action', 'SCANNING THE AISLES...\nWhere is it?', 'forced']]],
  'capitals with nothing below are action': [
    'THE END\n\nNo.',
    [
      ['action', 'THE END'],
      ['action', 'No.'],
    ],
  ],
  'a speech': [
    'ANNA\nHello.\nYou.',
    [
      ['character', 'ANNA', 'ANNA'],
      ['dialogue', 'Hello.\nYou.'],
    ],
  ],
  'extensions of a cue': [
    "ANNA (V.O.) (CONT'D)\nHi.",
    [
      ['character', "ANNA (V.O.) (CONT'D)", 'ANNA', 'V.O.', "CONT'D"],
      ['dialogue', 'Hi.'],
    ],
  ],
  'a lower-case extension': [
    'HANS (on the radio)\nHi.',
    [
      ['character', 'HANS (on the radio)', 'HANS', 'on the radio'],
      ['dialogue', 'Hi.'],
    ],
  ],
  'a cue with digits': [
    'R2D2\nBeep.\n\n23\nNo.',
    [
      ['character', 'R2D2', 'R2D2'],
      ['dialogue', 'Beep.'],
      ['action', '23\nNo.'],
    ],
  ],
  'a forced cue': [
    '@McAVOY\nYo.',
    [
      ['character', 'McAVOY', 'forced', 'McAVOY'],
      ['dialogue', 'Yo.'],
    ],
  ],
  'a forced cue in Tamil, then unforced': [
    '@பாட்டி\nவா.\n\nபாட்டி\nபோ.',
    [
      ['character', 'பாட்டி', 'forced', 'பாட்டி'],
      ['dialogue', 'வா.'],
      ['character', 'பாட்டி', 'பாட்டி'],
      ['dialogue', 'போ.'],
    ],
  ],
  'a cue in Japanese that returns': [
    '花子\nはい。\n\n太郎\nいいえ。\n\n花子\nええ。',
    [
      ['character', '花子', '花子'],
      ['dialogue', 'はい。'],
      ['action', '太郎\nいいえ。'],
      ['character', '花子', '花子'],
      ['dialogue', 'ええ。'],
    ],
  ],
  'parentheticals between lines': [
    'ANNA\n(softly)\nCome.\n(beat)\nNow.',
    [
      ['character', 'ANNA', 'ANNA'],
      ['parenthetical', 'softly'],
      ['dialogue', 'Come.'],
      ['parenthetical', 'beat'],
      ['dialogue', 'Now.'],
    ],
  ],
  'a parenthetical over two lines': [
    'ANNA\n(very\nsoftly)\nCome.',
    [
      ['character', 'ANNA', 'ANNA'],
      ['parenthetical', 'very\nsoftly'],
      ['dialogue', 'Come.'],
    ],
  ],
  'a bracket that never closes is spoken': [
    'ANNA\n(well\nCome.',
    [
      ['character', 'ANNA', 'ANNA'],
      ['dialogue', '(well\nCome.'],
    ],
  ],
  'a blank line of two spaces stays in the speech': [
    'ANNA\nOne.\n  \nTwo.',
    [
      ['character', 'ANNA', 'ANNA'],
      ['dialogue', 'One.\n\nTwo.'],
    ],
  ],
  'dual dialogue': [
    'ANNA\nNo!\n\nBEN ^\nYes!',
    [
      ['character', 'ANNA', 'ANNA'],
      ['dialogue', 'No!'],
      ['character', 'BEN', 'BEN', '^'],
      ['dialogue', 'Yes!'],
    ],
  ],
  'lyrics alone and sung': [
    '~Willy Wonka!\n~The amazing\n\nANNA\n~La la\nStop.',
    [
      ['lyrics', 'Willy Wonka!\nThe amazing', 'forced', 'alone'],
      ['character', 'ANNA', 'ANNA'],
      ['lyrics', 'La la', 'forced', 'spoken'],
      ['dialogue', 'Stop.'],
    ],
  ],
  transitions: [
    'CUT TO:\n\n> Burn to white.\n\nFADE OUT.\n\nShe wants TO:',
    [
      ['transition', 'CUT TO:'],
      ['transition', 'Burn to white.', 'forced'],
      ['transition', 'FADE OUT.'],
      ['action', 'She wants TO:'],
    ],
  ],
  'centred text': ['> **THE END** <', [['centred', 'THE END', 'bold 0-7']]],
  'a page break': [
    'One.\n\n===\n\nTwo.',
    [
      ['action', 'One.'],
      ['page-break', ''],
      ['action', 'Two.'],
    ],
  ],
  'sections and synopses': [
    '# Act\n## Sequence\n= It begins.',
    [
      ['section', 'Act', 1],
      ['section', 'Sequence', 2],
      ['synopsis', 'It begins.'],
    ],
  ],
  'a note of its own, over lines': ['[[one\ntwo]]', [['note', 'one\ntwo']]],
  'a note inside action': ['He *runs*[[fast?]] away.', [['action', 'He runs away.', 'italic 3-7', '[fast?]@7']]],
  'a note inside a speech leaves the speech whole': [
    'ANNA\n[[louder?]]\nHello.',
    [
      ['character', 'ANNA', 'ANNA'],
      ['dialogue', 'Hello.', '[louder?]@0'],
    ],
  ],
  'a note that never closes is action': ['See [[this.', [['action', 'See [[this.']]],
  'a blank line ends no note; two spaces keep it': [
    '[[one\n\ntwo]]\n\n[[a\n  \nb]]',
    [
      ['action', '[[one'],
      ['action', 'two]]'],
      ['note', 'a\n  \nb'],
    ],
  ],
  'boneyard over paragraphs': [
    'One.\n\n/* INT. GONE\n\nANNA\nNo. */\n\nTwo.',
    [
      ['action', 'One.'],
      ['boneyard', 'INT. GONE\n\nANNA\nNo.'],
      ['action', 'Two.'],
    ],
  ],
  'boneyard inside a line': ['He /* slowly */runs.', [['action', 'He runs.']]],
  'a boneyard that never closes is text': ['He /* runs.', [['action', 'He /* runs.']]],
  emphasis: ['*a* **b** ***c*** _d_', [['action', 'a b c d', 'italic 0-1', 'bold 2-3', 'bold 4-5', 'italic 4-5', 'underline 6-7']]],
  'nested emphasis': ['_**a** b_ and **c *d***', [['action', 'a b and c d', 'underline 0-3', 'bold 0-1', 'bold 8-11', 'italic 10-11']]],
  'escaped and lonely marks': ['\\*a\\* 2 * 3 a_b_c *open', [['action', '*a* 2 * 3 a_b_c *open']]],
  'emphasis ends with its line': ['*a\nb*', [['action', '*a\nb*']]],
};

for (const [name, [script, expected]] of Object.entries(TABLE)) {
  test(name, () => expect(rows(script)).toEqual(expected));
}

test('speeches on the line of their speaker, marked action and a list of who takes part', () => {
  const script = '第一场 夜 内 客栈\n\n人物：白露、小二\n\n△大雨。\n\n小二（小声）：姑娘找谁？\n\n白露：铁无双。\n一壶酒。\n小二：好。';
  expect(rows(script)).toEqual([
    ['scene-heading', '第一场 夜 内 客栈'],
    ['note', '人物：白露、小二'],
    ['action', '大雨。'],
    ['character', '小二', '小二'],
    ['parenthetical', '小声'],
    ['dialogue', '姑娘找谁？'],
    ['character', '白露', '白露'],
    ['dialogue', '铁无双。\n一壶酒。'],
    ['character', '小二', '小二'],
    ['dialogue', '好。'],
  ]);
});

test.each([
  ['THE ESCAPE COMMITTEE\nby Gráinne\n\nINT. HOME - DAY\n\nBingo.', 'THE ESCAPE COMMITTEE'],
  ['『あかりの宿』\n作　三橋\n\n○居間（夜）\n\n雪。', 'あかりの宿'],
  ['LA PLAYA DE TERUEL, guion de Asunción\n\n1. INT. BAR - DÍA\n\nCalor.', 'LA PLAYA DE TERUEL'],
  ['21 AOÛT\nDocu-fiction écrite par Solène\n\nSÉQ. 1. INT. MUSÉE - MATIN\n\nCalme.', '21 AOÛT'],
])('a title typed above the first heading is a title page: %j', (script, title) => {
  const { titlePage, elements } = parseFountain(script);
  expect(titlePage[0]).toMatchObject({ key: 'Title', values: [title] });
  expect(elements[0]?.kind).toBe('scene-heading');
  expect(writeFountain({ titlePage, elements })).toBe(`${script}\n`);
});

test.each(['A voice in the dark.', 'OVER BLACK', 'FADE IN:', 'Rain on a roof\nand a dog'])(
  '%j above the first heading is no title',
  (line) => {
    expect(parseFountain(`${line}\n\nINT. HOME - DAY\n\nBingo.`).titlePage).toEqual([]);
  },
);

test('a numbered heading goes on below: place and hour on lines of their own', () => {
  expect(rows('காட்சி 1\nஇடம்: பேருந்து - உள்\nநேரம்: காலை\n\nகூட்டம்.')).toEqual([
    ['scene-heading', 'காட்சி 1 - பேருந்து - உள் - காலை'],
    ['action', 'கூட்டம்.'],
  ]);
});

test('a Japanese speech stands in its brackets on the line of its speaker', () => {
  expect(
    rows('○居間（夜）\n\n佐和「お二人様ですね」\n\n立花（驚いて）「いえ」\n\n佐和「あら」').map(([kind, text]) => [kind, text]),
  ).toEqual([
    ['scene-heading', '○居間（夜）'],
    ['character', '佐和'],
    ['dialogue', 'お二人様ですね'],
    ['character', '立花'],
    ['parenthetical', '驚いて'],
    ['dialogue', 'いえ'],
    ['character', '佐和'],
    ['dialogue', 'あら'],
  ]);
});

test('a colon alone makes no speech', () => {
  const script = 'INT. A\n\nAnna reads: milk, eggs.\n\nMonday: rain.\n\nANNA\nNote: buy tea.\n\nShe leaves.\n\nOn the wall: a clock.';
  expect(rows(script).filter(([kind]) => kind === 'character')).toEqual([['character', 'ANNA', 'ANNA']]);
});

test('a title page keeps keys, values and lines', () => {
  const { titlePage, elements } = parseFountain('Title:\n    _**A**_\n    B\nCredit: by\nDraft date: 1/1\n\nINT. A');
  expect(titlePage).toEqual([
    { key: 'Title', values: ['_**A**_', 'B'], lines: { from: 1, to: 3 } },
    { key: 'Credit', values: ['by'], lines: { from: 4, to: 4 } },
    { key: 'Draft date', values: ['1/1'], lines: { from: 5, to: 5 } },
  ]);
  expect(elements.map(row)).toEqual([['scene-heading', 'INT. A']]);
});

test('a transition or a conversation at the top is no title page', () => {
  expect(parseFountain('FADE IN:\n\nINT. A').titlePage).toEqual([]);
  expect(parseFountain('Anna: Hello.\nBen: Hi.').titlePage).toEqual([]);
});

test('line ends, byte-order mark, tabs and decomposed letters make no difference', () => {
  const plain = 'INT. CAFÉ - DAY\n\nANNA\nHello.\n';
  const odd = '\uFEFF\tINT. CAFE\u0301 - DAY\r\n\r\n\t\tANNA\r\n\tHello.\r\n';
  expect(rows(odd)).toEqual(rows(plain));
  expect(parseFountain(odd).elements.map(({ lines }) => lines)).toEqual(parseFountain(plain).elements.map(({ lines }) => lines));
});

test('every line that is not blank belongs to exactly one element', () => {
  const script = '# A\nINT. A\n\nHe\n[[x\ny]]\nruns /* a\n\nb */ on.\n\nANNA\n(a)\n~b\n\n/* z\n\nz */\nEnd.';
  const covered = parseFountain(script).elements.flatMap(({ lines }) =>
    Array.from({ length: lines.to - lines.from + 1 }, (_, at) => lines.from + at),
  );
  expect(new Set(covered).size).toBe(covered.length);
  for (const [index, line] of script.split('\n').entries()) if (line.trim() !== '') expect(covered).toContain(index + 1);
});

test('lines of unknown keys right above the first heading are a title page', () => {
  const { titlePage } = parseFountain('CLIENT: Adom Bank\nSPOT: "The Box" (:60)\n\nEXT. MARKET - DAWN\n\nShutters go up.\n');
  expect(titlePage.map(({ key }) => key)).toEqual(['CLIENT', 'SPOT']);
});

test('speech with names before it is no title page when no heading follows', () => {
  const { titlePage } = parseFountain('ANNA: Hello.\nBEN: Hello yourself.\n\nThey laugh.\n');
  expect(titlePage).toEqual([]);
});

test.each([
  'SEC. 1. INT. PELUQUERÍA – DÍA', '1-2. НАТ. ДВОР — УТРО', 'SÉQ. 4 – INT/NUIT – VOITURE', '3. 병원 복도 (밤)', '２　喫茶店・中（昼）', '1、客厅 内 日',
  'ದೃಶ್ಯ ೨ - ಹೊರಾಂಗಣ - ಹೊಲ - ಬೆಳಿಗ್ಗೆ', 'দৃশ্য: ৩ - আউটডোর - ঘাট - বিকেল', 'दृश्य क्र. ३ - बाहेर - शेत - दुपार', 'சீன் 2 - வெளிப்புறம் - கோயில் - மாலை', 'سین 2 - بیرونی - بازار - شام', 'المشهد الثالث: داخلي - غرفة - نهار',
])('%s is a heading', (line) => {
  expect(parseFountain(`${line}\n\n……\n`).elements[0]?.kind).toBe('scene-heading');
}); // prettier-ignore

test('a sentence that begins with "outside" is told, not a heading', () => {
  const { elements } = parseFountain('காட்சி 1 - உள் - கடை - இரவு\n\nவெளியே பட்டாசுச் சத்தம். மீனா எழுந்து நிற்கிறாள்.\n');
  expect(elements.map(({ kind }) => kind)).toEqual(['scene-heading', 'action']);
});

test.each(['CORTA PARA:', 'STACCO', 'قطع', 'कट टू', '暗転', 'ЗТМ'])('%s alone on its line is a transition', (line) => {
  expect(parseFountain(`INT. A - DAY\n\nHe goes.\n\n${line}\n\nINT. B - DAY\n`).elements.map(({ kind }) => kind)).toContain('transition');
});

test('brackets behind a stop part a speech on the line of its speaker; a voice there is no manner', () => {
  const { elements } = parseFountain(
    '第1场　夜　外　小区\n\n老秦：真有人？\n小马：有。\n老秦：哎。\n小马：有。（笑）明天她还点两碗。\n手机（画外音）：已超时。\n',
  );
  expect(elements.slice(7).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'character 小马', 'dialogue 有。', 'parenthetical 笑', 'dialogue 明天她还点两碗。', 'character 手机', 'dialogue 已超时。',
  ]); // prettier-ignore
});
