import { expect, test } from 'vitest';
import { parseFountain } from './fountain/parse.ts';
import { cutScenes, type SceneSource } from './scene-source.ts';

const cut = (text: string): SceneSource[] => cutScenes(parseFountain(text));
const ids = (text: string): string[] => cut(text).map(({ id }) => id);

const KITCHEN = 'INT. KITCHEN - DAY\n\nAnna cooks rice for two.\n';
const STREET = 'EXT. STREET - NIGHT\n\nBen waits in the rain.\n';
const KITCHEN_AGAIN = 'INT. KITCHEN - DAY\n\nThe rice is cold by now.\n';

test.each([
  ['INT. HOUSE - KITCHEN - NIGHT', { interior: true, exterior: false, placeText: 'HOUSE - KITCHEN', timeText: 'NIGHT' }],
  ['EXT. OLD BRIDGE – DAWN – RAIN', { interior: false, exterior: true, placeText: 'OLD BRIDGE', timeText: 'DAWN - RAIN' }],
  ['INT./EXT. CAR - MOMENTS LATER', { interior: true, exterior: true, placeText: 'CAR', timeText: 'MOMENTS LATER' }],
  ['I/E. BOAT', { interior: true, exterior: true, placeText: 'BOAT', timeText: null }],
  ['EST. PALACE - JOUR', { interior: false, exterior: true, placeText: 'PALACE', timeText: 'JOUR' }],
  ['.THE VOID', { interior: false, exterior: false, placeText: 'THE VOID', timeText: null }],
  ['INT. DAY CARE CENTRE - 3:30 PM', { interior: true, exterior: false, placeText: 'DAY CARE CENTRE', timeText: '3:30 PM' }],
  ['S#1. 편의점 안 / 밤', { interior: true, exterior: false, placeText: '편의점 안', timeText: '밤', number: '1' }],
  ['第二场 清晨 外 竹林', { interior: false, exterior: true, placeText: '竹林', timeText: '清晨', number: '二' }],
  ['内景 咖啡馆 夜', { interior: true, exterior: false, placeText: '咖啡馆', timeText: '夜' }],
  ['مشهد 1 - داخلي - مصنع النسيج - نهار', { interior: true, exterior: false, placeText: 'مصنع النسيج', timeText: 'نهار' }],
  ['○居間（夜）', { interior: false, exterior: false, placeText: '居間', timeText: '夜' }],
  ['ИНТ. СТАНЦИЯ «ЗАРЯ» – НОЧЬ', { interior: true, exterior: false, placeText: 'СТАНЦИЯ «ЗАРЯ»', timeText: 'НОЧЬ' }],
  ['2. EST. PIAZZA - NOTTE', { interior: false, exterior: true, placeText: 'PIAZZA', timeText: 'NOTTE', number: '2' }],
  ['INNEN/AUSSEN AUTO - NACHT', { interior: true, exterior: true, placeText: 'AUTO', timeText: 'NACHT' }],
  ['SCENE 4: INT. KITCHEN - NIGHT', { interior: true, exterior: false, placeText: 'KITCHEN', timeText: 'NIGHT', number: '4' }],
  ['EXT. கடற்கரை - இரவு', { interior: false, exterior: true, placeText: 'கடற்கரை', timeText: 'இரவு' }],
])('%s is taken apart', (heading, expected) => {
  expect(cut(`${heading}\n\nSomething.`)[0]?.heading).toMatchObject(expected);
});

test.each(['Innen ist es dunkel.', '3 men walk in', '내부 고발자가 말한다.', '外面下着雨。', '屋内にて', 'Scene shop workers wait.'])(
  '%s is no heading',
  (line) => {
    expect(cut(`${line}\n\n${KITCHEN}`).map(({ heading }) => heading?.placeText ?? null)).toEqual([null, 'KITCHEN']);
  },
);

test('scenes keep their ids when others are edited, added, removed or moved', () => {
  const [kitchen, street, again] = ids(KITCHEN + '\n' + STREET + '\n' + KITCHEN_AGAIN);
  expect(new Set([kitchen, street, again]).size).toBe(3);
  expect(ids(KITCHEN_AGAIN + '\n' + STREET + '\n' + KITCHEN)).toEqual([again, street, kitchen]);
  expect(ids(STREET + '\n' + KITCHEN_AGAIN)).toEqual([street, again]);
  expect(ids(KITCHEN + '\n' + STREET + '\nEXT. NEW - DAY\n\nNew.\n\n' + KITCHEN_AGAIN)).toEqual([
    kitchen,
    street,
    expect.any(String),
    again,
  ]);
});

test('a scene keeps its id when its later words are edited', () => {
  expect(ids(KITCHEN + '\nAnna sits. Then she weeps.\n')).toEqual(ids(KITCHEN));
});

test('scenes alike in heading and first words still have ids of their own', () => {
  const [one, two] = ids(KITCHEN + '\n' + KITCHEN);
  expect(one).not.toBe(two);
});

test('ids are plain ASCII, whatever the script', () => {
  for (const id of ids('EXT. கடற்கரை - இரவு\n\nஅலைகள்.\n\nINT. 茶室\n\n静か。\n')) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('what stands above the first heading is a scene only when something happens in it', () => {
  expect(cut('FADE IN:\n\n' + KITCHEN).length).toBe(1);
  expect(cut('A voice in the dark.\n\n' + KITCHEN).map(({ heading }) => heading === null)).toEqual([true, false]);
});

test('a section and its synopsis belong to the scene below, notes to the scene they stand in', () => {
  const [first, second] = cut(KITCHEN + '\n[[taste it]]\n\n# Act two\n= It rains.\n\n' + STREET);
  expect(first?.elements.map(({ kind }) => kind)).toEqual(['action', 'note']);
  expect(second?.elements.map(({ kind }) => kind)).toEqual(['section', 'synopsis', 'action']);
});

test('a heading with no scene under it is still a scene', () => {
  expect(cut('INT. EMPTY - DAY\n\n' + KITCHEN).length).toBe(2);
});
