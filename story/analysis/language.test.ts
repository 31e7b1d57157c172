import { expect, test } from 'vitest';
import type { LanguageCode } from '../../schema/language.ts';
import { languageOf } from './language.ts';

test.each([
  'A space heater, a paperback, a thermos.',
  'A JANITOR (60s, headphones) pushes a mop.',
  'Rosa de la Cruz, El Toro, a man in a suit.',
  'Madame Verhaeghe crossed herself.',
  'Pan con tomate, a plate of jamón.',
  'A mother, a son, a war.',
])('a sentence of an English script stays English: %s', (text) => {
  expect(languageOf(text, 'en')).toBe('en');
});

test.each<[string, LanguageCode, LanguageCode]>([
  ['Je ne sais pas, mon ami.', 'en', 'fr'],
  ['Merci, madame.', 'en', 'fr'],
  ['¿Dónde está mi hijo?', 'en', 'es'],
  ['Ich liebe dich.', 'en', 'de'],
  ['Non ho capito.', 'en', 'it'],
  ['I love you.', 'fr', 'en'],
  ['Una donna entra nella stanza.', 'es', 'it'],
  ['Привет, как дела?', 'en', 'ru'],
  ['Where are you going?', 'hi', 'en'],
])('a sentence that is clearly of another language is: %s in %s', (text, script, language) => {
  expect(languageOf(text, script)).toBe(language);
});

test.each<[string, LanguageCode]>([
  ['OK OK சரி', 'ta'],
  ['CCTV 모니터.', 'ko'],
  ['全員沈黙。', 'ja'],
  ['Otto, Karl.', 'de'],
  ['OK आहे.', 'mr'],
])('what says little is in the language around it: %s', (text, language) => {
  expect(languageOf(text, language)).toBe(language);
});
