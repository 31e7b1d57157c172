import { expect, test } from 'vitest';
import type { LanguageCode } from '../../schema/language.ts';
import { nounForms } from './inflection.ts';
import { verbForms, verbKey } from './verb-forms.ts';

const FORMS: [LanguageCode, string, string[]][] = [
  ['es', 'dormir', ['duerme', 'durmió', 'durmieron', 'durmiendo']],
  ['es', 'sostener', ['sostiene', 'sostuvo', 'sosteniendo']],
  ['es', 'tropezar', ['tropieza', 'tropezó']],
  ['fr', 'manger', ['mange', 'mangea', 'mangèrent', 'mangeant']],
  ['fr', 'reprendre', ['reprend', 'reprennent', 'reprit', 'reprenait']],
  ['fr', 'peindre', ['peint', 'peignit', 'peignant']],
  ['it', 'raccogliere', ['raccoglie', 'raccolgono', 'raccolse', 'raccolto']],
  ['it', 'guardare', ['guarda', 'guardò', 'guardano']],
  ['pt', 'sair', ['sai', 'saíram', 'saindo']],
  ['pt', 'servir', ['serve', 'serviu']],
  ['de', 'öffnen', ['öffnet', 'öffneten', 'geöffnet']],
  ['de', 'verstehen', ['versteht', 'verstand', 'verstanden']],
  ['ru', 'сесть/сядет/сел', ['сядет', 'сел', 'села', 'сели']],
  ['ru', 'улыбнуться', ['улыбнется', 'улыбнулась']],
];

test.each(FORMS)('%s: forms of %s', (language, infinitive, forms) => {
  const table = verbForms(language, `meaning: ${infinitive}`);
  for (const form of forms) expect(table.get(verbKey(form))?.[0]?.verb, form).toBe('meaning');
});

test('a model serves the verbs built on it, not those that merely end alike', () => {
  expect(verbForms('es', 'send: mandar').has('mandò')).toBe(false);
  expect(verbForms('es', 'send: mandar').has('mandó')).toBe(true);
  expect(verbForms('it', 'look: guardare').has('guardà')).toBe(false);
});

test('a German prefix leaves its verb in a main clause and rejoins it elsewhere', () => {
  const table = verbForms('de', 'get up: auf|stehen');
  expect(table.get('steht')?.[0]?.rest).toEqual(['auf']);
  expect(table.get('aufsteht')?.[0]?.rest).toEqual([]);
  expect(table.has('aufgestanden') && table.has('aufzustehen')).toBe(true);
});

test('reflexives and postures say what they are', () => {
  expect(verbForms('es', 'sit: sentarse').get('sienta')?.[0]?.reflexive).toBe(true);
  expect(verbForms('it', 'get up: alzarsi').get('alza')?.[0]?.reflexive).toBe(true);
  expect(verbForms('fr', 'sit: =assis/e').has('assises')).toBe(true);
});

const NOUNS: [LanguageCode, string, string][] = [
  ['es', 'policía', 'policías'],
  ['es', 'vendedor de mate', 'vendedores de mate'],
  ['fr', 'cheval', 'chevaux'],
  ['it', 'amico', 'amici'],
  ['pt', 'capitão', 'capitães'],
  ['de', 'kind/er', 'kinder'],
  ['de', 'stuhl/stühle', 'stühle'],
  ['ru', 'сосед/соседи', 'соседи'],
];

test.each(NOUNS)('%s: several of %s', (language, noun, plural) => {
  expect(nounForms(language, noun).plural).toContain(plural);
});

test('Russian cases are no subjects', () => {
  const { singular, oblique } = nounForms('ru', 'чашка');
  expect(singular).toEqual(['чашка']);
  expect(oblique).toEqual(expect.arrayContaining(['чашку', 'чашкой', 'чашек']));
});
