import type { Conjugation } from './conjugation.ts';

/** Russian: "писать/пишет" gives the third person where the infinitive doesn't tell it, "идти/идёт/шёл" the past as well, "бежать/бежит//бегут" the plural. */
export function russian(verb: string): Conjugation {
  const [infinitive = '', third, masculine, several] = verb.split('/');
  const back = /(?:ся|сь)$/u.test(infinitive);
  const bare = back ? infinitive.slice(0, -2) : infinitive;
  const one = plain(third?.replace(/(?:ся|сь)$/u, '') || thirdOf(bare));
  const many = plain(several ?? manyOf(one));
  const he = plain(masculine?.replace(/(?:ся|сь)$/u, '') || bare.replace(/ть$/u, 'л'));
  const root = he.endsWith('л') ? (/[шк]ел$/u.test(he) && /ти$/u.test(bare) ? he.slice(0, -2) : he.slice(0, -1)) : he;
  const self = (form: string): string => (back ? form + (/[аеиоуыэюя]$/u.test(form) ? 'сь' : 'ся') : form);
  const stem = many.replace(/(?:ют|ут|ят|ат)$/u, '');
  return {
    singular: [self(one), self(`${root}ло`)],
    plural: [self(many), self(`${root}ли`)],
    masculine: [self(he)],
    feminine: [self(`${root}ла`)],
    gerund: [self(/[шжчщ]$/u.test(stem) ? `${stem}а` : `${stem}я`), back ? `${root}вшись` : `${root}в`],
    participle: [],
    infinitive: [plain(infinitive)],
  };
}

/** ё and е are one letter to whoever writes without dots. */
export const plain = (word: string): string => word.replaceAll('ё', 'е');

function thirdOf(infinitive: string): string {
  if (/(?:[ое]вать)$/u.test(infinitive)) return infinitive.replace(/[ое]вать$/u, 'ует');
  if (infinitive.endsWith('нуть')) return infinitive.replace(/нуть$/u, 'нет');
  if (infinitive.endsWith('ить')) return infinitive.replace(/ить$/u, 'ит');
  return infinitive.replace(/ть$/u, 'ет');
}

function manyOf(third: string): string {
  if (third.endsWith('ит')) return third.replace(/ит$/u, /[шжчщ]ит$/u.test(third) ? 'ат' : 'ят');
  const stem = third.slice(0, -2);
  if (/жет$/u.test(third) && /(?:мож|леж)ет$/u.test(third)) return third.replace(/жет$/u, 'гут');
  return stem + (/[аеиоуыэюя]$/u.test(stem) ? 'ют' : 'ут');
}
