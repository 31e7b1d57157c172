import { expect, test } from 'vitest';
import { readAge } from './age.ts';

test.each([
  ['Mitte sechzig, im Morgenmantel', 'mature'],
  ['elf Jahre alt', 'child'],
  ['ein Mann von zweiundsechzig Jahren', 'mature'],
  ['vierzehnjährig', 'teen'],
  ['treize ans', 'teen'],
  ['once años', 'child'],
  ["un uomo di settant'anni", 'mature'],
  ['sete anos', 'child'],
  ['восьми лет', 'child'],
  ['열두 살', 'child'],
  ['五十岁', 'middle-aged'],
  ['40代の女', 'middle-aged'],
  ['पचास साल का', 'middle-aged'],
  ['எட்டு வயது', 'child'],
  ['ఇరవై ఏళ్ల', 'young-adult'],
  ['seventyish', 'mature'],
  ['cuarentona', 'adult'],
  ['sedicenne', 'teen'],
  ['quadragénaire', 'adult'],
  ['trintona', 'adult'],
  ['பத்தொன்பது வயது', 'teen'],
  ['ആറു വയസ്സ്', 'child'],
  ['বছর কুড়ি', 'young-adult'],
  ['दहा वर्षांचा', 'child'],
  ['pushing forty', 'adult'],
  ['in her teens', 'teen'],
  ['thirty-something', 'adult'],
])('%s is %s', (text, band) => {
  expect(readAge(text)?.band).toBe(band);
});

test('what is no age is none', () => {
  expect(readAge('holding a red kite')).toBeNull();
});
