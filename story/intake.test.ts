import { expect, test } from 'vitest';
import { parseFountain } from './fountain/parse.ts';
import { checkScript, countWords, demandSomethingToFilm } from './intake.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const failing = (code: string) => expect.objectContaining({ code });

test.each([
  ['nothing', new Uint8Array(), 'SCRIPT_EMPTY'],
  ['white space', bytes(' \n\t\r\n\uFEFF'), 'SCRIPT_EMPTY'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]), 'SCRIPT_NOT_TEXT'],
  ['an archive', bytes('PK\u0003\u0004 and so on'), 'SCRIPT_NOT_TEXT'],
  ['bytes that are not UTF-8', Uint8Array.from([0x41, 0xff, 0xfe, 0x41]), 'SCRIPT_NOT_TEXT'],
  ['ten megabytes', new Uint8Array(10 * 1024 * 1024).fill(65), 'SCRIPT_TOO_LONG'],
  ['too many words', bytes('word '.repeat(5001)), 'SCRIPT_TOO_LONG'],
])('%s is refused by name', (_, input, code) => {
  expect(() => checkScript(input)).toThrow(failing(code));
});

test('the limit of words is a parameter', () => {
  expect(() => checkScript(bytes('one two three'), { maxWords: 2 })).toThrow(failing('SCRIPT_TOO_LONG'));
  expect(checkScript(bytes('one two'), { maxWords: 2 })).toBe('one two');
});

test('text comes back composed, with plain line ends and without control characters', () => {
  expect(checkScript(bytes('\uFEFFINT. CAFE\u0301\r\n\r\nA\u0007nna\u0000 \u200Dwaits.\r'))).toBe('INT. CAFÉ\n\nAnna \u200Dwaits.\n');
});

test('UTF-16 with a byte-order mark is read', () => {
  expect(checkScript(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe('AB');
  expect(checkScript(Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0x42]))).toBe('AB');
});

test('emoji, right-to-left script and a line of five thousand characters are text', () => {
  for (const text of ['🎬 action 👩🏽‍🚀', 'שלום לכולם', 'x'.repeat(5000)]) expect(checkScript(bytes(text))).toBe(text);
});

test('words are counted in scripts with and without spaces', () => {
  expect([countWords('one two  three'), countWords('花子は泣く'), countWords('பாட்டி வா'), countWords('')]).toEqual([3, 3, 2, 0]);
});

test.each(['Title: A\nAuthor: B\n', 'CUT TO:\n\n> THE END <', '[[a note]]', 'INT. KITCHEN - DAY\n'])('nothing to film in %j', (text) => {
  expect(() => demandSomethingToFilm(parseFountain(text))).toThrow(failing('SCRIPT_NOTHING_TO_FILM'));
});

test('a heading with no scene is no error when something else happens', () => {
  expect(() => demandSomethingToFilm(parseFountain('INT. A - DAY\n\nEXT. B - DAY\n\nHe runs.\n'))).not.toThrow();
});
